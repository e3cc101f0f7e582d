//! What of the club's face is no HTML: the style sheet of its accent, and its logo. Both lie at addresses named after what they
//! hold, so browsers keep them for ever.

use crate::links::{self, Link};
use club::base::secret;
use domain::colour::{Accent, Colour, Palette, Shades};

/// The style sheet of a palette: the tokens of the accent, for light and dark (`style/tokens.css`); paper is light. It stands in
/// no layer, so it wins over the house's. No `light-dark()`: the build makes something else of it for browsers that lack it.
pub fn css(Palette { light, dark }: &Palette) -> String {
    let tokens = |Shades { accent, strong, wash, on }: &Shades| {
        format!("--accent:{accent};--accent-strong:{strong};--accent-wash:{wash};--on-accent:{on}")
    };
    let (light, dark) = (tokens(light), tokens(dark));
    format!(
        ":root{{{light}}}@media screen and (prefers-color-scheme:dark){{:root:not([data-theme=light]){{{dark}}}}}\
         @media screen{{:root[data-theme=dark]{{{dark}}}}}"
    )
}

/// Where the style sheet of a palette lies: the accent from which it follows, and the hash of what it says.
pub fn path(palette: &Palette) -> Link {
    let accent = palette.light.accent.to_string();
    links::face(&format!("{}-{}.css", accent.trim_start_matches('#'), &secret::hash(&css(palette))[..12]))
}

/// What lies at such an address, without `/face/` and `.css`; any process makes it of the name alone. A process of another
/// version may say something else: then it is not kept.
pub fn named(name: &str) -> Option<(String, bool)> {
    let colour: Colour = name.split('-').next()?.parse().ok()?;
    let palette = Accent::try_from(colour).ok()?.palette();
    let same = path(&palette) == links::face(&format!("{name}.css"));
    Some((css(&palette), same))
}

/// Where a logo lies.
pub fn logo_path(hash: &str) -> Link {
    links::face(&format!("{hash}.png"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_at_the_address_of_an_accent_follows_from_the_address() {
        let accent = Accent::try_from("#1d4f7a".parse::<Colour>().unwrap()).unwrap();
        let path = path(&accent.palette());
        let name = path.as_str().trim_start_matches("/face/").trim_end_matches(".css");
        let (css, same) = named(name).unwrap();
        assert!(same && css.starts_with(":root{--accent:#1d4f7a;"), "{css}");
        assert_eq!(css.matches('{').count(), css.matches('}').count(), "{css}");
        assert!(!css.contains(['<', '"']), "{css}");
        assert_eq!(named("1d4f7a-000000000000").map(|(_, same)| same), Some(false), "of another version");
        for bad in ["", "ffd400-1", "x", "../x", "1d4f7"] {
            assert_eq!(named(bad), None, "{bad}");
        }
    }
}
