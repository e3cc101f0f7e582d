//! Pages of admins.

use super::routes;
use crate::pages::admin::{
    audit, home,
    imports::{assistant, correct, files, list, show, take_back},
    jobs, merge, outbox,
    programme::{
        benefits_form, compare, desk, home as programme, order, publish, settings_form, tier_form, version, what_if,
    },
    second_factor, settings, staff,
};
use domain::tier::TierKey;

routes! {
    Admin {
        overview() "/admin" get(home::show);
        review() "/admin/review" post(home::run_review);

        jobs() "/admin/jobs" get(jobs::show);
        job(job: &str) "/admin/jobs/{job}" post(jobs::run);

        imports() "/admin/imports" get(list::show) post(list::submit) takes_files();
        imports_nobody() "/admin/imports/nobody" post(list::nobody);
        import(id: i64) "/admin/imports/{id}" get(show::show);
        import_prepare(id: i64) "/admin/imports/{id}/prepare" post(assistant::submit);
        import_give_up(id: i64) "/admin/imports/{id}/give-up" post(show::give_up);
        import_discard(id: i64) "/admin/imports/{id}/discard" post(assistant::discard);
        import_correct(id: i64) "/admin/imports/{id}/correct" post(correct::submit);
        import_take_back(id: i64) "/admin/imports/{id}/take-back" post(take_back::submit);
        import_report(id: i64) "/admin/imports/{id}/report" get(files::report);
        import_rejected(id: i64) "/admin/imports/{id}/rejected.csv" get(files::rejected);
        import_progress(id: i64) "/admin/imports/{id}/progress" get(show::progress);

        member_merge(number: &str) "/admin/members/{number}/merge" get(merge::show) post(merge::submit);

        programme() "/admin/programme" get(programme::show) post(programme::open_draft);
        programme_revert() "/admin/programme/revert" post(programme::revert);
        programme_version(id: i64) "/admin/programme/versions/{id}" get(version::show);
        programme_compare() "/admin/programme/compare" get(compare::show);
        draft(id: i64) "/admin/programme/drafts/{id}" get(desk::show) post(desk::save);
        draft_try(id: i64) "/admin/programme/drafts/{id}/try" get(desk::tried);
        draft_order(id: i64) "/admin/programme/drafts/{id}/order" post(order::submit);
        draft_discard(id: i64) "/admin/programme/drafts/{id}/discard" post(desk::discard);
        draft_tier(id: i64, key: &TierKey) "/admin/programme/drafts/{id}/tiers/{key}"
            get(tier_form::show) post(tier_form::submit);
        draft_benefits(id: i64, key: &TierKey) "/admin/programme/drafts/{id}/tiers/{key}/benefits"
            get(benefits_form::show) post(benefits_form::submit);
        draft_settings(id: i64) "/admin/programme/drafts/{id}/settings"
            get(settings_form::show) post(settings_form::submit);
        draft_what_if(id: i64) "/admin/programme/drafts/{id}/what-if" get(what_if::show);
        draft_publish(id: i64) "/admin/programme/drafts/{id}/publish" get(publish::show) post(publish::submit);

        outbox() "/admin/outbox" get(outbox::show);
        outbox_retry(id: i64) "/admin/outbox/{id}/retry" post(outbox::retry);
        outbox_cancel(id: i64) "/admin/outbox/{id}/cancel" post(outbox::cancel);

        audit() "/admin/audit" get(audit::show);

        settings() "/admin/settings" get(settings::show) post(settings::submit) takes_files();

        staff() "/admin/staff" get(staff::show) post(staff::submit);
        staff_disable() "/admin/staff/disable" post(staff::disable);
        staff_second_factor() "/admin/staff/second-factor" post(second_factor::choose);
        staff_second_factor_reset() "/admin/staff/second-factor/reset" post(second_factor::reset);
        staff_enable() "/admin/staff/enable" post(staff::enable);
        staff_end_sessions() "/admin/staff/end-sessions" post(staff::end_sessions);
        staff_invite() "/admin/staff/invite" post(staff::invite);
        staff_role() "/admin/staff/role" post(staff::set_role);
    }
}
