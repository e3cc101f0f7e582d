//! The rules of the club: pure functions of facts and a date.
//!
//! Nothing here reads a clock, a database or a locale. Facts, days and rules come in as arguments;
//! decisions go out together with their evidence. The crate compiles for the browser as well.

pub mod benefit;
pub mod calendar;
pub mod change;
pub mod colour;
pub mod columns;
pub mod contact;
pub mod evidence;
pub mod forecast;
pub mod identity;
pub mod limits;
pub mod metrics;
pub mod money;
pub mod person;
pub mod programme;
pub mod review;
pub mod rfm;
pub mod role;
pub mod schedule;
pub mod spreadsheet;
pub mod text;
pub mod tier;
pub mod what_if;
pub mod working_time;
