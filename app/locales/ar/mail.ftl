### Mails, and the page of all messages.

## Mails
mail-greeting = مرحبًا { $name }،
mail-greeting-neutral = مرحبًا،
mail-closing = مع أطيب التحيات، ناديكم
mail-instead = إذا لم يعمل الزر، فافتحوا هذا العنوان:
mail-confirm-subject = تأكيد عضويتكم
mail-confirm = شكرًا لانضمامكم إلى النادي. بقيت خطوة واحدة: أكّدوا بريدكم واختاروا كلمة مرور. الرابط صالح ليومين. وإذا لم تطلبوا الانضمام فتجاهلوا هذه الرسالة.
mail-confirm-action = تأكيد العنوان واختيار كلمة المرور
mail-known-subject = أنتم أعضاء في النادي بالفعل
mail-known = وصلنا طلب انضمام إلى النادي بهذا العنوان، ولعله منكم. أنتم أعضاء بالفعل، ويكفي أن تسجلوا الدخول. وإذا نسيتم كلمة المرور فيمكنكم تعيين كلمة جديدة من صفحة الدخول. وإن لم يكن الطلب منكم فتجاهلوا هذه الرسالة.
mail-known-action = تسجيل الدخول
mail-reset-subject = تعيين كلمة مرور جديدة
mail-reset = طلبتم كلمة مرور جديدة. يعمل الرابط مرة واحدة، وخلال ثلاثين دقيقة. وإذا لم يكن الطلب منكم فتجاهلوا هذه الرسالة؛ كلمة المرور باقية كما هي.
mail-reset-action = تعيين كلمة مرور جديدة
mail-invite-subject = حسابكم في النادي
mail-invite = أنشأنا لكم حسابًا في النادي. اختاروا كلمة مرور؛ يعمل الرابط مرة واحدة، وخلال سبعة أيام.
mail-invite-action = اختيار كلمة المرور
mail-browser-subject = تسجيل دخول إلى حسابكم من متصفح جديد
mail-browser = في { $day } عند الساعة { $clock } جرى تسجيل الدخول إلى حسابكم من متصفح لم يُستخدم له من قبل: { $browser }. إذا كنتم أنتم، فكل شيء على ما يرام. وإلا فعيّنوا كلمة مرور جديدة الآن؛ فهذا يُخرج كل من دخل حسابكم.
mail-browser-action = تعيين كلمة مرور جديدة
mail-second-factor-subject = أُلغي التحقق بخطوتين في حسابكم
mail-second-factor = ألغى أحد المشرفين التحقق بخطوتين في حسابكم، لأن التطبيق فُقد. تكفي كلمة المرور وحدها من الآن، فأعدّوه من جديد قريبًا. وإذا لم تطلبوا ذلك، فأخبروا أحد المشرفين فورًا.
mail-second-factor-action = إعداده من جديد
mail-up-subject = أهلًا بكم في مستوى «{ $tier }»
mail-up = تهانينا! أنتم الآن في مستوى «{ $tier }». تبدأ مزاياكم الجديدة من اليوم، وبطاقتكم تعرضها كلها.
mail-down-subject = مستواكم الآن «{ $tier }»
mail-down = مستواكم الآن «{ $tier }». تبيّن بطاقتكم السبب، وكيف ترتقون من جديد. يسعدنا أن نراكم قريبًا.
mail-changed = تغيّرت مستويات النادي، ومستواكم السابق لم يعد موجودًا. مستواكم الآن بحسب مشترياتكم «{ $tier }». تبيّن بطاقتكم السبب، وما له من مزايا.
mail-grace-subject = مستواكم محفوظ حتى { $date }
mail-grace = لن يتغير شيء حتى { $date }. لم تعد مشترياتكم في الأشهر الأخيرة تبلغ مستوى «{ $tier }»؛ وبطاقتكم تبيّن كيف تحتفظون بمستواكم.
mail-recovered-subject = مستوى «{ $tier }» باقٍ لكم
mail-recovered = خبر سارّ: استوفيتم شروط مستوى «{ $tier }» من جديد، وهو باقٍ لكم. شكرًا لبقائكم معنا.
mail-card-action = عرض بطاقتي

## Messages
outbox-nav = الرسائل
outbox-lede = رسائل النادي البريدية: ما ينتظر، وما أُرسل، وما لم يُرسل مع السبب.
outbox-tabs = أي الرسائل
outbox-waiting = في الانتظار
outbox-sent = مُرسلة
outbox-failed = فاشلة
outbox-uncertain = غير مؤكدة
outbox-skipped = مستبعدة
outbox-about = الموضوع
outbox-to = إلى
outbox-state = الحالة
outbox-act = ما يمكن فعله
outbox-state-queued = في الانتظار
outbox-state-sending = قيد الإرسال
outbox-state-sent = أُرسلت
outbox-state-failed = فشل الإرسال
outbox-state-uncertain = ربما أُرسلت وربما لا
outbox-state-skipped = استُبعدت
outbox-state-cancelled = أُخرجت من قائمة الانتظار
outbox-why-away = لا يمكن الوصول إلى خادم البريد. ستُرسل حالما يصبح متاحًا.
outbox-why-deferred = طلب خادم البريد المحاولة لاحقًا.
outbox-why-refused = رفضها خادم البريد نهائيًا. تحققوا من العنوان.
outbox-why-gave-up = أجّلها خادم البريد مرة بعد مرة.
outbox-why-too-old = لم يمكن الوصول إلى خادم البريد طوال أيام.
outbox-why-unreadable = تعذّرت صياغة هذه الرسالة.
outbox-why-died = توقف النظام في أثناء الإرسال.
outbox-why-no-answer = تسلّمها خادم البريد ولم يؤكد ذلك.
outbox-why-stopped = أُوقف النظام قبل أن يؤكد خادم البريد تسلّمها.
outbox-why-no-consent = لم يعد العضو يرغب في مثل هذه الرسائل.
outbox-why-disabled = أُغلق هذا الحساب.
outbox-why-merged = دُمج هذا العضو مع عضو آخر.
outbox-why-expired = لم تُرسل في وقتها، ورابطها لم يعد صالحًا.
outbox-again = المحاولة التالية: { $time }
outbox-retry = إعادة الإرسال
outbox-retry-do = نعم، أعيدوا الإرسال
outbox-retry-failed = هل العنوان صحيح وخادم البريد يعمل؟ عندئذ تعود الرسالة إلى قائمة الانتظار.
outbox-retry-uncertain = ربما وصلت من قبل. وعندئذ تصل إلى صاحبها مرتين.
outbox-cancel = إلغاء الإرسال
outbox-none = لا رسائل هنا
outbox-none-text = كل ما يكتبه النادي إلى الأعضاء والزملاء يظهر في هذه الصفحة.
outbox-elsewhere = لم تعد هذه الرسالة هنا
outbox-elsewhere-text = أُرسلت في هذه الأثناء أو تغيّرت حالتها، أو لم يعد رابطها صالحًا. ابحثوا عنها بين الرسائل الأخرى.
outbox-pages = صفحات الرسائل
outbox-shown =
    { $count ->
        [zero] لا رسائل في هذه الصفحة
        [one] رسالة واحدة في هذه الصفحة
        [two] رسالتان في هذه الصفحة
        [few] { $shown } رسائل في هذه الصفحة
        [many] { $shown } رسالةً في هذه الصفحة
       *[other] { $shown } رسالة في هذه الصفحة
    }
