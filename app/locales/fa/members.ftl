### Members as staff see them: the list, a profile, and what is done by hand.

## Members, for staff
members-title = اعضا
members-lede = هر عضوی را با نام، شماره عضویت، تلفن یا ایمیل پیدا کنید؛ با هر املایی.
members-search = جست‌وجو
members-tier = سطح
members-tier-all = همه سطح‌ها
members-unproven = فقط شماره‌های تأییدنشده
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
profile-parts = بخش‌های این صفحه
profile-glance = در یک نگاه
profile-numbers = همه عددها
profile-numbers-none = با بازبینی بعدی حساب می‌شوند.
profile-happened = رویدادها
purchases-all = همه خریدها
contacts-all = همه ارتباط‌ها
profile-loyalty-newcomer = تازه‌وارد
profile-loyalty-active = فعال
profile-loyalty-loyal = وفادار
profile-loyalty-dormant = بدون خرید اخیر
profile-why = چرا سطح { $tier }؟
profile-tier-since = از { $date }
profile-figures = با عدد و رقم
profile-figures-day = تا { $date }؛ دوره سنجش { $months } است.
profile-of = از { $total }
profile-r = نمره تازگی
profile-r-note =
    { $score ->
        [1] آخرین خرید کمتر از یک‌پنجم اعضای رتبه‌دار، قدیمی‌تر از این عضو است.
       *[other] آخرین خرید دست‌کم { $share } از اعضای رتبه‌دار، قدیمی‌تر از این عضو است.
    }
profile-f = نمره دفعات
profile-f-note =
    { $score ->
        [1] تعداد خرید کمتر از یک‌پنجم اعضای رتبه‌دار، کمتر از این عضو است.
       *[other] تعداد خرید دست‌کم { $share } از اعضای رتبه‌دار، کمتر از این عضو است.
    }
profile-m = نمره مبلغ
profile-m-note =
    { $score ->
        [1] مبلغ خرید کمتر از یک‌پنجم اعضای رتبه‌دار، کمتر از این عضو است.
       *[other] مبلغ خرید دست‌کم { $share } از اعضای رتبه‌دار، کمتر از این عضو است.
    }
profile-place = رتبه
profile-place-note = بر پایه هر سه نمره با هم؛ رتبه یک بهترین است. اعضای برابر، آخرین رتبه گروه خود را می‌گیرند.
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
profile-consents = اجازه‌های این عضو
profile-consent-email-club = خبرهای سطح و مزیت‌ها، با ایمیل
profile-consent-email-offers = پیشنهادها، با ایمیل
profile-consent-sms-club = خبرهای سطح و مزیت‌ها، با پیامک
profile-consent-sms-offers = پیشنهادها، با پیامک
profile-consent-phone-club = تماس درباره سطح و مزیت‌ها
profile-consent-phone-offers = تماس برای پیشنهادها
profile-consent-yes = اجازه داده
profile-consent-no = اجازه نداده
profile-recorded = این اطلاعات امانت است. بازدید شما ثبت شد و { $name } آن را می‌بیند.
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
profile-step-why = چرا؟
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
pin-tier-hint = بلافاصله اجرا می‌شود؛ بازبینی‌ها تا پایان آخرین روزش به آن دست نمی‌زنند.
pin-choose = سطحی انتخاب کنید
pin-until = آخرین روز
pin-until-hint = سال، ماه و روز را مثل { $example } بنویسید.
pin-reason = دلیل
pin-reason-hint = عضو آن را می‌خواند، مگر اینکه برای دلجویی باشد.
pin-courtesy = برای دلجویی
pin-courtesy-hint = برای مشتری بسیار ناراضی. در آمار حساب نمی‌شود و عضو دلیل را نمی‌خواند.
pin-submit = تثبیت سطح
pin-by = تثبیت‌کننده
pin-lift = پایان تثبیت
pin-lift-hint = سطح تا بازبینی بعدی می‌ماند و آن بازبینی دوباره با عددها تصمیم می‌گیرد.

## A phone that a member gave
claim-title = شماره‌ای که باید تأیید شود
claim-lede = { $name } هنگام عضویت این شماره را نوشته است. تا وقتی تأیید نشود، خریدهایی که با آن ثبت شده به حساب این کارت نمی‌آید.
claim-phone = شماره نوشته‌شده
claim-before = شماره تا امروز
claim-owner = در فروشگاه به نام
claim-nobody = هیچ‌کس
claim-hint = فقط وقتی تأیید کنید که خود عضو روبه‌روی شماست و گوشی‌اش با تماس شما زنگ می‌خورد.
claim-moves = هرچه فروشگاه با این شماره می‌شناسد به این عضو می‌رسد: خریدها، شماره‌ها و اگر بالاتر باشد، سطح.
claim-prove = تأیید این شماره
claim-wrong = این شماره اشتباه است
claim-taken = صاحب این شماره خودش وارد باشگاه می‌شود، پس به کس دیگری داده نمی‌شود. اگر هر دو یک نفرند، مدیر باشگاه آن دو را ادغام می‌کند.
claim-unproven = شماره تأییدنشده

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
merge-happens = پس از ادغام
merge-moves = { $list } به شماره { $number } می‌رسد.
merge-number = از آن پس جست‌وجوی شماره { $gone } به شماره { $kept } می‌رسد.
merge-permissions = پاسخ سخت‌گیرانه‌تر می‌ماند: پیام و تماس فقط در صورتی مجاز است که هر دو کارت اجازه داده باشند.
merge-login-ends = حساب ورود { $ends } بسته می‌شود و { $stays } می‌ماند.
merge-login-moves = حساب ورود { $email } می‌ماند. صاحبش باید دوباره وارد شود.
merge-pin = تثبیت دستی فقط برای سطحی که می‌ماند ادامه دارد.
merge-for-good = این کار برگشت‌پذیر نیست.
merge-reason-hint = این دلیل همراه با مشخصات هر دو عضو در گزارش فعالیت‌ها می‌ماند.
merge-submit = ادغام
merge-cancel = انصراف

## Contacts
contacts-title = ارتباط‌ها
contacts-none = هنوز چیزی ثبت نشده است. تماس‌ها، دیدارها و شکایت‌ها را اینجا ثبت کنید تا همه همکاران باخبر باشند.
contacts-open = ثبت ارتباط جدید
contacts-submit = ثبت
contact-kind = نوع ارتباط
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
contact-score-hint = فقط برای بازخورد: از صفر تا ده؛ ده بهترین است.
contact-score-none = بدون نمره
contact-scored = { $score } از { $most }
contact-cost = هزینه
contact-cost-hint = فقط برای هدیه: برای فروشگاه چقدر تمام شد.
contact-cost-was = به هزینه { $amount }
