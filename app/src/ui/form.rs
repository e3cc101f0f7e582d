//! Fields that keep what was typed and say what is wrong with it.

use crate::{call::Filled, i18n::I18n, pages::refusal, t};
use club::{Problem, Problems, Refusal, base::secret};
use domain::{calendar::Calendar, colour::Palette};
use leptos::prelude::*;
use std::borrow::Cow;

/// A form that is shown, perhaps again.
#[derive(Clone, Copy)]
pub struct Form<'a> {
    pub i18n: I18n,
    pub filled: &'a Filled,
    pub problems: &'a Problems,
    /// Why what was sent could not be done.
    pub refusal: Option<&'a Refusal>,
}

/// One line to fill in.
#[derive(Clone, Debug, Default)]
pub struct Field<N = &'static str> {
    pub name: N,
    pub label: String,
    /// Of the `input`; `text` when empty.
    pub kind: &'static str,
    pub hint: Option<String>,
    pub autocomplete: &'static str,
    /// For phones, addresses and codes.
    pub ltr: bool,
    pub required: bool,
}

/// The field of [`Form::once`].
pub const ONCE: &str = "once";

impl Form<'_> {
    /// A token by which a form that is sent twice is known (`club::base::once`).
    pub fn once(&self) -> AnyView {
        view! { <input type="hidden" name=ONCE value=secret::token() autocomplete="off"/> }.into_any()
    }

    /// The field with its label, hint and problem. A password is never shown again.
    pub fn field<N: Into<Cow<'static, str>>>(&self, field: Field<N>) -> AnyView {
        let Field { name, label, kind, hint, autocomplete, ltr, required } = field;
        let name: Cow<'static, str> = name.into();
        let kind = if kind.is_empty() { "text" } else { kind };
        let value = if kind == "password" { String::new() } else { self.filled.get(&name).to_owned() };
        let problem = self.problem(&name);
        let described = describedby(&name, hint.is_some(), problem.is_some());
        let invalid = problem.is_some().then_some("true");
        let autocomplete = (!autocomplete.is_empty()).then_some(autocomplete);
        let dir = ltr.then_some("ltr");
        view! {
            <div class="field" class:invalid=invalid.is_some()>
                <label for=name.clone()>{label}</label>
                {hint.map(|hint| view! { <span class="hint" id=format!("{name}-hint")>{hint}</span> })}
                <input id=name.clone() name=name.clone() type=kind value=value dir=dir autocomplete=autocomplete required=required
                    aria-invalid=invalid aria-describedby=described/>
                {error(&name, problem)}
            </div>
        }
        .into_any()
    }

    /// A number, with what it counts written behind it.
    pub fn number(
        &self,
        name: impl Into<Cow<'static, str>>,
        label: String,
        hint: Option<String>,
        suffix: Option<String>,
    ) -> AnyView {
        let name: Cow<'static, str> = name.into();
        let value = self.filled.get(&name).to_owned();
        let problem = self.problem(&name);
        let described = describedby(&name, hint.is_some(), problem.is_some());
        let invalid = problem.is_some().then_some("true");
        view! {
            <div class="field" class:invalid=invalid.is_some()>
                <label for=name.clone()>{label}</label>
                {hint.map(|hint| view! { <span class="hint" id=format!("{name}-hint")>{hint}</span> })}
                <input id=name.clone() name=name.clone() type="text" inputmode="decimal" autocomplete="off" value=value
                    aria-invalid=invalid aria-describedby=described/>
                {suffix.map(|suffix| view! { <span class="suffix">{suffix}</span> })}
                {error(&name, problem)}
            </div>
        }
        .into_any()
    }

    /// Several lines to fill in.
    pub fn area(&self, name: &'static str, label: String, hint: String, rows: u8) -> AnyView {
        let problem = self.problem(name);
        let described = describedby(name, true, problem.is_some());
        let invalid = problem.is_some().then_some("true");
        let text = escaped(self.filled.get(name));
        view! {
            <div class="field" class:invalid=invalid.is_some()>
                <label for=name>{label}</label>
                <span class="hint" id=format!("{name}-hint")>{hint}</span>
                <textarea id=name name=name rows=rows.to_string() dir="auto" aria-invalid=invalid aria-describedby=described inner_html=text></textarea>
                {error(name, problem)}
            </div>
        }
        .into_any()
    }

    /// A choice of one. Each choice is a value and its name.
    pub fn select(
        &self,
        name: impl Into<Cow<'static, str>>,
        label: String,
        hint: Option<String>,
        choices: Vec<(String, String)>,
    ) -> AnyView {
        let name: Cow<'static, str> = name.into();
        let problem = self.problem(&name);
        let described = describedby(&name, hint.is_some(), problem.is_some());
        let invalid = problem.is_some().then_some("true");
        let chosen = self.filled.get(&name).to_owned();
        let options = choices.into_iter().map(|(value, text)| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{text}</option> }
        });
        view! {
            <div class="field" class:invalid=invalid.is_some()>
                <label for=name.clone()>{label}</label>
                {hint.map(|hint| view! { <span class="hint" id=format!("{name}-hint")>{hint}</span> })}
                <select id=name.clone() name=name.clone() aria-invalid=invalid aria-describedby=described>{options.collect_view()}</select>
                {error(&name, problem)}
            </div>
        }
        .into_any()
    }

    /// A box to tick.
    pub fn check(&self, name: String, label: String, hint: Option<String>) -> AnyView {
        let ticked = self.filled.has(&name);
        let described = describedby(&name, hint.is_some(), false);
        view! {
            <div class="check">
                <input type="checkbox" id=name.clone() name=name.clone() value="yes" checked=ticked aria-describedby=described/>
                <label for=name.clone()>{label}</label>
                {hint.map(|hint| view! { <span class="hint" id=format!("{name}-hint")>{hint}</span> })}
            </div>
        }
        .into_any()
    }

    /// What is in the way, at the top: why it was refused, or all problems, each a link to its field and with that field's
    /// label out of `labels`.
    pub fn errors(&self, labels: &[(&str, String)]) -> Option<AnyView> {
        if let Some(why) = self.refusal {
            return Some(view! { <div role="alert">{refusal::notice(&self.i18n, why)}</div> }.into_any());
        }
        if self.problems.0.is_empty() {
            return None;
        }
        let i18n = self.i18n;
        let all = self.problems.0.iter().map(|(field, problem)| {
            let label = labels.iter().find(|(name, _)| name == field).map_or("", |(_, label)| label.as_str());
            view! { <li><a href=format!("#{field}")>{labelled(&i18n, label, *problem)}</a></li> }
        });
        let count = self.problems.0.len();
        Some(
            view! {
                <div class="form-errors" role="alert">
                    <p>{t!(i18n, "form-errors", count = count, shown = i18n.count(count as u64))}</p>
                    <ul>{all.collect_view()}</ul>
                </div>
            }
            .into_any(),
        )
    }

    /// Whether something is wrong with a field.
    pub fn is_wrong(&self, name: &str) -> bool {
        self.problems.0.iter().any(|(field, _)| *field == name)
    }

    fn problem(&self, name: &str) -> Option<String> {
        let found = self.problems.0.iter().find(|(field, _)| *field == name);
        found.map(|(_, problem)| problem_text(&self.i18n, *problem))
    }
}

/// A text as it stands in HTML. The children of a `textarea` are written as they are, so they have to be made safe here.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn describedby(name: &str, hint: bool, problem: bool) -> Option<String> {
    let mut ids = Vec::new();
    if hint {
        ids.push(format!("{name}-hint"));
    }
    if problem {
        ids.push(format!("{name}-error"));
    }
    (!ids.is_empty()).then(|| ids.join(" "))
}

fn error(name: &str, problem: Option<String>) -> impl IntoView + use<> {
    let id = format!("{name}-error");
    problem.map(|problem| view! { <p class="error" id=id>{problem}</p> })
}

/// A date as it is written in the reader's calendar.
fn example_day(i18n: &I18n) -> &'static str {
    match i18n.language.calendar() {
        Calendar::Persian => "1370/05/12",
        Calendar::Gregorian => "1991/08/03",
    }
}

/// What is wrong with which field. Some problems are of the whole form.
fn labelled(i18n: &I18n, label: &str, problem: Problem) -> String {
    let text = problem_text(i18n, problem);
    let whole = matches!(
        problem,
        Problem::WrongCredentials
            | Problem::WrongCode
            | Problem::UsedCode
            | Problem::SealedOtherwise
            | Problem::TooOften
            | Problem::LinkExpired
    );
    if whole || label.is_empty() {
        return text;
    }
    let colon = if label.ends_with(['?', '؟']) { "" } else { ":" };
    format!("{label}{colon} {text}")
}

/// What is wrong, and what to do.
pub fn problem_text(i18n: &I18n, problem: Problem) -> String {
    match problem {
        Problem::Required => t!(i18n, "problem-required"),
        Problem::TooLong { most } => t!(i18n, "problem-too-long", most = i18n.count(most as u64)),
        Problem::TooShort { least } => t!(i18n, "problem-too-short", least = i18n.count(least as u64)),
        Problem::NotAnEmail => t!(i18n, "problem-email"),
        Problem::NotAPhone => t!(i18n, "problem-phone"),
        Problem::NotADate => t!(i18n, "problem-date", example = i18n.digits(example_day(i18n))),
        Problem::NotANumber => t!(i18n, "problem-number", example = i18n.number(12)),
        Problem::NotAnAmount => t!(i18n, "problem-amount", unit = i18n.typing_unit()),
        Problem::OutOfRange { least, most } => {
            t!(i18n, "problem-range", least = i18n.number(least), most = i18n.number(most))
        }
        Problem::BeyondLimits => t!(i18n, "problem-beyond"),
        Problem::InThePast => t!(i18n, "problem-past"),
        Problem::InTheFuture => t!(i18n, "problem-future"),
        Problem::Common => t!(i18n, "problem-common"),
        Problem::Personal => t!(i18n, "problem-personal"),
        Problem::NotTheSame => t!(i18n, "problem-not-the-same"),
        Problem::Unreadable => t!(i18n, "problem-unreadable"),
        Problem::WrongCredentials => t!(i18n, "problem-credentials"),
        Problem::WrongCode => t!(i18n, "problem-code"),
        Problem::UsedCode => t!(i18n, "problem-code-used"),
        Problem::SealedOtherwise => t!(i18n, "problem-code-sealed"),
        Problem::NotThePassword => t!(i18n, "problem-not-the-password"),
        Problem::TooOften => t!(i18n, "problem-too-often"),
        Problem::LinkExpired => t!(i18n, "problem-link"),
        Problem::Taken => t!(i18n, "problem-taken"),
        Problem::NotAChoice => t!(i18n, "problem-choice"),
        Problem::NotAMember => t!(i18n, "problem-member"),
        Problem::NoFile => t!(i18n, "problem-no-file"),
        Problem::NotAColour => t!(i18n, "problem-colour", example = Palette::HOUSE.light.accent.to_string()),
        Problem::TooPale { nearest } => t!(i18n, "problem-pale", nearest = nearest.to_string()),
        Problem::NotATime => t!(i18n, "problem-time", example = i18n.digits("21:00")),
        Problem::NeverOrAlways => t!(i18n, "problem-quiet"),
        Problem::NoWorkingDay => t!(i18n, "problem-working-day"),
        Problem::NotAHoliday => t!(i18n, "problem-holiday"),
        Problem::NotAPicture => t!(i18n, "problem-picture"),
        Problem::Svg => t!(i18n, "problem-svg"),
        Problem::LargeFile { megabytes } => t!(i18n, "problem-large-file", megabytes = i18n.count(megabytes as u64)),
        Problem::LargePicture { pixels } => t!(i18n, "problem-large-picture", pixels = i18n.number(pixels)),
        Problem::SmallPicture { pixels } => t!(i18n, "problem-small-picture", pixels = i18n.number(pixels)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::person::Language;
    use std::collections::HashSet;
    use strum::IntoEnumIterator;

    #[test]
    fn every_problem_is_worded_in_every_language_and_no_two_alike() {
        for language in Language::ALL {
            let i18n = I18n::sample(language);
            let mut said = HashSet::new();
            for problem in Problem::iter() {
                let text = problem_text(&i18n, problem);
                assert!(text.ends_with('.') || text.contains(". "), "{language:?} {problem:?}: {text}");
                assert!(said.insert(text), "{language:?} {problem:?} is worded as another");
            }
        }
    }

    #[test]
    fn what_was_typed_into_several_lines_does_not_end_them() {
        let i18n = I18n::sample(Language::En);
        let filled = Filled::default().and("text", "a\n</textarea><b>&amp;".into());
        let form = Form { i18n, filled: &filled, problems: &Problems::default(), refusal: None };
        let html = form.area("text", String::new(), String::new(), 3).to_html();
        assert!(html.contains(">a\n&lt;/textarea&gt;&lt;b&gt;&amp;amp;</textarea>"), "{html}");
    }
}
