//! Finding members: search, filter, sort, and paging.

use crate::{
    call::{Call, Filled},
    i18n::I18n,
    links,
    page::{Frame, Page, PageResult},
    t,
    ui::{
        filters::Filters,
        head::PageHead,
        notice::empty,
        pager::{Pager, Ways},
        table::{Column, Table, row},
        tier,
    },
};
use club::{
    people::list::{self, Find, Row, Sort},
    programme,
};
use domain::{programme::Programme, role::Role, tier::TierKey};
use leptos::prelude::*;

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
            <PageHead title=title lede=t!(i18n, "members-lede")/>
            {filters(&i18n, &rules, &find)}
            {list}
            {(!members.rows.is_empty() || find.after.is_some()).then(|| pager(&i18n, &query, members.rows.len() as u64, members.next))}
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
        <Filters action=links::members() submit=t!(i18n, "members-filter")>
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
        </Filters>
    }
    .into_any()
}

/// The rows: on a phone the name, the tier and the spend. The page has to stay small (`server/tests/web/size.rs`), so a row
/// repeats nothing that the table says once.
fn table(i18n: &I18n, rules: &Programme, rows: &[Row]) -> AnyView {
    let unproven = t!(i18n, "claim-unproven");
    let rows = rows.iter().map(|row| {
        let claims = row.claimed_phone.is_some();
        let unproven = claims.then(|| view! { " "<span class="badge warn">{unproven.clone()}</span> });
        let (name, number) = (row.name.clone(), i18n.digits(&row.number));
        row![
            view! { <a href=links::member(&row.number)><bdi>{name}</bdi><small>{number}</small></a>{unproven} },
            tier::badge(i18n, rules, &TierKey(row.tier.clone())),
            i18n.short_day(row.since),
            i18n.amount(row.monetary_minor),
            i18n.number(row.frequency),
            row.recency_days.map(|days| i18n.number(days)),
            row.grace_ends.map(|day| view! { <span class="badge warn">{i18n.short_day(day)}</span> }),
        ]
    });
    let columns = vec![
        Column::new(t!(i18n, "members-member")),
        Column::new(t!(i18n, "members-tier")),
        Column::new(t!(i18n, "members-since")),
        Column::number(t!(i18n, "members-spend", unit = i18n.money_unit())).matters(),
        Column::number(t!(i18n, "members-purchases")),
        Column::number(t!(i18n, "members-recency")),
        Column::new(t!(i18n, "members-grace")),
    ];
    view! { <Table columns rows=rows.collect() links=true/> }.into_any()
}

fn nobody(i18n: &I18n, find: &Find, admin: bool) -> AnyView {
    if !find.search.is_empty() || find.tier.is_some() || find.unproven || find.after.is_some() {
        let all = view! { <a class="button" href=links::members()>{t!(i18n, "members-show-all")}</a> };
        return empty(t!(i18n, "members-none-found"), t!(i18n, "members-none-found-text"), all);
    }
    let import = admin.then(|| view! { <a class="button primary" href=links::imports()>{t!(i18n, "imports-nav")}</a> });
    empty(t!(i18n, "members-none"), t!(i18n, "members-none-text"), import)
}

fn pager(i18n: &I18n, query: &Filled, rows: u64, next: Option<String>) -> AnyView {
    let ways = Ways::of(links::members(), query, next);
    let words = [t!(i18n, "members-first"), t!(i18n, "members-next")];
    let shown = t!(i18n, "members-shown", count = rows, shown = i18n.count(rows));
    view! { <Pager label=t!(i18n, "members-pages") ways words shown/> }.into_any()
}
