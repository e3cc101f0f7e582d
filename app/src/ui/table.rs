//! Rows under heads that stay in sight. On a phone a row is a card with its own labels, or, where one number matters
//! most, one line with that number.

use leptos::prelude::*;
use std::sync::Arc;

/// A column, and how its cells stand.
pub struct Column {
    label: Arc<str>,
    head: Option<AnyView>,
    class: Option<&'static str>,
    is_number: bool,
    matters: bool,
}

impl Column {
    /// Of words.
    pub fn new(label: impl Into<Arc<str>>) -> Self {
        Self { label: label.into(), head: None, class: None, is_number: false, matters: false }
    }

    /// Of numbers: digits stand under digits.
    pub fn number(label: impl Into<Arc<str>>) -> Self {
        Self { is_number: true, ..Self::new(label) }
    }

    /// Of buttons, which say themselves what they do: the head is heard and not seen.
    pub fn acts(label: impl Into<Arc<str>>) -> Self {
        let label = label.into();
        let head = view! { <span class="visually-hidden">{label.clone()}</span> }.into_any();
        Self { class: Some("act"), head: Some(head), ..Self::new(label) }
    }

    /// The same with another head than its label, such as a link.
    pub fn head(self, head: impl IntoView + 'static) -> Self {
        Self { head: Some(head.into_any()), ..self }
    }

    /// The same; on a card its cells stand below their label.
    pub fn wide(self) -> Self {
        Self { class: Some("wide"), ..self }
    }

    /// The same, and it matters most: on a phone a row shows its first two cells and this one, and the rest is where the
    /// row leads to.
    pub fn matters(self) -> Self {
        Self { matters: true, ..self }
    }
}

/// The cells of a row, one for each column.
macro_rules! row {
    ($($cell:expr),* $(,)?) => { vec![$(leptos::prelude::IntoAny::into_any($cell)),*] };
}
pub(crate) use row;

/// The table. The last cell of a row with fewer cells than columns is as wide as those that are missing. With `links`,
/// the link in its first cell speaks for a whole row.
#[component]
pub fn Table(
    columns: Vec<Column>,
    rows: Vec<Vec<AnyView>>,
    /// A sentence above it.
    #[prop(optional, into)]
    caption: Option<String>,
    /// What it is called where no heading says it.
    #[prop(optional, into)]
    label: Option<String>,
    #[prop(optional)] links: bool,
) -> impl IntoView {
    let numbers: Vec<String> = places(&columns, |column| column.is_number);
    let matters = places(&columns, |column| column.matters).pop();
    let cards = matters.is_none();
    let class = if links { "table links" } else { "table" };
    let (labels, heads): (Vec<_>, Vec<_>) = columns
        .into_iter()
        .map(|column| {
            let Column { label, head, class, .. } = column;
            let head = head.unwrap_or_else(|| label.clone().into_any());
            ((label, class), view! { <th>{head}</th> })
        })
        .unzip();
    let rows = rows.into_iter().map(|cells| {
        let (filled, all) = (cells.len(), labels.len());
        let cells = cells.into_iter().enumerate().map(|(place, cell)| {
            let (label, class) = &labels[place.min(all - 1)];
            let label = (cards && place > 0).then(|| label.clone());
            let over = (place + 1 == filled && filled < all).then(|| (all - place).to_string());
            let class = if over.is_some() { Some("wide act") } else { *class };
            match class {
                Some(class) => view! { <td class=class data-label=label colspan=over>{cell}</td> }.into_any(),
                None => view! { <td data-label=label>{cell}</td> }.into_any(),
            }
        });
        view! { <tr>{cells.collect_view()}</tr> }
    });
    let rows = rows.collect_view();
    view! {
        <div class="table-wrap">
            <table class=class data-num=(!numbers.is_empty()).then(|| numbers.join(" ")) data-matters=matters aria-label=label>
                {caption.map(|caption| view! { <caption>{caption}</caption> })}
                <thead><tr>{heads.collect_view()}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// The places of some columns, as style sheets count.
fn places(columns: &[Column], which: impl Fn(&Column) -> bool) -> Vec<String> {
    let found = columns.iter().enumerate().filter(|(_, column)| which(column));
    found.map(|(place, _)| (place + 1).to_string()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(columns: Vec<Column>, rows: Vec<Vec<AnyView>>) -> String {
        view! { <Table columns rows/> }.to_html().replace("<!>", "")
    }

    #[test]
    fn each_cell_but_the_title_is_labelled_for_its_card() {
        let html = html(vec![Column::new("Name"), Column::number("Spend")], vec![row!["Sara", "12"]]);
        assert!(html.contains("<table data-num=\"2\" class=\"table\">"), "{html}");
        assert!(html.contains("<td>Sara</td><td data-label=\"Spend\">12</td>"), "{html}");
    }

    #[test]
    fn a_row_of_which_one_number_matters_repeats_no_label() {
        let columns = vec![Column::new("Name"), Column::new("Tier"), Column::number("Spend").matters()];
        let html = html(columns, vec![row!["Sara", "Gold", "12"]]);
        assert!(html.contains("data-matters=\"3\""), "{html}");
        assert!(html.contains("<td>Sara</td><td>Gold</td><td>12</td>"), "{html}");
    }

    #[test]
    fn the_last_cell_of_a_short_row_fills_it() {
        let columns = vec![Column::new("Row"), Column::new("Who"), Column::new("Rest")];
        let html = html(columns, vec![row!["3", "unreadable"]]);
        assert!(html.contains("colspan=\"2\""), "{html}");
    }
}
