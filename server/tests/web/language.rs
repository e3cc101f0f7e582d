//! The reader's language: words, direction, digits, calendar, money.

use crate::app::TestApp;
use club::testing::TestClub;
use domain::role::Role;

#[tokio::test]
async fn a_page_speaks_the_language_of_whoever_reads() {
    let app = TestApp::new().await;
    for (language, mark) in [
        ("fa-IR,fa;q=0.9", "lang=\"fa\" dir=\"rtl\""),
        ("ar", "lang=\"ar\" dir=\"rtl\""),
        ("en-GB", "lang=\"en\" dir=\"ltr\""),
        ("de", "lang=\"fa\""),
    ] {
        let mut visitor = app.browser();
        visitor.language = language;
        assert!(visitor.get("/").await.text.contains(mark), "{language}");
    }
    let english = app.browser();
    assert!(english.get("/tiers?lang=ar").await.text.contains("lang=\"ar\""), "the address wins");
}

#[tokio::test]
async fn a_choice_is_kept_in_a_cookie_and_for_members_of_staff_in_the_account() {
    for app in TestApp::on_each().await {
        let visitor = app.browser();
        let chosen = visitor.post("/language", &[("vafa_lang", "ar"), ("back", "/tiers")]).await;
        assert_eq!((chosen.status.as_u16(), chosen.location()), (303, "/tiers"));
        assert!(visitor.get("/").await.text.contains("lang=\"ar\""));
        let admin = app.staff(Role::Admin).await;
        admin.post("/language", &[("vafa_lang", "fa"), ("back", "//evil.example")]).await;
        assert!(admin.get("/admin").await.text.contains("lang=\"fa\""));
        let elsewhere = app.signed_in("admin@example.com").await;
        assert!(elsewhere.get("/admin").await.text.contains("lang=\"fa\""), "the account remembers");
    }
}

#[tokio::test]
async fn money_days_and_digits_are_those_of_the_language() {
    let app = TestApp::new().await;
    app.shop("purchase_id,customer,occurred_at,amount\n1,A,2025-11-21,1234567\n").await;
    let manager = app.staff(Role::Manager).await;
    let persian = manager.get("/manager/members/100001?lang=fa").await.text;
    assert!(persian.contains("۱٬۲۳۴٬۵۶۷") && persian.contains("۱۴۰۴/۰۸/۳۰"), "toman and Jalali");
    let arabic = manager.get("/manager/members/100001?lang=ar").await.text;
    assert!(arabic.contains("١٬٢٣٤٬٥٦٧") && arabic.contains("٢٠٢٥/١١/٢١"), "toman and Gregorian");
    let english = manager.get("/manager/members/100001?lang=en").await.text;
    assert!(english.contains("1,234,567") && english.contains("2025-11-21"), "toman and Gregorian");
}

#[tokio::test]
async fn under_https_the_cookie_of_the_language_belongs_to_this_host_alone() {
    let app = TestApp::of(TestClub::sqlite().await, "https://club.example.com");
    let visitor = app.browser();
    let chosen = visitor.post("/language", &[("vafa_lang", "ar"), ("back", "/tiers")]).await;
    let cookie = chosen.header("set-cookie");
    assert!(cookie.starts_with("__Host-vafa-lang=ar;") && cookie.contains("; Secure"), "{cookie}");
    assert!(visitor.get("/").await.text.contains("lang=\"ar\""), "it is read again");
}
