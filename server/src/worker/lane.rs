//! A lane: the same step again and again, whatever becomes of it.

use super::Pulse;
use futures::FutureExt;
use std::{any::Any, future::Future, panic::AssertUnwindSafe, pin::pin, sync::Arc, time::Duration};
use tokio::time::{Instant, interval, sleep, sleep_until};
use tokio_util::sync::CancellationToken;

/// How often a lane looks for work.
const LOOK: Duration = Duration::from_secs(1);
/// The longest pause of a lane in which every step fails.
const LONGEST: Duration = Duration::from_secs(60);
/// How often a lane shows that it lives.
const BEAT: Duration = Duration::from_secs(5);
/// How often a worker renews the lease of its work. A fraction of the lease.
const RENEW: Duration = Duration::from_secs(20);
/// How long something that has begun may go on after the worker was told to stop.
const GRACE: Duration = Duration::from_secs(8);

/// Runs the step again and again until it is told to stop. A step gives whether there may be more to do at once. After
/// an error or a panic the lane pauses, longer each time, and goes on.
pub async fn run<F, S>(pulse: Arc<Pulse>, stop: CancellationToken, step: S)
where
    F: Future<Output = club::Result<bool>>,
    S: Fn() -> F,
{
    let mut pause = LOOK;
    while !stop.is_cancelled() {
        match beating(&pulse, AssertUnwindSafe(step()).catch_unwind()).await {
            Ok(Ok(more)) => {
                pulse.goes_well();
                pause = LOOK;
                if more {
                    continue;
                }
            }
            Ok(Err(error)) => {
                tracing::error!(lane = pulse.lane(), %error, "a lane of the worker failed; it tries again");
                pulse.fails(error.to_string());
                pause = (pause * 2).min(LONGEST);
            }
            Err(panic) => {
                let why = words(&*panic);
                tracing::error!(lane = pulse.lane(), why, "a lane of the worker broke; it begins anew");
                pulse.fails(why);
                pause = (pause * 2).min(LONGEST);
            }
        }
        tokio::select! {
            () = stop.cancelled() => {}
            () = beating(&pulse, sleep(pause)) => {}
        }
    }
    pulse.ends();
}

/// Waits for something and shows meanwhile that the lane lives.
async fn beating<T>(pulse: &Pulse, work: impl Future<Output = T>) -> T {
    let mut work = pin!(work);
    let mut beats = interval(BEAT);
    loop {
        tokio::select! {
            done = &mut work => return done,
            _ = beats.tick() => pulse.beat(),
        }
    }
}

/// How work under a lease ended.
pub enum Ended<T> {
    Done(T),
    /// The message of the panic.
    Panicked(String),
    /// The worker was told to stop and it did not end in time.
    Stopped,
    /// Another worker has taken it over.
    Lost,
}

/// Runs work under a lease: renews the lease meanwhile, catches a panic, and stops when it is told to.
pub async fn guarded<T, R>(work: impl Future<Output = T>, renew: impl Fn() -> R, stop: &CancellationToken) -> Ended<T>
where
    R: Future<Output = club::Result<bool>>,
{
    let mut work = pin!(AssertUnwindSafe(work).catch_unwind());
    let mut renewals = interval(RENEW);
    // The first tick comes at once, and the lease is new.
    renewals.tick().await;
    let mut end = None;
    loop {
        tokio::select! {
            done = &mut work => return match done {
                Ok(done) => Ended::Done(done),
                Err(panic) => Ended::Panicked(words(&*panic)),
            },
            _ = renewals.tick() => match renew().await {
                Ok(true) => {}
                Ok(false) => return Ended::Lost,
                // The database is away for a moment; the work itself will find out.
                Err(error) => tracing::warn!(%error, "a lease could not be renewed"),
            },
            () = stop.cancelled(), if end.is_none() => end = Some(Instant::now() + GRACE),
            () = sleep_until(end.unwrap_or_else(Instant::now)), if end.is_some() => return Ended::Stopped,
        }
    }
}

/// What a panic says.
fn words(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().copied().or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    text.unwrap_or("without a word").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    fn never() -> impl Future<Output = club::Result<bool>> {
        std::future::ready(Ok(true))
    }

    #[tokio::test(start_paused = true)]
    async fn a_lane_goes_on_after_an_error_and_after_a_panic() {
        let (pulse, stop, steps) = (Pulse::new("test"), CancellationToken::new(), AtomicUsize::new(0));
        run(pulse.clone(), stop.clone(), || async {
            match steps.fetch_add(1, Ordering::Relaxed) {
                0 => Err(club::Error::Busy),
                1 => panic!("it breaks"),
                2 => Ok(true),
                _ => {
                    stop.cancel();
                    Ok(false)
                }
            }
        })
        .await;
        assert_eq!(steps.into_inner(), 4);
        assert_eq!(pulse.trouble(), None, "what went well last, goes well");
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_is_told_to_stop_has_a_moment_to_end_and_is_let_go_then() {
        let stop = CancellationToken::new();
        stop.cancel();
        let ended = guarded(sleep(GRACE / 2), never, &stop).await;
        assert!(matches!(ended, Ended::Done(())));
        let ended = guarded(std::future::pending::<()>(), never, &stop).await;
        assert!(matches!(ended, Ended::Stopped));
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_has_lost_the_lease_lets_go_and_a_panic_is_told() {
        let stop = CancellationToken::new();
        let lost = guarded(std::future::pending::<()>(), || async { Ok(false) }, &stop).await;
        assert!(matches!(lost, Ended::Lost));
        let broken = guarded(async { panic!("no {}", "way") }, never, &stop).await;
        let Ended::<()>::Panicked(why) = broken else { panic!("it did not break") };
        assert_eq!(why, "no way");
    }
}
