//! The tables, as sea-orm models, and nothing else. Nothing outside this crate sees them.

pub mod account;
pub mod session;
pub mod link;
pub mod enrolment;
pub mod customer;
pub mod consent;
pub mod purchase;
pub mod programme;
pub mod standing;
pub mod tier_history;
pub mod review;
pub mod import;
pub mod import_chunk;
pub mod import_rejection;
pub mod outbox;
pub mod schedule_run;
pub mod audit;
pub mod setting;
