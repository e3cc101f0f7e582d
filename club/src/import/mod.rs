//! Bringing files in: what the shop's systems give, row by row.
//!
//! A file is read twice: first it is seen which rows belong together (one purchase in several rows, one customer twice),
//! then the rows are written in batches, one short transaction each. A bad row is reported and the others go in; whatever
//! was written stays, and the same file can simply be brought in again. No result hangs on the batches.

mod arrive;
mod aside;
pub mod choose;
mod contacts;
pub mod correct;
mod customers;
mod failure;
mod input;
pub mod ledger;
pub mod nobody;
mod noting;
mod options;
pub mod prepare;
mod purchases;
mod reader;
mod reading;
mod report;
mod run;
mod sheet;
mod table;
pub mod take_back;
mod told;
mod work;
mod writing;

pub use arrive::{queue, sweep};
pub use failure::{Failure, NotATable, Unusable, Why};
pub use input::Input;
pub use ledger::{Findings, Import, State, get, latest, rejections};
pub use options::{Kind, Lines, Options, PASSED_OVER, TILL, is_source};
pub use report::{Listener, Progress, Rejection, Summary};
pub use run::{Pace, run, run_at};
pub use sheet::{Encoding, Format};
pub use work::{Claimed, broke, claim, give_back, give_up, renew, work};
