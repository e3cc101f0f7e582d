//! The first page: what the club is, for whoever comes by.

use crate::{
    call::Call,
    cx::Cx,
    i18n::I18n,
    links,
    page::{Frame, Page, PageResult},
    t,
    ui::tier::emblem,
};
use chrono::NaiveDate;
use club::accounts::Account;
use domain::tier::Metal;
use leptos::prelude::*;

/// Invites visitors to join; leads whoever has signed in to their own pages.
pub async fn show(call: Call) -> PageResult {
    let cx = call.cx;
    let i18n = cx.i18n;
    let club = cx.club_name();
    let (title, about) = (club.clone(), t!(i18n, "home-lede"));
    let account = cx.account;
    let view = move || {
        view! {
            <section class="hero">
                <div>
                    <h1>{t!(i18n, "home-title")}</h1>
                    <p class="lede">{t!(i18n, "home-lede")}</p>
                    {actions(&i18n, account)}
                </div>
                {card(&i18n, club)}
            </section>
            <section>
                <h2 class="visually-hidden">{t!(i18n, "home-reasons")}</h2>
                <ul class="reasons">
                    <li><h3>{t!(i18n, "home-rules-title")}</h3><p>{t!(i18n, "home-rules")}</p></li>
                    <li><h3>{t!(i18n, "home-benefits-title")}</h3><p>{t!(i18n, "home-benefits")}</p></li>
                    <li><h3>{t!(i18n, "home-data-title")}</h3><p>{t!(i18n, "home-data")}</p></li>
                </ul>
            </section>
        }
    };
    Ok(Page::new(Frame::Public, title, view).shared(about).into())
}

fn actions(i18n: &I18n, account: Option<Account>) -> AnyView {
    let visitor = account.is_none();
    let (first, text) = match account {
        Some(account) => (Cx::home(account.role), t!(i18n, "home-continue", name = account.name)),
        None => (links::join(), t!(i18n, "join-link")),
    };
    let sign_in = visitor.then(|| view! { <a class="button quiet" href=links::sign_in()>{t!(i18n, "sign-in")}</a> });
    view! {
        <div class="actions">
            <a class="button primary" href=first>{text}</a>
            <a class="button" href=links::tiers()>{t!(i18n, "tiers-nav")}</a>
            {sign_in}
        </div>
    }
    .into_any()
}

/// The card of an invented member, as the page's picture.
fn card(i18n: &I18n, club: String) -> AnyView {
    let since = NaiveDate::from_ymd_opt(2020, 10, 1).unwrap_or_default();
    view! {
        <article class="card" data-metal=Metal::Vip.code() aria-label=t!(i18n, "home-card")>
            <span class="card-brand">{club}</span>
            <span class="card-tier">{emblem(Metal::Vip)}{t!(i18n, "home-card-tier")}</span>
            <span class="card-name">{t!(i18n, "home-card-name")}</span>
            <span class="card-number">{i18n.digits("100240")}</span>
            <span class="card-since">{t!(i18n, "home-card-since", month = i18n.month_of(since))}</span>
        </article>
    }
    .into_any()
}
