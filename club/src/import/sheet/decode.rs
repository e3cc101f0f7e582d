//! Bytes of a file as UTF-8, a window at a time.

use super::Source;
use std::{
    fmt,
    io::{self, Read},
};

/// In what encoding a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
}

impl fmt::Display for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Le => "UTF-16 LE",
            Self::Utf16Be => "UTF-16 BE",
        })
    }
}

/// How much is read at once.
const CHUNK: usize = 256 * 1024;

/// A window on the text of a file. What is not text in the encoding of the file stays what is not UTF-8.
pub struct Decoder {
    source: Box<dyn Source>,
    encoding: Encoding,
    /// UTF-8, from `start` on not yet used.
    window: Vec<u8>,
    start: usize,
    ended: bool,
    /// Bytes taken from the source.
    taken: u64,
    /// UTF-16 that was read and not yet decoded: half a unit, or the first half of a pair.
    raw: Vec<u8>,
}

impl Decoder {
    /// Begins where the source stands.
    pub fn new(source: Box<dyn Source>, encoding: Encoding) -> Self {
        Self { source, encoding, window: Vec::new(), start: 0, ended: false, taken: 0, raw: Vec::new() }
    }

    pub fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// Bytes of the file that have been used.
    pub fn used(&self) -> u64 {
        let per_byte = if self.encoding == Encoding::Utf8 { 1 } else { 2 };
        self.taken.saturating_sub(self.rest().len() as u64 * per_byte)
    }

    /// What has not been used.
    pub fn rest(&self) -> &[u8] {
        &self.window[self.start..]
    }

    /// Goes on by so many bytes.
    pub fn skip(&mut self, bytes: usize) {
        self.start = (self.start + bytes).min(self.window.len());
    }

    /// Sees to it that at least so many bytes can be seen, or all to the end of the file.
    pub fn see(&mut self, bytes: usize) -> io::Result<()> {
        if self.ended || self.rest().len() >= bytes {
            return Ok(());
        }
        self.window.drain(..self.start);
        self.start = 0;
        while !self.ended && self.window.len() < bytes {
            self.fill()?;
        }
        Ok(())
    }

    fn fill(&mut self) -> io::Result<()> {
        let into = if self.encoding == Encoding::Utf8 { &mut self.window } else { &mut self.raw };
        let read = self.source.by_ref().take(CHUNK as u64).read_to_end(into)?;
        self.taken += read as u64;
        self.ended = read < CHUNK;
        if self.encoding != Encoding::Utf8 {
            self.decode();
        }
        Ok(())
    }

    fn decode(&mut self) {
        let big = self.encoding == Encoding::Utf16Be;
        let unit = |pair: [u8; 2]| if big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) };
        let (pairs, half) = self.raw.as_chunks::<2>();
        let mut whole = pairs.len();
        let mut left = half.to_vec();
        // The first half of a pair waits for the second one.
        if let Some(last) = pairs.last().filter(|last| !self.ended && (0xD800..0xDC00).contains(&unit(**last))) {
            whole -= 1;
            left.splice(..0, *last);
        }
        self.window.reserve(2 * whole);
        for decoded in char::decode_utf16(pairs[..whole].iter().map(|pair| unit(*pair))) {
            match decoded {
                Ok(c) => self.window.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
                Err(_) => self.window.push(0xFF),
            }
        }
        if self.ended && !left.is_empty() {
            self.window.push(0xFF);
            left.clear();
        }
        self.raw = left;
    }
}
