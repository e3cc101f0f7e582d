### Rules, benefits and changes in words.

## Benefits
benefit-discount = Discount on every purchase
benefit-delivery = Free delivery
benefit-delivery-always = always
benefit-delivery-from = from { $amount }
benefit-early-access = New products before they go on sale
benefit-advice = Free advice
benefit-advice-dedicated = Free advice from your own adviser
benefit-birthday = On your birthday
benefit-anniversary = On the day you joined, each year
benefit-present-gift = a gift
benefit-present-code = a discount code
benefit-present-greeting = a greeting
benefit-credit =
    { $months ->
        [one] Credit of one month’s usual purchases, without a guarantor
       *[other] Credit of { $shown } months’ usual purchases, without a guarantor
    }
benefit-credit-worth =
    { $days ->
        [one] repaid within one day
       *[other] repaid within { $shown } days
    }
benefit-points = Points for every purchase
benefit-points-worth = × { $times }
benefit-own-line = Your own phone line, first in the queue
benefit-events = Invitations to events
benefit-events-lottery = Invitations to events, and a private lottery
benefit-credit-kind = Credit without a guarantor
benefit-queue = No waiting in queues
benefit-service = An extra service, free of charge
benefit-upgrade = A surprise: the next tier for a while
benefit-donation = A donation in your name
benefit-season = Your own seasonal offer
benefit-for-days =
    { $days ->
        [one] for one day
       *[other] for { $shown } days
    }
benefit-a-year =
    { $count ->
        [one] once a year
       *[other] { $shown } times a year
    }
# Two of: 10%, 100,000 toman, for 7 days, 2 times a year.
benefit-worth-both = { $first }, { $second }

## The rules in words
rules-semicolon = { "; " }
rules-comma = { ", " }
rules-share = The best { $percent } of those who bought, after those of the tiers above
rules-invitation = By invitation
rules-rest = Everyone
rules-no-conditions = On conditions that are not chosen yet
rules-one-condition = On one condition: { $condition }
rules-all-of = All of: { $conditions }
rules-any-of =
    { $count ->
        [one] At least one of: { $conditions }
       *[other] At least { $shown } of: { $conditions }
    }
rules-nightly = Every night
rules-weekly = Every week, for { $day }
rules-monthly-persian = Every month, for its first day in the Persian calendar
rules-monthly-gregorian = Every month, for its first day in the Gregorian calendar
rules-window =
    { $months ->
        [one] Purchases of the last month count
       *[other] Purchases of the last { $shown } months count
    }
rules-weights = Recency, frequency and spend weigh { $recency } to { $frequency } to { $monetary }
rules-cadence = When it is checked: { $when }
rules-grace =
    { $days ->
        [0] Down at once, without a grace period
        [one] Down after one day of grace
       *[other] Down after { $shown } days of grace
    }
rules-hold =
    { $months ->
        [0] Checked from the first day after moving up
        [one] Kept for at least one month after moving up
       *[other] Kept for at least { $shown } months after moving up
    }
rules-fall-qualified = Members who move down go to the tier they qualify for
rules-fall-step = Members who move down go down by one tier
rules-contact-cost = A complaint or a request for help costs the shop { $amount }
rules-expected =
    { $months ->
        [one] A customer goes on buying for one month
       *[other] A customer goes on buying for { $shown } months
    }

weekday-saturday = Saturday
weekday-sunday = Sunday
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday

## What changed in the rules
change-none = Nothing differs.
change-tier-added = New tier: { $tier }
change-tier-removed = Tier removed: { $tier }
change-order = Order of the tiers, the highest first: { $now } (before: { $before })
change-renamed = { $tier } has a new name: { $names }
change-name = “{ $now }” instead of “{ $before }” ({ $language })
change-metal = { $tier } is shown in { $now } instead of { $before }
change-metal-bronze = bronze
change-metal-silver = silver
change-metal-gold = gold
change-metal-vip = black with a line of gold
change-criterion = { $tier }: “{ $now }” instead of “{ $before }”
change-criterion-new = { $tier }: { $now }
change-own = { $tier }, its own settings: { $now } (before: { $before })
change-own-none = as in the whole programme
change-settings = In the whole programme: { $now } (before: { $before })
change-assumptions = Assumptions: { $now } (before: { $before })
change-benefit-added = { $tier } also gives: { $benefit }
change-benefit-removed = { $tier } no longer gives: { $benefit }
change-benefit-changed = { $tier }: { $benefit }
change-benefit-worth = { $name }, { $worth }
change-instead = “{ $now }” instead of “{ $before }”
change-cost = costs { $now } each time instead of { $before }
change-choice = now a choice: each member gets only the one that suits them
change-no-choice = no longer a choice: all members of the tier get it
change-note = another note for members
change-kind-added = New kind of benefit: { $kind }
change-kind-removed = Kind of benefit removed: { $kind }
change-kind-renamed = The kind of benefit { $kind } has a new name: { $names }
change-kind-price = The kind of benefit { $kind }: whether it lowers a price has changed

## What is wrong with a draft
fault-heading =
    { $count ->
        [one] Fix one thing before these rules can take effect
       *[other] Fix { $shown } things before these rules can take effect
    }
fault-lowest = { $tier } is the lowest tier, so it has to take everyone. Set its way in to “Everyone”, or move the tier that takes everyone to the bottom.
fault-rest-above = { $tier } takes everyone but is not the lowest tier, so no one could be in a tier below it. Choose another way into it, or move it to the bottom.
fault-shares = The shares of all tiers together are { $percent }. They can be 100% at most: make one of them smaller.
fault-no-share = { $tier } has a share of 0%. Give it at least 1%, or remove the tier.
fault-no-conditions = { $tier } has no conditions. Add one, or choose another way into it.
fault-none-asked = { $tier } needs none of its conditions. Ask for at least one.
fault-too-many =
    { $count ->
        [one] { $tier } needs { $asked } conditions but has only one. Ask for fewer, or add some.
       *[other] { $tier } needs { $asked } conditions but has only { $shown }. Ask for fewer, or add some.
    }
fault-no-name = { $tier } needs a name in each of the three languages. Write the ones that are missing.
fault-same-name = { $tier } and { $other } have the same name in one of the languages, perhaps in another spelling. Change one of the two.
fault-no-weights = All three weights of { $tier } are 0, so no one can be ranked. Set at least one of them to 1.
fault-no-window = { $tier } counts the purchases of 0 months, so it counts none. Choose at least one month.
caution-heading = Is this what you mean?
caution-easier = { $higher } is higher than { $lower } but asks for less: { $asks }, where { $lower } asks for { $lower_asks }.
caution-easier-who =
    { $count ->
        [0] At present no one reaches { $higher } without reaching { $lower }.
        [one] At present one member reaches { $higher } without reaching { $lower }.
       *[other] At present { $shown } members reach { $higher } without reaching { $lower }.
    }
caution-invitations = All tiers above the lowest are by invitation: no one can move up by buying.
