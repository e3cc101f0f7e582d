//! What of the club's face is no HTML: the style sheet of its accent, and its logo. Both lie at addresses named after what they
//! hold, so browsers keep them for ever.

use club::{base::secret, face::Logo};
use domain::colour::{Accent, Colour, Palette, Shades};

/// The style sheet of a palette: the tokens of the accent, for light and dark (`style/tokens.css`). It stands in no layer, so it
/// wins over the house's.
pub fn css(palette: &Palette) -> String {
    let Palette { light, dark } = palette;
    let token = |name: &str, of: fn(&Shades) -> Colour| format!("--{name}:light-dark({},{});", of(light), of(dark));
    let tokens = [
        token("accent", |shades| shades.accent),
        token("accent-strong", |shades| shades.strong),
        token("accent-wash", |shades| shades.wash),
        token("on-accent", |shades| shades.on),
    ];
    format!(":root{{{}}}", tokens.concat())
}

/// Where the style sheet of a palette lies: the accent from which it follows, and the hash of what it says.
pub fn path(palette: &Palette) -> String {
    let accent = palette.light.accent.to_string();
    format!("/face/{}-{}.css", accent.trim_start_matches('#'), &secret::hash(&css(palette))[..12])
}

/// What lies at such an address, without `/face/` and `.css`; any process makes it of the name alone. A process of another
/// version may say something else: then it is not kept.
pub fn named(name: &str) -> Option<(String, bool)> {
    let colour: Colour = name.split('-').next()?.parse().ok()?;
    let palette = Accent::try_from(colour).ok()?.palette();
    let same = path(&palette) == format!("/face/{name}.css");
    Some((css(&palette), same))
}

/// Where a logo lies.
pub fn logo_path(logo: &Logo) -> String {
    format!("/face/{}.png", logo.hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_at_the_address_of_an_accent_follows_from_the_address() {
        let accent = Accent::try_from("#1d4f7a".parse::<Colour>().unwrap()).unwrap();
        let path = path(&accent.palette());
        let name = path.trim_start_matches("/face/").trim_end_matches(".css");
        let (css, same) = named(name).unwrap();
        assert!(same && css.starts_with(":root{--accent:light-dark(#1d4f7a,#"), "{css}");
        assert!(!css.contains(['<', '"']) && css.ends_with(";}"));
        assert_eq!(named("1d4f7a-000000000000").map(|(_, same)| same), Some(false), "of another version");
        for bad in ["", "ffd400-1", "x", "../x", "1d4f7"] {
            assert_eq!(named(bad), None, "{bad}");
        }
    }
}
