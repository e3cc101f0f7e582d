### Members as staff see them: the list, a profile, and what is done by hand.

## Members, for staff
members-title = الأعضاء
members-lede = ابحثوا عن أي عضو بالاسم أو رقم العضوية أو الهاتف أو البريد الإلكتروني، كيفما كُتب.
members-search = البحث
members-tier = المستوى
members-tier-all = كل المستويات
members-unproven = أرقام الهاتف غير المثبتة فقط
members-sort = الترتيب حسب
members-sort-spend = أعلى إنفاق
members-sort-name = الاسم
members-sort-newest = أحدث الأعضاء
members-filter = عرض
members-member = العضو
members-since = في هذا المستوى منذ
members-spend = صافي الإنفاق، { $unit }
members-purchases = المشتريات
members-recency = الأيام منذ آخر شراء
members-grace = المهلة حتى
members-pages = صفحات القائمة
members-first = الصفحة الأولى
members-next = الصفحة التالية
members-shown =
    { $count ->
        [zero] لا أعضاء في هذه الصفحة
        [one] عضو واحد في هذه الصفحة
        [two] عضوان في هذه الصفحة
        [few] { $shown } أعضاء في هذه الصفحة
        [many] { $shown } عضوًا في هذه الصفحة
       *[other] { $shown } عضو في هذه الصفحة
    }
members-none = لا أعضاء بعد
members-none-text = يظهر الأعضاء هنا حين ينضم أحدهم، أو حين يستورد أحد المشرفين بيانات العملاء والمشتريات.
members-none-found = لا أحد يطابق البحث
members-none-found-text = جرّبوا جزءًا من الاسم، أو آخر أرقام الهاتف. وكلما قلّت عوامل التصفية زادت النتائج.
members-show-all = عرض كل الأعضاء

## One member, for staff
profile-where = مكانكم في الموقع
profile-parts = أقسام هذا الملف
profile-glance = نظرة سريعة
profile-numbers = كل الأرقام
profile-numbers-none = تُحسب مع المراجعة القادمة.
profile-happened = ما جرى
purchases-all = كل المشتريات
contacts-all = كل التواصل
profile-loyalty-newcomer = جديد
profile-loyalty-active = نشط
profile-loyalty-loyal = وفيّ
profile-loyalty-dormant = منقطع
profile-why = لماذا مستوى «{ $tier }»؟
profile-tier-since = منذ { $date }
profile-figures = بالأرقام
profile-figures-day = بحسب مراجعة { $date }، والفترة المحتسبة { $months }.
profile-of = من { $total }
profile-r = درجة حداثة الشراء
profile-r-note =
    { $score ->
        [1] آخر شراء لأقل من خُمس الأعضاء الذين في الترتيب أقدم من آخر شراء لهذا العضو.
       *[other] آخر شراء لما لا يقل عن { $share } من الأعضاء الذين في الترتيب أقدم من آخر شراء لهذا العضو.
    }
profile-f = درجة عدد المرات
profile-f-note =
    { $score ->
        [1] عدد مشتريات أقل من خُمس الأعضاء الذين في الترتيب أصغر من عدد مشتريات هذا العضو.
       *[other] عدد مشتريات ما لا يقل عن { $share } من الأعضاء الذين في الترتيب أصغر من عدد مشتريات هذا العضو.
    }
profile-m = درجة الإنفاق
profile-m-note =
    { $score ->
        [1] إنفاق أقل من خُمس الأعضاء الذين في الترتيب أصغر من إنفاق هذا العضو.
       *[other] إنفاق ما لا يقل عن { $share } من الأعضاء الذين في الترتيب أصغر من إنفاق هذا العضو.
    }
profile-place = المرتبة
profile-place-note = بحسب الدرجات الثلاث معًا، والمرتبة الأولى هي الأفضل. والمتساوون يشتركون في آخر مراتب مجموعتهم.
profile-purchases = المشتريات والمرتجعات
profile-purchases-shown = الأحدث أولًا، وبحد أقصى { $most }
profile-day = اليوم
profile-amount = المبلغ، { $unit }
profile-category = الفئة
profile-store = الفرع
profile-return = إرجاع
profile-no-purchases = لا مشتريات بعد
profile-no-purchases-text = تظهر هنا حين تُستورد مشتريات برقم هذا العضو أو هاتفه أو بريده.
profile-history = سجل المستويات
profile-moved-enrolled = انضمام
profile-moved-up = ترقية
profile-moved-down = انتقال إلى مستوى أدنى
profile-moved-grace = بدء مهلة
profile-moved-recovered = حفظ المستوى
profile-step-enrolled = انضم إلى النادي في مستوى «{ $to }»
profile-step-up = ترقّى من مستوى «{ $from }» إلى مستوى «{ $to }»
profile-step-down = انتقل من مستوى «{ $from }» إلى مستوى أدنى: «{ $to }»
profile-step-grace = لم يعد يستوفي شروط مستوى «{ $tier }»؛ وهو محفوظ له حتى { $date }
profile-step-grace-open = لم يعد يستوفي شروط مستوى «{ $tier }»؛ وبدأت مهلة
profile-step-recovered = استوفى شروط مستوى «{ $to }» من جديد واحتفظ به
profile-by-system = مراجعة تلقائية، الإصدار { $version } من البرنامج
profile-by-staff = مراجعة بدأها أحد أفراد الفريق (الحساب { $account })، الإصدار { $version } من البرنامج
profile-by-rules = الإصدار { $version } من البرنامج
profile-person = معلومات التواصل والمصدر
profile-phone = الهاتف
profile-birth = تاريخ الميلاد
profile-birth-persian = { $date } (التقويم الهجري الشمسي)
profile-birth-gregorian = { $date } (التقويم الميلادي)
profile-language = اللغة
profile-joined = الانضمام
profile-heard = كيف عرف بالنادي
profile-referred = من عرّفه بالنادي
profile-preferred = الاسم المفضّل
profile-tastes = الذوق
profile-ids = المعرّفات في أنظمة المتجر
profile-id = { $source }: { $id }
profile-till = نقطة البيع
profile-earlier = الأرقام السابقة
profile-unknown = غير معروف
profile-consents = ما وافق عليه العضو
profile-consent-email-club = أخبار مستواه ومزاياه، بالبريد الإلكتروني
profile-consent-email-offers = العروض، بالبريد الإلكتروني
profile-consent-sms-club = أخبار مستواه ومزاياه، برسالة نصية
profile-consent-sms-offers = العروض، برسالة نصية
profile-consent-phone-club = مكالمات عن مستواه ومزاياه
profile-consent-phone-offers = مكالمات بالعروض
profile-consent-yes = موافق
profile-consent-no = غير موافق
profile-recorded = هذه البيانات أمانة. سُجّل اطلاعكم على هذا الملف، وبإمكان { $name } رؤية ذلك.
profile-how = كيف يُحسب هذا؟
profile-buying = الشراء
profile-order = بين جميع الأعضاء الذين اشتروا
profile-profit = السعر والربح
profile-worth = القيمة على المدى الطويل
profile-relationship = العلاقة
profile-moved-pinned = تثبيت يدوي
profile-moved-reassigned = إزالة المستوى
profile-step-pinned = نُقل يدويًا من مستوى «{ $from }» إلى مستوى «{ $to }»
profile-step-pinned-same = ثُبّت مستوى «{ $to }» يدويًا
profile-step-reassigned = أُزيل مستوى «{ $from }» من البرنامج؛ والمستوى الآن «{ $to }»
profile-step-why = لماذا؟
profile-by-hand = ثبّته أحد أفراد الفريق (الحساب { $account })، الإصدار { $version } من البرنامج
profile-of-number = بالرقم { $number }
profile-moved-merged = دمج
profile-step-merged = انتقل بالدمج من مستوى «{ $from }» إلى «{ $to }»
profile-by-merge = دمجه أحد أفراد الفريق (الحساب { $account })، الإصدار { $version } من البرنامج

## A tier set by hand
pin-title = مستوى مثبَّت يدويًا
pin-open = تثبيت المستوى يدويًا
pin-change = تثبيت جديد
pin-tier = المستوى
pin-tier-hint = يسري فورًا، ولا تمسّه المراجعات حتى ينقضي يومه الأخير.
pin-choose = اختيار مستوى
pin-until = آخر يوم
pin-until-hint = السنة ثم الشهر ثم اليوم، مثل { $example }.
pin-reason = السبب
pin-reason-hint = بإمكان العضو قراءته، إلا إذا كان التثبيت ترضيةً.
pin-courtesy = ترضيةً للعميل
pin-courtesy-hint = لعميل مستاء جدًا. لا يدخل في الإحصاءات، ولا يقرأ العضو السبب.
pin-submit = تثبيت المستوى
pin-by = ثبّته
pin-lift = إنهاء التثبيت
pin-lift-hint = يبقى المستوى حتى المراجعة التالية، وهي تقرر من جديد بحسب الأرقام.

## A phone that a member gave
claim-title = رقم هاتف ينتظر الإثبات
claim-lede = كُتب هذا الرقم عند انضمام { $name }. وما دام غير مثبت فلا يُحسب لهذه البطاقة شيء مما اشتُري به.
claim-phone = الرقم المكتوب
claim-before = الرقم حتى الآن
claim-owner = معروف في المتجر باسم
claim-nobody = لا أحد
claim-hint = لا تثبتوه إلا والعضو أمامكم، وهاتفه يرنّ حين تتصلون به.
claim-moves = كل ما يعرفه المتجر بهذا الرقم ينتقل إلى هذا العضو: المشتريات والأرقام، والمستوى إذا كان أعلى.
claim-prove = إثبات هذا الرقم
claim-wrong = هذا الرقم خطأ
claim-taken = صاحب هذا الرقم يسجل الدخول إلى النادي بنفسه، فلا يُعطى لغيره. وإذا كان الاثنان شخصًا واحدًا فالمشرف يدمجهما.
claim-unproven = هاتف غير مثبت

## Making one member of two
merge-ask = بطاقتان لشخص واحد؟
merge-title = دمج عضوين
merge-lede = بطاقتان لشخص واحد: يبقى أحد الرقمين، وينتقل إليه كل ما سُجّل تحت الآخر.
merge-other = رقم العضوية الآخر
merge-other-hint = لا يتغير شيء قبل أن تروا العضوين جنبًا إلى جنب.
merge-compare = مقارنة
merge-stays = يبقى هذا الرقم
merge-ends = ينتهي هذا الرقم
merge-login = حساب الدخول
merge-consents = الإجابات عن الأذونات
merge-contacts =
    { $count ->
        [zero] لا تواصل
        [one] تواصل واحد
        [two] تواصلان
        [few] { $shown } مرات تواصل
        [many] { $shown } مرة تواصل
       *[other] { $shown } مرة تواصل
    }
merge-history =
    { $count ->
        [zero] لا شيء من سجل المستويات
        [one] سطر واحد من سجل المستويات
        [two] سطران من سجل المستويات
        [few] { $shown } أسطر من سجل المستويات
        [many] { $shown } سطرًا من سجل المستويات
       *[other] { $shown } سطر من سجل المستويات
    }
merge-answers =
    { $count ->
        [zero] لا إجابات عن الأذونات
        [one] إجابة واحدة عن الأذونات
        [two] إجابتان عن الأذونات
        [few] { $shown } إجابات عن الأذونات
        [many] { $shown } إجابةً عن الأذونات
       *[other] { $shown } إجابة عن الأذونات
    }
merge-referrals =
    { $count ->
        [zero] لم ينضم أحد بتعريفه
        [one] عضو واحد انضم بتعريفه
        [two] عضوان انضما بتعريفه
        [few] { $shown } أعضاء انضموا بتعريفه
        [many] { $shown } عضوًا انضموا بتعريفه
       *[other] { $shown } عضو انضموا بتعريفه
    }
merge-choose = { $what }: أيهما يبقى؟
merge-happens = ما يحدث بعد الدمج
merge-moves = ينتقل إلى الرقم { $number }: { $list }.
merge-number = يصل البحث عن الرقم { $gone } بعد ذلك إلى الرقم { $kept }.
merge-permissions = تبقى الإجابة الأشد: لا رسائل ولا مكالمات إلا حيث أُذن بها في البطاقتين معًا.
merge-login-ends = يُغلق حساب الدخول { $ends } ويبقى { $stays }.
merge-login-moves = يبقى حساب الدخول { $email }. وعلى صاحبه تسجيل الدخول من جديد.
merge-pin = لا يستمر التثبيت اليدوي إلا للمستوى الذي يبقى.
merge-for-good = لا يمكن التراجع عن الدمج.
merge-reason-hint = يبقى السبب في «سجل النشاط» مع بيانات العضوين.
merge-submit = دمج
merge-cancel = إلغاء

## Contacts
contacts-title = التواصل
contacts-none = لم يُسجَّل شيء بعد. دوّنوا هنا المكالمات والزيارات والشكاوى، ليعرف بها الجميع.
contacts-open = تسجيل تواصل
contacts-submit = تسجيل
contact-kind = النوع
contact-kind-hint = طلب المساعدة والشكوى يدخلان في تكلفة الخدمة؛ ولإبداء الرأي والهدية رقم خاص بكل منهما أدناه.
contact-call = مكالمة
contact-mail = بريد إلكتروني
contact-message = رسالة
contact-visit = زيارة
contact-note = ملاحظة
contact-help = طلب مساعدة
contact-complaint = شكوى
contact-feedback = إبداء رأي
contact-gift = هدية
contact-text = الوصف
contact-text-hint = ما قيل أو طُلب أو قُدّم. ويمكن تركه فارغًا لإبداء الرأي والهدية.
contact-score = الدرجة
contact-score-hint = لإبداء الرأي فقط: من صفر إلى عشرة، والعشرة هي الأفضل.
contact-score-none = بلا درجة
contact-scored = { $score } من { $most }
contact-cost = التكلفة
contact-cost-hint = للهدية فقط: ما كلّفته المتجرَ.
contact-cost-was = التكلفة { $amount }
