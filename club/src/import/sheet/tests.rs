//! What files people bring, and what comes out.

use super::*;
use proptest::prelude::*;
use std::io::Cursor;

mod texts;
mod workbooks;

fn open(bytes: impl Into<Vec<u8>>) -> Result<Sheet, SheetError> {
    Sheet::open(Box::new(Cursor::new(bytes.into())))
}

/// The rows, each with its number and its cells or what is wrong with it.
type Rows = Vec<(u64, Result<Vec<String>, Broken>)>;

fn rows(sheet: &mut Sheet) -> Rows {
    let mut record = Record::default();
    let mut rows = Vec::new();
    while sheet.read(&mut record).unwrap() {
        let cells = record.cells().map(|cell| cell.text.to_owned()).collect();
        rows.push((record.row(), record.broken.map_or(Ok(cells), Err)));
    }
    assert!(!sheet.read(&mut record).unwrap(), "an end is an end");
    rows
}

fn read(bytes: impl Into<Vec<u8>>) -> Rows {
    rows(&mut open(bytes).unwrap())
}

fn good(row: u64, cells: &[&str]) -> (u64, Result<Vec<String>, Broken>) {
    (row, Ok(cells.iter().map(|cell| (*cell).to_owned()).collect()))
}

fn refused(bytes: impl Into<Vec<u8>>) -> String {
    open(bytes).err().expect("it must not be taken").to_string()
}

fn utf16(text: &str, big: bool) -> Vec<u8> {
    text.encode_utf16().flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
}

#[test]
fn what_is_no_table_is_told_apart() {
    assert!(refused("").contains("empty"));
    assert!(refused("\u{FEFF}\r\n , ,\t\n\"\"\n").contains("empty"));
    assert!(refused("%PDF-1.7 …").contains("PDF"));
    assert!(refused(b"\x89PNG\r\n\x1A\n".as_slice()).contains("picture"));
    assert!(refused("\n<!DOCTYPE html><table>").contains("HTML"));
    assert!(refused("\u{FEFF}<html xmlns:x=…>").contains("HTML"));
    assert!(refused([b"\xFF\xFE".as_slice(), &utf16("<html>", false)].concat()).contains("HTML"));
    assert!(refused("<?xml version=\"1.0\"?>").contains("XML"));
    assert!(refused("{\"rows\": []}").contains("JSON"));
    assert!(refused(b"\x1F\x8B\x08".as_slice()).contains("unpack"));
    assert!(refused(b"\xFF\xFE\0\0a\0\0\0".as_slice()).contains("UTF-32"));
    // Windows-1256: «نام» and a comma.
    assert!(refused(b"\xE4\xC7\xE3,amount\n1,2\n".as_slice()).contains("UTF-8"));
    assert_eq!(
        refused("a,\"b\n1,2\n"),
        "row 1, which names the columns, cannot be read: a quotation mark is opened and not closed"
    );
}

#[test]
fn old_and_protected_workbooks_are_told_apart() {
    let office = |stream: &str| {
        let mut file = vec![0; 2048];
        file[..8].copy_from_slice(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
        file[30] = 9;
        file[48] = 1;
        file.splice(1024 + 128.., utf16(stream, false));
        file
    };
    assert!(refused(office("Workbook")).contains(".xls)"));
    assert!(refused(office("EncryptedPackage")).contains("password"));
    assert!(refused(office("WordDocument")).contains("Word"));
    assert!(refused(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".as_slice()).contains(".xls)"));
}

proptest! {
    #[test]
    fn no_bytes_make_it_stop_or_panic(
        head in prop::sample::select(vec!["", "\u{FEFF}", "sep=;\n", "a,b\n", "PK\u{3}\u{4}", "a;b\r\n"]),
        bytes in prop::collection::vec(prop::sample::select(b"ab\",;\t|\n\r\0\xff\xfe1 =".to_vec()), 0..400),
    ) {
        let Ok(mut sheet) = open([head.as_bytes(), &bytes].concat()) else { return Ok(()) };
        let mut record = Record::default();
        let mut last = sheet.header_row();
        while sheet.read(&mut record).unwrap() {
            prop_assert!(record.row() > last);
            prop_assert!(record.broken.is_some() || record.len() == sheet.columns().len());
            last = record.row();
        }
    }

    #[test]
    fn every_line_that_is_not_blank_is_a_record(
        bytes in prop::collection::vec(prop::sample::select(b"ab,;\n\r\xff1 \0".to_vec()), 0..200),
    ) {
        let text = [b"sep=,\nname\n".as_slice(), &bytes].concat();
        let mut expected = Vec::new();
        let lines = String::from_utf8_lossy(&text).replace("\r\n", "\n").replace('\r', "\n");
        for (row, line) in (1..).zip(lines.split('\n')).skip(2) {
            if !line.chars().all(|c| c == ',' || c.is_whitespace()) {
                expected.push(row);
            }
        }
        prop_assert_eq!(read(text).into_iter().map(|(row, _)| row).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn nor_do_any_bytes_at_all(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        if let Ok(mut sheet) = open(bytes) {
            rows(&mut sheet);
        }
    }
}
