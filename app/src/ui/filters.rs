//! By what a list is narrowed.

use super::inside::Inside;
use leptos::prelude::*;

/// A form whose fields stand in a row and go into the address.
#[component]
pub fn Filters(#[prop(into)] action: String, #[prop(into)] submit: String, children: Inside) -> impl IntoView {
    view! {
        <form class="filters" role="search" method="get" action=action novalidate=true>
            {children.0}
            <button class="button">{submit}</button>
        </form>
    }
}
