//! One error for what a person's act can come to.
//!
//! The rule: what the person can mend is [`Error::Invalid`]; what they may not know is
//! [`Error::NotFound`] (never "forbidden" for a stranger's record); what we cannot mend is
//! [`Error::Internal`], whose cause goes to the log and never to the page.

use std::fmt;

/// The result of an act.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// One mistake in what a person gave: the field it belongs to and the key of the text that
/// names the cause and the remedy.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Mistake {
    /// The form field or JSON pointer, so that the error summary can link to it.
    pub field: String,
    /// Key of the Fluent text.
    pub text: &'static str,
    /// Arguments of the text.
    pub args: Vec<(&'static str, String)>,
}

impl Mistake {
    /// A mistake without arguments.
    pub fn new(field: impl Into<String>, text: &'static str) -> Self {
        Self { field: field.into(), text, args: Vec::new() }
    }

    /// Adds an argument of the text.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.args.push((name, value.to_string()));
        self
    }
}

/// All mistakes of one form, in the order of its fields.
pub type Mistakes = Vec<Mistake>;

/// Why an act did not happen.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nothing there, or nothing this person may know of.
    #[error("not found")]
    NotFound,
    /// The actor lacks the right; only said to people who are signed in.
    #[error("forbidden: {0}")]
    Forbidden(&'static str),
    /// The actor has the right, but gave their second factor too long ago for so grave an act.
    #[error("the second factor must be given again")]
    Unconfirmed,
    /// The input has mistakes the person can mend.
    #[error("invalid input: {0:?}")]
    Invalid(Mistakes),
    /// Somebody else was faster, or the record's state does not allow the act. The text key says which.
    #[error("conflict: {0}")]
    Conflict(&'static str),
    /// Too many requests; try again after so many seconds.
    #[error("too many requests, try again in {0} s")]
    TooMany(u32),
    /// The disk is full or the database is away: nothing was stored, try again.
    #[error("unavailable: {0}")]
    Unavailable(String),
    /// A sealed record does not verify; the text names the record and what is wrong with it.
    #[error("tampered: {0}")]
    Tampered(String),
    /// A fault of ours.
    #[error("internal: {0}")]
    Internal(Box<dyn std::error::Error + Send + Sync>),
}

impl Error {
    /// A fault of ours with a message for the log.
    pub fn internal(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Internal(cause.into())
    }

    /// One mistake.
    pub fn mistake(field: impl Into<String>, text: &'static str) -> Self {
        Self::Invalid(vec![Mistake::new(field, text)])
    }
}

impl From<sqlx::Error> for Error {
    /// A full disk or a database that is away is told apart from a fault of ours: the person may
    /// try again, and nothing was stored.
    fn from(cause: sqlx::Error) -> Self {
        match &cause {
            sqlx::Error::RowNotFound => Self::NotFound,
            sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::Io(_) | sqlx::Error::WorkerCrashed => {
                Self::Unavailable(cause.to_string())
            }
            // SQLITE_FULL and SQLITE_IOERR with its extended codes; PostgreSQL class 53 (resources) and 57P (shutdown)
            sqlx::Error::Database(d) if d.code().is_some_and(|c| is_out_of_room(&c)) => {
                Self::Unavailable(cause.to_string())
            }
            _ => Self::Internal(Box::new(cause)),
        }
    }
}

fn is_out_of_room(code: &str) -> bool {
    code == "13"
        || code.parse::<u32>().is_ok_and(|n| n & 0xff == 10 && code.len() < 5)
        || code.starts_with("53")
        || code.starts_with("57P")
}
