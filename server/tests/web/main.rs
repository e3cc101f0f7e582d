//! The web as a browser sees it, on every kind of database.

mod access;
mod app;
mod face;
mod form;
mod guard;
mod imports;
mod join;
mod language;
mod letters;
mod merge;
mod needs;
mod odd;
mod outbox;
mod passwords;
mod programme;
mod second_factor;
mod sessions;
mod sign_in;
mod size;
mod strangers;
mod worker;
