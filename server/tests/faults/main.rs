//! What happens when things break: real processes, real connections, real databases.

#[allow(dead_code)]
#[path = "../web/app.rs"]
mod app;
mod connections;
mod database;
mod ends;
mod kills;
mod logs;
mod outputs;
mod starts;
mod vafa;
