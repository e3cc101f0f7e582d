//! What happens around the web server when things break: real processes and real connections.

#[allow(dead_code)]
#[path = "../web/app.rs"]
mod app;
mod connections;
mod database;
mod ends;
mod outputs;
mod starts;
mod vafa;
