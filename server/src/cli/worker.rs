use super::serve::stop_on_signal;
use crate::{
    config::Config,
    mail::Mailer,
    open,
    worker::{self, Pulses},
};
use anyhow::Result;
use club::Clock;
use std::process::ExitCode;

pub async fn run() -> Result<ExitCode> {
    let config = Config::read(None)?;
    let club = open::club(&config, Clock::System).await?;
    let _present = club.present().await?;
    let mailer = Mailer::new(&config.smtp_url.0, config.mail_from)?;
    tracing::info!("working");
    worker::work(club, mailer, Pulses::new(), stop_on_signal()).await;
    Ok(ExitCode::SUCCESS)
}
