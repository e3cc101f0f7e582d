//! Files that shops really bring, and what is right. Every test stands for a kind of file, not for one.

mod common;

use club::{
    import::{Failure, Lines, Options, Unusable},
    testing::TestClub,
};
use common::{at_till, bring, codes, contacts, counts, customers, is_sound, one, purchases, try_bring};
use domain::{calendar::Calendar, money::Unit};

const H: &str = "purchase_id,customer,occurred_at,amount\n";

async fn members(club: &TestClub) -> String {
    one(club, "SELECT COUNT(*) FROM customers").await
}

fn mapped(pairs: &[(&str, &str)], options: Options) -> Options {
    Options { map: pairs.iter().map(|(theirs, ours)| ((*theirs).into(), (*ours).into())).collect(), ..options }
}

#[tokio::test]
async fn every_line_end_every_encoding_and_every_separator_is_read() {
    let club = TestClub::sqlite().await;
    let utf16: Vec<u8> = "\u{FEFF}purchase_id\tcustomer\toccurred_at\tamount\r\nU1\tمریم\t2025-06-01\t5\r\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let files: [(&str, Vec<u8>, u64); 6] = [
        (
            "old Excel for Mac",
            H.replace('\n', "\r")
                .into_bytes()
                .into_iter()
                .chain(*b"M1,C1,2025-06-01,15\rM2,C1,2025-06-02,15\r")
                .collect(),
            2,
        ),
        (
            "one CR in a file of LF",
            format!("{H}R1,C1,2025-06-01,15\rR2,C1,2025-06-02,15\nR3,C1,2025-06-03,15\n").into(),
            3,
        ),
        ("sep=", "sep=;\npurchase_id;customer;occurred_at;amount\nS1;C1;2025-06-01;15\n".into(), 1),
        ("tabs", "purchase_id\tcustomer\toccurred_at\tamount\nT1\tC1\t2025-06-01\t15\n".into(), 1),
        ("UTF-16", utf16, 1),
        ("ragged ends", format!("{H}E1,C1,2025-06-01,15,,,\n,,,\nE2,C1,2025-06-02,15\n").into(), 2),
    ];
    for (name, file, rows) in files {
        assert_eq!(counts(&bring(&club, file, &purchases()).await.0), (rows, rows, 0, 0), "{name}");
    }
}

#[tokio::test]
async fn a_workbook_is_read_with_its_dates_as_dates_in_whatever_calendar_the_texts_are() {
    let club = TestClub::sqlite().await;
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    let date = rust_xlsxwriter::Format::new().set_num_format("yyyy-mm-dd hh:mm");
    for (column, name) in ["purchase_id", "customer", "occurred_at", "amount"].iter().enumerate() {
        sheet.write(0, column as u16, *name).unwrap();
    }
    let at = chrono::NaiveDate::from_ymd_opt(2025, 6, 1).unwrap().and_hms_opt(14, 3, 0).unwrap();
    sheet.write(1, 0, 700_001).unwrap();
    sheet.write(1, 1, 9_121_234_567_i64).unwrap();
    sheet.write_datetime_with_format(1, 2, at, &date).unwrap();
    sheet.write(1, 3, 150_000).unwrap();
    let options = Options { calendar: Calendar::Persian, ..purchases() };
    let file = book.save_to_buffer().unwrap();
    assert_eq!(counts(&bring(&club, file, &options).await.0), (1, 1, 0, 0));
    assert_eq!(
        one(&club, "SELECT CAST(occurred_on AS TEXT) FROM purchases WHERE external_id = '700001'").await,
        "2025-06-01"
    );
    assert_eq!(one(&club, "SELECT phone FROM customers").await, "+989121234567");
}

#[tokio::test]
async fn of_several_rows_of_one_customer_the_last_word_counts_whatever_the_distance() {
    for club in TestClub::on_each("IRR").await {
        bring(&club, "customer,name\nC1,Sara\n", &customers()).await;
        let filler: String = (0..1_500).map(|n| format!("F{n},Filler {n},,,\n")).collect();
        let header = "customer,name,phone,email,joined_on\n";
        let file =
            format!("{header}C1,Sara,09121234567,,2024-01-01\n{filler}C1,Sara Ahmadi,,s@example.com,2024-02-02\n");
        assert_eq!(bring(&club, &file, &customers()).await.0.rejected, 0);
        let sara = "SELECT name || '/' || phone || '/' || email || '/' || CAST(joined_on AS TEXT) FROM customers WHERE email IS NOT NULL";
        assert_eq!(one(&club, sara).await, "Sara Ahmadi/+989121234567/s@example.com/2024-02-02");
        let (again, _) = bring(&club, &file, &customers()).await;
        assert_eq!(counts(&again), (1_502, 0, 1_502, 0), "the same file twice is once");
        is_sound(&club).await;
    }
}

#[tokio::test]
async fn one_person_is_one_member_however_the_address_or_the_phone_is_written() {
    for club in TestClub::on_each("IRR").await {
        let file = format!(
            "{H}1,Sara@Example.com,2025-06-01,5\n2,sara@example.com,2025-06-01,5\n3,09121234567,2025-06-01,5\n\
             4,+989121234567,2025-06-01,5\n5,0098 912 123 4567,2025-06-01,5\n6,۰۹۱۲۱۲۳۴۵۶۷,2025-06-01,5\n7,9121234567,2025-06-01,5\n"
        );
        assert_eq!(counts(&bring(&club, &file, &purchases()).await.0), (7, 7, 0, 0));
        assert_eq!(members(&club).await, "2");
        assert_eq!(one(&club, "SELECT phone FROM customers WHERE phone IS NOT NULL").await, "+989121234567");
        assert_eq!(one(&club, "SELECT email FROM customers WHERE email IS NOT NULL").await, "sara@example.com");
    }
}

#[tokio::test]
async fn a_tills_id_is_never_a_member_number() {
    for club in TestClub::on_each("IRR").await {
        bring(&club, format!("{H}1,100500,2025-06-01,5\n"), &purchases()).await;
        let number = one(&club, "SELECT number FROM customers").await;
        bring(&club, format!("{H}2,{number},2025-06-02,7\n"), &purchases()).await;
        assert_eq!(members(&club).await, "2");
        assert_ne!(at_till(&club, "100500").await, at_till(&club, &number).await);
        let strict = Options { create_customers: false, ..purchases() };
        let by_number =
            format!("purchase_id,member,occurred_at,amount\n3,{number},2025-06-03,9\n4,999999,2025-06-03,9\n");
        let (summary, rejections) = bring(&club, by_number, &strict).await;
        assert_eq!((counts(&summary), codes(&rejections)), ((2, 1, 0, 1), vec![(3, "member", "unknown_member")]));
    }
}

#[tokio::test]
async fn a_customer_and_a_member_number_of_two_people_are_reported() {
    for club in TestClub::on_each("IRR").await {
        bring(&club, format!("{H}1,A,2025-06-01,5\n2,B,2025-06-01,5\n"), &purchases()).await;
        let other = one(
            &club,
            "SELECT c.number FROM customers c JOIN customer_ids i ON i.customer_id = c.id WHERE i.external_id = 'B'",
        )
        .await;
        let file = format!(
            "purchase_id,customer,member,occurred_at,amount\n3,A,{other},2025-06-02,5\n4,B,{other},2025-06-02,5\n"
        );
        let (summary, rejections) = bring(&club, file, &purchases()).await;
        assert_eq!((counts(&summary), codes(&rejections)), ((2, 1, 0, 1), vec![(2, "member", "two_people")]));
    }
}

#[tokio::test]
async fn what_was_made_from_a_bare_phone_or_address_is_adopted_by_a_later_file_of_customers() {
    for club in TestClub::on_each("IRR").await {
        bring(
            &club,
            format!("{H}1,s@example.com,2025-06-01,5\n2,09121234567,2025-06-02,7\n3,C9,2025-06-03,1\n"),
            &purchases(),
        )
        .await;
        let file = "customer,name,phone,email\nC1,Sara,,s@example.com\nC2,Reza,0912 123 4567,\nC9,Mina,,\n";
        assert_eq!(counts(&bring(&club, file, &customers()).await.0), (3, 3, 0, 0));
        assert_eq!(members(&club).await, "3");
        assert_eq!(one(&club, "SELECT name FROM customers WHERE email = 's@example.com'").await, "Sara");
        bring(&club, format!("{H}4,C2,2025-06-04,5\n"), &purchases()).await;
        assert_eq!(
            one(
                &club,
                "SELECT COUNT(*) FROM purchases p JOIN customers c ON c.id = p.customer_id WHERE c.name = 'Reza'"
            )
            .await,
            "2"
        );
        assert_eq!(counts(&bring(&club, file, &customers()).await.0), (3, 0, 3, 0));
        is_sound(&club).await;
    }
}

#[tokio::test]
async fn a_known_customer_adopts_the_stand_in_of_the_phone_that_a_file_gives_him() {
    for club in TestClub::on_each("IRR").await {
        bring(&club, format!("{H}1,C1,2025-06-01,5\n2,09121234567,2025-05-01,7\n"), &purchases()).await;
        assert_eq!(members(&club).await, "2");
        bring(&club, "customer,name,phone\nC1,Sara,09121234567\n", &customers()).await;
        assert_eq!(members(&club).await, "1");
        assert_eq!(one(&club, "SELECT CAST(SUM(amount_minor) AS BIGINT) FROM purchases").await, "12");
        assert_eq!(one(&club, "SELECT CAST(joined_on AS TEXT) FROM customers").await, "2025-05-01");
        assert_eq!(one(&club, "SELECT COUNT(*) FROM audit WHERE action = 'member.adopted'").await, "1");
        is_sound(&club).await;
        club.review().await;
        is_sound(&club).await;
    }
}

#[tokio::test]
async fn who_joined_on_the_site_gets_the_ids_of_all_tills() {
    for club in TestClub::on_each("IRR").await {
        bring(
            &club,
            "customer,name,phone,email,joined_on\nX,Maryam,09121234567,m@example.com,2025-01-01\n",
            &customers(),
        )
        .await;
        club.sql("DELETE FROM customer_ids").await;
        club.sql("UPDATE customers SET enrolled_by = 'form'").await;
        let file = "customer,name,phone,email\nPOS1,Maryam,,m@example.com\nPOS2,M. Ahmadi,09121234567,\n";
        assert_eq!(bring(&club, file, &customers()).await.0.rejected, 0);
        bring(&club, format!("{H}1,POS1,2025-06-01,5\n2,POS2,2025-06-01,5\n"), &purchases()).await;
        assert_eq!(members(&club).await, "1");
        assert_eq!(at_till(&club, "POS1").await, at_till(&club, "POS2").await);
        assert_eq!(counts(&bring(&club, file, &customers()).await.0), (2, 0, 2, 0));
    }
}

#[tokio::test]
async fn two_people_found_by_id_and_by_phone_are_reported_and_nobody_is_merged() {
    for club in TestClub::on_each("IRR").await {
        bring(&club, "customer,name,phone\nA,Ali,09121234567\nB,Sara,09350000001\n", &customers()).await;
        let (summary, rejections) = bring(&club, "customer,name,phone\nB,Sara,09121234567\n", &customers()).await;
        assert_eq!((counts(&summary), codes(&rejections)), ((1, 0, 0, 1), vec![(2, "phone", "two_people")]));
        assert_eq!(members(&club).await, "2");
    }
}

#[tokio::test]
async fn phones_change_hands_and_swap_in_any_order_of_the_rows() {
    for club in TestClub::on_each("IRR").await {
        bring(&club, "customer,name,phone\nA,Ali,09121234567\nB,Sara,09350000001\n", &customers()).await;
        let filler: String = (0..2_100).map(|n| format!("F{n},Filler {n},\n")).collect();
        // B takes the phone of A long before A has told of a new one.
        let file = format!("customer,name,phone\nB,Sara,09121234567\n{filler}A,Ali,09190000002\n");
        assert_eq!(bring(&club, &file, &customers()).await.0.rejected, 0);
        let phone_of = |name: &str| format!("SELECT phone FROM customers WHERE name = '{name}'");
        assert_eq!(one(&club, &phone_of("Sara")).await, "+989121234567");
        let swap = "customer,name,phone\nB,Sara,09190000002\nA,Ali,09121234567\n";
        assert_eq!(counts(&bring(&club, swap, &customers()).await.0), (2, 2, 0, 0));
        assert_eq!(one(&club, &phone_of("Ali")).await, "+989121234567");
        assert_eq!(counts(&bring(&club, swap, &customers()).await.0), (2, 0, 2, 0));
    }
}

#[tokio::test]
async fn what_a_spreadsheet_has_shortened_and_names_of_nobody_are_refused() {
    let club = TestClub::sqlite().await;
    club::import::nobody::set_names_of_nobody(&club::testing::SYSTEM, &club, "صندوق ۲\n").await.unwrap();
    let file = format!(
        "{H}1,9.89121E+11,2025-06-01,5\n1.2E+15,A,2025-06-01,5\n3,0,2025-06-01,5\n4,-,2025-06-01,5\n5,NULL,2025-06-01,5\n\
         6,مشتری متفرقه,2025-06-01,5\n7,Walk-in,2025-06-01,5\n8,صندوق 2,2025-06-01,5\n"
    );
    let (summary, rejections) = bring(&club, file, &purchases()).await;
    assert_eq!(counts(&summary), (8, 0, 0, 8));
    let shortened = [(2, "customer", "shortened_number"), (3, "purchase_id", "shortened_number")];
    let nobody = (4..=9).map(|row| (row, "customer", "nobody"));
    assert_eq!(codes(&rejections), shortened.into_iter().chain(nobody).collect::<Vec<_>>());
    assert_eq!(members(&club).await, "0");
}

#[tokio::test]
async fn a_day_of_another_century_is_refused_with_what_may_be_meant() {
    let club = TestClub::sqlite().await;
    let days = format!("{H}1,A,1404/09/10,5\n2,A,1970-01-01,5\n3,A,2052-01-01,5\n4,A,2025-12-02,5\n5,A,2025-12-03,5\n");
    let (summary, rejections) = bring(&club, &days, &purchases()).await;
    assert_eq!(counts(&summary), (5, 1, 0, 4), "tomorrow is believed: clocks differ");
    assert_eq!(
        codes(&rejections),
        [
            (2, "occurred_at", "persian_date"),
            (3, "occurred_at", "too_early"),
            (4, "occurred_at", "in_the_future"),
            (6, "occurred_at", "in_the_future"),
        ]
    );
    assert!(rejections[0].message.contains("did you mean --calendar persian?"), "{}", rejections[0].message);
    let persian = Options { calendar: Calendar::Persian, ..purchases() };
    let (_, rejections) = bring(&club, format!("{H}6,A,2025-12-01,5\n"), &persian).await;
    assert_eq!(codes(&rejections), [(2, "occurred_at", "gregorian_date")]);
    let joined = "customer,name,joined_on,birth_date\nA,Ali,1404/01/01,\nB,Sara,,1370/05/12\nC,Reza,,1991-08-03\n";
    let (_, rejections) = bring(&club, joined, &customers()).await;
    assert_eq!(codes(&rejections), [(2, "joined_on", "persian_date"), (3, "birth_date", "persian_date")]);
}

#[tokio::test]
async fn an_amount_that_could_be_thousands_is_refused() {
    let club = TestClub::sqlite().await;
    let toman = Options { unit: Unit::Toman, ..purchases() };
    let (_, rejections) =
        bring(&club, format!("{H}1,A,2025-06-01,1.500\n2,A,2025-06-01,150.000\n3,A,2025-06-01,\"1,500\"\n"), &toman)
            .await;
    assert_eq!(codes(&rejections), [(2, "amount", "could_be_thousands"), (3, "amount", "could_be_thousands")]);
    assert_eq!(one(&club, "SELECT amount_minor FROM purchases").await, "15000");
}

#[tokio::test]
async fn columns_that_are_passed_over_are_named_and_a_map_takes_them() {
    let club = TestClub::sqlite().await;
    let file =
        "purchase_id,customer,occurred_at,amount,type,orig_id\n1,A,2025-06-01,50,sale,\n2,A,2025-06-02,50,refund,1\n";
    let (summary, _) = bring(&club, file, &Options { dry_run: true, ..purchases() }).await;
    assert_eq!(summary.passed_over, ["type", "orig_id"]);
    let options = mapped(&[("type", "kind"), ("orig_id", "original_purchase_id")], purchases());
    let (summary, _) = bring(&club, file, &options).await;
    assert_eq!((counts(&summary), summary.passed_over.len()), ((2, 2, 0, 0), 0));
    assert_eq!(
        one(&club, "SELECT kind || ' of ' || returns FROM purchases WHERE external_id = '2'").await,
        "return of 1"
    );
    let persian = "شماره فاکتور,کد مشتری,تاریخ,مبلغ\n9,A,2025-06-01,5\n";
    let (outcome, _) = try_bring(&club, persian, &purchases()).await;
    let Err(Failure::Unusable(why @ Unusable::MissingColumn { .. })) = outcome else { panic!("{outcome:?}") };
    let said = why.to_string();
    assert!(said.contains("کد مشتری") && said.contains("--map \"شماره فاکتور=purchase_id\""), "{said}");
    let names =
        [("شماره فاکتور", "purchase_id"), ("کد مشتری", "customer"), ("تاریخ", "occurred_at"), ("مبلغ", "amount")];
    assert_eq!(counts(&bring(&club, persian, &mapped(&names, purchases())).await.0), (1, 1, 0, 0));
    for (wrong, why) in [(("nothing", "kind"), "no such column"), (("type", "knd"), "no such column")] {
        let (outcome, _) = try_bring(&club, file, &mapped(&[wrong], purchases())).await;
        assert!(matches!(&outcome, Err(Failure::Unusable(found)) if found.to_string().contains(why)), "{outcome:?}");
    }
}

#[tokio::test]
async fn only_paid_orders_count() {
    let club = TestClub::sqlite().await;
    let file = "purchase_id,customer,occurred_at,amount,status\n1,A,2025-06-01,5,paid\n2,A,2025-06-01,5,Cancelled\n\
                3,A,2025-06-01,5,لغو شده\n4,A,2025-06-01,5,پرداخت شده\n5,A,2025-06-01,5,blue\n6,A,2025-06-01,5,\n";
    let (summary, rejections) = bring(&club, file, &purchases()).await;
    assert_eq!(counts(&summary), (6, 3, 0, 3));
    assert_eq!(
        codes(&rejections),
        [(3, "status", "not_paid"), (4, "status", "not_paid"), (6, "status", "unknown_status")]
    );
}

#[tokio::test]
async fn an_id_is_the_same_in_the_digits_of_every_script() {
    for club in TestClub::on_each("IRR").await {
        let file = "purchase_id,customer,occurred_at,amount,kind,original_purchase_id\n۱۰۰۱,A,2025-06-01,50,sale,\n\
                    R1,A,2025-06-02,50,return,1001\n";
        bring(&club, file, &purchases()).await;
        club.review().await;
        assert_eq!(club.standing("A").await["frequency"], "0", "the return finds its sale");
        assert_eq!(counts(&bring(&club, format!("{H}1001,A,2025-06-01,50\n"), &purchases()).await.0), (1, 0, 1, 0));
    }
}

#[tokio::test]
async fn a_moment_is_kept_to_the_microsecond_and_comes_back_unchanged() {
    for club in TestClub::on_each("IRR").await {
        let file = format!("{H}1,A,2025-06-01T10:00:00.1234567,5\n");
        bring(&club, &file, &purchases()).await;
        assert_eq!(counts(&bring(&club, &file, &purchases()).await.0), (1, 0, 1, 0));
    }
}

#[tokio::test]
async fn receipts_that_begin_anew_in_each_store_are_told_apart_by_their_source() {
    for club in TestClub::on_each("IRR").await {
        let file =
            "purchase_id,customer,occurred_at,amount,source\n1,C1,2025-06-01,5,tehran\n1,C1,2025-06-01,7,shiraz\n";
        assert_eq!(counts(&bring(&club, file, &purchases()).await.0), (2, 2, 0, 0));
        assert_eq!(members(&club).await, "2", "an id is of its source");
        let one_list = Options { source: "mashhad".into(), customer_source: Some("tehran".into()), ..purchases() };
        assert_eq!(counts(&bring(&club, format!("{H}1,C1,2025-06-01,9\n"), &one_list).await.0), (1, 1, 0, 0));
        assert_eq!(members(&club).await, "2", "unless the customers are of another one");
        let (outcome, _) = try_bring(&club, H, &Options { source: "member".into(), ..purchases() }).await;
        assert!(matches!(outcome, Err(Failure::Unusable(Unusable::Source(_)))));
    }
}

#[tokio::test]
async fn one_row_an_article_is_summed_or_refused_as_a_whole() {
    for club in TestClub::on_each("IRR").await {
        let header = "purchase_id,customer,occurred_at,amount,cost,category\n";
        let filler: String = (0..1_200).map(|n| format!("f{n},F,2025-06-01,1,,\n")).collect();
        let file = format!(
            "{header}1,A,2025-06-01T10:00,50,20,shoes\n{filler}1,A,2025-06-01T10:01,70,30,hats\n1,A,2025-06-01T10:01,70,30,hats\n"
        );
        let (summary, rejections) = bring(&club, &file, &purchases()).await;
        assert_eq!((counts(&summary), rejections.len()), ((1_203, 1_200, 0, 3), 3));
        assert!(rejections.iter().all(|rejection| rejection.code == "several_rows"));
        let sum = Options { lines: Lines::Sum, ..purchases() };
        assert_eq!(counts(&bring(&club, &file, &sum).await.0), (1_203, 3, 1_200, 0));
        let purchase =
            "SELECT amount_minor || '/' || cost_minor || '/' || category FROM purchases WHERE external_id = '1'";
        assert_eq!(one(&club, purchase).await, "190/80/hats");
        assert_eq!(counts(&bring(&club, &file, &sum).await.0), (1_203, 0, 1_203, 0));
        let two_days = format!("{H}2,A,2025-06-01,5\n2,A,2025-06-02,5\n3,A,2025-06-01,5\n3,A,never,5\n");
        let (_, rejections) = bring(&club, two_days, &sum).await;
        assert_eq!(
            codes(&rejections),
            [
                (2, "purchase_id", "several_rows"),
                (3, "purchase_id", "several_rows"),
                (4, "purchase_id", "several_rows"),
                (5, "occurred_at", "not_a_date"),
            ],
            "a purchase of which a row is missing is not summed"
        );
    }
}

#[tokio::test]
async fn a_guessed_day_of_joining_gives_way_to_the_real_one() {
    for club in TestClub::on_each("IRR").await {
        bring(&club, format!("{H}1,A,2025-06-01,5\n"), &purchases()).await;
        bring(&club, "customer,name,joined_on\nA,Ali,2020-03-01\n", &customers()).await;
        bring(&club, format!("{H}2,A,2019-06-01,5\n"), &purchases()).await;
        assert_eq!(one(&club, "SELECT CAST(joined_on AS TEXT) FROM customers").await, "2020-03-01");
        assert_eq!(one(&club, "SELECT CAST(since AS TEXT) FROM standings").await, "2020-03-01");
        is_sound(&club).await;
    }
}

#[tokio::test]
async fn what_was_unknown_becomes_known_and_what_contradicts_is_a_conflict() {
    for club in TestClub::on_each("IRR").await {
        bring(&club, format!("{H}1,A,2025-06-01,500\n2,A,2025-06-01,500\n"), &purchases()).await;
        club.review().await;
        let header = "purchase_id,customer,occurred_at,amount,cost,category,store\n";
        let richer = format!("{header}1,A,2025-06-01T10:30,500,200,shoes,\n2,A,2025-06-01,500,,,\n");
        assert_eq!(counts(&bring(&club, &richer, &purchases()).await.0), (2, 1, 1, 0));
        club.review().await;
        assert_eq!(one(&club, "SELECT margin_minor FROM standings").await, "300", "whoever it concerns is scored anew");
        assert_eq!(counts(&bring(&club, &richer, &purchases()).await.0), (2, 0, 2, 0));
        let poorer = format!("{H}1,A,2025-06-01,500\n");
        assert_eq!(counts(&bring(&club, &poorer, &purchases()).await.0), (1, 0, 1, 0));
        let (_, rejections) = bring(&club, format!("{header}1,A,2025-06-01,500,201,,\n"), &purchases()).await;
        assert_eq!(codes(&rejections), [(2, "purchase_id", "conflict")]);
        assert!(rejections[0].message.contains("another cost"), "{}", rejections[0].message);
    }
}

#[tokio::test]
async fn a_referral_that_changes_touches_both_referrers() {
    for club in TestClub::on_each("IRR").await {
        let file =
            "customer,name,joined_on,referred_by\nR1,Reza,2025-01-01,\nR2,Sara,2025-01-01,\nA,Ali,2025-02-01,R1\n";
        bring(&club, file, &customers()).await;
        club.review().await;
        let referrals = |name: &str| {
            format!(
                "SELECT s.referrals FROM standings s JOIN customers c ON c.id = s.customer_id WHERE c.name = '{name}'"
            )
        };
        assert_eq!(one(&club, &referrals("Reza")).await, "1");
        bring(&club, "customer,name,referred_by\nA,Ali,R2\n", &customers()).await;
        club.review().await;
        assert_eq!(
            (one(&club, &referrals("Reza")).await, one(&club, &referrals("Sara")).await),
            ("0".into(), "1".into())
        );
    }
}

#[tokio::test]
async fn contacts_of_the_system_before_come_in_once_and_count() {
    for club in TestClub::on_each("IRR").await {
        bring(&club, format!("{H}1,A,2025-06-01,500\n"), &purchases()).await;
        let header = "contact_id,customer,happened_at,kind,text,score,cost,by,closed_at\n";
        let file = format!(
            "{header}1,A,2025-06-02T10:00,call,asked for shoes,,,Sara,\n2,A,2025-06-03,شکایت,late,,,,2025-06-05\n\
             3,A,2025-06-04,feedback,,9,,,\n4,A,2025-06-04,gift,a scarf,,200,,\n5,A,2025-06-04,feedback,,11,,,\n\
             6,nobody here,2025-06-04,note,x,,,,\n7,A,2025-06-04,dance,x,,,,\n8,A,2025-06-04,complaint,x,,,,2025-06-01\n"
        );
        let (summary, rejections) = bring(&club, &file, &contacts()).await;
        assert_eq!(counts(&summary), (8, 4, 0, 4));
        assert_eq!(
            codes(&rejections),
            [
                (6, "score", "not_a_score"),
                (7, "customer", "unknown_customer"),
                (8, "kind", "not_a_contact"),
                (9, "closed_at", "closed_before"),
            ]
        );
        club.review().await;
        let counted = "SELECT service || '/' || engagement || '/' || given_minor FROM standings";
        assert_eq!(one(&club, counted).await, "1/1/200");
        assert_eq!(counts(&bring(&club, &file, &contacts()).await.0), (8, 0, 4, 4));
        let closed =
            format!("{header}1,A,2025-06-02T10:00,call,asked for hats,,,,\n3,A,2025-06-04,feedback,fine,9,,,\n");
        let (summary, rejections) = bring(&club, closed, &contacts()).await;
        assert_eq!((counts(&summary), codes(&rejections)), ((2, 1, 0, 1), vec![(2, "contact_id", "conflict")]));
    }
}

#[tokio::test]
async fn what_goes_out_comes_back_unchanged() {
    for club in TestClub::on_each("IRR").await {
        let persian = Options { calendar: Calendar::Persian, ..customers() };
        let people = "customer,name,phone,email,birth_date,joined_on,tastes,preferred_name,other_ids\n\
                      A,مریم احمدی,09121234567,m@example.com,1370/05/12,1400/01/01,\"=SUM(A1), چای\",مریم,web:77;app:9\n\
                      B,Sara,,,,,,,\n";
        assert_eq!(bring(&club, people, &persian).await.0.rejected, 0);
        let file = "purchase_id,customer,occurred_at,amount,kind,original_purchase_id,category,source\n\
                    1,A,2025-06-01T10:00:00.123456,500,,,کفش,\n2,A,2025-06-02,200,return,1,,\n3,09351112233,2025-06-03,7,,,,\n\
                    4,x@example.com,2025-06-03,7,,,,\n5,B,2025-06-03,7,,,,\n1,77,2025-06-04,9,,,,web\n";
        assert_eq!(bring(&club, file, &purchases()).await.0.rejected, 0);
        let export = async |what| club.export(what).await;
        let (people, bought) =
            (export(club::export::What::Customers).await, export(club::export::What::Purchases).await);
        let major = Options { unit: Unit::Major, create_customers: false, ..purchases() };
        let (summary, rejections) = bring(&club, &people, &customers()).await;
        assert_eq!((summary.unchanged, summary.read, &rejections), (4, 4, &Vec::new()), "{people}");
        let (summary, rejections) = bring(&club, &bought, &major).await;
        assert_eq!((summary.unchanged, summary.read, &rejections), (6, 6, &Vec::new()), "{bought}");
        assert_eq!(export(club::export::What::Customers).await, people);
        let empty = TestClub::sqlite().await;
        assert_eq!(bring(&empty, &people, &customers()).await.0.imported, 4);
        assert_eq!(
            bring(&empty, &bought.replace("100001", ""), &Options { unit: Unit::Major, ..purchases() })
                .await
                .0
                .imported,
            6
        );
    }
}
