//! The second factor of staff: set up, asked for, once, and never guessed.

mod common;

use chrono::Duration;
use club::{
    Actor, Error, Problem, Result,
    accounts::{
        Account,
        browser::{Browser, Family, System},
        reset,
        second_factor::{self, RECOVERY_CODES, Standing},
        sessions::{self, Stored},
        sign_in, staff,
    },
    messages::{self, Delivery, Kind, Letter},
    privacy::sweep,
    settings,
    testing::{SYSTEM, TestClub},
};
use common::one;
use domain::{person::Language, role::Role};
use totp_rs::{Builder, Secret};

const PASSWORD: &str = "a long enough password";
const EMAIL: &str = "sara@example.com";

/// Somebody of the staff with an app, as it is set up.
struct Holder {
    actor: Actor,
    account: i64,
    secret: String,
    recovery: Vec<String>,
}

impl Holder {
    async fn of(club: &TestClub, role: Role, email: &str) -> Self {
        let actor = club.staff(role, email, PASSWORD).await;
        second_factor::begin(&actor, club).await.unwrap();
        let secret = begun(club, &actor).await;
        let recovery = second_factor::confirm(&actor, club, &code(club, &secret, 0)).await.unwrap();
        Self { account: actor.account().unwrap(), actor, secret, recovery }
    }

    /// What the app shows after so many steps of 30 seconds.
    fn shows(&self, club: &TestClub, steps: i64) -> String {
        code(club, &self.secret, steps)
    }

    async fn passes(&self, club: &TestClub, code: &str) -> Result<Account> {
        second_factor::pass(club, self.account, code).await
    }

    async fn left(&self, club: &TestClub) -> u64 {
        match second_factor::standing(&self.actor, club).await.unwrap() {
            Standing::On { codes_left, .. } => codes_left,
            other => panic!("it is on, not {other:?}"),
        }
    }
}

fn code(club: &TestClub, secret: &str, steps: i64) -> String {
    let app = Builder::new().with_secret(Secret::try_from_base32(secret).unwrap()).build().unwrap();
    app.generate(u64::try_from(club.now().timestamp() + 30 * steps).unwrap()).to_string()
}

/// A code of six digits that no app of this secret shows now.
fn wrong(club: &TestClub, secret: &str) -> String {
    let near: Vec<String> = (-2..=2).map(|steps| code(club, secret, steps)).collect();
    let all = (0..).map(|number| format!("{number:06}"));
    all.into_iter().find(|code| !near.contains(code)).expect("a million is more than five")
}

async fn begun(club: &TestClub, actor: &Actor) -> String {
    match second_factor::standing(actor, club).await.unwrap() {
        Standing::Begun(setup) => setup.secret,
        other => panic!("it was begun, not {other:?}"),
    }
}

#[track_caller]
fn problem<T: std::fmt::Debug>(result: Result<T>) -> Problem {
    match result {
        Err(Error::Invalid(problems)) => problems.0[0].1,
        other => panic!("a problem, not {other:?}"),
    }
}

/// What an entry of the audit says, written in the same way on both databases.
const DATA: &str = "REPLACE(CAST(data AS TEXT), ' ', '')";

/// What waits to be sent, which is then sent.
async fn letters(club: &TestClub) -> Vec<(String, Letter)> {
    let mut letters = Vec::new();
    for message in messages::claim(&SYSTEM, club, 100).await.unwrap() {
        letters.push((message.recipient.clone(), message.letter().expect("a letter")));
        messages::settle(&SYSTEM, club, &message, Delivery::Sent).await.unwrap();
    }
    letters
}

#[tokio::test]
async fn it_is_on_once_a_code_has_shown_that_the_app_has_the_secret() {
    for club in TestClub::on_each("IRR").await {
        let actor = club.staff(Role::Manager, EMAIL, PASSWORD).await;
        let account = actor.account().unwrap();
        assert_eq!(second_factor::standing(&actor, &club).await.unwrap(), Standing::Off);
        assert!(matches!(second_factor::confirm(&actor, &club, "123456").await, Err(Error::Refused(_))));
        second_factor::begin(&actor, &club).await.unwrap();
        let first = begun(&club, &actor).await;
        second_factor::begin(&actor, &club).await.unwrap();
        let secret = begun(&club, &actor).await;
        assert_ne!(secret, first, "who begins again gets another secret");
        assert_eq!(problem(second_factor::confirm(&actor, &club, &wrong(&club, &secret)).await), Problem::WrongCode);
        assert!(!second_factor::is_on(&club, account).await.unwrap());
        let codes = second_factor::confirm(&actor, &club, &code(&club, &secret, 0)).await.unwrap();
        assert_eq!(codes.len(), RECOVERY_CODES);
        assert!(second_factor::is_on(&club, account).await.unwrap());
        assert!(matches!(second_factor::begin(&actor, &club).await, Err(Error::Refused(_))), "nobody replaces it so");
        // What turned it on does not sign in.
        let replayed = second_factor::pass(&club, account, &code(&club, &secret, 0)).await;
        assert_eq!(problem(replayed), Problem::UsedCode);
        assert_eq!(one(&club, "SELECT COUNT(*) FROM audit WHERE action = 'second_factor.turned_on'").await, "1");
    }
}

#[tokio::test]
async fn what_was_begun_ends_after_an_hour() {
    for club in TestClub::on_each("IRR").await {
        let actor = club.staff(Role::Manager, EMAIL, PASSWORD).await;
        second_factor::begin(&actor, &club).await.unwrap();
        let secret = begun(&club, &actor).await;
        club.clock.advance(Duration::minutes(60));
        assert_eq!(second_factor::standing(&actor, &club).await.unwrap(), Standing::Off);
        let late = second_factor::confirm(&actor, &club, &code(&club, &secret, 0)).await;
        assert!(matches!(late, Err(Error::Refused(_))));
        club.wait_days(1);
        sweep::sweep(&SYSTEM, &club).await.unwrap();
        assert_eq!(one(&club, "SELECT COUNT(*) FROM second_factors").await, "0");
    }
}

#[tokio::test]
async fn only_staff_have_one_and_only_their_own() {
    let club = TestClub::sqlite().await;
    let member = Actor::Member { account: 1, customer: 1 };
    assert!(matches!(second_factor::begin(&member, &club).await, Err(Error::Forbidden)));
    assert!(matches!(second_factor::begin(&Actor::Visitor, &club).await, Err(Error::SignInNeeded)));
    let manager = club.staff(Role::Manager, EMAIL, PASSWORD).await;
    assert!(matches!(second_factor::reset(&manager, &club, EMAIL).await, Err(Error::Forbidden)));
    assert!(matches!(second_factor::holders(&manager, &club).await, Err(Error::Forbidden)));
}

#[tokio::test]
async fn a_code_holds_one_step_early_and_one_step_late_and_not_beyond() {
    for club in TestClub::on_each("IRR").await {
        for (clock_of_the_app, holds) in [(-2, false), (-1, true), (0, true), (1, true), (2, false)] {
            let holder = Holder::of(&club, Role::Manager, &format!("app{clock_of_the_app}@example.com")).await;
            // So late that no step near was the one of the set-up.
            club.clock.advance(Duration::minutes(5));
            let result = holder.passes(&club, &holder.shows(&club, clock_of_the_app)).await;
            assert_eq!(result.is_ok(), holds, "an app {clock_of_the_app} steps away");
        }
    }
}

#[tokio::test]
async fn a_code_is_taken_once_and_so_is_every_one_before_it() {
    for club in TestClub::on_each("IRR").await {
        let holder = Holder::of(&club, Role::Admin, EMAIL).await;
        club.clock.advance(Duration::minutes(5));
        let account = holder.passes(&club, &holder.shows(&club, 0)).await.unwrap();
        assert_eq!((account.id, account.role), (holder.account, Role::Admin));
        for used in [0, -1] {
            assert_eq!(problem(holder.passes(&club, &holder.shows(&club, used)).await), Problem::UsedCode);
        }
        assert!(holder.passes(&club, &holder.shows(&club, 1)).await.is_ok(), "the next one is another one");
    }
}

#[tokio::test]
async fn of_many_who_sign_in_with_one_code_at_once_exactly_one_gets_in() {
    for club in TestClub::on_each("IRR").await {
        let holder = Holder::of(&club, Role::Admin, EMAIL).await;
        let another = TestClub::another(&club).await;
        for round in 0..RECOVERY_CODES {
            club.clock.advance(Duration::minutes(1));
            let by_app = holder.shows(&club, 0);
            for code in [&by_app, &holder.recovery[round]] {
                let all = futures::future::join_all((0..8).map(|browser| {
                    let (club, code) =
                        (if browser % 2 == 0 { club.club.clone() } else { another.club.clone() }, code.clone());
                    let account = holder.account;
                    tokio::spawn(async move { second_factor::pass(&club, account, &code).await.is_ok() })
                }));
                let in_: Vec<bool> = all.await.into_iter().map(|result| result.unwrap()).collect();
                assert_eq!(in_.iter().filter(|is_in| **is_in).count(), 1, "{code} in round {round}");
            }
        }
    }
}

#[tokio::test]
async fn a_recovery_code_works_once_and_lies_in_the_database_as_a_hash() {
    for club in TestClub::on_each("IRR").await {
        let holder = Holder::of(&club, Role::Admin, EMAIL).await;
        let spoken = holder.recovery[3].to_lowercase().replace('-', " ");
        assert!(holder.passes(&club, &spoken).await.is_ok());
        assert_eq!(problem(holder.passes(&club, &holder.recovery[3]).await), Problem::WrongCode);
        assert_eq!(holder.left(&club).await, 9);
        let kept = one(&club, "SELECT hash FROM recovery_codes WHERE used_at IS NULL ORDER BY id LIMIT 1").await;
        assert!(kept.len() == 64 && !holder.recovery.concat().contains(&kept));
        assert_eq!(
            one(&club, &format!("SELECT {DATA} FROM audit WHERE action = 'second_factor.recovery_used'")).await,
            r#"{"left":9}"#
        );
        // Somebody else's is worth nothing.
        let other = Holder::of(&club, Role::Admin, "other@example.com").await;
        assert_eq!(problem(other.passes(&club, &holder.recovery[0]).await), Problem::WrongCode);
        let new = second_factor::renew_codes(&holder.actor, &club, PASSWORD).await.unwrap();
        assert_eq!(problem(holder.passes(&club, &holder.recovery[0]).await), Problem::WrongCode);
        assert!(holder.passes(&club, &new[0]).await.is_ok());
    }
}

#[tokio::test]
async fn five_wrong_codes_make_a_pause_in_which_only_a_recovery_code_helps() {
    for club in TestClub::on_each("IRR").await {
        let holder = Holder::of(&club, Role::Admin, EMAIL).await;
        let bad = wrong(&club, &holder.secret);
        for _ in 0..5 {
            assert_eq!(problem(holder.passes(&club, &bad).await), Problem::WrongCode);
        }
        club.clock.advance(Duration::minutes(5));
        assert_eq!(problem(holder.passes(&club, &holder.shows(&club, 0)).await), Problem::TooOften);
        assert!(holder.passes(&club, &holder.recovery[0]).await.is_ok());
        club.clock.advance(Duration::minutes(10));
        let again = wrong(&club, &holder.secret);
        for _ in 0..5 {
            assert_eq!(problem(holder.passes(&club, &again).await), Problem::WrongCode);
        }
        club.clock.advance(Duration::minutes(29));
        assert_eq!(problem(holder.passes(&club, &holder.shows(&club, 0)).await), Problem::TooOften, "twice as long");
        club.clock.advance(Duration::minutes(1));
        assert!(holder.passes(&club, &holder.shows(&club, 0)).await.is_ok());
        assert_eq!(one(&club, "SELECT wrong FROM second_factors").await, "0", "a right one is a new beginning");
    }
}

#[tokio::test]
async fn every_wrong_code_is_counted_however_many_come_at_once() {
    for club in TestClub::on_each("IRR").await {
        let holder = Holder::of(&club, Role::Admin, EMAIL).await;
        let bad = wrong(&club, &holder.secret);
        let all = futures::future::join_all((0..20).map(|_| {
            let (club, bad, account) = (club.club.clone(), bad.clone(), holder.account);
            tokio::spawn(async move { problem(second_factor::pass(&club, account, &bad).await) })
        }));
        let said: Vec<Problem> = all.await.into_iter().map(|result| result.unwrap()).collect();
        assert_eq!(said.iter().filter(|problem| **problem == Problem::WrongCode).count(), 5);
        assert_eq!(said.iter().filter(|problem| **problem == Problem::TooOften).count(), 15);
    }
}

#[tokio::test]
async fn a_new_password_ends_the_pause() {
    for club in TestClub::on_each("IRR").await {
        let holder = Holder::of(&club, Role::Admin, EMAIL).await;
        let bad = wrong(&club, &holder.secret);
        for _ in 0..5 {
            let _ = holder.passes(&club, &bad).await;
        }
        reset::request(&club, EMAIL, Language::En).await.unwrap();
        let (_, letter) = letters(&club).await.pop().expect("a mail");
        reset::finish(&club, letter.url().rsplit('/').next().unwrap(), "another password", "another password")
            .await
            .unwrap();
        club.clock.advance(Duration::minutes(1));
        assert!(holder.passes(&club, &holder.shows(&club, 0)).await.is_ok());
    }
}

#[tokio::test]
async fn turning_it_off_needs_the_password_or_a_code() {
    for club in TestClub::on_each("IRR").await {
        let holder = Holder::of(&club, Role::Admin, EMAIL).await;
        for nothing in ["a wrong password", "000", &"x".repeat(100_000)] {
            assert_eq!(problem(second_factor::turn_off(&holder.actor, &club, nothing).await), Problem::WrongCode);
            assert_eq!(problem(second_factor::renew_codes(&holder.actor, &club, nothing).await), Problem::WrongCode);
        }
        assert_eq!(problem(second_factor::turn_off(&holder.actor, &club, "").await), Problem::Required);
        let bad = wrong(&club, &holder.secret);
        assert_eq!(problem(second_factor::turn_off(&holder.actor, &club, &bad).await), Problem::WrongCode);
        assert_eq!(one(&club, "SELECT wrong FROM second_factors").await, "1", "it is counted here too");
        club.clock.advance(Duration::minutes(1));
        second_factor::renew_codes(&holder.actor, &club, &holder.shows(&club, 0)).await.unwrap();
        second_factor::turn_off(&holder.actor, &club, PASSWORD).await.unwrap();
        assert_eq!(second_factor::standing(&holder.actor, &club).await.unwrap(), Standing::Off);
        assert_eq!(one(&club, "SELECT COUNT(*) FROM recovery_codes").await, "0");
        // Whose half sign-in is still open begins again.
        assert!(matches!(holder.passes(&club, "123456").await, Err(Error::SignInNeeded)));
        assert!(matches!(second_factor::turn_off(&holder.actor, &club, PASSWORD).await, Err(Error::Refused(_))));
    }
}

#[tokio::test]
async fn the_secret_is_unreadable_without_the_key_and_then_a_recovery_code_signs_in() {
    for club in TestClub::on_each("IRR").await {
        let holder = Holder::of(&club, Role::Admin, EMAIL).await;
        let kept = one(&club, "SELECT secret FROM second_factors").await;
        assert!(!kept.contains(&holder.secret) && kept.len() > 70, "{kept}");
        club.clock.advance(Duration::minutes(5));
        let lost = club.club.clone().with_key("another key, as long as the first");
        let answer = second_factor::pass(&lost, holder.account, &holder.shows(&club, 0)).await;
        assert_eq!(problem(answer), Problem::SealedOtherwise);
        assert!(second_factor::pass(&lost, holder.account, &holder.recovery[0]).await.is_ok());
        // A row that was copied to another account opens nothing there.
        let other = Holder::of(&club, Role::Admin, "other@example.com").await;
        club.sql(&format!("UPDATE second_factors SET secret = '{kept}' WHERE account_id = {}", other.account)).await;
        club.clock.advance(Duration::minutes(5));
        assert_eq!(problem(other.passes(&club, &holder.shows(&club, 0)).await), Problem::SealedOtherwise);
    }
}

#[tokio::test]
async fn an_admin_takes_it_from_a_colleague_who_is_told_by_mail() {
    for club in TestClub::on_each("IRR").await {
        let admin = Holder::of(&club, Role::Admin, "admin@example.com").await;
        let holder = Holder::of(&club, Role::Manager, EMAIL).await;
        assert!(matches!(second_factor::reset(&admin.actor, &club, "admin@example.com").await, Err(Error::Refused(_))));
        assert!(matches!(second_factor::reset(&admin.actor, &club, "nobody@example.com").await, Err(Error::NotFound)));
        assert!(second_factor::holders(&admin.actor, &club).await.unwrap().contains(&holder.account));
        second_factor::reset(&admin.actor, &club, " Sara@Example.com").await.unwrap();
        assert!(!second_factor::is_on(&club, holder.account).await.unwrap());
        assert!(
            matches!(second_factor::reset(&admin.actor, &club, EMAIL).await, Err(Error::NotFound)),
            "it has none now"
        );
        let told = letters(&club).await;
        assert_eq!(told.len(), 1);
        assert_eq!((told[0].0.as_str(), told[0].1.kind()), (EMAIL, Kind::SecondFactorReset));
        let noted = format!("SELECT \"by\" || ' ' || {DATA} FROM audit WHERE action = 'second_factor.reset'");
        let noted = one(&club, &noted).await;
        assert_eq!(noted, format!("account:{} {{\"account\":{}}}", admin.account, holder.account));
        club.staff(Role::Admin, "other@example.com", PASSWORD).await;
        staff::disable(&SYSTEM, &club, "admin@example.com").await.unwrap();
        assert!(matches!(admin.passes(&club, &admin.recovery[0]).await, Err(Error::SignInNeeded)), "a closed account");
    }
}

#[tokio::test]
async fn the_setting_says_who_must_have_one() {
    for club in TestClub::on_each("IRR").await {
        let admin = club.staff(Role::Admin, "admin@example.com", PASSWORD).await;
        let manager = club.staff(Role::Manager, EMAIL, PASSWORD).await;
        let owes = async |actor: &Actor| {
            let Actor::Staff { account, role } = *actor else { panic!("somebody of the staff") };
            let account = Account {
                id: account,
                epoch: 0,
                role,
                name: "Sara".into(),
                email: EMAIL.into(),
                language: None,
                customer: None,
            };
            second_factor::is_owed(&club, &account).await.unwrap()
        };
        assert_eq!(settings::get(&admin, &club, "second-factor").await.unwrap(), "no");
        for (value, of_admin, of_manager) in [("no", false, false), ("admins", true, false), ("staff", true, true)] {
            settings::set(&admin, &club, "second-factor", value).await.unwrap();
            assert_eq!((owes(&admin).await, owes(&manager).await), (of_admin, of_manager), "{value}");
        }
        second_factor::begin(&manager, &club).await.unwrap();
        assert!(owes(&manager).await, "what is only begun is not enough");
        let secret = begun(&club, &manager).await;
        second_factor::confirm(&manager, &club, &code(&club, &secret, 0)).await.unwrap();
        assert!(!owes(&manager).await);
        settings::set(&admin, &club, "second-factor", "staff").await.unwrap();
        assert_eq!(
            one(&club, "SELECT COUNT(*) FROM audit WHERE action = 'setting.changed'").await,
            "2",
            "changes only"
        );
        assert!(matches!(settings::set(&manager, &club, "second-factor", "no").await, Err(Error::Forbidden)));
        assert!(matches!(settings::all(&manager, &club).await, Err(Error::Forbidden)));
        assert!(matches!(settings::set(&SYSTEM, &club, "colour", "red").await, Err(Error::NotFound)));
        assert_eq!(problem(settings::set(&SYSTEM, &club, "second-factor", "all").await), Problem::NotAChoice);
    }
}

/// Begins a session of the account.
async fn begins(club: &TestClub, account: &Account, browser: Browser, known: bool) {
    let count = one(club, "SELECT COUNT(*) FROM sessions").await;
    let session = Stored {
        id: format!("token {count}"),
        account: Some(account.clone()),
        data: "{}".into(),
        browser: Some(browser),
        known,
        seen_on: None,
    };
    assert!(sessions::create(club, session).await.unwrap());
}

#[tokio::test]
async fn whoever_has_signed_in_before_is_told_of_a_new_browser_three_times_a_day_at_most() {
    for club in TestClub::on_each("IRR").await {
        club.staff(Role::Admin, EMAIL, PASSWORD).await;
        let account = sign_in::sign_in(&club, EMAIL, PASSWORD).await.unwrap();
        let browser = Browser { family: Family::Firefox, system: System::Android };
        begins(&club, &account, browser, false).await;
        assert!(letters(&club).await.is_empty(), "the first browser is no news");
        begins(&club, &account, browser, true).await;
        assert!(letters(&club).await.is_empty(), "this one is known");
        for _ in 0..5 {
            begins(&club, &account, browser, false).await;
        }
        let told = letters(&club).await;
        assert_eq!(told.len(), 3);
        for (to, letter) in told {
            assert_eq!(to, EMAIL);
            let Letter::NewBrowser(signed_in) = letter else { panic!("a letter about a browser") };
            assert_eq!((signed_in.at, signed_in.browser), (club.now(), browser));
        }
        assert_eq!(one(&club, "SELECT COUNT(*) FROM audit WHERE action = 'session.started'").await, "7");
        club.wait_days(1);
        club.clock.advance(Duration::seconds(1));
        begins(&club, &account, browser, false).await;
        assert_eq!(letters(&club).await.len(), 1);
    }
}
