//! The desk's first page: what holds, what is being thought about, and what held before.

mod history;
mod live;
mod open;

use super::{HERE, LIVE, draft_path};
use crate::{
    call::{Call, Filled},
    cx::Cx,
    page::{Answer, Frame, Page, PageResult},
    t,
    ui::{form::Form, head::PageHead},
};
use axum::http::StatusCode;
use club::{
    Error, Problem, Problems,
    desk::{drafts, versions},
    programme,
};
use leptos::prelude::*;

/// What was sent and could not be used, by the form that sent it.
#[derive(Default)]
struct Sent {
    open: (Filled, Problems),
    revert: (Filled, Problems),
}

pub async fn show(call: Call) -> PageResult {
    Ok(page(&call.cx, Sent::default()).await?.into())
}

/// Opens a draft, a copy of what is live or of another draft, and goes to it.
pub async fn open_draft(call: Call) -> PageResult {
    let (cx, filled) = call.form().await;
    let copy = match filled.get("copy") {
        "" | LIVE => Ok(None),
        id => id.parse().map(Some).map_err(|_| Error::invalid("copy", Problem::NotAChoice)),
    };
    let opened = match copy {
        Ok(copy) => drafts::open(&cx.actor(), cx.club(), filled.get("name"), copy).await,
        Err(error) => Err(error),
    };
    match opened {
        Ok(id) => Ok(Answer::Go(draft_path(id))),
        Err(Error::Invalid(problems)) => {
            let sent = Sent { open: (filled, problems), ..Sent::default() };
            Ok(page(&cx, sent).await?.status(StatusCode::UNPROCESSABLE_ENTITY).into())
        }
        Err(error) => Err(error),
    }
}

/// Makes the rules before the last published ones hold again.
pub async fn revert(call: Call) -> PageResult {
    let (cx, filled) = call.form().await;
    match versions::revert(&cx.actor(), cx.club(), filled.get("note")).await {
        Ok(_) => Ok(Answer::Go(HERE.into())),
        Err(Error::Invalid(problems)) => {
            let sent = Sent { revert: (filled, problems), ..Sent::default() };
            Ok(page(&cx, sent).await?.status(StatusCode::UNPROCESSABLE_ENTITY).into())
        }
        Err(error) => Err(error),
    }
}

async fn page(cx: &Cx, sent: Sent) -> club::Result<Page> {
    let actor = cx.actor();
    let versions = versions::list(&actor, cx.club()).await?;
    let drafts = drafts::list(&actor, cx.club()).await?;
    let live = programme::current(cx.club()).await?;
    let i18n = cx.i18n;
    let title = t!(i18n, "programme-nav");
    Ok(Page::new(Frame::Staff, title.clone(), move || {
        let opening = Form { i18n, filled: &sent.open.0, problems: &sent.open.1 };
        let reverting = Form { i18n, filled: &sent.revert.0, problems: &sent.revert.1 };
        view! {
            <PageHead title=title lede=t!(i18n, "programme-lede")/>
            {live::scheduled(&i18n, &versions)}
            <div class="with-aside">
                <div class="stack loose">
                    {live::panel(&i18n, &versions, &live)}
                    {open::table(&i18n, &drafts, &live.rules)}
                </div>
                <aside class="panel">{open::form(&opening, &drafts)}</aside>
            </div>
            {history::table(&i18n, &versions)}
            {history::revert(&reverting, &versions)}
        }
    }))
}
