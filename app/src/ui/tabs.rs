//! Links between pages of one subject, or between parts of one list.

use leptos::prelude::*;

/// One of the links.
pub struct Tab {
    pub to: String,
    pub name: String,
    /// How much lies there, as it is written.
    pub count: Option<String>,
    pub here: bool,
}

impl Tab {
    pub fn new(to: impl Into<String>, name: impl Into<String>, here: bool) -> Self {
        Self { to: to.into(), name: name.into(), count: None, here }
    }

    /// The same with a count.
    pub fn count(self, count: Option<String>) -> Self {
        Self { count, ..self }
    }
}

/// Links in a line. Those of a subject have a rule below them; those `of_a_list` are filled.
#[component]
pub fn Tabs(#[prop(into)] label: String, tabs: Vec<Tab>, #[prop(optional)] of_a_list: bool) -> impl IntoView {
    let class = if of_a_list { "choices" } else { "subnav" };
    let links = tabs.into_iter().map(|Tab { to, name, count, here }| {
        let count = count.map(|count| view! { " "<span class="count">{count}</span> });
        view! { <a href=to aria-current=here.then_some("page")>{name}{count}</a> }
    });
    view! { <nav class=class aria-label=label>{links.collect_view()}</nav> }
}
