//! What holds for a whole draft: its name, the settings of its programme, what is assumed, and its own benefits.

pub mod fields;
mod kinds;

use super::{Edit, meanwhile, trail};
use crate::{
    call::{Call, Filled},
    cx::Cx,
    form::{self, Sent, read, shared},
    i18n::I18n,
    links,
    page::{Answer, Frame, Page, PageResult},
    t,
    ui::{
        form::{Field, Form},
        head::PageHead,
    },
};
use axum::http::StatusCode;
use club::{
    Error, Problems,
    desk::drafts::{self, Draft, Saved},
    programme,
};
use domain::{benefit::OwnKind, limits, metrics::Assumptions, money::Currency, programme::Programme, tier::Own};
use leptos::prelude::*;

/// What the form says.
struct Edited {
    name: String,
    settings: Own,
    assumptions: Assumptions,
    kinds: Vec<OwnKind>,
}

pub async fn show(call: Call) -> PageResult {
    let id = super::id(&call)?;
    let cx = call.cx;
    let draft = drafts::get(&cx.actor(), cx.club(), id).await?;
    let edit = Edit::first(&draft, &typed(&cx.i18n, &draft));
    Ok(page(&cx, draft, edit).into())
}

/// Saves the settings into the draft, unless somebody has edited that since they were shown.
pub async fn submit(call: Call) -> PageResult {
    let id = super::id(&call)?;
    let (cx, sent) = call.sent().await;
    let draft = drafts::get(&cx.actor(), cx.club(), id).await?;
    let revision = shared::revision(&sent.filled)?;
    let done = save(&cx, &draft, revision, &sent).await;
    let again = async |sent: Sent| {
        let sent = Sent { filled: kinds::completed(sent.filled, &draft.rules), ..sent };
        Ok(page(&cx, draft, Edit { sent, revision, others: None }))
    };
    form::submit(sent, done, again).await
}

async fn save(cx: &Cx, draft: &Draft, revision: i64, sent: &Sent) -> PageResult {
    let (actor, live) = (cx.actor(), programme::current(cx.club()).await?.rules);
    let edited = edited(&sent.filled, draft, &live, cx.i18n.currency).map_err(Error::Invalid)?;
    let Edited { name, settings, assumptions, kinds } = edited;
    let edit = |rules: &mut Programme| {
        fields::put(settings, rules);
        rules.assumptions = assumptions;
        kinds::put(kinds, rules);
    };
    match drafts::save(&actor, cx.club(), draft.id, revision, edit).await? {
        Saved::Saved(_) => {
            drafts::rename(&actor, cx.club(), draft.id, &name).await?;
            Ok(Answer::Go(links::draft(draft.id)))
        }
        Saved::Meanwhile(others) => {
            let draft = others.draft.clone();
            let edit = Edit::late(sent, others, &typed(&cx.i18n, &draft));
            Ok(page(cx, draft, edit).status(StatusCode::CONFLICT).into())
        }
    }
}

/// The fields as they are when the form is shown for the first time.
fn typed(i18n: &I18n, draft: &Draft) -> Vec<(String, String)> {
    let assumed = draft.rules.assumptions;
    let mut typed = vec![
        ("name".to_owned(), draft.name.clone()),
        ("contact_cost".to_owned(), read::amount_typed(i18n, assumed.contact_cost_minor)),
        ("expected_months".to_owned(), i18n.number(assumed.expected_months)),
    ];
    typed.extend(fields::typed(i18n, &fields::of(&draft.rules)));
    typed.extend(kinds::typed(&draft.rules));
    typed
}

fn edited(filled: &Filled, draft: &Draft, live: &Programme, currency: Currency) -> Result<Edited, Problems> {
    let mut problems = Problems::default();
    let name = problems.take("name", read::text(filled.get("name"), drafts::LONGEST_NAME));
    let settings = fields::read(filled, false, &mut problems);
    let cost = problems.take("contact_cost", read::amount(filled.get("contact_cost"), currency));
    let months = read::count(filled.get("expected_months"), limits::EXPECTED_MONTHS);
    let months = problems.take("expected_months", months);
    let kinds = kinds::read(filled, draft.id, &draft.rules, live, &mut problems);
    match (name, cost, months) {
        (Some(name), Some(contact_cost_minor), Some(expected_months)) if problems.0.is_empty() => {
            Ok(Edited { name, settings, assumptions: Assumptions { contact_cost_minor, expected_months }, kinds })
        }
        _ => Err(problems),
    }
}

/// What the fields are called.
fn labels(i18n: &I18n, rules: &Programme) -> Vec<(String, String)> {
    let mut labels = vec![
        ("name".to_owned(), t!(i18n, "settings-name")),
        ("contact_cost".to_owned(), t!(i18n, "settings-contact-cost")),
        ("expected_months".to_owned(), t!(i18n, "settings-expected")),
    ];
    labels.extend(fields::labels(i18n));
    labels.extend(kinds::labels(i18n, rules));
    labels
}

/// The form.
fn page(cx: &Cx, draft: Draft, edit: Edit) -> Page {
    let i18n = cx.i18n;
    let title = t!(i18n, "settings-title");
    Page::new(Frame::Staff, title.clone(), move || {
        let form = edit.sent.form(i18n);
        let labels = labels(&i18n, &draft.rules);
        view! {
            {trail(&i18n, Some(&draft), title.clone())}
            <PageHead title=title lede=t!(i18n, "settings-lede")/>
            {edit.others.as_ref().map(|others| meanwhile::notice(&i18n, &draft.rules, others))}
            <form class="form" method="post" action=links::draft_settings(draft.id) novalidate=true>
                {shared::seen(edit.revision, &edit.sent.filled)}
                {form.errors(&shared::labelled(&labels))}
                {form.field(Field { name: "name", label: t!(i18n, "settings-name"), required: true, autocomplete: "off", ..Field::default() })}
                <fieldset class="group">
                    <legend>{t!(i18n, "settings-heading")}</legend>
                    {fields::view(&form, None)}
                </fieldset>
                {assumptions(&form)}
                <h2>{t!(i18n, "settings-kinds")}</h2>
                {kinds::view(&form, &draft.rules)}
                <div class="actions">
                    <button class="button primary">{t!(i18n, "desk-save")}</button>
                    <a class="button quiet" href=links::draft(draft.id)>{t!(i18n, "desk-back")}</a>
                </div>
            </form>
        }
    })
}

/// What the shop assumes where the facts say nothing.
fn assumptions(form: &Form<'_>) -> AnyView {
    let i18n = form.i18n;
    let (months, amount) = (t!(i18n, "settings-months"), i18n.typing_unit());
    view! {
        <fieldset class="group">
            <legend>{t!(i18n, "settings-assumptions")}</legend>
            <p class="hint">{t!(i18n, "settings-assumptions-hint")}</p>
            {read::money_note(&i18n)}
            <div class="field-row">
                {form.number("contact_cost", t!(i18n, "settings-contact-cost"), Some(t!(i18n, "settings-contact-cost-hint")), Some(amount))}
                {form.number("expected_months", t!(i18n, "settings-expected"), Some(t!(i18n, "settings-expected-hint")), Some(months))}
            </div>
        </fieldset>
    }
    .into_any()
}
