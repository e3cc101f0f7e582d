### The first page, and the tiers as everybody reads them.

## The first page
home-title = The club for loyal customers
home-lede = Loyalty goes both ways. The more often you buy, the more you get: a better price, quicker help, a gift now and then. The rules are open, and you always know where you stand.
home-continue = Continue as { $name }
home-card = A sample membership card
home-card-tier = VIP
home-card-name = Sara Mohammadi
home-card-since = Member since { $month }
home-reasons = Why join?
home-rules-title = Clear rules
home-rules = How recently, how often and how much you buy decides your tier; who you are does not. Your page shows the numbers behind it, and what it takes to move up.
home-benefits-title = Benefits with figures
home-benefits = The benefits of each tier are published for everyone, with their percentages and days. When you reach a higher tier, its benefits start at the next review. You need not ask.
home-data-title = Your data stays yours
home-data = We ask for each kind of message separately, and nothing is ticked beforehand. Our staff see only what their work needs, and every look at your page is recorded.

## Tiers
tiers-title = Tiers and benefits
tiers-lede = The rules in force today, the same for everyone.
tiers-all = All tiers
tiers-share-best =
    { $count ->
        [one] The best of every hundred
       *[other] The best { $shown } of every hundred
    }
tiers-share-next =
    { $count ->
        [one] The next of every hundred
       *[other] The next { $shown } of every hundred
    }
tiers-share-rule =
    { $months ->
        [one] Of members who bought in the last month, by recency, frequency and spend.
       *[other] Of members who bought in the last { $shown } months, by recency, frequency and spend.
    }
tiers-everybody = Everyone
tiers-everybody-rule = Yours from the day you join.
tiers-how = How you move up
tiers-counts-title = What counts
tiers-counts = Recency: when you last bought. Frequency: how many times you bought. Spend: how much you paid in all, less what you returned.
tiers-unranked =
    { $months ->
        [one] Members who bought nothing in the last month are not ranked.
       *[other] Members who bought nothing in the last { $shown } months are not ranked.
    }
tiers-place-title = How we rank
tiers-place = For each of the three we count how many members you are ahead of.
tiers-place-equal = We add the three counts up. Each weighs the same.
tiers-place-weighted = We add the three counts up. Recency, frequency and spend weigh { $recency } to { $frequency } to { $monetary }.
tiers-ties = Members with the same sum are treated alike. If a tier does not have room for all of them, they all stay in the tier below: no one moves up by lot.
tiers-moving-title = When your tier changes
tiers-up = Up: at once, at the next review.
tiers-down =
    { $days ->
        [one] Down: never overnight. You have one day to recover, counted on your card. Qualify again in that time and you keep your tier.
       *[other] Down: never overnight. You have { $shown } days to recover, counted on your card. Qualify again in that time and you keep your tier.
    }
tiers-down-at-once = Down: also at the next review.
tiers-fall-qualified = If you do move down, it is to the tier you qualify for on that day.
tiers-fall-step = If you do move down, it is by one tier only.
tiers-hold =
    { $months ->
        [one] After you move up, the tier is yours for at least one month.
       *[other] After you move up, the tier is yours for at least { $shown } months.
    }
tiers-never-title = What never counts
tiers-never = Sex, belief, origin and age. No rule may use any of these.
tiers-conditions-all =
    { $count ->
        [one] Members who meet this condition
       *[other] Members who meet all of these
    }
tiers-any =
    { $count ->
        [one] Members who meet one of these { $of }
       *[other] Members who meet { $shown } of these { $of }
    }
tiers-conditions-rule =
    { $months ->
        [one] What you bought in the last month counts.
       *[other] What you bought in the last { $shown } months counts.
    }
tiers-invitation = By invitation
tiers-invitation-rule = We invite members into this tier ourselves, for a reason and for a time.
# settings are several sentences without their full stops, with semicolons between them.
tiers-own = Different here: { $settings }.
tiers-choice = One of these, chosen to suit how you buy:
tiers-conditions = Where a tier has conditions, they are listed with it. Reaching a number exactly is enough.
tiers-invitations = A tier by invitation does not depend on numbers.
# when is such as “Every week, for Saturday”.
tiers-checked = When tiers are checked: { $when }.
tiers-up-then = Up: at once, at that check.
tiers-down-then = Down: also at that check.
