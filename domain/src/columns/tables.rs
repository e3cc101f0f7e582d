//! The columns of each table, and what tills and shop systems call them: the surest name first.

use super::{Column, Needed};

const fn always(name: &'static str, words: &'static [&'static str]) -> Column {
    Column { name, needed: Needed::Always, words }
}

const fn person(name: &'static str, words: &'static [&'static str]) -> Column {
    Column { name, needed: Needed::Either("person"), words }
}

const fn may(name: &'static str, words: &'static [&'static str]) -> Column {
    Column { name, needed: Needed::No, words }
}

/// How a row of another table names a person. A name is not among it: two people may have one.
#[rustfmt::skip]
const CUSTOMER: &[&str] = &[
    "customer id", "customer code", "customer no", "customer number", "customer ref", "customer reference", "client id",
    "client code", "partner id", "customer user id", "customer reference id", "buyer id",
    "کد مشتری", "شناسه مشتری", "شماره مشتری", "کد طرف حساب", "کد طرف مقابل", "کد شخص", "کد خریدار", "کد اشتراک", "شماره اشتراک",
    "رقم العميل", "كود العميل", "معرف العميل", "رقم الزبون", "كود الزبون", "رمز العميل",
    "customer phone", "customer mobile", "billing phone", "phone number", "mobile number", "mobile", "phone", "cell phone",
    "موبایل مشتری", "تلفن مشتری", "شماره موبایل", "تلفن همراه", "شماره همراه", "موبایل", "همراه", "شماره تلفن", "تلفن",
    "جوال العميل", "هاتف العميل", "رقم الجوال", "رقم الهاتف", "الجوال", "الهاتف",
    "customer email", "billing email", "email", "email address", "ایمیل", "پست الکترونیک", "البريد الإلكتروني",
    "client", "buyer", "partner", "طرف حساب", "مشتری", "خریدار", "العميل", "الزبون", "المشتري",
];

#[rustfmt::skip]
const MEMBER: &[&str] = &[
    "member number", "member id", "member no", "membership number", "membership id", "loyalty id", "loyalty number",
    "club number", "شماره عضویت", "کد عضویت", "شماره عضو", "کد باشگاه", "شماره باشگاه", "رقم العضوية", "رقم العضو",
];

#[rustfmt::skip]
pub const PURCHASES: [Column; 14] = [
    always("purchase_id", &[
        "order id", "order number", "order no", "order", "invoice id", "invoice number", "invoice no", "receipt id",
        "receipt number", "receipt no", "transaction id", "transaction number", "transaction no", "sale id", "sale number",
        "document number", "document no", "bill number", "bill no", "order ref", "order reference", "receipt ref",
        "invoice", "receipt", "number", "reference", "id", "name",
        "شماره فاکتور", "شماره سفارش", "شماره سند", "شماره رسید", "شماره تراکنش", "شماره قبض", "شماره خرید", "شناسه سفارش",
        "شناسه فاکتور", "شناسه خرید", "کد سفارش", "کد فاکتور", "کد رهگیری", "فاکتور", "سفارش", "شماره", "شناسه",
        "رقم الفاتورة", "رقم الطلب", "رقم الإيصال", "رقم المستند", "رقم العملية", "رقم السند", "معرف الطلب", "الفاتورة",
        "الطلب", "الرقم",
    ]),
    person("customer", CUSTOMER),
    person("member", MEMBER),
    always("occurred_at", &[
        "order date", "purchase date", "invoice date", "sale date", "transaction date", "receipt date", "bill date",
        "document date", "date of purchase", "date of sale", "order datetime", "order created at", "created at",
        "date created", "created on", "creation date", "created date", "placed at", "paid at", "date paid", "paid date",
        "payment date", "datetime", "date time", "date", "timestamp",
        "تاریخ فاکتور", "تاریخ سفارش", "تاریخ خرید", "تاریخ فروش", "تاریخ سند", "تاریخ تراکنش", "تاریخ و ساعت", "تاریخ ثبت",
        "تاریخ ایجاد", "تاریخ پرداخت", "تاریخ صدور", "تاریخ", "زمان", "تاریخ شمسی",
        "تاريخ الفاتورة", "تاريخ الطلب", "تاريخ الشراء", "تاريخ البيع", "تاريخ العملية", "تاريخ المستند", "تاريخ الإنشاء",
        "تاريخ الدفع", "التاريخ",
    ]),
    always("amount", &[
        "amount paid", "paid amount", "total paid", "net amount", "net sales", "net total", "total collected",
        "order total", "order total amount", "invoice total", "grand total", "amount total", "total amount", "total price",
        "total", "order amount", "invoice amount", "sale amount", "payable", "amount payable", "value", "sum",
        "مبلغ قابل پرداخت", "قابل پرداخت", "مبلغ پرداختی", "مبلغ پرداخت شده", "مبلغ خالص", "خالص فاکتور", "خالص", "فروش خالص",
        "مبلغ نهایی", "جمع نهایی", "مبلغ فاکتور", "مبلغ سفارش", "مبلغ خرید", "مبلغ فروش", "جمع فاکتور", "جمع کل فاکتور", "جمع کل",
        "مبلغ کل", "مبلغ", "جمع", "جمع مبلغ", "مبلغ نهایی سفارش",
        "المبلغ المدفوع", "المبلغ الصافي", "صافي المبلغ", "الصافي", "المبلغ المستحق", "المبلغ الإجمالي", "إجمالي الفاتورة",
        "إجمالي الطلب", "مبلغ الفاتورة", "الإجمالي", "المجموع الكلي", "المجموع", "المبلغ", "القيمة",
    ]),
    may("kind", &[
        "type", "transaction type", "document type", "order type", "invoice type", "sale type", "event type", "move type",
        "record type", "نوع سند", "نوع فاکتور", "نوع تراکنش", "نوع سفارش", "نوع عملیات", "نوع",
        "نوع الفاتورة", "نوع العملية", "نوع المستند", "نوع الحركة", "النوع",
    ]),
    may("original_purchase_id", &[
        "original order id", "original order", "original invoice", "original invoice number", "original receipt",
        "original id", "orig id", "original purchase", "parent order id", "parent id", "refunded order", "refund of",
        "return of", "returned order", "reversal of", "reversed entry",
        "شماره فاکتور اصلی", "فاکتور اصلی", "شماره فاکتور مرجع", "فاکتور مرجع", "فاکتور مبنا", "شماره سند مرجع", "سفارش اصلی",
        "شماره فاکتور فروش اصلی", "رقم الفاتورة الأصلية", "الفاتورة الأصلية", "رقم الطلب الأصلي", "الفاتورة المرجعية",
    ]),
    may("list_amount", &[
        "gross sales", "gross amount", "gross total", "gross", "list price", "list total", "full price", "amount before discount",
        "total before discount", "price before discount", "order subtotal amount",
        "مبلغ قبل از تخفیف", "جمع قبل از تخفیف", "قیمت قبل از تخفیف", "مبلغ بدون تخفیف", "مبلغ ناخالص", "فروش ناخالص", "ناخالص",
        "المبلغ قبل الخصم", "الإجمالي قبل الخصم", "المجموع قبل الخصم", "السعر قبل الخصم",
    ]),
    may("cost", &[
        "cost amount", "cost price", "total cost", "cost of goods", "cost of goods sold", "cogs",
        "بهای تمام شده", "بهای تمام شده کالا", "قیمت تمام شده", "جمع بهای تمام شده", "قیمت خرید", "التكلفة", "تكلفة البضاعة",
        "تكلفة المبيعات", "إجمالي التكلفة", "سعر التكلفة",
    ]),
    may("category", &[
        "product category", "item category", "item group", "product group", "product type", "department", "lineitem category",
        "گروه کالا", "گروه محصول", "گروه اصلی", "دسته بندی", "دسته", "دسته کالا", "دسته محصول", "گروه", "رسته",
        "الفئة", "فئة المنتج", "التصنيف", "تصنيف المنتج", "القسم", "المجموعة",
    ]),
    may("channel", &[
        "sales channel", "order channel", "sale channel", "created via", "order source", "source name",
        "کانال فروش", "کانال", "روش فروش", "محل سفارش", "قناة البيع", "القناة", "قناة الطلب",
    ]),
    may("store", &[
        "branch", "store name", "store id", "branch name", "branch id", "shop", "shop name", "location", "location name",
        "outlet", "pos location", "شعبه", "نام شعبه", "کد شعبه", "فروشگاه", "نام فروشگاه", "کد فروشگاه",
        "الفرع", "اسم الفرع", "رقم الفرع", "كود الفرع", "المتجر", "المحل", "الموقع",
    ]),
    may("source", &[
        "source system", "register", "till", "terminal", "terminal id", "pos", "point of sale", "fiscal year", "session",
        "صندوق", "شماره صندوق", "پایانه", "سال مالی", "دوره مالی", "سیستم", "الصندوق", "نقطة البيع", "السنة المالية", "الجهاز",
    ]),
    may("status", &[
        "financial status", "payment status", "order status", "payment state", "invoice status", "transaction status", "state",
        "وضعیت پرداخت", "وضعیت سفارش", "وضعیت فاکتور", "وضعیت تسویه", "وضعیت تراکنش", "وضعیت", "وضعیت سند",
        "حالة الدفع", "حالة الطلب", "حالة الفاتورة", "الحالة",
    ]),
];

#[rustfmt::skip]
pub const CUSTOMERS: [Column; 16] = [
    always("customer", &[
        "customer id", "customer code", "customer no", "customer number", "customer ref", "client id", "client code",
        "partner id", "account number", "account code", "contact code", "user id", "reference id", "external id",
        "reference", "id", "code",
        "کد مشتری", "شناسه مشتری", "شماره مشتری", "کد طرف حساب", "کد شخص", "کد اشتراک", "شماره اشتراک", "کد حساب", "کد تفصیلی",
        "کد کاربر", "شناسه", "کد", "رقم العميل", "كود العميل", "معرف العميل", "رمز العميل", "رقم الزبون", "كود الزبون",
        "رقم الحساب", "المعرف", "الرمز",
    ]),
    always("name", &[
        "customer name", "full name", "display name", "client name", "contact name", "person name", "billing name",
        "نام و نام خانوادگی", "نام مشتری", "نام کامل", "نام طرف حساب", "نام شخص", "عنوان مشتری", "طرف حساب", "مشتری", "نام نمایشی",
        "نام", "اسم العميل", "الاسم الكامل", "اسم الزبون", "العميل", "الزبون", "الاسم",
    ]),
    may("phone", &[
        "mobile phone", "mobile number", "mobile", "cell phone", "cell", "phone number", "billing phone", "customer phone",
        "telephone", "tel", "contact number", "default address phone", "whatsapp",
        "موبایل", "شماره موبایل", "تلفن همراه", "شماره همراه", "همراه", "شماره تلفن همراه", "شماره تماس", "شماره تلفن", "تلفن",
        "رقم الجوال", "الجوال", "جوال", "رقم الموبايل", "الموبايل", "رقم الهاتف", "الهاتف", "هاتف", "المحمول", "رقم المحمول",
    ]),
    may("email", &[
        "email address", "mail", "e mail address", "billing email", "customer email", "user email",
        "ایمیل", "آدرس ایمیل", "پست الکترونیک", "پست الکترونیکی", "رایانامه", "نشانی ایمیل",
        "البريد الإلكتروني", "البريد", "الإيميل", "بريد إلكتروني", "عنوان البريد الإلكتروني",
    ]),
    may("birth_date", &[
        "date of birth", "birthday", "birthdate", "dob", "born", "born on",
        "تاریخ تولد", "تولد", "روز تولد", "تاريخ الميلاد", "الميلاد", "عيد الميلاد",
    ]),
    may("birth_calendar", &["calendar", "birthday calendar", "تقویم", "تقویم تولد", "التقويم"]),
    may("joined_on", &[
        "join date", "joined", "joined at", "date joined", "member since", "customer since", "registered",
        "registered on", "registered at", "registration date", "date registered", "sign up date", "sign up", "created at",
        "date created", "created on", "created", "creation date", "first visit", "first order",
        "تاریخ عضویت", "تاریخ ثبت نام", "عضویت", "عضو از", "تاریخ ایجاد", "تاریخ ثبت", "تاریخ افتتاح حساب", "اولین خرید",
        "تاريخ الانضمام", "تاريخ التسجيل", "تاريخ الإنشاء", "عضو منذ", "تاريخ الاشتراك",
    ]),
    may("locale", &["language", "lang", "preferred language", "زبان", "اللغة", "لغة العميل"]),
    may("channel", &[
        "acquisition channel", "acquisition", "how did you hear about us", "heard from", "heard of us", "lead source",
        "creation source", "نحوه آشنایی", "طریقه آشنایی", "روش آشنایی", "شیوه آشنایی", "كيف سمعت عنا", "مصدر العميل", "طريقة التعرف",
    ]),
    may("referred_by", &[
        "referrer", "referral", "referred", "referral code", "introduced by", "recommended by",
        "معرف", "کد معرف", "معرفی کننده", "نام معرف", "معرف مشتری", "أحيل من", "المحيل", "رشحه", "من طرف",
    ]),
    may("preferred_name", &[
        "nickname", "nick name", "known as", "call name", "salutation name", "نام مستعار", "نام دلخواه", "نام خطاب", "اللقب",
        "الاسم المفضل", "اسم الشهرة",
    ]),
    may("tastes", &[
        "taste", "interests", "preferences", "likes", "سلیقه", "سلایق", "علایق", "علاقه مندی ها", "علاقه‌مندی", "ترجیحات",
        "الاهتمامات", "التفضيلات", "الذوق",
    ]),
    may("wedding_date", &[
        "wedding anniversary", "wedding", "anniversary", "anniversary date", "marriage date", "تاریخ ازدواج", "سالگرد ازدواج",
        "ازدواج", "تاريخ الزواج", "ذكرى الزواج", "عيد الزواج",
    ]),
    may("source", &["source system", "system", "سیستم", "سامانه", "النظام"]),
    may("other_ids", &[
        "other id", "other codes", "aliases", "alias", "previous id", "old id", "old code", "کدهای دیگر", "شناسه های دیگر",
        "کد قبلی", "کد قدیم", "أرقام أخرى", "الرقم السابق", "الرقم القديم",
    ]),
    // Of our own exports: read, and passed over.
    may("number", &[]),
];

#[rustfmt::skip]
pub const CONTACTS: [Column; 11] = [
    always("contact_id", &[
        "ticket id", "ticket number", "ticket no", "ticket", "case id", "case number", "case no", "call id", "request id",
        "conversation id", "interaction id", "activity id", "id", "number",
        "شماره تیکت", "شناسه تیکت", "شناسه تماس", "شماره درخواست", "شماره پیگیری", "کد پیگیری", "شناسه", "شماره",
        "رقم التذكرة", "رقم الطلب", "رقم الحالة", "رقم المكالمة", "الرقم",
    ]),
    person("customer", CUSTOMER),
    person("member", MEMBER),
    always("happened_at", &[
        "happened on", "contact date", "call date", "opened at", "opened", "created at", "date created", "created on",
        "created", "requested at", "occurred at", "datetime", "date time", "date", "timestamp",
        "تاریخ تماس", "تاریخ تیکت", "تاریخ درخواست", "تاریخ ثبت", "تاریخ ایجاد", "تاریخ و ساعت", "تاریخ", "زمان",
        "تاريخ الاتصال", "تاريخ التذكرة", "تاريخ الإنشاء", "تاريخ الفتح", "التاريخ",
    ]),
    always("kind", &[
        "type", "contact type", "ticket type", "case type", "activity type", "category", "reason",
        "نوع تماس", "نوع تیکت", "نوع درخواست", "نوع", "دسته", "نوع الاتصال", "نوع التذكرة", "النوع", "السبب",
    ]),
    may("text", &[
        "description", "message", "body", "comment", "comments", "note", "notes", "details", "summary", "subject", "content",
        "متن", "شرح", "توضیحات", "توضیح", "یادداشت", "پیام", "موضوع", "نظر",
        "النص", "الوصف", "الملاحظات", "ملاحظات", "الرسالة", "التعليق", "الموضوع",
    ]),
    may("score", &[
        "rating", "nps", "csat", "stars", "satisfaction", "satisfaction score", "survey score", "امتیاز", "نمره", "رضایت", "ستاره",
        "التقييم", "الدرجة", "الرضا", "النقاط",
    ]),
    may("cost", &["cost amount", "gift cost", "expense", "amount", "هزینه", "مبلغ", "ارزش هدیه", "التكلفة", "المبلغ", "تكلفة الهدية"]),
    may("by", &[
        "agent", "agent name", "assignee", "assigned to", "handled by", "created by", "owner", "operator", "staff", "employee", "user",
        "کارشناس", "اپراتور", "کاربر", "ثبت کننده", "مسئول", "پاسخگو", "الموظف", "المسؤول", "المستخدم", "بواسطة",
    ]),
    may("closed_at", &[
        "closed", "closed on", "close date", "closed date", "date closed", "resolved at", "resolved", "solved at", "completed at",
        "تاریخ بستن", "تاریخ پایان", "تاریخ حل", "بسته شده در", "تاريخ الإغلاق", "تاريخ الحل", "أغلقت في",
    ]),
    may("source", &["source system", "system", "سیستم", "سامانه", "النظام"]),
];
