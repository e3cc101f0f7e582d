//! Rows that were not taken: as a table, and as a file for whoever corrects them.

use crate::{i18n::I18n, t};
use leptos::prelude::*;

/// Row, column, code, message and value, as [`club::import::rejections`] gives them.
pub type Rejected = (u64, String, String, String, String);

/// The first of them, each with its reason in the reader's language.
pub fn table(i18n: &I18n, rejected: &[Rejected]) -> AnyView {
    let (column, reason) = (t!(i18n, "import-column"), t!(i18n, "import-reason"));
    let title = t!(i18n, "import-row");
    let (whole, value) = (t!(i18n, "import-whole-row"), t!(i18n, "import-value"));
    let rows = rejected.iter().map(|(row, name, code, message, given)| {
        let name = match name.is_empty() {
            true => whole.clone().into_any(),
            false => view! { <code>{name.clone()}</code> }.into_any(),
        };
        view! {
            <tr>
                <td><span class="in-card">{title.clone()}" "</span>{i18n.count(*row)}</td>
                <td data-label=column.clone()>{name}</td>
                <td data-label=reason.clone()>{worded(i18n, code, message)}</td>
                <td data-label=value.clone()><bdi>{given.clone()}</bdi></td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        <div class="table-wrap">
            <table class="table">
                <thead>
                    <tr>
                        <th>{title.clone()}</th><th>{column.clone()}</th><th>{reason.clone()}</th><th>{value.clone()}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// Why a row was not taken. A code without words keeps the club's own message, which is English.
fn worded(i18n: &I18n, code: &str, message: &str) -> AnyView {
    let words = match code {
        "required" => t!(i18n, "rejection-required"),
        "not_a_date" => t!(i18n, "rejection-not-a-date"),
        "not_a_number" => t!(i18n, "rejection-not-a-number"),
        "too_precise" => t!(i18n, "rejection-too-precise"),
        "too_large" => t!(i18n, "rejection-too-large"),
        "negative_sale" => t!(i18n, "rejection-negative-sale"),
        "not_a_kind" => t!(i18n, "rejection-not-a-kind"),
        "sale_with_original" => t!(i18n, "rejection-sale-with-original"),
        "negative" => t!(i18n, "rejection-negative"),
        "too_long" => t!(i18n, "rejection-too-long"),
        "column_count" => t!(i18n, "rejection-column-count"),
        "open_quote" => t!(i18n, "rejection-open-quote"),
        "not_utf8" => t!(i18n, "rejection-not-utf8"),
        "unreadable" => t!(i18n, "rejection-unreadable"),
        "unknown_customer" => t!(i18n, "rejection-unknown-customer"),
        "conflict" => t!(i18n, "rejection-conflict"),
        "twice" => t!(i18n, "rejection-twice"),
        "phone_taken" => t!(i18n, "rejection-phone-taken"),
        "email_taken" => t!(i18n, "rejection-email-taken"),
        "not_a_phone" => t!(i18n, "rejection-not-a-phone"),
        "not_an_email" => t!(i18n, "rejection-not-an-email"),
        "not_a_language" => t!(i18n, "rejection-not-a-language"),
        "in_the_future" => t!(i18n, "rejection-in-the-future"),
        _ => return view! { <bdi dir="ltr">{message.to_owned()}</bdi> }.into_any(),
    };
    words.into_any()
}

/// All of them as CSV.
pub fn csv(rejected: &[Rejected]) -> String {
    let mut report = String::from("row,column,code,message,value\n");
    for (row, column, code, message, value) in rejected {
        let cells = [column, code, message, value].map(|text| cell(text));
        report.push_str(&format!("{row},{}\n", cells.join(",")));
    }
    report
}

/// One cell. A spreadsheet would take a value that begins like a formula for one, so an apostrophe goes before it.
fn cell(text: &str) -> String {
    let guard = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
    if text.contains(['"', ',', '\n', '\r']) {
        format!("\"{guard}{}\"", text.replace('"', "\"\""))
    } else {
        format!("{guard}{text}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_breaks_its_row_or_becomes_a_formula() {
        let row = |value: &str| (7, "name".to_owned(), "required".to_owned(), "a, b".to_owned(), value.to_owned());
        let report = csv(&[row("=1+1"), row("say \"so\""), row("ساعت")]);
        let lines: Vec<&str> = report.lines().collect();
        assert_eq!(lines[0], "row,column,code,message,value");
        assert_eq!(lines[1], "7,name,required,\"a, b\",'=1+1");
        assert_eq!(lines[2], "7,name,required,\"a, b\",\"say \"\"so\"\"\"");
        assert_eq!(lines[3], "7,name,required,\"a, b\",ساعت");
    }
}
