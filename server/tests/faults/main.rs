//! What happens when things break: real processes, real connections, real databases.

#[allow(dead_code)]
#[path = "../web/app.rs"]
mod app;
mod connections;
mod database;
mod ends;
mod inbox;
mod kills;
mod load;
mod logs;
mod outputs;
mod postgres;
mod starts;
mod strikes;
mod vafa;
