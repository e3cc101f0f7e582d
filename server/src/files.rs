//! Open files: how many this process may have, and how they are shared out. Each connection is one file.

/// What the process itself needs: streams, timers, signals, the log, files of imports and emails.
const OWN: usize = 20;
/// What each connection to the database needs at most, over those of the pages and those of the background work: a file and
/// its log.
const EACH: usize = 4;
/// More connections than this at once are not expected of one process.
const MOST: usize = 8_192;
/// More files than this are of no use.
#[cfg(unix)]
const ENOUGH: u64 = 65_536;

/// The share of browsers and of the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// Connections of browsers.
    pub connections: usize,
    /// Connections to the database, of the pages and as many of the background work.
    pub database: u32,
}

/// Raises the limit of open files to what this account may have.
pub fn raise() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        let found = getrlimit(Resource::Nofile);
        let wanted = found.maximum.unwrap_or(ENOUGH).min(ENOUGH);
        if found.current.is_some_and(|current| current < wanted) {
            // Where it is not allowed, the share is made of what there is.
            let _ = setrlimit(Resource::Nofile, Rlimit { current: Some(wanted), maximum: found.maximum });
        }
    }
}

/// The share of each under the limit of this process.
pub fn share() -> Share {
    #[cfg(unix)]
    let files = rustix::process::getrlimit(rustix::process::Resource::Nofile).current;
    #[cfg(not(unix))]
    let files = None;
    share_of(files.map_or(usize::MAX, |files| usize::try_from(files).unwrap_or(usize::MAX)))
}

fn share_of(files: usize) -> Share {
    let database = (files / 16).clamp(2, 8);
    let connections = files.saturating_sub(OWN + EACH * database).clamp(4, MOST);
    Share { connections, database: u32::try_from(database).unwrap_or(2) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_files_are_enough_for_everybody() {
        for files in [64, 128, 256, 1024] {
            let Share { connections, database } = share_of(files);
            assert!(connections >= 24 && OWN + EACH * database as usize + connections <= files, "{files}");
        }
        assert_eq!(share_of(usize::MAX), Share { connections: MOST, database: 8 });
    }
}
