//! What is asked once more before it is done.

use super::inside::Inside;
use leptos::prelude::*;

/// A button that opens a small panel with the question and the button that does it. It needs no script.
#[component]
pub fn Confirm(
    /// On the button that opens it.
    #[prop(into)]
    button: String,
    /// The same for whoever hears it without what stands around.
    #[prop(optional, into)]
    label: Option<String>,
    /// How the button looks beside `button`, such as `danger small`.
    #[prop(optional)]
    look: &'static str,
    children: Inside,
) -> impl IntoView {
    view! {
        <details class="confirm">
            <summary class=format!("button {look}") aria-label=label>{button}</summary>
            {children.0}
        </details>
    }
}
