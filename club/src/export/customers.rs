//! Customers, in the columns of the import: read back, they are unchanged.

use super::{
    rows::{head, main_id, page},
    sink::{Cell, Sink},
};
use crate::{Club, Result, base::coded::Coded, people::MEMBER};

const COLUMNS: [&str; 16] = [
    "customer",
    "name",
    "phone",
    "email",
    "birth_date",
    "joined_on",
    "locale",
    "channel",
    "referred_by",
    "number",
    "birth_calendar",
    "preferred_name",
    "tastes",
    "wedding_date",
    "source",
    "other_ids",
];

pub async fn write(club: &Club, sink: &mut dyn Sink) -> Result<u64> {
    sink.row(&head(COLUMNS))?;
    let (mut after, mut rows) = (0, 0);
    loop {
        let page = page(club, after, false).await?;
        let Some((last, _)) = page.last() else { return Ok(rows) };
        after = last.id;
        for (row, ids) in page {
            rows += 1;
            let main = main_id(&ids);
            // Somebody whom no system knows by an id is named by phone or address, which are read as such.
            let name = main.map(|id| id.external_id.as_str()).or(row.phone.as_deref()).or(row.email.as_deref());
            let others: Vec<String> = ids
                .iter()
                .filter(|id| id.source != MEMBER && Some(*id) != main)
                .map(|id| format!("{}:{}", id.source, id.external_id))
                .collect();
            sink.row(&[
                Cell::from(name),
                Cell::from(&row.name),
                Cell::from(row.phone.as_deref()),
                Cell::from(row.email.as_deref()),
                Cell::from(row.birth_date),
                Cell::from(row.joined_on),
                Cell::from(row.locale.as_deref()),
                Cell::from(row.acquisition.as_deref()),
                Cell::from(row.referred_by.as_deref()),
                Cell::from(row.number.as_deref()),
                Cell::from(row.birth_calendar.filter(|_| row.birth_date.is_some()).map(Coded::code)),
                Cell::from(row.preferred_name.as_deref()),
                Cell::from(row.tastes.as_deref()),
                Cell::from(row.wedding_date),
                Cell::from(main.map(|id| id.source.as_str())),
                Cell::from(&others.join(";")),
            ])?;
        }
    }
}
