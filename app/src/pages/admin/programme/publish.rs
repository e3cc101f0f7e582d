//! Publishing a draft: what changes, what that does, from when on, and why.

use super::{Edit, Tab, cautions, meanwhile, tabs, trail, what_if};
use crate::{
    call::{Call, Filled},
    cx::Cx,
    form::{self, Sent},
    i18n::I18n,
    links,
    page::{Answer, Frame, Page, PageResult},
    pages::rules::{change, fault},
    t,
    ui::{
        form::{Field, Form},
        head::PageHead,
        notice::{Tone, notice},
    },
};
use axum::http::StatusCode;
use club::{
    desk::{
        drafts::{self, Draft},
        publish::{Outcome, Publication, publish},
        versions::{self, Published, State},
        what_if::{Prospect, prospect},
    },
    programme,
};
use domain::programme::Programme;
use leptos::prelude::*;

pub async fn show(call: Call) -> PageResult {
    let id = super::id(&call)?;
    let cx = call.cx;
    let draft = drafts::get(&cx.actor(), cx.club(), id).await?;
    let today = cx.i18n.short_day(cx.club().today());
    let (revision, sent) = (draft.revision, Sent::first(Filled::of([("effective_on", today)])));
    Ok(page(&cx, draft, Edit { sent, revision, others: None }).await?.into())
}

/// Publishes, unless somebody has edited the draft since it was looked at.
pub async fn submit(call: Call) -> PageResult {
    let id = super::id(&call)?;
    let (cx, sent) = call.sent().await;
    // A form without its revision is treated as an old one.
    let revision = sent.filled.get("revision").parse().unwrap_or_default();
    let new = Publication { calendar: cx.i18n.language.calendar(), ..sent.read() };
    let done = match publish(&cx.actor(), cx.club(), id, revision, new).await {
        Ok(Outcome::Published(_)) => Ok(Answer::Go(links::programme())),
        Ok(Outcome::Meanwhile(others)) => {
            let edit = Edit { sent, revision: others.draft.revision, others: Some(*others) };
            let draft = drafts::get(&cx.actor(), cx.club(), id).await?;
            return Ok(page(&cx, draft, edit).await?.status(StatusCode::CONFLICT).into());
        }
        Err(error) => Err(error),
    };
    let again = async |sent| {
        let draft = drafts::get(&cx.actor(), cx.club(), id).await?;
        page(&cx, draft, Edit { sent, revision, others: None }).await
    };
    form::submit(sent, done, again).await
}

/// The version whose day has not come. Nothing else can be published before it is taken back.
async fn waiting(cx: &Cx) -> club::Result<Option<Published>> {
    let versions = versions::list(&cx.actor(), cx.club()).await?;
    Ok(versions.into_iter().find(|version| version.state == State::Scheduled))
}

async fn page(cx: &Cx, draft: Draft, edit: Edit) -> club::Result<Page> {
    let waiting = waiting(cx).await?;
    let live = programme::current(cx.club()).await?.rules;
    let prospect = prospect(&cx.actor(), cx.club(), &draft.rules).await?;
    let faults = draft.rules.faults();
    let i18n = cx.i18n;
    let title = t!(i18n, "draft-publish");
    Ok(Page::new(Frame::Staff, title.clone(), move || {
        let form = edit.sent.form(i18n);
        let aside = match (faults.is_empty(), &waiting) {
            (false, _) => mend(&i18n, &draft),
            (true, Some(version)) => take_back(&i18n, version),
            (true, None) => fields(&form, &draft, edit.revision),
        };
        view! {
            {trail(&i18n, Some(&draft), title)}
            <PageHead title=t!(i18n, "publish-title", name = draft.name.clone()) lede=t!(i18n, "publish-lede")/>
            {tabs(&i18n, draft.id, Tab::Publish)}
            {edit.others.as_ref().map(|others| meanwhile::notice(&i18n, &draft.rules, others))}
            {fault::notices(&i18n, &draft.rules, &faults, &cautions(&draft.rules, prospect.as_ref()))}
            <div class="with-aside">
                <div class="stack loose">
                    <section class="panel">
                        <div class="panel-head"><h2>{t!(i18n, "publish-changes")}</h2></div>
                        {change::list(&i18n, &draft.rules, &draft.changes(&live))}
                    </section>
                    {consequences(&i18n, &draft, &live, prospect.as_ref())}
                </div>
                <aside class="panel">{aside}</aside>
            </div>
        }
    }))
}

/// What it would do to the members, in figures; who they are is on the page beside.
fn consequences(i18n: &I18n, draft: &Draft, live: &Programme, prospect: Option<&Prospect>) -> Option<AnyView> {
    let Some(prospect) = prospect else {
        return Some(notice(Tone::Info, t!(i18n, "what-if-unknown"), t!(i18n, "what-if-unknown-text")));
    };
    if !prospect.faults.is_empty() {
        return None;
    }
    let (rules, counted) = (&draft.rules, &prospect.what_if);
    Some(
        view! {
            {what_if::figures::share_warning(i18n, rules, counted)}
            <section class="panel">
                <div class="panel-head">
                    <h2>{t!(i18n, "what-if-figures")}</h2>
                    <p><a href=links::draft_what_if(draft.id)>{t!(i18n, "publish-who")}</a></p>
                </div>
                {what_if::figures::moves(i18n, rules, counted)}
                {what_if::figures::counts(i18n, rules, live, counted)}
                {what_if::costs::table(i18n, counted)}
            </section>
        }
        .into_any(),
    )
}

fn fields(form: &Form, draft: &Draft, revision: i64) -> AnyView {
    let i18n = form.i18n;
    let (day, note) = (t!(i18n, "publish-day"), t!(i18n, "version-note"));
    view! {
        <div class="panel-head"><h2>{t!(i18n, "publish-form")}</h2></div>
        <form class="form" method="post" action=links::draft_publish(draft.id) novalidate=true>
            <input type="hidden" name="revision" value=revision.to_string()/>
            {form.errors(&[("effective_on", day.clone()), ("note", note.clone())])}
            {form.field(Field {
                name: "effective_on", label: day, hint: Some(t!(i18n, "publish-day-hint")), ltr: true, required: true,
                autocomplete: "off", ..Field::default()
            })}
            {form.field(Field {
                name: "note", label: note, hint: Some(t!(i18n, "publish-note-hint")), required: true,
                autocomplete: "off", ..Field::default()
            })}
            <div class="actions"><button class="button primary">{t!(i18n, "publish-submit")}</button></div>
        </form>
    }
    .into_any()
}

/// Where the form would be, while another version waits for its day.
fn take_back(i18n: &I18n, version: &Published) -> AnyView {
    let text = t!(i18n, "publish-waiting", version = i18n.number(version.id), date = i18n.day(version.effective_on));
    view! {
        <div class="panel-head"><h2>{t!(i18n, "publish-form")}</h2></div>
        <p>{text}</p>
        <div class="actions"><a class="button primary" href=links::programme()>{t!(i18n, "publish-take-back")}</a></div>
    }
    .into_any()
}

/// Where the form would be, while the draft has faults.
fn mend(i18n: &I18n, draft: &Draft) -> AnyView {
    view! {
        <div class="panel-head"><h2>{t!(i18n, "publish-form")}</h2></div>
        <p>{t!(i18n, "publish-faulty")}</p>
        <div class="actions"><a class="button primary" href=links::draft(draft.id)>{t!(i18n, "what-if-mend")}</a></div>
    }
    .into_any()
}
