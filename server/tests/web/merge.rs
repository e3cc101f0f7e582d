//! Merging two members over HTTP, as a browser without a script does it.

use crate::app::TestApp;
use domain::role::Role;

const SHOP: &str =
    "purchase_id,customer,occurred_at,amount\n1,A,2025-11-05,900000\n2,B,2025-11-06,800000\n3,B,2025-11-07,700000\n";

/// The numbers of A and B.
async fn two(app: &TestApp) -> (String, String) {
    app.shop(SHOP).await;
    (app.club.standing("A").await["number"].clone(), app.club.standing("B").await["number"].clone())
}

fn persian(digits: &str) -> String {
    digits.chars().map(|c| c.to_digit(10).and_then(|digit| char::from_u32('۰' as u32 + digit)).unwrap_or(c)).collect()
}

/// What is written in the hidden field of a form that is done once.
fn once(page: &str) -> &str {
    let start = page.rfind("name=\"once\" value=\"").expect("the field") + "name=\"once\" value=\"".len();
    page[start..].split('"').next().unwrap()
}

#[tokio::test]
async fn an_admin_sees_both_chooses_and_merges_and_the_old_address_leads_to_the_new() {
    for app in TestApp::on_each().await {
        let (kept, gone) = two(&app).await;
        let admin = app.staff(Role::Admin).await;
        let profile = admin.get(&format!("/manager/members/{kept}")).await.text;
        let address = format!("/admin/members/{kept}/merge");
        assert!(profile.contains(&format!("action=\"{address}\"")), "the profile asks for the other number");
        assert_eq!(admin.get(&address).await.status, 200);
        let query = serde_urlencoded::to_string([("other", persian(&gone))]).unwrap();
        let page = admin.get(&format!("{address}?{query}")).await;
        assert_eq!(page.status, 200, "{}", page.text);
        assert!(page.text.contains("This number stays") && page.text.contains("This number is closed"));
        assert!(
            page.text.contains("name=\"name\"") && !page.text.contains("name=\"phone\""),
            "only what differs is asked"
        );
        let form = |reason: &'static str| {
            let once = once(&page.text).to_owned();
            [("other", gone.clone()), ("name", "gone".into()), ("reason", reason.into()), ("once", once)]
        };
        let refused = form("");
        let refused: Vec<(&str, &str)> = refused.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let refused = admin.post(&address, &refused).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text.contains("id=\"reason-error\""));
        let chosen = "value=\"gone\" checked";
        assert!(refused.text.contains(chosen), "what was chosen stays: {}", refused.text);
        let sent = form("the same woman");
        let sent: Vec<(&str, &str)> = sent.iter().map(|(name, value)| (*name, value.as_str())).collect();
        for _ in 0..2 {
            let merged = admin.post(&address, &sent).await;
            assert_eq!(
                (merged.status.as_u16(), merged.location()),
                (303, &*format!("/manager/members/{kept}")),
                "{}",
                merged.text
            );
        }
        let old = admin.get(&format!("/manager/members/{gone}")).await;
        assert_eq!((old.status.as_u16(), old.location()), (303, &*format!("/manager/members/{kept}")));
        let profile = async |part: &str| admin.get(&format!("/manager/members/{kept}{part}")).await.text;
        assert!(profile("").await.contains("Earlier numbers"));
        assert!(profile("?part=history").await.contains("Under number"));
        assert!(profile("?part=purchases").await.matches("<tr>").count() >= 4, "the purchases of both");
        let audit = admin.get("/admin/audit?about=members").await.text;
        assert!(audit.contains("Merged two members") && audit.contains("the same woman"));
    }
}

#[tokio::test]
async fn a_number_that_nobody_else_has_is_said_at_its_field() {
    let app = TestApp::new().await;
    let (kept, _) = two(&app).await;
    let admin = app.staff(Role::Admin).await;
    let address = format!("/admin/members/{kept}/merge");
    for other in ["999999", kept.as_str(), "", "%00", "A"] {
        let asked = admin.get(&format!("{address}?other={other}")).await;
        assert_eq!(asked.status, 422, "{other}");
        assert!(asked.text.contains("id=\"other-error\""), "{other}");
        let sent = admin.post(&address, &[("other", other), ("reason", "same")]).await;
        assert_eq!(sent.status, 422, "{other}");
        assert!(sent.text.contains("id=\"other-error\""), "{other}");
    }
    assert_eq!(admin.get("/admin/members/999999/merge?other=1").await.status, 404);
    assert_eq!(admin.get("/admin/members/%00/merge").await.status, 404);
}

#[tokio::test]
async fn managers_are_neither_asked_nor_let_in() {
    let app = TestApp::new().await;
    let (kept, gone) = two(&app).await;
    let manager = app.staff(Role::Manager).await;
    let profile = manager.get(&format!("/manager/members/{kept}")).await.text;
    assert!(!profile.contains("/merge"));
    let address = format!("/admin/members/{kept}/merge");
    assert_eq!(manager.get(&format!("{address}?other={gone}")).await.status, 403);
    assert_eq!(manager.post(&address, &[("other", &gone), ("reason", "same")]).await.status, 403);
    assert_eq!(manager.get(&format!("/manager/members/{gone}")).await.status, 200);
}

#[tokio::test]
async fn the_page_speaks_the_three_languages() {
    let app = TestApp::new().await;
    let (kept, gone) = two(&app).await;
    let mut admin = app.staff(Role::Admin).await;
    for (language, title) in [("fa", "ادغام دو عضو"), ("ar", "دمج عضوين")] {
        admin.language = language;
        let page = admin.get(&format!("/admin/members/{kept}/merge?other={gone}")).await.text;
        let page = page.replace(['\u{2068}', '\u{2069}'], "");
        assert!(page.contains(title) && page.contains(&format!("lang=\"{language}\"")), "{language}");
        assert!(page.contains(match language {
            "fa" => "۲ خرید",
            _ => "عمليتا شراء",
        }));
    }
}
