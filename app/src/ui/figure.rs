//! A number that matters, large, with a sentence under it that says what it means.

use super::inside::Inside;
use leptos::prelude::*;

/// What it is called, its value and unit; `children` are the sentence, or how it comes about.
#[component]
pub fn Figure(
    #[prop(into)] label: String,
    #[prop(into)] value: String,
    #[prop(optional_no_strip)] unit: Option<String>,
    children: Inside,
) -> impl IntoView {
    let unit = unit.map(|unit| view! { " "<small>{unit}</small> });
    view! {
        <div class="figure">
            <p class="figure-label">{label}</p>
            <p class="figure-value">{value}{unit}</p>
            {children.0}
        </div>
    }
}
