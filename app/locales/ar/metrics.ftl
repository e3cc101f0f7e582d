### The seventeen numbers of a member.

## Metrics: names
metric-net-spend = صافي الإنفاق
metric-frequency = المشتريات
metric-recency = المدة منذ آخر شراء
metric-average-order = متوسط الشراء
metric-cadence = الفاصل بين عمليات الشراء
metric-trend-three = الاتجاه خلال ثلاثة أشهر
metric-trend-six = الاتجاه خلال ستة أشهر
metric-full-price-share = المشترى بالسعر الكامل
metric-return-rate = نسبة الإرجاع
metric-margin = هامش الربح
metric-service-cost = تكلفة الخدمة
metric-true-profit = الربح الحقيقي
metric-clv-simple = القيمة الدائمة للعميل بحسب المشتريات
metric-clv-margin = القيمة الدائمة للعميل بحسب هامش الربح
metric-membership = مدة العضوية
metric-referrals = الأعضاء الذين عرّفهم بالنادي
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

## Metrics: how they are computed. The window is the span of months whose purchases count.
metric-net-spend-how = مبيعات الفترة المحتسبة ناقص مرتجعاتها. يُحتسب الإرجاع في يومه هو، وإن كان البيع قبل الفترة.
metric-frequency-how = عدد عمليات البيع في الفترة المحتسبة. ما أُرجع بكامله لا يُحتسب.
metric-recency-how = الأيام من آخر عملية بيع إلى يوم المراجعة، وقد تكون قبل الفترة المحتسبة. ما أُرجع بكامله لا يُحتسب.
metric-average-order-how = قيمة عمليات البيع في الفترة المحتسبة مقسومةً على عددها. لا يدخل فيها ما أُرجع بكامله، ولا تُطرح منها المرتجعات الجزئية.
metric-cadence-how = وسيط الأيام بين كل عملية بيع والتي تليها في الفترة المحتسبة: نصف الفواصل أقصر منه، ونصفها أطول. لا يدخل فيه ما أُرجع بكامله، والفاصل بين عمليتين في يوم واحد صفر. ويُعرف ابتداءً من عملية البيع الثانية.
metric-trend-three-how = صافي الإنفاق الشهري خلال الأشهر الثلاثة الأخيرة مقسومًا على مثله خلال الاثني عشر شهرًا الأخيرة، أيًّا كانت الفترة المحتسبة: مئة في المئة تعني أنه كما كان، وما دونها تراجع. ويُعرف ما دام صافي الإنفاق في الاثني عشر شهرًا فوق الصفر.
metric-trend-six-how = صافي الإنفاق الشهري خلال الأشهر الستة الأخيرة مقسومًا على مثله خلال الاثني عشر شهرًا الأخيرة، أيًّا كانت الفترة المحتسبة: مئة في المئة تعني أنه كما كان، وما دونها تراجع. ويُعرف ما دام صافي الإنفاق في الاثني عشر شهرًا فوق الصفر.
metric-full-price-share-how = من قيمة مبيعات الفترة المحتسبة التي يُعرف سعرها الأصلي، حصة ما دُفع ثمنه كاملًا من دون أي خصم. لا يدخل فيها ما أُرجع بكامله.
metric-return-rate-how = قيمة مرتجعات الفترة المحتسبة مقسومةً على قيمة مبيعاتها كلها.
metric-margin-how = صافي الإنفاق في الفترة المحتسبة ناقص ما كلّفته السلع المتجرَ، من كل ما تُعرف تكلفته. والإرجاع الذي لا تُعرف له تكلفة خاصة يأخذ نصيبه من تكلفة عملية البيع.
metric-service-cost-how = عدد الشكاوى وطلبات المساعدة في الفترة المحتسبة، مضروبًا في ما تكلّفه الواحدة منها بحسب البرنامج.
metric-true-profit-how = هامش الربح ناقص تكلفة الهدايا المسجَّلة في الفترة المحتسبة، ناقص تكلفة الخدمة. والخصومات محسوبة في الهامش.
metric-clv-simple-how = متوسط الشراء × المشتريات في الشهر × أشهر العضوية. والمشتريات في الشهر متوسط أشهر الفترة المحتسبة، أو أشهر العضوية إذا كانت أقل. والأعضاء الذين لم يمضِ على عضويتهم عام تُحسب لهم في الحالين اثنا عشر شهرًا.
metric-clv-margin-how = متوسط الشراء × المشتريات في الشهر × معدل هامش الربح × عدد الأشهر التي يتوقع البرنامج أن يبقى فيها العملاء. ومعدل هامش الربح هو الهامش مقسومًا على صافي الإنفاق الذي تُعرف تكلفته. والمشتريات في الشهر متوسط أشهر الفترة المحتسبة، أو أشهر العضوية إذا كانت أقل؛ وهي في العام الأول من العضوية متوسط اثني عشر شهرًا.
metric-membership-how = الأشهر الكاملة منذ يوم الانضمام.
metric-referrals-how = الأعضاء الذين عرّفهم هذا العضو بالنادي خلال الفترة المحتسبة.
metric-engagement-how = كم مرة أبدى العضو رأيه في الفترة المحتسبة.

## Metrics: what is asked for, as a part of a sentence (“all of: …; …”). limit is a number with its unit.
metric-net-spend-asked = صافي إنفاق لا يقل عن { $limit }
metric-frequency-asked = { $limit } على الأقل
metric-recency-asked = { $limit } على الأكثر منذ آخر شراء
metric-average-order-asked = متوسط شراء لا يقل عن { $limit }
metric-cadence-asked = { $limit } على الأكثر بين عملية شراء وأخرى
metric-trend-three-asked = اتجاه خلال ثلاثة أشهر لا يقل عن { $limit }
metric-trend-six-asked = اتجاه خلال ستة أشهر لا يقل عن { $limit }
metric-full-price-share-asked = شراء ما لا يقل عن { $limit } بالسعر الكامل
metric-return-rate-asked = مرتجعات لا تزيد على { $limit } من القيمة
metric-margin-asked = هامش ربح لا يقل عن { $limit }
metric-service-cost-asked = تكلفة خدمة لا تزيد على { $limit }
metric-true-profit-asked = ربح حقيقي لا يقل عن { $limit }
metric-clv-simple-asked = قيمة دائمة للعميل بحسب المشتريات لا تقل عن { $limit }
metric-clv-margin-asked = قيمة دائمة للعميل بحسب هامش الربح لا تقل عن { $limit }
metric-membership-asked = عضوية مدتها { $limit } على الأقل
metric-referrals-asked = { $limit } على الأقل عرّفهم بالنادي
metric-engagement-asked = إبداء الرأي { $limit } على الأقل
