//! The sweep: deletes rows that are too old to be of use, and what people typed who never confirmed it.

use crate::{Actor, Club, Result, Right, people::search, require};
use chrono::Duration;
use sea_orm::{ConnectionTrait, Statement};
use serde::Serialize;

/// Rows of one transaction: few, so that other writers hardly wait.
const BATCH: u64 = 500;

/// Rows that are deleted, and after how long.
struct Old {
    what: &'static str,
    table: &'static str,
    key: &'static str,
    /// The condition on the rows; `$1` is the present moment minus `after`.
    when: &'static str,
    after: Duration,
}

const OLD: &[Old] = &[
    Old {
        what: "applicants who joined or did not confirm",
        table: "enrolments",
        key: "id",
        when: "created_at <= $1",
        after: Duration::days(7),
    },
    Old {
        what: "mails to whoever filled in the form",
        table: "messages",
        key: "id",
        when: "template IN ('confirm', 'already_member') AND created_at <= $1",
        after: Duration::days(7),
    },
    Old {
        what: "links that were used or have expired",
        table: "links",
        key: "id",
        when: "expires_at <= $1 OR used_at IS NOT NULL",
        after: Duration::zero(),
    },
    Old {
        what: "sessions that have ended",
        table: "sessions",
        key: "id",
        when: "expires_at <= $1 OR ends_at <= $1",
        after: Duration::zero(),
    },
    Old {
        what: "second factors that nobody went on to set up",
        table: "second_factors",
        key: "account_id",
        when: "begun_at <= $1 AND confirmed_at IS NULL",
        after: Duration::days(1),
    },
    Old {
        what: "forms that nobody sends a second time",
        table: "form_tokens",
        key: "token",
        when: "used_at < $1",
        after: Duration::days(1),
    },
    // The one that was the club's until a day ago stands on pages that somebody still looks at.
    Old {
        what: "logos that nobody has chosen",
        table: "logos",
        key: "hash",
        when: "kept_at <= $1 AND NOT EXISTS (SELECT 1 FROM settings WHERE settings.key = 'face' \
               AND settings.value LIKE '%' || logos.hash || '%')",
        after: Duration::days(1),
    },
    // The last one of a job says from where on periods are missed.
    Old {
        what: "periods of jobs that are over",
        table: "job_runs",
        key: "job, due_at",
        when: "state IN ('done', 'passed_over', 'failed') AND due_at <= $1 AND EXISTS (SELECT 1 FROM job_runs later \
               WHERE later.job = job_runs.job AND later.due_at > job_runs.due_at)",
        after: Duration::days(90),
    },
];

/// How many rows of one kind were deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Swept {
    pub what: &'static str,
    pub rows: u64,
}

/// Removes what is old, in small transactions, and what was deleted from the index of the search. Gives what went.
pub async fn sweep(actor: &Actor, club: &Club) -> Result<Vec<Swept>> {
    require(actor, Right::SeeClub)?;
    let mut swept = Vec::new();
    for old in OLD {
        let rows = remove(club, old).await?;
        if rows > 0 {
            swept.push(Swept { what: old.what, rows });
        }
    }
    search::tidy(club).await?;
    Ok(swept)
}

async fn remove(club: &Club, Old { table, key, when, after, .. }: &Old) -> Result<u64> {
    let sql = format!("DELETE FROM {table} WHERE ({key}) IN (SELECT {key} FROM {table} WHERE {when} LIMIT {BATCH})");
    let before = club.now() - *after;
    let mut removed = 0;
    loop {
        let statement = Statement::from_sql_and_values(club.db.get_database_backend(), &sql, [before.into()]);
        let rows = club.db.execute_raw(statement).await?.rows_affected();
        removed += rows;
        if rows < BATCH {
            return Ok(removed);
        }
        club.let_others_write().await;
    }
}
