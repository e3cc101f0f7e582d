//! Texts with separators.

use super::*;

#[test]
fn semicolons_tabs_and_bars_are_found_out() {
    for separator in [",", ";", "\t", "|"] {
        let text = "a~b\r\n1~2\r\n\r\n3~\"x~y\"\n".replace('~', separator);
        let cell = format!("x{separator}y");
        assert_eq!(read(text), [good(2, &["1", "2"]), good(4, &["3", &cell])]);
    }
    assert_eq!(open("\"a;b;c\",d\n").unwrap().columns(), ["a;b;c", "d"]);
    assert_eq!(open("a;b,c\n").unwrap().columns(), ["a;b", "c"]);
    assert_eq!(read("customer\nC1\nC2"), [good(2, &["C1"]), good(3, &["C2"])]);
}

#[test]
fn a_line_that_names_the_separator_is_obeyed() {
    for first in ["sep=|", "SEP=|", "\"sep=|\"", "\u{FEFF}sep=|"] {
        let mut sheet = open(format!("{first}\r\na,b;c,d|e\r\n1|2\r\n")).unwrap();
        assert_eq!(sheet.columns(), ["a,b;c,d", "e"]);
        assert_eq!(sheet.header_row(), 2);
        assert_eq!(rows(&mut sheet), [good(3, &["1", "2"])]);
    }
    assert_eq!(read("sep=\t\na\tb\n1\t2\n"), [good(3, &["1", "2"])]);
    assert_eq!(open("sep=x\n1\n").unwrap().columns(), ["sep=x"]);
}

#[test]
fn names_of_columns_come_without_what_nobody_sees() {
    let sheet =
        open("\u{FEFF}\u{200F} purchase_id\u{A0},\u{200E}بهای\u{200C}تمام\u{200C}شده\u{200C} ,\"Paid\n at\",\n")
            .unwrap();
    assert_eq!(sheet.columns(), ["purchase_id", "بهای\u{200C}تمام\u{200C}شده", "Paid at", ""]);
}

#[test]
fn every_line_end_ends_a_record_and_counts_once() {
    assert_eq!(read("a,b\r1,2\r3,4"), [good(2, &["1", "2"]), good(3, &["3", "4"])]);
    assert_eq!(read("a,b\n1,2\r3,4\r\n5,6\n"), [good(2, &["1", "2"]), good(3, &["3", "4"]), good(4, &["5", "6"])]);
    assert_eq!(read("a,b\r\n\r\n\r\n1,2\r\n"), [good(4, &["1", "2"])]);
}

#[test]
fn a_quoted_value_may_span_lines() {
    assert_eq!(
        read("a,b\n1,\"two\r\nlines\"\n3,\"a \"\"b\"\"\"\n"),
        [good(2, &["1", "two\r\nlines"]), good(4, &["3", "a \"b\""])]
    );
}

#[test]
fn a_quote_that_is_never_closed_costs_its_line_only() {
    let lost = |row| (row, Err(Broken::OpenQuote));
    assert_eq!(read("a,b\n1,\"oops\n2,x\n3,y\n"), [lost(2), good(3, &["2", "x"]), good(4, &["3", "y"])]);
    // The next quotation mark opens another value: it does not close this one.
    assert_eq!(read("a,b\n1,\"oops\n2,\"x\"\n3,y\n"), [lost(2), good(3, &["2", "x"]), good(4, &["3", "y"])]);
    let many = format!("a,b\n1,\"{}\"\n", "x\n".repeat(30));
    assert_eq!(read(many)[0], lost(2));
}

#[test]
fn a_quote_inside_a_value_is_a_character() {
    assert_eq!(
        read("a,b\n1,12\" tv\n2,\"10\"\" tv\"\n3,\"x\"y\n"),
        [good(2, &["1", "12\" tv"]), good(3, &["2", "10\" tv"]), good(4, &["3", "xy"])]
    );
}

#[test]
fn an_endless_line_is_passed_over_without_being_kept() {
    for end in ["\n", "\r\n", "\r"] {
        let long = "z".repeat(700 * 1024);
        let text = format!("a,b{end}1,{long}{end}2,x{end}3,\"{long}{end}4,y{end}5,{long}");
        let lost = |row| (row, Err(Broken::TooLong));
        assert_eq!(read(text), [lost(2), good(3, &["2", "x"]), lost(4), good(5, &["4", "y"]), lost(6)]);
    }
}

#[test]
fn ragged_ends_are_fine_but_not_values_beside_the_columns() {
    assert_eq!(
        read("a,b,c\n1\n1,2,3,,, \n,,\n  ,\"\",\n1,2,3,,5\n"),
        [good(2, &["1", "", ""]), good(3, &["1", "2", "3"]), (6, Err(Broken::TooManyCells { found: 5, columns: 3 })),]
    );
}

#[test]
fn what_is_not_text_costs_its_record() {
    assert_eq!(
        read(b"a,b\n1,\xFF\n2,\xC3\n\xA9,y\n3,z\0\n4,x\n".as_slice()),
        [
            (2, Err(Broken::NotText { column: 1 })),
            (3, Err(Broken::NotText { column: 1 })),
            (4, Err(Broken::NotText { column: 0 })),
            (5, Err(Broken::Unreadable { column: 1 })),
            good(6, &["4", "x"]),
        ]
    );
    // A letter cut in two by a separator is not put together again.
    assert_eq!(read(b"a,b\n\xC3,\xA9\n".as_slice()), [(2, Err(Broken::NotText { column: 0 }))]);
    let mut sheet = open(b"a,b\nsome\xFFthing,y\n".as_slice()).unwrap();
    let mut record = Record::default();
    sheet.read(&mut record).unwrap();
    assert_eq!((record.cell(0).text, record.cell(1).text, record.cell(2).text), ("some\u{FFFD}thing", "y", ""));
}

#[test]
fn utf_16_is_read_with_a_mark_and_without() {
    let text = "نام,amount\r\nسارا 😀,1\r\n";
    for big in [false, true] {
        for mark in ["\u{FEFF}", ""] {
            let mut sheet = open(utf16(&format!("{mark}{text}"), big)).unwrap();
            let encoding = if big { Encoding::Utf16Be } else { Encoding::Utf16Le };
            assert_eq!(sheet.format(), Format::Csv { separator: ',', encoding });
            assert_eq!(rows(&mut sheet), [good(2, &["سارا 😀", "1"])]);
        }
    }
    // Half a pair, and half a unit at the end.
    let mut broken = utf16("\u{FEFF}a,b\n1,", false);
    broken.extend([0x3D, 0xD8]);
    broken.extend(utf16("\n2,x\n3,", false));
    broken.push(b'y');
    let lost = |row| (row, Err(Broken::NotText { column: 1 }));
    assert_eq!(read(broken), [lost(2), good(3, &["2", "x"]), lost(4)]);
}

#[test]
fn a_pair_that_is_cut_by_the_window_is_put_together() {
    for shift in 0..2 {
        let line = format!("{}\n", "😀".repeat(50));
        let text = format!("\u{FEFF}{}a\n{}", "x".repeat(shift), line.repeat(4_000));
        let rows = read(utf16(&text, false));
        assert_eq!(rows.len(), 4_000);
        assert!(rows.iter().all(|(_, cells)| cells.as_ref().is_ok_and(|cells| cells[0] == line.trim_end())));
    }
}

#[test]
fn a_nul_in_utf_8_does_not_make_it_utf_16() {
    assert_eq!(read("a,b\n1,\0\n2,x\n")[1], good(3, &["2", "x"]));
}

/// Cells without space at their edges, rows that are not blank.
fn table() -> impl Strategy<Value = Vec<Vec<String>>> {
    let cell = prop_oneof![
        3 => "[a-z0-9آ-ی ,;|\"'\t\n=-]{0,12}".prop_map(|text| text.trim().to_owned()),
        1 => any::<String>().prop_map(|text| text.replace(['\0', '\u{FEFF}', '\r'], "").trim().to_owned()),
    ];
    (1..5_usize).prop_flat_map(move |columns| {
        let row = prop::collection::vec(cell.clone(), columns);
        prop::collection::vec(row.prop_filter("blank", |row| !row.iter().all(|cell| record::blank(cell))), 0..12)
    })
}

proptest! {
    #[test]
    fn whatever_table_is_written_comes_back(
        table in table(),
        separator in prop::sample::select(b",;\t|".to_vec()),
        crlf in any::<bool>(),
        told in any::<bool>(),
        encoding in 0..4,
    ) {
        let columns = table.first().map_or(2, Vec::len);
        let names: Vec<String> = (0..columns).map(|column| format!("نام {column}")).collect();
        let end = if crlf { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') };
        let mut writer = csv::WriterBuilder::new().delimiter(separator).terminator(end).from_writer(Vec::new());
        writer.write_record(&names).unwrap();
        for row in &table {
            writer.write_record(row).unwrap();
        }
        let mut text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        // With one column the header cannot tell.
        if told || columns == 1 {
            text.insert_str(0, &format!("sep={}\n", char::from(separator)));
        }
        let marked = format!("\u{FEFF}{text}");
        let bytes = match encoding {
            0 => text.into_bytes(),
            1 => marked.into_bytes(),
            other => utf16(&marked, other == 2),
        };
        let size = bytes.len() as u64;
        let mut sheet = open(bytes).unwrap();
        prop_assert_eq!(sheet.columns(), names);
        let back: Vec<Vec<String>> = rows(&mut sheet).into_iter().map(|(_, cells)| cells.unwrap()).collect();
        prop_assert_eq!(back, table);
        prop_assert!(sheet.bytes() + 3 >= size);
    }
}
