//! What the club does: one module per capability, with its use cases and their queries.
//!
//! Every public function takes the [`Actor`] first and checks the right before anything else, so that
//! a page, a job and the command line cannot forget it. Only those take none that anybody may use before
//! signing in (joining, signing in, links from mails, the rules in force), and the program's own
//! bookkeeping, which no page offers: sessions, and which period of a job has been run. What comes out
//! are domain types or small views; the tables stay inside.

pub mod accounts;
pub mod audit;
pub mod base;
mod board;
pub mod contacts;
pub mod desk;
pub mod doctor;
mod entity;
pub mod export;
pub mod face;
pub mod import;
pub mod jobs;
pub mod join;
pub mod messages;
pub mod people;
pub mod privacy;
pub mod programme;
pub mod purchases;
pub mod review;
pub mod scoring;
pub mod seed;
pub mod settings;
pub mod standing;
#[cfg(feature = "testing")]
pub mod testing;
pub mod waiting;

pub use base::{Clock, Club, Error, Problem, Problems, Refusal, Result, Settings};
pub(crate) use base::{require, system_only};
pub use domain::role::{Actor, Right};
