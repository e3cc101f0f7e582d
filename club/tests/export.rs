//! What is taken out: nothing is lost, nothing is run, and Excel reads it.

use club::{
    export::{self, Options, What},
    testing::{SYSTEM, TestClub},
};
use sea_orm::{ConnectionTrait, Statement};

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
    let mut marked = Vec::new();
    export::write(&SYSTEM, &club, What::Customers, Options { bom: true }, &mut marked).await.unwrap();
    assert_eq!(String::from_utf8(marked).unwrap(), format!("\u{FEFF}{plain}"));
    assert!(plain.starts_with("customer,"));
}
