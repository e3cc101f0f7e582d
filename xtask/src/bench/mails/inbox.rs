//! A mail server that takes everything at once and knows how fast it came.

use std::io::{BufRead, BufReader, Result as IoResult, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

/// A mail as it came.
pub struct Mail {
    pub from: String,
    pub to: String,
    pub bytes: Vec<u8>,
}

pub struct Inbox {
    address: SocketAddr,
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    taken: Mutex<Taken>,
    more: Condvar,
}

#[derive(Default)]
struct Taken {
    mails: Vec<Mail>,
    /// When the first connection came and the last mail was taken.
    first: Option<Instant>,
    last: Option<Instant>,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Taken> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inbox {
    /// Listens on a free port of this machine until this tool ends.
    pub fn open() -> Result<Self> {
        let listener = TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0)))?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared::default());
        let to_all = shared.clone();
        thread::spawn(move || {
            for stream in listener.incoming().map_while(IoResult::ok) {
                let shared = to_all.clone();
                shared.lock().first.get_or_insert_with(Instant::now);
                // Whoever hangs up has had enough; that is no error of the server.
                thread::spawn(move || drop(talk(&stream, &shared)));
            }
        });
        Ok(Self { address, shared })
    }

    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// For `VAFA_SMTP_URL`.
    pub fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    /// Waits until that many mails have come, and gives how many came in a second.
    pub fn rate_of(&self, mails: usize, patience: Duration) -> Result<f64> {
        let (taken, waited) = self
            .shared
            .more
            .wait_timeout_while(self.shared.lock(), patience, |taken| taken.mails.len() < mails)
            .unwrap_or_else(PoisonError::into_inner);
        match (taken.first, taken.last) {
            (Some(first), Some(last)) if !waited.timed_out() => Ok(mails as f64 / (last - first).as_secs_f64()),
            _ => bail!("only {} of {mails} mails came within {} s", taken.mails.len(), patience.as_secs()),
        }
    }

    /// All mails that came.
    pub fn close(self) -> Vec<Mail> {
        std::mem::take(&mut self.shared.lock().mails)
    }
}

fn talk(stream: &TcpStream, shared: &Shared) -> IoResult<()> {
    stream.set_nodelay(true)?;
    let mut out = stream;
    let mut lines = BufReader::with_capacity(1 << 16, stream);
    let (mut from, mut to) = (String::new(), String::new());
    let mut line = String::new();
    out.write_all(b"220 here\r\n")?;
    while next(&mut lines, &mut line)? {
        let answer: &[u8] = match line.get(..4).unwrap_or_default() {
            "EHLO" => b"250-here\r\n250 8BITMIME\r\n",
            "MAIL" => {
                from = address(&line);
                b"250 yes\r\n"
            }
            "RCPT" => {
                to = address(&line);
                b"250 yes\r\n"
            }
            "DATA" => {
                out.write_all(b"354 go on\r\n")?;
                acknowledge(stream)?;
                let mut bytes = Vec::new();
                loop {
                    if !next(&mut lines, &mut line)? {
                        return Ok(());
                    }
                    if line == ".\r\n" {
                        break;
                    }
                    bytes.extend_from_slice(line.strip_prefix('.').unwrap_or(&line).as_bytes());
                }
                let mut taken = shared.lock();
                taken.mails.push(Mail { from: from.clone(), to: to.clone(), bytes });
                taken.last = Some(Instant::now());
                drop(taken);
                shared.more.notify_one();
                b"250 taken\r\n"
            }
            "QUIT" => return out.write_all(b"221 bye\r\n"),
            _ => b"250 yes\r\n",
        };
        out.write_all(answer)?;
    }
    Ok(())
}

/// Has what came acknowledged at once. lettre by itself sends the last dot only when the other side has the rest: with the
/// usual 40 ms it would be no yardstick.
fn acknowledge(_stream: &TcpStream) -> IoResult<()> {
    #[cfg(target_os = "linux")]
    std::os::linux::net::TcpStreamExt::set_quickack(_stream, true)?;
    Ok(())
}

fn next(lines: &mut impl BufRead, line: &mut String) -> IoResult<bool> {
    line.clear();
    Ok(lines.read_line(line)? > 0)
}

/// The address in `MAIL FROM:<…>` and `RCPT TO:<…>`.
fn address(line: &str) -> String {
    let inside = line.split_once('<').and_then(|(_, rest)| rest.split_once('>'));
    inside.map_or_else(String::new, |(address, _)| address.to_owned())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use lettre::address::Envelope;
    use lettre::{SmtpTransport, Transport};

    use super::Inbox;

    #[test]
    fn a_mail_comes_as_it_was_sent() {
        let inbox = Inbox::open().expect("an inbox");
        let transport = SmtpTransport::builder_dangerous("127.0.0.1").port(inbox.port()).build();
        let [from, to] = ["club@example.com", "sara@example.org"].map(|text| text.parse().expect("an address"));
        let envelope = Envelope::new(Some(from), vec![to]).expect("an envelope");
        // The client ends the last line itself.
        transport.send_raw(&envelope, "Subject: سلام\r\n\r\n.begins with a dot".as_bytes()).expect("it is taken");
        assert!(inbox.rate_of(1, Duration::from_secs(25)).is_ok_and(|rate| rate > 0.0));
        let mails = inbox.close();
        assert_eq!((mails[0].from.as_str(), mails[0].to.as_str()), ("club@example.com", "sara@example.org"));
        assert_eq!(mails[0].bytes, "Subject: سلام\r\n\r\n.begins with a dot\r\n".as_bytes());
    }
}
