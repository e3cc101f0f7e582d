//! The code map of ARCHITECTURE.md, held to the tree: what it names is there, and what is there is named.
//!
//! The map has one table for each crate, under a line that begins with the crate's folder in bold. The first cell of a row
//! names files and folders of `src`, the second what is in the folder. A folder of which it names nothing stands for all that
//! is in it; where it names one file of a folder, it names all of them.

use std::{collections::BTreeSet, fs};

use anyhow::{Context, Result, bail};

use super::files;
use crate::workspace::Workspace;

/// The crates whose files the map names.
const CRATES: [&str; 4] = ["domain", "club", "app", "server"];

/// Names what the map leaves out, and what it names that is not there.
pub fn check(workspace: &Workspace) -> Result<()> {
    let text = fs::read_to_string(workspace.root.join("ARCHITECTURE.md"))?;
    let map =
        text.split("\n## ").find(|part| part.starts_with("Code map")).context("ARCHITECTURE.md has no code map")?;
    let mut wrong = 0;
    for name in CRATES {
        let root = format!("{name}/src/");
        let there: BTreeSet<String> =
            files(workspace, &root)?.iter().filter_map(|path| path.strip_prefix(&root)).map(str::to_owned).collect();
        for problem in problems(&named(map, name), &there) {
            println!("ARCHITECTURE.md, {root}: {problem}");
            wrong += 1;
        }
    }
    if wrong > 0 {
        bail!("the code map does not fit the tree in {wrong} places")
    }
    Ok(())
}

/// What the table of a crate names, as paths from its `src`; folders end with `/`.
fn named(map: &str, name: &str) -> BTreeSet<String> {
    let begin = format!("**`{name}/`**");
    let table =
        map.lines().skip_while(|line| !line.starts_with(&begin)).skip(1).take_while(|line| !line.starts_with("**"));
    let mut named = BTreeSet::new();
    for row in table.filter(|line| line.starts_with("| `")) {
        let mut cells = row.trim_matches('|').splitn(2, '|');
        let (first, second) = (cells.next().unwrap_or_default(), cells.next().unwrap_or_default());
        let first: Vec<&str> = names(first).collect();
        let folder = first.iter().find(|name| name.ends_with('/')).copied().unwrap_or_default();
        named.extend(first.iter().map(|name| (*name).to_owned()));
        named.extend(names(second).map(|name| format!("{folder}{name}")));
    }
    named
}

/// The files and folders that a text names.
fn names(text: &str) -> impl Iterator<Item = &str> {
    let quoted = text.split('`').skip(1).step_by(2);
    quoted.filter(|name| name.ends_with(".rs") || name.ends_with('/'))
}

fn problems(named: &BTreeSet<String>, there: &BTreeSet<String>) -> Vec<String> {
    let exists = |name: &String| match name.ends_with('/') {
        true => there.iter().any(|path| path.starts_with(name.as_str())),
        false => there.contains(name),
    };
    let gone = named.iter().filter(|name| !exists(name)).map(|name| format!("`{name}` is not there"));
    let is_told_in_full = |folder: &str| named.iter().any(|name| name.len() > folder.len() && name.starts_with(folder));
    let stands_for_all = |folder: &str| named.contains(folder) && !is_told_in_full(folder);
    // What only declares the modules of a folder is told with it.
    let declares =
        |path: &str| path == "lib.rs" || path.strip_suffix("mod.rs").is_some_and(|folder| named.contains(folder));
    let is_told = |path: &str| {
        let mut folders = path.match_indices('/').map(|(end, _)| &path[..=end]);
        named.contains(path) || declares(path) || folders.any(stands_for_all)
    };
    let untold = there
        .iter()
        .filter(|path| path.ends_with(".rs") && !is_told(path))
        .map(|path| format!("`{path}` is not named"));
    gone.chain(untold).collect()
}

#[cfg(test)]
mod tests {
    use super::{named, problems};
    use std::collections::BTreeSet;

    const MAP: &str = "Code map\n\n**`club/`**: what the club does.\n\n| | |\n|---|---|\n| `lib.rs` `clock.rs` | the one clock |\n\
        | `people/` | `find.rs` who is meant · `join/` the form |\n| `entity/` | one a table, in `Model`s |\n\n\
        **`app/`**: pages.\n\n| `routes.rs` | |\n";

    fn told(there: &[&str]) -> Vec<String> {
        let there: BTreeSet<String> = there.iter().map(|path| (*path).to_owned()).collect();
        problems(&named(MAP, "club"), &there)
    }

    const THERE: [&str; 7] = [
        "lib.rs",
        "clock.rs",
        "people/mod.rs",
        "people/find.rs",
        "people/join/form.rs",
        "entity/mod.rs",
        "entity/purchase.rs",
    ];

    #[test]
    fn a_map_that_fits_says_nothing() {
        assert!(told(&THERE).is_empty(), "{:?}", told(&THERE));
    }

    #[test]
    fn what_is_new_must_be_named_but_not_in_a_folder_that_stands_for_all_in_it() {
        let with = |new: &'static str| told(&[&THERE[..], &[new]].concat());
        assert_eq!(with("people/merge.rs"), ["`people/merge.rs` is not named"]);
        assert_eq!(with("bulk.rs"), ["`bulk.rs` is not named"]);
        assert_eq!(with("gifts/plan.rs"), ["`gifts/plan.rs` is not named"]);
        assert!(with("entity/pin.rs").is_empty() && with("people/join/mail.rs").is_empty());
    }

    #[test]
    fn what_is_gone_may_not_be_named() {
        assert_eq!(told(&THERE[..4]), ["`entity/` is not there", "`people/join/` is not there"]);
    }
}
