//! Bringing rows in again that were rejected.

use super::{
    arrive,
    ledger::{self, Kept, State},
    options::Options,
};
use crate::{
    Actor, Club, Error, Problem, Refusal, Result, Right,
    entity::{import, import_rejection},
    require,
};
use domain::columns;
use sea_orm::{ActiveEnum, ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use std::collections::BTreeMap;

/// Most rows that are corrected at once.
pub const CORRECTED: u64 = 50;

/// Brings rows in again that were rejected, as somebody has corrected them: by line, our columns and what is to stand in
/// them. They become an import of their own, which the page of the first one names.
pub async fn correct(
    actor: &Actor,
    club: &Club,
    id: i64,
    corrected: &BTreeMap<u64, BTreeMap<String, String>>,
) -> Result<i64> {
    require(actor, Right::Import)?;
    let import = ledger::get(actor, club, id).await?;
    if !matches!(import.state, State::Done | State::Failed) {
        return Err(Refusal::ImportElsewhere { id, state: import.state.to_value() }.into());
    }
    let first = corrected.keys().next().map_or(0, |line| line.saturating_sub(1));
    let last = corrected.keys().last().copied().unwrap_or_default();
    let kept = ledger::rejections(actor, club, id, first, ledger::KEPT).await?;
    let rows: Vec<(Kept, &BTreeMap<String, String>)> = kept
        .into_iter()
        .filter(|kept| kept.row <= last && kept.corrected_in.is_none() && !kept.cells.is_empty())
        .filter_map(|kept| Some((corrected.get(&kept.row)?, kept)))
        .map(|(cells, kept)| (kept, cells))
        .collect();
    if rows.is_empty() {
        return Err(Error::invalid("rows", Problem::Required));
    }
    let table = import.kind.table();
    let columns: Vec<&str> = columns::of(table)
        .iter()
        .map(|column| column.name)
        .filter(|name| rows.iter().any(|(kept, cells)| kept.cells.contains_key(*name) || cells.contains_key(*name)))
        .collect();
    let mut csv = csv::Writer::from_writer(Vec::new());
    let unwritten = |why: String| Refusal::NotWritten { what: "the corrected rows cannot be written".into(), why };
    csv.write_record(&columns).map_err(|error| unwritten(error.to_string()))?;
    for (kept, cells) in &rows {
        let cell = |name: &&str| cells.get(*name).or_else(|| kept.cells.get(*name)).cloned().unwrap_or_default();
        csv.write_record(columns.iter().map(cell)).map_err(|error| unwritten(error.to_string()))?;
    }
    let bytes = csv.into_inner().map_err(|error| unwritten(error.to_string()))?;
    let options = Options { map: BTreeMap::new(), ..import.options };
    let pieces = futures::stream::iter([Ok::<_, std::io::Error>(bytes)]);
    let new = arrive::queue(actor, club, &import.file_name, &options, pieces).await?;
    let tx = club.write().await?;
    let queued =
        import::ActiveModel { id: Set(new), state: Set(State::Queued), corrects: Set(Some(id)), ..Default::default() };
    import::Entity::update(queued).exec(&tx).await?;
    let lines = rows.iter().map(|(kept, _)| kept.row as i64);
    import_rejection::Entity::update_many()
        .set(import_rejection::ActiveModel { corrected_in: Set(Some(new)), ..Default::default() })
        .filter(import_rejection::Column::ImportId.eq(id))
        .filter(import_rejection::Column::Row.is_in(lines))
        .exec(&tx)
        .await?;
    tx.commit().await?;
    Ok(new)
}
