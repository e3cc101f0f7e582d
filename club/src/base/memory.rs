//! What a process keeps in memory for every clone of a club together: what is read once, what waits to be written.

use std::{
    any::{Any, TypeId},
    collections::HashMap,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

/// One place for each type; whose it is and what it means, its own module says.
#[derive(Default)]
pub struct Memory {
    kept: Mutex<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>,
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
    /// What is kept of this type, the same for everybody who asks.
    pub fn of<T: Any + Default + Send + Sync>(&self) -> Arc<T> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let place = kept.entry(TypeId::of::<T>()).or_insert_with(|| Arc::new(T::default()));
        place.clone().downcast().unwrap_or_else(|_| unreachable!("a place holds the type it is known by"))
    }

    /// Notes that somebody waits to write.
    pub fn wait(&self) -> Waiting<'_> {
        self.waiting.fetch_add(1, Ordering::Relaxed);
        Waiting(&self.waiting)
    }

    /// Whether anybody does.
    pub fn is_waited_for(&self) -> bool {
        self.waiting.load(Ordering::Relaxed) > 0
    }
}
