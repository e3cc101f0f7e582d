use super::Refusal;
use domain::colour::Colour;
use sea_orm::{DbErr, RuntimeErr, sqlx};
use std::{borrow::Cow, io};

pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why something was not done.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Error {
    /// 303 to the sign-in page.
    #[error("sign in first")]
    SignInNeeded,
    /// 403, or 404 where the actor may not know that it exists.
    #[error("this account may not do that")]
    Forbidden,
    /// 404.
    #[error("there is no such thing")]
    NotFound,
    /// 422: what was filled in cannot be used.
    #[error("{0}")]
    Invalid(Problems),
    /// 409: the state of things does not allow it.
    #[error("{0}")]
    Refused(#[from] Refusal),
    /// 503: somebody else has just done the same; it works when it is tried again.
    #[error("somebody else has just changed the same; try again")]
    Again,
    /// 503: too many passwords wait to be hashed.
    #[error("too many people sign in at this moment; try again in a few seconds")]
    Crowded,
    /// 503: the database does not answer. The request may be repeated.
    #[error("the database does not answer; check that it runs, then try again")]
    Away,
    /// 503: another process holds the database for too long.
    #[error("the database is busy: another process is writing to it; wait for it to finish, then try again")]
    Busy,
    /// 507.
    #[error("the disk is full; make room, then try again: what was acknowledged is kept")]
    Full,
    /// 507: a file reached the limit of this account, or the disk failed.
    #[error(
        "a file cannot grow: it is too large for the limit of this account (`ulimit -f`), or the disk is broken; \
         mend that, then try again: what was acknowledged is kept"
    )]
    TooLarge,
    /// 500.
    #[error("the database failed: {0}")]
    Database(DbErr),
}

impl Error {
    /// Whether the failure may pass, so that the same request can succeed later.
    pub fn is_passing(&self) -> bool {
        matches!(
            self,
            Self::Again | Self::Crowded | Self::Away | Self::Busy | Self::Full | Self::TooLarge | Self::Database(_)
        )
    }

    /// One field with one problem.
    pub fn invalid(field: &'static str, problem: Problem) -> Self {
        Self::Invalid(Problems(vec![(field.into(), problem)]))
    }
}

impl From<DbErr> for Error {
    fn from(error: DbErr) -> Self {
        let code = sqlite_code(&error);
        match code.map(|code| code & 0xff) {
            Some(5 | 6) => Self::Busy,
            Some(13) => Self::Full,
            _ if code.is_some_and(|code| CANNOT_GROW.contains(&code)) => Self::TooLarge,
            _ if error.to_string().contains("No space left on device") => Self::Full,
            _ if passing(&error) => Self::Again,
            _ if away(&error) => Self::Away,
            _ => Self::Database(error),
        }
    }
}

impl Error {
    /// Why a file could not be written.
    pub fn writing(what: &str, error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            io::ErrorKind::FileTooLarge => Self::TooLarge,
            _ => Refusal::NotWritten { what: what.into(), why: error.to_string() }.into(),
        }
    }
}

/// What SQLite says when a write, a cut or an index of its log goes wrong for another reason than a full disk.
const CANNOT_GROW: [i32; 3] = [778, 1546, 4874];

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::Database(DbErr::Json(error.to_string()))
    }
}

/// Whether PostgreSQL gave up this transaction for another one: a deadlock, or a key that was taken meanwhile.
fn passing(error: &DbErr) -> bool {
    matches!(told(error).and_then(code).as_deref(), Some("40P01" | "40001"))
}

/// Whether the database was out of reach: no connection could be had, or the connection broke.
fn away(error: &DbErr) -> bool {
    if matches!(error, DbErr::Conn(_) | DbErr::ConnectionAcquire(_)) {
        return true;
    }
    match told(error) {
        Some(sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed) => {
            true
        }
        // PostgreSQL is shut down, has crashed, starts, or has no more connections; class 08 is a broken connection.
        Some(error) => code(error).is_some_and(|code| {
            code.starts_with("08") || ["57P01", "57P02", "57P03", "53300"].contains(&code.as_str())
        }),
        None => false,
    }
}

/// SQLite's extended result code, if that is where the error comes from.
fn sqlite_code(error: &DbErr) -> Option<i32> {
    let error = told(error)?;
    error.as_database_error()?.try_downcast_ref::<sqlx::sqlite::SqliteError>()?;
    code(error)?.parse().ok()
}

/// What the driver said.
fn told(error: &DbErr) -> Option<&sqlx::Error> {
    let (DbErr::Conn(RuntimeErr::SqlxError(told))
    | DbErr::Exec(RuntimeErr::SqlxError(told))
    | DbErr::Query(RuntimeErr::SqlxError(told))) = error
    else {
        return None;
    };
    Some(told)
}

/// The database's own code of an error.
fn code(error: &sqlx::Error) -> Option<String> {
    Some(error.as_database_error()?.code()?.into_owned())
}

/// The problems of a form, field by field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(pub Vec<(Cow<'static, str>, Problem)>);

/// What is wrong with one field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumIter)]
pub enum Problem {
    Required,
    TooLong {
        most: usize,
    },
    TooShort {
        least: usize,
    },
    NotAnEmail,
    NotAPhone,
    NotADate,
    NotANumber,
    NotAnAmount,
    /// A number outside its limits, both included.
    OutOfRange {
        least: i64,
        most: i64,
    },
    /// A text or number that goes further than the rules may (`domain::limits`).
    BeyondLimits,
    InTheFuture,
    InThePast,
    /// The password is one of those that many people have, so that it is tried first.
    Common,
    /// The password is made of what is known of the person or the shop.
    Personal,
    /// The second writing of a password differs from the first.
    NotTheSame,
    /// Contains characters that cannot be seen.
    Unreadable,
    /// Email and password do not belong together, or the account is closed.
    WrongCredentials,
    /// Neither a code of the app nor a recovery code, or one that is not valid.
    WrongCode,
    /// A code that was right but has been used already.
    UsedCode,
    /// The secret key of the installation has changed since the app was set up.
    SealedOtherwise,
    /// It is not the password of the account.
    NotThePassword,
    /// Too many attempts; wait.
    TooOften,
    /// The link was used, has expired or never existed.
    LinkExpired,
    /// An account with this email exists.
    Taken,
    NotAChoice,
    /// No other member has this number.
    NotAMember,
    NoFile,
    /// No colour such as `#0e6549`.
    NotAColour,
    /// An accent that could not be read; this one of its hue could.
    TooPale {
        nearest: Colour,
    },
    /// No hours such as `21:00-9:00`.
    NotATime,
    /// Hours that begin when they end.
    NeverOrAlways,
    NoWorkingDay,
    /// A line that does not begin with a day.
    NotAHoliday,
    /// A file that is no PNG, JPEG or WebP, or is damaged.
    NotAPicture,
    /// A drawing that could hold scripts.
    Svg,
    LargeFile {
        megabytes: usize,
    },
    /// A side is longer than this.
    LargePicture {
        pixels: u32,
    },
    /// A side is shorter than this.
    SmallPicture {
        pixels: u32,
    },
}

impl Problems {
    /// Notes a problem.
    pub fn add(&mut self, field: impl Into<Cow<'static, str>>, problem: Problem) {
        self.0.push((field.into(), problem));
    }

    /// Whether a field has this problem.
    pub fn has(&self, field: &str, problem: Problem) -> bool {
        self.0.iter().any(|(name, other)| name == field && *other == problem)
    }

    /// The value, or a note of its problem.
    pub fn take<T>(&mut self, field: impl Into<Cow<'static, str>>, parsed: Result<T, Problem>) -> Option<T> {
        parsed.map_err(|problem| self.add(field, problem)).ok()
    }

    /// The value, or a note of all its problems.
    pub fn gather<T>(&mut self, parsed: Result<T, Self>) -> Option<T> {
        parsed.map_err(|problems| self.0.extend(problems.0)).ok()
    }

    /// An error if there is any problem.
    pub fn check(self) -> Result<()> {
        if self.0.is_empty() { Ok(()) } else { Err(Error::Invalid(self)) }
    }
}

impl std::fmt::Display for Problems {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let all: Vec<String> = self.0.iter().map(|(field, problem)| format!("{field}: {problem:?}")).collect();
        f.write_str(&all.join(", "))
    }
}
