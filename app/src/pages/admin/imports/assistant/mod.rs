//! The assistant: what the columns of a file are, how it is written, how its first rows are read; a check of all rows,
//! and at last bringing it in. One page and one form; nothing is kept before somebody has it checked or brought in.

mod checked;
mod choices;
mod mapping;
mod rows;
mod written;

use super::{follow, outcome, why};
use crate::{
    call::Call,
    cx::Cx,
    i18n::I18n,
    links,
    page::{Answer, Frame, Page, PageResult},
    t,
    ui::{confirm::Confirm, form::Form},
};
use axum::http::StatusCode;
use choices::Choices;
use club::{
    Error,
    import::{
        self, Import, Kind, Options, State, choose,
        prepare::{self, Preparation},
    },
};
use domain::calendar::Calendar;
use leptos::prelude::*;

/// The page, with what was chosen before or is suggested.
pub async fn page(cx: &Cx, import: Import) -> club::Result<Page> {
    let preparation = first_look(cx, import.id).await?;
    let choices = Choices::of(&preparation);
    shown(cx, preparation, choices).await
}

/// How the file would be read if nobody chose anything. If its dates are days of the other calendar only, that is suggested.
async fn first_look(cx: &Cx, id: i64) -> club::Result<Preparation> {
    let actor = cx.actor();
    let first = prepare::look(&actor, cx.club(), id, None).await?;
    let in_other = |code: &str| matches!(code, "persian_date" | "gregorian_date");
    let suspect = |look: &Preparation| {
        look.rows.iter().filter(|(_, row)| row.as_ref().is_err_and(|why| in_other(why.code))).count()
    };
    let wrong = suspect(&first);
    // Who has chosen before has seen the page.
    if wrong == 0 || !first.import.options.map.is_empty() {
        return Ok(first);
    }
    let calendar = match first.options.calendar {
        Calendar::Gregorian => Calendar::Persian,
        Calendar::Persian => Calendar::Gregorian,
    };
    let options = Options { calendar, ..first.options.clone() };
    let second = prepare::look(&actor, cx.club(), id, Some(options)).await?;
    if suspect(&second) < wrong { Ok(Preparation { columns: first.columns, ..second }) } else { Ok(first) }
}

/// What is done with a file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Do {
    Show,
    Check,
    Run,
}

/// Shows the page with other choices, has the whole file checked, or brings it in.
pub async fn submit(call: Call) -> PageResult {
    let id = super::id(&call)?;
    let (cx, filled) = call.form().await;
    let actor = cx.actor();
    let act = match filled.get("do") {
        "check" => Do::Check,
        "run" => Do::Run,
        _ => Do::Show,
    };
    let import = import::get(&actor, cx.club(), id).await?;
    if import.state != State::Prepared {
        // A second click, or a colleague was faster.
        return Ok(Answer::Go(links::import(id)));
    }
    // Whatever was to be done: the columns of another kind are others, and somebody looks at them first.
    if let Some(kind) = Kind::from_code(filled.get("kind")).filter(|kind| *kind != import.kind) {
        return match choose::take_for(&actor, cx.club(), id, kind).await {
            Ok(()) | Err(Error::Refused(_)) => Ok(Answer::Go(links::import(id))),
            Err(error) => Err(error),
        };
    }
    let choices = Choices::read(&cx, &import, filled);
    let preparation = prepare::look(&actor, cx.club(), id, Some(choices.options.clone())).await?;
    let usable = choices.are_valid() && (preparation.problem.is_none() || act == Do::Show);
    if act == Do::Show || !usable {
        let status = if usable { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        return Ok(shown(&cx, preparation, choices).await?.status(status).into());
    }
    let begun = match act {
        Do::Check => choose::check(&actor, cx.club(), id, choices.options).await,
        _ => choose::bring_in(&actor, cx.club(), id, choices.options).await,
    };
    match begun {
        Ok(()) | Err(Error::Refused(_)) => Ok(Answer::Go(links::import(id))),
        Err(error) => Err(error),
    }
}

/// Throws a file away that was not brought in.
pub async fn discard(call: Call) -> PageResult {
    let id = super::id(&call)?;
    match choose::discard(&call.cx.actor(), call.cx.club(), id).await {
        // A second click finds it gone.
        Ok(()) | Err(Error::NotFound) => Ok(Answer::Go(links::imports())),
        Err(Error::Refused(_)) => Ok(Answer::Go(links::import(id))),
        Err(error) => Err(error),
    }
}

async fn shown(cx: &Cx, preparation: Preparation, choices: Choices) -> club::Result<Page> {
    let checked = checked::of(cx, &preparation, &choices).await?;
    let i18n = cx.i18n;
    let title = t!(i18n, "import-title");
    Ok(Page::new(Frame::Staff, title, move || {
        let form = Form { i18n, filled: &choices.filled, problems: &choices.problems, refusal: None };
        let import = &preparation.import;
        let discard = discard_form(&i18n, import.id);
        let head = view! {
            {outcome::head(&i18n, import)}
            {problem(&i18n, &preparation, &choices)}
        };
        if preparation.columns.is_empty() {
            return view! { {head}<div class="actions">{discard}</div> }.into_any();
        }
        let action = links::import_prepare(import.id);
        let sections = [
            (t!(i18n, "prepare-columns"), mapping::section(&form, &preparation, &choices)),
            (t!(i18n, "prepare-written"), written::section(&form, &preparation)),
            (t!(i18n, "prepare-rows"), rows::section(&i18n, &preparation)),
            (
                t!(i18n, "prepare-check"),
                checked.as_ref().map_or_else(|| checked::section(&i18n), |found| found.section(&i18n)),
            ),
            (t!(i18n, "prepare-run"), run(&i18n, &preparation)),
        ];
        let sections = sections.into_iter().zip(1_u64..).map(|((name, section), number)| {
            let number = i18n.count(number);
            view! {
                <section class="panel">
                    <div class="panel-head"><h2>{t!(i18n, "prepare-step", number = number, name = name)}</h2></div>
                    {section}
                </section>
            }
        });
        view! {
            {head}
            {checked.as_ref().map(|found| found.notice(&i18n))}
            <form class="stack" method="post" action=action novalidate=true>{sections.collect_view()}</form>
            <div class="actions">{discard}</div>
        }
        .into_any()
    }))
}

/// What stands in the way, at the head of the page.
fn problem(i18n: &I18n, preparation: &Preparation, choices: &Choices) -> Option<AnyView> {
    let heading = t!(i18n, "prepare-problem");
    if !choices.are_valid() {
        return Some(why::notice(heading, t!(i18n, "prepare-invalid")));
    }
    if let Some(problem) = &preparation.problem {
        return Some(why::notice(heading, why::worded(i18n, preparation.import.kind, &problem.why())));
    }
    // A check that did not come to its end.
    let broken = preparation.import.problem.clone()?;
    Some(follow::broken(i18n, &preparation.import, broken))
}

fn run(i18n: &I18n, preparation: &Preparation) -> AnyView {
    let rejected = preparation.rows.iter().filter(|(_, row)| row.is_err()).count();
    let none = !preparation.rows.is_empty() && rejected == preparation.rows.len();
    let text = match none {
        true => t!(i18n, "prepare-run-none"),
        false => t!(i18n, "prepare-run-text"),
    };
    view! {
        <p>{text}</p>
        <div class="actions"><button class="button primary" name="do" value="run">{t!(i18n, "prepare-run-do")}</button></div>
    }
    .into_any()
}

fn discard_form(i18n: &I18n, id: i64) -> AnyView {
    view! {
        <Confirm button=t!(i18n, "prepare-discard") look="quiet">
            <form method="post" action=links::import_discard(id)>
                <p>{t!(i18n, "prepare-discard-sure")}</p>
                <button class="button danger">{t!(i18n, "prepare-discard-yes")}</button>
            </form>
        </Confirm>
    }
    .into_any()
}
