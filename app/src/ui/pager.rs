//! The way through a list that is too long for one page. Pages begin after a key, never at a count of rows.

use crate::call::Filled;
use leptos::prelude::*;
use std::fmt::Display;

/// Where a list can be read on: at its beginning again, and after its last row.
#[derive(Clone, Debug, Default)]
pub struct Ways {
    pub first: Option<String>,
    pub next: Option<String>,
}

impl Ways {
    /// From a page of the list at `here`, of which the address said `query`. The filters stay; `next` is the key of the last
    /// row, where more follow.
    pub fn of(here: impl Display, query: &Filled, next: Option<String>) -> Self {
        let to = |after: Option<&str>| format!("{here}{}", query.with("after", after));
        let first = (!query.get("after").is_empty()).then(|| to(None));
        Self { first, next: next.map(|key| to(Some(&key))) }
    }

    /// The same, to a part of the page.
    pub fn at(self, id: &str) -> Self {
        let part = |address: String| format!("{address}#{id}");
        Self { first: self.first.map(part), next: self.next.map(part) }
    }
}

/// Back to the first page, how much is shown, on to the next.
#[component]
pub fn Pager(
    #[prop(into)] label: String,
    ways: Ways,
    /// The words for both ways: to the first page, to the next.
    words: [String; 2],
    /// How much is shown.
    #[prop(optional, into)]
    shown: String,
) -> impl IntoView {
    let [first, next] = words;
    view! {
        <nav class="pager" aria-label=label>
            {ways.first.map(|to| view! { <a rel="prev" href=to>{first}</a> })}
            <span>{shown}</span>
            {ways.next.map(|to| view! { <a rel="next" href=to>{next}</a> })}
        </nav>
    }
}
