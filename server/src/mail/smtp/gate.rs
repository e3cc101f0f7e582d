//! A connection that stops before the last dot of a mail until it is let on.
//!
//! The mail is written, and before the dot the gate closes: what follows waits. Meanwhile the club notes that the mail may
//! have left from now on. Then the gate opens; if the server has hung up by then, the dot is not written at all.

use futures::task::AtomicWaker;
use lettre::transport::smtp::client::AsyncTokioStream;
use std::{
    fmt, io,
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

    /// Waits until a mail has been written up to its last dot.
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

    /// For the next mail.
    pub fn reset(&self) {
        self.state.store(FREE, Ordering::Release);
    }
}

/// A mail that closes the gate behind itself: whoever asks for more of it has written all of it.
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
    /// Looks, without taking anything, whether the other side has hung up.
    fn look(&self, cx: &mut Context<'_>) -> io::Result<()> {
        let mut byte = [0];
        match self.tcp.poll_peek(cx, &mut ReadBuf::new(&mut byte)) {
            Poll::Ready(Ok(0)) => Err(io::Error::new(io::ErrorKind::ConnectionAborted, "the server hung up")),
            Poll::Ready(Err(error)) => Err(error),
            Poll::Ready(Ok(_)) | Poll::Pending => Ok(()),
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
            self.look(cx)?;
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
