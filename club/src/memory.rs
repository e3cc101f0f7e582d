//! What is read once and kept: published rules never change, and the rankings of a review only with the next one. And the
//! looks at profiles that wait to be written, and the queue of those who hash.

use crate::{accounts::password, members::looks, review::Board};
use domain::programme::Programme;
use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

/// Kept by every clone of a club together.
#[derive(Default)]
pub struct Memory {
    rules: Mutex<HashMap<i64, Arc<Programme>>>,
    board: Mutex<Option<Arc<Board>>>,
    pub looks: looks::Waiting,
    pub hashing: password::Queue,
    /// How many want to write and wait for the lock.
    waiting: AtomicUsize,
}

/// Somebody who waits to write, until it is dropped.
pub struct Waiting<'a>(&'a AtomicUsize);

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Memory {
    /// Notes that somebody waits to write.
    pub fn wait(&self) -> Waiting<'_> {
        self.waiting.fetch_add(1, Ordering::Relaxed);
        Waiting(&self.waiting)
    }

    /// Whether anybody does.
    pub fn is_waited_for(&self) -> bool {
        self.waiting.load(Ordering::Relaxed) > 0
    }

    pub fn rules(&self, version: i64) -> Option<Arc<Programme>> {
        self.rules.lock().unwrap_or_else(PoisonError::into_inner).get(&version).cloned()
    }

    pub fn keep_rules(&self, version: i64, rules: Arc<Programme>) {
        self.rules.lock().unwrap_or_else(PoisonError::into_inner).insert(version, rules);
    }

    pub fn board(&self) -> Option<Arc<Board>> {
        self.board.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub fn keep_board(&self, board: Arc<Board>) {
        *self.board.lock().unwrap_or_else(PoisonError::into_inner) = Some(board);
    }
}
