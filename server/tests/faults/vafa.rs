//! The program in a folder of its own, and plain connections to it.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, ChildStderr, Command, ExitStatus, Output, Stdio},
    time::Duration,
};
use tempfile::TempDir;

/// Nothing in these tests takes as long; whatever does hangs.
pub const PATIENCE: Duration = Duration::from_secs(25);

/// A folder with its own database, and the program in it.
pub struct Shop(TempDir);

impl Shop {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// One with a purchase.
    pub fn with_a_purchase() -> Self {
        let shop = Self::new();
        shop.write("one.csv", "purchase_id,customer,occurred_at,amount\n1,A,1998-01-05,10\n");
        let brought = shop.run(&["import", "purchases", "one.csv", "--create-customers"]);
        assert!(brought.status.success(), "{brought:?}");
        shop
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).unwrap();
    }

    pub fn command(&self, args: &[&str]) -> Command {
        self.dressed(Command::new(env!("CARGO_BIN_EXE_vafa")), args)
    }

    /// The program after a word of the shell, such as a limit.
    pub fn under(&self, limit: &str, args: &[&str]) -> Command {
        let mut shell = Command::new("/bin/sh");
        shell.args(["-c", &format!("{limit} && exec \"$0\" \"$@\""), env!("CARGO_BIN_EXE_vafa")]);
        self.dressed(shell, args)
    }

    fn dressed(&self, mut command: Command, args: &[&str]) -> Command {
        command.args(args).current_dir(self.0.path()).env_clear().env("VAFA_CURRENCY", "USD");
        command
    }

    pub fn run(&self, args: &[&str]) -> Output {
        self.command(args).output().unwrap()
    }
}

/// What a script hears of an error: one line that begins with the program's name.
pub fn one_line(output: &Output) -> String {
    let text = String::from_utf8(output.stderr.clone()).unwrap();
    assert!(text.starts_with("vafa: ") && text.trim_end().lines().count() == 1, "{text}");
    text
}

/// A server that ends with its test.
pub struct Running {
    child: Child,
    pub address: SocketAddr,
}

impl Running {
    /// Starts it and waits until it listens. Its log is dropped once it does, unless the caller keeps it.
    pub fn start(mut command: Command) -> (Self, BufReader<ChildStderr>) {
        let mut child = command.stdin(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let mut log = BufReader::new(child.stderr.take().unwrap());
        let mut line = String::new();
        while !line.contains("listening on http://") {
            line.clear();
            assert!(log.read_line(&mut line).unwrap() > 0, "the server starts");
        }
        let address = line.split("http://").nth(1).unwrap();
        let address = address.split(['"', '\n']).next().unwrap().trim().parse().unwrap();
        (Self { child, address }, log)
    }

    /// Starts one whose log nobody reads, and waits until it answers.
    pub fn start_unheard(mut command: Command, address: SocketAddr) -> Self {
        let mut running = Self { child: command.stdin(Stdio::null()).spawn().unwrap(), address };
        while TcpStream::connect(address).is_err() {
            assert!(running.child.try_wait().unwrap().is_none(), "the server starts");
            std::thread::yield_now();
        }
        running
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    pub fn get(&self, path: &str) -> String {
        ask(self.address, &format!("GET {path} HTTP/1.1\r\nHost: shop\r\nConnection: close\r\n\r\n"))
    }

    /// Asks it to end, and waits until it has.
    pub fn end(mut self) -> ExitStatus {
        assert!(Command::new("kill").arg(self.child.id().to_string()).status().unwrap().success());
        self.child.wait().unwrap()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An address on which nobody listens.
pub fn free_address() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

pub fn connect(address: SocketAddr) -> TcpStream {
    let stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream
}

/// A connection that has sent this.
pub fn sent(address: SocketAddr, text: &str) -> TcpStream {
    let mut stream = connect(address);
    stream.write_all(text.as_bytes()).unwrap();
    stream
}

/// Everything that comes until the other side closes.
pub fn heard(mut stream: TcpStream) -> String {
    let mut bytes = Vec::new();
    match stream.read_to_end(&mut bytes) {
        Ok(_) => {}
        Err(error) if error.kind() == std::io::ErrorKind::ConnectionReset => {}
        Err(error) => panic!("nobody answers and nobody closes: {error}"),
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

pub fn ask(address: SocketAddr, text: &str) -> String {
    heard(sent(address, text))
}

/// What a connection that stays open says first, up to this.
pub fn heard_until(stream: &mut TcpStream, end: &str) -> String {
    let (mut text, mut piece) = (String::new(), [0; 4096]);
    while !text.contains(end) {
        let read = stream.read(&mut piece).unwrap();
        assert!(read > 0, "closed after {text:?}");
        text += &String::from_utf8_lossy(&piece[..read]);
    }
    text
}

/// Whether this path is there, whatever it is.
pub fn is_there(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}
