//! A server of PostgreSQL that a test may restart.

use std::{
    fs,
    io::Read,
    net::TcpListener,
    os::unix::{fs::chown, process::CommandExt},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};
use tempfile::TempDir;

/// How PostgreSQL ends before it starts again.
#[derive(Clone, Copy, Debug)]
pub enum End {
    /// It sends everybody away.
    Fast,
    /// As if it had been killed: it finds out afterwards what was committed.
    Immediate,
}

/// A cluster that goes with its test, also when that is killed.
pub struct Cluster {
    /// How to connect to it.
    pub url: String,
    programs: PathBuf,
    folder: TempDir,
    /// Waits for its input to close, and ends the server.
    end: Child,
}

impl Cluster {
    /// Starts a cluster of our own, where `VAFA_TEST_POSTGRES_PROGRAMS` says in which folder PostgreSQL's programs are
    /// (`cargo xtask test` does).
    pub fn start() -> Option<Self> {
        let programs = PathBuf::from(std::env::var_os("VAFA_TEST_POSTGRES_PROGRAMS")?);
        let folder = tempfile::tempdir().unwrap();
        let (data, secret) = (folder.path().join("data"), folder.path().join("password"));
        let password = password();
        fs::write(&secret, &password).unwrap();
        if let Some((user, group)) = unprivileged() {
            chown(folder.path(), Some(user), Some(group)).unwrap();
            chown(&secret, Some(user), Some(group)).unwrap();
        }
        let mut initdb = as_somebody(&programs.join("initdb"), folder.path());
        initdb.args(["--username=vafa", "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-sync"]);
        quietly(initdb.arg("--pwfile").arg(&secret).arg("--pgdata").arg(&data));
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        // What was committed must survive the end of the server, not that of the machine.
        let settings = format!(
            "listen_addresses = '127.0.0.1'\nport = {port}\nunix_socket_directories = ''\nfsync = off\n\
             synchronous_commit = on\n"
        );
        fs::write(data.join("postgresql.auto.conf"), settings).unwrap();
        let mut end = as_somebody(Path::new("sh"), folder.path());
        end.args(["-c", "cat; \"$1\" stop --pgdata \"$2\" --mode immediate", "sh"]);
        end.arg(programs.join("pg_ctl")).arg(&data).process_group(0);
        let end = end.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let url = format!("postgres://vafa:{password}@127.0.0.1:{port}/postgres");
        let cluster = Self { url, programs, folder, end };
        quietly(cluster.control("start").arg("--log").arg(cluster.folder.path().join("log")));
        Some(cluster)
    }

    /// Restarts it, and waits until it answers.
    pub fn restart(&self, end: End) {
        let mode = match end {
            End::Fast => "fast",
            End::Immediate => "immediate",
        };
        let log = self.folder.path().join("log");
        quietly(self.control("restart").args(["--mode", mode]).arg("--log").arg(log));
    }

    fn control(&self, what: &str) -> Command {
        let mut command = as_somebody(&self.programs.join("pg_ctl"), self.folder.path());
        command.args([what, "--wait", "--timeout=60", "--pgdata"]).arg(self.folder.path().join("data"));
        command
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        drop(self.end.stdin.take());
        let _ = self.end.wait();
    }
}

/// A program in a folder, not as root: PostgreSQL refuses that.
fn as_somebody(program: &Path, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folder);
    if let Some((user, group)) = unprivileged() {
        command.uid(user).gid(group);
    }
    command
}

/// User and group to be instead of root, by number.
fn unprivileged() -> Option<(u32, u32)> {
    if !rustix::process::geteuid().is_root() {
        return None;
    }
    let users = fs::read_to_string("/etc/passwd").unwrap();
    let find = |name: &str| {
        let fields: Vec<&str> = users.lines().find(|line| line.starts_with(&format!("{name}:")))?.split(':').collect();
        Some((fields[2].parse().ok()?, fields[3].parse().ok()?))
    };
    find("postgres").or_else(|| find("nobody"))
}

fn password() -> String {
    let mut bytes = [0; 16];
    fs::File::open("/dev/urandom").unwrap().read_exact(&mut bytes).unwrap();
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Runs to its end. The server that it may start keeps none of our streams.
fn quietly(command: &mut Command) {
    let status = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap();
    assert!(status.success(), "{command:?}: {status}");
}
