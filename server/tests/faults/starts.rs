//! Several processes that start at once on a new database.

use crate::vafa::Shop;
use club::testing::TestClub;
use server::config::{Config, Secret};
use std::{
    process::{Child, Stdio},
    sync::Barrier,
};

#[tokio::test]
async fn four_processes_start_at_once_on_a_new_database() {
    for club in TestClub::on_each("USD").await {
        for _ in 0..3 {
            let shop = Shop::new();
            let url = match club.url.starts_with("postgres") {
                true => club.empty_beside().await,
                false => format!("sqlite://{}?mode=rwc", shop.path("new.db").display()),
            };
            let start = || -> Child {
                let mut command = shop.command(&["migrate"]);
                command.env("VAFA_DATABASE_URL", &url).env("VAFA_SECRET_KEY", "x".repeat(40));
                command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
            };
            let started = [(); 4].map(|()| start());
            for process in started {
                let output = process.wait_with_output().unwrap();
                assert!(output.status.success(), "{output:?}");
            }
        }
    }
}

#[test]
fn processes_that_start_at_once_agree_on_one_secret_key() {
    for _ in 0..20 {
        let shop = Shop::new();
        let config = Config {
            database_url: Secret(format!("sqlite://{}?mode=rwc", shop.path("vafa.db").display())),
            addr: ([127, 0, 0, 1], 3000).into(),
            smtp_url: Secret::default(),
            sms_url: Secret::default(),
            mail_from: "Vafa <club@example.com>".parse().unwrap(),
            secret_key: None,
            trusted_proxies: Vec::new(),
            settings: club::testing::settings("USD"),
        };
        let together = Barrier::new(8);
        let make = || {
            together.wait();
            server::open::secret_key(&config).unwrap().0
        };
        let keys: Vec<String> = std::thread::scope(|scope| {
            let made = [(); 8].map(|()| scope.spawn(make));
            made.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert!(keys.iter().all(|key| *key == keys[0]), "{keys:?}");
    }
}
