//! What columns are called: our names, and the usual ones of tills and shop systems in three languages.
//!
//! Their names are only ever suggested. Ours are taken without asking.

mod tables;
mod words;

pub use words::{Status, is_nobody, kind_of, status_of};

use crate::text::search_key;

/// What the rows of a file are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    Purchases,
    Customers,
    Contacts,
}

impl Table {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Purchases, Self::Customers, Self::Contacts];
}

/// Whether a column must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needed {
    Always,
    /// At least one of the columns with the same word.
    Either(&'static str),
    No,
}

/// A column of ours.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Its name in files of ours, unique in its table.
    pub name: &'static str,
    pub needed: Needed,
    /// What others call it, the surest first.
    words: &'static [&'static str],
}

/// Our columns of a table, in the order in which pages show them.
pub fn of(table: Table) -> &'static [Column] {
    match table {
        Table::Purchases => &tables::PURCHASES,
        Table::Customers => &tables::CUSTOMERS,
        Table::Contacts => &tables::CONTACTS,
    }
}

/// The column of ours with exactly this name, but for case and the spaces around it.
pub fn own(table: Table, theirs: &str) -> Option<&'static str> {
    of(table).iter().map(|column| column.name).find(|name| theirs.trim().eq_ignore_ascii_case(name))
}

/// Which of our columns each of theirs probably is. Each of ours is suggested once at most: first for its own name,
/// then for the surest of its other names.
pub fn suggest(table: Table, theirs: &[String]) -> Vec<Option<&'static str>> {
    let mut suggested = vec![None; theirs.len()];
    let mut taken = Vec::new();
    for (place, name) in theirs.iter().enumerate() {
        if let Some(own) = own(table, name).filter(|own| !taken.contains(own)) {
            suggested[place] = Some(own);
            taken.push(own);
        }
    }
    let keys: Vec<String> = theirs.iter().map(|name| key(name)).collect();
    for column in of(table).iter().filter(|column| !taken.contains(&column.name)) {
        let mut words = std::iter::once(&column.name).chain(column.words).map(|word| key(word));
        let free = |word: String| (0..keys.len()).find(|place| suggested[*place].is_none() && keys[*place] == word);
        if let Some(place) = words.find_map(free) {
            suggested[place] = Some(column.name);
        }
    }
    suggested
}

/// The form in which names of columns and words are compared: as in a search, without spaces and signs, so that
/// `Order ID`, `order_id` and `orderId` are one name.
fn key(text: &str) -> String {
    let sign =
        |c: char| c.is_whitespace() || c.is_ascii_punctuation() || matches!(c, '№' | '،' | '«' | '»' | '–' | '—');
    search_key(text).chars().filter(|c| !sign(*c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::HashMap;

    fn suggestions(table: Table, theirs: &[&str]) -> Vec<Option<&'static str>> {
        suggest(table, &theirs.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn no_word_means_two_columns_of_one_table() {
        for table in Table::ALL {
            let mut known: HashMap<String, &str> = HashMap::new();
            for column in of(table) {
                let mut words = vec![column.name];
                words.extend(column.words);
                for word in words {
                    assert!(!key(word).is_empty());
                    let before = known.insert(key(word), column.name);
                    assert!(before.is_none_or(|name| name == column.name), "{table:?}: {word} of {before:?}");
                }
            }
        }
    }

    #[test]
    fn own_names_are_suggested_as_themselves() {
        for table in Table::ALL {
            let names: Vec<&str> = of(table).iter().map(|column| column.name).collect();
            assert_eq!(suggestions(table, &names), names.iter().copied().map(Some).collect::<Vec<_>>());
            for name in names {
                assert_eq!(own(table, &format!(" {} ", name.to_uppercase())), Some(name));
            }
        }
        assert_eq!(own(Table::Purchases, "purchase id"), None);
    }

    #[test]
    fn an_own_name_comes_before_a_likely_one() {
        assert_eq!(suggestions(Table::Purchases, &["Total", "amount"]), [None, Some("amount")]);
        assert_eq!(suggestions(Table::Purchases, &["amount", "Amount "]), [Some("amount"), None]);
        assert_eq!(suggestions(Table::Purchases, &["Created at", "Order Date"]), [None, Some("occurred_at")]);
    }

    #[test]
    fn shop_systems_are_understood() {
        let shopify =
            ["Name", "Email", "Financial Status", "Paid at", "Total", "Created at", "Billing Phone", "Location"];
        assert_eq!(
            suggestions(Table::Purchases, &shopify),
            [
                Some("purchase_id"),
                None,
                Some("status"),
                None,
                Some("amount"),
                Some("occurred_at"),
                Some("customer"),
                Some("store")
            ]
        );
        let persian = ["شمارهٔ فاکتور", "كد مشتري", "تاریخ_فاکتور", "مبلغ قابل‌پرداخت", "نوع سند", "گروه كالا", "شعبه"];
        assert_eq!(
            suggestions(Table::Purchases, &persian),
            [
                Some("purchase_id"),
                Some("customer"),
                Some("occurred_at"),
                Some("amount"),
                Some("kind"),
                Some("category"),
                Some("store")
            ]
        );
        let arabic = ["رقم العميل", "اسم العميل", "رقم الجوال", "البريد الإلكتروني", "تاريخ الميلاد"];
        assert_eq!(
            suggestions(Table::Customers, &arabic),
            [Some("customer"), Some("name"), Some("phone"), Some("email"), Some("birth_date")]
        );
        let spelt = ["orderId", "ORDER-NO.", "Order №", "order_id"];
        for name in spelt {
            assert_eq!(suggestions(Table::Purchases, &[name]), [Some("purchase_id")], "{name}");
        }
    }

    #[test]
    fn a_name_alone_is_nobody_s_number() {
        assert_eq!(suggestions(Table::Purchases, &["نام مشتری", "Customer Name"]), [None, None]);
    }

    proptest! {
        #[test]
        fn none_of_ours_is_suggested_twice(
            table in prop::sample::select(Table::ALL.to_vec()),
            picks in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 0..20),
            other in any::<String>(),
        ) {
            let mut theirs = vec![other];
            for (column, word) in picks {
                let column = column.get(of(table));
                let words: Vec<&str> = std::iter::once(column.name).chain(column.words.iter().copied()).collect();
                theirs.push((*word.get(&words)).to_owned());
            }
            let suggested = suggest(table, &theirs);
            prop_assert_eq!(suggested.len(), theirs.len());
            let mut seen: Vec<&str> = suggested.into_iter().flatten().collect();
            let all = seen.len();
            seen.sort_unstable();
            seen.dedup();
            prop_assert_eq!(seen.len(), all);
        }
    }
}
