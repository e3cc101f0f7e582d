//! A part of a page that stands by itself, and one that opens beside a list.

use super::{icon, inside::Inside};
use leptos::prelude::*;

/// A part with its heading, and at the end of the heading a note.
#[component]
pub fn Panel(
    #[prop(into)] title: String,
    #[prop(optional, into)] note: Option<String>,
    #[prop(optional)] id: Option<&'static str>,
    children: Inside,
) -> impl IntoView {
    view! {
        <section class="panel" id=id>
            <div class="panel-head"><h2>{title}</h2>{note.map(|note| view! { <p>{note}</p> })}</div>
            {children.0}
        </section>
    }
}

/// Details of what is chosen in a list, beside it, with the address that closes them. Where there is no room beside the
/// list they stand above it, because they are what was asked for.
#[component]
pub fn SidePanel(
    #[prop(into)] title: String,
    /// Address and name of the way back.
    close: (String, String),
    #[prop(into)] list: AnyView,
    children: Inside,
) -> impl IntoView {
    let (to, word) = close;
    view! {
        <div class="with-aside opened">
            <div class="stack">{list}</div>
            <aside class="panel" aria-labelledby="opened">
                <div class="panel-head">
                    <h2 id="opened">{title}</h2>
                    <a class="button quiet small" href=to>{icon::close()}{word}</a>
                </div>
                {children.0}
            </aside>
        </div>
    }
}
