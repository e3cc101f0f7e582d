//! A form of what several may edit at once: it says what whoever fills it in has seen, and an edit that comes too late goes on
//! top of what others did, so that nobody's work is lost.

use crate::call::Filled;
use club::{Error, Problem};
use leptos::prelude::*;

/// The revision that the form was made from. No form of ours comes without.
pub fn revision(filled: &Filled) -> club::Result<i64> {
    filled.get("revision").parse().map_err(|_| Error::invalid("revision", Problem::Required))
}

/// The hidden field that keeps how the form was shown first.
pub const WAS: &str = "was";

/// The hidden fields by which a form says what whoever fills it in has seen: the revision, and the first values.
pub fn seen(revision: i64, filled: &Filled) -> AnyView {
    view! {
        <input type="hidden" name="revision" value=revision.to_string()/>
        <input type="hidden" name=WAS value=filled.get(WAS).to_owned()/>
    }
    .into_any()
}

/// The fields of a form that is shown for the first time.
pub fn typed(fields: &[(String, String)]) -> Filled {
    let shown = Filled::of(fields.iter().map(|(name, value)| (name, value)));
    let was = shown.encoded();
    shown.and(WAS, was)
}

/// What was typed, put on top of what others have made of it meanwhile (`now`): a field that nobody touched in
/// this form shows theirs, so that saving it again undoes nothing of what they did.
pub fn merged(filled: &Filled, now: &[(String, String)]) -> Filled {
    let was = Filled::parse(filled.get(WAS).as_bytes());
    let now = typed(now);
    let mut names: Vec<&str> = now.names().chain(filled.names()).filter(|name| *name != WAS).collect();
    names.sort_unstable();
    names.dedup();
    let mut merged = Filled::default();
    for name in names {
        let untouched = filled.get(name) == was.get(name);
        let from = if untouched { &now } else { filled };
        if from.has(name) {
            merged = merged.and(name, from.get(name).to_owned());
        }
    }
    merged.and(WAS, now.get(WAS).to_owned())
}

/// The labels of fields whose names are made up, as [`crate::ui::form::Form::errors`] takes them.
pub fn labelled(labels: &[(String, String)]) -> Vec<(&str, String)> {
    labels.iter().map(|(name, label)| (name.as_str(), label.clone())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_goes_on_top_of_what_others_did_and_undoes_nothing_of_it() {
        let fields = |grace: &str, vip: &str, ticked: bool| -> Vec<(String, String)> {
            let mut fields = vec![("grace".to_owned(), grace.to_owned()), ("vip".to_owned(), vip.to_owned())];
            fields.extend(ticked.then(|| ("on".to_owned(), "yes".to_owned())));
            fields
        };
        let shown = typed(&fields("30", "5", true));
        let sent = typed(&fields("30", "9", false));
        let sent = Filled::default()
            .and("grace", sent.get("grace").into())
            .and("vip", sent.get("vip").into())
            .and(WAS, shown.get(WAS).into());
        let merged = merged(&sent, &fields("45", "6", true));
        assert_eq!((merged.get("grace"), merged.get("vip"), merged.has("on")), ("45", "9", false));
        assert_eq!(merged.get(WAS), typed(&fields("45", "6", true)).get(WAS), "what is seen now");
    }
}
