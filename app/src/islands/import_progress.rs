//! The bar of an import that goes on: it asks how far the work is, and loads the page again at the end.

use domain::person::Language;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// How far the work is, as the server tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// `queued`, `running`, `done` or `failed`.
    pub state: String,
    pub total_bytes: i64,
    pub done_bytes: i64,
    pub read: u64,
    pub imported: u64,
    pub unchanged: u64,
    pub rejected: u64,
}

impl Progress {
    fn per_cent(&self) -> u64 {
        let whole = self.total_bytes.max(1);
        (i128::from(self.done_bytes.clamp(0, whole)) * 100 / i128::from(whole)) as u64
    }
}

/// All texts, in the reader's language.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Words {
    /// The language, for the digits of what is counted meanwhile.
    pub language: Language,
    pub title: String,
    /// While it waits for a worker.
    pub waiting: String,
    pub read: String,
    pub imported: String,
    pub unchanged: String,
    pub rejected: String,
    pub hint: String,
}

/// The bar and the counts.
#[island]
pub fn ImportProgress(
    /// Answers with a [`Progress`] as JSON.
    url: String,
    /// The numbers of the moment when the page was made.
    first: Progress,
    words: Words,
) -> impl IntoView {
    let now = RwSignal::new(first);
    #[cfg(all(feature = "hydrate", target_family = "wasm"))]
    leptos::task::spawn_local(watch(url, now));
    #[cfg(not(all(feature = "hydrate", target_family = "wasm")))]
    let _ = url;

    let Words { language, title, waiting, read, imported, unchanged, rejected, hint } = words;
    let label = title.clone();
    let how_far = move || {
        now.with(|now| match now.state.as_str() {
            "queued" => waiting.clone(),
            _ => format!("{}{}", shown(now.per_cent(), language), if language == Language::En { "%" } else { "٪" }),
        })
    };
    let counts = move || {
        now.with(|now| {
            let counted =
                [(&read, now.read), (&imported, now.imported), (&unchanged, now.unchanged), (&rejected, now.rejected)];
            counted.map(|(label, count)| format!("{label}\u{a0}{}", shown(count, language))).join("\u{a0}· ")
        })
    };
    view! {
        <div class="progress-live" role="status">
            <p><strong>{title}</strong><span>{how_far}</span></p>
            <progress class="meter" max="100" value=move || now.with(Progress::per_cent).to_string() aria-label=label></progress>
            <p><span>{counts}</span></p>
            <span class="hint">{hint}</span>
        </div>
    }
}

/// Asks every second, less often while there is no answer.
#[cfg(all(feature = "hydrate", target_family = "wasm"))]
async fn watch(url: String, now: RwSignal<Progress>) {
    const SHORTEST: u32 = 1_000;
    const LONGEST: u32 = 30_000;
    let mut pause = SHORTEST;
    loop {
        pause_for(pause).await;
        let Some(seen) = ask(&url).await else {
            pause = (pause * 2).min(LONGEST);
            continue;
        };
        pause = SHORTEST;
        let over = seen.state == "done" || seen.state == "failed";
        now.set(seen);
        if over {
            let _ = location().reload();
            return;
        }
    }
}

/// Through the browser's own fetch and JSON: a library for either would be larger than all the rest.
#[cfg(all(feature = "hydrate", target_family = "wasm"))]
async fn ask(url: &str) -> Option<Progress> {
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::JsFuture;
    let response: web_sys::Response = JsFuture::from(window().fetch_with_str(url)).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let json = JsFuture::from(response.json().ok()?).await.ok()?;
    let field = |name: &str| js_sys::Reflect::get(&json, &JsValue::from_str(name)).ok();
    let count = |name: &str| Some(field(name)?.as_f64()? as u64);
    Some(Progress {
        state: field("state")?.as_string()?,
        total_bytes: count("total_bytes")? as i64,
        done_bytes: count("done_bytes")? as i64,
        read: count("read")?,
        imported: count("imported")?,
        unchanged: count("unchanged")?,
        rejected: count("rejected")?,
    })
}

#[cfg(all(feature = "hydrate", target_family = "wasm"))]
async fn pause_for(milliseconds: u32) {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds as i32);
    });
    let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
}

/// A whole number with the digits and groups of the language, as the server writes them.
fn shown(value: u64, language: Language) -> String {
    let (zero, separator) = match language {
        Language::Fa => ('۰', '٬'),
        Language::Ar => ('٠', '٬'),
        Language::En => ('0', ','),
    };
    let digits = value.to_string();
    let mut shown = String::with_capacity(2 * digits.len());
    for (place, digit) in digits.bytes().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            shown.push(separator);
        }
        shown.extend(char::from_u32(zero as u32 + u32::from(digit - b'0')));
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_in_the_digits_of_the_language() {
        assert_eq!(shown(0, Language::En), "0");
        assert_eq!(shown(1_234_567, Language::En), "1,234,567");
        assert_eq!(shown(640_000, Language::Fa), "۶۴۰٬۰۰۰");
        assert_eq!(shown(999, Language::Ar), "٩٩٩");
    }
}
