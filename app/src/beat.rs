//! Answers that come on the beat. What is asked for by strangers takes longer for somebody whom the club knows: there is more
//! to look up and to write. Whoever waits for the next beat learns nothing from how long it took.

use std::time::Duration;
use tokio::time::{Instant, sleep_until};

/// From one beat to the next; the work behind one answer takes a tenth of it.
const BEAT: Duration = Duration::from_millis(50);

/// What comes of the work, on the first beat after it is done, counted from when it was begun.
pub async fn on_the_beat<T>(work: impl Future<Output = T>) -> T {
    let begun = Instant::now();
    let done = work.await;
    let beats = begun.elapsed().as_micros() / BEAT.as_micros() + 1;
    sleep_until(begun + BEAT * u32::try_from(beats).unwrap_or(u32::MAX)).await;
    done
}
