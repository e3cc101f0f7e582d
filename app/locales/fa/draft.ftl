### The forms of a draft.

## Two at one draft
meanwhile-heading =
    { $count ->
        [1] { $who } در این فاصله این پیش‌نویس را ویرایش کرده است
       *[other] { $who } در این فاصله این پیش‌نویس را ویرایش کرده‌اند
    }
meanwhile-somebody = کس دیگری
meanwhile-text = چیزی از دست نرفته است و هرچه پر کرده‌اید هنوز در فرم هست. اول این تغییرات را ببینید؛ اگر دوباره همان دکمه را بزنید، این تغییرات می‌ماند و تغییرات شما هم به آن افزوده می‌شود.

## The desk of a draft
desk-draft = پیش‌نویس
desk-draft-text = تا منتشر نشود، هیچ‌چیزش اجرا نمی‌شود.
desk-edited-by = آخرین ویرایش: { $who }، { $at }
desk-edited = آخرین ویرایش: { $at }
desk-differs = تفاوت با برنامه جاری
desk-same = هنوز تفاوتی ندارد؛ مثل برنامه جاری است.
desk-tiers = سطح‌ها
desk-tiers-text = از بالاترین سطح. اعضایی که شرایط چند سطح را داشته باشند، در بالاترین آن‌ها هستند.
desk-qualifies = شرایط ورود
desk-benefits = مزیت‌ها
desk-benefits-which = مزیت‌ها: سطح { $tier }
desk-members = اعضای کنونی
desk-actions = کارهای ممکن
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
        [1] اکنون یک عضو در سطح { $tier } است. وقتی این پیش‌نویس اجرا شود، بلافاصله بازبینی می‌شود و به سطحی می‌رود که شرایطش را دارد.
       *[other] اکنون { $shown } عضو در سطح { $tier } هستند. وقتی این پیش‌نویس اجرا شود، بلافاصله بازبینی می‌شوند و هر کدام به سطحی می‌رود که شرایطش را دارد.
    }
desk-remove-unknown = وقتی این پیش‌نویس اجرا شود، اعضای سطح { $tier } بلافاصله بازبینی می‌شوند و به سطحی می‌روند که شرایطش را دارند.
desk-insert-above = سطح جدیدی بالاتر از
desk-insert = افزودن
desk-new-tier = سطح جدید
desk-discard = کنار گذاشتن این پیش‌نویس
desk-discard-text = برای همه کسانی که روی آن کار می‌کنند کنار گذاشته می‌شود. برنامه جاری تغییری نمی‌کند.
desk-discard-sure = بله، کنار بگذارید
desk-save = ذخیره در پیش‌نویس
desk-back = برگشت بدون ذخیره

## The dials of a draft
dials-title = عددها را امتحان کنید
dials-lede = عددی را تغییر دهید و نتیجه را ببینید. تا در پیش‌نویس ذخیره نکنید، چیزی عوض نمی‌شود.
dials-shares = سهم‌ها
dials-shares-hint = چند درصدِ برتر از کسانی که در دوره سنجش خرید کرده‌اند؛ سهم سطح‌های بالاتر پیش‌تر کنار گذاشته می‌شود.
dials-limits = شرط‌های سطح { $tier }
dials-at-least = { $metric }، دست‌کم
dials-at-most = { $metric }، حداکثر
dials-weights = وزن هر معیار
dials-moving = پایین آمدن
dials-own = سطح‌هایی که تنظیمات ویژه خود را دارد، همان را نگه می‌دارد.
dials-show = نمایش نتیجه
dials-save = ذخیره در پیش‌نویس
dials-outcome = نتیجه
dials-wrong = بعضی عددها را نمی‌شود به کار برد. کنار هر کدام نوشته شده است چه چیزی را درست کنید.
dials-faulty = این قوانین با هم جور نیست و چیزی را نمی‌شود حساب کرد. اول مواردی را که نوشته‌ایم اصلاح کنید.
dials-not-reviewed = هنوز بازبینی نشده است و چیزی را نمی‌شود حساب کرد. اول یک بار در نمای کلی اجرایش کنید.
dials-lost = عددهای جدید نرسید. دکمه زیر عددها را بزنید تا دوباره امتحان شود.
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
dials-top-usual = در پایان { $share } از همه اعضا در سطح { $tier } خواهند بود؛ اکنون { $now } است. معمولاً { $low } تا { $high } است.
dials-top-low = در پایان فقط { $share } از همه اعضا در سطح { $tier } خواهند بود؛ اکنون { $now } است. معمولاً { $low } تا { $high } است: راه ورود تنگ است.
dials-top-high = در پایان { $share } از همه اعضا در سطح { $tier } خواهند بود؛ اکنون { $now } است. معمولاً { $low } تا { $high } است: این تعداد بیشتر از آن است که بشود تک‌تکشان را شناخت.
dials-cost-more = هزینه مزیت‌ها سالی { $cost } می‌شود: { $difference } بیشتر از هزینه کنونی، یعنی { $now }.
dials-cost-less = هزینه مزیت‌ها سالی { $cost } می‌شود: { $difference } کمتر از هزینه کنونی، یعنی { $now }.
dials-cost-same = هزینه مزیت‌ها سالی { $cost } می‌شود؛ مثل اکنون.

## One tier of a draft
name-fa = به فارسی
name-ar = به عربی
name-en = به انگلیسی
tier-form-title = سطح { $tier }
tier-form-lede = نام، شرایط ورود و تفاوتش با سطح‌های دیگر. فقط پیش‌نویس تغییر می‌کند.
tier-form-benefits = مزیت‌های این سطح
tier-form-names = نام
tier-form-metal = رنگ و نشان
tier-form-metal-hint = رنگ و شکل کارت، و نشانی که کنار نام می‌آید.
tier-form-bronze = برنزی
tier-form-silver = نقره‌ای
tier-form-gold = طلایی
tier-form-vip = مشکی با خط طلایی
tier-form-criterion = شرایط ورود
tier-form-kind = راه ورود
tier-form-kind-hint = پایین‌تر فقط آنچه را به راه انتخاب‌شده مربوط است پر کنید.
tier-form-kind-share = برترین‌ها از نظر تازگی، دفعات و مبلغ خرید
tier-form-kind-threshold = اعضایی که شرط‌ها را داشته باشند
tier-form-kind-invitation = فقط با دعوت
tier-form-kind-rest = همه اعضا؛ برای پایین‌ترین سطح
tier-form-share = سهم
tier-form-share-hint = چند نفرِ برتر از هر صد نفری که در دوره سنجش خرید کرده‌اند؛ سهم سطح‌های بالاتر پیش‌تر کنار گذاشته می‌شود.
tier-form-conditions = شرط‌ها
tier-form-conditions-hint = رسیدن به خود عدد کافی است. اگر عدد عضوی معلوم نباشد، آن شرط را ندارد.
tier-form-need = تعداد شرط‌های لازم
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
tier-form-how = هر یک از این‌ها چطور حساب می‌شود؟
tier-form-own = تنظیمات ویژه این سطح
tier-form-own-hint = هر جا را خالی بگذارید، تنظیم کل برنامه اجرا می‌شود.

## Benefits of one tier of a draft
benefit-form-title = مزیت‌های سطح { $tier }
benefit-form-lede = آنچه را به اعضای این سطح می‌رسد تیک بزنید و بگویید چقدر. فقط پیش‌نویس تغییر می‌کند.
benefit-form-tier = شرایط ورود به این سطح
benefit-form-overview = مزیت‌های هر سطح
benefit-form-kind = مزیت
benefit-form-given = دارد
benefit-form-heading = مزیت‌های این سطح
benefit-form-label = { $kind }، { $label }
benefit-form-on = به اعضای این سطح می‌رسد
benefit-form-optional = می‌توانید خالی بگذارید.
benefit-form-per-cent = تخفیف
benefit-form-from = برای خریدهای از این مبلغ به بالا
benefit-form-cost = هزینه هر بار برای فروشگاه
benefit-form-amount = مبلغ
benefit-form-a-year = چند بار در سال
benefit-form-gift = نوع هدیه
benefit-form-dedicated = با مشاور اختصاصی
benefit-form-lottery = همراه با قرعه‌کشی خصوصی
benefit-form-times = به اندازه خرید معمول چند ماه
benefit-form-days-to-pay = زمان بازپرداخت
benefit-form-days = مدت
benefit-form-tenths = چند برابر امتیاز معمول
benefit-form-choice = یکی از چند مزیت انتخابی
benefit-form-choice-hint = از همه مزیت‌هایی که این نشان را دارد، آنی به عضو می‌رسد که مناسب اوست: به اعضایی که هیچ‌وقت منتظر تخفیف نمی‌مانند، تخفیف نمی‌رسد.
benefit-form-note = یادداشتی برای اعضا

## Settings of a draft
settings-title = تنظیمات
settings-lede = تنظیمات کل پیش‌نویس. هر سطح می‌تواند تنظیمات ویژه خود را داشته باشد.
settings-name = نام پیش‌نویس
settings-heading = شیوه تعیین سطح
settings-window = دوره سنجش
settings-window-hint = خریدهای چند ماه حساب می‌شود.
settings-grace = مهلت
settings-grace-hint = زمان جبران پیش از پایین آمدن؛ صفر یعنی پایین آمدن بلافاصله است.
settings-hold = دوره حفظ سطح
settings-hold-hint = پس از بالا رفتن، سطح جدید تا این مدت سنجیده نمی‌شود؛ صفر یعنی از همان روز اول سنجیده می‌شود.
settings-weights-hint = هر یک از این سه در رتبه اعضا چقدر اثر دارد. سه عدد برابر یعنی اثر برابر؛ صفر یعنی بی‌اثر.
settings-weight-recency = وزن تازگی
settings-weight-frequency = وزن دفعات
settings-weight-monetary = وزن مبلغ
settings-cadence = زمان بازبینی
settings-cadence-hint = در این روزها اعضا به این سطح بالا می‌روند و کسانی که دیگر شرایطش را ندارند، باخبر می‌شوند.
settings-fall = اعضایی که پایین می‌آیند
settings-fall-hint = وقتی مهلت تمام شود.
settings-fall-qualified = به سطحی می‌روند که شرایطش را دارند
settings-fall-step = فقط یک سطح پایین می‌آیند
settings-inherit = مانند کل برنامه: { $value }
settings-empty = اگر خالی بماند: { $value }، مانند کل برنامه.
settings-months = ماه
settings-days = روز
settings-per-cent = ٪
settings-toman = مبلغ‌ها اینجا به تومان نوشته می‌شود. هر تومان ده ریال است.
settings-assumptions = فرض‌ها
settings-assumptions-hint = هر جا داده‌ها چیزی نمی‌گوید، رقم‌های سود و ارزش طول عمر مشتری بر پایه این فرض‌هاست.
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
       *[other] { $shown } سطح این پیش‌نویس آن را می‌دهد و دیگر نخواهد داد.
    }
