### The forms of a draft.

## Two at one draft
meanwhile-heading =
    { $count ->
        [one] عُدّلت هذه المسودة في هذه الأثناء بيد { $who }
       *[other] عُدّلت هذه المسودة في هذه الأثناء بأيدي { $who }
    }
meanwhile-somebody = شخص آخر
meanwhile-text = لم يضع شيء، وما كتبتموه ما زال في النموذج. انظروا أولًا في هذه التعديلات؛ وإذا ضغطتم الزر من جديد بقيت، وأُضيفت تعديلاتكم إليها.

## The desk of a draft
desk-draft = مسودة
desk-draft-text = لا يسري شيء منها قبل نشرها.
desk-edited-by = آخر تعديل بيد { $who }، { $at }
desk-edited = آخر تعديل { $at }
desk-differs = الفروق عن البرنامج الحالي
desk-same = لا فروق بعد: القواعد هي قواعد البرنامج الحالي.
desk-tiers = المستويات
desk-tiers-text = أعلاها أولًا. والأعضاء الذين يستوفون شروط أكثر من مستوى لهم أعلاها.
desk-qualifies = شروط الدخول
desk-benefits = المزايا
desk-benefits-which = المزايا: مستوى «{ $tier }»
desk-members = الأعضاء الآن
desk-actions = ما يمكنكم فعله
desk-edit = تعديل
desk-edit-which = تعديل مستوى «{ $tier }»
desk-up = إلى أعلى
desk-up-which = نقل مستوى «{ $tier }» إلى أعلى
desk-down = إلى أسفل
desk-down-which = نقل مستوى «{ $tier }» إلى أسفل
desk-remove = إزالة
desk-remove-which = إزالة مستوى «{ $tier }»
desk-remove-nobody = لا أحد في مستوى «{ $tier }» الآن.
desk-remove-occupied =
    { $count ->
        [zero] لا أحد في مستوى «{ $tier }» الآن.
        [one] في مستوى «{ $tier }» الآن عضو واحد. وإذا صارت هذه المسودة سارية رُوجع فورًا ونال المستوى الذي يستوفي شروطه.
        [two] في مستوى «{ $tier }» الآن عضوان. وإذا صارت هذه المسودة سارية رُوجعا فورًا ونال كل منهما المستوى الذي يستوفي شروطه.
        [few] في مستوى «{ $tier }» الآن { $shown } أعضاء. وإذا صارت هذه المسودة سارية رُوجعوا فورًا ونال كل منهم المستوى الذي يستوفي شروطه.
        [many] في مستوى «{ $tier }» الآن { $shown } عضوًا. وإذا صارت هذه المسودة سارية رُوجعوا فورًا ونال كل منهم المستوى الذي يستوفي شروطه.
       *[other] في مستوى «{ $tier }» الآن { $shown } عضو. وإذا صارت هذه المسودة سارية رُوجعوا فورًا ونال كل منهم المستوى الذي يستوفي شروطه.
    }
desk-remove-unknown = إذا صارت هذه المسودة سارية رُوجع أعضاء مستوى «{ $tier }» فورًا، ونال كل منهم المستوى الذي يستوفي شروطه.
desk-insert-above = مستوى جديد فوق
desk-insert = إضافة
desk-new-tier = مستوى جديد
desk-discard = حذف هذه المسودة
desk-discard-text = تُحذف لدى كل من يعمل عليها. أما البرنامج الحالي فيبقى كما هو.
desk-discard-sure = نعم، احذفوها
desk-save = حفظ في المسودة
desk-back = العودة دون حفظ

## The dials of a draft
dials-title = تجربة الأرقام
dials-lede = غيّروا رقمًا وانظروا ما النتيجة. ولا يتغير شيء قبل الحفظ في المسودة.
dials-shares = الحصص
dials-shares-hint = كم في المئة من الأعضاء الذين اشتروا في الفترة المحتسبة، والأفضل أولًا، بعد حصص المستويات الأعلى.
dials-limits = شروط مستوى «{ $tier }»
dials-at-least = { $metric }، على الأقل
dials-at-most = { $metric }، على الأكثر
dials-weights = وزن كل عامل
dials-moving = الانتقال إلى مستوى أدنى
dials-own = المستويات التي لها إعداد خاص بها تحتفظ به.
dials-show = عرض النتيجة
dials-save = حفظ في المسودة
dials-outcome = النتيجة
dials-wrong = بعض الأرقام لا يمكن استخدامها. وتجدون عند كل منها ما يجب تصحيحه.
dials-faulty = هذه القواعد لا تتوافق معًا، فلا يمكن حساب شيء. أصلحوا أولًا ما ذُكر.
dials-not-reviewed = لم تجرِ أي مراجعة بعد، فلا يمكن حساب شيء. أجروا مراجعة من صفحة النظرة العامة أولًا.
dials-lost = لم تصل الأرقام الجديدة. اضغطوا الزر الذي تحت الحقول للمحاولة من جديد.
dials-nobody = لا أحد ينتقل.
dials-up =
    { $count ->
        [zero] لا أحد يترقّى.
        [one] يترقّى عضو واحد فورًا.
        [two] يترقّى عضوان فورًا.
        [few] يترقّى { $shown } أعضاء فورًا.
        [many] يترقّى { $shown } عضوًا فورًا.
       *[other] يترقّى { $shown } عضو فورًا.
    }
dials-down =
    { $count ->
        [zero] لا أحد ينتقل إلى مستوى أدنى.
        [one] ينتقل عضو واحد إلى مستوى أدنى فورًا.
        [two] ينتقل عضوان إلى مستوى أدنى فورًا.
        [few] ينتقل { $shown } أعضاء إلى مستوى أدنى فورًا.
        [many] ينتقل { $shown } عضوًا إلى مستوى أدنى فورًا.
       *[other] ينتقل { $shown } عضو إلى مستوى أدنى فورًا.
    }
dials-grace =
    { $count ->
        [zero] لا أحد تبدأ مهلته.
        [one] تبدأ مهلة عضو واحد.
        [two] تبدأ مهلة عضوين.
        [few] تبدأ مهلة { $shown } أعضاء.
        [many] تبدأ مهلة { $shown } عضوًا.
       *[other] تبدأ مهلة { $shown } عضو.
    }
dials-reassigned =
    { $count ->
        [zero] لا أحد في مستوى أُزيل.
        [one] عضو واحد في مستوى أُزيل ينال مستوى آخر فورًا.
        [two] عضوان في مستويات أُزيلت ينالان مستوى آخر فورًا.
        [few] { $shown } أعضاء في مستويات أُزيلت ينالون مستوى آخر فورًا.
        [many] { $shown } عضوًا في مستويات أُزيلت ينالون مستوى آخر فورًا.
       *[other] { $shown } عضو في مستويات أُزيلت ينالون مستوى آخر فورًا.
    }
dials-top-usual = في النهاية يكون في مستوى «{ $tier }» { $share } من جميع الأعضاء، وفيه الآن { $now }. والمعتاد من { $low } إلى { $high }.
dials-top-low = في النهاية لا يكون في مستوى «{ $tier }» إلا { $share } من جميع الأعضاء، وفيه الآن { $now }. والمعتاد من { $low } إلى { $high }: فالطريق إليه ضيق.
dials-top-high = في النهاية يكون في مستوى «{ $tier }» { $share } من جميع الأعضاء، وفيه الآن { $now }. والمعتاد من { $low } إلى { $high }: وهذا عدد يصعب معه أن تعرفوا كل عضو.
dials-cost-more = تكلّف المزايا في السنة { $cost }، وهذا أكثر بـ{ $difference } من تكلفتها الآن وهي { $now }.
dials-cost-less = تكلّف المزايا في السنة { $cost }، وهذا أقل بـ{ $difference } من تكلفتها الآن وهي { $now }.
dials-cost-same = تكلّف المزايا في السنة { $cost }، كما هي الآن.

## One tier of a draft
name-fa = بالفارسية
name-ar = بالعربية
name-en = بالإنجليزية
tier-form-title = المستوى: { $tier }
tier-form-lede = اسمه، وشروط الدخول إليه، وما يختلف به عن سائر المستويات. ولا تتغير إلا المسودة.
tier-form-benefits = مزاياه
tier-form-names = الاسم
tier-form-metal = المعدن
tier-form-metal-hint = لون البطاقة وشكلها، والعلامة التي إلى جانب الاسم.
tier-form-bronze = برونزي
tier-form-silver = فضي
tier-form-gold = ذهبي
tier-form-vip = أسود بخط ذهبي
tier-form-criterion = شروط الدخول
tier-form-kind = الطريق إليه
tier-form-kind-hint = لا يلزم أن تملؤوا أدناه إلا ما يخص الطريق المختار.
tier-form-kind-share = الأفضل بحداثة الشراء وعدد المرات والإنفاق
tier-form-kind-threshold = الأعضاء الذين يستوفون الشروط
tier-form-kind-invitation = بدعوة فقط
tier-form-kind-rest = الجميع؛ لأدنى المستويات
tier-form-share = الحصة
tier-form-share-hint = كم عضوًا من كل مئة اشتروا في الفترة المحتسبة، والأفضل أولًا، بعد حصص المستويات الأعلى.
tier-form-conditions = الشروط
tier-form-conditions-hint = يكفي بلوغ الحد نفسه. وما لا تُعرف قيمته لدى العضو لا يُعدّ مستوفى.
tier-form-need = عدد الشروط المطلوبة
tier-form-need-all = كلها
tier-form-need-any =
    { $count ->
        [zero] لا شيء منها
        [one] واحد على الأقل
        [two] اثنان على الأقل
        [few] { $shown } على الأقل
        [many] { $shown } على الأقل
       *[other] { $shown } على الأقل
    }
tier-form-condition = الشرط { $number }
tier-form-limit = حد الشرط { $number }
tier-form-no-condition = بلا شرط
tier-form-asked = { $asked } ({ $unit })
tier-form-more = شروط أخرى
tier-form-how = كيف يُحسب كل منها؟
tier-form-own = إعداداته الخاصة
tier-form-own-hint = إذا تركتم حقلًا فارغًا، سرى إعداد البرنامج كله.

## Benefits of one tier of a draft
benefit-form-title = مزايا مستوى «{ $tier }»
benefit-form-lede = اختاروا ما يناله أعضاؤه، واكتبوا قدره. ولا تتغير إلا المسودة.
benefit-form-tier = شروط الدخول إلى هذا المستوى
benefit-form-overview = مزايا كل مستوى
benefit-form-kind = الميزة
benefit-form-given = نعم
benefit-form-heading = مزايا هذا المستوى
benefit-form-label = { $kind }، { $label }
benefit-form-on = ينالها أعضاء هذا المستوى
benefit-form-optional = يمكنكم تركه فارغًا.
benefit-form-per-cent = الخصم من السعر
benefit-form-from = للمشتريات ابتداءً من
benefit-form-cost = تكلفتها على المتجر في كل مرة
benefit-form-amount = المبلغ
benefit-form-a-year = عدد المرات في السنة
benefit-form-gift = ما يُقدَّم
benefit-form-dedicated = من مستشار خاص بالعضو
benefit-form-lottery = مع سحب خاص على الجوائز
benefit-form-times = مشتريات معتادة، بالأشهر
benefit-form-days-to-pay = مهلة السداد
benefit-form-days = مدتها
benefit-form-tenths = مضاعف النقاط المعتادة
benefit-form-choice = واحدة من عدة مزايا يُختار منها
benefit-form-choice-hint = من كل ما يحمل هذه العلامة ينال العضو ما يناسبه: فلا خصم لمن لا ينتظر الخصومات أبدًا.
benefit-form-note = ملاحظة للأعضاء

## Settings of a draft
settings-title = الإعدادات
settings-lede = ما يسري على المسودة كلها. وقد تكون لمستوى إعدادات خاصة به.
settings-name = اسم المسودة
settings-heading = كيف تُحسب المستويات
settings-window = الفترة المحتسبة
settings-window-hint = تُحتسب مشتريات هذا العدد من الأشهر.
settings-grace = المهلة
settings-grace-hint = وقت للعودة قبل الانتقال إلى مستوى أدنى؛ والصفر يعني الانتقال فورًا.
settings-hold = الإبقاء بعد الترقية
settings-hold-hint = لا يُراجَع المستوى الجديد طوال هذه المدة؛ والصفر يعني أنه يُراجَع من أول يوم.
settings-weights-hint = كم يزن كل من الثلاثة في ترتيب الأعضاء. الأعداد المتساوية أوزان متساوية؛ والصفر يُخرج صاحبه من الحساب.
settings-weight-recency = وزن حداثة الشراء
settings-weight-frequency = وزن عدد مرات الشراء
settings-weight-monetary = وزن الإنفاق
settings-cadence = موعد المراجعة
settings-cadence-hint = في هذه الأيام يترقّى الأعضاء إليه، ويُبلَّغ الذين لم يعودوا يستوفون شروطه.
settings-fall = عند الانتقال إلى مستوى أدنى يذهب العضو
settings-fall-hint = حين تنقضي المهلة.
settings-fall-qualified = إلى المستوى الذي يستوفي شروطه
settings-fall-step = مستوى واحدًا إلى أسفل
settings-inherit = كما في البرنامج كله: { $value }
settings-empty = إذا تُرك فارغًا: { $value }، كما في البرنامج كله.
settings-months = شهر
settings-days = يوم
settings-per-cent = ٪
settings-toman = تُكتب المبالغ هنا بالتومان. والتومان الواحد عشرة ريالات.
settings-assumptions = ما يُفترض
settings-assumptions-hint = حيث لا تقول المعطيات شيئًا، تقوم أرقام الربح والقيمة الدائمة للعميل على ما يلي.
settings-contact-cost = تكلفة الشكوى أو طلب المساعدة
settings-contact-cost-hint = ما ينفقه المتجر على الواحدة منها في المتوسط.
settings-expected = يواصل العميل الشراء
settings-expected-hint = كم تتوقعون أن يبقى العميل الجيد.
settings-kinds = أنواع المزايا الخاصة بكم
settings-kind-new = نوع آخر
settings-kind-new-hint = لما ليس في قائمة المزايا. سمّوه باللغات الثلاث كلها، وبعدها يمكن منحه لأي مستوى.
settings-kind-lowers-price = يخفض السعر
settings-kind-lowers-price-hint = الأعضاء الذين لا ينتظرون التخفيضات أبدًا يُقدَّم إليهم شيء آخر حيث يكون اختيار.
settings-kind-remove = إزالة هذا النوع
settings-kind-given =
    { $count ->
        [zero] لا يمنحه أي مستوى في هذه المسودة.
        [one] يمنحه مستوى واحد في هذه المسودة، ولن يمنحه بعد ذلك.
        [two] يمنحه مستويان في هذه المسودة، ولن يمنحاه بعد ذلك.
        [few] تمنحه { $shown } مستويات في هذه المسودة، ولن تمنحه بعد ذلك.
        [many] يمنحه { $shown } مستوى في هذه المسودة، ولن يمنحه بعد ذلك.
       *[other] يمنحه { $shown } مستوى في هذه المسودة، ولن يمنحه بعد ذلك.
    }
