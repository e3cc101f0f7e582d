//! Brotli and gzip made once at build time, so that the server only picks a file.

use std::collections::HashSet;
use std::fs;
use std::io::Write;
use std::path::PathBuf;

use anyhow::Result;
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

use super::{Asset, fingerprint};
use crate::workspace::Workspace;

/// The kinds of files that get smaller. Fonts and photographs are already compressed.
const KINDS: [&str; 6] = [".js", ".css", ".wasm", ".svg", ".json", ".txt"];

/// Compresses files, and remembers the results by what is in the files.
pub struct Compressor {
    memory: PathBuf,
    used: HashSet<String>,
}

impl Compressor {
    pub fn new(workspace: &Workspace) -> Result<Self> {
        let memory = workspace.cache("compressed");
        fs::create_dir_all(&memory)?;
        Ok(Self { memory, used: HashSet::new() })
    }

    /// The compressed forms of an asset that are smaller than it, named after it.
    pub fn compress(&mut self, asset: &Asset) -> Result<Vec<Asset>> {
        if !KINDS.iter().any(|kind| asset.name.ends_with(kind)) {
            return Ok(Vec::new());
        }
        let key = fingerprint(&asset.bytes);
        let forms = [
            Asset { name: format!("{}.br", asset.name), bytes: self.remember(&key, "br", || brotli(&asset.bytes))? },
            Asset { name: format!("{}.gz", asset.name), bytes: self.remember(&key, "gz", || gzip(&asset.bytes))? },
        ];
        Ok(forms.into_iter().filter(|form| form.bytes.len() < asset.bytes.len()).collect())
    }

    /// Forgets everything that was not asked for.
    pub fn forget_the_rest(self) -> Result<()> {
        for entry in fs::read_dir(&self.memory)? {
            let entry = entry?;
            if !self.used.contains(entry.file_name().to_string_lossy().as_ref()) {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }

    fn remember(&mut self, key: &str, kind: &str, make: impl FnOnce() -> Result<Vec<u8>>) -> Result<Vec<u8>> {
        let name = format!("{key}.{kind}");
        let path = self.memory.join(&name);
        self.used.insert(name);
        if let Ok(bytes) = fs::read(&path) {
            return Ok(bytes);
        }
        let bytes = make()?;
        // Written beside and moved, so that an interrupted build leaves no half file to be believed later.
        let fresh = path.with_extension("fresh");
        fs::write(&fresh, &bytes)?;
        fs::rename(&fresh, &path)?;
        Ok(bytes)
    }
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let parameters = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters)?;
    Ok(compressed)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}
