//! Which passwords are taken.

use crate::app::{PASSWORD, TestApp};
use club::{
    Error, Problem,
    accounts::staff::{self, NewStaff},
    testing::SYSTEM,
};
use domain::role::Role;

#[tokio::test]
async fn a_password_that_many_have_or_that_others_know_is_refused_with_words_and_the_link_stays_good() {
    for app in TestApp::on_each().await {
        app.staff(Role::Manager).await;
        app.browser().post("/forgot", &[("email", "manager@example.com")]).await;
        let path = format!("/forgot/{}", app.last_link("/forgot/").await);
        for (language, common, personal) in [
            ("en", "easy to guess", "which others know"),
            ("fa", "حدس زدنش آسان است", "که دیگران هم می‌دانند"),
            ("ar", "ويسهل تخمينها", "وهذا يعرفه غيركم"),
        ] {
            let mut browser = app.browser();
            browser.language = language;
            for (password, words) in
                [("Password123", common), ("manager-manager", personal), ("سارا محمدی ۱", personal)]
            {
                let reply = browser.post(&path, &[("password", password), ("repeat", password)]).await;
                assert_eq!(reply.status, 422, "{password}");
                assert!(reply.text.contains(words), "{language} {password}: {}", reply.text);
            }
        }
        let taken = app.browser().post(&path, &[("password", PASSWORD), ("repeat", PASSWORD)]).await;
        assert_eq!(taken.status, 303);
    }
}

#[tokio::test]
async fn a_member_and_a_colleague_are_told_the_same() {
    for app in TestApp::on_each().await {
        let form = [("name", "مریم احمدی"), ("phone", "09121234567"), ("email", "m@example.com"), ("language", "en")];
        app.browser().post("/join", &form).await;
        let path = format!("/join/{}", app.last_link("/join/").await);
        for bad in ["1q2w3e4r5t", "09121234567", "مریم احمدی"] {
            assert_eq!(app.browser().post(&path, &[("password", bad), ("repeat", bad)]).await.status, 422, "{bad}");
        }
        assert_eq!(app.browser().post(&path, &[("password", PASSWORD), ("repeat", PASSWORD)]).await.status, 303);
        for (bad, why) in [("qwertyuiop", Problem::Common), ("reza.karimi", Problem::Personal)] {
            let new = NewStaff {
                role: "admin".into(),
                email: "reza.karimi@example.com".into(),
                name: "رضا کریمی".into(),
                password: Some(bad.into()),
                language: None,
            };
            let added = staff::add(&SYSTEM, &app.club, new).await;
            assert!(
                matches!(&added, Err(Error::Invalid(problems)) if problems.has("password", why)),
                "{bad}: {added:?}"
            );
        }
    }
}
