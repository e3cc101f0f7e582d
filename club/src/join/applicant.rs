//! Who joins, as the form says it or as the club knows them.

use crate::{
    Club, Problem, Problems,
    accounts::{parse_email, parse_name},
    base::coded::Coded,
    entity::customer::{self, EnrolledBy},
    people::phone,
};
use chrono::{Days, NaiveDate};
use domain::{
    calendar::{Calendar, parse_day},
    person::{Acquisition, CONSENTS, Channel, Language, Purpose},
};
use serde::{Deserialize, Serialize};

/// The form as it was filled in, to join or on the page of the link.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct JoinForm {
    pub name: String,
    pub phone: String,
    pub email: String,
    /// In the calendar of the language; may be left empty.
    pub birth_date: String,
    #[serde(skip)]
    pub language: Language,
    /// Code of a [`domain::person::Acquisition`]; may be left empty.
    pub acquisition: String,
    /// May be left empty.
    pub referred_by: String,
    #[serde(skip)]
    pub consents: Vec<(Channel, Purpose)>,
}

/// The form, read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Applicant {
    pub name: String,
    /// E.164.
    pub phone: String,
    pub email: String,
    pub birth_date: Option<NaiveDate>,
    pub birth_calendar: Calendar,
    pub language: Language,
    pub acquisition: Option<Acquisition>,
    /// A phone in E.164, or what was written.
    pub referred_by: Option<String>,
    pub consents: Vec<(Channel, Purpose)>,
}

/// Reads the form.
pub(super) fn read(club: &Club, form: JoinForm) -> Result<Applicant, Problems> {
    let mut problems = Problems::default();
    let optional = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let country = &club.settings.country;
    let name = problems.take("name", parse_name(&form.name));
    let phone = problems.take("phone", phone::parse(&form.phone, country));
    let email = problems.take("email", parse_email(&form.email));
    let calendar = form.language.calendar();
    let birth = optional(&form.birth_date)
        .and_then(|text| problems.take("birth_date", birth_date(&text, calendar, club.today())));
    let acquisition = optional(&form.acquisition)
        .and_then(|code| problems.take("acquisition", Acquisition::from_code(&code).ok_or(Problem::NotAChoice)));
    let referred_by = optional(&form.referred_by).and_then(|text| problems.take("referred_by", parse_name(&text)));
    let (Some(name), Some(phone), Some(email), true) = (name, phone, email, problems.0.is_empty()) else {
        return Err(problems);
    };
    Ok(Applicant {
        name,
        phone,
        email,
        birth_date: birth.map(|(day, _)| day),
        birth_calendar: birth.map_or(calendar, |(_, calendar)| calendar),
        language: form.language,
        acquisition,
        referred_by: referred_by.map(|by| phone::or_as_given(&by, country)),
        consents: CONSENTS.into_iter().filter(|asked| form.consents.contains(asked)).collect(),
    })
}

/// A day in the life of somebody who lives, and the calendar in which it is written: that of the language, or the other one
/// where the day can only be meant in that, as when somebody chooses another language for what stands there.
fn birth_date(text: &str, calendar: Calendar, today: NaiveDate) -> Result<(NaiveDate, Calendar), Problem> {
    let earliest = today.checked_sub_days(Days::new(366 * 120)).unwrap_or(NaiveDate::MIN);
    let read = |calendar| match parse_day(text, calendar) {
        Some(day) if day > today => Err(Problem::InTheFuture),
        Some(day) if day >= earliest => Ok((day, calendar)),
        _ => Err(Problem::NotADate),
    };
    let other = match calendar {
        Calendar::Gregorian => Calendar::Persian,
        Calendar::Persian => Calendar::Gregorian,
    };
    read(calendar).or_else(|problem| read(other).map_err(|_| problem))
}

impl Applicant {
    /// Somebody as the club knows them, with what they have agreed to. Only what nobody can be without comes from the form
    /// where the club does not know it: a name, a phone, a language.
    pub(super) fn known(known: &customer::Model, consents: Vec<(Channel, Purpose)>, form: &Self) -> Self {
        // The name of a stand-in is its phone or address.
        let name = if known.stand_in { &form.name } else { &known.name };
        let phone = known.claimed_phone.as_ref().or(known.phone.as_ref()).unwrap_or(&form.phone);
        Self {
            name: name.clone(),
            phone: phone.clone(),
            email: form.email.clone(),
            birth_date: known.birth_date,
            birth_calendar: known.birth_calendar.map(|calendar| calendar.0).unwrap_or_default(),
            language: known.locale.as_deref().and_then(Language::from_tag).unwrap_or(form.language),
            acquisition: known.acquisition.as_deref().and_then(Acquisition::from_code),
            referred_by: known.referred_by.clone(),
            consents,
        }
    }

    /// The same, and what is not known as the form says it: to be looked through by whoever it is about.
    pub(super) fn filled_up(self, form: &Self) -> Self {
        Self {
            birth_date: self.birth_date.or(form.birth_date),
            acquisition: self.acquisition.or(form.acquisition),
            referred_by: self.referred_by.or_else(|| form.referred_by.clone()),
            ..self
        }
    }

    /// What is known of somebody, with what they say of themselves put over it. What they leave empty stays as it is. A phone
    /// that is not theirs already is a claim.
    pub(super) fn over(&self, club: &Club, known: customer::Model) -> customer::Model {
        let mut row = customer::Model {
            name: self.name.clone(),
            email: Some(self.email.clone()),
            locale: Some(self.language.code().into()),
            claimed_phone: Some(self.phone.clone()),
            stand_in: false,
            import_id: None,
            updated_at: club.now(),
            ..known
        };
        if self.birth_date.is_some() && self.birth_date != row.birth_date {
            row.birth_date = self.birth_date;
            row.birth_calendar = Some(Coded(self.birth_calendar));
        }
        if let Some(acquisition) = self.acquisition {
            row.acquisition = Some(acquisition.code().into());
        }
        if self.referred_by.is_some() && self.referred_by != row.referred_by {
            row.referred_by = self.referred_by.clone();
            row.referrer_id = None;
        }
        if row.joined_on.is_none() {
            row.joined_on = Some(club.today());
            row.enrolled_by = Some(EnrolledBy::Form);
        }
        row
    }
}
