//! What the club does by itself: when each job was done last, how, and when it comes next; and doing it now.

use crate::{
    call::Call,
    i18n::I18n,
    links,
    page::{Answer, Frame, Page, PageResult},
    pages::refusal,
    t,
    ui::{
        head::PageHead,
        table::{Column, Table, row},
    },
};
use club::{
    Error,
    jobs::{self, Job, State, Status, Trouble},
};
use leptos::prelude::*;

pub async fn show(call: Call) -> PageResult {
    let cx = call.cx;
    let statuses = jobs::statuses(&cx.actor(), cx.club()).await?;
    let i18n = cx.i18n;
    let title = t!(i18n, "jobs-nav");
    let page = Page::new(Frame::Staff, title.clone(), move || {
        let troubles = statuses.iter().filter_map(|status| trouble(&i18n, status));
        view! {
            <PageHead title=title lede=t!(i18n, "jobs-lede")/>
            {troubles.collect_view()}
            {table(&i18n, &statuses)}
        }
    });
    Ok(page.into())
}

/// Asks for a job to be run now.
pub async fn run(call: Call) -> PageResult {
    let job = Job::from_code(call.param("job")).ok_or(Error::NotFound)?;
    let cx = call.cx;
    jobs::ask(&cx.actor(), cx.club(), job).await?;
    Ok(Answer::Go(links::jobs()))
}

/// What a job does, in words.
pub fn name(i18n: &I18n, job: Job) -> String {
    match job {
        Job::Review => t!(i18n, "audit-by-review"),
        Job::Programme => t!(i18n, "jobs-programme"),
        Job::Sweep => t!(i18n, "jobs-sweep"),
    }
}

/// Why a job did not go well. What broke is told in the program's own words, which are English.
fn trouble(i18n: &I18n, status: &Status) -> Option<AnyView> {
    let error = status.error.clone()?;
    let text = match status.again_at {
        Some(at) => t!(i18n, "jobs-again", at = i18n.moment(at)),
        None => t!(i18n, "jobs-left"),
    };
    let why = match error {
        Trouble::Refused(why) => view! { <p>{refusal::text(i18n, &why)}</p> }.into_any(),
        Trouble::Told(told) => view! { <p><bdi dir="ltr" lang="en">{told}</bdi></p> }.into_any(),
    };
    let heading = t!(i18n, "jobs-failed-which", job = name(i18n, status.job));
    Some(
        view! {
            <section class="notice bad">
                <strong>{heading}</strong>
                <p>{text}</p>
                {why}
            </section>
        }
        .into_any(),
    )
}

fn table(i18n: &I18n, statuses: &[Status]) -> AnyView {
    let rows = statuses.iter().map(|status| {
        let moment = |at| i18n.moment(at);
        row![
            name(i18n, status.job),
            view! { {badge(i18n, status)}{left(i18n, status.failed)} },
            status.last.map(|(due_at, _)| moment(due_at)),
            status.finished_at.map(moment),
            status.next.map(moment),
            button(i18n, status.job),
        ]
    });
    let columns = vec![
        Column::new(t!(i18n, "jobs-job")),
        Column::new(t!(i18n, "jobs-state")),
        Column::new(t!(i18n, "jobs-last")),
        Column::new(t!(i18n, "jobs-ended")),
        Column::new(t!(i18n, "jobs-next")),
        Column::acts(t!(i18n, "jobs-run")),
    ];
    view! { <Table columns rows=rows.collect()/> }.into_any()
}

fn badge(i18n: &I18n, status: &Status) -> AnyView {
    let (class, text) = match (status.last.map(|(_, state)| state), status.running_since) {
        (None, _) => ("badge", t!(i18n, "jobs-never")),
        (Some(State::Running), Some(since)) => ("badge info", t!(i18n, "jobs-running", since = i18n.moment(since))),
        (Some(State::Running), None) => ("badge info", t!(i18n, "imports-running")),
        (Some(State::Waiting), _) if status.error.is_some() => ("badge warn", t!(i18n, "jobs-waiting-again")),
        (Some(State::Waiting), _) => ("badge info", t!(i18n, "imports-queued")),
        (Some(State::Done), _) => ("badge good", t!(i18n, "jobs-done")),
        (Some(State::Failed), _) => ("badge bad", t!(i18n, "jobs-failed")),
        (Some(State::PassedOver), _) => ("badge", t!(i18n, "jobs-passed-over")),
    };
    view! { <span class=class>{text}</span> }.into_any()
}

/// How many periods wait for a person.
fn left(i18n: &I18n, failed: u64) -> Option<AnyView> {
    let text = || t!(i18n, "jobs-failed-periods", count = failed, shown = i18n.count(failed));
    (failed > 0).then(|| view! { " "<span class="hint">{text()}</span> }.into_any())
}

fn button(i18n: &I18n, job: Job) -> AnyView {
    let label = t!(i18n, "jobs-run-which", job = name(i18n, job));
    view! {
        <form method="post" action=links::job(job.code())>
            <button class="button small" aria-label=label>{t!(i18n, "jobs-run")}</button>
        </form>
    }
    .into_any()
}

/// What an admin should know at once: jobs that failed. `None` when all is well.
pub fn troubled(i18n: &I18n, statuses: &[Status]) -> Option<AnyView> {
    let failed = statuses.iter().filter(|status| status.error.is_some() || status.failed > 0);
    let failed: Vec<String> = failed.map(|status| name(i18n, status.job)).collect();
    (!failed.is_empty()).then(|| {
        view! {
            <section class="notice bad">
                <strong>{t!(i18n, "jobs-troubled")}</strong>
                <p>{failed.join(" · ")}</p>
                <p><a href=links::jobs()>{t!(i18n, "jobs-nav")}</a></p>
            </section>
        }
        .into_any()
    })
}
