//! Rejected rows whose cells are corrected in the page. They come in as an import of their own.

use super::{columns, outcome, rejected, show};
use crate::{
    call::{Call, Filled},
    i18n::I18n,
    links,
    page::{Answer, PageResult},
    t,
};
use axum::http::StatusCode;
use club::{
    Error,
    import::{
        self, Import, Kind,
        correct::{self, CORRECTED},
        ledger::Kept,
    },
};
use domain::columns::{of, own};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The rows of one page.
pub const SHOWN: u64 = CORRECTED;

/// Brings the corrected rows of a page in.
pub async fn submit(call: Call) -> PageResult {
    let id = super::id(&call)?;
    let (cx, filled) = call.form().await;
    let actor = cx.actor();
    let import = import::get(&actor, cx.club(), id).await?;
    let after = filled.get("after").parse().unwrap_or(0);
    let rows = import::rejections(&actor, cx.club(), id, after, SHOWN).await?;
    let typed = typed(&filled, import.kind);
    let corrected = changed(&rows, &typed);
    if corrected.is_empty() {
        // A second click finds what the first one did.
        let taken = rows.iter().filter(|kept| !changes(kept, &typed).is_empty()).find_map(|kept| kept.corrected_in);
        return match taken {
            Some(taken) => Ok(Answer::Go(links::import(taken))),
            None => Ok(show::page(&cx, import, after, show::Said::NothingChanged)
                .await?
                .status(StatusCode::UNPROCESSABLE_ENTITY)
                .into()),
        };
    }
    match correct::correct(&actor, cx.club(), id, &corrected).await {
        Ok(new) => Ok(Answer::Go(links::import(new))),
        Err(Error::Invalid(_)) => Ok(Answer::Go(links::import(id))),
        Err(error) => Err(error),
    }
}

/// What was typed, by line and column of ours.
fn typed(filled: &Filled, kind: Kind) -> BTreeMap<u64, BTreeMap<String, String>> {
    let mut typed: BTreeMap<u64, BTreeMap<String, String>> = BTreeMap::new();
    for name in filled.names() {
        let Some((line, column)) = name.strip_prefix("row.").and_then(|rest| rest.split_once('.')) else { continue };
        if let (Ok(line), Some(column)) = (line.parse(), own(kind.table(), column)) {
            typed.entry(line).or_default().insert(column.to_owned(), filled.get(name).to_owned());
        }
    }
    typed
}

/// The rows in which something was changed and that nobody has corrected yet.
fn changed(rows: &[Kept], typed: &BTreeMap<u64, BTreeMap<String, String>>) -> BTreeMap<u64, BTreeMap<String, String>> {
    let open = rows.iter().filter(|kept| kept.corrected_in.is_none() && !kept.cells.is_empty());
    open.map(|kept| (kept.row, changes(kept, typed))).filter(|(_, cells)| !cells.is_empty()).collect()
}

/// What of a row was changed.
fn changes(kept: &Kept, typed: &BTreeMap<u64, BTreeMap<String, String>>) -> BTreeMap<String, String> {
    let Some(cells) = typed.get(&kept.row) else { return BTreeMap::new() };
    let before = |column: &str| kept.cells.get(column).map_or("", String::as_str);
    let other = |(column, text): &(&String, &String)| in_one_line(text) != in_one_line(before(column));
    cells.iter().filter(other).map(|(column, text)| (column.clone(), text.clone())).collect()
}

/// A field of a form has one line, and knows no break within.
fn in_one_line(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\r' | '\n')).collect::<String>().trim().to_owned()
}

/// The rows of a page, each with its wrong cell to be corrected.
pub fn form(i18n: &I18n, import: &Import, after: u64, rows: &[Kept]) -> AnyView {
    let any = rows.iter().any(|kept| kept.corrected_in.is_none() && !kept.cells.is_empty());
    let items = rows.iter().map(|kept| row(i18n, import.kind, kept)).collect_view();
    let submit = any.then(|| {
        view! {
            <div class="actions"><button class="button primary">{t!(i18n, "correct-do")}</button></div>
            <p class="hint">{t!(i18n, "correct-hint")}</p>
        }
    });
    view! {
        <form class="corrections" method="post" action=links::import_correct(import.id) novalidate=true>
            <input type="hidden" name="after" value=after.to_string() autocomplete="off"/>
            <ol>{items}</ol>
            {submit}
        </form>
    }
    .into_any()
}

fn row(i18n: &I18n, kind: Kind, kept: &Kept) -> AnyView {
    let legend = t!(i18n, "correct-row", row = i18n.count(kept.row));
    let reason = rejected::worded(i18n, kind, &kept.code, &kept.message);
    if let Some(taken) = kept.corrected_in {
        return view! {
            <li class="done"><p><strong>{legend}</strong>" "{t!(i18n, "correct-taken")}" "{outcome::link(i18n, taken)}</p></li>
        }
        .into_any();
    }
    if kept.cells.is_empty() {
        return view! {
            <li>
                <p><strong>{legend}</strong></p>
                <p class="error">{reason}</p>
                <p class="hint">{t!(i18n, "correct-not-here")}</p>
            </li>
        }
        .into_any();
    }
    let cell = |column: &str| kept.cells.get(column).cloned().unwrap_or_default();
    let id = |column: &str| format!("row.{}.{column}", kept.row);
    let wrong = (!kept.column.is_empty()).then(|| {
        let id = id(&kept.column);
        view! {
            <div class="field invalid">
                <label for=id.clone()>{columns::name(i18n, kind, &kept.column)}</label>
                <input id=id.clone() name=id.clone() type="text" dir="auto" autocomplete="off" value=cell(&kept.column)
                    aria-invalid="true" aria-describedby=format!("{id}-error")/>
                <p class="error" id=format!("{id}-error")><span>{reason}</span></p>
            </div>
        }
    });
    let others = of(kind.table()).iter().map(|column| column.name);
    let others = others.filter(|name| *name != kept.column && kept.cells.contains_key(*name)).map(|name| {
        let id = id(name);
        view! {
            <div class="field">
                <label for=id.clone()>{columns::name(i18n, kind, name)}</label>
                <input id=id.clone() name=id type="text" dir="auto" autocomplete="off" value=cell(name)/>
            </div>
        }
    });
    view! {
        <li>
            <fieldset class="group">
                <legend>{legend}</legend>
                {wrong}
                <details>
                    <summary>{t!(i18n, "correct-others")}</summary>
                    <div class="field-row">{others.collect_view()}</div>
                </details>
            </fieldset>
        </li>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_rows_in_which_something_was_changed_are_brought_in() {
        let row = |row, cells: &[(&str, &str)], corrected_in| Kept {
            row,
            column: "amount".into(),
            code: "not_a_number".into(),
            message: String::new(),
            value: String::new(),
            cells: cells.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect(),
            corrected_in,
        };
        let rows = [
            row(2, &[("amount", "x"), ("category", "two\nlines")], None),
            row(3, &[("amount", "y")], None),
            row(4, &[("amount", "z")], Some(9)),
            row(5, &[], None),
        ];
        let filled = Filled::parse(
            b"after=0&row.2.amount=x&row.2.category=twolines&row.3.amount=12&row.4.amount=12&row.5.amount=12&row.3.nothing=1",
        );
        let typed = typed(&filled, Kind::Purchases);
        let changed = changed(&rows, &typed);
        assert_eq!(changed.keys().copied().collect::<Vec<_>>(), [3]);
        assert_eq!(changed[&3].iter().collect::<Vec<_>>(), [(&"amount".to_owned(), &"12".to_owned())]);
    }
}
