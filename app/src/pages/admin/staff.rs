//! Colleagues: who has an account, adding one, closing one.

use super::second_factor;
use crate::{
    call::{Call, Filled},
    cx::Cx,
    i18n::I18n,
    page::{Answer, Frame, Page, PageResult},
    t,
    ui::{
        form::{Field, Form},
        notice::{Tone, notice},
    },
};
use axum::http::StatusCode;
use club::{
    Error, Problems,
    accounts::{
        self,
        staff::{self, Colleague, NewStaff},
    },
    settings,
};
use domain::role::Role;
use leptos::prelude::*;
use std::collections::HashSet;

pub(super) const HERE: &str = "/admin/staff";

pub async fn show(call: Call) -> PageResult {
    Ok(page(&call.cx, Filled::default(), Problems::default(), false).await?.into())
}

/// Adds a colleague, who gets a mail with a link to choose a password.
pub async fn submit(call: Call) -> PageResult {
    let (cx, filled) = call.form().await;
    let text = |name: &str| filled.get(name).to_owned();
    let new = NewStaff {
        role: text("role"),
        email: text("email"),
        name: text("name"),
        password: None,
        language: Some(cx.i18n.language),
    };
    match staff::add(&cx.actor(), cx.club(), new).await {
        Ok(_) => Ok(Answer::Go(HERE.into())),
        Err(Error::Invalid(problems)) => {
            Ok(page(&cx, filled, problems, false).await?.status(StatusCode::UNPROCESSABLE_ENTITY).into())
        }
        Err(error) => Err(error),
    }
}

/// Closes an account. One's own stays, so that somebody always has the keys.
pub async fn disable(call: Call) -> PageResult {
    let (cx, filled) = call.form().await;
    match staff::disable(&cx.actor(), cx.club(), filled.get("email")).await {
        Ok(()) => Ok(Answer::Go(HERE.into())),
        Err(Error::Refused(_)) => Ok(refused(&cx).await?.status(StatusCode::CONFLICT).into()),
        Err(error) => Err(error),
    }
}

/// The page that says that one does not do this to oneself.
pub(super) async fn refused(cx: &Cx) -> club::Result<Page> {
    page(cx, Filled::default(), Problems::default(), true).await
}

async fn page(cx: &Cx, filled: Filled, problems: Problems, refused: bool) -> club::Result<Page> {
    let colleagues = staff::list(&cx.actor(), cx.club()).await?;
    let holders = accounts::second_factor::holders(&cx.actor(), cx.club()).await?;
    let required = settings::get(&cx.actor(), cx.club(), "second-factor").await?;
    let own = cx.account.as_ref().map(|account| account.id);
    let i18n = cx.i18n;
    let title = t!(i18n, "staff-nav");
    Ok(Page::new(Frame::Staff, title.clone(), move || {
        let form = Form { i18n, filled: &filled, problems: &problems };
        let refusal = refused.then(|| notice(Tone::Bad, t!(i18n, "staff-own"), t!(i18n, "staff-own-text")));
        view! {
            <div class="page-head"><div><h1>{title}</h1><p>{t!(i18n, "staff-lede")}</p></div></div>
            {refusal}
            <div class="with-aside">
                {table(&i18n, &colleagues, &holders, own)}
                <aside class="stack">
                    <section class="panel">{add(&form)}</section>
                    <section class="panel">{second_factor::setting(&i18n, &required)}</section>
                </aside>
            </div>
        }
    }))
}

fn add(form: &Form) -> AnyView {
    let i18n = form.i18n;
    let roles =
        vec![("manager".into(), t!(i18n, "staff-role-manager")), ("admin".into(), t!(i18n, "staff-role-admin"))];
    view! {
        <div class="panel-head"><h2>{t!(i18n, "staff-add")}</h2></div>
        <form class="form" method="post" action=HERE novalidate=true>
            {form.errors(&[("name", t!(i18n, "staff-name")), ("email", t!(i18n, "email")), ("role", t!(i18n, "staff-role"))])}
            {form.field(Field { name: "name", label: t!(i18n, "staff-name"), required: true, autocomplete: "off", ..Field::default() })}
            {form.field(Field {
                name: "email", label: t!(i18n, "email"), kind: "email", hint: Some(t!(i18n, "staff-email-hint")), ltr: true,
                required: true, autocomplete: "off",
            })}
            {form.select("role", t!(i18n, "staff-role"), Some(t!(i18n, "staff-role-hint")), roles)}
            <div class="actions"><button class="button primary">{t!(i18n, "staff-invite")}</button></div>
        </form>
    }
    .into_any()
}

fn table(i18n: &I18n, colleagues: &[Colleague], holders: &HashSet<i64>, own: Option<i64>) -> AnyView {
    let (email, role, since) = (t!(i18n, "email"), t!(i18n, "staff-role"), t!(i18n, "staff-since"));
    let (state, close) = (t!(i18n, "staff-state"), t!(i18n, "staff-close"));
    let rows = colleagues.iter().map(|colleague| {
        let kind = match colleague.role {
            Role::Admin => t!(i18n, "staff-role-admin"),
            Role::Manager | Role::Member => t!(i18n, "staff-role-manager"),
        };
        let closable = !colleague.disabled && own != Some(colleague.id);
        let button = closable.then(|| close_button(i18n, colleague));
        let holds = holders.contains(&colleague.id);
        let reset = (closable && holds).then(|| second_factor::reset_button(i18n, colleague));
        let held = holds.then(|| view! { <span class="badge info">{t!(i18n, "second-factor-held")}</span> });
        view! {
            <tr>
                <td>{colleague.name.clone()}</td>
                <td data-label=email.clone()><bdi class="ltr">{colleague.email.clone()}</bdi></td>
                <td data-label=role.clone()>{kind}</td>
                <td data-label=since.clone()>{i18n.short_day(colleague.created_at.with_timezone(&i18n.timezone).date_naive())}</td>
                <td data-label=state.clone()><span class="cluster">{badge(i18n, colleague)}{held}</span></td>
                <td class="act" data-label=close.clone()><div class="cluster">{reset}{button}</div></td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        <div class="table-wrap">
            <table class="table">
                <thead>
                    <tr>
                        <th>{t!(i18n, "staff-name")}</th><th>{email.clone()}</th><th>{role.clone()}</th><th>{since.clone()}</th>
                        <th>{state.clone()}</th><th><span class="visually-hidden">{close.clone()}</span></th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn badge(i18n: &I18n, colleague: &Colleague) -> AnyView {
    let (class, text) = match (colleague.disabled, colleague.invited) {
        (true, _) => ("badge", t!(i18n, "staff-disabled")),
        (false, true) => ("badge info", t!(i18n, "staff-invited")),
        (false, false) => ("badge good", t!(i18n, "staff-active")),
    };
    view! { <span class=class>{text}</span> }.into_any()
}

fn close_button(i18n: &I18n, colleague: &Colleague) -> AnyView {
    let label = t!(i18n, "staff-close-whose", name = colleague.name.clone());
    view! {
        <form method="post" action="/admin/staff/disable">
            <input type="hidden" name="email" value=colleague.email.clone()/>
            <button class="button danger small" aria-label=label>{t!(i18n, "staff-close")}</button>
        </form>
    }
    .into_any()
}
