//! The same review in plain SQL, on the same server and over the same purchases, with standings of its own.

use std::time::{Duration, Instant};

use anyhow::Result;

use super::{
    psql::Psql,
    report::{self, Tiers},
};

/// What both ways must find of every member.
const FOUND: [&str; 17] = [
    "tier",
    "since",
    "grace_ends",
    "last_sale_on",
    "frequency",
    "monetary_minor",
    "sold_minor",
    "counted_minor",
    "list_minor",
    "listed_minor",
    "full_price_minor",
    "margin_minor",
    "costed_minor",
    "cadence_days",
    "spend_3_minor",
    "spend_6_minor",
    "spend_12_minor",
];

pub struct Plain<'a> {
    psql: &'a Psql,
}

impl<'a> Plain<'a> {
    pub fn new(psql: &'a Psql) -> Self {
        Self { psql }
    }

    /// Copies the standings as they are now.
    pub fn prepare(&self) -> Result<()> {
        self.psql.run(include_str!("plain_tables.sql"))?;
        Ok(())
    }

    /// Reviews a day, and gives how long it took.
    pub fn review(&self, day: &str) -> Result<Duration> {
        let script = format!("\\set day {day}\n{}", include_str!("plain.sql"));
        let start = Instant::now();
        self.psql.run(&script)?;
        Ok(start.elapsed())
    }

    pub fn tiers(&self) -> Result<Tiers> {
        report::tiers(&self.psql.run("SELECT tier || ' ' || count(*) FROM sql_standings GROUP BY tier;\n")?)
    }

    /// What the two ways found differently, one line each. Nothing, if both are right.
    pub fn differences(&self) -> Result<Vec<String>> {
        let of = |table: &str| FOUND.map(|column| format!("{table}.{column}")).join(", ");
        let each = FOUND.map(|column| format!("('{column}', v.{column} IS DISTINCT FROM s.{column})")).join(", ");
        let found = self.psql.run(&format!(
            "SELECT found.name || ' of ' || count(*) || ' members, such as ' || min(v.customer_id)\n\
             FROM standings v\n\
             JOIN sql_standings s ON s.customer_id = v.customer_id AND ({}) IS DISTINCT FROM ({})\n\
             CROSS JOIN LATERAL (VALUES {each}) found (name, differs)\n\
             WHERE found.differs\n\
             GROUP BY found.name\n\
             ORDER BY found.name;\n",
            of("v"),
            of("s")
        ))?;
        Ok(found.lines().map(str::to_owned).collect())
    }
}
