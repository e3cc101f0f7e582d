### Why a member has a tier, and what would change it: for members and for staff.

## Why a member stands where they stand
evidence-not-reviewed =
    { $who ->
        [member] You are new here. The next review looks at your purchases, and from then on you can see here why you have your tier.
       *[staff] This member is new. The next review looks at their purchases.
    }
evidence-grace =
    { $who ->
        [member] { $days ->
            [0] Today is the last day of your grace period. If today’s purchases do not qualify you for your tier again, your tier becomes { $tier }.
            [one] One day of your grace period is left, until { $date }. If you do not qualify for your tier by then, it becomes { $tier }.
           *[other] { $shown } days of your grace period are left, until { $date }. If you do not qualify for your tier by then, it becomes { $tier }.
        }
       *[staff] { $days ->
            [0] Today is the last day of the grace period. After that the tier becomes { $tier }.
            [one] One day of the grace period is left, until { $date }. After that the tier becomes { $tier }.
           *[other] { $shown } days of the grace period are left, until { $date }. After that the tier becomes { $tier }.
        }
    }
evidence-bought =
    { $who ->
        [member] In the last { $months ->
            [one] month
           *[other] { $window } months
        } you bought { $count ->
            [one] once
           *[other] { $times } times
        } for { $spend } in all, the last time { $days ->
            [0] on the day of the review
            [one] on the day before the review
           *[other] { $ago } days before the review
        }.
       *[staff] In the last { $months ->
            [one] month
           *[other] { $window } months
        } this member bought { $count ->
            [one] once
           *[other] { $times } times
        } for { $spend } in all, the last time { $days ->
            [0] on the day of the review
            [one] on the day before the review
           *[other] { $ago } days before the review
        }.
    }
evidence-long-ago =
    { $who ->
        [member] Your last purchase was { $days ->
            [one] one day
           *[other] { $ago } days
        } before the review. Only purchases of the last { $months ->
            [one] month
           *[other] { $window } months
        } count towards a tier.
       *[staff] The last purchase was { $days ->
            [one] one day
           *[other] { $ago } days
        } before the review. Only purchases of the last { $months ->
            [one] month
           *[other] { $window } months
        } count towards a tier.
    }
evidence-never-bought =
    { $who ->
        [member] We have no purchase of yours yet. Purchases of the last { $months ->
            [one] month
           *[other] { $window } months
        } count towards a tier.
       *[staff] This member has no purchase yet. Purchases of the last { $months ->
            [one] month
           *[other] { $window } months
        } count towards a tier.
    }
evidence-place =
    { $who ->
        [member] By recency, number and value of purchases together, you are in place { $place } of { $of }.
       *[staff] By recency, number and value of purchases together, this member is in place { $place } of { $of }.
    }
evidence-place-within =
    { $who ->
        [member] By recency, number and value of purchases together, you are in place { $place } of { $of }. { $tier } has room down to place { $seats }.
       *[staff] By recency, number and value of purchases together, this member is in place { $place } of { $of }. { $tier } has room down to place { $seats }.
    }
evidence-lift =
    { $who ->
        [member] One purchase of { $amount } today takes you to { $tier }, as long as the others stay where they are.
       *[staff] One purchase of { $amount } today takes this member to { $tier }, as long as the others stay where they are.
    }
evidence-lift-any =
    { $who ->
        [member] Any purchase today takes you to { $tier }, as long as the others stay where they are.
       *[staff] Any purchase today takes this member to { $tier }, as long as the others stay where they are.
    }
evidence-lift-none =
    { $who ->
        [member] { $tier } goes down to place { $seats }. We cannot promise that one purchase is enough to reach it.
       *[staff] { $tier } goes down to place { $seats }. No one can promise that one purchase is enough to reach it.
    }
evidence-keep =
    { $who ->
        [member] { $tier } is safe as long as your spend of the last { $months ->
            [one] month
           *[other] { $window } months
        } stays at { $amount } or more and nothing else changes.
       *[staff] { $tier } is safe as long as the spend of the last { $months ->
            [one] month
           *[other] { $window } months
        } stays at { $amount } or more and nothing else changes.
    }

## What holds a tier, and conditions
evidence-pin =
    { $who ->
        [member] { $tier } is yours until { $date }. The reason: “{ $reason }”
       *[staff] { $tier } was set by hand until { $date }. The reason: “{ $reason }”
    }
evidence-courtesy =
    { $who ->
        [member] { $tier } is yours until { $date }.
       *[staff] { $tier } was set by hand as a courtesy until { $date }; statistics leave it out. The reason: “{ $reason }”
    }
evidence-without-pin = By the numbers alone, the tier is { $tier }.
evidence-hold =
    { $who ->
        [member] { $tier } is yours until at least { $date }, even if you buy less.
       *[staff] { $tier } is kept until at least { $date }, because this member moved up; it is not checked before.
    }
evidence-waits =
    { $who ->
        [member] You have earned { $tier }. It becomes yours at the next review of this tier.
       *[staff] This member has earned { $tier }. It comes at the next review of this tier.
    }
# Follows a sentence about a tier that looks at other months than the rest of the programme.
evidence-window =
    { $months ->
        [one] For this tier, purchases of the last month count.
       *[other] For this tier, purchases of the last { $window } months count.
    }
# count chooses the plural and is the number of conditions (shown is the same as it is written), need of which are
# needed and met of which are met.
evidence-conditions =
    { $who ->
        [member] { $count ->
            [one] { $tier } has one condition, and you meet it.
           *[other] { $tier } needs { $need } of { $shown } conditions; you meet { $met }.
        }
       *[staff] { $count ->
            [one] { $tier } has one condition, and this member meets it.
           *[other] { $tier } needs { $need } of { $shown } conditions; this member meets { $met }.
        }
    }
# condition is one of metric-…-asked, value is a number with its unit.
evidence-condition-met = Met: { $condition }. Now: { $value }.
evidence-condition-unmet = Not met: { $condition }. Now: { $value }.
evidence-condition-unknown = Not met: { $condition }. The number is not known yet.
evidence-lift-no-seats = { $tier } has no room yet: too few members have bought something.
# list is made of evidence-missing-…
evidence-way-all =
    { $who ->
        [member] For { $tier } you still need: { $list }.
       *[staff] For { $tier } this member still needs: { $list }.
    }
evidence-way-some =
    { $count ->
        [one] For { $tier } one of these is enough: { $list }.
       *[other] For { $tier } { $shown } of these are enough: { $list }.
    }
evidence-missing-spend = { $amount } more in purchases
evidence-missing-frequency =
    { $count ->
        [one] one more purchase
       *[other] { $shown } more purchases
    }
evidence-missing-recency = a purchase
evidence-missing-membership =
    { $count ->
        [one] one more month of membership
       *[other] { $shown } more months of membership
    }
evidence-missing-referrals =
    { $count ->
        [one] one more member brought in
       *[other] { $shown } more members brought in
    }
evidence-missing-engagement =
    { $count ->
        [one] one more piece of feedback
       *[other] { $shown } more pieces of feedback
    }
evidence-missing-now = { $condition } (now { $value })
evidence-missing-unknown = { $condition } (not known yet)
