### The seventeen numbers of a member.

## Metrics: names
metric-net-spend = Net spend
metric-frequency = Purchases
metric-recency = Time since the last purchase
metric-average-order = Average purchase
metric-cadence = Time between purchases
metric-trend-three = Trend over 3 months
metric-trend-six = Trend over 6 months
metric-full-price-share = Bought at full price
metric-return-rate = Return rate
metric-margin = Margin
metric-service-cost = Service cost
metric-true-profit = True profit
metric-clv-simple = Customer lifetime value by purchases
metric-clv-margin = Customer lifetime value by margin
metric-membership = Membership
metric-referrals = Members brought in
metric-engagement = Feedback given

## Metrics: numbers with their unit
metric-purchases =
    { $count ->
        [one] one purchase
       *[other] { $shown } purchases
    }
metric-members =
    { $count ->
        [one] one member
       *[other] { $shown } members
    }
metric-times =
    { $count ->
        [one] once
       *[other] { $shown } times
    }
metric-days =
    { $count ->
        [one] one day
       *[other] { $shown } days
    }
metric-months =
    { $count ->
        [one] one month
       *[other] { $shown } months
    }

## Metrics: how they are computed. The window is the span of months whose purchases count.
metric-net-spend-how = Sales in the window minus returns in the window. A return counts on its own day, even if its sale was before the window.
metric-frequency-how = The number of sales in the window. A sale that was returned in full does not count.
metric-recency-how = Days from the last sale to the day of the review; the sale may lie before the window. A sale that was returned in full does not count.
metric-average-order-how = Value of the sales in the window divided by their number. Sales returned in full are left out; partial returns are not deducted.
metric-cadence-how = The median of the days from one sale of the window to the next: half of the gaps are shorter, half are longer. Sales returned in full are left out; two on one day are 0 days apart. Known from the second sale on.
metric-trend-three-how = Net spend a month over the last 3 months, divided by that over the last 12, whatever the window: 100% is as before, less is declining. Known while the net spend of the 12 months is above zero.
metric-trend-six-how = Net spend a month over the last 6 months, divided by that over the last 12, whatever the window: 100% is as before, less is declining. Known while the net spend of the 12 months is above zero.
metric-full-price-share-how = Of the value of the sales in the window whose list price is known, the part that was paid in full, without any discount. Sales returned in full are left out.
metric-return-rate-how = Value of the returns in the window divided by the value of all its sales.
metric-margin-how = Net spend of the window minus what the goods cost the shop, of everything whose cost is known. A return without a cost of its own takes its share of its sale’s.
metric-service-cost-how = Complaints and requests for help in the window, times what one of them costs according to the programme.
metric-true-profit-how = Margin minus what the gifts recorded in the window cost, minus the service cost. Discounts are in the margin already.
metric-clv-simple-how = Average purchase × purchases a month × months of membership. Purchases a month are the mean over the window, or over the membership where that is shorter. A membership of less than a year counts as 12 months, for the mean and for its length.
metric-clv-margin-how = Average purchase × purchases a month × margin rate × the months the programme expects customers to stay. The margin rate is the margin divided by the net spend whose cost is known. Purchases a month are the mean over the window, or over the membership where that is shorter; in the first year of membership over 12 months.
metric-membership-how = Full months since the day of joining.
metric-referrals-how = Members whom this member brought in within the window.
metric-engagement-how = How often the member gave feedback in the window.

## Metrics: what is asked for, as a part of a sentence (“all of: …; …”). limit is a number with its unit.
metric-net-spend-asked = net spend of at least { $limit }
metric-frequency-asked = at least { $limit }
metric-recency-asked = a last purchase at most { $limit } ago
metric-average-order-asked = an average purchase of at least { $limit }
metric-cadence-asked = at most { $limit } between purchases
metric-trend-three-asked = a trend over 3 months of at least { $limit }
metric-trend-six-asked = a trend over 6 months of at least { $limit }
metric-full-price-share-asked = at least { $limit } bought at full price
metric-return-rate-asked = at most { $limit } of the value returned
metric-margin-asked = a margin of at least { $limit }
metric-service-cost-asked = a service cost of at most { $limit }
metric-true-profit-asked = a true profit of at least { $limit }
metric-clv-simple-asked = a customer lifetime value by purchases of at least { $limit }
metric-clv-margin-asked = a customer lifetime value by margin of at least { $limit }
metric-membership-asked = a membership of at least { $limit }
metric-referrals-asked = at least { $limit } brought in
metric-engagement-asked = feedback given at least { $limit }
