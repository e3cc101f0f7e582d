### The forms of a draft.

## Two at one draft
meanwhile-heading =
    { $count ->
        [one] { $who } has edited this draft in the meantime
       *[other] { $who } have edited this draft in the meantime
    }
meanwhile-somebody = Someone else
meanwhile-text = Nothing is lost, and what you filled in is still in the form. Look at these changes first; if you press the button again, they stay and yours are added.

## The desk of a draft
desk-draft = Draft
desk-draft-text = Nothing in it takes effect before it is published.
desk-edited-by = Last edited by { $who }, { $at }
desk-edited = Last edited { $at }
desk-differs = Differences from the current programme
desk-same = No differences yet: the rules are those of the current programme.
desk-tiers = Tiers
desk-tiers-text = The highest first. Members who qualify for several tiers have the highest of them.
desk-qualifies = Who gets in
desk-benefits = Benefits
desk-benefits-which = Benefits of { $tier }
desk-members = Members now
desk-actions = What you can do
desk-edit = Edit
desk-edit-which = Edit { $tier }
desk-up = Up
desk-up-which = Move { $tier } up
desk-down = Down
desk-down-which = Move { $tier } down
desk-remove = Remove
desk-remove-which = Remove { $tier }
desk-remove-nobody = No one is in { $tier } now.
desk-remove-occupied =
    { $count ->
        [one] One member is in { $tier } now. When this draft takes effect, they are reviewed at once and get the tier they qualify for.
       *[other] { $shown } members are in { $tier } now. When this draft takes effect, they are reviewed at once and get the tier they qualify for.
    }
desk-remove-unknown = When this draft takes effect, members in { $tier } are reviewed at once and get the tier they qualify for.
desk-insert-above = A new tier above
desk-insert = Insert it
desk-new-tier = New tier
desk-discard = Discard this draft
desk-discard-text = It is put away for everyone who works on it. The current programme stays as it is.
desk-discard-sure = Yes, discard it
desk-save = Save to draft
desk-back = Back without saving

## The dials of a draft
dials-title = Try the numbers
dials-lede = Change a number and see the result. Nothing changes before you save it to the draft.
dials-shares = Shares
dials-shares-hint = How many per cent of those who bought in the window, best first, after the tiers above have taken theirs.
dials-limits = Conditions of { $tier }
dials-at-least = { $metric }, at least
dials-at-most = { $metric }, at most
dials-weights = Weight of each factor
dials-moving = Moving down
dials-own = Tiers with a setting of their own keep it.
dials-show = Show the result
dials-save = Save to draft
dials-outcome = The result
dials-wrong = Some numbers cannot be used. Next to each you can read what to correct.
dials-faulty = These rules do not work together, so nothing can be counted. Fix what is listed first.
dials-not-reviewed = There has been no review yet, so nothing can be counted. Run one on the overview first.
dials-lost = The new counts did not arrive. Press the button under the numbers to try again.
dials-nobody = No one moves.
dials-up =
    { $count ->
        [one] One member moves up at once.
       *[other] { $shown } members move up at once.
    }
dials-down =
    { $count ->
        [one] One member moves down at once.
       *[other] { $shown } members move down at once.
    }
dials-grace =
    { $count ->
        [one] One member begins a grace period.
       *[other] { $shown } members begin a grace period.
    }
dials-reassigned =
    { $count ->
        [one] One member of a removed tier gets another at once.
       *[other] { $shown } members of removed tiers get another at once.
    }
dials-top-usual = In the end { $tier } has { $share } of all members; now it has { $now }. { $low } to { $high } is usual.
dials-top-low = In the end { $tier } has only { $share } of all members; now it has { $now }. { $low } to { $high } is usual: the way in is narrow.
dials-top-high = In the end { $tier } has { $share } of all members; now it has { $now }. { $low } to { $high } is usual: too many to know each of them.
dials-cost-more = Benefits cost { $cost } a year: { $difference } more than now ({ $now }).
dials-cost-less = Benefits cost { $cost } a year: { $difference } less than now ({ $now }).
dials-cost-same = Benefits cost { $cost } a year, as they do now.

## One tier of a draft
name-fa = In Persian
name-ar = In Arabic
name-en = In English
tier-form-title = Tier: { $tier }
tier-form-lede = What it is called, who gets in, and how it differs from the rest. Only the draft changes.
tier-form-benefits = Its benefits
tier-form-names = Name
tier-form-metal = Metal
tier-form-metal-hint = Colour and shape of the card and of the sign beside the name.
tier-form-bronze = Bronze
tier-form-silver = Silver
tier-form-gold = Gold
tier-form-vip = Black with a line of gold
tier-form-criterion = Who gets in
tier-form-kind = The way in
tier-form-kind-hint = Below, fill in only what belongs to the way you chose.
tier-form-kind-share = The best by recency, frequency and spend
tier-form-kind-threshold = Members who meet the conditions
tier-form-kind-invitation = Only by invitation
tier-form-kind-rest = Everyone; for the lowest tier
tier-form-share = Share
tier-form-share-hint = How many of every hundred who bought in the window, best first, after the tiers above have taken theirs.
tier-form-conditions = Conditions
tier-form-conditions-hint = Reaching the limit exactly is enough. Where a member’s number is not known, the condition is not met.
tier-form-need = How many are needed
tier-form-need-all = All of them
tier-form-need-any =
    { $count ->
        [one] At least one
       *[other] At least { $shown }
    }
tier-form-condition = Condition { $number }
tier-form-limit = Limit of condition { $number }
tier-form-no-condition = None
tier-form-asked = { $asked } ({ $unit })
tier-form-more = More conditions
tier-form-how = How is each of these computed?
tier-form-own = Its own settings
tier-form-own-hint = Where you leave a field empty, the setting of the whole programme applies.

## Benefits of one tier of a draft
benefit-form-title = Benefits of { $tier }
benefit-form-lede = Tick what its members get, and say how much. Only the draft changes.
benefit-form-tier = Who gets into this tier
benefit-form-overview = The benefits of each tier
benefit-form-kind = Benefit
benefit-form-given = yes
benefit-form-heading = The benefits of this tier
benefit-form-label = { $kind }, { $label }
benefit-form-on = Members of this tier get it
benefit-form-optional = You may leave it empty.
benefit-form-per-cent = Off the price
benefit-form-from = For purchases from
benefit-form-cost = Costs the shop each time
benefit-form-amount = Amount
benefit-form-a-year = Times a year
benefit-form-gift = What is given
benefit-form-dedicated = By an adviser of their own
benefit-form-lottery = With a private lottery
benefit-form-times = Months of usual purchases
benefit-form-days-to-pay = Time to pay
benefit-form-days = Lasts for
benefit-form-tenths = Times the usual points
benefit-form-choice = One of several to choose from
benefit-form-choice-hint = Of all benefits marked this way, a member gets the one that suits: no discount for members who never wait for one.
benefit-form-note = A note for members

## Settings of a draft
settings-title = Settings
settings-lede = What applies to the whole draft. A tier may have settings of its own.
settings-name = Name of the draft
settings-heading = How tiers are worked out
settings-window = Window
settings-window-hint = How many months of purchases count.
settings-grace = Grace period
settings-grace-hint = Time to recover before moving down; 0 means down at once.
settings-hold = Kept after moving up
settings-hold-hint = For this long a new tier is not checked; 0 means from the first day.
settings-weights-hint = How much each of the three counts in the ranking of members. Equal numbers count alike; 0 leaves one out.
settings-weight-recency = Weight of recency
settings-weight-frequency = Weight of frequency
settings-weight-monetary = Weight of spend
settings-cadence = When it is checked
settings-cadence-hint = On these days members move up into it, and members who no longer qualify are told.
settings-fall = Members who move down go
settings-fall-hint = When the grace period is over.
settings-fall-qualified = To the tier they qualify for
settings-fall-step = Down by one tier
settings-inherit = As in the whole programme: { $value }
settings-empty = Empty: { $value }, as in the whole programme.
settings-months = months
settings-days = days
settings-per-cent = %
settings-toman = Amounts are typed in toman here. One toman is ten rial.
settings-assumptions = Assumptions
settings-assumptions-hint = Where the data says nothing, the figures for profit and lifetime value rest on these.
settings-contact-cost = One complaint or request for help costs
settings-contact-cost-hint = What the shop spends on one of them, on average.
settings-expected = A customer goes on buying for
settings-expected-hint = How long you expect a good customer to stay.
settings-kinds = Your own kinds of benefits
settings-kind-new = One more kind
settings-kind-new-hint = For what is not in the list of benefits. Name it in all three languages; then it can be given to any tier.
settings-kind-lowers-price = It lowers a price
settings-kind-lowers-price-hint = Members who never wait for sales get something else where there is a choice.
settings-kind-remove = Remove this kind
settings-kind-given =
    { $count ->
        [one] One tier of this draft gives it, and no longer will.
       *[other] { $shown } tiers of this draft give it, and no longer will.
    }
