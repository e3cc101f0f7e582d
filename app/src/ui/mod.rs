//! Pieces that pages are made of. They know the style sheets' vocabulary (`style/README.md`) and nothing of the club. `/kit`
//! shows each of them in builds for development (`pages/kit`).

// Some pieces wait for their pages; until then only the kit has them, which is not in a release.
#![cfg_attr(not(debug_assertions), allow(dead_code, unused_imports))]

pub mod chart;
pub mod confirm;
pub mod figure;
pub mod filters;
pub mod form;
pub mod head;
pub mod icon;
pub mod inside;
pub mod notice;
pub mod pager;
pub mod panel;
pub mod person;
pub mod progress;
pub mod qr;
pub mod steps;
pub mod table;
pub mod tabs;
pub mod tier;
pub mod timeline;
