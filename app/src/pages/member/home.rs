//! A member's first page: my card, why this tier, how far to the next, what it gives.

mod ladder;

use crate::{
    call::Call,
    i18n::I18n,
    links,
    page::{Frame, Page, PageResult},
    pages::{
        benefit,
        evidence::{self, Audience},
        words,
    },
    t,
    ui::{
        notice::{Tone, notice},
        tier,
    },
};
use club::people::card::{self, Card, Look, Standing};
use domain::{benefit::CHOICE, evidence::Evidence};
use leptos::prelude::*;

pub async fn show(call: Call) -> PageResult {
    let cx = call.cx;
    let card = card::own(&cx.actor(), cx.club()).await?;
    let looks = card::looks(&cx.actor(), cx.club()).await?;
    let i18n = cx.i18n;
    let club = cx.club_name();
    let title = t!(i18n, "my-title");
    Ok(Page::new(Frame::Member, title.clone(), move || {
        let rules = &card.programme.rules;
        view! {
            <section class="standing">
                <h1 class="visually-hidden">{title}</h1>
                {membership_card(&i18n, &card, club)}
                <p>{since(&i18n, &card)}</p>
            </section>
            {notices(&i18n, &card)}
            {claim(&i18n, &card)}
            <section class="stack">
                <h2>{t!(i18n, "my-way")}</h2>
                {ladder::steps(&i18n, &card)}
            </section>
            <section class="stack">
                <h2>{t!(i18n, "my-why")}</h2>
                {evidence::list(&i18n, rules, &card.standing, card.today, Audience::Member)}
                <p class="muted small">{reviewed(&i18n, card.standing.evidence.as_ref())}" "<a href=links::tiers()>{t!(i18n, "my-rules")}</a></p>
            </section>
            <section class="stack">
                <h2>{t!(i18n, "my-benefits")}</h2>
                {benefits(&i18n, &card)}
            </section>
            <section class="stack">
                <h2>{t!(i18n, "my-looks")}</h2>
                {looks_taken(&i18n, &looks)}
            </section>
        }
    })
    .into())
}

fn membership_card(i18n: &I18n, card: &Card, club: String) -> AnyView {
    let rules = &card.programme.rules;
    let key = &card.standing.tier;
    view! {
        <article class="card" data-metal=tier::metal(rules, key) aria-label=t!(i18n, "my-card")>
            <span class="card-brand">{club}</span>
            <span class="card-tier">
                {rules.known(key).map(|(_, metal)| tier::emblem(metal))}
                {tier::name(i18n, rules, key)}
            </span>
            <span class="card-name">{card.name.clone()}</span>
            <span class="card-number">{i18n.digits(&card.number)}</span>
            <span class="card-since">{t!(i18n, "my-member-since", month = i18n.month_of(card.joined_on))}</span>
        </article>
    }
    .into_any()
}

/// Since when the tier is the member's, and until when at least.
fn since(i18n: &I18n, card: &Card) -> String {
    let Standing { tier, since, hold_until, pin, .. } = &card.standing;
    let name = tier::name(i18n, &card.programme.rules, tier);
    let sentence = t!(i18n, "my-tier-since", tier = name, date = i18n.day(*since));
    match hold_until.filter(|until| card.today < *until && pin.is_none()) {
        Some(until) => format!("{sentence} {}", t!(i18n, "my-hold", date = i18n.day(until))),
        None => sentence,
    }
}

/// That the tier is fixed for a time, or that time is running out.
fn notices(i18n: &I18n, card: &Card) -> Option<AnyView> {
    let standing = &card.standing;
    if let Some(pin) = standing.pin.as_ref().filter(|pin| card.today <= pin.until) {
        let tier = tier::name(i18n, &card.programme.rules, &pin.tier);
        let heading = t!(i18n, "my-pin", tier = tier, date = i18n.day(pin.until));
        return Some(notice(Tone::Good, heading, t!(i18n, "my-pin-text")));
    }
    let ends = standing.grace_ends?;
    let days = (ends - card.today).num_days().max(0);
    let heading = t!(i18n, "my-grace", days = days, shown = i18n.number(days));
    Some(notice(Tone::Warn, heading, t!(i18n, "my-grace-text", date = i18n.day(ends))))
}

/// That a phone has to be proven before its purchases count, and how. It says the same whoever else has the phone.
fn claim(i18n: &I18n, card: &Card) -> Option<AnyView> {
    let phone = i18n.digits(card.claimed_phone.as_ref()?);
    let text = t!(i18n, "my-claim-text", number = i18n.digits(&card.number));
    Some(notice(Tone::Info, t!(i18n, "my-claim", phone = phone), text))
}

fn reviewed(i18n: &I18n, evidence: Option<&Evidence>) -> String {
    match evidence {
        Some(evidence) => t!(i18n, "my-reviewed", date = i18n.day(evidence.day)),
        None => t!(i18n, "my-not-reviewed"),
    }
}

/// What the member gets: of what is a choice, the one that suits them.
fn benefits(i18n: &I18n, card: &Card) -> AnyView {
    let tier = card.programme.rules.tier(&card.standing.tier);
    let choices = tier.map_or(0, |tier| tier.benefits.iter().filter(|benefit| benefit.flag(CHOICE.name)).count());
    let items = card.benefits.benefits.iter().map(|given| {
        let (label, worth) = benefit::words(i18n, &card.programme.rules, given);
        let chosen = choices > 1 && card.benefits.chosen.as_ref() == Some(&given.kind);
        let chosen = chosen.then(|| view! { <span class="hint">{t!(i18n, "my-chosen")}</span> });
        let note = benefit::note(i18n, given).map(|note| view! { <span class="hint">{note}</span> });
        view! {
            <li>
                <span>{label}{note}{chosen}</span>
                {worth.map(|worth| view! { <span class="worth">{worth}</span> })}
            </li>
        }
    });
    view! { <ul class="perks">{items.collect_view()}</ul> }.into_any()
}

/// Who of the staff has looked, because a member's data are held in trust.
fn looks_taken(i18n: &I18n, looks: &[Look]) -> AnyView {
    if looks.is_empty() {
        return view! { <p class="muted">{t!(i18n, "my-looks-none")}</p> }.into_any();
    }
    let items = looks.iter().map(|look| {
        let by = look.by.clone().unwrap_or_else(|| t!(i18n, "my-looks-system"));
        let why = look.reason.map(|reason| view! { " · " <span class="muted">{words::look(i18n, reason)}</span> });
        view! { <li><span><bdi>{by}</bdi>{why}</span><span class="worth"><bdi>{i18n.moment(look.at)}</bdi></span></li> }
    });
    view! { <p class="muted">{t!(i18n, "my-looks-why")}</p><ul class="perks">{items.collect_view()}</ul> }.into_any()
}
