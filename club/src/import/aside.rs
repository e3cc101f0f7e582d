//! Rows that belong together, wherever they stand in a file: they are set aside on disk until all of them have come.
//!
//! The first reading notes a few keys of every row (eight bytes each). Rows that share a key, and rows that share one with
//! those, are one group. Two different keys may have one hash; then two groups are only needlessly taken together.

use super::Entry;
use std::{
    collections::{BTreeMap, HashMap},
    fs::File,
    hash::{DefaultHasher, Hash, Hasher},
    io::{self, BufRead, BufReader, BufWriter, Seek, SeekFrom, Write},
};

/// Files into which groups are dealt, so that each fits into memory.
const PILES: u64 = 64;

/// The hash of a key: what kind it is of, and its text.
pub fn key(kind: &str, text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (kind, text).hash(&mut hasher);
    hasher.finish()
}

/// The keys of a file, as the first reading sees them.
#[derive(Default)]
pub struct Keys {
    all: Vec<u64>,
    /// Keys that stand in one row.
    pairs: Vec<(u64, u64)>,
}

impl Keys {
    /// Notes the keys of a row.
    pub fn note(&mut self, keys: &[u64]) {
        self.all.extend_from_slice(keys);
        self.pairs.extend(keys.windows(2).map(|pair| (pair[0], pair[1])));
    }

    /// The groups of rows.
    pub fn groups(self) -> Groups {
        let mut repeated = self.all;
        repeated.sort_unstable();
        // What stands there once is not kept.
        let mut kept = 0;
        let mut place = 0;
        while place < repeated.len() {
            let key = repeated[place];
            let next = place + repeated[place..].iter().take_while(|other| **other == key).count();
            if next - place > 1 {
                repeated[kept] = key;
                kept += 1;
            }
            place = next;
        }
        repeated.truncate(kept);
        repeated.shrink_to_fit();
        let mut groups = Groups { repeated, leaders: HashMap::new() };
        // Rows that share a key belong together with everything that either of them shares with others.
        for (one, other) in self.pairs {
            if groups.has(one) || groups.has(other) {
                let (one, other) = (groups.leader(one), groups.leader(other));
                groups.leaders.insert(one.max(other), one.min(other));
            }
        }
        groups
    }
}

/// Which rows belong together.
pub struct Groups {
    /// Keys of several rows, in order.
    repeated: Vec<u64>,
    /// Keys that lead to another one of their group.
    leaders: HashMap<u64, u64>,
}

impl Groups {
    /// The group of a row with these keys; `None` for one that stands alone.
    pub fn of(&self, keys: &[u64]) -> Option<u64> {
        keys.iter().find(|key| self.has(**key)).map(|key| self.leader(*key))
    }

    fn has(&self, key: u64) -> bool {
        self.repeated.binary_search(&key).is_ok() || self.leaders.contains_key(&key)
    }

    fn leader(&self, key: u64) -> u64 {
        let mut leader = key;
        while let Some(next) = self.leaders.get(&leader).filter(|next| **next != leader) {
            leader = *next;
        }
        leader
    }
}

/// A row that was set aside: what it tells, or that it could not be read.
pub type Told = Result<Entry, (u64, String)>;

/// Rows that were set aside.
#[derive(Default)]
pub struct Aside {
    piles: BTreeMap<u64, BufWriter<File>>,
}

impl Aside {
    /// Sets a row of a group aside.
    pub fn put(&mut self, group: u64, told: &Told) -> io::Result<()> {
        let pile = match self.piles.entry(group % PILES) {
            std::collections::btree_map::Entry::Occupied(pile) => pile.into_mut(),
            std::collections::btree_map::Entry::Vacant(place) => place.insert(BufWriter::new(tempfile::tempfile()?)),
        };
        serde_json::to_writer(&mut *pile, &(group, told))?;
        pile.write_all(b"\n")
    }

    /// Gives the groups, one after another: their rows in the order of the file.
    pub fn for_each(self, mut take: impl FnMut(Vec<Told>) -> io::Result<()>) -> io::Result<()> {
        for (_, pile) in self.piles {
            let mut file = pile.into_inner().map_err(|error| error.into_error())?;
            file.seek(SeekFrom::Start(0))?;
            let mut groups: BTreeMap<u64, Vec<Told>> = BTreeMap::new();
            for line in BufReader::new(file).lines() {
                let (group, told): (u64, Told) = serde_json::from_str(&line?)?;
                groups.entry(group).or_default().push(told);
            }
            for (_, rows) in groups {
                take(rows)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_that_share_a_key_are_one_group_and_so_are_those_that_share_with_them() {
        let rows = [vec![1, 10], vec![2, 10], vec![2, 20], vec![3, 30], vec![4, 20], vec![5]];
        let mut keys = Keys::default();
        rows.iter().for_each(|row| keys.note(row));
        let groups = keys.groups();
        let of: Vec<Option<u64>> = rows.iter().map(|row| groups.of(row)).collect();
        assert!(of[0].is_some() && of[0] == of[1] && of[1] == of[2] && of[2] == of[4]);
        assert_eq!((of[3], of[5]), (None, None));
    }

    #[test]
    fn a_chain_of_rows_is_one_group_however_it_is_ordered() {
        let mut keys = Keys::default();
        let rows: Vec<Vec<u64>> =
            (0..50_u64).rev().map(|n| vec![1_000 + n, 2_000 + n / 2, 3_000 + n.div_ceil(2)]).collect();
        rows.iter().for_each(|row| keys.note(row));
        let groups = keys.groups();
        let first = groups.of(&rows[0]);
        assert!(first.is_some() && rows.iter().all(|row| groups.of(row) == first));
    }
}
