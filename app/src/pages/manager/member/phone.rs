//! A phone that the member gave when joining: whose it is as far as the shop knows, and proving it at the counter.

use super::{Typed, page};
use crate::{
    call::Call,
    i18n::I18n,
    links,
    page::{Answer, PageResult},
    t,
};
use axum::http::StatusCode;
use club::people::{
    claims::{self, Claim, Owner, Proof},
    profile::Profile,
};
use leptos::prelude::*;

/// Makes the phone the member's. What stands in the way is said on the profile.
pub async fn prove(call: Call) -> PageResult {
    let number = call.param("number").to_owned();
    let (cx, filled) = call.form().await;
    match claims::prove(&cx.actor(), cx.club(), &number, filled.get("phone")).await? {
        Proof::Proven => Ok(Answer::Go(links::member(&number))),
        Proof::OfAnother | Proof::NotClaimed => {
            Ok(page(&cx, &number, Typed::default()).await?.status(StatusCode::CONFLICT).into())
        }
    }
}

/// Ends the claim to a phone that is not the member's.
pub async fn withdraw(call: Call) -> PageResult {
    let number = call.param("number").to_owned();
    let (cx, filled) = call.form().await;
    claims::withdraw(&cx.actor(), cx.club(), &number, filled.get("phone")).await?;
    Ok(Answer::Go(links::member(&number)))
}

/// The phone, whose it is, and what staff can do about it; `merges` says that whoever looks may merge members.
pub(super) fn section(i18n: &I18n, profile: &Profile, merges: bool) -> Option<AnyView> {
    let claim = profile.claim.as_ref()?;
    let before = profile.phone.as_ref().map(|before| {
        view! { <dt>{t!(i18n, "claim-before")}</dt><dd><bdi class="ltr">{i18n.digits(before)}</bdi></dd> }
    });
    let taken = claim.owner.as_ref().is_some_and(|owner| owner.has_login);
    Some(
        view! {
            <section class="panel" id="phone">
                <div class="panel-head"><h2>{t!(i18n, "claim-title")}</h2></div>
                <p>{t!(i18n, "claim-lede", name = profile.name.clone())}</p>
                <dl class="facts">
                    <dt>{t!(i18n, "claim-phone")}</dt>
                    <dd><bdi class="ltr">{i18n.digits(&claim.phone)}</bdi></dd>
                    {before}
                    <dt>{t!(i18n, "claim-owner")}</dt>
                    <dd>{owner(i18n, claim.owner.as_ref())}</dd>
                </dl>
                {match taken {
                    true => other(i18n, profile, claim, merges),
                    false => form(i18n, profile, claim),
                }}
                <form method="post" action=links::member_phone_wrong(&profile.number)>
                    <input type="hidden" name="phone" value=claim.phone.clone()/>
                    <div class="actions"><button class="button danger small">{t!(i18n, "claim-wrong")}</button></div>
                </form>
            </section>
        }
        .into_any(),
    )
}

/// Under whom the shop knows the phone.
fn owner(i18n: &I18n, owner: Option<&Owner>) -> AnyView {
    let Some(owner) = owner else {
        return view! { <span class="muted">{t!(i18n, "claim-nobody")}</span> }.into_any();
    };
    let name = view! { <bdi>{owner.name.clone()}</bdi> };
    let named = match &owner.number {
        Some(number) => view! { <a href=links::member(number)>{name}</a> }.into_any(),
        None => name.into_any(),
    };
    let bought = t!(i18n, "metric-purchases", count = owner.purchases, shown = i18n.count(owner.purchases));
    view! { <div class="stack tight">{named}<span class="muted">{bought}</span></div> }.into_any()
}

fn form(i18n: &I18n, profile: &Profile, claim: &Claim) -> AnyView {
    let moves = claim.owner.is_some().then(|| view! { <p class="hint">{t!(i18n, "claim-moves")}</p> });
    view! {
        <form method="post" action=links::member_phone(&profile.number)>
            <input type="hidden" name="phone" value=claim.phone.clone()/>
            <p class="hint">{t!(i18n, "claim-hint")}</p>
            {moves}
            <div class="actions"><button class="button primary">{t!(i18n, "claim-prove")}</button></div>
        </form>
    }
    .into_any()
}

/// Somebody signs in as the owner: whether both are one is for an admin to decide.
fn other(i18n: &I18n, profile: &Profile, claim: &Claim, merges: bool) -> AnyView {
    let number = claim.owner.as_ref().and_then(|owner| owner.number.clone()).filter(|_| merges);
    let merge = number.map(|other| {
        let to = links::member_merge(&profile.number).with("other", other);
        view! { <div class="actions"><a class="button" href=to>{t!(i18n, "merge-compare")}</a></div> }
    });
    view! { <p class="hint">{t!(i18n, "claim-taken")}</p>{merge} }.into_any()
}
