//! What is taken out: nothing is lost, nothing is run, and Excel reads it.

use calamine::{Data, ExcelDateTime, Reader, Xlsx};
use club::{
    export::{Format, What},
    import::Kind,
    testing::TestClub,
};
use domain::spreadsheet::unguarded;
use proptest::{
    prelude::*,
    strategy::{Strategy, ValueTree},
    test_runner::TestRunner,
};
use sea_orm::{ConnectionTrait, Statement};
use std::{collections::HashMap, io::Cursor};

#[tokio::test]
async fn a_moment_keeps_its_microseconds_and_is_unchanged_when_it_comes_in_again() {
    for club in TestClub::on_each("IRR").await {
        club.bring(
            "purchase_id,customer,occurred_at,amount\n1,A,2025-11-01T10:00:00.123456Z,5\n2,A,2025-11-01T12:00:00+03:30,5\n",
        )
        .await;
        let file = club.export(What::Purchases).await;
        let moments: Vec<&str> = file.lines().skip(1).map(|row| row.split(',').nth(2).unwrap()).collect();
        assert_eq!(moments, ["2025-11-01T10:00:00.123456Z", "2025-11-01T08:30:00Z"]);
        assert_eq!(club.bring(&file).await, 0, "no row is in conflict with itself");
        assert_eq!(club.export(What::Purchases).await, file);
    }
}

#[tokio::test]
async fn a_text_from_outside_is_never_a_formula() {
    for club in TestClub::on_each("IRR").await {
        club.bring_people("customer,name,phone,email,joined_on\nA,Sara,09121234567,=1+1@example.com,2025-01-01\n")
            .await;
        club.bring("purchase_id,customer,occurred_at,amount,category,store\n1,A,2025-11-01,5,＝1+1, @SUM(A1)\n").await;
        // As no import lets it in, and one before may have.
        let sql = "UPDATE customers SET name = $1, phone = $2";
        let values = ["\u{200F}=HYPERLINK(1)".into(), "+98 912|cmd".into()];
        let statement = Statement::from_sql_and_values(club.db.get_database_backend(), sql, values);
        club.db.execute_raw(statement).await.unwrap();
        for (what, column, guarded) in [
            (What::Customers, "email", "'=1+1@example.com"),
            (What::Customers, "phone", "'+98 912|cmd"),
            (What::Customers, "name", "'\u{200F}=HYPERLINK(1)"),
            (What::Standings, "name", "'\u{200F}=HYPERLINK(1)"),
            (What::Purchases, "category", "'＝1+1"),
        ] {
            let file = club.export(what).await;
            let mut rows = file.lines().map(|row| row.split(',').collect::<Vec<_>>());
            let place = rows.next().unwrap().into_iter().position(|name| name == column).unwrap();
            assert_eq!(rows.next().unwrap()[place], guarded, "{column} of {what:?}");
        }
        assert!(club.export(What::Purchases).await.contains("'@SUM(A1)"));
        club.sql("UPDATE customers SET phone = '+989121234567'").await;
        assert!(club.export(What::Customers).await.contains(",+989121234567,"), "a phone is no formula");
    }
}

#[tokio::test]
async fn the_mark_for_excel_comes_first_when_it_is_asked_for() {
    let club = TestClub::sqlite().await;
    let plain = club.export(What::Customers).await;
    let marked = club.export_as(What::Customers, Format::Csv { bom: true }).await;
    assert_eq!(String::from_utf8(marked).unwrap(), format!("\u{FEFF}{plain}"));
    assert!(plain.starts_with("customer,"));
}

/// The only sheet of a workbook, row by row.
fn rows_of(workbook: Vec<u8>) -> Vec<Vec<Data>> {
    let mut workbook: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(workbook)).unwrap();
    let sheet = workbook.worksheet_range_at(0).unwrap().unwrap();
    sheet.rows().map(<[Data]>::to_vec).collect()
}

fn date(cell: &Data) -> ExcelDateTime {
    let Data::DateTime(date) = cell else { panic!("{cell:?} is no date") };
    *date
}

#[tokio::test]
async fn in_a_workbook_dates_are_dates_and_amounts_are_numbers_and_what_a_spreadsheet_would_change_is_text() {
    for club in TestClub::on_each("EUR").await {
        club.bring_people("customer,name,birth_date,joined_on\n007,Sara,1985-03-21,2025-01-01\n").await;
        club.bring(
            "purchase_id,customer,occurred_at,amount,category\n\
             1,007,2025-11-01T12:00:00+03:30,12.50,=1+1\n\
             2,007,2025-11-01T10:00:00.5Z,9999999999999.99,'=1+1\n",
        )
        .await;
        let purchases = rows_of(club.export_as(What::Purchases, Format::Xlsx).await);
        assert_eq!(
            purchases[0][..4],
            ["purchase_id", "customer", "occurred_at", "amount"].map(|name| Data::String(name.into()))
        );
        let at = date(&purchases[1][2]).to_ymd_hms_milli();
        assert_eq!(at, (2025, 11, 1, 12, 0, 0, 0), "in the time of the club");
        assert_eq!(purchases[1][3], Data::Float(12.5));
        assert_eq!(purchases[1][8], Data::String("=1+1".into()), "a text is no formula in a workbook");
        assert_eq!(purchases[2][2], Data::String("2025-11-01T10:00:00.500Z".into()), "a sheet has no such moment");
        assert_eq!(purchases[2][3], Data::Float(9_999_999_999_999.99), "a sheet keeps fifteen digits");
        let customers = rows_of(club.export_as(What::Customers, Format::Xlsx).await);
        assert_eq!(customers[1][0], Data::String("007".into()), "an id keeps its zeros");
        assert_eq!(date(&customers[1][4]).to_ymd_hms_milli(), (1985, 3, 21, 0, 0, 0, 0));
        assert_eq!(date(&customers[1][5]).to_ymd_hms_milli(), (2025, 1, 1, 0, 0, 0, 0));
    }
}

#[tokio::test]
async fn what_went_out_as_a_workbook_comes_in_unchanged() {
    for club in TestClub::on_each("IRR").await {
        // At midnight of 22 September 2021 Tehran's clocks went back: 23:30 of the day before came twice.
        club.bring_people(
            "customer,name,phone,email,birth_date,joined_on,tastes\n\
             007,سارا,09121234567,s@example.com,1365/12/30,2025-01-01,'=1+1\nB,Omid,,,1910-01-01,2025-01-01,+1-2\n",
        )
        .await;
        club.bring(
            "purchase_id,customer,occurred_at,amount,kind,original_purchase_id,category\n\
             001,007,2025-11-01T10:00:00.123456Z,5,,,=1+1\n2,B,2021-09-21T19:30:00Z,999999999999999,,,''=1\n\
             3,B,2021-09-21T20:30:00Z,3,,,'=x\n4,B,2021-03-21T20:30:00Z,1,return,3,\n",
        )
        .await;
        for (what, kind) in [(What::Customers, Kind::Customers), (What::Purchases, Kind::Purchases)] {
            let (text, workbook) = (club.export(what).await, club.export_as(what, Format::Xlsx).await);
            assert!(text.lines().count() > 2, "{text}");
            assert_eq!(club.bring_file(kind, &workbook).await, 0, "no row is in conflict with itself");
            assert_eq!(club.export(what).await, text);
        }
    }
}

/// Texts that a spreadsheet might run, and texts that look as if one had been kept from it.
fn hostile() -> impl Strategy<Value = String> {
    let start = prop::sample::select(vec![
        "=",
        "+",
        "-",
        "@",
        "＝",
        "＋",
        "\u{200F}=",
        "\u{FEFF}@",
        "'",
        "''=",
        "'+",
        "\"=",
        ";=",
        "+98",
        "-1",
        "",
    ]);
    let rest = prop::sample::select(vec![
        "1+1",
        "cmd|'/C calc'!A0",
        "SUM(A1)",
        "a@example.com",
        "912-123",
        "9121234567",
        "12.5",
        "\"&A1&\"",
        ",b;c\td",
        "نام",
    ]);
    (start, rest, "[a-z=+@'\",; -]{0,4}").prop_map(|(start, rest, end)| format!("{start}{rest}{end}"))
}

/// Whether a spreadsheet would work this out, told in another way than the export does.
fn is_run(cell: &str) -> bool {
    let seen = cell.trim_start_matches(|c: char| c.is_whitespace() || domain::text::is_invisible(c));
    let mut rest = seen.chars();
    match rest.next() {
        Some('+' | '-' | '＋' | '－' | '﹢' | '﹣' | '−') => {
            !rest.all(|c| c.is_ascii_digit() || c == '.' || c == ' ')
        }
        Some(first) => "=@＝＠﹦﹫".contains(first),
        None => false,
    }
}

#[tokio::test]
async fn no_text_of_any_column_is_run_by_a_spreadsheet_and_each_is_what_it_was() {
    const MEMBERS: usize = 300;
    let columns = ["name", "phone", "email", "referred_by", "preferred_name", "tastes", "acquisition"];
    for club in TestClub::on_each("IRR").await {
        let people: String = (0..MEMBERS).map(|id| format!("K{id},Sara\n")).collect();
        club.bring_people(&format!("customer,name\n{people}")).await;
        let sales: String = (0..MEMBERS).map(|id| format!("S{id},K{id},2025-11-01,5,a,b,c\n")).collect();
        club.bring(&format!("purchase_id,customer,occurred_at,amount,category,channel,store\n{sales}")).await;
        let mut dice = TestRunner::deterministic();
        let mut texts = |end: usize| format!("{} {end}", hostile().new_tree(&mut dice).unwrap().current().trim());
        let set = async |table: &str, column: &str, text: String, id: usize| {
            let sql = format!("UPDATE {table} SET {column} = $1 WHERE id = $2");
            let values = [text.into(), (id as i64).into()];
            club.db
                .execute_raw(Statement::from_sql_and_values(club.db.get_database_backend(), sql, values))
                .await
                .unwrap();
        };
        let mut known: Vec<HashMap<&str, String>> = Vec::new();
        for id in 1..=MEMBERS {
            let mut row = HashMap::new();
            for column in columns {
                let text = texts(id);
                set("customers", column, text.clone(), id).await;
                row.insert(if column == "acquisition" { "channel" } else { column }, text);
            }
            for column in ["category", "channel", "store"] {
                let text = texts(id);
                set("purchases", column, text.clone(), id).await;
                row.insert(
                    ["p:category", "p:channel", "p:store"]
                        [usize::from(column != "category") + usize::from(column == "store")],
                    text,
                );
            }
            known.push(row);
        }
        for (what, before) in [(What::Customers, ""), (What::Purchases, "p:")] {
            let csv = club.export(what).await;
            let mut reader = csv::Reader::from_reader(csv.as_bytes());
            let names = reader.headers().unwrap().clone();
            let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
            let mut book: Xlsx<_> = Xlsx::new(Cursor::new(club.export_as(what, Format::Xlsx).await)).unwrap();
            let sheet = book.sheet_names()[0].clone();
            assert!(book.worksheet_formula(&sheet).unwrap().is_empty(), "no cell holds a formula");
            let range = book.worksheet_range(&sheet).unwrap();
            assert_eq!(rows.len(), MEMBERS);
            for (at, (row, known)) in rows.iter().zip(&known).enumerate() {
                assert!(row.iter().all(|cell| !is_run(cell)), "{row:?}");
                for (place, name) in names.iter().enumerate() {
                    let Some(text) = known.get(format!("{before}{name}").as_str()) else { continue };
                    assert_eq!(unguarded(&row[place]), text, "{name} in CSV");
                    let Some(Data::String(cell)) = range.get_value((at as u32 + 1, place as u32)) else {
                        panic!("{name} is text")
                    };
                    assert_eq!(unguarded(cell), text, "{name} in a workbook");
                }
            }
        }
    }
}
