//! Puts the site where the server finds it, in a folder named after its content.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};

use super::{Asset, compress::Compressor, write_if_changed};
use crate::{scratch::hex, sh, workspace::Workspace};

/// What a browser may download for the islands, in bytes as brotli.
const ISLANDS_BUDGET: u64 = 60 * 1024;

/// Writes `pkg/<version>/…` and `version.txt`. What is there already is not touched. Gives the version.
pub fn publish(workspace: &Workspace, mut assets: Vec<Asset>) -> Result<String> {
    assets.sort_by(|a, b| a.name.cmp(&b.name));
    let version = version(&assets);
    let site = workspace.site();
    let home = site.join("pkg").join(&version);
    if !assets.iter().all(|asset| home.join(&asset.name).is_file()) {
        write_all(workspace, &assets, &home)
            .with_context(|| format!("the site cannot be written to {}", home.display()))?;
        let size = island_size(&home) as f64 / 1000.0;
        sh::say(format!("Built the site, version {version} (islands {size:.1} KB as brotli)"));
    }
    write_if_changed(&site.join("version.txt"), version.as_bytes())?;
    Ok(version)
}

/// Removes the folders of all other versions, and what an interrupted build left.
pub fn remove_all_but(workspace: &Workspace, version: &str) -> Result<()> {
    for entry in fs::read_dir(workspace.site().join("pkg"))? {
        let entry = entry?;
        if entry.file_name() != version {
            fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}

/// The first digits of the fingerprint of all names and contents.
fn version(assets: &[Asset]) -> String {
    let mut digest = Sha256::new();
    for asset in assets {
        digest.update(format!("{} {}\n", asset.name, asset.bytes.len()));
        digest.update(&asset.bytes);
    }
    let mut version = hex(&digest.finalize());
    version.truncate(12);
    version
}

/// Fills a folder beside the final one and moves it there, so that a version is whole or not there.
fn write_all(workspace: &Workspace, assets: &[Asset], home: &Path) -> Result<()> {
    let fresh = home.with_extension("fresh");
    for folder in [&fresh, home] {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
    }
    let mut compressor = Compressor::new(workspace)?;
    for asset in assets {
        write_if_changed(&fresh.join(&asset.name), &asset.bytes)?;
        for form in compressor.compress(asset)? {
            write_if_changed(&fresh.join(&form.name), &form.bytes)?;
        }
    }
    compressor.forget_the_rest()?;
    within_budget(island_size(&fresh))?;
    fs::rename(&fresh, home)?;
    Ok(())
}

/// How many bytes of island code a browser downloads.
fn island_size(folder: &Path) -> u64 {
    let size = |name: &str| fs::metadata(folder.join(name)).map_or(0, |file| file.len());
    size("vafa_bg.wasm.br") + size("vafa.js.br")
}

/// A phone on a slow line waits for the islands: a site with larger ones is not published.
fn within_budget(islands: u64) -> Result<()> {
    ensure!(
        islands <= ISLANDS_BUDGET,
        "the islands are {islands} bytes as brotli, and the budget is {ISLANDS_BUDGET}: \
         take something out, or let the server do it (STYLE.md, Islands)"
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn islands_that_are_too_large_are_not_published() {
        assert!(within_budget(ISLANDS_BUDGET).is_ok());
        let refused = within_budget(ISLANDS_BUDGET + 1).unwrap_err().to_string();
        assert!(refused.contains("61441") && refused.contains("61440"), "{refused}");
    }
}
