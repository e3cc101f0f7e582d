//! Choosing a language: kept in the account, or in a cookie.

use crate::{
    call::Call,
    cx::LANGUAGE_COOKIE,
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
    let language = Language::from_tag(filled.get(LANGUAGE_COOKIE)).ok_or(Error::NotFound)?;
    if cx.account.is_some() {
        accounts::choose_language(&cx.actor(), cx.club(), language).await?;
    }
    let back = filled.get("back");
    let back = if back.starts_with('/') && !back.starts_with("//") { back } else { "/" };
    let cookie = format!("{LANGUAGE_COOKIE}={}; Path=/; Max-Age=31536000; SameSite=Lax", language.code());
    Ok(Answer::Other(([(header::SET_COOKIE, cookie)], Redirect::to(back)).into_response()))
}
