### Why a member has a tier, and what would change it: for members and for staff.

## Why a member stands where they stand
evidence-not-reviewed =
    { $who ->
        [member] تازه به ما پیوسته‌اید. بازبینی بعدی خریدهایتان را می‌سنجد و از آن پس همین‌جا می‌بینید چرا در این سطح هستید.
       *[staff] این عضو تازه پیوسته است. بازبینی بعدی خریدهایش را می‌سنجد.
    }
evidence-grace =
    { $who ->
        [member] { $days ->
            [0] امروز آخرین روز مهلت شماست. اگر با خرید امروز شرایط سطحتان را به دست نیاورید، سطح شما { $tier } می‌شود.
            [1] یک روز از مهلت شما مانده است، تا { $date }. اگر تا آن روز شرایط سطحتان را به دست نیاورید، سطح شما { $tier } می‌شود.
           *[other] { $shown } روز از مهلت شما مانده است، تا { $date }. اگر تا آن روز شرایط سطحتان را به دست نیاورید، سطح شما { $tier } می‌شود.
        }
       *[staff] { $days ->
            [0] امروز آخرین روز مهلت است. پس از آن سطح این عضو { $tier } می‌شود.
            [1] یک روز از مهلت مانده است، تا { $date }. پس از آن سطح این عضو { $tier } می‌شود.
           *[other] { $shown } روز از مهلت مانده است، تا { $date }. پس از آن سطح این عضو { $tier } می‌شود.
        }
    }
evidence-bought =
    { $who ->
        [member] در { $months ->
            [1] یک ماه
           *[other] { $window } ماه
        } گذشته { $count ->
            [1] یک بار
           *[other] { $times } بار
        } و در مجموع { $spend } خرید کرده‌اید؛ آخرین بار { $days ->
            [0] در روز بازبینی
            [1] یک روز پیش از بازبینی
           *[other] { $ago } روز پیش از بازبینی
        }.
       *[staff] این عضو در { $months ->
            [1] یک ماه
           *[other] { $window } ماه
        } گذشته { $count ->
            [1] یک بار
           *[other] { $times } بار
        } و در مجموع { $spend } خرید کرده است؛ آخرین بار { $days ->
            [0] در روز بازبینی
            [1] یک روز پیش از بازبینی
           *[other] { $ago } روز پیش از بازبینی
        }.
    }
evidence-long-ago =
    { $who ->
        [member] آخرین خرید شما { $days ->
            [1] یک روز
           *[other] { $ago } روز
        } پیش از بازبینی بوده است. فقط خریدهای { $months ->
            [1] یک ماه
           *[other] { $window } ماه
        } گذشته در سطح حساب می‌شود.
       *[staff] آخرین خرید این عضو { $days ->
            [1] یک روز
           *[other] { $ago } روز
        } پیش از بازبینی بوده است. فقط خریدهای { $months ->
            [1] یک ماه
           *[other] { $window } ماه
        } گذشته در سطح حساب می‌شود.
    }
evidence-never-bought =
    { $who ->
        [member] هنوز خریدی از شما ثبت نشده است. خریدهای { $months ->
            [1] یک ماه
           *[other] { $window } ماه
        } گذشته در سطح حساب می‌شود.
       *[staff] خریدی از این عضو ثبت نشده است. خریدهای { $months ->
            [1] یک ماه
           *[other] { $window } ماه
        } گذشته در سطح حساب می‌شود.
    }
evidence-place =
    { $who ->
        [member] از نظر تازگی، دفعات و مبلغ خرید، رتبه شما { $place } از { $of } است.
       *[staff] از نظر تازگی، دفعات و مبلغ خرید، رتبه این عضو { $place } از { $of } است.
    }
evidence-place-within =
    { $who ->
        [member] از نظر تازگی، دفعات و مبلغ خرید، رتبه شما { $place } از { $of } است. سطح { $tier } تا رتبه { $seats } جا دارد.
       *[staff] از نظر تازگی، دفعات و مبلغ خرید، رتبه این عضو { $place } از { $of } است. سطح { $tier } تا رتبه { $seats } جا دارد.
    }
evidence-lift =
    { $who ->
        [member] اگر امروز { $amount } خرید کنید و جای دیگران تغییر نکند، به سطح { $tier } می‌رسید.
       *[staff] اگر این عضو امروز { $amount } خرید کند و جای دیگران تغییر نکند، به سطح { $tier } می‌رسد.
    }
evidence-lift-any =
    { $who ->
        [member] اگر امروز به هر مبلغی خرید کنید و جای دیگران تغییر نکند، به سطح { $tier } می‌رسید.
       *[staff] اگر این عضو امروز به هر مبلغی خرید کند و جای دیگران تغییر نکند، به سطح { $tier } می‌رسد.
    }
evidence-lift-none =
    { $who ->
        [member] سطح { $tier } تا رتبه { $seats } جا دارد. فعلاً نمی‌توانیم قول بدهیم که یک خرید به‌تنهایی برای رسیدن به آن کافی باشد.
       *[staff] سطح { $tier } تا رتبه { $seats } جا دارد. فعلاً نمی‌توان قول داد که یک خرید به‌تنهایی برای رسیدن به آن کافی باشد.
    }
evidence-keep =
    { $who ->
        [member] تا وقتی جمع خرید شما در { $months ->
            [1] یک ماه
           *[other] { $window } ماه
        } گذشته از { $amount } کمتر نشود و چیز دیگری تغییر نکند، سطح { $tier } برایتان می‌ماند.
       *[staff] تا وقتی جمع خرید این عضو در { $months ->
            [1] یک ماه
           *[other] { $window } ماه
        } گذشته از { $amount } کمتر نشود و چیز دیگری تغییر نکند، سطح { $tier } برایش می‌ماند.
    }
evidence-pin =
    { $who ->
        [member] سطح { $tier } تا { $date } برای شما محفوظ است. دلیل: «{ $reason }»
       *[staff] سطح { $tier } دستی تثبیت شده است و تا { $date } می‌ماند. دلیل: «{ $reason }»
    }
evidence-courtesy =
    { $who ->
        [member] سطح { $tier } تا { $date } برای شما محفوظ است.
       *[staff] سطح { $tier } برای دلجویی تثبیت شده است و تا { $date } می‌ماند؛ در آمار حساب نمی‌شود. دلیل: «{ $reason }»
    }
evidence-without-pin = اگر فقط عددها تعیین می‌کرد، سطح این عضو { $tier } بود.
evidence-hold =
    { $who ->
        [member] سطح { $tier } دست‌کم تا { $date } برای شما محفوظ است، حتی اگر کمتر خرید کنید.
       *[staff] سطح { $tier } دست‌کم تا { $date } حفظ می‌شود، چون این عضو بالا رفته است؛ پیش از آن سنجیده نمی‌شود.
    }
evidence-waits =
    { $who ->
        [member] شرایط سطح { $tier } را به دست آورده‌اید. در بازبینی بعدی این سطح، به آن می‌رسید.
       *[staff] این عضو شرایط سطح { $tier } را به دست آورده است. در بازبینی بعدی این سطح، به آن می‌رسد.
    }
# Follows a sentence about a tier that looks at other months than the rest of the programme.
evidence-window =
    { $months ->
        [1] برای این سطح، خریدهای یک ماه گذشته حساب می‌شود.
       *[other] برای این سطح، خریدهای { $window } ماه گذشته حساب می‌شود.
    }
# count chooses the plural and is the number of conditions (shown is the same as it is written), need of which are
# needed and met of which are met.
evidence-conditions =
    { $who ->
        [member] { $count ->
            [1] سطح { $tier } یک شرط دارد و شما آن را دارید.
           *[other] برای سطح { $tier }، { $need } شرط از { $shown } شرط لازم است؛ شما { $met } شرط را دارید.
        }
       *[staff] { $count ->
            [1] سطح { $tier } یک شرط دارد و این عضو آن را دارد.
           *[other] برای سطح { $tier }، { $need } شرط از { $shown } شرط لازم است؛ این عضو { $met } شرط را دارد.
        }
    }
# condition is one of metric-…-asked, value is a number with its unit.
evidence-condition-met = برآورده شده: { $condition }. اکنون: { $value }.
evidence-condition-unmet = هنوز برآورده نشده: { $condition }. اکنون: { $value }.
evidence-condition-unknown = هنوز برآورده نشده: { $condition }. عدد آن هنوز معلوم نیست.
evidence-lift-no-seats = سطح { $tier } هنوز جایی برای کسی ندارد: تعداد اعضایی که خرید کرده‌اند کم است.
# list is made of evidence-missing-…
evidence-way-all =
    { $who ->
        [member] برای سطح { $tier } هنوز این‌ها را لازم دارید: { $list }.
       *[staff] این عضو برای سطح { $tier } هنوز این‌ها را لازم دارد: { $list }.
    }
evidence-way-some =
    { $count ->
        [1] برای سطح { $tier } یکی از این‌ها کافی است: { $list }.
       *[other] برای سطح { $tier } { $shown } مورد از این‌ها کافی است: { $list }.
    }
evidence-missing-spend = { $amount } خرید بیشتر
evidence-missing-frequency =
    { $count ->
        [1] یک خرید دیگر
       *[other] { $shown } خرید دیگر
    }
evidence-missing-recency = یک خرید
evidence-missing-membership =
    { $count ->
        [1] یک ماه دیگر عضویت
       *[other] { $shown } ماه دیگر عضویت
    }
evidence-missing-referrals =
    { $count ->
        [1] معرفی یک عضو دیگر
       *[other] معرفی { $shown } عضو دیگر
    }
evidence-missing-engagement =
    { $count ->
        [1] یک بازخورد دیگر
       *[other] { $shown } بازخورد دیگر
    }
evidence-missing-now = { $condition } (اکنون { $value })
evidence-missing-unknown = { $condition } (هنوز معلوم نیست)
