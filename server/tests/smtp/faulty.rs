//! A mail server that breaks as it is told.

use std::{
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::{
    io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader},
    net::TcpListener,
    sync::{Notify, Semaphore, broadcast},
    task::JoinHandle,
};
use tokio_rustls::TlsAcceptor;

/// How a server breaks. Commands are `EHLO`, `MAIL`, `RCPT`, `DATA`; `BODY` is the first line of a mail, `.` its end.
#[derive(Clone, Copy, Debug)]
pub enum Fault {
    None,
    /// Not even a greeting.
    Silent,
    SilentAt(&'static str),
    SilentAfterDot,
    HangUpAt(&'static str),
    HangUpAfterDot,
    Answer {
        at: &'static str,
        with: &'static str,
    },
    /// Says this to one recipient.
    Recipient {
        who: &'static str,
        with: &'static str,
    },
    /// Every byte of an answer takes this long.
    Dribble(Duration),
}

/// When a server encrypts.
#[derive(Clone)]
pub enum Tls {
    Never,
    /// When it is asked to.
    OnDemand(TlsAcceptor),
    FromTheStart(TlsAcceptor),
}

trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Stream for T {}

pub struct Faulty {
    address: SocketAddr,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

struct Shared {
    fault: Mutex<Fault>,
    tls: Tls,
    /// Commands that came without encryption.
    in_the_clear: Mutex<Vec<String>>,
    accepted: Mutex<Vec<String>>,
    dots: AtomicUsize,
    connections: AtomicUsize,
    /// One for every connection on which nothing will happen any more.
    stuck: Semaphore,
    /// Connections that wait for a mail are told to close, with these words.
    close: broadcast::Sender<&'static str>,
    open: AtomicUsize,
    closed: Notify,
}

impl Faulty {
    pub async fn start(fault: Fault) -> Self {
        Self::start_at("127.0.0.1:0".parse().unwrap(), fault).await
    }

    pub async fn start_at(address: SocketAddr, fault: Fault) -> Self {
        Self::open(address, fault, Tls::Never).await
    }

    /// One that encrypts.
    pub async fn start_with(fault: Fault, tls: Tls) -> Self {
        Self::open("127.0.0.1:0".parse().unwrap(), fault, tls).await
    }

    async fn open(address: SocketAddr, fault: Fault, tls: Tls) -> Self {
        let listener = TcpListener::bind(address).await.expect("an address");
        let address = listener.local_addr().unwrap();
        let shared = Arc::new(Shared {
            fault: Mutex::new(fault),
            tls,
            in_the_clear: Mutex::default(),
            accepted: Mutex::default(),
            dots: AtomicUsize::default(),
            connections: AtomicUsize::default(),
            stuck: Semaphore::new(0),
            close: broadcast::channel(1).0,
            open: AtomicUsize::default(),
            closed: Notify::new(),
        });
        let to_all = shared.clone();
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let shared = to_all.clone();
                shared.connections.fetch_add(1, Ordering::SeqCst);
                shared.open.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(async move {
                    let _ = Talk::new(Box::new(stream), &shared).run().await;
                    shared.open.fetch_sub(1, Ordering::SeqCst);
                    shared.closed.notify_one();
                });
            }
        });
        Self { address, shared, task }
    }

    /// Nobody listens any more; the address can be used again.
    pub async fn stop(self) -> SocketAddr {
        self.task.abort();
        let _ = (&mut { self.task }).await;
        self.address
    }

    pub fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// The commands that anybody on the way could have read.
    pub fn in_the_clear(&self) -> Vec<String> {
        self.shared.in_the_clear.lock().unwrap().clone()
    }

    /// From now on nothing is wrong.
    pub fn heal(&self) {
        *self.shared.fault.lock().unwrap() = Fault::None;
    }

    /// The mails for which it answered.
    pub fn accepted(&self) -> Vec<String> {
        self.shared.accepted.lock().unwrap().clone()
    }

    /// How many mails came to their dot, whatever it answered.
    pub fn dots(&self) -> usize {
        self.shared.dots.load(Ordering::SeqCst)
    }

    pub fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::SeqCst)
    }

    /// Waits until that many connections are stuck.
    pub async fn is_stuck(&self, connections: u32) {
        self.shared.stuck.acquire_many(connections).await.unwrap().forget();
    }

    /// Closes all connections, which wait for a mail.
    pub async fn close_idle(&self, goodbye: &'static str) {
        let _ = self.shared.close.send(goodbye);
        while self.shared.open.load(Ordering::SeqCst) > 0 {
            self.shared.closed.notified().await;
        }
    }
}

struct Talk<'a> {
    stream: BufReader<Box<dyn Stream>>,
    encrypted: bool,
    shared: &'a Shared,
    close: broadcast::Receiver<&'static str>,
}

impl<'a> Talk<'a> {
    fn new(stream: Box<dyn Stream>, shared: &'a Shared) -> Self {
        Self { stream: BufReader::new(stream), encrypted: false, shared, close: shared.close.subscribe() }
    }

    async fn encrypt(self, acceptor: &TlsAcceptor) -> std::io::Result<Self> {
        let stream: Box<dyn Stream> = Box::new(acceptor.accept(self.stream.into_inner()).await?);
        Ok(Self { stream: BufReader::new(stream), encrypted: true, ..self })
    }

    fn fault(&self) -> Fault {
        *self.shared.fault.lock().unwrap()
    }

    async fn say(&mut self, line: &str) -> std::io::Result<()> {
        let line = format!("{line}\r\n");
        let Fault::Dribble(pause) = self.fault() else { return self.write(line.as_bytes()).await };
        for byte in line.as_bytes() {
            self.write(&[*byte]).await?;
            tokio::time::sleep(pause).await;
        }
        Ok(())
    }

    async fn write(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        self.stream.write_all(bytes).await?;
        self.stream.flush().await
    }

    /// Does nothing more, until the other side gives up.
    async fn stick(&mut self) -> std::io::Result<()> {
        self.shared.stuck.add_permits(1);
        let mut line = Vec::new();
        while self.stream.read_until(b'\n', &mut line).await? > 0 {
            line.clear();
        }
        Ok(())
    }

    async fn run(mut self) -> std::io::Result<()> {
        if let Tls::FromTheStart(acceptor) = &self.shared.tls {
            self = self.encrypt(acceptor).await?;
        }
        if matches!(self.fault(), Fault::Silent) {
            return self.stick().await;
        }
        self.say("220 faulty").await?;
        loop {
            let mut line = String::new();
            let read = tokio::select! {
                read = self.stream.read_line(&mut line) => read?,
                Ok(goodbye) = self.close.recv() => {
                    return if goodbye.is_empty() { Ok(()) } else { self.say(goodbye).await };
                }
            };
            if read == 0 {
                return Ok(());
            }
            let word = line.split([' ', '\r']).next().unwrap_or_default().to_uppercase();
            if !self.encrypted {
                self.shared.in_the_clear.lock().unwrap().push(word.clone());
            }
            match self.fault() {
                Fault::SilentAt(at) if at == word => return self.stick().await,
                Fault::HangUpAt(at) if at == word => return Ok(()),
                Fault::Answer { at, with } if at == word => {
                    self.say(with).await?;
                    continue;
                }
                Fault::Recipient { who, with } if word == "RCPT" && line.contains(who) => {
                    self.say(with).await?;
                    continue;
                }
                _ => {}
            }
            match word.as_str() {
                "EHLO" if !self.encrypted && matches!(self.shared.tls, Tls::OnDemand(_)) => {
                    self.say("250-faulty\r\n250-AUTH PLAIN\r\n250 STARTTLS").await?;
                }
                "EHLO" => self.say("250-faulty\r\n250-AUTH PLAIN\r\n250 8BITMIME").await?,
                "STARTTLS" => {
                    let Tls::OnDemand(acceptor) = &self.shared.tls else { return self.say("502 what?").await };
                    self.say("220 go on").await?;
                    self = self.encrypt(acceptor).await?;
                }
                "AUTH" => self.say("235 welcome").await?,
                "DATA" => {
                    self.say("354 go on").await?;
                    if !self.mail().await? {
                        return Ok(());
                    }
                }
                "QUIT" => return self.say("221 bye").await,
                _ => self.say("250 ok").await?,
            }
        }
    }

    /// Reads a mail to its dot. `false` ends the talk.
    async fn mail(&mut self) -> std::io::Result<bool> {
        let mut mail = String::new();
        loop {
            let mut line = String::new();
            if self.stream.read_line(&mut line).await? == 0 {
                return Ok(false);
            }
            if matches!(self.fault(), Fault::HangUpAt("BODY")) {
                return Ok(false);
            }
            if line == ".\r\n" {
                break;
            }
            mail.push_str(&line);
        }
        self.shared.dots.fetch_add(1, Ordering::SeqCst);
        match self.fault() {
            Fault::SilentAfterDot => {
                self.stick().await?;
                return Ok(false);
            }
            Fault::HangUpAfterDot => return Ok(false),
            Fault::Answer { at: ".", with } => self.say(with).await?,
            _ => {
                self.shared.accepted.lock().unwrap().push(mail);
                self.say("250 taken").await?;
            }
        }
        Ok(true)
    }
}
