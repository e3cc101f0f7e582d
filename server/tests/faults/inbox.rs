//! A mail server that takes everything and remembers which messages it has said yes to.

use std::{
    io::{BufRead, BufReader, Result, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
};

pub struct Inbox {
    /// For `VAFA_SMTP_URL`.
    pub url: String,
    taken: Arc<Mutex<Vec<String>>>,
}

impl Inbox {
    pub fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let taken = Arc::new(Mutex::new(Vec::new()));
        let url = format!("smtp://{}", listener.local_addr().unwrap());
        let inbox = Self { url, taken: taken.clone() };
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let taken = taken.clone();
                // Whoever is killed hangs up; that is no error of the server.
                std::thread::spawn(move || drop(converse(stream, &taken)));
            }
        });
        inbox
    }

    /// How many mails have come, and how many different ones.
    pub fn count(&self) -> (usize, usize) {
        let mut taken = self.taken.lock().unwrap().clone();
        let all = taken.len();
        taken.sort();
        taken.dedup();
        (all, taken.len())
    }
}

fn converse(stream: TcpStream, taken: &Mutex<Vec<String>>) -> Result<()> {
    let mut out = stream.try_clone()?;
    let mut lines = BufReader::new(stream).lines();
    out.write_all(b"220 here\r\n")?;
    while let Some(line) = lines.next().transpose()? {
        let answer: &[u8] = match line.get(..4).unwrap_or_default().to_ascii_uppercase().as_str() {
            "DATA" => {
                out.write_all(b"354 go on\r\n")?;
                let mut id = String::new();
                loop {
                    let Some(line) = lines.next().transpose()? else { return Ok(()) };
                    if let Some(found) = line.strip_prefix("Message-ID: ") {
                        id = found.to_owned();
                    }
                    if line == "." {
                        break;
                    }
                }
                taken.lock().unwrap().push(id);
                b"250 taken\r\n"
            }
            "QUIT" => return out.write_all(b"221 bye\r\n"),
            _ => b"250 yes\r\n",
        };
        out.write_all(answer)?;
    }
    Ok(())
}
