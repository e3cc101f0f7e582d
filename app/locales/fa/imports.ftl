### Files brought in: on their way, brought in, taken back.

## Imports
imports-lede = خریدها، مشتریان و ارتباط‌ها را از صندوق، فروشگاه اینترنتی یا اکسل وارد کنید. پیش از هر تغییری می‌بینید که فایل چگونه خوانده می‌شود.
imports-file = فایل
imports-file-hint = CSV یا اکسل (.xlsx)، همان‌طور که سیستم شما خروجی می‌دهد. ردیف اول نام ستون‌هاست؛ به هر زبانی و به هر ترتیبی.
imports-kind = محتوای فایل
imports-purchases = خریدها
imports-customers = مشتریان
imports-contacts = ارتباط‌ها
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
imports-create = مشتریان ثبت‌نشده عضو شوند
imports-create-hint = مشتریانی که هنوز نمی‌شناسیم، از اولین خریدشان عضو می‌شوند. اگر تیک نزنید، ردیف‌هایشان پذیرفته نمی‌شود.
imports-columns = نام ستون‌ها
imports-columns-text = ستون‌های پررنگ لازم است. ستون‌هایی که این نام‌ها را دارند بی‌پرسش شناخته می‌شود؛ اگر نام‌های فایل شما فرق دارد، در صفحه بعد می‌گویید هر ستون چیست.
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
imports-rejected-row = پذیرفته نشد
imports-nobody = نام‌هایی که یعنی «هیچ مشتری»
imports-nobody-field = هر نام در یک سطر
imports-nobody-hint = آنچه صندوق شما وقتی مشتری معلوم نیست می‌نویسد. این فروش‌ها به نام کسی نیست و کنار می‌ماند. موارد معمول مثل ۰، متفرقه یا مشتری عمومی از پیش شناخته شده است.
imports-nobody-save = ذخیره نام‌ها

## A file that is about to be brought in
prepare-step = { $number }. { $name }
prepare-columns = ستون‌ها
prepare-kind-hint = اگر فایل چیز دیگری دارد، همین‌جا عوضش کنید و نمایش دوباره را بزنید.
prepare-columns-text = بگویید هر ستون فایل شما چیست. انتخاب‌هایتان برای فایل بعدی همین سیستم به یاد می‌ماند.
prepare-what-is = ستون «{ $name }» چیست؟
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
prepare-nobody = ثبت‌نشده؛ پذیرفته نمی‌شود
prepare-check = بررسی همه ردیف‌ها
prepare-check-text = همه فایل خوانده می‌شود و چیزی تغییر نمی‌کند. می‌بینید چند ردیف وارد می‌شود و کدام‌ها نه.
prepare-check-do = بررسی فایل
prepare-checked = فایل بررسی شد؛ چیزی تغییر نکرده است
prepare-checked-good = از { $read } ردیف، { $imported } ردیف وارد می‌شود و همه پذیرفتنی است.
prepare-checked-partly = از { $read } ردیف، { $imported } ردیف وارد می‌شود و { $rejected } ردیف پذیرفته نمی‌شود. دلیل‌ها در مرحله چهارم آمده است.
prepare-stale = پس از این بررسی، انتخاب‌ها را تغییر داده‌اید. برای اطمینان دوباره بررسی کنید.
prepare-rejected-rows = ردیف‌هایی که پذیرفته نمی‌شود
prepare-run = ورود
prepare-run-text = ردیف‌هایی که درست نباشد کنار می‌ماند و بعداً می‌توانید درستشان کنید. کل این ورود را هم بعداً می‌توان پس گرفت.
prepare-run-none = هیچ‌کدام از ردیف‌های اول این‌طور خوانده نمی‌شود. اول دلیل‌های بالا را ببینید.
prepare-run-do = ورود فایل
prepare-discard = حذف فایل
prepare-discard-sure = فایل از وفا پاک می‌شود. چیزی وارد نشده است، پس چیز دیگری تغییر نمی‌کند.
prepare-discard-yes = بله، حذف کنید
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
why-missing = هیچ ستونی «{ $column }» نیست. در مرحله اول انتخاب کنید کدام ستون است.
why-missing-suggested = هیچ ستونی «{ $column }» نیست. احتمالاً «{ $theirs }» همان است؛ در مرحله اول انتخابش کنید.
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
why-io = فایل خوانده نشد. دوباره بارگذاری کنید.

## Our columns
column-purchase-id = شماره فاکتور یا سفارش
column-contact-id = شناسه ارتباط
column-customer = شناسه، تلفن یا ایمیل مشتری
column-member = شماره عضویت
column-occurred-at = تاریخ خرید
column-happened-at = تاریخ ارتباط
column-amount = مبلغ پرداختی
column-kind = فروش یا مرجوعی
column-contact-kind = نوع ارتباط
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
column-score = نمره (از صفر تا ده)
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
import-problem-text = هرچه پیش از آن وارد شده می‌ماند. مشکل را برطرف کنید و همین فایل را دوباره وارد کنید؛ ردیف‌هایی که از پیش وارد شده است تغییری نمی‌کند.
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
import-reason = چرا پذیرفته نشد؟
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
import-again = دوباره تلاش می‌شود
import-again-text = مشکلی بیرون از فایل پیش آمد. چیزی از دست نرفته است: { $at } دوباره تلاش می‌شود و ردیف‌هایی که وارد شده است همان‌طور می‌ماند.
import-give-up = صرف‌نظر

## Taking an import back
back-title = پس گرفتن این ورود
back-text = هرچه فقط از این فایل آمده است حذف می‌شود. آنچه از فایل‌های دیگر و همکاران رسیده است می‌ماند و سطح‌ها در بازبینی بعدی به‌روز می‌شود.
back-purchases =
    { $count ->
        [1] یک خرید
       *[other] { $shown } خرید
    }
back-contacts =
    { $count ->
        [1] یک ارتباط
       *[other] { $shown } ارتباط
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
back-reason-hint = کنار این ورود و در گزارش فعالیت‌ها می‌ماند تا همکاران بعداً بدانند چرا.
back-do = پس گرفتن
back-first = ورودهای دیگری به این وابسته است
back-first-text = به موارد این فایل چیزی افزوده یا فروش‌هایش را مرجوع کرده است. اول این‌ها را پس بگیرید:
back-done = این ورود پس گرفته شد
back-done-text = عددهای پایین از زمانی است که فایل وارد شد.
back-went = آنچه حذف شد
back-nothing = چیزی از آن نمانده بود.
back-by = همکار

## Why a row was rejected
rejection-at = { $column }:
rejection-at-value = { $column } «{ $value }»:
rejection-required = این خانه خالی است. آن را پر کنید.
rejection-nobody = صندوق این را وقتی می‌نویسد که مشتری معلوم نیست، پس این فروش به نام کسی نیست. اگر باید حساب شود، خریدار را بنویسید.
rejection-nobody-customer = صندوق این را وقتی می‌نویسد که مشتری معلوم نیست. شناسه مشتری را بنویسید.
rejection-shortened = اکسل این عدد را کوتاه کرده و رقم‌های آخرش از دست رفته است. قالب ستون را متن کنید یا عدد کامل را بنویسید.
rejection-not-a-date = در تقویم انتخاب‌شده چنین تاریخی نیست. سال، ماه و روز را مثل ۱۴۰۴/۰۹/۱۰ یا ۲۰۲۵/۱۲/۰۱ بنویسید.
rejection-persian-date = این تاریخ شمسی به نظر می‌رسد. تقویم شمسی را انتخاب کنید، یا تاریخ را میلادی بنویسید.
rejection-gregorian-date = این تاریخ میلادی به نظر می‌رسد. تقویم میلادی را انتخاب کنید، یا تاریخ را شمسی بنویسید.
rejection-too-early = این تاریخ قدیمی‌تر از آن است که درست باشد. سال را بررسی کنید.
rejection-in-the-future = این روز هنوز نرسیده است. تاریخ را بررسی کنید.
rejection-closed-before = تاریخ رسیدگی پیش از خود ارتباط است. هر دو تاریخ را بررسی کنید.
rejection-not-a-calendar = تقویم یا gregorian (میلادی) است یا persian (شمسی).
rejection-not-a-number = این عدد نیست. آن را با رقم بنویسید.
rejection-too-precise = رقم‌های اعشارش از واحد پول بیشتر است. آن را گرد کنید.
rejection-could-be-thousands = معلوم نیست این نقطه هزارگان است یا اعشار. بدون جداکننده هزارگان بنویسید، مثل ۱۵۰۰.
rejection-too-large = این مبلغ بزرگ‌تر از آن است که درست باشد. آن را بررسی کنید.
rejection-negative-sale = فروش نمی‌تواند منفی باشد. نوعش را return (مرجوعی) بنویسید یا علامت منفی را بردارید.
rejection-negative = این نمی‌تواند منفی باشد. علامت منفی را بردارید.
rejection-not-paid = این خرید پرداخت نشده است و حساب نمی‌شود. پس از پرداخت دوباره وارد کنید.
rejection-unknown-status = معلوم نیست این یعنی پرداخت‌شده یا نه. paid (پرداخت‌شده) یا cancelled (لغوشده) بنویسید.
rejection-not-a-kind = نوع یا sale (فروش) است یا return (مرجوعی).
rejection-not-a-contact = نوع ارتباط یکی از این‌هاست: تماس، ایمیل، پیام، مراجعه، یادداشت، پشتیبانی، شکایت، بازخورد، هدیه.
rejection-not-a-score = نمره عددی صحیح از صفر تا ده است. آن را درست کنید.
rejection-sale-with-original = فقط مرجوعی به خرید پیشین اشاره می‌کند. نوعش را return (مرجوعی) بنویسید یا این خانه را خالی بگذارید.
rejection-not-a-source = نام سیستم فقط حروف، رقم، - و _ دارد و «member» نیست.
rejection-not-an-id = سیستم و شناسه را مثل webshop:12 بنویسید. چند تا را با نقطه‌ویرگول جدا کنید.
rejection-several-rows = چند ردیف با این شماره هست که با هم فرق دارد. اگر کالاهای یک خرید است، گزینه جمع شدن را انتخاب کنید و فایل را دوباره وارد کنید.
rejection-several-contacts = چند ردیف با این شناسه هست که با هم فرق دارد. یکی را نگه دارید یا به هر کدام شناسه خودش را بدهید.
rejection-too-long = این بیش از حد بلند است. کوتاه‌تر بنویسید.
rejection-column-count = این ردیف از ستون‌های ردیف اول بیشتر خانه دارد. نوشته‌هایی را که جداکننده دارد داخل گیومه بگذارید.
rejection-open-quote = گیومه‌ای باز شده و بسته نشده است. آن را ببندید یا بردارید.
rejection-not-utf8 = حروف این نوشته خراب است. فایل را به صورت CSV UTF-8 یا ‎.xlsx ذخیره کنید.
rejection-unreadable = این نوشته کاراکترهای ناخوانا دارد. دوباره تایپ کنید.
rejection-unknown-customer = مشتری‌ای با این شناسه، تلفن یا ایمیل ثبت نشده است. اول مشتریان را وارد کنید، یا گزینه «مشتریان ثبت‌نشده عضو شوند» را انتخاب کنید.
rejection-unknown-person = مشتری‌ای با این شناسه، تلفن یا ایمیل ثبت نشده است. اول مشتریان را وارد کنید، یا درستش کنید.
rejection-unknown-member = عضوی با این شماره نیست. شماره را بررسی کنید، یا خالی بگذارید و مشتری را بنویسید.
rejection-two-people = این مشتری و این شماره عضویت از دو نفر است. یکی از دو خانه را خالی بگذارید.
rejection-two-customers = این شناسه و این تلفن یا ایمیل از دو مشتری جداست. آن‌ها را در صفحه‌شان یکی کنید، یا ردیف را درست کنید.
rejection-conflict = خرید دیگری با همین شماره ثبت شده و همان مانده است. شماره را بررسی کنید؛ اگر دو سیستم شماره‌های یکسان می‌دهد، برای هر کدام نامی بگذارید.
rejection-contact-conflict = ارتباط دیگری با همین شناسه ثبت شده و همان مانده است. شناسه را بررسی کنید.
rejection-phone-taken = این شماره برای مشتری دیگری ثبت شده است. درستش کنید یا خالی بگذارید.
rejection-email-taken = این ایمیل برای مشتری دیگری ثبت شده است. درستش کنید یا خالی بگذارید.
rejection-not-a-name = این نامی خوانا در یک سطر نیست. دوباره تایپ کنید.
rejection-not-a-phone = این شماره تلفن درست نیست. آن را مثل ۰۹۱۲{ "\u00A0" }۱۲۳{ "\u00A0" }۴۵۶۷ بنویسید، یا با + و کد کشور.
rejection-not-an-email = این ایمیل درست نیست. آن را مثل name@example.com بنویسید.
rejection-not-a-language = زبان یکی از fa، ar یا en است.
