//! Taking an import back: what it brought goes, what others know stays, and what rests on it is named.

mod common;

use club::{
    Error,
    export::What,
    import::{State, latest, ledger, take_back},
    testing::{SYSTEM, TestClub},
};
use common::{bring, contacts, counts, customers, is_sound, one, purchases};

const H: &str = "purchase_id,customer,occurred_at,amount\n";

async fn go_back(club: &TestClub, id: Option<i64>) -> ledger::Goes {
    let id = id.expect("an import");
    let seen = take_back::preview(&SYSTEM, club, id).await.expect("a preview");
    take_back::begin(&SYSTEM, club, id, "the wrong file").await.expect("a beginning");
    let went = take_back::work(&SYSTEM, club, id).await.expect("an end");
    assert_eq!(went, seen.goes, "it takes back what it said");
    is_sound(club).await;
    went
}

async fn state_of_things(club: &TestClub) -> (String, String) {
    (club.export(What::Customers).await, club.export(What::Purchases).await)
}

#[tokio::test]
async fn what_an_import_brought_goes_and_the_next_review_sees_it() {
    for club in TestClub::on_each("IRR").await {
        bring(&club, format!("{H}1,A,2025-06-01,500\n2,B,2025-07-01,100\n"), &purchases()).await;
        club.review().await;
        let before = state_of_things(&club).await;
        let wrong = format!("{H}3,A,2025-01-05,9000\n4,C,2025-06-02,700\n5,09121234567,2025-06-02,700\n");
        let (summary, _) = bring(&club, &wrong, &purchases()).await;
        club.review().await;
        assert_eq!(club.standing("A").await["monetary_minor"], "9500");
        let went = go_back(&club, summary.id).await;
        assert_eq!((went.purchases, went.customers), (3, 2));
        assert_eq!(state_of_things(&club).await, before, "also the guessed day of joining is the old one");
        club.review().await;
        is_sound(&club).await;
        assert_eq!(club.standing("A").await["monetary_minor"], "500");
        assert_eq!(one(&club, "SELECT COUNT(*) FROM audit WHERE action = 'import.taken_back'").await, "1");
        assert_eq!(latest(&SYSTEM, &club, 9).await.unwrap()[0].state, State::TakenBack);
        let again = take_back::begin(&SYSTEM, &club, summary.id.unwrap(), "twice").await;
        assert!(matches!(again, Err(Error::Refused(_))));
        assert_eq!(counts(&bring(&club, &wrong, &purchases()).await.0), (3, 3, 0, 0), "the file can come again");
    }
}

#[tokio::test]
async fn what_it_made_known_is_unknown_again_and_what_others_know_stays() {
    for club in TestClub::on_each("IRR").await {
        bring(&club, format!("{H}1,A,2025-06-01,500\n"), &purchases()).await;
        let before = state_of_things(&club).await;
        let richer = "purchase_id,customer,occurred_at,amount,cost,category\n1,A,2025-06-01T10:30,500,200,shoes\n";
        let (summary, _) = bring(&club, richer, &purchases()).await;
        assert_ne!(state_of_things(&club).await, before);
        assert_eq!(go_back(&club, summary.id).await.enriched, 1);
        assert_eq!(state_of_things(&club).await, before);
        let (first, _) = bring(&club, "customer,name\nN,Nima\nM,Mina\n", &customers()).await;
        bring(&club, "customer,name\nM,Mina\n", &customers()).await;
        assert_eq!(go_back(&club, first.id).await.customers, 1, "a second file knows Mina, too");
        assert_eq!(one(&club, "SELECT COUNT(*) FROM customers WHERE name IN ('Nima', 'Mina')").await, "1");
    }
}

#[tokio::test]
async fn an_import_on_which_a_later_one_rests_is_not_taken_back_before_it() {
    for club in TestClub::on_each("IRR").await {
        let (sales, _) = bring(&club, format!("{H}1,A,2025-06-01,500\n"), &purchases()).await;
        let back = "purchase_id,customer,occurred_at,amount,kind,original_purchase_id\nR,A,2025-06-02,500,return,1\n";
        let (returns, _) = bring(&club, back, &purchases()).await;
        let refused = take_back::begin(&SYSTEM, &club, sales.id.unwrap(), "wrong").await;
        let said = refused.expect_err("a refusal").to_string();
        assert!(said.contains(&format!("{} (file.csv)", returns.id.unwrap())), "{said}");
        assert_eq!(take_back::preview(&SYSTEM, &club, sales.id.unwrap()).await.unwrap().rests_on_it.len(), 1);
        go_back(&club, returns.id).await;
        go_back(&club, sales.id).await;
        assert_eq!(one(&club, "SELECT COUNT(*) FROM customers").await, "0");
        assert_eq!(one(&club, "SELECT COUNT(*) FROM standings").await, "0");
    }
}

#[tokio::test]
async fn contacts_go_and_a_customer_somebody_talked_to_stays() {
    for club in TestClub::on_each("IRR").await {
        let (sales, _) = bring(&club, format!("{H}1,A,2025-06-01,500\n2,B,2025-06-01,500\n"), &purchases()).await;
        let call = "contact_id,customer,happened_at,kind,text\n1,A,2025-06-02,call,hello\n";
        let (calls, _) = bring(&club, call, &contacts()).await;
        assert_eq!(go_back(&club, sales.id).await.customers, 1);
        assert_eq!(go_back(&club, calls.id).await, ledger::Goes { contacts: 1, customers: 1, ..Default::default() });
        assert_eq!(one(&club, "SELECT COUNT(*) FROM customers").await, "0");
    }
}

#[tokio::test]
async fn a_take_back_that_was_killed_goes_on() {
    let club = TestClub::sqlite().await;
    let rows: String = (0..1_300).map(|n| format!("{n},C{},2025-01-05,5\n", n % 400)).collect();
    let (summary, _) = bring(&club, format!("{H}{rows}"), &purchases()).await;
    take_back::begin(&SYSTEM, &club, summary.id.unwrap(), "wrong").await.unwrap();
    club.sql("DELETE FROM purchases WHERE id <= 700").await;
    let went = take_back::work(&SYSTEM, &club, summary.id.unwrap()).await.unwrap();
    assert_eq!((went.purchases, went.customers), (600, 400));
    is_sound(&club).await;
}
