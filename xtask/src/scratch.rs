//! Temporary folders, and random words.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::leash::Leash;

/// A folder that is gone when this value is, or when this tool ends.
pub struct Scratch {
    path: PathBuf,
    _remover: Leash,
}

impl Scratch {
    /// Makes an empty folder that only this user can enter.
    pub fn new(purpose: &str) -> Result<Self> {
        let path = make_folder(purpose)?;
        let remover = Leash::new("rm -rf -- \"$1\"", &[&path])?;
        Ok(Self { path, _remover: remover })
    }

    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// Makes an empty temporary folder that nobody else can enter; who calls this removes it.
pub fn make_folder(purpose: &str) -> Result<PathBuf> {
    use std::os::unix::fs::DirBuilderExt;
    let path = std::env::temp_dir().join(format!("vafa-{purpose}-{}", &secret()?[..12]));
    fs::DirBuilder::new()
        .mode(0o700)
        .create(&path)
        .with_context(|| format!("the temporary folder {} cannot be made", path.display()))?;
    Ok(path)
}

/// 32 random bytes as 64 hexadecimal digits.
pub fn secret() -> Result<String> {
    let mut bytes = [0; 32];
    File::open("/dev/urandom")
        .and_then(|mut source| source.read_exact(&mut bytes))
        .context("the system gives no random bytes")?;
    Ok(hex(&bytes))
}

/// Bytes as hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
