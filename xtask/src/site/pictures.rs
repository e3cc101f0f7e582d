//! The drawings that lie in the repository.

use std::fs;
use std::path::Path;

use anyhow::Result;

use super::Asset;
use crate::workspace::Workspace;

/// What lies beside the style sheets: the browser's tab icon, and the sprite of all icons.
const SINGLE: [&str; 2] = ["favicon.svg", "icons.svg"];

/// These, and the star geometry.
pub fn collect(workspace: &Workspace) -> Result<Vec<Asset>> {
    let style = workspace.root.join("style");
    let mut assets = Vec::new();
    for name in SINGLE {
        assets.push(Asset { name: name.into(), bytes: fs::read(style.join(name))? });
    }
    drawings(&style.join("girih"), "girih/", &mut assets)?;
    Ok(assets)
}

fn drawings(folder: &Path, prefix: &str, assets: &mut Vec<Asset>) -> Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|kind| kind == "svg")
            && let Some(name) = path.file_name()
        {
            assets.push(Asset { name: format!("{prefix}{}", name.to_string_lossy()), bytes: fs::read(&path)? });
        }
    }
    Ok(())
}
