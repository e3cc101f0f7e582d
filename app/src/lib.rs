//! The pages, and the islands in them.
//!
//! A page is a function from a [`call::Call`] to an answer: it asks `club`, then says what to show. All
//! pages stand in one table, [`routes`]. The browser's build sees the islands alone.

pub mod islands;

#[cfg(feature = "ssr")]
mod beat;
#[cfg(feature = "ssr")]
pub mod call;
#[cfg(feature = "ssr")]
pub mod cx;
#[cfg(feature = "ssr")]
mod form;
#[cfg(feature = "ssr")]
pub mod i18n;
#[cfg(feature = "ssr")]
pub mod links;
#[cfg(feature = "ssr")]
pub mod mail;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod routes;
#[cfg(feature = "ssr")]
mod share;
#[cfg(feature = "ssr")]
mod shell;
#[cfg(feature = "ssr")]
pub mod theme;
#[cfg(feature = "ssr")]
mod ui;
