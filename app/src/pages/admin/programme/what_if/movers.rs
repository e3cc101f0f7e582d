//! The members who would move, each with the reason.

use super::members;
use crate::{
    call::Filled,
    i18n::I18n,
    links::{self, Link},
    pages::{
        evidence::{self, Audience},
        manager::member::history,
    },
    t,
    ui::tier,
};
use chrono::NaiveDate;
use club::desk::{
    drafts::Draft,
    what_if::{Find, Mover, Movers},
};
use domain::{programme::Programme, review::Movement, what_if::WhatIf};
use leptos::prelude::*;

/// The kinds by which the list can be narrowed, as the address names them.
const KINDS: [(&str, Movement); 4] = [
    ("up", Movement::Up),
    ("down", Movement::Down),
    ("grace", Movement::GraceStarted),
    ("removed", Movement::Reassigned),
];

/// The kind of this name; `None` is all.
pub fn kind(code: &str) -> Option<Movement> {
    KINDS.into_iter().find(|(name, _)| *name == code).map(|(_, movement)| movement)
}

/// What the list of movers needs to know.
pub struct List<'a> {
    pub i18n: I18n,
    pub draft: &'a Draft,
    pub live: &'a Programme,
    pub find: &'a Find,
    pub query: &'a Filled,
    pub today: NaiveDate,
}

impl List<'_> {
    /// The section: kinds, the members of this page, and the way on.
    pub fn view(&self, counted: &WhatIf, moved: &Movers) -> AnyView {
        let i18n = self.i18n;
        let content = match moved.rows.is_empty() {
            true => view! { <p class="muted">{t!(i18n, "what-if-nobody")}</p> }.into_any(),
            false => self.table(&moved.rows),
        };
        let paged = !moved.rows.is_empty() || self.find.after.is_some();
        view! {
            <section class="stack" id="movers">
                <h2>{t!(i18n, "what-if-movers")}</h2>
                {self.kinds(counted)}
                {content}
                {paged.then(|| self.pager(moved.rows.len() as u64, moved.next))}
            </section>
        }
        .into_any()
    }

    fn here(&self) -> Link {
        links::draft_what_if(self.draft.id)
    }

    fn kinds(&self, counted: &WhatIf) -> AnyView {
        let i18n = self.i18n;
        let here = self.here();
        let all = self.find.kind.is_none().then_some("page");
        let kinds = KINDS.map(|(code, movement)| {
            let name = match movement {
                Movement::Up => t!(i18n, "what-if-up"),
                Movement::Down => t!(i18n, "what-if-down"),
                Movement::GraceStarted => t!(i18n, "what-if-grace"),
                _ => t!(i18n, "what-if-removed"),
            };
            let count = Some(members(counted, movement)).filter(|members| *members > 0);
            let count = count.map(|members| view! { <span class="count">{i18n.count(members)}</span> });
            let current = (self.find.kind == Some(movement)).then_some("page");
            view! { <a href=here.clone().with("kind", code).at("movers") aria-current=current>{name}{count}</a> }
        });
        view! {
            <nav class="subnav" aria-label=t!(i18n, "what-if-kinds")>
                <a href=here.clone().at("movers") aria-current=all>{t!(i18n, "what-if-all")}</a>
                {kinds.into_iter().collect_view()}
            </nav>
        }
        .into_any()
    }

    fn table(&self, rows: &[Mover]) -> AnyView {
        let i18n = self.i18n;
        let labels = [
            t!(i18n, "overview-moved-what"),
            t!(i18n, "overview-moved-from"),
            t!(i18n, "overview-moved-to"),
            t!(i18n, "what-if-in-the-end"),
            t!(i18n, "members-grace"),
            t!(i18n, "what-if-why"),
        ];
        let rows = rows.iter().map(|mover| self.row(mover, labels.clone())).collect_view();
        let [what, from, to, end, grace, why] = labels;
        view! {
            <div class="table-wrap">
                <table class="table">
                    <thead>
                        <tr>
                            <th>{t!(i18n, "members-member")}</th><th>{what}</th><th>{from}</th><th>{to}</th>
                            <th>{end}</th><th>{grace}</th><th>{why}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any()
    }

    fn row(&self, mover: &Mover, labels: [String; 6]) -> AnyView {
        let (i18n, rules) = (self.i18n, &self.draft.rules);
        let [what, from, to, end, grace, why] = labels;
        let ends = mover.grace_ends.map(|day| view! { <span class="badge warn">{i18n.short_day(day)}</span> });
        // Only who is in grace ends elsewhere.
        let in_the_end = (mover.end != mover.to).then(|| tier::badge(&i18n, rules, &mover.end));
        view! {
            <tr>
                <td>
                    <a class="person" href=links::member(&mover.number)>
                        <span>{mover.name.clone()}</span>
                        <small><bdi class="ltr">{i18n.digits(&mover.number)}</bdi></small>
                    </a>
                </td>
                <td data-label=what>{history::badge(&i18n, mover.movement)}</td>
                <td data-label=from>{tier::badge(&i18n, self.live, &mover.from)}</td>
                <td data-label=to>{tier::badge(&i18n, rules, &mover.to)}</td>
                <td data-label=end>{in_the_end}</td>
                <td data-label=grace>{ends}</td>
                <td class="act" data-label=why>{self.why(mover)}</td>
            </tr>
        }
        .into_any()
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

    /// Back to the first page and on to the next; the kind stays.
    fn pager(&self, rows: u64, next: Option<i64>) -> AnyView {
        let i18n = self.i18n;
        let to = |after: Option<&str>| self.here().query(&self.query.with("after", after)).at("movers");
        let first = self.find.after.map(|_| to(None));
        let next = next.map(|next| to(Some(&next.to_string())));
        view! {
            <nav class="pager" aria-label=t!(i18n, "members-pages")>
                {first.map(|to| view! { <a rel="prev" href=to>{t!(i18n, "members-first")}</a> })}
                <span>{t!(i18n, "members-shown", count = rows, shown = i18n.count(rows))}</span>
                {next.map(|to| view! { <a rel="next" href=to>{t!(i18n, "members-next")}</a> })}
            </nav>
        }
        .into_any()
    }
}
