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
    ui::{
        confirm::Confirm,
        form::ONCE,
        head::PageHead,
        notice::empty,
        pager::{Pager, Ways},
        table::{Column, Table, row},
        tabs::{self, Tabs},
    },
};
use club::{
    Error, Refusal,
    messages::{self, Find, Message, State, Tab},
};
use leptos::prelude::*;
use std::collections::HashMap;

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
            <PageHead title=title lede=t!(i18n, "outbox-lede")/>
            {refusal}
            {tabs(&i18n, find.tab, &counts)}
            {list}
            {(!found.rows.is_empty() || find.after.is_some()).then(|| pager(&i18n, &find, found.rows.len() as u64, found.next))}
        }
    }))
}

fn tabs(i18n: &I18n, here: Tab, counts: &HashMap<Tab, u64>) -> AnyView {
    let tabs = Tab::ALL.into_iter().map(|tab| {
        let count = counts.get(&tab).map(|count| i18n.count(*count));
        tabs::Tab::new(address(tab), words::tab(i18n, tab), tab == here).count(count)
    });
    view! { <Tabs label=t!(i18n, "outbox-tabs") tabs=tabs.collect() of_a_list=true/> }.into_any()
}

fn table(i18n: &I18n, tab: Tab, rows: &[Message]) -> AnyView {
    let rows = rows.iter().map(|message| {
        let member = message.member.clone().map(|(number, name)| {
            view! { <a href=links::member(&number)><bdi>{name}</bdi></a> }
        });
        let at = message.sent_at.unwrap_or(message.created_at);
        row![
            words::about(i18n, message),
            view! { <div class="stack tight">{member}<bdi class="ltr">{message.recipient.clone()}</bdi></div> },
            view! { <time datetime=at.to_rfc3339()>{i18n.moment(at)}</time> },
            fate(i18n, message),
            actions(i18n, tab, message),
        ]
    });
    let columns = vec![
        Column::new(t!(i18n, "outbox-about")),
        Column::new(t!(i18n, "outbox-to")),
        Column::new(t!(i18n, "imports-when")),
        Column::new(t!(i18n, "outbox-state")),
        Column::acts(t!(i18n, "outbox-act")),
    ];
    view! { <Table columns rows=rows.collect()/> }.into_any()
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
        let again = form(links::outbox_retry(message.id), "button small primary", t!(i18n, "outbox-retry-do"));
        view! {
            <Confirm button=t!(i18n, "outbox-retry") look="small">
                <div class="stack tight"><p>{sure}</p>{again}</div>
            </Confirm>
        }
        .into_any()
    })
}

fn pager(i18n: &I18n, find: &Find, rows: u64, next: Option<i64>) -> AnyView {
    let first = find.after.map(|_| address(find.tab).into());
    let next = next.map(|next| address(find.tab).with("after", next).into());
    let (words, shown) = (
        [t!(i18n, "audit-newest"), t!(i18n, "audit-older")],
        t!(i18n, "outbox-shown", count = rows, shown = i18n.count(rows)),
    );
    view! { <Pager label=t!(i18n, "outbox-pages") ways=Ways { first, next } words shown/> }.into_any()
}
