//! The long run of the faults: each strikes at many points, on both databases.

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use anyhow::{Context, Result, bail};

use crate::{
    install::Installer,
    postgres::{self, Cluster},
    sh,
    workspace::Workspace,
};

#[derive(clap::Args)]
pub struct Options {
    /// At how many points each fault strikes
    #[arg(long, default_value_t = 25)]
    points: u32,
}

pub fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    let cluster = Cluster::start(&postgres::programs(&Installer::new(false))?, postgres::FAST)?;
    let mut cargo = sh::cargo();
    cargo.args(["test", "--package", "server", "--test", "faults", "--", "kills::", "load::"]);
    cargo.args(["--nocapture", "--test-threads", "2"]);
    cargo.current_dir(&workspace.root).stdout(Stdio::piped());
    cluster.tell(&mut cargo);
    cargo.env("VAFA_FAULT_POINTS", options.points.to_string());
    let mut child = cargo.spawn().context("cargo could not be started")?;
    println!("fault | database | points | survived | lost | doubled | stuck");
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).lines() {
            let line = line?;
            // Lines of tests that run beside each other may share one.
            if let Some((_, told)) = line.split_once("fault | ") {
                println!("{told}");
            } else if let Some((_, told)) = line.split_once("end | ") {
                println!("The end under load on {told}");
            }
        }
    }
    if !child.wait()?.success() {
        bail!("a fault was not survived; the lines above say which");
    }
    Ok(())
}
