//! What reading a row needs to know.

use super::{nobody::nobody, options::Options};
use crate::{Club, Result};
use chrono::NaiveDate;
use domain::text::search_key;

/// What reading a row needs to know.
pub struct Reading {
    pub club: Club,
    pub options: Options,
    pub today: NaiveDate,
    /// Search keys of the club's own names for nobody.
    pub nobody: Vec<String>,
}

impl Reading {
    /// What there is to know today.
    pub async fn today(club: &Club, options: &Options) -> Result<Self> {
        let nobody = nobody(club).await?.iter().map(|name| search_key(name)).collect();
        Ok(Self { club: club.clone(), options: options.clone(), today: club.today(), nobody })
    }
}
