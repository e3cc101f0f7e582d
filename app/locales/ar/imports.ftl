### Files brought in: on their way, brought in, taken back.

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
imports-customer-source-hint = فقط إذا كان نظامًا آخر. وإلا فاتركوه فارغًا.
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
imports-create = جعل العملاء غير المسجلين أعضاء
imports-create-hint = العملاء غير المسجلين يصيرون أعضاء منذ أول شراء لهم. وإلا رُفضت صفوفهم.
imports-columns = أسماء الأعمدة
imports-columns-text = الأعمدة المكتوبة بخط عريض مطلوبة. وتُعرف الأعمدة بهذه الأسماء من دون سؤال؛ وإذا اختلفت الأسماء في ملفكم فستحددون في الصفحة التالية ما هو كل عمود.
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
prepare-kind-hint = إذا كان في الملف شيء آخر فغيّروه هنا ثم أعيدوا العرض.
prepare-columns-text = حددوا ما هو كل عمود في ملفكم. وتُحفظ اختياراتكم للملف التالي من هذا النظام.
prepare-what-is = ما هو عمود «{ $name }»؟
prepare-leave-out = تركه جانبًا
prepare-unnamed = العمود { $number }، بلا اسم
prepare-unnamed-text = يُترك جانبًا. لاستخدامه اكتبوا له اسمًا في السطر الأول من الملف.
prepare-same-name = يُترك جانبًا لأن عمودًا قبله يحمل الاسم نفسه.
prepare-empty = فارغ في الصفوف الأولى
prepare-own = اسم معروف
prepare-chosen = مختار
prepare-suggested = اقتراح: تحققوا منه
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
prepare-nobody = غير مسجل: سيُرفض
prepare-check = فحص كل الصفوف
prepare-check-text = يُقرأ الملف كله ولا يتغير شيء. وترون كم صفًا سيُدخل وأيها لا.
prepare-check-do = فحص الملف
prepare-checked = فُحص الملف ولم يتغير شيء
prepare-checked-good = عدد الصفوف { $read }، يُدخل منها { $imported } ولا يُرفض أي صف.
prepare-checked-partly = عدد الصفوف { $read }، يُدخل منها { $imported } ويُرفض { $rejected }. الأسباب في الخطوة الرابعة.
prepare-stale = غيّرتم الاختيارات بعد هذا الفحص. افحصوا من جديد للتأكد.
prepare-rejected-rows = الصفوف التي ستُرفض
prepare-run = الاستيراد
prepare-run-text = الصفوف غير الصحيحة تُترك جانبًا ويمكنكم تصحيحها بعد ذلك. ويمكن التراجع عن الاستيراد كله لاحقًا.
prepare-run-none = لا يمكن قراءة أي من الصفوف الأولى هكذا. انظروا أولًا في الأسباب أعلاه.
prepare-run-do = استيراد الملف
prepare-discard = حذف الملف
prepare-discard-sure = يُحذف الملف من وفا. لم يُستورد شيء، فلا يتغير شيء آخر.
prepare-discard-yes = نعم، احذفوه
prepare-problem = لا يمكن استيراد الملف هكذا بعد
prepare-invalid = صحّحوا الاختيارات المشار إليها أدناه.
prepare-source-problem = اسم النظام غير صالح. استخدموا حروفًا وأرقامًا و- و_، ولا تستخدموا «member».
format-csv = هذا ملف نصي بترميز { $encoding }، والفاصل فيه { $separator }.
format-xlsx = هذا ملف إكسل، وتُقرأ منه الورقة «{ $sheet }».
format-comma = الفاصلة
format-semicolon = الفاصلة المنقوطة
format-tab = علامة الجدولة

## Why a file cannot be used
why-empty = الملف فارغ. يجب أن يسمّي السطر الأول الأعمدة.
why-missing = لا يوجد عمود «{ $column }». اختاروا في الخطوة الأولى أي عمود هو.
why-missing-suggested = لا يوجد عمود «{ $column }». لعله «{ $theirs }»: اختاروه في الخطوة الأولى.
why-column-twice = عمودان هما «{ $column }». اتركوا أحدهما جانبًا.
why-mapping = الاختيار للعمود «{ $column }» غير مناسب. اختاروا من جديد.
why-not-text = لا يمكن قراءة أسماء الأعمدة. احفظوا الملف بصيغة CSV UTF-8 أو ‎.xlsx.
why-header = لا يمكن قراءة السطر الأول الذي يسمّي الأعمدة. افتحوا الملف وصحّحوه ثم ارفعوه من جديد.
why-old-xls = هذا ملف إكسل قديم (‎.xls). افتحوه في إكسل واحفظوه بصيغة ‎.xlsx ثم ارفعوه.
why-protected = هذا الملف محمي بكلمة مرور. احفظوه من دونها ثم ارفعوه من جديد.
why-too-large = ملف إكسل هذا كبير جدًا. احفظوا الورقة بصيغة CSV UTF-8 ثم ارفعوها.
why-xlsx = ملف إكسل هذا تالف. افتحوه في إكسل واحفظوه من جديد ثم ارفعوه.
why-not-a-table = هذا ليس ملف CSV ولا ملف إكسل. صدّروا الجدول بصيغة CSV أو ‎.xlsx ثم ارفعوه.
why-unit = التومان والريال لنادٍ يحسب بالريال فقط. اختاروا وحدة أخرى.
why-io = تعذّرت قراءة الملف. ارفعوه من جديد.

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
column-cost = تكلفة السلع
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
column-referred-by = من عرّفه بالنادي
column-preferred-name = كيف نناديه
column-tastes = الأذواق والرغبات
column-wedding-date = تاريخ الزواج
column-other-ids = معرّفات في أنظمة أخرى
column-number = رقم العضوية (للعلم فقط)
column-text = ما قيل
column-score = الدرجة (من صفر إلى عشرة)
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
import-again = ستُعاد المحاولة
import-again-text = حال دون ذلك سبب خارج الملف. لم يضع شيء: ستُعاد المحاولة في { $at }، وما أُدخل من صفوف باقٍ كما هو.
import-give-up = التخلي

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
back-do = التراجع
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
rejection-required = هذه الخلية فارغة. املؤوها.
rejection-nobody = هذا ما تكتبه نقطة البيع عندما لا يُذكر العميل، فالبيع لا يُنسب إلى أحد. لاحتسابه اكتبوا من اشترى.
rejection-nobody-customer = هذا ما تكتبه نقطة البيع عندما لا يُذكر العميل. اكتبوا معرّف العميل.
rejection-shortened = اختصر برنامج الجداول هذا الرقم وضاعت أرقامه الأخيرة. اجعلوا تنسيق العمود نصًا، أو اكتبوا الرقم كاملًا.
rejection-not-a-date = هذا ليس تاريخًا في التقويم المختار. اكتبوا السنة ثم الشهر ثم اليوم، مثل ٢٠٢٥/١٢/٠١.
rejection-persian-date = يبدو هذا تاريخًا هجريًا شمسيًا. اختاروا التقويم الهجري الشمسي، أو اكتبوا تاريخًا ميلاديًا.
rejection-gregorian-date = يبدو هذا تاريخًا ميلاديًا. اختاروا التقويم الميلادي، أو اكتبوا تاريخًا هجريًا شمسيًا.
rejection-too-early = هذا التاريخ أقدم من أن يكون صحيحًا. تحققوا من السنة.
rejection-in-the-future = هذا اليوم لم يأتِ بعد. صحّحوا التاريخ.
rejection-closed-before = تاريخ الحل قبل التواصل نفسه. تحققوا من التاريخين.
rejection-not-a-calendar = التقويم إما «gregorian» وإما «persian».
rejection-not-a-number = هذا ليس عددًا. اكتبوه بالأرقام.
rejection-too-precise = المنازل العشرية هنا أكثر مما في العملة. قرّبوا العدد.
rejection-could-be-thousands = قد تعني هذه النقطة الآلاف أو الكسور. اكتبوا العدد من دون فواصل الآلاف، مثل ١٥٠٠.
rejection-too-large = هذا المبلغ أكبر من أن يكون صحيحًا. تحققوا منه.
rejection-negative-sale = لا يكون مبلغ البيع سالبًا. اكتبوا «return» في عمود النوع، أو احذفوا الإشارة.
rejection-negative = لا تكون هذه القيمة سالبة. احذفوا الإشارة.
rejection-not-paid = لم تُدفع قيمة هذا الشراء فلا يُحتسب. استوردوه من جديد بعد الدفع.
rejection-unknown-status = لا يتضح هل تعني هذه الكلمة الدفع أم لا. اكتبوا «paid» أو «cancelled».
rejection-not-a-kind = النوع إما «sale» وإما «return».
rejection-not-a-contact = نوع التواصل واحد مما يلي: اتصال، بريد، رسالة، زيارة، ملاحظة، مساعدة، شكوى، رأي، هدية.
rejection-not-a-score = الدرجة عدد صحيح من صفر إلى عشرة. صحّحوها.
rejection-sale-with-original = لا يشير إلى عملية شراء سابقة إلا الإرجاع. اكتبوا «return» في عمود النوع، أو اتركوا هذه الخلية فارغة.
rejection-not-a-source = اسم النظام من حروف وأرقام و- و_ فقط، وليس «member».
rejection-not-an-id = اكتبوا النظام والمعرّف هكذا: webshop:12. وافصلوا بين عدة معرّفات بفاصلة منقوطة.
rejection-several-rows = عدة صفوف بهذا الرقم وهي مختلفة. إذا كانت سلع عملية واحدة فاختاروا جمعها واستوردوا الملف من جديد.
rejection-several-contacts = عدة صفوف بهذا المعرّف وهي مختلفة. أبقوا واحدًا منها، أو اجعلوا لكل صف معرّفه.
rejection-too-long = هذا النص طويل جدًا. اختصروه.
rejection-column-count = قيم هذا الصف أكثر من أعمدة السطر الأول. ضعوا النص الذي فيه فواصل بين علامتي اقتباس.
rejection-open-quote = علامة اقتباس فُتحت ولم تُغلق. أغلقوها أو احذفوها.
rejection-not-utf8 = في هذا النص حروف تالفة. احفظوا الملف بصيغة CSV UTF-8 أو ‎.xlsx.
rejection-unreadable = في النص رموز لا يمكن قراءتها. اكتبوه من جديد.
rejection-unknown-customer = لا عميل مسجلًا بهذا المعرّف أو الهاتف أو البريد. استوردوا العملاء أولًا، أو اختاروا جعل العملاء غير المسجلين أعضاء.
rejection-unknown-person = لا عميل مسجلًا بهذا المعرّف أو الهاتف أو البريد. استوردوا العملاء أولًا، أو صحّحوه.
rejection-unknown-member = لا عضو بهذا الرقم. تحققوا منه، أو اتركوه فارغًا واذكروا العميل.
rejection-two-people = العميل ورقم العضوية لشخصين مختلفين. اتركوا إحدى الخليتين فارغة.
rejection-two-customers = هذا المعرّف وهذا الهاتف أو البريد لعميلين مختلفين. ادمجوهما في صفحتهما، أو صحّحوا الصف.
rejection-conflict = لعملية شراء أخرى هذا الرقم نفسه وقد أُبقيت. تحققوا من الرقم؛ وإذا تشابهت أرقام نظامين فاجعلوا لكل نظام اسمًا.
rejection-contact-conflict = لسجل تواصل آخر هذا المعرّف نفسه وقد أُبقي. تحققوا من المعرّف.
rejection-phone-taken = هذا الهاتف مسجل لعميل آخر. صحّحوه أو اتركوه فارغًا.
rejection-email-taken = هذا البريد الإلكتروني مسجل لعميل آخر. صحّحوه أو اتركوه فارغًا.
rejection-not-a-name = هذا ليس اسمًا مقروءًا في سطر واحد. اكتبوه من جديد.
rejection-not-a-phone = هذا ليس رقم هاتف. اكتبوه هكذا: ٠٩١٢١٢٣٤٥٦٧، أو مع علامة + ورمز البلد.
rejection-not-an-email = هذا ليس بريدًا إلكترونيًا صحيحًا. اكتبوه هكذا: name@example.com.
rejection-not-a-language = اللغة إما fa وإما ar وإما en.
