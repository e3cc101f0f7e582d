//! What kind of file it is, by its first bytes and not by its name.

use super::{Encoding, SheetError, Source};
use std::io::{self, Read, SeekFrom};

/// What can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Text(Encoding),
    /// An archive: a workbook, or another one.
    Zip,
}

const SAVE: &str = "save or export the data as CSV UTF-8 or .xlsx";
const UNPACK: &str = "unpack it and bring in the file that is inside";
const TABLE: &str = "open it in Excel or LibreOffice and save it as .xlsx or CSV UTF-8";

/// How files begin that are neither text nor workbooks, what they are and what to do.
const OTHERS: [(&[u8], &str, &str); 17] = [
    (b"%PDF", "a PDF document", SAVE),
    (b"\x89PNG", "a picture", SAVE),
    (b"\xFF\xD8\xFF", "a picture", SAVE),
    (b"GIF8", "a picture", SAVE),
    (b"II*\0", "a picture", SAVE),
    (b"MM\0*", "a picture", SAVE),
    (b"RIFF", "a picture or a recording", SAVE),
    (b"{\\rtf", "a text document (RTF)", SAVE),
    (b"\x1F\x8B", "a packed file (GZIP)", UNPACK),
    (b"Rar!\x1A", "a packed file (RAR)", UNPACK),
    (b"7z\xBC\xAF\x27\x1C", "a packed file (7-Zip)", UNPACK),
    (b"BZh", "a packed file (BZIP2)", UNPACK),
    (b"\xFD7zXZ", "a packed file (XZ)", UNPACK),
    (b"SQLite format 3", "a database", SAVE),
    (b"\x09\x08\x10\0", "a very old Excel file", TABLE),
    (b"\xFF\xFE\0\0", "text in UTF-32", SAVE),
    (b"\0\0\xFE\xFF", "text in UTF-32", SAVE),
];

/// How texts begin that hold no table with separators; compared in lower case.
const MARKED: [(&str, &str); 9] = [
    ("<!doctype", "a web page (HTML), whatever its name says"),
    ("<html", "a web page (HTML), whatever its name says"),
    ("<head", "a web page (HTML), whatever its name says"),
    ("<meta", "a web page (HTML), whatever its name says"),
    ("<table", "a web page (HTML), whatever its name says"),
    ("<style", "a web page (HTML), whatever its name says"),
    ("<?xml", "an XML file"),
    ("{\"", "a JSON file"),
    ("[{", "a JSON file"),
];

/// Finds out the kind, and leaves the source where its text begins.
pub fn of(source: &mut dyn Source) -> Result<Kind, SheetError> {
    source.seek(SeekFrom::Start(0))?;
    let mut first = Vec::new();
    source.take(4096).read_to_end(&mut first)?;
    let known = of_bytes(&first)?;
    let Some((kind, skipped)) = known else { return Err(old_office(source, &first)?) };
    source.seek(SeekFrom::Start(skipped))?;
    Ok(kind)
}

/// The kind and the length of the mark at the beginning; `None` for the files of old Office.
fn of_bytes(first: &[u8]) -> Result<Option<(Kind, u64)>, SheetError> {
    if first.is_empty() {
        return Err(SheetError::Empty);
    }
    if first.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return Ok(None);
    }
    if first.starts_with(b"PK\x03\x04") || first.starts_with(b"PK\x05\x06") {
        return Ok(Some((Kind::Zip, 0)));
    }
    if let Some((_, what, todo)) = OTHERS.into_iter().find(|(begin, ..)| first.starts_with(begin)) {
        return Err(SheetError::Other { what, todo });
    }
    let (encoding, skipped) = match first {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding::Utf8, 3),
        [0xFF, 0xFE, ..] => (Encoding::Utf16Le, 2),
        [0xFE, 0xFF, ..] => (Encoding::Utf16Be, 2),
        _ => (without_mark(first), 0),
    };
    let begin: String = match encoding {
        Encoding::Utf8 => String::from_utf8_lossy(&first[skipped..]).chars().take(200).collect(),
        _ => first.iter().filter(|byte| byte.is_ascii() && **byte != 0).map(|byte| char::from(*byte)).collect(),
    };
    let begin = begin.trim_start().to_lowercase();
    if let Some((_, what)) = MARKED.into_iter().find(|(mark, _)| begin.starts_with(mark)) {
        return Err(SheetError::Other { what, todo: TABLE });
    }
    Ok(Some((Kind::Text(encoding), skipped as u64)))
}

/// The encoding of a text without a mark: in UTF-16, separators, digits and Latin letters have a NUL on the same side,
/// Persian and Arabic letters a 6.
fn without_mark(first: &[u8]) -> Encoding {
    let side = |odd: usize| {
        let bytes = first.iter().skip(odd).step_by(2);
        let nuls = bytes.clone().filter(|byte| **byte == 0).count();
        let letters = bytes.clone().filter(|byte| **byte == 6).count();
        (nuls, 10 * (nuls + letters) >= 7 * bytes.len())
    };
    let ((even, mostly_even), (odd, mostly_odd)) = (side(0), side(1));
    match () {
        () if odd > 0 && mostly_odd && !mostly_even => Encoding::Utf16Le,
        () if even > 0 && mostly_even && !mostly_odd => Encoding::Utf16Be,
        () => Encoding::Utf8,
    }
}

/// What a file of old Office is: its directory names the streams.
fn old_office(source: &mut dyn Source, first: &[u8]) -> io::Result<SheetError> {
    let number =
        |at: usize| first.get(at..at + 4).map_or(0, |b| u64::from(u32::from_le_bytes([b[0], b[1], b[2], b[3]])));
    let sector = if first.get(30) == Some(&12) { 4096 } else { 512 };
    source.seek(SeekFrom::Start((number(48) + 1) * sector))?;
    let mut directory = Vec::new();
    source.take(4096).read_to_end(&mut directory)?;
    let names = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        memchr::memmem::find(&directory, &name).is_some()
    };
    Ok(match () {
        () if names("EncryptedPackage") || names("EncryptionInfo") => SheetError::Protected,
        () if names("WordDocument") => SheetError::Other { what: "a Word document", todo: SAVE },
        () if names("PowerPoint Document") => SheetError::Other { what: "a presentation", todo: SAVE },
        () => SheetError::OldXls,
    })
}

/// What an archive is that holds no workbook that can be read, by the names of what is inside.
pub fn of_archive(names: &[String]) -> Option<SheetError> {
    let any = |begin: &str| {
        let inside = |name: &String| name.replace('\\', "/").trim_start_matches('/').to_lowercase().starts_with(begin);
        names.iter().any(inside)
    };
    let other = |what, todo| Some(SheetError::Other { what, todo });
    match () {
        () if any("xl/workbook.bin") => other("a binary Excel file (.xlsb)", "save it as .xlsx or CSV UTF-8"),
        () if any("xl/") => None,
        () if any("word/") => other("a Word document", SAVE),
        () if any("ppt/") => other("a presentation", SAVE),
        () if any("index/document.iwa") || any("index.zip") => other("a Numbers file", "export it as .xlsx or CSV"),
        () if any("content.xml") => other("an OpenDocument file", "save it as .xlsx or CSV UTF-8"),
        () if names.is_empty() => other("an empty ZIP archive", "bring in the file itself"),
        () => other("a ZIP archive", UNPACK),
    }
}
