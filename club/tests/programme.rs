//! The programme desk: drafts, what they would do, publishing, going back, and tiers set by hand.

use chrono::{Days, NaiveDate};
use club::{
    Actor, Error, Problem, Right,
    desk::{
        drafts::{self, Saved},
        publish::{self, Outcome, Publication},
        take_effect,
        versions::{self, State},
        what_if::{self, Find, Mover},
    },
    programme, review,
    standing::pins::{self, NewPin},
    testing::{SYSTEM, TestClub},
};
use domain::{
    calendar::Calendar,
    change::Change,
    metrics::Metric,
    programme::Programme,
    review::Movement,
    role::Role,
    tier::{Condition, Criterion, Need, Tier},
    what_if::{Group, WhatIf},
};

fn spend_of(limit: i64) -> Criterion {
    Criterion::Threshold { need: Need::All, conditions: vec![Condition { metric: Metric::NetSpend, limit }] }
}

/// So many members, of whom each spends 100 more than the one before.
async fn members(club: &TestClub, count: usize) {
    let mut file = "purchase_id,customer,occurred_at,amount\n".to_owned();
    for one in 1..=count {
        file += &format!("p{one},c{one:02},2025-11-20,{}\n", 100 * one);
    }
    assert_eq!(club.bring(&file).await, 0);
}

fn from(day: NaiveDate) -> Publication {
    Publication { effective_on: day.to_string(), calendar: Calendar::Gregorian, note: "a trial".into() }
}

async fn draft(club: &TestClub, edit: impl FnOnce(&mut Programme)) -> drafts::Draft {
    let id = drafts::open(&SYSTEM, club, "spring", None).await.unwrap();
    match drafts::save(&SYSTEM, club, id, 1, edit).await.unwrap() {
        Saved::Saved(draft) => draft,
        Saved::Meanwhile(_) => panic!("nobody else edits it"),
    }
}

#[tokio::test]
async fn no_edit_of_a_draft_goes_beyond_the_limits_whoever_makes_it() {
    for club in TestClub::on_each("USD").await {
        let id = drafts::open(&SYSTEM, &club, "spring", None).await.unwrap();
        let edit = |rules: &mut Programme| {
            rules.moving.grace_days = 731;
            rules.tiers[1].names.en = "n".repeat(61);
        };
        let Err(Error::Invalid(problems)) = drafts::save(&SYSTEM, &club, id, 1, edit).await else { panic!("refused") };
        let expected = ["grace", "name"].map(|field| (field.into(), Problem::BeyondLimits));
        assert_eq!(problems.0, expected);
        let kept = drafts::get(&SYSTEM, &club, id).await.unwrap();
        assert_eq!((kept.revision, kept.rules.moving.grace_days), (1, 30));
    }
}

async fn tier(club: &TestClub, customer: &str) -> String {
    club.standing(customer).await["tier"].clone()
}

/// Everybody who would move, group by group; each group has as many as it counts.
async fn movers(club: &TestClub, rules: &Programme, told: &WhatIf) -> Vec<Mover> {
    let mut all = Vec::new();
    for group in &told.groups {
        let find = Find { movement: group.movement, from: group.from.clone(), to: group.to.clone(), after: None };
        let found = what_if::movers(&SYSTEM, club, rules, &find).await.unwrap().rows;
        assert_eq!(found.len() as u64, group.members);
        all.extend(found);
    }
    all
}

#[tokio::test]
async fn what_a_draft_would_do_is_what_the_review_does_once_it_is_published() {
    for club in TestClub::on_each("USD").await {
        members(&club, 40).await;
        club.review().await;
        let draft = draft(&club, |rules| {
            rules.tiers[3].criterion = spend_of(390_000);
            rules.tiers[2].criterion = Criterion::Share { per_cent: 50 };
            rules.tiers[1].criterion = spend_of(50_000);
        })
        .await;
        let told = what_if::prospect(&SYSTEM, &club, &draft.rules).await.unwrap().unwrap().what_if;
        let movers = movers(&club, &draft.rules, &told).await;
        assert_eq!(movers.len() as u64, told.up + told.down + told.into_grace + told.reassigned);
        assert!(movers.iter().all(|mover| mover.evidence.day == club.today() && !mover.name.is_empty()));
        assert_eq!(told.tiers.iter().map(|count| count.in_the_end).sum::<u64>(), 40);
        let published = publish::publish(&SYSTEM, &club, draft.id, draft.revision, from(club.today())).await.unwrap();
        assert!(matches!(published, Outcome::Published(_)));
        let done = club.review().await;
        assert_eq!((done.up, done.down, done.grace_started), (told.up, told.down, told.into_grace));
        let at_once: Vec<u64> = told.tiers.iter().map(|count| count.at_once).collect();
        assert_eq!(done.tiers.iter().map(|(_, members)| *members).collect::<Vec<_>>(), at_once);
        assert!(told.up > 0 && told.into_grace == 0);
        assert!(club::doctor::examine(&SYSTEM, &club).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_draft_with_another_window_counts_with_the_purchases_of_that_window() {
    for club in TestClub::on_each("USD").await {
        club.bring("purchase_id,customer,occurred_at,amount\n1,old,2025-05-01,900\n2,new,2025-11-01,900\n").await;
        club.publish(|rules| rules.tiers[3].criterion = spend_of(90_000)).await;
        assert_eq!(club.review().await.up, 2);
        let draft = draft(&club, |rules| rules.tiers[3].own.window_months = Some(3)).await;
        let told = what_if::prospect(&SYSTEM, &club, &draft.rules).await.unwrap().unwrap().what_if;
        let group = Group { movement: Movement::GraceStarted, from: "vip".into(), to: "bronze".into(), members: 1 };
        assert_eq!(told.groups, [group]);
        assert_eq!(movers(&club, &draft.rules, &told).await[0].name, "old");
    }
}

#[tokio::test]
async fn a_draft_changes_nothing_before_it_is_published_and_a_version_nothing_before_its_day() {
    for club in TestClub::on_each("USD").await {
        members(&club, 3).await;
        let draft = draft(&club, |rules| rules.tiers[3].criterion = spend_of(10_000)).await;
        assert_eq!(club.review().await.up, 1, "of three, one is the better half");
        let first_day = club.today() + Days::new(2);
        publish::publish(&SYSTEM, &club, draft.id, draft.revision, from(first_day)).await.unwrap();
        assert_eq!(versions::list(&SYSTEM, &club).await.unwrap()[0].state, State::Scheduled);
        club.wait_days(1);
        assert_eq!(club.review().await.up, 0);
        club.wait_days(1);
        assert_eq!(club.review().await.up, 3);
        assert_eq!(tier(&club, "c01").await, "vip");
        assert!(drafts::list(&SYSTEM, &club).await.unwrap().is_empty(), "a published draft is no draft any more");
    }
}

#[tokio::test]
async fn the_last_version_can_be_taken_back_before_its_day_and_after_it() {
    for club in TestClub::on_each("USD").await {
        members(&club, 3).await;
        let standard = programme::current(&club).await.unwrap();
        let scheduled = draft(&club, |rules| rules.window_months = 6).await;
        let first_day = club.today() + Days::new(7);
        publish::publish(&SYSTEM, &club, scheduled.id, scheduled.revision, from(first_day)).await.unwrap();
        let hasty = draft(&club, |rules| rules.window_months = 9).await;
        let refused = publish::publish(&SYSTEM, &club, hasty.id, hasty.revision, from(club.today())).await;
        assert!(matches!(refused, Err(Error::Refused(_))), "the one that waits would undo it");
        drafts::discard(&SYSTEM, &club, hasty.id).await.unwrap();
        assert_eq!(versions::revert(&SYSTEM, &club, "too early").await.unwrap(), standard.id);
        club.wait_days(8);
        assert_eq!(programme::current(&club).await.unwrap().id, standard.id, "it was called back");
        club.publish(|rules| rules.tiers[3].criterion = spend_of(0)).await;
        assert_eq!(club.review().await.up, 3);
        let restored = versions::revert(&SYSTEM, &club, "too generous").await.unwrap();
        let now = programme::current(&club).await.unwrap();
        assert_eq!((now.id, &now.rules.tiers), (restored, &standard.rules.tiers));
        let after = club.review().await;
        assert!(after.grace_started > 0, "nobody falls overnight, also when rules are taken back");
        let new = TestClub::on_sqlite("USD").await;
        let refused = versions::revert(&SYSTEM, &new, "what?").await;
        assert!(matches!(refused, Err(Error::Refused(_))), "there is nothing before the first version");
    }
}

#[tokio::test]
async fn a_day_that_is_over_and_a_missing_note_are_said_at_their_fields() {
    let club = TestClub::on_sqlite("USD").await;
    let draft = draft(&club, |rules| rules.window_months = 6).await;
    let new = Publication { effective_on: "2025-11-30".into(), calendar: Calendar::Gregorian, note: " ".into() };
    let Err(Error::Invalid(problems)) = publish::publish(&SYSTEM, &club, draft.id, draft.revision, new).await else {
        panic!("it cannot be published")
    };
    assert_eq!(problems.0, [("effective_on".into(), Problem::InThePast), ("note".into(), Problem::Required)]);
}

#[tokio::test]
async fn a_draft_with_a_fault_is_not_published() {
    let club = TestClub::on_sqlite("USD").await;
    let draft = draft(&club, |rules| rules.tiers[1].criterion = Criterion::Share { per_cent: 90 }).await;
    let refused = publish::publish(&SYSTEM, &club, draft.id, draft.revision, from(club.today())).await;
    assert!(matches!(refused, Err(Error::Refused(_))));
}

#[tokio::test]
async fn of_two_admins_who_edit_one_draft_the_second_is_told_what_changed_and_nothing_is_overwritten() {
    for club in TestClub::on_each("USD").await {
        let sara = club.staff(Role::Admin, "sara@example.com", "a password of hers").await;
        let reza = club.staff(Role::Admin, "reza@example.com", "a password of his").await;
        let id = drafts::open(&sara, &club, "spring", None).await.unwrap();
        let edit = |rules: &mut Programme| rules.window_months = 6;
        assert!(matches!(drafts::save(&sara, &club, id, 1, edit).await.unwrap(), Saved::Saved(_)));
        let late = |rules: &mut Programme| rules.moving.grace_days = 60;
        let Saved::Meanwhile(told) = drafts::save(&reza, &club, id, 1, late).await.unwrap() else {
            panic!("he has not seen her edit")
        };
        assert_eq!(told.changes, [Change::Window { from: 12, to: 6 }]);
        assert_eq!((told.by.len(), told.draft.revision), (1, 2));
        assert_eq!(told.draft.rules.moving.grace_days, 30, "nothing was saved");
        let Saved::Saved(both) = drafts::save(&reza, &club, id, told.draft.revision, late).await.unwrap() else {
            panic!("he has seen it now")
        };
        assert_eq!((both.rules.window_months, both.rules.moving.grace_days), (6, 60));
        let published = publish::publish(&sara, &club, id, 2, from(club.today())).await.unwrap();
        assert!(matches!(published, Outcome::Meanwhile(_)), "she has not seen his");
    }
}

#[tokio::test]
async fn members_of_a_removed_tier_are_reviewed_at_once_and_history_can_still_name_it() {
    for club in TestClub::on_each("USD").await {
        members(&club, 20).await;
        club.review().await;
        assert_eq!(tier(&club, "c19").await, "gold");
        club.publish(|rules| {
            rules.tiers.remove(2);
        })
        .await;
        let now = tier(&club, "c19").await;
        assert_eq!(now, "silver", "without waiting for the night");
        let rules = programme::current(&club).await.unwrap().rules;
        assert_eq!(rules.known(&"gold".into()).unwrap().0.en, "Gold");
        assert_eq!(club.review().await.changed, 0);
        assert!(club::doctor::examine(&SYSTEM, &club).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn what_a_publication_that_failed_would_have_been_is_not_remembered() {
    let club = TestClub::on_sqlite("USD").await;
    members(&club, 20).await;
    club.review().await;
    let draft = draft(&club, |rules| {
        rules.tiers.remove(2);
    })
    .await;
    // Its last step fails, after the new version was read.
    club.sql(
        "CREATE TRIGGER broken BEFORE INSERT ON audit WHEN NEW.action = 'programme.published' \
         BEGIN SELECT RAISE(ABORT, 'broken'); END",
    )
    .await;
    let failed = publish::publish(&SYSTEM, &club, draft.id, draft.revision, from(club.today())).await;
    assert!(matches!(failed, Err(Error::Database(_))), "{failed:?}");
    club.sql("DROP TRIGGER broken").await;
    let version = club.publish(|rules| rules.window_months = 9).await;
    let now = programme::current(&club).await.unwrap();
    assert_eq!((now.id, now.rules.tiers.len(), now.rules.window_months), (version, 4, 9));
}

#[tokio::test]
async fn a_version_whose_review_failed_holds_and_the_next_review_moves_its_members() {
    let club = TestClub::on_sqlite("USD").await;
    members(&club, 20).await;
    club.review().await;
    let draft = draft(&club, |rules| {
        rules.tiers.remove(2);
    })
    .await;
    club.sql("CREATE TRIGGER broken BEFORE INSERT ON rankings BEGIN SELECT RAISE(ABORT, 'broken'); END").await;
    let failed = publish::publish(&SYSTEM, &club, draft.id, draft.revision, from(club.today())).await;
    assert!(matches!(failed, Err(Error::Database(_))), "{failed:?}");
    club.sql("DROP TRIGGER broken").await;
    assert_eq!(programme::current(&club).await.unwrap().rules.tiers.len(), 3);
    take_effect::begin_day(&SYSTEM, &club).await.unwrap();
    assert_eq!(tier(&club, "c19").await, "silver");
    assert!(club::doctor::examine(&SYSTEM, &club).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_version_that_removes_a_tier_on_a_later_day_is_begun_on_that_day() {
    let club = TestClub::on_sqlite("USD").await;
    members(&club, 20).await;
    club.review().await;
    let draft = draft(&club, |rules| {
        rules.tiers.remove(2);
    })
    .await;
    publish::publish(&SYSTEM, &club, draft.id, draft.revision, from(club.today() + Days::new(1))).await.unwrap();
    take_effect::begin_day(&SYSTEM, &club).await.unwrap();
    assert_eq!(tier(&club, "c19").await, "gold");
    club.wait_days(1);
    take_effect::begin_day(&SYSTEM, &club).await.unwrap();
    assert_eq!(tier(&club, "c19").await, "silver");
}

#[tokio::test]
async fn whoever_was_brought_in_by_a_member_counts_for_that_member_however_the_name_was_written() {
    for club in TestClub::on_each("IRR").await {
        members(&club, 1).await;
        club.sql("UPDATE customers SET phone = '+989121234567' WHERE id = (SELECT customer_id FROM customer_ids WHERE external_id = 'c01')").await;
        club.publish(|rules| {
            let conditions = vec![Condition { metric: Metric::Referrals, limit: 2 }];
            rules.tiers[3].criterion = Criterion::Threshold { need: Need::All, conditions };
        })
        .await;
        let number = club.standing("c01").await["number"].clone();
        let people = format!(
            "customer,name,joined_on,referred_by\na,Ali,2025-11-25,0912 123 4567\nb,Mina,2025-11-26,{number}\nc,Reza,2025-11-27,nobody\n"
        );
        club.bring_people(&people).await;
        assert_eq!(club.review().await.up, 1);
        assert_eq!(tier(&club, "c01").await, "vip");
        assert!(club::doctor::examine(&SYSTEM, &club).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn tiers_may_be_inserted_and_re_ordered_while_members_are_in_them() {
    for club in TestClub::on_each("USD").await {
        members(&club, 20).await;
        club.review().await;
        club.publish(|rules| {
            let names = domain::tier::Names { fa: "زمرد".into(), ar: "زمرد".into(), en: "Emerald".into() };
            let emerald = Tier { key: rules.new_key(1), names, criterion: spend_of(150_000), ..rules.tiers[2].clone() };
            rules.tiers[2].criterion = spend_of(100_000);
            rules.tiers.insert(3, emerald);
        })
        .await;
        let done = club.review().await;
        assert_eq!((done.reassigned, done.down, done.grace_started), (0, 0, 0));
        assert_eq!((tier(&club, "c15").await, tier(&club, "c14").await), ("tier-1-1".into(), "gold".into()));
        club.publish(|rules| rules.tiers.swap(2, 3)).await;
        let swapped = club.review().await;
        assert_eq!(swapped.reassigned, 0);
        assert_eq!(tier(&club, "c15").await, "gold", "gold is now the higher of the two, and they qualify for it");
    }
}

fn pin(tier: &str, until: NaiveDate, courtesy: bool) -> NewPin {
    NewPin {
        tier: tier.into(),
        until: until.to_string(),
        calendar: Calendar::Gregorian,
        reason: "a partner of the shop".into(),
        courtesy,
        once: String::new(),
    }
}

#[tokio::test]
async fn a_pin_holds_to_its_last_day_and_then_the_numbers_count_again() {
    for club in TestClub::on_each("USD").await {
        members(&club, 20).await;
        club.review().await;
        let number = club.standing("c01").await["number"].clone();
        let until = club.today() + Days::new(2);
        pins::set(&SYSTEM, &club, &number, pin("gold", until, false)).await.unwrap();
        assert_eq!(tier(&club, "c01").await, "gold", "at once");
        assert_eq!(club.standing("c01").await["pinned_until"], until.to_string());
        for _ in 0..2 {
            club.wait_days(1);
            assert_eq!(club.review().await.grace_started, 0);
        }
        club.wait_days(1);
        assert_eq!(club.review().await.grace_started, 1);
        assert_eq!(tier(&club, "c01").await, "gold", "nobody falls overnight");
        club.wait_days(30);
        assert_eq!(club.review().await.down, 1);
        assert!(club::doctor::examine(&SYSTEM, &club).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_lifted_pin_is_over_at_the_next_review_and_a_courtesy_is_left_out_of_the_counts() {
    for club in TestClub::on_each("USD").await {
        members(&club, 20).await;
        let number = club.standing("c01").await["number"].clone();
        pins::set(&SYSTEM, &club, &number, pin("vip", club.today() + Days::new(90), true)).await.unwrap();
        let with = club.review().await;
        assert_eq!((with.courtesy, with.members), (1, 20));
        assert_eq!(with.tiers.iter().map(|(_, members)| members).sum::<u64>(), 19);
        let draft = draft(&club, |_| {}).await;
        let told = what_if::prospect(&SYSTEM, &club, &draft.rules).await.unwrap().unwrap().what_if;
        assert_eq!((told.members, told.courtesy, told.up), (19, 1, 0));
        pins::lift(&SYSTEM, &club, &number).await.unwrap();
        assert!(matches!(pins::lift(&SYSTEM, &club, &number).await, Err(Error::Refused(_))));
        assert_eq!(tier(&club, "c01").await, "vip");
        club.wait_days(1);
        assert_eq!(club.review().await.grace_started, 1);
    }
}

#[tokio::test]
async fn a_pin_needs_a_tier_that_is_there_a_day_to_come_and_a_reason() {
    let club = TestClub::on_sqlite("USD").await;
    members(&club, 1).await;
    let number = club.standing("c01").await["number"].clone();
    let new = NewPin { tier: "diamond".into(), until: "2025-11-30".into(), ..NewPin::default() };
    let Err(Error::Invalid(problems)) =
        pins::set(&SYSTEM, &club, &number, NewPin { calendar: Calendar::Gregorian, ..new }).await
    else {
        panic!("it cannot be set")
    };
    let fields: Vec<_> = problems.0.iter().map(|(field, problem)| (field.as_ref(), *problem)).collect();
    assert_eq!(fields, [("tier", Problem::NotAChoice), ("until", Problem::InThePast), ("reason", Problem::Required)]);
}

#[tokio::test]
async fn a_manager_may_pin_but_neither_shape_the_programme_nor_read_the_audit() {
    let club = TestClub::on_sqlite("USD").await;
    let manager = club.staff(Role::Manager, "sara@example.com", "a password of hers").await;
    assert!(manager.may(Right::Pin) && !manager.may(Right::ShapeProgramme));
    assert!(matches!(drafts::list(&manager, &club).await, Err(Error::Forbidden)));
    assert!(matches!(versions::revert(&manager, &club, "no").await, Err(Error::Forbidden)));
    assert!(matches!(club::audit::list(&manager, &club, &Default::default()).await, Err(Error::Forbidden)));
    assert!(matches!(
        what_if::prospect(&Actor::Visitor, &club, &Programme::standard(1_000_000)).await,
        Err(Error::SignInNeeded)
    ));
}

#[tokio::test]
async fn the_audit_tells_who_changed_what_in_the_programme_from_what_to_what() {
    for club in TestClub::on_each("USD").await {
        let sara = club.staff(Role::Admin, "sara@example.com", "a password of hers").await;
        let id = drafts::open(&sara, &club, "spring", None).await.unwrap();
        drafts::save(&sara, &club, id, 1, |rules| rules.moving.grace_days = 60).await.unwrap();
        publish::publish(&sara, &club, id, 2, from(club.today())).await.unwrap();
        let find = club::audit::Find { about: Some(club::audit::About::Programme), ..Default::default() };
        let rows = club::audit::list(&SYSTEM, &club, &find).await.unwrap().rows;
        let actions: Vec<&str> = rows.iter().map(|row| row.action.as_str()).collect();
        assert_eq!(actions, ["programme.published", "draft.edited", "draft.opened", "programme.published"]);
        let changes: Vec<Change> = serde_json::from_value(rows[0].data["changes"].clone()).unwrap();
        assert!(matches!(changes[..], [Change::Moving { from, to }] if from.grace_days == 30 && to.grace_days == 60));
        assert_eq!(rows[0].by.as_deref(), Some("سارا محمدی"));
        let of_others = club::audit::Find { by: Some("system".into()), ..find };
        assert_eq!(club::audit::list(&SYSTEM, &club, &of_others).await.unwrap().rows.len(), 1);
    }
}

#[tokio::test]
async fn grace_that_has_begun_keeps_its_end_when_its_length_is_edited() {
    let club = TestClub::on_sqlite("USD").await;
    club.publish(|rules| rules.tiers[3].criterion = spend_of(10_000)).await;
    club.bring("purchase_id,customer,occurred_at,amount\n1,a,2025-12-01,100\n").await;
    club.review().await;
    club.bring("purchase_id,customer,occurred_at,amount,kind,original_purchase_id\nr,a,2025-12-01,1,return,1\n").await;
    club.review().await;
    let promised = club.standing("a").await["grace_ends"].clone();
    club.publish(|rules| rules.moving.grace_days = 3).await;
    club.wait_days(5);
    review::run(&SYSTEM, &club, club.today()).await.unwrap();
    assert_eq!((tier(&club, "a").await, club.standing("a").await["grace_ends"].clone()), ("vip".into(), promised));
}
