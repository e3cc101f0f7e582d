//! What was measured, as a table, and whether everybody found the same.

use std::collections::BTreeMap;
use std::time::Duration;

use anyhow::{Context, Result, bail};

/// How the lines are called that the others are compared with.
pub const PLAIN: &str = "plain SQL, PostgreSQL";

/// Members per tier.
pub type Tiers = BTreeMap<String, u64>;

/// One measured review.
pub struct Line {
    /// Which review it was.
    pub round: &'static str,
    /// What did it.
    pub by: String,
    pub time: Duration,
    /// The most memory that it used, in bytes.
    pub peak: Option<u64>,
    /// What it left.
    pub tiers: Tiers,
}

#[derive(Default)]
pub struct Report {
    lines: Vec<Line>,
    notes: Vec<String>,
    wrong: Vec<String>,
}

impl Report {
    pub fn add(&mut self, line: Line) {
        if let Some(other) = self.lines.iter().find(|other| other.round == line.round && other.tiers != line.tiers) {
            let (one, two) = (shown(&other.tiers), shown(&line.tiers));
            self.wrong.push(format!("{}: {one} by {}, but {two} by {}", line.round, other.by, line.by));
        }
        self.lines.push(line);
    }

    /// Something that has to be known to read the table.
    pub fn note(&mut self, text: impl Into<String>) {
        self.notes.push(text.into());
    }

    /// Something that two ways found differently.
    pub fn differs(&mut self, round: &str, what: &str) {
        self.wrong.push(format!("{round}: plain SQL finds another {what}"));
    }

    /// Prints everything. It is an error if not everybody found the same.
    pub fn finish(&self) -> Result<()> {
        println!("{}", self.table());
        for note in &self.notes {
            println!("{note}");
        }
        if !self.wrong.is_empty() {
            bail!("the results differ: {}", self.wrong.join("; "));
        }
        if let Some(line) = self.lines.first() {
            println!("Everybody found the same, after the {}: {}", line.round, shown(&line.tiers));
        }
        Ok(())
    }

    /// Round by round, in Markdown.
    fn table(&self) -> String {
        let mut rounds: Vec<&str> = Vec::new();
        for line in &self.lines {
            if !rounds.contains(&line.round) {
                rounds.push(line.round);
            }
        }
        let mut table = String::from("| review | by | time s | peak MB | to plain SQL |\n|---|---|--:|--:|--:|\n");
        for round in rounds {
            let lines = || self.lines.iter().filter(move |line| line.round == round);
            let plain = lines().find(|line| line.by == PLAIN).map(|line| line.time);
            for line in lines() {
                let seconds = line.time.as_secs_f64();
                let peak = line.peak.map_or("–".into(), |bytes| format!("{:.0}", bytes as f64 / 1e6));
                let ratio = plain.map_or("–".into(), |plain| format!("{:.2}", seconds / plain.as_secs_f64()));
                table.push_str(&format!("| {round} | {} | {seconds:.1} | {peak} | {ratio} |\n", line.by));
            }
        }
        table
    }
}

/// Reads lines of a tier and its number of members.
pub fn tiers(printed: &str) -> Result<Tiers> {
    let read = |line: &str| {
        let (tier, members) = line.split_once(' ')?;
        Some((tier.to_owned(), members.parse::<u64>().ok()?))
    };
    printed.lines().map(read).collect::<Option<Tiers>>().context("the tiers cannot be read from the database")
}

fn shown(tiers: &Tiers) -> String {
    tiers.iter().map(|(tier, members)| format!("{members} {tier}")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Line, PLAIN, Report, tiers};

    fn line(by: &str, seconds: u64, vip: u64) -> Line {
        let tiers = tiers(&format!("bronze 95\nvip {vip}\n")).expect("tiers");
        Line { round: "first review", by: by.into(), time: Duration::from_secs(seconds), peak: Some(64_000_000), tiers }
    }

    #[test]
    fn times_are_compared_with_plain_sql() {
        let mut report = Report::default();
        report.add(line("Vafa", 5, 5));
        report.add(Line { peak: None, ..line(PLAIN, 20, 5) });
        let table = report.table();
        assert!(table.contains("| first review | Vafa | 5.0 | 64 | 0.25 |"), "{table}");
        assert!(table.ends_with("| 20.0 | – | 1.00 |\n"), "{table}");
        assert!(report.finish().is_ok());
    }

    #[test]
    fn other_numbers_of_members_are_an_error() {
        let mut report = Report::default();
        report.add(line("Vafa", 5, 5));
        report.add(line(PLAIN, 5, 6));
        assert!(report.finish().is_err_and(|error| error.to_string().contains("6 vip by plain SQL")));
    }
}
