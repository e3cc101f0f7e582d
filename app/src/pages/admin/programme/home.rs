//! The desk's first page: what holds, what is being thought about, and what held before.

mod history;
mod live;
mod open;

use super::LIVE;
use crate::{
    call::Call,
    cx::Cx,
    form::{self, Sent},
    links,
    page::{Answer, Frame, Page, PageResult},
    t,
    ui::head::PageHead,
};
use club::{
    Error, Problem,
    desk::{drafts, versions},
    programme,
};
use leptos::prelude::*;

/// What was sent and could not be used, by the form that sent it.
#[derive(Default)]
struct Forms {
    open: Sent,
    revert: Sent,
}

pub async fn show(call: Call) -> PageResult {
    Ok(page(&call.cx, Forms::default()).await?.into())
}

/// Opens a draft, a copy of what is live or of another draft, and goes to it.
pub async fn open_draft(call: Call) -> PageResult {
    let (cx, sent) = call.sent().await;
    let copy = match sent.filled.get("copy") {
        "" | LIVE => Ok(None),
        id => id.parse().map(Some).map_err(|_| Error::invalid("copy", Problem::NotAChoice)),
    };
    let opened = match copy {
        Ok(copy) => drafts::open(&cx.actor(), cx.club(), sent.filled.get("name"), copy).await,
        Err(error) => Err(error),
    };
    let done = opened.map(|id| Answer::Go(links::draft(id)));
    form::submit(sent, done, async |open| page(&cx, Forms { open, ..Forms::default() }).await).await
}

/// Makes the rules before the last published ones hold again.
pub async fn revert(call: Call) -> PageResult {
    let (cx, sent) = call.sent().await;
    let done = versions::revert(&cx.actor(), cx.club(), sent.filled.get("note")).await;
    let done = done.map(|_| Answer::Go(links::programme()));
    form::submit(sent, done, async |revert| page(&cx, Forms { revert, ..Forms::default() }).await).await
}

async fn page(cx: &Cx, forms: Forms) -> club::Result<Page> {
    let actor = cx.actor();
    let versions = versions::list(&actor, cx.club()).await?;
    let drafts = drafts::list(&actor, cx.club()).await?;
    let live = programme::current(cx.club()).await?;
    let i18n = cx.i18n;
    let title = t!(i18n, "programme-nav");
    Ok(Page::new(Frame::Staff, title.clone(), move || {
        let (opening, reverting) = (forms.open.form(i18n), forms.revert.form(i18n));
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
            {history::revert(&reverting, &versions).or_else(|| reverting.errors(&[]))}
        }
    }))
}
