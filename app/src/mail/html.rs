//! A mail as HTML: one frame for all, in the look of the pages, as far as mail programs go along.

use super::Parts;
use crate::{i18n::I18n, t};

/// Tables and inline styles, because mail programs know little else. A name in double braces is replaced.
const FRAME: &str = include_str!("frame.html");
/// One paragraph of it.
const PARAGRAPH: &str = include_str!("paragraph.html");

/// The whole document.
pub fn html(i18n: &I18n, parts: &Parts) -> String {
    let paragraphs: Vec<String> = parts.body.split("\n\n").map(paragraph).collect();
    let mut whole = String::with_capacity(FRAME.len() * 2);
    let mut rest = FRAME;
    while let Some((before, after)) = rest.split_once("{{") {
        let Some((name, after)) = after.split_once("}}") else { break };
        whole.push_str(before);
        match name {
            "language" => whole.push_str(i18n.language.code()),
            "direction" => whole.push_str(i18n.language.direction()),
            "body" => whole.push_str(&paragraphs.join("\n")),
            "subject" => whole.push_str(&escaped(&parts.subject)),
            "preview" => whole.push_str(&escaped(&parts.body)),
            "brand" => whole.push_str(&escaped(&t!(i18n, "brand"))),
            "greeting" => whole.push_str(&escaped(&parts.greeting)),
            "action" => whole.push_str(&escaped(&parts.action)),
            "url" => whole.push_str(&escaped(&parts.url)),
            "closing" => whole.push_str(&escaped(&t!(i18n, "mail-closing"))),
            "instead" => whole.push_str(&escaped(&t!(i18n, "mail-instead"))),
            name => unreachable!("the frame names only what is listed here, not {name}"),
        }
        rest = after;
    }
    whole + rest
}

fn paragraph(text: &str) -> String {
    PARAGRAPH.replace("{{text}}", &escaped(text))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
