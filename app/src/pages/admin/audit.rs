//! Who did what: everything that was noted, newest first, with filters and paging.

mod details;
mod words;

use crate::{
    call::{Call, Filled},
    i18n::I18n,
    links,
    page::{Frame, Page, PageResult},
    t,
    ui::{
        filters::Filters,
        form::{Field, Form},
        head::PageHead,
        notice::empty,
        pager::{Pager, Ways},
        table::{Column, Table, row},
    },
};
use axum::http::StatusCode;
use club::{
    Problem, Problems,
    audit::{self, About, Entry, Find},
    programme,
};
use domain::{
    calendar::{Calendar, parse_day},
    programme::Programme,
    text::ascii_digits,
};
use leptos::prelude::*;

pub async fn show(call: Call) -> PageResult {
    let (cx, query) = (call.cx, call.query);
    let i18n = cx.i18n;
    let (find, problems) = read(&i18n, &query);
    let found = audit::list(&cx.actor(), cx.club(), &find).await?;
    let authors = audit::authors(&cx.actor(), cx.club()).await?;
    let rules = programme::current(cx.club()).await?.rules;
    let status = if problems.0.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let title = t!(i18n, "audit-nav");
    let page = Page::new(Frame::Staff, title.clone(), move || {
        let form = Form { i18n, filled: &query, problems: &problems, refusal: None };
        let list = match found.rows.is_empty() {
            true => nothing(&i18n, &find),
            false => table(&i18n, &rules, &found.rows),
        };
        view! {
            <PageHead title=title lede=t!(i18n, "audit-lede")/>
            {filters(&form, &authors)}
            {list}
            {(!found.rows.is_empty() || find.after.is_some()).then(|| pager(&i18n, &query, found.rows.len() as u64, found.next))}
        }
    });
    Ok(page.status(status).into())
}

/// What is looked for. A day that cannot be read filters nothing, and the page says so.
fn read(i18n: &I18n, query: &Filled) -> (Find, Problems) {
    let mut problems = Problems::default();
    let given = |name: &str| Some(query.get(name).trim().to_owned()).filter(|text| !text.is_empty());
    let mut day = |name: &'static str| {
        let written = given(name)?;
        problems.take(name, parse_day(&written, i18n.language.calendar()).ok_or(Problem::NotADate))
    };
    let (from, until) = (day("from"), day("until"));
    let find = Find {
        about: About::from_code(query.get("about")),
        by: given("by"),
        from,
        until,
        member: given("member").map(|number| ascii_digits(&number)),
        after: query.get("after").parse().ok(),
    };
    (find, problems)
}

fn filters(form: &Form, authors: &[(String, String)]) -> AnyView {
    let i18n = form.i18n;
    let anything = std::iter::once((String::new(), t!(i18n, "audit-anything")));
    let kinds = About::ALL.into_iter().map(|about| (about.code().to_owned(), words::about(&i18n, about)));
    let anybody = std::iter::once((String::new(), t!(i18n, "audit-anybody")));
    let people = authors.iter().map(|(code, name)| (code.clone(), words::author(&i18n, code, Some(name.as_str()))));
    let day = |name: &'static str, label: String| {
        let hint = t!(i18n, "audit-day-hint", example = i18n.digits(example(&i18n)));
        form.field(Field { name, label, hint: Some(hint), ltr: true, autocomplete: "off", ..Field::default() })
    };
    view! {
        <Filters action=links::audit() submit=t!(i18n, "members-filter")>
            {form.select("about", t!(i18n, "audit-about"), None, anything.chain(kinds).collect())}
            {form.select("by", t!(i18n, "audit-who"), None, anybody.chain(people).collect())}
            {day("from", t!(i18n, "audit-from"))}
            {day("until", t!(i18n, "audit-until"))}
            {form.field(Field {
                name: "member", label: t!(i18n, "audit-member-number"), ltr: true, autocomplete: "off", ..Field::default()
            })}
        </Filters>
    }
    .into_any()
}

/// A day as it is typed in the reader's calendar.
fn example(i18n: &I18n) -> &'static str {
    match i18n.language.calendar() {
        Calendar::Persian => "1404/09/10",
        Calendar::Gregorian => "2025-12-01",
    }
}

fn table(i18n: &I18n, rules: &Programme, rows: &[Entry]) -> AnyView {
    let body = rows.iter().map(|entry| {
        let about = entry.member.clone().map(|(number, name)| {
            view! { <a href=links::member(&number)><bdi>{name}</bdi></a> }
        });
        row![
            view! { <time datetime=entry.at.to_rfc3339()>{i18n.moment(entry.at)}</time> },
            view! { <bdi>{words::author(i18n, &entry.by_code, entry.by.as_deref())}</bdi> },
            words::action(i18n, &entry.action),
            about,
            details::of(i18n, rules, entry, rows),
        ]
    });
    let columns = vec![
        Column::new(t!(i18n, "imports-when")),
        Column::new(t!(i18n, "audit-who")),
        Column::new(t!(i18n, "audit-what")),
        Column::new(t!(i18n, "members-member")),
        Column::new(t!(i18n, "audit-details")),
    ];
    view! { <Table columns rows=body.collect()/> }.into_any()
}

fn nothing(i18n: &I18n, find: &Find) -> AnyView {
    let Find { about, by, from, until, member, after } = find;
    let filtered = about.is_some() || by.is_some() || from.is_some() || until.is_some() || member.is_some();
    if filtered || after.is_some() {
        let all = view! { <a class="button" href=links::audit()>{t!(i18n, "audit-show-all")}</a> };
        return empty(t!(i18n, "audit-none-found"), t!(i18n, "audit-none-found-text"), all);
    }
    empty(t!(i18n, "audit-none"), t!(i18n, "audit-none-text"), ())
}

/// Back to the newest and on to older ones; the filters stay.
fn pager(i18n: &I18n, query: &Filled, rows: u64, next: Option<i64>) -> AnyView {
    let ways = Ways::of(links::audit(), query, next.map(|next| next.to_string()));
    let words = [t!(i18n, "audit-newest"), t!(i18n, "audit-older")];
    let shown = t!(i18n, "audit-shown", count = rows, shown = i18n.count(rows));
    view! { <Pager label=t!(i18n, "audit-pages") ways words shown/> }.into_any()
}
