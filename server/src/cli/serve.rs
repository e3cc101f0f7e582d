use crate::{
    config::Config,
    http::{self, Limits, Readings},
    mail::Mailer,
    open,
    worker::{self, Pulses},
};
use anyhow::{Context, Result};
use clap::Parser;
use club::Clock;
use std::{process::ExitCode, time::Duration};
use tokio::{net::TcpListener, time::timeout};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

#[derive(Parser)]
pub struct Args {
    /// Address and port to listen on (VAFA_ADDR)
    #[arg(long)]
    addr: Option<String>,
    /// Leaves background work to other processes
    #[arg(long)]
    no_worker: bool,
}

pub async fn run(args: Args) -> Result<ExitCode> {
    let config = Config::read(args.addr.as_deref())?;
    let club = open::club(&config, Clock::System).await?;
    let _present = club.present().await?;
    let key = open::secret_key(&config)?;
    let club = club.with_key(&key.0);
    let mailer = Mailer::new(&config.smtp_url.0, config.mail_from.clone())?;
    let pages = open::for_pages(&club, &config).await?;
    let pulses = Pulses::new();
    let lanes = (!args.no_worker).then(|| pulses.clone());
    let router = http::router(pages.clone(), &config, &key, Readings::start(), lanes, Limits::default())?;
    let listener = TcpListener::bind(config.addr).await.with_context(|| {
        format!(
            "cannot listen on {}; another program may use it: give another one with --addr or VAFA_ADDR",
            config.addr
        )
    })?;
    let stop = stop_on_signal();
    let tasks = TaskTracker::new();
    if !args.no_worker {
        tasks.spawn(worker::work(club.clone(), mailer, pulses, stop.clone()));
    }
    tasks.close();
    tracing::info!("listening on http://{}", listener.local_addr()?);
    http::serve(listener, router, Limits::default(), stop).await;
    if timeout(WORK_ENDS, tasks.wait()).await.is_err() {
        tracing::warn!("background work did not end in time; whoever works next takes it over");
    }
    if let Err(error) = club::privacy::looks::settle(&pages).await {
        tracing::error!(%error, "the last looks at profiles could not be noted");
    }
    tracing::info!("stopped");
    Ok(ExitCode::SUCCESS)
}

/// How long background work has to end once nobody is answered any more.
const WORK_ENDS: Duration = Duration::from_secs(20);

/// Cancelled by the first Ctrl-C or SIGTERM.
pub fn stop_on_signal() -> CancellationToken {
    let stop = CancellationToken::new();
    let cancelled = stop.clone();
    tokio::spawn(async move {
        #[cfg(unix)]
        {
            use tokio::signal::unix::{SignalKind, signal};
            match signal(SignalKind::terminate()) {
                Ok(mut terminate) => {
                    tokio::select! {
                        _ = tokio::signal::ctrl_c() => {}
                        _ = terminate.recv() => {}
                    }
                }
                Err(_) => drop(tokio::signal::ctrl_c().await),
            }
        }
        #[cfg(not(unix))]
        drop(tokio::signal::ctrl_c().await);
        cancelled.cancel();
    });
    stop
}
