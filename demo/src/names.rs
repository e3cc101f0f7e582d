//! What people are called. The lists are text files, one name and its Latin spelling a line, common ones first.

use super::chance::Chance;
use domain::person::Language;
use std::sync::LazyLock;

/// A name, and how it is spelled in an address.
pub struct Name {
    pub written: &'static str,
    pub latin: &'static str,
}

/// The names of one language.
pub struct Names {
    pub women: Vec<Name>,
    pub men: Vec<Name>,
    pub families: Vec<Name>,
}

/// How much more often the common names come than the rare ones.
const FAVOUR: f64 = 1.6;

static PERSIAN: LazyLock<Names> = LazyLock::new(|| Names {
    women: read(include_str!("names/fa-women.txt")),
    men: read(include_str!("names/fa-men.txt")),
    families: read(include_str!("names/fa-families.txt")),
});

static ARABIC: LazyLock<Names> = LazyLock::new(|| Names {
    women: read(include_str!("names/ar-women.txt")),
    men: read(include_str!("names/ar-men.txt")),
    families: read(include_str!("names/ar-families.txt")),
});

static ENGLISH: LazyLock<Names> = LazyLock::new(|| Names {
    women: read(include_str!("names/en-women.txt")),
    men: read(include_str!("names/en-men.txt")),
    families: read(include_str!("names/en-families.txt")),
});

/// The names of those who speak this language.
pub fn of(language: Language) -> &'static Names {
    match language {
        Language::Fa => &PERSIAN,
        Language::Ar => &ARABIC,
        Language::En => &ENGLISH,
    }
}

/// First and family name of somebody.
pub fn full(chance: &mut Chance, language: Language, woman: bool) -> (&'static Name, &'static Name) {
    let names = of(language);
    let first = if woman { &names.women } else { &names.men };
    (chance.early_of(first, FAVOUR), chance.early_of(&names.families, FAVOUR))
}

fn read(list: &'static str) -> Vec<Name> {
    // The Latin spelling has no space; a name such as عبد الله has.
    list.lines().filter_map(|line| line.rsplit_once(' ')).map(|(written, latin)| Name { written, latin }).collect()
}
