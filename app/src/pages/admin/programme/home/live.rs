//! What holds today, and what will.

use crate::{
    i18n::I18n,
    links,
    pages::{
        admin::programme::{begins, note_of},
        rules,
    },
    t,
    ui::{
        notice::{Tone, notice},
        tier,
    },
};
use club::{
    desk::versions::{Published, State},
    programme::Version,
};
use leptos::prelude::*;

/// The tiers that hold, the highest first, each with what it takes.
pub fn panel(i18n: &I18n, versions: &[Published], live: &Version) -> AnyView {
    let published = versions.iter().find(|version| version.id == live.id);
    let tiers = live.rules.tiers.iter().rev().map(|tier| {
        let own = rules::settings(i18n, &tier.own);
        let own = (!own.is_empty()).then(|| view! { <span class="hint">{rules::clauses(i18n, &own)}</span> });
        view! {
            <dt>{tier::badge(i18n, &live.rules, &tier.key)}</dt>
            <dd>{rules::criterion(i18n, &tier.criterion)}{own.map(|own| view! { <br/>{own} })}</dd>
        }
    });
    let version = i18n.number(live.id);
    view! {
        <section class="panel">
            <div class="panel-head">
                <h2>{t!(i18n, "programme-live", version = version)}</h2>
                <p><a href=links::programme_version(live.id)>{t!(i18n, "programme-live-more")}</a></p>
            </div>
            {published.map(|published| since(i18n, published))}
            <dl class="facts">{tiers.collect_view()}</dl>
        </section>
    }
    .into_any()
}

fn since(i18n: &I18n, live: &Published) -> AnyView {
    let since = match begins(i18n, live) {
        Some(day) => t!(i18n, "programme-live-since", date = day),
        None => t!(i18n, "programme-live-always"),
    };
    view! { <p><span>{since}</span>" "<bdi class="muted">{note_of(live)}</bdi></p> }.into_any()
}

/// What has been published and does not hold yet.
pub fn scheduled(i18n: &I18n, versions: &[Published]) -> AnyView {
    let coming = versions.iter().filter(|version| version.state == State::Scheduled).map(|version| {
        let heading =
            t!(i18n, "programme-scheduled", version = i18n.number(version.id), date = i18n.day(version.effective_on));
        notice(Tone::Info, heading, t!(i18n, "programme-scheduled-text"))
    });
    coming.collect_view().into_any()
}
