//! No circle between the files of `club`: whoever reads one need not read those that use it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use anyhow::{Context, Result, bail};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::files;
use crate::workspace::Workspace;

/// What may be used against the direction of the arrows: whose file, which one it uses, and why, which ARCHITECTURE.md says too.
const DEFENDED: [(&str, &str, &str); 0] = [];

/// Names every circle between the files of `club`, and who uses whom in it.
pub fn check(workspace: &Workspace) -> Result<()> {
    let root = "club/src";
    let mut modules = BTreeMap::new();
    for path in files(workspace, root)?.iter().filter(|path| path.ends_with(".rs")) {
        let text = fs::read_to_string(workspace.root.join(path))?;
        let inside = path.trim_start_matches(root).trim_start_matches('/');
        let tokens: TokenStream = text.parse().map_err(|error| anyhow::anyhow!("{path}: {error}"))?;
        modules.insert(module(Path::new(inside)), File::read(tokens));
    }
    let mut arrows = arrows(&modules);
    for (from, to, why) in DEFENDED {
        let there = arrows.get_mut(&named(from)).is_some_and(|used| used.remove(&named(to)));
        there.then_some(()).with_context(|| format!("{from} uses {to} no more ({why}): take it off the list"))?;
    }
    let circles = circles(&arrows);
    for circle in &circles {
        println!("a circle of {} files:", circle.len());
        for file in circle {
            let used: Vec<String> = arrows[file].intersection(circle).map(|used| used.join("/")).collect();
            println!("  {root}/{} uses {}", file.join("/"), used.join(", "));
        }
    }
    match circles.len() {
        0 => Ok(()),
        _ => bail!("files use each other in a circle: move what both need into a file of its own"),
    }
}

/// The path of a module from the root of its crate.
type Module = Vec<String>;
/// Who uses whom.
type Arrows = BTreeMap<Module, BTreeSet<Module>>;

fn named(module: &str) -> Module {
    module.split('/').map(str::to_owned).collect()
}

/// The module that a file is.
fn module(file: &Path) -> Module {
    let mut parts: Module = file.with_extension("").iter().map(|part| part.to_string_lossy().into_owned()).collect();
    if matches!(parts.last().map(String::as_str), Some("mod" | "lib")) {
        parts.pop();
    }
    parts
}

/// What a file says of others.
#[derive(Default)]
struct File {
    /// What is brought in: the name under which it is known here, its path, and whether others see it here too.
    brought: Vec<(String, Vec<String>, bool)>,
    /// Paths that are written out.
    paths: Vec<Vec<String>>,
    /// Modules of tests, which may use everything.
    tests: BTreeSet<String>,
}

impl File {
    fn read(tokens: TokenStream) -> Self {
        let mut file = Self::default();
        file.walk(tokens);
        file
    }

    fn walk(&mut self, tokens: TokenStream) {
        let trees: Vec<TokenTree> = tokens.into_iter().collect();
        let (mut at, mut public) = (0, false);
        while at < trees.len() {
            match &trees[at] {
                TokenTree::Punct(hash) if hash.as_char() == '#' && is_for_tests(trees.get(at + 1)) => {
                    let end = end_of_item(&trees, at + 2);
                    self.tests.extend(name_of_module(&trees[at + 2..end]));
                    at = end;
                }
                TokenTree::Ident(word) if word == "pub" => {
                    public = true;
                    at += 1;
                    if matches!(trees.get(at), Some(TokenTree::Group(only)) if only.delimiter() == Delimiter::Parenthesis)
                    {
                        at += 1;
                    }
                    continue;
                }
                TokenTree::Ident(word) if word == "use" => {
                    let end = trees[at..].iter().position(|tree| is(tree, ';')).map_or(trees.len(), |end| at + end);
                    self.bring(&trees[at + 1..end], &[], public);
                    at = end;
                }
                TokenTree::Ident(_) => {
                    let (path, end) = path(&trees, at);
                    let absolute = at > 0 && is(&trees[at - 1], ':');
                    if path.len() > 1 && !absolute {
                        self.paths.push(path);
                    }
                    at = end - 1;
                }
                TokenTree::Group(group) => self.walk(group.stream()),
                _ => {}
            }
            public = false;
            at += 1;
        }
    }

    /// One tree of a `use`: a path, its end in braces, another name after `as`.
    fn bring(&mut self, trees: &[TokenTree], before: &[String], public: bool) {
        for tree in trees.split(|tree| is(tree, ',')).filter(|tree| !tree.is_empty()) {
            let (own, end) = path(tree, 0);
            let mut whole: Vec<String> = before.iter().cloned().chain(own).collect();
            match tree.get(end..) {
                Some([TokenTree::Punct(_), TokenTree::Punct(_), TokenTree::Group(group)]) => {
                    let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                    self.bring(&inner, &whole, public);
                }
                rest => {
                    if whole.last().is_some_and(|last| last == "self") && whole.len() > 1 {
                        whole.pop();
                    }
                    let other = match rest {
                        Some([TokenTree::Ident(_), TokenTree::Ident(other)]) => Some(other.to_string()),
                        _ => whole.last().cloned(),
                    };
                    self.brought.extend(other.map(|name| (name, whole, public)));
                }
            }
        }
    }
}

fn is(tree: &TokenTree, mark: char) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == mark)
}

/// The path that begins here, and where it ends.
fn path(trees: &[TokenTree], start: usize) -> (Vec<String>, usize) {
    let (mut path, mut at) = (Vec::new(), start);
    while let Some(TokenTree::Ident(word)) = trees.get(at) {
        path.push(word.to_string());
        at += 1;
        let goes_on = trees.get(at).is_some_and(|tree| is(tree, ':'))
            && trees.get(at + 1).is_some_and(|tree| is(tree, ':'))
            && matches!(trees.get(at + 2), Some(TokenTree::Ident(_)));
        if !goes_on {
            break;
        }
        at += 2;
    }
    (path, at.max(start + 1))
}

/// Whether this is the inside of an attribute such as `[cfg(test)]`.
fn is_for_tests(tree: Option<&TokenTree>) -> bool {
    let Some(TokenTree::Group(group)) = tree else { return false };
    let text = group.stream().to_string().replace(' ', "");
    text == "cfg(test)" || text.starts_with("cfg(all(test")
}

/// Where the item ends that begins here.
fn end_of_item(trees: &[TokenTree], start: usize) -> usize {
    let ends = |tree: &TokenTree| {
        is(tree, ';') || matches!(tree, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
    };
    trees[start..].iter().position(ends).map_or(trees.len(), |end| start + end + 1)
}

fn name_of_module(item: &[TokenTree]) -> Option<String> {
    item.windows(2).find_map(|pair| match pair {
        [TokenTree::Ident(word), TokenTree::Ident(name)] if word == "mod" => Some(name.to_string()),
        _ => None,
    })
}

fn arrows(files: &BTreeMap<Module, File>) -> Arrows {
    let of_tests = |module: &Module| {
        (0..module.len())
            .any(|depth| files.get(&module[..depth]).is_some_and(|file| file.tests.contains(&module[depth])))
    };
    let used = |module: &Module, file: &File| {
        let brought = file.brought.iter().filter(|(_, _, public)| !public).map(|(_, path, _)| path);
        let found = brought.chain(&file.paths).filter_map(|path| find(files, module, path, 0));
        found.filter(|other| other != module).collect()
    };
    files
        .iter()
        .filter(|(module, _)| !of_tests(module))
        .map(|(module, file)| (module.clone(), used(module, file)))
        .collect()
}

/// The file in which it stands what a path means here; `None` for what another crate has.
fn find(files: &BTreeMap<Module, File>, here: &Module, path: &[String], depth: u8) -> Option<Module> {
    let mut rest = path;
    let mut at = match rest.first()?.as_str() {
        "crate" => {
            rest = &rest[1..];
            Module::new()
        }
        "self" | "super" => here.clone(),
        first if files.contains_key(&child(here, first)) => here.clone(),
        first => {
            let (_, known, _) = files[here].brought.iter().find(|(name, ..)| name == first)?;
            // A name that was brought in by itself is none of ours.
            let goes_on = depth < 8 && known.first() != path.first();
            let whole: Vec<String> = known.iter().chain(&rest[1..]).cloned().collect();
            return goes_on.then(|| find(files, here, &whole, depth + 1)).flatten();
        }
    };
    while let Some(up @ ("self" | "super")) = rest.first().map(String::as_str) {
        if up == "super" {
            at.pop();
        }
        rest = &rest[1..];
    }
    while let Some(next) = rest.first() {
        if files.contains_key(&child(&at, next)) {
            at = child(&at, next);
            rest = &rest[1..];
            continue;
        }
        let passed_on = files[&at].brought.iter().find(|(name, ..)| name == next);
        return match passed_on {
            Some((_, known, _)) if depth < 8 => {
                let whole: Vec<String> = known.iter().chain(&rest[1..]).cloned().collect();
                find(files, &at, &whole, depth + 1)
            }
            _ => Some(at),
        };
    }
    Some(at)
}

fn child(module: &[String], name: &str) -> Module {
    module.iter().cloned().chain([name.to_owned()]).collect()
}

/// Files that reach each other.
fn circles(arrows: &Arrows) -> Vec<BTreeSet<Module>> {
    let reached: BTreeMap<&Module, BTreeSet<&Module>> = arrows.keys().map(|file| (file, reach(arrows, file))).collect();
    let mut circles: Vec<BTreeSet<Module>> = Vec::new();
    for (file, others) in &reached {
        let both = |other: &&&Module| reached.get(**other).is_some_and(|back| back.contains(file));
        let circle: BTreeSet<Module> = others.iter().filter(both).map(|other| (*other).clone()).collect();
        if !circle.is_empty() && !circles.contains(&circle) {
            circles.push(circle);
        }
    }
    circles
}

fn reach<'a>(arrows: &'a Arrows, file: &Module) -> BTreeSet<&'a Module> {
    let (mut found, mut open) = (BTreeSet::new(), vec![file]);
    while let Some(next) = open.pop() {
        for used in arrows.get(next).into_iter().flatten() {
            if found.insert(used) {
                open.push(used);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{File, Module, arrows, circles, named};
    use std::collections::BTreeMap;

    fn found(files: &[(&str, &str)]) -> Vec<Vec<String>> {
        let module = |name: &str| if name.is_empty() { Module::new() } else { named(name) };
        let files: BTreeMap<Module, File> =
            files.iter().map(|(name, text)| (module(name), File::read(text.parse().unwrap()))).collect();
        let circles = circles(&arrows(&files));
        circles.iter().map(|circle| circle.iter().map(|file| file.join("/")).collect()).collect()
    }

    #[test]
    fn files_that_use_each_other_are_found_however_they_write_it() {
        for (one, other) in [
            ("use crate::b::B;", "use crate::a::A;"),
            ("use crate::{b::{self, B}, c};", "fn f() { crate::a::g() }"),
            ("use super::b;", "use super::a as other; fn f() { other::g() }"),
            ("pub struct A(super::b::B);", "fn f() { println!(\"{}\", crate::a::g()) }"),
        ] {
            let files = [("", "mod a; mod b; mod c;"), ("a", one), ("b", other), ("c", "")];
            assert_eq!(found(&files), [["a", "b"]], "{one} {other}");
        }
    }

    #[test]
    fn what_a_room_passes_on_is_where_it_stands() {
        let root = ("", "mod room; pub use room::Thing;");
        let room = ("room", "mod thing; mod user; pub use thing::Thing;");
        let thing = ("room/thing", "pub struct Thing;");
        let good = [root, room, thing, ("room/user", "use super::Thing; use crate::Thing as Same;")];
        assert!(found(&good).is_empty());
        let bad = [root, room, ("room/thing", "use super::user;"), ("room/user", "use crate::Thing;")];
        assert_eq!(found(&bad), [["room/thing", "room/user"]]);
    }

    #[test]
    fn comments_texts_tests_and_other_crates_are_no_arrows() {
        let user = "use crate::b::B;";
        for other in [
            "// use crate::a::A;",
            "const A: &str = \"crate::a::A\";",
            "#[cfg(test)] mod tests { use crate::a::A; }",
            "use other::a::A;",
            "pub use super::a::A;",
        ] {
            assert!(found(&[("", "mod a; mod b;"), ("a", user), ("b", other)]).is_empty(), "{other}");
        }
        let apart = [("", "mod a;"), ("a", "#[cfg(test)] mod tests; fn f() {}"), ("a/tests", "use super::f;")];
        assert!(found(&apart).is_empty());
    }
}
