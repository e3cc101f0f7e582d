//! Lists: tables, what narrows them and the way through them.

use super::{HERE, Words, parts::badges, piece};
use crate::{
    call::Filled,
    ui::{
        filters::Filters,
        form::{Field, Form},
        notice::empty,
        pager::{Pager, Ways},
        person::person,
        table::{Column, Table, row},
    },
};
use club::Problems;
use leptos::prelude::*;

pub fn view(words: &Words, query: &Filled) -> AnyView {
    let (filled, problems) = (Filled::default(), Problems::default());
    let form = Form { i18n: words.i18n, filled: &filled, problems: &problems, refusal: None };
    let search = Field {
        name: "q", label: words.say("جست‌وجو", "بحث", "Search"), kind: "search", ..Field::default()
    };
    let choices = (0..3).map(|at| (at.to_string(), words.name(at))).collect();
    let pages = || [words.say("صفحه نخست", "الصفحة الأولى", "First page"), words.say("بعدی", "التالي", "Next")];
    let ways = Ways { first: Some(HERE.into()), next: Some(HERE.into()) };
    view! {
        {piece("Filters", view! {
            <Filters action=HERE submit=words.say("نمایش", "عرض", "Show")>
                {form.field(search)}
                {form.select("who", words.say("چه کسی", "من", "Who"), None, choices)}
            </Filters>
        })}
        {piece("Table, with cards on a phone", view! { <Table columns=columns(words) rows=rows(words, 1)/><Table columns=columns(words) rows=rows(words, 5) caption=words.text()/> })}
        {piece("Table, of which one number matters", matters(words))}
        {piece("Table, empty", empty(words.say("هیچ‌کس", "لا أحد", "No one"), words.text(), ()))}
        {piece("Pager", view! {
            <Pager label="Both ways" ways words=pages() shown=words.number(50)/>
            <Pager label="By key" ways=Ways::of(HERE, query, Some("key".into())) words=pages()/>
        })}
    }
    .into_any()
}

fn columns(words: &Words) -> Vec<Column> {
    vec![
        Column::new(words.say("عضو", "العضو", "Member")),
        Column::number(words.say("خرید خالص", "صافي المشتريات", "Net spend")),
        Column::new(words.say("یادداشت", "ملاحظة", "Note")).wide(),
        Column::acts(words.say("کارها", "إجراءات", "Actions")),
    ]
}

/// The second has a long name, and the third only a reason why there is nothing to show.
fn rows(words: &Words, count: usize) -> Vec<Vec<AnyView>> {
    let rows = (0..count).map(|at| {
        let name = if at == 1 { words.long_name() } else { words.name(at) };
        let who = person(HERE.into(), name, words.number(100_241));
        let act =
            view! { <a class="button small" href=HERE>{words.say("ثبت تماس", "تسجيل مكالمة", "Record a call")}</a> };
        match at {
            2 => row![
                who,
                view! { <span class="badge bad">{words.say("رد شد", "مرفوض", "Refused")}</span>" "{words.text()} }
            ],
            _ => row![who, words.number(38_450_000), words.text(), act],
        }
    });
    rows.collect()
}

fn matters(words: &Words) -> AnyView {
    let columns = vec![
        Column::new(words.say("عضو", "العضو", "Member")),
        Column::new(words.say("سطح", "المستوى", "Tier")),
        Column::new(words.say("از", "منذ", "Since")),
        Column::number(words.say("خرید خالص", "صافي المشتريات", "Net spend")).matters(),
    ];
    let rows = (0..4).map(|at| {
        let name = if at == 1 { words.long_name() } else { words.name(at) };
        let tier = view! { <span class="tier" data-metal="gold">{words.say("طلایی", "ذهبي", "Gold")}</span> };
        let link = view! { <a href=HERE><bdi>{name}</bdi><small>{words.number(100_241)}</small></a> };
        row![link, tier, words.number(1404), words.number(1_924_000)]
    });
    view! { <Table columns rows=rows.collect() links=true/><p class="cluster">{badges(words)}</p> }.into_any()
}
