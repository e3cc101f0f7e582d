//! What passed between the shop and a member beside purchases, and recording more of it.

use super::{Part, Typed, page};
use crate::{
    call::Call,
    form::{self, Sent},
    i18n::I18n,
    links,
    page::{Answer, PageResult},
    t,
    ui::{
        form::Form,
        panel::Panel,
        timeline::{Event, Timeline},
    },
};
use club::{
    contacts::{self, Contact},
    people::profile::Profile,
};
use domain::contact::Kind;
use leptos::prelude::*;

/// Records a contact.
pub async fn submit(call: Call) -> PageResult {
    let number = call.param("number").to_owned();
    let (cx, sent) = call.sent().await;
    let done = contacts::record(&cx.actor(), cx.club(), &number, sent.read()).await;
    let done = done.map(|()| Answer::Go(links::member(&number)));
    form::submit(sent, done, async |contact| page(&cx, &number, Typed { contact, ..Typed::default() }).await).await
}

/// A kind of contact in a word or two.
pub fn kind_name(i18n: &I18n, kind: Kind) -> String {
    match kind {
        Kind::Call => t!(i18n, "contact-call"),
        Kind::Mail => t!(i18n, "contact-mail"),
        Kind::Message => t!(i18n, "contact-message"),
        Kind::Visit => t!(i18n, "contact-visit"),
        Kind::Note => t!(i18n, "contact-note"),
        Kind::Help => t!(i18n, "contact-help"),
        Kind::Complaint => t!(i18n, "contact-complaint"),
        Kind::Feedback => t!(i18n, "contact-feedback"),
        Kind::Gift => t!(i18n, "contact-gift"),
    }
}

/// How many contacts the first page shows.
const LAST: usize = 2;

/// The last contacts, and the form.
pub(super) fn section(i18n: &I18n, profile: &Profile, sent: &Sent) -> AnyView {
    let more = (profile.contacts.len() > LAST).then(|| {
        view! { <p class="small"><a href=Part::History.address(&profile.number)>{t!(i18n, "contacts-all")}</a></p> }
    });
    view! {
        <Panel title=t!(i18n, "contacts-title")>
            <details open=sent.is_again()>
                <summary>{t!(i18n, "contacts-open")}</summary>
                {form(i18n, profile, sent)}
            </details>
            {list(i18n, &profile.contacts[..profile.contacts.len().min(LAST)])}
            {more}
        </Panel>
    }
    .into_any()
}

/// All contacts that a profile holds.
pub(super) fn all(i18n: &I18n, profile: &Profile) -> AnyView {
    view! { <Panel title=t!(i18n, "contacts-title")>{list(i18n, &profile.contacts)}</Panel> }.into_any()
}

fn list(i18n: &I18n, contacts: &[Contact]) -> AnyView {
    match contacts {
        [] => view! { <p class="muted small">{t!(i18n, "contacts-none")}</p> }.into_any(),
        contacts => {
            let events = contacts.iter().map(|contact| event(i18n, contact)).collect();
            view! { <Timeline events/> }.into_any()
        }
    }
}

fn event(i18n: &I18n, contact: &Contact) -> Event {
    let class = match contact.kind {
        Kind::Complaint => "badge bad",
        Kind::Help => "badge warn",
        Kind::Feedback => "badge info",
        Kind::Gift => "badge good",
        Kind::Call | Kind::Mail | Kind::Message | Kind::Visit | Kind::Note => "badge",
    };
    let score = contact.score.map(|score| {
        let (score, most) = (i18n.number(score), i18n.number(10));
        view! { " "<strong>{t!(i18n, "contact-scored", score = score, most = most)}</strong> }
    });
    let cost = contact.cost_minor.map(|cost| {
        view! { " "<strong>{t!(i18n, "contact-cost-was", amount = i18n.money(cost))}</strong> }
    });
    let by = contact.by.clone().unwrap_or_else(|| t!(i18n, "my-looks-system"));
    let what = view! {
        <p><span class=class>{kind_name(i18n, contact.kind)}</span>{score}{cost}" "<bdi>{contact.text.clone()}</bdi></p>
        <p class="muted small"><bdi>{by}</bdi></p>
    };
    Event { datetime: contact.at.to_rfc3339(), at: i18n.moment(contact.at), metal: None, what: what.into_any() }
}

fn form(i18n: &I18n, profile: &Profile, sent: &Sent) -> AnyView {
    let form = sent.form(*i18n);
    let kinds = Kind::ALL.iter().map(|kind| (kind.code().to_owned(), kind_name(i18n, *kind))).collect();
    let scores = (0..=10).rev().map(|score: i32| (score.to_string(), i18n.number(score)));
    let scores = std::iter::once((String::new(), t!(i18n, "contact-score-none"))).chain(scores).collect();
    let labels = [
        ("kind", t!(i18n, "contact-kind")),
        ("text", t!(i18n, "contact-text")),
        ("score", t!(i18n, "contact-score")),
        ("cost", t!(i18n, "contact-cost")),
    ];
    let unit = i18n.typing_unit();
    view! {
        <form class="form" method="post" action=links::member_contacts(&profile.number) novalidate=true>
            {form.once()}
            {form.errors(&labels)}
            {form.select("kind", t!(i18n, "contact-kind"), Some(t!(i18n, "contact-kind-hint")), kinds)}
            {words(&form)}
            <div class="field-row">
                {form.select("score", t!(i18n, "contact-score"), Some(t!(i18n, "contact-score-hint")), scores)}
                {form.number("cost", t!(i18n, "contact-cost"), Some(t!(i18n, "contact-cost-hint")), Some(unit))}
            </div>
            <div class="actions"><button class="button">{t!(i18n, "contacts-submit")}</button></div>
        </form>
    }
    .into_any()
}

/// What was said, which may be several lines.
fn words(form: &Form) -> AnyView {
    let i18n = form.i18n;
    form.area("text", t!(i18n, "contact-text"), t!(i18n, "contact-text-hint"), 3)
}
