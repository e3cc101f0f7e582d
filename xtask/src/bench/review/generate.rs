//! An invented shop of any size, as files for bulk loading.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::Result;

use crate::bench::dice::Dice;

/// The columns of `customers.csv`.
pub const CUSTOMERS: &str = "id,number,name,search_key,sort_key,joined_on,enrolled_by,created_at,updated_at";
/// The columns of `purchases.csv`, and of the files of the days after it.
pub const PURCHASES: &str = "customer_id,source,external_id,kind,occurred_at,occurred_on,amount_minor,list_minor,\
                             cost_minor,returns";

/// The three years up to 2025-11-30.
const DAYS: u64 = 1_096;
/// The days after them, each with a file of its own.
const LATER: u64 = 2;
/// Goods are brought back that were sold lately: how many sales are remembered for that.
const RECENT: usize = 50_000;
/// Amounts are whole ten thousands of rial.
const STEP: u64 = 10_000;

/// How large the shop is. The same size and seed make the same files.
pub struct Size {
    pub members: u64,
    pub purchases: u64,
    pub seed: u64,
}

/// Writes `customers.csv`, `purchases.csv`, and a file of each day after those with one hundredth as many purchases.
pub fn write(folder: &Path, size: &Size) -> Result<()> {
    let days = calendar();
    write_customers(&folder.join("customers.csv"), size.members, &days)?;
    let mut till = Till::new(size);

    // A member buys as often in each year: the more have joined, the more is sold on a day.
    let total: f64 = (0..DAYS).map(|day| till.activity(day)).sum();
    let (mut passed, mut written) = (0.0, 0);
    let mut file = purchases_file(&folder.join("purchases.csv"))?;
    for day in 0..DAYS {
        passed += till.activity(day);
        let share = (size.purchases as f64 * passed / total) as u64;
        let until = if day + 1 == DAYS { size.purchases } else { share.min(size.purchases) };
        till.write_day(&mut file, &days, day, until - written)?;
        written = until;
    }
    file.flush()?;

    for day in DAYS..DAYS + LATER {
        let mut file = purchases_file(&folder.join(format!("{}.csv", days[day as usize])))?;
        till.write_day(&mut file, &days, day, size.purchases / 100)?;
        file.flush()?;
    }
    Ok(())
}

/// All days as they are written, from 2022-12-01.
pub fn calendar() -> Vec<String> {
    let (mut year, mut month, mut day) = (2022, 12, 1);
    let mut days = Vec::new();
    for _ in 0..DAYS + LATER {
        days.push(format!("{year}-{month:02}-{day:02}"));
        let last = match month {
            2 if year % 4 == 0 => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        (year, month, day) = match (month, day) {
            (12, 31) => (year + 1, 1, 1),
            _ if day == last => (year, month + 1, 1),
            _ => (year, month, day + 1),
        };
    }
    days
}

/// Members in the order in which they joined, evenly over the years. Keys are as `domain::text` makes them.
fn write_customers(path: &Path, members: u64, days: &[String]) -> Result<()> {
    let mut file = BufWriter::with_capacity(1 << 20, File::create(path)?);
    writeln!(file, "{CUSTOMERS}")?;
    for place in 0..members {
        let (id, number) = (place + 1, 100_001 + place);
        let digits = format!("{id:08}");
        let sort_key: String = digits.chars().flat_map(|digit| ['1', digit]).collect();
        let joined_on = &days[(place * DAYS / members) as usize];
        writeln!(
            file,
            "{id},{number},C{digits},c{digits} {number},2c{sort_key},{joined_on},file,\
             {joined_on}T08:30:00+00:00,{joined_on}T08:30:00+00:00"
        )?;
    }
    Ok(file.flush()?)
}

fn purchases_file(path: &Path) -> Result<BufWriter<File>> {
    let mut file = BufWriter::with_capacity(1 << 20, File::create(path)?);
    writeln!(file, "{PURCHASES}")?;
    Ok(file)
}

/// Where the members buy.
struct Till {
    dice: Dice,
    /// How active the members up to and including each are together, in the order in which they joined.
    activity: Vec<f64>,
    recent: Vec<Sale>,
    /// The number of the last purchase.
    number: u64,
}

/// A sale that may be brought back.
struct Sale {
    number: u64,
    customer: usize,
    amount_minor: u64,
}

impl Till {
    fn new(size: &Size) -> Self {
        let mut dice = Dice::new(size.seed);
        let mut together = 0.0;
        let mut activity = Vec::new();
        for _ in 0..size.members {
            together += dice.lognormal(1.0, 1.2);
            activity.push(together);
        }
        Self { dice, activity, recent: Vec::new(), number: 0 }
    }

    /// How many have joined by a day.
    fn joined(&self, day: u64) -> usize {
        let members = self.activity.len() as u64;
        ((day + 1) * members).div_ceil(DAYS).min(members) as usize
    }

    /// How active those who have joined by a day are together.
    fn activity(&self, day: u64) -> f64 {
        self.activity[self.joined(day) - 1]
    }

    fn write_day(&mut self, file: &mut impl Write, days: &[String], day: u64, rows: u64) -> Result<()> {
        let (on, joined) = (&days[day as usize], self.joined(day));
        for _ in 0..rows {
            self.number += 1;
            if self.dice.below(100) < 3 && !self.recent.is_empty() {
                self.write_return(file, on)?;
            } else {
                self.write_sale(file, on, joined)?;
            }
        }
        Ok(())
    }

    fn write_sale(&mut self, file: &mut impl Write, on: &str, joined: usize) -> Result<()> {
        let number = self.number;
        let chosen = self.dice.unit() * self.activity[joined - 1];
        let place = self.activity[..joined].partition_point(|together| *together <= chosen).min(joined - 1);
        let customer = place + 1;
        let amount_minor = ((self.dice.lognormal(8_000_000.0, 0.9) / STEP as f64) as u64).max(1) * STEP;
        write!(file, "{customer},till,P{number:09},sale,{on}T08:30:00+00:00,{on},{amount_minor},")?;
        if self.dice.below(10) < 8 {
            let discount = if self.dice.below(10) < 6 { 0 } else { 5 + self.dice.below(26) };
            let list_minor = (amount_minor * 100).div_ceil(100 - discount).div_ceil(STEP) * STEP;
            let cost_minor = list_minor * (50 + self.dice.below(30)) / 100;
            writeln!(file, "{list_minor},{cost_minor},")?;
        } else {
            writeln!(file, ",,")?;
        }
        let sale = Sale { number, customer, amount_minor };
        if self.recent.len() < RECENT {
            self.recent.push(sale);
        } else {
            let place = self.dice.below(RECENT as u64) as usize;
            self.recent[place] = sale;
        }
        Ok(())
    }

    /// Two of three returns bring everything back.
    fn write_return(&mut self, file: &mut impl Write, on: &str) -> Result<()> {
        let place = self.dice.below(self.recent.len() as u64) as usize;
        let sale = self.recent.swap_remove(place);
        let amount_minor = if self.dice.below(3) < 2 {
            sale.amount_minor
        } else {
            (sale.amount_minor * (10 + self.dice.below(80)) / 100 / STEP).max(1) * STEP
        };
        let (number, customer, original) = (self.number, sale.customer, sale.number);
        writeln!(file, "{customer},till,P{number:09},return,{on}T08:30:00+00:00,{on},{amount_minor},,,P{original:09}")?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{CUSTOMERS, PURCHASES, Size, write};
    use crate::scratch::Scratch;

    #[test]
    fn all_files_have_as_many_lines_as_were_asked_for_and_nobody_buys_before_joining() {
        let scratch = Scratch::new("test").expect("a folder");
        write(scratch.path(), &Size { members: 50, purchases: 2_000, seed: 1 }).expect("a shop");
        let read = |name: &str| {
            let text = std::fs::read_to_string(scratch.path().join(name)).expect(name);
            let rows = text.lines().skip(1).map(|line| line.split(',').map(str::to_owned).collect());
            rows.collect::<Vec<Vec<String>>>()
        };
        let (customers, purchases) = (read("customers.csv"), read("purchases.csv"));
        assert_eq!((customers.len(), purchases.len(), read("2025-12-02.csv").len()), (50, 2_000, 20));
        let column = |columns: &str, name: &str| columns.split(',').position(|column| column == name).expect(name);
        let (bought_on, joined_on) = (column(PURCHASES, "occurred_on"), column(CUSTOMERS, "joined_on"));
        for purchase in &purchases {
            let customer: usize = purchase[0].parse().expect("an id");
            assert!(purchase[bought_on] >= customers[customer - 1][joined_on], "{purchase:?}");
        }
        let returns = purchases.iter().filter(|purchase| purchase[3] == "return").count();
        assert!((30..90).contains(&returns), "{returns}");
    }
}
