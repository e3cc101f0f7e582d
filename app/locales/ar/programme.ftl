### Versions and drafts as a whole: what they would do, and publishing them.

## The programme
programme-lede = قواعد النادي: ما يسري الآن، وما تفكرون فيه، وما كان ساريًا من قبل. ومهما جرّبتم هنا، لا يتغير شيء حتى تنشروه.
programme-live = البرنامج الحالي: الإصدار { $version }
programme-live-more = كل قواعده ومزاياه
programme-live-since = يسري منذ { $date }.
programme-live-always = بدأ النادي بهذا الإصدار.
programme-scheduled = يسري الإصدار { $version } من { $date }
programme-scheduled-text = نُشر وينتظر يومه. وحتى ذلك الحين يمكن سحبه من آخر هذه الصفحة.
drafts-title = المسودات
drafts-none = لا مسودات
drafts-none-text = المسودة نسخة من القواعد يمكنكم أن تغيّروا فيها ما تشاؤون. ترون فورًا أثرها في كل عضو، ولا يشعر بذلك أحد سواكم. أعطوها اسمًا وافتحوها.
drafts-name = اسم المسودة
drafts-name-hint = لتجدوها من جديد، مثل «أعلى مستوى لعدد أقل» أو «الربيع».
drafts-differs = الفروق عن البرنامج الحالي
drafts-edited = آخر تعديل
drafts-by = عدّلها
drafts-next = الخطوة التالية
drafts-what-if-of = ماذا لو: { $name }
drafts-publish-of = النشر: { $name }
drafts-new = مسودة جديدة
drafts-copy = تبدأ نسخةً من
drafts-copy-live = البرنامج الحالي
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
version-current = حالي
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
version-first = بدأ النادي بهذه القواعد.
version-no-changes = لا يختلف عن الإصدار السابق.
version-tiers = مستوياته
version-settings = ما يسري على كل المستويات
version-settings-text = إذا كان لمستوى إعداد خاص به، فهو مكتوب عنده أعلاه.
revert-title = الرجوع
revert-text = يلغي هذا الإصدار { $last }: تسري قواعد الإصدار { $version } من جديد ابتداءً من اليوم، بوصفها إصدارًا جديدًا. وتنقل المراجعة التالية الأعضاء بحسبها.
revert-scheduled = يسحب هذا الإصدار { $last } الذي كان سيسري من { $date }. ويبقى الإصدار { $version } ساريًا، ولا ينتقل أحد.
revert-note-hint = لماذا؟ لمن يقرأ السجل فيما بعد.
revert-submit = الرجوع إلى الإصدار { $version }
revert-withdraw = سحب الإصدار { $last }

## What if
what-if-title = ماذا لو صارت «{ $name }» هي القواعد؟
what-if-lede = محسوب لكل عضو على حدة. والاطلاع لا يغيّر شيئًا.
what-if-day = بحسب معطيات مراجعة { $date }
what-if-figures = نتيجة المراجعة الأولى
what-if-up = ترقية
what-if-up-note = يستوفون شروط مستوى أعلى، فيصير لهم فورًا.
what-if-down = انتقال إلى مستوى أدنى
what-if-down-note = ينتقلون إلى مستوى أدنى فورًا: انتهت مهلتهم، أو لا مهلة لهم.
what-if-grace = بدء مهلة
what-if-grace-note = لا يعودون مستوفين للشروط، ولديهم وقت للعودة.
what-if-removed = إزالة المستوى
what-if-removed-note = يُعطَون فورًا المستوى الذي يستوفون شروطه.
what-if-share = حصة مستوى «{ $tier }» في النهاية
what-if-share-note = هي الآن { $now }. والمعتاد من { $low } إلى { $high } من جميع الأعضاء.
what-if-share-outside = في النهاية يكون { $share } من جميع الأعضاء في مستوى «{ $tier }»
what-if-share-low = المعتاد من { $low } إلى { $high }. إذا قلّوا عن ذلك بقي عملاء جيدون خارج المستوى: خففوا الشروط قليلًا، أو أعطوا المستوى حصة أكبر.
what-if-share-high = المعتاد من { $low } إلى { $high }. إذا زادوا على ذلك تعذّر إكرام كل واحد منهم إكرام ضيف الشرف: شددوا الشروط قليلًا، أو أعطوا المستوى حصة أصغر.
what-if-courtesy =
    { $count ->
        [zero] لا أحد له مستوى مُنح ترضيةً.
        [one] عضو واحد مستواه مُنح ترضيةً، ولا يدخل في أي عدد هنا.
        [two] عضوان مستواهما مُنح ترضيةً، ولا يدخلان في أي عدد هنا.
        [few] { $shown } أعضاء مستواهم مُنح ترضيةً، ولا يدخلون في أي عدد هنا.
        [many] { $shown } عضوًا مستواهم مُنح ترضيةً، ولا يدخلون في أي عدد هنا.
       *[other] { $shown } عضو مستواهم مُنح ترضيةً، ولا يدخلون في أي عدد هنا.
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
        [two] عضو: المستويات الآن وفي النهاية
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
        [one] تقوم على ما اشتراه كل عضو فعلًا في الشهر الأخير محسوبًا لسنة كاملة، بمزايا مستواه الآن ومستواه في النهاية. ولا نخمّن هل تغيّر المزايا ما يشتريه الأعضاء.
        [two] تقوم على ما اشتراه كل عضو فعلًا في الشهرين الأخيرين محسوبًا لسنة كاملة، بمزايا مستواه الآن ومستواه في النهاية. ولا نخمّن هل تغيّر المزايا ما يشتريه الأعضاء.
        [few] تقوم على ما اشتراه كل عضو فعلًا في الأشهر الـ{ $shown } الأخيرة محسوبًا لسنة كاملة، بمزايا مستواه الآن ومستواه في النهاية. ولا نخمّن هل تغيّر المزايا ما يشتريه الأعضاء.
        [many] تقوم على ما اشتراه كل عضو فعلًا في الأشهر الـ{ $shown } الأخيرة محسوبًا لسنة كاملة، بمزايا مستواه الآن ومستواه في النهاية. ولا نخمّن هل تغيّر المزايا ما يشتريه الأعضاء.
       *[other] تقوم على ما اشتراه كل عضو فعلًا في الأشهر الـ{ $shown } الأخيرة محسوبًا لسنة كاملة، بمزايا مستواه الآن ومستواه في النهاية. ولا نخمّن هل تغيّر المزايا ما يشتريه الأعضاء.
    }
what-if-uncounted = بعض المزايا لم تُحسب لها تكلفة
what-if-uncounted-text = لا نعرف كم تكلّف في كل مرة، أو كم مرة تُمنح في السنة. املؤوا ذلك حيث تسأل عنه المسودة. أما العرض الموسمي فلا تُحسب له تكلفة أبدًا، لأن مبيعاته لا تُعرف مسبقًا.
what-if-uncounted-one = { $benefit } ({ $tiers })
what-if-movers = من سينتقل؟
what-if-group =
    { $count ->
        [zero] لا أعضاء
        [one] عضو واحد
        [two] عضوان
        [few] { $shown } أعضاء
        [many] { $shown } عضوًا
       *[other] { $shown } عضو
    }
what-if-nobody = لن ينتقل أي عضو.
what-if-why = لماذا؟
what-if-why-of = لماذا: { $name }
what-if-mend = إصلاح المسودة
what-if-faulty = لا يمكن تجربتها بعد
what-if-faulty-text = ما دام في المسودة ما يجب إصلاحه، لا يمكن وضع أحد في مستوى بهذه القواعد.
what-if-unknown = لا يُعرف شيء عن الأعضاء بعد
what-if-unknown-text = تقوم الأرقام على آخر مراجعة، ولم تجرِ أي مراجعة بعد. أجروها مرة من صفحة النظرة العامة، ثم عودوا إلى هنا.

## Two drafts side by side
compare-title = المقارنة
compare-lede = مجموعتان من القواعد جنبًا إلى جنب: ما تفعله كل منهما، وما تختلفان فيه.
compare-live = البرنامج الحالي
compare-one = الأولى
compare-other = الثانية
compare-submit = مقارنة
compare-open = فتح مسودة
compare-figure = الرقم
compare-faulty = يجب الإصلاح أولًا: { $name }
compare-share = حصة أعلى مستوى
compare-share-of = «{ $tier }»: الآن { $before }، وفي النهاية { $after }
compare-share-low = أقل من { $low }
compare-share-high = أكثر من { $high }
compare-before-after = الآن { $before }، وفي النهاية { $after }
compare-counts = الآن { $now }، وفورًا { $soon }، وفي النهاية { $later }
compare-no-tier = لا يوجد هذا المستوى
compare-differences = ما يختلف في «{ $name }»

## Publishing
publish-title = نشر «{ $name }»
publish-lede = اقرؤوا مرة أخرى ما يتغير وما أثره. وبعد النشر تسري القواعد على الجميع.
publish-changes = ما يتغير
publish-who = من سينتقل، ولماذا؟
publish-form = من أي يوم، ولماذا؟
publish-day = أول يوم
publish-day-hint = مراجعة هذا اليوم هي أول مراجعة تستخدم هذه القواعد: تاريخ اليوم أو تاريخ بعده. السنة ثم الشهر ثم اليوم.
publish-note-hint = ماذا تريدون أن تبلغوا؟ لمن يقرأ السجل فيما بعد.
publish-submit = نشر
publish-waiting = يسري الإصدار { $version } من { $date } ويحل محل ما تنشرونه الآن. اسحبوه أولًا، ثم انشروا.
publish-take-back = إلى الإصدارات
publish-faulty = لا يمكن نشر هذه المسودة قبل إصلاح ما ذُكر أعلاه.
