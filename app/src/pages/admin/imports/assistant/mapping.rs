//! The first step: what each column of the file is.

use super::{
    super::columns,
    choices::{Choices, field, name_field, same_name},
};
use crate::{i18n::I18n, t, ui::form::Form};
use club::import::{
    Encoding, Format, Kind, PASSED_OVER,
    prepare::{Because, Column, Preparation},
};
use domain::columns as ours;
use leptos::prelude::*;

pub fn section(form: &Form, preparation: &Preparation, choices: &Choices) -> AnyView {
    let i18n = form.i18n;
    let kind = preparation.import.kind;
    let options: Vec<(String, String)> = std::iter::once((PASSED_OVER.to_owned(), t!(i18n, "prepare-leave-out")))
        .chain(ours::of(kind.table()).iter().map(|ours| (ours.name.to_owned(), columns::choice(&i18n, kind, ours))))
        .collect();
    let all = &preparation.columns;
    let items = all.iter().enumerate().map(|(place, column)| {
        let earlier = all[..place].iter().any(|other| same_name(&other.theirs, &column.theirs));
        let right = match (column.theirs.is_empty(), earlier) {
            (true, _) => left_out(t!(i18n, "prepare-unnamed-text")),
            (false, true) => left_out(t!(i18n, "prepare-same-name")),
            (false, false) => choice(form, choices, kind, place, column, all, &options),
        };
        view! { <li>{theirs(&i18n, place, column)}<div>{right}</div></li> }
    });
    let items = items.collect_view();
    view! {
        <p class="hint">{t!(i18n, "prepare-columns-text")}" "{preparation.format.as_ref().map(|format| told(&i18n, format))}</p>
        <ol class="mapping">{items}</ol>
    }
    .into_any()
}

/// What kind of file it is.
fn told(i18n: &I18n, format: &Format) -> String {
    match format {
        Format::Csv { separator, encoding } => {
            let separator = match separator {
                ',' => t!(i18n, "format-comma"),
                ';' => t!(i18n, "format-semicolon"),
                '\t' => t!(i18n, "format-tab"),
                other => other.to_string(),
            };
            let encoding = match encoding {
                Encoding::Utf8 => "UTF-8",
                Encoding::Utf16Le | Encoding::Utf16Be => "UTF-16",
            };
            t!(i18n, "format-csv", separator = separator, encoding = encoding)
        }
        Format::Xlsx { sheet } => t!(i18n, "format-xlsx", sheet = sheet.clone()),
    }
}

/// A column as it stands in the file: its name and what is in it.
fn theirs(i18n: &I18n, place: usize, column: &Column) -> AnyView {
    let name = match column.theirs.is_empty() {
        true => {
            view! { <strong>{t!(i18n, "prepare-unnamed", number = i18n.count(place as u64 + 1))}</strong> }.into_any()
        }
        false => view! { <strong><bdi>{column.theirs.clone()}</bdi></strong> }.into_any(),
    };
    let samples = match column.samples.is_empty() {
        true => view! { <span class="hint">{t!(i18n, "prepare-empty")}</span> }.into_any(),
        false => {
            let samples = column.samples.iter().map(|sample| view! { <bdi>{sample.clone()}</bdi> });
            view! { <span class="samples">{samples.collect_view()}</span> }.into_any()
        }
    };
    view! { <div>{name}{samples}</div> }.into_any()
}

fn choice(
    form: &Form,
    choices: &Choices,
    kind: Kind,
    place: usize,
    column: &Column,
    all: &[Column],
    options: &[(String, String)],
) -> AnyView {
    let i18n = form.i18n;
    let id = field(place);
    let chosen = form.filled.get(&id).to_owned();
    let problem = problem(&i18n, choices, place, &chosen, all);
    let invalid = problem.is_some();
    let described = if invalid { format!("{id}-error") } else { format!("{id}-mark") };
    let options = options.iter().map(|(code, words)| {
        view! { <option value=code.clone() selected=*code == chosen>{words.clone()}</option> }
    });
    let mark = mark(&i18n, kind, column, &chosen);
    view! {
        <input type="hidden" name=name_field(place) value=column.theirs.clone() autocomplete="off"/>
        <div class="field" class:invalid=invalid>
            <select id=id.clone() name=id.clone() aria-label=t!(i18n, "prepare-what-is", name = column.theirs.clone())
                aria-invalid=invalid.then_some("true") aria-describedby=described>{options.collect_view()}</select>
            {problem.map(|problem| view! { <p class="error" id=format!("{id}-error")>{problem}</p> })}
        </div>
        <span id=format!("{id}-mark")>{mark}</span>
    }
    .into_any()
}

/// What is wrong with a choice, and with which other column it collides.
fn problem(i18n: &I18n, choices: &Choices, place: usize, chosen: &str, all: &[Column]) -> Option<String> {
    if choices.problems.0.iter().any(|(name, _)| *name == field(place)) {
        return Some(t!(i18n, "problem-choice"));
    }
    if !choices.twice.contains(&place) {
        return None;
    }
    let other = choices.twice.iter().find(|other| **other != place && choices.filled.get(&field(**other)) == chosen)?;
    Some(t!(i18n, "prepare-twice", other = all.get(*other)?.theirs.clone()))
}

/// How it came about what a column is taken for.
fn mark(i18n: &I18n, kind: Kind, column: &Column, chosen: &str) -> AnyView {
    let own = ours::own(kind.table(), &column.theirs).is_some_and(|own| own == chosen);
    let (class, text) = match (own, column.because) {
        _ if chosen == PASSED_OVER && column.because != Because::Unknown => ("badge", t!(i18n, "prepare-left-out")),
        (true, _) | (_, Because::Own) => ("badge good", t!(i18n, "prepare-own")),
        (_, Because::Chosen) => ("badge good", t!(i18n, "prepare-chosen")),
        (_, Because::Suggested) => ("badge warn", t!(i18n, "prepare-suggested")),
        (_, Because::Unknown) => ("badge", t!(i18n, "prepare-unknown")),
    };
    view! { <span class=class>{text}</span> }.into_any()
}

fn left_out(text: String) -> AnyView {
    view! { <p class="hint">{text}</p> }.into_any()
}
