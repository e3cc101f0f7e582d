//! Whose a login is: a name, an address and a language are known in one place, and no address opens two logins.

mod common;

use chrono::Duration;
use club::{
    Error, Problem,
    accounts::{
        self, reset,
        sessions::{self, Stored},
        sign_in,
        staff::{self, NewStaff},
    },
    join::{self, JoinForm},
    messages::{self, Letter},
    people::merge::{self, Field},
    testing::{SYSTEM, TestClub},
};
use common::{bring, codes, customers, is_sound, one};
use domain::{person::Language, role::Role};
use proptest::{
    strategy::{Strategy, ValueTree},
    test_runner::TestRunner,
};

const PASSWORD: &str = "a long enough password";
const ANOTHER: &str = "another long password";

fn form(name: &str, phone: &str, email: &str) -> JoinForm {
    JoinForm {
        name: name.into(),
        phone: phone.into(),
        email: email.into(),
        language: Language::Fa,
        ..JoinForm::default()
    }
}

/// The letters that wait, and to whom they go.
async fn letters(club: &TestClub) -> Vec<(String, Letter)> {
    let claimed = messages::claim(&SYSTEM, club, 100).await.unwrap();
    let letter = |message: messages::Claimed| {
        (message.recipient.clone(), Letter::kept(&message.template, &message.data).expect("a letter"))
    };
    claimed.into_iter().map(letter).collect()
}

async fn last_token(club: &TestClub) -> String {
    let (_, letter) = letters(club).await.pop().expect("a mail");
    letter.url().rsplit('/').next().unwrap().to_owned()
}

async fn joins(club: &TestClub, name: &str, phone: &str, email: &str) -> accounts::Account {
    join::begin(club, form(name, phone, email)).await.unwrap();
    let token = last_token(club).await;
    join::confirm(club, &token, Some(form(name, phone, email)), PASSWORD, PASSWORD).await.unwrap()
}

fn colleague(email: &str) -> NewStaff {
    NewStaff {
        role: "manager".into(),
        email: email.into(),
        name: "Reza".into(),
        password: Some(PASSWORD.into()),
        language: None,
    }
}

/// A till's word on somebody: the name is theirs, and the phone that the shop has is, too.
async fn told(club: &TestClub, rows: &str) -> Vec<(u64, String, String)> {
    let (_, rejections) = bring(club, format!("customer,name,phone,email\n{rows}"), &customers()).await;
    codes(&rejections).into_iter().map(|(row, column, code)| (row, column.into(), code.into())).collect()
}

#[tokio::test]
async fn whose_address_the_shop_corrects_chooses_a_password_there_and_the_old_address_is_told() {
    for club in TestClub::on_each("IRR").await {
        told(&club, "M,Maryam,,maryam@exmaple.com").await;
        let account = joins(&club, "Maryam", "09121234567", "maryam@exmaple.com").await;
        let session = Stored {
            id: "one".into(),
            account: Some(account),
            data: "{}".into(),
            browser: None,
            known: true,
            seen_on: None,
        };
        sessions::create(&club, session).await.unwrap();
        assert_eq!(told(&club, "M,Maryam,,maryam@example.com").await, []);
        assert!(sessions::load(&club, "one").await.unwrap().is_none(), "whoever had the old address is out");
        for email in ["maryam@exmaple.com", "maryam@example.com"] {
            assert!(sign_in::sign_in(&club, email, PASSWORD).await.is_err(), "{email}");
        }
        let letters = letters(&club).await;
        let [(to, Letter::AddressChanged(letter))] = letters.as_slice() else { panic!("one letter, not {letters:?}") };
        assert_eq!((to.as_str(), letter.name.as_str()), ("maryam@exmaple.com", "Maryam"));
        reset::request(&club, "maryam@exmaple.com", Language::En).await.unwrap();
        assert!(messages::claim(&SYSTEM, &club, 10).await.unwrap().is_empty(), "the old address opens nothing");
        reset::request(&club, "maryam@example.com", Language::En).await.unwrap();
        let token = last_token(&club).await;
        reset::finish(&club, &token, ANOTHER, ANOTHER).await.unwrap();
        let account = sign_in::sign_in(&club, "maryam@example.com", ANOTHER).await.unwrap();
        assert_eq!((account.name.as_str(), account.language), ("Maryam", Some(Language::Fa)));
        is_sound(&club).await;
    }
}

#[tokio::test]
async fn whose_address_the_shop_corrected_may_join_again_and_stays_one_member_with_one_login() {
    for club in TestClub::on_each("IRR").await {
        told(&club, "M,Maryam,,old@example.com").await;
        joins(&club, "Maryam", "09121234567", "old@example.com").await;
        told(&club, "M,Maryam,,new@example.com").await;
        letters(&club).await;
        join::begin(&club, form("Maryam", "09121234567", "new@example.com")).await.unwrap();
        let token = last_token(&club).await;
        let account = join::confirm(&club, &token, None, ANOTHER, ANOTHER).await.unwrap();
        assert_eq!(account.email, "new@example.com");
        assert_eq!(one(&club, "SELECT COUNT(*) FROM customers").await, "1");
        assert_eq!(one(&club, "SELECT COUNT(*) FROM accounts").await, "1");
        sign_in::sign_in(&club, "new@example.com", ANOTHER).await.unwrap();
        is_sound(&club).await;
    }
}

#[tokio::test]
async fn a_file_that_says_what_is_known_changes_nothing_of_a_login() {
    for club in TestClub::on_each("IRR").await {
        told(&club, "M,Maryam,,maryam@example.com").await;
        joins(&club, "Maryam", "09121234567", "maryam@example.com").await;
        letters(&club).await;
        for row in ["M,Maryam,,maryam@example.com", "M,Maryam Ahmadi,,Maryam@Example.com", "M,Maryam,,"] {
            assert_eq!(told(&club, row).await, []);
        }
        sign_in::sign_in(&club, "maryam@example.com", PASSWORD).await.unwrap();
        assert!(letters(&club).await.is_empty());
    }
}

#[tokio::test]
async fn an_address_opens_one_login_whether_a_members_or_a_colleagues() {
    for club in TestClub::on_each("IRR").await {
        staff::add(&SYSTEM, &club, colleague("reza@example.com")).await.unwrap();
        // A colleague may buy in the shop: an address is one customer's and one login's.
        assert_eq!(told(&club, "R,Reza,,reza@example.com\nM,Maryam,,maryam@example.com").await, []);
        joins(&club, "Maryam", "09121234567", "maryam@example.com").await;
        let taken = staff::add(&SYSTEM, &club, colleague("maryam@example.com")).await;
        assert!(matches!(taken, Err(Error::Invalid(problems)) if problems.0 == [("email".into(), Problem::Taken)]));
        // Who joins with the address of a colleague is told, at the address, that there is a login.
        join::begin(&club, form("Reza", "09121234568", "reza@example.com")).await.unwrap();
        let letters = letters(&club).await;
        assert!(matches!(letters.as_slice(), [(_, Letter::AlreadyMember(_))]), "{letters:?}");
        is_sound(&club).await;
    }
}

#[tokio::test]
async fn a_file_cannot_give_a_member_the_address_of_a_colleague_and_its_other_rows_go_in() {
    for club in TestClub::on_each("IRR").await {
        staff::add(&SYSTEM, &club, colleague("reza@example.com")).await.unwrap();
        told(&club, "M,Maryam,,maryam@example.com").await;
        joins(&club, "Maryam", "09121234567", "maryam@example.com").await;
        let rejected = told(&club, "M,Maryam,,reza@example.com\nS,Sara,,sara@example.com").await;
        assert_eq!(rejected, [(2, "email".into(), "email_taken".into())]);
        assert_eq!(one(&club, "SELECT COUNT(*) FROM customers WHERE name = 'Sara'").await, "1");
        sign_in::sign_in(&club, "maryam@example.com", PASSWORD).await.unwrap();
        is_sound(&club).await;
    }
}

#[tokio::test]
async fn a_merge_takes_the_login_along_and_its_address_with_it() {
    for club in TestClub::on_each("IRR").await {
        let admin = club.staff(Role::Admin, "admin@example.com", PASSWORD).await;
        let number =
            async |name: &str| one(&club, &format!("SELECT number FROM customers WHERE name = '{name}'")).await;
        club.bring("purchase_id,customer,occurred_at,amount\n1,A,2025-11-05,500\n2,B,2025-11-05,500\n").await;
        told(&club, "A,Ann,,ann@example.com\nB,Bea,,admin@example.com").await;
        joins(&club, "Carl", "09121234567", "carl@example.com").await;
        let [ann, bea, carl] = [number("Ann").await, number("Bea").await, number("Carl").await];
        // Bea has the address of a colleague, which cannot open a second login.
        let taken = merge::merge(&admin, &club, &bea, &carl, &[], "same", "").await;
        assert!(matches!(taken, Err(Error::Invalid(problems)) if problems.0 == [("other".into(), Problem::Taken)]));
        sign_in::sign_in(&club, "carl@example.com", PASSWORD).await.unwrap();
        letters(&club).await;
        merge::merge(&admin, &club, &ann, &carl, &[], "same", "").await.unwrap();
        assert!(sign_in::sign_in(&club, "carl@example.com", PASSWORD).await.is_err());
        assert!(
            matches!(letters(&club).await.as_slice(), [(to, Letter::AddressChanged(_))] if to == "carl@example.com")
        );
        reset::request(&club, "ann@example.com", Language::En).await.unwrap();
        reset::finish(&club, &last_token(&club).await, ANOTHER, ANOTHER).await.unwrap();
        assert_eq!(sign_in::sign_in(&club, "ann@example.com", ANOTHER).await.unwrap().name, "Ann");
        // With the address of whoever goes, the login stays as it is.
        merge::merge(&admin, &club, &bea, &ann, &[Field::Email], "same", "").await.unwrap();
        sign_in::sign_in(&club, "ann@example.com", ANOTHER).await.unwrap();
        is_sound(&club).await;
    }
}

#[tokio::test]
async fn a_language_that_is_chosen_is_that_of_the_person() {
    for club in TestClub::on_each("IRR").await {
        let member = joins(&club, "Maryam", "09121234567", "maryam@example.com").await;
        accounts::choose_language(&member.actor(), &club, Language::Ar).await.unwrap();
        assert_eq!(one(&club, "SELECT locale FROM customers").await, "ar");
        let admin = club.staff(Role::Admin, "admin@example.com", PASSWORD).await;
        accounts::choose_language(&admin, &club, Language::En).await.unwrap();
        let admin = sign_in::sign_in(&club, "admin@example.com", PASSWORD).await.unwrap();
        assert_eq!(admin.language, Some(Language::En));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_colleague_and_a_member_who_get_one_address_at_once_one_does() {
    for club in TestClub::on_each("IRR").await {
        let mut members = 0;
        for round in 0..12 {
            let email = format!("one{round}@example.com");
            join::begin(&club, form("Sara", &format!("0912000{round:04}"), &email)).await.unwrap();
            let token = last_token(&club).await;
            let (one, other) = (club.club.clone(), club.club.clone());
            let joining =
                tokio::spawn(async move { join::confirm(&one, &token, None, PASSWORD, PASSWORD).await.is_ok() });
            let adding = tokio::spawn(async move { staff::add(&SYSTEM, &other, colleague(&email)).await.is_ok() });
            let (joined, added) = (joining.await.unwrap(), adding.await.unwrap());
            assert!(joined != added, "round {round}: joined {joined}, added {added}");
            members += u32::from(joined);
            is_sound(&club).await;
            club.clock.advance(Duration::days(1));
        }
        assert_eq!(one(&club, "SELECT COUNT(*) FROM accounts WHERE role = 'member'").await, members.to_string());
    }
}

/// What may happen to a login, from all sides.
#[derive(Clone, Debug)]
enum Step {
    Told { who: usize, address: usize },
    Joins { address: usize },
    Added { address: usize },
    Merged { kept: usize, gone: usize },
}

const ADDRESSES: [&str; 4] = ["a@example.com", "b@example.com", "c@example.com", "d@example.com"];

fn step() -> impl Strategy<Value = Step> {
    let address = 0..ADDRESSES.len();
    proptest::prop_oneof![
        (0..3_usize, address.clone()).prop_map(|(who, address)| Step::Told { who, address }),
        address.clone().prop_map(|address| Step::Joins { address }),
        address.prop_map(|address| Step::Added { address }),
        (0..3_usize, 0..3_usize).prop_map(|(kept, gone)| Step::Merged { kept, gone }),
    ]
}

/// Whatever happens, in any order: nobody is left whose login no address opens, and no address opens two.
#[test]
fn every_login_has_one_address_whatever_happens() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let mut runner = TestRunner::default();
    for _ in 0..12 {
        let steps = proptest::collection::vec(step(), 4..12).new_tree(&mut runner).unwrap().current();
        runtime.block_on(async {
            let club = TestClub::sqlite().await;
            let admin = club.staff(Role::Admin, "admin@example.com", PASSWORD).await;
            for (n, step) in steps.iter().enumerate() {
                match step {
                    Step::Told { who, address } => {
                        club.bring(&format!("purchase_id,customer,occurred_at,amount\n{who},C{who},2025-11-05,5\n"))
                            .await;
                        told(&club, &format!("C{who},Name {who},,{}", ADDRESSES[*address])).await;
                    }
                    Step::Joins { address } => {
                        let form = form("Somebody", &format!("0912{n:07}"), ADDRESSES[*address]);
                        join::begin(&club, form.clone()).await.unwrap();
                        let sent = letters(&club).await.pop();
                        if let Some((_, Letter::Confirm(link))) = sent {
                            let token = link.url.rsplit('/').next().unwrap();
                            join::confirm(&club, token, Some(form), PASSWORD, PASSWORD).await.unwrap();
                            sign_in::sign_in(&club, ADDRESSES[*address], PASSWORD).await.unwrap();
                        }
                    }
                    Step::Added { address } => drop(staff::add(&SYSTEM, &club, colleague(ADDRESSES[*address])).await),
                    Step::Merged { kept, gone } => {
                        let number = async |who: &usize| {
                            let sql = format!(
                                "SELECT MAX(c.number) FROM customers c JOIN customer_ids i ON i.customer_id = c.id \
                                 WHERE i.external_id = 'C{who}'"
                            );
                            one(&club, &sql).await
                        };
                        let (kept, gone) = (number(kept).await, number(gone).await);
                        drop(merge::merge(&admin, &club, &kept, &gone, &[], "same", "").await);
                    }
                }
                let findings = club::doctor::examine(&SYSTEM, &club).await.unwrap();
                assert!(findings.is_empty(), "{findings:?} after {:?}", &steps[..=n]);
                club.clock.advance(Duration::days(1));
            }
        });
    }
}
