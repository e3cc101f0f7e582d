//! Compares a purchase with the stored one of the same id: same, more is known, or a contradiction.

use super::Purchase;
use chrono::Timelike;
use chrono_tz::Tz;

/// The result of a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// It says nothing new.
    Same,
    /// These columns were unknown and become known.
    More(Vec<&'static str>),
    /// The two differ in this column.
    Otherwise(&'static str),
}

/// Compares a purchase with the stored one of the same id. The customer is compared by the caller.
///
/// A moment at the very start of a day is a day of which the hour is unknown.
pub fn compare(known: &Purchase, told: &Purchase, zone: Tz) -> Told {
    let mut more = Vec::new();
    if known.kind != told.kind {
        return Told::Otherwise("kind");
    }
    if known.amount_minor != told.amount_minor {
        return Told::Otherwise("amount");
    }
    if known.at != told.at {
        let whole_day = |purchase: &Purchase| {
            let local = purchase.at.with_timezone(&zone);
            local.num_seconds_from_midnight() == 0 && local.nanosecond() == 0
        };
        match (known.on == told.on, whole_day(known), whole_day(told)) {
            (true, _, true) => {}
            (true, true, false) => more.push("occurred_at"),
            _ => return Told::Otherwise("occurred_at"),
        }
    }
    let texts = [
        ("original_purchase_id", &known.returns, &told.returns),
        ("category", &known.category, &told.category),
        ("channel", &known.channel, &told.channel),
        ("store", &known.store, &told.store),
    ];
    for (column, known, told) in texts {
        match (known, told) {
            (Some(known), Some(told)) if known != told => return Told::Otherwise(column),
            (None, Some(_)) => more.push(column),
            _ => {}
        }
    }
    let amounts = [("list_amount", known.list_minor, told.list_minor), ("cost", known.cost_minor, told.cost_minor)];
    for (column, known, told) in amounts {
        match (known, told) {
            (Some(known), Some(told)) if known != told => return Told::Otherwise(column),
            (None, Some(_)) => more.push(column),
            _ => {}
        }
    }
    if more.is_empty() { Told::Same } else { Told::More(more) }
}

/// The stored purchase, with these columns filled in from the new one.
pub fn enriched(known: &Purchase, told: &Purchase, columns: &[&str]) -> Purchase {
    let mut all = known.clone();
    if columns.contains(&"occurred_at") {
        (all.at, all.on) = (told.at, told.on);
    }
    all.returns = all.returns.or_else(|| told.returns.clone());
    all.list_minor = all.list_minor.or(told.list_minor);
    all.cost_minor = all.cost_minor.or(told.cost_minor);
    all.category = all.category.or_else(|| told.category.clone());
    all.channel = all.channel.or_else(|| told.channel.clone());
    all.store = all.store.or_else(|| told.store.clone());
    all
}

/// Sums the rows of one purchase, one row an article. The order of rows does not matter. `None` where they cannot be
/// one purchase: other days, other customers, sales among returns.
///
/// A list amount or cost is known only if every row has it. Of texts that differ, the one with the most money counts;
/// of equal money, the first in the alphabet.
pub fn summed(rows: &[Purchase]) -> Option<Purchase> {
    let first = rows.first()?;
    let alike = |row: &Purchase| {
        row.on == first.on
            && row.kind == first.kind
            && row.named == first.named
            && row.number == first.number
            && row.returns == first.returns
    };
    if !rows.iter().all(alike) {
        return None;
    }
    let text = |of: fn(&Purchase) -> &Option<String>| {
        let mut money: std::collections::BTreeMap<&String, i64> = std::collections::BTreeMap::new();
        for row in rows {
            if let Some(text) = of(row) {
                *money.entry(text).or_default() += row.amount_minor;
            }
        }
        let most = money.values().max().copied()?;
        money.into_iter().find(|(_, money)| *money == most).map(|(text, _)| text.clone())
    };
    let sum = |of: fn(&Purchase) -> Option<i64>| rows.iter().map(of).sum::<Option<i64>>();
    Some(Purchase {
        line: rows.iter().map(|row| row.line).min()?,
        at: rows.iter().map(|row| row.at).min()?,
        amount_minor: rows.iter().map(|row| row.amount_minor).sum(),
        list_minor: sum(|row| row.list_minor),
        cost_minor: sum(|row| row.cost_minor),
        category: text(|row| &row.category),
        channel: text(|row| &row.channel),
        store: text(|row| &row.store),
        ..first.clone()
    })
}
