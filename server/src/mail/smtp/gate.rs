//! A connection that stops before the last dot of an email until it is let on.
//!
//! The email is written, and before the dot the gate closes: what follows waits. Meanwhile the club notes that the email may
//! have left from now on. Then the gate opens; if the server has hung up by then, the dot is not written at all.

use futures::task::AtomicWaker;
use lettre::transport::smtp::client::AsyncTokioStream;
use socket2::SockRef;
use std::{
    fmt, io,
    mem::MaybeUninit,
    net::SocketAddr,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicU8, Ordering},
    },
    task::{Context, Poll},
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
    sync::Notify,
};

/// Everything passes.
const FREE: u8 = 0;
/// Nothing passes.
const CLOSED: u8 = 1;
/// The next passes if the other side is still there.
const OPENED: u8 = 2;
/// It has passed.
const PASSED: u8 = 3;

/// The gate of one connection.
#[derive(Default)]
pub struct Gate {
    state: AtomicU8,
    reached: Notify,
    waiting: AtomicWaker,
}

impl Gate {
    /// From now on nothing is written.
    fn close(&self) {
        self.state.store(CLOSED, Ordering::Release);
        self.reached.notify_one();
    }

    /// Waits until an email has been written up to its last dot.
    pub async fn reached(&self) {
        self.reached.notified().await;
    }

    /// Lets the dot pass.
    pub fn open(&self) {
        self.state.store(OPENED, Ordering::Release);
        self.waiting.wake();
    }

    /// Whether the dot may have been given away.
    pub fn has_passed(&self) -> bool {
        self.state.load(Ordering::Acquire) == PASSED
    }

    /// For the next email.
    pub fn reset(&self) {
        self.state.store(FREE, Ordering::Release);
    }
}

/// An email that closes the gate behind itself: a reader that asks for more has written all of it.
pub struct Body<'a> {
    pub bytes: Option<&'a [u8]>,
    pub gate: &'a Gate,
}

impl<'a> Iterator for Body<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        let bytes = self.bytes.take();
        if bytes.is_none() {
            self.gate.close();
        }
        bytes
    }
}

/// A TCP connection behind a gate.
pub struct Wire {
    pub tcp: TcpStream,
    pub gate: Arc<Gate>,
}

impl fmt::Debug for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.tcp.fmt(f)
    }
}

impl Wire {
    /// Asks the machine itself, without taking anything, whether the other side has hung up.
    fn look(&self) -> io::Result<()> {
        match SockRef::from(&self.tcp).peek(&mut [MaybeUninit::uninit()]) {
            Ok(0) => Err(io::Error::new(io::ErrorKind::ConnectionAborted, "the mail server hung up")),
            Err(error) if error.kind() != io::ErrorKind::WouldBlock => Err(error),
            _ => Ok(()),
        }
    }
}

impl AsyncRead for Wire {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_read(cx, into)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        if self.gate.state.load(Ordering::Acquire) == CLOSED {
            self.gate.waiting.register(cx.waker());
            if self.gate.state.load(Ordering::Acquire) == CLOSED {
                return Poll::Pending;
            }
        }
        if self.gate.state.load(Ordering::Acquire) == OPENED {
            self.look()?;
            self.gate.state.store(PASSED, Ordering::Release);
        }
        Pin::new(&mut self.tcp).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_shutdown(cx)
    }
}

impl AsyncTokioStream for Wire {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        self.tcp.peer_addr()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures::FutureExt;
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::TcpListener,
    };

    /// Both ends of a connection.
    async fn ends() -> (Wire, TcpStream) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (tcp, accepted) = tokio::join!(TcpStream::connect(listener.local_addr().unwrap()), listener.accept());
        (Wire { tcp: tcp.unwrap(), gate: Arc::default() }, accepted.unwrap().0)
    }

    #[tokio::test]
    async fn a_mail_is_written_and_its_dot_waits_for_the_gate() {
        let (mut wire, mut other) = ends().await;
        let gate = wire.gate.clone();
        let written: Vec<&[u8]> = Body { bytes: Some(b"mail"), gate: &gate }.take(1).collect();
        wire.write_all(written[0]).await.unwrap();
        assert!(gate.reached().now_or_never().is_none(), "there may be more");
        assert_eq!(Body { bytes: None, gate: &gate }.next(), None);
        gate.reached().await;
        assert!(wire.write_all(b".").now_or_never().is_none());
        assert!(!gate.has_passed());
        gate.open();
        wire.write_all(b".").await.unwrap();
        assert!(gate.has_passed());
        drop(wire);
        let mut arrived = String::new();
        other.read_to_string(&mut arrived).await.unwrap();
        assert_eq!(arrived, "mail.");
    }

    #[tokio::test]
    async fn a_server_that_hung_up_before_the_dot_never_gets_it() {
        let (mut wire, other) = ends().await;
        wire.write_all(b"mail").await.unwrap();
        wire.gate.close();
        drop(other);
        wire.tcp.readable().await.unwrap();
        wire.gate.open();
        assert!(wire.write_all(b".").await.is_err());
        assert!(!wire.gate.has_passed());
    }
}
