### Signing in, passwords and one’s own account.

## Sign in
sign-in-title = خوش برگشتید
forgot-link = رمز عبورتان را فراموش کرده‌اید؟
sign-in-join = هنوز عضو نیستید؟
join-link = عضو شوید

## The second step of signing in
sign-in-code-title = فقط یک قدم دیگر
sign-in-code-lede = رمز عبورتان درست بود. حالا کد برنامه را بنویسید.
sign-in-code = کد
sign-in-code-hint = شش رقمی که برنامه همین حالا نشان می‌دهد، یا یکی از کدهای بازیابی‌تان.
sign-in-code-lost = اگر نه برنامه را دارید و نه کد بازیابی، از مدیر باشگاه بخواهید ورود دومرحله‌ای را از حسابتان بردارد.
sign-in-code-back = از اول، با ایمیل و رمز عبور

## A forgotten password
forgot-title = رمز عبورتان را فراموش کرده‌اید؟
forgot-lede = ایمیلی را بنویسید که با آن وارد می‌شوید. لینک انتخاب رمز عبور جدید را به همان ایمیل می‌فرستیم.
forgot-submit = ارسال لینک
forgot-sign-in = برگشت به صفحه ورود
forgot-sent-title = ایمیلتان را ببینید
forgot-sent =
    { $minutes ->
        [1] اگر حسابی با این ایمیل باشد، لینکی برایش فرستاده‌ایم. این لینک یک بار و تا یک دقیقه کار می‌کند.
       *[other] اگر حسابی با این ایمیل باشد، لینکی برایش فرستاده‌ایم. این لینک یک بار و تا { $shown } دقیقه کار می‌کند.
    }
forgot-nothing = چند دقیقه گذشت و ایمیلی نیامد؟ پوشه هرزنامه را هم ببینید، یا
forgot-again = لینک دیگری بگیرید

## A new password
reset-title = انتخاب رمز عبور
reset-lede = رمز جدید همان لحظه کار می‌کند و شما را در همه دستگاه‌های دیگر از حسابتان خارج می‌کند.
reset-password-hint = دست‌کم { $least } کاراکتر. چند کلمه پشت سر هم راحت به یاد می‌ماند و سخت حدس زده می‌شود.
reset-repeat = تکرار همان رمز عبور
reset-submit = ذخیره و ورود
reset-expired-title = این لینک دیگر کار نمی‌کند
reset-expired = پیش‌تر استفاده شده یا زمانش گذشته است. لینک دیگری بگیرید؛ چند دقیقه‌ای می‌رسد.
reset-again = دریافت لینک جدید
link-stays-title = لطفاً یک لحظه
link-stays = مشکلی از طرف ما پیش آمد و چیزی هم تغییر نکرد. لینک شما همچنان معتبر است؛ لطفاً یک دقیقه دیگر دوباره بازش کنید.
link-stays-again = تلاش دوباره

## One’s own account
account-nav = حساب من
account-sessions = جاهایی که وارد شده‌اید
account-sessions-text = اگر یکی از این‌ها را نمی‌شناسید، بقیه را ببندید و رمز عبور جدیدی انتخاب کنید.
account-browser-own = همین مرورگر
account-seen = آخرین استفاده { $date }
account-current = رمز عبور فعلی
account-proof-hint = تا کسی نتواند به نام شما این کار را بکند.
account-end = بستن همه ورودهای دیگر
account-password = تغییر رمز عبور
account-save = ذخیره رمز جدید
account-saved = رمز عبورتان تغییر کرد
account-saved-text = حالا فقط در همین مرورگر وارد حسابتان هستید.
account-ended = همه ورودهای دیگر بسته شد
account-ended-text = حالا فقط در همین مرورگر وارد حسابتان هستید.
