### Rules, benefits and changes in words.

## Benefits
benefit-discount = تخفیف در هر خرید
benefit-delivery = ارسال رایگان
benefit-delivery-always = همیشه
benefit-delivery-from = از { $amount } به بالا
benefit-early-access = خرید محصولات جدید، پیش از فروش عمومی
benefit-advice = مشاوره رایگان
benefit-advice-dedicated = مشاوره رایگان با مشاور اختصاصی شما
benefit-birthday = در روز تولدتان
benefit-anniversary = در سالگرد عضویتتان
benefit-present-gift = هدیه
benefit-present-code = کد تخفیف
benefit-present-greeting = پیام تبریک
benefit-credit =
    { $months ->
        [1] خرید اعتباری به اندازه خرید معمول یک ماهتان، بدون ضامن
       *[other] خرید اعتباری به اندازه خرید معمول { $shown } ماهتان، بدون ضامن
    }
benefit-credit-worth =
    { $days ->
        [1] بازپرداخت تا یک روز
       *[other] بازپرداخت تا { $shown } روز
    }
benefit-points = امتیاز هر خرید
benefit-points-worth = { $times } برابر
benefit-own-line = خط تلفن اختصاصی و نوبت اول در صف
benefit-events = دعوت به رویدادها
benefit-events-lottery = دعوت به رویدادها و قرعه‌کشی خصوصی
benefit-credit-kind = خرید اعتباری بدون ضامن
benefit-queue = بدون انتظار در صف
benefit-service = یک خدمت اضافه، رایگان
benefit-upgrade = غافلگیری: یک سطح بالاتر برای مدتی
benefit-donation = کمک به خیریه به نام شما
benefit-season = پیشنهاد فصلی ویژه شما
benefit-for-days =
    { $days ->
        [1] برای یک روز
       *[other] برای { $shown } روز
    }
benefit-a-year =
    { $count ->
        [1] سالی یک بار
       *[other] سالی { $shown } بار
    }
# Two of: 10%, 100,000 toman, for 7 days, 2 times a year.
benefit-worth-both = {"\u200F"}{ $first }، { $second }

## The rules in words
rules-semicolon = { "؛ " }
rules-comma = { "، " }
rules-share = { $percent } برتر از میان کسانی که خرید کرده‌اند، پس از سطح‌های بالاتر
rules-invitation = با دعوت
rules-rest = همه اعضا
rules-no-conditions = با شرط‌هایی که هنوز انتخاب نشده است
rules-one-condition = به یک شرط: { $condition }
rules-all-of = همه این‌ها: { $conditions }
rules-any-of =
    { $count ->
        [1] دست‌کم یکی از این‌ها: { $conditions }
       *[other] دست‌کم { $shown } شرط از این‌ها: { $conditions }
    }
rules-nightly = هر شب
rules-weekly = هر هفته، برای روز { $day }
rules-monthly-persian = هر ماه، برای روز اول ماه شمسی
rules-monthly-gregorian = هر ماه، برای روز اول ماه میلادی
rules-window =
    { $months ->
        [1] خریدهای یک ماه گذشته حساب می‌شود
       *[other] خریدهای { $shown } ماه گذشته حساب می‌شود
    }
rules-weights = وزن تازگی { $recency }، وزن دفعات { $frequency } و وزن مبلغ { $monetary } است
rules-cadence = زمان بازبینی: { $when }
rules-grace =
    { $days ->
        [0] پایین آمدن بلافاصله است و مهلتی ندارد
        [1] پایین آمدن پس از یک روز مهلت است
       *[other] پایین آمدن پس از { $shown } روز مهلت است
    }
rules-hold =
    { $months ->
        [0] پس از بالا رفتن، سطح از همان روز اول سنجیده می‌شود
        [1] پس از بالا رفتن، سطح دست‌کم یک ماه حفظ می‌شود
       *[other] پس از بالا رفتن، سطح دست‌کم { $shown } ماه حفظ می‌شود
    }
rules-fall-qualified = اعضایی که پایین می‌آیند، به سطحی می‌روند که شرایطش را دارند
rules-fall-step = اعضایی که پایین می‌آیند، فقط یک سطح پایین می‌آیند
rules-contact-cost = هر شکایت یا درخواست کمک { $amount } برای فروشگاه هزینه دارد
rules-expected =
    { $months ->
        [1] مشتری یک ماه به خرید ادامه می‌دهد
       *[other] مشتری { $shown } ماه به خرید ادامه می‌دهد
    }

weekday-saturday = شنبه
weekday-sunday = یکشنبه
weekday-monday = دوشنبه
weekday-tuesday = سه‌شنبه
weekday-wednesday = چهارشنبه
weekday-thursday = پنجشنبه
weekday-friday = جمعه

## What changed in the rules
change-none = هیچ تفاوتی نیست.
change-tier-added = سطح جدید: { $tier }
change-tier-removed = سطح حذف‌شده: { $tier }
change-order = ترتیب سطح‌ها از بالاترین: { $now } (پیش‌تر: { $before })
change-renamed = سطح { $tier } نام دیگری دارد: { $names }
change-name = «{ $now }» به جای «{ $before }» ({ $language })
change-metal = رنگ و نشان سطح { $tier }: { $now } به جای { $before }
change-metal-bronze = برنزی
change-metal-silver = نقره‌ای
change-metal-gold = طلایی
change-metal-vip = مشکی با خط طلایی
change-criterion = سطح { $tier }: «{ $now }» به جای «{ $before }»
change-criterion-new = سطح { $tier }: { $now }
change-own = تنظیمات ویژه سطح { $tier }: { $now } (پیش‌تر: { $before })
change-own-none = مانند کل برنامه
change-settings = در کل برنامه: { $now } (پیش‌تر: { $before })
change-assumptions = فرض‌ها: { $now } (پیش‌تر: { $before })
change-benefit-added = سطح { $tier } این را هم می‌دهد: { $benefit }
change-benefit-removed = سطح { $tier } دیگر این را نمی‌دهد: { $benefit }
change-benefit-changed = سطح { $tier }: { $benefit }
change-benefit-worth = {"\u200F"}{ $name }، { $worth }
change-instead = «{ $now }» به جای «{ $before }»
change-cost = هزینه هر بار { $now } به جای { $before }
change-choice = از این پس انتخابی است: به هر عضو فقط یکی از مزیت‌های انتخابی می‌رسد
change-no-choice = دیگر انتخابی نیست: به همه اعضای سطح می‌رسد
change-note = یادداشت دیگری برای اعضا
change-kind-added = نوع مزیت جدید: { $kind }
change-kind-removed = نوع مزیت حذف‌شده: { $kind }
change-kind-renamed = نوع مزیت «{ $kind }» نام دیگری دارد: { $names }
change-kind-price = نوع مزیت «{ $kind }»: اینکه قیمت را پایین می‌آورد یا نه، عوض شده است

## What is wrong with a draft
fault-heading =
    { $count ->
        [1] پیش از اجرای این قوانین یک مورد را اصلاح کنید
       *[other] پیش از اجرای این قوانین { $shown } مورد را اصلاح کنید
    }
fault-lowest = { $tier } پایین‌ترین سطح است، پس باید همه را بپذیرد. راه ورودش را «همه اعضا» بگذارید، یا سطحی را که همه را می‌پذیرد به پایین‌ترین جا ببرید.
fault-rest-above = سطح { $tier } همه را می‌پذیرد ولی پایین‌ترین سطح نیست، پس هیچ‌کس در سطح‌های پایین‌تر از آن نمی‌ماند. راه ورود دیگری برایش انتخاب کنید، یا آن را به پایین‌ترین جا ببرید.
fault-shares = جمع سهم همه سطح‌ها { $percent } شده است و نباید از صد درصد بیشتر باشد. یکی از سهم‌ها را کمتر کنید.
fault-no-share = سهم سطح { $tier } صفر است. دست‌کم یک درصد به آن بدهید، یا این سطح را حذف کنید.
fault-no-conditions = سطح { $tier } شرطی ندارد. شرطی اضافه کنید، یا راه ورود دیگری برایش انتخاب کنید.
fault-none-asked = سطح { $tier } هیچ‌کدام از شرط‌هایش را لازم ندارد. تعیین کنید که دست‌کم یک شرط لازم باشد.
fault-too-many =
    { $count ->
        [1] برای سطح { $tier } داشتن { $asked } شرط لازم است، ولی این سطح فقط یک شرط دارد. تعداد شرط‌های لازم را کمتر کنید، یا شرط‌های دیگری اضافه کنید.
       *[other] برای سطح { $tier } داشتن { $asked } شرط لازم است، ولی این سطح فقط { $shown } شرط دارد. تعداد شرط‌های لازم را کمتر کنید، یا شرط‌های دیگری اضافه کنید.
    }
fault-no-name = سطح { $tier } باید به هر سه زبان نام داشته باشد. نام‌هایی را که کم است بنویسید.
fault-same-name = نام سطح‌های { $tier } و { $other } در یکی از زبان‌ها یکی است، شاید با املایی دیگر. نام یکی از آن دو را عوض کنید.
fault-no-weights = هر سه وزن سطح { $tier } صفر است، پس نمی‌شود به کسی رتبه داد. دست‌کم یکی از آن‌ها را یک بگذارید.
fault-no-window = دوره سنجش سطح { $tier } صفر ماه است، پس هیچ خریدی حساب نمی‌شود. دست‌کم یک ماه انتخاب کنید.
caution-heading = منظورتان همین است؟
caution-easier = سطح { $higher } با اینکه بالاتر است، شرط آسان‌تری از سطح { $lower } دارد: { $asks }، در برابر { $lower_asks } برای سطح { $lower }.
caution-easier-who =
    { $count ->
        [0] اکنون کسی نیست که به سطح { $higher } برسد و به سطح { $lower } نرسد.
        [1] اکنون یک عضو به سطح { $higher } می‌رسد بی‌آنکه به سطح { $lower } برسد.
       *[other] اکنون { $shown } عضو به سطح { $higher } می‌رسند بی‌آنکه به سطح { $lower } برسند.
    }
caution-invitations = همه سطح‌ها جز پایین‌ترین سطح با دعوت است: هیچ‌کس با خرید بالا نمی‌رود.
