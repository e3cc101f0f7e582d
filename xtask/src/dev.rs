//! Serves the demonstration, and builds and starts it again whenever a source changes.

use std::collections::BTreeMap;
use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, SystemTime};

use anyhow::Result;

use crate::{
    demo,
    server::{self, Profile, Running},
    sh, site,
    workspace::Workspace,
};

/// How often the sources are looked at.
const PAUSE: Duration = Duration::from_millis(500);
/// What is looked at.
const WATCHED: [&str; 9] =
    ["domain", "club", "migration", "app", "server", "frontend", "style", "Cargo.toml", "Cargo.lock"];
/// What others write there.
const PASSED_OVER: [&str; 2] = ["node_modules", "target"];

/// The sources and when each was changed last.
type Sources = BTreeMap<PathBuf, SystemTime>;

/// Serves until Ctrl-C.
pub fn run(workspace: &Workspace, addr: SocketAddr) -> Result<()> {
    let mut seen = sources(workspace);
    let (vafa, version) = build(workspace)?;
    site::remove_all_but(workspace, &version)?;
    demo::fill(workspace, &vafa)?;
    let mut running = Some(Running::start(&mut demo::serve(workspace, &vafa, addr))?);
    sh::say(format!("Serving on http://{addr} until Ctrl-C; a change of the sources builds it again"));
    loop {
        sleep(PAUSE);
        if let Some(status) = running.as_mut().map(Running::ended).transpose()?.flatten() {
            sh::say(format!("The server ended {}; waiting for a change", server::ending(status)));
            running = None;
        }
        let now = settled(workspace, &seen);
        if now == seen {
            continue;
        }
        seen = now;
        match build(workspace) {
            Ok((vafa, version)) => {
                // The old server must have let go of the address first.
                drop(running.take());
                running = Some(Running::start(&mut demo::serve(workspace, &vafa, addr))?);
                site::remove_all_but(workspace, &version)?;
                sh::say("The new build is running");
            }
            Err(error) => {
                eprintln!("error: {}", sh::one_line(&error));
                sh::say("The build failed; what ran before is left running");
            }
        }
    }
}

fn build(workspace: &Workspace) -> Result<(PathBuf, String)> {
    let version = site::build_beside(workspace)?;
    Ok((server::build(workspace, Profile::Dev)?, version))
}

/// The sources as they are, or, in the middle of a change, as they are after it.
fn settled(workspace: &Workspace, seen: &Sources) -> Sources {
    let mut now = sources(workspace);
    if now == *seen {
        return now;
    }
    loop {
        sleep(PAUSE);
        let later = sources(workspace);
        if later == now {
            return now;
        }
        now = later;
    }
}

fn sources(workspace: &Workspace) -> Sources {
    let mut found = Sources::new();
    for name in WATCHED {
        look(&workspace.root.join(name), &mut found);
    }
    found
}

/// Notes a file, or everything in a folder. What vanishes meanwhile is not there.
fn look(path: &Path, found: &mut Sources) {
    let Ok(about) = fs::metadata(path) else { return };
    if about.is_dir() {
        let passed_over = path.file_name().is_some_and(|name| PASSED_OVER.iter().any(|other| name == *other));
        if let Ok(entries) = fs::read_dir(path)
            && !passed_over
        {
            entries.flatten().for_each(|entry| look(&entry.path(), found));
        }
    } else if let Ok(changed) = about.modified() {
        found.insert(path.to_owned(), changed);
    }
}
