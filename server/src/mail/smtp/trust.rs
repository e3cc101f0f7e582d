//! Whose certificates of mail servers are believed.

use anyhow::{Context, Result, ensure};
use lettre::transport::smtp::client::{Certificate, CertificateStore, TlsParameters};
use std::sync::Arc;
use tokio_rustls::rustls::{
    ClientConfig, RootCertStore,
    crypto::ring,
    pki_types::{CertificateDer, pem::PemObject},
};

/// Who may vouch for a mail server.
pub enum Trust {
    /// The authorities that browsers believe.
    Usual,
    /// These only: an authority of one's own, or the server's certificate itself.
    Only(Vec<CertificateDer<'static>>),
}

impl Trust {
    /// What is in a PEM file, and nothing else.
    pub fn only(file: &str) -> Result<Self> {
        let read = CertificateDer::pem_file_iter(file).and_then(Iterator::collect::<Result<Vec<_>, _>>);
        let certificates = read.with_context(|| format!("VAFA_SMTP_URL: the certificates in {file} cannot be read"))?;
        ensure!(!certificates.is_empty(), "VAFA_SMTP_URL: there is no certificate in {file}; give a PEM file");
        Ok(Self::Only(certificates))
    }

    /// For a connection that is encrypted once the server is ready for it.
    pub fn parameters(&self, host: &str) -> Result<TlsParameters> {
        let mut parameters = TlsParameters::builder(host.to_owned());
        if let Self::Only(certificates) = self {
            parameters = parameters.certificate_store(CertificateStore::None);
            for certificate in certificates {
                parameters = parameters.add_root_certificate(Certificate::from_der(certificate.to_vec())?);
            }
        }
        Ok(parameters.build()?)
    }

    /// For a connection that is encrypted from its first byte on.
    pub fn config(&self) -> Result<ClientConfig> {
        let mut roots = RootCertStore::empty();
        match self {
            Self::Usual => roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned()),
            Self::Only(certificates) => {
                for certificate in certificates {
                    roots.add(certificate.clone())?;
                }
            }
        }
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()));
        Ok(config.with_safe_default_protocol_versions()?.with_root_certificates(roots).with_no_client_auth())
    }
}
