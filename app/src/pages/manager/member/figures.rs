//! The numbers of one member, each with a sentence that says what it means.

use crate::{i18n::I18n, t};
use chrono::{Days, NaiveDate};
use club::members::profile::Profile;
use domain::{evidence::Evidence, rfm::Rank};
use leptos::prelude::*;

/// All of them. `None` before the first review, which is what counts them.
pub fn all(i18n: &I18n, profile: &Profile) -> Option<AnyView> {
    let evidence = profile.standing.evidence.as_ref()?;
    Some(
        view! {
            <section class="panel">
                <div class="panel-head">
                    <h2>{t!(i18n, "profile-figures")}</h2>
                    <p>{t!(i18n, "profile-figures-day", date = i18n.day(evidence.day))}</p>
                </div>
                <div class="figures pairs">
                    {purchases(i18n, profile, evidence)}
                    {evidence.rank.map(|rank| scores(i18n, rank))}
                </div>
            </section>
        }
        .into_any(),
    )
}

fn purchases(i18n: &I18n, profile: &Profile, evidence: &Evidence) -> Vec<AnyView> {
    let metrics = &evidence.metrics;
    let months = i18n.number(profile.programme.rules.window_months);
    let last = metrics.recency_days.and_then(|days| days_before(evidence.day, days));
    let recency_note = match last {
        Some(day) => t!(i18n, "profile-recency-note", date = i18n.day(day)),
        None => t!(i18n, "profile-recency-none"),
    };
    let average_note = match metrics.average_order_minor() {
        Some(_) => t!(i18n, "profile-average-note"),
        None => t!(i18n, "profile-average-none"),
    };
    let cadence_note = match profile.cadence_days {
        Some(_) => t!(i18n, "profile-cadence-note"),
        None => t!(i18n, "profile-cadence-none"),
    };
    let unit = i18n.money_unit();
    vec![
        figure(
            t!(i18n, "profile-spend"),
            Some(i18n.amount(metrics.monetary_minor)),
            Some(unit.clone()),
            t!(i18n, "profile-spend-note", months = months.clone()),
        ),
        figure(
            t!(i18n, "profile-purchases-count"),
            Some(i18n.number(metrics.frequency)),
            None,
            t!(i18n, "profile-purchases-note", months = months),
        ),
        figure(t!(i18n, "profile-recency"), metrics.recency_days.map(|days| i18n.number(days)), None, recency_note),
        figure(
            t!(i18n, "profile-average"),
            metrics.average_order_minor().map(|minor| i18n.amount(minor)),
            Some(unit),
            average_note,
        ),
        figure(t!(i18n, "profile-cadence"), profile.cadence_days.map(|days| i18n.number(days)), None, cadence_note),
    ]
}

fn scores(i18n: &I18n, rank: Rank) -> Vec<AnyView> {
    // A score of s means that at least (s - 1) fifths of the ranked are strictly worse.
    let share = |score: u8| i18n.number(u32::from(score.saturating_sub(1)) * 20);
    let of_five = t!(i18n, "profile-of", total = i18n.number(5));
    let score =
        |label: String, score: u8, note: String| figure(label, Some(i18n.number(score)), Some(of_five.clone()), note);
    let place_of = t!(i18n, "profile-of", total = i18n.count(rank.of));
    vec![
        score(t!(i18n, "profile-r"), rank.r, t!(i18n, "profile-r-note", score = rank.r, share = share(rank.r))),
        score(t!(i18n, "profile-f"), rank.f, t!(i18n, "profile-f-note", score = rank.f, share = share(rank.f))),
        score(t!(i18n, "profile-m"), rank.m, t!(i18n, "profile-m-note", score = rank.m, share = share(rank.m))),
        figure(t!(i18n, "profile-place"), Some(i18n.count(rank.place)), Some(place_of), t!(i18n, "profile-place-note")),
    ]
}

/// One number; a dash where there is none, and then no unit either.
fn figure(label: String, value: Option<String>, unit: Option<String>, note: String) -> AnyView {
    let unit = unit.filter(|_| value.is_some()).map(|unit| view! { " "<small>{unit}</small> });
    view! {
        <div class="figure">
            <p class="figure-label">{label}</p>
            <p class="figure-value">{value.unwrap_or_else(|| "–".into())}{unit}</p>
            <p class="figure-note">{note}</p>
        </div>
    }
    .into_any()
}

fn days_before(day: NaiveDate, days: i64) -> Option<NaiveDate> {
    day.checked_sub_days(Days::new(u64::try_from(days).ok()?))
}
