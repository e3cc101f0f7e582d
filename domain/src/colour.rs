//! Colours: how well one can be read on another, and what follows from the one that a shop chooses.

use crate::text::ascii_digits;
use palette::{IsWithinBounds, Oklch, Srgb, color_difference::Wcag21RelativeContrast, convert::IntoColorUnclamped};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// What text needs against its ground (WCAG 2.2, 1.4.3).
pub const READABLE: f32 = 4.5;

/// An opaque colour of the sRGB space; written `#0e6549`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Colour(u8, u8, u8);

/// The text is no colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a colour; write it like #0e6549")]
pub struct NotAColour;

impl FromStr for Colour {
    type Err = NotAColour;

    /// Reads six figures, or three that each stand for two; `#` may be missing.
    fn from_str(written: &str) -> Result<Self, NotAColour> {
        let written = ascii_digits(written.trim());
        let figures = written.strip_prefix('#').unwrap_or(&written);
        let nibbles = figures.chars().map(|figure| figure.to_digit(16).and_then(|value| u8::try_from(value).ok()));
        let nibbles: Option<Vec<u8>> = nibbles.collect();
        match nibbles.as_deref() {
            Some([r, s, g, h, b, c]) => Ok(Self(r * 16 + s, g * 16 + h, b * 16 + c)),
            Some([r, g, b]) => Ok(Self(r * 17, g * 17, b * 17)),
            _ => Err(NotAColour),
        }
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(red, green, blue) = self;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl TryFrom<String> for Colour {
    type Error = NotAColour;

    fn try_from(written: String) -> Result<Self, NotAColour> {
        written.parse()
    }
}

impl From<Colour> for String {
    fn from(colour: Colour) -> Self {
        colour.to_string()
    }
}

impl Colour {
    /// The contrast of two colours, from 1 to 21, whichever of them is the ground (WCAG 2.2, contrast ratio).
    pub fn contrast(self, other: Self) -> f32 {
        self.srgb().relative_contrast(other.srgb())
    }

    fn reads_on(self, grounds: &[Self]) -> bool {
        grounds.iter().all(|ground| self.contrast(*ground) >= READABLE)
    }

    fn srgb(self) -> Srgb<f32> {
        Srgb::new(self.0, self.1, self.2).into_format()
    }

    fn oklch(self) -> Oklch {
        self.srgb().into_color_unclamped()
    }

    /// The colour of this lightness (0 to 1), chroma and hue; where no screen shows it, the same with less chroma.
    fn of(lightness: f32, chroma: f32, hue: palette::OklabHue) -> Self {
        let shown =
            |chroma: f32| -> Srgb<f32> { Oklch::new(lightness.clamp(0.0, 1.0), chroma, hue).into_color_unclamped() };
        // Half a step of eight bits may stick out of the space.
        let fits = |colour: &Srgb<f32>| {
            let inside = |part: f32| (-0.002..=1.002).contains(&part);
            colour.is_within_bounds() || (inside(colour.red) && inside(colour.green) && inside(colour.blue))
        };
        let fewer = (0..=100).rev().map(|part| shown(chroma * part as f32 / 100.0));
        let colour = fewer.into_iter().find(fits).unwrap_or_else(|| shown(0.0));
        let colour: Srgb<u8> = colour.into_format();
        Self(colour.red, colour.green, colour.blue)
    }
}

/// The grounds of the house (`--raised`, `--surface`, `--paper`, `--sunken` of the style sheets), as lightness, chroma and hue.
const LIGHT: [(f32, f32, f32); 4] = [(1.0, 0.0, 0.0), (0.997, 0.002, 95.0), (0.985, 0.005, 95.0), (0.963, 0.007, 95.0)];
const DARK: [(f32, f32, f32); 4] =
    [(0.255, 0.028, 168.0), (0.22, 0.026, 168.0), (0.185, 0.024, 168.0), (0.16, 0.02, 168.0)];

/// The colours that follow from an accent, in one of both palettes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shades {
    /// Of links and filled buttons.
    pub accent: Colour,
    /// The same under the pointer.
    pub strong: Colour,
    /// A ground that hints at the accent.
    pub wash: Colour,
    /// Text on `accent` and `strong`.
    pub on: Colour,
}

/// The colours that follow from an accent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    pub light: Shades,
    pub dark: Shades,
}

impl Palette {
    /// What the style sheets say as long as no accent has been chosen.
    pub const HOUSE: Self = Self {
        light: Shades {
            accent: Colour(0x0e, 0x65, 0x49),
            strong: Colour(0x04, 0x4c, 0x36),
            wash: Colour(0xe4, 0xf6, 0xed),
            on: Colour(0xf6, 0xfc, 0xf7),
        },
        dark: Shades {
            accent: Colour(0x75, 0xcc, 0xa7),
            strong: Colour(0x92, 0xe2, 0xbf),
            wash: Colour(0x10, 0x2d, 0x21),
            on: Colour(0x04, 0x16, 0x0e),
        },
    };
}

/// A colour that can be read as text on every light ground of the house, and on which text can be read. What it is on dark
/// grounds follows from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Colour", into = "Colour")]
pub struct Accent(Colour);

/// The colour is too pale for an accent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("too pale to be read; the nearest that works is {nearest}")]
pub struct TooPale {
    /// The palest of the same hue that works.
    pub nearest: Colour,
}

impl TryFrom<Colour> for Accent {
    type Error = TooPale;

    fn try_from(colour: Colour) -> Result<Self, TooPale> {
        if Self::reads(colour) {
            return Ok(Self(colour));
        }
        let Oklch { l, chroma, hue } = colour.oklch();
        let darker = (1..=1000).map(|step| Colour::of(l - step as f32 / 1000.0, chroma, hue));
        let nearest = darker.into_iter().find(|darker| Self::reads(*darker)).unwrap_or(Colour(0, 0, 0));
        Err(TooPale { nearest })
    }
}

impl From<Accent> for Colour {
    fn from(accent: Accent) -> Self {
        accent.0
    }
}

impl Accent {
    /// The colour as it was chosen.
    pub fn colour(self) -> Colour {
        self.0
    }

    /// Whether all can be read for which the colour is used on light grounds.
    fn reads(colour: Colour) -> bool {
        let Shades { accent, strong, wash, on } = Self::light(colour);
        let mut grounds = grounds(LIGHT).to_vec();
        grounds.extend([wash, on]);
        accent.reads_on(&grounds) && strong.reads_on(&grounds)
    }

    fn light(accent: Colour) -> Shades {
        let Oklch { l, chroma, hue } = accent.oklch();
        Shades {
            accent,
            strong: Colour::of(l - 0.08, chroma, hue),
            wash: Colour::of(0.955, chroma.min(0.022), hue),
            on: Colour::of(0.985, chroma.min(0.01), hue),
        }
    }

    /// On dark grounds the same hue is as light as it has to be.
    fn dark(self) -> Shades {
        let Oklch { chroma, hue, .. } = self.0.oklch();
        let wash = Colour::of(0.27, chroma.min(0.04), hue);
        let on = Colour::of(0.18, chroma.min(0.03), hue);
        let mut under = grounds(DARK).to_vec();
        under.extend([wash, on]);
        let lighter = (0..=220).map(|step| 0.78 + step as f32 / 1000.0);
        let lightness =
            lighter.into_iter().find(|l| Colour::of(*l, chroma.min(0.11), hue).reads_on(&under)).unwrap_or(1.0);
        Shades {
            accent: Colour::of(lightness, chroma.min(0.11), hue),
            strong: Colour::of(lightness + 0.07, chroma.min(0.1), hue),
            wash,
            on,
        }
    }

    /// All colours that follow.
    pub fn palette(self) -> Palette {
        Palette { light: Self::light(self.0), dark: self.dark() }
    }
}

fn grounds(of: [(f32, f32, f32); 4]) -> [Colour; 4] {
    of.map(|(lightness, chroma, hue)| Colour::of(lightness, chroma, hue.into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn colour(written: &str) -> Colour {
        written.parse().unwrap()
    }

    /// What has to be readable, as text and its ground.
    fn pairs(palette: Palette) -> Vec<(Colour, Colour)> {
        let both = [(palette.light, grounds(LIGHT)), (palette.dark, grounds(DARK))];
        let mut pairs = Vec::new();
        for (Shades { accent, strong, wash, on }, grounds) in both {
            for ground in grounds.into_iter().chain([wash]) {
                pairs.extend([(accent, ground), (strong, ground)]);
            }
            pairs.extend([(on, accent), (on, strong)]);
        }
        pairs
    }

    #[test]
    fn contrast_is_that_of_the_standard() {
        let (white, black) = (colour("#fff"), colour("#000"));
        for (one, other, ratio) in [(white, black, 21.0), (black, white, 21.0), (white, white, 1.0)] {
            assert!((one.contrast(other) - ratio).abs() < 0.001, "{one} and {other}");
        }
        // The lightest grey that is readable on white, and the next one.
        assert!(colour("#767676").contrast(white) >= READABLE);
        assert!(colour("#777777").contrast(white) < READABLE);
    }

    #[test]
    fn colours_are_read_as_people_write_them() {
        for written in ["#0e6549", "0E6549", " #0e6549 ", "#۰e۶۵۴۹"] {
            assert_eq!(written.parse(), Ok(Palette::HOUSE.light.accent), "{written}");
        }
        assert_eq!(colour("#1af").to_string(), "#11aaff");
        for bad in ["", "#", "green", "#12345", "#1234567", "#12345g", "rgb(1,2,3)", "#-12345"] {
            assert_eq!(bad.parse::<Colour>(), Err(NotAColour), "{bad}");
        }
    }

    #[test]
    fn the_house_can_be_read() {
        let house = Palette::HOUSE;
        for (text, ground) in pairs(house) {
            assert!(text.contrast(ground) >= READABLE, "{text} on {ground}");
        }
        assert!(Accent::try_from(house.light.accent).is_ok());
    }

    #[test]
    fn a_pale_colour_is_refused_and_the_nearest_of_its_hue_is_offered() {
        for pale in ["#ffd400", "#ffffff", "#7fffd4", "#ff9999", "#00ff00", "#5c9dff"] {
            let Err(TooPale { nearest }) = Accent::try_from(colour(pale)) else { panic!("{pale}") };
            assert!(Accent::try_from(nearest).is_ok(), "{pale}: {nearest}");
            let (asked, offered) = (colour(pale).oklch(), nearest.oklch());
            let turned = (asked.hue - offered.hue).into_degrees().abs();
            assert!(asked.chroma < 0.01 || turned < 4.0, "{pale} and {nearest} are {turned} degrees apart");
            let paler = Colour::of(offered.l + 0.02, offered.chroma, offered.hue);
            assert!(Accent::try_from(paler).is_err(), "{nearest} is not the palest: {paler}");
        }
    }

    #[test]
    fn the_grounds_are_those_of_the_style_sheets() {
        let tokens = include_str!("../../style/tokens.css");
        for (name, place) in [("raised", 0), ("surface", 1), ("paper", 2), ("sunken", 3)] {
            let line = tokens.lines().find(|line| line.trim_start().starts_with(&format!("--{name}:"))).unwrap();
            let figures: Vec<f32> = line
                .split(['(', ')', ' ', ',', ';'])
                .filter_map(|part| part.trim_end_matches('%').parse().ok())
                .collect();
            let said = [LIGHT[place], DARK[place]].map(|(lightness, chroma, hue)| [lightness * 100.0, chroma, hue]);
            for (figure, said) in figures.iter().zip(said.concat()) {
                assert!((figure - said).abs() < 0.0005, "{line}: {said}");
            }
            assert_eq!(figures.len(), 6, "{line}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]
        #[test]
        fn whatever_is_chosen_or_offered_can_be_read_in_light_and_dark(red: u8, green: u8, blue: u8) {
            let chosen = Colour(red, green, blue);
            let accent = Accent::try_from(chosen).unwrap_or_else(|pale| Accent::try_from(pale.nearest).unwrap());
            for (text, ground) in pairs(accent.palette()) {
                prop_assert!(text.contrast(ground) >= READABLE, "{}: {} on {}", chosen, text, ground);
            }
        }

        #[test]
        fn a_colour_survives_being_written_and_read(red: u8, green: u8, blue: u8) {
            let colour = Colour(red, green, blue);
            prop_assert_eq!(colour.to_string().parse(), Ok(colour));
        }
    }
}
