//! What a stranger types about somebody shows nothing of them, catches nothing of theirs, and changes nothing.

mod common;

use club::{
    Actor, Error, Problem,
    join::{self, JoinForm},
    messages,
    people::{
        card,
        claims::{self, Proof},
        list::{self, Find},
        profile,
    },
    testing::{SYSTEM, TestClub},
};
use common::{at_till, is_sound, one};
use domain::{
    calendar::Calendar,
    person::{Channel, Language, Purpose},
    role::Role,
};
use proptest::{
    prelude::*,
    strategy::ValueTree,
    test_runner::{Config, TestRunner},
};

const PASSWORD: &str = "a long enough password";
const PHONE: &str = "09121234567";
const NEWS: (Channel, Purpose) = (Channel::Email, Purpose::Club);

fn form(name: &str, phone: &str, email: &str) -> JoinForm {
    JoinForm {
        name: name.into(),
        phone: phone.into(),
        email: email.into(),
        language: Language::En,
        birth_date: "1990-05-22".into(),
        referred_by: "somebody else".into(),
        consents: domain::person::CONSENTS.into(),
        ..JoinForm::default()
    }
}

/// The recipient and link of each mail that waits, which leaves.
async fn letters(club: &TestClub) -> Vec<(String, String)> {
    let mut letters = Vec::new();
    for message in messages::claim(&SYSTEM, club, 1_000).await.unwrap() {
        letters.push((message.recipient.clone(), message.letter().unwrap().url().to_owned()));
        messages::settle(&SYSTEM, club, &message, messages::Delivery::Sent).await.unwrap();
    }
    letters
}

/// Fills in the form; gives the recipient and the token of the mail.
async fn applies(club: &TestClub, form: JoinForm) -> (String, String) {
    join::begin(club, form).await.unwrap();
    let (recipient, url) = letters(club).await.pop().expect("a mail");
    (recipient, url.rsplit('/').next().unwrap().to_owned())
}

/// Joins with an address of one's own.
async fn joins(club: &TestClub, name: &str, phone: &str, email: &str) -> Actor {
    let (recipient, token) = applies(club, form(name, phone, email)).await;
    assert_eq!(recipient, email);
    join::confirm(club, &token, None, PASSWORD, PASSWORD).await.unwrap().actor()
}

async fn number_of(club: &TestClub, member: &Actor) -> String {
    card::own(member, club).await.unwrap().number
}

/// The purchases that stand under a customer.
async fn purchases_of(club: &TestClub, number: &str) -> usize {
    profile::profile(&SYSTEM, club, number).await.unwrap().purchases.len()
}

async fn count(club: &TestClub, of: &str) -> String {
    one(club, &format!("SELECT COUNT(*) FROM {of}")).await
}

/// Ten customers, of whom the one with the phone buys most, and the review of it.
async fn shop(club: &TestClub) {
    let rows: String = (0..10).map(|n| format!("p{n},c{n},2025-11-01,{}\n", 100 + n)).collect();
    club.bring(&format!("purchase_id,customer,occurred_at,amount\n{rows}best,A,2025-11-20,9000000\n")).await;
    assert_eq!(club.bring_people(&format!("customer,name,phone\nA,Parvin,{PHONE}\n")).await, 0);
    club.review().await;
    assert_ne!(club.standing("A").await["tier"], "bronze");
}

#[tokio::test]
async fn who_joins_with_the_phone_of_somebody_without_an_address_gets_a_card_of_their_own() {
    for club in TestClub::on_each("IRR").await {
        shop(&club).await;
        let stranger = joins(&club, "Stranger", PHONE, "stranger@example.com").await;
        let card = card::own(&stranger, &club).await.unwrap();
        assert_eq!((card.name.as_str(), card.standing.tier.0.as_str()), ("Stranger", "bronze"));
        assert_eq!(card.claimed_phone.as_deref(), Some("+989121234567"));
        assert_eq!(purchases_of(&club, &card.number).await, 0);
        let owner =
            one(&club, "SELECT name || ':' || COALESCE(email, '-') FROM customers WHERE phone = '+989121234567'");
        assert_eq!(owner.await, "Parvin:-");
        is_sound(&club).await;
    }
}

#[tokio::test]
async fn a_phone_that_somebody_only_typed_catches_no_purchase_of_its_owner() {
    for club in TestClub::on_each("IRR").await {
        let stranger = joins(&club, "Stranger", PHONE, "stranger@example.com").await;
        let number = number_of(&club, &stranger).await;
        assert_eq!(
            club.bring(&format!("purchase_id,customer,occurred_at,amount\n1,{PHONE},2025-11-05,5000\n")).await,
            0
        );
        assert_eq!(club.bring_people(&format!("customer,name,phone\nA,Parvin,{PHONE}\n")).await, 0);
        club.review().await;
        assert_eq!(purchases_of(&club, &number).await, 0);
        let owner = "SELECT name FROM customers WHERE id = (SELECT customer_id FROM purchases)";
        assert_eq!(one(&club, owner).await, "Parvin", "the stand-in is hers");
        assert_eq!(card::own(&stranger, &club).await.unwrap().standing.evidence.unwrap().metrics.frequency, 0);
        // Nobody is brought in by a phone that somebody else typed.
        assert_eq!(
            club.bring_people(&format!("customer,name,joined_on,referred_by\nF,Friend,2025-11-01,{PHONE}\n")).await,
            0
        );
        club.review().await;
        let referrer = "SELECT referrer_id FROM customers WHERE name = 'Friend'";
        assert_eq!(one(&club, referrer).await, at_till(&club, "A").await);
        is_sound(&club).await;
    }
}

#[tokio::test]
async fn the_owner_of_the_address_finds_what_is_known_and_not_what_a_stranger_typed() {
    for club in TestClub::on_each("IRR").await {
        let people =
            format!("customer,name,phone,email,birth_date,locale\nA,Parvin,{PHONE},parvin@example.com,1980-01-02,fa\n");
        assert_eq!(club.bring_people(&people).await, 0);
        let before = one(&club, KNOWN).await;
        let (recipient, token) = applies(&club, form("You have won", PHONE, "thief@example.com")).await;
        assert_eq!(recipient, "parvin@example.com");
        let asked = join::asked(&club, &token).await.unwrap().unwrap();
        let (known, said) = (asked.applicant, asked.form.expect("she was known"));
        assert_eq!((known.name.as_str(), known.language), ("Parvin", Language::Fa));
        assert_eq!(
            (known.birth_date.unwrap().to_string(), known.birth_calendar),
            ("1980-01-02".into(), Calendar::Gregorian)
        );
        assert_eq!(known.consents, [], "nobody agrees for her");
        assert_eq!((said.name.as_str(), known.referred_by.as_deref()), ("You have won", Some("somebody else")));

        let account = join::confirm(&club, &token, None, PASSWORD, PASSWORD).await.unwrap();
        assert_eq!((account.name.as_str(), account.email.as_str()), ("Parvin", "parvin@example.com"));
        assert_eq!(one(&club, KNOWN).await, before, "nothing that a form said");
        assert_eq!(count(&club, "consents WHERE granted").await, "0");
        is_sound(&club).await;
    }
}

/// What is known of the owner of the phone.
const KNOWN: &str = "SELECT name || '/' || phone || '/' || COALESCE(email, '-') || '/' || COALESCE(CAST(birth_date AS TEXT), '-') \
     || '/' || COALESCE(birth_calendar, '-') || '/' || COALESCE(locale, '-') || '/' || COALESCE(referred_by, '-') || '/' || \
     COALESCE(acquisition, '-') || '/' || COALESCE(claimed_phone, '-') FROM customers WHERE phone = '+989121234567'";

#[tokio::test]
async fn the_owner_of_the_address_says_herself_what_holds() {
    for club in TestClub::on_each("IRR").await {
        let people = format!("customer,name,phone,email,birth_date\nA,Parvin,{PHONE},parvin@example.com,1980-01-02\n");
        assert_eq!(club.bring_people(&people).await, 0);
        let (_, token) = applies(&club, form("Parvin", PHONE, "thief@example.com")).await;
        let told = JoinForm {
            consents: vec![NEWS],
            referred_by: String::new(),
            birth_date: String::new(),
            ..form("Parvin Ahmadi", "0935 000 0001", "ignored@example.com")
        };
        let account = join::confirm(&club, &token, Some(told), PASSWORD, PASSWORD).await.unwrap();
        assert_eq!(account.email, "parvin@example.com", "what was proven, whatever is sent");
        let known = "Parvin Ahmadi/+989121234567/parvin@example.com/1980-01-02/gregorian/en/-/-/+989350000001";
        assert_eq!(one(&club, KNOWN).await, known, "another phone is a claim, and what is empty stays");
        assert_eq!(one(&club, "SELECT channel || purpose FROM consents WHERE granted").await, "emailclub");
        assert_eq!(count(&club, "consents WHERE granted").await, "1");
        is_sound(&club).await;
    }
}

#[tokio::test]
async fn what_cannot_be_used_is_said_together_and_the_link_stays_good() {
    let club = TestClub::sqlite().await;
    let (_, token) = applies(&club, form("Sara", PHONE, "sara@example.com")).await;
    let wrong = JoinForm { phone: "12".into(), ..form("", PHONE, "sara@example.com") };
    let refused = join::confirm(&club, &token, Some(wrong), "short", "short").await;
    let Err(Error::Invalid(problems)) = refused else { panic!("{refused:?}") };
    assert_eq!(problems.0.len(), 3, "{problems}");
    assert!(problems.has("name", Problem::Required) && problems.has("phone", Problem::NotAPhone));
    assert!(join::confirm(&club, &token, None, PASSWORD, PASSWORD).await.is_ok());
}

#[tokio::test]
async fn staff_prove_a_phone_and_what_the_shop_knows_under_it_is_the_members() {
    for club in TestClub::on_each("IRR").await {
        let manager = club.staff(Role::Manager, "manager@example.com", PASSWORD).await;
        shop(&club).await;
        let best = club.standing("A").await;
        let member = joins(&club, "Parvin Ahmadi", PHONE, "parvin@example.com").await;
        let number = number_of(&club, &member).await;
        let claim = profile::profile(&manager, &club, &number).await.unwrap().claim.unwrap();
        let owner = claim.owner.unwrap();
        assert_eq!((owner.name.as_str(), owner.has_login, owner.purchases), ("Parvin", false, 1));
        assert_eq!(owner.number.as_ref(), Some(&best["number"]));

        assert_eq!(claims::prove(&manager, &club, &number, "+989350000001").await.unwrap(), Proof::NotClaimed);
        assert_eq!(claims::prove(&manager, &club, &number, &claim.phone).await.unwrap(), Proof::Proven);
        assert_eq!(
            claims::prove(&manager, &club, &number, &claim.phone).await.unwrap(),
            Proof::Proven,
            "twice is once"
        );
        let card = card::own(&member, &club).await.unwrap();
        assert_eq!((card.number.as_str(), card.claimed_phone), (number.as_str(), None));
        assert_eq!(card.standing.tier.0, best["tier"], "the higher tier stays");
        assert_eq!((purchases_of(&club, &number).await, purchases_of(&club, &best["number"]).await), (1, 1));
        assert_eq!(count(&club, "audit WHERE action = 'phone.proven'").await, "1");
        is_sound(&club).await;

        // From now on it is found by everything.
        club.bring(&format!("purchase_id,customer,occurred_at,amount\n2,{PHONE},2025-11-25,5000\n")).await;
        club.review().await;
        assert_eq!(purchases_of(&club, &number).await, 2);
        let (recipient, _) = applies(&club, form("Stranger", PHONE, "stranger@example.com")).await;
        assert_eq!(recipient, "parvin@example.com");
        is_sound(&club).await;
    }
}

#[tokio::test]
async fn the_stand_in_of_a_proven_phone_is_the_members() {
    for club in TestClub::on_each("IRR").await {
        let admin = club.staff(Role::Admin, "admin@example.com", PASSWORD).await;
        let member = joins(&club, "Parvin", PHONE, "parvin@example.com").await;
        let number = number_of(&club, &member).await;
        club.bring(&format!("purchase_id,customer,occurred_at,amount\n1,{PHONE},2025-11-05,5000\n")).await;
        assert_eq!(count(&club, "customers").await, "2");
        assert_eq!(claims::prove(&admin, &club, &number, "+989121234567").await.unwrap(), Proof::Proven);
        assert_eq!(count(&club, "customers").await, "1");
        assert_eq!(one(&club, "SELECT name FROM customers").await, "Parvin");
        // Who was never asked takes no permission away.
        assert_eq!(count(&club, "consents WHERE granted").await, "5");
        club.review().await;
        assert_eq!(purchases_of(&club, &number).await, 1);
        is_sound(&club).await;
    }
}

#[tokio::test]
async fn a_phone_of_somebody_who_signs_in_is_not_given_to_another() {
    for club in TestClub::on_each("IRR").await {
        let manager = club.staff(Role::Manager, "manager@example.com", PASSWORD).await;
        let first = joins(&club, "First", PHONE, "first@example.com").await;
        let second = joins(&club, "Second", PHONE, "second@example.com").await;
        let (one_number, other) = (number_of(&club, &first).await, number_of(&club, &second).await);
        assert_eq!(claims::prove(&manager, &club, &one_number, "+989121234567").await.unwrap(), Proof::Proven);
        assert_eq!(claims::prove(&manager, &club, &other, "+989121234567").await.unwrap(), Proof::OfAnother);
        assert!(profile::profile(&manager, &club, &other).await.unwrap().claim.unwrap().owner.unwrap().has_login);
        assert_eq!(count(&club, "customers").await, "2");

        claims::withdraw(&manager, &club, &other, "+989121234567").await.unwrap();
        claims::withdraw(&manager, &club, &other, "+989121234567").await.unwrap();
        assert!(card::own(&second, &club).await.unwrap().claimed_phone.is_none());
        assert_eq!(count(&club, "audit WHERE action = 'phone.withdrawn'").await, "1");
        assert_eq!(one(&club, "SELECT name FROM customers WHERE phone IS NOT NULL").await, "First");
        is_sound(&club).await;
    }
}

#[tokio::test]
async fn only_staff_prove_phones_and_staff_see_whose_are_not_proven() {
    let club = TestClub::sqlite().await;
    let manager = club.staff(Role::Manager, "manager@example.com", PASSWORD).await;
    let member = joins(&club, "Sara", PHONE, "sara@example.com").await;
    club.bring_people("customer,name,joined_on\nB,Reza,2025-01-01\n").await;
    let number = number_of(&club, &member).await;
    assert!(matches!(claims::prove(&member, &club, &number, "+989121234567").await, Err(Error::Forbidden)));
    assert!(matches!(claims::withdraw(&member, &club, &number, "+989121234567").await, Err(Error::Forbidden)));
    assert!(matches!(claims::prove(&Actor::Visitor, &club, &number, "").await, Err(Error::SignInNeeded)));
    let find = Find { unproven: true, ..Find::default() };
    let found = list::list(&manager, &club, &find).await.unwrap().rows;
    assert_eq!(found.iter().map(|row| row.name.as_str()).collect::<Vec<_>>(), ["Sara"]);
    let find = Find { search: PHONE.into(), ..Find::default() };
    let found = list::list(&manager, &club, &find).await.unwrap().rows;
    assert_eq!(found[0].claimed_phone.as_deref(), Some("+989121234567"), "found by the phone, and marked");
}

#[tokio::test]
async fn a_file_that_names_the_member_by_the_proven_address_proves_the_phone() {
    for club in TestClub::on_each("IRR").await {
        let member = joins(&club, "Parvin", PHONE, "parvin@example.com").await;
        joins(&club, "Stranger", PHONE, "stranger@example.com").await;
        club.bring(&format!("purchase_id,customer,occurred_at,amount\n1,{PHONE},2025-11-05,5000\n")).await;
        let file = format!("customer,name,phone,email\nA,Parvin Ahmadi,{PHONE},parvin@example.com\n");
        assert_eq!(club.bring_people(&file).await, 0);
        let card = card::own(&member, &club).await.unwrap();
        assert_eq!((card.name.as_str(), card.claimed_phone), ("Parvin Ahmadi", None));
        assert_eq!(purchases_of(&club, &card.number).await, 1, "and with it the stand-in");
        assert_eq!(
            count(&club, "customers WHERE claimed_phone IS NOT NULL").await,
            "1",
            "the stranger's claim is one still"
        );
        is_sound(&club).await;
    }
}

#[tokio::test]
async fn who_ends_in_a_merge_leaves_the_claim_to_the_other() {
    for club in TestClub::on_each("IRR").await {
        let admin = club.staff(Role::Admin, "admin@example.com", PASSWORD).await;
        let member = joins(&club, "Sara", PHONE, "sara@example.com").await;
        let gone = number_of(&club, &member).await;
        club.bring_people("customer,name,joined_on\nB,Sara,2025-01-01\nC,Sara,2025-01-01\n").await;
        let kept = club.standing("B").await["number"].clone();
        club::people::merge::merge(&admin, &club, &kept, &gone, &[], "one woman", "").await.unwrap();
        assert_eq!(one(&club, "SELECT claimed_phone FROM customers WHERE email IS NOT NULL").await, "+989121234567");
        // Who has the phone proves it for both.
        club.sql("UPDATE customers SET phone = '+989121234567' WHERE email IS NULL").await;
        let other = club.standing("C").await["number"].clone();
        club::people::merge::merge(&admin, &club, &kept, &other, &[], "one woman", "").await.unwrap();
        assert_eq!(one(&club, "SELECT phone || COALESCE(claimed_phone, '') FROM customers").await, "+989121234567");
        is_sound(&club).await;
    }
}

/// People whom the shop knows, in every way in which it can.
const KNOWN_PEOPLE: &str = "customer,name,phone,email,birth_date,locale,joined_on\n\
    A,Parvin,09121234501,,1980-01-01,fa,2025-01-01\n\
    B,Bahram,09121234502,bahram@known.example,1981-01-01,fa,2025-01-01\n\
    C,Cyrus,,cyrus@known.example,1982-01-01,fa,\n\
    D,Dara,09121234504,,1983-01-01,,\n\
    09121234505,Elham,09121234505,,,,\n";
/// Phones that are somebody's, or of nobody yet.
const PHONES: [&str; 7] =
    ["09121234501", "09121234502", "09121234504", "09121234505", "09121234506", "09121234507", "09121234508"];
const MAILS: [&str; 5] =
    ["bahram@known.example", "cyrus@known.example", "login@known.example", "one@evil.example", "two@evil.example"];
const NAMES: [&str; 5] = ["Parvin", "Bahram", "Dara", "Login", "You have won"];

/// What happens to the shop.
#[derive(Clone, Debug)]
enum Step {
    /// A stranger fills in the form, and confirms it if the mail comes to a stranger.
    Joins {
        name: usize,
        phone: usize,
        mail: usize,
    },
    /// The owner of a phone, or of an id of the till, buys.
    Buys {
        whose: usize,
    },
    Reviews,
}

fn step() -> impl Strategy<Value = Step> {
    let joins = (0..NAMES.len(), 0..PHONES.len(), 0..MAILS.len() + 2);
    prop_oneof![
        4 => joins.prop_map(|(name, phone, mail)| Step::Joins { name, phone, mail }),
        3 => (0..PHONES.len() + 2).prop_map(|whose| Step::Buys { whose }),
        1 => Just(Step::Reviews),
    ]
}

/// Everything about those whom no stranger made, and all their purchases, line by line.
async fn known(club: &TestClub) -> String {
    let people = "SELECT COALESCE(STRING_AGG(line, ' | '), '') FROM (SELECT c.id || ':' || c.name || ':' || COALESCE(c.phone, '') || ':' || \
         COALESCE(c.email, '') || ':' || COALESCE(CAST(birth_date AS TEXT), '') || ':' || COALESCE(c.locale, '') || ':' || \
         COALESCE(referred_by, '') || ':' || COALESCE(acquisition, '') || ':' || COALESCE(number, '') || ':' || \
         (SELECT COUNT(*) FROM consents s WHERE s.customer_id = c.id) || ':' || COALESCE(CASE WHEN a.id IS NULL THEN '' ELSE c.email END, '') AS line \
         FROM customers c LEFT JOIN accounts a ON a.customer_id = c.id WHERE c.id <= 6 ORDER BY c.id) AS lines";
    one(club, people).await
}

#[tokio::test]
async fn whatever_strangers_join_with_they_see_catch_and_change_nothing_of_others() {
    let mut runner = TestRunner::new_with_rng(
        Config::default(),
        proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
    );
    for _ in 0..cases() {
        let steps = prop::collection::vec(step(), 1..14).new_tree(&mut runner).unwrap().current();
        for club in TestClub::on_each("IRR").await {
            club.bring_people(KNOWN_PEOPLE).await;
            joins(&club, "Login", "09121234506", "login@known.example").await;
            let login = one(&club, "SELECT number FROM customers WHERE email = 'login@known.example'").await;
            claims::prove(&SYSTEM, &club, &login, "+989121234506").await.unwrap();
            let before = known(&club).await;
            let mut strangers: Vec<(Actor, String)> = Vec::new();
            for (n, step) in steps.iter().enumerate() {
                club.wait_days(1);
                take(&club, n, step, &mut strangers).await;
            }
            club.review().await;
            assert_eq!(known(&club).await, before, "{steps:?}");
            for (stranger, name) in &strangers {
                let card = card::own(stranger, &club).await.unwrap();
                assert_eq!((&card.name, card.standing.tier.0.as_str()), (name, "bronze"), "{steps:?}");
                assert_eq!(purchases_of(&club, &card.number).await, 0, "{steps:?}");
            }
            let caught = "purchases p JOIN customers c ON c.id = p.customer_id WHERE c.email LIKE '%evil.example'";
            assert_eq!(count(&club, caught).await, "0", "{steps:?}");
            is_sound(&club).await;
        }
    }
}

/// Few in a usual run, as each makes two databases; `PROPTEST_CASES` asks for more.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(12)
}

async fn take(club: &TestClub, n: usize, step: &Step, strangers: &mut Vec<(Actor, String)>) {
    match step {
        Step::Joins { name, phone, mail } => {
            let own = format!("n{n}@evil.example");
            let mail = MAILS.get(*mail).copied().unwrap_or(&own);
            join::begin(club, form(NAMES[*name], PHONES[*phone], mail)).await.unwrap();
            for (recipient, url) in letters(club).await {
                let Some((_, token)) = url.rsplit_once("/join/") else { continue };
                if recipient.ends_with("@evil.example") {
                    let joined = join::confirm(club, token, None, PASSWORD, PASSWORD).await.unwrap();
                    strangers.push((joined.actor(), NAMES[*name].to_owned()));
                }
            }
        }
        Step::Buys { whose } => {
            let who = PHONES.get(*whose).copied().unwrap_or(if whose % 2 == 0 { "A" } else { "D" });
            let on = club.today();
            let rejected =
                club.bring(&format!("purchase_id,customer,occurred_at,amount\ns{n},{who},{on},5000\n")).await;
            assert_eq!(rejected, 0);
        }
        Step::Reviews => drop(club.review().await),
    }
}
