//! What only a browser does with the dials: it hears what is typed, moves field and slider together, asks the server,
//! and puts the answer in place.

use super::{
    SLIDER,
    written::{plain, written},
};
use crate::islands::browser::{self, get, text};
use domain::person::Language;
use js_sys::Array;
use leptos::prelude::document;
use std::{cell::Cell, rc::Rc};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, FormData, HtmlFormElement, HtmlInputElement, UrlSearchParams};

/// For so many milliseconds nobody must have typed before the server is asked.
const PAUSE: i32 = 150;

/// Shows the sliders, which without a script would move nothing, and listens.
pub fn wake() {
    let Some(dials) = browser::place("dials") else { return };
    let tag = document().document_element().and_then(|page| page.get_attribute("lang"));
    let language = tag.and_then(|tag| Language::from_tag(&tag)).unwrap_or_default();
    for slider in browser::places(&dials, "input[type=range]") {
        browser::show(&slider, true);
    }
    // How often was asked, so that a late answer to an earlier question is not shown.
    let asked = Rc::new(Cell::new(0));
    let within = dials.clone();
    browser::listen(&within, "input", move |event| {
        let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let Some(field) = field else { return };
        let Some(form) = field.form() else { return };
        couple(&field, language);
        asked.set(asked.get() + 1);
        spawn_local(try_out(dials.clone(), form, asked.clone(), asked.get()));
    });
}

/// Moves the slider to what was typed, or writes what the slider says.
fn couple(field: &HtmlInputElement, language: Language) {
    let (mut other, value) = (field.id(), field.value());
    let value = match other.strip_suffix(SLIDER).map(str::len) {
        Some(name) => {
            other.truncate(name);
            Some(written(&value, language))
        }
        None => {
            other.push_str(SLIDER);
            plain(&value)
        }
    };
    let other = browser::place(&other).and_then(|place| place.dyn_into::<HtmlInputElement>().ok());
    if let (Some(other), Some(value)) = (other, value) {
        other.set_value(&value);
    }
}

/// Asks what the form would do, unless somebody goes on typing. `number` is that of the question.
async fn try_out(dials: Element, form: HtmlFormElement, asked: Rc<Cell<u32>>, number: u32) {
    let last = || asked.get() == number;
    browser::pause(PAUSE).await;
    if !last() {
        return;
    }
    let Some(question) = question(&dials, &form) else { return };
    let answer = browser::ask(&question).await;
    if !last() {
        return;
    }
    match answer {
        Some(answer) => put(&dials, &answer),
        None => {
            if let (Some(place), Some(lost)) = (browser::place("dials-summary"), dials.get_attribute("data-lost")) {
                browser::write(&place, &lost);
            }
        }
    }
}

/// The address of the question: the fields of the form stand in it.
fn question(dials: &Element, form: &HtmlFormElement) -> Option<String> {
    let fields = FormData::new_with_form(form).ok()?;
    let fields = UrlSearchParams::new_with_str_sequence_sequence(&fields).ok()?;
    let mut address = dials.get_attribute("data-url")?;
    address.push('?');
    address.push_str(&String::from(fields.to_js_string()));
    Some(address)
}

/// Puts the answer in place. While something is wrong it has no numbers, and those of before stay.
fn put(dials: &Element, answer: &JsValue) {
    let texts = get(answer, "texts");
    browser::write_all(dials, &texts);
    if text(&texts, "cost").is_some() {
        for counted in browser::places(dials, "[data-counted]") {
            browser::show(&counted, true);
        }
    }
    if let (Some(top), Some(usual)) = (browser::place("dials-top"), get(answer, "usual").as_bool()) {
        top.set_class_name(if usual { "good" } else { "warn" });
        browser::show(&top, true);
    }
    problems(dials, &get(answer, "problems"));
    faults(&get(answer, "faults"));
}

/// Says at each field what is wrong with it, and the same in the list above the form where there is one.
fn problems(dials: &Element, problems: &JsValue) {
    let mut any = false;
    for place in browser::places(dials, "[data-problem]") {
        let problem = place.get_attribute("data-problem").and_then(|field| text(problems, &field));
        let wrong = problem.is_some();
        any |= wrong;
        browser::write(&place, &problem.unwrap_or_default());
        if let Ok(Some(holder)) = place.closest("p, li") {
            browser::show(&holder, wrong);
        }
        if let Ok(Some(field)) = place.closest(".field") {
            mark(&field, wrong);
        }
    }
    if let Some(list) = browser::place("dials-problems") {
        browser::show(&list, any);
    }
}

/// Marks a field as wrong, or not.
fn mark(field: &Element, wrong: bool) {
    let _ = field.class_list().toggle_with_force("invalid", wrong);
    if let Ok(Some(input)) = field.query_selector("[name]") {
        let _ =
            if wrong { input.set_attribute("aria-invalid", "true") } else { input.remove_attribute("aria-invalid") };
    }
}

/// Lists what is wrong with the rules as a whole.
fn faults(texts: &JsValue) {
    let (Some(list), Some(texts)) = (browser::place("dials-faults"), texts.dyn_ref::<Array>()) else { return };
    list.set_text_content(None);
    for item in texts.iter().filter_map(|text| fault(&text.as_string()?)) {
        let _ = list.append_child(&item);
    }
    browser::show(&list, texts.length() > 0);
}

fn fault(text: &str) -> Option<Element> {
    let (item, words) = (document().create_element("li").ok()?, document().create_element("span").ok()?);
    item.set_class_name("bad");
    words.set_text_content(Some(text));
    item.append_child(&words).ok()?;
    Some(item)
}
