//! Just enough HTTP to sign in.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// How long a server may take to start or to answer.
const PATIENCE: Duration = Duration::from_secs(60);

/// Speaks to one server, with the cookies that it has given.
pub struct Client {
    address: String,
    cookies: Vec<(String, String)>,
    /// The machine for which a proxy would ask.
    machine: Option<String>,
}

/// An answer.
pub struct Answer {
    pub status: u16,
}

impl Client {
    /// `address` is a host with its port.
    pub fn new(address: String) -> Self {
        Self { address, cookies: Vec::new(), machine: None }
    }

    /// The address of the server as browsers know it.
    pub fn base(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Asks as a proxy would for a machine.
    pub fn ask_for(&mut self, machine: String) {
        self.machine = Some(machine);
    }

    /// The value of the `Cookie` header.
    pub fn cookie(&self) -> String {
        self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
    }

    /// Waits until the server answers that it is well.
    pub fn wait_until_healthy(&mut self) -> Result<()> {
        self.wait_until("/healthz")
    }

    /// Waits until the server answers on this path.
    pub fn wait_until(&mut self, path: &str) -> Result<()> {
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            if self.get(path).is_ok_and(|answer| answer.status == 200) {
                return Ok(());
            }
            sleep(Duration::from_millis(100));
        }
        bail!("the server did not answer on {path} within {} s", PATIENCE.as_secs());
    }

    pub fn get(&mut self, path: &str) -> Result<Answer> {
        self.ask(&format!("GET {path} HTTP/1.0\r\n"), "")
    }

    /// Sends a form, as a browser on the same site would.
    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Result<Answer> {
        let body = fields.iter().map(|(name, value)| format!("{name}={}", encode(value))).collect::<Vec<_>>().join("&");
        let head = format!(
            "POST {path} HTTP/1.0\r\nOrigin: {}\r\nSec-Fetch-Site: same-origin\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n",
            self.base(),
            body.len()
        );
        self.ask(&head, &body)
    }

    /// HTTP 1.0: the server closes the connection after one whole answer.
    fn ask(&mut self, head: &str, body: &str) -> Result<Answer> {
        let mut stream = TcpStream::connect(&self.address)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let (host, cookie) = (&self.address, self.cookie());
        let machine = self.machine.iter().map(|machine| format!("X-Forwarded-For: {machine}\r\n")).collect::<String>();
        write!(stream, "{head}Host: {host}\r\nAccept: text/html\r\nCookie: {cookie}\r\n{machine}\r\n{body}")?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        let end = answer.windows(4).position(|bytes| bytes == b"\r\n\r\n").context("the server's answer has no end")?;
        let head = String::from_utf8_lossy(&answer[..end]).into_owned();
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
        for line in head.lines() {
            self.keep_cookie(line);
        }
        Ok(Answer { status: status.context("the server's answer has no status")? })
    }

    fn keep_cookie(&mut self, line: &str) {
        let Some((header, value)) = line.split_once(": ") else { return };
        let pair = value.split(';').next().and_then(|pair| pair.split_once('='));
        if let Some((name, value)) = pair
            && header.eq_ignore_ascii_case("set-cookie")
        {
            self.cookies.retain(|(kept, _)| kept != name);
            self.cookies.push((name.to_owned(), value.to_owned()));
        }
    }
}

/// A value as it is written in a form.
pub fn encode(value: &str) -> String {
    value
        .bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::encode;

    #[test]
    fn values_of_forms_are_encoded() {
        assert_eq!(encode("manager@vafa.example پ"), "manager%40vafa.example%20%D9%BE");
    }
}
