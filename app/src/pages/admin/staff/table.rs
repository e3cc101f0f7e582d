//! The list of colleagues, with what can be done about each.

use super::super::second_factor;
use crate::{
    i18n::I18n,
    links::{self, Link},
    pages::account::own as account,
    t,
    ui::{
        confirm::Confirm,
        table::{Column, Table, row},
    },
};
use club::accounts::staff::Colleague;
use domain::role::Role;
use leptos::prelude::*;
use std::collections::HashSet;

/// `holders` are the accounts with a second factor.
pub fn table(i18n: &I18n, colleagues: &[Colleague], holders: &HashSet<i64>, own: Option<i64>) -> AnyView {
    let rows = colleagues.iter().map(|colleague| {
        let kind = match colleague.role {
            Role::Admin => t!(i18n, "staff-role-admin"),
            Role::Manager | Role::Member => t!(i18n, "staff-role-manager"),
        };
        let since = colleague.created_at.with_timezone(&i18n.timezone).date_naive();
        let since = t!(i18n, "staff-since", date = i18n.short_day(since));
        let holds = holders.contains(&colleague.id);
        let held = holds.then(|| view! { <span class="badge info">{t!(i18n, "second-factor-held")}</span> });
        let who = view! {
            <div class="stack tight">
                <div><bdi>{colleague.name.clone()}</bdi></div>
                <div><bdi class="ltr small muted">{colleague.email.clone()}</bdi></div>
            </div>
        };
        let state = view! {
            <div class="stack tight"><div class="cluster">{badge(i18n, colleague)}{held}</div><span class="small muted">{since}</span></div>
        };
        row![
            who,
            kind,
            state,
            last_sign_in(i18n, colleague),
            open_sessions(i18n, colleague),
            manage_one(i18n, colleague, holds, own),
        ]
    });
    let columns = vec![
        Column::new(t!(i18n, "staff-name")),
        Column::new(t!(i18n, "staff-role")),
        Column::new(t!(i18n, "staff-state")),
        Column::new(t!(i18n, "staff-signed-in")),
        Column::new(t!(i18n, "staff-sessions")),
        Column::acts(t!(i18n, "staff-manage")),
    ];
    view! { <Table columns rows=rows.collect()/> }.into_any()
}

fn badge(i18n: &I18n, colleague: &Colleague) -> AnyView {
    let (class, text) = match (colleague.disabled, colleague.invited) {
        (true, _) => ("badge", t!(i18n, "staff-disabled")),
        (false, true) => ("badge info", t!(i18n, "staff-invited")),
        (false, false) => ("badge good", t!(i18n, "staff-active")),
    };
    view! { <span class=class>{text}</span> }.into_any()
}

fn last_sign_in(i18n: &I18n, colleague: &Colleague) -> AnyView {
    match colleague.signed_in_at {
        Some(at) => view! { <time datetime=at.to_rfc3339()>{i18n.moment(at)}</time> }.into_any(),
        None => view! { <span class="muted">{t!(i18n, "staff-never")}</span> }.into_any(),
    }
}

fn open_sessions(i18n: &I18n, colleague: &Colleague) -> AnyView {
    let count = colleague.sessions.len();
    if count == 0 {
        return view! { <span class="muted">{t!(i18n, "staff-no-sessions")}</span> }.into_any();
    }
    view! {
        <details>
            <summary>{t!(i18n, "staff-sessions-open", count = count, shown = i18n.count(count as u64))}</summary>
            {account::sessions(i18n, &colleague.sessions)}
        </details>
    }
    .into_any()
}

/// What can be done about an account now. For one's own there is a page.
fn manage_one(i18n: &I18n, colleague: &Colleague, holds: bool, own: Option<i64>) -> AnyView {
    if own == Some(colleague.id) {
        return view! { <a href=links::account()>{t!(i18n, "account-nav")}</a> }.into_any();
    }
    let form = |act: Link, class: &'static str, role: Option<&'static str>, text: String| {
        view! {
            <form method="post" action=act>
                <input type="hidden" name="email" value=colleague.email.clone()/>
                {role.map(|role| view! { <input type="hidden" name="role" value=role/> })}
                <button class=class>{text}</button>
            </form>
        }
        .into_any()
    };
    if colleague.disabled {
        return form(links::staff_enable(), "button small", None, t!(i18n, "staff-reopen"));
    }
    let mut acts = Vec::new();
    if colleague.invited {
        acts.push(form(links::staff_invite(), "button small", None, t!(i18n, "staff-again")));
    }
    if !colleague.sessions.is_empty() {
        acts.push(form(links::staff_end_sessions(), "button small", None, t!(i18n, "staff-end")));
    }
    acts.push(match colleague.role {
        Role::Admin => form(links::staff_role(), "button small", Some("manager"), t!(i18n, "staff-make-manager")),
        Role::Manager | Role::Member => {
            form(links::staff_role(), "button small", Some("admin"), t!(i18n, "staff-make-admin"))
        }
    });
    if holds {
        acts.push(second_factor::reset_button(i18n, colleague));
    }
    acts.push(form(links::staff_disable(), "button danger small", None, t!(i18n, "staff-close")));
    let whose = t!(i18n, "staff-manage-whose", name = colleague.name.clone());
    view! {
        <Confirm button=t!(i18n, "staff-manage") label=whose look="small"><div class="stack tight">{acts}</div></Confirm>
    }
    .into_any()
}
