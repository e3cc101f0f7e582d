//! The members who would move: in groups of those who move in the same way, of which one may be open.

use crate::{
    call::Filled,
    i18n::I18n,
    links::{self, Link},
    pages::{
        evidence::{self, Audience},
        manager::member::history,
    },
    t,
    ui::{
        pager::{Pager, Ways},
        person::person,
        table::{Column, Table, row},
        tier,
    },
};
use chrono::NaiveDate;
use club::desk::{
    drafts::Draft,
    what_if::{Find, Mover, Movers},
};
use domain::{
    programme::Programme,
    review::Movement,
    tier::TierKey,
    what_if::{Group, MOVES},
};
use leptos::prelude::*;

/// The group that the address names; `None` where it names none.
pub fn chosen(query: &Filled) -> Option<Find> {
    let movement = MOVES.into_iter().find(|movement| code(*movement) == query.get("kind"))?;
    let tier = |name: &str| TierKey::from(query.get(name));
    Some(Find { movement, from: tier("from"), to: tier("to"), after: query.get("after").parse().ok() })
}

/// A way to move, as the address names it.
fn code(movement: Movement) -> &'static str {
    movement.into()
}

/// What the groups need to know.
pub struct Groups<'a> {
    pub i18n: I18n,
    pub draft: &'a Draft,
    pub live: &'a Programme,
    pub query: &'a Filled,
    pub today: NaiveDate,
    /// The group that is open, and its members of this page.
    pub open: Option<(&'a Find, &'a Movers)>,
}

impl Groups<'_> {
    /// The section: all groups with their counts, and in the one that is open its members.
    pub fn view(&self, groups: &[Group]) -> AnyView {
        let i18n = self.i18n;
        let content = match groups {
            [] => view! { <p class="muted">{t!(i18n, "what-if-nobody")}</p> }.into_any(),
            groups => {
                let groups = groups.iter().map(|group| self.group(group));
                view! { <ol class="opening">{groups.collect_view()}</ol> }.into_any()
            }
        };
        view! { <section class="stack" id="movers"><h2>{t!(i18n, "what-if-movers")}</h2>{content}</section> }.into_any()
    }

    fn group(&self, group: &Group) -> AnyView {
        let Group { movement, from, to, members } = group;
        let count = *members;
        let (i18n, rules) = (self.i18n, &self.draft.rules);
        let here = links::draft_what_if(self.draft.id);
        let is_open = |(find, _): &(&Find, &Movers)| (&find.movement, &find.from, &find.to) == (movement, from, to);
        let open = self.open.filter(is_open);
        let address = match open {
            Some(_) => here.clone(),
            None => here.clone().with("kind", code(*movement)).with("from", from).with("to", to),
        }
        .at("movers");
        let expanded = if open.is_some() { "true" } else { "false" };
        let list = open.map(|(find, movers)| self.list(&here, find, movers));
        view! {
            <li>
                <a href=address aria-expanded=expanded>
                    {history::badge(&i18n, *movement)}
                    <span class="way">{tier::badge(&i18n, self.live, from)}{tier::badge(&i18n, rules, to)}</span>
                    <strong>{t!(i18n, "what-if-group", count = count, shown = i18n.count(count))}</strong>
                </a>
                {list}
            </li>
        }
        .into_any()
    }

    fn list(&self, here: &Link, find: &Find, movers: &Movers) -> AnyView {
        let i18n = self.i18n;
        let in_grace = find.movement == Movement::GraceStarted;
        let rows = movers.rows.iter().map(|mover| {
            let to = links::member(&mover.number).into();
            let mut cells = row![person(to, mover.name.clone(), i18n.digits(&mover.number))];
            if in_grace {
                cells.push(mover.grace_ends.map(|day| i18n.short_day(day)).into_any());
            }
            cells.push(self.why(mover));
            cells
        });
        let grace = in_grace.then(|| Column::new(t!(i18n, "members-grace")));
        let (first, last) = (Column::new(t!(i18n, "members-member")), Column::acts(t!(i18n, "what-if-why")));
        let columns = [first].into_iter().chain(grace).chain([last]).collect();
        let shown = movers.rows.len() as u64;
        let ways = Ways::of(here, self.query, movers.next.map(|next| next.to_string())).at("movers");
        let words = [t!(i18n, "members-first"), t!(i18n, "members-next")];
        let shown = t!(i18n, "members-shown", count = shown, shown = i18n.count(shown));
        let rows = rows.collect();
        view! { <Table columns rows/><Pager label=t!(i18n, "members-pages") ways words shown/> }.into_any()
    }

    /// The evidence of the review that the draft would make, on demand.
    fn why(&self, mover: &Mover) -> AnyView {
        let (i18n, rules) = (self.i18n, &self.draft.rules);
        let audience = Audience::Staff;
        let facts = evidence::of(&i18n, rules, &mover.to, mover.grace_ends, &mover.evidence, self.today, audience);
        let label = t!(i18n, "what-if-why-of", name = mover.name.clone());
        view! {
            <details>
                <summary aria-label=label>{t!(i18n, "what-if-why")}</summary>
                {evidence::items(facts)}
            </details>
        }
        .into_any()
    }
}
