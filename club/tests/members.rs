//! Finding members: any spelling, any script of digits, and pages that stay right while members are added.

use club::{
    Actor,
    import::{self, Kind, Options},
    people::list::{self, Find, Sort},
    review,
    testing::{SYSTEM, TestClub},
};
use domain::{money::Unit, role::Role};

async fn bring(club: &TestClub, kind: Kind, file: &str) {
    let options = Options { kind, unit: Unit::Rial, create_customers: true, ..Options::default() };
    let mut quiet = |_: Vec<import::Rejection>, _: import::Progress| Ok(());
    let input = import::Input::Bytes(file.as_bytes().into());
    let summary = import::run(&SYSTEM, club, input, "test.csv", &options, &mut quiet).await.unwrap();
    assert_eq!(summary.rejected, 0);
}

async fn names(club: &TestClub, manager: &Actor, find: Find) -> Vec<String> {
    list::list(manager, club, &find).await.unwrap().rows.into_iter().map(|row| row.name).collect()
}

#[tokio::test]
async fn a_member_is_found_however_the_name_and_number_are_written() {
    for club in TestClub::on_each("IRR").await {
        let manager = club.staff(Role::Manager, "m@example.com", "a long enough password").await;
        bring(&club, Kind::Customers, "customer,name,phone,email,joined_on\nA-1,علی کاظمی‌نیا,09121234567,ali@example.com,2024-01-01\nB-2,Sara Ahmadi,,,2024-01-01\nC-3,100% _real_,,,2024-01-01\nD-4,not a member,,,\n").await;
        for search in [
            "علي كاظمي",
            "کاظمی نیا",
            "کاظمی‌نیا",
            "نیا علی",
            "۰۹۱۲۱۲۳",
            "0912 123",
            "+98912",
            "a-1",
            "A‌-۱",
            "ali@",
            "۱۰۰۰۰۱",
        ] {
            let found = names(&club, &manager, Find { search: search.into(), ..Find::default() }).await;
            assert_eq!(found, ["علی کاظمی‌نیا"], "{search}");
        }
        assert_eq!(names(&club, &manager, Find { search: "100%".into(), ..Find::default() }).await, ["100% _real_"]);
        assert_eq!(names(&club, &manager, Find { search: "%".into(), ..Find::default() }).await, ["100% _real_"]);
        assert_eq!(names(&club, &manager, Find { search: "nobody".into(), ..Find::default() }).await, [""; 0]);
        assert_eq!(names(&club, &manager, Find { search: "member".into(), ..Find::default() }).await, [""; 0]);
    }
}

#[tokio::test]
async fn a_name_of_two_parts_is_found_however_its_parts_are_joined() {
    for club in TestClub::on_each("IRR").await {
        let manager = club.staff(Role::Manager, "m@example.com", "a long enough password").await;
        let people = [
            "محمد رضا احمدی",
            "محمدرضا کریمی",
            "محمد\u{200C}رضا ملکی",
            "امیر ضامنی",
            "عبداللہ Muñoz",
            "ﻓﺎﻃﻤﮥ Ｚａｎｄ",
        ];
        let rows: String = people.iter().enumerate().map(|(n, name)| format!("C{n},{name},2024-01-01\n")).collect();
        bring(&club, Kind::Customers, &format!("customer,name,joined_on\n{rows}")).await;
        let find = |search: &str| Find { search: search.into(), sort: Sort::Newest, ..Find::default() };
        for search in ["محمد رضا", "محمدرضا", "محمد\u{200C}رضا", "رضا محمد", "مـحمّدرضا"]
        {
            let mut found = names(&club, &manager, find(search)).await;
            found.sort();
            let mut three = people[..3].to_vec();
            three.sort_unstable();
            assert_eq!(found, three, "{search}");
        }
        assert_eq!(names(&club, &manager, find("احمدی محمدرضا")).await, [people[0]]);
        assert_eq!(names(&club, &manager, find("رضا")).await.len(), 3, "a short word is not put together from two");
        for (search, name) in [
            ("عبدالله", people[4]),
            ("عبد الله", people[4]),
            ("munoz", people[4]),
            ("MUN\u{0303}OZ", people[4]),
            ("فاطمه", people[5]),
            ("فاطمە zand", people[5]),
            ("ﻓﺎﻃﻤﺔ", people[5]),
        ] {
            assert_eq!(names(&club, &manager, find(search)).await, [name], "{search}");
        }
    }
}

#[tokio::test]
async fn a_phone_is_found_as_it_stands_on_a_visiting_card() {
    for club in TestClub::on_each("IRR").await {
        let manager = club.staff(Role::Manager, "m@example.com", "a long enough password").await;
        bring(
            &club,
            Kind::Customers,
            "customer,name,phone,joined_on\nA-1,Sara,09121234567,2024-01-01\nB-2,Reza,09359876543,2024-01-01\n",
        )
        .await;
        for search in [
            "0912-123-4567",
            "(0912) 123-4567",
            "(0912)1234567",
            "0912 123 4567",
            "0912.123.4567",
            "0912/1234567",
            "00989121234567",
            "0098 912 123 4567",
            "+98 912 123 4567",
            "+98-912-123-4567",
            "989121234567",
            "9121234567",
            "۰۹۱۲۱۲۳۴۵۶۷",
            "۰۹۱۲-۱۲۳-۴۵۶۷",
            "٠٩١٢ ١٢٣",
            "０９１２-123",
            "\u{202A}+98 912 123 4567\u{202C}",
            "123-45",
            "4567",
            "456",
        ] {
            let found = names(&club, &manager, Find { search: search.into(), ..Find::default() }).await;
            assert_eq!(found, ["Sara"], "{search}");
        }
        for search in ["0912-123-4568", "00", "567-100"] {
            let found = names(&club, &manager, Find { search: search.into(), ..Find::default() }).await;
            assert_eq!(found.len(), if search == "00" { 2 } else { 0 }, "{search}");
        }
    }
}

#[tokio::test]
async fn pages_show_every_member_once_also_when_some_are_added_meanwhile() {
    for club in TestClub::on_each("IRR").await {
        let manager = club.staff(Role::Manager, "m@example.com", "a long enough password").await;
        let rows: String = (0..130).map(|n| format!("p{n},C{n:03},2025-06-01,{}\n", 1_000 * (n / 2))).collect();
        bring(&club, Kind::Purchases, &format!("purchase_id,customer,occurred_at,amount\n{rows}")).await;
        review::run(&SYSTEM, &club, club.today()).await.unwrap();
        for sort in Sort::ALL {
            let mut seen = Vec::new();
            let mut find = Find { sort, ..Find::default() };
            let mut pages = 0;
            loop {
                let page = list::list(&manager, &club, &find).await.unwrap();
                assert!(page.rows.len() <= list::PAGE);
                seen.extend(page.rows.into_iter().map(|row| row.name));
                pages += 1;
                if sort == Sort::Newest {
                    bring(
                        &club,
                        Kind::Customers,
                        &format!("customer,name,joined_on\nN{pages},new {pages},2025-06-01\n"),
                    )
                    .await;
                }
                match page.next {
                    Some(next) => find.after = Some(next),
                    None => break,
                }
            }
            let mut old: Vec<&String> = seen.iter().filter(|name| name.starts_with('C')).collect();
            old.sort();
            old.dedup();
            assert_eq!((old.len(), seen.iter().filter(|name| name.starts_with('C')).count()), (130, 130), "{sort:?}");
        }
    }
}

#[tokio::test]
async fn the_filter_by_tier_and_the_rights_hold() {
    let club = TestClub::sqlite().await;
    let manager = club.staff(Role::Manager, "m@example.com", "a long enough password").await;
    let rows: String = (0..40).map(|n| format!("p{n},C{n:03},2025-06-{:02},{}\n", 1 + n % 28, 1_000 * n)).collect();
    bring(&club, Kind::Purchases, &format!("purchase_id,customer,occurred_at,amount\n{rows}")).await;
    let summary = review::run(&SYSTEM, &club, club.today()).await.unwrap();
    for (tier, members) in summary.tiers {
        let found = names(&club, &manager, Find { tier: Some(tier.0.clone()), ..Find::default() }).await;
        assert_eq!(found.len() as u64, members, "{tier}");
    }
    let member = Actor::Member { account: 1, customer: 1 };
    assert!(matches!(list::list(&member, &club, &Find::default()).await, Err(club::Error::Forbidden)));
    assert!(matches!(list::list(&Actor::Visitor, &club, &Find::default()).await, Err(club::Error::SignInNeeded)));
}

#[tokio::test]
async fn a_writer_that_holds_the_file_too_long_gives_a_clear_error() {
    let club = TestClub::sqlite().await;
    let holder = club.write().await.unwrap();
    let impatient = club::base::db::connect_waiting(&club.url, std::time::Duration::from_millis(50)).await.unwrap();
    let second = club::Club::new(impatient, club.clock.clone(), club::testing::settings("IRR"));
    assert!(matches!(second.write().await, Err(club::Error::Busy)));
    holder.rollback().await.unwrap();
    assert!(second.write().await.is_ok());
}
