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
nav-own = شما
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
problem-not-the-password = این رمز عبور فعلی شما نیست.
problem-unreadable = این نوشته نویسه‌های ناخوانا دارد. دوباره تایپش کنید.
problem-credentials = ایمیل و رمز عبور با هم نمی‌خوانند. هر دو را بررسی کنید یا رمز تازه‌ای بگذارید.
problem-too-often = چند بار پشت سر هم امتحان کرده‌اید. چند دقیقه صبر کنید و دوباره امتحان کنید.
problem-link = این لینک استفاده شده یا زمانش گذشته است. لینک تازه‌ای بگیرید.
problem-taken = با این ایمیل پیش‌تر حسابی ساخته شده است.
problem-choice = یکی از گزینه‌های فهرست را انتخاب کنید.
problem-member = عضو دیگری با این شماره نداریم. شماره را دوباره بررسی کنید.
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
error-away = پایگاه داده پاسخ نمی‌دهد
error-away-text = فعلاً در دسترس نیست. لطفاً کمی بعد دوباره امتحان کنید؛ از حسابتان خارج نمی‌شوید و هرچه ذخیره شده، سر جایش است.
error-full = دیسک پر است
error-full-text = روی دیسک سرور جا باز کنید. هرچه پیش‌تر ذخیره شده، سر جایش است.
error-too-large = دیگر چیزی نوشته نمی‌شود
error-too-large-text = یکی از فایل‌های سرور به سقف اندازه‌اش رسیده است. مسئول فنی باید این سقف را بالا ببرد. هرچه پیش‌تر ذخیره شده، سر جایش است.
error-broken-off = آنچه فرستادید به دست ما نرسید
error-broken-off-text = ارتباط در میانهٔ راه قطع شد و چیزی ثبت نشد. لطفاً دوباره بفرستید.
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
        [member] در { $months ->
            [1] یک ماه
           *[other] { $window } ماه
        } گذشته { $count ->
            [1] یک بار
           *[other] { $times } بار
        } و در مجموع { $spend } خرید کرده‌اید؛ آخرین بار { $days ->
            [0] در روز بازبینی
            [1] یک روز پیش از بازبینی
           *[other] { $ago } روز پیش از بازبینی
        }.
       *[staff] این عضو در { $months ->
            [1] یک ماه
           *[other] { $window } ماه
        } گذشته { $count ->
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
        } پیش از بازبینی بوده است. فقط خریدهای { $months ->
            [1] یک ماه
           *[other] { $window } ماه
        } گذشته در سطح حساب می‌شود.
       *[staff] آخرین خرید این عضو { $days ->
            [1] یک روز
           *[other] { $ago } روز
        } پیش از بازبینی بوده است. فقط خریدهای { $months ->
            [1] یک ماه
           *[other] { $window } ماه
        } گذشته در سطح حساب می‌شود.
    }
evidence-never-bought =
    { $who ->
        [member] هنوز خریدی از شما ثبت نشده است. خریدهای { $months ->
            [1] یک ماه
           *[other] { $window } ماه
        } گذشته در سطح حساب می‌شود.
       *[staff] خریدی از این عضو ثبت نشده است. خریدهای { $months ->
            [1] یک ماه
           *[other] { $window } ماه
        } گذشته در سطح حساب می‌شود.
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
        [member] سطح { $tier } تا رتبه { $seats } جا دارد. فعلاً نمی‌توانیم قول بدهیم که یک خرید به‌تنهایی برای رسیدن به آن کافی باشد.
       *[staff] سطح { $tier } تا رتبه { $seats } جا دارد. فعلاً نمی‌توان قول داد که یک خرید به‌تنهایی برای رسیدن به آن کافی باشد.
    }
evidence-keep =
    { $who ->
        [member] تا وقتی جمع خرید شما در { $months ->
            [1] یک ماه
           *[other] { $window } ماه
        } گذشته از { $amount } کمتر نشود و چیز دیگری تغییر نکند، سطح { $tier } برایتان می‌ماند.
       *[staff] تا وقتی جمع خرید این عضو در { $months ->
            [1] یک ماه
           *[other] { $window } ماه
        } گذشته از { $amount } کمتر نشود و چیز دیگری تغییر نکند، سطح { $tier } برایش می‌ماند.
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
mail-greeting-neutral = با سلام،
mail-closing = با مهر و احترام، باشگاه مشتریان
mail-instead = اگر دکمه کار نکرد، این نشانی را باز کنید:
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
mail-changed = سطح‌های باشگاه تازه شده‌اند و سطحی که داشتید دیگر در میانشان نیست. بر پایه خریدهایتان، سطح شما اکنون { $tier } است. در کارتتان می‌بینید چرا، و چه مزیت‌هایی برایتان دارد.
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
link-stays-title = لطفاً یک لحظه
link-stays = به دلیلی از سمت ما الان انجام نشد و چیزی هم تغییر نکرد. لینک شما همچنان معتبر است؛ لطفاً یک دقیقه دیگر دوباره بازش کنید.
link-stays-again = تلاش دوباره

## One’s own account
account-nav = حساب من
account-sessions = جاهایی که وارد شده‌اید
account-sessions-text = اگر یکی از این‌ها را نمی‌شناسید، بقیه را ببندید و رمز عبور تازه‌ای انتخاب کنید.
account-browser-unknown = مرورگر ناشناس
account-browser-own = همین مرورگر
account-seen = آخرین استفاده { $date }
account-current = رمز عبور فعلی
account-proof-hint = تا کسی نتواند به نام شما این کار را بکند.
account-end = بستن همه ورودهای دیگر
account-password = تغییر رمز عبور
account-save = ذخیره رمز تازه
account-saved = رمز عبورتان تغییر کرد
account-saved-text = حالا فقط در همین مرورگر وارد حسابتان هستید.
account-ended = همه ورودهای دیگر بسته شد
account-ended-text = حالا فقط در همین مرورگر وارد حسابتان هستید.

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
profile-figures-day = تا { $date }؛ دوره سنجش { $months } است.
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
profile-preferred = نام دلخواه
profile-tastes = سلیقه
profile-ids = شناسه در سیستم‌های فروشگاه
profile-id = { $source }: { $id }
profile-till = صندوق
profile-earlier = شماره‌های پیشین
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
overview-percent = {"\u200F"}{ $number }٪
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
overview-mail-join = عضویت در باشگاه
overview-mail-reset = رمز عبور تازه
overview-mail-invitation = دعوت همکار

## Messages
outbox-nav = پیام‌ها
outbox-lede = ایمیل‌های باشگاه: آن‌ها که در نوبت‌اند، آن‌ها که رفته‌اند و آن‌ها که نرفته‌اند، همراه با علت.
outbox-tabs = کدام پیام‌ها
outbox-waiting = در نوبت
outbox-sent = فرستاده‌شده
outbox-failed = ناموفق
outbox-uncertain = نامعلوم
outbox-skipped = کنار گذاشته‌شده
outbox-about = درباره
outbox-to = گیرنده
outbox-state = وضعیت
outbox-act = کارهای ممکن
outbox-state-queued = در نوبت
outbox-state-sending = در حال فرستادن
outbox-state-sent = فرستاده شد
outbox-state-failed = فرستاده نشد
outbox-state-uncertain = شاید رفته باشد، شاید نه
outbox-state-skipped = کنار گذاشته شد
outbox-state-cancelled = از نوبت بیرون آمد
outbox-why-away = سرور ایمیل در دسترس نیست. همین که در دسترس باشد، فرستاده می‌شود.
outbox-why-deferred = سرور ایمیل خواسته است کمی بعد دوباره امتحان کنیم.
outbox-why-refused = سرور ایمیل آن را برای همیشه رد کرد. نشانی را بررسی کنید.
outbox-why-gave-up = سرور ایمیل بارها آن را به بعد انداخت.
outbox-why-too-old = چند روز هیچ سرور ایمیلی در دسترس نبود.
outbox-why-unreadable = متن این پیام ساخته نمی‌شود.
outbox-why-died = برنامه هنگام فرستادن بسته شد.
outbox-why-no-answer = سرور ایمیل آن را گرفت، ولی تأیید نکرد.
outbox-why-stopped = برنامه پیش از تأیید سرور ایمیل متوقف شد.
outbox-why-no-consent = عضو دیگر چنین ایمیل‌هایی نمی‌خواهد.
outbox-why-disabled = این حساب بسته شده است.
outbox-why-merged = این عضو با عضو دیگری یکی شده است.
outbox-why-expired = به‌موقع فرستاده نشد و لینکش دیگر کار نمی‌کند.
outbox-again = نوبت بعدی: { $time }
outbox-retry = دوباره بفرستید
outbox-retry-do = بله، دوباره بفرستید
outbox-retry-failed = نشانی درست است و سرور ایمیل کار می‌کند؟ پس این ایمیل دوباره در نوبت می‌رود.
outbox-retry-uncertain = شاید پیش از این رسیده باشد؛ در این صورت گیرنده آن را دو بار می‌گیرد.
outbox-cancel = فرستاده نشود
outbox-none = اینجا پیامی نیست
outbox-none-text = هر چه باشگاه برای اعضا و همکاران می‌نویسد، در این صفحه دیده می‌شود.
outbox-elsewhere = این پیام دیگر اینجا نیست
outbox-elsewhere-text = در این فاصله رفته یا وضعیتش عوض شده است، یا لینکش دیگر کار نمی‌کند. آن را میان پیام‌های دیگر ببینید.
outbox-pages = صفحه‌های پیام‌ها
outbox-shown =
    { $count ->
        [1] یک پیام در این صفحه
       *[other] { $shown } پیام در این صفحه
    }

## Imports
imports-lede = خریدها، مشتریان و تماس‌ها را از صندوق، فروشگاه اینترنتی یا اکسل وارد کنید. پیش از هر تغییری می‌بینید که فایل چگونه خوانده می‌شود.
imports-file = فایل
imports-file-hint = CSV یا اکسل (.xlsx)، همان‌طور که سیستم شما خروجی می‌دهد. ردیف اول نام ستون‌هاست؛ به هر زبانی و به هر ترتیبی.
imports-kind = محتوای فایل
imports-purchases = خریدها
imports-customers = مشتریان
imports-contacts = تماس‌ها
imports-more = گزینه‌های بیشتر
imports-source = سیستمی که شناسه‌ها از آن است
imports-source-hint = یک نام کوتاه مثل till یا webshop، با حروف، رقم، - و _. این‌طور فاکتور ۱۲ صندوق و سفارش ۱۲ فروشگاه اینترنتی دو خرید جدا می‌ماند.
imports-customer-source = سیستمی که شناسه مشتریان از آن است
imports-customer-source-hint = فقط اگر سیستم دیگری است؛ وگرنه خالی بگذارید.
imports-submit = بارگذاری فایل
imports-next = هنوز چیزی وارد نمی‌شود. در صفحه بعد، ستون‌ها و ردیف‌های اول را می‌بینید.
imports-unit = واحد مبلغ‌ها
imports-unit-hint = همان واحدی که مبلغ‌های فایل به آن نوشته شده است.
imports-toman = تومان
imports-rial = ریال
imports-calendar = تقویم تاریخ‌ها
imports-calendar-hint = همان تقویمی که تاریخ‌های فایل به آن نوشته شده است.
imports-gregorian = میلادی
imports-persian = شمسی
imports-lines = چند ردیف با یک شماره خرید
imports-lines-hint = بعضی صندوق‌ها برای هر کالا یک ردیف می‌نویسند.
imports-lines-reject = اشتباه است: پذیرفته نشود
imports-lines-sum = کالاهای یک خرید است: جمع شود
imports-create = مشتریان ناشناس عضو شوند
imports-create-hint = مشتریانی که هنوز نمی‌شناسیم، از اولین خریدشان عضو می‌شوند. اگر تیک نزنید، ردیف‌هایشان پذیرفته نمی‌شود.
imports-columns = نام ستون‌ها
imports-columns-text = ستون‌هایی که این نام‌ها را دارند بی‌پرسش شناخته می‌شوند؛ ستون‌های پررنگ لازم است. اگر نام‌های فایل شما فرق دارد، در صفحه بعد می‌گویید هر ستون چیست.
imports-latest = آخرین فایل‌ها
imports-when = زمان
imports-state = وضعیت
imports-queued = در صف
imports-prepared = منتظر تأیید شما
imports-checking = در حال بررسی
imports-running = در حال انجام
imports-done = انجام شد
imports-done-partly = انجام شد؛ چند ردیف پذیرفته نشد
imports-failed = ناموفق
imports-broken-off = ناتمام ماند
imports-going-back = در حال پس گرفتن
imports-taken-back = پس گرفته شد
imports-rejected-row = پذیرفته نمی‌شود
imports-nobody = نام‌هایی که یعنی «هیچ مشتری»
imports-nobody-field = هر نام در یک سطر
imports-nobody-hint = آنچه صندوق شما وقتی مشتری معلوم نیست می‌نویسد. این فروش‌ها از آنِ کسی نیست و کنار می‌ماند. موارد معمول مثل ۰، متفرقه یا مشتری عمومی از پیش شناخته شده است.
imports-nobody-save = ذخیره نام‌ها

## A file that is about to be brought in
prepare-step = { $number }. { $name }
prepare-columns = ستون‌ها
prepare-columns-text = بگویید هر ستون فایل شما چیست. انتخاب‌هایتان برای فایل بعدی همین سیستم به یاد می‌ماند.
prepare-what-is = ستون «{ $name }» چیست
prepare-leave-out = کنار بماند
prepare-unnamed = ستون { $number }، بدون نام
prepare-unnamed-text = کنار می‌ماند. برای استفاده از آن، در ردیف اول فایل نامی برایش بنویسید.
prepare-same-name = کنار می‌ماند، چون ستونی پیش از این همین نام را دارد.
prepare-empty = در ردیف‌های اول خالی است
prepare-own = نام شناخته‌شده
prepare-chosen = انتخاب‌شده
prepare-suggested = پیشنهاد ماست؛ بررسی کنید
prepare-unknown = ناشناخته
prepare-left-out = کنار می‌ماند
prepare-twice = «{ $other }» هم همین انتخاب شده است. برای یکی از این دو چیز دیگری انتخاب کنید.
prepare-written = شیوه نوشتن
prepare-again = نمایش دوباره
prepare-rows = ردیف‌های اول، آن‌طور که وفا می‌خواند
prepare-rows-text = با فایل خودتان مقایسه کنید: چه کسی، چه وقت، چقدر.
prepare-rows-later = همین که ستون‌ها درست شود، اینجا نشان داده می‌شود.
prepare-rows-none = زیر نام ستون‌ها ردیفی نیست.
prepare-who = مشتری
prepare-rest = بقیه
prepare-new = جدید
prepare-nobody = ناشناس؛ پذیرفته نمی‌شود
prepare-check = بررسی همه ردیف‌ها
prepare-check-text = همه فایل خوانده می‌شود و چیزی تغییر نمی‌کند. می‌بینید چند ردیف وارد می‌شود و کدام‌ها نه.
prepare-check-do = بررسی فایل
prepare-checked = فایل بررسی شد؛ چیزی تغییر نکرده است
prepare-checked-good = از { $read } ردیف، { $imported } ردیف وارد می‌شود و همه پذیرفتنی است.
prepare-checked-partly = از { $read } ردیف، { $imported } ردیف وارد می‌شود و { $rejected } ردیف پذیرفته نمی‌شود. دلیل‌ها در مرحله ۴ آمده است.
prepare-stale = پس از این بررسی، انتخاب‌ها را تغییر داده‌اید. برای اطمینان دوباره بررسی کنید.
prepare-rejected-rows = ردیف‌هایی که پذیرفته نمی‌شود
prepare-run = ورود
prepare-run-text = ردیف‌هایی که درست نباشد کنار می‌ماند و بعداً می‌توانید درستشان کنید. کل این ورود را هم بعداً می‌توان پس گرفت.
prepare-run-none = هیچ‌کدام از ردیف‌های اول این‌طور خوانده نمی‌شود. اول دلیل‌های بالا را ببینید.
prepare-run-do = ورود فایل
prepare-discard = دور ریختن فایل
prepare-discard-sure = فایل از وفا پاک می‌شود. چیزی وارد نشده است، پس چیز دیگری تغییر نمی‌کند.
prepare-discard-yes = بله، دور بریزید
prepare-problem = فایل هنوز این‌طور وارد نمی‌شود
prepare-invalid = انتخاب‌هایی را که پایین مشخص شده است درست کنید.
prepare-source-problem = نام سیستم پذیرفتنی نیست. با حروف، رقم، - و _ بنویسید؛ «member» هم نباشد.
format-csv = این فایل متنی است ({ $encoding }) و جداکننده‌اش { $separator } است.
format-xlsx = این فایل اکسل است؛ برگه «{ $sheet }» خوانده می‌شود.
format-comma = ویرگول
format-semicolon = نقطه‌ویرگول
format-tab = تب

## Why a file cannot be used
why-empty = فایل خالی است. ردیف اول باید نام ستون‌ها باشد.
why-missing = هیچ ستونی «{ $column }» نیست. در مرحله ۱ انتخاب کنید کدام ستون است.
why-missing-suggested = هیچ ستونی «{ $column }» نیست. احتمالاً «{ $theirs }» همان است؛ در مرحله ۱ انتخابش کنید.
why-column-twice = دو ستون «{ $column }» است. یکی را کنار بگذارید.
why-mapping = انتخاب ستون «{ $column }» درست نیست. دوباره انتخاب کنید.
why-not-text = نام ستون‌ها خوانده نمی‌شود. فایل را به صورت CSV UTF-8 یا ‎.xlsx ذخیره کنید.
why-header = ردیف اول که نام ستون‌هاست خوانده نمی‌شود. فایل را باز کنید، درستش کنید و دوباره بارگذاری کنید.
why-old-xls = این فایل اکسل قدیمی (‎.xls) است. آن را در اکسل باز کنید، به صورت ‎.xlsx ذخیره کنید و همان را بارگذاری کنید.
why-protected = این فایل رمز دارد. آن را بدون رمز ذخیره کنید و دوباره بارگذاری کنید.
why-too-large = این فایل اکسل بیش از حد بزرگ است. برگه را به صورت CSV UTF-8 ذخیره کنید و همان را بارگذاری کنید.
why-xlsx = این فایل اکسل خراب است. آن را در اکسل باز کنید، دوباره ذخیره کنید و همان را بارگذاری کنید.
why-not-a-table = این فایل نه CSV است و نه اکسل. جدول را به صورت CSV یا ‎.xlsx خروجی بگیرید و همان را بارگذاری کنید.
why-unit = تومان و ریال فقط برای باشگاهی است که به ریال حساب می‌کند. واحد دیگری انتخاب کنید.
why-io = فایل خوانده نشد. دوباره بارگذاری‌اش کنید.

## Our columns
column-purchase-id = شماره فاکتور یا سفارش
column-contact-id = شناسه تماس
column-customer = شناسه، تلفن یا ایمیل مشتری
column-member = شماره عضویت
column-occurred-at = تاریخ خرید
column-happened-at = تاریخ تماس
column-amount = مبلغ پرداختی
column-kind = فروش یا مرجوعی
column-contact-kind = نوع تماس
column-original = فاکتوری که مرجوع شده
column-list-amount = مبلغ پیش از تخفیف
column-cost = بهای تمام‌شده کالا
column-contact-cost = هزینه
column-category = گروه کالا
column-channel = کانال فروش
column-heard = راه آشنایی
column-store = شعبه
column-source = سیستمی که شناسه‌ها از آن است
column-status = وضعیت پرداخت
column-name = نام
column-phone = تلفن
column-email = ایمیل
column-birth-date = تاریخ تولد
column-birth-calendar = تقویم تولد
column-joined-on = تاریخ عضویت
column-locale = زبان
column-referred-by = معرف
column-preferred-name = چگونه صدایش کنیم
column-tastes = سلیقه و خواسته‌ها
column-wedding-date = سالگرد ازدواج
column-other-ids = شناسه در سیستم‌های دیگر
column-number = شماره عضویت (فقط برای اطلاع)
column-text = شرح
column-score = نمره (۰ تا ۱۰)
column-by = همکار
column-closed-at = تاریخ رسیدگی
columns-person = مشتری یا شماره عضویت
columns-needed = { $column } ({ $code })، لازم
columns-may = { $column } ({ $code })
columns-or = یا
columns-comma = { "، " }

## One import
import-title = ورود فایل
import-going = فایل در حال وارد شدن است
import-going-hint = می‌توانید از این صفحه بروید؛ کار ادامه پیدا می‌کند.
import-checking = فایل در حال بررسی است
import-checking-hint = چیزی تغییر نمی‌کند. می‌توانید از این صفحه بروید؛ کار ادامه پیدا می‌کند.
import-going-back = فایل در حال پس گرفته شدن است
import-read = خوانده‌شده
import-read-note = ردیف‌های فایل: واردشده، بدون تغییر و پذیرفته‌نشده با هم.
import-imported = واردشده
import-imported-note = ردیف‌هایی که جدید بود و وارد شد.
import-imported-dry-note = ردیف‌هایی که وارد خواهد شد.
import-unchanged = بدون تغییر
import-unchanged-note = ردیف‌هایی که از پیش وارد شده بود.
import-rejected = پذیرفته‌نشده
import-rejected-note = ردیف‌هایی که درست نیست. بقیه همه درست است.
import-left-out = ستون‌های کنارمانده
import-corrects = ردیف‌های اصلاح‌شده از
import-corrected = ردیف‌های اصلاح‌شده با
import-problem = فایل تا آخر وارد نشد
import-problem-text = هرچه پیش از آن وارد شده می‌ماند. مشکل را برطرف کنید و همین فایل را دوباره وارد کنید؛ ردیف‌هایی که از پیش وارد شده‌اند تغییری نمی‌کنند.
import-unusable = فایل قابل استفاده نبود
import-broken-off = این ورود ناتمام ماند
import-broken-off-text = هرچه پیش از آن وارد شده می‌ماند. برای ادامه همین فایل را دوباره وارد کنید، یا این ورود را پس بگیرید.
import-rows =
    { $count ->
        [1] یک ردیف پذیرفته نشد
       *[other] { $shown } ردیف پذیرفته نشد
    }
import-rows-count =
    { $count ->
        [1] یک ردیف
       *[other] { $shown } ردیف
    }
import-rows-shown = { $most } ردیف اول را می‌بینید
import-rows-text = ردیف‌ها را همین‌جا درست کنید، یا آن‌ها را دانلود کنید، در اکسل درست کنید و همان فایل را بارگذاری کنید. لازم نیست ردیف‌های واردشده را بردارید.
import-rejected-file = دانلود این ردیف‌ها (CSV)
import-report = دانلود دلیل‌ها (CSV)
import-row = ردیف
import-column = ستون
import-reason = چرا پذیرفته نشد
import-value = آنچه نوشته شده
import-whole-row = همه ردیف
correct-row = ردیف { $row }
correct-others = خانه‌های دیگر این ردیف
correct-taken = درست شده است:
correct-not-here = این ردیف اینجا درست نمی‌شود، چون خانه‌هایش از هم جدا نمی‌شود. آن را در فایل درست کنید.
correct-do = ورود ردیف‌های اصلاح‌شده
correct-hint = فقط ردیف‌هایی وارد می‌شود که در آن‌ها چیزی را تغییر دهید.
correct-nothing = هنوز چیزی تغییر نکرده است
correct-nothing-text = دست‌کم یک خانه را درست کنید و دوباره بفرستید.
correct-first = ردیف‌های اول
correct-next = ردیف‌های بعد

## Taking an import back
back-title = پس گرفتن این ورود
back-text = هرچه فقط از این فایل آمده است می‌رود. آنچه فایل‌های دیگر و همکاران گفته‌اند می‌ماند و سطح‌ها در بازبینی بعدی به‌روز می‌شود.
back-purchases =
    { $count ->
        [1] یک خرید
       *[other] { $shown } خرید
    }
back-contacts =
    { $count ->
        [1] یک تماس
       *[other] { $shown } تماس
    }
back-customers =
    { $count ->
        [1] یک مشتری که جای دیگری شناخته نشده است
       *[other] { $shown } مشتری که جای دیگری شناخته نشده‌اند
    }
back-enriched =
    { $count ->
        [1] آنچه به یک مورد از فایل‌های دیگر افزوده بود
       *[other] آنچه به { $shown } مورد از فایل‌های دیگر افزوده بود
    }
back-reason = دلیل
back-reason-hint = کنار این ورود و در گزارش کارها می‌ماند تا همکاران بعداً بدانند چرا.
back-do = پس گرفتن
back-first = ورودهای دیگری به این وابسته است
back-first-text = به موارد این فایل چیزی افزوده‌اند یا فروش‌هایش را مرجوع کرده‌اند. اول این‌ها را پس بگیرید:
back-done = این ورود پس گرفته شد
back-done-text = عددهای پایین از زمانی است که فایل وارد شد.
back-went = آنچه رفت
back-nothing = چیزی از آن نمانده بود.
back-by = همکار

## Why a row was rejected
rejection-at = { $column }:
rejection-at-value = { $column } «{ $value }»:
rejection-required = این خانه خالی است. پرش کنید.
rejection-nobody = صندوق این را وقتی می‌نویسد که مشتری معلوم نیست، پس این فروش از آنِ کسی نیست. اگر باید حساب شود، خریدار را بنویسید.
rejection-nobody-customer = صندوق این را وقتی می‌نویسد که مشتری معلوم نیست. شناسه مشتری را بنویسید.
rejection-shortened = اکسل این عدد را کوتاه کرده و رقم‌های آخرش از دست رفته است. قالب ستون را متن کنید یا عدد کامل را بنویسید.
rejection-not-a-date = در تقویم انتخاب‌شده چنین تاریخی نیست. سال، ماه و روز را مثل ۱۴۰۴/۰۹/۱۰ یا 2025/12/01 بنویسید.
rejection-persian-date = این تاریخ شمسی به نظر می‌رسد. تقویم شمسی را انتخاب کنید، یا تاریخ را میلادی بنویسید.
rejection-gregorian-date = این تاریخ میلادی به نظر می‌رسد. تقویم میلادی را انتخاب کنید، یا تاریخ را شمسی بنویسید.
rejection-too-early = این تاریخ قدیمی‌تر از آن است که درست باشد. سال را بررسی کنید.
rejection-in-the-future = این روز هنوز نرسیده است. تاریخ را بررسی کنید.
rejection-closed-before = تاریخ رسیدگی پیش از خود تماس است. هر دو تاریخ را بررسی کنید.
rejection-not-a-calendar = تقویم یا gregorian (میلادی) است یا persian (شمسی).
rejection-not-a-number = این عدد نیست. آن را با رقم بنویسید.
rejection-too-precise = رقم‌های اعشارش از واحد پول بیشتر است. گردش کنید.
rejection-could-be-thousands = معلوم نیست این نقطه هزارگان است یا اعشار. بدون جداکننده هزارگان بنویسید، مثل ۱۵۰۰.
rejection-too-large = این مبلغ بزرگ‌تر از آن است که درست باشد. بررسی‌اش کنید.
rejection-negative-sale = فروش نمی‌تواند منفی باشد. نوعش را return (مرجوعی) بنویسید یا علامت منفی را بردارید.
rejection-negative = این نمی‌تواند منفی باشد. علامت منفی را بردارید.
rejection-not-paid = این خرید پرداخت نشده است و حساب نمی‌شود. پس از پرداخت دوباره واردش کنید.
rejection-unknown-status = معلوم نیست این یعنی پرداخت‌شده یا نه. paid (پرداخت‌شده) یا cancelled (لغوشده) بنویسید.
rejection-not-a-kind = نوع یا sale (فروش) است یا return (مرجوعی).
rejection-not-a-contact = نوع تماس یکی از این‌هاست: تماس، ایمیل، پیام، مراجعه، یادداشت، پشتیبانی، شکایت، بازخورد، هدیه.
rejection-not-a-score = نمره عددی صحیح از ۰ تا ۱۰ است.
rejection-sale-with-original = فقط مرجوعی به خرید پیشین اشاره می‌کند. نوعش را return (مرجوعی) بنویسید یا این خانه را خالی بگذارید.
rejection-not-a-source = نام سیستم فقط حروف، رقم، - و _ دارد و «member» نیست.
rejection-not-an-id = سیستم و شناسه را مثل webshop:12 بنویسید و چند تا را با نقطه‌ویرگول جدا کنید.
rejection-several-rows = چند ردیف با این شماره هست که با هم فرق دارد. اگر کالاهای یک خرید است، گزینه جمع شدن را انتخاب کنید و فایل را دوباره وارد کنید.
rejection-several-contacts = چند ردیف با این شناسه هست که با هم فرق دارد. یکی را نگه دارید یا به هر کدام شناسه خودش را بدهید.
rejection-too-long = این بیش از حد بلند است. کوتاهش کنید.
rejection-column-count = این ردیف از ستون‌های ردیف اول بیشتر خانه دارد. نوشته‌هایی را که جداکننده دارد داخل گیومه بگذارید.
rejection-open-quote = گیومه‌ای باز شده و بسته نشده است. آن را ببندید یا بردارید.
rejection-not-utf8 = حروف این نوشته خراب است. فایل را به صورت CSV UTF-8 یا ‎.xlsx ذخیره کنید.
rejection-unreadable = این نوشته کاراکترهای ناخوانا دارد. دوباره تایپش کنید.
rejection-unknown-customer = با این شناسه، تلفن یا ایمیل مشتری‌ای نمی‌شناسیم. اول مشتریان را وارد کنید، یا گزینه «مشتریان ناشناس عضو شوند» را انتخاب کنید.
rejection-unknown-person = با این شناسه، تلفن یا ایمیل مشتری‌ای نمی‌شناسیم. اول مشتریان را وارد کنید، یا درستش کنید.
rejection-unknown-member = عضوی با این شماره نیست. شماره را بررسی کنید، یا خالی بگذارید و مشتری را بنویسید.
rejection-two-people = این مشتری و این شماره عضویت از دو نفر است. یکی از دو خانه را خالی بگذارید.
rejection-two-customers = این شناسه و این تلفن یا ایمیل از دو مشتری جداست. آن‌ها را در صفحه‌شان یکی کنید، یا ردیف را درست کنید.
rejection-conflict = خرید دیگری با همین شماره ثبت شده و همان مانده است. شماره را بررسی کنید؛ اگر دو سیستم شماره‌های یکسان می‌دهند، برای هر کدام نامی بگذارید.
rejection-contact-conflict = تماس دیگری با همین شناسه ثبت شده و همان مانده است. شناسه را بررسی کنید.
rejection-phone-taken = این تلفن از مشتری دیگری است. درستش کنید یا خالی بگذارید.
rejection-email-taken = این ایمیل از مشتری دیگری است. درستش کنید یا خالی بگذارید.
rejection-not-a-name = این نامی خوانا در یک سطر نیست. دوباره تایپش کنید.
rejection-not-a-phone = این شماره تلفن درست نیست. آن را مثل ۰۹۱۲{ "\u00A0" }۱۲۳{ "\u00A0" }۴۵۶۷ بنویسید، یا با + و کد کشور.
rejection-not-an-email = این ایمیل درست نیست. آن را مثل name@example.com بنویسید.
rejection-not-a-language = زبان یکی از fa، ar یا en است.

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
staff-since = از { $date }
staff-state = حالت حساب
staff-active = فعال
staff-invited = دعوت‌شده
staff-disabled = بسته
staff-signed-in = آخرین ورود
staff-never = هنوز وارد نشده
staff-sessions = ورودهای باز
staff-sessions-open =
    { $count ->
        [1] یک مرورگر
       *[other] { $shown } مرورگر
    }
staff-no-sessions = هیچ‌کجا
staff-manage = تغییر
staff-manage-whose = تغییر حساب: { $name }
staff-again = فرستادن دوباره دعوت‌نامه
staff-end = بستن همه ورودها
staff-make-admin = مدیر باشگاه شود
staff-make-manager = مدیر مشتری شود
staff-close = بستن حساب
staff-reopen = باز کردن حساب
staff-own = این حساب خودتان است
staff-own-text = خودتان نمی‌توانید آن را ببندید یا نقشش را عوض کنید تا همیشه کلید دست یک نفر بماند. از مدیر باشگاه دیگری بخواهید.
staff-last = این آخرین مدیر باشگاه است
staff-last-text = کلید باید دست یک نفر بماند. اول همکار دیگری را که رمز عبورش را انتخاب کرده، مدیر باشگاه کنید.

## Problems with what was filled in
problem-number = این عدد نیست. آن را با رقم بنویسید، مثل { $example }.
problem-amount = این مبلغ درست نیست. آن را به { $unit } و فقط با رقم بنویسید، بدون حروف.
problem-range = عددی از { $least } تا { $most } بنویسید.
problem-past = این روز گذشته است. امروز یا روزی پس از آن را انتخاب کنید.

## Everywhere
programme-nav = برنامه باشگاه
audit-nav = چه کسی چه کرد

## The rules in words
rules-semicolon = { "؛ " }
rules-comma = { "، " }
rules-share = { $percent }٪ برتر از میان کسانی که خرید کرده‌اند، پس از سطح‌های بالاتر
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
        [0] پس از بالا رفتن، دوره حفظ سطح در کار نیست
        [1] پس از بالا رفتن، سطح دست‌کم یک ماه حفظ می‌شود
       *[other] پس از بالا رفتن، سطح دست‌کم { $shown } ماه حفظ می‌شود
    }
rules-fall-qualified = هر که پایین بیاید، به سطحی می‌رود که شرایطش را دارد
rules-fall-step = هر که پایین بیاید، فقط یک سطح پایین می‌آید
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
change-tier-added = سطح تازه: { $tier }
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
change-own = تنظیم‌های ویژه سطح { $tier }: { $now } (پیش‌تر: { $before })
change-own-none = مانند کل برنامه
change-settings = در کل برنامه: { $now } (پیش‌تر: { $before })
change-assumptions = فرض‌ها: { $now } (پیش‌تر: { $before })
change-benefit-added = سطح { $tier } این را هم می‌دهد: { $benefit }
change-benefit-removed = سطح { $tier } دیگر این را نمی‌دهد: { $benefit }
change-benefit-changed = سطح { $tier }: { $benefit }
change-benefit-worth = {"\u200F"}{ $name }، { $worth }
change-instead = «{ $now }» به جای «{ $before }»
change-cost = هزینه هر بار { $now } به جای { $before }
change-choice = از این پس از میان این مزیت و مزیت‌های انتخابی دیگر، یکی به هر عضو می‌رسد
change-no-choice = این مزیت دیگر انتخابی نیست و به همه اعضای سطح می‌رسد
change-note = یادداشت دیگری برای اعضا
change-kind-added = نوع تازه مزیت: { $kind }
change-kind-removed = نوع حذف‌شده مزیت: { $kind }
change-kind-renamed = نوع مزیت «{ $kind }» نام دیگری دارد: { $names }
change-kind-price = نوع مزیت «{ $kind }»: اینکه قیمت را پایین می‌آورد یا نه، عوض شده است

## What is wrong with a draft
fault-heading =
    { $count ->
        [1] برای اینکه این قاعده‌ها برقرار شود، یک مورد را باید اصلاح کنید
       *[other] برای اینکه این قاعده‌ها برقرار شود، { $shown } مورد را باید اصلاح کنید
    }
fault-lowest = { $tier } پایین‌ترین سطح است، پس باید همه را بپذیرد. راه ورودش را «همه اعضا» بگذارید، یا سطحی را که همه را می‌پذیرد به پایین‌ترین جا ببرید.
fault-rest-above = سطح { $tier } همه را می‌پذیرد ولی پایین‌ترین سطح نیست، پس هیچ‌کس در سطح‌های پایین‌تر از آن نمی‌ماند. راه ورود دیگری برایش انتخاب کنید، یا آن را به پایین‌ترین جا ببرید.
fault-shares = جمع سهم همه سطح‌ها { $percent }٪ شده است و نباید از ۱۰۰٪ بیشتر باشد. یکی از سهم‌ها را کمتر کنید.
fault-no-share = سهم سطح { $tier } صفر است. دست‌کم ۱٪ به آن بدهید، یا این سطح را حذف کنید.
fault-no-conditions = سطح { $tier } شرطی ندارد. شرطی اضافه کنید، یا راه ورود دیگری برایش انتخاب کنید.
fault-none-asked = سطح { $tier } هیچ‌کدام از شرط‌هایش را لازم ندارد. تعیین کنید که دست‌کم یک شرط لازم باشد.
fault-too-many =
    { $count ->
        [1] سطح { $tier } برقراری { $asked } شرط را می‌خواهد ولی فقط یک شرط دارد. تعداد شرط‌های لازم را کمتر کنید، یا شرط‌های دیگری اضافه کنید.
       *[other] سطح { $tier } برقراری { $asked } شرط را می‌خواهد ولی فقط { $shown } شرط دارد. تعداد شرط‌های لازم را کمتر کنید، یا شرط‌های دیگری اضافه کنید.
    }
fault-no-name = سطح { $tier } باید به هر سه زبان نام داشته باشد. نام‌هایی را که کم است بنویسید.
fault-same-name = نام سطح‌های { $tier } و { $other } در یکی از زبان‌ها یکی است، شاید با املایی دیگر. نام یکی از آن دو را عوض کنید.
fault-no-weights = هر سه وزن سطح { $tier } صفر است، پس نمی‌شود به کسی رتبه داد. دست‌کم یکی از آن‌ها را ۱ بگذارید.
fault-no-window = دوره سنجش سطح { $tier } صفر ماه است، پس هیچ خریدی حساب نمی‌شود. دست‌کم یک ماه انتخاب کنید.
caution-heading = منظورتان همین است؟
caution-easier = سطح { $higher } با اینکه بالاتر است، کمتر از سطح { $lower } می‌خواهد: { $asks }، در برابر { $lower_asks } برای سطح { $lower }.
caution-easier-who =
    { $count ->
        [0] اکنون کسی نیست که به سطح { $higher } برسد و به سطح { $lower } نرسد.
        [1] اکنون یک عضو به سطح { $higher } می‌رسد بی‌آنکه به سطح { $lower } برسد.
       *[other] اکنون { $shown } عضو به سطح { $higher } می‌رسند بی‌آنکه به سطح { $lower } برسند.
    }
caution-invitations = همه سطح‌ها جز پایین‌ترین سطح با دعوت است: هیچ‌کس با خرید بالا نمی‌رود.

## Two at one draft
meanwhile-heading =
    { $count ->
        [1] { $who } در این فاصله این پیش‌نویس را ویرایش کرده است
       *[other] { $who } در این فاصله این پیش‌نویس را ویرایش کرده‌اند
    }
meanwhile-somebody = کس دیگری
meanwhile-text = چیزی از دست نرفته است و هرچه پر کرده‌اید هنوز در فرم هست. اول این تغییرها را ببینید؛ اگر دوباره همان دکمه را بزنید، این تغییرها می‌ماند و تغییرهای شما هم به آن‌ها افزوده می‌شود.

## The programme
programme-lede = قاعده‌های باشگاه: آنچه اکنون برقرار است، آنچه به آن فکر می‌کنید و آنچه پیش‌تر برقرار بوده است. هرچه اینجا امتحان کنید، تا منتشرش نکنید چیزی را تغییر نمی‌دهد.
programme-live = برنامه جاری: نسخه { $version }
programme-live-more = همه قاعده‌ها و مزیت‌های آن
programme-live-since = از { $date } برقرار است.
programme-live-always = باشگاه با همین نسخه آغاز شد.
programme-scheduled = نسخه { $version } از { $date } برقرار می‌شود
programme-scheduled-text = منتشر شده است و تا روز خودش منتظر می‌ماند. تا آن روز می‌توانید در پایین همین صفحه آن را پس بگیرید.
drafts-title = پیش‌نویس‌ها
drafts-none = پیش‌نویسی نیست
drafts-none-text = پیش‌نویس رونوشتی از قاعده‌هاست که هر چیزش را می‌توانید تغییر دهید. همان لحظه می‌بینید برای تک‌تک اعضا چه پیش می‌آید و هیچ عضوی متوجه آن نمی‌شود. نامی برایش بنویسید و آن را بسازید.
drafts-name = نام پیش‌نویس
drafts-name-hint = تا بعداً پیدایش کنید؛ مثل «وی‌آی‌پی کمتر» یا «بهار».
drafts-differs = تفاوت با برنامه جاری
drafts-edited = آخرین ویرایش
drafts-by = ویرایشگر
drafts-next = قدم بعدی
drafts-what-if-of = پیش‌بینی: { $name }
drafts-publish-of = انتشار: { $name }
drafts-new = پیش‌نویس تازه
drafts-copy = رونوشت از
drafts-copy-live = برنامه جاری
drafts-copy-draft = پیش‌نویس: { $name }
drafts-open = ساختن پیش‌نویس
draft-pages = صفحه‌های این پیش‌نویس
draft-desk = قاعده‌ها
draft-what-if = پیش‌بینی
draft-publish = انتشار

## Versions of the programme
versions-title = همه نسخه‌ها
version-word = نسخه
version-title = نسخه { $version }
version-effective = برقرار از
version-always = آغاز باشگاه
version-state = حالت
version-current = جاری
version-scheduled = در راه
version-past = گذشته
version-withdrawn = پس‌گرفته‌شده
version-note = یادداشت
version-by = منتشرکننده
version-changes-count = تغییرها
version-from = برقرار از { $date }
version-published-by = منتشرکننده: { $who }، { $at }
version-published = زمان انتشار: { $at }
version-changes = چه چیزی را تغییر داد
version-first = باشگاه با این قاعده‌ها آغاز شد.
version-no-changes = با نسخه پیش از خود تفاوتی ندارد.
version-tiers = سطح‌های این نسخه
version-settings = آنچه برای همه سطح‌ها برقرار است
version-settings-text = اگر سطحی تنظیم ویژه‌ای دارد، بالاتر کنار همان سطح نوشته شده است.
revert-title = برگشت به نسخه پیشین
revert-text = با این کار نسخه { $last } کنار می‌رود: از امروز قاعده‌های نسخه { $version } به صورت نسخه‌ای تازه دوباره برقرار می‌شود. بازبینی بعدی سطح اعضا را با همان قاعده‌ها تعیین می‌کند.
revert-scheduled = با این کار نسخه { $last } که قرار بود از { $date } برقرار شود، پس گرفته می‌شود. نسخه { $version } برقرار می‌ماند و سطح کسی تغییر نمی‌کند.
revert-note-hint = بنویسید چرا؛ برای کسی که بعداً تاریخچه را می‌خواند.
revert-submit = برگشت به نسخه { $version }
revert-withdraw = پس گرفتن نسخه { $last }

## What if
what-if-title = اگر «{ $name }» برقرار باشد، چه می‌شود
what-if-lede = برای تک‌تک اعضا حساب شده است. دیدن این صفحه چیزی را تغییر نمی‌دهد.
what-if-day = بر پایه داده‌های بازبینی { $date }
what-if-figures = نخستین بازبینی چه می‌کند
what-if-up = بالا می‌روند
what-if-up-note = شرایط سطح بالاتر را خواهند داشت و بلافاصله به آن می‌رسند.
what-if-down = پایین می‌آیند
what-if-down-note = بلافاصله پایین می‌آیند: مهلتشان تمام شده است یا مهلتی در کار نیست.
what-if-grace = مهلتشان آغاز می‌شود
what-if-grace-note = دیگر شرایط سطحشان را نخواهند داشت و برای جبران وقت دارند.
what-if-removed = سطحشان حذف می‌شود
what-if-removed-note = بلافاصله به سطحی می‌روند که شرایطش را دارند.
what-if-share = سهم سطح { $tier } در پایان
what-if-share-note = اکنون { $now } است. معمولش { $low } تا { $high } از همه اعضاست.
what-if-share-outside = در پایان { $share } از همه اعضا در سطح { $tier } خواهند بود
what-if-share-low = معمولش ۵ تا ۱۰٪ است. با کمتر از این، مشتریان خوبی بیرون می‌مانند: شرط‌ها را کمی آسان‌تر کنید، یا سهم این سطح را بیشتر کنید.
what-if-share-high = معمولش ۵ تا ۱۰٪ است. با بیشتر از این، نمی‌شود با همه مثل مهمان ویژه رفتار کرد: شرط‌ها را کمی سخت‌تر کنید، یا سهم این سطح را کمتر کنید.
what-if-courtesy =
    { $count ->
        [1] یک عضو که سطحش برای دلجویی تثبیت شده، در هیچ‌یک از این عددها نیامده است.
       *[other] { $shown } عضو که سطحشان برای دلجویی تثبیت شده، در هیچ‌یک از این عددها نیامده‌اند.
    }
what-if-tiers = اعضا به تفکیک سطح
what-if-counts = اکنون؛ بلافاصله، یعنی پس از نخستین بازبینی؛ و در پایان، یعنی وقتی همه مهلت‌ها تمام شود و کسی خرید دیگری نکرده باشد
what-if-now = اکنون
what-if-at-once = بلافاصله
what-if-in-the-end = در پایان
what-if-flow = از سطح‌های امروز به سطح‌های پایانی
what-if-flow-text = دو ستون از سطح‌ها که بالاترین سطح در بالای هر دو است. هر نوار از سطح کنونی عضوها به سطحی می‌رود که در پایان در آن خواهند بود و هرچه تعدادشان بیشتر باشد، پهن‌تر است. عددها در جدول زیر آمده است.
what-if-flow-caption =
    { $count ->
        [one] عضو: سطح کنونی و سطح پایانی
       *[other] عضو: سطح کنونی و سطح پایانی
    }
what-if-flow-band =
    { $count ->
        [1] از { $from } به { $to }: یک عضو
       *[other] از { $from } به { $to }: { $shown } عضو
    }
what-if-costs = هزینه مزیت‌ها
what-if-costs-unit = در یک سال، به { $unit }
what-if-costs-of = هزینه
what-if-discounts = تخفیف‌ها
what-if-gifts = هدیه‌ها و خدمات
what-if-both = روی هم
what-if-discounts-a-year = تخفیف‌ها در یک سال
what-if-gifts-a-year = هدیه‌ها و خدمات در یک سال
what-if-difference = تفاوت
what-if-more = { $amount } بیشتر
what-if-less = { $amount } کمتر
what-if-same = بدون تفاوت
what-if-costs-base =
    { $months ->
        [1] بر پایه خریدهای واقعی هر عضو در یک ماه گذشته، به حساب یک سال، با مزیت‌های سطح کنونی و سطح پایانی او. حدس نزده‌ایم که کسی به خاطر این مزیت‌ها بیشتر یا کمتر بخرد.
       *[other] بر پایه خریدهای واقعی هر عضو در { $shown } ماه گذشته، به حساب یک سال، با مزیت‌های سطح کنونی و سطح پایانی او. حدس نزده‌ایم که کسی به خاطر این مزیت‌ها بیشتر یا کمتر بخرد.
    }
what-if-uncounted = هزینه بعضی مزیت‌ها صفر حساب شده است
what-if-uncounted-text = معلوم نیست هر بار چقدر هزینه دارند یا سالی چند بار داده می‌شوند. هر جا پیش‌نویس آن را می‌پرسد، پرش کنید تا رقم‌های بالا کامل شود.
what-if-uncounted-one = { $benefit } ({ $tiers })
what-if-movers = چه کسانی جابه‌جا می‌شوند
what-if-kinds = نوع جابه‌جایی
what-if-all = همه
what-if-nobody = هیچ‌کس این‌طور جابه‌جا نمی‌شود.
what-if-why = چرا
what-if-why-of = چرا: { $name }
what-if-mend = اصلاح پیش‌نویس
what-if-faulty = هنوز نمی‌شود آن را امتحان کرد
what-if-faulty-text = تا وقتی موردی برای اصلاح مانده باشد، با این قاعده‌ها نمی‌شود سطح کسی را تعیین کرد.
what-if-unknown = هنوز از اعضا چیزی نمی‌دانیم
what-if-unknown-text = این رقم‌ها بر پایه آخرین بازبینی است و هنوز بازبینی نشده است. یک بار در نمای کلی اجرایش کنید، بعد برگردید.

## Two drafts side by side
compare-title = مقایسه
compare-lede = دو دسته قاعده کنار هم: هر کدام چه می‌کند و در چه چیزهایی با هم فرق دارند.
compare-live = برنامه جاری
compare-one = اولی
compare-other = دومی
compare-submit = مقایسه کردن
compare-open = ساختن پیش‌نویس
compare-figure = رقم
compare-faulty = اول باید اصلاح شود: { $name }
compare-share = سهم بالاترین سطح
compare-share-of = { $tier }: اکنون { $before }، در پایان { $after }
compare-share-low = زیر ۵٪
compare-share-high = بالای ۱۰٪
compare-before-after = اکنون { $before }، در پایان { $after }
compare-counts = اکنون { $now }، بلافاصله { $soon }، در پایان { $later }
compare-no-tier = این سطح را ندارد
compare-differences = تفاوت‌های { $name }

## Publishing
publish-title = انتشار «{ $name }»
publish-lede = یک بار دیگر بخوانید چه چیزی تغییر می‌کند و چه پیش می‌آورد. پس از انتشار، برای همه برقرار است.
publish-changes = چه چیزی تغییر می‌کند
publish-who = چه کسانی جابه‌جا می‌شوند، و چرا
publish-form = از کی، و چرا
publish-day = روز آغاز
publish-day-hint = بازبینی این روز نخستین بازبینی با این قاعده‌هاست: امروز یا روزی پس از آن. سال، ماه و روز را بنویسید.
publish-note-hint = می‌خواهید به چه برسید؟ برای کسی که بعداً تاریخچه را می‌خواند.
publish-submit = منتشر کردن
publish-waiting = نسخه { $version } برای { $date } در نوبت است و هر چه اکنون منتشر کنید آن روز دوباره عوض می‌شود. پس پیش از انتشار نسخه‌ای دیگر، آن را پس بگیرید.
publish-take-back = رفتن به نسخه‌ها
publish-faulty = این پیش‌نویس منتشر نمی‌شود، مگر اینکه اول موارد بالا را اصلاح کنید.

## Why a member stands where they stand
evidence-pin =
    { $who ->
        [member] سطح { $tier } تا { $date } از آنِ شماست. دلیل: «{ $reason }»
       *[staff] سطح { $tier } دستی تثبیت شده است و تا { $date } می‌ماند. دلیل: «{ $reason }»
    }
evidence-courtesy =
    { $who ->
        [member] سطح { $tier } تا { $date } از آنِ شماست.
       *[staff] سطح { $tier } برای دلجویی تثبیت شده است و تا { $date } می‌ماند؛ در آمار حساب نمی‌شود. دلیل: «{ $reason }»
    }
evidence-without-pin = اگر فقط عددها تعیین می‌کرد، سطح این عضو { $tier } بود.
evidence-hold =
    { $who ->
        [member] سطح { $tier } دست‌کم تا { $date } از آنِ شماست، حتی اگر کمتر خرید کنید.
       *[staff] سطح { $tier } دست‌کم تا { $date } حفظ می‌شود، چون این عضو بالا رفته است؛ پیش از آن سنجیده نمی‌شود.
    }
evidence-waits =
    { $who ->
        [member] شرایط سطح { $tier } را به دست آورده‌اید. در بازبینی بعدی این سطح، از آنِ شما می‌شود.
       *[staff] این عضو شرایط سطح { $tier } را به دست آورده است. در بازبینی بعدی این سطح به آن می‌رسد.
    }
# Follows a sentence about a tier that looks at other months than the rest of the programme.
evidence-window =
    { $months ->
        [1] برای این، یک ماه گذشته حساب می‌شود.
       *[other] برای این، { $window } ماه گذشته حساب می‌شود.
    }
# count chooses the plural and is the number of conditions (shown is the same as it is written), need of which are
# needed and met of which are met.
evidence-conditions =
    { $who ->
        [member] { $count ->
            [1] سطح { $tier } یک شرط دارد و شما آن را دارید.
           *[other] سطح { $tier } از { $shown } شرط، { $need } شرط را می‌خواهد؛ شما { $met } شرط را دارید.
        }
       *[staff] { $count ->
            [1] سطح { $tier } یک شرط دارد و این عضو آن را دارد.
           *[other] سطح { $tier } از { $shown } شرط، { $need } شرط را می‌خواهد؛ این عضو { $met } شرط را دارد.
        }
    }
# condition is one of metric-…-asked, value is a number with its unit.
evidence-condition-met = برآورده شده: { $condition }. اکنون: { $value }.
evidence-condition-unmet = هنوز برآورده نشده: { $condition }. اکنون: { $value }.
evidence-condition-unknown = هنوز برآورده نشده: { $condition }. عدد آن هنوز معلوم نیست.
evidence-lift-no-seats = سطح { $tier } هنوز جایی برای کسی ندارد: تعداد اعضایی که خرید کرده‌اند کم است.
# list is made of evidence-missing-…
evidence-way-all =
    { $who ->
        [member] برای سطح { $tier } هنوز این‌ها را لازم دارید: { $list }.
       *[staff] این عضو برای سطح { $tier } هنوز این‌ها را لازم دارد: { $list }.
    }
evidence-way-some =
    { $count ->
        [1] برای سطح { $tier } یکی از این‌ها کافی است: { $list }.
       *[other] برای سطح { $tier } { $shown } مورد از این‌ها کافی است: { $list }.
    }
evidence-missing-spend = { $amount } خرید خالص بیشتر
evidence-missing-frequency =
    { $count ->
        [1] یک خرید دیگر
       *[other] { $shown } خرید دیگر
    }
evidence-missing-recency = یک خرید
evidence-missing-membership =
    { $count ->
        [1] یک ماه عضویت بیشتر
       *[other] { $shown } ماه عضویت بیشتر
    }
evidence-missing-referrals =
    { $count ->
        [1] معرفی یک عضو دیگر
       *[other] معرفی { $shown } عضو دیگر
    }
evidence-missing-engagement =
    { $count ->
        [1] یک بازخورد دیگر
       *[other] { $shown } بازخورد دیگر
    }
evidence-missing-now = { $condition } (اکنون { $value })
evidence-missing-unknown = { $condition } (هنوز معلوم نیست)

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
metric-clv-simple = ارزش طول عمر بر پایه خرید
metric-clv-margin = ارزش طول عمر بر پایه سود
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
metric-percent = { $number }٪

## Metrics: how they are computed. The window is the span of months whose purchases count.
metric-net-spend-how = خریدهای دوره سنجش منهای مرجوعی‌های آن. مرجوعی در روز خودش حساب می‌شود، حتی اگر خرید آن پیش از دوره سنجش بوده باشد.
metric-frequency-how = تعداد خریدهای دوره سنجش. خریدی که همه‌اش پس آمده باشد، حساب نمی‌شود.
metric-recency-how = تعداد روزها از آخرین خرید تا روز بازبینی؛ این خرید ممکن است پیش از دوره سنجش باشد. خریدی که همه‌اش پس آمده باشد، حساب نمی‌شود.
metric-average-order-how = مبلغ خریدهای دوره سنجش تقسیم بر تعدادشان. خریدی که همه‌اش پس آمده باشد کنار می‌ماند؛ اگر بخشی از خریدی پس آمده باشد، آن بخش کم نمی‌شود.
metric-cadence-how = میانه تعداد روزها از هر خرید تا خرید بعدی در دوره سنجش: نیمی از فاصله‌ها کوتاه‌تر و نیمی بلندتر است. خریدی که همه‌اش پس آمده باشد کنار می‌ماند؛ فاصله دو خرید در یک روز، ۰ روز است. از خرید دوم به بعد معلوم می‌شود.
metric-trend-three-how = خرید خالص ماهانه در ۳ ماه گذشته، تقسیم بر همین رقم در ۱۲ ماه گذشته؛ به دوره سنجش بستگی ندارد. ۱۰۰٪ یعنی مثل پیش، و کمتر از آن یعنی رو به کاهش. تا وقتی معلوم است که خرید خالص ۱۲ ماه از صفر بیشتر باشد.
metric-trend-six-how = خرید خالص ماهانه در ۶ ماه گذشته، تقسیم بر همین رقم در ۱۲ ماه گذشته؛ به دوره سنجش بستگی ندارد. ۱۰۰٪ یعنی مثل پیش، و کمتر از آن یعنی رو به کاهش. تا وقتی معلوم است که خرید خالص ۱۲ ماه از صفر بیشتر باشد.
metric-full-price-share-how = از مبلغ آن خریدهای دوره سنجش که قیمت اصلی‌شان معلوم است، سهمی که کامل و بدون هیچ تخفیفی پرداخت شده است. خریدی که همه‌اش پس آمده باشد، کنار می‌ماند.
metric-return-rate-how = مبلغ مرجوعی‌های دوره سنجش تقسیم بر مبلغ همه خریدهای آن.
metric-margin-how = خرید خالص دوره سنجش منهای آنچه کالاها برای فروشگاه تمام شده است؛ فقط برای آنچه بهای تمام‌شده‌اش معلوم است. مرجوعی‌ای که بهای تمام‌شده جداگانه ندارد، به نسبت خودش از بهای خرید آن حساب می‌شود.
metric-service-cost-how = تعداد شکایت‌ها و درخواست‌های کمک در دوره سنجش، ضربدر هزینه‌ای که برنامه باشگاه برای هر کدام در نظر گرفته است.
metric-true-profit-how = سود ناخالص، منهای هزینه هدیه‌ها و لطف‌ها در دوره سنجش، منهای هزینه رسیدگی.
metric-clv-simple-how = میانگین هر خرید × تعداد خرید در ماه × ماه‌های عضویت. تعداد خرید در ماه، میانگین ماه‌های دوره سنجش است، یا میانگین ماه‌های عضویت اگر کمتر باشد. هر که کمتر از یک سال عضو بوده، در هر دو ۱۲ ماه به حساب می‌آید.
metric-clv-margin-how = میانگین هر خرید × تعداد خرید در ماه × نسبت سود × ماه‌هایی که برنامه باشگاه انتظار دارد مشتری بماند. نسبت سود، سود ناخالص تقسیم بر آن بخش از خرید خالص است که بهای تمام‌شده‌اش معلوم است. تعداد خرید در ماه، میانگین ماه‌های دوره سنجش است، یا میانگین ماه‌های عضویت اگر کمتر باشد؛ در سال اول عضویت، میانگین ۱۲ ماه.
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
metric-clv-simple-asked = ارزش طول عمر بر پایه خرید دست‌کم { $limit }
metric-clv-margin-asked = ارزش طول عمر بر پایه سود دست‌کم { $limit }
metric-membership-asked = سابقه عضویت دست‌کم { $limit }
metric-referrals-asked = معرفی دست‌کم { $limit }
metric-engagement-asked = دست‌کم { $limit } بازخورد

## My card
my-hold = این سطح دست‌کم تا { $date } از آنِ شماست.
my-pin = سطح { $tier } تا { $date } از آنِ شماست
my-pin-text = تا آن روز، خریدتان هر قدر که باشد، سطح شما همین می‌ماند. پس از آن دوباره خریدهایتان تعیین‌کننده است.
my-conditions-all = برای سطح { $tier } این‌ها مانده است:
my-conditions-some =
    { $count ->
        [1] برای سطح { $tier } یکی از این‌ها کافی است:
       *[other] برای سطح { $tier } { $shown } مورد از این‌ها کافی است:
    }
my-chosen = به تناسب شیوه خریدتان انتخاب شده است

## Tiers
tiers-conditions-all =
    { $count ->
        [1] هر که این شرط را داشته باشد
       *[other] هر که همه این شرط‌ها را داشته باشد
    }
tiers-any =
    { $count ->
        [1] هر که یکی از این { $of } شرط را داشته باشد
       *[other] هر که { $shown } شرط از این { $of } شرط را داشته باشد
    }
tiers-conditions-rule =
    { $months ->
        [1] خریدهای یک ماه گذشته‌تان حساب می‌شود.
       *[other] خریدهای { $shown } ماه گذشته‌تان حساب می‌شود.
    }
tiers-invitation = با دعوت
tiers-invitation-rule = خودمان اعضا را به این سطح دعوت می‌کنیم؛ با دلیل و برای مدتی معین.
# settings are several sentences without their full stops, with semicolons between them.
tiers-own = تفاوت این سطح با بقیه: { $settings }.
tiers-choice = یکی از این‌ها، به تناسب شیوه خریدتان:
tiers-conditions = اگر سطحی شرط داشته باشد، شرط‌ها کنار همان سطح نوشته شده است. رسیدن به خود عدد کافی است.
tiers-invitations = سطحی که با دعوت است، به عددها بستگی ندارد.
# when is such as “Every week, for Saturday”.
tiers-checked = زمان بازبینی سطح‌ها: { $when }.
tiers-up-then = بالا رفتن: بی‌معطلی، در همان بازبینی.
tiers-down-then = پایین آمدن: آن هم در همان بازبینی.

## Benefits
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

## One member, for staff
profile-how = چطور حساب می‌شود؟
profile-buying = خرید
profile-order = در میان همه اعضایی که خرید کرده‌اند
profile-profit = قیمت و سود
profile-worth = ارزش در گذر زمان
profile-relationship = رابطه با باشگاه
profile-moved-pinned = سطح تثبیت شد
profile-moved-reassigned = سطح حذف شد
profile-step-pinned = سطح این عضو دستی از { $from } به { $to } تغییر کرد و تثبیت شد
profile-step-pinned-same = سطح { $to } دستی تثبیت شد
profile-step-reassigned = سطح { $from } از برنامه باشگاه حذف شد؛ اکنون در سطح { $to } است
profile-step-why = چرا
profile-by-hand = تثبیت به دست همکاران (حساب { $account })، نسخه { $version } برنامه باشگاه
profile-of-number = با شماره { $number }
profile-moved-merged = ادغام شد
profile-step-merged = با ادغام از سطح { $from } به { $to } رسید
profile-by-merge = ادغام به دست همکاران (حساب { $account })، نسخه { $version } برنامه باشگاه

## A tier set by hand
pin-title = سطح تثبیت‌شده
pin-open = تثبیت سطح
pin-change = تثبیت دوباره سطح
pin-tier = سطح
pin-tier-hint = بلافاصله برقرار می‌شود؛ بازبینی‌ها تا پایان آخرین روزش به آن دست نمی‌زنند.
pin-choose = سطحی انتخاب کنید
pin-until = آخرین روز
pin-until-hint = سال، ماه و روز را مثل { $example } بنویسید.
pin-reason = دلیل
pin-reason-hint = عضو آن را می‌خواند، مگر اینکه برای دلجویی باشد.
pin-courtesy = برای دلجویی
pin-courtesy-hint = برای مشتری بسیار ناراضی. در آمار حساب نمی‌شود و عضو دلیل را نمی‌خواند.
pin-submit = تثبیت سطح
pin-by = تثبیت‌کننده
pin-lift = پایان دادن به تثبیت
pin-lift-hint = سطح تا بازبینی بعدی می‌ماند و آن بازبینی دوباره با عددها تصمیم می‌گیرد.

## Making one member of two
merge-ask = یک نفر با دو کارت؟
merge-title = ادغام دو عضو
merge-lede = دو کارت از یک نفر است: یکی از شماره‌ها می‌ماند و هرچه زیر شماره دیگر ثبت شده به آن می‌رسد.
merge-other = شماره عضویت دیگر
merge-other-hint = تا هر دو را کنار هم نبینید، چیزی تغییر نمی‌کند.
merge-compare = مقایسه
merge-stays = این شماره می‌ماند
merge-ends = این شماره کنار می‌رود
merge-login = حساب ورود
merge-consents = پاسخ‌ها درباره اجازه‌ها
merge-contacts =
    { $count ->
        [1] یک ارتباط
       *[other] { $shown } ارتباط
    }
merge-history =
    { $count ->
        [1] یک ردیف تاریخچه سطح
       *[other] { $shown } ردیف تاریخچه سطح
    }
merge-answers =
    { $count ->
        [1] یک پاسخ درباره اجازه‌ها
       *[other] { $shown } پاسخ درباره اجازه‌ها
    }
merge-referrals =
    { $count ->
        [1] یک عضو معرفی‌شده
       *[other] { $shown } عضو معرفی‌شده
    }
merge-choose = { $what }: کدام بماند؟
merge-happens = بعد از ادغام
merge-moves = { $list } به شماره { $number } می‌رسد.
merge-number = از آن پس جست‌وجوی شماره { $gone } به شماره { $kept } می‌رسد.
merge-permissions = پاسخ سخت‌گیرانه‌تر می‌ماند: پیام و تماس فقط جایی مجاز است که هر دو کارت اجازه داده باشند.
merge-login-ends = حساب ورود { $ends } بسته می‌شود و { $stays } می‌ماند.
merge-login-moves = حساب ورود { $email } می‌ماند و صاحبش باید دوباره وارد شود.
merge-pin = تثبیت دستی فقط برای سطحی که می‌ماند ادامه دارد.
merge-for-good = این کار با هیچ دکمه‌ای برنمی‌گردد.
merge-reason-hint = این دلیل همراه با مشخصات هر دو عضو در «چه کسی چه کرد» می‌ماند.
merge-submit = ادغام
merge-cancel = انصراف

## Contacts
contacts-title = ارتباط‌ها
contacts-none = هنوز چیزی ثبت نشده است. تماس‌ها، دیدارها و شکایت‌ها را اینجا ثبت کنید تا همه همکاران باخبر باشند.
contacts-open = ثبت ارتباط تازه
contacts-submit = ثبت
contact-kind = از چه نوعی بود
contact-kind-hint = درخواست کمک و شکایت در هزینه رسیدگی حساب می‌شود؛ بازخورد و هدیه پایین‌تر عدد خودشان را دارند.
contact-call = تماس
contact-mail = ایمیل
contact-message = پیام
contact-visit = دیدار
contact-note = یادداشت
contact-help = درخواست کمک
contact-complaint = شکایت
contact-feedback = بازخورد
contact-gift = هدیه
contact-text = شرح
contact-text-hint = چه گفته، خواسته یا داده شد. برای بازخورد و هدیه می‌تواند خالی بماند.
contact-score = نمره
contact-score-hint = فقط برای بازخورد: از ۰ تا ۱۰؛ ۱۰ بهترین است.
contact-score-none = بدون نمره
contact-scored = { $score } از { $most }
contact-cost = هزینه
contact-cost-hint = فقط برای هدیه: برای فروشگاه چقدر تمام شد.
contact-cost-was = به هزینه { $amount }

## Who did what
audit-lede = هر کاری که چیزی را تغییر داده، و هر بار که پرونده‌ای دیده شده است. اینجا هیچ چیز را نمی‌شود تغییر داد یا پاک کرد.
audit-about = درباره
audit-anything = همه چیز
audit-about-programme = برنامه باشگاه
audit-about-tiers = سطح‌ها و بازبینی‌ها
audit-about-members = اعضا
audit-about-imports = ورود و خروج داده‌ها
audit-about-staff = همکاران
audit-about-signing-in = ورود به حساب
audit-who = چه کسی
audit-anybody = همه
audit-from = از روز
audit-until = تا روز
audit-day-hint = مثل { $example }
audit-member-number = شماره عضویت
audit-what = چه کرد
audit-details = جزئیات
audit-by-account = حساب { $account }
audit-by-visitor = یک بازدیدکننده
audit-by-review = بازبینی شبانه
audit-by-cli = خط فرمان
# part is an English code, such as worker.
audit-by-program = خود سامانه ({ $part })
audit-programme-published = برنامه باشگاه را منتشر کرد
audit-programme-reverted = به قاعده‌های پیشین برگشت
audit-draft-opened = پیش‌نویسی ساخت
audit-draft-edited = پیش‌نویسی را تغییر داد
audit-draft-renamed = نام پیش‌نویسی را عوض کرد
audit-draft-discarded = پیش‌نویسی را کنار گذاشت
audit-review-run = سطح همه اعضا را بازبینی کرد
audit-review-forgotten = بازبینی‌هایی را کنار گذاشت و روزهای آن‌ها را از نو بازبینی کرد
audit-review-movement-undone = جابه‌جایی سطحی را که از یک بازبینیِ کنارگذاشته‌شده بود برگرداند
audit-pin-set = سطحی را تثبیت کرد
audit-pin-lifted = به تثبیت سطحی پایان داد
audit-contact-recorded = ارتباطی ثبت کرد
audit-profile-seen = پرونده‌ای را دید
audit-member-applied = درخواست عضویت داد
audit-member-joined = عضو باشگاه شد
audit-member-merged = دو عضو را ادغام کرد
audit-member-adopted = خریدهای یک تلفن یا ایمیل را به صاحبش رساند
audit-message-retried = پیامی را دوباره فرستاد
audit-message-cancelled = پیامی را از نوبت بیرون آورد
audit-ended = { $name }، شماره { $number }
audit-import-queued = فایلی تحویل داد
audit-import-finished = ورود فایلی را به پایان رساند
audit-import-done = ردیف‌هایی وارد کرد
audit-import-take-back = پس گرفتن فایلی را خواست
audit-import-taken-back = فایلی را پس گرفت
audit-import-discarded = فایلی را دور ریخت
audit-import-nobody = نام‌های «هیچ مشتری» را تغییر داد
audit-export-done = داده‌هایی بیرون برد
audit-demo-filled = باشگاه را با داده‌های ساختگی پر کرد
audit-staff-added = همکاری را دعوت کرد
audit-staff-invited = دعوت‌نامه‌ای را دوباره فرستاد
audit-staff-role = نقش همکاری را عوض کرد
audit-account-disabled = حسابی را بست
audit-account-enabled = حسابی را دوباره باز کرد
audit-account-sessions-ended = ورودهای حسابی را بست
audit-account-language = زبانی انتخاب کرد
audit-session-started = وارد شد
audit-session-ended = خارج شد
audit-password-asked = رمز عبور تازه خواست
audit-password-changed = رمز عبور تازه گذاشت
audit-changes =
    { $count ->
        [1] یک تغییر
       *[other] { $shown } تغییر
    }
audit-words = «{ $words }»
audit-version = نسخه { $version }
audit-effective = برقرار از { $date }
audit-pinned = سطح { $tier }، تا { $date }
audit-reviewed = برای { $date }: { $up } نفر بالا رفتند، { $down } نفر پایین آمدند، مهلت { $grace } نفر آغاز شد
audit-import = فایل شماره { $number }
audit-rows =
    { $count ->
        [1] یک ردیف
       *[other] { $shown } ردیف
    }
audit-standings = وضعیت‌ها
audit-none = هنوز چیزی ثبت نشده است
audit-none-text = همین که کسی وارد حسابش شود، فایلی وارد کند یا قاعده‌ها را تغییر دهد، اینجا دیده می‌شود.
audit-none-found = چیزی پیدا نشد
audit-none-found-text = روزهای دیگری را امتحان کنید، یا فیلترها را کمتر کنید.
audit-show-all = نمایش همه
audit-pages = صفحه‌های این فهرست
audit-newest = تازه‌ترین‌ها
audit-older = قدیمی‌ترها
audit-shown =
    { $count ->
        [1] یک مورد در این صفحه
       *[other] { $shown } مورد در این صفحه
    }

## The desk of a draft
desk-draft = پیش‌نویس
desk-draft-text = تا منتشر نشود، هیچ چیزش برقرار نیست.
desk-edited-by = آخرین ویرایش: { $who }، { $at }
desk-edited = آخرین ویرایش: { $at }
desk-differs = چه تفاوتی با برنامه جاری دارد
desk-same = هنوز هیچ: همان چیزی را می‌گوید که برنامه جاری می‌گوید.
desk-tiers = سطح‌ها
desk-tiers-text = از بالاترین سطح. هر که شرایط چند سطح را داشته باشد، در بالاترین آن‌هاست.
desk-qualifies = چه کسانی وارد می‌شوند
desk-benefits = مزیت‌ها
desk-benefits-which = مزیت‌ها: سطح { $tier }
desk-members = اعضای کنونی
desk-actions = کارهایی که می‌توانید بکنید
desk-edit = ویرایش
desk-edit-which = ویرایش سطح { $tier }
desk-up = بالاتر
desk-up-which = بالاتر بردن سطح { $tier }
desk-down = پایین‌تر
desk-down-which = پایین‌تر بردن سطح { $tier }
desk-remove = حذف
desk-remove-which = حذف سطح { $tier }
desk-remove-nobody = اکنون کسی در سطح { $tier } نیست.
desk-remove-occupied =
    { $count ->
        [1] اکنون یک عضو در سطح { $tier } است. وقتی این پیش‌نویس برقرار شود، بلافاصله بازبینی می‌شود و به سطحی می‌رود که شرایطش را دارد.
       *[other] اکنون { $shown } عضو در سطح { $tier } هستند. وقتی این پیش‌نویس برقرار شود، بلافاصله بازبینی می‌شوند و هر کدام به سطحی می‌رود که شرایطش را دارد.
    }
desk-remove-unknown = هر که هنگام برقرار شدن این پیش‌نویس در سطح { $tier } باشد، بلافاصله بازبینی می‌شود و به سطحی می‌رود که شرایطش را دارد.
desk-insert-above = سطح تازه‌ای بالاتر از
desk-insert = افزودن
desk-new-tier = سطح تازه
desk-discard = کنار گذاشتن این پیش‌نویس
desk-discard-text = برای همه کسانی که روی آن کار می‌کنند کنار گذاشته می‌شود. برنامه جاری همان می‌ماند که هست.
desk-discard-sure = بله، کنار گذاشته شود
desk-save = ذخیره در پیش‌نویس
desk-back = برگشت بدون ذخیره

## The dials of a draft
dials-title = عددها را امتحان کنید
dials-lede = عددی را تغییر دهید و ببینید چه می‌شود. تا آن را در پیش‌نویس ذخیره نکنید، چیزی نمی‌ماند.
dials-shares = سهم‌ها
dials-shares-hint = این درصد از برترین‌ها، از میان کسانی که در دوره سنجش خرید کرده‌اند و پس از سطح‌های بالاتر.
dials-limits = سطح { $tier } چه می‌خواهد
dials-at-least = { $metric }، دست‌کم
dials-at-most = { $metric }، حداکثر
dials-weights = هر چیز چقدر وزن دارد
dials-moving = پایین آمدن
dials-own = سطح‌هایی که تنظیم ویژه خود را دارند، همان را نگه می‌دارند.
dials-show = ببینید چه می‌شود
dials-save = ذخیره در پیش‌نویس
dials-outcome = چه می‌شود
dials-wrong = بعضی عددها را نمی‌شود به کار برد. کنار هر کدام نوشته شده است چه چیزی را درست کنید.
dials-faulty = تا وقتی این قاعده‌ها شدنی نیست، چیزی را نمی‌شود حساب کرد.
dials-not-reviewed = هنوز بازبینی نشده است و چیزی را نمی‌شود حساب کرد. اول یک بار در نمای کلی اجرایش کنید.
dials-lost = عددهای تازه نرسید. دکمه زیر عددها را بزنید تا دوباره امتحان شود.
dials-nobody = هیچ‌کس جابه‌جا نمی‌شود.
dials-up =
    { $count ->
        [1] یک عضو بلافاصله بالا می‌رود.
       *[other] { $shown } عضو بلافاصله بالا می‌روند.
    }
dials-down =
    { $count ->
        [1] یک عضو بلافاصله پایین می‌آید.
       *[other] { $shown } عضو بلافاصله پایین می‌آیند.
    }
dials-grace =
    { $count ->
        [1] مهلت یک عضو آغاز می‌شود.
       *[other] مهلت { $shown } عضو آغاز می‌شود.
    }
dials-reassigned =
    { $count ->
        [1] سطح یک عضو حذف می‌شود و او بلافاصله به سطح دیگری می‌رود.
       *[other] سطح { $shown } عضو حذف می‌شود و آن‌ها بلافاصله به سطح دیگری می‌روند.
    }
dials-top-usual = در پایان { $share } از همه اعضا در سطح { $tier } خواهند بود؛ اکنون { $now } است. معمولش { $low } تا { $high } است.
dials-top-low = در پایان فقط { $share } از همه اعضا در سطح { $tier } خواهند بود؛ اکنون { $now } است. معمولش { $low } تا { $high } است: راه ورود تنگ است.
dials-top-high = در پایان { $share } از همه اعضا در سطح { $tier } خواهند بود؛ اکنون { $now } است. معمولش { $low } تا { $high } است: این‌ها بیشتر از آن‌اند که بشود تک‌تکشان را شناخت.
dials-cost-more = هزینه مزیت‌ها سالی { $cost } می‌شود: { $difference } بیشتر از هزینه کنونی، یعنی { $now }.
dials-cost-less = هزینه مزیت‌ها سالی { $cost } می‌شود: { $difference } کمتر از هزینه کنونی، یعنی { $now }.
dials-cost-same = هزینه مزیت‌ها سالی { $cost } می‌شود؛ همان که اکنون هست.

## One tier of a draft
name-fa = به فارسی
name-ar = به عربی
name-en = به انگلیسی
tier-form-title = سطح { $tier }
tier-form-lede = نامش چیست، چه کسانی وارد آن می‌شوند و چه تفاوتی با بقیه دارد. فقط پیش‌نویس تغییر می‌کند.
tier-form-benefits = مزیت‌های این سطح
tier-form-names = نام
tier-form-metal = رنگ و نشان
tier-form-metal-hint = رنگ و شکل کارت، و نشانی که کنار نام می‌آید.
tier-form-bronze = برنزی
tier-form-silver = نقره‌ای
tier-form-gold = طلایی
tier-form-vip = مشکی با خط طلایی
tier-form-criterion = چه کسانی وارد می‌شوند
tier-form-kind = راه ورود
tier-form-kind-hint = پایین‌تر فقط آنچه را به راه انتخاب‌شده مربوط است پر کنید.
tier-form-kind-share = برترین‌ها از نظر تازگی، دفعات و مبلغ خرید
tier-form-kind-threshold = هر که شرط‌ها را داشته باشد
tier-form-kind-invitation = فقط با دعوت
tier-form-kind-rest = همه اعضا؛ برای پایین‌ترین سطح
tier-form-share = سهم
tier-form-share-hint = این تعداد از برترین‌ها، از هر صد نفری که خرید کرده‌اند و پس از سطح‌های بالاتر.
tier-form-conditions = شرط‌ها
tier-form-conditions-hint = رسیدن به خود عدد کافی است. اگر عدد عضوی معلوم نباشد، آن شرط را ندارد.
tier-form-need = چند شرط لازم است
tier-form-need-all = همه شرط‌ها
tier-form-need-any =
    { $count ->
        [1] دست‌کم یک شرط
       *[other] دست‌کم { $shown } شرط
    }
tier-form-condition = شرط { $number }
tier-form-limit = عدد شرط { $number }
tier-form-no-condition = هیچ
tier-form-asked = { $asked } ({ $unit })
tier-form-more = شرط‌های بیشتر
tier-form-how = هر یک از این‌ها چطور حساب می‌شود
tier-form-own = تنظیم‌های ویژه این سطح
tier-form-own-hint = هر جا را خالی بگذارید، تنظیم کل برنامه برقرار است.

## Benefits of one tier of a draft
benefit-form-title = مزیت‌های سطح { $tier }
benefit-form-lede = آنچه را به اعضای این سطح می‌رسد تیک بزنید و بگویید چقدر. فقط پیش‌نویس تغییر می‌کند.
benefit-form-tier = چه کسانی وارد این سطح می‌شوند
benefit-form-overview = چه کسی چه می‌گیرد
benefit-form-kind = مزیت
benefit-form-given = دارد
benefit-form-heading = این سطح چه می‌دهد
benefit-form-label = { $kind }، { $label }
benefit-form-on = به اعضای این سطح می‌رسد
benefit-form-optional = می‌توانید خالی بگذارید.
benefit-form-per-cent = تخفیف
benefit-form-from = برای خریدهای از این مبلغ به بالا
benefit-form-cost = هزینه هر بار برای فروشگاه
benefit-form-amount = مبلغ
benefit-form-a-year = چند بار در سال
benefit-form-gift = چه داده می‌شود
benefit-form-dedicated = با مشاور اختصاصی
benefit-form-lottery = همراه با قرعه‌کشی خصوصی
benefit-form-times = به اندازه خرید معمول چند ماه
benefit-form-days-to-pay = زمان بازپرداخت
benefit-form-days = مدت
benefit-form-tenths = چند برابر امتیاز معمول
benefit-form-choice = یکی از چند مزیت انتخابی
benefit-form-choice-hint = از همه مزیت‌هایی که این نشان را دارند، آنی به عضو می‌رسد که مناسب اوست: به کسی که هیچ‌وقت منتظر تخفیف نمی‌ماند، تخفیف نمی‌رسد.
benefit-form-note = یادداشتی برای اعضا

## Settings of a draft
settings-title = تنظیم‌ها
settings-lede = آنچه برای کل پیش‌نویس برقرار است. هر سطح می‌تواند تنظیم‌های ویژه خود را داشته باشد.
settings-name = نام پیش‌نویس
settings-heading = سطح‌ها چطور حساب می‌شوند
settings-window = دوره سنجش
settings-window-hint = خریدهای این تعداد ماه حساب می‌شود.
settings-grace = مهلت
settings-grace-hint = زمان جبران پیش از پایین آمدن؛ با ۰، پایین آمدن بلافاصله است.
settings-hold = دوره حفظ سطح
settings-hold-hint = پس از بالا رفتن، سطح تازه تا این مدت سنجیده نمی‌شود؛ با ۰، از همان روز اول سنجیده می‌شود.
settings-weights-hint = هر یک از این سه در رتبه اعضا چقدر اثر دارد. ۱ و ۱ و ۱ یعنی اثر برابر؛ ۰ یعنی بی‌اثر.
settings-weight-recency = وزن تازگی
settings-weight-frequency = وزن دفعات
settings-weight-monetary = وزن مبلغ
settings-cadence = زمان بازبینی
settings-cadence-hint = در این روزها اعضا به این سطح بالا می‌روند و کسانی که دیگر شرایطش را ندارند، باخبر می‌شوند.
settings-fall = هر که پایین بیاید
settings-fall-hint = وقتی مهلت تمام شود.
settings-fall-qualified = به سطحی می‌رود که شرایطش را دارد
settings-fall-step = فقط یک سطح پایین می‌آید
settings-inherit = مانند کل برنامه: { $value }
settings-empty = اگر خالی بماند: { $value }، مانند کل برنامه.
settings-months = ماه
settings-days = روز
settings-per-cent = ٪
settings-toman = مبلغ‌ها اینجا به تومان نوشته می‌شود. هر تومان ده ریال است.
settings-assumptions = فرض‌ها
settings-assumptions-hint = هر جا داده‌ها چیزی نمی‌گویند، رقم‌های سود و ارزش طول عمر بر پایه این فرض‌هاست.
settings-contact-cost = هزینه هر شکایت یا درخواست کمک
settings-contact-cost-hint = آنچه فروشگاه به طور میانگین برای هر کدام خرج می‌کند.
settings-expected = مشتری تا این مدت به خرید ادامه می‌دهد
settings-expected-hint = انتظار دارید مشتری خوب چه مدت بماند.
settings-kinds = نوع‌های مزیت خودتان
settings-kind-new = یک نوع دیگر
settings-kind-new-hint = برای آنچه در فهرست مزیت‌ها نیست. نامش را به هر سه زبان بنویسید؛ سپس می‌توانید آن را به هر سطحی بدهید.
settings-kind-lowers-price = قیمت را پایین می‌آورد
settings-kind-lowers-price-hint = هر جا مزیت‌ها انتخابی باشد، به اعضایی که هیچ‌وقت منتظر حراج نمی‌مانند چیز دیگری می‌رسد.
settings-kind-remove = حذف این نوع
settings-kind-given =
    { $count ->
        [1] یک سطح این پیش‌نویس آن را می‌دهد و دیگر نخواهد داد.
       *[other] { $shown } سطح این پیش‌نویس آن را می‌دهند و دیگر نخواهند داد.
    }

# Background work
jobs-nav = کارهای پس‌زمینه
jobs-lede = کارهایی که باشگاه خودش انجام می‌دهد: آخرین نوبتش کِی بود، چطور پیش رفت و نوبت بعدی کِی است.
jobs-job = کار
jobs-last = آخرین نوبت
jobs-ended = پایان
jobs-next = نوبت بعدی
jobs-state = وضعیت
jobs-run = اکنون اجرا شود
jobs-run-which = اکنون اجرا شود: { $job }
jobs-programme = آغاز نسخه تازه برنامه
jobs-sweep = پاک‌سازی داده‌های منقضی
jobs-never = هنوز اجرا نشده
jobs-running = در حال اجرا از { $since }
jobs-waiting-again = دوباره تلاش می‌شود
jobs-done = انجام شد
jobs-failed = ناموفق
jobs-passed-over = از آن گذشته شد
jobs-failed-which = { $job } به نتیجه نرسید
jobs-again = { $at } دوباره تلاش می‌شود. می‌توانید همین حالا هم اجرایش کنید.
jobs-left = چند بار تلاش شد و به نتیجه نرسید؛ اکنون منتظر شماست. پس از برطرف کردن علت، آن را اجرا کنید.
jobs-troubled = یکی از کارهای پس‌زمینه به رسیدگی شما نیاز دارد
import-again = دوباره تلاش می‌شود
import-again-text = مشکلی بیرون از فایل پیش آمد. چیزی از دست نرفته است: { $at } دوباره تلاش می‌شود و ردیف‌هایی که وارد شده‌اند همان‌طور می‌مانند.
import-give-up = صرف‌نظر کردن
audit-about-background = کارهای پس‌زمینه
audit-job-asked = خواست کاری همان لحظه اجرا شود
audit-import-given-up = از فایلی که منتظر تلاش دوباره بود صرف‌نظر کرد
