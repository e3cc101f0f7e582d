//! On the first day of a version of the programme: members of tiers that it does not have get another one before the
//! shop opens.

use club::{Actor, Club, desk::publish};

pub async fn run(club: &Club) -> club::Result<()> {
    publish::begin_day(&Actor::System("programme"), club).await
}
