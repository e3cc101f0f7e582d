### The club's face: its settings, what stands at the foot of pages, what search engines and messengers show.

## The club’s face
face-nav = إعدادات النادي
face-lede = اسم متجركم ولونه وعنوانه، كما تظهر في كل الصفحات وعلى بطاقات الأعضاء وفي الرسائل.
face-saved = حُفظت الإعدادات
face-saved-text = تظهر التغييرات في كل مكان من الآن.
face-save = حفظ الإعدادات
face-meanwhile =
    { $count ->
        [zero] غيّر { $who } هذا في الوقت نفسه
        [one] غيّر { $who } هذا في الوقت نفسه
        [two] غيّر { $who } هذا في الوقت نفسه
        [few] غيّر { $who } هذا في الوقت نفسه
        [many] غيّر { $who } هذا في الوقت نفسه
       *[other] غيّر { $who } هذا في الوقت نفسه
    }
face-name = اسم النادي
face-name-hint = تكفي لغة واحدة؛ ويظهر الاسم نفسه في اللغات الأخرى.
face-name-fa = الاسم بالفارسية
face-name-ar = الاسم بالعربية
face-name-en = الاسم بالإنجليزية
face-look = الشعار واللون
face-logo = الشعار
face-logo-hint = ملف PNG أو JPEG أو WebP حتى ميغابايتين. الشعار بلا خلفية أجمل على الصفحات الفاتحة والداكنة.
face-logo-now = الشعار الحالي
face-logo-new = الشعار الجديد؛ يظهر بعد الحفظ
face-logo-none = إزالة الشعار
face-accent = اللون الرئيسي
face-accent-hint = لون الروابط والأزرار، مثل { $example }. وإذا تُرك فارغًا بقيت خضراء.
face-nearest = استخدام { $colour }
face-light = فاتح
face-dark = داكن
face-reach = الهاتف والعنوان
face-reach-hint = في أسفل الصفحات والرسائل، وأعلى الأوراق المطبوعة.
face-phone = الهاتف
face-address-fa = العنوان بالفارسية
face-address-ar = العنوان بالعربية
face-address-en = العنوان بالإنجليزية
face-days = أيام العمل
face-days-hint = تُحسب بها المهل التي تُقاس بأيام العمل.
face-holidays = العطل
face-holidays-hint = يوم في كل سطر واسمه بعده، مثل { $example } النوروز.
face-quiet-group = ساعات الهدوء
face-quiet-hint = لا تُرسل في هذه الساعات أخبار ولا عروض إلى الأعضاء، بل تنتظر نهايتها. والرسائل الضرورية، كرابط كلمة المرور، تُرسل فورًا.
face-quiet = من الساعة
face-quiet-until = حتى الساعة
face-unit = وحدة النقد
face-unit-hint = تظهر المبالغ بهذه الوحدة في كل اللغات.
face-unit-usual = المعتادة (تومان)
face-mail = مُرسل الرسائل
face-mail-name = اسم المُرسل
face-mail-name-hint = إذا تُرك فارغًا: { $name }
face-reply-to = عنوان الردود
face-reply-to-hint = تصل ردود الأعضاء إلى هذا البريد.
weekday =
    { $day ->
        [0] الاثنين
        [1] الثلاثاء
        [2] الأربعاء
        [3] الخميس
        [4] الجمعة
        [5] السبت
       *[6] الأحد
    }
audit-face-changed = غيّر إعدادات النادي

## Where it shows
foot-made = مدعوم من وفا
tiers-about = مستويات { $club } ومزايا كل منها، وكيف ترتقون.
sign-in-about = دخول أعضاء { $club } إلى بطاقاتهم ومزاياهم.

## Problems with the face
problem-colour = هذا ليس لونًا. اكتبوه هكذا: { $example }.
problem-pale = هذا اللون فاتح إلى حدّ لا تُقرأ به الكتابة. أقرب لون يصلح هو { $nearest }.
problem-time = هذه ليست ساعة. اكتبوها هكذا: { $example }.
problem-quiet = البداية والنهاية واحدة. اكتبوا ساعتين مختلفتين.
problem-working-day = اختاروا يوم عمل واحدًا على الأقل.
problem-holiday = يبدأ كل سطر بتاريخ: السنة ثم الشهر ثم اليوم.
problem-picture = هذا الملف ليس صورة سليمة. أرسلوا ملف PNG أو JPEG أو WebP.
problem-svg = لا نقبل ملفات SVG، فقد تحمل شفرات برمجية. أرسلوا الشعار نفسه بصيغة PNG.
problem-large-file = هذا الملف كبير. أرسلوا ملفًا لا يزيد على { $megabytes } ميغابايت.
problem-large-picture = هذه الصورة كبيرة. ليكن كل ضلع { $pixels } بكسل على الأكثر.
problem-small-picture = هذه الصورة صغيرة. ليكن كل ضلع { $pixels } بكسل على الأقل.
