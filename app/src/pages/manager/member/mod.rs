//! One member, for staff: at a glance where they stand and why, how to reach them and what staff record; and on parts of
//! their own all numbers, all purchases, and what happened.

pub mod contacts;
mod figures;
mod glance;
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
    t,
    ui::{
        head::{Breadcrumb, PageHead},
        notice::empty,
        tabs::{Tab, Tabs},
        tier,
    },
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
    let part = Part::from_code(call.query.get(PART));
    match profile::find(&call.cx.actor(), call.cx.club(), &number, reason(call.cx.from.as_deref())).await? {
        Found::Moved(stays) => Ok(Answer::Go(links::member(&stays))),
        Found::Here(profile) => Ok(shown(&call.cx, *profile, part, Typed::default()).into()),
    }
}

/// What of a profile is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Glance,
    Numbers,
    Purchases,
    History,
}

/// The name of the part in an address.
const PART: &str = "part";

impl Part {
    const ALL: [Self; 4] = [Self::Glance, Self::Numbers, Self::Purchases, Self::History];

    /// As the address names it; the glance is what it names not.
    fn code(self) -> &'static str {
        match self {
            Self::Glance => "",
            Self::Numbers => "numbers",
            Self::Purchases => "purchases",
            Self::History => "history",
        }
    }

    fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|part| part.code() == code).unwrap_or(Self::Glance)
    }

    fn name(self, i18n: &I18n) -> String {
        match self {
            Self::Glance => t!(i18n, "profile-glance"),
            Self::Numbers => t!(i18n, "profile-numbers"),
            Self::Purchases => t!(i18n, "profile-purchases"),
            Self::History => t!(i18n, "profile-happened"),
        }
    }

    /// Where the part of a member's profile is found.
    fn address(self, number: &str) -> Link {
        match self {
            Self::Glance => links::member(number),
            part => links::member(number).with(PART, part.code()),
        }
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
    Ok(shown(cx, profile::profile(&cx.actor(), cx.club(), number).await?, Part::Glance, typed))
}

fn shown(cx: &Cx, profile: Profile, part: Part, typed: Typed) -> Page {
    let (i18n, merges) = (cx.i18n, cx.actor().may(Right::MergeMembers));
    Page::new(Frame::Staff, profile.name.clone(), move || {
        let content = match part {
            Part::Glance => glance::view(&i18n, &profile, &typed, merges),
            Part::Numbers => figures::all(&i18n, &profile)
                .unwrap_or_else(|| empty(t!(i18n, "overview-none"), t!(i18n, "profile-numbers-none"), ())),
            Part::Purchases => purchases::all(&i18n, &profile.purchases),
            Part::History => happened(&i18n, &profile),
        };
        view! { {head(&i18n, &profile, part)}{content} }
    })
}

/// What passed between the shop and the member, and how they moved.
fn happened(i18n: &I18n, profile: &Profile) -> AnyView {
    view! { <div class="columns">{contacts::all(i18n, profile)}{history::timeline(i18n, profile)}</div> }.into_any()
}

fn head(i18n: &I18n, profile: &Profile, here: Part) -> AnyView {
    let number = &profile.number;
    let trail =
        vec![(links::members().into(), t!(i18n, "members-nav")), (links::member(number).into(), profile.name.clone())];
    let tabs = Part::ALL.map(|part| Tab::new(part.address(number), part.name(i18n), part == here)).into();
    view! {
        <Breadcrumb label=t!(i18n, "profile-where") trail/>
        <PageHead title=profile.name.clone()>
            <p class="cluster">
                <bdi class="ltr">{i18n.digits(number)}</bdi>
                {tier::badge(i18n, &profile.programme.rules, &profile.standing.tier)}
                {loyalty(i18n, profile.loyalty)}
            </p>
        </PageHead>
        <Tabs label=t!(i18n, "profile-parts") tabs/>
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
