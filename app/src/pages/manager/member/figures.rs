//! The numbers of one member, each with how it is computed.

use crate::{
    i18n::I18n,
    pages::metric,
    t,
    ui::{figure::Figure, panel::Panel},
};
use club::people::profile::Profile;
use domain::{
    metrics::{Metric, Subject},
    rfm::Rank,
};
use leptos::prelude::*;

const BUYING: [Metric; 7] = [
    Metric::NetSpend,
    Metric::Frequency,
    Metric::Recency,
    Metric::AverageOrder,
    Metric::Cadence,
    Metric::TrendThree,
    Metric::TrendSix,
];
const PROFIT: [Metric; 5] =
    [Metric::FullPriceShare, Metric::ReturnRate, Metric::Margin, Metric::ServiceCost, Metric::TrueProfit];
const WORTH: [Metric; 2] = [Metric::ClvSimple, Metric::ClvMargin];
const RELATIONSHIP: [Metric; 3] = [Metric::Membership, Metric::Referrals, Metric::Engagement];

/// Those of the first page.
const FIRST: [Metric; 5] =
    [Metric::NetSpend, Metric::Frequency, Metric::Recency, Metric::AverageOrder, Metric::TrendThree];

/// The few that matter first, and the place among all. `None` before the first review.
pub fn first(i18n: &I18n, profile: &Profile) -> Option<AnyView> {
    let subject = profile.subject.as_ref()?;
    let rank = profile.standing.evidence.as_ref().and_then(|evidence| evidence.rank);
    let place = rank.map(|rank| {
        let of = t!(i18n, "profile-of", total = i18n.count(rank.of));
        figure(t!(i18n, "profile-place"), i18n.count(rank.place), Some(of), ().into_any())
    });
    let figures = FIRST.map(|metric| {
        let (value, unit) = value(i18n, metric, subject);
        figure(metric::name(i18n, metric), value, unit, ().into_any())
    });
    Some(view! { <section class="figures slim" aria-label=t!(i18n, "profile-figures")>{figures.into_iter().collect_view()}{place}</section> }.into_any())
}

/// All of them. `None` before the first review, which is what counts them.
pub fn all(i18n: &I18n, profile: &Profile) -> Option<AnyView> {
    let subject = profile.subject.as_ref()?;
    let rank = profile.standing.evidence.as_ref().and_then(|evidence| evidence.rank);
    let (date, months) = (i18n.day(subject.day), metric::months(i18n, subject.window_months.into()));
    let day = t!(i18n, "profile-figures-day", date = date, months = months);
    Some(
        view! {
            <Panel title=t!(i18n, "profile-figures") note=day>
                {group(t!(i18n, "profile-buying"), of(i18n, subject, &BUYING))}
                {rank.map(|rank| group(t!(i18n, "profile-order"), scores(i18n, rank)))}
                {group(t!(i18n, "profile-profit"), of(i18n, subject, &PROFIT))}
                {group(t!(i18n, "profile-worth"), of(i18n, subject, &WORTH))}
                {group(t!(i18n, "profile-relationship"), of(i18n, subject, &RELATIONSHIP))}
            </Panel>
        }
        .into_any(),
    )
}

fn group(heading: String, figures: Vec<AnyView>) -> AnyView {
    view! { <div class="stack"><h3>{heading}</h3><div class="figures pairs">{figures}</div></div> }.into_any()
}

fn of(i18n: &I18n, subject: &Subject, metrics: &[Metric]) -> Vec<AnyView> {
    metrics.iter().map(|metric| one(i18n, *metric, subject)).collect()
}

/// A metric's value and unit, or a dash where the facts do not tell.
fn value(i18n: &I18n, metric: Metric, subject: &Subject) -> (String, Option<String>) {
    match metric.value(subject) {
        Some(value) => metric::parts(i18n, metric, value),
        None => ("–".to_owned(), None),
    }
}

/// A metric, and on demand how it is computed.
fn one(i18n: &I18n, metric: Metric, subject: &Subject) -> AnyView {
    let label = metric::name(i18n, metric);
    let (value, unit) = value(i18n, metric, subject);
    let how = view! {
        <details class="how">
            <summary>{t!(i18n, "profile-how")}" "<span class="visually-hidden">{label.clone()}</span></summary>
            <p class="figure-note">{metric::how(i18n, metric)}</p>
        </details>
    };
    figure(label, value, unit, how.into_any())
}

fn scores(i18n: &I18n, rank: Rank) -> Vec<AnyView> {
    // A score of s means that at least (s - 1) fifths of the ranked are strictly worse.
    let share = |score: u8| i18n.percent(u32::from(score.saturating_sub(1)) * 200);
    let of_five = t!(i18n, "profile-of", total = i18n.number(5));
    let place_of = t!(i18n, "profile-of", total = i18n.count(rank.of));
    let noted = |label: String, value: String, of: &str, note: String| {
        figure(label, value, Some(of.to_owned()), view! { <p class="figure-note">{note}</p> }.into_any())
    };
    let score = |label: String, score: u8, note: String| noted(label, i18n.number(score), &of_five, note);
    vec![
        score(t!(i18n, "profile-r"), rank.r, t!(i18n, "profile-r-note", score = rank.r, share = share(rank.r))),
        score(t!(i18n, "profile-f"), rank.f, t!(i18n, "profile-f-note", score = rank.f, share = share(rank.f))),
        score(t!(i18n, "profile-m"), rank.m, t!(i18n, "profile-m-note", score = rank.m, share = share(rank.m))),
        noted(t!(i18n, "profile-place"), i18n.count(rank.place), &place_of, t!(i18n, "profile-place-note")),
    ]
}

/// One number, and under it what it means.
fn figure(label: String, value: String, unit: Option<String>, note: AnyView) -> AnyView {
    view! { <Figure label value unit>{note}</Figure> }.into_any()
}
