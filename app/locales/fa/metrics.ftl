### The seventeen numbers of a member.

## Metrics: names
metric-net-spend = خرید خالص
metric-frequency = تعداد خرید
metric-recency = فاصله از آخرین خرید
metric-average-order = میانگین هر خرید
metric-cadence = فاصله خریدها
metric-trend-three = روند سه‌ماهه
metric-trend-six = روند شش‌ماهه
metric-full-price-share = سهم خرید بدون تخفیف
metric-return-rate = نرخ مرجوعی
metric-margin = سود ناخالص
metric-service-cost = هزینه رسیدگی
metric-true-profit = سود واقعی
metric-clv-simple = ارزش طول عمر مشتری بر پایه خرید
metric-clv-margin = ارزش طول عمر مشتری بر پایه سود
metric-membership = سابقه عضویت
metric-referrals = اعضای معرفی‌شده
metric-engagement = دفعات بازخورد

## Metrics: numbers with their unit
metric-purchases =
    { $count ->
        [1] یک خرید
       *[other] { $shown } خرید
    }
metric-members =
    { $count ->
        [1] یک عضو
       *[other] { $shown } عضو
    }
metric-times =
    { $count ->
        [1] یک بار
       *[other] { $shown } بار
    }
metric-days =
    { $count ->
        [1] یک روز
       *[other] { $shown } روز
    }
metric-months =
    { $count ->
        [1] یک ماه
       *[other] { $shown } ماه
    }

## Metrics: how they are computed. The window is the span of months whose purchases count.
metric-net-spend-how = خریدهای دوره سنجش منهای مرجوعی‌های آن. مرجوعی در روز خودش حساب می‌شود، حتی اگر خرید آن پیش از دوره سنجش بوده باشد.
metric-frequency-how = تعداد خریدهای دوره سنجش. خریدی که کامل مرجوع شده باشد، حساب نمی‌شود.
metric-recency-how = تعداد روزها از آخرین خرید تا روز بازبینی؛ این خرید ممکن است پیش از دوره سنجش باشد. خریدی که کامل مرجوع شده باشد، حساب نمی‌شود.
metric-average-order-how = مبلغ خریدهای دوره سنجش تقسیم بر تعدادشان. خریدی که کامل مرجوع شده باشد کنار می‌ماند؛ اگر بخشی از خریدی مرجوع شده باشد، آن بخش کم نمی‌شود.
metric-cadence-how = میانه تعداد روزها از هر خرید تا خرید بعدی در دوره سنجش: نیمی از فاصله‌ها کوتاه‌تر و نیمی بلندتر است. خریدی که کامل مرجوع شده باشد کنار می‌ماند؛ فاصله دو خرید در یک روز، صفر روز است. از خرید دوم به بعد معلوم می‌شود.
metric-trend-three-how = خرید خالص ماهانه در سه ماه گذشته، تقسیم بر همین رقم در دوازده ماه گذشته؛ به دوره سنجش بستگی ندارد. صد درصد یعنی مثل پیش، و کمتر از آن یعنی رو به کاهش. تا وقتی معلوم است که خرید خالص دوازده ماه از صفر بیشتر باشد.
metric-trend-six-how = خرید خالص ماهانه در شش ماه گذشته، تقسیم بر همین رقم در دوازده ماه گذشته؛ به دوره سنجش بستگی ندارد. صد درصد یعنی مثل پیش، و کمتر از آن یعنی رو به کاهش. تا وقتی معلوم است که خرید خالص دوازده ماه از صفر بیشتر باشد.
metric-full-price-share-how = از مبلغ آن خریدهای دوره سنجش که قیمت اصلی‌شان معلوم است، سهمی که کامل و بدون هیچ تخفیفی پرداخت شده است. خریدی که کامل مرجوع شده باشد، کنار می‌ماند.
metric-return-rate-how = مبلغ مرجوعی‌های دوره سنجش تقسیم بر مبلغ همه خریدهای آن.
metric-margin-how = خرید خالص دوره سنجش منهای آنچه کالاها برای فروشگاه تمام شده است؛ فقط برای آنچه بهای تمام‌شده‌اش معلوم است. مرجوعی‌ای که بهای تمام‌شده جداگانه ندارد، به نسبت خودش از بهای خرید آن حساب می‌شود.
metric-service-cost-how = تعداد شکایت‌ها و درخواست‌های کمک در دوره سنجش، ضربدر هزینه‌ای که برنامه باشگاه برای هر کدام در نظر گرفته است.
metric-true-profit-how = سود ناخالص، منهای هزینه هدیه‌های ثبت‌شده در دوره سنجش، منهای هزینه رسیدگی. تخفیف‌ها در سود ناخالص حساب شده‌اند.
metric-clv-simple-how = میانگین هر خرید × تعداد خرید در ماه × ماه‌های عضویت. تعداد خرید در ماه، میانگین ماه‌های دوره سنجش است، یا میانگین ماه‌های عضویت اگر کمتر باشد. برای اعضایی که کمتر از یک سال عضو بوده‌اند، هر دو دوازده ماه به حساب می‌آید.
metric-clv-margin-how = میانگین هر خرید × تعداد خرید در ماه × نسبت سود × ماه‌هایی که برنامه باشگاه انتظار دارد مشتری بماند. نسبت سود، سود ناخالص تقسیم بر آن بخش از خرید خالص است که بهای تمام‌شده‌اش معلوم است. تعداد خرید در ماه، میانگین ماه‌های دوره سنجش است، یا میانگین ماه‌های عضویت اگر کمتر باشد؛ در سال اول عضویت، میانگین دوازده ماه.
metric-membership-how = ماه‌های کامل از روز عضویت.
metric-referrals-how = اعضایی که این عضو در دوره سنجش معرفی کرده است.
metric-engagement-how = این عضو در دوره سنجش چند بار بازخورد داده است.

## Metrics: what is asked for, as a part of a sentence (“all of: …; …”). limit is a number with its unit.
metric-net-spend-asked = خرید خالص دست‌کم { $limit }
metric-frequency-asked = دست‌کم { $limit }
metric-recency-asked = آخرین خرید حداکثر { $limit } پیش
metric-average-order-asked = میانگین هر خرید دست‌کم { $limit }
metric-cadence-asked = فاصله خریدها حداکثر { $limit }
metric-trend-three-asked = روند سه‌ماهه دست‌کم { $limit }
metric-trend-six-asked = روند شش‌ماهه دست‌کم { $limit }
metric-full-price-share-asked = سهم خرید بدون تخفیف دست‌کم { $limit }
metric-return-rate-asked = نرخ مرجوعی حداکثر { $limit }
metric-margin-asked = سود ناخالص دست‌کم { $limit }
metric-service-cost-asked = هزینه رسیدگی حداکثر { $limit }
metric-true-profit-asked = سود واقعی دست‌کم { $limit }
metric-clv-simple-asked = ارزش طول عمر مشتری بر پایه خرید دست‌کم { $limit }
metric-clv-margin-asked = ارزش طول عمر مشتری بر پایه سود دست‌کم { $limit }
metric-membership-asked = سابقه عضویت دست‌کم { $limit }
metric-referrals-asked = معرفی دست‌کم { $limit }
metric-engagement-asked = دست‌کم { $limit } بازخورد
