//! Rows that belong together, wherever they stand in a file: they are set aside on disk until all of them have come.
//!
//! The first reading notes a few keys of every row, in a table that takes 16 MB whatever the file. Rows that share a key, and
//! rows that share one with those, are one group. Two different keys may look like one; then rows are only needlessly set
//! aside.

use super::told::Entry;
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

/// Keys that a file repeats, as far as a table of a fixed size can tell: some that stand there once look repeated too.
const BITS: usize = 1 << 26;

/// One bit for each place of a key.
struct Bits(Vec<u64>);

impl Bits {
    fn new() -> Self {
        Self(vec![0; BITS / 64])
    }

    fn place(key: u64) -> (usize, u64) {
        let bit = key as usize % BITS;
        (bit / 64, 1 << (bit % 64))
    }

    fn has(&self, key: u64) -> bool {
        let (word, bit) = Self::place(key);
        self.0[word] & bit != 0
    }

    /// Whether it was set before.
    fn set(&mut self, key: u64) -> bool {
        let before = self.has(key);
        let (word, bit) = Self::place(key);
        self.0[word] |= bit;
        before
    }
}

/// The keys of a file, as the first reading sees them.
pub struct Keys {
    once: Bits,
    twice: Bits,
    /// Some row has several keys.
    linked: bool,
}

impl Keys {
    pub fn new() -> Self {
        Self { once: Bits::new(), twice: Bits::new(), linked: false }
    }

    /// Notes the keys of a row.
    pub fn note(&mut self, keys: &[u64]) {
        self.linked |= keys.len() > 1;
        for key in keys {
            if self.once.set(*key) {
                self.twice.set(*key);
            }
        }
    }

    /// The groups of rows; true when all rows must still be linked, which have several keys.
    pub fn groups(self) -> (Groups, bool) {
        (Groups { repeated: self.twice, leaders: HashMap::new() }, self.linked)
    }
}

/// Which rows belong together.
pub struct Groups {
    repeated: Bits,
    /// Keys that lead to another one of their group.
    leaders: HashMap<u64, u64>,
}

impl Groups {
    /// Rows that share a key belong together with everything that either of them shares with others.
    pub fn link(&mut self, keys: &[u64]) {
        for pair in keys.windows(2) {
            if self.has(pair[0]) || self.has(pair[1]) {
                let (one, other) = (self.leader(pair[0]), self.leader(pair[1]));
                self.leaders.insert(one.max(other), one.min(other));
            }
        }
    }

    /// The group of a row with these keys; `None` for one that stands alone.
    pub fn of(&self, keys: &[u64]) -> Option<u64> {
        keys.iter().find(|key| self.has(**key)).map(|key| self.leader(*key))
    }

    fn has(&self, key: u64) -> bool {
        self.repeated.has(key) || self.leaders.contains_key(&key)
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

    fn groups(rows: &[Vec<u64>]) -> Groups {
        let mut keys = Keys::new();
        rows.iter().for_each(|row| keys.note(row));
        let (mut groups, _) = keys.groups();
        rows.iter().for_each(|row| groups.link(row));
        groups
    }

    #[test]
    fn rows_that_share_a_key_are_one_group_and_so_are_those_that_share_with_them() {
        let rows = [vec![1, 10], vec![2, 10], vec![2, 20], vec![3, 30], vec![4, 20], vec![5]];
        let groups = groups(&rows);
        let of: Vec<Option<u64>> = rows.iter().map(|row| groups.of(row)).collect();
        assert!(of[0].is_some() && of[0] == of[1] && of[1] == of[2] && of[2] == of[4]);
        assert_eq!((of[3], of[5]), (None, None));
    }

    #[test]
    fn a_chain_of_rows_is_one_group_however_it_is_ordered() {
        let rows: Vec<Vec<u64>> =
            (0..50_u64).rev().map(|n| vec![1_000 + n, 2_000 + n / 2, 3_000 + n.div_ceil(2)]).collect();
        let groups = groups(&rows);
        let first = groups.of(&rows[0]);
        assert!(first.is_some() && rows.iter().all(|row| groups.of(row) == first));
    }

    #[test]
    fn keys_that_only_look_alike_are_two_groups() {
        let rows = [vec![7], vec![7 + BITS as u64]];
        let groups = groups(&rows);
        assert!(groups.of(&rows[0]).is_some() && groups.of(&rows[0]) != groups.of(&rows[1]));
    }
}
