//! Two sets of rules side by side: what each would do, and in what they differ.

use super::{
    LIVE, USUAL_TOP, trail,
    what_if::figures::{highest, top},
};
use crate::{
    call::{Call, Filled},
    cx::Cx,
    form::Sent,
    i18n::I18n,
    links,
    page::{Frame, Page, PageResult},
    pages::rules::{change, fault},
    t,
    ui::{
        head::PageHead,
        notice::{Tone, empty, notice},
        table::{Column, Table, row},
        tier,
    },
};
use club::{
    Error,
    desk::{
        drafts::{self, Draft},
        what_if::{Prospect, prospect},
    },
    programme,
};
use domain::{change::changes, programme::Programme, tier::TierKey, what_if::WhatIf};
use leptos::prelude::*;
use std::sync::Arc;

/// One of the two.
struct Side {
    name: String,
    rules: Arc<Programme>,
    prospect: Option<Prospect>,
}

/// The two that the address names; without names, what is live beside the first draft.
pub async fn show(call: Call) -> PageResult {
    let (cx, query) = (call.cx, call.query);
    let drafts = drafts::list(&cx.actor(), cx.club()).await?;
    let i18n = cx.i18n;
    let title = t!(i18n, "compare-title");
    let Some(first) = drafts.first() else {
        return Ok(Page::new(Frame::Staff, title.clone(), move || nothing(&i18n, title)).into());
    };
    let named = |name: &str, otherwise: &str| match query.get(name) {
        "" => otherwise.to_owned(),
        chosen => chosen.to_owned(),
    };
    let (one, other) = (named("a", LIVE), named("b", &first.id.to_string()));
    let sides = [side(&cx, &drafts, &one).await?, side(&cx, &drafts, &other).await?];
    Ok(Page::new(Frame::Staff, title.clone(), move || {
        view! {
            {trail(&i18n, None, title.clone())}
            <PageHead title=title lede=t!(i18n, "compare-lede")/>
            {choose(&i18n, &drafts, &one, &other)}
            {figures(&i18n, &sides)}
            {differences(&i18n, &sides)}
        }
    })
    .into())
}

async fn side(cx: &Cx, drafts: &[Draft], code: &str) -> club::Result<Side> {
    let (name, rules) = match code {
        LIVE => (t!(cx.i18n, "compare-live"), programme::current(cx.club()).await?.rules),
        id => {
            let draft = drafts.iter().find(|draft| draft.id.to_string() == id).ok_or(Error::NotFound)?;
            (draft.name.clone(), Arc::new(draft.rules.clone()))
        }
    };
    let prospect = prospect(&cx.actor(), cx.club(), &rules).await?;
    Ok(Side { name, rules, prospect })
}

fn nothing(i18n: &I18n, title: String) -> AnyView {
    let open = view! { <a class="button primary" href=links::programme()>{t!(i18n, "compare-open")}</a> };
    view! {
        {trail(i18n, None, title.clone())}
        <PageHead title=title lede=t!(i18n, "compare-lede")/>
        {empty(t!(i18n, "drafts-none"), t!(i18n, "drafts-none-text"), open)}
    }
    .into_any()
}

/// The form that chooses two.
pub fn choose(i18n: &I18n, drafts: &[Draft], one: &str, other: &str) -> AnyView {
    let sent = Sent::first(Filled::of([("a", one), ("b", other)]));
    let form = sent.form(*i18n);
    let choices = || -> Vec<(String, String)> {
        let live = std::iter::once((LIVE.to_owned(), t!(i18n, "compare-live")));
        live.chain(drafts.iter().map(|draft| (draft.id.to_string(), draft.name.clone()))).collect()
    };
    view! {
        <form class="filters" method="get" action=links::programme_compare()>
            {form.select("a", t!(i18n, "compare-one"), None, choices())}
            {form.select("b", t!(i18n, "compare-other"), None, choices())}
            <button class="button">{t!(i18n, "compare-submit")}</button>
        </form>
    }
    .into_any()
}

/// What the second says otherwise than the first.
fn differences(i18n: &I18n, sides: &[Side; 2]) -> AnyView {
    let [one, other] = sides;
    view! {
        <section class="panel">
            <div class="panel-head"><h2>{t!(i18n, "compare-differences", name = other.name.clone())}</h2></div>
            {change::list(i18n, &other.rules, &changes(&one.rules, &other.rules))}
        </section>
    }
    .into_any()
}

/// The faults of a side that has any, and else what both would do.
fn figures(i18n: &I18n, sides: &[Side; 2]) -> AnyView {
    let faulty = |side: &Side| {
        let faults = side.rules.faults();
        (!faults.is_empty()).then(|| {
            let heading = t!(i18n, "compare-faulty", name = side.name.clone());
            let notices = fault::notices(i18n, &side.rules, &faults, &[]);
            view! { <section class="stack"><h2>{heading}</h2>{notices}</section> }
        })
    };
    let faulty = sides.each_ref().map(faulty);
    if faulty.iter().any(Option::is_some) {
        return faulty.into_iter().collect_view().into_any();
    }
    let [Some(one), Some(other)] = sides.each_ref().map(|side| side.prospect.as_ref()) else {
        return notice(Tone::Info, t!(i18n, "what-if-unknown"), t!(i18n, "what-if-unknown-text"));
    };
    let heads = sides.each_ref().map(|side| side.name.clone());
    let both = [&one.what_if, &other.what_if];
    view! {
        <section class="stack">
            <h2>{t!(i18n, "what-if-figures")}</h2>
            <p class="hint">{t!(i18n, "what-if-day", date = i18n.day(other.day))}</p>
            {table(i18n, t!(i18n, "compare-figure"), &heads, lines(i18n, sides, both))}
        </section>
        <section class="stack">
            <h2>{t!(i18n, "what-if-tiers")}</h2>
            {table(i18n, t!(i18n, "members-tier"), &heads, tiers(i18n, sides, both))}
        </section>
    }
    .into_any()
}

/// A line of a table: what it is about, and what each of the two has there.
type Line = (AnyView, [AnyView; 2]);

fn table(i18n: &I18n, what: String, heads: &[String; 2], lines: Vec<Line>) -> AnyView {
    let rows = lines.into_iter().map(|(what, [one, other])| row![what, one, other]).collect();
    let named = heads.clone().map(|head| Column::new(head.clone()).head(view! { <bdi>{head}</bdi> }));
    let columns = std::iter::once(Column::new(what)).chain(named).collect();
    view! { <Table columns rows label=t!(i18n, "compare-title")/> }.into_any()
}

/// Who moves, how large the highest tier gets, and what it costs.
fn lines(i18n: &I18n, sides: &[Side; 2], both: [&WhatIf; 2]) -> Vec<Line> {
    let count = |what: String, of: fn(&WhatIf) -> u64| -> Line {
        (what.into_any(), both.map(|counted| i18n.count(of(counted)).into_any()))
    };
    let cost = |what: String, of: fn(&WhatIf) -> (i64, i64)| -> Line {
        let said = |counted: &WhatIf| {
            let (before, after) = of(counted);
            t!(i18n, "compare-before-after", before = i18n.money(before), after = i18n.money(after))
        };
        (what.into_any(), both.map(|counted| said(counted).into_any()))
    };
    let shares = [share(i18n, &sides[0], both[0]), share(i18n, &sides[1], both[1])];
    vec![
        count(t!(i18n, "what-if-up"), |counted| counted.up),
        count(t!(i18n, "what-if-down"), |counted| counted.down),
        count(t!(i18n, "what-if-grace"), |counted| counted.into_grace),
        count(t!(i18n, "what-if-removed"), |counted| counted.reassigned),
        (t!(i18n, "compare-share").into_any(), shares),
        cost(t!(i18n, "what-if-discounts-a-year"), |counted| {
            (counted.cost_before.discounts_minor, counted.cost_after.discounts_minor)
        }),
        cost(t!(i18n, "what-if-gifts-a-year"), |counted| {
            (counted.cost_before.gifts_minor, counted.cost_after.gifts_minor)
        }),
    ]
}

/// The highest tier's share of all members, with a sign when it is not 5 to 10 %.
fn share(i18n: &I18n, side: &Side, counted: &WhatIf) -> AnyView {
    let Some((before, after)) = top(counted) else { return ().into_any() };
    let tier = highest(i18n, &side.rules);
    let text = t!(i18n, "compare-share-of", tier = tier, before = i18n.percent(before), after = i18n.percent(after));
    let sign = match after {
        _ if USUAL_TOP.contains(&after) => None,
        few if few < *USUAL_TOP.start() => Some(t!(i18n, "compare-share-low", low = i18n.percent(*USUAL_TOP.start()))),
        _ => Some(t!(i18n, "compare-share-high", high = i18n.percent(*USUAL_TOP.end()))),
    };
    let sign = sign.map(|sign| view! { " "<span class="badge warn">{sign}</span> });
    view! { <span>{text}</span>{sign} }.into_any()
}

/// Members per tier, the highest first: those of the second, then those that only the first has.
fn tiers(i18n: &I18n, sides: &[Side; 2], both: [&WhatIf; 2]) -> Vec<Line> {
    let [one, other] = sides;
    let only_one = one.rules.tiers.iter().rev().filter(|tier| other.rules.rank(&tier.key).is_none());
    let all = other.rules.tiers.iter().rev().map(|tier| (&*other.rules, &tier.key));
    let all = all.chain(only_one.map(|tier| (&*one.rules, &tier.key)));
    let line = |(names, key): (&Programme, &TierKey)| -> Line {
        let counts = both.map(|counted| match counted.tiers.iter().find(|count| count.tier == *key) {
            Some(count) => t!(
                i18n,
                "compare-counts",
                now = i18n.count(count.before),
                soon = i18n.count(count.at_once),
                later = i18n.count(count.in_the_end)
            ),
            None => t!(i18n, "compare-no-tier"),
        });
        (tier::badge(i18n, names, key), counts.map(|counts| counts.into_any()))
    };
    all.map(line).collect()
}
