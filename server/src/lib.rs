//! The `vafa` program as a library, so that tests can start it: configuration, web, worker, commands.

pub mod cli;
pub mod config;
mod files;
pub mod http;
pub mod jobs;
mod log;
pub mod mail;
pub mod open;
pub mod worker;
