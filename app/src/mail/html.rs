//! A mail as HTML: one frame for all, in the look of the pages, as far as mail programs go along.

use super::{Parts, Sender};
use crate::{i18n::I18n, t};
use domain::colour::Palette;

/// Tables and inline styles, because mail programs know little else. A name in double braces is replaced.
const FRAME: &str = include_str!("frame.html");
/// One paragraph of it.
const PARAGRAPH: &str = include_str!("paragraph.html");
/// The logo, which comes with the mail under [`super::LOGO_ID`], before the name.
const LOGO: &str = include_str!("logo.html");
/// How the shop is reached, at the end.
const REACH: &str = include_str!("reach.html");

/// The whole document.
pub fn html(i18n: &I18n, sender: &Sender, parts: &Parts) -> String {
    let Palette { light, dark } = sender.palette;
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
            "accent" => whole.push_str(&light.accent.to_string()),
            "on" => whole.push_str(&light.on.to_string()),
            "dark-accent" => whole.push_str(&dark.accent.to_string()),
            "dark-on" => whole.push_str(&dark.on.to_string()),
            "logo" if sender.logo => whole.push_str(LOGO),
            "logo" => {}
            "brand" => whole.push_str(&escaped(&sender.name)),
            "reach" if sender.reach.is_empty() => {}
            "reach" => whole.push_str(&REACH.replace("{{text}}", &escaped(&sender.reach))),
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
