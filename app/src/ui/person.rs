//! A person in a list.

use leptos::prelude::*;

/// The name, which leads to the person's page, and below it the number.
pub fn person(to: String, name: String, number: String) -> AnyView {
    view! { <a class="person" href=to><bdi>{name}</bdi><small>{number}</small></a> }.into_any()
}
