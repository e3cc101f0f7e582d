//! Colleagues: who has an account, when and where they signed in, adding one, and who gets in.

mod table;

use super::second_factor;
use crate::{
    call::Call,
    cx::Cx,
    form::{self, Sent},
    links,
    page::{Answer, Frame, Page, PageResult},
    pages::refusal,
    t,
    ui::{
        form::{Field, Form},
        head::PageHead,
    },
};
use club::{
    Refusal,
    accounts::{
        self,
        staff::{self, NewStaff},
    },
    settings,
};
use leptos::prelude::*;

pub async fn show(call: Call) -> PageResult {
    Ok(page(&call.cx, Sent::default(), None).await?.into())
}

/// Adds a colleague, who gets a mail with a link to choose a password.
pub async fn submit(call: Call) -> PageResult {
    let (cx, sent) = call.sent().await;
    let new = NewStaff { language: Some(cx.i18n.language), ..sent.read() };
    let done = staff::add(&cx.actor(), cx.club(), new).await.map(|_| Answer::Go(links::staff()));
    form::submit(sent, done, async |sent| page(&cx, sent, None).await).await
}

/// Closes an account. One's own and that of the last admin stay, so that somebody always has the keys.
pub async fn disable(call: Call) -> PageResult {
    let (cx, filled) = call.form().await;
    let done = staff::disable(&cx.actor(), cx.club(), filled.get("email")).await;
    answer(&cx, done).await
}

/// Opens a closed account again.
pub async fn enable(call: Call) -> PageResult {
    let (cx, filled) = call.form().await;
    let done = staff::enable(&cx.actor(), cx.club(), filled.get("email")).await;
    answer(&cx, done).await
}

/// Ends all sessions of an account.
pub async fn end_sessions(call: Call) -> PageResult {
    let (cx, filled) = call.form().await;
    let done = staff::end_sessions(&cx.actor(), cx.club(), filled.get("email")).await;
    answer(&cx, done).await
}

/// Sends an invitation again.
pub async fn invite(call: Call) -> PageResult {
    let (cx, filled) = call.form().await;
    let done = staff::invite(&cx.actor(), cx.club(), filled.get("email"), Some(cx.i18n.language)).await;
    answer(&cx, done).await
}

/// Makes an admin of a manager, or the other way round.
pub async fn set_role(call: Call) -> PageResult {
    let (cx, filled) = call.form().await;
    let done = staff::set_role(&cx.actor(), cx.club(), filled.get("email"), filled.get("role")).await;
    answer(&cx, done).await
}

/// The list again; where it was refused, with the reason.
pub(super) async fn answer(cx: &Cx, done: club::Result<()>) -> PageResult {
    let done = done.map(|()| Answer::Go(links::staff()));
    let again = async |mut sent: Sent| {
        let refusal = sent.refusal.take();
        page(cx, sent, refusal).await
    };
    form::submit(Sent::default(), done, again).await
}

/// `refusal` is why something that was to be done about a colleague was not.
async fn page(cx: &Cx, sent: Sent, refusal: Option<Refusal>) -> club::Result<Page> {
    let colleagues = staff::list(&cx.actor(), cx.club(), &cx.session_token()).await?;
    let holders = accounts::second_factor::holders(&cx.actor(), cx.club()).await?;
    let required = settings::get(&cx.actor(), cx.club(), "second-factor").await?;
    let own = cx.account.as_ref().map(|account| account.id);
    let i18n = cx.i18n;
    let title = t!(i18n, "staff-nav");
    Ok(Page::new(Frame::Staff, title.clone(), move || {
        let form = sent.form(i18n);
        let refusal = refusal.map(|why| refusal::notice(&i18n, &why));
        view! {
            <PageHead title=title lede=t!(i18n, "staff-lede")/>
            {refusal}
            {table::table(&i18n, &colleagues, &holders, own)}
            <section class="panel">{add(&form)}</section>
            <section class="panel">{second_factor::setting(&i18n, &required)}</section>
        }
    }))
}

fn add(form: &Form) -> AnyView {
    let i18n = form.i18n;
    let roles =
        vec![("manager".into(), t!(i18n, "staff-role-manager")), ("admin".into(), t!(i18n, "staff-role-admin"))];
    view! {
        <div class="panel-head"><h2>{t!(i18n, "staff-add")}</h2></div>
        <form class="form" method="post" action=links::staff() novalidate=true>
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
