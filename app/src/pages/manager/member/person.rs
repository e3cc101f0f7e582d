//! How to reach a member, what is known of them, and what they agreed to.

use crate::{i18n::I18n, pages::words, t, ui::panel::Panel};
use chrono::NaiveDate;
use club::{import::TILL, people::profile::Profile};
use domain::{
    calendar::Calendar,
    person::{Acquisition, CONSENTS, Channel, Purpose},
};
use leptos::prelude::*;

/// Contact and origin, as far as they are known.
pub fn facts(i18n: &I18n, profile: &Profile) -> AnyView {
    let link = |scheme: &str, to: &str, shown: String| {
        view! { <a href=format!("{scheme}:{to}")><bdi class="ltr">{shown}</bdi></a> }.into_any()
    };
    let text = |text: String| view! { <bdi>{text}</bdi> }.into_any();
    let proven = profile.phone.as_ref().map(|phone| link("tel", phone, i18n.digits(phone)));
    let claimed = profile.claim.as_ref().map(|claim| unproven(i18n, &claim.phone));
    let phone = proven.or(claimed);
    let email = profile.email.as_ref().map(|email| link("mailto", email, email.clone()));
    let all = [
        (t!(i18n, "profile-phone"), phone),
        (t!(i18n, "email"), email),
        (t!(i18n, "profile-joined"), Some(text(i18n.day(profile.joined_on)))),
    ];
    // The rest has no row while it is not known.
    let (earlier, ids): (Vec<_>, Vec<_>) = profile.ids.iter().partition(|(source, _)| source == EARLIER);
    let earlier = earlier.iter().map(|(_, number)| i18n.digits(number)).collect();
    let ids = ids.iter().map(|(source, id)| id_of(i18n, source, id)).collect();
    let more = [
        (t!(i18n, "profile-birth"), profile.birth_date.map(|day| text(birth(i18n, day, profile.birth_calendar)))),
        (t!(i18n, "profile-language"), profile.language.map(|language| text(language.own_name().to_owned()))),
        (t!(i18n, "profile-heard"), profile.acquisition.as_deref().map(|code| text(heard(i18n, code)))),
        (t!(i18n, "profile-referred"), profile.referred_by.clone().map(text)),
        (t!(i18n, "profile-preferred"), profile.preferred_name.clone().map(text)),
        (t!(i18n, "profile-tastes"), profile.tastes.clone().map(text)),
        (t!(i18n, "profile-ids"), several(ids)),
        (t!(i18n, "profile-earlier"), several(earlier)),
    ];
    let more = more.into_iter().filter(|(_, value)| value.is_some());
    let unknown = t!(i18n, "profile-unknown");
    let rows = all.into_iter().chain(more).map(|(label, value)| {
        let value = value.unwrap_or_else(|| view! { <span class="muted">{unknown.clone()}</span> }.into_any());
        view! { <dt>{label}</dt><dd>{value}</dd> }
    });
    let rows = rows.collect_view();
    view! { <Panel title=t!(i18n, "profile-person")><dl class="facts">{rows}</dl></Panel> }.into_any()
}

/// A phone of which nobody knows whose it is: no link, so that nobody is called by it.
fn unproven(i18n: &I18n, phone: &str) -> AnyView {
    let badge = view! { <span class="badge warn">{t!(i18n, "claim-unproven")}</span> };
    view! { <bdi class="ltr">{i18n.digits(phone)}</bdi>" "{badge} }.into_any()
}

/// The source of numbers of members who were merged into this one.
pub const EARLIER: &str = "member";

/// An id, and the system that gave it.
pub fn id_of(i18n: &I18n, source: &str, id: &str) -> String {
    let source = if source == TILL { t!(i18n, "profile-till") } else { source.to_owned() };
    t!(i18n, "profile-id", source = source, id = id.to_owned())
}

/// Some texts under each other.
pub fn several(texts: Vec<String>) -> Option<AnyView> {
    let lines = texts.into_iter().map(|text| view! { <bdi>{text}</bdi> }).collect::<Vec<_>>();
    (!lines.is_empty()).then(|| view! { <div class="stack tight">{lines}</div> }.into_any())
}

/// What the member was asked, and the answer. What was never answered is not allowed.
pub fn consents(i18n: &I18n, profile: &Profile) -> AnyView {
    let rows = CONSENTS.map(|(channel, purpose)| {
        let (class, answer) = match profile.consents.contains(&(channel, purpose, true)) {
            true => ("good", t!(i18n, "profile-consent-yes")),
            false => ("no", t!(i18n, "profile-consent-no")),
        };
        view! { <li class=class><span class="visually-hidden">{answer}": "</span>{asked(i18n, channel, purpose)}</li> }
    });
    let rows = rows.into_iter().collect_view();
    view! { <Panel title=t!(i18n, "profile-consents")><ul class="answers">{rows}</ul></Panel> }.into_any()
}

/// A birth date in the calendar in which it was given, because that is when it is kept.
pub fn birth(i18n: &I18n, day: NaiveDate, calendar: Calendar) -> String {
    let date = i18n.day_in(day, calendar);
    match calendar {
        Calendar::Persian => t!(i18n, "profile-birth-persian", date = date),
        Calendar::Gregorian => t!(i18n, "profile-birth-gregorian", date = date),
    }
}

fn heard(i18n: &I18n, code: &str) -> String {
    Acquisition::from_code(code).map_or_else(|| code.to_owned(), |way| words::acquisition(i18n, way))
}

fn asked(i18n: &I18n, channel: Channel, purpose: Purpose) -> String {
    match (channel, purpose) {
        (Channel::Email, Purpose::Club) => t!(i18n, "profile-consent-email-club"),
        (Channel::Email, Purpose::Offers) => t!(i18n, "profile-consent-email-offers"),
        (Channel::Sms, Purpose::Club) => t!(i18n, "profile-consent-sms-club"),
        (Channel::Sms, Purpose::Offers) => t!(i18n, "profile-consent-sms-offers"),
        (Channel::Phone, Purpose::Club) => t!(i18n, "profile-consent-phone-club"),
        (Channel::Phone, Purpose::Offers) => t!(i18n, "profile-consent-phone-offers"),
    }
}
