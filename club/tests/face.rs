//! The club's face: who may change it, what can be chosen, two at once, and what other processes see of it.

use chrono::Duration;
use club::{
    Error, Problem,
    accounts::{Whose, parse_password},
    doctor,
    face::{self, Chosen, Face, Saved},
    messages, privacy, settings,
    testing::{SYSTEM, TestClub},
};
use domain::{
    calendar::Calendar,
    money::{Currency, Unit},
    person::Language,
    role::{Actor, Role},
    tier::Names,
};
use image::{DynamicImage, ImageFormat, RgbaImage};
use sea_orm::{ConnectionTrait, Statement};
use std::io::Cursor;

/// A logo of a shop, as a file.
fn picture(red: u8) -> Vec<u8> {
    let image = RgbaImage::from_pixel(200, 100, image::Rgba([red, 90, 120, 255]));
    let mut bytes = Vec::new();
    DynamicImage::ImageRgba8(image).write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).unwrap();
    bytes
}

fn named(name: &str) -> Chosen {
    Chosen { name: Names { en: name.into(), ..Names::default() }, ..Chosen::default() }
}

async fn saved(actor: &Actor, club: &TestClub, seen: i64, chosen: Chosen) -> Face {
    match face::save(actor, club, seen, chosen).await.unwrap() {
        Saved::Saved(face) => *face,
        Saved::Meanwhile(meanwhile) => panic!("{meanwhile:?}"),
    }
}

/// What a form says in which nothing but these fields is filled in, beside what was so before.
fn typed(fields: &[(&str, &str)]) -> impl Fn(&str) -> String {
    let fields: Vec<(String, String)> = fields.iter().map(|(name, text)| ((*name).into(), (*text).into())).collect();
    move |field| {
        let found = fields.iter().find(|(name, _)| name == field);
        found.map_or_else(|| face::written(&Chosen::default(), field, Calendar::Gregorian), |(_, text)| text.clone())
    }
}

async fn count(club: &TestClub, sql: &str) -> i64 {
    let row = club.db.query_one_raw(Statement::from_string(club.db.get_database_backend(), sql)).await.unwrap();
    row.unwrap().try_get_by_index(0).unwrap()
}

#[tokio::test]
async fn a_change_shows_in_every_process_with_the_next_request_and_is_in_the_audit() {
    for club in TestClub::on_each("IRR").await {
        let admin = club.staff(Role::Admin, "admin@example.com", "a long password").await;
        let other = TestClub::another(&club).await;
        assert_eq!(face::current(&other).await.unwrap().name(Language::En), None);
        let first = saved(&admin, &club, 0, named("Sepidar")).await;
        assert_eq!(
            face::current(&other).await.unwrap().name(Language::Fa),
            Some("Sepidar"),
            "in the languages that lack one"
        );
        saved(&admin, &club, first.revision, named("Poplar")).await;
        assert_eq!(face::current(&other).await.unwrap().name(Language::En), Some("Poplar"));
        assert_eq!(face::known(&other).name(Language::En), Some("Poplar"), "also when the database is away");
        let noted = "SELECT COUNT(*) FROM audit WHERE action = 'face.changed' AND \"by\" LIKE 'account:%'";
        assert_eq!(count(&club, noted).await, 2);
        let again = face::current(&club).await.unwrap();
        saved(&admin, &club, again.revision, again.chosen.clone()).await;
        assert_eq!(count(&club, noted).await, 2, "what was chosen already is no change");
    }
}

#[tokio::test]
async fn only_admins_change_the_face() {
    for club in TestClub::on_each("IRR").await {
        let manager = club.staff(Role::Manager, "manager@example.com", "a long password").await;
        assert!(matches!(face::save(&manager, &club, 0, named("x")).await, Err(Error::Forbidden)));
        assert!(matches!(face::keep_logo(&manager, &club, picture(1)).await, Err(Error::Forbidden)));
        assert!(matches!(face::set(&manager, &club, "phone", "021 8888").await, Err(Error::Forbidden)));
        assert!(matches!(face::save(&Actor::Visitor, &club, 0, named("x")).await, Err(Error::SignInNeeded)));
        assert_eq!(*face::current(&club).await.unwrap(), Face::default());
    }
}

#[tokio::test]
async fn of_two_admins_at_once_the_second_is_told_who_did_what_and_nothing_is_lost() {
    for club in TestClub::on_each("IRR").await {
        let admin = club.staff(Role::Admin, "admin@example.com", "a long password").await;
        let start = saved(&admin, &club, 0, named("Sepidar")).await;
        let with_phone = Chosen { phone: "021 8888".into(), ..start.chosen.clone() };
        let with_phone = saved(&admin, &club, start.revision, with_phone).await;
        let late = Chosen { mail_name: "The shop".into(), ..start.chosen.clone() };
        let Saved::Meanwhile(told) = face::save(&admin, &club, start.revision, late).await.unwrap() else {
            panic!("it was saved")
        };
        assert_eq!((told.now.clone(), told.by.clone()), (with_phone, vec!["سارا محمدی".to_owned()]));
        let changes: Vec<(String, String)> =
            told.changes().into_iter().map(|change| (change.field, change.to)).collect();
        assert_eq!(changes, [("phone".into(), "021 8888".into())]);
        assert_eq!(*face::current(&club).await.unwrap(), told.now);
        // At the same moment: one of both.
        let other = TestClub::another(&club).await;
        let seen = told.now.revision;
        let (one, two) = tokio::join!(
            face::save(&admin, &club, seen, named("One")),
            face::save(&admin, &other, seen, named("Two")),
        );
        let first = [one.unwrap(), two.unwrap()].into_iter().filter(|end| matches!(end, Saved::Saved(_))).count();
        assert_eq!(first, 1);
    }
}

#[tokio::test]
async fn what_is_typed_is_read_and_all_problems_are_told_at_once() {
    let club = TestClub::sqlite().await;
    let chosen = face::read(
        &club,
        &typed(&[
            ("club-name.fa", " باشگاه  سپیدار "),
            ("accent", "۱d4f7a"),
            ("phone", "۰۲۱-۸۸۸۸ ۰۰۰۰"),
            ("working-days", "sun,sat"),
            ("holidays", "1405/01/01 نوروز\n\n2026-04-01\n"),
            ("quiet-hours", "۲۲-۸:۳۰"),
            ("money-unit", "rial"),
            ("mail-reply-to", "Club@Example.com"),
        ]),
    )
    .unwrap();
    let written = |field| face::written(&chosen, field, Calendar::Persian);
    assert_eq!(written("club-name.fa"), "باشگاه سپیدار");
    assert_eq!(written("accent"), "#1d4f7a");
    assert_eq!(written("phone"), "021-8888 0000");
    assert_eq!(written("working-days"), "sat sun");
    assert_eq!(written("holidays"), "1405/01/01 نوروز\n1405/01/12");
    assert_eq!(written("quiet-hours"), "22:00-08:30");
    assert_eq!(written("mail-reply-to"), "club@example.com");
    assert_eq!(Face { revision: 1, chosen }.unit(Currency::IRR), Unit::Rial);

    let wrong = [
        ("club-name.en", "\u{202E}!"),
        ("address.fa", &"ا".repeat(201)),
        ("logo", "../../etc/passwd"),
        ("accent", "green"),
        ("phone", "call us"),
        ("working-days", ""),
        ("holidays", "Nowruz"),
        ("quiet-hours", "9:00-9:00"),
        ("money-unit", "euro"),
        ("mail-reply-to", "nobody"),
    ];
    let problems = face::read(&club, &typed(&wrong)).unwrap_err();
    let found: Vec<&str> = problems.0.iter().map(|(field, _)| field.as_ref()).collect();
    let expected: Vec<&str> = wrong.iter().map(|(field, _)| *field).collect();
    for field in &expected {
        assert!(found.contains(field), "{field}");
    }
    assert_eq!(found.len(), expected.len());
    let pale = face::read(&club, &typed(&[("accent", "#ffd400")])).unwrap_err();
    let Problem::TooPale { nearest } = pale.0[0].1 else { panic!("{pale:?}") };
    assert!(face::read(&club, &typed(&[("accent", &nearest.to_string())])).is_ok(), "what is offered can be taken");
}

#[tokio::test]
async fn a_logo_is_kept_as_long_as_it_is_the_clubs() {
    for club in TestClub::on_each("IRR").await {
        let admin = club.staff(Role::Admin, "admin@example.com", "a long password").await;
        let unchosen = face::keep_logo(&admin, &club, picture(1)).await.unwrap();
        let logo = face::keep_logo(&admin, &club, picture(2)).await.unwrap();
        assert_eq!((logo.width, logo.height), (200, 100));
        assert_eq!(face::keep_logo(&admin, &club, picture(2)).await.unwrap(), logo, "the same again is the same");
        saved(&admin, &club, 0, Chosen { logo: Some(logo.clone()), ..Chosen::default() }).await;
        club.clock.advance(Duration::days(2));
        privacy::sweep::sweep(&SYSTEM, &club).await.unwrap();
        assert!(face::picture(&club, &logo.hash).await.is_ok() && face::small_picture(&club, &logo.hash).await.is_ok());
        assert!(matches!(face::picture(&club, &unchosen.hash).await, Err(Error::NotFound)));
        let gone = Chosen { logo: Some(unchosen), ..Chosen::default() };
        assert!(matches!(face::save(&admin, &club, 1, gone).await, Err(Error::Invalid(_))), "it is not kept any more");
        assert!(doctor::examine(&SYSTEM, &club).await.unwrap().is_empty());
        club.db.execute_unprepared("DELETE FROM logos").await.unwrap();
        assert_eq!(doctor::examine(&SYSTEM, &club).await.unwrap().len(), 1);
    }
}

#[tokio::test]
async fn the_command_line_sees_and_sets_the_same() {
    for club in TestClub::on_each("IRR").await {
        settings::set(&SYSTEM, &club, "club-name.en", "Sepidar Club").await.unwrap();
        settings::set(&SYSTEM, &club, "accent", "#1d4f7a").await.unwrap();
        let all = settings::all(&SYSTEM, &club).await.unwrap();
        let value = |key: &str| all.iter().find(|chosen| chosen.key == key).map(|chosen| chosen.value.clone());
        assert_eq!(value("club-name.en").as_deref(), Some("Sepidar Club"));
        assert_eq!(value("accent").as_deref(), Some("#1d4f7a"));
        assert_eq!(value("quiet-hours").as_deref(), Some("21:00-09:00"));
        assert!(matches!(settings::set(&SYSTEM, &club, "accent", "#ffd400").await, Err(Error::Invalid(_))));
    }
}

#[tokio::test]
async fn in_quiet_hours_only_service_leaves_and_the_rest_waits_for_their_end() {
    for club in TestClub::on_each("IRR").await {
        // At 23:30 in Tehran.
        club.clock.advance(Duration::minutes(11 * 60 + 30));
        let insert = |key: &str, purpose: &str| {
            format!(
                "INSERT INTO messages (key, channel, purpose, priority, recipient, locale, template, data, state, attempts, \
                 not_before, next_at, created_at) VALUES ('{key}', 'email', '{purpose}', 0, 'a@example.com', 'fa', 'reset', '{{}}', \
                 'queued', 0, '2025-12-01 10:00:00+00:00', '2025-12-01 10:00:00+00:00', '2025-12-01 10:00:00+00:00')"
            )
        };
        for (key, purpose) in [("news", "club"), ("offer", "offers"), ("link", "service")] {
            club.db.execute_unprepared(&insert(key, purpose)).await.unwrap();
        }
        let claimed = async || -> Vec<String> {
            let claimed = messages::claim(&SYSTEM, &club, 10).await.unwrap();
            claimed.into_iter().map(|message| message.key).collect()
        };
        assert_eq!(claimed().await, ["link"]);
        // At 8:59 and at 9:00.
        club.clock.advance(Duration::minutes(9 * 60 + 29));
        assert!(!claimed().await.contains(&"news".to_owned()));
        club.clock.advance(Duration::minutes(1));
        assert!(claimed().await.contains(&"news".to_owned()));
    }
}

#[tokio::test]
async fn a_password_made_of_the_clubs_name_is_one_that_others_know() {
    for club in TestClub::on_each("IRR").await {
        let admin = club.staff(Role::Admin, "admin@example.com", "a long password").await;
        let choose = |password: &str| parse_password(&club, Whose::default(), password, password);
        assert!(choose("Sepidar Esfahan 1404").is_ok());
        saved(&admin, &club, 0, named("Sepidar Esfahan")).await;
        face::current(&club).await.unwrap();
        assert_eq!(choose("Sepidar Esfahan 1404").unwrap_err().0, [("password".into(), Problem::Personal)]);
        assert!(choose("three trees on a hill").is_ok());
    }
}
