//! The invented shop in PostgreSQL.

use std::path::Path;

use anyhow::Result;

use super::{
    Shop,
    generate::{CUSTOMERS, PURCHASES},
    in_sqlite::STANDINGS,
    psql::Psql,
    report::{self, Tiers},
};
use crate::postgres::Cluster;

/// What a server for a shop of this size would be given. What was committed survives a power cut, as it always does.
/// Tables are vacuumed and analysed between the measurements and not in them.
const SETTINGS: &str = "shared_buffers = 512MB
work_mem = 64MB
maintenance_work_mem = 256MB
max_wal_size = 4GB
checkpoint_timeout = 30min
synchronous_commit = on
autovacuum = off";

pub struct InPostgres {
    cluster: Cluster,
    pub psql: Psql,
}

impl InPostgres {
    /// Starts a server of its own, which ends with this value.
    pub fn start(programs: &Path, folder: &Path) -> Result<Self> {
        let cluster = Cluster::start(programs, SETTINGS)?;
        let psql = Psql::find(programs, &cluster.url, folder)?;
        Ok(Self { cluster, psql })
    }

    /// The server's settings in one line.
    pub fn settings() -> String {
        SETTINGS.replace('\n', ", ")
    }
}

impl Shop for InPostgres {
    fn name(&self) -> &'static str {
        "PostgreSQL"
    }

    fn url(&self) -> String {
        self.cluster.url.clone()
    }

    fn load(&self) -> Result<()> {
        // The foreign keys hold by construction: `replica` spares proving it row by row.
        self.psql.run(&format!(
            r"SET session_replication_role = replica;
\copy customers ({CUSTOMERS}) from 'customers.csv' with (format csv, header true)
SELECT setval(pg_get_serial_sequence('customers', 'id'), max(id)) FROM customers;
CREATE TEMP TABLE set_aside AS
SELECT indexname, indexdef FROM pg_indexes
WHERE schemaname = current_schema() AND tablename = 'purchases'
    AND indexname NOT IN (SELECT conname FROM pg_constraint WHERE conrelid = 'purchases'::regclass);
SELECT format('DROP INDEX %I', indexname) FROM set_aside \gexec
\copy purchases ({PURCHASES}) from 'purchases.csv' with (format csv, header true)
SELECT indexdef FROM set_aside \gexec
{STANDINGS}"
        ))?;
        Ok(())
    }

    fn add(&self, day: &str) -> Result<()> {
        self.psql.run(&format!(
            r"SELECT coalesce(max(id), 0) AS last FROM purchases \gset
BEGIN;
\copy purchases ({PURCHASES}) from '{day}.csv' with (format csv, header true)
INSERT INTO touched (customer_id) SELECT customer_id FROM purchases WHERE id > :last ORDER BY id;
COMMIT;
"
        ))?;
        Ok(())
    }

    fn settle(&self) -> Result<()> {
        self.psql.run("VACUUM (ANALYZE);\nCHECKPOINT;\n")?;
        Ok(())
    }

    fn tiers(&self) -> Result<Tiers> {
        report::tiers(&self.psql.run("SELECT tier || ' ' || count(*) FROM standings GROUP BY tier;\n")?)
    }
}
