//! The table of all pages: address, who may enter, what answers.
//!
//! The server builds its router from this table and from nothing else; the matrix test walks it with
//! every role, and the access of each row is a golden file. A page that is not here does not exist.

use crate::{call::Call, page::PageResult, pages::*};
use domain::role::Area;
use std::{future::Future, pin::Pin};
use url::{Position, Url};

/// What answers a call.
pub type Handler = fn(Call) -> Pin<Box<dyn Future<Output = PageResult> + Send>>;

/// One address.
pub struct Route {
    pub path: &'static str,
    pub area: Area,
    pub get: Option<Handler>,
    pub post: Option<Handler>,
    /// Takes files, so its body may be large.
    pub takes_files: bool,
}

const fn route(path: &'static str, area: Area) -> Route {
    Route { path, area, get: None, post: None, takes_files: false }
}

impl Route {
    const fn get(self, handler: Handler) -> Self {
        Self { get: Some(handler), ..self }
    }

    const fn post(self, handler: Handler) -> Self {
        Self { post: Some(handler), ..self }
    }

    const fn takes_files(self) -> Self {
        Self { takes_files: true, ..self }
    }
}

/// Turns an async function into a [`Handler`].
macro_rules! to {
    ($handler:path) => {
        |call| Box::pin($handler(call))
    };
}

use Area::{Admin, Manager, Member, Public, SignedIn};

/// All pages.
pub const ROUTES: &[Route] = &[
    route("/", Public).get(to!(public::home::show)),
    route("/tiers", Public).get(to!(public::tiers::show)),
    route("/robots.txt", Public).get(to!(public::face::robots)),
    route("/face/{file}", Public).get(to!(public::face::show)),
    route("/language", Public).post(to!(public::language::choose)),
    route("/join", Public).get(to!(public::join::show)).post(to!(public::join::submit)),
    route("/join/{token}", Public).get(to!(public::confirm::show)).post(to!(public::confirm::submit)),
    route("/sign-in", Public).get(to!(public::sign_in::show)).post(to!(public::sign_in::submit)),
    route("/sign-in/code", Public).get(to!(public::code::show)).post(to!(public::code::submit)),
    route("/sign-out", Public).post(to!(public::sign_in::sign_out)),
    route("/forgot", Public).get(to!(public::forgot::show)).post(to!(public::forgot::submit)),
    route("/forgot/{token}", Public).get(to!(public::reset::show)).post(to!(public::reset::submit)),
    route("/account", SignedIn).get(to!(account::own::show)),
    route("/account/password", SignedIn).post(to!(account::own::change_password)),
    route("/account/sessions", SignedIn).post(to!(account::own::end_others)),
    route("/member", Member).get(to!(member::home::show)),
    route("/account/second-factor", Manager)
        .get(to!(account::second_factor::show))
        .post(to!(account::second_factor::begin)),
    route("/account/second-factor/confirm", Manager).post(to!(account::second_factor::confirm)),
    route("/account/second-factor/codes", Manager).post(to!(account::second_factor::renew)),
    route("/account/second-factor/off", Manager).post(to!(account::second_factor::turn_off)),
    route("/manager/members", Manager).get(to!(manager::members::show)),
    route("/manager/members/{number}", Manager).get(to!(manager::member::show)),
    route("/manager/members/{number}/pin", Manager).post(to!(manager::member::pin::submit)),
    route("/manager/members/{number}/pin/lift", Manager).post(to!(manager::member::pin::lift)),
    route("/manager/members/{number}/phone", Manager).post(to!(manager::member::phone::prove)),
    route("/manager/members/{number}/phone/wrong", Manager).post(to!(manager::member::phone::withdraw)),
    route("/manager/members/{number}/contacts", Manager).post(to!(manager::member::contacts::submit)),
    route("/admin", Admin).get(to!(admin::home::show)),
    route("/admin/review", Admin).post(to!(admin::home::run_review)),
    route("/admin/jobs", Admin).get(to!(admin::jobs::show)),
    route("/admin/jobs/{job}", Admin).post(to!(admin::jobs::run)),
    route("/admin/imports", Admin)
        .get(to!(admin::imports::list::show))
        .post(to!(admin::imports::list::submit))
        .takes_files(),
    route("/admin/imports/nobody", Admin).post(to!(admin::imports::list::nobody)),
    route("/admin/imports/{id}", Admin).get(to!(admin::imports::show::show)),
    route("/admin/imports/{id}/prepare", Admin).post(to!(admin::imports::assistant::submit)),
    route("/admin/imports/{id}/give-up", Admin).post(to!(admin::imports::show::give_up)),
    route("/admin/imports/{id}/discard", Admin).post(to!(admin::imports::assistant::discard)),
    route("/admin/imports/{id}/correct", Admin).post(to!(admin::imports::correct::submit)),
    route("/admin/imports/{id}/take-back", Admin).post(to!(admin::imports::take_back::submit)),
    route("/admin/imports/{id}/report", Admin).get(to!(admin::imports::files::report)),
    route("/admin/imports/{id}/rejected.csv", Admin).get(to!(admin::imports::files::rejected)),
    route("/admin/imports/{id}/progress", Admin).get(to!(admin::imports::show::progress)),
    route("/admin/members/{number}/merge", Admin).get(to!(admin::merge::show)).post(to!(admin::merge::submit)),
    route("/admin/programme", Admin)
        .get(to!(admin::programme::home::show))
        .post(to!(admin::programme::home::open_draft)),
    route("/admin/programme/revert", Admin).post(to!(admin::programme::home::revert)),
    route("/admin/programme/versions/{id}", Admin).get(to!(admin::programme::version::show)),
    route("/admin/programme/compare", Admin).get(to!(admin::programme::compare::show)),
    route("/admin/programme/drafts/{id}", Admin)
        .get(to!(admin::programme::desk::show))
        .post(to!(admin::programme::desk::save)),
    route("/admin/programme/drafts/{id}/try", Admin).get(to!(admin::programme::desk::tried)),
    route("/admin/programme/drafts/{id}/order", Admin).post(to!(admin::programme::order::submit)),
    route("/admin/programme/drafts/{id}/discard", Admin).post(to!(admin::programme::desk::discard)),
    route("/admin/programme/drafts/{id}/tiers/{key}", Admin)
        .get(to!(admin::programme::tier_form::show))
        .post(to!(admin::programme::tier_form::submit)),
    route("/admin/programme/drafts/{id}/tiers/{key}/benefits", Admin)
        .get(to!(admin::programme::benefits_form::show))
        .post(to!(admin::programme::benefits_form::submit)),
    route("/admin/programme/drafts/{id}/settings", Admin)
        .get(to!(admin::programme::settings_form::show))
        .post(to!(admin::programme::settings_form::submit)),
    route("/admin/programme/drafts/{id}/what-if", Admin).get(to!(admin::programme::what_if::show)),
    route("/admin/programme/drafts/{id}/publish", Admin)
        .get(to!(admin::programme::publish::show))
        .post(to!(admin::programme::publish::submit)),
    route("/admin/settings", Admin).get(to!(admin::settings::show)).post(to!(admin::settings::submit)).takes_files(),
    route("/admin/outbox", Admin).get(to!(admin::outbox::show)),
    route("/admin/outbox/{id}/retry", Admin).post(to!(admin::outbox::retry)),
    route("/admin/outbox/{id}/cancel", Admin).post(to!(admin::outbox::cancel)),
    route("/admin/audit", Admin).get(to!(admin::audit::show)),
    route("/admin/staff", Admin).get(to!(admin::staff::show)).post(to!(admin::staff::submit)),
    route("/admin/staff/disable", Admin).post(to!(admin::staff::disable)),
    route("/admin/staff/second-factor", Admin).post(to!(admin::second_factor::choose)),
    route("/admin/staff/second-factor/reset", Admin).post(to!(admin::second_factor::reset)),
    route("/admin/staff/enable", Admin).post(to!(admin::staff::enable)),
    route("/admin/staff/end-sessions", Admin).post(to!(admin::staff::end_sessions)),
    route("/admin/staff/invite", Admin).post(to!(admin::staff::invite)),
    route("/admin/staff/role", Admin).post(to!(admin::staff::set_role)),
];

/// The page of this table that somebody asks to be sent to, as path and query. `None` for everything else: another site,
/// however it is disguised, an address that only takes forms, what is no page.
pub fn page_of_ours(asked: &str) -> Option<String> {
    let here = Url::parse("http://ours.invalid").ok()?;
    // A browser reads an address just so: tabs are passed over, a backslash is a slash.
    let there = here.join(asked).ok()?;
    let plain = asked.starts_with('/') && !asked.contains(char::is_control);
    let ours = plain && there.origin() == here.origin();
    let page = ours && ROUTES.iter().any(|route| route.get.is_some() && fits(route.path, there.path()));
    page.then(|| there[Position::BeforePath..Position::AfterQuery].to_owned())
}

fn fits(pattern: &str, path: &str) -> bool {
    let (mut wanted, mut given) = (pattern.split('/'), path.split('/'));
    loop {
        match (wanted.next(), given.next()) {
            (None, None) => return true,
            (Some(wanted), Some(given)) if wanted == given || wanted.starts_with('{') && is_a_name(given) => {}
            _ => return false,
        }
    }
}

/// Whether a part of a path may be a number, a key or a token: it is written as it is.
fn is_a_name(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn whoever_asks_is_sent_to_a_page_of_ours_or_nowhere() {
        for page in ["/", "/admin", "/manager/members?q=%D8%B3&sort=name", "/admin/imports/7/progress"] {
            assert_eq!(page_of_ours(page).as_deref(), Some(page));
        }
        assert_eq!(page_of_ours("/admin/../member#top").as_deref(), Some("/member"));
        assert_eq!(
            page_of_ours("/manager/members?q=سارا").as_deref(),
            Some("/manager/members?q=%D8%B3%D8%A7%D8%B1%D8%A7")
        );
        for elsewhere in [
            "",
            "admin",
            "//evil.example",
            "///evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "/\t/evil.example",
            "/\n/evil.example",
            "\t//evil.example",
            "/%2f%2fevil.example",
            "/%5cevil.example",
            "/%01",
            "/%00",
            "/\u{1}",
            "/manager/members/%0d%0aSet-Cookie:a=b",
            "/manager/members/",
            "/manager/members//evil",
            "https://evil.example/",
            "javascript:alert(1)",
            "/sign-out",
            "/language",
            "/admin/review",
            "/nothing",
            "/pkg/x/vafa.css",
            "/healthz",
            "//ours.invalid:99999/",
            "/..//evil.example",
            "/./\\evil.example",
            "//user@ours.invalid:81/admin",
        ] {
            assert_eq!(page_of_ours(elsewhere), None, "{elsewhere:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(20_000))]
        #[test]
        fn what_is_answered_is_a_path_of_the_table(
            any in any::<String>(),
            odd in "[/\\\\\t\n\r\u{0}-\u{20}%.?#@:;a0٠2fF5cC]{0,12}",
            pieces in proptest::collection::vec(prop_oneof![
                Just("/"), Just("//"), Just("\\"), Just("\t"), Just("."), Just(".."), Just("admin"), Just("member"),
                Just("%2f"), Just("%5C"), Just("%09"), Just("evil.example"), Just("?"), Just("#"), Just("@"), Just("http:"),
                Just("sign-in"), Just("ours.invalid"), Just("\u{0}"), Just(" "),
            ], 0..8),
        ) {
            for asked in [any.clone(), format!("/{any}"), odd.clone(), format!("/{odd}"), pieces.concat(), format!("/{}", pieces.concat())] {
                let Some(to) = page_of_ours(&asked) else { continue };
                prop_assert!(to.bytes().all(|byte| (0x21..0x7F).contains(&byte)), "{:?} {:?}", asked, to);
                let path = to.split('?').next().unwrap();
                prop_assert!(!path.contains("//") && !path.contains(['%', '\\']));
                prop_assert!(ROUTES.iter().any(|route| route.get.is_some() && fits(route.path, path)));
                let home = Url::parse("https://club.example.com/somewhere").unwrap();
                let there = home.join(&to).unwrap();
                prop_assert_eq!((there.origin(), there.path()), (home.origin(), path));
                prop_assert_eq!(page_of_ours(&to), Some(to));
            }
        }
    }
}
