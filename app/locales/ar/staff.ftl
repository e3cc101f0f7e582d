### Colleagues, and the second factor.

## Staff
staff-lede = مديرو الحسابات يعتنون بالأعضاء؛ والمشرفون يستوردون ويراجعون ويدعون الزملاء أيضًا.
staff-add = دعوة زميل
staff-name = الاسم
staff-email-hint = نرسل إليه رسالة فيها رابط لاختيار كلمة مرور. الرابط صالح لسبعة أيام.
staff-role = الدور
staff-role-hint = يستطيع المشرف كل ما يستطيعه مدير الحساب، وإغلاق الحسابات كذلك.
staff-role-manager = مدير حساب
staff-role-admin = مشرف
staff-invite = إرسال الدعوة
staff-since = منذ { $date }
staff-state = الحالة
staff-active = نشط
staff-invited = مدعو
staff-disabled = مغلق
staff-signed-in = آخر دخول
staff-never = لم يدخل بعد
staff-sessions = الجلسات المفتوحة
staff-sessions-open =
    { $count ->
        [zero] لا متصفح
        [one] متصفح واحد
        [two] متصفحان
        [few] { $shown } متصفحات
        [many] { $shown } متصفحًا
       *[other] { $shown } متصفح
    }
staff-no-sessions = لا توجد
staff-manage = تعديل
staff-manage-whose = تعديل الحساب: { $name }
staff-again = إرسال الدعوة من جديد
staff-end = إنهاء كل الجلسات
staff-make-admin = جعله مشرفًا
staff-make-manager = جعله مدير حساب
staff-close = إغلاق الحساب
staff-reopen = إعادة فتح الحساب
staff-own = هذا حسابكم أنتم
staff-own-text = لا يمكنكم إغلاقه أو تغيير دوره بأنفسكم، كي تبقى المفاتيح دائمًا بيد أحد. اطلبوا ذلك من مشرف آخر.
staff-last = هذا آخر مشرف
staff-last-text = يجب أن تبقى المفاتيح بيد أحد. اجعلوا أولًا زميلًا آخر مشرفًا، على أن يكون قد اختار كلمة مروره.

## The second factor of staff
second-factor-nav = أمان الدخول
second-factor-title = التحقق بخطوتين
second-factor-lede = مع التحقق بخطوتين لا تكفي كلمة المرور وحدها للدخول، حتى لو عرفها أحد.
second-factor-must = أعدّوه الآن من فضلكم
second-factor-must-text = يطلب النادي منكم التحقق بخطوتين. يمكنكم المتابعة حالما تفعّلونه.
second-factor-off = التحقق بخطوتين غير مفعّل
second-factor-off-text = تحتاجون إلى تطبيق رموز على هاتفكم، مثل Aegis أو Google Authenticator. وعند تسجيل الدخول تكتبون بعد كلمة المرور الأرقام الستة التي يعرضها.
second-factor-begin = الإعداد
second-factor-scan = الخطوة الأولى: الإضافة إلى التطبيق
second-factor-scan-text = افتحوا التطبيق وامسحوا هذه الصورة.
second-factor-picture = رمز QR لتطبيقكم
second-factor-by-hand = إذا تعذّر المسح، فاكتبوا هذا المفتاح في التطبيق. نوعه «حسب الوقت».
second-factor-confirm = الخطوة الثانية: التجربة
second-factor-confirm-text = ثم اكتبوا الرمز الذي يعرضه التطبيق. لا يُطلب منكم عند تسجيل الدخول إلا بعد ذلك.
second-factor-first-code = رمز التطبيق
second-factor-code-hint = ستة أرقام تتغير كل ثلاثين ثانية.
second-factor-turn-on = تفعيل
second-factor-on = التحقق بخطوتين مفعّل
second-factor-since = منذ
second-factor-codes = رموز الاسترداد
second-factor-codes-left =
    { $count ->
        [zero] لم يبقَ أي رمز استرداد
        [one] بقي رمز استرداد واحد
        [two] بقي رمزا استرداد
        [few] بقيت { $shown } رموز استرداد
        [many] بقي { $shown } رمز استرداد
       *[other] بقي { $shown } رمز استرداد
    }
second-factor-few = رموز الاسترداد توشك أن تنفد
second-factor-few-text = أنشئوا رموزًا جديدة، كي تستطيعوا الدخول إذا فقدتم التطبيق.
second-factor-proof = كلمة المرور أو رمز
second-factor-proof-hint = كي لا يفعل ذلك غيركم ممن يجد متصفحكم مفتوحًا.
second-factor-renew = رموز استرداد جديدة
second-factor-renew-text = عندئذ تتوقف الرموز القديمة عن العمل.
second-factor-renew-submit = إنشاء رموز جديدة
second-factor-turn-off = الإيقاف
second-factor-turn-off-text = عندئذ تكفي كلمة المرور وحدها. إذا كان لديكم هاتف جديد، فأوقفوه ثم أعدّوه من جديد.
second-factor-codes-lede = عدد الرموز { $count }، لليوم الذي لا يكون فيه التطبيق معكم. يُستخدم كل رمز مرة واحدة.
second-factor-is-on = التحقق بخطوتين مفعّل
second-factor-codes-once = لا تُعرض هذه الرموز إلا الآن. اطبعوا هذه الصفحة أو اكتبوا الرموز عندكم.
second-factor-codes-keep = احفظوها حيث تحفظون أوراقكم المهمة، لا في الهاتف الذي عليه التطبيق. يُكتب الرمز حيث يُطلب رمز التطبيق.
second-factor-kept = حفظتُ الرموز
second-factor-held = بخطوتين
second-factor-required = من يجب أن يفعّله؟
second-factor-required-hint = الزملاء الذين يجب عليهم ولم يفعّلوه يُعدّونه قبل أي شيء آخر.
second-factor-required-no = لا يجب على أحد
second-factor-required-admins = المشرفون
second-factor-required-staff = كل فريق العمل
second-factor-required-submit = حفظ
second-factor-reset = إلغاء التحقق بخطوتين
second-factor-reset-whose = إلغاء التحقق بخطوتين: { $name }
second-factor-reset-text = لمن فقد التطبيق ورموز الاسترداد معًا. تأكدوا من أن زميلكم هو من يطلب ذلك حقًا: تكفي كلمة المرور وحدها بعده. وتصله رسالة بذلك.
second-factor-reset-yes = نعم، ألغوه
second-factor-about-browser = متصفح جديد
browser-chrome = كروم
browser-edge = إيدج
browser-firefox = فايرفوكس
browser-opera = أوبرا
browser-safari = سفاري
browser-samsung = متصفح سامسونج
browser-other = متصفح آخر
browser-on = { $browser } على { $system }
system-android = أندرويد
system-ios = آيفون أو آيباد
system-linux = لينكس
system-mac = ماك
system-windows = ويندوز
