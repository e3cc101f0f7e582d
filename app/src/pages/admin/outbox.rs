//! Messages: those that wait, that left and that did not, with the reason; sending again and taking out of the queue.

pub mod words;

use crate::{
    call::Call,
    cx::Cx,
    form::{self, Sent},
    i18n::I18n,
    links::{self, Link},
    page::{Answer, Frame, Page, PageResult},
    pages::refusal,
    t,
    ui::{form::ONCE, notice::empty},
};
use club::{
    Error, Refusal,
    messages::{self, Find, Message, State, Tab},
};
use leptos::prelude::*;
use std::{collections::HashMap, sync::Arc};

pub async fn show(call: Call) -> PageResult {
    let tab = Tab::from_code(call.query.get("tab")).unwrap_or_default();
    let find = Find { tab, after: call.query.get("after").parse().ok() };
    Ok(page(&call.cx, find, None).await?.into())
}

/// Puts a message into the queue again.
pub async fn retry(call: Call) -> PageResult {
    let id = id(&call)?;
    let (cx, sent) = call.sent().await;
    let done = messages::retry(&cx.actor(), cx.club(), id, sent.filled.get(ONCE)).await;
    answer(&cx, sent, done).await
}

/// Takes a message out of the queue.
pub async fn cancel(call: Call) -> PageResult {
    let id = id(&call)?;
    let (cx, sent) = call.sent().await;
    let done = messages::cancel(&cx.actor(), cx.club(), id, sent.filled.get(ONCE)).await;
    answer(&cx, sent, done).await
}

fn id(call: &Call) -> club::Result<i64> {
    call.param("id").parse().map_err(|_| Error::NotFound)
}

/// Back to where the button was; where the message has gone elsewhere meanwhile, the page says so.
async fn answer(cx: &Cx, sent: Sent, done: club::Result<()>) -> PageResult {
    let tab = Tab::from_code(sent.filled.get("tab")).unwrap_or_default();
    let done = done.map(|()| Answer::Go(address(tab)));
    form::submit(sent, done, async |sent| page(cx, Find { tab, after: None }, sent.refusal).await).await
}

fn address(tab: Tab) -> Link {
    links::outbox().with("tab", tab.code())
}

async fn page(cx: &Cx, find: Find, refusal: Option<Refusal>) -> club::Result<Page> {
    let found = messages::list(&cx.actor(), cx.club(), &find).await?;
    let counts = messages::counts(&cx.actor(), cx.club()).await?;
    let i18n = cx.i18n;
    let title = t!(i18n, "outbox-nav");
    Ok(Page::new(Frame::Staff, title.clone(), move || {
        let refusal = refusal.map(|why| refusal::notice(&i18n, &why));
        let list = match found.rows.is_empty() {
            true => empty(t!(i18n, "outbox-none"), t!(i18n, "outbox-none-text"), ()),
            false => table(&i18n, find.tab, &found.rows),
        };
        view! {
            <div class="page-head"><div><h1>{title}</h1><p>{t!(i18n, "outbox-lede")}</p></div></div>
            {refusal}
            {tabs(&i18n, find.tab, &counts)}
            {list}
            {(!found.rows.is_empty() || find.after.is_some()).then(|| pager(&i18n, &find, found.rows.len() as u64, found.next))}
        }
    }))
}

fn tabs(i18n: &I18n, here: Tab, counts: &HashMap<Tab, u64>) -> AnyView {
    let links = Tab::ALL.into_iter().map(|tab| {
        let count = counts.get(&tab).map(|count| view! { " "<span class="count">{i18n.count(*count)}</span> });
        let current = (tab == here).then_some("page");
        view! { <a href=address(tab) aria-current=current>{words::tab(i18n, tab)}{count}</a> }
    });
    view! { <nav class="choices" aria-label=t!(i18n, "outbox-tabs")>{links.collect_view()}</nav> }.into_any()
}

fn table(i18n: &I18n, tab: Tab, rows: &[Message]) -> AnyView {
    let labels = [t!(i18n, "outbox-to"), t!(i18n, "imports-when"), t!(i18n, "outbox-state"), t!(i18n, "outbox-act")];
    let [to, when, state, act] = labels.map(Arc::<str>::from);
    let body = rows.iter().map(|message| {
        let member = message.member.clone().map(|(number, name)| {
            view! { <a href=links::member(&number)><bdi>{name}</bdi></a> }
        });
        let at = message.sent_at.unwrap_or(message.created_at);
        view! {
            <tr>
                <td>{words::about(i18n, message)}</td>
                <td data-label=to.clone()><div class="stack tight">{member}<bdi class="ltr">{message.recipient.clone()}</bdi></div></td>
                <td data-label=when.clone()><time datetime=at.to_rfc3339()>{i18n.moment(at)}</time></td>
                <td data-label=state.clone()>{fate(i18n, message)}</td>
                <td class="act" data-label=act.clone()>{actions(i18n, tab, message)}</td>
            </tr>
        }
    });
    let body = body.collect_view();
    view! {
        <div class="table-wrap">
            <table class="table">
                <thead>
                    <tr>
                        <th>{t!(i18n, "outbox-about")}</th><th>{to.clone()}</th><th>{when.clone()}</th><th>{state.clone()}</th>
                        <th><span class="visually-hidden">{act.clone()}</span></th>
                    </tr>
                </thead>
                <tbody>{body}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// Where it is, why, what the server said, and when it is tried again.
fn fate(i18n: &I18n, message: &Message) -> AnyView {
    let (class, state) = words::state(i18n, message.state);
    let why = message.reason.map(|reason| view! { <span>{words::why(i18n, reason)}</span> });
    let error = message.error.clone().map(|error| view! { <bdi dir="ltr" class="small muted">{error}</bdi> });
    let again = (message.state == State::Queued && message.reason.is_some())
        .then(|| view! { <span class="small">{t!(i18n, "outbox-again", time = i18n.moment(message.next_at))}</span> });
    view! { <div class="stack tight"><div><span class=class>{state}</span></div>{why}{error}{again}</div> }.into_any()
}

fn actions(i18n: &I18n, tab: Tab, message: &Message) -> Option<AnyView> {
    let form = |act: Link, class: &'static str, button: String| {
        let once = Sent::default().form(*i18n).once();
        view! {
            <form method="post" action=act>
                {once}
                <input type="hidden" name="tab" value=tab.code()/>
                <button class=class>{button}</button>
            </form>
        }
        .into_any()
    };
    if message.may_cancel {
        return Some(form(links::outbox_cancel(message.id), "button small", t!(i18n, "outbox-cancel")));
    }
    message.may_retry.then(|| {
        let sure = match message.state {
            State::Uncertain => t!(i18n, "outbox-retry-uncertain"),
            _ => t!(i18n, "outbox-retry-failed"),
        };
        view! {
            <details class="confirm">
                <summary class="button small">{t!(i18n, "outbox-retry")}</summary>
                <div class="stack tight"><p>{sure}</p>{form(links::outbox_retry(message.id), "button small primary", t!(i18n, "outbox-retry-do"))}</div>
            </details>
        }
        .into_any()
    })
}

fn pager(i18n: &I18n, find: &Find, rows: u64, next: Option<i64>) -> AnyView {
    let first = find.after.map(|_| address(find.tab));
    let next = next.map(|next| address(find.tab).with("after", next));
    view! {
        <nav class="pager" aria-label=t!(i18n, "outbox-pages")>
            {first.map(|to| view! { <a rel="prev" href=to>{t!(i18n, "audit-newest")}</a> })}
            <span>{t!(i18n, "outbox-shown", count = rows, shown = i18n.count(rows))}</span>
            {next.map(|to| view! { <a rel="next" href=to>{t!(i18n, "audit-older")}</a> })}
        </nav>
    }
    .into_any()
}
