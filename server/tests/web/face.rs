//! The club's own name, logo and colour, on pages and in mails, and the form on which they are chosen.

use crate::{
    app::{Browser, Reply, TestApp},
    form::filled,
};
use axum::http::StatusCode;
use domain::role::Role;
use image::{DynamicImage, ImageFormat, RgbaImage};
use std::io::Cursor;

const HERE: &str = "/admin/settings";

fn logo() -> Vec<u8> {
    let image = RgbaImage::from_pixel(600, 200, image::Rgba([20, 90, 120, 255]));
    let mut bytes = Vec::new();
    DynamicImage::ImageRgba8(image).write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).unwrap();
    bytes
}

/// Sends the form as `page` shows it, with some of its fields filled in otherwise.
async fn send(admin: &Browser<'_>, page: &str, otherwise: &[(&str, &str)], file: &[u8]) -> Reply {
    let fields = filled(page, HERE, otherwise);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    admin.upload(HERE, &fields, file).await
}

/// What stands after this on a page, up to the next quotation mark.
fn after<'a>(page: &'a str, start: &str) -> &'a str {
    let place = page.find(start).unwrap_or_else(|| panic!("no {start} in {page}"));
    page[place + start.len()..].split('"').next().unwrap()
}

const OWN: [(&str, &str); 6] = [
    ("club-name.en", "Sepidar <Club>"),
    ("club-name.fa", "باشگاه سپیدار"),
    ("accent", "#1d4f7a"),
    ("phone", "021 5555 0100"),
    ("address.en", "Vanak Street"),
    ("mail-reply-to", "answers@example.com"),
];

#[tokio::test]
async fn the_clubs_name_logo_and_colour_are_on_its_pages() {
    for app in TestApp::on_each().await {
        let admin = app.staff(Role::Admin).await;
        let form = admin.get(HERE).await.text;
        let saved = send(&admin, &form, &OWN, &logo()).await;
        assert_eq!(
            (saved.status, saved.location()),
            (StatusCode::SEE_OTHER, "/admin/settings?saved=yes"),
            "{}",
            saved.text
        );

        let member = app.member("maryam@example.com").await;
        let visitor = app.browser();
        for (page, title) in [
            (visitor.get("/").await, "<title>Sepidar &lt;Club&gt;</title>"),
            (visitor.get("/sign-in").await, "<title>Sign in · Sepidar &lt;Club&gt;</title>"),
            (member.get("/member").await, " · Sepidar &lt;Club&gt;</title>"),
            (admin.get("/admin").await, " · Sepidar &lt;Club&gt;</title>"),
        ] {
            let html = &page.text;
            assert!(html.contains(title), "{title}: {html}");
            assert!(html.contains("tel:02155550100") && html.contains("Vanak Street"));
            assert!(html.contains("<img src=\"/face/") && !html.contains(" style="));
            let css = visitor.get(&format!("/face/1d4f7a-{}", after(html, "/face/1d4f7a-"))).await;
            assert_eq!((css.status, css.header("content-type")), (StatusCode::OK, "text/css; charset=utf-8"));
            assert!(
                css.header("cache-control").contains("immutable") && css.text.starts_with(":root{--accent:#1d4f7a;")
            );
        }
        let card = member.get("/member").await.text;
        assert!(card.contains("<span class=\"card-brand\">Sepidar &lt;Club&gt;</span>"));
        assert!(!card.contains("Vafa"), "members read of the shop only");
        assert!(visitor.get("/").await.text.contains("Made with Vafa"));
        assert!(app.browser().reading("fa").get("/").await.text.contains("<title>باشگاه سپیدار</title>"));
        assert!(
            app.browser().reading("ar").get("/").await.text.contains("<title>باشگاه سپیدار</title>"),
            "where it has none"
        );
    }
}

#[tokio::test]
async fn mails_come_from_the_club() {
    let app = TestApp::new().await;
    let admin = app.staff(Role::Admin).await;
    let form = admin.get(HERE).await.text;
    send(&admin, &form, &OWN, &logo()).await;
    app.browser().post("/forgot", &[("email", "admin@example.com")]).await;
    app.work().await;
    let letters: Vec<String> =
        app.letters().iter().map(|file| String::from_utf8(std::fs::read(file).unwrap()).unwrap()).collect();
    let letter = letters.iter().find(|letter| letter.contains("Reply-To: answers@example.com")).expect("a letter");
    assert!(letter.contains("From: =?utf-8?b?U2VwaWRhciA8Q2x1Yj4=?= <club@example.com>"), "{letter}");
    assert!(letter.contains("multipart/related") && letter.contains("Content-ID: <logo>"), "{letter}");
    let plain = letter.replace("=\r\n", "");
    assert!(plain.contains("#1d4f7a") && plain.contains("cid:logo") && plain.contains("Vanak Street"), "{letter}");
}

#[tokio::test]
async fn everything_that_is_wrong_is_said_at_once_and_what_was_typed_stays_the_logo_too() {
    for app in TestApp::on_each().await {
        let admin = app.staff(Role::Admin).await;
        let form = admin.get(HERE).await.text;
        let wrong =
            [("club-name.en", "Sepidar"), ("accent", "#ffd400"), ("mail-reply-to", "nobody"), ("quiet-until", "21:00")];
        let again = send(&admin, &form, &wrong, &logo()).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        for said in
            ["too pale", "not an email address", "Start and end are the same", "value=\"Sepidar\"", "The new logo"]
        {
            assert!(again.text.contains(said), "{said}: {}", again.text);
        }
        // The colour that was offered, and the rest put right; the picture is not sent again.
        let offered = after(&again.text, "name=\"nearest\" value=\"").to_owned();
        let right = [("nearest", offered.as_str()), ("mail-reply-to", ""), ("quiet-until", "08:00")];
        let saved = send(&admin, &again.text, &right, b"").await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
        let home = app.browser().get("/").await.text;
        assert!(
            home.contains("<img src=\"/face/") && home.contains(&format!("/face/{}-", offered.trim_start_matches('#')))
        );

        for (file, said) in [
            (b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec(), "SVG files are not accepted"),
            (b"%PDF-1.7".to_vec(), "not an intact picture"),
            (vec![0; 3 * 1024 * 1024], "This file is large"),
        ] {
            let form = admin.get(HERE).await.text;
            let refused = send(&admin, &form, &[("phone", "021 1234")], &file).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(refused.text.contains(said) && refused.text.contains("value=\"021 1234\""), "{said}");
        }
    }
}

#[tokio::test]
async fn the_second_of_two_admins_is_told_and_both_changes_are_there_in_the_end() {
    for app in TestApp::on_each().await {
        let admin = app.staff(Role::Admin).await;
        let (one, two) = (admin.get(HERE).await.text, admin.get(HERE).await.text);
        send(&admin, &one, &[("phone", "021 1111"), ("club-name.en", "One")], b"").await;
        let told = send(&admin, &two, &[("address.en", "Vanak"), ("club-name.en", "Two")], b"").await;
        assert_eq!(told.status, StatusCode::CONFLICT);
        assert!(told.text.contains("021 1111") && told.text.contains(": One"), "what the first did: {}", told.text);
        assert!(!app.browser().get("/").await.text.contains("Vanak"), "nothing was saved");
        assert_eq!(send(&admin, &told.text, &[], b"").await.status, StatusCode::SEE_OTHER);
        let home = app.browser().get("/").await.text;
        for said in ["<title>Two</title>", "021 1111", "Vanak"] {
            assert!(home.contains(said), "{said}");
        }
    }
}

#[tokio::test]
async fn pages_for_everybody_say_what_they_are_about_and_no_other_page_is_found() {
    let app = TestApp::new().await;
    let visitor = app.browser();
    for path in ["/", "/tiers", "/join", "/sign-in", "/forgot"] {
        let html = visitor.get(path).await.text;
        for said in [
            "<meta name=\"description\" content=\"".to_owned(),
            format!("<link rel=\"canonical\" href=\"http://127.0.0.1:3000{path}\""),
            format!("hreflang=\"ar\" href=\"http://127.0.0.1:3000{path}?lang=ar\""),
            "property=\"og:title\"".into(),
            "property=\"og:locale\" content=\"en_GB\"".into(),
        ] {
            assert!(html.contains(&said), "{said}: {html}");
        }
        assert!(!html.contains("noindex"));
    }
    let persian = visitor.get("/tiers?lang=fa").await.text;
    assert!(persian.contains("<link rel=\"canonical\" href=\"http://127.0.0.1:3000/tiers?lang=fa\""));
    // A link from a mail is nobody else's business.
    for path in ["/forgot/a-token", "/nowhere"] {
        let html = visitor.get(path).await.text;
        assert!(html.contains("noindex") && !html.contains("canonical"), "{html}");
    }
    let robots = visitor.get("/robots.txt").await;
    assert!(robots.text.starts_with("User-agent: *\nDisallow: /account\n"), "{}", robots.text);
    assert_eq!(robots.header("content-type"), "text/plain; charset=utf-8");
}

#[tokio::test]
async fn amounts_are_in_the_unit_that_the_club_has_chosen_in_every_language() {
    let app = TestApp::new().await;
    app.shop("purchase_id,customer,occurred_at,amount\n1,A,2025-11-05,5000\n").await;
    let admin = app.staff(Role::Admin).await;
    let profile = "/manager/members/100001";
    assert!(admin.get(profile).await.text.contains("5,000 toman"));
    let form = admin.get(HERE).await.text;
    send(&admin, &form, &[("money-unit", "rial")], b"").await;
    assert!(admin.get(profile).await.text.contains("50,000 rial"));
}
