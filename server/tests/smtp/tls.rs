//! Encryption on the way to the mail server: who is believed, and that nothing is ever said in the clear instead.

use crate::{
    deliver, fates,
    faulty::{Fault, Faulty, Tls},
    limits, mailer, why, with_mails,
};
use club::{messages::Tab, testing::TestClub};
use rcgen::{CertifiedKey, generate_simple_self_signed};
use std::sync::Arc;
use tempfile::NamedTempFile;
use tokio_rustls::{
    TlsAcceptor,
    rustls::{ServerConfig, crypto::ring, pki_types::PrivateKeyDer},
};

/// A server's certificate as a file, and the server's side of it.
fn certificate(name: &str) -> (NamedTempFile, TlsAcceptor) {
    let CertifiedKey { cert, signing_key } = generate_simple_self_signed([name.to_owned()]).unwrap();
    let file = NamedTempFile::new().unwrap();
    std::fs::write(file.path(), cert.pem()).unwrap();
    let key = PrivateKeyDer::try_from(signing_key.serialize_der()).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![cert.der().clone()], key)
        .unwrap();
    (file, TlsAcceptor::from(Arc::new(config)))
}

/// Sends two mails to a server, and says what became of them, and why.
async fn sent_to(server: &Faulty, scheme: &str, parameters: &str) -> (Vec<(Tab, usize)>, String) {
    let club = TestClub::sqlite().await;
    with_mails(&club, 2).await;
    let url = format!("{scheme}://club:a-password@127.0.0.1:{}?{parameters}", server.port());
    deliver(&club, &mailer(&url, limits())).await;
    (fates(&club).await, why(&club, Tab::Waiting).await)
}

const ALL_SENT: [(Tab, usize); 1] = [(Tab::Sent, 2)];
const NONE_SENT: [(Tab, usize); 1] = [(Tab::Waiting, 2)];

#[tokio::test]
async fn a_server_whose_certificate_is_trusted_gets_everything_encrypted() {
    let (file, acceptor) = certificate("127.0.0.1");
    let ca = file.path().display();
    let server = Faulty::start_with(Fault::None, Tls::FromTheStart(acceptor.clone())).await;
    assert_eq!(sent_to(&server, "smtps", &format!("ca={ca}")).await.0, ALL_SENT);
    assert_eq!((server.accepted().len(), server.in_the_clear().len()), (2, 0));
    for tls in ["required", "opportunistic"] {
        let server = Faulty::start_with(Fault::None, Tls::OnDemand(acceptor.clone())).await;
        assert_eq!(sent_to(&server, "smtp", &format!("tls={tls}&ca={ca}")).await.0, ALL_SENT, "{tls}");
        assert_eq!(server.accepted().len(), 2);
        assert!(server.in_the_clear().iter().all(|word| ["EHLO", "STARTTLS"].contains(&word.as_str())), "{tls}");
    }
}

#[tokio::test]
async fn a_server_whose_certificate_is_not_trusted_gets_nothing_and_the_reason_is_shown() {
    let (_, acceptor) = certificate("127.0.0.1");
    let (foreign, _) = certificate("127.0.0.1");
    let (elsewhere, of_elsewhere) = certificate("mail.example.com");
    let only = |file: &NamedTempFile| format!("ca={}", file.path().display());
    for (what, acceptor, parameter) in [
        ("the usual authorities do not know it", &acceptor, String::new()),
        ("another authority", &acceptor, only(&foreign)),
        ("another name", &of_elsewhere, only(&elsewhere)),
    ] {
        for (scheme, tls) in [("smtps", ""), ("smtp", "tls=required"), ("smtp", "tls=opportunistic")] {
            let when = if tls.is_empty() { Tls::FromTheStart } else { Tls::OnDemand };
            let server = Faulty::start_with(Fault::None, when(acceptor.clone())).await;
            let parameters: Vec<&str> = [tls, &parameter].into_iter().filter(|text| !text.is_empty()).collect();
            let (fates, why) = sent_to(&server, scheme, &parameters.join("&")).await;
            assert_eq!(fates, NONE_SENT, "{what}, {scheme} {tls}");
            assert!(why.contains("ertificate"), "{what}, {scheme} {tls}: {why}");
            assert!(server.accepted().is_empty());
            assert!(server.in_the_clear().iter().all(|word| ["EHLO", "STARTTLS"].contains(&word.as_str())));
        }
    }
}

#[tokio::test]
async fn where_encryption_is_required_neither_mail_nor_password_is_ever_said_in_the_clear() {
    let (file, acceptor) = certificate("127.0.0.1");
    let parameters = format!("tls=required&ca={}", file.path().display());
    for (fault, tls) in [
        (Fault::None, Tls::Never),
        (Fault::Answer { at: "STARTTLS", with: "454 not now" }, Tls::OnDemand(acceptor.clone())),
        (Fault::Answer { at: "STARTTLS", with: "220 go on" }, Tls::OnDemand(acceptor.clone())),
        (Fault::HangUpAt("STARTTLS"), Tls::OnDemand(acceptor)),
    ] {
        let server = Faulty::start_with(fault, tls).await;
        assert_eq!(sent_to(&server, "smtp", &parameters).await.0, NONE_SENT, "{fault:?}");
        assert!(server.accepted().is_empty());
        let said = server.in_the_clear();
        assert!(
            !said.iter().any(|word| ["AUTH", "MAIL", "RCPT", "DATA"].contains(&word.as_str())),
            "{fault:?}: {said:?}"
        );
    }
    let server = Faulty::start(Fault::None).await;
    assert_eq!(sent_to(&server, "smtps", &parameters[13..]).await.0, NONE_SENT);
    assert!(server.accepted().is_empty());
}

#[tokio::test]
async fn where_it_is_only_wished_for_a_server_without_it_gets_mails_in_the_clear() {
    let server = Faulty::start(Fault::None).await;
    assert_eq!(sent_to(&server, "smtp", "tls=opportunistic").await.0, ALL_SENT);
    assert_eq!(server.accepted().len(), 2);
}
