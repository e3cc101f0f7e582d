//! Finding members: search, filter, sort, and paging.

use crate::{
    call::{Call, Filled},
    i18n::I18n,
    links,
    page::{Frame, Page, PageResult},
    t,
    ui::{notice::empty, tier},
};
use club::{
    people::list::{self, Find, Row, Sort},
    programme,
};
use domain::{programme::Programme, role::Role, tier::TierKey};
use leptos::prelude::*;
use std::sync::Arc;

/// The key `/` goes to the search, unless somebody is writing.
const SEARCH_KEY: &str = "addEventListener('keydown',e=>{if(e.key==='/'&&!e.ctrlKey&&!e.metaKey&&!e.altKey\
&&!/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName)){e.preventDefault();document.getElementById('q').focus()}})";

pub async fn show(call: Call) -> PageResult {
    let (cx, query) = (call.cx, call.query);
    let rules = programme::current(cx.club()).await?.rules;
    let given = |name: &str| Some(query.get(name).trim().to_owned()).filter(|text| !text.is_empty());
    let find = Find {
        search: list::searched(query.get("q")),
        unproven: query.has("unproven"),
        tier: given("tier").filter(|key| rules.tier(&TierKey(key.clone())).is_some()),
        sort: Sort::from_code(query.get("sort")),
        after: given("after"),
    };
    let members = list::list(&cx.actor(), cx.club(), &find).await?;
    let i18n = cx.i18n;
    let admin = cx.role() == Some(Role::Admin);
    let title = t!(i18n, "members-title");
    let nonce = cx.nonce.clone();
    Ok(Page::new(Frame::Staff, title.clone(), move || {
        let list = match members.rows.is_empty() {
            true => nobody(&i18n, &find, admin),
            false => table(&i18n, &rules, &members.rows),
        };
        view! {
            <div class="page-head"><div><h1>{title}</h1><p>{t!(i18n, "members-lede")}</p></div></div>
            {filters(&i18n, &rules, &find)}
            {list}
            {(!members.rows.is_empty() || find.after.is_some()).then(|| pager(&i18n, &query, members.rows.len() as u64, members.next.as_deref()))}
            <script nonce=nonce>{SEARCH_KEY}</script>
        }
    })
    .into())
}

fn filters(i18n: &I18n, rules: &Programme, find: &Find) -> AnyView {
    let tiers = rules.tiers.iter().rev().map(|tier| {
        let chosen = find.tier.as_deref() == Some(tier.key.0.as_str());
        view! { <option value=tier.key.to_string() selected=chosen>{tier.names.get(i18n.language).to_owned()}</option> }
    });
    let sorts = Sort::ALL.into_iter().map(|sort| {
        let chosen = sort == find.sort;
        let name = match sort {
            Sort::Spend => t!(i18n, "members-sort-spend"),
            Sort::Name => t!(i18n, "members-sort-name"),
            Sort::Newest => t!(i18n, "members-sort-newest"),
        };
        view! { <option value=sort.code() selected=chosen>{name}</option> }
    });
    view! {
        <form class="filters" role="search" method="get" action=links::members()>
            <div class="field">
                <label for="q">{t!(i18n, "members-search")}" "<kbd>"/"</kbd></label>
                <input id="q" name="q" type="search" autocomplete="off" maxlength=list::LONGEST_SEARCH.to_string() value=find.search.clone()/>
            </div>
            <div class="field">
                <label for="tier">{t!(i18n, "members-tier")}</label>
                <select id="tier" name="tier"><option value="">{t!(i18n, "members-tier-all")}</option>{tiers.collect_view()}</select>
            </div>
            <div class="field">
                <label for="sort">{t!(i18n, "members-sort")}</label>
                <select id="sort" name="sort">{sorts.collect_view()}</select>
            </div>
            <div class="check">
                <input id="unproven" name="unproven" type="checkbox" value="yes" checked=find.unproven/>
                <label for="unproven">{t!(i18n, "members-unproven")}</label>
            </div>
            <button class="button">{t!(i18n, "members-filter")}</button>
        </form>
    }
    .into_any()
}

/// The rows. Staff open this page all day, so the words are fetched once and not for every cell.
fn table(i18n: &I18n, rules: &Programme, rows: &[Row]) -> AnyView {
    let member = t!(i18n, "members-member");
    let unproven: Arc<str> = t!(i18n, "claim-unproven").into();
    let labels = [
        t!(i18n, "members-tier"),
        t!(i18n, "members-since"),
        t!(i18n, "members-spend", unit = i18n.money_unit()),
        t!(i18n, "members-purchases"),
        t!(i18n, "members-recency"),
        t!(i18n, "members-grace"),
    ];
    let [tier, since, spend, purchases, recency, grace] = labels.map(Arc::<str>::from);
    let body = rows.iter().map(|row| {
        let badge = tier::badge(i18n, rules, &TierKey(row.tier.clone()));
        let claims = row.claimed_phone.is_some();
        let unproven = claims.then(|| view! { " "<span class="badge warn">{unproven.clone()}</span> });
        let ends = row.grace_ends.map(|day| view! { <span class="badge warn">{i18n.short_day(day)}</span> });
        view! {
            <tr>
                <td>
                    <a class="row-link person" href=links::member(&row.number)>
                        <span>{row.name.clone()}</span>
                        <small><bdi class="ltr">{i18n.digits(&row.number)}</bdi></small>
                    </a>
                    {unproven}
                </td>
                <td data-label=tier.clone()>{badge}</td>
                <td data-label=since.clone()>{i18n.short_day(row.since)}</td>
                <td class="num" data-label=spend.clone()>{i18n.amount(row.monetary_minor)}</td>
                <td class="num" data-label=purchases.clone()>{i18n.number(row.frequency)}</td>
                <td class="num" data-label=recency.clone()>{row.recency_days.map(|days| i18n.number(days))}</td>
                <td data-label=grace.clone()>{ends}</td>
            </tr>
        }
    });
    let body = body.collect_view();
    view! {
        <div class="table-wrap">
            <table class="table">
                <thead>
                    <tr>
                        <th>{member}</th><th>{tier.clone()}</th><th>{since.clone()}</th><th class="num">{spend.clone()}</th>
                        <th class="num">{purchases.clone()}</th><th class="num">{recency.clone()}</th><th>{grace.clone()}</th>
                    </tr>
                </thead>
                <tbody>{body}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn nobody(i18n: &I18n, find: &Find, admin: bool) -> AnyView {
    if !find.search.is_empty() || find.tier.is_some() || find.unproven || find.after.is_some() {
        let all = view! { <a class="button" href=links::members()>{t!(i18n, "members-show-all")}</a> };
        return empty(t!(i18n, "members-none-found"), t!(i18n, "members-none-found-text"), all);
    }
    let import = admin.then(|| view! { <a class="button primary" href=links::imports()>{t!(i18n, "imports-nav")}</a> });
    empty(t!(i18n, "members-none"), t!(i18n, "members-none-text"), import)
}

/// Back to the first page and on to the next; the filters stay.
fn pager(i18n: &I18n, query: &Filled, rows: u64, next: Option<&str>) -> AnyView {
    let first = (!query.get("after").is_empty()).then(|| links::members().query(&query.with("after", None)));
    let next = next.map(|next| links::members().query(&query.with("after", Some(next))));
    view! {
        <nav class="pager" aria-label=t!(i18n, "members-pages")>
            {first.map(|to| view! { <a rel="prev" href=to>{t!(i18n, "members-first")}</a> })}
            <span>{t!(i18n, "members-shown", count = rows, shown = i18n.count(rows))}</span>
            {next.map(|to| view! { <a rel="next" href=to>{t!(i18n, "members-next")}</a> })}
        </nav>
    }
    .into_any()
}
