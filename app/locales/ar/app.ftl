### Vafa. One section per page; keys are checked when compiling.

## Everywhere
brand = وفا
skip = الانتقال إلى المحتوى
foot = وفا نادي ولاء لأفضل عملاء المتجر. حر ومفتوح المصدر.
languages = اللغة
nav-public = الصفحات
nav-member = النادي
nav-staff = الأقسام
nav-members = الأعضاء
nav-club = النادي
tiers-nav = المستويات والمزايا
member-nav = بطاقتي
members-nav = الأعضاء
admin-nav = نظرة عامة
imports-nav = الاستيراد
staff-nav = فريق العمل
sign-in = تسجيل الدخول
sign-out = تسجيل الخروج
email = البريد الإلكتروني
password = كلمة المرور

## Numbers, money, days
money-toman = { $amount } تومان
money-rial = { $amount } ريال
money-other = { $amount } { $currency }
unit-toman = تومان
unit-rial = ريال
day-long = { $day } { $month } { $year }
month-long = { $month } { $year }
month-persian =
    { $month ->
        [1] فروردين
        [2] أرديبهشت
        [3] خرداد
        [4] تير
        [5] مرداد
        [6] شهريور
        [7] مهر
        [8] آبان
        [9] آذر
        [10] دي
        [11] بهمن
       *[12] إسفند
    }
month-gregorian =
    { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    }

## Problems with what was filled in
form-errors =
    { $count ->
        [zero] لا شيء يحتاج إلى انتباهكم
        [one] أمر واحد يحتاج إلى انتباهكم
        [two] أمران يحتاجان إلى انتباهكم
        [few] { $shown } أمور تحتاج إلى انتباهكم
        [many] { $shown } أمرًا تحتاج إلى انتباهكم
       *[other] { $shown } أمر تحتاج إلى انتباهكم
    }
problem-required = يُرجى ملء هذا الحقل.
problem-too-long = يُرجى ألا يزيد عدد الأحرف على { $most }.
problem-too-short = يُرجى ألا يقل عدد الأحرف عن { $least }.
problem-email = هذا ليس عنوان بريد إلكتروني. اكتبوه هكذا: name@example.com.
problem-phone = هذا ليس رقم هاتف. اكتبوه هكذا: ٠٩١٢١٢٣٤٥٦٧، أو مع علامة + ورمز البلد.
problem-date = هذا ليس تاريخًا. اكتبوا السنة ثم الشهر ثم اليوم، مثل { $example }.
problem-future = هذا اليوم لم يأتِ بعد.
problem-not-the-same = كلمتا المرور مختلفتان. يُرجى كتابة الكلمة نفسها مرتين.
problem-unreadable = في النص رموز لا يمكن قراءتها. يُرجى كتابته من جديد.
problem-credentials = البريد الإلكتروني وكلمة المرور لا يتطابقان. تحققوا منهما، أو عيّنوا كلمة مرور جديدة.
problem-too-often = محاولات كثيرة. انتظروا بضع دقائق من فضلكم، ثم حاولوا من جديد.
problem-link = هذا الرابط استُخدم من قبل أو انتهت صلاحيته. يُرجى طلب رابط جديد.
problem-taken = يوجد حساب بهذا البريد الإلكتروني بالفعل.
problem-choice = يُرجى الاختيار من القائمة.
problem-no-file = يُرجى اختيار ملف غير فارغ.

## When there is nothing to show
error-sign-in = يُرجى تسجيل الدخول
error-sign-in-text = هذه الصفحة لا تظهر إلا بعد تسجيل الدخول.
error-forbidden = هذا القسم غير متاح لحسابكم
error-forbidden-text = لا يحق لحسابكم فتح هذه الصفحة. إن رأيتم أن ذلك من حقكم، فاسألوا أحد المشرفين.
error-not-found = هذه الصفحة غير موجودة
error-not-found-text = تحققوا من العنوان، أو ابدؤوا من الصفحة الأولى.
error-invalid = تعذّر استخدام ما أُدخل
error-refused = هذا غير ممكن الآن
error-refused-text = ربما غيّره شخص آخر في هذه الأثناء. ارجعوا وحدّثوا الصفحة، ثم حاولوا من جديد.
error-busy = لحظة من فضلكم
error-busy-text = تُكتب الآن بيانات كثيرة في قاعدة البيانات. حاولوا بعد دقيقة؛ لم يضع شيء.
error-full = القرص ممتلئ
error-full-text = يُرجى إخلاء مساحة على قرص الخادم. كل ما حُفظ من قبل باقٍ.
error-server = حدث خطأ من جانبنا
error-server-text = سُجّل الخطأ ليطّلع عليه من يتولى أمر النادي. يُرجى المحاولة لاحقًا.
error-home = إلى الصفحة الأولى

## Sign in
sign-in-title = أهلًا بعودتكم
forgot-link = هل نسيتم كلمة المرور؟
sign-in-join = لم تنضموا بعد؟
join-link = الانضمام إلى النادي

## Why a member stands where they stand
evidence-not-reviewed =
    { $who ->
        [member] أهلًا بكم بيننا: ستنظر المراجعة القادمة في مشترياتكم، ومنذ ذلك الحين ترون هنا سبب مستواكم.
       *[staff] العضو جديد: ستنظر المراجعة القادمة في مشترياته.
    }
evidence-grace =
    { $who ->
        [member] { $days ->
            [0] اليوم آخر أيام مهلتكم. إن لم تكفِ مشترياتكم اليوم للحفاظ على مستواكم، صار مستواكم «{ $tier }».
            [one] بقي من مهلتكم يوم واحد، حتى { $date }. بعد ذلك يصير مستواكم «{ $tier }».
            [two] بقي من مهلتكم يومان، حتى { $date }. بعد ذلك يصير مستواكم «{ $tier }».
            [few] بقيت من مهلتكم { $shown } أيام، حتى { $date }. بعد ذلك يصير مستواكم «{ $tier }».
            [many] بقي من مهلتكم { $shown } يومًا، حتى { $date }. بعد ذلك يصير مستواكم «{ $tier }».
           *[other] بقي من مهلتكم { $shown } يوم، حتى { $date }. بعد ذلك يصير مستواكم «{ $tier }».
        }
       *[staff] { $days ->
            [0] اليوم آخر أيام المهلة. بعد ذلك يصير المستوى «{ $tier }».
            [one] بقي من المهلة يوم واحد، حتى { $date }. بعد ذلك يصير المستوى «{ $tier }».
            [two] بقي من المهلة يومان، حتى { $date }. بعد ذلك يصير المستوى «{ $tier }».
            [few] بقيت من المهلة { $shown } أيام، حتى { $date }. بعد ذلك يصير المستوى «{ $tier }».
            [many] بقي من المهلة { $shown } يومًا، حتى { $date }. بعد ذلك يصير المستوى «{ $tier }».
           *[other] بقي من المهلة { $shown } يوم، حتى { $date }. بعد ذلك يصير المستوى «{ $tier }».
        }
    }
evidence-bought =
    { $who ->
        [member] خلال الأشهر الـ{ $months } الأخيرة اشتريتم { $count ->
            [zero] صفر مرة
            [one] مرة واحدة
            [two] مرتين
            [few] { $times } مرات
            [many] { $times } مرةً
           *[other] { $times } مرة
        } بما مجموعه { $spend }، وكان آخر شراء { $days ->
            [0] يوم المراجعة
            [one] قبل المراجعة بيوم واحد
            [two] قبل المراجعة بيومين
            [few] قبل المراجعة بـ{ $ago } أيام
            [many] قبل المراجعة بـ{ $ago } يومًا
           *[other] قبل المراجعة بـ{ $ago } يوم
        }.
       *[staff] خلال الأشهر الـ{ $months } الأخيرة اشترى العضو { $count ->
            [zero] صفر مرة
            [one] مرة واحدة
            [two] مرتين
            [few] { $times } مرات
            [many] { $times } مرةً
           *[other] { $times } مرة
        } بما مجموعه { $spend }، وكان آخر شراء { $days ->
            [0] يوم المراجعة
            [one] قبل المراجعة بيوم واحد
            [two] قبل المراجعة بيومين
            [few] قبل المراجعة بـ{ $ago } أيام
            [many] قبل المراجعة بـ{ $ago } يومًا
           *[other] قبل المراجعة بـ{ $ago } يوم
        }.
    }
evidence-long-ago =
    { $who ->
        [member] كان آخر شراء لكم { $days ->
            [0] يوم المراجعة
            [one] قبل المراجعة بيوم واحد
            [two] قبل المراجعة بيومين
            [few] قبل المراجعة بـ{ $ago } أيام
            [many] قبل المراجعة بـ{ $ago } يومًا
           *[other] قبل المراجعة بـ{ $ago } يوم
        }. لا تُحتسب للمستوى إلا مشتريات الأشهر الـ{ $months } الأخيرة.
       *[staff] كان آخر شراء للعضو { $days ->
            [0] يوم المراجعة
            [one] قبل المراجعة بيوم واحد
            [two] قبل المراجعة بيومين
            [few] قبل المراجعة بـ{ $ago } أيام
            [many] قبل المراجعة بـ{ $ago } يومًا
           *[other] قبل المراجعة بـ{ $ago } يوم
        }. لا تُحتسب للمستوى إلا مشتريات الأشهر الـ{ $months } الأخيرة.
    }
evidence-never-bought =
    { $who ->
        [member] لم تصلنا عنكم أي عملية شراء بعد. تُحتسب للمستوى مشتريات الأشهر الـ{ $months } الأخيرة.
       *[staff] لا تُعرف لهذا العضو أي عملية شراء. تُحتسب للمستوى مشتريات الأشهر الـ{ $months } الأخيرة.
    }
evidence-place =
    { $who ->
        [member] بحسب حداثة مشترياتكم وعددها وقيمتها معًا، أنتم في المرتبة { $place } من { $of }.
       *[staff] بحسب حداثة المشتريات وعددها وقيمتها معًا، العضو في المرتبة { $place } من { $of }.
    }
evidence-place-within =
    { $who ->
        [member] بحسب حداثة مشترياتكم وعددها وقيمتها معًا، أنتم في المرتبة { $place } من { $of }. مستوى «{ $tier }» يمتد حتى المرتبة { $seats }.
       *[staff] بحسب حداثة المشتريات وعددها وقيمتها معًا، العضو في المرتبة { $place } من { $of }. مستوى «{ $tier }» يمتد حتى المرتبة { $seats }.
    }
evidence-lift =
    { $who ->
        [member] عملية شراء اليوم بقيمة { $amount } ترفعكم إلى مستوى «{ $tier }»، إن بقي الآخرون حيث هم.
       *[staff] عملية شراء اليوم بقيمة { $amount } ترفع العضو إلى مستوى «{ $tier }»، إن بقي الآخرون حيث هم.
    }
evidence-lift-any =
    { $who ->
        [member] أي عملية شراء اليوم ترفعكم إلى مستوى «{ $tier }»، إن بقي الآخرون حيث هم.
       *[staff] أي عملية شراء اليوم ترفع العضو إلى مستوى «{ $tier }»، إن بقي الآخرون حيث هم.
    }
evidence-lift-none =
    { $who ->
        [member] مستوى «{ $tier }» يمتد حتى المرتبة { $seats }. لا يمكننا الآن أن نعدكم بأن عملية شراء واحدة تكفي لبلوغه: فانتظام الزيارات لا يقل وزنًا عن قيمة المشتريات.
       *[staff] مستوى «{ $tier }» يمتد حتى المرتبة { $seats }. لا يمكن الآن الوعد بأن عملية شراء واحدة تكفي لبلوغه.
    }
evidence-keep =
    { $who ->
        [member] يبقى مستوى «{ $tier }» لكم ما دام إنفاقكم في الأشهر الأخيرة { $amount } أو أكثر، ولم يتغير شيء آخر.
       *[staff] يبقى مستوى «{ $tier }» للعضو ما دام إنفاقه في الفترة المحتسبة { $amount } أو أكثر، ولم يتغير شيء آخر.
    }

## My card
my-title = بطاقتي
my-card = بطاقة العضوية
my-member-since = عضوية منذ { $month }
my-tier-since = أنتم في مستوى «{ $tier }» منذ { $date }.
my-grace =
    { $days ->
        [0] اليوم آخر أيام مهلتكم
        [one] أمامكم يوم واحد للحفاظ على مستواكم
        [two] أمامكم يومان للحفاظ على مستواكم
        [few] أمامكم { $shown } أيام للحفاظ على مستواكم
        [many] أمامكم { $shown } يومًا للحفاظ على مستواكم
       *[other] أمامكم { $shown } يوم للحفاظ على مستواكم
    }
my-grace-text = يبقى مستواكم كما هو حتى { $date }. وترون أدناه ما يحفظه لكم.
my-way = طريقكم إلى الأعلى
my-here = أنتم هنا
my-nearness =
    { $count ->
        [zero] لم تعد تفصلكم أي مرتبة عن مستوى «{ $tier }».
        [one] تفصلكم مرتبة واحدة عن مستوى «{ $tier }».
        [two] تفصلكم مرتبتان عن مستوى «{ $tier }».
        [few] تفصلكم { $places } مراتب عن مستوى «{ $tier }».
        [many] تفصلكم { $places } مرتبةً عن مستوى «{ $tier }».
       *[other] تفصلكم { $places } مرتبة عن مستوى «{ $tier }».
    }
my-keep =
    { $count ->
        [zero] لم تعد تفصلكم أي مرتبة عن الحفاظ على مستوى «{ $tier }».
        [one] تفصلكم مرتبة واحدة عن الحفاظ على مستوى «{ $tier }».
        [two] تفصلكم مرتبتان عن الحفاظ على مستوى «{ $tier }».
        [few] تفصلكم { $places } مراتب عن الحفاظ على مستوى «{ $tier }».
        [many] تفصلكم { $places } مرتبةً عن الحفاظ على مستوى «{ $tier }».
       *[other] تفصلكم { $places } مرتبة عن الحفاظ على مستوى «{ $tier }».
    }
my-why = لماذا هذا المستوى
my-reviewed = آخر مراجعة ليوم { $date }.
my-not-reviewed = تُراجَع المستويات كل ليلة.
my-rules = كيف تعمل المستويات
my-benefits = ما يمنحكم إياه مستواكم
my-looks = من اطّلع على ملفكم
my-looks-none = لم يطّلع أحد من الموظفين على ملفكم بعد.
my-looks-system = النظام نفسه
my-looks-why = بياناتكم أمانة: كل اطّلاع لموظف على ملفكم يُسجَّل هنا.

## Mails
mail-greeting = مرحبًا { $name }،
mail-closing = مع أطيب التحيات، ناديكم
mail-confirm-subject = يُرجى تأكيد عضويتكم
mail-confirm = شكرًا لانضمامكم إلى النادي. بقيت خطوة واحدة: أكّدوا أن هذا عنوانكم واختاروا كلمة مرور. الرابط صالح ليومين. وإن لم تطلبوا ذلك، فليس عليكم فعل شيء.
mail-confirm-action = تأكيد العنوان واختيار كلمة المرور
mail-known-subject = أنتم أعضاء في النادي بالفعل
mail-known = طلب أحدهم، ولعله أنتم، الانضمام إلى النادي بهذا العنوان. عضويتكم قائمة بالفعل، ويكفي تسجيل الدخول. وإن نسيتم كلمة المرور، أمكنكم تعيين كلمة جديدة هناك. وإن لم يكن الطلب منكم، فليس عليكم فعل شيء.
mail-known-action = تسجيل الدخول
mail-reset-subject = تعيين كلمة مرور جديدة
mail-reset = طلبتم كلمة مرور جديدة. يعمل الرابط مرة واحدة، وخلال ثلاثين دقيقة. وإن لم يكن الطلب منكم، فليس عليكم فعل شيء؛ كلمة المرور باقية كما هي.
mail-reset-action = تعيين كلمة مرور جديدة
mail-invite-subject = حسابكم في النادي
mail-invite = أُنشئ لكم حساب في النادي. يُرجى اختيار كلمة مرور؛ يعمل الرابط مرة واحدة، وخلال سبعة أيام.
mail-invite-action = اختيار كلمة المرور
mail-up-subject = أهلًا بكم في مستوى «{ $tier }»
mail-up = تهانينا! أنتم الآن في مستوى «{ $tier }». مزاياكم الجديدة سارية من اليوم، وبطاقتكم تعرضها كلها.
mail-down-subject = مستواكم الآن «{ $tier }»
mail-down = مستواكم الآن «{ $tier }». تبيّن بطاقتكم السبب، وما يعيدكم إلى ما كنتم عليه. يسعدنا أن نراكم قريبًا.
mail-grace-subject = مستواكم محفوظ حتى { $date }
mail-grace = لم تعد مشترياتكم في الأشهر الأخيرة تبلغ مستوى «{ $tier }». لن يتغير شيء حتى { $date }، وبطاقتكم تبيّن ما يحفظ لكم مستواكم.
mail-recovered-subject = مستوى «{ $tier }» باقٍ لكم
mail-recovered = أحسنتم: استوفيتم شروط مستوى «{ $tier }» من جديد، وهو باقٍ لكم.
mail-card-action = عرض بطاقتي

## The first page
home-title = نادٍ لمن يعودون إلينا
home-lede = وفا من الوفاء. من يكثر الشراء ينل المزيد: سعرًا أفضل، وخدمةً أسرع، وهديةً بين حين وآخر. القواعد معلنة، وتعرفون دائمًا أين أنتم.
home-continue = المتابعة باسم { $name }
home-card = مثال لبطاقة عضوية
home-card-tier = كبار العملاء
home-card-name = سارة محمدي
home-card-since = عضوية منذ { $month }
home-reasons = لماذا تنضمون إلينا
home-rules-title = قواعد تقرؤونها بأنفسكم
home-rules = يتحدد مستواكم بحداثة شرائكم وعدد مراته وقيمته، لا بمن تكونون. وتبيّن صفحتكم الأرقام التي بُني عليها، وما يلزم للارتقاء.
home-benefits-title = مزايا بالأرقام
home-benefits = ما يمنحه كل مستوى مكتوب للجميع، بنِسَبه وأيامه. ومتى استحققتم مستوى أعلى صار لكم في المراجعة الليلية التالية، من دون أن تطلبوا.
home-data-title = بياناتكم تبقى لكم
home-data = نستأذنكم في كل نوع من الرسائل على حدة، ولا خيار محدد سلفًا. ولا يرى فريق العمل إلا ما يلزم عمله، وكل اطلاع على صفحتكم يُسجَّل.

## Tiers
tiers-title = المستويات والمزايا
tiers-lede = القواعد السارية اليوم، وهي واحدة للجميع.
tiers-all = كل المستويات
tiers-share-best =
    { $count ->
        [zero] لا أحد من كل مئة
        [one] أفضل عضو من كل مئة
        [two] أفضل عضوين من كل مئة
        [few] أفضل { $shown } أعضاء من كل مئة
        [many] أفضل { $shown } عضوًا من كل مئة
       *[other] أفضل { $shown } عضو من كل مئة
    }
tiers-share-next =
    { $count ->
        [zero] لا أحد من كل مئة
        [one] العضو التالي من كل مئة
        [two] العضوان التاليان من كل مئة
        [few] الأعضاء الـ{ $shown } التالون من كل مئة
        [many] الأعضاء الـ{ $shown } التالون من كل مئة
       *[other] الأعضاء الـ{ $shown } التالون من كل مئة
    }
tiers-share-rule =
    { $months ->
        [zero] من بين جميع الأعضاء، بحسب حداثة الشراء وعدد مراته والإنفاق.
        [one] من بين جميع الأعضاء، بحسب حداثة الشراء وعدد مراته والإنفاق خلال الشهر الأخير.
        [two] من بين جميع الأعضاء، بحسب حداثة الشراء وعدد مراته والإنفاق خلال الشهرين الأخيرين.
        [few] من بين جميع الأعضاء، بحسب حداثة الشراء وعدد مراته والإنفاق خلال الأشهر الـ{ $shown } الأخيرة.
        [many] من بين جميع الأعضاء، بحسب حداثة الشراء وعدد مراته والإنفاق خلال الأشهر الـ{ $shown } الأخيرة.
       *[other] من بين جميع الأعضاء، بحسب حداثة الشراء وعدد مراته والإنفاق خلال الأشهر الـ{ $shown } الأخيرة.
    }
tiers-everybody = الجميع
tiers-everybody-rule = لكم منذ يوم انضمامكم.
tiers-how = كيف ترتقون
tiers-counts-title = ما يُحتسب
tiers-counts = الحداثة: متى كان آخر شراء لكم. التكرار: كم مرة اشتريتم. الإنفاق: كم دفعتم في المجموع. ويُطرح منه ما أرجعتموه.
tiers-unranked =
    { $months ->
        [zero] من لم يشترِ شيئًا لا يدخل في الترتيب.
        [one] من لم يشترِ شيئًا خلال الشهر الأخير لا يدخل في الترتيب.
        [two] من لم يشترِ شيئًا خلال الشهرين الأخيرين لا يدخل في الترتيب.
        [few] من لم يشترِ شيئًا خلال الأشهر الـ{ $shown } الأخيرة لا يدخل في الترتيب.
        [many] من لم يشترِ شيئًا خلال الأشهر الـ{ $shown } الأخيرة لا يدخل في الترتيب.
       *[other] من لم يشترِ شيئًا خلال الأشهر الـ{ $shown } الأخيرة لا يدخل في الترتيب.
    }
tiers-place-title = كيف يُبنى الترتيب
tiers-place = في كل واحد من الثلاثة نعدّ الأعضاء الذين تتقدمون عليهم.
tiers-place-equal = تُجمع الأعداد الثلاثة، ولكل منها الوزن نفسه.
tiers-place-weighted = تُجمع الأعداد الثلاثة. أوزان الحداثة والتكرار والإنفاق هي بالترتيب { $recency } و{ $frequency } و{ $monetary }.
tiers-ties = الأعضاء ذوو المجموع نفسه سواء. وإن لم يتسع مستوى لهم جميعًا، كانوا كلهم في المستوى الذي تحته: لا أحد يدخل بالقرعة.
tiers-moving-title = متى يتغير مستواكم
tiers-up = صعودًا: فورًا، في المراجعة الليلية.
tiers-down =
    { $days ->
        [zero] نزولًا: في المراجعة الليلية أيضًا.
        [one] نزولًا: ليس بين ليلة وضحاها أبدًا. لكم مهلة يوم واحد لاستعادة مستواكم، تعدّها صفحتكم، وتنتهي متى استوفيتم الشروط من جديد.
        [two] نزولًا: ليس بين ليلة وضحاها أبدًا. لكم مهلة يومين لاستعادة مستواكم، تعدّها صفحتكم، وتنتهي متى استوفيتم الشروط من جديد.
        [few] نزولًا: ليس بين ليلة وضحاها أبدًا. لكم مهلة { $shown } أيام لاستعادة مستواكم، تعدّها صفحتكم، وتنتهي متى استوفيتم الشروط من جديد.
        [many] نزولًا: ليس بين ليلة وضحاها أبدًا. لكم مهلة { $shown } يومًا لاستعادة مستواكم، تعدّها صفحتكم، وتنتهي متى استوفيتم الشروط من جديد.
       *[other] نزولًا: ليس بين ليلة وضحاها أبدًا. لكم مهلة { $shown } يوم لاستعادة مستواكم، تعدّها صفحتكم، وتنتهي متى استوفيتم الشروط من جديد.
    }
tiers-down-at-once = نزولًا: في المراجعة الليلية أيضًا.
tiers-fall-qualified = وإن نزلتم، فإلى المستوى الذي تستوفون شروطه حينئذ.
tiers-fall-step = وإن نزلتم، فبمستوى واحد.
tiers-hold =
    { $months ->
        [zero] بعد صعودكم يبقى المستوى لكم حتى المراجعة التالية على الأقل.
        [one] بعد صعودكم يبقى المستوى لكم شهرًا واحدًا على الأقل.
        [two] بعد صعودكم يبقى المستوى لكم شهرين على الأقل.
        [few] بعد صعودكم يبقى المستوى لكم { $shown } أشهر على الأقل.
        [many] بعد صعودكم يبقى المستوى لكم { $shown } شهرًا على الأقل.
       *[other] بعد صعودكم يبقى المستوى لكم { $shown } شهر على الأقل.
    }
tiers-never-title = ما لا يُحتسب أبدًا
tiers-never = أن تكونوا رجالًا أو نساءً، وما تعتقدون، ومن أين أتيتم، وكم أعماركم. لا يجوز لأي قاعدة أن تستخدم شيئًا من ذلك.

## Benefits
benefit-discount = خصم على كل شراء
benefit-discount-worth = { $percent }٪
benefit-delivery = توصيل مجاني
benefit-delivery-always = دائمًا
benefit-delivery-from = ابتداءً من { $amount }
benefit-early-access = البضائع الجديدة قبل طرحها للبيع
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
        [one] يوم واحد
        [two] يومان
        [few] { $shown } أيام
        [many] { $shown } يومًا
       *[other] { $shown } يوم
    }
benefit-points = نقاط على كل شراء
benefit-points-worth = × { $times }
benefit-own-line = خط هاتف خاص بكم، مع أولوية الرد
benefit-events = دعوات إلى المناسبات
benefit-events-lottery = دعوات إلى المناسبات، وسحب خاص على الجوائز

## Joining
join-title = الانضمام إلى النادي
join-lede = العضوية مجانية. وتحت كل حقل تقرؤون لماذا نسأل عنه.
join-name = الاسم
join-name-hint = به نخاطبكم، وهو ما يُكتب على بطاقتكم.
join-phone = الهاتف الجوال
join-phone-hint = به نجد ما اشتريتموه قبل انضمامكم. ولا نتصل بكم ولا نراسلكم عليه إلا إن اخترتم ذلك أدناه.
join-email-hint = لتسجيل الدخول. نرسل إليه رابطًا لنتأكد من أنه عنوانكم.
join-language = لغة رسائلنا إليكم
join-language-hint = تُقرأ التواريخ بتقويمها أيضًا.
join-birth = تاريخ الميلاد
join-birth-hint-persian = لهدية عيد ميلادكم، لا لمستواكم أبدًا. السنة ثم الشهر ثم اليوم بالتقويم الهجري الشمسي، مثل { $example }. ويمكنكم تركه فارغًا.
join-birth-hint-gregorian = لهدية عيد ميلادكم، لا لمستواكم أبدًا. السنة ثم الشهر ثم اليوم بالتقويم الميلادي، مثل { $example }. ويمكنكم تركه فارغًا.
join-acquisition = كيف عرفتم بنا؟
join-acquisition-hint = يبيّن لنا ما يجلب إلينا عملاء أوفياء. ويمكنكم تركه فارغًا.
join-referred = من حدّثكم عن النادي؟
join-referred-hint = لنعرف من نشكر. ويمكنكم تركه فارغًا.
join-submit = طلب العضوية
join-member = هل أنتم أعضاء بالفعل؟
join-sent-title = تفقّدوا بريدكم
join-sent =
    { $hours ->
        [zero] أرسلنا إليكم رسالة. افتحوا الرابط الذي فيها، واختاروا كلمة مرور.
        [one] أرسلنا إليكم رسالة. افتحوا الرابط الذي فيها خلال ساعة واحدة، واختاروا كلمة مرور.
        [two] أرسلنا إليكم رسالة. افتحوا الرابط الذي فيها خلال ساعتين، واختاروا كلمة مرور.
        [few] أرسلنا إليكم رسالة. افتحوا الرابط الذي فيها خلال { $shown } ساعات، واختاروا كلمة مرور.
        [many] أرسلنا إليكم رسالة. افتحوا الرابط الذي فيها خلال { $shown } ساعةً، واختاروا كلمة مرور.
       *[other] أرسلنا إليكم رسالة. افتحوا الرابط الذي فيها خلال { $shown } ساعة، واختاروا كلمة مرور.
    }
join-sent-other = إن كان النادي يعرف رقم هاتفكم مع عنوان بريد آخر، فقد ذهبت الرسالة إلى ذلك العنوان. لا أحد غيركم يستطيع الانضمام باسمكم.
join-sent-nothing = ألم تصل الرسالة بعد بضع دقائق؟ ابحثوا أيضًا في البريد غير المرغوب فيه، أو
join-again = املؤوا النموذج من جديد

acquisition-none = بلا إجابة
acquisition-store = في المتجر
acquisition-friend = من صديق
acquisition-instagram = عبر إنستغرام
acquisition-telegram = عبر تلغرام
acquisition-search = بالبحث في الإنترنت
acquisition-advertisement = من إعلان
acquisition-other = بطريقة أخرى

consent-lede = لكم أن تختاروا كل واحد مما يلي أو تتركوه، ولا تتوقف العضوية على ذلك. أما الرسائل المتعلقة بدخولكم، كرابط كلمة مرور جديدة، فتصلكم في كل حال.
consent-club = أخبار مستواكم ومزاياكم
consent-offers = العروض
consent-email = بالبريد الإلكتروني
consent-sms = برسالة نصية
consent-phone = بالهاتف
consent-email-club-hint = لتعلموا فورًا إن تغيّر مستواكم، أو أوشكتم أن تفقدوه.
consent-sms-club-hint = الخبر نفسه في سطر أو سطرين، لمن قلّما يقرأ بريده.
consent-phone-club-hint = ليهنئكم أحدنا، أو يسأل عمّا لم يرضكم.
consent-email-offers-hint = لنخبركم بعروض تناسب ما تشترون.
consent-sms-offers-hint = للعروض التي تنتهي قريبًا. ولا نراسلكم ليلًا أبدًا.

## The link to join
confirm-title = اختيار كلمة المرور
confirm-welcome = أهلًا بكم، { $name }
confirm-lede = بقيت خطوة واحدة: اختاروا كلمة مرور. بها وببريدكم الإلكتروني تسجلون الدخول.
confirm-submit = إتمام الانضمام
confirm-expired-title = هذا الرابط لم يعد يعمل
confirm-expired = استُخدم من قبل، أو مضى عليه وقت طويل. إن كانت لديكم كلمة مرور فسجّلوا الدخول، وإلا فاملؤوا النموذج من جديد نرسل إليكم رابطًا آخر.
confirm-again = الانضمام إلى النادي

## A forgotten password
forgot-title = هل نسيتم كلمة المرور؟
forgot-lede = اكتبوا البريد الإلكتروني الذي تسجلون به الدخول، نرسل إليه رابطًا لاختيار كلمة مرور جديدة.
forgot-submit = إرسال الرابط
forgot-sign-in = العودة إلى تسجيل الدخول
forgot-sent-title = تفقّدوا بريدكم
forgot-sent =
    { $minutes ->
        [zero] إن كان لهذا العنوان حساب، فالرابط في طريقه إليه. ويعمل مرة واحدة.
        [one] إن كان لهذا العنوان حساب، فالرابط في طريقه إليه. ويعمل مرة واحدة، وخلال دقيقة واحدة.
        [two] إن كان لهذا العنوان حساب، فالرابط في طريقه إليه. ويعمل مرة واحدة، وخلال دقيقتين.
        [few] إن كان لهذا العنوان حساب، فالرابط في طريقه إليه. ويعمل مرة واحدة، وخلال { $shown } دقائق.
        [many] إن كان لهذا العنوان حساب، فالرابط في طريقه إليه. ويعمل مرة واحدة، وخلال { $shown } دقيقةً.
       *[other] إن كان لهذا العنوان حساب، فالرابط في طريقه إليه. ويعمل مرة واحدة، وخلال { $shown } دقيقة.
    }
forgot-nothing = ألم تصل الرسالة بعد بضع دقائق؟ ابحثوا أيضًا في البريد غير المرغوب فيه، أو
forgot-again = اطلبوا رابطًا آخر

## A new password
reset-title = اختيار كلمة المرور
reset-lede = تسري فورًا، وتُخرجكم من كل الأجهزة الأخرى.
reset-password-hint = يجب ألا يقل عدد أحرفها عن { $least }. بضع كلمات متتالية يسهل تذكرها ويصعب تخمينها.
reset-repeat = كلمة المرور نفسها مرة أخرى
reset-submit = حفظ وتسجيل الدخول
reset-expired-title = هذا الرابط لم يعد يعمل
reset-expired = استُخدم من قبل، أو مضى عليه وقت طويل. اطلبوا رابطًا آخر، يصلكم خلال دقائق.
reset-again = إرسال رابط جديد

## Members, for staff
members-title = الأعضاء
members-lede = ابحثوا عن أي عضو بالاسم أو رقم العضوية أو الهاتف أو البريد الإلكتروني، كيفما كُتب.
members-search = البحث
members-tier = المستوى
members-tier-all = كل المستويات
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
members-none-text = يظهر الأعضاء هنا متى انضم أحد، أو متى استورد مشرف العملاء والمشتريات.
members-none-found = لا أحد يطابق البحث
members-none-found-text = جرّبوا جزءًا من الاسم، أو آخر أرقام الهاتف. وكلما قلّت عوامل التصفية زادت النتائج.
members-show-all = عرض كل الأعضاء

## One member, for staff
profile-where = مكانكم في الموقع
profile-loyalty-newcomer = جديد
profile-loyalty-active = نشط
profile-loyalty-loyal = وفيّ
profile-loyalty-dormant = منقطع
profile-why = لماذا مستوى «{ $tier }»
profile-tier-since = منذ { $date }
profile-figures = بالأرقام
profile-figures-day = بحسب مراجعة { $date }
profile-spend = صافي الإنفاق
profile-spend-note = المبيعات ناقص المرتجعات خلال الأشهر الـ{ $months } الأخيرة.
profile-purchases-count = المشتريات
profile-purchases-note = عمليات البيع خلال الأشهر الـ{ $months } الأخيرة. ما أُرجع بكامله لا يُحتسب.
profile-recency = الأيام منذ آخر شراء
profile-recency-note = كان آخر شراء في { $date }.
profile-recency-none = لا تُعرف أي عملية شراء بعد.
profile-average = متوسط الشراء
profile-average-note = ما جاءت به العملية الواحدة في هذه الأشهر في المتوسط.
profile-average-none = يُعرف بعد عملية شراء في هذه الأشهر.
profile-cadence = الأيام بين عمليات الشراء
profile-cadence-note = الفاصل المعتاد: نصف الفواصل أقصر منه، ونصفها أطول.
profile-cadence-none = يُعرف ابتداءً من عملية الشراء الثانية.
profile-of = من { $total }
profile-r = درجة الحداثة
profile-r-note =
    { $score ->
        [1] أقل من ٢٠٪ من الأعضاء في الترتيب آخرُ شرائهم أقدم.
       *[other] ما لا يقل عن { $share }٪ من الأعضاء في الترتيب آخرُ شرائهم أقدم.
    }
profile-f = درجة التكرار
profile-f-note =
    { $score ->
        [1] أقل من ٢٠٪ من الأعضاء في الترتيب اشتروا مرات أقل.
       *[other] ما لا يقل عن { $share }٪ من الأعضاء في الترتيب اشتروا مرات أقل.
    }
profile-m = درجة الإنفاق
profile-m-note =
    { $score ->
        [1] أقل من ٢٠٪ من الأعضاء في الترتيب أنفقوا أقل.
       *[other] ما لا يقل عن { $share }٪ من الأعضاء في الترتيب أنفقوا أقل.
    }
profile-place = المرتبة
profile-place-note = بحسب الدرجات الثلاث معًا، والمرتبة ١ هي الأفضل. والمتساوون يشتركون في آخر مراتب مجموعتهم.
profile-purchases = المشتريات والمرتجعات
profile-purchases-shown = الأحدث أولًا، وبحد أقصى { $most }
profile-day = اليوم
profile-amount = المبلغ، { $unit }
profile-category = الفئة
profile-store = الفرع
profile-return = إرجاع
profile-no-purchases = لا مشتريات بعد
profile-no-purchases-text = تظهر هنا متى استُوردت مشتريات نقطة البيع برقم هذا العضو أو هاتفه أو بريده.
profile-history = سجل المستويات
profile-moved-enrolled = انضمام
profile-moved-up = صعود
profile-moved-down = نزول
profile-moved-grace = بدء مهلة
profile-moved-recovered = حفظ المستوى
profile-step-enrolled = انضم إلى النادي في مستوى «{ $to }»
profile-step-up = صعد من مستوى «{ $from }» إلى مستوى «{ $to }»
profile-step-down = نزل من مستوى «{ $from }» إلى مستوى «{ $to }»
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
profile-referred = من أحاله
profile-external = الرقم في نقطة البيع
profile-unknown = غير معروف
profile-consents = ما وافق عليه العضو
profile-consent-email-club = أخبار ناديه، بالبريد الإلكتروني
profile-consent-email-offers = العروض، بالبريد الإلكتروني
profile-consent-sms-club = أخبار ناديه، برسالة نصية
profile-consent-sms-offers = العروض، برسالة نصية
profile-consent-phone-club = مكالمات عن ناديه
profile-consent-phone-offers = مكالمات بالعروض
profile-consent-yes = موافق
profile-consent-no = غير موافق
profile-recorded = هذه البيانات أمانة. سُجّل اطلاعكم على هذا الملف، وبإمكان { $name } رؤية ذلك.

## Overview
overview-run = إجراء المراجعة الآن
overview-run-again = إعادة مراجعة اليوم
overview-none = لا مراجعة بعد
overview-none-text = المراجعة تقيّم كل عضو بحسب مشترياته وتضعه في المستوى المناسب. وهي تجري تلقائيًا كل ليلة؛ استوردوا عملاءكم ومشترياتهم أولًا، ثم أجروها الآن مرة لتروا أين يقف كل عضو.
overview-percent = { $number }٪
overview-chart = الأعضاء حسب المستوى
overview-chart-text = عمود لكل مستوى، وأعلى المستويات أولًا.
overview-chart-table = عرض كجدول
overview-chart-caption =
    { $count ->
        [zero] عضو، حسب المستوى
        [one] عضو، حسب المستوى
        [two] عضوان، حسب المستوى
        [few] أعضاء، حسب المستوى
        [many] عضوًا، حسب المستوى
       *[other] عضو، حسب المستوى
    }
overview-share = حصة مستوى «{ $tier }»
overview-share-note = من جميع الأعضاء. المعتاد من { $low } إلى { $high }: قلّة تتيح معرفة كل واحد منهم.
overview-share-low = { $share } فقط من جميع الأعضاء في مستوى «{ $tier }»
overview-share-low-text = من لم يشترِ في الفترة المحتسبة لا يمكنه الصعود. تأكدوا من استيراد مشتريات كل الفروع، ثم أعيدوا المراجعة. وإن بقيت الحصة صغيرة، فقواعد أعلى المستويات أضيق مما ينبغي.
overview-share-high = { $share } من جميع الأعضاء في مستوى «{ $tier }»
overview-share-high-text = الأعضاء الذين في مهلة ما زالوا محسوبين، فقد تنخفض الحصة تلقائيًا حين تنتهي مهلهم. وإن بقيت كبيرة، فقواعد أعلى المستويات أوسع من أن يُكرَم كل من فيه ضيفَ شرف.
overview-review = مراجعة { $date }
overview-review-finished = انتهت في { $at }.
overview-review-ranked =
    { $count ->
        [zero] لا أعضاء بعد.
        [one] اشترى في الفترة المحتسبة { $ranked } من أصل عضو واحد.
        [two] اشترى في الفترة المحتسبة { $ranked } من أصل عضوين.
        [few] اشترى في الفترة المحتسبة { $ranked } من أصل { $members } أعضاء.
        [many] اشترى في الفترة المحتسبة { $ranked } من أصل { $members } عضوًا.
       *[other] اشترى في الفترة المحتسبة { $ranked } من أصل { $members } عضو.
    }
overview-up = صعدوا
overview-up-note = استوفوا شروط مستوى أعلى.
overview-down = نزلوا
overview-down-note = انتهت مهلتهم.
overview-grace = بدأت مهلتهم
overview-grace-note = لم يعودوا يستوفون الشروط، ولديهم وقت للعودة. لحظة مناسبة للاتصال بهم.
overview-recovered = حفظوا مستواهم
overview-recovered-note = استوفوا الشروط من جديد في الوقت المناسب.
overview-nobody-moved = لم ينتقل أحد.
overview-moved = من انتقل، وبحد أقصى { $most }
overview-moved-what = ما حدث
overview-moved-from = من
overview-moved-to = إلى
overview-imports = آخر عمليات الاستيراد
overview-all-imports = كل عمليات الاستيراد
overview-no-imports = لم يُستورد شيء بعد.
overview-mails =
    { $count ->
        [zero] لا رسائل تعذّر إرسالها
        [one] رسالة واحدة تعذّر إرسالها
        [two] رسالتان تعذّر إرسالهما
        [few] { $shown } رسائل تعذّر إرسالها
        [many] { $shown } رسالةً تعذّر إرسالها
       *[other] { $shown } رسالة تعذّر إرسالها
    }
overview-mails-text = تحققوا من العنوان ومن إعدادات خادم البريد. الرسالة التي فشل إرسالها أو لا يُعرف مصيرها لا تُرسل تلقائيًا من جديد، كي لا تصل أحدًا مرتين.
overview-mail-failed = فشل الإرسال
overview-mail-uncertain = ربما أُرسلت وربما لا
overview-mail-join = الانضمام إلى النادي
overview-mail-reset = كلمة مرور جديدة
overview-mail-invitation = دعوة إلى فريق العمل

## Imports
imports-lede = استوردوا العملاء والمشتريات من ملفات CSV. استيراد الملف نفسه مرتين لا يغيّر شيئًا.
imports-file = الملف
imports-kind = ما يحتويه
imports-purchases = مشتريات
imports-customers = عملاء
imports-unit = وحدة المبالغ
imports-unit-hint = لملفات المشتريات.
imports-toman = تومان
imports-rial = ريال
imports-calendar = تقويم التواريخ
imports-calendar-hint = كما كُتبت التواريخ في الملف.
imports-gregorian = ميلادي
imports-persian = هجري شمسي (جلالي)
imports-create = جعل العملاء غير المعروفين أعضاء
imports-create-hint = لملفات المشتريات: من اشترى ولم يكن معروفًا يصير عضوًا منذ أول شراء له. وإلا رُفضت هذه الصفوف.
imports-dry = تجربة فقط
imports-dry-hint = فحص كل صف من دون تغيير أي شيء.
imports-file-hint = ملف CSV بترميز UTF-8، بفواصل أو فواصل منقوطة. السطر الأول يسمّي الأعمدة، بأي ترتيب.
imports-columns = أسماء الأعمدة
imports-columns-text = الأعمدة المكتوبة بخط عريض لا بد منها. والأعمدة ذات الأسماء الأخرى تُتجاوز.
imports-submit = استيراد الملف
imports-latest = آخر عمليات الاستيراد
imports-when = الوقت
imports-state = الحالة
imports-queued = في الانتظار
imports-running = قيد التنفيذ
imports-done = تم
imports-done-partly = تم، ورُفضت بعض الصفوف
imports-failed = فشل

## One import
import-title = عملية استيراد
import-going = يجري استيراد الملف
import-going-hint = يمكنكم مغادرة هذه الصفحة؛ فالعمل مستمر.
import-going-dry = التجربة تعرض أرقامها في النهاية. يمكنكم مغادرة هذه الصفحة؛ فالعمل مستمر.
import-dry = كانت هذه تجربة
import-dry-text = لم يتغير شيء. إن كانت الأرقام صحيحة، فاستوردوا الملف من دون خيار التجربة.
import-read = المقروءة
import-read-note = صفوف الملف: المستوردة وغير المتغيرة والمرفوضة معًا.
import-imported = المستوردة
import-imported-note = صفوف جديدة أُدخلت الآن.
import-imported-dry-note = صفوف ستُدخل عند الاستيراد.
import-unchanged = غير المتغيرة
import-unchanged-note = صفوف كانت موجودة من قبل.
import-rejected = المرفوضة
import-rejected-note = صفوف لم تُقبل. وقُبل كل ما سواها.
import-problem = تعذّر استيراد الملف إلى نهايته
import-problem-text = ما أُدخل من قبل باقٍ. أزيلوا السبب ثم استوردوا الملف نفسه من جديد: الصفوف الموجودة تبقى كما هي.
import-rows =
    { $count ->
        [zero] لا صفوف مرفوضة
        [one] صف واحد مرفوض
        [two] صفان مرفوضان
        [few] { $shown } صفوف مرفوضة
        [many] { $shown } صفًا مرفوضًا
       *[other] { $shown } صف مرفوض
    }
import-rows-shown = المعروض أول { $most } منها
import-rows-text = صحّحوا هذه الصفوف ثم استوردوا الملف من جديد. ولا حاجة إلى حذف الصفوف الأخرى.
import-report = تنزيل التقرير (CSV)
import-row = الصف
import-column = العمود
import-reason = سبب الرفض
import-value = القيمة المكتوبة
import-whole-row = الصف كله

## Why a row was rejected
rejection-required = هذه القيمة لا بد منها.
rejection-not-a-date = هذا ليس تاريخًا في التقويم المختار. اكتبوا السنة ثم الشهر ثم اليوم، مثل ٢٠٢٥/١٢/٠١.
rejection-not-a-number = هذا ليس عددًا.
rejection-too-precise = المنازل العشرية هنا أكثر مما في العملة.
rejection-too-large = هذا المبلغ أكبر من أن يكون صحيحًا.
rejection-negative-sale = لا يكون مبلغ البيع سالبًا. اكتبوا «return» في عمود النوع، أو احذفوا الإشارة.
rejection-not-a-kind = النوع إما «sale» وإما «return».
rejection-sale-with-original = لا يشير إلى عملية شراء سابقة إلا الإرجاع.
rejection-negative = لا تكون هذه القيمة سالبة.
rejection-too-long = هذا النص أطول مما يُسمح به.
rejection-column-count = عدد القيم في الصف لا يساوي عدد الأعمدة في السطر الأول.
rejection-open-quote = علامة اقتباس فُتحت ولم تُغلق.
rejection-not-utf8 = هذا النص ليس بترميز UTF-8. احفظوا الملف بصيغة CSV وترميز UTF-8.
rejection-unreadable = في النص رموز لا يمكن قراءتها.
rejection-unknown-customer = لا يُعرف عميل بهذا الرقم أو الهاتف أو البريد أو المعرّف.
rejection-conflict = لعملية شراء أخرى هذا المعرّف نفسه. وأُبقيت السابقة.
rejection-twice = هذا العميل مذكور في الملف مرتين. وأُخذ الصف الأول.
rejection-phone-taken = هذا الهاتف لعميل آخر.
rejection-email-taken = هذا البريد الإلكتروني لعميل آخر.
rejection-not-a-phone = هذا ليس رقم هاتف.
rejection-not-an-email = هذا ليس عنوان بريد إلكتروني.
rejection-not-a-language = اللغة إما fa وإما ar وإما en.
rejection-in-the-future = هذا اليوم لم يأتِ بعد.

## Staff
staff-lede = مديرو الحسابات يعتنون بالأعضاء؛ والمشرفون يستوردون ويراجعون ويدعون الزملاء أيضًا.
staff-add = دعوة زميل
staff-name = الاسم
staff-email-hint = تُرسل إليه رسالة فيها رابط لاختيار كلمة مرور. الرابط صالح لسبعة أيام.
staff-role = الدور
staff-role-hint = يستطيع المشرف كل ما يستطيعه مدير الحساب، وإغلاق الحسابات كذلك.
staff-role-manager = مدير حساب
staff-role-admin = مشرف
staff-invite = إرسال الدعوة
staff-since = منذ
staff-state = الحالة
staff-active = نشط
staff-invited = مدعو
staff-disabled = مغلق
staff-close = إغلاق الحساب
staff-close-whose = إغلاق الحساب: { $name }
staff-own = هذا حسابكم أنتم
staff-own-text = لا يمكنكم إغلاقه بأنفسكم، كي تبقى المفاتيح دائمًا بيد أحد. اطلبوا ذلك من مشرف آخر.
