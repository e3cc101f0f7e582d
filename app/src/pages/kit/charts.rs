//! Charts, with many values, one and none.

use super::{Words, piece};
use crate::ui::chart::{About, Band, Bar, Bars, Flow, Line, Node, Point, Sparkline};
use leptos::prelude::*;

/// What somebody spent in each month.
const SPENT: [i64; 8] = [420, 610, 380, 0, 540, 790, 1_240, 860];
const METALS: [&str; 4] = ["vip", "gold", "silver", "bronze"];

pub fn view(words: &Words) -> AnyView {
    view! {
        {piece("Line", view! { <div class="columns">{line(words, "line", &SPENT)}{line(words, "line-one", &SPENT[..1])}{line(words, "line-none", &[])}</div> })}
        {piece("Bars", view! { <div class="columns">{bars(words, "bars", &[20, 41, 73, 132])}{bars(words, "bars-one", &[7])}{bars(words, "bars-none", &[])}</div> })}
        {piece("Flow", view! { <div class="columns">{flow(words)}</div> })}
        {piece("Sparkline", sparks(words))}
    }
    .into_any()
}

fn about(words: &Words, id: &'static str) -> About {
    About {
        id,
        title: words.say("خرید خالص", "صافي المشتريات", "Net spend"),
        description: words.text(),
        table: words.say("جدول", "جدول", "As a table"),
        rtl: words.rtl(),
    }
}

fn line(words: &Words, id: &'static str, spent: &[i64]) -> AnyView {
    let point = |(at, value): (usize, &i64)| Point {
        at: words.say("ماه", "شهر", "Month") + " " + &words.number(at as i64 + 1),
        value: *value as f64,
        shown: words.number(*value),
    };
    let points = spent.iter().enumerate().map(point).collect();
    let heads = [words.say("ماه", "الشهر", "Month"), words.say("مبلغ", "المبلغ", "Amount")];
    let mark = (600.0, words.say("هدف", "الهدف", "Goal"));
    let caption = view! { <strong>{words.number(spent.iter().sum())}</strong>" "{words.i18n.money_unit()} };
    view! { <Line about=about(words, id) caption=caption.into_any() heads points mark/> }.into_any()
}

fn bars(words: &Words, id: &'static str, sizes: &[u64]) -> AnyView {
    let bar = |(size, metal): (&u64, &'static str)| Bar {
        label: metal.into(),
        value: words.i18n.count(*size),
        size: *size,
        metal,
    };
    let bars = sizes.iter().zip(METALS).map(bar).collect();
    let heads = [words.say("سطح", "المستوى", "Tier"), words.say("اعضا", "الأعضاء", "Members")];
    let caption =
        view! { <strong>{words.i18n.count(sizes.iter().sum())}</strong>" "{words.say("عضو", "عضو", "members")} };
    view! { <Bars about=about(words, id) caption=caption.into_any() heads bars/> }.into_any()
}

fn flow(words: &Words) -> AnyView {
    let nodes = |sizes: [i64; 4]| {
        let node = |(size, metal): (i64, &'static str)| Node { name: metal.into(), value: words.number(size), metal };
        sizes.into_iter().zip(METALS).map(node).collect::<Vec<_>>()
    };
    let band = |from: usize, to: usize, size: u64| Band {
        from,
        to,
        size,
        value: words.i18n.count(size),
        label: words.i18n.count(size),
    };
    let bands = vec![
        band(3, 3, 120),
        band(2, 2, 60),
        band(1, 1, 30),
        band(0, 0, 18),
        band(2, 1, 13),
        band(3, 2, 12),
        band(1, 0, 2),
    ];
    let heads = [
        words.say("اکنون", "الآن", "Now"),
        words.say("سرانجام", "في النهاية", "In the end"),
        words.say("اعضا", "الأعضاء", "Members"),
    ];
    let caption = view! { <strong>{words.number(255)}</strong>" "{words.say("عضو", "عضو", "members")} }.into_any();
    view! { <Flow about=about(words, "flow") caption heads from=nodes([18, 32, 73, 132]) to=nodes([20, 43, 72, 120]) bands/> }
        .into_any()
}

fn sparks(words: &Words) -> AnyView {
    let spark = |values: &[i64]| {
        let values: Vec<f64> = values.iter().map(|value| *value as f64).collect();
        view! { <Sparkline label=words.text() values rtl=words.rtl()/> }
    };
    view! {
        <p class="cluster">
            <strong>{words.number(860)}</strong>
            {spark(&SPENT)}
            {spark(&SPENT[5..])}
            {spark(&[5, 5, 5])}
            {spark(&[5])}
            {spark(&[])}
        </p>
    }
    .into_any()
}
