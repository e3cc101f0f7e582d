//! What islands ask of the browser: places of the page, their texts, answers of the server, time. Everything is the
//! browser's own: a library for any of it would be larger than all the rest.

use js_sys::{Promise, Reflect};
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event, Response};

/// The place of the page with this id.
pub fn place(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

/// All places within another that a selector names, in the order of the page.
pub fn places(within: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = within.query_selector_all(selector) else { return Vec::new() };
    // Only elements are found so.
    (0..found.length()).filter_map(|number| found.item(number)).map(|node| node.unchecked_into()).collect()
}

/// Puts a text in a place. One that stands there already is left alone, so that it is not read out again.
pub fn write(place: &Element, text: &str) {
    if place.text_content().as_deref() != Some(text) {
        place.set_text_content(Some(text));
    }
}

/// Puts each text in the place that is marked with its name. A place without one keeps what it says.
pub fn write_all(within: &Element, texts: &JsValue) {
    for place in places(within, "[data-live]") {
        let named = place.get_attribute("data-live").and_then(|name| text(texts, &name));
        if let Some(text) = named {
            write(&place, &text);
        }
    }
}

/// Shows a place, or hides it.
pub fn show(place: &Element, shown: bool) {
    let _ = place.toggle_attribute_with_force("hidden", !shown);
}

/// What JSON holds under a name; `undefined` where it holds nothing.
pub fn get(json: &JsValue, name: &str) -> JsValue {
    Reflect::get(json, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

/// The text that JSON holds under a name.
pub fn text(json: &JsValue, name: &str) -> Option<String> {
    get(json, name).as_string()
}

/// Hears every event of a kind within a place, as long as the page is there.
pub fn listen(within: &Element, kind: &str, hear: impl FnMut(Event) + 'static) {
    let hear = Closure::<dyn FnMut(Event)>::new(hear);
    let _ = within.add_event_listener_with_callback(kind, hear.as_ref().unchecked_ref());
    hear.forget();
}

/// The server's answer, which is JSON; `None` where there is none, or it is an error.
pub async fn ask(url: &str) -> Option<JsValue> {
    let response: Response = JsFuture::from(window().fetch_with_str(url)).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.json().ok()?).await.ok()
}

/// Lets so many milliseconds pass.
pub async fn pause(milliseconds: i32) {
    let promise = Promise::new(&mut |resolve, _| {
        let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds);
    });
    let _ = JsFuture::from(promise).await;
}
