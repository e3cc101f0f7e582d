//! One release program with the site inside.

use std::fs;

use anyhow::{Context, Result};

use crate::{
    server::{self, Profile},
    sh, site,
    workspace::Workspace,
};

/// Builds the program and copies it to `dist/vafa`.
pub fn run(workspace: &Workspace) -> Result<()> {
    site::build(workspace)?;
    let built = server::build(workspace, Profile::Release)?;
    let folder = workspace.root.join("dist");
    let copy = folder.join("vafa");
    // Moved into place, so that a program that is running from there is not in the way.
    let fresh = folder.join("vafa.fresh");
    let size = fs::create_dir_all(&folder)
        .and_then(|()| fs::copy(&built, &fresh))
        .and_then(|size| fs::rename(&fresh, &copy).map(|()| size))
        .with_context(|| format!("{} cannot be written", copy.display()))?;
    sh::say(format!("{} is ready: {:.1} MB, the site inside", workspace.shown(&copy), size as f64 / 1e6));
    Ok(())
}
