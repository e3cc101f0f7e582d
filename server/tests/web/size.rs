//! How much HTML a page is: what staff open all day has to come quickly over a phone.

use crate::app::TestApp;
use domain::role::Role;
use sea_orm::ConnectionTrait;

/// Of the list of 50 members, uncompressed.
const LIST: usize = 24 * 1024;

#[tokio::test]
async fn the_list_of_fifty_members_is_small_in_every_language() {
    let app = TestApp::new().await;
    let purchases: String = (1..=60).map(|at| format!("{at},C{at},2025-11-05,{}\n", 3_845_000 + at * 1_000)).collect();
    app.shop(&format!("purchase_id,customer,occurred_at,amount\n{purchases}")).await;
    app.club.db.execute_unprepared("UPDATE customers SET name = 'محمدرضا حسین‌پور'").await.unwrap();
    // An admin's bar has the most links.
    let admin = app.staff(Role::Admin).await;
    for language in ["fa", "ar", "en"] {
        let page = admin.get(&format!("/manager/members?lang={language}")).await.text;
        assert_eq!(page.matches("حسین‌پور").count(), 50, "{language}");
        let bytes = as_built(&page).len();
        assert!(bytes <= LIST, "{bytes} bytes in {language}");
    }
}

/// The page with the addresses that it has once the site is built.
fn as_built(page: &str) -> String {
    page.replace("<use href=\"#", "<use href=\"/pkg/0123456789ab/icons.svg#")
}
