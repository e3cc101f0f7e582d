### Vafa. One section per page; keys are checked when compiling.
### Persian counts 0 as [one] too, so texts that say «یک» stand under [1], which is the number itself.

## Everywhere
brand = وفا
skip = رفتن به متن اصلی
foot = وفا باشگاهی است برای بهترین مشتریان یک فروشگاه؛ رایگان و متن‌باز.
languages = زبان
nav-public = صفحه‌ها
nav-member = باشگاه من
nav-staff = بخش‌ها
nav-members = اعضا
nav-club = باشگاه
tiers-nav = سطح‌ها و مزیت‌ها
member-nav = کارت من
members-nav = اعضا
admin-nav = نمای کلی
imports-nav = ورود داده‌ها
staff-nav = همکاران
sign-in = ورود
sign-out = خروج
email = ایمیل
password = رمز عبور

## Numbers, money, days
money-toman = { $amount } تومان
money-rial = { $amount } ریال
money-other = { $amount } { $currency }
unit-toman = تومان
unit-rial = ریال
day-long = { $day } { $month } { $year }
month-long = { $month } { $year }
month-persian =
    { $month ->
        [1] فروردین
        [2] اردیبهشت
        [3] خرداد
        [4] تیر
        [5] مرداد
        [6] شهریور
        [7] مهر
        [8] آبان
        [9] آذر
        [10] دی
        [11] بهمن
       *[12] اسفند
    }
month-gregorian =
    { $month ->
        [1] ژانویه
        [2] فوریه
        [3] مارس
        [4] آوریل
        [5] مه
        [6] ژوئن
        [7] ژوئیه
        [8] اوت
        [9] سپتامبر
        [10] اکتبر
        [11] نوامبر
       *[12] دسامبر
    }

## Problems with what was filled in
form-errors =
    { $count ->
        [1] یک مورد را باید اصلاح کنید
       *[other] { $shown } مورد را باید اصلاح کنید
    }
problem-required = این قسمت را پر کنید.
problem-too-long = حداکثر { $most } نویسه بنویسید.
problem-too-short = دست‌کم { $least } نویسه بنویسید.
problem-email = این نشانی ایمیل درست نیست. آن را مثل name@example.com بنویسید.
problem-phone = این شماره تلفن درست نیست. آن را مثل ۰۹۱۲{ "\u00A0" }۱۲۳{ "\u00A0" }۴۵۶۷ بنویسید، یا با + و کد کشور.
problem-date = این تاریخ درست نیست. سال، ماه و روز را مثل { $example } بنویسید.
problem-future = این روز هنوز نرسیده است. تاریخ را درست کنید.
problem-not-the-same = دو رمز عبور یکی نیستند. هر دو بار یک رمز بنویسید.
problem-unreadable = این نوشته نویسه‌های ناخوانا دارد. دوباره تایپش کنید.
problem-credentials = ایمیل و رمز عبور با هم نمی‌خوانند. هر دو را بررسی کنید یا رمز تازه‌ای بگذارید.
problem-too-often = چند بار پشت سر هم امتحان کرده‌اید. چند دقیقه صبر کنید و دوباره امتحان کنید.
problem-link = این لینک استفاده شده یا زمانش گذشته است. لینک تازه‌ای بگیرید.
problem-taken = با این ایمیل پیش‌تر حسابی ساخته شده است.
problem-choice = یکی از گزینه‌های فهرست را انتخاب کنید.
problem-no-file = فایلی انتخاب کنید که خالی نباشد.

## When there is nothing to show
error-sign-in = اول وارد شوید
error-sign-in-text = برای دیدن این صفحه باید وارد حسابتان شوید.
error-forbidden = این بخش برای شما باز نیست
error-forbidden-text = حساب شما اجازه دیدن این صفحه را ندارد. اگر فکر می‌کنید باید داشته باشد، به مدیر باشگاه بگویید.
error-not-found = چنین صفحه‌ای نیست
error-not-found-text = نشانی را بررسی کنید، یا از صفحه اول شروع کنید.
error-invalid = این را نتوانستیم به کار ببریم
error-refused = این کار الان ممکن نیست
error-refused-text = شاید در این فاصله کسی آن را تغییر داده باشد. برگردید، صفحه را دوباره باز کنید و یک بار دیگر امتحان کنید.
error-busy = چند لحظه صبر کنید
error-busy-text = کار بزرگی پایگاه داده را مشغول کرده است. یک دقیقه دیگر دوباره امتحان کنید؛ چیزی از دست نرفته است.
error-full = دیسک پر است
error-full-text = روی دیسک سرور جا باز کنید. هرچه پیش‌تر ذخیره شده، سر جایش است.
error-server = از طرف ما مشکلی پیش آمد
error-server-text = شرح مشکل برای مسئول فنی باشگاه ثبت شد. کمی بعد دوباره امتحان کنید.
error-home = رفتن به صفحه اول

## Sign in
sign-in-title = خوش برگشتید
forgot-link = رمز عبورتان را فراموش کرده‌اید؟
sign-in-join = هنوز عضو نیستید؟
join-link = عضو شوید

## Why a member stands where they stand
evidence-not-reviewed =
    { $who ->
        [member] تازه به ما پیوسته‌اید. بازبینی بعدی خریدهایتان را می‌سنجد و از آن پس همین‌جا می‌بینید چرا در این سطح هستید.
       *[staff] این عضو تازه پیوسته است. بازبینی بعدی خریدهایش را می‌سنجد.
    }
evidence-grace =
    { $who ->
        [member] { $days ->
            [0] امروز آخرین روز مهلت شماست. اگر با خرید امروز شرایط سطحتان را به دست نیاورید، سطح شما { $tier } می‌شود.
            [1] یک روز از مهلت شما مانده است، تا { $date }. اگر تا آن روز شرایط سطحتان را به دست نیاورید، سطح شما { $tier } می‌شود.
           *[other] { $shown } روز از مهلت شما مانده است، تا { $date }. اگر تا آن روز شرایط سطحتان را به دست نیاورید، سطح شما { $tier } می‌شود.
        }
       *[staff] { $days ->
            [0] امروز آخرین روز مهلت است. پس از آن سطح این عضو { $tier } می‌شود.
            [1] یک روز از مهلت مانده است، تا { $date }. پس از آن سطح این عضو { $tier } می‌شود.
           *[other] { $shown } روز از مهلت مانده است، تا { $date }. پس از آن سطح این عضو { $tier } می‌شود.
        }
    }
evidence-bought =
    { $who ->
        [member] در { $months } ماه گذشته { $count ->
            [1] یک بار
           *[other] { $times } بار
        } و در مجموع { $spend } خرید کرده‌اید؛ آخرین بار { $days ->
            [0] در روز بازبینی
            [1] یک روز پیش از بازبینی
           *[other] { $ago } روز پیش از بازبینی
        }.
       *[staff] این عضو در { $months } ماه گذشته { $count ->
            [1] یک بار
           *[other] { $times } بار
        } و در مجموع { $spend } خرید کرده است؛ آخرین بار { $days ->
            [0] در روز بازبینی
            [1] یک روز پیش از بازبینی
           *[other] { $ago } روز پیش از بازبینی
        }.
    }
evidence-long-ago =
    { $who ->
        [member] آخرین خرید شما { $days ->
            [1] یک روز
           *[other] { $ago } روز
        } پیش از بازبینی بوده است. فقط خریدهای { $months } ماه گذشته در سطح حساب می‌شود.
       *[staff] آخرین خرید این عضو { $days ->
            [1] یک روز
           *[other] { $ago } روز
        } پیش از بازبینی بوده است. فقط خریدهای { $months } ماه گذشته در سطح حساب می‌شود.
    }
evidence-never-bought =
    { $who ->
        [member] هنوز خریدی از شما ثبت نشده است. خریدهای { $months } ماه گذشته در سطح حساب می‌شود.
       *[staff] خریدی از این عضو ثبت نشده است. خریدهای { $months } ماه گذشته در سطح حساب می‌شود.
    }
evidence-place =
    { $who ->
        [member] با سنجش تازگی، دفعات و مبلغ خرید با هم، رتبه شما { $place } از { $of } است.
       *[staff] با سنجش تازگی، دفعات و مبلغ خرید با هم، رتبه این عضو { $place } از { $of } است.
    }
evidence-place-within =
    { $who ->
        [member] با سنجش تازگی، دفعات و مبلغ خرید با هم، رتبه شما { $place } از { $of } است. سطح { $tier } تا رتبه { $seats } جا دارد.
       *[staff] با سنجش تازگی، دفعات و مبلغ خرید با هم، رتبه این عضو { $place } از { $of } است. سطح { $tier } تا رتبه { $seats } جا دارد.
    }
evidence-lift =
    { $who ->
        [member] اگر امروز { $amount } خرید کنید و جای دیگران تغییر نکند، به سطح { $tier } می‌رسید.
       *[staff] اگر این عضو امروز { $amount } خرید کند و جای دیگران تغییر نکند، به سطح { $tier } می‌رسد.
    }
evidence-lift-any =
    { $who ->
        [member] اگر امروز به هر مبلغی خرید کنید و جای دیگران تغییر نکند، به سطح { $tier } می‌رسید.
       *[staff] اگر این عضو امروز به هر مبلغی خرید کند و جای دیگران تغییر نکند، به سطح { $tier } می‌رسد.
    }
evidence-lift-none =
    { $who ->
        [member] سطح { $tier } تا رتبه { $seats } جا دارد. فعلاً نمی‌توانیم قول بدهیم که یک خرید به‌تنهایی برای رسیدن به آن کافی باشد؛ خرید مرتب هم به اندازه مبلغ خرید مهم است.
       *[staff] سطح { $tier } تا رتبه { $seats } جا دارد. فعلاً نمی‌توان قول داد که یک خرید به‌تنهایی برای رسیدن به آن کافی باشد.
    }
evidence-keep =
    { $who ->
        [member] تا وقتی جمع خرید شما در ماه‌های اخیر از { $amount } کمتر نشود و چیز دیگری تغییر نکند، سطح { $tier } برایتان می‌ماند.
       *[staff] تا وقتی جمع خرید این عضو در دوره سنجش از { $amount } کمتر نشود و چیز دیگری تغییر نکند، سطح { $tier } برایش می‌ماند.
    }

## My card
my-title = کارت من
my-card = کارت عضویت
my-member-since = عضو از { $month }
my-tier-since = از { $date } در سطح { $tier } هستید.
my-grace =
    { $days ->
        [0] امروز آخرین روز مهلت شماست
        [1] برای حفظ سطحتان یک روز مهلت دارید
       *[other] برای حفظ سطحتان { $shown } روز مهلت دارید
    }
my-grace-text = تا { $date } سطح شما همین است که هست. پایین همین صفحه می‌بینید چطور می‌توانید آن را نگه دارید.
my-way = مسیر بالا رفتن شما
my-here = شما اینجا هستید
my-nearness =
    { $count ->
        [1] فقط یک رتبه تا سطح { $tier } مانده است.
       *[other] { $places } رتبه تا سطح { $tier } مانده است.
    }
my-keep =
    { $count ->
        [1] فقط یک رتبه تا حفظ سطح { $tier } مانده است.
       *[other] { $places } رتبه تا حفظ سطح { $tier } مانده است.
    }
my-why = چرا در این سطح هستید
my-reviewed = آخرین بازبینی سطح برای { $date } بوده است.
my-not-reviewed = سطح‌ها هر شب بازبینی می‌شوند.
my-rules = سطح‌ها چطور تعیین می‌شوند
my-benefits = مزیت‌های سطح شما
my-looks = چه کسی پروندهٔ شما را دیده است
my-looks-none = هنوز کسی از همکاران پروندهٔ شما را ندیده است.
my-looks-system = خود سامانه
my-looks-why = داده‌های شما امانت است: هر بار که یکی از همکاران پرونده‌تان را ببیند، اینجا ثبت می‌شود.

## Mails
mail-greeting = { $name } عزیز،
mail-closing = با مهر و احترام، باشگاه مشتریان
mail-confirm-subject = عضویتتان را تأیید کنید
mail-confirm = از اینکه به باشگاه می‌پیوندید خوشحالیم. فقط یک قدم مانده است: تأیید کنید که این نشانی از آنِ شماست و رمز عبوری انتخاب کنید. این لینک دو روز اعتبار دارد. اگر شما این درخواست را نداده‌اید، لازم نیست کاری بکنید.
mail-confirm-action = تأیید و انتخاب رمز عبور
mail-known-subject = شما از پیش عضو باشگاه هستید
mail-known = یک نفر، به احتمال زیاد خودتان، با این نشانی درخواست عضویت داده است. شما از پیش عضو هستید و کافی است وارد شوید. اگر رمز عبورتان را فراموش کرده‌اید، همان‌جا می‌توانید رمز تازه‌ای بگذارید. اگر این درخواست از شما نبوده، لازم نیست کاری بکنید.
mail-known-action = ورود به باشگاه
mail-reset-subject = رمز عبور تازه بگذارید
mail-reset = رمز عبور تازه خواسته بودید. این لینک یک بار و تا سی دقیقه کار می‌کند. اگر این درخواست از شما نبوده، لازم نیست کاری بکنید؛ رمز عبورتان همان می‌ماند.
mail-reset-action = گذاشتن رمز عبور تازه
mail-invite-subject = حساب شما در باشگاه
mail-invite = حسابی برای شما ساخته شده است. رمز عبوری انتخاب کنید؛ این لینک یک بار و تا هفت روز کار می‌کند.
mail-invite-action = انتخاب رمز عبور
mail-up-subject = به سطح { $tier } خوش آمدید
mail-up = تبریک می‌گوییم! شما به سطح { $tier } رسیدید. مزیت‌های تازه‌تان از همین امروز برقرار است و همه را در کارتتان می‌بینید.
mail-down-subject = سطح شما اکنون { $tier } است
mail-down = سطح شما اکنون { $tier } است. در کارتتان می‌بینید چرا، و چطور می‌توانید دوباره بالا بروید. خوشحال می‌شویم به‌زودی ببینیمتان.
mail-grace-subject = سطح شما تا { $date } حفظ می‌شود
mail-grace = خریدهای ماه‌های اخیرتان دیگر به سطح { $tier } نمی‌رسد. تا { $date } چیزی تغییر نمی‌کند و در کارتتان می‌بینید چطور می‌توانید سطحتان را نگه دارید.
mail-recovered-subject = در سطح { $tier } می‌مانید
mail-recovered = آفرین! دوباره شرایط سطح { $tier } را دارید و این سطح برایتان می‌ماند.
mail-card-action = دیدن کارت من

## The first page
home-title = باشگاه کسانی که برمی‌گردند
home-lede = وفا دوطرفه است: هر که بیشتر خرید کند، بیشتر هم می‌گیرد؛ قیمت بهتر، رسیدگی سریع‌تر و گاهی هدیه‌ای. قاعده‌ها روشن است و همیشه می‌بینید کجا ایستاده‌اید.
home-continue = ادامه با نام { $name }
home-card = نمونه کارت عضویت
home-card-tier = وی‌آی‌پی
home-card-name = سارا محمدی
home-card-since = عضو از { $month }
home-reasons = چرا عضو شوید
home-rules-title = قاعده‌هایی که می‌شود خواند
home-rules = تازگی، دفعات و مبلغ خریدتان سطح شما را تعیین می‌کند، نه اینکه چه کسی هستید. در صفحه خودتان عددهای پشت آن را می‌بینید و می‌دانید برای بالا رفتن چه لازم است.
home-benefits-title = مزیت‌هایی با عدد و رقم
home-benefits = هرچه هر سطح می‌دهد، با درصد و روز برای همه نوشته شده است. وقتی به سطح بهتری برسید، در بازبینی همان شب از آنِ شماست؛ لازم نیست درخواست کنید.
home-data-title = داده‌هایتان مال خودتان است
home-data = برای هر نوع پیام جداگانه اجازه می‌گیریم و هیچ گزینه‌ای از پیش تیک نخورده است. همکاران ما فقط آنچه را کارشان لازم دارد می‌بینند و هر بار دیدن صفحه شما ثبت می‌شود.

## Tiers
tiers-title = سطح‌ها و مزیت‌ها
tiers-lede = قاعده‌هایی که امروز برقرار است؛ برای همه یکسان.
tiers-all = همه سطح‌ها
tiers-share-best =
    { $count ->
        [1] نفر برتر از هر صد نفر
       *[other] { $shown } نفر برتر از هر صد نفر
    }
tiers-share-next =
    { $count ->
        [1] نفر بعدی از هر صد نفر
       *[other] { $shown } نفر بعدی از هر صد نفر
    }
tiers-share-rule =
    { $months ->
        [1] از میان همه اعضا، بر پایه تازگی، دفعات و مبلغ خرید در یک ماه گذشته.
       *[other] از میان همه اعضا، بر پایه تازگی، دفعات و مبلغ خرید در { $shown } ماه گذشته.
    }
tiers-everybody = همه اعضا
tiers-everybody-rule = از روز عضویت از آنِ شماست.
tiers-how = چطور بالا می‌روید
tiers-counts-title = چه چیزی حساب می‌شود
tiers-counts = تازگی: آخرین بار کی خرید کرده‌اید. دفعات: چند بار خرید کرده‌اید. مبلغ: در مجموع چقدر پرداخته‌اید. کالایی که پس بیاورید از آن کم می‌شود.
tiers-unranked =
    { $months ->
        [1] کسی که در یک ماه گذشته خریدی نکرده باشد، رتبه نمی‌گیرد.
       *[other] کسی که در { $shown } ماه گذشته خریدی نکرده باشد، رتبه نمی‌گیرد.
    }
tiers-place-title = رتبه‌ها چطور به دست می‌آید
tiers-place = در هر یک از این سه می‌شماریم که از چند عضو جلوترید.
tiers-place-equal = سپس این سه عدد را با هم جمع می‌کنیم. وزن هر سه یکسان است.
tiers-place-weighted = سپس این سه عدد را با هم جمع می‌کنیم. وزن تازگی { $recency }، وزن دفعات { $frequency } و وزن مبلغ { $monetary } است.
tiers-ties = با اعضایی که جمعشان برابر است یکسان رفتار می‌شود. اگر در سطحی برای همه آن‌ها جا نباشد، همگی در سطح پایین‌تر می‌مانند: هیچ‌کس با قرعه بالا نمی‌رود.
tiers-moving-title = سطح شما کی تغییر می‌کند
tiers-up = بالا رفتن: بی‌معطلی، در بازبینی همان شب.
tiers-down =
    { $days ->
        [1] پایین آمدن: هیچ‌وقت یک‌شبه نیست. یک روز مهلت دارید و صفحه‌تان آن را می‌شمارد. همین که دوباره شرایط سطح را داشته باشید، شمارش تمام می‌شود.
       *[other] پایین آمدن: هیچ‌وقت یک‌شبه نیست. { $shown } روز مهلت دارید و صفحه‌تان آن را می‌شمارد. همین که دوباره شرایط سطح را داشته باشید، شمارش تمام می‌شود.
    }
tiers-down-at-once = پایین آمدن: آن هم در بازبینی همان شب.
tiers-fall-qualified = اگر پایین بیایید، به سطحی می‌روید که آن روز شرایطش را دارید.
tiers-fall-step = اگر پایین بیایید، فقط یک سطح پایین می‌آیید.
tiers-hold =
    { $months ->
        [1] وقتی بالا رفتید، آن سطح دست‌کم یک ماه برایتان می‌ماند.
       *[other] وقتی بالا رفتید، آن سطح دست‌کم { $shown } ماه برایتان می‌ماند.
    }
tiers-never-title = چه چیزی هیچ‌وقت حساب نمی‌شود
tiers-never = اینکه زن هستید یا مرد، چه باوری دارید، اهل کجایید و چند سال دارید. هیچ قاعده‌ای حق ندارد این‌ها را به کار ببرد.

## Benefits
benefit-discount = تخفیف در هر خرید
benefit-discount-worth = { $percent }٪
benefit-delivery = ارسال رایگان
benefit-delivery-always = همیشه
benefit-delivery-from = از { $amount } به بالا
benefit-early-access = کالاهای تازه، پیش از فروش عمومی
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
        [1] یک‌روزه
       *[other] { $shown } روزه
    }
benefit-points = امتیاز هر خرید
benefit-points-worth = { $times } برابر
benefit-own-line = خط تلفن اختصاصی و نوبت اول در صف
benefit-events = دعوت به رویدادها
benefit-events-lottery = دعوت به رویدادها و قرعه‌کشی خصوصی

## Joining
join-title = عضویت در باشگاه
join-lede = عضویت رایگان است. کنار هر مورد نوشته‌ایم چرا آن را می‌پرسیم.
join-name = نام و نام خانوادگی
join-name-hint = شما را با همین نام می‌خوانیم و همین را روی کارتتان می‌نویسیم.
join-phone = شماره موبایل
join-phone-hint = با آن خریدهای پیش از عضویتتان را پیدا می‌کنیم. فقط اگر پایین‌تر اجازه بدهید، زنگ می‌زنیم یا پیامک می‌فرستیم.
join-email-hint = با آن وارد می‌شوید. لینکی به آن می‌فرستیم تا مطمئن شویم مال خودتان است.
join-language = زبان پیام‌های ما
join-language-hint = تاریخ‌ها هم به تقویم همین زبان خوانده می‌شود.
join-birth = تاریخ تولد
join-birth-hint-persian = برای هدیه تولدتان؛ هیچ‌وقت برای سطحتان. سال، ماه و روز به تقویم شمسی، مثل { $example }. می‌توانید خالی بگذارید.
join-birth-hint-gregorian = برای هدیه تولدتان؛ هیچ‌وقت برای سطحتان. سال، ماه و روز به تقویم میلادی، مثل { $example }. می‌توانید خالی بگذارید.
join-acquisition = از کجا با ما آشنا شدید؟
join-acquisition-hint = تا بدانیم مشتریان خوب از کجا می‌آیند. می‌توانید خالی بگذارید.
join-referred = چه کسی باشگاه را به شما معرفی کرد؟
join-referred-hint = تا بدانیم از چه کسی تشکر کنیم. می‌توانید خالی بگذارید.
join-submit = درخواست عضویت
join-member = عضو هستید؟
join-sent-title = ایمیلتان را ببینید
join-sent =
    { $hours ->
        [1] برایتان ایمیلی فرستادیم. تا یک ساعت دیگر لینک داخل آن را باز کنید و رمز عبوری انتخاب کنید.
       *[other] برایتان ایمیلی فرستادیم. تا { $shown } ساعت دیگر لینک داخل آن را باز کنید و رمز عبوری انتخاب کنید.
    }
join-sent-other = اگر باشگاه شماره شما را از پیش با نشانی ایمیل دیگری بشناسد، ایمیل به همان نشانی رفته است. کس دیگری نمی‌تواند به نام شما عضو شود.
join-sent-nothing = چند دقیقه گذشت و ایمیلی نیامد؟ پوشه هرزنامه را هم ببینید، یا
join-again = فرم را دوباره پر کنید

acquisition-none = بدون پاسخ
acquisition-store = در فروشگاه
acquisition-friend = از یک دوست
acquisition-instagram = در اینستاگرام
acquisition-telegram = در تلگرام
acquisition-search = با جست‌وجو در اینترنت
acquisition-advertisement = از یک آگهی
acquisition-other = جور دیگر

consent-lede = هر یک از این‌ها به انتخاب خودتان است و عضویتتان به هیچ‌کدام بستگی ندارد. ایمیل‌های مربوط به حسابتان، مثل لینک رمز عبور تازه، در هر حال می‌آید.
consent-club = خبرهای سطح و مزیت‌های خودتان
consent-offers = پیشنهادها
consent-email = با ایمیل
consent-sms = با پیامک
consent-phone = با تلفن
consent-email-club-hint = تا همان وقت که سطحتان تغییر می‌کند یا ممکن است پایین بیاید، باخبر شوید.
consent-sms-club-hint = همان خبرها در یکی دو خط، برای کسانی که کمتر ایمیل می‌خوانند.
consent-phone-club-hint = تا بتوانیم به شما تبریک بگوییم، یا بپرسیم کجا کم گذاشته‌ایم.
consent-email-offers-hint = تا پیشنهادهایی را به شما بگوییم که با خریدهایتان جور است.
consent-sms-offers-hint = برای پیشنهادهایی که زود تمام می‌شود. هیچ‌وقت شب‌ها نه.

## The link to join
confirm-title = انتخاب رمز عبور
confirm-welcome = { $name }، خوش آمدید
confirm-lede = یک قدم مانده است: رمز عبوری انتخاب کنید. با آن و نشانی ایمیلتان وارد می‌شوید.
confirm-submit = عضو می‌شوم
confirm-expired-title = این لینک دیگر کار نمی‌کند
confirm-expired = پیش‌تر استفاده شده یا زمانش گذشته است. اگر رمز عبور دارید، وارد شوید؛ وگرنه فرم را دوباره پر کنید تا لینک تازه‌ای بفرستیم.
confirm-again = عضو شوید

## A forgotten password
forgot-title = رمز عبورتان را فراموش کرده‌اید؟
forgot-lede = نشانی ایمیلی را بنویسید که با آن وارد می‌شوید. لینک انتخاب رمز عبور تازه را به همان‌جا می‌فرستیم.
forgot-submit = فرستادن لینک
forgot-sign-in = برگشت به صفحه ورود
forgot-sent-title = ایمیلتان را ببینید
forgot-sent =
    { $minutes ->
        [1] اگر حسابی با این نشانی باشد، لینکی برایش فرستاده‌ایم. این لینک یک بار و تا یک دقیقه کار می‌کند.
       *[other] اگر حسابی با این نشانی باشد، لینکی برایش فرستاده‌ایم. این لینک یک بار و تا { $shown } دقیقه کار می‌کند.
    }
forgot-nothing = چند دقیقه گذشت و ایمیلی نیامد؟ پوشه هرزنامه را هم ببینید، یا
forgot-again = لینک دیگری بگیرید

## A new password
reset-title = انتخاب رمز عبور
reset-lede = رمز تازه همان لحظه کار می‌کند و شما را در همه دستگاه‌های دیگر از حسابتان خارج می‌کند.
reset-password-hint = دست‌کم { $least } نویسه. چند کلمه پشت سر هم راحت به یاد می‌ماند و سخت حدس زده می‌شود.
reset-repeat = تکرار همان رمز عبور
reset-submit = ذخیره و ورود
reset-expired-title = این لینک دیگر کار نمی‌کند
reset-expired = پیش‌تر استفاده شده یا زمانش گذشته است. لینک دیگری بخواهید؛ چند دقیقه‌ای می‌رسد.
reset-again = گرفتن لینک تازه

## Members, for staff
members-title = اعضا
members-lede = هر عضوی را با نام، شماره عضویت، تلفن یا ایمیل پیدا کنید؛ با هر املایی.
members-search = جست‌وجو
members-tier = سطح
members-tier-all = همه سطح‌ها
members-sort = ترتیب
members-sort-spend = بیشترین خرید
members-sort-name = نام
members-sort-newest = تازه‌ترین اعضا
members-filter = نمایش
members-member = عضو
members-since = در این سطح از
members-spend = خرید خالص ({ $unit })
members-purchases = تعداد خرید
members-recency = روز از آخرین خرید
members-grace = مهلت تا
members-pages = صفحه‌های فهرست
members-first = صفحه اول
members-next = صفحه بعد
members-shown =
    { $count ->
        [1] یک عضو در این صفحه
       *[other] { $shown } عضو در این صفحه
    }
members-none = هنوز عضوی نیست
members-none-text = همین که کسی عضو شود، یا مدیر باشگاه مشتریان و خریدها را وارد کند، اعضا اینجا دیده می‌شوند.
members-none-found = کسی پیدا نشد
members-none-found-text = بخشی از نام یا رقم‌های آخر تلفن را بنویسید. با فیلتر کمتر، نتیجه بیشتری می‌بینید.
members-show-all = نمایش همه اعضا

## One member, for staff
profile-where = شما اینجا هستید
profile-loyalty-newcomer = تازه‌وارد
profile-loyalty-active = فعال
profile-loyalty-loyal = وفادار
profile-loyalty-dormant = بدون خرید اخیر
profile-why = چرا سطح { $tier }
profile-tier-since = از { $date }
profile-figures = به زبان عدد
profile-figures-day = در بازبینی { $date }
profile-spend = خرید خالص
profile-spend-note = خریدها منهای مرجوعی‌ها در { $months } ماه گذشته.
profile-purchases-count = تعداد خرید
profile-purchases-note = خریدهای { $months } ماه گذشته. خریدی که همه‌اش پس آمده باشد، حساب نمی‌شود.
profile-recency = روز از آخرین خرید
profile-recency-note = آخرین خرید در { $date } بوده است.
profile-recency-none = هنوز خریدی ثبت نشده است.
profile-average = میانگین هر خرید
profile-average-note = هر خرید در این ماه‌ها به طور میانگین این مبلغ بوده است.
profile-average-none = پس از یک خرید در این ماه‌ها معلوم می‌شود.
profile-cadence = فاصله خریدها (روز)
profile-cadence-note = فاصله معمول: نیمی از فاصله‌ها کوتاه‌تر و نیمی بلندتر است.
profile-cadence-none = از خرید دوم به بعد معلوم می‌شود.
profile-of = از { $total }
profile-r = امتیاز تازگی
profile-r-note =
    { $score ->
        [1] کمتر از ۲۰٪ اعضای رتبه‌دار آخرین خریدشان قدیمی‌تر است.
       *[other] دست‌کم { $share }٪ اعضای رتبه‌دار آخرین خریدشان قدیمی‌تر است.
    }
profile-f = امتیاز دفعات
profile-f-note =
    { $score ->
        [1] کمتر از ۲۰٪ اعضای رتبه‌دار دفعات کمتری خرید کرده‌اند.
       *[other] دست‌کم { $share }٪ اعضای رتبه‌دار دفعات کمتری خرید کرده‌اند.
    }
profile-m = امتیاز مبلغ
profile-m-note =
    { $score ->
        [1] کمتر از ۲۰٪ اعضای رتبه‌دار مبلغ کمتری خرید کرده‌اند.
       *[other] دست‌کم { $share }٪ اعضای رتبه‌دار مبلغ کمتری خرید کرده‌اند.
    }
profile-place = رتبه
profile-place-note = بر پایه هر سه امتیاز با هم؛ رتبه ۱ بهترین است. اعضای برابر، آخرین رتبه گروه خود را می‌گیرند.
profile-purchases = خریدها و مرجوعی‌ها
profile-purchases-shown = از تازه‌ترین، حداکثر { $most } مورد
profile-day = روز
profile-amount = مبلغ ({ $unit })
profile-category = دسته
profile-store = فروشگاه
profile-return = مرجوعی
profile-no-purchases = هنوز خریدی نیست
profile-no-purchases-text = وقتی خریدهای صندوق با شماره، تلفن یا ایمیل این عضو وارد شود، اینجا دیده می‌شود.
profile-history = تاریخچه سطح
profile-moved-enrolled = عضو شد
profile-moved-up = بالا رفت
profile-moved-down = پایین آمد
profile-moved-grace = مهلت آغاز شد
profile-moved-recovered = سطح حفظ شد
profile-step-enrolled = با سطح { $to } عضو باشگاه شد
profile-step-up = از سطح { $from } به { $to } بالا رفت
profile-step-down = از سطح { $from } به { $to } پایین آمد
profile-step-grace = دیگر شرایط سطح { $tier } را ندارد؛ این سطح تا { $date } حفظ می‌شود
profile-step-grace-open = دیگر شرایط سطح { $tier } را ندارد؛ مهلت آغاز شد
profile-step-recovered = دوباره شرایط سطح { $to } را دارد و در آن می‌ماند
profile-by-system = بازبینی خودکار، نسخه { $version } برنامه باشگاه
profile-by-staff = بازبینی به دست همکاران (حساب { $account })، نسخه { $version } برنامه باشگاه
profile-by-rules = نسخه { $version } برنامه باشگاه
profile-person = تماس و آشنایی
profile-phone = تلفن
profile-birth = تاریخ تولد
profile-birth-persian = { $date } (شمسی)
profile-birth-gregorian = { $date } (میلادی)
profile-language = زبان
profile-joined = تاریخ عضویت
profile-heard = راه آشنایی
profile-referred = معرف
profile-external = شماره در صندوق
profile-unknown = نامعلوم
profile-consents = رضایت‌های این عضو
profile-consent-email-club = خبرهای سطح و مزیت‌ها، با ایمیل
profile-consent-email-offers = پیشنهادها، با ایمیل
profile-consent-sms-club = خبرهای سطح و مزیت‌ها، با پیامک
profile-consent-sms-offers = پیشنهادها، با پیامک
profile-consent-phone-club = تماس درباره سطح و مزیت‌ها
profile-consent-phone-offers = تماس برای پیشنهادها
profile-consent-yes = رضایت داده
profile-consent-no = رضایت نداده
profile-recorded = این داده‌ها امانت است. دیدن این صفحه به نام شما ثبت شد و { $name } می‌تواند آن را ببیند.

## Overview
overview-run = اجرای بازبینی سطح
overview-run-again = اجرای دوباره بازبینی امروز
overview-none = هنوز بازبینی نشده است
overview-none-text = بازبینی سطح، خریدهای همه اعضا را می‌سنجد و هر کس را به سطح درستش می‌برد. هر شب خودش اجرا می‌شود. اول مشتریان و خریدها را وارد کنید، بعد یک بار همین حالا اجرایش کنید تا ببینید هر کس کجا ایستاده است.
overview-percent = { $number }٪
overview-chart = اعضا به تفکیک سطح
overview-chart-text = برای هر سطح یک میله، از بالاترین سطح.
overview-chart-table = نمایش در جدول
overview-chart-caption =
    { $count ->
        [one] عضو، به تفکیک سطح
       *[other] عضو، به تفکیک سطح
    }
overview-share = سهم سطح { $tier }
overview-share-note = از همه اعضا. معمولش { $low } تا { $high } است: آن‌قدر کم که بشود تک‌تکشان را شناخت.
overview-share-low = فقط { $share } از اعضا در سطح { $tier } هستند
overview-share-low-text = عضوی که در دوره سنجش خریدی نداشته باشد، بالا نمی‌رود. ببینید خریدهای همه فروشگاه‌ها وارد شده باشد، بعد بازبینی را دوباره اجرا کنید. اگر سهم همین‌قدر کم ماند، قاعده‌های بالاترین سطح زیادی سخت است.
overview-share-high = { $share } از اعضا در سطح { $tier } هستند
overview-share-high-text = اعضایی که در مهلت هستند هنوز حساب می‌شوند، پس شاید با پایان مهلت‌ها این سهم خودش کم شود. اگر همین‌قدر زیاد ماند، قاعده‌های بالاترین سطح آن‌قدر آسان است که نمی‌شود با همه مثل مهمان ویژه رفتار کرد.
overview-review = بازبینی { $date }
overview-review-finished = پایان: { $at }.
overview-review-ranked =
    { $count ->
        [1] از { $members } عضو، { $ranked } نفر در دوره سنجش خرید کرده است.
       *[other] از { $members } عضو، { $ranked } نفر در دوره سنجش خرید کرده‌اند.
    }
overview-up = بالا رفتند
overview-up-note = شرایط سطح بالاتر را به دست آوردند.
overview-down = پایین آمدند
overview-down-note = مهلتشان تمام شد.
overview-grace = مهلتشان آغاز شد
overview-grace-note = دیگر شرایط سطحشان را ندارند و برای جبران وقت دارند. زمان خوبی برای تماس است.
overview-recovered = سطحشان را حفظ کردند
overview-recovered-note = به‌موقع دوباره شرایط را به دست آوردند.
overview-nobody-moved = سطح کسی تغییر نکرد.
overview-moved = چه کسانی جابه‌جا شدند، حداکثر { $most } نفر
overview-moved-what = چه شد
overview-moved-from = از سطح
overview-moved-to = به سطح
overview-imports = آخرین فایل‌های واردشده
overview-all-imports = همه فایل‌ها
overview-no-imports = هنوز فایلی وارد نشده است.
overview-mails =
    { $count ->
        [1] یک ایمیل فرستاده نشد
       *[other] { $shown } ایمیل فرستاده نشد
    }
overview-mails-text = نشانی‌ها و تنظیم‌های سرور ایمیل را بررسی کنید. ایمیلی که نرفته یا سرنوشتش معلوم نیست، خودبه‌خود دوباره فرستاده نمی‌شود تا به کسی دو بار نرسد.
overview-mail-failed = فرستاده نشد
overview-mail-uncertain = شاید رفته باشد، شاید نه
overview-mail-join = عضویت در باشگاه
overview-mail-reset = رمز عبور تازه
overview-mail-invitation = دعوت همکار

## Imports
imports-lede = مشتریان و خریدها را با فایل CSV وارد کنید. اگر یک فایل را دو بار وارد کنید، چیزی عوض نمی‌شود.
imports-file = فایل
imports-kind = محتوای فایل
imports-purchases = خریدها
imports-customers = مشتریان
imports-unit = واحد مبلغ‌ها
imports-unit-hint = برای فایل خریدها.
imports-toman = تومان
imports-rial = ریال
imports-calendar = تقویم تاریخ‌ها
imports-calendar-hint = همان تقویمی که تاریخ‌های فایل به آن نوشته شده است.
imports-gregorian = میلادی
imports-persian = شمسی
imports-create = مشتریان ناشناس عضو شوند
imports-create-hint = برای فایل خریدها: هر که خرید کرده ولی او را نمی‌شناسیم، از اولین خریدش عضو می‌شود. اگر تیک نزنید، این ردیف‌ها پذیرفته نمی‌شود.
imports-dry = اجرای آزمایشی
imports-dry-hint = همه ردیف‌ها بررسی می‌شود و چیزی تغییر نمی‌کند.
imports-file-hint = فایل CSV با کدگذاری UTF-8 و جداکننده ویرگول یا نقطه‌ویرگول. ردیف اول نام ستون‌هاست، به هر ترتیبی.
imports-columns = نام ستون‌ها
imports-columns-text = ستون‌های پررنگ باید باشند. ستون‌هایی که نام دیگری دارند نادیده گرفته می‌شوند.
imports-submit = وارد کردن فایل
imports-latest = آخرین فایل‌های واردشده
imports-when = زمان
imports-state = مرحله
imports-queued = در صف
imports-running = در حال انجام
imports-done = انجام شد
imports-done-partly = انجام شد؛ چند ردیف پذیرفته نشد
imports-failed = ناموفق

## One import
import-title = ورود فایل
import-going = فایل در حال وارد شدن است
import-going-hint = می‌توانید از این صفحه بروید؛ کار ادامه پیدا می‌کند.
import-going-dry = اجرای آزمایشی عددهایش را در پایان نشان می‌دهد. می‌توانید از این صفحه بروید؛ کار ادامه پیدا می‌کند.
import-dry = این اجرای آزمایشی بود
import-dry-text = چیزی تغییر نکرد. اگر عددها درست است، فایل را بدون اجرای آزمایشی وارد کنید.
import-read = خوانده‌شده
import-read-note = ردیف‌های فایل: واردشده، بدون تغییر و پذیرفته‌نشده با هم.
import-imported = واردشده
import-imported-note = ردیف‌هایی که تازه بود و وارد شد.
import-imported-dry-note = ردیف‌هایی که وارد خواهد شد.
import-unchanged = بدون تغییر
import-unchanged-note = ردیف‌هایی که از پیش وارد شده بود.
import-rejected = پذیرفته‌نشده
import-rejected-note = ردیف‌هایی که کنار ماند. بقیه همه پذیرفته شد.
import-problem = فایل تا آخر وارد نشد
import-problem-text = هرچه تا اینجا وارد شده می‌ماند. مشکل را برطرف کنید و همین فایل را دوباره وارد کنید؛ ردیف‌هایی که از پیش وارد شده‌اند تغییری نمی‌کنند.
import-rows =
    { $count ->
        [1] یک ردیف پذیرفته نشد
       *[other] { $shown } ردیف پذیرفته نشد
    }
import-rows-shown = { $most } ردیف اول را می‌بینید
import-rows-text = این ردیف‌ها را درست کنید و فایل را دوباره وارد کنید. لازم نیست بقیه ردیف‌ها را بردارید.
import-report = دانلود گزارش (CSV)
import-row = ردیف
import-column = ستون
import-reason = چرا پذیرفته نشد
import-value = آنچه نوشته شده بود
import-whole-row = همه ردیف

## Why a row was rejected
rejection-required = این خانه باید پر باشد.
rejection-not-a-date = در تقویمی که انتخاب شده، چنین تاریخی نیست. سال، ماه و روز را مثل ۱۴۰۴/۰۹/۱۰ یا 2025/12/01 بنویسید.
rejection-not-a-number = این عدد نیست.
rejection-too-precise = رقم‌های اعشارش از واحد پول بیشتر است.
rejection-too-large = این مبلغ بزرگ‌تر از آن است که درست باشد.
rejection-negative-sale = فروش نمی‌تواند منفی باشد. نوعش را return (مرجوعی) بنویسید یا علامت منفی را بردارید.
rejection-not-a-kind = نوع یا sale (فروش) است یا return (مرجوعی).
rejection-sale-with-original = فقط مرجوعی به خرید پیشین اشاره می‌کند.
rejection-negative = این نمی‌تواند منفی باشد.
rejection-too-long = این بیش از اندازه بلند است.
rejection-column-count = تعداد خانه‌های این ردیف با ستون‌های ردیف اول نمی‌خواند.
rejection-open-quote = نشان نقل‌قولی باز شده و بسته نشده است.
rejection-not-utf8 = این متن UTF-8 نیست. فایل را به صورت CSV با کدگذاری UTF-8 ذخیره کنید.
rejection-unreadable = این نوشته نویسه‌های ناخوانا دارد.
rejection-unknown-customer = با این شماره، تلفن، ایمیل یا شناسه مشتری‌ای نمی‌شناسیم.
rejection-conflict = خرید دیگری با همین شناسه ثبت شده است. همان خرید پیشین ماند.
rejection-twice = این مشتری دو بار در فایل آمده است. ردیف اول پذیرفته شد.
rejection-phone-taken = این تلفن از مشتری دیگری است.
rejection-email-taken = این ایمیل از مشتری دیگری است.
rejection-not-a-phone = این شماره تلفن درست نیست.
rejection-not-an-email = این نشانی ایمیل درست نیست.
rejection-not-a-language = زبان یکی از fa، ar یا en است.
rejection-in-the-future = این روز هنوز نرسیده است.

## Staff
staff-lede = مدیران مشتری به کار اعضا می‌رسند؛ مدیران باشگاه داده هم وارد می‌کنند، بازبینی سطح را اجرا می‌کنند و همکار دعوت می‌کنند.
staff-add = دعوت همکار
staff-name = نام
staff-email-hint = لینک انتخاب رمز عبور به این نشانی فرستاده می‌شود و هفت روز اعتبار دارد.
staff-role = نقش
staff-role-hint = مدیر باشگاه هر کاری را که مدیر مشتری می‌کند می‌تواند، و حساب‌ها را هم می‌بندد.
staff-role-manager = مدیر مشتری
staff-role-admin = مدیر باشگاه
staff-invite = فرستادن دعوت‌نامه
staff-since = از تاریخ
staff-state = حالت حساب
staff-active = فعال
staff-invited = دعوت‌شده
staff-disabled = بسته
staff-close = بستن حساب
staff-close-whose = بستن حساب: { $name }
staff-own = این حساب خودتان است
staff-own-text = خودتان نمی‌توانید آن را ببندید تا همیشه کلید دست یک نفر بماند. از مدیر باشگاه دیگری بخواهید.
