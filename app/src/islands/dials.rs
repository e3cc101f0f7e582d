//! The dials of a draft, and beside them what they would do: while somebody turns them, it asks the server and puts
//! the new numbers in place.

#[cfg(all(feature = "hydrate", target_family = "wasm"))]
mod browser;
mod written;

use domain::person::Language;
use leptos::{ev::Event, prelude::*};
use serde::{Deserialize, Serialize};

/// Dials that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    pub legend: String,
    pub hint: Option<String>,
    pub dials: Vec<Dial>,
}

/// One number to turn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dial {
    /// Of the field.
    pub name: String,
    pub label: String,
    pub hint: Option<String>,
    /// As it was typed.
    pub value: String,
    /// The unit.
    pub suffix: Option<String>,
    pub slider: Option<Slider>,
}

/// The numbers of a slider, as a browser writes them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slider {
    pub value: String,
    pub least: String,
    pub most: String,
    pub step: String,
}

/// What the dials would do, worded by the server.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// False while a field cannot be read, or the rules are impossible.
    pub ok: bool,
    pub problems: Vec<Said>,
    /// The highest tier first; empty where nothing was counted.
    pub rows: Vec<Row>,
    /// Who moves.
    pub summary: String,
    /// The highest tier's share of all members.
    pub top: String,
    /// Whether that is as large as usual.
    pub usual: bool,
    /// What benefits cost.
    pub cost: String,
}

/// What is wrong with a field; with the rules as a whole where the field is empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    pub field: String,
    pub text: String,
}

/// The members of one tier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    pub tier: String,
    pub before: String,
    pub at_once: String,
    pub in_the_end: String,
}

/// All other texts, in the reader's language.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Words {
    /// The language, for the digits of what a slider says.
    pub language: Language,
    /// Of the form.
    pub form: String,
    /// The button that tries without saving.
    pub show: String,
    /// The button that saves into the draft.
    pub save: String,
    /// Over the list of fields that need attention.
    pub wrong: String,
    pub outcome: String,
    /// On which day's facts it was counted.
    pub day: Option<String>,
    pub tier: String,
    pub before: String,
    pub at_once: String,
    pub in_the_end: String,
    /// When the server does not answer.
    pub lost: String,
}

/// The form and its consequences.
#[island]
pub fn Dials(
    /// The page of the draft. With `/try` behind it, it answers a form with an [`Outcome`] as JSON.
    url: String,
    /// The revision that the form was made from.
    revision: String,
    groups: Vec<Group>,
    /// The consequences of the dials as they stand.
    first: Outcome,
    words: Words,
) -> impl IntoView {
    let labels: Vec<(String, String)> =
        groups.iter().flat_map(|group| &group.dials).map(|dial| (dial.name.clone(), dial.label.clone())).collect();
    // Only what the page itself came back for is listed on top; while somebody types, the field says it.
    let listed = first.problems.iter().any(|said| !said.field.is_empty());
    let now = RwSignal::new(first);
    let awake = RwSignal::new(false);
    Effect::new(move |_| awake.set(true));
    let hear = listener(url.clone(), words.language, words.lost.clone(), now);
    let groups = groups.into_iter().map(|group| fieldset(group, now, awake)).collect_view();
    let Words { form, show, save, wrong, outcome, .. } = words.clone();
    let consequences = consequences(words, now);
    view! {
        <div class="with-aside dials">
            <form class="form" method="get" action=url novalidate=true aria-label=form on:input=hear>
                {listed.then(|| move || summary(&wrong, &labels, &now.read().problems))}
                <input type="hidden" name="revision" value=revision/>
                {groups}
                <div class="actions">
                    <button class="button">{show}</button>
                    <button class="button primary" formmethod="post">{save}</button>
                </div>
            </form>
            <aside class="panel" aria-label=outcome>{consequences}</aside>
        </div>
    }
}

fn fieldset(group: Group, now: RwSignal<Outcome>, awake: RwSignal<bool>) -> impl IntoView {
    let dials = group.dials.into_iter().map(|each| dial(each, now, awake)).collect_view();
    view! {
        <fieldset class="group">
            <legend>{group.legend}</legend>
            {group.hint.map(|hint| view! { <p class="hint">{hint}</p> })}
            {dials}
        </fieldset>
    }
}

fn dial(dial: Dial, now: RwSignal<Outcome>, awake: RwSignal<bool>) -> impl IntoView {
    let Dial { name, label, hint, value, suffix, slider } = dial;
    let field = name.clone();
    let problem = Signal::derive(move || {
        now.with(|now| now.problems.iter().find(|said| said.field == field).map(|said| said.text.clone()))
    });
    let wrong = move || problem.with(Option::is_some);
    let (hint_id, error_id) = (format!("{name}-hint"), format!("{name}-error"));
    let described = {
        let hint = hint.is_some().then(|| hint_id.clone()).unwrap_or_default();
        let error = error_id.clone();
        move || match (hint.as_str(), wrong()) {
            ("", false) => None,
            (hint, false) => Some(hint.to_owned()),
            (hint, true) => Some(format!("{hint} {error}").trim_start().to_owned()),
        }
    };
    let invalid = move || wrong().then_some("true");
    // A slider without a script would move nothing.
    let slider_id = format!("{name}{}", written::SLIDER);
    let slider_label = label.clone();
    let slider = move || {
        let slider = slider.clone().filter(|_| awake.get())?;
        Some(view! {
            <input type="range" id=slider_id.clone() min=slider.least max=slider.most step=slider.step value=slider.value
                aria-label=slider_label.clone()/>
        })
    };
    view! {
        <div class="field" class:invalid=wrong>
            <label for=name.clone()>{label}</label>
            {hint.map(|hint| view! { <span class="hint" id=hint_id>{hint}</span> })}
            <input id=name.clone() name=name type="text" inputmode="decimal" autocomplete="off" value=value
                aria-invalid=invalid aria-describedby=described/>
            {suffix.map(|suffix| view! { <span class="suffix">{suffix}</span> })}
            {slider}
            {move || problem.get().map(|text| view! { <p class="error" id=error_id.clone()>{text}</p> })}
        </div>
    }
}

/// The fields that need attention, each a link.
fn summary(wrong: &str, labels: &[(String, String)], problems: &[Said]) -> impl IntoView + use<> {
    let items: Vec<_> = problems
        .iter()
        .filter_map(|said| {
            let (name, label) = labels.iter().find(|(name, _)| *name == said.field)?;
            Some(view! { <li><a href=format!("#{name}")>{format!("{label}: {}", said.text)}</a></li> })
        })
        .collect();
    (!items.is_empty()).then(|| view! { <div class="form-errors"><p>{wrong.to_owned()}</p><ul>{items}</ul></div> })
}

/// The counts per tier, and the sentences under them.
fn consequences(words: Words, now: RwSignal<Outcome>) -> impl IntoView {
    let Words { outcome, day, tier, before, at_once, in_the_end, .. } = words;
    let table = move || {
        let rows = now.with(|now| now.rows.clone());
        let labels = [before.clone(), at_once.clone(), in_the_end.clone()];
        let heads = labels.clone().map(|label| view! { <th class="num">{label}</th> }).collect_view();
        let row = move |row: Row| {
            let cells = [row.before, row.at_once, row.in_the_end].into_iter().zip(labels.clone());
            let cells =
                cells.map(|(text, label)| view! { <td class="num" data-label=label>{text}</td> }).collect_view();
            view! { <tr><td>{row.tier}</td>{cells}</tr> }
        };
        (!rows.is_empty()).then(|| {
            let rows = rows.into_iter().map(row).collect_view();
            view! {
                <table class="table"><thead><tr><th>{tier.clone()}</th>{heads}</tr></thead><tbody>{rows}</tbody></table>
            }
        })
    };
    let faults = move || {
        let whole = |said: &&Said| said.field.is_empty();
        let text = |said: &Said| view! { <li class="bad"><span>{said.text.clone()}</span></li> };
        now.with(|now| now.problems.iter().filter(whole).map(text).collect::<Vec<_>>())
    };
    let top_class = move || if now.with(|now| now.usual) { "good" } else { "warn" };
    let said = move || now.with(|now| !now.rows.is_empty());
    view! {
        <div class="panel-head"><h2>{outcome}</h2></div>
        <p role="status" aria-live="polite"><strong>{move || now.with(|now| now.summary.clone())}</strong></p>
        {table}
        <ul class="evidence">
            {faults}
            {move || said().then(|| view! {
                <li class=top_class><span>{move || now.with(|now| now.top.clone())}</span></li>
                <li><span>{move || now.with(|now| now.cost.clone())}</span></li>
            })}
        </ul>
        {day.map(|day| view! { <p class="hint">{day}</p> })}
    }
}

/// What happens when somebody types or moves a slider: in the browser the answer of the server, elsewhere nothing.
#[cfg(all(feature = "hydrate", target_family = "wasm"))]
fn listener(url: String, language: Language, lost: String, now: RwSignal<Outcome>) -> impl FnMut(Event) + 'static {
    let asked = StoredValue::new(0);
    move |event| browser::hear(&event, language, &url, &lost, now, asked)
}

#[cfg(not(all(feature = "hydrate", target_family = "wasm")))]
fn listener(_: String, _: Language, _: String, _: RwSignal<Outcome>) -> impl FnMut(Event) + 'static {
    |_| ()
}
