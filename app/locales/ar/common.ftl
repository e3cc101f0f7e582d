### What stands on every page, and how numbers, money and days are written.

## Everywhere
brand = وفا
skip = الانتقال إلى المحتوى
foot = وفا، نادي العملاء
languages = اللغة
nav-public = الصفحات
nav-member = النادي
nav-staff = الأقسام
nav-menu = القائمة
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
programme-nav = البرنامج
audit-nav = سجل النشاط

## Numbers, money, days
money-toman = {"\u200F"}{ $amount } تومان
money-rial = {"\u200F"}{ $amount } ريال
money-other = {"\u200F"}{ $amount } { $currency }
percent = {"\u200F"}{ $number }٪
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
