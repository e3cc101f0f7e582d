//! Mails that could not be sent, with the reason.

use crate::{i18n::I18n, links, pages::admin::outbox::words, t};
use club::messages::{Message, Tab};
use leptos::prelude::*;

/// Says so, and what to do. `None` when all is well.
pub fn troubled(i18n: &I18n, messages: &[Message]) -> Option<AnyView> {
    if messages.is_empty() {
        return None;
    }
    let count = messages.len();
    let items = messages.iter().map(|message| {
        let (_, state) = words::state(i18n, message.state);
        let why = message.reason.map(|reason| view! { " · "{words::why(i18n, reason)} });
        let error = message.error.clone().map(|error| view! { <br/><bdi dir="ltr" class="small">{error}</bdi> });
        view! {
            <li>
                <bdi class="ltr">{message.recipient.clone()}</bdi>" · "{words::about(i18n, message)}" · "
                {i18n.moment(message.created_at)}" · "{state}{why}{error}
            </li>
        }
    });
    let to = |tab: Tab| links::outbox().with("tab", tab.code());
    Some(
        view! {
            <section class="notice bad">
                <strong>{t!(i18n, "overview-mails", count = count, shown = i18n.count(count as u64))}</strong>
                <p>{t!(i18n, "overview-mails-text")}</p>
                <ul>{items.collect_view()}</ul>
                <p>
                    <a href=to(Tab::Failed)>{t!(i18n, "outbox-failed")}</a>" · "
                    <a href=to(Tab::Uncertain)>{t!(i18n, "outbox-uncertain")}</a>
                </p>
            </section>
        }
        .into_any(),
    )
}
