//! A purchase, as tills, forms and other systems tell it.

use crate::people::identity::Named;
use chrono::{DateTime, NaiveDate, Utc};
use domain::metrics::Kind;
use serde::{Deserialize, Serialize};

/// A purchase as somebody tells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Purchase {
    /// Where it stands in a file.
    pub line: u64,
    pub source: String,
    pub id: String,
    /// As the shop's system names the customer.
    pub named: Option<Named>,
    /// By member number.
    pub number: Option<Named>,
    pub at: DateTime<Utc>,
    /// Club day of `at`.
    pub on: NaiveDate,
    pub kind: Kind,
    /// Minor units, never negative, also for returns.
    pub amount_minor: i64,
    pub returns: Option<String>,
    pub list_minor: Option<i64>,
    pub cost_minor: Option<i64>,
    pub category: Option<String>,
    pub channel: Option<String>,
    pub store: Option<String>,
}
