//! The words of tills in some columns: kinds of documents, states of payment, names of nobody.

use super::key;
use crate::metrics::Kind;
use std::{collections::HashMap, sync::LazyLock};

/// Whether a purchase has been paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Paid,
    /// Not yet, not any more, or never.
    NotPaid,
}

/// Sale or return; `None` for a word that is neither.
pub fn kind_of(word: &str) -> Option<Kind> {
    match word {
        "sale" => Some(Kind::Sale),
        "return" => Some(Kind::Return),
        word => KINDS.get(&key(word)).copied(),
    }
}

/// Paid or not. `None` for a word that may mean either, such as `processing`: one shop system writes it for paid
/// orders, another for unpaid ones.
pub fn status_of(word: &str) -> Option<Status> {
    STATUSES.get(&key(word)).copied()
}

/// Whether a till writes this text when it does not know the customer. An empty text and a text of zeros or signs
/// count, too.
pub fn is_nobody(text: &str) -> bool {
    let key = key(text);
    key.chars().all(|c| c == '0') || NOBODY.contains_key(&key)
}

static KINDS: LazyLock<HashMap<String, Kind>> = LazyLock::new(|| words(&[(SALE, Kind::Sale), (RETURN, Kind::Return)]));
static STATUSES: LazyLock<HashMap<String, Status>> =
    LazyLock::new(|| words(&[(PAID, Status::Paid), (NOT_PAID, Status::NotPaid)]));
static NOBODY: LazyLock<HashMap<String, ()>> = LazyLock::new(|| words(&[(NOBODY_WORDS, ())]));

fn words<T: Copy>(lists: &[(&[&str], T)]) -> HashMap<String, T> {
    lists.iter().flat_map(|(list, meaning)| list.iter().map(|word| (key(word), *meaning))).collect()
}

#[rustfmt::skip]
const SALE: &[&str] = &[
    "sale", "sales", "s", "sell", "sold", "purchase", "invoice", "order", "receipt", "payment", "bill", "out invoice", "sale invoice",
    "sales invoice", "customer invoice", "فروش", "خرید", "فاکتور", "فاکتور فروش", "فاکتور خرید", "سفارش", "فروش کالا", "ف",
    "بيع", "شراء", "مبيعات", "مبيعة", "فاتورة", "فاتورة بيع", "فاتورة مبيعات", "طلب", "عملية بيع", "عملية شراء",
];

#[rustfmt::skip]
const RETURN: &[&str] = &[
    "return", "returns", "r", "returned", "refund", "refunds", "refunded", "credit note", "credit memo", "credit", "out refund",
    "sales return", "sale return", "customer credit note", "reversal", "shop order refund",
    "مرجوعی", "مرجوع", "مرجوع شده", "برگشتی", "برگشت", "برگشت از فروش", "فاکتور برگشتی", "فاکتور برگشت از فروش", "عودت", "استرداد",
    "برگشت خرید", "فاکتور مرجوعی", "مرجوعی فروش",
    "مرتجع", "مرتجعات", "إرجاع", "ارتجاع", "إسترجاع", "مردود", "مردودات", "مردودات مبيعات", "مرتجع مبيعات", "مرتجع بيع", "مستردة",
    "مسترد", "إشعار دائن", "فاتورة مرتجع",
];

#[rustfmt::skip]
const PAID: &[&str] = &[
    "paid", "paid in full", "fully paid", "completed", "complete", "settled", "captured", "success", "successful", "succeeded", "done",
    "in payment", "closed paid", "yes", "true",
    "پرداخت شده", "پرداخت شد", "تکمیل شده", "تکمیل", "موفق", "پرداخت موفق", "تسویه شده", "تسویه", "تسویه کامل", "انجام شده", "وصول شده",
    "بله", "مدفوع", "مدفوعة", "تم الدفع", "مدفوع بالكامل", "مكتمل", "مكتملة", "مكتمل الدفع", "ناجح", "ناجحة", "تمت التسوية", "نعم",
];

#[rustfmt::skip]
const NOT_PAID: &[&str] = &[
    "cancelled", "canceled", "cancel", "void", "voided", "pending", "pending payment", "awaiting payment", "failed", "failure",
    "draft", "checkout draft", "quotation", "refunded", "unpaid", "not paid", "on hold", "declined", "expired", "rejected", "reversed",
    "abandoned", "trash", "deleted", "authorized", "no", "false",
    "لغو شده", "لغو", "کنسل", "کنسل شده", "ابطال", "ابطال شده", "ابطالی", "باطل", "باطل شده", "باطله", "حذف شده", "در انتظار پرداخت",
    "در انتظار", "در انتظار بررسی", "ناموفق", "پرداخت ناموفق", "پرداخت نشده", "تسویه نشده", "پیش نویس", "پیش فاکتور", "منقضی شده", "رد شده",
    "مسترد شده", "عودت شده", "مرجوع شده", "خیر",
    "ملغي", "ملغى", "ملغاة", "ملغية", "معلق", "معلقة", "قيد الانتظار", "بانتظار الدفع", "في انتظار الدفع", "فشل", "فاشل", "فاشلة",
    "غير مدفوع", "غير مدفوعة", "لم يتم الدفع", "مسودة", "مسترد", "مستردة", "مرفوض", "مرفوضة", "محذوف", "منتهي", "لا",
];

#[rustfmt::skip]
const NOBODY_WORDS: &[&str] = &[
    "null", "none", "nil", "n/a", "na", "nan", "#n/a", "undefined", "unknown", "unknown customer", "anonymous", "anonymous customer", "guest",
    "guest customer", "walk-in", "walk in customer", "walk-in client", "passerby", "cash", "cash customer", "cash sale", "customer",
    "client", "default", "default customer", "general customer", "no customer", "nobody", "retail customer", "misc", "miscellaneous",
    "مشتری متفرقه", "متفرقه", "مشتری گذری", "گذری", "مشتری عمومی", "عمومی", "مشتری نقدی", "نقدی", "فروش نقدی", "مشتری ناشناس", "ناشناس",
    "نامشخص", "مشتری نامشخص", "مهمان", "کاربر مهمان", "مشتری مهمان", "مشتری پیش فرض", "پیش فرض", "مشتری", "بدون نام", "بی نام", "ندارد",
    "بدون مشتری", "مشتری حضوری", "خرده فروشی", "متفرقه نقدی",
    "عابر", "عميل نقدي", "زبون نقدي", "عميل عابر", "زبون عابر", "مجهول", "عميل مجهول", "غير معروف", "غير محدد", "عميل عام", "عميل افتراضي",
    "زائر", "ضيف", "عميل", "زبون", "نقدي", "لا يوجد", "بدون اسم", "بدون", "عميل متنوع",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_understood_in_three_languages() {
        for word in ["Sale", " S ", "INVOICE", "فروش", "خريد", "فاکتور‌فروش", "بيع", "شراء"]
        {
            assert_eq!(kind_of(word), Some(Kind::Sale), "{word}");
        }
        for word in ["return", "Credit-Note", "out_refund", "مرجوعي", "برگشت از فروش", "مرتجع", "إرجاع", "استرداد"]
        {
            assert_eq!(kind_of(word), Some(Kind::Return), "{word}");
        }
        assert_eq!(kind_of("exchange"), None);
        assert_eq!(kind_of(""), None);
    }

    #[test]
    fn states_are_understood_and_doubtful_ones_are_not() {
        for word in ["paid", "wc-completed", "Completed", "پرداخت‌شده", "مدفوعة", "موفق"] {
            assert_eq!(status_of(word.trim_start_matches("wc-")), Some(Status::Paid), "{word}");
        }
        for word in ["Cancelled", "on-hold", "pending_payment", "لغو شده", "ناموفق", "ملغي", "معلّق"]
        {
            assert_eq!(status_of(word), Some(Status::NotPaid), "{word}");
        }
        for word in ["processing", "partially_refunded", "", "open"] {
            assert_eq!(status_of(word), None, "{word}");
        }
    }

    #[test]
    fn nobody_has_many_names_but_no_number() {
        for text in
            ["", "-", "--", ".", "0", "۰۰", "000000", "NULL", "N/A", "Walk-In", "walk in", "مشتري متفرقه", "عميل نقدي"]
        {
            assert!(is_nobody(text), "{text}");
        }
        for text in ["1", "100", "C0", "Sara", "سارا", "09120000000", "Guest House Ltd"] {
            assert!(!is_nobody(text), "{text}");
        }
    }

    #[test]
    fn no_word_means_its_contrary() {
        for (one, other) in [(SALE, RETURN), (PAID, NOT_PAID)] {
            for word in one {
                assert!(!key(word).is_empty());
                assert!(!other.iter().any(|contrary| key(contrary) == key(word)), "{word}");
            }
        }
    }
}
