//! The admin's first page: members per tier, the last review, the last imports, and what is in trouble.

mod last_review;
mod mails;
mod tiers;

use crate::{
    call::Call,
    i18n::I18n,
    links,
    page::{Answer, Frame, Page, PageResult},
    pages::admin::{imports, jobs as admin_jobs},
    t,
    ui::{head::PageHead, notice::empty},
};
use club::{
    import::{self, Import},
    jobs, messages,
    review::{self, Done, Overview},
};
use leptos::prelude::*;

/// How many imports are shown here.
const IMPORTS: u64 = 5;

pub async fn show(call: Call) -> PageResult {
    let cx = call.cx;
    let actor = cx.actor();
    let overview = review::overview(&actor, cx.club()).await?;
    let imports = import::latest(&actor, cx.club(), IMPORTS).await?;
    let troubled = messages::troubled(&actor, cx.club()).await?;
    let statuses = jobs::statuses(&actor, cx.club()).await?;
    let i18n = cx.i18n;
    let title = t!(i18n, "admin-nav");
    Ok(Page::new(Frame::Staff, title.clone(), move || {
        let again = overview.review.is_some().then(|| run_button("button", t!(i18n, "overview-run-again")));
        let actions = view! { <a class="button quiet" href=links::outbox()>{t!(i18n, "outbox-nav")}</a>{again} };
        let content = match &overview.review {
            Some(done) => reviewed(&i18n, &overview, done),
            None => {
                let run = run_button("button primary", t!(i18n, "overview-run"));
                empty(t!(i18n, "overview-none"), t!(i18n, "overview-none-text"), run)
            }
        };
        view! {
            <PageHead title=title lede=i18n.day(overview.today) actions=Some(actions.into_any())/>
            {admin_jobs::troubled(&i18n, &statuses)}
            {mails::troubled(&i18n, &troubled)}
            {content}
            {last_imports(&i18n, &imports)}
        }
    })
    .into())
}

/// Reviews all members as of today. Doing it twice changes nothing.
pub async fn run_review(call: Call) -> PageResult {
    let cx = call.cx;
    review::run(&cx.actor(), cx.club(), cx.club().today()).await?;
    Ok(Answer::Go(links::overview()))
}

fn run_button(class: &'static str, text: String) -> AnyView {
    view! { <form method="post" action=links::review()><button class=class>{text}</button></form> }.into_any()
}

fn reviewed(i18n: &I18n, overview: &Overview, done: &Done) -> AnyView {
    let rules = &overview.programme.rules;
    view! {
        {tiers::share_warning(i18n, rules, done)}
        <div class="columns">
            {tiers::chart(i18n, rules, done)}
            {tiers::share(i18n, rules, done)}
        </div>
        {last_review::panel(i18n, rules, done, &overview.moved)}
    }
    .into_any()
}

fn last_imports(i18n: &I18n, imports: &[Import]) -> AnyView {
    let content = match imports.is_empty() {
        true => view! { <p class="muted">{t!(i18n, "overview-no-imports")}</p> }.into_any(),
        false => imports::table(i18n, imports),
    };
    view! {
        <section class="panel">
            <div class="panel-head">
                <h2>{t!(i18n, "overview-imports")}</h2>
                <p><a href=links::imports()>{t!(i18n, "overview-all-imports")}</a></p>
            </div>
            {content}
        </section>
    }
    .into_any()
}
