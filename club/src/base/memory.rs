//! What a process keeps in memory for every clone of a club together: what is read once, what waits to be written.

use std::{
    any::{Any, TypeId},
    collections::HashMap,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

/// One slot for each type. The module of the type says what it means.
#[derive(Default)]
pub struct Memory {
    kept: Mutex<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>,
    /// How many callers wait for the write lock.
    waiting: AtomicUsize,
}

/// Counts a waiting writer until it is dropped.
pub struct Waiting<'a>(&'a AtomicUsize);

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Memory {
    /// The value of this type, shared by all callers.
    pub fn of<T: Any + Default + Send + Sync>(&self) -> Arc<T> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let place = kept.entry(TypeId::of::<T>()).or_insert_with(|| Arc::new(T::default()));
        place.clone().downcast().unwrap_or_else(|_| unreachable!("a place holds the type it is known by"))
    }

    /// Notes that a caller waits to write.
    pub fn wait(&self) -> Waiting<'_> {
        self.waiting.fetch_add(1, Ordering::Relaxed);
        Waiting(&self.waiting)
    }

    /// Whether a caller waits to write.
    pub fn is_waited_for(&self) -> bool {
        self.waiting.load(Ordering::Relaxed) > 0
    }
}
