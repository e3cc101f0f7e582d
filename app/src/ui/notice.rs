//! Short messages, and what stands where there is nothing yet.

use leptos::prelude::*;

/// How a message is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Good,
    Warn,
    Bad,
    Info,
}

impl Tone {
    /// The class of the style sheets.
    pub fn class(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Warn => "warn",
            Self::Bad => "bad",
            Self::Info => "info",
        }
    }
}

/// A message with a heading.
pub fn notice(tone: Tone, heading: String, text: String) -> AnyView {
    view! { <div class=format!("notice {}", tone.class())><strong>{heading}</strong><p>{text}</p></div> }.into_any()
}

/// Where nothing is yet: what it is, and the next step.
pub fn empty(heading: String, text: String, actions: impl IntoView + 'static) -> AnyView {
    view! { <section class="empty"><h2>{heading}</h2><p>{text}</p><div class="actions">{actions}</div></section> }
        .into_any()
}
