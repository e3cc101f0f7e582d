//! A tier set by hand: who set it, why and until when; the form to set it; and lifting it.

use super::{Typed, page};
use crate::{
    call::Call,
    form::{self, Sent},
    i18n::I18n,
    links,
    page::{Answer, PageResult},
    t,
    ui::{form::Field, tier},
};
use club::{
    people::profile::Profile,
    standing::{
        pinned::Pinned,
        pins::{self, NewPin},
    },
};
use leptos::prelude::*;

/// Sets the tier.
pub async fn submit(call: Call) -> PageResult {
    let number = call.param("number").to_owned();
    let (cx, sent) = call.sent().await;
    let new = NewPin { calendar: cx.i18n.language.calendar(), ..sent.read() };
    let done = pins::set(&cx.actor(), cx.club(), &number, new).await.map(|()| Answer::Go(links::member(&number)));
    form::submit(sent, done, async |pin| page(&cx, &number, Typed { pin, ..Typed::default() }).await).await
}

/// Leaves the tier to the next review again.
pub async fn lift(call: Call) -> PageResult {
    let number = call.param("number").to_owned();
    let (cx, sent) = call.sent().await;
    let done = pins::lift(&cx.actor(), cx.club(), &number).await.map(|()| Answer::Go(links::member(&number)));
    form::submit(sent, done, async |pin| page(&cx, &number, Typed { pin, ..Typed::default() }).await).await
}

/// What is pinned, if anything, and the form to do it, which takes the place of a pin before.
pub(super) fn section(i18n: &I18n, profile: &Profile, sent: &Sent) -> AnyView {
    let pinned = profile.pin.as_ref().map(|pinned| facts(i18n, profile, pinned));
    view! { <section class="panel">{pinned}{form(i18n, profile, sent)}</section> }.into_any()
}

fn facts(i18n: &I18n, profile: &Profile, pinned: &Pinned) -> AnyView {
    let pin = &pinned.pin;
    let by = pinned.by.clone().unwrap_or_else(|| t!(i18n, "my-looks-system"));
    let courtesy = pin.courtesy.then(|| view! { " "<span class="badge">{t!(i18n, "pin-courtesy")}</span> });
    view! {
        <div class="panel-head"><h2>{t!(i18n, "pin-title")}</h2></div>
        <dl class="facts">
            <dt>{t!(i18n, "pin-tier")}</dt>
            <dd>{tier::badge(i18n, &profile.programme.rules, &pin.tier)}{courtesy}</dd>
            <dt>{t!(i18n, "pin-until")}</dt>
            <dd>{i18n.day(pin.until)}</dd>
            <dt>{t!(i18n, "pin-reason")}</dt>
            <dd><bdi>{pin.reason.clone()}</bdi></dd>
            <dt>{t!(i18n, "pin-by")}</dt>
            <dd><bdi>{by}</bdi>" · "<bdi>{i18n.moment(pinned.set_at)}</bdi></dd>
        </dl>
        <form method="post" action=links::member_pin_lift(&profile.number)>
            <p class="hint">{t!(i18n, "pin-lift-hint")}</p>
            <div class="actions"><button class="button danger small">{t!(i18n, "pin-lift")}</button></div>
        </form>
    }
    .into_any()
}

fn form(i18n: &I18n, profile: &Profile, sent: &Sent) -> AnyView {
    let form = sent.form(*i18n);
    // None is chosen beforehand, so that nobody is lifted by accident.
    let tiers = profile.programme.rules.tiers.iter().rev();
    let tiers = tiers.map(|tier| (tier.key.to_string(), tier.names.get(i18n.language).to_owned()));
    let tiers = std::iter::once((String::new(), t!(i18n, "pin-choose"))).chain(tiers).collect();
    let labels = [("tier", t!(i18n, "pin-tier")), ("until", t!(i18n, "pin-until")), ("reason", t!(i18n, "pin-reason"))];
    let example = i18n.short_day(profile.today);
    let open = if profile.pin.is_some() { t!(i18n, "pin-change") } else { t!(i18n, "pin-open") };
    view! {
        <details open=sent.is_again()>
            <summary>{open}</summary>
            <form class="form" method="post" action=links::member_pin(&profile.number) novalidate=true>
                {form.once()}
                {form.errors(&labels)}
                {form.select("tier", t!(i18n, "pin-tier"), Some(t!(i18n, "pin-tier-hint")), tiers)}
                {form.field(Field {
                    name: "until", label: t!(i18n, "pin-until"), hint: Some(t!(i18n, "pin-until-hint", example = example)),
                    ltr: true, required: true, autocomplete: "off", ..Field::default()
                })}
                {form.field(Field {
                    name: "reason", label: t!(i18n, "pin-reason"), hint: Some(t!(i18n, "pin-reason-hint")), required: true,
                    autocomplete: "off", ..Field::default()
                })}
                {form.check("courtesy".into(), t!(i18n, "pin-courtesy"), Some(t!(i18n, "pin-courtesy-hint")))}
                <div class="actions"><button class="button">{t!(i18n, "pin-submit")}</button></div>
            </form>
        </details>
    }
    .into_any()
}
