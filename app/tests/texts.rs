//! Every language says everything, with the same arguments, and nothing is said that no page says.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// The messages of a language, and the arguments of each.
fn messages(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut text = String::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language), &mut text);
    let resource =
        fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{language}: {errors:?}"));
    let mut messages = BTreeMap::new();
    for entry in resource.body {
        if let fluent_syntax::ast::Entry::Message(message) = entry {
            let mut arguments = BTreeSet::new();
            variables(&format!("{:?}", message.value), &mut arguments);
            messages.insert(message.id.name.to_owned(), arguments);
        }
    }
    messages
}

/// The names in `VariableReference { id: Identifier { name: "…" } }`.
fn variables(tree: &str, found: &mut BTreeSet<String>) {
    for part in tree.split("VariableReference { id: Identifier { name: \"").skip(1) {
        found.extend(part.split('"').next().map(str::to_owned));
    }
}

fn sources(folder: &Path, all: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, all);
        } else {
            all.push_str(&fs::read_to_string(path).unwrap());
            all.push('\n');
        }
    }
}

#[test]
fn every_language_has_the_same_messages_with_the_same_arguments() {
    let english = messages("en");
    for language in ["fa", "ar"] {
        let other = messages(language);
        let keys = |messages: &BTreeMap<String, BTreeSet<String>>| messages.keys().cloned().collect::<BTreeSet<_>>();
        assert_eq!(keys(&other), keys(&english), "{language}");
        for (key, arguments) in &english {
            assert_eq!(&other[key], arguments, "{key} in {language}");
        }
    }
}

#[test]
fn every_message_is_said_somewhere() {
    let mut code = String::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut code);
    let unsaid: Vec<String> = messages("en").into_keys().filter(|key| !code.contains(&format!("\"{key}\""))).collect();
    assert_eq!(unsaid, [""; 0]);
}
