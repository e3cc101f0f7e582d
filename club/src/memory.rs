//! What is read once and kept: published rules never change, and the rankings of a review only with the next one.

use crate::review::Board;
use domain::programme::Programme;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

/// Kept by every clone of a club together.
#[derive(Default)]
pub struct Memory {
    rules: Mutex<HashMap<i64, Arc<Programme>>>,
    board: Mutex<Option<Arc<Board>>>,
}

impl Memory {
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
