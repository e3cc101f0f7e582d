//! Connections: accepted, limited in number and in how long they may be silent, and closed when the program ends.

use crate::files;
use axum::{
    Router,
    body::{Body, Bytes, HttpBody},
    extract::ConnectInfo,
};
use http::Request;
use hyper::{
    body::{Frame, Incoming, SizeHint},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::{TokioIo, TokioTimer};
use std::{
    collections::BTreeMap,
    io,
    net::SocketAddr,
    pin::{Pin, pin},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};
use tokio::{
    net::{TcpListener, TcpStream},
    select,
    sync::{OwnedSemaphorePermit, Semaphore},
    time::{sleep, timeout},
};
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use tower::ServiceExt;

/// The limits of connections.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How long a connection may stay without a whole head of a request.
    pub head: Duration,
    /// How long a form may take to arrive.
    pub form: Duration,
    /// How long the next piece of a file may take to arrive.
    pub piece: Duration,
    /// How long what was sent to the other side may stay unread. Kept by the kernel, on Linux.
    pub unread: Duration,
    /// How long requests under way have when the program ends.
    pub end: Duration,
    /// Most connections at once.
    pub connections: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            head: Duration::from_secs(10),
            form: Duration::from_secs(30),
            piece: Duration::from_secs(30),
            unread: Duration::from_secs(60),
            end: Duration::from_secs(10),
            connections: files::share().connections,
        }
    }
}

/// How long to wait for a connection to close before another one is closed.
const PAUSE: Duration = Duration::from_millis(100);

/// Answers requests until it is told to stop. Then requests under way are answered if they end in time, and no others.
pub async fn serve(listener: TcpListener, router: Router, limits: Limits, stop: CancellationToken) {
    let places = Arc::new(Semaphore::new(limits.connections));
    let house = Arc::new(House::default());
    let cut = CancellationToken::new();
    let guests = TaskTracker::new();
    let taking_in = async {
        loop {
            let (stream, peer) = match listener.accept().await {
                Ok(accepted) => accepted,
                Err(error) => {
                    refused(&error, &house).await;
                    continue;
                }
            };
            let place = place(&places, &house).await;
            house.room_was_made();
            let guest = Guest::new(house.clone(), stop.child_token());
            let (router, cut) = (router.clone(), cut.clone());
            guests.spawn(async move {
                entertain(stream, peer, router, limits, guest, cut).await;
                drop(place);
            });
        }
    };
    select! {
        () = taking_in => {}
        () = stop.cancelled() => {}
    }
    drop(listener);
    guests.close();
    if timeout(limits.end, guests.wait()).await.is_err() {
        tracing::warn!(requests = guests.len(), "cut off what was not answered in time");
        cut.cancel();
        guests.wait().await;
    }
}

/// A place for one more connection.
async fn place(places: &Arc<Semaphore>, house: &House) -> Option<OwnedSemaphorePermit> {
    let mut patience = Duration::ZERO;
    loop {
        match timeout(patience, places.clone().acquire_owned()).await {
            Ok(place) => return place.ok(),
            Err(_) => house.make_room(),
        }
        patience = PAUSE;
    }
}

/// Why a connection could not be taken in: for its own reasons, or because this process has no file left for it.
async fn refused(error: &io::Error, house: &House) {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset, Interrupted};
    if matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset | Interrupted) {
        return;
    }
    tracing::error!(%error, "no connection can be taken in");
    house.make_room();
    sleep(PAUSE).await;
}

/// Answers the requests of one connection.
async fn entertain(
    stream: TcpStream,
    peer: SocketAddr,
    router: Router,
    limits: Limits,
    guest: Arc<Guest>,
    cut: CancellationToken,
) {
    // Without this, every answer in two packets waits 40 ms for the reader.
    let _ = stream.set_nodelay(true);
    #[cfg(target_os = "linux")]
    let _ = rustix::net::sockopt::set_tcp_user_timeout(&stream, milliseconds(limits.unread));
    let leave = guest.leave.clone();
    let service = service_fn(|mut request: Request<Incoming>| {
        let served = guest.ask();
        request.extensions_mut().insert(ConnectInfo(peer));
        let answer = router.clone().oneshot(request.map(Body::new));
        async move { answer.await.map(|response| response.map(|body| Answer { body, _served: served })) }
    });
    let mut connection = pin!(
        http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(limits.head)
            .serve_connection(TokioIo::new(stream), service)
    );
    select! {
        _ = connection.as_mut() => return,
        () = cut.cancelled() => return,
        () = leave.cancelled() => {}
    }
    // A connection with a request gets its answer first.
    if guest.has_asked() {
        connection.as_mut().graceful_shutdown();
        select! {
            _ = connection => {}
            () = cut.cancelled() => {}
        }
    }
}

/// As the kernel takes it.
#[cfg(target_os = "linux")]
fn milliseconds(time: Duration) -> u32 {
    u32::try_from(time.as_millis()).unwrap_or(u32::MAX)
}

/// All connections that wait for a request, those that have waited longest first.
#[derive(Default)]
struct House(Mutex<Waiting>);

#[derive(Default)]
struct Waiting {
    next: u64,
    idle: BTreeMap<u64, CancellationToken>,
    /// A new connection waits for room: the next connection that becomes silent is closed.
    wanted: bool,
}

impl House {
    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Closes the connection that has been silent longest. Where all are busy, the next one that becomes silent is
    /// closed.
    fn make_room(&self) {
        let mut waiting = self.lock();
        match waiting.idle.pop_first() {
            Some((_, leave)) => leave.cancel(),
            None => waiting.wanted = true,
        }
    }

    fn room_was_made(&self) {
        self.lock().wanted = false;
    }
}

/// One connection.
struct Guest {
    house: Arc<House>,
    /// Set when it is to close as soon as no request is under way.
    leave: CancellationToken,
    /// Its place among those that wait.
    place: Mutex<Option<u64>>,
    asked: AtomicBool,
}

impl Guest {
    fn new(house: Arc<House>, leave: CancellationToken) -> Arc<Self> {
        let guest = Arc::new(Self { house, leave, place: Mutex::default(), asked: AtomicBool::new(false) });
        guest.wait();
        guest
    }

    /// Notes that a request has come. It is answered when what comes back is dropped.
    fn ask(self: &Arc<Self>) -> Served {
        self.asked.store(true, Ordering::Relaxed);
        self.forget();
        Served(self.clone())
    }

    fn has_asked(&self) -> bool {
        self.asked.load(Ordering::Relaxed)
    }

    /// Waits for a request.
    fn wait(&self) {
        let mut waiting = self.house.lock();
        if std::mem::take(&mut waiting.wanted) {
            return self.leave.cancel();
        }
        let place = waiting.next;
        waiting.next += 1;
        waiting.idle.insert(place, self.leave.clone());
        *self.place.lock().unwrap_or_else(PoisonError::into_inner) = Some(place);
    }

    fn forget(&self) {
        let place = self.place.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(place) = place {
            self.house.lock().idle.remove(&place);
        }
    }
}

impl Drop for Guest {
    fn drop(&mut self) {
        self.forget();
    }
}

/// A request, until its answer has been handed over.
struct Served(Arc<Guest>);

impl Drop for Served {
    fn drop(&mut self) {
        self.0.wait();
    }
}

/// The body of an answer, which knows when it has been handed over.
struct Answer {
    body: Body,
    _served: Served,
}

impl HttpBody for Answer {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
