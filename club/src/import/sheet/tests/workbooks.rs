//! XLSX workbooks.

use super::*;
use chrono::{NaiveDate, NaiveDateTime};
use rust_xlsxwriter::{ExcelDateTime, Format as Style, Formula, Workbook, Worksheet};
use std::io::{Read, Seek};

fn saved(mut workbook: Workbook) -> Vec<u8> {
    workbook.save_to_buffer().unwrap()
}

fn book(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    fill(workbook.add_worksheet());
    saved(workbook)
}

fn date() -> Style {
    Style::new().set_num_format("yyyy\\-mm\\-dd hh:mm")
}

fn at(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

#[test]
fn texts_numbers_dates_and_the_rest_come_as_text() {
    let bytes = book(|sheet| {
        sheet.write_row(0, 0, ["id", "amount", "at", "other"]).unwrap();
        let values = [1_500_000.0, 0.1, 989_121_234_567.0, 0.1 + 0.2, -12.5, 0.0, 1e19];
        for (row, value) in (1..).zip(values) {
            sheet.write(row, 0, "شناسه").unwrap().write(row, 1, value).unwrap();
        }
        let moment = |text| ExcelDateTime::parse_from_str(text).unwrap();
        sheet.write_with_format(1, 2, moment("2025-12-01"), &date()).unwrap();
        sheet.write_with_format(2, 2, moment("2025-12-01T14:03:00"), &date()).unwrap();
        sheet.write_with_format(3, 2, moment("2025-12-01T14:03:00.250"), &date()).unwrap();
        sheet.write_with_format(4, 2, 0.5, &date()).unwrap();
        sheet.write_with_format(5, 2, 3_000_000.0, &date()).unwrap();
        sheet.write(1, 3, true).unwrap().write(2, 3, Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
        sheet.write(3, 3, Formula::new("=40+2").set_result("42")).unwrap();
    });
    let mut sheet = open(bytes.clone()).unwrap();
    assert_eq!(sheet.format(), Format::Xlsx { sheet: "Sheet1".into() });
    assert_eq!(
        rows(&mut sheet),
        [
            good(2, &["شناسه", "1500000", "2025-12-01", "TRUE"]),
            good(3, &["شناسه", "0.1", "2025-12-01T14:03:00", "#DIV/0!"]),
            good(4, &["شناسه", "989121234567", "2025-12-01T14:03:00.250", "42"]),
            good(5, &["شناسه", "0.3", "12:00:00", ""]),
            good(6, &["شناسه", "-12.5", "3000000", ""]),
            good(7, &["شناسه", "0", "", ""]),
            good(8, &["شناسه", "1E19", "", ""]),
        ]
    );
    assert_eq!(sheet.bytes(), bytes.len() as u64);
    let mut sheet = open(bytes).unwrap();
    let mut record = Record::default();
    let mut moments = Vec::new();
    while sheet.read(&mut record).unwrap() {
        moments.push(record.cell(2).at);
        assert_eq!(record.cell(1).at, None);
    }
    let day = NaiveDate::from_ymd_opt(2025, 12, 1).unwrap().and_hms_opt(0, 0, 0);
    assert_eq!(moments[..4], [day, Some(at("2025-12-01T14:03:00")), Some(at("2025-12-01T14:03:00.250")), None]);
}

#[test]
fn the_first_visible_sheet_with_anything_on_it_is_read() {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("پنهان").unwrap().set_hidden(true).write(0, 0, "no").unwrap();
    workbook.add_worksheet().set_name("خالی").unwrap().write_blank(0, 0, &Style::new().set_bold()).unwrap();
    workbook.add_worksheet().set_name("فروش").unwrap().set_active(true).write(0, 0, "yes").unwrap();
    let sheet = open(saved(workbook)).unwrap();
    assert_eq!(sheet.columns(), ["yes"]);
    assert_eq!(sheet.format(), Format::Xlsx { sheet: "فروش".into() });
}

#[test]
fn rows_keep_the_numbers_of_the_sheet_and_notes_beside_the_table_are_passed_over() {
    let bytes = book(|sheet| {
        sheet.write_row(2, 1, ["a", "b"]).unwrap();
        sheet.write_row(4, 1, ["1", " "]).unwrap();
        sheet.write_row(7, 2, ["2", "a note"]).unwrap();
        sheet.write(8, 5, "another").unwrap();
        sheet.write(9, 2, "x".repeat(32_000)).unwrap();
    });
    let mut sheet = open(bytes).unwrap();
    assert_eq!((sheet.header_row(), sheet.columns()), (3, ["".to_owned(), "a".into(), "b".into()].as_slice()));
    assert_eq!(
        rows(&mut sheet),
        [good(5, &["", "1", ""]), good(8, &["", "", "2"]), good(10, &["", "", &"x".repeat(32_000)])]
    );
}

#[test]
fn a_workbook_without_anything_is_empty_and_other_archives_are_told_apart() {
    assert!(refused(saved(Workbook::new())).contains("empty"));
    assert!(refused(book(|_| {})).contains("empty"));
    let archive = |name: &str| {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.finish().unwrap().into_inner()
    };
    assert!(refused(archive("word/document.xml")).contains("Word"));
    assert!(refused(archive("content.xml")).contains("OpenDocument"));
    assert!(refused(archive("xl/workbook.bin")).contains("xlsb"));
    assert!(refused(archive("sales.csv")).contains("ZIP archive; unpack"));
    assert!(refused(archive("xl/nothing")).contains("cannot be read"));
}

/// The workbook with a part of it written anew.
fn changed(bytes: &[u8], name: &str, change: impl Fn(String) -> String) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for place in 0..archive.len() {
        let mut part = archive.by_index(place).unwrap();
        let part_name = part.name().unwrap().into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        let text = if part_name == name { change(text) } else { text };
        zip.start_file(part_name, zip::write::SimpleFileOptions::default()).unwrap();
        std::io::Write::write_all(&mut zip, text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn days_may_be_counted_from_1904() {
    let bytes = book(|sheet| {
        sheet.write(0, 0, "at").unwrap().write_with_format(1, 0, 44_530.5, &date()).unwrap();
        sheet.write_with_format(2, 0, 60, &date()).unwrap();
    });
    assert_eq!(read(&*bytes), [good(2, &["2021-11-30T12:00:00"]), good(3, &["60"])]);
    let macintosh =
        changed(&bytes, "xl/workbook.xml", |xml| xml.replace("<workbookPr ", "<workbookPr date1904=\"1\" "));
    assert_eq!(read(macintosh), [good(2, &["2025-12-01T12:00:00"]), good(3, &["1904-03-01"])]);
}

#[test]
fn a_cell_where_none_can_be_is_damage_and_the_rows_before_it_are_good() {
    let bytes = book(|sheet| {
        for row in 0..3 {
            sheet.write(row, 0, 10 + row).unwrap();
        }
    });
    for place in ["ZZZZ3", "A1", "ZZZZZZZZ99999999999"] {
        let bytes =
            changed(&bytes, "xl/worksheets/sheet1.xml", |xml| xml.replace("r=\"A3\"", &format!("r=\"{place}\"")));
        let mut sheet = open(bytes).unwrap();
        let mut record = Record::default();
        while sheet.read(&mut record).is_ok_and(|more| more) {
            assert_eq!((record.row(), record.cell(0).text), (2, "11"));
        }
        assert!(sheet.read(&mut record).is_err());
    }
}

/// Says when nobody reads it any more.
struct Watched(Cursor<Vec<u8>>, std::sync::mpsc::Sender<()>);

impl Read for Watched {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.0.read(into)
    }
}

impl Seek for Watched {
    fn seek(&mut self, to: io::SeekFrom) -> io::Result<u64> {
        self.0.seek(to)
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        self.1.send(()).unwrap();
    }
}

#[test]
fn a_sheet_that_is_put_away_before_its_end_lets_go_of_its_file() {
    let bytes = book(|sheet| {
        for row in 0..5_000 {
            sheet.write(row, 0, row).unwrap();
        }
    });
    let (sender, dropped) = std::sync::mpsc::channel();
    let mut sheet = Sheet::open(Box::new(Watched(Cursor::new(bytes), sender))).unwrap();
    assert!(sheet.read(&mut Record::default()).unwrap());
    drop(sheet);
    dropped.recv().unwrap();
}

#[derive(Clone, Debug)]
enum Value {
    Text(String),
    Number(f64),
    Moment(NaiveDateTime),
    Nothing,
}

impl Value {
    fn shown(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Moment(at) if at.time() == chrono::NaiveTime::MIN => at.date().to_string(),
            Self::Moment(at) => at.format("%Y-%m-%dT%H:%M:%S%.f").to_string(),
            Self::Nothing => String::new(),
        }
    }
}

fn value() -> impl Strategy<Value = Value> {
    let day = NaiveDate::from_ymd_opt(1970, 1, 1).unwrap().and_hms_opt(0, 0, 0).unwrap();
    prop_oneof![
        "[a-zآ-ی&<>\"']{1,20}( [a-z]{1,5})?".prop_map(Value::Text),
        (-1_000_000_000_000_i64..1_000_000_000_000).prop_map(|number| Value::Number(number as f64)),
        (-10_000_000_i64..10_000_000).prop_map(|cents| Value::Number(cents as f64 / 100.0)),
        (0..3_000_000_000_000_i64).prop_map(move |ms| Value::Moment(day + chrono::TimeDelta::milliseconds(ms))),
        (0..36_000_i64).prop_map(move |days| Value::Moment(day + chrono::TimeDelta::days(days))),
        Just(Value::Nothing),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn whatever_sheet_is_written_comes_back(
        table in prop::collection::vec(prop::collection::vec(value(), 3), 0..20),
    ) {
        let mut sheet = Worksheet::new();
        sheet.write_row(0, 0, ["a", "b", "c"]).unwrap();
        for (row, cells) in (1..).zip(&table) {
            for (column, cell) in (0..).zip(cells) {
                match cell {
                    Value::Text(text) => sheet.write(row, column, text).map(|_| ()),
                    Value::Number(number) => sheet.write(row, column, *number).map(|_| ()),
                    Value::Moment(at) => sheet.write_with_format(row, column, at, &date()).map(|_| ()),
                    Value::Nothing => Ok(()),
                }.unwrap();
            }
        }
        let mut workbook = Workbook::new();
        workbook.push_worksheet(sheet);
        let back = read(saved(workbook));
        let blank = |cells: &Vec<Value>| cells.iter().all(|cell| matches!(cell, Value::Nothing));
        let rows = (2..).zip(&table).filter(|(_, cells)| !blank(cells));
        let rows: Rows = rows.map(|(row, cells)| (row, Ok(cells.iter().map(Value::shown).collect()))).collect();
        prop_assert_eq!(back, rows);
    }

    #[test]
    fn whatever_stands_in_a_sheet_it_ends(
        part in prop::sample::select(vec![
            "xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml",
        ]),
        place in any::<prop::sample::Index>(),
        length in 0..40_usize,
        with in "[<>/\"=&;a-z0-9 ]{0,12}",
    ) {
        let whole = book(|sheet| {
            for row in 0..10 {
                sheet.write(row, 0, "a").unwrap().write_with_format(row, 1, row, &date()).unwrap();
            }
        });
        let bytes = changed(&whole, part, |mut xml| {
            let from = place.index(xml.len());
            xml.replace_range(from..(from + length).min(xml.len()), &with);
            xml
        });
        if let Ok(mut sheet) = open(bytes) {
            let mut record = Record::default();
            let mut last = sheet.header_row();
            while let Ok(true) = sheet.read(&mut record) {
                prop_assert!(record.row() > last);
                last = record.row();
            }
        }
    }

    #[test]
    fn a_damaged_workbook_is_an_error_and_never_a_panic(
        cut in 4..6_000_usize,
        harm in prop::collection::vec((4..6_000_usize, any::<u8>()), 0..4),
        random in prop::collection::vec(any::<u8>(), 0..200),
    ) {
        let whole = book(|sheet| {
            for row in 0..40 {
                sheet.write_row(row, 0, ["a", "b", "c"]).unwrap().write(row, 3, row).unwrap();
            }
        });
        let mut broken = whole.clone();
        for (place, byte) in harm {
            let place = place % broken.len();
            broken[place] = if place < 4 { broken[place] } else { byte };
        }
        for bytes in [broken, [b"PK\x03\x04".as_slice(), &random].concat()] {
            if let Ok(mut sheet) = open(bytes) {
                let mut record = Record::default();
                while let Ok(true) = sheet.read(&mut record) {}
            }
        }
        prop_assert!(open(&whole[..cut % (whole.len() - 30)]).is_err());
    }
}
