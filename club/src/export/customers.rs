//! Customers, in the columns of the import: read back, they are unchanged.

use super::{failed, guarded, main_id, opt, page};
use crate::{Club, Result, people::identity::MEMBER};
use csv::Writer;
use std::io::Write;

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

pub async fn write(club: &Club, csv: &mut Writer<impl Write>) -> Result<u64> {
    csv.write_record(COLUMNS).map_err(failed)?;
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
            let text = |text: Option<&str>| guarded(text.unwrap_or_default());
            csv.write_record([
                text(name),
                guarded(&row.name),
                text(row.phone.as_deref()),
                text(row.email.as_deref()),
                opt(row.birth_date),
                opt(row.joined_on),
                text(row.locale.as_deref()),
                text(row.acquisition.as_deref()),
                text(row.referred_by.as_deref()),
                text(row.number.as_deref()),
                text(row.birth_calendar.as_deref().filter(|_| row.birth_date.is_some())),
                text(row.preferred_name.as_deref()),
                text(row.tastes.as_deref()),
                opt(row.wedding_date),
                text(main.map(|id| id.source.as_str())),
                guarded(&others.join(";")),
            ])
            .map_err(failed)?;
        }
    }
}
