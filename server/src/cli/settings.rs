use super::{OPERATOR, print};
use anyhow::{Result, bail};
use clap::Subcommand;
use club::{
    Error, Problem, face,
    settings::{self, SETTINGS},
};
use std::process::ExitCode;

#[derive(Subcommand)]
pub enum Command {
    /// Shows all settings
    Show {
        /// Prints the result as JSON
        #[arg(long)]
        json: bool,
    },
    /// Changes one, such as: settings set club-name.en "Sepidar Club"
    Set {
        key: String,
        value: String,
        /// Prints the result as JSON
        #[arg(long)]
        json: bool,
    },
}

pub async fn run(command: Command) -> Result<ExitCode> {
    let club = super::club().await?;
    match command {
        Command::Show { json } => {
            let all = settings::all(&OPERATOR, &club).await?;
            if json {
                let all: serde_json::Map<String, serde_json::Value> =
                    all.into_iter().map(|chosen| (chosen.key.into(), chosen.value.into())).collect();
                print::result(serde_json::Value::from(all))?;
            } else {
                for chosen in all {
                    print::result(format_args!("{} = {}", chosen.key, chosen.value))?;
                }
            }
        }
        Command::Set { key, value, json } => match settings::set(&OPERATOR, &club, &key, &value).await {
            Ok(()) if json => print::result(serde_json::json!({ key: value }))?,
            Ok(()) => print::result(format_args!("{key} = {value}"))?,
            Err(Error::NotFound) => {
                let keys: Vec<&str> = SETTINGS.iter().map(|setting| setting.key).chain(face::FIELDS).collect();
                bail!("there is no setting {key}; there is: {}", keys.join(", "));
            }
            Err(Error::Invalid(problems)) if face::FIELDS.contains(&key.as_str()) => {
                bail!(
                    "{key} cannot be {value:?}: {}",
                    problems.0.first().map(|(_, problem)| instead(problem)).unwrap_or_default()
                );
            }
            Err(Error::Invalid(_)) => {
                let choices = SETTINGS.iter().filter(|setting| setting.key == key).flat_map(|setting| setting.choices);
                let choices: Vec<&str> = choices.copied().collect();
                bail!("{key} cannot be {value}; it is one of: {}", choices.join(", "));
            }
            Err(error) => return Err(error.into()),
        },
    }
    Ok(ExitCode::SUCCESS)
}

/// What can be written instead.
fn instead(problem: &Problem) -> String {
    match problem {
        Problem::NotAColour => "write a colour like #0e6549".into(),
        Problem::TooPale { nearest } => format!("it is too pale to be read; the nearest that works is {nearest}"),
        Problem::NotATime => "write hours like 21:00-9:00".into(),
        Problem::NeverOrAlways => "the hours begin when they end".into(),
        Problem::NoWorkingDay => "name one day at least".into(),
        Problem::NotAHoliday => "write a day a line, like 2026-03-21, with its name behind it".into(),
        Problem::NotAPhone => "it is no phone number".into(),
        Problem::NotAnEmail => "it is no e-mail address".into(),
        Problem::TooLong { most } => format!("at most {most} are taken"),
        Problem::NotAPicture | Problem::NoFile => "choose the picture at /admin/settings".into(),
        Problem::NotAChoice => "it is not one of the choices".into(),
        _ => "it cannot be read".into(),
    }
}
