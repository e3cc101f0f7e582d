//! The fields of the form to join, each with why it is asked.

use crate::{
    call::Filled,
    i18n::I18n,
    pages::words,
    t,
    ui::form::{Field, Form},
};
use chrono::NaiveDate;
use club::join::Applicant;
use domain::{
    calendar::{Calendar, Ymd},
    person::{Acquisition, CONSENTS, Channel, Language, Purpose},
};
use leptos::prelude::*;

/// The language that was chosen, else the reader's.
pub fn language(filled: &Filled, reader: Language) -> Language {
    Language::from_tag(filled.get("language")).unwrap_or(reader)
}

/// Under this name the box of a consent stands in the form.
pub fn consent_name(channel: Channel, purpose: Purpose) -> String {
    let channel = match channel {
        Channel::Email => "email",
        Channel::Sms => "sms",
        Channel::Phone => "phone",
    };
    let purpose = match purpose {
        Purpose::Club => "club",
        Purpose::Offers => "offers",
    };
    format!("consent-{channel}-{purpose}")
}

/// What the fields are called in which something can be wrong.
pub fn labels(i18n: &I18n) -> [(&'static str, String); 6] {
    [
        ("name", t!(i18n, "join-name")),
        ("phone", t!(i18n, "join-phone")),
        ("email", t!(i18n, "email")),
        ("birth_date", t!(i18n, "join-birth")),
        ("acquisition", t!(i18n, "join-acquisition")),
        ("referred_by", t!(i18n, "join-referred")),
    ]
}

/// What it takes to look through all of it again, filled in.
pub fn filled(applicant: &Applicant) -> Filled {
    let birth = applicant.birth_date.map(|day| {
        // As it is read again.
        let Ymd { year, month, day } = applicant.language.calendar().ymd(day);
        format!("{year:04}/{month:02}/{day:02}")
    });
    let fields = [
        ("name", applicant.name.clone()),
        ("phone", applicant.phone.clone()),
        ("language", applicant.language.code().to_owned()),
        ("birth_date", birth.unwrap_or_default()),
        ("acquisition", applicant.acquisition.map(|way| way.code().to_owned()).unwrap_or_default()),
        ("referred_by", applicant.referred_by.clone().unwrap_or_default()),
    ];
    let filled = fields.into_iter().fold(Filled::default(), |filled, (name, value)| filled.and(name, value));
    let ticked = applicant.consents.iter().map(|(channel, purpose)| consent_name(*channel, *purpose));
    ticked.fold(filled, |filled, name| filled.and(&name, "yes".into()))
}

/// Who it is.
pub fn person(form: &Form<'_>) -> Vec<AnyView> {
    let i18n = form.i18n;
    vec![
        form.field(Field {
            name: "name",
            label: t!(i18n, "join-name"),
            hint: Some(t!(i18n, "join-name-hint")),
            autocomplete: "name",
            required: true,
            ..Field::default()
        }),
        form.field(Field {
            name: "phone",
            label: t!(i18n, "join-phone"),
            kind: "tel",
            hint: Some(t!(i18n, "join-phone-hint")),
            autocomplete: "tel",
            ltr: true,
            required: true,
        }),
    ]
}

/// Where the mail goes that proves the address.
pub fn email(form: &Form<'_>) -> AnyView {
    let i18n = form.i18n;
    form.field(Field {
        name: "email",
        label: t!(i18n, "email"),
        kind: "email",
        hint: Some(t!(i18n, "join-email-hint")),
        autocomplete: "email",
        ltr: true,
        required: true,
    })
}

/// In what language to write to them, and when they were born, in its calendar.
pub fn language_and_birth(form: &Form<'_>) -> Vec<AnyView> {
    let i18n = form.i18n;
    let calendar = language(form.filled, i18n.language).calendar();
    let languages = Language::ALL.map(|language| (language.code().to_owned(), language.own_name().to_owned()));
    vec![
        form.select("language", t!(i18n, "join-language"), Some(t!(i18n, "join-language-hint")), languages.into()),
        form.field(Field {
            name: "birth_date",
            label: t!(i18n, "join-birth"),
            hint: Some(birth_hint(&i18n, calendar)),
            ltr: true,
            // What a browser knows is Gregorian.
            autocomplete: if calendar == Calendar::Gregorian { "bday" } else { "" },
            ..Field::default()
        }),
    ]
}

fn birth_hint(i18n: &I18n, calendar: Calendar) -> String {
    let example = i18n.day_in(NaiveDate::from_ymd_opt(1990, 5, 22).unwrap_or_default(), calendar);
    match calendar {
        Calendar::Persian => t!(i18n, "join-birth-hint-persian", example = example),
        Calendar::Gregorian => t!(i18n, "join-birth-hint-gregorian", example = example),
    }
}

/// How they came to the club.
pub fn origin(form: &Form<'_>) -> Vec<AnyView> {
    let i18n = form.i18n;
    let ways = Acquisition::ALL.map(|way| (way.code().to_owned(), words::acquisition(&i18n, way)));
    let choices = std::iter::once((String::new(), t!(i18n, "acquisition-none"))).chain(ways).collect();
    vec![
        form.select("acquisition", t!(i18n, "join-acquisition"), Some(t!(i18n, "join-acquisition-hint")), choices),
        form.field(Field {
            name: "referred_by",
            label: t!(i18n, "join-referred"),
            hint: Some(t!(i18n, "join-referred-hint")),
            ..Field::default()
        }),
    ]
}

/// What they agree to, each on its own.
pub fn consents(form: &Form<'_>) -> Vec<AnyView> {
    let i18n = form.i18n;
    vec![
        view! { <p class="hint">{t!(i18n, "consent-lede")}</p> }.into_any(),
        channels(form, Purpose::Club, t!(i18n, "consent-club")),
        channels(form, Purpose::Offers, t!(i18n, "consent-offers")),
    ]
}

/// The channels that are asked for one purpose.
fn channels(form: &Form<'_>, purpose: Purpose, legend: String) -> AnyView {
    let i18n = form.i18n;
    let asked = CONSENTS.into_iter().filter(|(_, asked)| *asked == purpose);
    let checks = asked.map(|(channel, purpose)| {
        let label = match channel {
            Channel::Email => t!(i18n, "consent-email"),
            Channel::Sms => t!(i18n, "consent-sms"),
            Channel::Phone => t!(i18n, "consent-phone"),
        };
        let hint = match (channel, purpose) {
            (Channel::Email, Purpose::Club) => t!(i18n, "consent-email-club-hint"),
            (Channel::Sms, Purpose::Club) => t!(i18n, "consent-sms-club-hint"),
            (Channel::Phone, Purpose::Club) => t!(i18n, "consent-phone-club-hint"),
            (Channel::Email, Purpose::Offers) => t!(i18n, "consent-email-offers-hint"),
            (Channel::Sms | Channel::Phone, Purpose::Offers) => t!(i18n, "consent-sms-offers-hint"),
        };
        form.check(consent_name(channel, purpose), label, Some(hint))
    });
    view! { <fieldset class="group"><legend>{legend}</legend>{checks.collect_view()}</fieldset> }.into_any()
}
