//! Forms: what was sent, and what becomes of it.
//!
//! A form is a struct of `club` whose fields are texts as they were typed; `club` reads it once, into typed values or all
//! its problems at once, so that its limits hold for whoever calls it. A page says what is done and how it is shown:
//!
//! ```text
//! let (cx, sent) = call.sent().await;
//! let done = contacts::record(&cx.actor(), cx.club(), &number, sent.read()).await;
//! form::submit(sent, done.map(|()| Answer::Go(links::member(&number))), async |sent| page(&cx, sent).await).await
//! ```

pub mod limit;
pub mod read;
pub mod shared;

use crate::{
    call::Filled,
    i18n::I18n,
    page::{Page, PageResult},
    ui::form::Form,
};
use axum::http::StatusCode;
use club::{Error, Problem, Problems, Refusal};
use serde::de::DeserializeOwned;

/// A form as it was sent, and why it is shown again.
#[derive(Clone, Debug, Default)]
pub struct Sent {
    pub filled: Filled,
    /// What cannot be used, field by field.
    pub problems: Problems,
    /// Why it could not be done though all of it can be used.
    pub refusal: Option<Refusal>,
}

impl Sent {
    /// A form that is shown for the first time.
    pub fn first(filled: Filled) -> Self {
        Self { filled, ..Self::default() }
    }

    /// What was typed, as the form that `club` takes.
    pub fn read<T: DeserializeOwned + Default>(&self) -> T {
        self.filled.read()
    }

    /// The form to be shown.
    pub fn form(&self, i18n: I18n) -> Form<'_> {
        Form { i18n, filled: &self.filled, problems: &self.problems, refusal: self.refusal.as_ref() }
    }

    /// Whether it was sent before, in vain.
    pub fn is_again(&self) -> bool {
        !self.problems.0.is_empty() || self.refusal.is_some()
    }

    /// 422 for what cannot be used, 429 for too many attempts, 408 for what did not arrive, 409 for what is refused; 200 the
    /// first time.
    fn status(&self) -> StatusCode {
        match (&self.refusal, &*self.problems.0) {
            // What was sent did not arrive in time, or not at all.
            (Some(Refusal::UploadBrokeOff { .. }), _) => StatusCode::REQUEST_TIMEOUT,
            (Some(_), _) => StatusCode::CONFLICT,
            (None, []) => StatusCode::OK,
            (None, all) if all.iter().any(|(_, problem)| *problem == Problem::TooOften) => {
                StatusCode::TOO_MANY_REQUESTS
            }
            (None, _) => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }
}

/// Answers a form. Where `done` went well, that is the answer. What cannot be used or was refused is shown again by `page`,
/// with what was typed and what is in the way; every other error has a page of its own.
pub async fn submit(sent: Sent, done: PageResult, page: impl AsyncFnOnce(Sent) -> club::Result<Page>) -> PageResult {
    let sent = match done {
        Err(Error::Invalid(problems)) => Sent { problems, ..sent },
        Err(Error::Refused(refusal)) => Sent { refusal: Some(refusal), ..sent },
        done => return done,
    };
    let status = sent.status();
    Ok(page(sent).await?.status(status).into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Answer, Frame};

    async fn answered(done: PageResult) -> (Option<StatusCode>, Option<Sent>) {
        let mut shown = None;
        let page = async |sent: Sent| {
            shown = Some(sent);
            Ok(Page::new(Frame::Public, String::new(), || ()))
        };
        let sent = Sent::first(Filled::default().and("name", "سارا".into()));
        let status = match submit(sent, done, page).await {
            Ok(Answer::Page(page)) => Some(page.status),
            _ => None,
        };
        (status, shown)
    }

    #[tokio::test]
    async fn what_cannot_be_used_or_is_refused_comes_back_with_what_was_typed() {
        let problem = |problem| Err(Error::invalid("name", problem));
        for (done, expected) in [
            (problem(Problem::Required), StatusCode::UNPROCESSABLE_ENTITY),
            (problem(Problem::TooOften), StatusCode::TOO_MANY_REQUESTS),
            (Err(Refusal::LastAdmin.into()), StatusCode::CONFLICT),
        ] {
            let (status, shown) = answered(done).await;
            let shown = shown.unwrap();
            assert_eq!((status, shown.filled.get("name")), (Some(expected), "سارا"));
            assert_eq!(shown.refusal.is_some(), expected == StatusCode::CONFLICT);
        }
    }

    #[tokio::test]
    async fn what_went_well_or_broke_shows_no_form() {
        for done in [Ok(Answer::Go(crate::links::home())), Err(Error::NotFound), Err(Error::Away)] {
            assert!(answered(done).await.1.is_none());
        }
    }
}
