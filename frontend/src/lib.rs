//! The browser's side: wakes the islands that `app` declares.

#[allow(unused_imports, clippy::single_component_path_imports)] // Without this line the linker drops every island.
use app;
use wasm_bindgen::prelude::wasm_bindgen;

/// Called once by the page's script.
#[wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_islands();
}
