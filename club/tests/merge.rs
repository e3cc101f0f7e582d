//! Making one member of two: everything moves, nothing is lost, and the club goes on as if there had always been one.

use club::{
    Actor, Error, Problem, doctor,
    import::{self, Input, Kind, Listener, Options, Pace, Progress, Rejection},
    join,
    people::{
        list,
        merge::{self, Field, Moved},
        profile,
    },
    review::Scope,
    standing::pins,
    testing::{SYSTEM, TestClub},
};
use domain::{
    calendar::Calendar,
    person::{CONSENTS, Channel, Language, Purpose},
    role::Role,
    tier::TierKey,
};
use futures::future::BoxFuture;
use proptest::{
    strategy::{Strategy, ValueTree},
    test_runner::TestRunner,
};
use sea_orm::{ConnectionTrait, Statement};

const PASSWORD: &str = "a long enough password";

/// The whole number that a query gives.
async fn count(club: &TestClub, sql: &str) -> i64 {
    let row =
        club.db.query_one_raw(Statement::from_string(club.db.get_database_backend(), sql)).await.unwrap().unwrap();
    row.try_get_by_index::<i64>(0).unwrap()
}

async fn text(club: &TestClub, sql: &str) -> Option<String> {
    let row = club.db.query_one_raw(Statement::from_string(club.db.get_database_backend(), sql)).await.unwrap();
    row.and_then(|row| row.try_get_by_index(0).unwrap())
}

async fn amounts(club: &TestClub) -> i64 {
    count(
        club,
        "SELECT CAST(SUM(CASE WHEN kind = 'return' THEN -amount_minor ELSE amount_minor END) AS BIGINT) FROM purchases",
    )
    .await
}

/// Members brought in, as the standings count them.
async fn referrals(club: &TestClub) -> i64 {
    count(club, "SELECT CAST(SUM(referrals * (customer_id + 1)) AS BIGINT) FROM standings").await
}

async fn admin(club: &TestClub) -> Actor {
    club.staff(Role::Admin, "admin@example.com", PASSWORD).await
}

async fn sound(club: &TestClub) {
    assert_eq!(doctor::examine(&SYSTEM, club).await.unwrap(), [""; 0]);
}

async fn number(club: &TestClub, customer: &str) -> String {
    club.standing(customer).await["number"].clone()
}

/// Somebody who joins on the site.
async fn joins(club: &TestClub, name: &str, phone: &str, email: &str, consents: Vec<(Channel, Purpose)>) {
    let form = join::JoinForm {
        name: name.into(),
        phone: phone.into(),
        email: email.into(),
        language: Language::En,
        consents,
        ..join::JoinForm::default()
    };
    join::begin(club, form).await.unwrap();
    let mut token = None;
    for message in club::messages::claim(&SYSTEM, club, 1_000).await.unwrap() {
        let url = message.letter().map(|letter| letter.url().to_owned()).unwrap_or_default();
        token = url.rsplit_once("/join/").map(|(_, token)| token.to_owned()).or(token);
        club::messages::settle(&SYSTEM, club, &message, club::messages::Delivery::Sent).await.unwrap();
    }
    join::confirm(club, &token.unwrap(), None, PASSWORD, PASSWORD).await.unwrap();
}

async fn number_of(club: &TestClub, name: &str) -> String {
    text(club, &format!("SELECT number FROM customers WHERE name = '{name}'")).await.unwrap()
}

const TWO: &str = "purchase_id,customer,occurred_at,amount,kind,original_purchase_id\n\
    1,A,2025-10-01,500,sale,\n2,A,2025-11-01,300,sale,\n3,B,2025-08-01,900,sale,\n4,B,2025-11-05,200,return,3\n\
    5,C,2025-11-06,50,sale,\n6,D,2025-11-07,40,sale,\n";

#[tokio::test]
async fn everything_moves_and_nothing_is_lost() {
    for club in TestClub::on_each("IRR").await {
        let admin = admin(&club).await;
        club.bring(TWO).await;
        let people =
            "customer,name,phone,email,referred_by,tastes\nA,Ali,,ali@example.com,,\nB,Ali K,09121234567,,,coffee\n";
        assert_eq!(club.bring_people(people).await, 0);
        let (kept, gone) = (number(&club, "A").await, number(&club, "B").await);
        assert_eq!(club.bring_people(&format!("customer,name,referred_by\nC,Carla,{gone}\nD,Dara,{kept}\n")).await, 0);
        club.review().await;
        let contact = club::contacts::NewContact { kind: "note".into(), text: "late".into(), ..Default::default() };
        club::contacts::record(&admin, &club, &gone, contact).await.unwrap();
        let all = ["purchases", "contacts", "tier_history"];
        let mut before = Vec::new();
        for table in all {
            before.push(count(&club, &format!("SELECT COUNT(*) FROM {table}")).await);
        }
        let ids = count(&club, "SELECT COUNT(*) FROM customer_ids").await;
        let rial = amounts(&club).await;

        let shown = merge::show(&admin, &club, &kept, &gone).await.unwrap();
        assert_eq!((shown.kept.number.as_str(), shown.gone.number.as_str()), (kept.as_str(), gone.as_str()));
        assert!(shown.differ(Field::Name) && !shown.differ(Field::Phone), "only one of them has a phone");
        let moved = merge::merge(&admin, &club, &kept, &gone, &[], "the same woman", "").await.unwrap();
        assert_eq!(moved, shown.gone.has);
        assert_eq!((moved.purchases, moved.contacts, moved.ids, moved.referrals), (2, 1, 1, 1));

        for (table, before) in all.iter().zip(before) {
            assert_eq!(count(&club, &format!("SELECT COUNT(*) FROM {table}")).await, before, "{table}");
            let others = format!("SELECT COUNT(*) FROM {table} WHERE customer_id NOT IN (SELECT id FROM customers)");
            assert_eq!(count(&club, &others).await, 0, "{table}");
        }
        assert_eq!(count(&club, "SELECT COUNT(*) FROM customer_ids").await, ids + 1, "and the number that ended");
        assert_eq!(amounts(&club).await, rial);
        sound(&club).await;
        club.review().await;
        sound(&club).await;
        let one = profile::profile(&admin, &club, &kept).await.unwrap();
        assert_eq!(
            (one.name.as_str(), one.phone.as_deref(), one.tastes.as_deref()),
            ("Ali", Some("+989121234567"), Some("coffee"))
        );
        assert_eq!(one.email.as_deref(), Some("ali@example.com"));
        assert_eq!(one.joined_on.to_string(), "2025-08-01", "the first purchase of both");
        assert_eq!(one.subject.unwrap().metrics.dealings.referrals, 2, "Carla and Dara");
        let ids = [("member", gone.as_str()), ("till", "A"), ("till", "B")];
        assert_eq!(one.ids, ids.map(|(source, id)| (source.to_owned(), id.to_owned())));
        let noted = text(&club, "SELECT CAST(data AS TEXT) FROM audit WHERE action = 'member.merged'").await.unwrap();
        assert!(noted.contains("the same woman") && noted.contains("Ali K"), "{noted}");
    }
}

#[tokio::test]
async fn the_other_number_and_the_other_till_id_go_on_to_be_found() {
    for club in TestClub::on_each("IRR").await {
        let admin = admin(&club).await;
        club.bring(TWO).await;
        let (kept, gone) = (number(&club, "A").await, number(&club, "B").await);
        merge::merge(&admin, &club, &kept, &gone, &[], "same", "").await.unwrap();
        assert_eq!(profile::profile(&admin, &club, &gone).await.unwrap().number, kept);
        let find = list::Find { search: gone.clone(), ..list::Find::default() };
        assert_eq!(list::list(&admin, &club, &find).await.unwrap().rows[0].number, kept);
        assert_eq!(club.bring("purchase_id,customer,occurred_at,amount\n7,B,2025-11-20,70\n").await, 0);
        assert_eq!(club.bring(&format!("purchase_id,member,occurred_at,amount\n8,{gone},2025-11-21,80\n")).await, 0);
        assert_eq!(club.bring(TWO).await, 0, "and the file from before is unchanged");
        let of_kept =
            format!("SELECT COUNT(*) FROM purchases WHERE customer_id = {}", kept.parse::<i64>().unwrap() - 100_000);
        assert_eq!(count(&club, &of_kept).await, 6);
        sound(&club).await;
        // Whoever is merged into another one later brings both numbers along.
        let third = number(&club, "C").await;
        merge::merge(&admin, &club, &third, &gone, &[], "same again", "").await.unwrap();
        for old in [&kept, &gone] {
            assert_eq!(profile::profile(&admin, &club, old).await.unwrap().number, third);
        }
        club.review().await;
        sound(&club).await;
    }
}

#[tokio::test]
async fn a_permission_holds_only_where_both_gave_it() {
    for club in TestClub::on_each("IRR").await {
        let admin = admin(&club).await;
        let [first, second, third] =
            [(Channel::Email, Purpose::Club), (Channel::Email, Purpose::Offers), (Channel::Sms, Purpose::Club)];
        joins(&club, "One", "09120000001", "one@example.com", vec![first, second]).await;
        joins(&club, "Two", "09120000002", "two@example.com", vec![first, third]).await;
        let (kept, gone) = (number_of(&club, "One").await, number_of(&club, "Two").await);
        merge::merge(&admin, &club, &kept, &gone, &[], "same", "").await.unwrap();
        let given: Vec<_> = profile::profile(&admin, &club, &kept)
            .await
            .unwrap()
            .consents
            .into_iter()
            .filter(|(.., given)| *given)
            .collect();
        assert_eq!(given, [(first.0, first.1, true)]);
        let answers = count(&club, "SELECT COUNT(*) FROM consents").await;
        assert_eq!(answers, 2 * CONSENTS.len() as i64 + 2, "what each answered is still known");
        // Of two logins that of whoever stays goes on.
        assert_eq!(count(&club, "SELECT COUNT(*) FROM accounts WHERE role = 'member'").await, 2);
        assert_eq!(
            text(
                &club,
                "SELECT c.email FROM accounts a JOIN customers c ON c.id = a.customer_id WHERE a.disabled_at IS NULL"
            )
            .await
            .unwrap(),
            "one@example.com"
        );
        sound(&club).await;
        // And one login goes to whoever has none.
        club.bring("purchase_id,customer,occurred_at,amount\n1,A,2025-11-05,500\n").await;
        let stays = number(&club, "A").await;
        merge::merge(&admin, &club, &stays, &kept, &[Field::Name], "same", "").await.unwrap();
        assert_eq!(
            count(
                &club,
                "SELECT COUNT(*) FROM accounts a JOIN customers c ON c.id = a.customer_id WHERE c.name = 'One'"
            )
            .await,
            1
        );
        let none = profile::profile(&admin, &club, &stays).await.unwrap().consents.into_iter().any(|(.., given)| given);
        assert!(!none, "whoever was known to the till only has never been asked");
        sound(&club).await;
    }
}

#[tokio::test]
async fn a_stand_in_that_is_adopted_takes_no_permission_away() {
    for club in TestClub::on_each("IRR").await {
        joins(&club, "One", "09120000001", "one@example.com", vec![(Channel::Email, Purpose::Club)]).await;
        club.bring("purchase_id,customer,occurred_at,amount\n1,09129999999,2025-11-05,500\n").await;
        assert_eq!(club.bring_people("customer,name,phone,email\nX,One,09129999999,one@example.com\n").await, 0);
        assert_eq!(count(&club, "SELECT COUNT(*) FROM customers").await, 1);
        assert_eq!(count(&club, "SELECT COUNT(*) FROM consents WHERE granted").await, 1);
        sound(&club).await;
        club.review().await;
        sound(&club).await;
    }
}

/// A club in which A stands at the bottom and B was put at the top by hand until the end of the year.
async fn with_pin(club: &TestClub, admin: &Actor) -> (String, String) {
    club.bring(TWO).await;
    club.review().await;
    let (a, b) = (number(club, "A").await, number(club, "B").await);
    let pin = pins::NewPin {
        tier: "vip".into(),
        until: "2025-12-31".into(),
        calendar: Calendar::Gregorian,
        reason: "a friend".into(),
        ..pins::NewPin::default()
    };
    pins::set(admin, club, &b, pin).await.unwrap();
    (a, b)
}

#[tokio::test]
async fn the_standing_is_that_of_the_number_that_stays_and_the_pin_of_the_other_ends() {
    for club in TestClub::on_each("IRR").await {
        let admin = admin(&club).await;
        let (kept, gone) = with_pin(&club, &admin).await;
        let before = club.standing("A").await["tier"].clone();
        let shown = merge::show(&admin, &club, &kept, &gone).await.unwrap();
        assert!(shown.suggested.contains(&Field::Standing), "the higher tier is suggested");
        assert!(!merge::show(&admin, &club, &gone, &kept).await.unwrap().suggested.contains(&Field::Standing));
        merge::merge(&admin, &club, &kept, &gone, &[], "same", "").await.unwrap();
        let one = profile::profile(&admin, &club, &kept).await.unwrap();
        assert_eq!(one.standing.tier, TierKey(before));
        assert!(one.pin.is_none());
        assert!(one.history.iter().filter(|step| step.of_number.as_ref() == Some(&gone)).count() >= 2);
        assert_eq!(count(&club, "SELECT COUNT(*) FROM pins WHERE lifted_at IS NULL").await, 0);
        assert_eq!(count(&club, "SELECT COUNT(*) FROM pins").await, 1, "it is remembered");
        sound(&club).await;
        club.review().await;
        sound(&club).await;
    }
}

#[tokio::test]
async fn the_standing_of_the_other_can_be_chosen_and_the_history_says_so() {
    for club in TestClub::on_each("IRR").await {
        let admin = admin(&club).await;
        let (kept, gone) = with_pin(&club, &admin).await;
        merge::merge(&admin, &club, &kept, &gone, &[Field::Standing], "same", "").await.unwrap();
        let one = profile::profile(&admin, &club, &kept).await.unwrap();
        assert_eq!(one.standing.tier, TierKey("vip".into()));
        assert_eq!(one.pin.map(|pinned| pinned.pin.reason).as_deref(), Some("a friend"));
        assert_eq!((one.history[0].to.0.as_str(), one.history[0].of_number.as_deref()), ("vip", None));
        sound(&club).await;
        club.review().await;
        sound(&club).await;
        // And once more with a third, whose standing is taken as well.
        let third = number(&club, "C").await;
        merge::merge(&admin, &club, &kept, &third, &[Field::Standing], "same", "").await.unwrap();
        sound(&club).await;
        club.review().await;
        sound(&club).await;
    }
}

#[tokio::test]
async fn what_both_have_is_chosen_and_what_was_put_aside_is_in_the_audit() {
    for club in TestClub::on_each("IRR").await {
        let admin = admin(&club).await;
        club.bring(TWO).await;
        let people = "customer,name,phone,email,birth_date,locale\nA,Ali,09121111111,a@example.com,1990-01-01,fa\n\
                      B,Ali K,09122222222,b@example.com,1991-01-01,en\n";
        assert_eq!(club.bring_people(people).await, 0);
        let (kept, gone) = (number(&club, "A").await, number(&club, "B").await);
        let chosen = [Field::Phone, Field::BirthDate, Field::Language];
        merge::merge(&admin, &club, &kept, &gone, &chosen, "same", "").await.unwrap();
        let one = profile::profile(&admin, &club, &kept).await.unwrap();
        assert_eq!(
            (one.name.as_str(), one.phone.as_deref(), one.email.as_deref()),
            ("Ali", Some("+989122222222"), Some("a@example.com"))
        );
        assert_eq!((one.birth_date.unwrap().to_string().as_str(), one.language), ("1991-01-01", Some(Language::En)));
        let noted = text(&club, "SELECT CAST(data AS TEXT) FROM audit WHERE action = 'member.merged'").await.unwrap();
        assert!(noted.contains("+989121111111") && noted.contains("b@example.com"), "{noted}");
        let find = list::Find { search: "09122222222".into(), ..list::Find::default() };
        assert_eq!(list::list(&admin, &club, &find).await.unwrap().rows.len(), 1);
        sound(&club).await;
    }
}

fn is_nobody_else(outcome: club::Result<Moved>) -> bool {
    matches!(outcome, Err(Error::Invalid(problems)) if problems.0 == [("other".into(), Problem::NotAMember)])
}

#[tokio::test]
async fn nobody_is_merged_twice_or_with_themselves_or_with_nobody_or_by_a_manager() {
    for club in TestClub::on_each("IRR").await {
        let admin = admin(&club).await;
        let manager = club.staff(Role::Manager, "manager@example.com", PASSWORD).await;
        club.bring(TWO).await;
        let (kept, gone) = (number(&club, "A").await, number(&club, "B").await);
        let go = async |actor: &Actor, kept: &str, gone: &str, reason: &str| {
            merge::merge(actor, &club, kept, gone, &[], reason, "").await
        };
        assert!(matches!(go(&manager, &kept, &gone, "same").await, Err(Error::Forbidden)));
        assert!(matches!(merge::show(&manager, &club, &kept, &gone).await, Err(Error::Forbidden)));
        assert!(is_nobody_else(go(&admin, &kept, &kept, "same").await));
        for nobody in ["999999", "A", "1\0"] {
            assert!(is_nobody_else(go(&admin, &kept, nobody, "same").await), "{nobody:?}");
        }
        assert!(matches!(go(&admin, "999999", &gone, "same").await, Err(Error::NotFound)));
        assert!(matches!(go(&admin, &kept, &gone, "  ").await, Err(Error::Invalid(_))), "why is asked");
        assert_eq!(count(&club, "SELECT COUNT(*) FROM customers").await, 4);
        let persian: String =
            gone.chars().map(|c| char::from_u32(c as u32 - '0' as u32 + '۰' as u32).unwrap()).collect();
        go(&admin, &kept, &format!(" {persian} "), "same").await.unwrap();
        assert!(is_nobody_else(go(&admin, &kept, &gone, "same").await), "it is the same member now");
        sound(&club).await;
    }
}

#[tokio::test]
async fn a_form_that_is_sent_twice_merges_once_and_says_so() {
    for club in TestClub::on_each("IRR").await {
        let admin = admin(&club).await;
        club.bring(TWO).await;
        let (kept, gone) = (number(&club, "A").await, number(&club, "B").await);
        let send = async || merge::merge(&admin, &club, &kept, &gone, &[Field::Name], "same", "token").await.unwrap();
        assert_eq!(send().await.purchases, 2);
        assert_eq!(send().await, Moved::default());
        assert_eq!(count(&club, "SELECT COUNT(*) FROM audit WHERE action = 'member.merged'").await, 1);
    }
}

#[tokio::test]
async fn whoever_brought_the_other_one_in_brings_in_nobody_after_it() {
    for club in TestClub::on_each("IRR").await {
        let admin = admin(&club).await;
        club.bring(TWO).await;
        let (kept, gone) = (number(&club, "A").await, number(&club, "B").await);
        // A was brought in by B, and B by C.
        let third = number(&club, "C").await;
        assert_eq!(club.bring_people(&format!("customer,name,referred_by\nA,Ali,{gone}\nB,Ali K,{third}\n")).await, 0);
        club.review().await;
        merge::merge(&admin, &club, &kept, &gone, &[], "same", "").await.unwrap();
        sound(&club).await;
        club.review().await;
        sound(&club).await;
        let touched = (club.standings().await, referrals(&club).await);
        club::review::run_for(&SYSTEM, &club, club.today(), Scope::Everybody).await.unwrap();
        let everybody = (club.standings().await, referrals(&club).await);
        assert_eq!(everybody, touched, "a review of the touched is one of everybody");
    }
}

#[tokio::test]
async fn of_two_who_merge_the_same_members_at_once_one_does_and_a_review_waits() {
    for club in TestClub::on_each("IRR").await {
        let admin = admin(&club).await;
        club.bring(TWO).await;
        let (a, b) = (number(&club, "A").await, number(&club, "B").await);
        let (one, other, review) = tokio::join!(
            merge::merge(&admin, &club, &a, &b, &[], "same", ""),
            merge::merge(&admin, &club, &b, &a, &[Field::Standing], "same", ""),
            club::review::run(&SYSTEM, &club, club.today()),
        );
        review.unwrap();
        assert_eq!([&one, &other].into_iter().filter(|outcome| outcome.is_ok()).count(), 1, "{one:?} {other:?}");
        assert!([one, other].into_iter().all(|outcome| outcome.is_ok() || is_nobody_else(outcome)));
        sound(&club).await;
        club.review().await;
        sound(&club).await;
    }
}

/// Merges two members as soon as the first rows of a file are in.
struct Meanwhile<'a> {
    club: &'a TestClub,
    admin: Actor,
    numbers: Option<(String, String)>,
}

impl Listener for Meanwhile<'_> {
    fn hear(&mut self, rejections: Vec<Rejection>, progress: Progress) -> BoxFuture<'_, club::Result<()>> {
        Box::pin(async move {
            assert_eq!(rejections, []);
            if progress.summary.read >= 2
                && let Some((kept, gone)) = self.numbers.take()
            {
                merge::merge(&self.admin, self.club, &kept, &gone, &[], "same", "").await?;
            }
            Ok(())
        })
    }
}

#[tokio::test]
async fn a_file_that_comes_in_meanwhile_goes_on_with_the_one_who_stays() {
    for club in TestClub::on_each("IRR").await {
        let admin = admin(&club).await;
        club.bring(TWO).await;
        let numbers = Some((number(&club, "A").await, number(&club, "B").await));
        let file = "purchase_id,customer,occurred_at,amount\n11,A,2025-11-11,1\n12,B,2025-11-11,2\n13,B,2025-11-12,3\n3,B,2025-08-01,900\n14,A,2025-11-12,4\n";
        let options = Options { kind: Kind::Purchases, create_customers: true, ..Options::default() };
        let mut listener = Meanwhile { club: &club, admin, numbers };
        let input = Input::Bytes(file.as_bytes().into());
        let summary =
            import::run_at(&SYSTEM, &club, input, &options, None, Pace::Rows(1), &mut listener).await.unwrap();
        assert_eq!((summary.imported, summary.unchanged, summary.rejected), (4, 1, 0));
        assert_eq!(count(&club, "SELECT COUNT(DISTINCT customer_id) FROM purchases").await, 3);
        sound(&club).await;
    }
}

#[tokio::test]
async fn whoever_is_merged_with_whom_no_rial_is_lost() {
    const PEOPLE: usize = 12;
    let mut runner = TestRunner::deterministic();
    let pair = (0..PEOPLE, 0..PEOPLE, proptest::bits::u8::masked(0b11_1111));
    for club in TestClub::on_each("IRR").await {
        let admin = admin(&club).await;
        let mut file = String::from("purchase_id,customer,occurred_at,amount,kind,original_purchase_id\n");
        let sale = (0..PEOPLE, 1..28u32, 1..12u32, 1..90_000u32);
        for n in 0..60 {
            let (who, day, month, amount) = sale.new_tree(&mut runner).unwrap().current();
            file += &format!("{n},C{who},2025-{month:02}-{day:02},{amount},sale,\n");
            if n % 7 == 0 {
                file += &format!("r{n},C{who},2025-11-30,1,return,{n}\n");
            }
        }
        assert_eq!(club.bring(&file).await, 0);
        let known: Vec<String> =
            club.standings().await.lines().skip(1).map(|line| line.split(',').nth(1).unwrap().to_owned()).collect();
        let people: String = (0..PEOPLE)
            .map(|n| {
                format!(
                    "C{n},Name {n},{},{},{}\n",
                    if n % 3 == 0 { String::new() } else { format!("091200000{n:02}") },
                    if n % 4 == 0 { "2024-05-05" } else { "" },
                    known[(n * 5 + 1) % known.len()]
                )
            })
            .collect();
        assert_eq!(club.bring_people(&format!("customer,name,phone,joined_on,referred_by\n{people}")).await, 0);
        club.review().await;
        let (rial, purchases) = (amounts(&club).await, count(&club, "SELECT COUNT(*) FROM purchases").await);
        let history = count(&club, "SELECT COUNT(*) FROM tier_history").await;
        let mut merged = 0;
        for round in 0..24 {
            let (one, other, fields) = pair.new_tree(&mut runner).unwrap().current();
            let fields: Vec<Field> = Field::ALL
                .into_iter()
                .enumerate()
                .filter(|(n, _)| fields & (1 << n) != 0)
                .map(|(_, field)| field)
                .collect();
            let (one, other) = (&known[one % known.len()], &known[other % known.len()]);
            match merge::merge(&admin, &club, one, other, &fields, "as it comes", "").await {
                Ok(_) => merged += 1,
                outcome => assert!(is_nobody_else(outcome)),
            }
            assert_eq!(amounts(&club).await, rial);
            sound(&club).await;
            if round % 5 == 0 {
                club.wait_days(9);
                club.review().await;
                sound(&club).await;
            }
        }
        assert!(merged > 5, "{merged}");
        assert_eq!(count(&club, "SELECT COUNT(*) FROM purchases").await, purchases);
        assert!(count(&club, "SELECT COUNT(*) FROM tier_history").await >= history);
        assert_eq!(count(&club, "SELECT COUNT(*) FROM customers").await, known.len() as i64 - merged);
        for number in &known {
            profile::profile(&admin, &club, number).await.unwrap();
        }
        assert_eq!(club.bring(&file).await, 0, "the file from before is still the same");
        club.review().await;
        let touched = (club.standings().await, referrals(&club).await);
        club::review::run_for(&SYSTEM, &club, club.today(), Scope::Everybody).await.unwrap();
        assert_eq!((club.standings().await, referrals(&club).await), touched);
    }
}
