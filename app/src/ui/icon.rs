//! Drawings out of the sprite, `style/icons.svg`: line icons of 24 units in the text's colour, and the club's mark. The
//! sprite is fetched once and kept, so that a drawing costs a page one short `use`.

use leptos::prelude::*;
use std::sync::Arc;

/// Where the sprite lies. A page provides it while it is rendered.
#[derive(Clone)]
pub struct Sprite(Arc<str>);

impl Sprite {
    /// In the folder of this build; empty when the site was not built.
    pub fn of(assets: &str) -> Self {
        Self(if assets.is_empty() { "".into() } else { format!("{assets}/icons.svg").into() })
    }
}

/// The drawing of this name, as content of an `svg`.
pub fn drawn(name: &'static str) -> impl IntoView {
    let sprite = use_context::<Sprite>();
    let sprite = sprite.as_ref().map_or("", |Sprite(address)| address);
    view! { <use href=format!("{sprite}#{name}")></use> }
}

/// The club's own mark.
pub fn logo() -> AnyView {
    view! { <svg aria-hidden="true">{drawn("logo")}</svg> }.into_any()
}

fn line(name: &'static str) -> AnyView {
    view! { <svg class="icon" aria-hidden="true">{drawn(name)}</svg> }.into_any()
}

/// A function for each line icon of the sprite, by its name there.
macro_rules! line_icons {
    ($($name:ident)*) => {
        $(pub fn $name() -> AnyView { line(stringify!($name)) })*
        #[cfg(test)]
        const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

line_icons! { card chart clock close envelope key ladder list lock menu people rules search shop upload }

#[cfg(test)]
mod tests {
    use super::*;
    use domain::tier::Metal;

    #[test]
    fn every_drawing_stands_in_the_sprite() {
        let sprite = include_str!("../../../style/icons.svg");
        let metals = [Metal::Bronze, Metal::Silver, Metal::Gold, Metal::Vip].map(Metal::code);
        for name in NAMES.iter().copied().chain(metals).chain(["logo"]) {
            assert!(sprite.contains(&format!("<symbol id=\"{name}\"")), "{name}");
        }
    }
}
