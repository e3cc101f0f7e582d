//! Pieces that pages are made of. They know the style sheets' vocabulary (`style/README.md`) and nothing of the club.

pub mod chart;
pub mod flow;
pub mod form;
pub mod icon;
pub mod notice;
pub mod qr;
pub mod tier;
