### Colleagues, and the second factor.

## Staff
staff-lede = مدیران مشتری به کار اعضا می‌رسند؛ مدیران باشگاه داده هم وارد می‌کنند، بازبینی سطح را اجرا می‌کنند و همکار دعوت می‌کنند.
staff-add = دعوت همکار
staff-name = نام
staff-email-hint = لینک انتخاب رمز عبور را به این ایمیل می‌فرستیم. این لینک هفت روز اعتبار دارد.
staff-role = نقش
staff-role-hint = مدیر باشگاه هر کاری را که مدیر مشتری می‌کند می‌تواند، و حساب‌ها را هم می‌بندد.
staff-role-manager = مدیر مشتری
staff-role-admin = مدیر باشگاه
staff-invite = ارسال دعوت‌نامه
staff-since = از { $date }
staff-state = وضعیت
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
staff-again = ارسال دوباره دعوت‌نامه
staff-end = بستن همه ورودها
staff-make-admin = تبدیل به مدیر باشگاه
staff-make-manager = تبدیل به مدیر مشتری
staff-close = بستن حساب
staff-reopen = بازگشایی حساب
staff-own = این حساب خودتان است
staff-own-text = خودتان نمی‌توانید آن را ببندید یا نقشش را عوض کنید تا همیشه کلید دست یک نفر بماند. از مدیر باشگاه دیگری بخواهید.
staff-last = این آخرین مدیر باشگاه است
staff-last-text = کلید باید دست یک نفر بماند. اول همکار دیگری را که رمز عبورش را انتخاب کرده، مدیر باشگاه کنید.

## The second factor of staff
second-factor-nav = امنیت ورود
second-factor-title = ورود دومرحله‌ای
second-factor-lede = با ورود دومرحله‌ای، اگر کسی رمز عبورتان را هم بفهمد، نمی‌تواند وارد شود.
second-factor-must = لطفاً همین حالا راهش بیندازید
second-factor-must-text = باشگاه از شما ورود دومرحله‌ای می‌خواهد. همین که فعال شد، می‌توانید ادامه دهید.
second-factor-off = ورود دومرحله‌ای شما فعال نیست
second-factor-off-text = یک برنامه کدساز روی گوشی‌تان لازم دارید، مثل Aegis یا Google Authenticator. از آن پس هنگام ورود، پس از رمز عبور شش رقمی را می‌نویسید که برنامه نشان می‌دهد.
second-factor-begin = راه‌اندازی
second-factor-scan = قدم اول: افزودن به برنامه
second-factor-scan-text = برنامه را باز کنید و این تصویر را اسکن کنید.
second-factor-picture = کد QR برای برنامه شما
second-factor-by-hand = اگر نمی‌توانید اسکن کنید، این کلید را در برنامه بنویسید. نوعش «بر پایه زمان» است.
second-factor-confirm = قدم دوم: امتحان
second-factor-confirm-text = سپس کدی را که برنامه نشان می‌دهد بنویسید. فقط پس از آن هنگام ورود پرسیده می‌شود.
second-factor-first-code = کد برنامه
second-factor-code-hint = شش رقم؛ هر سی ثانیه عوض می‌شود.
second-factor-turn-on = فعال‌سازی
second-factor-on = ورود دومرحله‌ای شما فعال است
second-factor-since = از تاریخ
second-factor-codes = کدهای بازیابی
second-factor-codes-left =
    { $count ->
        [0] کد بازیابی دیگری نمانده است
        [1] یک کد بازیابی مانده است
       *[other] { $shown } کد بازیابی مانده است
    }
second-factor-few = کدهای بازیابی‌تان رو به پایان است
second-factor-few-text = کدهای جدید بسازید تا اگر برنامه از دست رفت، بتوانید وارد شوید.
second-factor-proof = رمز عبورتان، یا یک کد
second-factor-proof-hint = تا کس دیگری که مرورگرتان را باز می‌بیند این کار را نکند.
second-factor-renew = کدهای بازیابی جدید
second-factor-renew-text = با این کار کدهای پیشین باطل می‌شود.
second-factor-renew-submit = ساخت کدهای جدید
second-factor-turn-off = غیرفعال‌سازی
second-factor-turn-off-text = از آن پس رمز عبور به‌تنهایی کافی است. اگر گوشی‌تان عوض شده است، غیرفعالش کنید و دوباره راهش بیندازید.
second-factor-codes-lede = { $count } کد برای روزی که برنامه را در دست ندارید. هر کد یک بار کار می‌کند.
second-factor-is-on = ورود دومرحله‌ای شما فعال است
second-factor-codes-once = این کدها فقط همین یک بار نشان داده می‌شود. این صفحه را چاپ کنید یا کدها را یادداشت کنید.
second-factor-codes-keep = آن‌ها را کنار مدارک مهمتان نگه دارید، نه در همان گوشی که برنامه را دارد. هر جا کد برنامه پرسیده شد، می‌توانید یکی از این‌ها را بنویسید.
second-factor-kept = کدها را نگه داشتم
second-factor-held = دومرحله‌ای
second-factor-required = برای چه کسانی لازم است؟
second-factor-required-hint = همکارانی که باید داشته باشند و ندارند، پیش از هر کار دیگری راهش می‌اندازند.
second-factor-required-no = برای هیچ‌کس
second-factor-required-admins = مدیران باشگاه
second-factor-required-staff = همه همکاران
second-factor-required-submit = ذخیره
second-factor-reset = حذف ورود دومرحله‌ای
second-factor-reset-whose = حذف ورود دومرحله‌ای: { $name }
second-factor-reset-text = برای کسی که هم برنامه و هم کدهای بازیابی‌اش را از دست داده است. مطمئن شوید که خود همکارتان این را می‌خواهد: از آن پس رمز عبور به‌تنهایی کافی است. خبرش با ایمیل به او می‌رسد.
second-factor-reset-yes = بله، حذف کنید
second-factor-about-browser = مرورگر جدید
browser-chrome = کروم
browser-edge = اج
browser-firefox = فایرفاکس
browser-opera = اپرا
browser-safari = سافاری
browser-samsung = مرورگر سامسونگ
browser-other = مرورگری دیگر
browser-on = { $browser } روی { $system }
system-android = اندروید
system-ios = آیفون یا آیپد
system-linux = لینوکس
system-mac = مک
system-windows = ویندوز
