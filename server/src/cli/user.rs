use super::{OPERATOR, print};
use anyhow::{Context, Result, bail};
use clap::{Subcommand, ValueEnum};
use club::{
    Error, Problem,
    accounts::{
        second_factor,
        staff::{self, NewStaff},
    },
};
use std::{io::Read, process::ExitCode};

#[derive(Subcommand)]
pub enum Command {
    /// Adds a manager or an admin; without a password, a mail with a link to set it is sent
    Add {
        #[arg(long)]
        role: Role,
        #[arg(long)]
        email: String,
        #[arg(long)]
        name: String,
        /// Reads the password from standard input
        #[arg(long)]
        password_stdin: bool,
        /// Prints the result as JSON
        #[arg(long)]
        json: bool,
    },
    /// Takes the second factor from an account that has lost it, and tells its owner by mail
    ResetSecondFactor {
        email: String,
        /// Prints the result as JSON
        #[arg(long)]
        json: bool,
    },
    /// Closes an account and ends its sessions and links
    Disable {
        email: String,
        /// Prints the result as JSON
        #[arg(long)]
        json: bool,
    },
    /// Opens a closed account again, with the password that it had
    Enable {
        email: String,
        /// Prints the result as JSON
        #[arg(long)]
        json: bool,
    },
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Role {
    Manager,
    Admin,
}

pub async fn run(command: Command) -> Result<ExitCode> {
    let club = super::club().await?;
    match command {
        Command::Add { role, email, name, password_stdin, json } => {
            let password = if password_stdin { Some(read_password()?) } else { None };
            let invited = password.is_none();
            let role = match role {
                Role::Manager => "manager",
                Role::Admin => "admin",
            };
            let new = NewStaff { role: role.into(), email: email.clone(), name, password, language: None };
            let id = staff::add(&OPERATOR, &club, new).await.map_err(explain)?;
            match (json, invited) {
                (true, _) => {
                    print::result(serde_json::json!({ "account": id, "email": email, "role": role }))?;
                }
                (false, true) => {
                    print::result(format_args!(
                        "{email} is now {role}; a mail with a link to choose a password is on its way"
                    ))?;
                }
                (false, false) => print::result(format_args!("{email} is now {role}"))?,
            }
        }
        Command::ResetSecondFactor { email, json } => match second_factor::reset(&OPERATOR, &club, &email).await {
            Ok(()) if json => print::result(serde_json::json!({ "email": email, "second_factor": false }))?,
            Ok(()) => print::result(format_args!(
                "{email} signs in with the password alone until there is a new second factor"
            ))?,
            Err(Error::NotFound) => bail!("there is no account {email} with a second factor"),
            Err(error) => return Err(error.into()),
        },
        Command::Disable { email, json } => match staff::disable(&OPERATOR, &club, &email).await {
            Ok(()) if json => print::result(serde_json::json!({ "email": email, "disabled": true }))?,
            Ok(()) => print::result(format_args!("{email} can no longer sign in"))?,
            Err(Error::NotFound) => bail!("there is no account {email}"),
            Err(error) => return Err(error.into()),
        },
        Command::Enable { email, json } => match staff::enable(&OPERATOR, &club, &email).await {
            Ok(()) if json => print::result(serde_json::json!({ "email": email, "disabled": false }))?,
            Ok(()) => print::result(format_args!("{email} can sign in again"))?,
            Err(Error::NotFound) => bail!("there is no account {email}"),
            Err(error) => return Err(error.into()),
        },
    }
    Ok(ExitCode::SUCCESS)
}

fn read_password() -> Result<String> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).context("the password cannot be read from standard input")?;
    Ok(text.trim_end_matches(['\n', '\r']).to_owned())
}

fn explain(error: Error) -> anyhow::Error {
    let Error::Invalid(problems) = &error else { return error.into() };
    let lines: Vec<String> =
        problems.0.iter().map(|(field, problem)| format!("--{field} {}", words(*problem))).collect();
    anyhow::anyhow!(lines.join("; "))
}

fn words(problem: Problem) -> String {
    match problem {
        Problem::Required => "must not be empty".into(),
        Problem::TooShort { least } => format!("needs at least {least} characters"),
        Problem::TooLong { most } => format!("may have at most {most} characters"),
        Problem::Common => {
            "is one that many people have, so it is tried first; take a few words that do not belong together".into()
        }
        Problem::Personal => "is made of the name, the address or the shop, which others know; take other words".into(),
        Problem::NotAnEmail => "is not an email address".into(),
        Problem::Taken => "is already used by another account".into(),
        other => format!("cannot be used ({other:?})"),
    }
}
