//! What the club has chosen to be seen by.

use super::logo::Logo;
use domain::{
    colour::{Accent, Palette},
    money::{Currency, Unit},
    person::Language,
    tier::Names,
    working_time::{Holidays, QuietHours, WorkingWeek},
};
use serde::{Deserialize, Serialize};

/// What the club has chosen. What is empty has not been chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Chosen {
    /// The club's name. It may be missing in some languages.
    pub name: Names,
    pub logo: Option<Logo>,
    pub accent: Option<Accent>,
    /// As the shop writes it.
    pub phone: String,
    pub address: Names,
    pub week: WorkingWeek,
    pub holidays: Holidays,
    pub quiet: QuietHours,
    /// In which amounts are shown, in every language.
    pub unit: Option<Unit>,
    /// Who mails come from, where that is not the club's name.
    pub mail_name: String,
    /// Where answers to mails go, where that is not the address that they come from.
    pub reply_to: Option<String>,
}

/// The club's face as it is now.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Face {
    /// Goes up with every change; a change says which one it has seen.
    pub revision: i64,
    #[serde(flatten)]
    pub chosen: Chosen,
}

impl Face {
    /// The club's name in a language: where it has none in this one, in another. `None` where nobody has chosen any.
    pub fn name(&self, language: Language) -> Option<&str> {
        said(&self.chosen.name, language)
    }

    /// The shop's address, in the same way.
    pub fn address(&self, language: Language) -> Option<&str> {
        said(&self.chosen.address, language)
    }

    /// The colours that follow from the accent. `None` as long as nobody has chosen one.
    pub fn palette(&self) -> Option<Palette> {
        self.chosen.accent.map(Accent::palette)
    }

    /// In which unit amounts of the club's currency are shown.
    pub fn unit(&self, currency: Currency) -> Unit {
        self.chosen.unit.filter(|unit| unit.fits(currency)).unwrap_or_else(|| Unit::usual(currency))
    }
}

fn said(names: &Names, language: Language) -> Option<&str> {
    let others: [Language; 2] = match language {
        Language::Fa => [Language::Ar, Language::En],
        Language::Ar => [Language::Fa, Language::En],
        Language::En => [Language::Fa, Language::Ar],
    };
    let all = std::iter::once(language).chain(others).map(|language| names.get(language));
    all.into_iter().find(|name| !name.is_empty())
}
