//! Taking an import back: what would go, why, and afterwards what went.

use super::{outcome::link, show};
use crate::{
    call::Call,
    form::{self, Sent},
    i18n::I18n,
    links,
    page::{Answer, PageResult},
    t,
    ui::{
        form::{Field, Form},
        notice::{Tone, notice},
    },
};
use club::import::{
    self, Import, State,
    ledger::Goes,
    take_back::{self, Preview},
};
use leptos::prelude::*;

/// Decides that an import is taken back. A worker does it.
pub async fn submit(call: Call) -> PageResult {
    let id = super::id(&call)?;
    let (cx, sent) = call.sent().await;
    let actor = cx.actor();
    let import = import::get(&actor, cx.club(), id).await?;
    if !may_go(&import) {
        // A second click, or it is not there yet.
        return Ok(Answer::Go(links::import(id)));
    }
    let done = take_back::begin(&actor, cx.club(), id, sent.filled.get("reason")).await;
    let again = async |sent| {
        let import = import::get(&actor, cx.club(), id).await?;
        show::page(&cx, import, 0, show::Said::NotTakenBack(sent)).await
    };
    form::submit(sent, done.map(|()| Answer::Go(links::import(id))), again).await
}

/// Whether an import is one that can be taken back.
pub fn may_go(import: &Import) -> bool {
    matches!(import.state, State::Done | State::Failed | State::BrokenOff)
}

/// What would go, and the way to it, or what has to go first.
pub fn panel(i18n: &I18n, import: &Import, preview: &Preview, sent: &Sent) -> Option<AnyView> {
    if preview.goes == Goes::default() {
        return None;
    }
    let form = sent.form(*i18n);
    let rests = !preview.rests_on_it.is_empty();
    let way = if rests { first(i18n, preview) } else { ask(&form, import) };
    Some(
        view! {
            <section class="panel">
                <details open=sent.is_again()>
                    <summary>{t!(i18n, "back-title")}</summary>
                    <div class="stack">
                        <p>{t!(i18n, "back-text")}</p>
                        {goes(i18n, &preview.goes)}
                        {way}
                    </div>
                </details>
            </section>
        }
        .into_any(),
    )
}

fn ask(form: &Form, import: &Import) -> AnyView {
    let i18n = form.i18n;
    let reason = Field {
        name: "reason",
        label: t!(i18n, "back-reason"),
        hint: Some(t!(i18n, "back-reason-hint")),
        autocomplete: "off",
        required: true,
        ..Field::default()
    };
    view! {
        <form class="form" method="post" action=links::import_take_back(import.id) novalidate=true>
            {form.errors(&[("reason", t!(i18n, "back-reason"))])}
            {form.field(reason)}
            <div class="actions"><button class="button danger">{t!(i18n, "back-do")}</button></div>
        </form>
    }
    .into_any()
}

/// The later imports that have to be taken back first.
fn first(i18n: &I18n, preview: &Preview) -> AnyView {
    let imports = preview.rests_on_it.iter().map(|(id, file)| {
        view! { <li>{link(i18n, *id)}" "<bdi>{file.clone()}</bdi></li> }
    });
    view! {
        <div class="notice warn">
            <strong>{t!(i18n, "back-first")}</strong>
            <p>{t!(i18n, "back-first-text")}</p>
            <ul>{imports.collect_view()}</ul>
        </div>
    }
    .into_any()
}

/// What goes or went, each with its number.
fn goes(i18n: &I18n, goes: &Goes) -> AnyView {
    let all = [
        (goes.purchases, t!(i18n, "back-purchases", count = goes.purchases, shown = i18n.count(goes.purchases))),
        (goes.contacts, t!(i18n, "back-contacts", count = goes.contacts, shown = i18n.count(goes.contacts))),
        (goes.customers, t!(i18n, "back-customers", count = goes.customers, shown = i18n.count(goes.customers))),
        (goes.enriched, t!(i18n, "back-enriched", count = goes.enriched, shown = i18n.count(goes.enriched))),
    ];
    let items = all.into_iter().filter(|(count, _)| *count > 0).map(|(_, text)| view! { <li>{text}</li> });
    view! { <ul class="changes">{items.collect_view()}</ul> }.into_any()
}

/// That it was taken back: what went, when, by whom and why.
pub fn told(i18n: &I18n, import: &Import) -> AnyView {
    let went = import.findings.taken_back.unwrap_or_default();
    let when = import.taken_back_at.map(|at| i18n.moment(at)).unwrap_or_default();
    let by = import.taken_back_by.clone().map(|by| view! { <dt>{t!(i18n, "back-by")}</dt><dd><bdi>{by}</bdi></dd> });
    let why = import.taken_back_reason.clone();
    let why = why.map(|why| view! { <dt>{t!(i18n, "back-reason")}</dt><dd><bdi>{why}</bdi></dd> });
    let list = match went == Goes::default() {
        true => view! { <p>{t!(i18n, "back-nothing")}</p> }.into_any(),
        false => goes(i18n, &went),
    };
    view! {
        {notice(Tone::Info, t!(i18n, "back-done"), t!(i18n, "back-done-text"))}
        <section class="panel">
            <div class="panel-head"><h2>{t!(i18n, "back-went")}</h2></div>
            {list}
            <dl class="facts"><dt>{t!(i18n, "imports-when")}</dt><dd>{when}</dd>{by}{why}</dl>
        </section>
    }
    .into_any()
}
