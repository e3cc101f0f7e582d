use super::{OPERATOR, print};
use anyhow::{Result, bail};
use clap::Subcommand;
use club::{
    Error,
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
    /// Changes one, such as: settings set second-factor admins
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
                let keys: Vec<&str> = SETTINGS.iter().map(|setting| setting.key).collect();
                bail!("there is no setting {key}; there is: {}", keys.join(", "));
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
