//! How far somebody has come with something that takes several pages.

use leptos::prelude::*;

/// All steps in their order; `at` is the place of the one that is under way, past the last when all are done.
#[component]
pub fn Steps(steps: Vec<String>, at: usize) -> impl IntoView {
    let steps = steps.into_iter().enumerate().map(|(place, name)| {
        let class = (place < at).then_some("done");
        view! { <li class=class aria-current=(place == at).then_some("step")>{name}</li> }
    });
    view! { <ol class="steps">{steps.collect_view()}</ol> }
}
