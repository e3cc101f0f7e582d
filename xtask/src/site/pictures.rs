//! The drawings that lie in the repository.

use std::fs;
use std::path::Path;

use anyhow::Result;

use super::Asset;
use crate::workspace::Workspace;

/// The browser's tab icon, and the star geometry.
pub fn collect(workspace: &Workspace) -> Result<Vec<Asset>> {
    let style = workspace.root.join("style");
    let mut assets = Vec::new();
    let icon = style.join("favicon.svg");
    if icon.is_file() {
        assets.push(Asset { name: "favicon.svg".into(), bytes: fs::read(icon)? });
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
