//! What holds for a whole draft: its name, the settings of its programme, what is assumed, and its own benefits.

pub mod fields;
mod kinds;

use super::{
    draft_path, meanwhile,
    read::{self, Sent},
    trail,
};
use crate::{
    call::{Call, Filled},
    cx::Cx,
    i18n::I18n,
    page::{Answer, Frame, Page, PageResult},
    t,
    ui::{
        form::{Field, Form},
        head::PageHead,
    },
};
use axum::http::StatusCode;
use club::{
    Problems,
    desk::drafts::{self, Draft, Saved},
    programme,
};
use domain::{benefit::OwnKind, metrics::Assumptions, money::Currency, programme::Programme, tier::Own};
use leptos::prelude::*;

/// Longest name of a draft, in characters.
const DRAFT_NAME: usize = 80;
/// For how long somebody can be expected to go on buying, in months.
const EXPECTED_MOST: u32 = 600;

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
    let filled = read::typed(&typed(&cx.i18n, &draft));
    let revision = draft.revision;
    Ok(page(&cx, draft, revision, Sent { filled, ..Sent::default() }).into())
}

/// Saves the settings into the draft, unless somebody has edited that since they were shown.
pub async fn submit(call: Call) -> PageResult {
    let id = super::id(&call)?;
    let (cx, filled) = call.form().await;
    let actor = cx.actor();
    let draft = drafts::get(&actor, cx.club(), id).await?;
    let live = programme::current(cx.club()).await?.rules;
    let revision = read::revision(&filled)?;
    let edited = match edited(&filled, &draft, &live, cx.i18n.currency) {
        Ok(edited) => edited,
        Err(problems) => {
            let filled = kinds::completed(filled, &draft.rules);
            let page = page(&cx, draft, revision, Sent { filled, problems, others: None });
            return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into());
        }
    };
    let Edited { name, settings, assumptions, kinds } = edited;
    let edit = |rules: &mut Programme| {
        fields::put(settings, rules);
        rules.assumptions = assumptions;
        kinds::put(kinds, rules);
    };
    let saved = drafts::save(&actor, cx.club(), id, revision, edit).await?;
    match saved {
        Saved::Saved(_) => {
            drafts::rename(&actor, cx.club(), id, &name).await?;
            Ok(Answer::Go(draft_path(id)))
        }
        Saved::Meanwhile(others) => {
            let (draft, revision) = (others.draft.clone(), others.draft.revision);
            let filled = read::merged(&filled, &typed(&cx.i18n, &draft));
            let sent = Sent { filled, problems: Problems::default(), others: Some(others) };
            Ok(page(&cx, draft, revision, sent).status(StatusCode::CONFLICT).into())
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
    let name = problems.take("name", read::text(filled.get("name"), DRAFT_NAME));
    let settings = fields::read(filled, false, &mut problems);
    let cost = problems.take("contact_cost", read::amount(filled.get("contact_cost"), currency));
    let months = read::count(filled.get("expected_months"), 1, EXPECTED_MOST);
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

/// The form. `revision` is the one that whoever fills it in has seen.
fn page(cx: &Cx, draft: Draft, revision: i64, sent: Sent) -> Page {
    let i18n = cx.i18n;
    let title = t!(i18n, "settings-title");
    Page::new(Frame::Staff, title.clone(), move || {
        let form = Form { i18n, filled: &sent.filled, problems: &sent.problems };
        let labels = labels(&i18n, &draft.rules);
        view! {
            {trail(&i18n, Some(&draft), title.clone())}
            <PageHead title=title lede=t!(i18n, "settings-lede")/>
            {sent.others.as_ref().map(|others| meanwhile::notice(&i18n, &draft.rules, others))}
            <form class="form" method="post" action=format!("{}/settings", draft_path(draft.id)) novalidate=true>
                {read::seen(revision, &sent.filled)}
                {form.errors(&read::labelled(&labels))}
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
                    <a class="button quiet" href=draft_path(draft.id)>{t!(i18n, "desk-back")}</a>
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
