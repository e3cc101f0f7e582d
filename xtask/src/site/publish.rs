//! Puts the site where the server finds it, in a folder named after its content.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use super::{Asset, compress::Compressor, write_if_changed};
use crate::{scratch::hex, sh, workspace::Workspace};

/// Writes `pkg/<version>/…` and `version.txt`. What is there already is not touched. Gives the version.
pub fn publish(workspace: &Workspace, mut assets: Vec<Asset>) -> Result<String> {
    assets.sort_by(|a, b| a.name.cmp(&b.name));
    let version = version(&assets);
    let site = workspace.site();
    let home = site.join("pkg").join(&version);
    if !assets.iter().all(|asset| home.join(&asset.name).is_file()) {
        write_all(workspace, &assets, &home)
            .with_context(|| format!("the site cannot be written to {}", home.display()))?;
        sh::say(format!("Built the site, version {version}{}", island_size(&home)));
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
    fs::rename(&fresh, home)?;
    Ok(())
}

/// How much island code a browser downloads.
fn island_size(home: &Path) -> String {
    let size = |name: &str| fs::metadata(home.join(name)).map_or(0, |file| file.len());
    let bytes = size("vafa_bg.wasm.br") + size("vafa.js.br");
    format!(" (islands {:.1} KB as brotli)", bytes as f64 / 1000.0)
}
