//! The table of all pages, by area: address, who may enter, what answers.
//!
//! The server builds its router from this table and from nothing else; the matrix test walks it with every role, and the
//! access of each row is a golden file. A page that is not here does not exist. Each row makes the function that links to
//! it ([`crate::links`]), so that a link to a page that does not exist does not compile.

pub(crate) mod account;
pub(crate) mod admin;
#[cfg(debug_assertions)]
pub(crate) mod kit;
pub(crate) mod manager;
pub(crate) mod member;
pub(crate) mod public;

use crate::{call::Call, page::PageResult};
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

/// Rows of an area. Each is the name of its link with the parts of the path that it takes, the path, and what answers:
/// `member(number: &str) "/manager/members/{number}" get(member::show);`
macro_rules! routes {
    ($($area:ident {
        $($(#[$doc:meta])* $name:ident($($part:ident: $type:ty),*) $path:literal $($answer:ident($($handler:path)?))+;)+
    })+) => {
        pub(super) const ROUTES: &[$crate::routes::Route] = &[$($(
            $crate::routes::route($path, domain::role::Area::$area)
                $(.$answer($(|call| Box::pin($handler(call)))?))+,
        )+)+];

        $($(
            $(#[$doc])*
            #[doc = concat!("`", $path, "`")]
            pub fn $name($($part: $type),*) -> $crate::links::Link {
                $crate::links::Link::made(format!($path))
            }
        )+)+

        /// Each link of these, as it is made, beside the path of its row.
        #[cfg(test)]
        pub(super) fn made() -> Vec<(&'static str, $crate::links::Link)> {
            vec![$($(($path, $name($(<$type as $crate::links::Part>::sample(stringify!($part))),*))),+),+]
        }
    };
}
use routes;

/// All pages, area by area.
pub fn all() -> impl Iterator<Item = &'static Route> {
    #[cfg(debug_assertions)]
    let kit = kit::ROUTES;
    #[cfg(not(debug_assertions))]
    let kit = &[];
    [public::ROUTES, account::ROUTES, member::ROUTES, manager::ROUTES, admin::ROUTES, kit].into_iter().flatten()
}

/// The page of this table that somebody asks to be sent to, as path and query. `None` for everything else: another site,
/// however it is disguised, an address that only takes forms, what is no page. [`crate::links::Link::asked`] makes a link of it.
pub(crate) fn page_of_ours(asked: &str) -> Option<String> {
    let here = Url::parse("http://ours.invalid").ok()?;
    // A browser reads an address just so: tabs are passed over, a backslash is a slash.
    let there = here.join(asked).ok()?;
    let plain = asked.starts_with('/') && !asked.contains(char::is_control);
    let ours = plain && there.origin() == here.origin();
    let page = ours && all().any(|route| route.get.is_some() && fits(route.path, there.path()));
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

    #[test]
    fn every_link_leads_to_its_own_row() {
        let made =
            [public::made(), kit::made(), account::made(), member::made(), manager::made(), admin::made()].concat();
        assert_eq!(made.len(), all().count());
        for (path, link) in made {
            // Where two rows fit, the router takes the one that is written out.
            let fitting: Vec<&str> = all().map(|route| route.path).filter(|row| fits(row, link.path())).collect();
            let exact = fitting.iter().find(|row| **row == link.path());
            assert_eq!(exact.or(fitting.first()), Some(&path), "{link}");
            assert!(exact.is_some() || fitting.len() == 1, "{link} could be {fitting:?}");
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
                prop_assert!(all().any(|route| route.get.is_some() && fits(route.path, path)));
                let home = Url::parse("https://club.example.com/somewhere").unwrap();
                let there = home.join(&to).unwrap();
                prop_assert_eq!((there.origin(), there.path()), (home.origin(), path));
                prop_assert_eq!(page_of_ours(&to), Some(to));
            }
        }
    }
}
