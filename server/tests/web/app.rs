//! A running club and browsers that visit it.

use axum::{
    Router,
    body::Body,
    extract::ConnectInfo,
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use club::{
    Actor,
    import::{self, Kind, Options},
    join::{self, JoinForm},
    review,
    testing::{SYSTEM, TestClub},
};
use domain::{calendar::Calendar, money::Unit, person::Language, role::Role};
use server::{
    config::{Config, Secret},
    http::{Limits, Readings, router},
    mail::Mailer,
    worker::{self, Pulses},
};
use std::{cell::RefCell, collections::BTreeMap, net::SocketAddr, path::PathBuf, sync::Arc};
use tokio::task::JoinHandle;
use tower::ServiceExt;

pub const PASSWORD: &str = "a long enough password";

pub struct TestApp {
    pub club: TestClub,
    router: Router,
    pub outbox: tempfile::TempDir,
    base: String,
}

/// An answer, read.
pub struct Reply {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Reply {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    pub fn location(&self) -> &str {
        self.header("location")
    }
}

impl TestApp {
    pub async fn on_each() -> Vec<Self> {
        let mut all = Vec::new();
        for club in TestClub::on_each("IRR").await {
            all.push(Self::of(club, "http://127.0.0.1:3000"));
        }
        all
    }

    pub async fn new() -> Self {
        Self::of(TestClub::sqlite().await, "http://127.0.0.1:3000")
    }

    pub fn of(club: TestClub, base: &str) -> Self {
        Self::with_lanes(club, base, None)
    }

    /// With a worker in the same process, of which nothing but the signs of life is there.
    pub fn with_lanes(mut club: TestClub, base: &str, lanes: Option<Pulses>) -> Self {
        club.club.settings = Arc::new(club::Settings { base_url: base.into(), ..(*club.club.settings).clone() });
        let outbox = tempfile::tempdir().unwrap();
        let app = Self { club, router: Router::new(), outbox, base: base.into() };
        Self { router: app.router_within(Limits::default(), lanes), ..app }
    }

    /// The web of this app with other limits for what is sent.
    pub fn router_within(&self, limits: Limits, lanes: Option<Pulses>) -> Router {
        let club = &self.club;
        let config = Config {
            database_url: Secret(club.url.clone()),
            addr: ([127, 0, 0, 1], 3000).into(),
            smtp_url: Secret::default(),
            sms_url: Secret::default(),
            mail_from: "Vafa <club@example.com>".parse().unwrap(),
            secret_key: None,
            trusted_proxies: Vec::new(),
            settings: (*club.club.settings).clone(),
        };
        let key = Secret("a key of the tests, long enough".into());
        router(club.club.clone(), &config, &key, Readings::start(), lanes, limits).unwrap()
    }

    pub fn browser(&self) -> Browser<'_> {
        Browser { app: self, cookies: RefCell::default(), language: "en", agent: "", peer: ([127, 0, 0, 1], 0).into() }
    }

    /// A browser on a machine of its own, of which there are some thousands.
    pub fn browser_at(&self, machine: u16) -> Browser<'_> {
        let [high, low] = machine.to_be_bytes();
        Browser { peer: ([10, 0, high, low], 0).into(), ..self.browser() }
    }

    /// Sends a request from a task of its own. Gives the status and the cookie of the session, if there is a new one.
    pub fn send_meanwhile(&self, request: Request<Body>) -> JoinHandle<(StatusCode, Option<String>)> {
        let router = self.router.clone();
        tokio::spawn(async move {
            let response = router.oneshot(request).await.unwrap();
            let cookies = response.headers().get_all(header::SET_COOKIE).iter().filter_map(|value| value.to_str().ok());
            let session = cookies.filter_map(|cookie| cookie.strip_prefix("vafa=")).next();
            (response.status(), session.map(|cookie| cookie.split(';').next().unwrap_or_default().to_owned()))
        })
    }

    pub async fn signed_in(&self, email: &str) -> Browser<'_> {
        let browser = self.browser();
        let reply = browser.post("/sign-in", &[("email", email), ("password", PASSWORD)]).await;
        assert_eq!(reply.status, StatusCode::SEE_OTHER, "{}", reply.text);
        browser
    }

    pub async fn staff(&self, role: Role) -> Browser<'_> {
        let email = if role == Role::Admin { "admin@example.com" } else { "manager@example.com" };
        self.club.staff(role, email, PASSWORD).await;
        self.signed_in(email).await
    }

    /// A member with a login, and her browser.
    pub async fn member(&self, email: &str) -> Browser<'_> {
        let form = JoinForm {
            name: "مریم احمدی".into(),
            phone: format!("0912{:07}", email.bytes().fold(7u32, |sum, byte| sum * 31 % 9_999_991 + u32::from(byte))),
            email: email.into(),
            language: Language::En,
            consents: domain::person::CONSENTS.into(),
            ..JoinForm::default()
        };
        join::begin(&self.club, form).await.unwrap();
        let token = self.last_link("/join/").await;
        join::confirm(&self.club, &token, None, PASSWORD, PASSWORD).await.unwrap();
        self.signed_in(email).await
    }

    /// Purchases of a file, then a review of today.
    pub async fn shop(&self, file: &str) {
        let options = Options {
            kind: Kind::Purchases,
            dry_run: false,
            calendar: Calendar::Gregorian,
            unit: Unit::Toman,
            create_customers: true,
            ..Options::default()
        };
        let input = import::Input::Bytes(file.as_bytes().into());
        let mut deaf = |_: Vec<import::Rejection>, _: import::Progress| Ok(());
        import::run(&SYSTEM, &self.club, input, "shop.csv", &options, &mut deaf).await.unwrap();
        review::run(&SYSTEM, &self.club, self.club.today()).await.unwrap();
    }

    /// One round of the worker, into the folder of this test.
    pub async fn work(&self) -> worker::Done {
        let mailer = Mailer::new(
            &format!("file://{}", self.outbox.path().display()),
            "Vafa <club@example.com>".parse().unwrap(),
        );
        worker::round(&self.club, &mailer.unwrap()).await.unwrap()
    }

    pub fn letters(&self) -> Vec<PathBuf> {
        let Ok(folder) = std::fs::read_dir(self.outbox.path()) else { return Vec::new() };
        let mut letters: Vec<PathBuf> = folder.map(|entry| entry.unwrap().path()).collect();
        letters.sort();
        letters
    }

    /// The token of the newest link that waits in the outbox.
    pub async fn last_link(&self, path: &str) -> String {
        let messages = club::messages::claim(&Actor::System("test"), &self.club, 1_000).await.unwrap();
        let mut urls = Vec::new();
        for message in messages {
            urls.extend(message.letter().map(|letter| letter.url().to_owned()));
            club::messages::settle(&Actor::System("test"), &self.club, &message, club::messages::Delivery::Sent)
                .await
                .unwrap();
        }
        let url = urls.into_iter().rev().find(|url| url.contains(path)).expect("a link in the outbox");
        url.rsplit('/').next().unwrap().to_owned()
    }
}

/// A browser without JavaScript: it keeps cookies and says where a form was.
pub struct Browser<'a> {
    app: &'a TestApp,
    pub cookies: RefCell<BTreeMap<String, String>>,
    pub language: &'static str,
    /// What it says that it is.
    pub agent: &'static str,
    pub peer: SocketAddr,
}

impl Browser<'_> {
    /// The same, for somebody who reads this language.
    pub fn reading(self, language: &'static str) -> Self {
        Self { language, ..self }
    }

    pub async fn get(&self, path: &str) -> Reply {
        self.send(self.request(Method::GET, path).body(Body::empty()).unwrap()).await
    }

    pub async fn post(&self, path: &str, form: &[(&str, &str)]) -> Reply {
        self.send(self.form(path, form)).await
    }

    /// The request that sends a form.
    pub fn form(&self, path: &str, form: &[(&str, &str)]) -> Request<Body> {
        let request =
            self.request(Method::POST, path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let request = request.header("sec-fetch-site", "same-origin").header(header::ORIGIN, &self.app.base);
        request.body(Body::from(serde_urlencoded::to_string(form).unwrap())).unwrap()
    }

    pub async fn upload(&self, path: &str, fields: &[(&str, &str)], file: &[u8]) -> Reply {
        let mut body = Vec::new();
        for (name, value) in fields {
            body.extend(
                format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes(),
            );
        }
        body.extend(b"--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"till.csv\"\r\nContent-Type: text/csv\r\n\r\n");
        body.extend_from_slice(file);
        body.extend(b"\r\n--edge--\r\n");
        let request =
            self.request(Method::POST, path).header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge");
        self.send(request.header("sec-fetch-site", "same-origin").body(Body::from(body)).unwrap()).await
    }

    pub fn request(&self, method: Method, path: &str) -> axum::http::request::Builder {
        let cookies: Vec<String> =
            self.cookies.borrow().iter().map(|(name, value)| format!("{name}={value}")).collect();
        Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "127.0.0.1:3000")
            .header(header::ACCEPT_LANGUAGE, self.language)
            .header(header::USER_AGENT, self.agent)
            .header(header::COOKIE, cookies.join("; "))
            .extension(ConnectInfo(self.peer))
    }

    pub async fn send(&self, request: Request<Body>) -> Reply {
        let response = self.app.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().unwrap();
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            if cookie.contains("Max-Age=0") || value.is_empty() {
                self.cookies.borrow_mut().remove(name);
            } else {
                self.cookies.borrow_mut().insert(name.into(), value.into());
            }
        }
        let bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap();
        Reply { status: parts.status, headers: parts.headers, text: String::from_utf8(bytes.to_vec()).unwrap() }
    }
}
