//! Who a customer is.

use super::{
    chance::Chance,
    habit::Habit,
    names,
    plan::{Plan, Throw},
};
use chrono::NaiveDate;
use domain::person::{Acquisition, CONSENTS, Language};

/// The name of the customer whose login is shown.
const SHOWN_NAME: &str = "مریم نیک‌پور";
/// And the address with which that customer signs in.
pub const SHOWN_EMAIL: &str = "member@vafa.example";

/// Domains that belong to nobody (RFC 2606).
const DOMAINS: [&str; 3] = ["example.com", "example.org", "example.net"];

/// How they heard of the club, out of a hundred.
const ACQUISITION: [(Acquisition, u32); 7] = [
    (Acquisition::Store, 44),
    (Acquisition::Friend, 10),
    (Acquisition::Instagram, 23),
    (Acquisition::Telegram, 6),
    (Acquisition::Search, 8),
    (Acquisition::Advertisement, 6),
    (Acquisition::Other, 3),
];

/// A customer to be.
pub struct Person {
    /// Counted from 0.
    pub index: u64,
    /// As the till knows them.
    pub external_id: String,
    pub name: String,
    pub phone: String,
    pub email: Option<String>,
    pub birth_date: Option<NaiveDate>,
    /// `None` of the member whose login is shown, so that pages follow the browser of whoever signs in.
    pub language: Option<Language>,
    pub acquisition: Acquisition,
    /// When the shop first saw them; members joined on that day.
    pub since: NaiveDate,
    pub is_member: bool,
    /// Has joined on the site and never bought: no till knows them, and nobody has seen whose phone it is.
    pub only_joined: bool,
    /// Which of the members before them brought them in, as a share from 0 to 1.
    pub referrer: Option<f64>,
    /// Their answer to each of [`CONSENTS`].
    pub consents: [bool; CONSENTS.len()],
    pub habit: Habit,
}

impl Person {
    /// The customer of the plan with this index.
    pub fn of(plan: &Plan, index: u64) -> Self {
        let chance = &mut plan.chance(index, Throw::Person);
        let since = plan.first_seen(index, chance.unit());
        let language = match chance.unit() {
            roll if roll < 0.95 => Language::Fa,
            roll if roll < 0.99 => Language::Ar,
            _ => Language::En,
        };
        let woman = chance.happens(0.6);
        let (first, family) = names::full(chance, language, woman);
        let email = chance
            .happens(0.4)
            .then(|| format!("{}.{}{}@{}", first.latin, family.latin, index + 1, chance.one_of(&DOMAINS)));
        let is_member = chance.happens(0.88);
        let referrer = chance.happens(0.1).then(|| chance.unit());
        let acquisition = match referrer {
            Some(_) => Acquisition::Friend,
            None => chance.weighted(&ACQUISITION, |(_, share)| *share).0,
        };
        let birth_date = if chance.happens(0.75) { birth_date(chance, plan, language) } else { None };
        let consents = CONSENTS.map(|_| chance.happens(0.7));
        let habit = Habit::of(chance, plan, since);
        let buys = || !habit.days(&mut plan.chance(index, Throw::Purchases), plan, since).is_empty();
        let only_joined = is_member && email.is_some() && !buys();
        let person = Self {
            index,
            external_id: format!("S-{:06}", index + 1),
            name: format!("{} {}", first.written, family.written),
            phone: plan.phone(index),
            email,
            birth_date,
            language: Some(language),
            acquisition,
            since,
            is_member,
            only_joined,
            referrer,
            consents,
            habit,
        };
        if index == plan.shown_customer() { person.shown() } else { person }
    }

    /// The same as the customer whose login is shown.
    fn shown(self) -> Self {
        Self {
            name: SHOWN_NAME.into(),
            email: Some(SHOWN_EMAIL.into()),
            birth_date: Language::Fa.calendar().day(1367, 9, 30),
            language: None,
            is_member: true,
            only_joined: false,
            consents: CONSENTS.map(|_| true),
            habit: Habit::of_shown_customer(),
            ..self
        }
    }
}

/// A day in the calendar of the language; adults, most of them not yet fifty.
fn birth_date(chance: &mut Chance, plan: &Plan, language: Language) -> Option<NaiveDate> {
    let calendar = language.calendar();
    let age = 19.0 + 32.0 * (chance.unit() + chance.unit() * chance.unit());
    let year = calendar.ymd(plan.last).year - age as i32;
    let (month, day) = (chance.between(1, 12) as u8, chance.between(1, 31) as u8);
    // The last day of the month, where it has fewer.
    (0..=3).find_map(|fewer| calendar.day(year, month, day.saturating_sub(fewer)))
}
