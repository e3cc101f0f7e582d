//! Batching of questions to the database: callers that come while it answers share the next question. So one commit,
//! which waits for the disk, serves many writes, and one query many reads.

use club::{Error, Result};
use tokio::sync::{mpsc, oneshot};

type Asked<Q, A> = (Q, oneshot::Sender<Result<A>>);

/// Where to ask.
pub struct Desk<Q, A>(mpsc::UnboundedSender<Asked<Q, A>>);

/// What was asked and is still to be answered.
pub struct Pile<Q, A>(mpsc::UnboundedReceiver<Asked<Q, A>>);

/// A new desk, which answers as long as its pile does.
pub fn desk<Q, A>() -> (Desk<Q, A>, Pile<Q, A>) {
    let (desk, pile) = mpsc::unbounded_channel();
    (Desk(desk), Pile(pile))
}

impl<Q, A> Desk<Q, A> {
    pub async fn ask(&self, question: Q) -> Result<A> {
        let (answer, answered) = oneshot::channel();
        self.0.send((question, answer)).map_err(|_| Error::Away)?;
        answered.await.unwrap_or(Err(Error::Away))
    }
}

impl<Q, A> Pile<Q, A> {
    /// Answers until all askers are gone. A failure is the answer to all who asked together.
    pub async fn answer<F: Future<Output = Result<Vec<A>>>>(mut self, all: impl Fn(Vec<Q>) -> F) {
        let mut pile = Vec::new();
        while self.0.recv_many(&mut pile, usize::MAX).await > 0 {
            let (questions, waiting): (Vec<_>, Vec<_>) = pile.drain(..).unzip();
            // The asker may be gone.
            match all(questions).await {
                Ok(answers) => waiting.into_iter().zip(answers).for_each(|(one, answer)| drop(one.send(Ok(answer)))),
                Err(error) => waiting.into_iter().for_each(|one| drop(one.send(Err(error.clone())))),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;

    #[tokio::test]
    async fn whoever_comes_while_others_are_answered_is_answered_together_each_with_the_own_answer() {
        let (desk, pile) = desk();
        let groups = RefCell::new(Vec::new());
        let double = |numbers: Vec<u32>| {
            groups.borrow_mut().push(numbers.len());
            async move {
                tokio::task::yield_now().await;
                Ok(numbers.into_iter().map(|number| number * 2).collect())
            }
        };
        let ask = async move {
            let first = desk.ask(1);
            let later = async {
                tokio::task::yield_now().await;
                tokio::join!(desk.ask(2), desk.ask(3))
            };
            let (first, (second, third)) = tokio::join!(first, later);
            [first.unwrap(), second.unwrap(), third.unwrap()]
        };
        let (answers, ()) = tokio::join!(ask, pile.answer(double));
        assert_eq!(answers, [2, 4, 6]);
        assert_eq!(groups.into_inner(), [1, 2]);
    }

    #[tokio::test]
    async fn what_fails_is_told_to_everybody() {
        let (desk, pile) = desk::<(), ()>();
        let ask = async move { tokio::join!(desk.ask(()), desk.ask(())) };
        let (answers, ()) = tokio::join!(ask, pile.answer(|_| async { Err(Error::Full) }));
        assert!(matches!(answers, (Err(Error::Full), Err(Error::Full))));
    }
}
