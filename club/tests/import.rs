//! Files come in whole, in part, twice, broken and cut off; the counts always add up.

mod common;

use club::{
    import::{self, Failure, Input, Options, Rejection, Unusable},
    testing::{SYSTEM, TestClub},
};
use common::{bring, codes, counts, customers, one, purchases, try_bring};
use domain::{calendar::Calendar, money::Unit};
use sea_orm::ConnectionTrait;

const HEADER: &str = "purchase_id,customer,occurred_at,amount\n";

#[tokio::test]
async fn the_same_file_twice_changes_nothing() {
    for club in TestClub::on_each("IRR").await {
        let file = format!("{HEADER}1,A,2025-01-05,1000\n2,A,2025-01-06T10:30,2000\n3,B,2025-01-07,0\n");
        assert_eq!(counts(&bring(&club, &file, &purchases()).await.0), (3, 3, 0, 0));
        assert_eq!(counts(&bring(&club, &file, &purchases()).await.0), (3, 0, 3, 0));
        assert_eq!(one(&club, "SELECT COUNT(*) FROM purchases").await, "3");
        assert_eq!(one(&club, "SELECT COUNT(*) FROM customers WHERE joined_on IS NOT NULL").await, "2");
        assert!(club::doctor::examine(&SYSTEM, &club).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn the_same_id_with_other_content_is_a_conflict_and_the_rest_goes_in() {
    for club in TestClub::on_each("IRR").await {
        bring(&club, format!("{HEADER}1,A,2025-01-05,1000\n"), &purchases()).await;
        let file = format!(
            "{HEADER}1,A,2025-01-05,1001\n2,A,2025-01-05,5\n2,A,2025-01-05,5\n3,A,2025-01-05,5\n3,A,2025-01-05,6\n"
        );
        let (summary, rejections) = bring(&club, file, &purchases()).await;
        assert_eq!(counts(&summary), (5, 1, 1, 3));
        assert_eq!(
            codes(&rejections),
            [(2, "purchase_id", "conflict"), (5, "purchase_id", "several_rows"), (6, "purchase_id", "several_rows")]
        );
        let (_, rejections) = bring(&club, format!("{HEADER}1,B,2025-01-05,1000\n"), &purchases()).await;
        assert_eq!(codes(&rejections), [(2, "purchase_id", "conflict")]);
        assert_eq!(one(&club, "SELECT COUNT(*) FROM customers").await, "1", "nobody is made of a row that is refused");
    }
}

#[tokio::test]
async fn columns_in_any_order_semicolons_bom_and_persian_digits_are_read() {
    let club = TestClub::sqlite().await;
    let options = Options { calendar: Calendar::Persian, unit: Unit::Toman, ..purchases() };
    let file = "\u{FEFF}amount;occurred_at;note;CUSTOMER;purchase_id\r\n۵۰۰٬۰۰۰;۱۴۰۴/۰۹/۱۰;\"a;b\";مریم;۱\r\n-٢٫٥;1404-09-10T14:03;;مریم;2\r\n";
    assert_eq!(counts(&bring(&club, file, &options).await.0), (2, 2, 0, 0));
    assert_eq!(one(&club, "SELECT amount_minor FROM purchases WHERE external_id = '1'").await, "5000000");
    assert_eq!(one(&club, "SELECT occurred_on FROM purchases WHERE external_id = '2'").await, "2025-12-01");
    assert_eq!(one(&club, "SELECT kind FROM purchases WHERE external_id = '2'").await, "return");
}

#[tokio::test]
async fn each_bad_row_is_reported_and_stops_nothing() {
    let club = TestClub::sqlite().await;
    let rows: [(&[u8], (&str, &str)); 15] = [
        (b"1,A,2025-01-05,12x,,", ("amount", "not_a_number")),
        (b"2,A,2025-13-05,12,,", ("occurred_at", "not_a_date")),
        (b",A,2025-01-05,12,,", ("purchase_id", "required")),
        (b"4,,2025-01-05,12,,", ("customer", "required")),
        (b"5,A,2025-01-05,,,", ("amount", "required")),
        (b"6,A,2025-01-05", ("amount", "required")),
        (b"7,A,2025-01-05,1,2,3,4,5", ("", "column_count")),
        (b"8,A,2025-01-05,-5,sale,", ("amount", "negative_sale")),
        (b"9,A,2025-01-05,5,gift,", ("kind", "not_a_kind")),
        (b"10,A,2025-01-05,5,sale,1", ("original_purchase_id", "sale_with_original")),
        (b"11,A,2025-01-05,1.5,,", ("amount", "too_precise")),
        (b"12,A,2025-01-05,99999999999999999999,,", ("amount", "too_large")),
        (b"13,\xff\xfe,2025-01-05,5,,", ("customer", "not_utf8")),
        (b"14,A\0,2025-01-05,5,,", ("customer", "unreadable")),
        (b"15,\"A,2025-01-05,5,,", ("", "open_quote")),
    ];
    let mut file = b"purchase_id,customer,occurred_at,amount,kind,original_purchase_id\n".to_vec();
    for (row, _) in rows {
        file.extend_from_slice(row);
        file.push(b'\n');
    }
    file.extend_from_slice(b"good,A,2025-01-05,5,,\n");
    let (summary, rejections) = bring(&club, file, &purchases()).await;
    let expected: Vec<(u64, &str, &str)> =
        (2..).zip(rows).map(|(line, (_, (column, code)))| (line, column, code)).collect();
    assert_eq!(codes(&rejections), expected);
    assert_eq!(counts(&summary), (16, 1, 0, 15));
}

#[tokio::test]
async fn an_unusable_file_changes_nothing_and_says_why() {
    let club = TestClub::sqlite().await;
    let missing = |found: &[&str]| Unusable::MissingColumn {
        missing: "occurred_at",
        found: found.iter().map(|name| (*name).to_owned()).collect(),
        suggested: None,
    };
    for (text, why) in [
        (&b""[..], Unusable::Empty),
        (b"purchase_id,customer,amount\n1,A,5\n", missing(&["purchase_id", "customer", "amount"])),
        (b"purchase_id,customer,occurred_at,amount,amount\n", Unusable::ColumnTwice("amount".into())),
    ] {
        let (outcome, _) = try_bring(&club, text, &purchases()).await;
        assert!(matches!(&outcome, Err(Failure::Unusable(found)) if *found == why), "{outcome:?}");
    }
    let dollars = TestClub::on_sqlite("USD").await;
    let (outcome, _) = try_bring(&dollars, HEADER, &Options { unit: Unit::Toman, ..purchases() }).await;
    assert!(matches!(outcome, Err(Failure::Unusable(Unusable::UnitDoesNotFit))));
    assert_eq!(one(&club, "SELECT COUNT(*) FROM customers").await, "0");
    assert_eq!(one(&club, "SELECT COUNT(*) FROM imports").await, "0");
}

#[tokio::test]
async fn unknown_customers_are_rejected_unless_they_may_be_created() {
    let club = TestClub::sqlite().await;
    let strict = Options { create_customers: false, ..purchases() };
    let (summary, rejections) = bring(&club, format!("{HEADER}1,A,2025-01-05,5\n"), &strict).await;
    assert_eq!((counts(&summary), codes(&rejections)), ((1, 0, 0, 1), vec![(2, "customer", "unknown_customer")]));
}

#[tokio::test]
async fn a_customer_is_found_by_id_number_phone_and_email() {
    for club in TestClub::on_each("IRR").await {
        let file = "customer,name,phone,email,joined_on\nA-1,مریم احمدی,۰۹۱۲۱۲۳۴۵۶۷,Maryam@Example.com,2024-03-01\n";
        bring(&club, file, &customers()).await;
        let number = one(&club, "SELECT number FROM customers").await;
        let file = format!(
            "purchase_id,customer,member,occurred_at,amount\n1,A-1,,2025-01-05,5\n2,,{number},2025-01-05,5\n3,+98 912 123 4567,,2025-01-05,5\n4,MARYAM@example.com,,2025-01-05,5\n"
        );
        let strict = Options { create_customers: false, ..purchases() };
        assert_eq!(counts(&bring(&club, file, &strict).await.0), (4, 4, 0, 0));
        assert_eq!(one(&club, "SELECT COUNT(DISTINCT customer_id) FROM purchases").await, "1");
    }
}

#[tokio::test]
async fn created_customers_joined_on_the_day_of_their_first_purchase_whatever_the_order() {
    for club in TestClub::on_each("IRR").await {
        let filler: String = (0..1_500).map(|n| format!("f{n},F,2025-02-01,5\n")).collect();
        let file = format!("{HEADER}1,A,2025-03-05,5\n{filler}2,A,2025-01-05,5\n");
        bring(&club, file, &purchases()).await;
        assert_eq!(
            one(&club, "SELECT CAST(c.joined_on AS TEXT) FROM customers c JOIN customer_ids i ON i.customer_id = c.id WHERE i.external_id = 'A'").await,
            "2025-01-05"
        );
        assert_eq!(
            one(&club, "SELECT CAST(s.since AS TEXT) FROM standings s JOIN customer_ids c ON c.customer_id = s.customer_id WHERE c.external_id = 'A'").await,
            "2025-01-05"
        );
    }
}

#[tokio::test]
async fn a_dry_run_says_the_same_and_changes_nothing() {
    for club in TestClub::on_each("IRR").await {
        let filler: String = (0..1_200).map(|n| format!("f{n},F{n},2025-02-01,5\n")).collect();
        let file = format!("{HEADER}1,A,2025-01-05,5\n{filler}1,A,2025-01-05,5\n1,A,2025-01-05,6\n3,B,never,5\n");
        // It takes no lock: somebody else writes meanwhile.
        let writing = club.write_for_tests().await;
        let (said, why) = bring(&club, &file, &Options { dry_run: true, ..purchases() }).await;
        writing.rollback().await.unwrap();
        assert_eq!(one(&club, "SELECT COUNT(*) FROM customers").await, "0");
        assert_eq!(one(&club, "SELECT COUNT(*) FROM imports").await, "0");
        assert_eq!(one(&club, "SELECT COUNT(*) FROM audit WHERE action LIKE 'import%'").await, "0");
        let (done, reasons) = bring(&club, &file, &purchases()).await;
        assert_eq!((counts(&said), codes(&why)), (counts(&done), codes(&reasons)));
    }
}

#[tokio::test]
async fn a_killed_import_is_simply_run_again() {
    let club = TestClub::sqlite().await;
    let rows: String = (0..2_500).map(|n| format!("{n},C{},2025-01-05,5\n", n % 40)).collect();
    let file = format!("{HEADER}{rows}");
    let input = Input::Bytes(file.as_bytes().into());
    let mut batches = 0;
    let killed =
        import::run(&SYSTEM, &club, input, "f", &purchases(), &mut |_: Vec<Rejection>, _: import::Progress| {
            batches += 1;
            if batches == 2 {
                Err(club::Refusal::FileBrokeOff { why: "the plug was pulled".into() }.into())
            } else {
                Ok(())
            }
        })
        .await;
    let Err(Failure::Stopped { so_far, .. }) = killed else { panic!("{killed:?}") };
    assert!(so_far.imported > 0 && so_far.imported < 2_500);
    let (summary, _) = bring(&club, &file, &purchases()).await;
    assert_eq!(counts(&summary), (2_500, 2_500 - so_far.imported, so_far.imported, 0));
}

#[tokio::test]
async fn a_full_disk_stops_the_import_with_a_clear_error_and_keeps_what_was_acknowledged() {
    let club = TestClub::sqlite().await;
    let pages = one(&club, "SELECT page_count FROM pragma_page_count()").await.parse::<u64>().unwrap() + 80;
    // One connection, so that its limit holds for everything.
    let db = sea_orm::Database::connect(sea_orm::ConnectOptions::new(&club.url).max_connections(1).to_owned())
        .await
        .unwrap();
    db.execute_unprepared(&format!("PRAGMA max_page_count = {pages}")).await.unwrap();
    let small = club::Club::new(db, club.clock.clone(), club::testing::settings("IRR"));
    let rows: String = (0..20_000).map(|n| format!("purchase-{n},C{n},2025-01-05,5\n")).collect();
    let input = Input::Bytes(format!("{HEADER}{rows}").into_bytes().into());
    let mut acknowledged = 0;
    let outcome =
        import::run(&SYSTEM, &small, input, "f", &purchases(), &mut |_: Vec<Rejection>, progress: import::Progress| {
            acknowledged = progress.summary.imported;
            Ok(())
        })
        .await;
    let Err(Failure::Stopped { error, so_far }) = outcome else { panic!("{outcome:?}") };
    assert!(matches!(error, club::Error::Full), "{error:?}");
    assert_eq!(so_far.imported, acknowledged);
    assert_eq!(one(&club, "SELECT COUNT(*) FROM purchases").await, acknowledged.to_string());
    assert!(club::doctor::examine(&SYSTEM, &club).await.unwrap().is_empty());
}

#[tokio::test]
async fn customers_are_updated_and_empty_cells_forget_nothing() {
    for club in TestClub::on_each("IRR").await {
        let header = "customer,name,phone,email,birth_date,joined_on\n";
        bring(
            &club,
            format!("{header}1,Ali,09121234567,a@example.com,1990-01-01,2024-01-01\n2,Sara,,,,\n"),
            &customers(),
        )
        .await;
        let again = format!(
            "{header}1,Ali,09121234567,a@example.com,1990-01-01,2024-01-01\n2,Sara Ahmadi,,,,2025-01-01\n1,Ali,,,,\n"
        );
        let (summary, _) = bring(&club, again, &customers()).await;
        assert_eq!(counts(&summary), (3, 1, 2, 0));
        assert_eq!(
            one(
                &club,
                "SELECT c.phone FROM customers c JOIN customer_ids i ON i.customer_id = c.id WHERE i.external_id = '1'"
            )
            .await,
            "+989121234567"
        );
        assert_eq!(one(&club, "SELECT COUNT(*) FROM standings").await, "2");
        assert!(club::doctor::examine(&SYSTEM, &club).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_phone_or_address_of_somebody_else_is_a_reported_row() {
    for club in TestClub::on_each("IRR").await {
        bring(&club, "customer,name,phone,email\n1,Ali,09121234567,a@example.com\n", &customers()).await;
        let file = "customer,name,phone,email\n2,Sara,09121234567,\n3,Reza,,A@example.com\n4,--,,\n5,Mina,12,\n\
                    6,Nima,09350000001,\n7,Zari,09350000001,\n";
        let (summary, rejections) = bring(&club, file, &customers()).await;
        assert_eq!(counts(&summary), (6, 0, 0, 6));
        assert_eq!(
            codes(&rejections),
            [
                (2, "phone", "phone_taken"),
                (3, "email", "email_taken"),
                (4, "name", "not_a_name"),
                (5, "phone", "not_a_phone"),
                (6, "phone", "phone_taken"),
                (7, "phone", "phone_taken"),
            ],
            "of two who claim one phone, both are told"
        );
    }
}

#[tokio::test]
async fn nobody_but_an_admin_may_bring_files_in() {
    let club = TestClub::sqlite().await;
    let manager = club.staff(domain::role::Role::Manager, "m@example.com", "long enough password").await;
    let outcome = import::run(
        &manager,
        &club,
        Input::Bytes([].into()),
        "f",
        &purchases(),
        &mut |_: Vec<import::Rejection>, _: import::Progress| Ok(()),
    )
    .await;
    assert!(matches!(outcome, Err(Failure::Stopped { error: club::Error::Forbidden, .. })));
}
