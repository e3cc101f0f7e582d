//! What mails say. They are worded when they are sent, from the data that the outbox kept.

use crate::{i18n::I18n, t};
use chrono::NaiveDate;
use domain::{programme::Programme, tier::TierKey};
use leptos::prelude::*;
use serde_json::Value;

/// A mail, ready to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    pub subject: String,
    pub text: String,
    pub html: String,
}

/// The words of a template. `None` for one that is not known.
pub fn letter(i18n: &I18n, programme: &Programme, template: &str, data: &Value) -> Option<Letter> {
    let field = |name: &str| data.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let name = field("name");
    let tier = crate::ui::tier::name(i18n, programme, &TierKey(field("tier")));
    let grace_ends = field("grace_ends").parse::<NaiveDate>().map(|day| i18n.day(day)).unwrap_or_default();
    let (subject, body, action) = match template {
        "confirm" => (t!(i18n, "mail-confirm-subject"), t!(i18n, "mail-confirm"), t!(i18n, "mail-confirm-action")),
        "already_member" => (t!(i18n, "mail-known-subject"), t!(i18n, "mail-known"), t!(i18n, "mail-known-action")),
        "reset" => (t!(i18n, "mail-reset-subject"), t!(i18n, "mail-reset"), t!(i18n, "mail-reset-action")),
        "invitation" => (t!(i18n, "mail-invite-subject"), t!(i18n, "mail-invite"), t!(i18n, "mail-invite-action")),
        "tier_up" => (
            t!(i18n, "mail-up-subject", tier = tier.clone()),
            t!(i18n, "mail-up", tier = tier),
            t!(i18n, "mail-card-action"),
        ),
        "tier_down" => (
            t!(i18n, "mail-down-subject", tier = tier.clone()),
            t!(i18n, "mail-down", tier = tier),
            t!(i18n, "mail-card-action"),
        ),
        "tier_changed" => (
            t!(i18n, "mail-down-subject", tier = tier.clone()),
            t!(i18n, "mail-changed", tier = tier),
            t!(i18n, "mail-card-action"),
        ),
        "grace_started" => (
            t!(i18n, "mail-grace-subject", date = grace_ends.clone()),
            t!(i18n, "mail-grace", tier = tier, date = grace_ends),
            t!(i18n, "mail-card-action"),
        ),
        "recovered" => (
            t!(i18n, "mail-recovered-subject", tier = tier.clone()),
            t!(i18n, "mail-recovered", tier = tier),
            t!(i18n, "mail-card-action"),
        ),
        _ => return None,
    };
    let greeting = t!(i18n, "mail-greeting", name = name);
    let closing = t!(i18n, "mail-closing");
    let url = field("url");
    let text = format!("{greeting}\n\n{body}\n\n{action}:\n{url}\n\n{closing}\n");
    Some(Letter { subject, text, html: html(i18n, [greeting, body, action, url, closing]) })
}

fn html(i18n: &I18n, [greeting, body, action, url, closing]: [String; 5]) -> String {
    let paragraphs = body.split("\n\n").map(|part| view! { <p>{part.to_owned()}</p> }).collect_view();
    let content = view! {
        <html lang=i18n.language.code() dir=i18n.language.direction()>
            <body>
                <p>{greeting}</p>
                {paragraphs}
                <p><a href=url.clone()><b>{action}</b></a></p>
                <p><small dir="ltr">{url}</small></p>
                <p>{closing}</p>
            </body>
        </html>
    };
    format!("<!DOCTYPE html>{}", content.to_html())
}
