//! How a page begins: where it lies, what it is called, and what can be done on it.

use super::inside::Inside;
use leptos::prelude::*;

/// The title, a sentence under it or what `children` show, and at the end what can be done.
#[component]
pub fn PageHead<T: IntoView + 'static>(
    title: T,
    #[prop(optional, into)] lede: Option<String>,
    #[prop(optional_no_strip)] actions: Option<AnyView>,
    #[prop(optional)] children: Option<Inside>,
) -> impl IntoView {
    view! {
        <div class="page-head">
            <div>
                <h1>{title}</h1>
                {lede.map(|lede| view! { <p>{lede}</p> })}
                {children.map(|Inside(children)| children)}
            </div>
            {actions.map(|actions| view! { <div class="actions">{actions}</div> })}
        </div>
    }
}

/// The pages above this one, and last this one itself: addresses and names.
#[component]
pub fn Breadcrumb(#[prop(into)] label: String, trail: Vec<(String, String)>) -> impl IntoView {
    let last = trail.len().saturating_sub(1);
    let links = trail.into_iter().enumerate().map(|(place, (to, name))| {
        let current = (place == last).then_some("page");
        view! { <li><a href=to aria-current=current>{name}</a></li> }
    });
    view! { <nav class="breadcrumb" aria-label=label><ol>{links.collect_view()}</ol></nav> }
}
