//! One import: how far it is, and at the end what it did.

use super::{follow, outcome, rejections};
use crate::{
    call::Call,
    i18n::I18n,
    page::{Answer, Frame, Page, PageResult},
    t,
};
use axum::{Json, http::header, response::IntoResponse};
use club::{
    Error,
    import::{self, Import, Waiting},
};
use leptos::prelude::*;

/// Rejected rows on the page, and in the report. More than the latter are not kept.
const SHOWN: u64 = 100;
const REPORTED: u64 = 10_000;

/// The page. While the work goes on it follows it, with the script or by loading itself again.
pub async fn show(call: Call) -> PageResult {
    let id = id(&call)?;
    let cx = call.cx;
    let actor = cx.actor();
    let import = import::get(&actor, cx.club(), id).await?;
    let rejected = import::rejections(&actor, cx.club(), id, SHOWN).await?;
    let i18n = cx.i18n;
    let going = is_going(&import);
    let mut page = Page::new(Frame::Staff, t!(i18n, "import-title"), move || {
        let state = match going {
            true => follow::bar(&i18n, &import),
            false => outcome::figures(&i18n, &import),
        };
        view! {
            {head(&i18n, &import)}
            {state}
            {(!rejected.is_empty()).then(|| outcome::rejected_rows(&i18n, &import, &rejected))}
        }
    });
    if going {
        page.refresh = Some(2);
        page = page.with_island();
    }
    Ok(page.into())
}

/// The rejected rows as a file.
pub async fn report(call: Call) -> PageResult {
    let id = id(&call)?;
    let cx = call.cx;
    let actor = cx.actor();
    import::get(&actor, cx.club(), id).await?;
    let rejected = import::rejections(&actor, cx.club(), id, REPORTED).await?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"import-{id}-report.csv\"")),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok(Answer::Other((headers, rejections::csv(&rejected)).into_response()))
}

/// How far it is, for the script of the page.
pub async fn progress(call: Call) -> PageResult {
    let id = id(&call)?;
    let import = import::get(&call.cx.actor(), call.cx.club(), id).await?;
    let progress = Json(follow::Progress::of(&call.cx.i18n, &import));
    Ok(Answer::Other(([(header::CACHE_CONTROL, "no-store")], progress).into_response()))
}

fn id(call: &Call) -> club::Result<i64> {
    call.param("id").parse().map_err(|_| Error::NotFound)
}

fn is_going(import: &Import) -> bool {
    matches!(import.state, Waiting::Queued | Waiting::Running)
}

fn head(i18n: &I18n, import: &Import) -> AnyView {
    let title = t!(i18n, "import-title");
    let here = format!("/admin/imports/{}", import.id);
    view! {
        <nav class="breadcrumb" aria-label=t!(i18n, "profile-where")>
            <ol>
                <li><a href="/admin/imports">{t!(i18n, "imports-nav")}</a></li>
                <li><a aria-current="page" href=here>{title}</a></li>
            </ol>
        </nav>
        <div class="page-head">
            <div>
                <h1><bdi>{import.file_name.clone()}</bdi></h1>
                <p class="cluster">
                    <span>{super::kind_name(i18n, import)}</span>
                    <span>{i18n.moment(import.created_at)}</span>
                    {super::badges(i18n, import)}
                </p>
            </div>
        </div>
    }
    .into_any()
}
