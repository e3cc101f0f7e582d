### Who did what.

## Who did what
audit-lede = هر کاری که چیزی را تغییر داده، هر بار که پرونده‌ای دیده شده، و هر ورود به حساب. اینجا هیچ‌چیز را نمی‌شود تغییر داد یا پاک کرد.
audit-about = درباره
audit-anything = همه‌چیز
audit-about-programme = برنامه باشگاه
audit-about-tiers = سطح‌ها و بازبینی‌ها
audit-about-members = اعضا
audit-about-imports = ورود و خروج داده‌ها
audit-about-staff = همکاران
audit-about-signing-in = ورود به حساب
audit-who = کاربر
audit-anybody = همه
audit-from = از روز
audit-until = تا روز
audit-day-hint = مثل { $example }
audit-member-number = شماره عضویت
audit-what = فعالیت
audit-details = جزئیات
audit-by-account = حساب { $account }
audit-by-visitor = یک بازدیدکننده
audit-by-review = بازبینی شبانه
audit-by-cli = خط فرمان
# part is an English code, such as worker.
audit-by-program = خود سامانه ({ $part })
audit-programme-published = برنامه باشگاه را منتشر کرد
audit-programme-reverted = به قوانین پیشین برگشت
audit-draft-opened = پیش‌نویسی ساخت
audit-draft-edited = پیش‌نویسی را تغییر داد
audit-draft-renamed = نام پیش‌نویسی را عوض کرد
audit-draft-discarded = پیش‌نویسی را کنار گذاشت
audit-review-run = سطح همه اعضا را بازبینی کرد
audit-review-forgotten = بازبینی‌هایی را کنار گذاشت و روزهای آن‌ها را از نو بازبینی کرد
audit-review-movement-undone = جابه‌جایی سطحی را که نتیجه بازبینی کنارگذاشته‌شده‌ای بود برگرداند
audit-pin-set = سطحی را تثبیت کرد
audit-pin-lifted = به تثبیت سطحی پایان داد
audit-contact-recorded = ارتباطی ثبت کرد
audit-profile-seen = پرونده‌ای را دید
audit-member-applied = درخواست عضویت داد
audit-member-joined = عضو باشگاه شد
audit-member-merged = دو عضو را ادغام کرد
audit-member-adopted = خریدهای یک تلفن یا ایمیل را به صاحبش رساند
audit-phone-proven = شماره تلفنی را تأیید کرد
audit-phone-withdrawn = شماره تلفنی را اشتباه دانست
audit-message-retried = پیامی را دوباره فرستاد
audit-message-cancelled = پیامی را از نوبت خارج کرد
audit-ended = { $name }، شماره { $number }
audit-import-queued = فایلی بارگذاری کرد
audit-import-finished = ورود فایل بارگذاری‌شده‌ای را به پایان رساند
audit-import-done = از خط فرمان ردیف‌هایی وارد کرد
audit-import-take-back = پس گرفتن فایلی را خواست
audit-import-taken-back = فایلی را پس گرفت
audit-import-discarded = فایلی را حذف کرد
audit-import-nobody = نام‌های «هیچ مشتری» را تغییر داد
audit-export-done = از داده‌ها خروجی گرفت
audit-demo-filled = باشگاه را با داده‌های نمونه پر کرد
audit-staff-added = همکاری را دعوت کرد
audit-staff-invited = دعوت‌نامه‌ای را دوباره فرستاد
audit-staff-role = نقش همکاری را عوض کرد
audit-account-disabled = حسابی را بست
audit-account-enabled = حسابی را دوباره باز کرد
audit-account-sessions-ended = ورودهای حسابی را بست
audit-account-language = زبانی انتخاب کرد
audit-session-started = وارد شد
audit-session-ended = خارج شد
audit-password-asked = رمز عبور جدید خواست
audit-password-changed = رمز عبور جدید گذاشت
audit-second-factor-on = ورود دومرحله‌ای را فعال کرد
audit-second-factor-off = ورود دومرحله‌ای را غیرفعال کرد
audit-second-factor-renewed = کدهای بازیابی جدید ساخت
audit-second-factor-recovered = با کد بازیابی وارد شد
audit-second-factor-reset = ورود دومرحله‌ای همکاری را برداشت
audit-setting-changed = تعیین کرد ورود دومرحله‌ای برای چه کسانی لازم است
audit-changes =
    { $count ->
        [1] یک تغییر
       *[other] { $shown } تغییر
    }
audit-words = «{ $words }»
audit-version = نسخه { $version }
audit-effective = اجرا از { $date }
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
audit-none-text = ورودها، فایل‌های واردشده و تغییرات قوانین همین که پیش آید، اینجا دیده می‌شود.
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
audit-about-background = کارهای پس‌زمینه
audit-job-asked = خواست کاری همان لحظه اجرا شود
audit-import-given-up = از فایلی که منتظر تلاش دوباره بود صرف‌نظر کرد
