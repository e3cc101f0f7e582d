//! Why something is refused that was asked for in the right way: the state of things does not allow it.
//!
//! A reason is a value. What it says here is for the command line and the log; pages word it in the reader's language
//! (`app`, `pages/refusal.rs`).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use strum::EnumIter;

/// Why it was refused, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, EnumIter, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    #[error("{day} has not come yet; the last day that can be reviewed is {last}")]
    DayToCome { day: NaiveDate, last: NaiveDate },
    #[error(
        "{day} cannot be reviewed, because {}{later} has been reviewed already; `vafa review --forget-after {before}` \
         forgets the reviews after {before} and does them anew, in order",
        if *ahead { "the clock was ahead: " } else { "" }
    )]
    ReviewedLater { day: NaiveDate, before: NaiveDate, later: NaiveDate, ahead: bool },

    #[error("the draft has faults; correct them, then publish it")]
    DraftHasFaults,
    #[error("version {version} begins on {begins}; take it back before you publish another")]
    VersionWaits { version: i64, begins: NaiveDate },
    #[error("there is no version to go back to; publish a draft with the rules that are to hold")]
    NoVersionBefore,
    #[error("no programme has been published; run `vafa migrate`")]
    NoProgramme,
    #[error("this member's tier is not set by hand; the reviews decide it already")]
    NotPinned,

    #[error("import {id} is running; wait for its end")]
    ImportRuns { id: i64 },
    #[error("import {id} is {state}; look at it again before you go on")]
    ImportElsewhere { id: i64, state: String },
    #[error("import {id} has not been tried yet; wait until it has")]
    ImportNotTried { id: i64 },
    #[error("take these imports back first, they rest on it: {}", names(imports))]
    ImportRestedOn { imports: Vec<(i64, String)> },
    #[error("the upload broke off: {why}; send the file again")]
    UploadBrokeOff { why: String },
    #[error("the file broke off: {why}; bring it in again, and what is in already stays as it is")]
    FileBrokeOff { why: String },

    #[error("the message has left, or changed its state, or is of no use any more; look for it among the others")]
    MessageElsewhere,

    #[error("this is your own account; ask another admin")]
    OwnAccount,
    #[error("this is the last admin who can sign in; add another one first")]
    LastAdmin,
    #[error("the account belongs to nobody any more: the member was merged with another, who signs in with theirs")]
    NobodysAccount,
    #[error("the account has a password or is closed; look at it again")]
    NotInvited,
    #[error("the account was closed or its password changed while somebody signed in; sign in again")]
    SignInTooLate,
    #[error("the session cannot be kept: {why}; sign in again")]
    SessionNotKept { why: String },
    #[error("the second factor is on already; turn it off to set up another app")]
    SecondFactorIsOn,
    #[error("the second factor is off; set it up first")]
    SecondFactorIsOff,
    #[error("there is nothing to confirm: begin to set the second factor up again")]
    NothingToConfirm,

    #[error("a purchase contradicts what is known; correct it, or import it under another id")]
    PurchaseConflicts,
    #[error("a sheet holds {most} rows and there are more: take csv instead")]
    SheetIsFull { most: u32 },
    #[error("{what}: {why}")]
    NotWritten { what: String, why: String },
    #[error("the file beside the database that keeps two apart cannot be used: {why}")]
    LockFails { why: String },
    #[error("this process was not given the secret key")]
    NoKey,
}

/// The numbers of imports, with their files.
fn names(imports: &[(i64, String)]) -> String {
    imports.iter().map(|(id, file)| format!("{id} ({file})")).collect::<Vec<_>>().join(", ")
}
