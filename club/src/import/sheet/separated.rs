//! Text with separators: records by RFC 4180, forgiving, and one broken quote costs one line, not the file.

use super::{
    Encoding, SheetError, Source,
    decode::Decoder,
    record::{Broken, Bytes, Record},
};
use memchr::{memchr, memchr_iter, memchr2, memchr3};
use std::io;

/// Longest record in bytes of UTF-8, its end included.
pub const LONGEST: usize = 64 * 1024;
/// Line ends that the quoted values of one record may hold.
const MOST_LINES: u64 = 20;
/// What may separate; where two are as frequent, the first.
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// Reads records from a text.
pub struct Separated {
    text: Decoder,
    separator: u8,
    /// Lines that have been used up.
    lines: u64,
}

impl Separated {
    /// Finds the separator: what a line `sep=;` says, otherwise what is most frequent outside of quotes in the first
    /// record.
    pub fn open(source: Box<dyn Source>, encoding: Encoding) -> Result<Self, SheetError> {
        let mut text = Decoder::new(source, encoding);
        text.see(LONGEST + 2)?;
        let told = told(text.rest());
        let lines = u64::from(told.is_some());
        let separator = match told {
            Some((separator, length)) => {
                text.skip(length);
                separator
            }
            None => most_frequent(text.rest()),
        };
        Ok(Self { text, separator, lines })
    }

    pub fn separator(&self) -> u8 {
        self.separator
    }

    pub fn encoding(&self) -> Encoding {
        self.text.encoding()
    }

    pub fn bytes(&self) -> u64 {
        self.text.used()
    }

    /// The next record that is not blank; false at the end.
    pub fn read(&mut self, into: &mut Record, columns: Option<usize>) -> io::Result<bool> {
        loop {
            self.text.see(LONGEST + 2)?;
            if self.text.rest().is_empty() {
                return Ok(false);
            }
            self.next(into)?;
            if into.broken.is_none() && into.is_blank() {
                continue;
            }
            if let Some(columns) = columns {
                into.fit(columns);
            }
            return Ok(true);
        }
    }

    fn next(&mut self, into: &mut Record) -> io::Result<()> {
        let rest = self.text.rest();
        let mut bytes = into.begin(self.lines + 1);
        let cut = cut(rest, self.separator, &mut bytes);
        if cut.is_none() {
            bytes.clear();
        }
        into.finish(bytes);
        match (cut, first_line(rest)) {
            (Some((length, lines)), _) => {
                self.text.skip(length);
                self.lines += lines;
            }
            (None, Some(length)) => {
                into.broken = Some(Broken::OpenQuote);
                self.text.skip(length);
                self.lines += 1;
            }
            (None, None) => {
                into.broken = Some(Broken::TooLong);
                self.pass_over_line()?;
                self.lines += 1;
            }
        }
        Ok(())
    }

    /// Goes on behind the end of the line without keeping it.
    fn pass_over_line(&mut self) -> io::Result<()> {
        loop {
            let rest = self.text.rest();
            match memchr2(b'\n', b'\r', rest) {
                Some(end) => {
                    self.text.skip(end);
                    self.text.see(2)?;
                    self.text.skip(end_length(self.text.rest()));
                    return Ok(());
                }
                None => self.text.skip(rest.len()),
            }
            self.text.see(1)?;
            if self.text.rest().is_empty() {
                return Ok(());
            }
        }
    }
}

/// Cuts one record into cells: its length and its lines. `None` if it does not end where it may.
fn cut(rest: &[u8], separator: u8, into: &mut Bytes) -> Option<(usize, u64)> {
    let seen = &rest[..rest.len().min(LONGEST)];
    let mut at = 0;
    let mut lines = 0;
    loop {
        if seen.get(at) == Some(&b'"') {
            at = quoted(seen, at + 1, &mut lines, &mut into.text)?;
            let behind = seen.get(at);
            // Where a value of several lines does not end as it should, its beginning was no beginning.
            let ends = behind.is_none_or(|byte| *byte == separator || matches!(byte, b'\n' | b'\r'));
            if lines > 0 && !ends {
                return None;
            }
        }
        let Some(length) = memchr3(separator, b'\n', b'\r', &seen[at..]) else {
            if seen.len() == LONGEST {
                return None;
            }
            into.text.extend_from_slice(&seen[at..]);
            into.end();
            return Some((seen.len(), lines + 1));
        };
        into.text.extend_from_slice(&seen[at..at + length]);
        into.end();
        at += length;
        if seen[at] != separator {
            return Some((at + end_length(&rest[at..]), lines + 1));
        }
        at += 1;
    }
}

/// Takes a value up to its closing quotation mark, and says where it goes on behind that.
fn quoted(seen: &[u8], mut at: usize, lines: &mut u64, into: &mut Vec<u8>) -> Option<usize> {
    loop {
        let length = memchr(b'"', &seen[at..])?;
        let inside = &seen[at..at + length];
        *lines += line_ends(inside);
        if *lines > MOST_LINES {
            return None;
        }
        into.extend_from_slice(inside);
        at += length + 1;
        if seen.get(at) != Some(&b'"') {
            return Some(at);
        }
        into.push(b'"');
        at += 1;
    }
}

/// Line ends in a text, CRLF being one.
fn line_ends(text: &[u8]) -> u64 {
    let alone = memchr_iter(b'\r', text).filter(|at| text.get(at + 1) != Some(&b'\n')).count();
    (memchr_iter(b'\n', text).count() + alone) as u64
}

/// Length of the first line with its end, if it is not too long.
fn first_line(rest: &[u8]) -> Option<usize> {
    let seen = &rest[..rest.len().min(LONGEST)];
    match memchr2(b'\n', b'\r', seen) {
        Some(at) => Some(at + end_length(&rest[at..])),
        None => (seen.len() < LONGEST).then_some(seen.len()),
    }
}

/// Length of the line end that stands here.
fn end_length(rest: &[u8]) -> usize {
    if rest.starts_with(b"\r\n") { 2 } else { rest.len().min(1) }
}

/// The separator that a first line such as `sep=;` names, and the length of that line.
fn told(rest: &[u8]) -> Option<(u8, usize)> {
    let length = first_line(rest)?;
    let line = rest[..length].trim_ascii_end();
    // The separator itself may be a tab.
    let line = if line.ends_with(b"=") { rest.get(..line.len() + 1)? } else { line };
    let line = line.strip_prefix(b"\"").and_then(|line| line.strip_suffix(b"\"")).unwrap_or(line);
    match line {
        [s, e, p, b'=', separator] if [*s, *e, *p].eq_ignore_ascii_case(b"sep") => {
            let usable = separator.is_ascii_punctuation() || *separator == b'\t';
            (usable && *separator != b'"').then_some((*separator, length))
        }
        _ => None,
    }
}

/// The most frequent separator of the first record that is not blank.
fn most_frequent(mut rest: &[u8]) -> u8 {
    while let Some(length) = first_line(rest).filter(|length| *length > 0) {
        let blank = |byte: &u8| byte.is_ascii_whitespace() || SEPARATORS.contains(byte) || *byte == b'"';
        if !rest[..length].iter().all(blank) {
            break;
        }
        rest = &rest[length..];
    }
    let counts = counts(rest, true).or_else(|| counts(rest, false)).unwrap_or_default();
    let mut best = 0;
    for place in 1..SEPARATORS.len() {
        if counts[place] > counts[best] {
            best = place;
        }
    }
    SEPARATORS[best]
}

/// How often each separator stands in the first record; `None` if a quotation mark is not closed.
fn counts(rest: &[u8], quotes: bool) -> Option<[usize; SEPARATORS.len()]> {
    let seen = &rest[..rest.len().min(LONGEST)];
    let mut counts = [0; SEPARATORS.len()];
    let mut at = 0;
    let mut begins = true;
    while let Some(byte) = seen.get(at) {
        at += 1;
        if *byte == b'"' && begins && quotes {
            at = quoted(seen, at, &mut 0, &mut Vec::new())?;
        }
        let place = SEPARATORS.iter().position(|separator| separator == byte);
        begins = place.is_some();
        match place {
            Some(place) => counts[place] += 1,
            None if matches!(byte, b'\n' | b'\r') => break,
            None => {}
        }
    }
    Some(counts)
}
