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

use Area::{Admin, Manager, Member, Public, SignedIn};

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
    route("/account", SignedIn).get(to!(account::show)),
    route("/account/password", SignedIn).post(to!(account::change_password)),
    route("/account/sessions", SignedIn).post(to!(account::end_others)),
    route("/member", Member).get(to!(member::home::show)),
    route("/manager/members", Manager).get(to!(manager::members::show)),
    route("/manager/members/{number}", Manager).get(to!(manager::member::show)),
    route("/manager/members/{number}/pin", Manager).post(to!(manager::member::pin::submit)),
    route("/manager/members/{number}/pin/lift", Manager).post(to!(manager::member::pin::lift)),
    route("/manager/members/{number}/contacts", Manager).post(to!(manager::member::contacts::submit)),
    route("/admin", Admin).get(to!(admin::home::show)),
    route("/admin/review", Admin).post(to!(admin::home::run_review)),
    route("/admin/jobs", Admin).get(to!(admin::jobs::show)),
    route("/admin/jobs/{job}", Admin).post(to!(admin::jobs::run)),
    route("/admin/imports", Admin)
        .get(to!(admin::imports::list::show))
        .post(to!(admin::imports::list::submit))
        .takes_files(),
    route("/admin/imports/nobody", Admin).post(to!(admin::imports::list::nobody)),
    route("/admin/imports/{id}", Admin).get(to!(admin::imports::show::show)),
    route("/admin/imports/{id}/prepare", Admin).post(to!(admin::imports::assistant::submit)),
    route("/admin/imports/{id}/give-up", Admin).post(to!(admin::imports::show::give_up)),
    route("/admin/imports/{id}/discard", Admin).post(to!(admin::imports::assistant::discard)),
    route("/admin/imports/{id}/correct", Admin).post(to!(admin::imports::correct::submit)),
    route("/admin/imports/{id}/take-back", Admin).post(to!(admin::imports::take_back::submit)),
    route("/admin/imports/{id}/report", Admin).get(to!(admin::imports::files::report)),
    route("/admin/imports/{id}/rejected.csv", Admin).get(to!(admin::imports::files::rejected)),
    route("/admin/imports/{id}/progress", Admin).get(to!(admin::imports::show::progress)),
    route("/admin/members/{number}/merge", Admin).get(to!(admin::merge::show)).post(to!(admin::merge::submit)),
    route("/admin/programme", Admin)
        .get(to!(admin::programme::home::show))
        .post(to!(admin::programme::home::open_draft)),
    route("/admin/programme/revert", Admin).post(to!(admin::programme::home::revert)),
    route("/admin/programme/versions/{id}", Admin).get(to!(admin::programme::version::show)),
    route("/admin/programme/compare", Admin).get(to!(admin::programme::compare::show)),
    route("/admin/programme/drafts/{id}", Admin)
        .get(to!(admin::programme::desk::show))
        .post(to!(admin::programme::desk::save)),
    route("/admin/programme/drafts/{id}/try", Admin).get(to!(admin::programme::desk::tried)),
    route("/admin/programme/drafts/{id}/order", Admin).post(to!(admin::programme::order::submit)),
    route("/admin/programme/drafts/{id}/discard", Admin).post(to!(admin::programme::desk::discard)),
    route("/admin/programme/drafts/{id}/tiers/{key}", Admin)
        .get(to!(admin::programme::tier_form::show))
        .post(to!(admin::programme::tier_form::submit)),
    route("/admin/programme/drafts/{id}/tiers/{key}/benefits", Admin)
        .get(to!(admin::programme::benefits_form::show))
        .post(to!(admin::programme::benefits_form::submit)),
    route("/admin/programme/drafts/{id}/settings", Admin)
        .get(to!(admin::programme::settings_form::show))
        .post(to!(admin::programme::settings_form::submit)),
    route("/admin/programme/drafts/{id}/what-if", Admin).get(to!(admin::programme::what_if::show)),
    route("/admin/programme/drafts/{id}/publish", Admin)
        .get(to!(admin::programme::publish::show))
        .post(to!(admin::programme::publish::submit)),
    route("/admin/outbox", Admin).get(to!(admin::outbox::show)),
    route("/admin/outbox/{id}/retry", Admin).post(to!(admin::outbox::retry)),
    route("/admin/outbox/{id}/cancel", Admin).post(to!(admin::outbox::cancel)),
    route("/admin/audit", Admin).get(to!(admin::audit::show)),
    route("/admin/staff", Admin).get(to!(admin::staff::show)).post(to!(admin::staff::submit)),
    route("/admin/staff/disable", Admin).post(to!(admin::staff::disable)),
    route("/admin/staff/enable", Admin).post(to!(admin::staff::enable)),
    route("/admin/staff/end-sessions", Admin).post(to!(admin::staff::end_sessions)),
    route("/admin/staff/invite", Admin).post(to!(admin::staff::invite)),
    route("/admin/staff/role", Admin).post(to!(admin::staff::set_role)),
];
