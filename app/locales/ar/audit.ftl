### Who did what.

## Who did what
audit-lede = كل ما غيّر شيئًا، وكل اطلاع على ملف عضو، وكل تسجيل دخول. ولا يمكن تغيير شيء هنا ولا حذفه.
audit-about = الموضوع
audit-anything = كل شيء
audit-about-programme = البرنامج
audit-about-tiers = المستويات والمراجعات
audit-about-members = الأعضاء
audit-about-imports = الاستيراد والتصدير
audit-about-staff = فريق العمل
audit-about-signing-in = تسجيل الدخول
audit-who = المستخدم
audit-anybody = الجميع
audit-from = من يوم
audit-until = حتى يوم
audit-day-hint = مثل { $example }
audit-member-number = رقم العضوية
audit-what = النشاط
audit-details = التفاصيل
audit-by-account = الحساب { $account }
audit-by-visitor = زائر
audit-by-review = المراجعة الليلية
audit-by-cli = سطر الأوامر
audit-by-program = النظام ({ $part })
audit-programme-published = نشر برنامج
audit-programme-reverted = الرجوع إلى قواعد سابقة
audit-draft-opened = فتح مسودة
audit-draft-edited = تعديل مسودة
audit-draft-renamed = تغيير اسم مسودة
audit-draft-discarded = حذف مسودة
audit-review-run = مراجعة جميع الأعضاء
audit-review-forgotten = إلغاء مراجعات وإعادة مراجعة أيامها من جديد
audit-review-movement-undone = التراجع عن تغيير مستوى جاء من مراجعة ملغاة
audit-pin-set = تثبيت مستوى يدويًا
audit-pin-lifted = إنهاء تثبيت مستوى
audit-contact-recorded = تسجيل تواصل
audit-profile-seen = الاطلاع على ملف
audit-member-applied = طلب العضوية
audit-member-joined = الانضمام إلى النادي
audit-member-merged = دمج عضوين
audit-member-adopted = إلحاق مشتريات هاتف أو بريد إلكتروني بصاحبها
audit-phone-proven = إثبات رقم هاتف
audit-phone-withdrawn = اعتبار رقم هاتف خطأ
audit-message-retried = إعادة إرسال رسالة
audit-message-cancelled = إخراج رسالة من قائمة الانتظار
audit-ended = { $name }، الرقم { $number }
audit-import-queued = رفع ملف
audit-import-finished = إنهاء استيراد ملف مرفوع
audit-import-done = إدخال صفوف من سطر الأوامر
audit-import-take-back = طلب التراجع عن استيراد
audit-import-taken-back = التراجع عن استيراد
audit-import-discarded = حذف ملف
audit-import-nobody = تغيير أسماء العميل غير المعروف
audit-export-done = تصدير بيانات
audit-demo-filled = ملء النادي ببيانات تجريبية
audit-staff-added = دعوة زميل
audit-staff-invited = إرسال دعوة من جديد
audit-staff-role = تغيير دور زميل
audit-account-disabled = إغلاق حساب
audit-account-enabled = إعادة فتح حساب
audit-account-sessions-ended = إنهاء جلسات حساب
audit-account-language = اختيار لغة
audit-session-started = تسجيل الدخول
audit-session-ended = تسجيل الخروج
audit-password-asked = طلب كلمة مرور جديدة
audit-password-changed = تعيين كلمة مرور جديدة
audit-second-factor-on = تفعيل التحقق بخطوتين
audit-second-factor-off = إيقاف التحقق بخطوتين
audit-second-factor-renewed = إنشاء رموز استرداد جديدة
audit-second-factor-recovered = استخدام رمز استرداد
audit-second-factor-reset = إلغاء التحقق بخطوتين لزميل
audit-setting-changed = تحديد من يجب أن يفعّل التحقق بخطوتين
audit-changes =
    { $count ->
        [zero] لا تغييرات
        [one] تغيير واحد
        [two] تغييران
        [few] { $shown } تغييرات
        [many] { $shown } تغييرًا
       *[other] { $shown } تغيير
    }
audit-words = «{ $words }»
audit-version = الإصدار { $version }
audit-effective = يسري من { $date }
audit-pinned = «{ $tier }»، حتى { $date }
audit-reviewed = ليوم { $date }: ترقية { $up }، وانتقال { $down } إلى مستوى أدنى، وبدء مهلة { $grace }
audit-import = عملية الاستيراد { $number }
audit-rows =
    { $count ->
        [zero] لا صفوف
        [one] صف واحد
        [two] صفان
        [few] { $shown } صفوف
        [many] { $shown } صفًا
       *[other] { $shown } صف
    }
audit-standings = أوضاع الأعضاء
audit-none = لم يُسجَّل شيء بعد
audit-none-text = تظهر هنا عمليات الدخول والاستيراد وتغييرات القواعد حين تحدث.
audit-none-found = لا نتائج
audit-none-found-text = جرّبوا أيامًا أخرى، أو عوامل تصفية أقل.
audit-show-all = عرض كل شيء
audit-pages = صفحات السجل
audit-newest = الأحدث
audit-older = الأقدم
audit-shown =
    { $count ->
        [zero] لا مدخلات في هذه الصفحة
        [one] مدخل واحد في هذه الصفحة
        [two] مدخلان في هذه الصفحة
        [few] { $shown } مدخلات في هذه الصفحة
        [many] { $shown } مدخلًا في هذه الصفحة
       *[other] { $shown } مدخل في هذه الصفحة
    }
audit-about-background = أعمال الخلفية
audit-job-asked = طلب تشغيل عمل في الحال
audit-import-given-up = التخلي عن ملف كان ينتظر إعادة المحاولة
