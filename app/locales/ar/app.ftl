### Vafa. One section per page; keys are checked when compiling.

## Everywhere
brand = وفا
skip = الانتقال إلى المحتوى
foot = وفا نادي ولاء لأفضل عملاء المتجر. حر ومفتوح المصدر.
languages = اللغة
nav-public = الصفحات
nav-member = النادي
nav-staff = الأقسام
nav-own = أنتم
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
problem-not-the-password = هذه ليست كلمة مروركم الحالية.
problem-unreadable = في النص رموز لا يمكن قراءتها. يُرجى كتابته من جديد.
problem-credentials = البريد الإلكتروني وكلمة المرور لا يتطابقان. تحققوا منهما، أو عيّنوا كلمة مرور جديدة.
problem-too-often = محاولات كثيرة. انتظروا بضع دقائق من فضلكم، ثم حاولوا من جديد.
problem-link = هذا الرابط استُخدم من قبل أو انتهت صلاحيته. يُرجى طلب رابط جديد.
problem-taken = يوجد حساب بهذا البريد الإلكتروني بالفعل.
problem-choice = يُرجى الاختيار من القائمة.
problem-member = لا عضو آخر بهذا الرقم. يُرجى مراجعته.
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
error-away = قاعدة البيانات لا تستجيب
error-away-text = هي غير متاحة الآن. يُرجى المحاولة بعد قليل؛ لن تُسجَّلوا خروجًا، وكل ما حُفظ باقٍ.
error-full = القرص ممتلئ
error-full-text = يُرجى إخلاء مساحة على قرص الخادم. كل ما حُفظ من قبل باقٍ.
error-too-large = لا يمكن كتابة المزيد
error-too-large-text = بلغ أحد ملفات الخادم حدّه. على من يتولى أمر الخادم رفع هذا الحد. كل ما حُفظ من قبل باقٍ.
error-broken-off = لم يصلنا ما أرسلتموه
error-broken-off-text = انقطع الاتصال في الطريق ولم يُسجَّل شيء. يُرجى الإرسال مرة أخرى.
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
        [member] خلال { $months ->
            [zero] الفترة المحتسبة
            [one] الشهر الأخير
            [two] الشهرين الأخيرين
            [few] الأشهر الـ{ $window } الأخيرة
            [many] الأشهر الـ{ $window } الأخيرة
           *[other] الأشهر الـ{ $window } الأخيرة
        } اشتريتم { $count ->
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
       *[staff] خلال { $months ->
            [zero] الفترة المحتسبة
            [one] الشهر الأخير
            [two] الشهرين الأخيرين
            [few] الأشهر الـ{ $window } الأخيرة
            [many] الأشهر الـ{ $window } الأخيرة
           *[other] الأشهر الـ{ $window } الأخيرة
        } اشترى العضو { $count ->
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
        }. لا تُحتسب للمستوى إلا مشتريات { $months ->
            [zero] الفترة المحتسبة
            [one] الشهر الأخير
            [two] الشهرين الأخيرين
            [few] الأشهر الـ{ $window } الأخيرة
            [many] الأشهر الـ{ $window } الأخيرة
           *[other] الأشهر الـ{ $window } الأخيرة
        }.
       *[staff] كان آخر شراء للعضو { $days ->
            [0] يوم المراجعة
            [one] قبل المراجعة بيوم واحد
            [two] قبل المراجعة بيومين
            [few] قبل المراجعة بـ{ $ago } أيام
            [many] قبل المراجعة بـ{ $ago } يومًا
           *[other] قبل المراجعة بـ{ $ago } يوم
        }. لا تُحتسب للمستوى إلا مشتريات { $months ->
            [zero] الفترة المحتسبة
            [one] الشهر الأخير
            [two] الشهرين الأخيرين
            [few] الأشهر الـ{ $window } الأخيرة
            [many] الأشهر الـ{ $window } الأخيرة
           *[other] الأشهر الـ{ $window } الأخيرة
        }.
    }
evidence-never-bought =
    { $who ->
        [member] لم تصلنا عنكم أي عملية شراء بعد. تُحتسب للمستوى مشتريات { $months ->
            [zero] الفترة المحتسبة
            [one] الشهر الأخير
            [two] الشهرين الأخيرين
            [few] الأشهر الـ{ $window } الأخيرة
            [many] الأشهر الـ{ $window } الأخيرة
           *[other] الأشهر الـ{ $window } الأخيرة
        }.
       *[staff] لا تُعرف لهذا العضو أي عملية شراء. تُحتسب للمستوى مشتريات { $months ->
            [zero] الفترة المحتسبة
            [one] الشهر الأخير
            [two] الشهرين الأخيرين
            [few] الأشهر الـ{ $window } الأخيرة
            [many] الأشهر الـ{ $window } الأخيرة
           *[other] الأشهر الـ{ $window } الأخيرة
        }.
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
        [member] مستوى «{ $tier }» يمتد حتى المرتبة { $seats }. لا يمكننا الآن أن نعدكم بأن عملية شراء واحدة تكفي لبلوغه.
       *[staff] مستوى «{ $tier }» يمتد حتى المرتبة { $seats }. لا يمكن الآن الوعد بأن عملية شراء واحدة تكفي لبلوغه.
    }
evidence-keep =
    { $who ->
        [member] يبقى مستوى «{ $tier }» لكم ما دام إنفاقكم في { $months ->
            [zero] الفترة المحتسبة
            [one] الشهر الأخير
            [two] الشهرين الأخيرين
            [few] الأشهر الـ{ $window } الأخيرة
            [many] الأشهر الـ{ $window } الأخيرة
           *[other] الأشهر الـ{ $window } الأخيرة
        } { $amount } أو أكثر، ولم يتغير شيء آخر.
       *[staff] يبقى مستوى «{ $tier }» للعضو ما دام إنفاقه في { $months ->
            [zero] الفترة المحتسبة
            [one] الشهر الأخير
            [two] الشهرين الأخيرين
            [few] الأشهر الـ{ $window } الأخيرة
            [many] الأشهر الـ{ $window } الأخيرة
           *[other] الأشهر الـ{ $window } الأخيرة
        } { $amount } أو أكثر، ولم يتغير شيء آخر.
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
mail-greeting-neutral = مرحبًا،
mail-closing = مع أطيب التحيات، ناديكم
mail-instead = إن لم يعمل الزر، فافتحوا هذا العنوان:
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
mail-changed = تغيّرت مستويات النادي، ولم يعد المستوى الذي كان لكم من بينها. بحسب مشترياتكم، مستواكم الآن «{ $tier }». تبيّن بطاقتكم السبب وما يمنحكم إياه.
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
link-stays-title = لحظة من فضلكم
link-stays = لم ينجح ذلك الآن لسبب من جهتنا، ولم يتغيّر شيء. رابطكم ما زال صالحًا: يُرجى فتحه من جديد بعد دقيقة.
link-stays-again = المحاولة من جديد

## One’s own account
account-nav = حسابي
account-sessions = أين سجّلتم الدخول
account-sessions-text = إن لم تعرفوا إحداها فأنهوا الأخرى واختاروا كلمة مرور جديدة.
account-browser-unknown = متصفح غير معروف
account-browser-own = هذا المتصفح
account-seen = آخر استخدام { $date }
account-current = كلمة المرور الحالية
account-proof-hint = كي لا يفعل ذلك أحد باسمكم.
account-end = إنهاء كل الجلسات الأخرى
account-password = تغيير كلمة المرور
account-save = حفظ كلمة المرور الجديدة
account-saved = تغيّرت كلمة مروركم
account-saved-text = أنتم الآن مسجّلون في هذا المتصفح وحده.
account-ended = انتهت كل الجلسات الأخرى
account-ended-text = أنتم الآن مسجّلون في هذا المتصفح وحده.

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
profile-figures-day = بحسب مراجعة { $date }، والفترة المحتسبة { $months }.
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
profile-preferred = الاسم المفضّل
profile-tastes = الذوق
profile-ids = المعرّفات في أنظمة المتجر
profile-id = { $source }: { $id }
profile-till = نقطة البيع
profile-earlier = الأرقام السابقة
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
overview-percent = {"\u200F"}{ $number }٪
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
overview-mail-join = الانضمام إلى النادي
overview-mail-reset = كلمة مرور جديدة
overview-mail-invitation = دعوة إلى فريق العمل

## Messages
outbox-nav = الرسائل
outbox-lede = رسائل النادي البريدية: ما ينتظر منها، وما غادر، وما لم يغادر مع السبب.
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
outbox-why-died = توقف البرنامج في أثناء الإرسال.
outbox-why-no-answer = تسلّمها خادم البريد ولم يؤكد ذلك.
outbox-why-stopped = أُوقف البرنامج قبل أن يؤكد خادم البريد تسلّمها.
outbox-why-no-consent = لم يعد العضو يرغب في مثل هذه الرسائل.
outbox-why-disabled = أُغلق هذا الحساب.
outbox-why-merged = دُمج هذا العضو مع عضو آخر.
outbox-why-expired = لم تغادر في وقتها، ورابطها لم يعد صالحًا.
outbox-again = المحاولة التالية: { $time }
outbox-retry = إعادة الإرسال
outbox-retry-do = نعم، أعيدوا الإرسال
outbox-retry-failed = هل العنوان صحيح وخادم البريد يعمل؟ عندئذ تعود الرسالة إلى قائمة الانتظار.
outbox-retry-uncertain = ربما وصلت من قبل، وعندئذ تصل إلى صاحبها مرتين.
outbox-cancel = عدم الإرسال
outbox-none = لا رسائل هنا
outbox-none-text = كل ما يكتبه النادي إلى الأعضاء والزملاء يظهر في هذه الصفحة.
outbox-elsewhere = لم تعد هذه الرسالة هنا
outbox-elsewhere-text = غادرت في هذه الأثناء أو تغيّرت حالتها، أو لم يعد رابطها صالحًا. ابحثوا عنها بين الرسائل الأخرى.
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

## Imports
imports-lede = استوردوا المشتريات والعملاء وسجلات التواصل من نقطة البيع أو المتجر الإلكتروني أو جدول إكسل. وترون كيف يُقرأ الملف قبل أن يتغير أي شيء.
imports-file = الملف
imports-file-hint = ملف CSV أو إكسل (.xlsx) كما يصدّره نظامكم. السطر الأول يسمّي الأعمدة، بأي لغة وأي ترتيب.
imports-kind = ما يحتويه
imports-purchases = مشتريات
imports-customers = عملاء
imports-contacts = سجلات التواصل
imports-more = خيارات أخرى
imports-source = النظام صاحب المعرّفات
imports-source-hint = اسم قصير مثل till أو webshop، من حروف وأرقام و- و_. هكذا تبقى فاتورة ١٢ من نقطة البيع وطلب ١٢ من المتجر الإلكتروني عمليتي شراء.
imports-customer-source = النظام صاحب معرّفات العملاء
imports-customer-source-hint = فقط إذا كان نظامًا آخر، وإلا فاتركوه فارغًا.
imports-submit = رفع الملف
imports-next = لا يُستورد شيء بعد. في الصفحة التالية ترون الأعمدة والصفوف الأولى.
imports-unit = وحدة المبالغ
imports-unit-hint = كما كُتبت المبالغ في الملف.
imports-toman = تومان
imports-rial = ريال
imports-calendar = تقويم التواريخ
imports-calendar-hint = كما كُتبت التواريخ في الملف.
imports-gregorian = ميلادي
imports-persian = هجري شمسي (جلالي)
imports-lines = عدة صفوف برقم شراء واحد
imports-lines-hint = بعض نقاط البيع تكتب صفًا لكل سلعة.
imports-lines-reject = خطأ: تُرفض
imports-lines-sum = سلع عملية واحدة: تُجمع
imports-create = جعل العملاء غير المعروفين أعضاء
imports-create-hint = العملاء غير المعروفين يصيرون أعضاء منذ أول شراء لهم. وإلا رُفضت صفوفهم.
imports-columns = أسماء الأعمدة
imports-columns-text = تُعرف الأعمدة بهذه الأسماء من دون سؤال، والمكتوبة بخط عريض مطلوبة. وإذا اختلفت الأسماء في ملفكم فستحددون في الصفحة التالية ما هو كل عمود.
imports-latest = آخر عمليات الاستيراد
imports-when = الوقت
imports-state = الحالة
imports-queued = في الانتظار
imports-prepared = في انتظار موافقتكم
imports-checking = قيد الفحص
imports-running = قيد التنفيذ
imports-done = تم
imports-done-partly = تم، ورُفضت بعض الصفوف
imports-failed = فشل
imports-broken-off = انقطع
imports-going-back = قيد التراجع
imports-taken-back = تم التراجع عنه
imports-rejected-row = مرفوض
imports-nobody = أسماء تعني أن العميل غير معروف
imports-nobody-field = اسم واحد في كل سطر
imports-nobody-hint = ما تكتبه نقطة البيع عندما لا يُذكر العميل. هذه المبيعات لا تُنسب إلى أحد وتُترك جانبًا. والأسماء المعتادة مثل ٠ وعميل نقدي معروفة من قبل.
imports-nobody-save = حفظ الأسماء

## A file that is about to be brought in
prepare-step = { $number }. { $name }
prepare-columns = الأعمدة
prepare-columns-text = حددوا ما هو كل عمود في ملفكم. وتُحفظ اختياراتكم للملف التالي من هذا النظام.
prepare-what-is = ما هو عمود «{ $name }»
prepare-leave-out = تركه جانبًا
prepare-unnamed = العمود { $number }، بلا اسم
prepare-unnamed-text = يُترك جانبًا. لاستخدامه اكتبوا له اسمًا في السطر الأول من الملف.
prepare-same-name = يُترك جانبًا لأن عمودًا قبله يحمل الاسم نفسه.
prepare-empty = فارغ في الصفوف الأولى
prepare-own = اسم معروف
prepare-chosen = مختار
prepare-suggested = اقتراح: يُرجى التحقق
prepare-unknown = غير معروف
prepare-left-out = متروك جانبًا
prepare-twice = اختير هذا للعمود «{ $other }» أيضًا. اختاروا غيره لأحد العمودين.
prepare-written = طريقة الكتابة
prepare-again = إعادة العرض
prepare-rows = الصفوف الأولى كما يقرؤها وفا
prepare-rows-text = قارنوها بملفكم: من، ومتى، وكم.
prepare-rows-later = تظهر هنا حين تكتمل الأعمدة.
prepare-rows-none = لا صفوف في الملف تحت أسماء الأعمدة.
prepare-who = العميل
prepare-rest = غير ذلك
prepare-new = جديد
prepare-nobody = غير معروف: سيُرفض
prepare-check = فحص كل الصفوف
prepare-check-text = يُقرأ الملف كله ولا يتغير شيء. وترون كم صفًا سيُدخل وأيها لا.
prepare-check-do = فحص الملف
prepare-checked = فُحص الملف ولم يتغير شيء
prepare-checked-good = عدد الصفوف { $read }، يُدخل منها { $imported } ولا يُرفض أي صف.
prepare-checked-partly = عدد الصفوف { $read }، يُدخل منها { $imported } ويُرفض { $rejected }. الأسباب في الخطوة ٤.
prepare-stale = غيّرتم الاختيارات بعد هذا الفحص. افحصوا من جديد للتأكد.
prepare-rejected-rows = الصفوف التي ستُرفض
prepare-run = الاستيراد
prepare-run-text = الصفوف غير الصحيحة تُترك جانبًا ويمكنكم تصحيحها بعد ذلك. ويمكن التراجع عن الاستيراد كله لاحقًا.
prepare-run-none = لا يمكن قراءة أي من الصفوف الأولى هكذا. انظروا أولًا في الأسباب أعلاه.
prepare-run-do = استيراد الملف
prepare-discard = حذف الملف
prepare-discard-sure = يُحذف الملف من وفا. لم يُستورد شيء، فلا يتغير شيء آخر.
prepare-discard-yes = نعم، حذف الملف
prepare-problem = لا يمكن استيراد الملف هكذا بعد
prepare-invalid = يُرجى تصحيح الاختيارات المشار إليها أدناه.
prepare-source-problem = اسم النظام غير صالح. استخدموا حروفًا وأرقامًا و- و_، ولا تستخدموا «member».
format-csv = هذا ملف نصي بترميز { $encoding }، والفاصل فيه { $separator }.
format-xlsx = هذا ملف إكسل، وتُقرأ منه الورقة «{ $sheet }».
format-comma = الفاصلة
format-semicolon = الفاصلة المنقوطة
format-tab = علامة الجدولة

## Why a file cannot be used
why-empty = الملف فارغ. يجب أن يسمّي السطر الأول الأعمدة.
why-missing = لا يوجد عمود «{ $column }». اختاروا في الخطوة ١ أي عمود هو.
why-missing-suggested = لا يوجد عمود «{ $column }». لعله «{ $theirs }»: اختاروه في الخطوة ١.
why-column-twice = عمودان هما «{ $column }». اتركوا أحدهما جانبًا.
why-mapping = الاختيار للعمود «{ $column }» غير مناسب. يُرجى الاختيار من جديد.
why-not-text = لا يمكن قراءة أسماء الأعمدة. احفظوا الملف بصيغة CSV UTF-8 أو ‎.xlsx.
why-header = لا يمكن قراءة السطر الأول الذي يسمّي الأعمدة. افتحوا الملف وصحّحوه ثم ارفعوه من جديد.
why-old-xls = هذا ملف إكسل قديم (‎.xls). افتحوه في إكسل واحفظوه بصيغة ‎.xlsx ثم ارفعوه.
why-protected = هذا الملف محمي بكلمة مرور. احفظوه من دونها ثم ارفعوه من جديد.
why-too-large = ملف إكسل هذا كبير جدًا. احفظوا الورقة بصيغة CSV UTF-8 ثم ارفعوها.
why-xlsx = ملف إكسل هذا تالف. افتحوه في إكسل واحفظوه من جديد ثم ارفعوه.
why-not-a-table = هذا ليس ملف CSV ولا ملف إكسل. صدّروا الجدول بصيغة CSV أو ‎.xlsx ثم ارفعوه.
why-unit = التومان والريال لنادٍ يحسب بالريال فقط. اختاروا وحدة أخرى.
why-io = تعذّرت قراءة الملف. يُرجى رفعه من جديد.

## Our columns
column-purchase-id = رقم الفاتورة أو الطلب
column-contact-id = معرّف التواصل
column-customer = معرّف العميل أو هاتفه أو بريده
column-member = رقم العضوية
column-occurred-at = تاريخ الشراء
column-happened-at = تاريخ التواصل
column-amount = المبلغ المدفوع
column-kind = بيع أو إرجاع
column-contact-kind = نوع التواصل
column-original = الفاتورة المُرجعة
column-list-amount = المبلغ قبل الخصم
column-cost = تكلفة البضاعة
column-contact-cost = التكلفة
column-category = فئة السلع
column-channel = قناة البيع
column-heard = كيف عرف النادي
column-store = الفرع
column-source = النظام صاحب المعرّفات
column-status = حالة الدفع
column-name = الاسم
column-phone = الهاتف
column-email = البريد الإلكتروني
column-birth-date = تاريخ الميلاد
column-birth-calendar = تقويم الميلاد
column-joined-on = تاريخ الانضمام
column-locale = اللغة
column-referred-by = من رشّحه
column-preferred-name = كيف نناديه
column-tastes = الأذواق والرغبات
column-wedding-date = تاريخ الزواج
column-other-ids = معرّفات في أنظمة أخرى
column-number = رقم العضوية (للعلم فقط)
column-text = ما قيل
column-score = الدرجة (من ٠ إلى ١٠)
column-by = الزميل
column-closed-at = تاريخ الحل
columns-person = العميل أو رقم العضوية
columns-needed = { $column } ({ $code })، مطلوب
columns-may = { $column } ({ $code })
columns-or = أو
columns-comma = { "، " }

## One import
import-title = عملية استيراد
import-going = يجري استيراد الملف
import-going-hint = يمكنكم مغادرة هذه الصفحة؛ فالعمل مستمر.
import-checking = يجري فحص الملف
import-checking-hint = لا يتغير شيء. يمكنكم مغادرة هذه الصفحة؛ فالعمل مستمر.
import-going-back = يجري التراجع عن الاستيراد
import-read = المقروءة
import-read-note = صفوف الملف: المستوردة وغير المتغيرة والمرفوضة معًا.
import-imported = المستوردة
import-imported-note = صفوف جديدة أُدخلت الآن.
import-imported-dry-note = صفوف ستُدخل عند الاستيراد.
import-unchanged = غير المتغيرة
import-unchanged-note = صفوف كانت موجودة من قبل.
import-rejected = المرفوضة
import-rejected-note = صفوف غير صحيحة. وكل ما سواها صحيح.
import-left-out = أعمدة متروكة جانبًا
import-corrects = تصحيح لصفوف
import-corrected = الصفوف المصححة في
import-problem = تعذّر استيراد الملف إلى نهايته
import-problem-text = ما أُدخل من قبل باقٍ. أزيلوا السبب ثم استوردوا الملف نفسه من جديد: الصفوف الموجودة تبقى كما هي.
import-unusable = تعذّر استخدام الملف
import-broken-off = انقطع هذا الاستيراد
import-broken-off-text = ما أُدخل من قبل باقٍ. استوردوا الملف نفسه من جديد للمتابعة، أو تراجعوا عن هذا الاستيراد.
import-rows =
    { $count ->
        [zero] لا صفوف مرفوضة
        [one] صف واحد مرفوض
        [two] صفان مرفوضان
        [few] { $shown } صفوف مرفوضة
        [many] { $shown } صفًا مرفوضًا
       *[other] { $shown } صف مرفوض
    }
import-rows-count =
    { $count ->
        [zero] لا صفوف
        [one] صف واحد
        [two] صفان
        [few] { $shown } صفوف
        [many] { $shown } صفًا
       *[other] { $shown } صف
    }
import-rows-shown = المعروض أول { $most } منها
import-rows-text = صحّحوا الصفوف هنا، أو نزّلوها وصحّحوها في إكسل ثم ارفعوا ذلك الملف. ولا حاجة إلى حذف الصفوف المستوردة.
import-rejected-file = تنزيل هذه الصفوف (CSV)
import-report = تنزيل الأسباب (CSV)
import-row = الصف
import-column = العمود
import-reason = سبب الرفض
import-value = المكتوب
import-whole-row = الصف كله
correct-row = الصف { $row }
correct-others = بقية خلايا هذا الصف
correct-taken = صُحّح في:
correct-not-here = لا يمكن تصحيح هذا الصف هنا لأن خلاياه غير منفصلة. صحّحوه في الملف.
correct-do = استيراد الصفوف المصححة
correct-hint = لا تُستورد إلا الصفوف التي تغيّرون فيها شيئًا.
correct-nothing = لم يتغير شيء بعد
correct-nothing-text = صحّحوا خلية واحدة على الأقل ثم أرسلوا من جديد.
correct-first = الصفوف الأولى
correct-next = الصفوف التالية

## Taking an import back
back-title = التراجع عن هذا الاستيراد
back-text = يُحذف كل ما لم يأتِ إلا من هذا الملف. وما ذكرته ملفات أخرى وزملاء يبقى، وتُحدَّث المستويات في المراجعة التالية.
back-purchases =
    { $count ->
        [zero] لا مشتريات
        [one] عملية شراء واحدة
        [two] عمليتا شراء
        [few] { $shown } عمليات شراء
        [many] { $shown } عملية شراء
       *[other] { $shown } عملية شراء
    }
back-contacts =
    { $count ->
        [zero] لا سجلات تواصل
        [one] سجل تواصل واحد
        [two] سجلا تواصل
        [few] { $shown } سجلات تواصل
        [many] { $shown } سجل تواصل
       *[other] { $shown } سجل تواصل
    }
back-customers =
    { $count ->
        [zero] لا عملاء
        [one] عميل واحد لا يُعرف من مكان آخر
        [two] عميلان لا يُعرفان من مكان آخر
        [few] { $shown } عملاء لا يُعرفون من مكان آخر
        [many] { $shown } عميلًا لا يُعرفون من مكان آخر
       *[other] { $shown } عميل لا يُعرفون من مكان آخر
    }
back-enriched =
    { $count ->
        [zero] لا إضافات
        [one] ما أضافه إلى سجل واحد من استيراد آخر
        [two] ما أضافه إلى سجلين من استيراد آخر
        [few] ما أضافه إلى { $shown } سجلات من استيراد آخر
        [many] ما أضافه إلى { $shown } سجلًا من استيراد آخر
       *[other] ما أضافه إلى { $shown } سجل من استيراد آخر
    }
back-reason = السبب
back-reason-hint = يبقى مع الاستيراد وفي سجل النشاط ليفهمه الزملاء لاحقًا.
back-do = تراجع
back-first = عمليات استيراد أخرى تعتمد على هذه
back-first-text = أضافت إلى سجلاتها أو أرجعت مبيعاتها. تراجعوا عن هذه أولًا:
back-done = تم التراجع عن هذا الاستيراد
back-done-text = الأرقام أدناه من وقت الاستيراد.
back-went = ما حُذف
back-nothing = لم يبق منه شيء.
back-by = الزميل

## Why a row was rejected
rejection-at = { $column }:
rejection-at-value = { $column } «{ $value }»:
rejection-required = هذه الخلية فارغة. يُرجى ملؤها.
rejection-nobody = هذا ما تكتبه نقطة البيع عندما لا يُذكر العميل، فالبيع لا يُنسب إلى أحد. لاحتسابه اكتبوا من اشترى.
rejection-nobody-customer = هذا ما تكتبه نقطة البيع عندما لا يُذكر العميل. اكتبوا معرّف العميل.
rejection-shortened = اختصر برنامج الجداول هذا الرقم وضاعت أرقامه الأخيرة. اجعلوا تنسيق العمود نصًا، أو اكتبوا الرقم كاملًا.
rejection-not-a-date = هذا ليس تاريخًا في التقويم المختار. اكتبوا السنة ثم الشهر ثم اليوم، مثل ٢٠٢٥/١٢/٠١.
rejection-persian-date = يبدو هذا تاريخًا هجريًا شمسيًا. اختاروا التقويم الهجري الشمسي، أو اكتبوا تاريخًا ميلاديًا.
rejection-gregorian-date = يبدو هذا تاريخًا ميلاديًا. اختاروا التقويم الميلادي، أو اكتبوا تاريخًا هجريًا شمسيًا.
rejection-too-early = هذا التاريخ أقدم من أن يكون صحيحًا. تحققوا من السنة.
rejection-in-the-future = هذا اليوم لم يأتِ بعد. تحققوا من التاريخ.
rejection-closed-before = تاريخ الحل قبل التواصل نفسه. تحققوا من التاريخين.
rejection-not-a-calendar = التقويم إما «gregorian» وإما «persian».
rejection-not-a-number = هذا ليس عددًا. اكتبوه بالأرقام.
rejection-too-precise = المنازل العشرية هنا أكثر مما في العملة. يُرجى التقريب.
rejection-could-be-thousands = قد تعني هذه النقطة الآلاف أو الكسور. اكتبوا العدد من دون فواصل الآلاف، مثل ١٥٠٠.
rejection-too-large = هذا المبلغ أكبر من أن يكون صحيحًا. تحققوا منه.
rejection-negative-sale = لا يكون مبلغ البيع سالبًا. اكتبوا «return» في عمود النوع، أو احذفوا الإشارة.
rejection-negative = لا تكون هذه القيمة سالبة. احذفوا الإشارة.
rejection-not-paid = لم تُدفع قيمة هذا الشراء فلا يُحتسب. استوردوه من جديد بعد الدفع.
rejection-unknown-status = لا يتضح هل تعني هذه الكلمة الدفع أم لا. اكتبوا «paid» أو «cancelled».
rejection-not-a-kind = النوع إما «sale» وإما «return».
rejection-not-a-contact = نوع التواصل واحد مما يلي: اتصال، بريد، رسالة، زيارة، ملاحظة، مساعدة، شكوى، رأي، هدية.
rejection-not-a-score = الدرجة عدد صحيح من ٠ إلى ١٠.
rejection-sale-with-original = لا يشير إلى عملية شراء سابقة إلا الإرجاع. اكتبوا «return» في عمود النوع، أو اتركوا هذه الخلية فارغة.
rejection-not-a-source = اسم النظام من حروف وأرقام و- و_ فقط، وليس «member».
rejection-not-an-id = اكتبوا النظام والمعرّف هكذا: webshop:12، وافصلوا بين عدة معرّفات بفاصلة منقوطة.
rejection-several-rows = عدة صفوف بهذا الرقم وهي مختلفة. إذا كانت سلع عملية واحدة فاختاروا جمعها واستوردوا الملف من جديد.
rejection-several-contacts = عدة صفوف بهذا المعرّف وهي مختلفة. أبقوا واحدًا منها، أو اجعلوا لكل صف معرّفه.
rejection-too-long = هذا النص طويل جدًا. يُرجى اختصاره.
rejection-column-count = قيم هذا الصف أكثر من أعمدة السطر الأول. ضعوا النص الذي فيه فواصل بين علامتي اقتباس.
rejection-open-quote = علامة اقتباس فُتحت ولم تُغلق. أغلقوها أو احذفوها.
rejection-not-utf8 = في هذا النص حروف تالفة. احفظوا الملف بصيغة CSV UTF-8 أو ‎.xlsx.
rejection-unreadable = في النص رموز لا يمكن قراءتها. يُرجى كتابته من جديد.
rejection-unknown-customer = لا يُعرف عميل بهذا المعرّف أو الهاتف أو البريد. استوردوا العملاء أولًا، أو اختاروا جعل العملاء غير المعروفين أعضاء.
rejection-unknown-person = لا يُعرف عميل بهذا المعرّف أو الهاتف أو البريد. استوردوا العملاء أولًا، أو صحّحوه.
rejection-unknown-member = لا عضو بهذا الرقم. تحققوا منه، أو اتركوه فارغًا واذكروا العميل.
rejection-two-people = العميل ورقم العضوية لشخصين مختلفين. اتركوا إحدى الخليتين فارغة.
rejection-two-customers = هذا المعرّف وهذا الهاتف أو البريد لعميلين مختلفين. ادمجوهما في صفحتهما، أو صحّحوا الصف.
rejection-conflict = لعملية شراء أخرى هذا الرقم نفسه وقد أُبقيت. تحققوا من الرقم؛ وإذا تشابهت أرقام نظامين فاجعلوا لكل نظام اسمًا.
rejection-contact-conflict = لسجل تواصل آخر هذا المعرّف نفسه وقد أُبقي. تحققوا من المعرّف.
rejection-phone-taken = هذا الهاتف لعميل آخر. صحّحوه أو اتركوه فارغًا.
rejection-email-taken = هذا البريد الإلكتروني لعميل آخر. صحّحوه أو اتركوه فارغًا.
rejection-not-a-name = هذا ليس اسمًا مقروءًا في سطر واحد. يُرجى كتابته من جديد.
rejection-not-a-phone = هذا ليس رقم هاتف. اكتبوه هكذا: ٠٩١٢١٢٣٤٥٦٧، أو مع علامة + ورمز البلد.
rejection-not-an-email = هذا ليس عنوان بريد إلكتروني. اكتبوه هكذا: name@example.com.
rejection-not-a-language = اللغة إما fa وإما ar وإما en.

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
staff-last-text = يجب أن تبقى المفاتيح بيد أحد. اجعلوا أولًا زميلًا آخر مشرفًا، ممن اختار كلمة مروره.

## Problems with what was filled in
problem-number = هذا ليس عددًا. اكتبوه بالأرقام، مثل { $example }.
problem-amount = هذا ليس مبلغًا بوحدة { $unit }. اكتبوه بالأرقام، من دون حروف.
problem-range = يُرجى كتابة عدد من { $least } إلى { $most }.
problem-past = انقضى هذا اليوم. اختاروا تاريخ اليوم أو تاريخًا بعده.

## Everywhere
programme-nav = البرنامج
audit-nav = سجل النشاط

## The rules in words
rules-semicolon = { "؛ " }
rules-comma = { "، " }
rules-share = أفضل { $percent }٪ ممن اشتروا، بعد من هم في المستويات الأعلى
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
rules-weights = أوزان الحداثة والتكرار والإنفاق هي بالترتيب { $recency } و{ $frequency } و{ $monetary }
rules-cadence = موعد المراجعة: { $when }
rules-grace =
    { $days ->
        [0] النزول فورًا، بلا مهلة
        [one] النزول بعد مهلة يوم واحد
        [two] النزول بعد مهلة يومين
        [few] النزول بعد مهلة { $shown } أيام
        [many] النزول بعد مهلة { $shown } يومًا
       *[other] النزول بعد مهلة { $shown } يوم
    }
rules-hold =
    { $months ->
        [0] لا فترة إبقاء بعد الصعود
        [one] يبقى المستوى بعد الصعود شهرًا واحدًا على الأقل
        [two] يبقى المستوى بعد الصعود شهرين على الأقل
        [few] يبقى المستوى بعد الصعود { $shown } أشهر على الأقل
        [many] يبقى المستوى بعد الصعود { $shown } شهرًا على الأقل
       *[other] يبقى المستوى بعد الصعود { $shown } شهر على الأقل
    }
rules-fall-qualified = من ينزل ينتقل إلى المستوى الذي يستوفي شروطه
rules-fall-step = من ينزل ينزل مستوى واحدًا
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
change-none = لا شيء يختلف.
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
change-choice = صارت من المزايا التي يُختار للعضو واحدة منها
change-no-choice = لم تعد من المزايا التي يُختار للعضو واحدة منها
change-note = ملاحظة أخرى للأعضاء
change-kind-added = نوع جديد من المزايا: «{ $kind }»
change-kind-removed = أُزيل نوع المزايا «{ $kind }»
change-kind-renamed = تغيّر اسم نوع المزايا «{ $kind }»: { $names }
change-kind-price = نوع المزايا «{ $kind }»: تغيّر ما إذا كان يخفض السعر

## What is wrong with a draft
fault-heading =
    { $count ->
        [zero] لا شيء يلزم إصلاحه
        [one] أمر واحد يلزم إصلاحه قبل أن تسري هذه القواعد
        [two] أمران يلزم إصلاحهما قبل أن تسري هذه القواعد
        [few] { $shown } أمور يلزم إصلاحها قبل أن تسري هذه القواعد
        [many] { $shown } أمرًا يلزم إصلاحه قبل أن تسري هذه القواعد
       *[other] { $shown } أمر يلزم إصلاحه قبل أن تسري هذه القواعد
    }
fault-lowest = مستوى «{ $tier }» هو أدنى المستويات، فلا بد أن يسع الجميع. اجعلوه للجميع، أو انقلوا المستوى الذي يسعهم إلى آخر الترتيب.
fault-rest-above = مستوى «{ $tier }» يسع الجميع وليس أدنى المستويات، فلا يمكن أن يكون أحد في مستوى تحته. اختاروا طريقًا آخر إليه، أو انقلوه إلى آخر الترتيب.
fault-shares = مجموع حصص المستويات كلها { $percent }٪، ولا يجوز أن يزيد على ١٠٠٪: صغّروا إحداها.
fault-no-share = حصة مستوى «{ $tier }» هي ٠٪. اجعلوها ١٪ على الأقل، أو أزيلوا المستوى.
fault-no-conditions = لا شروط لمستوى «{ $tier }». أضيفوا شرطًا، أو اختاروا طريقًا آخر إليه.
fault-none-asked = مستوى «{ $tier }» لا يطلب استيفاء أي من شروطه، فلا يمكن لأحد بلوغه. اطلبوا واحدًا على الأقل.
fault-too-many =
    { $count ->
        [zero] عدد الشروط المطلوبة لمستوى «{ $tier }» هو { $asked }، وليست له شروط. اطلبوا أقل، أو أضيفوا شروطًا.
        [one] عدد الشروط المطلوبة لمستوى «{ $tier }» هو { $asked }، وليس له إلا شرط واحد. اطلبوا أقل، أو أضيفوا شروطًا.
        [two] عدد الشروط المطلوبة لمستوى «{ $tier }» هو { $asked }، وليس له إلا شرطان. اطلبوا أقل، أو أضيفوا شروطًا.
        [few] عدد الشروط المطلوبة لمستوى «{ $tier }» هو { $asked }، وليس له إلا { $shown } شروط. اطلبوا أقل، أو أضيفوا شروطًا.
        [many] عدد الشروط المطلوبة لمستوى «{ $tier }» هو { $asked }، وليس له إلا { $shown } شرطًا. اطلبوا أقل، أو أضيفوا شروطًا.
       *[other] عدد الشروط المطلوبة لمستوى «{ $tier }» هو { $asked }، وليس له إلا { $shown } شرط. اطلبوا أقل، أو أضيفوا شروطًا.
    }
fault-no-name = لا بد لمستوى «{ $tier }» من اسم في كل من اللغات الثلاث. اكتبوا ما ينقص منها.
fault-same-name = لمستوى «{ $tier }» ومستوى «{ $other }» الاسم نفسه في إحدى اللغات، وإن اختلفت كتابته. أعطوا أحدهما اسمًا آخر.
fault-no-weights = أوزان مستوى «{ $tier }» الثلاثة كلها ٠، فلا يمكن ترتيب أحد. اجعلوا أحدها ١ على الأقل.
fault-no-window = تُحتسب لمستوى «{ $tier }» مشتريات ٠ شهر، أي لا يُحتسب شيء. اختاروا شهرًا واحدًا على الأقل.
caution-heading = أهذا ما تقصدونه؟
caution-easier = يطلب مستوى «{ $higher }» أقل مما يطلبه مستوى «{ $lower }» مع أنه أعلى منه: { $asks }، بينما يطلب مستوى «{ $lower }»: { $lower_asks }.
caution-easier-who =
    { $count ->
        [0] لا أحد في الوقت الحاضر يبلغ مستوى «{ $higher }» من دون أن يبلغ مستوى «{ $lower }».
        [one] يبلغ عضو واحد مستوى «{ $higher }» من دون أن يبلغ مستوى «{ $lower }».
        [two] يبلغ عضوان مستوى «{ $higher }» من دون أن يبلغا مستوى «{ $lower }».
        [few] يبلغ { $shown } أعضاء مستوى «{ $higher }» من دون أن يبلغوا مستوى «{ $lower }».
        [many] يبلغ { $shown } عضوًا مستوى «{ $higher }» من دون أن يبلغوا مستوى «{ $lower }».
       *[other] يبلغ { $shown } عضو مستوى «{ $higher }» من دون أن يبلغوا مستوى «{ $lower }».
    }
caution-invitations = كل المستويات التي فوق الأدنى تُنال بدعوة: فلا يمكن لأحد أن يصعد بالشراء.

## Two at one draft
meanwhile-heading =
    { $count ->
        [one] عُدّلت هذه المسودة في هذه الأثناء بيد { $who }
       *[other] عُدّلت هذه المسودة في هذه الأثناء بأيدي { $who }
    }
meanwhile-somebody = شخص آخر
meanwhile-text = لم يُستبدل شيء، وما كتبتموه ما زال في النموذج. انظروا أولًا في هذه التعديلات؛ فإن ضغطتم الزر من جديد بقيت، وأُضيفت تعديلاتكم فوقها.

## The programme
programme-lede = قواعد النادي: ما يسري الآن، وما تفكرون فيه، وما كان ساريًا من قبل. ومهما جرّبتم هنا، لا يتغير شيء حتى تنشروه.
programme-live = الساري: الإصدار { $version }
programme-live-more = كل قواعده ومزاياه
programme-live-since = هو سارٍ منذ { $date }.
programme-live-always = به بدأ النادي.
programme-scheduled = يسري الإصدار { $version } من { $date }
programme-scheduled-text = نُشر وينتظر يومه. وحتى ذلك الحين يمكن سحبه من آخر هذه الصفحة.
drafts-title = المسودات
drafts-none = لا مسودات
drafts-none-text = المسودة نسخة من القواعد يمكنكم أن تغيّروا فيها ما تشاؤون. ترون فورًا أثرها في كل عضو، ولا يشعر بذلك أحد سواكم. أعطوها اسمًا وافتحوها.
drafts-name = اسم المسودة
drafts-name-hint = لتجدوها من جديد، مثل «أعلى مستوى لعدد أقل» أو «الربيع».
drafts-differs = الفروق عن الساري
drafts-edited = آخر تعديل
drafts-by = عدّلها
drafts-next = الخطوة التالية
drafts-what-if-of = ماذا لو: { $name }
drafts-publish-of = النشر: { $name }
drafts-new = مسودة جديدة
drafts-copy = تبدأ نسخةً من
drafts-copy-live = الساري الآن
drafts-copy-draft = المسودة: { $name }
drafts-open = فتح المسودة
draft-pages = صفحات هذه المسودة
draft-desk = القواعد
draft-what-if = ماذا لو
draft-publish = النشر

## Versions of the programme
versions-title = كل الإصدارات
version-word = الإصدار
version-title = الإصدار { $version }
version-effective = يسري من
version-always = البداية
version-state = الحالة
version-current = سارٍ
version-scheduled = قادم
version-past = سابق
version-withdrawn = مسحوب
version-note = ملاحظة
version-by = نشره
version-changes-count = التغييرات
version-from = يسري من { $date }
version-published-by = نشره { $who }، { $at }
version-published = نُشر { $at }
version-changes = ما الذي غيّره
version-first = بهذه القواعد بدأ النادي.
version-no-changes = يقول ما قاله الإصدار الذي قبله.
version-tiers = مستوياته
version-settings = ما يسري على كل المستويات
version-settings-text = إن كان لمستوى إعداد خاص به، فهو مكتوب عنده أعلاه.
revert-title = الرجوع
revert-text = بهذا يُلغى الإصدار { $last }: ابتداءً من اليوم تسري قواعد الإصدار { $version } من جديد، بوصفها إصدارًا جديدًا. وبها تنقل المراجعة القادمة الأعضاء.
revert-scheduled = بهذا يُسحب الإصدار { $last }، وكان سيسري من { $date }. ويبقى الإصدار { $version } ساريًا، ولا ينتقل أحد.
revert-note-hint = السبب، لمن يقرأ السجل فيما بعد.
revert-submit = الرجوع إلى الإصدار { $version }
revert-withdraw = سحب الإصدار { $last }

## What if
what-if-title = ماذا لو صارت «{ $name }» هي القواعد
what-if-lede = محسوب لكل عضو على حدة. والاطلاع لا يغيّر شيئًا.
what-if-day = بحسب معطيات مراجعة { $date }
what-if-figures = ما تفعله المراجعة الأولى
what-if-up = صعود
what-if-up-note = يستوفون شروط مستوى أعلى، فيصير لهم فورًا.
what-if-down = نزول
what-if-down-note = ينزلون فورًا: انتهت مهلتهم، أو لا مهلة لهم.
what-if-grace = بدء مهلة
what-if-grace-note = لا يعودون مستوفين للشروط، ولديهم وقت للعودة.
what-if-removed = إزالة المستوى
what-if-removed-note = يُعطَون فورًا المستوى الذي يستوفون شروطه.
what-if-share = حصة مستوى «{ $tier }» في النهاية
what-if-share-note = هي الآن { $now }. والمعتاد من { $low } إلى { $high } من جميع الأعضاء.
what-if-share-outside = في النهاية يكون { $share } من جميع الأعضاء في مستوى «{ $tier }»
what-if-share-low = المعتاد من ٥ إلى ١٠٪. إن قلّوا عن ذلك بقي عملاء جيدون خارج المستوى: خففوا ما يُطلب قليلًا، أو أعطوا المستوى حصة أكبر.
what-if-share-high = المعتاد من ٥ إلى ١٠٪. إن زادوا على ذلك تعذّر إكرام كل واحد منهم ضيفَ شرف: زيدوا ما يُطلب قليلًا، أو أعطوا المستوى حصة أصغر.
what-if-courtesy =
    { $count ->
        [zero] لا أحد له مستوى مُنح مجاملةً.
        [one] عضو واحد مستواه مُنح مجاملةً، ولا يدخل في أي عدد هنا.
        [two] عضوان مستواهما مُنح مجاملةً، ولا يدخلان في أي عدد هنا.
        [few] { $shown } أعضاء مستواهم مُنح مجاملةً، ولا يدخلون في أي عدد هنا.
        [many] { $shown } عضوًا مستواهم مُنح مجاملةً، ولا يدخلون في أي عدد هنا.
       *[other] { $shown } عضو مستواهم مُنح مجاملةً، ولا يدخلون في أي عدد هنا.
    }
what-if-tiers = الأعضاء حسب المستوى
what-if-counts = الآن؛ وفورًا، أي بعد المراجعة الأولى؛ وفي النهاية، حين تنقضي كل المهل من دون أن يشتري أحد شيئًا آخر
what-if-now = الآن
what-if-at-once = فورًا
what-if-in-the-end = في النهاية
what-if-flow = من مستويات اليوم إلى مستويات النهاية
what-if-flow-text = عمودان من المستويات، أعلاها في الأعلى. يمتد كل شريط من مستوى الأعضاء الآن إلى المستوى الذي ينتهون إليه، وعرضه بقدر عددهم. والأرقام في الجدول أدناه.
what-if-flow-caption =
    { $count ->
        [zero] عضو: المستويات الآن وفي النهاية
        [one] عضو: مستواه الآن وفي النهاية
        [two] عضوان: مستوياهما الآن وفي النهاية
        [few] أعضاء: مستوياتهم الآن وفي النهاية
        [many] عضوًا: مستوياتهم الآن وفي النهاية
       *[other] عضو: مستوياتهم الآن وفي النهاية
    }
what-if-flow-band =
    { $count ->
        [zero] من مستوى «{ $from }» إلى مستوى «{ $to }»: لا أحد
        [one] من مستوى «{ $from }» إلى مستوى «{ $to }»: عضو واحد
        [two] من مستوى «{ $from }» إلى مستوى «{ $to }»: عضوان
        [few] من مستوى «{ $from }» إلى مستوى «{ $to }»: { $shown } أعضاء
        [many] من مستوى «{ $from }» إلى مستوى «{ $to }»: { $shown } عضوًا
       *[other] من مستوى «{ $from }» إلى مستوى «{ $to }»: { $shown } عضو
    }
what-if-costs = ما تكلّفه المزايا
what-if-costs-unit = في السنة، { $unit }
what-if-costs-of = التكلفة
what-if-discounts = الخصومات
what-if-gifts = الهدايا والخدمات
what-if-both = المجموع
what-if-discounts-a-year = الخصومات في السنة
what-if-gifts-a-year = الهدايا والخدمات في السنة
what-if-difference = الفرق
what-if-more = أكثر بـ{ $amount }
what-if-less = أقل بـ{ $amount }
what-if-same = لا فرق
what-if-costs-base =
    { $months ->
        [zero] لا تُحتسب هنا مشتريات أي شهر، فلا أساس لهذه الأرقام.
        [one] تقوم على ما اشتراه كل عضو فعلًا في الشهر الأخير محسوبًا لسنة كاملة، بمزايا مستواه الآن ومستواه في النهاية. ولا تخمين فيها لمن يشتري بسببها أكثر أو أقل.
        [two] تقوم على ما اشتراه كل عضو فعلًا في الشهرين الأخيرين محسوبًا لسنة كاملة، بمزايا مستواه الآن ومستواه في النهاية. ولا تخمين فيها لمن يشتري بسببها أكثر أو أقل.
        [few] تقوم على ما اشتراه كل عضو فعلًا في الأشهر الـ{ $shown } الأخيرة محسوبًا لسنة كاملة، بمزايا مستواه الآن ومستواه في النهاية. ولا تخمين فيها لمن يشتري بسببها أكثر أو أقل.
        [many] تقوم على ما اشتراه كل عضو فعلًا في الأشهر الـ{ $shown } الأخيرة محسوبًا لسنة كاملة، بمزايا مستواه الآن ومستواه في النهاية. ولا تخمين فيها لمن يشتري بسببها أكثر أو أقل.
       *[other] تقوم على ما اشتراه كل عضو فعلًا في الأشهر الـ{ $shown } الأخيرة محسوبًا لسنة كاملة، بمزايا مستواه الآن ومستواه في النهاية. ولا تخمين فيها لمن يشتري بسببها أكثر أو أقل.
    }
what-if-uncounted = بعض المزايا لم تُحسب لها تكلفة
what-if-uncounted-text = لا يُعرف كم تكلّف، أو كم مرة تُمنح في السنة. املؤوا ذلك حيث تسأل عنه المسودة، تكتمل الأرقام أعلاه.
what-if-uncounted-one = { $benefit } ({ $tiers })
what-if-movers = من سينتقل
what-if-kinds = أنواع الانتقال
what-if-all = الكل
what-if-nobody = لا أحد ينتقل على هذا النحو.
what-if-why = لماذا
what-if-why-of = لماذا: { $name }
what-if-mend = إصلاح المسودة
what-if-faulty = لا يمكن تجربتها بعد
what-if-faulty-text = ما دام فيها ما يلزم إصلاحه، لا يمكن وضع أحد في مستوى بهذه القواعد.
what-if-unknown = لا يُعرف شيء عن الأعضاء بعد
what-if-unknown-text = تقوم الأرقام على آخر مراجعة، ولم تجرِ أي مراجعة بعد. أجروها مرة من صفحة النظرة العامة، ثم عودوا إلى هنا.

## Two drafts side by side
compare-title = المقارنة
compare-lede = مجموعتان من القواعد جنبًا إلى جنب: ما تفعله كل منهما، وفيمَ تختلفان.
compare-live = الساري الآن
compare-one = الأولى
compare-other = الثانية
compare-submit = مقارنة
compare-open = فتح مسودة
compare-figure = الرقم
compare-faulty = يلزم الإصلاح أولًا: { $name }
compare-share = حصة أعلى مستوى
compare-share-of = «{ $tier }»: الآن { $before }، وفي النهاية { $after }
compare-share-low = أقل من ٥٪
compare-share-high = أكثر من ١٠٪
compare-before-after = الآن { $before }، وفي النهاية { $after }
compare-counts = الآن { $now }، وفورًا { $soon }، وفي النهاية { $later }
compare-no-tier = لا يوجد هذا المستوى
compare-differences = ما يختلف في «{ $name }»

## Publishing
publish-title = نشر «{ $name }»
publish-lede = اقرؤوا مرة أخرى ما يتغير وما أثره. بعد ذلك يسري على الجميع.
publish-changes = ما يتغير
publish-who = من سينتقل، ولماذا
publish-form = من متى، ولماذا
publish-day = أول يوم
publish-day-hint = مراجعة هذا اليوم هي أول مراجعة تستخدم هذه القواعد: تاريخ اليوم أو تاريخ بعده. السنة ثم الشهر ثم اليوم.
publish-note-hint = ما تريدون بلوغه، لمن يقرأ السجل فيما بعد.
publish-submit = نشر
publish-waiting = الإصدار { $version } ينتظر يوم { $date }، وما تنشرونه الآن سيُلغى في ذلك اليوم. فاسترجعوه أولًا ثم انشروا إصدارًا آخر.
publish-take-back = إلى الإصدارات
publish-faulty = لا يمكن نشر هذه المسودة قبل إصلاح ما ذُكر أعلاه.

## Why a member stands where they stand
evidence-pin =
    { $who ->
        [member] مستوى «{ $tier }» لكم حتى { $date }. السبب: «{ $reason }»
       *[staff] ثُبّت مستوى «{ $tier }» يدويًا حتى { $date }. السبب: «{ $reason }»
    }
evidence-courtesy =
    { $who ->
        [member] مستوى «{ $tier }» لكم حتى { $date }.
       *[staff] ثُبّت مستوى «{ $tier }» يدويًا حتى { $date } مجاملةً، ولا يدخل في الإحصاءات. السبب: «{ $reason }»
    }
evidence-without-pin = بالأرقام وحدها يكون المستوى «{ $tier }».
evidence-hold =
    { $who ->
        [member] مستوى «{ $tier }» لكم حتى { $date } على الأقل، أيًّا كان قدر مشترياتكم.
       *[staff] يبقى مستوى «{ $tier }» للعضو حتى { $date } على الأقل، لأنه صعد إليه؛ ولا يُراجَع قبل ذلك.
    }
evidence-waits =
    { $who ->
        [member] استحققتم مستوى «{ $tier }». ويصير لكم عند المراجعة القادمة لهذا المستوى.
       *[staff] استحق العضو مستوى «{ $tier }». ويصير له عند المراجعة القادمة لهذا المستوى.
    }
evidence-window =
    { $months ->
        [zero] وفي هذا لا يُحتسب أي شهر.
        [one] وفي هذا يُحتسب الشهر الأخير.
        [two] وفي هذا يُحتسب الشهران الأخيران.
        [few] وفي هذا تُحتسب الأشهر الـ{ $window } الأخيرة.
        [many] وفي هذا تُحتسب الأشهر الـ{ $window } الأخيرة.
       *[other] وفي هذا تُحتسب الأشهر الـ{ $window } الأخيرة.
    }
evidence-conditions =
    { $who ->
        [member] { $count ->
            [zero] ليست لمستوى «{ $tier }» شروط.
            [one] لمستوى «{ $tier }» شرط واحد، وأنتم تستوفونه.
            [two] يطلب مستوى «{ $tier }» استيفاء { $need } من شرطين؛ وقد استوفيتم { $met }.
            [few] يطلب مستوى «{ $tier }» استيفاء { $need } من { $shown } شروط؛ وقد استوفيتم { $met }.
            [many] يطلب مستوى «{ $tier }» استيفاء { $need } من { $shown } شرطًا؛ وقد استوفيتم { $met }.
           *[other] يطلب مستوى «{ $tier }» استيفاء { $need } من { $shown } شرط؛ وقد استوفيتم { $met }.
        }
       *[staff] { $count ->
            [zero] ليست لمستوى «{ $tier }» شروط.
            [one] لمستوى «{ $tier }» شرط واحد، والعضو يستوفيه.
            [two] يطلب مستوى «{ $tier }» استيفاء { $need } من شرطين؛ وقد استوفى العضو { $met }.
            [few] يطلب مستوى «{ $tier }» استيفاء { $need } من { $shown } شروط؛ وقد استوفى العضو { $met }.
            [many] يطلب مستوى «{ $tier }» استيفاء { $need } من { $shown } شرطًا؛ وقد استوفى العضو { $met }.
           *[other] يطلب مستوى «{ $tier }» استيفاء { $need } من { $shown } شرط؛ وقد استوفى العضو { $met }.
        }
    }
evidence-condition-met = مستوفى: { $condition }. الآن: { $value }.
evidence-condition-unmet = غير مستوفى: { $condition }. الآن: { $value }.
evidence-condition-unknown = غير مستوفى: { $condition }. القيمة غير معروفة بعد.
evidence-lift-no-seats = لا أماكن في مستوى «{ $tier }» بعد: فعدد من اشتروا ما زال قليلًا.
evidence-way-all =
    { $who ->
        [member] لاستيفاء شروط مستوى «{ $tier }» ينقصكم: { $list }.
       *[staff] لاستيفاء شروط مستوى «{ $tier }» ينقص العضو: { $list }.
    }
evidence-way-some =
    { $count ->
        [zero] لا ينقص شيء لمستوى «{ $tier }»: { $list }.
        [one] يكفي لمستوى «{ $tier }» واحد مما يلي: { $list }.
        [two] يكفي لمستوى «{ $tier }» اثنان مما يلي: { $list }.
        [few] يكفي لمستوى «{ $tier }» { $shown } مما يلي: { $list }.
        [many] يكفي لمستوى «{ $tier }» { $shown } مما يلي: { $list }.
       *[other] يكفي لمستوى «{ $tier }» { $shown } مما يلي: { $list }.
    }
evidence-missing-spend = { $amount } فوق صافي الإنفاق الحالي
evidence-missing-frequency =
    { $count ->
        [zero] لا مزيد من المشتريات
        [one] عملية شراء أخرى
        [two] عمليتا شراء أخريان
        [few] { $shown } عمليات شراء أخرى
        [many] { $shown } عملية شراء أخرى
       *[other] { $shown } عملية شراء أخرى
    }
evidence-missing-recency = عملية شراء
evidence-missing-membership =
    { $count ->
        [zero] لا مزيد من أشهر العضوية
        [one] شهر آخر من العضوية
        [two] شهران آخران من العضوية
        [few] { $shown } أشهر أخرى من العضوية
        [many] { $shown } شهرًا آخر من العضوية
       *[other] { $shown } شهر آخر من العضوية
    }
evidence-missing-referrals =
    { $count ->
        [zero] لا مزيد من الإحالات
        [one] إحالة عضو آخر
        [two] إحالة عضوين آخرين
        [few] إحالة { $shown } أعضاء آخرين
        [many] إحالة { $shown } عضوًا آخر
       *[other] إحالة { $shown } عضو آخر
    }
evidence-missing-engagement =
    { $count ->
        [zero] لا مزيد من إبداء الرأي
        [one] إبداء الرأي مرة أخرى
        [two] إبداء الرأي مرتين أخريين
        [few] إبداء الرأي { $shown } مرات أخرى
        [many] إبداء الرأي { $shown } مرةً أخرى
       *[other] إبداء الرأي { $shown } مرة أخرى
    }
evidence-missing-now = { $condition } (الآن: { $value })
evidence-missing-unknown = { $condition } (القيمة غير معروفة بعد)

## Metrics: names
metric-net-spend = صافي الإنفاق
metric-frequency = المشتريات
metric-recency = المدة منذ آخر شراء
metric-average-order = متوسط الشراء
metric-cadence = الفاصل بين عمليات الشراء
metric-trend-three = الاتجاه خلال ٣ أشهر
metric-trend-six = الاتجاه خلال ٦ أشهر
metric-full-price-share = المشترى بالسعر الكامل
metric-return-rate = نسبة الإرجاع
metric-margin = هامش الربح
metric-service-cost = تكلفة الخدمة
metric-true-profit = الربح الحقيقي
metric-clv-simple = القيمة الدائمة بحسب المشتريات
metric-clv-margin = القيمة الدائمة بحسب هامش الربح
metric-membership = مدة العضوية
metric-referrals = الإحالات
metric-engagement = إبداء الرأي

## Metrics: numbers with their unit
metric-purchases =
    { $count ->
        [zero] لا مشتريات
        [one] عملية شراء واحدة
        [two] عمليتا شراء
        [few] { $shown } عمليات شراء
        [many] { $shown } عملية شراء
       *[other] { $shown } عملية شراء
    }
metric-members =
    { $count ->
        [zero] لا أحد
        [one] عضو واحد
        [two] عضوان
        [few] { $shown } أعضاء
        [many] { $shown } عضوًا
       *[other] { $shown } عضو
    }
metric-times =
    { $count ->
        [zero] ولا مرة
        [one] مرة واحدة
        [two] مرتين
        [few] { $shown } مرات
        [many] { $shown } مرةً
       *[other] { $shown } مرة
    }
metric-days =
    { $count ->
        [zero] { $shown } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $shown } أيام
        [many] { $shown } يومًا
       *[other] { $shown } يوم
    }
metric-months =
    { $count ->
        [zero] أقل من شهر
        [one] شهر واحد
        [two] شهران
        [few] { $shown } أشهر
        [many] { $shown } شهرًا
       *[other] { $shown } شهر
    }
metric-percent = { $number }٪

## Metrics: how they are computed. The window is the span of months whose purchases count.
metric-net-spend-how = مبيعات الفترة المحتسبة ناقص مرتجعاتها. يُحتسب الإرجاع في يومه هو، وإن كان البيع قبل الفترة.
metric-frequency-how = عدد عمليات البيع في الفترة المحتسبة. ما أُرجع بكامله لا يُحتسب.
metric-recency-how = الأيام من آخر عملية بيع إلى يوم المراجعة، وقد تكون قبل الفترة المحتسبة. ما أُرجع بكامله لا يُحتسب.
metric-average-order-how = قيمة عمليات البيع في الفترة المحتسبة مقسومةً على عددها. لا يدخل فيها ما أُرجع بكامله، ولا تُطرح منها المرتجعات الجزئية.
metric-cadence-how = وسيط الأيام بين كل عملية بيع والتي تليها في الفترة المحتسبة: نصف الفواصل أقصر منه، ونصفها أطول. لا يدخل فيه ما أُرجع بكامله، والفاصل بين عمليتين في يوم واحد ٠. ويُعرف ابتداءً من عملية البيع الثانية.
metric-trend-three-how = صافي الإنفاق الشهري خلال الأشهر الـ٣ الأخيرة مقسومًا على مثله خلال الأشهر الـ١٢ الأخيرة، أيًّا كانت الفترة المحتسبة: ١٠٠٪ تعني أنه كما كان، وما دونها تراجع. ويُعرف ما دام صافي الإنفاق في الأشهر الـ١٢ فوق الصفر.
metric-trend-six-how = صافي الإنفاق الشهري خلال الأشهر الـ٦ الأخيرة مقسومًا على مثله خلال الأشهر الـ١٢ الأخيرة، أيًّا كانت الفترة المحتسبة: ١٠٠٪ تعني أنه كما كان، وما دونها تراجع. ويُعرف ما دام صافي الإنفاق في الأشهر الـ١٢ فوق الصفر.
metric-full-price-share-how = من قيمة مبيعات الفترة المحتسبة التي يُعرف سعرها الأصلي، حصة ما دُفع ثمنه كاملًا من دون أي خصم. لا يدخل فيها ما أُرجع بكامله.
metric-return-rate-how = قيمة مرتجعات الفترة المحتسبة مقسومةً على قيمة مبيعاتها كلها.
metric-margin-how = صافي الإنفاق في الفترة المحتسبة ناقص ما كلّفته البضاعة المتجرَ، من كل ما تُعرف تكلفته. والإرجاع الذي لا تُعرف له تكلفة خاصة يأخذ نصيبه من تكلفة عملية البيع.
metric-service-cost-how = عدد الشكاوى وطلبات المساعدة في الفترة المحتسبة، مضروبًا في ما تكلّفه الواحدة منها بحسب البرنامج.
metric-true-profit-how = هامش الربح ناقص تكلفة ما قُدّم في الفترة المحتسبة من هدايا وإكرام، ناقص تكلفة الخدمة.
metric-clv-simple-how = متوسط الشراء × المشتريات في الشهر × أشهر العضوية. ويُؤخذ الشهر متوسطًا لأشهر الفترة المحتسبة، أو لأشهر العضوية إن كانت أقل. ومن لم يمضِ على عضويته عام يُعدّ في الحالين عضوًا منذ ١٢ شهرًا.
metric-clv-margin-how = متوسط الشراء × المشتريات في الشهر × معدل هامش الربح × عدد الأشهر التي يتوقع البرنامج أن يبقى فيها العملاء. ومعدل هامش الربح هو الهامش مقسومًا على صافي الإنفاق الذي تُعرف تكلفته. ويُؤخذ الشهر متوسطًا لأشهر الفترة المحتسبة، أو لأشهر العضوية إن كانت أقل، ولـ١٢ شهرًا في العام الأول من العضوية.
metric-membership-how = الأشهر الكاملة منذ يوم الانضمام.
metric-referrals-how = الأعضاء الذين انضموا بإحالة من هذا العضو خلال الفترة المحتسبة.
metric-engagement-how = كم مرة أبدى العضو رأيه في الفترة المحتسبة.

## Metrics: what is asked for, as a part of a sentence (“all of: …; …”). limit is a number with its unit.
metric-net-spend-asked = صافي إنفاق لا يقل عن { $limit }
metric-frequency-asked = { $limit } على الأقل
metric-recency-asked = { $limit } على الأكثر منذ آخر شراء
metric-average-order-asked = متوسط شراء لا يقل عن { $limit }
metric-cadence-asked = { $limit } على الأكثر بين عملية شراء وأخرى
metric-trend-three-asked = اتجاه خلال ٣ أشهر لا يقل عن { $limit }
metric-trend-six-asked = اتجاه خلال ٦ أشهر لا يقل عن { $limit }
metric-full-price-share-asked = شراء ما لا يقل عن { $limit } بالسعر الكامل
metric-return-rate-asked = مرتجعات لا تزيد على { $limit } من القيمة
metric-margin-asked = هامش ربح لا يقل عن { $limit }
metric-service-cost-asked = تكلفة خدمة لا تزيد على { $limit }
metric-true-profit-asked = ربح حقيقي لا يقل عن { $limit }
metric-clv-simple-asked = قيمة دائمة بحسب المشتريات لا تقل عن { $limit }
metric-clv-margin-asked = قيمة دائمة بحسب هامش الربح لا تقل عن { $limit }
metric-membership-asked = عضوية مدتها { $limit } على الأقل
metric-referrals-asked = { $limit } على الأقل عن طريق الإحالة
metric-engagement-asked = إبداء الرأي { $limit } على الأقل

## My card
my-hold = وهو لكم حتى { $date } على الأقل.
my-pin = مستوى «{ $tier }» لكم حتى { $date }
my-pin-text = يبقى حتى ذلك اليوم كما هو، أيًّا كان قدر مشترياتكم. وبعده تعود مشترياتكم لتحدد مستواكم.
my-conditions-all = لاستيفاء شروط مستوى «{ $tier }» ينقصكم:
my-conditions-some =
    { $count ->
        [zero] لا ينقصكم شيء لمستوى «{ $tier }»:
        [one] يكفيكم لمستوى «{ $tier }» واحد مما يلي:
        [two] يكفيكم لمستوى «{ $tier }» اثنان مما يلي:
        [few] يكفيكم لمستوى «{ $tier }» { $shown } مما يلي:
        [many] يكفيكم لمستوى «{ $tier }» { $shown } مما يلي:
       *[other] يكفيكم لمستوى «{ $tier }» { $shown } مما يلي:
    }
my-chosen = اخترناها لكم لأنها تناسب طريقتكم في الشراء

## Tiers
tiers-conditions-all =
    { $count ->
        [zero] من دون شروط
        [one] من يستوفي هذا الشرط
        [two] من يستوفي هذين الشرطين معًا
        [few] من يستوفي هذه الشروط كلها
        [many] من يستوفي هذه الشروط كلها
       *[other] من يستوفي هذه الشروط كلها
    }
tiers-any =
    { $count ->
        [zero] من دون أن يُطلب أي من هذه الشروط الـ{ $of }
        [one] من يستوفي شرطًا واحدًا من هذه الـ{ $of }
        [two] من يستوفي شرطين من هذه الـ{ $of }
        [few] من يستوفي { $shown } شروط من هذه الـ{ $of }
        [many] من يستوفي { $shown } شرطًا من هذه الـ{ $of }
       *[other] من يستوفي { $shown } شرط من هذه الـ{ $of }
    }
tiers-conditions-rule =
    { $months ->
        [zero] لا يُحتسب ما اشتريتموه في أي شهر.
        [one] يُحتسب ما اشتريتموه في الشهر الأخير.
        [two] يُحتسب ما اشتريتموه في الشهرين الأخيرين.
        [few] يُحتسب ما اشتريتموه في الأشهر الـ{ $shown } الأخيرة.
        [many] يُحتسب ما اشتريتموه في الأشهر الـ{ $shown } الأخيرة.
       *[other] يُحتسب ما اشتريتموه في الأشهر الـ{ $shown } الأخيرة.
    }
tiers-invitation = بدعوة منا
tiers-invitation-rule = نحن من يدعو الأعضاء إلى هذا المستوى، لسبب معلوم ولمدة محددة.
tiers-own = يختلف هنا ما يلي: { $settings }.
tiers-choice = ميزة واحدة مما يلي، نختارها بما يناسب طريقتكم في الشراء:
tiers-conditions = إن كانت لمستوى شروط، فهي مكتوبة عنده. ويكفي بلوغ العدد المطلوب تمامًا.
tiers-invitations = المستوى الذي يُنال بدعوة لا يتوقف على الأرقام.
tiers-checked = موعد مراجعة المستويات: { $when }.
tiers-up-then = صعودًا: فورًا، في تلك المراجعة.
tiers-down-then = نزولًا: في تلك المراجعة أيضًا.

## Benefits
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

## One member, for staff
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
profile-step-why = لماذا
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
pin-reason-hint = بإمكان العضو قراءته، إلا إذا كان التثبيت مجاملة.
pin-courtesy = على سبيل المجاملة
pin-courtesy-hint = لعميل مستاء جدًا. لا يدخل في الإحصاءات، ولا يقرأ العضو السبب.
pin-submit = تثبيت المستوى
pin-by = ثبّته
pin-lift = إنهاء التثبيت الآن
pin-lift-hint = يبقى المستوى حتى المراجعة القادمة، وهي تعود فتقرر بالأرقام.

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
        [zero] لا إحالات
        [one] إحالة واحدة
        [two] إحالتان
        [few] { $shown } إحالات
        [many] { $shown } إحالةً
       *[other] { $shown } إحالة
    }
merge-choose = { $what }: أيهما يبقى؟
merge-happens = ما يحدث بعد الدمج
merge-moves = ينتقل إلى الرقم { $number }: { $list }.
merge-number = يصل البحث عن الرقم { $gone } بعد ذلك إلى الرقم { $kept }.
merge-permissions = تبقى الإجابة الأشد: لا رسائل ولا مكالمات إلا حيث أُذن بها في البطاقتين معًا.
merge-login-ends = يُغلق حساب الدخول { $ends } ويبقى { $stays }.
merge-login-moves = يبقى حساب الدخول { $email }، وعلى صاحبه تسجيل الدخول من جديد.
merge-pin = لا يستمر التثبيت اليدوي إلا للمستوى الذي يبقى.
merge-for-good = لا يمكن التراجع عن الدمج بأي زر.
merge-reason-hint = يبقى السبب في «سجل النشاط» مع بيانات العضوين.
merge-submit = دمج
merge-cancel = إلغاء

## Contacts
contacts-title = التواصل
contacts-none = لم يُسجَّل شيء بعد. دوّنوا هنا المكالمات والزيارات والشكاوى، ليعرف بها الجميع.
contacts-open = تسجيل تواصل
contacts-submit = تسجيل
contact-kind = النوع
contact-kind-hint = طلب المساعدة والشكوى يُحتسبان خدمةً؛ ولإبداء الرأي والهدية رقم خاص بكل منهما أدناه.
contact-call = مكالمة
contact-mail = بريد
contact-message = رسالة
contact-visit = زيارة
contact-note = ملاحظة
contact-help = طلب مساعدة
contact-complaint = شكوى
contact-feedback = إبداء رأي
contact-gift = هدية
contact-text = بالكلمات
contact-text-hint = ما قيل أو طُلب أو قُدّم. ويمكن تركه فارغًا لإبداء الرأي والهدية.
contact-score = الدرجة
contact-score-hint = لإبداء الرأي فقط: من ٠ إلى ١٠، و١٠ هي الأفضل.
contact-score-none = بلا درجة
contact-scored = { $score } من { $most }
contact-cost = التكلفة
contact-cost-hint = للهدية فقط: ما كلّفته المتجرَ.
contact-cost-was = التكلفة { $amount }

## Who did what
audit-lede = كل ما غيّر شيئًا، وكل اطلاع على ملف عضو. ولا يمكن تغيير شيء هنا ولا حذفه.
audit-about = الموضوع
audit-anything = كل شيء
audit-about-programme = البرنامج
audit-about-tiers = المستويات والمراجعات
audit-about-members = الأعضاء
audit-about-imports = الاستيراد والتصدير
audit-about-staff = فريق العمل
audit-about-signing-in = تسجيل الدخول
audit-who = الفاعل
audit-anybody = أي أحد
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
audit-message-retried = إعادة إرسال رسالة
audit-message-cancelled = إخراج رسالة من قائمة الانتظار
audit-ended = { $name }، الرقم { $number }
audit-import-queued = تسليم ملف
audit-import-finished = إنهاء عملية استيراد
audit-import-done = إدخال صفوف
audit-import-take-back = طلب التراجع عن استيراد
audit-import-taken-back = التراجع عن استيراد
audit-import-discarded = حذف ملف
audit-import-nobody = تغيير أسماء العميل غير المعروف
audit-export-done = تصدير بيانات
audit-demo-filled = ملء النادي ببيانات مختلقة
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
audit-reviewed = ليوم { $date }: صعود { $up }، ونزول { $down }، وبدء مهلة { $grace }
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
audit-none-text = متى سجّل أحد الدخول، أو استورد ملفًا، أو غيّر القواعد، ظهر ذلك هنا.
audit-none-found = لا شيء يطابق
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

## The desk of a draft
desk-draft = مسودة
desk-draft-text = لا يسري شيء منها قبل نشرها.
desk-edited-by = آخر تعديل بيد { $who }، { $at }
desk-edited = آخر تعديل { $at }
desk-differs = ما تختلف فيه عن الساري
desk-same = لا شيء بعد: تقول ما يقوله الساري.
desk-tiers = المستويات
desk-tiers-text = أعلاها أولًا. ومن استوفى شروط أكثر من مستوى فله أعلاها.
desk-qualifies = لمن هو
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
        [one] في مستوى «{ $tier }» الآن عضو واحد. متى سرت هذه المسودة، رُوجع فورًا ونال المستوى الذي يستوفي شروطه.
        [two] في مستوى «{ $tier }» الآن عضوان. متى سرت هذه المسودة، رُوجعا فورًا ونال كل منهما المستوى الذي يستوفي شروطه.
        [few] في مستوى «{ $tier }» الآن { $shown } أعضاء. متى سرت هذه المسودة، رُوجعوا فورًا ونال كل منهم المستوى الذي يستوفي شروطه.
        [many] في مستوى «{ $tier }» الآن { $shown } عضوًا. متى سرت هذه المسودة، رُوجعوا فورًا ونال كل منهم المستوى الذي يستوفي شروطه.
       *[other] في مستوى «{ $tier }» الآن { $shown } عضو. متى سرت هذه المسودة، رُوجعوا فورًا ونال كل منهم المستوى الذي يستوفي شروطه.
    }
desk-remove-unknown = من كان في مستوى «{ $tier }» حين تسري هذه المسودة يُراجَع فورًا وينال المستوى الذي يستوفي شروطه.
desk-insert-above = مستوى جديد فوق
desk-insert = إضافة
desk-new-tier = مستوى جديد
desk-discard = حذف هذه المسودة
desk-discard-text = تُحذف لدى كل من يعمل عليها. أما الساري فيبقى كما هو.
desk-discard-sure = نعم، احذفوها
desk-save = حفظ في المسودة
desk-back = العودة من دون حفظ

## The dials of a draft
dials-title = تجربة الأرقام
dials-lede = غيّروا رقمًا وانظروا ما أثره. ولا يُحفظ شيء حتى تحفظوه في المسودة.
dials-shares = الحصص
dials-shares-hint = من الذين اشتروا في الفترة المحتسبة، أفضل كذا في المئة، بعد من هم في المستويات الأعلى.
dials-limits = ما يطلبه مستوى «{ $tier }»
dials-at-least = { $metric }، على الأقل
dials-at-most = { $metric }، على الأكثر
dials-weights = وزن كل عامل
dials-moving = النزول
dials-own = المستويات التي لها إعداد خاص بها تحتفظ به.
dials-show = عرض الأثر
dials-save = حفظ في المسودة
dials-outcome = الأثر
dials-wrong = بعض الأرقام لا يمكن استخدامها. وسبب ذلك مكتوب عند كل منها.
dials-faulty = لا يمكن حساب شيء ما دامت هذه القواعد غير ممكنة.
dials-not-reviewed = لم تجرِ أي مراجعة بعد، فلا يمكن حساب شيء. أجروا مراجعة من صفحة النظرة العامة أولًا.
dials-lost = لم تصل الأرقام الجديدة. اضغطوا الزر الذي تحت الحقول للمحاولة من جديد.
dials-nobody = لا أحد ينتقل.
dials-up =
    { $count ->
        [zero] لا أحد يصعد.
        [one] يصعد عضو واحد فورًا.
        [two] يصعد عضوان فورًا.
        [few] يصعد { $shown } أعضاء فورًا.
        [many] يصعد { $shown } عضوًا فورًا.
       *[other] يصعد { $shown } عضو فورًا.
    }
dials-down =
    { $count ->
        [zero] لا أحد ينزل.
        [one] ينزل عضو واحد فورًا.
        [two] ينزل عضوان فورًا.
        [few] ينزل { $shown } أعضاء فورًا.
        [many] ينزل { $shown } عضوًا فورًا.
       *[other] ينزل { $shown } عضو فورًا.
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
dials-top-high = في النهاية يكون في مستوى «{ $tier }» { $share } من جميع الأعضاء، وفيه الآن { $now }. والمعتاد من { $low } إلى { $high }: فهم أكثر من أن يُعرف كل واحد منهم.
dials-cost-more = تكلّف المزايا في السنة { $cost }، وهذا أكثر بـ{ $difference } من تكلفتها الآن وهي { $now }.
dials-cost-less = تكلّف المزايا في السنة { $cost }، وهذا أقل بـ{ $difference } من تكلفتها الآن وهي { $now }.
dials-cost-same = تكلّف المزايا في السنة { $cost }، كما هي الآن.

## One tier of a draft
name-fa = بالفارسية
name-ar = بالعربية
name-en = بالإنجليزية
tier-form-title = المستوى: { $tier }
tier-form-lede = اسمه، ولمن هو، وما يختلف به عن سائر المستويات. ولا يغيّر ذلك إلا المسودة.
tier-form-benefits = مزاياه
tier-form-names = الاسم
tier-form-metal = المعدن
tier-form-metal-hint = لون البطاقة وشكلها، والعلامة التي إلى جانب الاسم.
tier-form-bronze = برونزي
tier-form-silver = فضي
tier-form-gold = ذهبي
tier-form-vip = أسود بخط ذهبي
tier-form-criterion = لمن هو
tier-form-kind = الطريق إليه
tier-form-kind-hint = لا يلزم أن تملؤوا أدناه إلا ما يخص الطريق المختار.
tier-form-kind-share = الأفضل بالحداثة والتكرار والإنفاق
tier-form-kind-threshold = من يستوفي الشروط
tier-form-kind-invitation = بدعوة فقط
tier-form-kind-rest = الجميع؛ لأدنى المستويات
tier-form-share = الحصة
tier-form-share-hint = أفضل كذا من كل مئة اشتروا، بعد من هم في المستويات الأعلى.
tier-form-conditions = الشروط
tier-form-conditions-hint = يكفي بلوغ الحد نفسه. وما لا تُعرف قيمته لدى العضو لا يُعدّ مستوفى.
tier-form-need = كم شرطًا يلزم
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
tier-form-how = كيف يُحسب كل منها
tier-form-own = ما يختص به هذا المستوى
tier-form-own-hint = إن تركتم حقلًا فارغًا، سرى إعداد البرنامج كله.

## Benefits of one tier of a draft
benefit-form-title = مزايا مستوى «{ $tier }»
benefit-form-lede = اختاروا ما يناله أعضاؤه، واكتبوا قدره. ولا يغيّر ذلك إلا المسودة.
benefit-form-tier = لمن هذا المستوى
benefit-form-overview = من ينال ماذا
benefit-form-kind = الميزة
benefit-form-given = نعم
benefit-form-heading = ما يمنحه هذا المستوى
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
settings-grace-hint = وقت للعودة قبل النزول؛ و٠ يعني النزول فورًا.
settings-hold = الإبقاء بعد الصعود
settings-hold-hint = لا يُراجَع المستوى الجديد طوال هذه المدة؛ و٠ يعني أنه يُراجَع من أول يوم.
settings-weights-hint = كم يزن كل من الثلاثة في ترتيب الأعضاء. ١ و١ و١ أوزان متساوية؛ و٠ يُخرج صاحبه من الحساب.
settings-weight-recency = وزن الحداثة
settings-weight-frequency = وزن التكرار
settings-weight-monetary = وزن الإنفاق
settings-cadence = موعد المراجعة
settings-cadence-hint = في هذه الأيام يصعد الأعضاء إليه، ويُبلَّغ من لم يعد يستوفي شروطه.
settings-fall = من ينزل ينتقل
settings-fall-hint = حين تنقضي المهلة.
settings-fall-qualified = إلى المستوى الذي يستوفي شروطه
settings-fall-step = مستوى واحدًا إلى أسفل
settings-inherit = كما في البرنامج كله: { $value }
settings-empty = إن تُرك فارغًا: { $value }، كما في البرنامج كله.
settings-months = شهر
settings-days = يوم
settings-per-cent = ٪
settings-toman = تُكتب المبالغ هنا بالتومان. والتومان الواحد عشرة ريالات.
settings-assumptions = ما يُفترض
settings-assumptions-hint = حيث لا تقول المعطيات شيئًا، تقوم أرقام الربح والقيمة الدائمة على ما يلي.
settings-contact-cost = تكلفة الشكوى أو طلب المساعدة
settings-contact-cost-hint = ما ينفقه المتجر على الواحدة منها في المتوسط.
settings-expected = يواصل العميل الشراء
settings-expected-hint = كم تتوقعون أن يبقى العميل الجيد.
settings-kinds = أنواع المزايا الخاصة بكم
settings-kind-new = نوع آخر
settings-kind-new-hint = لما ليس في قائمة المزايا. سمّوه باللغات الثلاث كلها، يصبح من الممكن منحه لأي مستوى.
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

# Background work
jobs-nav = أعمال الخلفية
jobs-lede = ما يقوم به النادي من تلقاء نفسه: متى كان آخر موعد له، وكيف جرى، ومتى يحين الموعد التالي.
jobs-job = العمل
jobs-last = آخر موعد
jobs-ended = الانتهاء
jobs-next = الموعد التالي
jobs-state = الحالة
jobs-run = تشغيل الآن
jobs-run-which = تشغيل الآن: { $job }
jobs-programme = بدء إصدار جديد من البرنامج
jobs-sweep = إزالة ما انتهت صلاحيته
jobs-never = لم يُشغَّل بعد
jobs-running = قيد التشغيل منذ { $since }
jobs-waiting-again = ستُعاد المحاولة
jobs-done = أُنجز
jobs-failed = فشل
jobs-passed-over = جرى تجاوزه
jobs-failed-which = لم ينجح: { $job }
jobs-again = ستُعاد المحاولة في { $at }. ويمكنكم تشغيله الآن أيضًا.
jobs-left = أُعيدت المحاولة مرات عدة دون نجاح، وهو الآن في انتظاركم. بعد إزالة السبب يرجى تشغيله الآن.
jobs-troubled = أحد أعمال الخلفية يحتاج إلى عنايتكم
import-again = ستُعاد المحاولة
import-again-text = حال دون ذلك سبب خارج الملف. لم يضع شيء: ستُعاد المحاولة في { $at }، وما أُدخل من صفوف باقٍ كما هو.
import-give-up = التخلي
audit-about-background = أعمال الخلفية
audit-job-asked = طلب تشغيل عمل في الحال
audit-import-given-up = التخلي عن ملف كان ينتظر إعادة المحاولة
