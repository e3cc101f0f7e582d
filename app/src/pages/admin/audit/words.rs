//! What is noted, in words: the actions, what they are about, and who did them.

use crate::{i18n::I18n, t};
use club::audit::About;
use leptos::prelude::*;

/// What actions can be about.
pub fn about(i18n: &I18n, about: About) -> String {
    match about {
        About::Programme => t!(i18n, "audit-about-programme"),
        About::Tiers => t!(i18n, "audit-about-tiers"),
        About::Members => t!(i18n, "audit-about-members"),
        About::Imports => t!(i18n, "audit-about-imports"),
        About::Staff => t!(i18n, "audit-about-staff"),
        About::Background => t!(i18n, "audit-about-background"),
        About::SigningIn => t!(i18n, "audit-about-signing-in"),
    }
}

/// Who did it: the name of an account, else what the code stands for.
pub fn author(i18n: &I18n, code: &str, name: Option<&str>) -> String {
    match (code.strip_prefix("account:"), name) {
        (Some(_), Some(name)) => name.to_owned(),
        (Some(account), None) => t!(i18n, "audit-by-account", account = i18n.digits(account)),
        (None, _) => match code {
            "visitor" => t!(i18n, "audit-by-visitor"),
            "system:review" => t!(i18n, "audit-by-review"),
            "system:start" => t!(i18n, "my-looks-system"),
            "system:cli" => t!(i18n, "audit-by-cli"),
            code => {
                let part = code.strip_prefix("system:").unwrap_or(code).to_owned();
                t!(i18n, "audit-by-program", part = part)
            }
        },
    }
}

/// What was done; the code of an action that has no words.
pub fn action(i18n: &I18n, action: &str) -> AnyView {
    let text = match action {
        "programme.published" => t!(i18n, "audit-programme-published"),
        "programme.reverted" => t!(i18n, "audit-programme-reverted"),
        "draft.opened" => t!(i18n, "audit-draft-opened"),
        "draft.edited" => t!(i18n, "audit-draft-edited"),
        "draft.renamed" => t!(i18n, "audit-draft-renamed"),
        "draft.discarded" => t!(i18n, "audit-draft-discarded"),
        "review.run" => t!(i18n, "audit-review-run"),
        "review.forgotten" => t!(i18n, "audit-review-forgotten"),
        "review.movement_undone" => t!(i18n, "audit-review-movement-undone"),
        "pin.set" => t!(i18n, "audit-pin-set"),
        "pin.lifted" => t!(i18n, "audit-pin-lifted"),
        "contact.recorded" => t!(i18n, "audit-contact-recorded"),
        "profile.seen" => t!(i18n, "audit-profile-seen"),
        "member.applied" => t!(i18n, "audit-member-applied"),
        "member.joined" => t!(i18n, "audit-member-joined"),
        "member.merged" => t!(i18n, "audit-member-merged"),
        "member.adopted" => t!(i18n, "audit-member-adopted"),
        "phone.proven" => t!(i18n, "audit-phone-proven"),
        "phone.withdrawn" => t!(i18n, "audit-phone-withdrawn"),
        "message.retried" => t!(i18n, "audit-message-retried"),
        "message.cancelled" => t!(i18n, "audit-message-cancelled"),
        "import.queued" => t!(i18n, "audit-import-queued"),
        "import.finished" => t!(i18n, "audit-import-finished"),
        "import.take_back" => t!(i18n, "audit-import-take-back"),
        "import.taken_back" => t!(i18n, "audit-import-taken-back"),
        "import.discarded" => t!(i18n, "audit-import-discarded"),
        "import.given_up" => t!(i18n, "audit-import-given-up"),
        "job.asked" => t!(i18n, "audit-job-asked"),
        "import.nobody" => t!(i18n, "audit-import-nobody"),
        "import.done" => t!(i18n, "audit-import-done"),
        "export.done" => t!(i18n, "audit-export-done"),
        "demo.filled" => t!(i18n, "audit-demo-filled"),
        "staff.added" => t!(i18n, "audit-staff-added"),
        "staff.invited" => t!(i18n, "audit-staff-invited"),
        "staff.role" => t!(i18n, "audit-staff-role"),
        "account.disabled" => t!(i18n, "audit-account-disabled"),
        "account.enabled" => t!(i18n, "audit-account-enabled"),
        "account.sessions_ended" => t!(i18n, "audit-account-sessions-ended"),
        "account.language" => t!(i18n, "audit-account-language"),
        "session.started" => t!(i18n, "audit-session-started"),
        "session.ended" => t!(i18n, "audit-session-ended"),
        "password.reset_requested" => t!(i18n, "audit-password-asked"),
        "password.changed" => t!(i18n, "audit-password-changed"),
        "second_factor.turned_on" => t!(i18n, "audit-second-factor-on"),
        "second_factor.turned_off" => t!(i18n, "audit-second-factor-off"),
        "second_factor.codes_renewed" => t!(i18n, "audit-second-factor-renewed"),
        "second_factor.recovery_used" => t!(i18n, "audit-second-factor-recovered"),
        "second_factor.reset" => t!(i18n, "audit-second-factor-reset"),
        "setting.changed" => t!(i18n, "audit-setting-changed"),
        "face.changed" => t!(i18n, "audit-face-changed"),
        code => return view! { <bdi class="ltr">{code.to_owned()}</bdi> }.into_any(),
    };
    view! { <span>{text}</span> }.into_any()
}
