//! Choosing a language: kept in the account, or in a cookie.

use crate::{
    call::Call,
    cx::{LANGUAGE, language_cookie},
    links::{self, Link},
    page::{Answer, PageResult},
};
use axum::{
    http::header,
    response::{IntoResponse, Redirect},
};
use club::{Error, accounts};
use domain::person::Language;

/// Keeps the choice and goes back to where it was made.
pub async fn choose(call: Call) -> PageResult {
    let (cx, filled) = call.form().await;
    let language = Language::from_tag(filled.get(LANGUAGE)).ok_or(Error::NotFound)?;
    if cx.account.is_some() {
        accounts::choose_language(&cx.actor(), cx.club(), language).await?;
    }
    let back = Link::asked(filled.get("back")).unwrap_or_else(links::home);
    let (name, secure) = (language_cookie(&cx.club().settings), cx.secure());
    let cookie = format!("{name}={}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax{secure}", language.code());
    Ok(Answer::Other(([(header::SET_COOKIE, cookie)], Redirect::to(back.as_str())).into_response()))
}
