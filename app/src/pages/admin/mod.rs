//! Pages of admins.

pub mod audit;
pub mod home;
pub mod imports;
pub mod jobs;
pub mod merge;
pub mod outbox;
pub mod programme;
pub mod second_factor;
pub mod settings;
pub mod staff;

use crate::ui::figure::Figure;
use leptos::prelude::*;

/// One number, what it counts, and a sentence that says what that means.
fn figure(value: String, label: String, note: String) -> AnyView {
    view! { <Figure label value><p class="figure-note">{note}</p></Figure> }.into_any()
}
