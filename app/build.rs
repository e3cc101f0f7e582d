//! Joins the texts of each language, which stand by room in `locales/<language>/<room>.ftl`, into the one file of a language
//! that [`t!`](src/i18n.rs) reads and the program carries. It refuses what a reader of the rooms would trip over: a room that
//! is not in every language, a key that stands twice, a heading that stands twice.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File},
    path::{Path, PathBuf},
    time::SystemTime,
};

const LANGUAGES: [&str; 3] = ["en", "fa", "ar"];

fn main() {
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed=i18n.toml");
    let rooms: Vec<BTreeSet<String>> = LANGUAGES.iter().map(|language| rooms(language)).collect();
    for (language, own) in LANGUAGES.iter().zip(&rooms) {
        if let Some(room) = own.symmetric_difference(&rooms[0]).next() {
            panic!("{room} is in locales/{} or in locales/{language}, but not in both", LANGUAGES[0]);
        }
        join(language, own);
    }
}

/// The names of the files of a language.
fn rooms(language: &str) -> BTreeSet<String> {
    let folder = fs::read_dir(Path::new("locales").join(language)).expect("every language has a folder");
    folder.map(|file| file.expect("a file of texts").file_name().into_string().expect("a plain name")).collect()
}

/// Writes `joined/<language>/app.ftl`, but only when it says something else than before. It is as old as the youngest of its
/// rooms, so that Cargo does not take what was written here for a change.
fn join(language: &str, rooms: &BTreeSet<String>) {
    let mut text = String::new();
    let mut youngest = SystemTime::UNIX_EPOCH;
    let mut places = BTreeMap::new();
    for room in rooms {
        let path = Path::new("locales").join(language).join(room);
        let changed =
            fs::metadata(&path).and_then(|about| about.modified()).expect("files know when they were changed");
        youngest = youngest.max(changed);
        let part = fs::read_to_string(&path).expect("texts are UTF-8");
        for (number, line) in part.lines().enumerate() {
            let Some(once) = heading(line).or_else(|| key(line)) else { continue };
            let here = format!("{}:{}", path.display(), number + 1);
            if let Some(before) = places.insert(once.to_owned(), here.clone()) {
                panic!("“{once}” stands twice: {before} and {here}");
            }
        }
        text += &part;
        text.push('\n');
    }
    let joined: PathBuf = ["joined", language, "app.ftl"].iter().collect();
    println!("cargo:rerun-if-changed={}", joined.display());
    if fs::read_to_string(&joined).is_ok_and(|before| before == text) {
        return;
    }
    fs::create_dir_all(joined.parent().expect("it is in a folder")).expect("the folder can be made");
    fs::write(&joined, text).expect("the texts can be written");
    let file = File::options().write(true).open(&joined).expect("it has just been written");
    file.set_modified(youngest).expect("its age can be set");
}

/// A line that begins a group of texts.
fn heading(line: &str) -> Option<&str> {
    line.starts_with("## ").then_some(line)
}

/// The key of a text, in the line with which the text begins.
fn key(line: &str) -> Option<&str> {
    let (key, _) = line.split_once('=')?;
    line.starts_with(|first: char| first.is_ascii_alphabetic()).then(|| key.trim_end())
}
