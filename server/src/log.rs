//! The log. A thread of its own writes the lines, so that no work waits for the reader. Where lines cannot be written
//! (a full disk, a reader who has gone) they are lost and the work goes on.

use std::{
    io::{self, IsTerminal, Write},
    sync::mpsc::{Receiver, SyncSender, sync_channel},
    time::Duration,
};
use tracing_subscriber::{EnvFilter, fmt::MakeWriter};

/// The most lines that wait; more lines are lost until there is room.
const WAITING: usize = 4_096;
/// How long the end of the program waits for the last lines.
const LAST: Duration = Duration::from_millis(500);

/// What is never written, whatever `RUST_LOG` says: lines with whole paths, which may hold the token of a link.
const NEVER: [&str; 1] = ["tower_http::csrf=off"];

/// The way out of all lines.
#[derive(Clone)]
pub struct Log(SyncSender<Entry>);

enum Entry {
    Line(Vec<u8>),
    /// Answers the sender once all lines before it are written.
    End(SyncSender<()>),
}

impl Log {
    /// Begins to write: readable on a terminal, JSON elsewhere. `RUST_LOG` decides what.
    pub fn start(usual: &str) -> Self {
        let (sender, entries) = sync_channel(WAITING);
        // Without a thread nothing is read from the channel, and lines are lost as if nobody read them.
        let _ = std::thread::Builder::new().name("log".into()).spawn(move || write(&entries));
        let log = Self(sender);
        let mut filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(usual));
        for directive in NEVER {
            filter = filter.add_directive(directive.parse().expect("a directive"));
        }
        let lines =
            tracing_subscriber::fmt().with_env_filter(filter).log_internal_errors(false).with_writer(log.clone());
        match io::stderr().is_terminal() {
            true => lines.init(),
            false => lines.json().flatten_event(true).init(),
        }
        log
    }

    /// Waits a moment for the last lines.
    pub fn end(&self) {
        let (sender, ended) = sync_channel(1);
        if self.0.try_send(Entry::End(sender)).is_ok() {
            let _ = ended.recv_timeout(LAST);
        }
    }
}

fn write(entries: &Receiver<Entry>) {
    for entry in entries {
        match entry {
            Entry::Line(line) => drop(io::stderr().write_all(&line)),
            Entry::End(sender) => drop(sender.send(())),
        }
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// Each line is written at once.
impl Write for Log {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        let _ = self.0.try_send(Entry::Line(line.to_vec()));
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
