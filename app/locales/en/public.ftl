### The first page, and the tiers as everybody reads them.

## The first page
home-title = A club for those who come back
home-lede = Vafa means loyalty. Whoever buys often gets more for it: a better price, quicker help, a gift now and then. The rules are open, and you always see where you stand.
home-continue = Continue as { $name }
home-card = A membership card, as an example
home-card-tier = VIP
home-card-name = Sara Mohammadi
home-card-since = Member since { $month }
home-reasons = Why join
home-rules-title = Rules you can read
home-rules = How recently, how often and how much you buy decides your tier; who you are does not. Your page shows the numbers behind it, and what it takes to rise.
home-benefits-title = Benefits with figures
home-benefits = What each tier gives is written down for everybody, with its percentages and days. When you earn a better tier, it is yours at the next nightly review. You need not ask.
home-data-title = Your data stays yours
home-data = We ask for each kind of message on its own, and nothing is ticked beforehand. Staff see only what their work needs, and each look at your page is written down.

## Tiers
tiers-title = Tiers and benefits
tiers-lede = The rules that are in force today. They hold for everybody.
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
        [one] Of all members, by recency, frequency and spend over the last month.
       *[other] Of all members, by recency, frequency and spend over the last { $shown } months.
    }
tiers-everybody = Everybody
tiers-everybody-rule = Yours from the day you join.
tiers-how = How you rise
tiers-counts-title = What counts
tiers-counts = Recency: how lately you bought. Frequency: how many times. Spend: how much you paid in all. Goods that you bring back are taken off.
tiers-unranked =
    { $months ->
        [one] Whoever has bought nothing in the last month is not ranked.
       *[other] Whoever has bought nothing in the last { $shown } months is not ranked.
    }
tiers-place-title = How the order is made
tiers-place = For each of the three we count how many members you are ahead of.
tiers-place-equal = The three counts are added up. Each weighs the same.
tiers-place-weighted = The three counts are added up. Recency, frequency and spend weigh { $recency } to { $frequency } to { $monetary }.
tiers-ties = Members with the same sum are treated alike. If there is not room for all of them in a tier, all of them are in the one below: nobody gets in by lot.
tiers-moving-title = When your tier changes
tiers-up = Up: at once, at the nightly review.
tiers-down =
    { $days ->
        [one] Down: never overnight. You have one day to recover, your page counts it, and qualifying again ends it.
       *[other] Down: never overnight. You have { $shown } days to recover, your page counts them, and qualifying again ends them.
    }
tiers-down-at-once = Down: also at the nightly review.
tiers-fall-qualified = If you do move down, it is to the tier for which you then qualify.
tiers-fall-step = If you do move down, it is by one tier.
tiers-hold =
    { $months ->
        [one] After you have moved up, a tier is yours for one month at least.
       *[other] After you have moved up, a tier is yours for { $shown } months at least.
    }
tiers-never-title = What never counts
tiers-never = Whether you are a man or a woman, what you believe, where you come from, how old you are. No rule may use any of these.
tiers-conditions-all =
    { $count ->
        [one] Whoever meets this condition
       *[other] Whoever meets all of these
    }
tiers-any =
    { $count ->
        [one] Whoever meets one of these { $of }
       *[other] Whoever meets { $shown } of these { $of }
    }
tiers-conditions-rule =
    { $months ->
        [one] What you bought in the last month counts.
       *[other] What you bought in the last { $shown } months counts.
    }
tiers-invitation = By invitation
tiers-invitation-rule = We ask members into this tier ourselves, with a reason and for a time.
# settings are several sentences without their full stops, with semicolons between them.
tiers-own = Different here: { $settings }.
tiers-choice = One of these, chosen to suit how you buy:
tiers-conditions = Where a tier has conditions, they stand beside it. Reaching a number exactly is enough.
tiers-invitations = A tier by invitation does not depend on numbers.
# when is such as “Every week, for Saturday”.
tiers-checked = When tiers are checked: { $when }.
tiers-up-then = Up: at once, at that check.
tiers-down-then = Down: also at that check.
