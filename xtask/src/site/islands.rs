//! The island code: compiled for the browser, with the JavaScript that loads it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use wasm_bindgen_cli_support::Bindgen;

use super::{Asset, fingerprint};
use crate::{sh, wasm_target::TARGET, workspace::Workspace};

/// The name that all files of the island code begin with.
const NAME: &str = "vafa";
/// Holds the fingerprint of the code that the files beside it were made from.
const STAMP: &str = "made-from";
/// To be raised when the way the files are made changes.
const RECIPE: u32 = 1;

/// Compiles the islands and gives `vafa.js`, `vafa_bg.wasm` and the snippets that they load.
pub fn build(workspace: &Workspace) -> Result<Vec<Asset>> {
    sh::say("Building the islands");
    sh::run(
        sh::cargo()
            .args(["build", "--package", "frontend", "--target", TARGET, "--profile", "release-wasm"])
            .current_dir(&workspace.root),
    )?;
    let code = workspace.target.join(TARGET).join("release-wasm/frontend.wasm");
    let code = fs::read(&code).with_context(|| format!("cargo did not leave {}", code.display()))?;

    let folder = workspace.cache("islands");
    let stamp = format!("{RECIPE} {}", fingerprint(&code));
    if fs::read_to_string(folder.join(STAMP)).ok().as_deref() != Some(stamp.as_str()) {
        bind(code, &folder)?;
        fs::write(folder.join(STAMP), stamp)?;
    }
    let mut assets = Vec::new();
    collect(&folder, "", &mut assets)?;
    assets.retain(|asset| asset.name != STAMP);
    Ok(assets)
}

/// Makes the JavaScript side of compiled island code.
fn bind(code: Vec<u8>, folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Bindgen::new()
        .input_bytes(NAME, code)
        .web(true)
        .map_err(|error| anyhow!("wasm-bindgen: {error:#}"))?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(folder)
        .map_err(|error| anyhow!("wasm-bindgen could not read the compiled islands: {error:#}"))
}

/// Reads all files in a folder and the folders in it.
fn collect(folder: &Path, prefix: &str, assets: &mut Vec<Asset>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), assets)?;
        } else {
            assets.push(Asset { name, bytes: fs::read(entry.path())? });
        }
    }
    Ok(())
}
