### What stands on every page, and how numbers, money and days are written.
### Persian counts 0 as [one] too, so texts that say «یک» stand under [1], which is the number itself.

## Everywhere
brand = وفا
skip = رفتن به متن اصلی
foot = وفا، باشگاه مشتریان
languages = زبان
nav-public = صفحه‌ها
nav-member = باشگاه من
nav-staff = بخش‌ها
nav-menu = منو
nav-own = شما
nav-members = اعضا
nav-club = باشگاه
tiers-nav = سطح‌ها و مزیت‌ها
member-nav = کارت من
members-nav = اعضا
admin-nav = نمای کلی
imports-nav = ورود داده‌ها
staff-nav = همکاران
sign-in = ورود
sign-out = خروج
email = ایمیل
password = رمز عبور
programme-nav = برنامه باشگاه
audit-nav = گزارش فعالیت‌ها

## Numbers, money, days
money-toman = {"\u200F"}{ $amount } تومان
money-rial = {"\u200F"}{ $amount } ریال
money-other = {"\u200F"}{ $amount } { $currency }
percent = {"\u200F"}{ $number }٪
unit-toman = تومان
unit-rial = ریال
day-long = { $day } { $month } { $year }
month-long = { $month } { $year }
month-persian =
    { $month ->
        [1] فروردین
        [2] اردیبهشت
        [3] خرداد
        [4] تیر
        [5] مرداد
        [6] شهریور
        [7] مهر
        [8] آبان
        [9] آذر
        [10] دی
        [11] بهمن
       *[12] اسفند
    }
month-gregorian =
    { $month ->
        [1] ژانویه
        [2] فوریه
        [3] مارس
        [4] آوریل
        [5] مه
        [6] ژوئن
        [7] ژوئیه
        [8] اوت
        [9] سپتامبر
        [10] اکتبر
        [11] نوامبر
       *[12] دسامبر
    }
