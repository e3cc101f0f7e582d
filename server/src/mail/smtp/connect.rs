//! A connection to the mail server, up to where emails can be given to it.

use super::{
    address::{Security, Server},
    gate::{Gate, Wire},
};
use lettre::transport::smtp::{
    authentication::DEFAULT_MECHANISMS,
    client::{AsyncSmtpConnection, AsyncTokioStream},
};
use std::{
    error::Error,
    io,
    net::SocketAddr,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
};
use tokio_rustls::{
    TlsConnector,
    client::TlsStream,
    rustls::{ClientConfig, pki_types::ServerName},
};

/// A connection that takes emails.
pub struct Connection {
    pub smtp: AsyncSmtpConnection,
    pub gate: Arc<Gate>,
}

impl Connection {
    /// Connects, encrypts and signs in.
    pub async fn open(server: &Server) -> Result<Self, Box<dyn Error + Send + Sync>> {
        let gate = Arc::new(Gate::default());
        let tcp = TcpStream::connect((server.host.as_str(), server.port)).await?;
        // Else the dot would wait for the other side to say that it has the rest.
        tcp.set_nodelay(true)?;
        let wire = Wire { tcp, gate: gate.clone() };
        let stream: Box<dyn AsyncTokioStream> = match &server.security {
            Security::Wrapped(config) => Box::new(Wrapped::around(wire, config, &server.host).await?),
            _ => Box::new(wire),
        };
        let mut smtp = AsyncSmtpConnection::connect_with_transport(stream, &server.hello).await?;
        match &server.security {
            Security::Required(tls) => smtp.starttls(tls.clone(), &server.hello).await?,
            Security::Opportunistic(tls) if smtp.can_starttls() => smtp.starttls(tls.clone(), &server.hello).await?,
            _ => {}
        }
        if let Some(credentials) = &server.credentials {
            smtp.auth(DEFAULT_MECHANISMS, credentials).await?;
        }
        Ok(Self { smtp, gate })
    }
}

/// A connection that is encrypted from its first byte on. The gate is below: what waits there is encrypted already.
#[derive(Debug)]
struct Wrapped(TlsStream<Wire>);

impl Wrapped {
    async fn around(wire: Wire, config: &Arc<ClientConfig>, host: &str) -> Result<Self, Box<dyn Error + Send + Sync>> {
        let name = ServerName::try_from(host.to_owned())?;
        Ok(Self(TlsConnector::from(config.clone()).connect(name, wire).await?))
    }
}

impl AsyncRead for Wrapped {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(cx, into)
    }
}

impl AsyncWrite for Wrapped {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(cx)
    }
}

impl AsyncTokioStream for Wrapped {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        self.0.get_ref().0.peer_addr()
    }
}
