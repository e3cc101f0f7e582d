use anyhow::Result;
use std::process::ExitCode;

pub async fn run() -> Result<ExitCode> {
    super::club().await?;
    println!("the database is up to date");
    Ok(ExitCode::SUCCESS)
}
