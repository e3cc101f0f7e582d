//! Mails that could not be sent, with the reason.

use crate::{i18n::I18n, t};
use club::outbox::Message;
use leptos::prelude::*;

/// Says so, and what to do. `None` when all is well.
pub fn troubled(i18n: &I18n, messages: &[Message]) -> Option<AnyView> {
    if messages.is_empty() {
        return None;
    }
    let count = messages.len();
    let items = messages.iter().map(|message| {
        let state = match message.state.as_str() {
            "uncertain" => t!(i18n, "overview-mail-uncertain"),
            _ => t!(i18n, "overview-mail-failed"),
        };
        let error = message.error.clone().map(|error| view! { <br/><bdi dir="ltr" class="small">{error}</bdi> });
        view! {
            <li>
                <bdi class="ltr">{message.recipient.clone()}</bdi>" · "{what(i18n, &message.template)}" · "
                {i18n.moment(message.created_at)}" · "{state}{error}
            </li>
        }
    });
    Some(
        view! {
            <section class="notice bad">
                <strong>{t!(i18n, "overview-mails", count = count, shown = i18n.count(count as u64))}</strong>
                <p>{t!(i18n, "overview-mails-text")}</p>
                <ul>{items.collect_view()}</ul>
            </section>
        }
        .into_any(),
    )
}

/// What a mail was about; the name of its template where that has no words.
fn what(i18n: &I18n, template: &str) -> String {
    match template {
        "confirm" | "already_member" => t!(i18n, "overview-mail-join"),
        "reset" => t!(i18n, "overview-mail-reset"),
        "invitation" => t!(i18n, "overview-mail-invitation"),
        "tier_up" => t!(i18n, "profile-moved-up"),
        "tier_down" => t!(i18n, "profile-moved-down"),
        "grace_started" => t!(i18n, "profile-moved-grace"),
        "recovered" => t!(i18n, "profile-moved-recovered"),
        other => other.to_owned(),
    }
}
