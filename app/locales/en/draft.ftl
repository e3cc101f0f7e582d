### The forms of a draft.

## Two at one draft
meanwhile-heading =
    { $count ->
        [one] { $who } has edited this draft meanwhile
       *[other] { $who } have edited this draft meanwhile
    }
meanwhile-somebody = Somebody else
meanwhile-text = Nothing was overwritten, and what you filled in is still in the form. Look at these changes first; pressing the button again keeps them and puts yours on top.

## The desk of a draft
desk-draft = Draft
desk-draft-text = Nothing of it holds before it is published.
desk-edited-by = Last edited by { $who }, { $at }
desk-edited = Last edited { $at }
desk-differs = In what it differs from what is live
desk-same = In nothing yet: it says the same as what is live.
desk-tiers = Tiers
desk-tiers-text = The highest first. Whoever qualifies for several has the highest of them.
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
desk-remove-nobody = Nobody is in { $tier } now.
desk-remove-occupied =
    { $count ->
        [one] One member is in { $tier } now. When this draft holds, they are reviewed at once and get the tier for which they qualify.
       *[other] { $shown } members are in { $tier } now. When this draft holds, they are reviewed at once and get the tier for which they qualify.
    }
desk-remove-unknown = Whoever is in { $tier } when this draft begins to hold is reviewed at once and gets the tier for which they qualify.
desk-insert-above = A new tier above
desk-insert = Insert it
desk-new-tier = New tier
desk-discard = Discard this draft
desk-discard-text = It is put away for everybody who works on it. What is live stays as it is.
desk-discard-sure = Yes, discard it
desk-save = Save into the draft
desk-back = Back without saving

## The dials of a draft
dials-title = Try the numbers
dials-lede = Turn a number and see what it would do. Nothing is kept before you save it into the draft.
dials-shares = Shares
dials-shares-hint = Of those who bought in the window, the best so many per cent, after those of the tiers above.
dials-limits = What { $tier } asks for
dials-at-least = { $metric }, at least
dials-at-most = { $metric }, at most
dials-weights = What counts how much
dials-moving = Moving down
dials-own = Tiers with a setting of their own keep it.
dials-show = Show what it would do
dials-save = Save into the draft
dials-outcome = What it would do
dials-wrong = Some numbers cannot be used. What is wrong stands at each.
dials-faulty = These rules are impossible, so nothing can be counted. Mend what is listed first.
dials-not-reviewed = There has been no review yet, so nothing can be counted. Run one on the overview first.
dials-lost = The new counts did not arrive. Press the button under the numbers to try again.
dials-nobody = Nobody would move.
dials-up =
    { $count ->
        [one] One member would move up at once.
       *[other] { $shown } members would move up at once.
    }
dials-down =
    { $count ->
        [one] One member would move down at once.
       *[other] { $shown } members would move down at once.
    }
dials-grace =
    { $count ->
        [one] One member would begin a grace period.
       *[other] { $shown } members would begin a grace period.
    }
dials-reassigned =
    { $count ->
        [one] One member of a removed tier would get another at once.
       *[other] { $shown } members of removed tiers would get another at once.
    }
dials-top-usual = { $tier } would be { $share } of all members in the end, now it is { $now }. { $low } to { $high } is usual.
dials-top-low = { $tier } would be only { $share } of all members in the end, now it is { $now }. { $low } to { $high } is usual: the way in is narrow.
dials-top-high = { $tier } would be { $share } of all members in the end, now it is { $now }. { $low } to { $high } is usual: these are too many to know each of them.
dials-cost-more = Benefits would cost { $cost } a year: { $difference } more than the { $now } of now.
dials-cost-less = Benefits would cost { $cost } a year: { $difference } less than the { $now } of now.
dials-cost-same = Benefits would cost { $cost } a year, as they do now.

## One tier of a draft
name-fa = In Persian
name-ar = In Arabic
name-en = In English
tier-form-title = Tier: { $tier }
tier-form-lede = What it is called, who gets in, and what it does differently from the rest. It changes the draft alone.
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
tier-form-kind-hint = Only what belongs to the chosen way has to be filled in below.
tier-form-kind-share = The best by recency, frequency and spend
tier-form-kind-threshold = Whoever meets the conditions
tier-form-kind-invitation = Only by invitation
tier-form-kind-rest = Everybody; for the lowest tier
tier-form-share = Share
tier-form-share-hint = The best so many of every hundred who bought, after those of the tiers above.
tier-form-conditions = Conditions
tier-form-conditions-hint = The limit itself is enough. Where nothing is known of a member, the condition is not met.
tier-form-need = How many are needed
tier-form-need-all = All of them
tier-form-need-any =
    { $count ->
        [one] One at least
       *[other] { $shown } at least
    }
tier-form-condition = Condition { $number }
tier-form-limit = Limit of condition { $number }
tier-form-no-condition = None
tier-form-asked = { $asked } ({ $unit })
tier-form-more = More conditions
tier-form-how = How each of these is computed
tier-form-own = What it does in its own way
tier-form-own-hint = Where you leave a field empty, the setting of the whole programme holds.

## Benefits of one tier of a draft
benefit-form-title = Benefits of { $tier }
benefit-form-lede = Tick what its members get, and say how much of it. It changes the draft alone.
benefit-form-tier = Who gets into this tier
benefit-form-overview = Who gets what
benefit-form-kind = Benefit
benefit-form-given = yes
benefit-form-heading = What this tier gives
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
benefit-form-choice = One of several, of which each member gets one
benefit-form-choice-hint = Of all that are marked so, a member gets the one that suits: no discount for whoever never waits for one.
benefit-form-note = A note for members

## Settings of a draft
settings-title = Settings
settings-lede = What holds for the whole draft. A tier may have settings of its own.
settings-name = Name of the draft
settings-heading = How tiers are reckoned
settings-window = Window
settings-window-hint = Purchases of so many months count.
settings-grace = Grace period
settings-grace-hint = Time to recover before moving down; 0 moves down at once.
settings-hold = Kept after moving up
settings-hold-hint = So long a new tier is not checked; 0 checks it from the first day.
settings-weights-hint = How much each of the three counts in the order of members. 1, 1 and 1 count alike; 0 leaves one out.
settings-weight-recency = Weight of recency
settings-weight-frequency = Weight of frequency
settings-weight-monetary = Weight of spend
settings-cadence = When it is checked
settings-cadence-hint = On these days members rise into it, and those who no longer qualify are told.
settings-fall = Whoever moves down goes
settings-fall-hint = When the grace period is over.
settings-fall-qualified = To the tier for which they qualify
settings-fall-step = Down by one tier
settings-inherit = As in the whole programme: { $value }
settings-empty = Empty: { $value }, as in the whole programme.
settings-months = months
settings-days = days
settings-per-cent = %
settings-toman = Amounts are typed in toman here. One toman is ten rial.
settings-assumptions = What is assumed
settings-assumptions-hint = Where the facts say nothing, the figures for profit and lifetime value rest on these.
settings-contact-cost = One complaint or request for help costs
settings-contact-cost-hint = What the shop spends on one of them, on average.
settings-expected = A customer goes on buying for
settings-expected-hint = How long you expect a good customer to stay.
settings-kinds = Kinds of benefits of your own
settings-kind-new = One more kind
settings-kind-new-hint = For what is not in the list of benefits. Name it in all three languages; then it can be given to any tier.
settings-kind-lowers-price = It lowers a price
settings-kind-lowers-price-hint = Members who never wait for sales are offered something else where there is a choice.
settings-kind-remove = Remove this kind
settings-kind-given =
    { $count ->
        [one] One tier of this draft gives it, and would no longer.
       *[other] { $shown } tiers of this draft give it, and would no longer.
    }
