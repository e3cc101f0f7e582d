### How the club stands, and its background work.

## Overview
overview-run = اجرای بازبینی سطح
overview-run-again = بازبینی دوباره امروز
overview-none = هنوز بازبینی نشده است
overview-none-text = بازبینی سطح، خریدهای همه اعضا را می‌سنجد و هر عضو را به سطح درستش می‌برد. هر شب خودش اجرا می‌شود. اول مشتریان و خریدها را وارد کنید، بعد یک بار همین حالا اجرایش کنید تا سطح همه اعضا را ببینید.
overview-chart = اعضا به تفکیک سطح
overview-chart-text = برای هر سطح یک میله، از بالاترین سطح.
overview-chart-table = نمایش در جدول
overview-chart-caption =
    { $count ->
        [one] عضو، به تفکیک سطح
       *[other] عضو، به تفکیک سطح
    }
overview-share = سهم سطح { $tier }
overview-share-note = از همه اعضا. معمولاً { $low } تا { $high } است: آن‌قدر کم که بشود تک‌تکشان را شناخت.
overview-share-low = فقط { $share } از اعضا در سطح { $tier } هستند
overview-share-low-text = عضوی که در دوره سنجش خریدی نداشته باشد، بالا نمی‌رود. ببینید خریدهای همه فروشگاه‌ها وارد شده باشد، بعد بازبینی را دوباره اجرا کنید. اگر سهم همین‌قدر کم ماند، قوانین بالاترین سطح بیش از حد سخت است.
overview-share-high = { $share } از اعضا در سطح { $tier } هستند
overview-share-high-text = اعضایی که در مهلت هستند هنوز حساب می‌شوند، پس شاید با پایان مهلت‌ها این سهم خودش کم شود. اگر همین‌قدر زیاد ماند، قوانین بالاترین سطح آن‌قدر آسان است که نمی‌شود با همه مثل مهمان ویژه رفتار کرد.
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
overview-moved = جابه‌جایی سطح‌ها، حداکثر { $most } نفر
overview-moved-what = رویداد
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
overview-mails-text = نشانی‌ها و تنظیمات سرور ایمیل را بررسی کنید. ایمیلی که نرفته یا سرنوشتش معلوم نیست، خودبه‌خود دوباره فرستاده نمی‌شود تا به کسی دو بار نرسد.
overview-mail-join = عضویت در باشگاه
overview-mail-reset = رمز عبور جدید
overview-mail-invitation = دعوت همکار

## Background work
jobs-nav = کارهای پس‌زمینه
jobs-lede = کارهایی که باشگاه خودش انجام می‌دهد: آخرین نوبت، نتیجه‌اش و نوبت بعدی.
jobs-job = کار
jobs-last = آخرین نوبت
jobs-ended = پایان
jobs-next = نوبت بعدی
jobs-state = وضعیت
jobs-run = اجرا
jobs-run-which = اجرا: { $job }
jobs-programme = آغاز نسخه جدید برنامه
jobs-sweep = پاک‌سازی داده‌های منقضی
jobs-never = هنوز اجرا نشده
jobs-running = در حال اجرا از { $since }
jobs-waiting-again = دوباره تلاش می‌شود
jobs-done = انجام شد
jobs-failed = ناموفق
jobs-passed-over = رد شد
jobs-failed-periods =
    { $count ->
        [1] یک نوبت به نتیجه نرسید و در انتظار شماست
       *[other] { $shown } نوبت به نتیجه نرسید و در انتظار شماست
    }
jobs-failed-which = { $job } به نتیجه نرسید
jobs-again = { $at } دوباره تلاش می‌شود. می‌توانید همین حالا هم اجرایش کنید.
jobs-left = چند بار تلاش شد و به نتیجه نرسید؛ اکنون منتظر شماست. پس از برطرف کردن علت، آن را اجرا کنید.
jobs-troubled = یکی از کارهای پس‌زمینه به رسیدگی شما نیاز دارد
