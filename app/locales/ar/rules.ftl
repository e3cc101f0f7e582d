### Rules, benefits and changes in words.

## Benefits
benefit-discount = خصم على كل شراء
benefit-delivery = توصيل مجاني
benefit-delivery-always = دائمًا
benefit-delivery-from = ابتداءً من { $amount }
benefit-early-access = منتجات جديدة قبل طرحها للجميع
benefit-advice = استشارة مجانية
benefit-advice-dedicated = استشارة مجانية من مستشار خاص بكم
benefit-birthday = في عيد ميلادكم
benefit-anniversary = في ذكرى انضمامكم كل عام
benefit-present-gift = هدية
benefit-present-code = رمز خصم
benefit-present-greeting = تهنئة
benefit-credit =
    { $months ->
        [zero] شراء بالأجل من دون كفيل
        [one] شراء بالأجل بقدر مشترياتكم المعتادة في شهر واحد، من دون كفيل
        [two] شراء بالأجل بقدر مشترياتكم المعتادة في شهرين، من دون كفيل
        [few] شراء بالأجل بقدر مشترياتكم المعتادة في { $shown } أشهر، من دون كفيل
        [many] شراء بالأجل بقدر مشترياتكم المعتادة في { $shown } شهرًا، من دون كفيل
       *[other] شراء بالأجل بقدر مشترياتكم المعتادة في { $shown } شهر، من دون كفيل
    }
benefit-credit-worth =
    { $days ->
        [zero] يُسدَّد في اليوم نفسه
        [one] يُسدَّد خلال يوم واحد
        [two] يُسدَّد خلال يومين
        [few] يُسدَّد خلال { $shown } أيام
        [many] يُسدَّد خلال { $shown } يومًا
       *[other] يُسدَّد خلال { $shown } يوم
    }
benefit-points = نقاط على كل شراء
benefit-points-worth = مضاعفة × { $times }
benefit-own-line = خط هاتف خاص بكم، مع أولوية الرد
benefit-events = دعوات إلى المناسبات
benefit-events-lottery = دعوات إلى المناسبات، وسحب خاص على الجوائز
benefit-credit-kind = شراء بالأجل من دون كفيل
benefit-queue = من دون انتظار في الطوابير
benefit-service = خدمة إضافية مجانية
benefit-upgrade = مفاجأة: المستوى التالي لبعض الوقت
benefit-donation = تبرع باسمكم
benefit-season = عرض موسمي خاص بكم
benefit-for-days =
    { $days ->
        [zero] لمدة { $shown } يوم
        [one] لمدة يوم واحد
        [two] لمدة يومين
        [few] لمدة { $shown } أيام
        [many] لمدة { $shown } يومًا
       *[other] لمدة { $shown } يوم
    }
benefit-a-year =
    { $count ->
        [zero] ولا مرة في السنة
        [one] مرة في السنة
        [two] مرتين في السنة
        [few] { $shown } مرات في السنة
        [many] { $shown } مرةً في السنة
       *[other] { $shown } مرة في السنة
    }
benefit-worth-both = {"\u200F"}{ $first }، { $second }

## The rules in words
rules-semicolon = { "؛ " }
rules-comma = { "، " }
rules-share = أفضل { $percent } ممن اشتروا، بعد من هم في المستويات الأعلى
rules-invitation = بدعوة
rules-rest = الجميع
rules-no-conditions = بشروط لم تُختر بعد
rules-one-condition = بشرط واحد: { $condition }
rules-all-of = كل ما يلي: { $conditions }
rules-any-of =
    { $count ->
        [zero] ليس لازمًا أي مما يلي: { $conditions }
        [one] واحد على الأقل مما يلي: { $conditions }
        [two] اثنان على الأقل مما يلي: { $conditions }
        [few] { $shown } على الأقل مما يلي: { $conditions }
        [many] { $shown } على الأقل مما يلي: { $conditions }
       *[other] { $shown } على الأقل مما يلي: { $conditions }
    }
rules-nightly = كل ليلة
rules-weekly = كل أسبوع، ليوم { $day }
rules-monthly-persian = كل شهر، لأول أيامه في التقويم الهجري الشمسي
rules-monthly-gregorian = كل شهر، لأول أيامه في التقويم الميلادي
rules-window =
    { $months ->
        [zero] لا تُحتسب مشتريات أي شهر
        [one] تُحتسب مشتريات الشهر الأخير
        [two] تُحتسب مشتريات الشهرين الأخيرين
        [few] تُحتسب مشتريات الأشهر الـ{ $shown } الأخيرة
        [many] تُحتسب مشتريات الأشهر الـ{ $shown } الأخيرة
       *[other] تُحتسب مشتريات الأشهر الـ{ $shown } الأخيرة
    }
rules-weights = أوزان حداثة الشراء وعدد المرات والإنفاق هي بالترتيب { $recency } و{ $frequency } و{ $monetary }
rules-cadence = موعد المراجعة: { $when }
rules-grace =
    { $days ->
        [0] الانتقال إلى مستوى أدنى فورًا، بلا مهلة
        [one] الانتقال إلى مستوى أدنى بعد مهلة يوم واحد
        [two] الانتقال إلى مستوى أدنى بعد مهلة يومين
        [few] الانتقال إلى مستوى أدنى بعد مهلة { $shown } أيام
        [many] الانتقال إلى مستوى أدنى بعد مهلة { $shown } يومًا
       *[other] الانتقال إلى مستوى أدنى بعد مهلة { $shown } يوم
    }
rules-hold =
    { $months ->
        [0] يُراجَع المستوى بعد الترقية من أول يوم
        [one] يبقى المستوى بعد الترقية شهرًا واحدًا على الأقل
        [two] يبقى المستوى بعد الترقية شهرين على الأقل
        [few] يبقى المستوى بعد الترقية { $shown } أشهر على الأقل
        [many] يبقى المستوى بعد الترقية { $shown } شهرًا على الأقل
       *[other] يبقى المستوى بعد الترقية { $shown } شهر على الأقل
    }
rules-fall-qualified = الأعضاء الذين ينتقلون إلى مستوى أدنى يذهبون إلى المستوى الذي يستوفون شروطه
rules-fall-step = الأعضاء الذين ينتقلون إلى مستوى أدنى ينتقلون مستوى واحدًا فقط
rules-contact-cost = كل شكوى أو طلب مساعدة يكلّف المتجر { $amount }
rules-expected =
    { $months ->
        [zero] لا يُتوقع أن يواصل العميل الشراء
        [one] يواصل العميل الشراء شهرًا واحدًا
        [two] يواصل العميل الشراء شهرين
        [few] يواصل العميل الشراء { $shown } أشهر
        [many] يواصل العميل الشراء { $shown } شهرًا
       *[other] يواصل العميل الشراء { $shown } شهر
    }

weekday-saturday = السبت
weekday-sunday = الأحد
weekday-monday = الاثنين
weekday-tuesday = الثلاثاء
weekday-wednesday = الأربعاء
weekday-thursday = الخميس
weekday-friday = الجمعة

## What changed in the rules
change-none = لا فروق.
change-tier-added = مستوى جديد: «{ $tier }»
change-tier-removed = أُزيل مستوى «{ $tier }»
change-order = ترتيب المستويات، وأعلاها أولًا: { $now } (وكان: { $before })
change-renamed = تغيّر اسم مستوى «{ $tier }»: { $names }
change-name = «{ $now }» بدل «{ $before }» ({ $language })
change-metal = لون مستوى «{ $tier }»: { $now } بدل { $before }
change-metal-bronze = برونزي
change-metal-silver = فضي
change-metal-gold = ذهبي
change-metal-vip = أسود بخط ذهبي
change-criterion = مستوى «{ $tier }»: «{ $now }» بدل «{ $before }»
change-criterion-new = مستوى «{ $tier }»: { $now }
change-own = مستوى «{ $tier }»، إعداداته الخاصة: { $now } (وكانت: { $before })
change-own-none = كما في البرنامج كله
change-settings = في البرنامج كله: { $now } (وكان: { $before })
change-assumptions = ما يُفترض: { $now } (وكان: { $before })
change-benefit-added = صار مستوى «{ $tier }» يمنح أيضًا: { $benefit }
change-benefit-removed = لم يعد مستوى «{ $tier }» يمنح: { $benefit }
change-benefit-changed = مستوى «{ $tier }»: { $benefit }
change-benefit-worth = {"\u200F"}{ $name }، { $worth }
change-instead = «{ $now }» بدل «{ $before }»
change-cost = تكلّف في كل مرة { $now } بدل { $before }
change-choice = صارت اختيارية: ينال كل عضو الميزة التي تناسبه وحدها
change-no-choice = لم تعد اختيارية: ينالها جميع أعضاء المستوى
change-note = ملاحظة أخرى للأعضاء
change-kind-added = نوع جديد من المزايا: «{ $kind }»
change-kind-removed = أُزيل نوع المزايا «{ $kind }»
change-kind-renamed = تغيّر اسم نوع المزايا «{ $kind }»: { $names }
change-kind-price = نوع المزايا «{ $kind }»: تغيّر ما إذا كان يخفض السعر

## What is wrong with a draft
fault-heading =
    { $count ->
        [zero] لا شيء يلزم إصلاحه
        [one] أمر واحد يجب إصلاحه قبل أن تسري هذه القواعد
        [two] أمران يجب إصلاحهما قبل أن تسري هذه القواعد
        [few] { $shown } أمور يجب إصلاحها قبل أن تسري هذه القواعد
        [many] { $shown } أمرًا يجب إصلاحه قبل أن تسري هذه القواعد
       *[other] { $shown } أمر يجب إصلاحه قبل أن تسري هذه القواعد
    }
fault-lowest = مستوى «{ $tier }» هو أدنى المستويات، فيجب أن يسع الجميع. اجعلوه للجميع، أو انقلوا المستوى الذي يسعهم إلى آخر الترتيب.
fault-rest-above = مستوى «{ $tier }» يسع الجميع وليس أدنى المستويات، فلا يمكن أن يكون أحد في مستوى تحته. اختاروا طريقًا آخر إليه، أو انقلوه إلى آخر الترتيب.
fault-shares = مجموع حصص المستويات كلها { $percent }، ولا يجوز أن يزيد على مئة في المئة. صغّروا إحداها.
fault-no-share = حصة مستوى «{ $tier }» صفر. اجعلوها واحدًا في المئة على الأقل، أو أزيلوا المستوى.
fault-no-conditions = لا شروط لمستوى «{ $tier }». أضيفوا شرطًا، أو اختاروا طريقًا آخر إليه.
fault-none-asked = لا شرط مطلوبًا من شروط مستوى «{ $tier }». اجعلوا المطلوب شرطًا واحدًا على الأقل.
fault-too-many =
    { $count ->
        [zero] عدد الشروط المطلوبة لمستوى «{ $tier }» هو { $asked }، وليست له شروط. اطلبوا أقل، أو أضيفوا شروطًا.
        [one] عدد الشروط المطلوبة لمستوى «{ $tier }» هو { $asked }، وليس له إلا شرط واحد. اطلبوا أقل، أو أضيفوا شروطًا.
        [two] عدد الشروط المطلوبة لمستوى «{ $tier }» هو { $asked }، وليس له إلا شرطان. اطلبوا أقل، أو أضيفوا شروطًا.
        [few] عدد الشروط المطلوبة لمستوى «{ $tier }» هو { $asked }، وليس له إلا { $shown } شروط. اطلبوا أقل، أو أضيفوا شروطًا.
        [many] عدد الشروط المطلوبة لمستوى «{ $tier }» هو { $asked }، وليس له إلا { $shown } شرطًا. اطلبوا أقل، أو أضيفوا شروطًا.
       *[other] عدد الشروط المطلوبة لمستوى «{ $tier }» هو { $asked }، وليس له إلا { $shown } شرط. اطلبوا أقل، أو أضيفوا شروطًا.
    }
fault-no-name = اسم مستوى «{ $tier }» مطلوب في كل من اللغات الثلاث. اكتبوا ما ينقص منها.
fault-same-name = لمستوى «{ $tier }» ومستوى «{ $other }» الاسم نفسه في إحدى اللغات، وإن اختلفت كتابته. أعطوا أحدهما اسمًا آخر.
fault-no-weights = أوزان مستوى «{ $tier }» الثلاثة كلها صفر، فلا يمكن ترتيب أحد. اجعلوا أحدها واحدًا على الأقل.
fault-no-window = الفترة المحتسبة لمستوى «{ $tier }» صفر من الأشهر، أي لا يُحتسب شيء. اختاروا شهرًا واحدًا على الأقل.
caution-heading = هل هذا ما تقصدونه؟
caution-easier = مستوى «{ $higher }» أعلى من مستوى «{ $lower }» وشروطه أسهل: { $asks }، بينما شروط مستوى «{ $lower }»: { $lower_asks }.
caution-easier-who =
    { $count ->
        [0] لا أحد في الوقت الحاضر يبلغ مستوى «{ $higher }» من دون أن يبلغ مستوى «{ $lower }».
        [one] يبلغ عضو واحد مستوى «{ $higher }» من دون أن يبلغ مستوى «{ $lower }».
        [two] يبلغ عضوان مستوى «{ $higher }» من دون أن يبلغا مستوى «{ $lower }».
        [few] يبلغ { $shown } أعضاء مستوى «{ $higher }» من دون أن يبلغوا مستوى «{ $lower }».
        [many] يبلغ { $shown } عضوًا مستوى «{ $higher }» من دون أن يبلغوا مستوى «{ $lower }».
       *[other] يبلغ { $shown } عضو مستوى «{ $higher }» من دون أن يبلغوا مستوى «{ $lower }».
    }
caution-invitations = كل المستويات التي فوق الأدنى تُنال بدعوة: فلا يمكن لأحد أن يترقّى بالشراء.
