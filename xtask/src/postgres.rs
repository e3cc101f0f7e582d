//! A PostgreSQL server of our own that lives as long as a task.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{
    install::{Installer, is_root},
    leash::Leash,
    scratch,
    server::free_port,
    sh,
};

/// Settings for data that nobody will miss.
pub const FAST: &str = "fsync = off\nsynchronous_commit = off\nfull_page_writes = off\n";
/// Settings under which a measurement is honest.
pub const DURABLE: &str = "";

/// The folder with PostgreSQL's programs. Installs PostgreSQL when it is missing and that is allowed.
pub fn programs(installer: &Installer) -> Result<PathBuf> {
    if let Some(folder) = find_programs() {
        return Ok(folder);
    }
    installer.install("PostgreSQL", &["postgresql"])?;
    find_programs().context("PostgreSQL was installed, but its initdb is in none of the usual folders")
}

fn find_programs() -> Option<PathBuf> {
    let has_both = |folder: &Path| folder.join("initdb").is_file() && folder.join("pg_ctl").is_file();
    if let Some(folder) = sh::find("initdb").as_deref().and_then(Path::parent)
        && has_both(folder)
    {
        return Some(folder.to_owned());
    }
    // Debian keeps each version in a folder of its own and none of them on the PATH: the newest is taken.
    let versions = fs::read_dir("/usr/lib/postgresql").ok()?.flatten().map(|entry| entry.path());
    let mut versions: Vec<_> = versions.filter(|version| has_both(&version.join("bin"))).collect();
    versions.sort_by_key(|path| path.file_name().and_then(|name| name.to_str()?.parse::<u32>().ok()));
    versions.pop().map(|version| version.join("bin"))
}

/// A running server with an empty cluster. It is stopped and removed when dropped, or when this tool ends.
pub struct Cluster {
    /// How to connect to it.
    pub url: String,
    programs: PathBuf,
    folder: PathBuf,
    leash: Option<Leash>,
}

impl Cluster {
    /// Makes a cluster with these settings and starts it on a free port of this machine.
    pub fn start(programs: &Path, settings: &str) -> Result<Self> {
        sh::say("Starting a temporary PostgreSQL");
        // PostgreSQL refuses to run as root.
        let user = is_root().then(unprivileged).transpose()?;
        let folder = scratch::make_folder("postgres")?;
        let mut cluster = Self { url: String::new(), programs: programs.into(), folder, leash: None };
        cluster.fill(programs, user, settings).context("the temporary PostgreSQL does not start")?;
        Ok(cluster)
    }

    /// Tells tests where it is, and with which programs they start one that they may restart.
    pub fn tell(&self, tests: &mut Command) {
        tests.env("VAFA_TEST_POSTGRES_URL", &self.url).env("VAFA_TEST_POSTGRES_PROGRAMS", &self.programs);
    }

    fn fill(&mut self, programs: &Path, user: Option<User>, settings: &str) -> Result<()> {
        let folder = self.folder.clone();
        let (data, secret) = (folder.join("data"), folder.join("password"));
        let password = scratch::secret()?;
        fs::write(&secret, &password)?;
        if let Some(user) = user {
            chown(&folder, Some(user.id), Some(user.group))?;
            chown(&secret, Some(user.id), Some(user.group))?;
        }
        let command = |program: &Path| {
            let mut command = Command::new(program);
            command.current_dir(&folder);
            if let Some(user) = user {
                command.uid(user.id).gid(user.group);
            }
            command
        };

        let mut initdb = command(&programs.join("initdb"));
        initdb.args(["--username=vafa", "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-sync"]);
        sh::read(initdb.arg("--pwfile").arg(&secret).arg("--pgdata").arg(&data))?;

        let port = free_port()?;
        let mut configuration = OpenOptions::new().append(true).open(data.join("postgresql.conf"))?;
        writeln!(configuration, "listen_addresses = '127.0.0.1'\nport = {port}\nmax_connections = 200")?;
        writeln!(configuration, "unix_socket_directories = '{}'\n{settings}", folder.display())?;

        let pg_ctl = programs.join("pg_ctl");
        let stop = "\"$1\" stop --pgdata \"$2/data\" --mode immediate; rm -rf -- \"$2\"";
        self.leash = Some(Leash::tie(&mut command(Path::new("sh")), stop, &[&pg_ctl, &folder])?);
        let log = folder.join("log");
        let started = sh::read(
            command(&pg_ctl).args(["start", "--wait", "--timeout=60", "--pgdata"]).arg(&data).arg("--log").arg(&log),
        );
        if let Err(error) = started {
            let log = fs::read_to_string(log).unwrap_or_default();
            bail!("{error:#}: {}", log.lines().last().unwrap_or("it wrote no log"));
        }
        self.url = format!("postgres://vafa:{password}@127.0.0.1:{port}/postgres");
        Ok(())
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        drop(self.leash.take());
        // Where the other user could not remove its own folder, or never got so far.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// A user of this machine by number.
#[derive(Clone, Copy)]
struct User {
    id: u32,
    group: u32,
}

/// A user that may do little: PostgreSQL's own where there is one.
fn unprivileged() -> Result<User> {
    let users = fs::read_to_string("/etc/passwd").context("the users of this machine cannot be listed")?;
    let find = |name: &str| {
        let fields: Vec<&str> = users.lines().map(|line| line.split(':').collect()).find(|f: &Vec<_>| f[0] == name)?;
        Some(User { id: fields.get(2)?.parse().ok()?, group: fields.get(3)?.parse().ok()? })
    };
    find("postgres").or_else(|| find("nobody")).context("PostgreSQL needs a user that is not root, such as `postgres`")
}
