### The club's face: its settings, what stands at the foot of pages, what search engines and messengers show.

## The club’s face
face-nav = تنظیمات باشگاه
face-lede = نام، رنگ و نشانی فروشگاه شما؛ روی همه صفحه‌ها، کارت اعضا و ایمیل‌ها دیده می‌شود.
face-saved = ذخیره شد
face-saved-text = تغییرات از همین حالا همه‌جا دیده می‌شود.
face-save = ذخیره تنظیمات
face-meanwhile =
    { $count ->
        [1] هم‌زمان با شما، { $who } هم این‌ها را تغییر داده است
       *[other] هم‌زمان با شما، { $who } هم این‌ها را تغییر داده‌اند
    }
face-name = نام باشگاه
face-name-hint = یک زبان هم کافی است؛ در زبان‌های دیگر همان نام دیده می‌شود.
face-name-fa = نام به فارسی
face-name-ar = نام به عربی
face-name-en = نام به انگلیسی
face-look = لوگو و رنگ
face-logo = لوگو
face-logo-hint = فایل PNG، JPEG یا WebP تا دو مگابایت. لوگوی بدون پس‌زمینه روی صفحه روشن و تیره زیباتر است.
face-logo-now = لوگوی فعلی
face-logo-new = لوگوی جدید؛ پس از ذخیره دیده می‌شود
face-logo-none = حذف لوگو
face-accent = رنگ اصلی
face-accent-hint = رنگ لینک‌ها و دکمه‌ها، مثل { $example }. اگر خالی بماند، سبز می‌ماند.
face-nearest = استفاده از { $colour }
face-light = روشن
face-dark = تیره
face-reach = تلفن و نشانی
face-reach-hint = پایین صفحه‌ها و ایمیل‌ها و بالای برگه‌های چاپی می‌آید.
face-phone = تلفن
face-address-fa = نشانی به فارسی
face-address-ar = نشانی به عربی
face-address-en = نشانی به انگلیسی
face-days = روزهای کاری
face-days-hint = مهلت‌هایی که به روز کاری است با این روزها حساب می‌شود.
face-holidays = تعطیلی‌ها
face-holidays-hint = هر روز در یک خط و نامش پس از آن، مثل { $example } نوروز.
face-quiet-group = ساعت‌های سکوت
face-quiet-hint = در این ساعت‌ها خبر و پیشنهادی برای اعضا فرستاده نمی‌شود و تا پایانش می‌ماند. پیام‌های ضروری، مثل لینک رمز عبور، بی‌درنگ می‌رود.
face-quiet = از ساعت
face-quiet-until = تا ساعت
face-unit = واحد پول
face-unit-hint = مبلغ‌ها در همه زبان‌ها به این واحد نشان داده می‌شود.
face-unit-usual = معمول (تومان)
face-mail = فرستنده ایمیل‌ها
face-mail-name = نام فرستنده
face-mail-name-hint = اگر خالی بماند: { $name }
face-reply-to = نشانی پاسخ‌ها
face-reply-to-hint = پاسخ اعضا به این ایمیل می‌رسد.
weekday =
    { $day ->
        [0] دوشنبه
        [1] سه‌شنبه
        [2] چهارشنبه
        [3] پنجشنبه
        [4] جمعه
        [5] شنبه
       *[6] یکشنبه
    }
audit-face-changed = تنظیمات باشگاه را تغییر داد

## Where it shows
foot-made = ساخته‌شده با وفا
tiers-about = سطح‌های { $club }، مزیت‌های هر کدام و راه بالا رفتن.
sign-in-about = ورود اعضای { $club } به کارت و مزیت‌هایشان.

## Problems with the face
problem-colour = این رنگ درست نیست. آن را مثل { $example } بنویسید.
problem-pale = این رنگ آن‌قدر روشن است که نوشته با آن خوانده نمی‌شود. نزدیک‌ترین رنگ مناسب { $nearest } است.
problem-time = این ساعت درست نیست. آن را مثل { $example } بنویسید.
problem-quiet = آغاز و پایان یکی است. دو ساعت متفاوت بنویسید.
problem-working-day = دست‌کم یک روز کاری انتخاب کنید.
problem-holiday = هر خط باید با یک تاریخ آغاز شود: سال، ماه و روز.
problem-picture = این فایل تصویر سالمی نیست. فایل PNG، JPEG یا WebP بفرستید.
problem-svg = فایل SVG پذیرفته نمی‌شود، چون می‌تواند کد داشته باشد. همان لوگو را به صورت PNG بفرستید.
problem-large-file = این فایل بزرگ است. فایلی تا { $megabytes } مگابایت بفرستید.
problem-large-picture = این تصویر بزرگ است. هر ضلعش حداکثر { $pixels } پیکسل باشد.
problem-small-picture = این تصویر کوچک است. هر ضلعش دست‌کم { $pixels } پیکسل باشد.
