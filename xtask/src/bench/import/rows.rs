//! The invented purchases: as a shop's file has them, and as the table keeps them.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::Result;

use crate::bench::dice::Dice;

/// The file of the shop.
pub const OURS: &str = "purchases.csv";
/// The file of the people who buy.
pub const PEOPLE: &str = "customers.csv";
/// The rows as the table keeps them.
pub const READY: &str = "ready.csv";
/// How many purchases a customer has on average.
const PURCHASES_EACH: u64 = 10;

/// The columns of the table in their order.
pub const COLUMNS: &str = "id,customer_id,source,external_id,kind,occurred_at,occurred_on,amount_minor,list_minor,cost_minor,\
                     returns,category,channel,store,import_id";

/// Two years of months of four weeks.
const DAYS: u64 = 2 * 12 * 28;

/// How many customers buy.
pub fn customers(rows: u64) -> u64 {
    (rows / PURCHASES_EACH).max(1)
}

/// Two years of purchases in rial, in the order in which a till rings them up.
pub fn write(folder: &Path, rows: u64, seed: u64) -> Result<()> {
    let mut ours = BufWriter::new(File::create(folder.join(OURS))?);
    let mut ready = BufWriter::new(File::create(folder.join(READY))?);
    let mut dice = Dice::new(seed);
    let customers = customers(rows);
    let mut people = BufWriter::new(File::create(folder.join(PEOPLE))?);
    writeln!(people, "customer,name")?;
    for customer in 1..=customers {
        writeln!(people, "C{customer:07},Customer {customer:07}")?;
    }
    people.flush()?;
    writeln!(ours, "purchase_id,customer,occurred_at,amount")?;
    writeln!(ready, "{COLUMNS}")?;
    for row in 1..=rows {
        let customer = dice.below(customers) + 1;
        let day = (row - 1) * DAYS / rows;
        let (year, month, day) = (2023 + day / (12 * 28), day / 28 % 12 + 1, day % 28 + 1);
        let (hour, minute) = (dice.below(12) + 9, dice.below(60));
        let amount = (dice.below(2_000) + 20) * 10_000;
        let date = format!("{year}-{month:02}-{day:02}");
        writeln!(ours, "P{row:08},C{customer:07},{date}T{hour:02}:{minute:02},{amount}")?;
        // About as many minutes before as Tehran is ahead: only the form of the text matters here.
        writeln!(
            ready,
            "{row},{customer},till,P{row:08},sale,{date}T{:02}:{minute:02}:00+00:00,{date},{amount},,,,,,,1",
            hour - 4
        )?;
    }
    ours.flush()?;
    Ok(ready.flush()?)
}
