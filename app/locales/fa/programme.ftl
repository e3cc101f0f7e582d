### Versions and drafts as a whole: what they would do, and publishing them.

## The programme
programme-lede = قوانین باشگاه: آنچه اکنون اجرا می‌شود، آنچه به آن فکر می‌کنید و آنچه پیش‌تر اجرا شده است. هرچه اینجا امتحان کنید، تا منتشرش نکنید چیزی را تغییر نمی‌دهد.
programme-live = برنامه جاری: نسخه { $version }
programme-live-more = همه قوانین و مزیت‌های آن
programme-live-since = از { $date } اجرا می‌شود.
programme-live-always = باشگاه با همین نسخه آغاز شد.
programme-scheduled = نسخه { $version } از { $date } اجرا می‌شود
programme-scheduled-text = منتشر شده است و تا روز خودش منتظر می‌ماند. تا آن روز می‌توانید در پایین همین صفحه آن را پس بگیرید.
drafts-title = پیش‌نویس‌ها
drafts-none = پیش‌نویسی نیست
drafts-none-text = پیش‌نویس رونوشتی از قوانینست که هر چیزش را می‌توانید تغییر دهید. همان لحظه می‌بینید برای تک‌تک اعضا چه پیش می‌آید و هیچ عضوی متوجه آن نمی‌شود. نامی برایش بنویسید و آن را بسازید.
drafts-name = نام پیش‌نویس
drafts-name-hint = تا بعداً پیدایش کنید؛ مثل «وی‌آی‌پی کمتر» یا «بهار».
drafts-differs = تفاوت با برنامه جاری
drafts-edited = آخرین ویرایش
drafts-by = ویرایشگر
drafts-next = قدم بعدی
drafts-what-if-of = پیش‌بینی: { $name }
drafts-publish-of = انتشار: { $name }
drafts-new = پیش‌نویس جدید
drafts-copy = رونوشت از
drafts-copy-live = برنامه جاری
drafts-copy-draft = پیش‌نویس: { $name }
drafts-open = ساخت پیش‌نویس
draft-pages = صفحه‌های این پیش‌نویس
draft-desk = قوانین
draft-what-if = پیش‌بینی
draft-publish = انتشار

## Versions of the programme
versions-title = همه نسخه‌ها
version-word = نسخه
version-title = نسخه { $version }
version-effective = اجرا از
version-always = آغاز باشگاه
version-state = وضعیت
version-current = جاری
version-scheduled = در راه
version-past = گذشته
version-withdrawn = پس‌گرفته‌شده
version-note = یادداشت
version-by = منتشرکننده
version-changes-count = تغییرات
version-from = اجرا از { $date }
version-published-by = منتشرکننده: { $who }، { $at }
version-published = زمان انتشار: { $at }
version-changes = تغییرات این نسخه
version-first = باشگاه با این قوانین آغاز شد.
version-no-changes = با نسخه پیش از خود تفاوتی ندارد.
version-tiers = سطح‌های این نسخه
version-settings = تنظیمات همه سطح‌ها
version-settings-text = اگر سطحی تنظیمات ویژه‌ای دارد، بالاتر کنار همان سطح نوشته شده است.
revert-title = برگشت به نسخه پیشین
revert-text = با این کار نسخه { $last } کنار می‌رود: از امروز قوانین نسخه { $version } به صورت نسخه‌ای جدید دوباره اجرا می‌شود. بازبینی بعدی سطح اعضا را با همان قوانین تعیین می‌کند.
revert-scheduled = با این کار نسخه { $last } که قرار بود از { $date } اجرا شود، پس گرفته می‌شود. نسخه { $version } همچنان اجرا می‌شود و سطح کسی تغییر نمی‌کند.
revert-note-hint = چرا؟ برای همکارانی که بعداً تاریخچه را می‌خوانند.
revert-submit = برگشت به نسخه { $version }
revert-withdraw = پس گرفتن نسخه { $last }

## What if
what-if-title = اگر «{ $name }» اجرا شود، چه می‌شود؟
what-if-lede = برای تک‌تک اعضا حساب شده است. دیدن این صفحه چیزی را تغییر نمی‌دهد.
what-if-day = بر پایه داده‌های بازبینی { $date }
what-if-figures = نتیجه نخستین بازبینی
what-if-up = بالا می‌روند
what-if-up-note = شرایط سطح بالاتر را خواهند داشت و بلافاصله به آن می‌رسند.
what-if-down = پایین می‌آیند
what-if-down-note = بلافاصله پایین می‌آیند: مهلتشان تمام شده است یا مهلتی در کار نیست.
what-if-grace = مهلتشان آغاز می‌شود
what-if-grace-note = دیگر شرایط سطحشان را نخواهند داشت و برای جبران وقت دارند.
what-if-removed = سطحشان حذف می‌شود
what-if-removed-note = بلافاصله به سطحی می‌روند که شرایطش را دارند.
what-if-share = سهم سطح { $tier } در پایان
what-if-share-note = اکنون { $now } است. معمولاً { $low } تا { $high } از همه اعضاست.
what-if-share-outside = در پایان { $share } از همه اعضا در سطح { $tier } خواهند بود
what-if-share-low = معمولاً { $low } تا { $high } است. با کمتر از این، مشتریان خوبی بیرون می‌مانند: شرط‌ها را کمی آسان‌تر کنید، یا سهم این سطح را بیشتر کنید.
what-if-share-high = معمولاً { $low } تا { $high } است. با بیشتر از این، نمی‌شود با همه مثل مهمان ویژه رفتار کرد: شرط‌ها را کمی سخت‌تر کنید، یا سهم این سطح را کمتر کنید.
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
what-if-both = در مجموع
what-if-discounts-a-year = تخفیف‌ها در یک سال
what-if-gifts-a-year = هدیه‌ها و خدمات در یک سال
what-if-difference = تفاوت
what-if-more = { $amount } بیشتر
what-if-less = { $amount } کمتر
what-if-same = بدون تفاوت
what-if-costs-base =
    { $months ->
        [1] بر پایه خریدهای واقعی هر عضو در یک ماه گذشته، به حساب یک سال، با مزیت‌های سطح کنونی و سطح پایانی او. حدس نمی‌زنیم که مزیت‌ها خرید اعضا را بیشتر یا کمتر کند.
       *[other] بر پایه خریدهای واقعی هر عضو در { $shown } ماه گذشته، به حساب یک سال، با مزیت‌های سطح کنونی و سطح پایانی او. حدس نمی‌زنیم که مزیت‌ها خرید اعضا را بیشتر یا کمتر کند.
    }
what-if-uncounted = هزینه بعضی مزیت‌ها صفر حساب شده است
what-if-uncounted-text = نمی‌دانیم هر بار چقدر هزینه دارد یا سالی چند بار داده می‌شود. هر جا پیش‌نویس می‌پرسد، پرش کنید. پیشنهاد فصلی همیشه صفر حساب می‌شود، چون فروشش از پیش معلوم نیست.
what-if-uncounted-one = { $benefit } ({ $tiers })
what-if-movers = چه کسانی جابه‌جا می‌شوند؟
what-if-group =
    { $count ->
        [1] یک عضو
       *[other] { $shown } عضو
    }
what-if-nobody = سطح هیچ عضوی عوض نمی‌شود.
what-if-why = چرا؟
what-if-why-of = چرا: { $name }
what-if-mend = اصلاح پیش‌نویس
what-if-faulty = هنوز نمی‌شود آن را امتحان کرد
what-if-faulty-text = تا وقتی موردی برای اصلاح مانده باشد، با این قوانین نمی‌شود سطح کسی را تعیین کرد.
what-if-unknown = هنوز از اعضا چیزی نمی‌دانیم
what-if-unknown-text = این رقم‌ها بر پایه آخرین بازبینی است و هنوز بازبینی نشده است. یک بار در نمای کلی اجرایش کنید، بعد برگردید.

## Two drafts side by side
compare-title = مقایسه
compare-lede = دو دسته قانون کنار هم: هر کدام چه می‌کند و چه فرقی با هم دارند.
compare-live = برنامه جاری
compare-one = اولی
compare-other = دومی
compare-submit = مقایسه
compare-open = ساخت پیش‌نویس
compare-figure = رقم
compare-faulty = اول باید اصلاح شود: { $name }
compare-share = سهم بالاترین سطح
compare-share-of = { $tier }: اکنون { $before }، در پایان { $after }
compare-share-low = زیر { $low }
compare-share-high = بالای { $high }
compare-before-after = اکنون { $before }، در پایان { $after }
compare-counts = اکنون { $now }، بلافاصله { $soon }، در پایان { $later }
compare-no-tier = این سطح را ندارد
compare-differences = تفاوت‌های { $name }

## Publishing
publish-title = انتشار «{ $name }»
publish-lede = یک بار دیگر بخوانید چه چیزی تغییر می‌کند و نتیجه‌اش چیست. پس از انتشار، برای همه اجرا می‌شود.
publish-changes = تغییرات
publish-who = چه کسانی جابه‌جا می‌شوند، و چرا؟
publish-form = از چه روزی، و چرا؟
publish-day = روز آغاز
publish-day-hint = بازبینی این روز نخستین بازبینی با این قوانینست: امروز یا روزی پس از آن. سال، ماه و روز را بنویسید.
publish-note-hint = می‌خواهید به چه برسید؟ برای همکارانی که بعداً تاریخچه را می‌خوانند.
publish-submit = انتشار
publish-waiting = نسخه { $version } از { $date } اجرا می‌شود و جای آنچه اکنون منتشر کنید را می‌گیرد. اول آن را پس بگیرید، بعد منتشر کنید.
publish-take-back = رفتن به نسخه‌ها
publish-faulty = این پیش‌نویس منتشر نمی‌شود، مگر اینکه اول موارد بالا را اصلاح کنید.
