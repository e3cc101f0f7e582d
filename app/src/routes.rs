//! The table of all pages: address, who may enter, what answers.
//!
//! The server builds its router from this table and from nothing else; the matrix test walks it with
//! every role, and the access of each row is a golden file. A page that is not here does not exist.

use crate::{call::Call, page::PageResult, pages::*};
use domain::role::Area;
use std::{future::Future, pin::Pin};

/// What answers a call.
pub type Handler = fn(Call) -> Pin<Box<dyn Future<Output = PageResult> + Send>>;

/// One address.
pub struct Route {
    pub path: &'static str,
    pub area: Area,
    pub get: Option<Handler>,
    pub post: Option<Handler>,
    /// Takes files, so its body may be large.
    pub takes_files: bool,
}

const fn route(path: &'static str, area: Area) -> Route {
    Route { path, area, get: None, post: None, takes_files: false }
}

impl Route {
    const fn get(self, handler: Handler) -> Self {
        Self { get: Some(handler), ..self }
    }

    const fn post(self, handler: Handler) -> Self {
        Self { post: Some(handler), ..self }
    }

    const fn takes_files(self) -> Self {
        Self { takes_files: true, ..self }
    }
}

/// Turns an async function into a [`Handler`].
macro_rules! to {
    ($handler:path) => {
        |call| Box::pin($handler(call))
    };
}

use Area::{Admin, Manager, Member, Public};

/// All pages.
pub const ROUTES: &[Route] = &[
    route("/", Public).get(to!(public::home::show)),
    route("/tiers", Public).get(to!(public::tiers::show)),
    route("/language", Public).post(to!(public::language::choose)),
    route("/join", Public).get(to!(public::join::show)).post(to!(public::join::submit)),
    route("/join/{token}", Public).get(to!(public::confirm::show)).post(to!(public::confirm::submit)),
    route("/sign-in", Public).get(to!(public::sign_in::show)).post(to!(public::sign_in::submit)),
    route("/sign-out", Public).post(to!(public::sign_in::sign_out)),
    route("/forgot", Public).get(to!(public::forgot::show)).post(to!(public::forgot::submit)),
    route("/forgot/{token}", Public).get(to!(public::reset::show)).post(to!(public::reset::submit)),
    route("/member", Member).get(to!(member::home::show)),
    route("/manager/members", Manager).get(to!(manager::members::show)),
    route("/manager/members/{number}", Manager).get(to!(manager::member::show)),
    route("/admin", Admin).get(to!(admin::home::show)),
    route("/admin/review", Admin).post(to!(admin::home::run_review)),
    route("/admin/imports", Admin)
        .get(to!(admin::imports::list::show))
        .post(to!(admin::imports::list::submit))
        .takes_files(),
    route("/admin/imports/{id}", Admin).get(to!(admin::imports::show::show)),
    route("/admin/imports/{id}/report", Admin).get(to!(admin::imports::show::report)),
    route("/admin/imports/{id}/progress", Admin).get(to!(admin::imports::show::progress)),
    route("/admin/staff", Admin).get(to!(admin::staff::show)).post(to!(admin::staff::submit)),
    route("/admin/staff/disable", Admin).post(to!(admin::staff::disable)),
];
