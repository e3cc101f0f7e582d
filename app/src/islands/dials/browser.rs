//! What only a browser does: it hears what is typed, moves field and slider together, and asks the server.

use super::{
    Outcome, Row, Said,
    written::{SLIDER, plain, written},
};
use domain::person::Language;
use js_sys::{Array, Function, Object, Reflect};
use leptos::{ev::Event, prelude::*, task::spawn_local};
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// For so long nobody must have typed before the server is asked.
const PAUSE: Duration = Duration::from_millis(150);

/// Somebody typed, or moved a slider. `asked` counts what was asked, so that a late answer to an earlier question is
/// not shown.
pub fn hear(event: &Event, language: Language, url: &str, lost: &str, now: RwSignal<Outcome>, asked: StoredValue<u32>) {
    let Some(field) = event.target() else { return };
    couple(&field, language);
    let number = asked.get_value().wrapping_add(1);
    asked.set_value(number);
    let (url, lost) = (format!("{url}/try?"), lost.to_owned());
    let last = move || asked.get_value() == number;
    let later = move || {
        if !last() {
            return;
        }
        let Some(query) = query(&field) else { return };
        spawn_local(async move {
            let answer = ask(&(url + &query)).await;
            if last() {
                now.update(|now| put(now, answer, lost));
            }
        });
    };
    set_timeout(later, PAUSE);
}

/// While something is wrong, the numbers of before stay in place.
fn put(now: &mut Outcome, answer: Option<Outcome>, lost: String) {
    match answer {
        Some(answer) if answer.ok => *now = answer,
        Some(Outcome { ok, problems, summary, .. }) => (now.ok, now.problems, now.summary) = (ok, problems, summary),
        None => now.summary = lost,
    }
}

/// Moves the slider to what was typed, or writes what the slider says.
fn couple(field: &JsValue, language: Language) {
    let (Some(id), Some(value)) = (text(field, "id"), text(field, "value")) else { return };
    let (other, value) = match id.strip_suffix(SLIDER) {
        Some(name) => (name.to_owned(), Some(written(&value, language))),
        None => (format!("{id}{SLIDER}"), plain(&value)),
    };
    if let (Some(other), Some(value)) = (document().get_element_by_id(&other), value) {
        let _ = Reflect::set(&other, &JsValue::from_str("value"), &JsValue::from_str(&value));
    }
}

/// The fields of the form as they would stand in an address. Made of the browser's own pieces.
fn query(field: &JsValue) -> Option<String> {
    let made = |class: &str, of: &JsValue| {
        let class: Function = get(&window(), class)?.dyn_into().ok()?;
        Reflect::construct(&class, &Array::of1(of)).ok()
    };
    let fields = made("URLSearchParams", &made("FormData", &get(field, "form")?)?)?;
    Some(fields.unchecked_into::<Object>().to_js_string().into())
}

/// Through the browser's own fetch and JSON: a library for either would be larger than all the rest.
async fn ask(url: &str) -> Option<Outcome> {
    let response: web_sys::Response = JsFuture::from(window().fetch_with_str(url)).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let json = JsFuture::from(response.json().ok()?).await.ok()?;
    let said = |said: JsValue| Some(Said { field: text(&said, "field")?, text: text(&said, "text")? });
    let row = |row: JsValue| {
        Some(Row {
            tier: text(&row, "tier")?,
            before: text(&row, "before")?,
            at_once: text(&row, "at_once")?,
            in_the_end: text(&row, "in_the_end")?,
        })
    };
    Some(Outcome {
        ok: get(&json, "ok")?.as_bool()?,
        problems: list(&json, "problems")?.iter().map(said).collect::<Option<_>>()?,
        rows: list(&json, "rows")?.iter().map(row).collect::<Option<_>>()?,
        summary: text(&json, "summary")?,
        top: text(&json, "top")?,
        usual: get(&json, "usual")?.as_bool()?,
        cost: text(&json, "cost")?,
    })
}

fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &JsValue::from_str(name)).ok()
}

fn text(of: &JsValue, name: &str) -> Option<String> {
    get(of, name)?.as_string()
}

fn list(of: &JsValue, name: &str) -> Option<Array> {
    get(of, name)?.dyn_into().ok()
}
