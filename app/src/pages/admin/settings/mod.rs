//! The club's face: what it is called, how it looks, how it is reached, when it works.

mod fields;
mod typed;

use crate::{
    call::Call,
    cx::Cx,
    form::{self, Sent, shared},
    i18n::I18n,
    links,
    page::{Answer, Frame, Page, PageResult},
    pages::rules,
    t,
    ui::{
        head::PageHead,
        notice::{Tone, notice},
    },
};
use axum::http::StatusCode;
use club::{
    Error, Problem, Problems, Right,
    face::{self, Meanwhile, Saved},
};
use leptos::prelude::*;

/// Says in the address that the settings have just been saved.
const SAVED: &str = "saved";

pub async fn show(call: Call) -> PageResult {
    let cx = call.cx;
    if !cx.actor().may(Right::ChangeSettings) {
        return Err(Error::Forbidden);
    }
    let filled = shared::typed(&typed::fields(&cx.i18n, &cx.face.chosen));
    let saved =
        call.query.has(SAVED).then(|| notice(Tone::Good, t!(cx.i18n, "face-saved"), t!(cx.i18n, "face-saved-text")));
    Ok(page(&cx, cx.face.revision, Sent::first(filled), saved).into())
}

/// Saves what was typed; a picture that came with it is kept also where something else has to be corrected first.
pub async fn submit(call: Call) -> PageResult {
    let (cx, files) = call.files().await;
    let mut files = files.ok_or(Error::invalid("form", Problem::Required))?;
    let (filled, file) = typed::receive(&mut files).await?;
    let revision = shared::revision(&filled)?;
    let mut problems = Problems::default();
    let filled = match file {
        Some(file) => match face::keep_logo(&cx.actor(), cx.club(), file).await {
            Ok(logo) => typed::with(&filled, "logo", &logo.hash),
            Err(Error::Invalid(wrong)) => {
                problems.0.extend(wrong.0);
                filled
            }
            Err(error) => return Err(error),
        },
        None => filled,
    };
    let chosen = problems.gather(face::read(cx.club(), &|field| typed::of(&filled, field)));
    let saved = match (chosen, problems.0.is_empty()) {
        (Some(chosen), true) => face::save(&cx.actor(), cx.club(), revision, chosen).await,
        _ => Err(Error::Invalid(problems)),
    };
    let done = match saved {
        Ok(Saved::Saved(_)) => Ok(Answer::Go(links::settings().with(SAVED, "yes"))),
        Ok(Saved::Meanwhile(meanwhile)) => {
            let merged = shared::merged(&filled, &typed::fields(&cx.i18n, &meanwhile.now.chosen));
            let others = others(&cx, &meanwhile);
            let page = page(&cx, meanwhile.now.revision, Sent::first(merged), Some(others));
            Ok(page.status(StatusCode::CONFLICT).into())
        }
        Err(Error::Invalid(problems)) => Err(Error::Invalid(typed::where_they_stand(problems))),
        Err(error) => Err(error),
    };
    form::submit(Sent::first(filled), done, async |sent| Ok(page(&cx, revision, sent, None))).await
}

/// What a field of the face is called.
pub fn label(i18n: &I18n, field: &str) -> String {
    let all = fields::labels(i18n).into_iter();
    all.filter(|(name, _)| *name == typed::field_of(field)).map(|(_, label)| label).next().unwrap_or_default()
}

/// Who has changed what meanwhile. The form stands below with what was typed on top of that.
fn others(cx: &Cx, meanwhile: &Meanwhile) -> AnyView {
    let i18n = cx.i18n;
    let (count, who) = match meanwhile.by.is_empty() {
        true => (1, t!(i18n, "meanwhile-somebody")),
        false => (meanwhile.by.len() as u64, rules::names(&i18n, &meanwhile.by)),
    };
    let changes = meanwhile.changes().into_iter().map(|change| {
        // The name of a picture says nothing.
        let to =
            if change.field == "logo" || change.to.is_empty() { String::new() } else { format!(": {}", change.to) };
        view! { <li>{label(&i18n, &change.field)}<bdi>{to}</bdi></li> }
    });
    view! {
        <section class="notice warn" role="alert">
            <strong>{t!(i18n, "face-meanwhile", count = count, who = who)}</strong>
            <ul class="changes">{changes.collect_view()}</ul>
            <p>{t!(i18n, "meanwhile-text")}</p>
        </section>
    }
    .into_any()
}

fn page(cx: &Cx, revision: i64, sent: Sent, said: Option<AnyView>) -> Page {
    let i18n = cx.i18n;
    let title = t!(i18n, "face-nav");
    let cx = cx.clone();
    Page::new(Frame::Staff, title.clone(), move || {
        let form = sent.form(i18n);
        view! {
            <PageHead title=title lede=t!(i18n, "face-lede")/>
            {said}
            <section class="panel">{fields::form(&cx, &form, revision)}</section>
        }
    })
}
