//! Work that goes on: how far it is.

use super::inside::Inside;
use leptos::prelude::*;

/// What is done, how far in words and in per cent, and a hint. `children` stand under the bar.
#[component]
pub fn Progress(
    #[prop(into)] title: String,
    #[prop(into)] how_far: String,
    per_cent: u8,
    #[prop(optional, into)] hint: Option<String>,
    #[prop(optional)] children: Option<Inside>,
) -> impl IntoView {
    view! {
        <div class="progress-live" role="status">
            <p><strong>{title.clone()}</strong><span>{how_far}</span></p>
            <progress class="meter" max="100" value=per_cent.min(100).to_string() aria-label=title></progress>
            {children.map(|Inside(children)| children)}
            {hint.map(|hint| view! { <span class="hint">{hint}</span> })}
        </div>
    }
}
