### How the club stands, and its background work.

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

## Background work
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
jobs-failed-periods =
    { $count ->
        [zero] لم يفشل أي موعد
        [one] فشل موعد واحد وهو في انتظاركم
        [two] فشل موعدان وهما في انتظاركم
        [few] فشلت { $shown } مواعيد وهي في انتظاركم
        [many] فشل { $shown } موعدًا وهي في انتظاركم
       *[other] فشل { $shown } موعد وهي في انتظاركم
    }
jobs-failed-which = لم ينجح: { $job }
jobs-again = ستُعاد المحاولة في { $at }. ويمكنكم تشغيله الآن أيضًا.
jobs-left = أُعيدت المحاولة مرات عدة دون نجاح، وهو الآن في انتظاركم. بعد إزالة السبب يرجى تشغيله الآن.
jobs-troubled = أحد أعمال الخلفية يحتاج إلى عنايتكم
