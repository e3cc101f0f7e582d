//! Taking back what an import brought: its purchases and contacts, what it made known of others, and the customers that
//! nothing else knows. In short transactions, so that nobody waits; after a crash it goes on.

use super::ledger::{self, Findings, Goes, State};
use crate::{
    Actor, Club, Problems, Refusal, Result, Right, audit,
    base::{bulk, typed},
    entity::{
        enrichment::{self, Fact},
        import::{self, Origin},
        purchase,
    },
    people::{self, ended},
    require,
    scoring::touched,
};
use chrono::NaiveTime;
use domain::calendar::Written;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, Statement};
use serde::Serialize;
use serde_json::json;

/// Rows of one transaction.
const BATCH: i64 = 500;
/// Longest reason, in characters.
const LONGEST: usize = 300;

/// What would go, and what rests on it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Preview {
    pub goes: Goes,
    /// Later imports, as id and file name, that have to be taken back first.
    pub rests_on_it: Vec<(i64, String)>,
}

/// A customer whom only imports know that are taken back, and of whom nothing is left.
const UNKNOWN_ELSEWHERE: &str = "c.import_id IN (SELECT id FROM imports WHERE id = $1 OR state IN ('taken_back', 'going_back')) \
     AND NOT EXISTS (SELECT 1 FROM accounts a WHERE a.customer_id = c.id) \
     AND NOT EXISTS (SELECT 1 FROM pins p WHERE p.customer_id = c.id) \
     AND NOT EXISTS (SELECT 1 FROM consents s WHERE s.customer_id = c.id) \
     AND NOT EXISTS (SELECT 1 FROM customers r WHERE r.referrer_id = c.id AND r.id <> c.id) \
     AND NOT EXISTS (SELECT 1 FROM customer_ids i WHERE i.customer_id = c.id AND (i.import_id IS NULL OR i.import_id NOT IN \
     (SELECT id FROM imports WHERE id = $1 OR state IN ('taken_back', 'going_back')))) \
     AND NOT EXISTS (SELECT 1 FROM purchases x WHERE x.customer_id = c.id AND (x.import_id IS NULL OR x.import_id <> $1)) \
     AND NOT EXISTS (SELECT 1 FROM contacts x WHERE x.customer_id = c.id AND (x.import_id IS NULL OR x.import_id <> $1))";

/// What would go, and whether it may.
pub async fn preview(actor: &Actor, club: &Club, id: i64) -> Result<Preview> {
    require(actor, Right::Import)?;
    ledger::in_state(&club.db, id, &[State::Done, State::Failed, State::Running]).await?;
    let count = async |sql: &str| -> Result<u64> {
        let statement = Statement::from_sql_and_values(club.db.get_database_backend(), sql, [id.into()]);
        let row = club.db.query_one_raw(statement).await?;
        Ok(row.map(|row| row.try_get_by_index::<i64>(0)).transpose()?.unwrap_or_default() as u64)
    };
    Ok(Preview {
        goes: Goes {
            purchases: count("SELECT COUNT(*) FROM purchases WHERE import_id = $1").await?,
            contacts: count("SELECT COUNT(*) FROM contacts WHERE import_id = $1").await?,
            enriched: count("SELECT COUNT(*) FROM enrichments WHERE import_id = $1").await?,
            customers: count(&format!("SELECT COUNT(*) FROM customers c WHERE {UNKNOWN_ELSEWHERE}")).await?,
        },
        rests_on_it: rests_on(&club.db, id).await?,
    })
}

/// Later imports that rest on this one: they made something known of what it brought, or brought returns of its sales.
async fn rests_on(conn: &impl ConnectionTrait, id: i64) -> Result<Vec<(i64, String)>> {
    let sql = "SELECT m.id, m.file_name FROM imports m WHERE m.id IN (\
               SELECT e.import_id FROM enrichments e JOIN purchases p ON e.fact = 'purchase' AND p.id = e.fact_id \
               WHERE p.import_id = $1 \
               UNION SELECT e.import_id FROM enrichments e JOIN contacts c ON e.fact = 'contact' AND c.id = e.fact_id \
               WHERE c.import_id = $1 \
               UNION SELECT r.import_id FROM purchases r JOIN purchases s ON s.source = r.source \
               AND s.external_id = r.returns AND s.customer_id = r.customer_id \
               WHERE r.kind = 'return' AND r.returns IS NOT NULL AND s.import_id = $1) AND m.id <> $1 ORDER BY m.id";
    let rows =
        conn.query_all_raw(Statement::from_sql_and_values(conn.get_database_backend(), sql, [id.into()])).await?;
    rows.iter().map(|row| Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?))).collect()
}

/// Decides that an import is taken back, and notes why. [`work`] does it; a worker takes up what came over the web.
pub async fn begin(actor: &Actor, club: &Club, id: i64, reason: &str) -> Result<()> {
    require(actor, Right::Import)?;
    let mut problems = Problems::default();
    let reason = problems.take("reason", typed::line(reason, LONGEST));
    problems.check()?;
    let tx = people::write(club).await?;
    let row = ledger::in_state(&tx, id, &[State::Done, State::Failed, State::Running]).await?;
    if row.state == State::Running && row.claimed_until.is_some_and(|until| until > club.now()) {
        return Err(Refusal::ImportRuns { id }.into());
    }
    let imports = rests_on(&tx, id).await?;
    if !imports.is_empty() {
        return Err(Refusal::ImportRestedOn { imports }.into());
    }
    let going = import::ActiveModel {
        id: Set(id),
        state: Set(State::GoingBack),
        claimed_until: Set(None),
        // What a colleague takes back on the page is a worker's, also where the command line brought it.
        origin: Set(if actor.account().is_some() { Origin::Web } else { row.origin }),
        taken_back_at: Set(Some(club.now())),
        taken_back_by: Set(Some(audit::name(actor))),
        taken_back_reason: Set(reason.clone()),
        ..Default::default()
    };
    import::Entity::update(going).exec(&tx).await?;
    let data = json!({ "import": id, "file": row.file_name, "reason": reason });
    audit::note(&tx, club.now(), actor, "import.take_back", None, data).await?;
    tx.commit().await?;
    Ok(())
}

/// Takes an import back that [`begin`] decided on. Gives what went.
pub async fn work(actor: &Actor, club: &Club, id: i64) -> Result<Goes> {
    require(actor, Right::Import)?;
    let row = ledger::in_state(&club.db, id, &[State::GoingBack]).await?;
    let mut findings: Findings = row.findings.and_then(|json| serde_json::from_value(json).ok()).unwrap_or_default();
    let mut went = findings.taken_back.unwrap_or_default();
    went.enriched += unknow(club, id).await?;
    went.purchases += remove(club, id, "purchases").await?;
    went.contacts += remove(club, id, "contacts").await?;
    went.customers += forget(club, id).await?;
    findings.taken_back = Some(went);
    let tx = club.write().await?;
    let done = import::ActiveModel {
        id: Set(id),
        state: Set(State::TakenBack),
        claimed_until: Set(None),
        next_at: Set(None),
        problem: Set(None),
        findings: Set(Some(serde_json::to_value(findings)?)),
        ..Default::default()
    };
    import::Entity::update(done).exec(&tx).await?;
    audit::note(&tx, club.now(), actor, "import.taken_back", None, json!({ "import": id, "went": went })).await?;
    tx.commit().await?;
    Ok(went)
}

/// Makes unknown again what the import made known of the facts of others.
async fn unknow(club: &Club, id: i64) -> Result<u64> {
    let mut done = 0;
    loop {
        let tx = people::write(club).await?;
        let rows =
            enrichment::Entity::find().filter(enrichment::Column::ImportId.eq(id)).limit(BATCH as u64).all(&tx).await?;
        if rows.is_empty() {
            return Ok(done);
        }
        for row in &rows {
            let backend = tx.get_database_backend();
            let mut set: Vec<String> = Vec::new();
            for column in row.columns.split(',') {
                match column {
                    "list_amount" => set.push("list_minor = NULL".into()),
                    "cost" => set.push("cost_minor = NULL".into()),
                    "original_purchase_id" => set.push("returns = NULL".into()),
                    "words" => set.push("words = ''".into()),
                    "occurred_at" => whole_day(club, &tx, row.fact_id).await?,
                    "category" | "channel" | "store" | "score" | "cost_minor" | "closed_at" | "by_name" => {
                        set.push(format!("{column} = NULL"));
                    }
                    _ => {}
                }
            }
            let table = if row.fact == Fact::Contact { "contacts" } else { "purchases" };
            if !set.is_empty() {
                let sql = format!("UPDATE {table} SET {} WHERE id = $1", set.join(", "));
                tx.execute_raw(Statement::from_sql_and_values(backend, sql, [row.fact_id.into()])).await?;
            }
            let touched = format!("INSERT INTO touched (customer_id) SELECT customer_id FROM {table} WHERE id = $1");
            tx.execute_raw(Statement::from_sql_and_values(backend, touched, [row.fact_id.into()])).await?;
            enrichment::Entity::delete_by_id((row.import_id, row.fact, row.fact_id)).exec(&tx).await?;
        }
        done += rows.len() as u64;
        tx.commit().await?;
        club.let_others_write().await;
    }
}

/// A purchase of which the hour is unknown again.
async fn whole_day(club: &Club, tx: &impl ConnectionTrait, id: i64) -> Result<()> {
    let Some(row) = purchase::Entity::find_by_id(id).one(tx).await? else { return Ok(()) };
    let at = club.moment(Written::Local(row.occurred_on.and_time(NaiveTime::MIN)));
    let row = purchase::ActiveModel { id: Set(id), occurred_at: Set(at), ..Default::default() };
    purchase::Entity::update(row).exec(tx).await?;
    Ok(())
}

/// Removes the facts that the import brought.
async fn remove(club: &Club, id: i64, table: &str) -> Result<u64> {
    let (mut after, mut done) = (0_i64, 0);
    loop {
        let tx = people::write(club).await?;
        let backend = tx.get_database_backend();
        let sql =
            format!("SELECT id, customer_id FROM {table} WHERE id > $1 AND import_id = $2 ORDER BY id LIMIT {BATCH}");
        let rows = tx.query_all_raw(Statement::from_sql_and_values(backend, sql, [after.into(), id.into()])).await?;
        let rows: Vec<(i64, i64)> =
            rows.iter().map(|row| Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?))).collect::<Result<_>>()?;
        let Some((last, _)) = rows.last() else { return Ok(done) };
        after = *last;
        let ids: Vec<i64> = rows.iter().map(|(id, _)| *id).collect();
        tx.execute_unprepared(&format!("DELETE FROM {table} WHERE id {}", bulk::among(&ids))).await?;
        let customers: Vec<i64> = rows.iter().map(|(_, customer)| *customer).collect();
        rejoin(&tx, &customers).await?;
        touched::touch(&tx, customers.into_iter()).await?;
        done += rows.len() as u64;
        tx.commit().await?;
        club.let_others_write().await;
    }
}

/// Sets the guessed day of joining to that of the first purchase that is left.
async fn rejoin(tx: &impl ConnectionTrait, customers: &[i64]) -> Result<()> {
    let among = bulk::among(customers);
    let first = "(SELECT MIN(p.occurred_on) FROM purchases p WHERE p.customer_id = customers.id)";
    let sql = format!(
        "UPDATE customers SET joined_on = {first} WHERE id {among} AND enrolled_by = 'purchase' \
         AND {first} IS NOT NULL AND joined_on <> {first}"
    );
    tx.execute_unprepared(&sql).await?;
    for (table, column, condition) in [
        ("standings", "since", "scored_on IS NULL"),
        ("tier_history", "happened_on", "movement = 'enrolled' AND of_number IS NULL"),
    ] {
        let joined = format!("(SELECT c.joined_on FROM customers c WHERE c.id = {table}.customer_id)");
        let guessed = "SELECT id FROM customers WHERE enrolled_by = 'purchase'";
        let sql = format!(
            "UPDATE {table} SET {column} = {joined} WHERE customer_id {among} AND {condition} \
             AND customer_id IN ({guessed} AND id {among}) AND {column} <> {joined}"
        );
        tx.execute_unprepared(&sql).await?;
    }
    Ok(())
}

/// Removes the customers that nothing else knows, and of the others the ids that only the import told.
async fn forget(club: &Club, id: i64) -> Result<u64> {
    let mut done = 0;
    let mut after = 0_i64;
    loop {
        let tx = people::write(club).await?;
        let backend = tx.get_database_backend();
        let sql =
            format!("SELECT c.id FROM customers c WHERE c.id > $2 AND {UNKNOWN_ELSEWHERE} ORDER BY c.id LIMIT {BATCH}");
        let rows = tx.query_all_raw(Statement::from_sql_and_values(backend, sql, [id.into(), after.into()])).await?;
        let gone: Vec<i64> = rows.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?;
        let Some(last) = gone.last() else { break };
        after = *last;
        let among = bulk::among(&gone);
        let referrers = format!(
            "INSERT INTO touched (customer_id) SELECT DISTINCT referrer_id FROM customers WHERE id {among} \
             AND referrer_id IS NOT NULL"
        );
        tx.execute_unprepared(&referrers).await?;
        for table in ["customer_ids", "standings", "tier_history", "touched"] {
            tx.execute_unprepared(&format!("DELETE FROM {table} WHERE customer_id {among}")).await?;
        }
        tx.execute_unprepared(&format!("DELETE FROM customers WHERE id {among}")).await?;
        ended::note_end(&tx).await?;
        done += gone.len() as u64;
        tx.commit().await?;
        club.let_others_write().await;
    }
    let tx = people::write(club).await?;
    let told = "DELETE FROM customer_ids WHERE import_id = $1 AND NOT EXISTS (SELECT 1 FROM purchases p \
                WHERE p.customer_id = customer_ids.customer_id AND p.source = customer_ids.source)";
    tx.execute_raw(Statement::from_sql_and_values(tx.get_database_backend(), told, [id.into()])).await?;
    tx.commit().await?;
    Ok(done)
}
