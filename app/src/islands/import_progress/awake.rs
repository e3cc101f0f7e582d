//! What only a browser does with the bar of an import: it asks how far the work is, again and again.

use crate::islands::browser::{self, get, text};
use js_sys::Reflect;
use leptos::prelude::location;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;

/// Milliseconds between two questions: the most while no answer comes.
const SHORTEST: i32 = 1_000;
const LONGEST: i32 = 30_000;

/// Begins to ask.
pub fn wake() {
    let Some(progress) = browser::place("import-progress") else { return };
    if let Some(url) = progress.get_attribute("data-url") {
        spawn_local(follow(progress, url));
    }
}

/// Asks every second, less often while there is no answer.
async fn follow(progress: Element, url: String) {
    let mut pause = SHORTEST;
    loop {
        browser::pause(pause).await;
        let Some(answer) = browser::ask(&url).await else {
            pause = (pause * 2).min(LONGEST);
            continue;
        };
        pause = SHORTEST;
        put(&progress, &answer);
        if let Some("done" | "failed" | "prepared" | "taken_back" | "broken_off") = text(&answer, "state").as_deref() {
            let _ = location().reload();
            return;
        }
    }
}

/// Puts the answer in place.
fn put(progress: &Element, answer: &JsValue) {
    browser::write_all(progress, &get(answer, "texts"));
    if let Ok(Some(bar)) = progress.query_selector("progress") {
        let _ = Reflect::set(&bar, &JsValue::from_str("value"), &get(answer, "per_cent"));
    }
}
