//! What the last review did, and who moved.

use crate::{
    i18n::I18n,
    links,
    pages::{admin::figure, manager::member::history},
    t,
    ui::{
        person::person,
        table::{Column, Table, row},
        tier,
    },
};
use club::review::{Done, Moved};
use domain::{programme::Programme, review::Movement, tier::TierKey};
use leptos::prelude::*;

pub fn panel(i18n: &I18n, rules: &Programme, done: &Done, moved: &[Moved]) -> AnyView {
    let finished = t!(i18n, "overview-review-finished", at = i18n.moment(done.finished_at));
    let bought = t!(
        i18n,
        "overview-review-ranked",
        count = done.members,
        ranked = i18n.count(done.ranked),
        members = i18n.count(done.members)
    );
    let nobody = moved.is_empty().then(|| view! { <p class="muted">{t!(i18n, "overview-nobody-moved")}</p> });
    view! {
        <section class="panel">
            <div class="panel-head">
                <h2>{t!(i18n, "overview-review", date = i18n.day(done.day))}</h2>
                <p>{finished}" "{bought}</p>
            </div>
            <div class="figures pairs">
                {figure(i18n.count(done.up), t!(i18n, "overview-up"), t!(i18n, "overview-up-note"))}
                {figure(i18n.count(done.down), t!(i18n, "overview-down"), t!(i18n, "overview-down-note"))}
                {figure(i18n.count(done.grace_started), t!(i18n, "overview-grace"), t!(i18n, "overview-grace-note"))}
                {figure(i18n.count(done.recovered), t!(i18n, "overview-recovered"), t!(i18n, "overview-recovered-note"))}
            </div>
            {nobody}
            {(!moved.is_empty()).then(|| movers(i18n, rules, moved))}
        </section>
    }
    .into_any()
}

/// The first who moved, each with what happened.
fn movers(i18n: &I18n, rules: &Programme, moved: &[Moved]) -> AnyView {
    let rows = moved.iter().map(|one| {
        let movement: Option<Movement> = serde_json::from_value(one.movement.as_str().into()).ok();
        // Who did not change tier has only one to show.
        let before = one
            .from_tier
            .clone()
            .filter(|from| *from != one.to_tier)
            .map(|key| tier::badge(i18n, rules, &TierKey(key)));
        row![
            person(links::member(&one.number).into(), one.name.clone(), i18n.digits(&one.number)),
            movement.map(|movement| history::badge(i18n, movement)),
            before,
            tier::badge(i18n, rules, &TierKey(one.to_tier.clone())),
        ]
    });
    let columns = vec![
        Column::new(t!(i18n, "members-member")),
        Column::new(t!(i18n, "overview-moved-what")),
        Column::new(t!(i18n, "overview-moved-from")),
        Column::new(t!(i18n, "overview-moved-to")),
    ];
    let (rows, caption) = (rows.collect(), t!(i18n, "overview-moved", most = i18n.number(20)));
    view! { <Table columns rows caption links=true/> }.into_any()
}
