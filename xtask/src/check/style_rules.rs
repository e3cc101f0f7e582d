//! Rules of style that no other tool knows, held against every file of the repository.

use std::fs;

use anyhow::{Result, bail};

use super::files;
use crate::workspace::Workspace;

/// A longer file of Rust probably has more than one intent.
const LONG: usize = 350;

/// Names every broken rule with its place and what to do.
pub fn check(workspace: &Workspace) -> Result<()> {
    let mut broken = 0;
    for path in &files(workspace, ".")? {
        // It may not be text.
        let Ok(text) = fs::read_to_string(workspace.root.join(path)) else { continue };
        for finding in findings(path, &text) {
            println!("{path}:{}: {}", finding.line, finding.advice);
            broken += 1;
        }
        let lines = text.lines().count();
        if path.ends_with(".rs") && lines > LONG {
            println!("{path}:{lines}: warning: longer than {LONG} lines: does it still have one intent?");
        }
    }
    match broken {
        0 => Ok(()),
        1 => bail!("one place breaks a rule of style"),
        _ => bail!("{broken} places break a rule of style"),
    }
}

/// A broken rule.
struct Finding {
    line: usize,
    advice: &'static str,
}

fn findings(path: &str, text: &str) -> Vec<Finding> {
    let rust = path.ends_with(".rs");
    let css = path.starts_with("style/") && path.ends_with(".css");
    let page = path.starts_with("app/") && rust;
    let delivered = css || page || ((path.starts_with("style/") || path.starts_with("app/")) && is_markup(path));

    let text = if css { without_comments(text) } else { text.to_owned() };
    let mut found = Vec::new();
    // What tests say of addresses loads nothing.
    let tests = text.lines().position(|line| rust && line == "#[cfg(test)]").unwrap_or(usize::MAX);
    for (number, line) in text.lines().enumerate() {
        let mut rule = |broken: bool, advice: &'static str| {
            if broken {
                found.push(Finding { line: number + 1, advice });
            }
        };
        if rust && line.trim_start().starts_with("//") {
            continue;
        }
        rule(rust && line.contains(IGNORED), "a test that is not run proves nothing: mend it or remove it");
        rule(rust && UNFINISHED.iter().any(|mark| line.contains(mark)), "unfinished: write it or leave it out");
        rule(page && has_inline_style(line), "inline styles are blocked by the security policy: use a class");
        rule(
            page && number < tests && !path.starts_with("app/src/routes/") && has_own_address(line),
            "an address as text may lead nowhere: take the function of `links` that its row of the table makes",
        );
        rule(css && is_physical(line), "left and right do not mirror: use the logical property (inline-start, …)");
        rule(
            delivered && number < tests && has_outside_address(line),
            "nothing is loaded from elsewhere: bring the file into the site",
        );
    }
    found
}

// Written in two parts, so that this file does not break the rules itself.
const IGNORED: &str = concat!("#[", "ignore");
const UNFINISHED: [&str; 2] = [concat!("todo", "!("), concat!("unimplemented", "!(")];

fn is_markup(path: &str) -> bool {
    [".svg", ".html", ".ftl"].iter().any(|kind| path.ends_with(kind))
}

/// A style sheet with its comments blanked out, line for line.
fn without_comments(css: &str) -> String {
    let mut parts = css.split("/*");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (comment, rest) = part.split_once("*/").unwrap_or((part, ""));
        plain.extend(comment.chars().filter(|&letter| letter == '\n'));
        plain.push_str(rest);
    }
    plain
}

/// Whether a line of a page has a `style` attribute, or sets one property of it.
fn has_inline_style(line: &str) -> bool {
    line.match_indices("style").any(|(start, word)| {
        let begins = line[..start].ends_with(|before: char| before.is_whitespace() || "<({\"".contains(before));
        let after = &line[start + word.len()..];
        let one_property = after.strip_prefix(':').is_some_and(|rest| {
            let value = rest.trim_start_matches(|letter: char| letter.is_ascii_lowercase() || letter == '-');
            value.len() < rest.len() && value.starts_with('=')
        });
        let attribute = after.strip_prefix('=').is_some_and(|rest| !rest.starts_with(['=', '>']));
        begins && (attribute || one_property)
    })
}

/// Whether a line of a style sheet names a side of the screen instead of a side of the text.
fn is_physical(line: &str) -> bool {
    line.split(['{', '}', ';']).filter_map(|declaration| declaration.split_once(':')).any(|(name, value)| {
        let (name, value) = (name.trim(), value.trim_start());
        let is_property = !name.starts_with("--") && name.chars().all(|c| c.is_ascii_lowercase() || c == '-');
        let sided = |text: &str| text.split(['-', ' ', '!', ',']).any(|word| word == "left" || word == "right");
        let turns = ["text-align", "text-align-last", "float", "clear"].contains(&name) && sided(value);
        is_property && (sided(name) || turns)
    })
}

/// Whether a line of a page writes one of our own addresses out, where a link belongs.
fn has_own_address(line: &str) -> bool {
    ["href=\"/", "action=\"/", "format!(\"/", "to(\"/", "Go(\"/"].iter().any(|place| line.contains(place))
}

/// Whether a line names an address outside, other than the names of XML's vocabularies and those under `.invalid`, which are
/// nobody's (RFC 2606) and only serve to take addresses apart.
fn has_outside_address(line: &str) -> bool {
    ["http://", "https://"].iter().any(|scheme| {
        line.split(scheme).skip(1).any(|rest| {
            let host =
                rest.split(|part: char| !part.is_ascii_alphanumeric() && !".-".contains(part)).next().unwrap_or("");
            !host.is_empty() && host != "www.w3.org" && !host.ends_with(".invalid")
        })
    })
}

#[cfg(test)]
mod tests {
    use super::{findings, has_inline_style, has_outside_address, has_own_address, is_physical};

    #[test]
    fn inline_styles_are_found_and_other_words_are_not() {
        assert!(has_inline_style("<p style=\"color: red\">"));
        assert!(has_inline_style("<p style=move || width()>"));
        assert!(has_inline_style("<p style:inline-size=\"3rem\">"));
        assert!(!has_inline_style("<p data-style=\"card\">"));
        assert!(!has_inline_style("let style = Style::plain(); if style == other {}"));
        assert!(!has_inline_style("use crate::style::Card; Card { style: plain }"));
    }

    #[test]
    fn sides_of_the_screen_are_found_and_sides_of_the_text_are_not() {
        for physical in ["margin-left: 1rem;", "a { right: 0 }", "text-align: right;", "border-top-left-radius: 1px"] {
            assert!(is_physical(physical), "{physical}");
        }
        for logical in ["margin-inline-start: 1rem;", "--left: 0;", "a.left:hover {", "text-align: start;"] {
            assert!(!is_physical(logical), "{logical}");
        }
    }

    #[test]
    fn outside_addresses_are_found_and_vocabularies_are_not() {
        assert!(has_outside_address("@import 'https://example.com/a.css';"));
        assert!(!has_outside_address("<svg xmlns=\"http://www.w3.org/2000/svg\">"));
        assert!(!has_outside_address("base.starts_with(\"https://\")"));
        assert!(!has_outside_address("const OURS: &str = \"http://ours.invalid\";"));
        assert!(has_outside_address("const THEIRS: &str = \"http://ours.invalid.example.com\";"));
    }

    #[test]
    fn a_finding_has_the_line_of_the_file_even_after_a_long_comment() {
        let found = findings("style/base.css", "/* left:\n right: */\np { float: left }\n");
        assert_eq!(found.iter().map(|finding| finding.line).collect::<Vec<_>>(), [3]);
    }

    #[test]
    fn addresses_in_the_tests_of_a_page_are_not_loaded() {
        let page = "const A: &str = \"https://example.com\";\n#[cfg(test)]\nmod tests { const B: &str = \"https://example.com\"; }\n";
        let found = findings("app/src/routes.rs", page);
        assert_eq!(found.iter().map(|finding| finding.line).collect::<Vec<_>>(), [1]);
    }

    #[test]
    fn own_addresses_are_links() {
        assert!(has_own_address("<a href=\"/admin\">") && has_own_address("format!(\"/members/{number}\")"));
        assert!(!has_own_address("<a href=links::overview()>") && !has_own_address("path.split('/')"));
        let page = "view! { <a href=\"/admin\">x</a> }\n";
        assert_eq!((findings("app/src/page.rs", page).len(), findings("app/src/routes/admin.rs", page).len()), (1, 0));
    }

    #[test]
    fn rules_of_pages_do_not_bind_other_rooms() {
        assert!(findings("server/src/mail.rs", "<p style=\"color: red\">").is_empty());
    }
}
