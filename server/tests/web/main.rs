//! The web as a browser sees it, on every kind of database.

mod access;
mod app;
mod guard;
mod imports;
mod join;
mod language;
mod letters;
mod merge;
mod outbox;
mod programme;
mod sessions;
mod sign_in;
mod worker;
