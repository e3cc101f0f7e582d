//! What happened, the newest first.

use leptos::prelude::*;

/// Something that happened.
pub struct Event {
    /// As machines read it.
    pub datetime: String,
    /// As people read it.
    pub at: String,
    /// Of the tier that it is about, as the style sheets name it.
    pub metal: Option<&'static str>,
    pub what: AnyView,
}

/// Events under each other.
#[component]
pub fn Timeline(events: Vec<Event>) -> impl IntoView {
    let events = events.into_iter().map(|Event { datetime, at, metal, what }| {
        view! { <li data-metal=metal><time datetime=datetime>{at}</time>{what}</li> }
    });
    view! { <ol class="timeline">{events.collect_view()}</ol> }
}
