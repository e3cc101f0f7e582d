//! The second factor of colleagues: who must have one, and taking it from somebody who has lost it.

use super::staff;
use crate::{
    call::{Call, Filled},
    form::Sent,
    i18n::I18n,
    links,
    page::{Answer, PageResult},
    t,
    ui::confirm::Confirm,
};
use club::{
    accounts::{second_factor, staff::Colleague},
    settings,
};
use leptos::prelude::*;

/// The key of the setting.
const KEY: &str = "second-factor";

/// Chooses who must have one.
pub async fn choose(call: Call) -> PageResult {
    let (cx, filled) = call.form().await;
    settings::set(&cx.actor(), cx.club(), KEY, filled.get(KEY)).await?;
    Ok(Answer::Go(links::staff()))
}

/// Takes it from a colleague.
pub async fn reset(call: Call) -> PageResult {
    let (cx, filled) = call.form().await;
    let done = second_factor::reset(&cx.actor(), cx.club(), filled.get("email")).await;
    staff::answer(&cx, done).await
}

/// Who must have one, in words.
pub fn required(i18n: &I18n, value: &str) -> String {
    match value {
        "staff" => t!(i18n, "second-factor-required-staff"),
        "admins" => t!(i18n, "second-factor-required-admins"),
        _ => t!(i18n, "second-factor-required-no"),
    }
}

/// The form for the setting; `now` is what holds.
pub fn setting(i18n: &I18n, now: &str) -> AnyView {
    let filled = Filled::default().and(KEY, now.to_owned());
    let sent = Sent::first(filled);
    let form = sent.form(*i18n);
    let choices = settings::SETTINGS.iter().filter(|setting| setting.key == KEY).flat_map(|setting| setting.choices);
    let choices = choices.map(|choice| ((*choice).to_owned(), required(i18n, choice))).collect();
    view! {
        <div class="panel-head"><h2>{t!(i18n, "second-factor-title")}</h2></div>
        <form class="form" method="post" action=links::staff_second_factor()>
            {form.select(KEY, t!(i18n, "second-factor-required"), Some(t!(i18n, "second-factor-required-hint")), choices)}
            <div class="actions"><button class="button">{t!(i18n, "second-factor-required-submit")}</button></div>
        </form>
    }
    .into_any()
}

/// A button to take it from a colleague, which asks once more.
pub fn reset_button(i18n: &I18n, colleague: &Colleague) -> AnyView {
    let label = t!(i18n, "second-factor-reset-whose", name = colleague.name.clone());
    view! {
        <Confirm button=t!(i18n, "second-factor-reset") label=label look="small">
            <form method="post" action=links::staff_second_factor_reset()>
                <p>{t!(i18n, "second-factor-reset-text")}</p>
                <input type="hidden" name="email" value=colleague.email.clone()/>
                <button class="button danger small">{t!(i18n, "second-factor-reset-yes")}</button>
            </form>
        </Confirm>
    }
    .into_any()
}
