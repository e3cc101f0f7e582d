//! The same review in DuckDB, if Python has it.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};
use serde_json::Value;

use super::report::{Line, Report, Tiers};
use crate::sh;

/// Reviews one day in memory: computing only, nothing is written. Without DuckDB the report says so.
pub fn review(python: &Path, folder: &Path, round: &'static str, day: &str, report: &mut Report) -> Result<()> {
    if !sh::works(Command::new(python).args(["-c", "import duckdb"])) {
        report.note("DuckDB was left out: Python does not have it (python3 -m pip install duckdb)");
        return Ok(());
    }
    sh::say(format!("Reviewing {day} in DuckDB"));
    fs::write(folder.join("duck.py"), include_str!("duck.py"))?;
    let printed = sh::read(Command::new(python).args(["duck.py", day]).current_dir(folder))?;
    let (line, read) = parse(round, &printed).context("duck.py printed something else than was expected")?;
    report.add(line);
    report.note(format!("DuckDB works in memory and writes nothing; reading the files took {read:.1} s before"));
    Ok(())
}

/// What was measured, and the seconds that reading the files took.
fn parse(round: &'static str, printed: &str) -> Option<(Line, f64)> {
    let printed: Value = serde_json::from_str(printed).ok()?;
    let members = |(tier, members): (&String, &Value)| Some((tier.clone(), members.as_u64()?));
    let tiers = printed["tiers"].as_object()?.iter().map(members).collect::<Option<Tiers>>()?;
    let time = Duration::try_from_secs_f64(printed["review_s"].as_f64()?).ok()?;
    let line = Line { round, by: "DuckDB, computing only".into(), time, peak: printed["peak_bytes"].as_u64(), tiers };
    Some((line, printed["read_s"].as_f64()?))
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn what_the_script_prints_is_understood() {
        let printed =
            r#"{"read_s": 17.5, "review_s": 9.25, "peak_bytes": 3282546688, "tiers": {"vip": 5, "gold": 15}}"#;
        let (line, read) = parse("first", printed).expect("a line");
        assert_eq!((line.time.as_secs_f64(), line.peak, line.tiers["gold"], read), (9.25, Some(3282546688), 15, 17.5));
        assert!(parse("first", "{}").is_none());
    }
}
