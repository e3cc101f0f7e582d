//! Many who ask at once, each the next page as soon as the last one is there.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(60);
/// Before it is measured, the server is asked for as long, so that it has read what it keeps.
const WARM: Duration = Duration::from_secs(1);

/// What is asked, and how.
pub struct Load<'a> {
    /// A host with its port.
    pub address: &'a str,
    /// The value of the `Cookie` header.
    pub cookie: &'a str,
    /// One after the other, each connection from another one on.
    pub paths: &'a [String],
    pub connections: usize,
    pub lasts: Duration,
}

/// What came of it.
pub struct Met {
    /// Answers in a second.
    pub rate: f64,
    /// How long the middle one of a hundred took, and the one before the slowest.
    pub median: Duration,
    pub slow: Duration,
    /// Bytes of an answer, on average.
    pub bytes: usize,
}

/// Asks, and waits for every answer.
pub fn measure(load: &Load) -> Result<Met> {
    let begin = Instant::now() + WARM;
    let asked = thread::scope(|scope| {
        let askers: Vec<_> = (0..load.connections).map(|first| scope.spawn(move || ask(load, first, begin))).collect();
        askers.into_iter().map(|asker| asker.join().expect("a thread that does not panic")).collect::<Result<Vec<_>>>()
    })?;
    let bytes: usize = asked.iter().map(|(_, bytes)| bytes).sum();
    let mut times: Vec<Duration> = asked.into_iter().flat_map(|(times, _)| times).collect();
    times.sort_unstable();
    let slowest = times.len().checked_sub(1).context("no answer came")?;
    Ok(Met {
        rate: times.len() as f64 / load.lasts.as_secs_f64(),
        median: times[slowest / 2],
        slow: times[slowest * 99 / 100],
        bytes: bytes / times.len(),
    })
}

/// The times of one connection's answers that came while it was measured, and their bytes.
fn ask(load: &Load, first: usize, begin: Instant) -> Result<(Vec<Duration>, usize)> {
    let mut stream = TcpStream::connect(load.address)?;
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let (mut times, mut bytes, mut read) = (Vec::new(), 0, Vec::with_capacity(1 << 17));
    for path in load.paths.iter().cycle().skip(first * load.paths.len() / load.connections) {
        let asked = Instant::now();
        if asked >= begin + load.lasts {
            break;
        }
        let (address, cookie) = (load.address, load.cookie);
        stream.write_all(format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nCookie: {cookie}\r\n\r\n").as_bytes())?;
        let length = answer(&mut stream, &mut read).with_context(|| format!("{path} was not answered"))?;
        if asked >= begin {
            times.push(asked.elapsed());
            bytes += length;
        }
    }
    Ok((times, bytes))
}

/// Reads an answer to its end, and gives the length of its body.
fn answer(stream: &mut TcpStream, read: &mut Vec<u8>) -> Result<usize> {
    read.clear();
    let mut piece = [0; 1 << 16];
    loop {
        let more = stream.read(&mut piece)?;
        if more == 0 {
            bail!("the connection was closed");
        }
        read.extend_from_slice(&piece[..more]);
        let Some(end) = read.windows(4).position(|bytes| bytes == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&read[..end]);
        let (status, _) = head.split_once("\r\n").unwrap_or((&head, ""));
        if !status.contains(" 200 ") {
            bail!("the answer was {status}");
        }
        let length = head.lines().find_map(|line| {
            let (name, value) = line.split_once(": ")?;
            name.eq_ignore_ascii_case("content-length").then(|| value.parse::<usize>().ok())?
        });
        let length = length.context("the answer does not say how long it is")?;
        while read.len() < end + 4 + length {
            let more = stream.read(&mut piece)?;
            if more == 0 {
                bail!("the answer broke off");
            }
            read.extend_from_slice(&piece[..more]);
        }
        return Ok(length);
    }
}
