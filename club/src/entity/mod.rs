//! The tables, as sea-orm models, and nothing else. Nothing outside this crate sees them.

pub mod account;
pub mod audit;
pub mod consent;
pub mod contact;
pub mod customer;
pub mod customer_id;
pub mod draft;
pub mod enrichment;
pub mod enrolment;
pub mod form_token;
pub mod import;
pub mod import_chunk;
pub mod import_rejection;
pub mod job_run;
pub mod link;
pub mod message;
pub mod pin;
pub mod programme;
pub mod purchase;
pub mod ranking;
pub mod review;
pub mod session;
pub mod setting;
pub mod standing;
pub mod tier_history;
pub mod touched;
