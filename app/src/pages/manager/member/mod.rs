//! One member, for staff: where they stand and why, what they bought, how to reach them, and what staff record.

pub mod contacts;
mod figures;
pub mod history;
pub mod person;
pub mod phone;
pub mod pin;
mod purchases;

use crate::{
    call::Call,
    cx::Cx,
    form::Sent,
    i18n::I18n,
    links::{self, Link},
    page::{Answer, Frame, Page, PageResult},
    pages::admin::merge,
    pages::evidence::{self, Audience},
    t,
    ui::tier,
};
use club::{
    people::profile::{self, Found, Profile},
    privacy::looks::Reason,
};
use domain::{metrics::Loyalty, role::Right};
use leptos::prelude::*;

/// The profile. Asking for it is noted in the audit.
pub async fn show(call: Call) -> PageResult {
    let number = call.param("number").to_owned();
    match profile::find(&call.cx.actor(), call.cx.club(), &number, reason(call.cx.from.as_deref())).await? {
        Found::Moved(stays) => Ok(Answer::Go(links::member(&stays))),
        Found::Here(profile) => Ok(shown(&call.cx, *profile, Typed::default()).into()),
    }
}

/// What led to a profile, as far as the page before tells.
fn reason(from: Option<&str>) -> Reason {
    let Some((path, query)) = from.map(|from| from.split_once('?').unwrap_or((from, ""))) else {
        return Reason::Address;
    };
    let searched = query.split('&').any(|pair| pair.strip_prefix("q=").is_some_and(|words| !words.is_empty()));
    let is = |page: Link| page.path() == path;
    let below = |page: Link| page.is_above(path);
    match () {
        () if is(links::members()) && searched => Reason::Search,
        () if is(links::members()) => Reason::List,
        () if is(links::overview()) => Reason::Review,
        () if is(links::audit()) => Reason::Audit,
        () if below(links::imports()) => Reason::Import,
        () if below(links::members()) => Reason::Member,
        () if path.split('/').nth(3).is_some_and(|number| is(links::member_merge(number))) => Reason::Merge,
        () => Reason::Address,
    }
}

/// What was typed into a form that could not be used, and why.
#[derive(Default)]
struct Typed {
    pin: Sent,
    contact: Sent,
}

async fn page(cx: &Cx, number: &str, typed: Typed) -> club::Result<Page> {
    Ok(shown(cx, profile::profile(&cx.actor(), cx.club(), number).await?, typed))
}

fn shown(cx: &Cx, profile: Profile, typed: Typed) -> Page {
    let (i18n, merges) = (cx.i18n, cx.actor().may(Right::MergeMembers));
    Page::new(Frame::Staff, profile.name.clone(), move || body(&i18n, &profile, &typed, merges))
}

fn body(i18n: &I18n, profile: &Profile, typed: &Typed, merges: bool) -> AnyView {
    view! {
        {head(i18n, profile)}
        <div class="with-aside">
            <div class="stack loose">
                {why(i18n, profile)}
                {figures::all(i18n, profile)}
                {contacts::section(i18n, profile, &typed.contact)}
                {purchases::table(i18n, &profile.purchases)}
                {history::timeline(i18n, profile)}
            </div>
            <aside class="stack">
                {phone::section(i18n, profile, merges)}
                {pin::section(i18n, profile, &typed.pin)}
                {person::facts(i18n, profile)}
                {person::consents(i18n, profile)}
                {merges.then(|| merge::ask(i18n, &profile.number))}
                <p class="muted small">{t!(i18n, "profile-recorded", name = profile.name.clone())}</p>
            </aside>
        </div>
    }
    .into_any()
}

fn head(i18n: &I18n, profile: &Profile) -> AnyView {
    view! {
        <nav class="breadcrumb" aria-label=t!(i18n, "profile-where")>
            <ol>
                <li><a href=links::members()>{t!(i18n, "members-nav")}</a></li>
                <li><a aria-current="page" href=links::member(&profile.number)>{profile.name.clone()}</a></li>
            </ol>
        </nav>
        <div class="page-head">
            <div>
                <h1>{profile.name.clone()}</h1>
                <p class="cluster">
                    <bdi class="ltr">{i18n.digits(&profile.number)}</bdi>
                    {tier::badge(i18n, &profile.programme.rules, &profile.standing.tier)}
                    {loyalty(i18n, profile.loyalty)}
                </p>
            </div>
        </div>
    }
    .into_any()
}

fn loyalty(i18n: &I18n, loyalty: Loyalty) -> AnyView {
    let (class, text) = match loyalty {
        Loyalty::Newcomer => ("badge info", t!(i18n, "profile-loyalty-newcomer")),
        Loyalty::Active => ("badge", t!(i18n, "profile-loyalty-active")),
        Loyalty::Loyal => ("badge good", t!(i18n, "profile-loyalty-loyal")),
        Loyalty::Dormant => ("badge warn", t!(i18n, "profile-loyalty-dormant")),
    };
    view! { <span class=class>{text}</span> }.into_any()
}

/// The same evidence that the member reads.
fn why(i18n: &I18n, profile: &Profile) -> AnyView {
    let standing = &profile.standing;
    let tier = tier::name(i18n, &profile.programme.rules, &standing.tier);
    view! {
        <section class="panel">
            <div class="panel-head">
                <h2>{t!(i18n, "profile-why", tier = tier)}</h2>
                <p>{t!(i18n, "profile-tier-since", date = i18n.day(standing.since))}</p>
            </div>
            {evidence::list(i18n, &profile.programme.rules, standing, profile.today, Audience::Staff)}
        </section>
    }
    .into_any()
}
