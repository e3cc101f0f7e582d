//! What each page needs so that whoever may enter is let in: a member, an import in the right state, a draft, the fields of a
//! form. Everything is made anew for each visit, because a visit may use it up.

use crate::{
    app::{Browser, PASSWORD, TestApp},
    form::{fields, filled},
    second_factor::code,
};
use chrono::{Days, Duration};
use club::{
    accounts::{
        second_factor::{self, Standing},
        staff::{self, NewStaff},
    },
    desk::{
        drafts,
        publish::{self, Publication},
    },
    import::{self, Kind, Options},
    join::{self, JoinForm},
    messages::{self, Delivery},
    standing::pins::{self, NewPin},
    testing::SYSTEM,
};
use domain::{
    money::Unit,
    role::{Actor, Role},
};
use sea_orm::{ConnectionTrait, Statement};
use std::cell::Cell;

/// What a request is made of.
pub struct Visit<'a> {
    pub path: String,
    pub fields: Vec<(String, String)>,
    /// The file of a form that takes one.
    pub file: Option<&'static [u8]>,
    /// A browser of its own, of the same role, where the visit ends or changes what the browser is signed in with.
    pub browser: Option<Browser<'a>>,
}

/// A shop that makes what is needed.
pub struct Needs<'a> {
    pub app: &'a TestApp,
    admin: Browser<'a>,
    made: Cell<u16>,
}

const SALE: &[u8] = b"purchase_id,customer,occurred_at,amount\nn1,N,2025-11-05,5000\n";

impl<'a> Needs<'a> {
    pub async fn new(app: &'a TestApp) -> Self {
        Self { app, admin: app.staff(Role::Admin).await, made: Cell::new(0) }
    }

    fn count(&self) -> u16 {
        self.made.set(self.made.get() + 1);
        self.made.get()
    }

    /// What a visit of this address needs, by somebody of this role; nobody has signed in without one.
    pub async fn of(&self, method: &str, route: &str, role: Option<Role>) -> Visit<'a> {
        let get = method == "GET";
        let mut visit = Visit { path: route.into(), fields: Vec::new(), file: None, browser: None };
        let own = !get && (route.starts_with("/join") || route.starts_with("/forgot") || route.starts_with("/sign-in"));
        if own || (!get && route.starts_with("/account")) || route.contains("second-factor") {
            visit.browser = Some(self.signed_in(role).await.1);
        }
        visit.fields = fields(match (method, route) {
            ("POST", "/language") => &[("vafa_lang", "en")],
            ("POST", "/join") => &[("name", "Sara Karimi"), ("phone", "09121110000"), ("email", "joins@example.com")],
            ("POST", "/join/{token}" | "/forgot/{token}") => &[("password", PASSWORD), ("repeat", PASSWORD)],
            ("POST", "/forgot") => &[("email", "forgets@example.com")],
            ("POST", "/account/password") => {
                &[("current", PASSWORD), ("password", "another long password"), ("repeat", "another long password")]
            }
            ("POST", "/account/sessions") => &[("proof", PASSWORD)],
            ("POST", "/account/second-factor/codes") => &[("renew_proof", PASSWORD)],
            ("POST", "/account/second-factor/off") => &[("off_proof", PASSWORD)],
            ("POST", "/manager/members/{number}/pin") => {
                &[("tier", "gold"), ("until", "2026-01-10"), ("reason", "an apology")]
            }
            ("POST", "/manager/members/{number}/contacts") => &[("kind", "note"), ("text", "She rang")],
            ("POST", "/admin/imports") => &[("kind", "purchases")],
            ("POST", "/admin/imports/nobody") => &[("nobody", "nobody at all")],
            ("POST", "/admin/imports/{id}/correct") => {
                &[("after", "0"), ("row.3.occurred_at", "2025-11-06"), ("row.3.amount", "1")]
            }
            ("POST", "/admin/imports/{id}/take-back") => &[("reason", "the wrong file")],
            ("POST", "/admin/programme") => &[("name", "Spring"), ("copy", "live")],
            ("POST", "/admin/programme/revert") => &[("note", "not good")],
            ("POST", "/admin/programme/drafts/{id}/order") => &[("tier", "gold"), ("action", "up")],
            ("POST", "/admin/programme/drafts/{id}/publish") => &[("note", "a trial")],
            ("POST", "/admin/outbox/{id}/retry" | "/admin/outbox/{id}/cancel") => &[("tab", "failed")],
            ("POST", "/admin/staff") => {
                &[("role", "manager"), ("email", "colleague@example.com"), ("name", "Sara Karimi")]
            }
            ("POST", "/admin/staff/role") => &[("role", "manager")],
            ("POST", "/admin/staff/second-factor") => &[("second-factor", "no")],
            _ => &[],
        });
        if route == "/sign-in" && !get {
            let (account, browser) = self.signed_in(role.or(Some(Role::Member))).await;
            visit.browser = Some(if role.is_some() { browser } else { self.browser() });
            visit.fields = fields(&[("email", account.as_str()), ("password", PASSWORD)]);
        }
        if route == "/sign-in/code" && role.is_none() {
            let (email, codes) = self.with_second_factor().await;
            let browser = self.browser();
            browser.post("/sign-in", &[("email", &email), ("password", PASSWORD)]).await;
            visit.browser = Some(browser);
            visit.fields = fields(&[("code", codes[0].as_str())]);
        }
        if route.starts_with("/account/second-factor/") && role != Some(Role::Member) && role.is_some() {
            visit.fields.extend(self.set_up(route, visit.browser.as_ref()).await);
        }
        if route == "/face/{file}" {
            visit.path = "/face/1d4f7a-of-another-version.css".into();
        }
        if route == "/admin/settings" && !get {
            visit.fields = filled(&self.admin.get(route).await.text, route, &[]);
            visit.file = Some(b"");
        }
        if route.contains("{token}") {
            visit.path = route.replace("{token}", &self.token(route).await);
        }
        if route.contains("{number}") {
            let number = if route.ends_with("/phone") || route.ends_with("/wrong") {
                let (number, phone) = self.claimant().await;
                visit.fields = fields(&[("phone", phone.as_str())]);
                number
            } else {
                self.member().await
            };
            visit.path = route.replace("{number}", &number);
            if route.ends_with("/lift") {
                self.pin(&number).await;
            }
            if route.ends_with("/merge") && !get {
                let other = self.member().await;
                let page = self.admin.get(&format!("{}?other={other}", visit.path)).await.text;
                visit.fields = filled(&page, &visit.path, &[("other", &other), ("reason", "the same woman")]);
            }
        }
        if route.contains("/imports") {
            visit.file = (!get && route == "/admin/imports").then_some(SALE);
            self.import(route, &mut visit).await;
        }
        if route.contains("/programme") {
            self.programme(get, route, &mut visit).await;
        }
        if route.starts_with("/admin/outbox/") {
            visit.path = route.replace("{id}", &self.message(route.ends_with("/retry")).await.to_string());
        }
        if route.starts_with("/admin/staff/") && route != "/admin/staff/second-factor" {
            let email = self.colleague(route).await;
            visit.fields.extend(fields(&[("email", email.as_str())]));
        }
        visit.path = visit.path.replace("{job}", "sweep").replace("{key}", "gold");
        visit
    }

    fn browser(&self) -> Browser<'a> {
        self.app.browser_at(self.count())
    }

    /// A new account of a role, and a browser that has signed in with it.
    async fn signed_in(&self, role: Option<Role>) -> (String, Browser<'a>) {
        let email = format!("somebody{}@example.com", self.count());
        let browser = self.browser();
        match role {
            None => return (email, browser),
            Some(Role::Member) => drop(self.join(&email).await),
            Some(role) => {
                self.app.club.staff(role, &email, PASSWORD).await;
            }
        }
        let reply = browser.post("/sign-in", &[("email", &email), ("password", PASSWORD)]).await;
        assert_eq!(reply.status, 303, "{}", reply.text);
        (email, browser)
    }

    /// Asks to join. Gives the phone that is claimed.
    async fn ask(&self, email: &str) -> String {
        let phone = format!("0912{:07}", 1_000_000 + u32::from(self.count()));
        let form = JoinForm { name: "Maryam".into(), phone: phone.clone(), email: email.into(), ..JoinForm::default() };
        join::begin(&self.app.club, form).await.unwrap();
        format!("+98{}", &phone[1..])
    }

    async fn join(&self, email: &str) -> String {
        let phone = self.ask(email).await;
        let token = self.app.last_link("/join/").await;
        join::confirm(&self.app.club, &token, None, PASSWORD, PASSWORD).await.unwrap();
        phone
    }

    async fn token(&self, route: &str) -> String {
        let email = format!("link{}@example.com", self.count());
        if route.starts_with("/join") {
            self.ask(&email).await;
            return self.app.last_link("/join/").await;
        }
        self.join(&email).await;
        self.browser().post("/forgot", &[("email", &email)]).await;
        self.app.last_link("/forgot/").await
    }

    async fn with_second_factor(&self) -> (String, Vec<String>) {
        let email = format!("careful{}@example.com", self.count());
        let actor = self.app.club.staff(Role::Manager, &email, PASSWORD).await;
        let codes = second_factor::confirm(&actor, &self.app.club, &self.begun(&actor).await).await.unwrap();
        (email, codes)
    }

    /// Begins a second factor. Gives the code of the app.
    async fn begun(&self, actor: &Actor) -> String {
        second_factor::begin(actor, &self.app.club).await.unwrap();
        match second_factor::standing(actor, &self.app.club).await.unwrap() {
            Standing::Begun(setup) => code(self.app, &setup.secret),
            other => panic!("it was begun, but is {other:?}"),
        }
    }

    /// Brings the second factor of the account of a browser as far as the address needs it.
    async fn set_up(&self, route: &str, browser: Option<&Browser<'a>>) -> Vec<(String, String)> {
        let browser = browser.expect("a browser of its own");
        assert_eq!(browser.post("/account/second-factor", &[]).await.status, 303);
        let id = self.number("SELECT MAX(id) FROM accounts").await;
        let actor = Actor::Staff { account: id, role: Role::Manager };
        let Standing::Begun(setup) = second_factor::standing(&actor, &self.app.club).await.unwrap() else {
            panic!("it was begun")
        };
        let shown = code(self.app, &setup.secret);
        if route.ends_with("/confirm") {
            return fields(&[("code", shown.as_str())]);
        }
        second_factor::confirm(&actor, &self.app.club, &shown).await.unwrap();
        self.app.club.clock.advance(Duration::minutes(1));
        Vec::new()
    }

    async fn number(&self, sql: &str) -> i64 {
        let db = &self.app.club.db;
        let statement = Statement::from_string(db.get_database_backend(), sql);
        db.query_one_raw(statement).await.unwrap().unwrap().try_get_by_index(0).unwrap()
    }

    /// A new member: the number.
    async fn member(&self) -> String {
        let n = self.count();
        let file = format!("purchase_id,customer,occurred_at,amount\nm{n},M{n},2025-11-05,5000\n");
        assert_eq!(self.app.club.bring(&file).await, 0);
        (100_000 + self.number("SELECT MAX(id) FROM customers").await).to_string()
    }

    /// A new member who claims a phone: the number, and the phone.
    async fn claimant(&self) -> (String, String) {
        let phone = self.join(&format!("claims{}@example.com", self.count())).await;
        ((100_000 + self.number("SELECT MAX(id) FROM customers").await).to_string(), phone)
    }

    async fn pin(&self, number: &str) {
        let pin = NewPin {
            tier: "gold".into(),
            until: (self.app.club.today() + Days::new(30)).to_string(),
            reason: "an apology".into(),
            ..NewPin::default()
        };
        pins::set(&SYSTEM, &self.app.club, number, pin).await.unwrap();
    }

    /// An import in the state that the address needs.
    async fn import(&self, route: &str, visit: &mut Visit<'_>) {
        let prepared = ["/prepare", "/discard", "/give-up"].iter().any(|end| route.ends_with(end));
        if !route.contains("{id}") {
            return;
        }
        let n = self.count();
        let file = format!("purchase_id,customer,occurred_at,amount\ni{n},I{n},2025-11-05,5000\nj{n},I{n},never,1\n");
        let options = Options { unit: Unit::Toman, create_customers: true, ..Options::default() };
        let club = &self.app.club;
        if prepared {
            let pieces = futures::stream::iter([Ok::<_, std::io::Error>(file.into_bytes())]);
            import::queue(&SYSTEM, club, "till.csv", &options, pieces).await.unwrap();
        } else {
            let rejected = club.bring_file(Kind::Purchases, file.as_bytes()).await;
            assert_eq!(rejected, 1);
        }
        let id = self.number("SELECT MAX(id) FROM imports").await;
        if route.ends_with("/give-up") {
            // As one that failed for a reason that may pass.
            let tried = format!("UPDATE imports SET state = 'queued', attempts = 1 WHERE id = {id}");
            club.db.execute_unprepared(&tried).await.unwrap();
        }
        visit.path = route.replace("{id}", &id.to_string());
        if route.ends_with("/prepare") {
            let page = self.admin.get(&format!("/admin/imports/{id}")).await.text;
            visit.fields = filled(&page, &visit.path, &[("do", "run")]);
        }
    }

    /// A draft, and for going back a version.
    async fn programme(&self, get: bool, route: &str, visit: &mut Visit<'_>) {
        let club = &self.app.club;
        if route.contains("/versions/") {
            visit.path = route.replace("{id}", "1");
            return;
        }
        if !route.contains("/drafts/") && !route.ends_with("/revert") {
            return;
        }
        let draft = drafts::open(&SYSTEM, club, &format!("Draft {}", self.count()), None).await.unwrap();
        if route.ends_with("/revert") {
            let today = Publication {
                effective_on: club.today().to_string(),
                note: "a trial".into(),
                ..Publication::default()
            };
            publish::publish(&SYSTEM, club, draft, 1, today).await.unwrap();
            return;
        }
        visit.path = route.replace("{id}", &draft.to_string()).replace("{key}", "gold");
        if get {
            return;
        }
        let desk = format!("/admin/programme/drafts/{draft}");
        // Where there is no page of the same address, the form is on that of the draft.
        let shown = if route.ends_with("/order") || route.ends_with("/discard") { &desk } else { &visit.path };
        let page = self.admin.get(shown).await.text;
        let told: Vec<(&str, &str)> =
            visit.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        visit.fields = filled(&page, &visit.path, &told);
    }

    /// A message that waits, or one that failed.
    async fn message(&self, failed: bool) -> i64 {
        self.invited().await;
        let id = self.number("SELECT MAX(id) FROM messages").await;
        if failed {
            let worker = Actor::System("test");
            for message in messages::claim(&worker, &self.app.club, 1_000).await.unwrap() {
                assert!(messages::sending(&worker, &self.app.club, &message).await.unwrap());
                let refused = Delivery::Refused("no such user".into());
                messages::settle(&worker, &self.app.club, &message, refused).await.unwrap();
            }
        }
        id
    }

    /// A colleague who has a link to set a password.
    async fn invited(&self) -> String {
        let email = format!("invited{}@example.com", self.count());
        let new = NewStaff {
            role: "admin".into(),
            email: email.clone(),
            name: "Sara".into(),
            password: None,
            language: None,
        };
        staff::add(&SYSTEM, &self.app.club, new).await.unwrap();
        email
    }

    /// A colleague as the address needs one.
    async fn colleague(&self, route: &str) -> String {
        if route.ends_with("/reset") {
            return self.with_second_factor().await.0;
        }
        let email = self.invited().await;
        if route.ends_with("/enable") {
            staff::disable(&SYSTEM, &self.app.club, &email).await.unwrap();
        }
        email
    }
}
