//! Makes sure that the compiler can build for the browser.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Result, bail};

use crate::{sh, workspace::Workspace};

/// The target of all island code.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// How long rustup may try before the other way is taken.
const PATIENCE: Duration = Duration::from_secs(120);

/// Installs the target's standard library when the compiler in use has none.
pub fn ensure(workspace: &Workspace) -> Result<()> {
    let library = library_folder()?;
    if has_std(&library) {
        return Ok(());
    }
    if sh::find("rustup").is_some() {
        sh::say(format!("Adding the {TARGET} target with rustup"));
        let added = sh::run_within(PATIENCE, Command::new("rustup").args(["target", "add", TARGET]));
        if added.is_ok() && has_std(&library) {
            return Ok(());
        }
    }
    if sh::find("apt-get").is_some() && sh::find("dpkg-deb").is_some() {
        sh::say(format!("Building the {TARGET} standard library from Debian's Rust source, a minute or two"));
        let built = sh::run(sh::without_package(&mut Command::new("bash")).arg(recipe(workspace)));
        if built.is_ok() && has_std(&library) {
            return Ok(());
        }
    }
    bail!("the {TARGET} target is missing and could not be installed: run `rustup target add {TARGET}`");
}

fn recipe(workspace: &Workspace) -> PathBuf {
    workspace.root.join("xtask/wasm32-target.sh")
}

fn library_folder() -> Result<PathBuf> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let sysroot = sh::read(Command::new(rustc).args(["--print", "sysroot"]))?;
    Ok(Path::new(sysroot.trim()).join("lib/rustlib").join(TARGET).join("lib"))
}

fn has_std(library: &Path) -> bool {
    fs::read_dir(library).is_ok_and(|entries| {
        entries.flatten().any(|entry| {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            name.starts_with("libstd-") && name.ends_with(".rlib")
        })
    })
}
