### Rules, benefits and changes in words.

## Benefits
benefit-discount = Discount on every purchase
benefit-discount-worth = { $percent }%
benefit-delivery = Free delivery
benefit-delivery-always = always
benefit-delivery-from = from { $amount }
benefit-early-access = New goods before they go on sale
benefit-advice = Free advice
benefit-advice-dedicated = Free advice from an adviser of your own
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
        [one] one day
       *[other] { $shown } days
    }
benefit-points = Points for every purchase
benefit-points-worth = × { $times }
benefit-own-line = A phone line of your own, first in the queue
benefit-events = Invitations to events
benefit-events-lottery = Invitations to events, and a private lottery
benefit-credit-kind = Credit without a guarantor
benefit-queue = No waiting in queues
benefit-service = An extra service, free of charge
benefit-upgrade = A surprise: the next tier for a while
benefit-donation = A donation in your name
benefit-season = A seasonal offer of your own
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
rules-share = The best { $percent }% of those who bought, after those of the tiers above
rules-invitation = By invitation
rules-rest = Everybody
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
        [0] Not kept any longer after moving up
        [one] Kept for at least one month after moving up
       *[other] Kept for at least { $shown } months after moving up
    }
rules-fall-qualified = Whoever moves down goes to the tier for which they qualify
rules-fall-step = Whoever moves down goes down by one tier
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
change-renamed = { $tier } is called otherwise: { $names }
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
change-assumptions = What is assumed: { $now } (before: { $before })
change-benefit-added = { $tier } also gives: { $benefit }
change-benefit-removed = { $tier } no longer gives: { $benefit }
change-benefit-changed = { $tier }: { $benefit }
change-benefit-worth = { $name }, { $worth }
change-instead = “{ $now }” instead of “{ $before }”
change-cost = costs { $now } each time instead of { $before }
change-choice = now one of several, of which each member gets the one that suits
change-no-choice = now for all members of the tier, not one of several
change-note = another note for members
change-kind-added = New kind of benefit: { $kind }
change-kind-removed = Kind of benefit removed: { $kind }
change-kind-renamed = The kind of benefit { $kind } is called otherwise: { $names }
change-kind-price = The kind of benefit { $kind }: whether it lowers a price has changed

## What is wrong with a draft
fault-heading =
    { $count ->
        [one] One thing has to be mended before these rules can hold
       *[other] { $shown } things have to be mended before these rules can hold
    }
fault-lowest = { $tier } is the lowest tier, so it has to take everybody. Let it, or move the tier that does to the bottom.
fault-rest-above = { $tier } takes everybody but is not the lowest tier, so nobody could be in a tier below it. Choose another way into it, or move it to the bottom.
fault-shares = The shares of all tiers together are { $percent }%. They can be 100% at most: make one of them smaller.
fault-no-share = { $tier } has a share of 0%. Give it 1% at least, or remove the tier.
fault-no-conditions = { $tier } has no conditions. Add one, or choose another way into it.
fault-none-asked = { $tier } asks for none of its conditions. Ask for one at least.
fault-too-many =
    { $count ->
        [one] { $tier } asks for { $asked } conditions but has only one. Ask for fewer, or add some.
       *[other] { $tier } asks for { $asked } conditions but has only { $shown }. Ask for fewer, or add some.
    }
fault-no-name = { $tier } needs a name in each of the three languages.
fault-same-name = { $tier } and { $other } have the same name in one of the languages, perhaps in another spelling. Give one of them another.
fault-no-weights = All three weights of { $tier } are 0, so nobody could be put in order. Give one of them 1 at least.
fault-no-window = The purchases of 0 months count for { $tier }, so none do. Choose one month at least.
caution-heading = Is this what you mean?
caution-easier = { $higher } asks for less than { $lower }, although it is higher: { $asks }, where { $lower } asks for { $lower_asks }.
caution-easier-who =
    { $count ->
        [0] At present nobody would reach { $higher } without reaching { $lower }.
        [one] One member would reach { $higher } without reaching { $lower }.
       *[other] { $shown } members would reach { $higher } without reaching { $lower }.
    }
caution-invitations = All tiers above the lowest are by invitation: nobody can rise by buying.
