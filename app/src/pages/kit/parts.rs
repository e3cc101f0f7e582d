//! Pieces of which a page is put together.

use super::{HERE, Words, piece};
use crate::ui::{
    figure::Figure,
    icon,
    notice::{Tone, empty, notice},
    panel::{Panel, SidePanel},
    progress::Progress,
    steps::Steps,
    tabs::{Tab, Tabs},
    tier,
    timeline::{Event, Timeline},
};
use domain::tier::Metal;
use leptos::prelude::*;

pub fn view(words: &Words) -> AnyView {
    let long = words.long_name();
    let button = || {
        view! { <a class="button" href=HERE>{words.say("ثبت تماس", "تسجيل مكالمة", "Record a call")}</a> }.into_any()
    };
    let tab = |at: i64, count: Option<i64>| {
        Tab::new(HERE, words.say("بخش", "قسم", "Part") + " " + &words.number(at), at == 1)
            .count(count.map(|count| words.number(count)))
    };
    let steps = || {
        vec![
            words.say("پرونده", "الملف", "File"),
            words.say("ستون‌ها", "الأعمدة", "Columns"),
            words.say("بررسی", "الفحص", "Check"),
        ]
    };
    view! {
        {piece("Tabs", view! {
            <Tabs label="Pages of a subject" tabs=vec![tab(1, None), tab(2, Some(9)), tab(3, Some(1_200))]/>
            <Tabs label="Parts of a list" tabs=vec![tab(1, Some(3)), tab(2, None), tab(3, Some(12))] of_a_list=true/>
        })}
        <Panel title="Panel" note=words.text()><p>{words.text()}</p></Panel>
        {piece("SidePanel", side(words))}
        {piece("Figure", view! { <div class="figures pairs">{figures(words, false)}</div><div class="figures slim">{figures(words, true)}</div> })}
        {piece("Steps", view! { <Steps steps=steps() at=0/><Steps steps=steps() at=1/><Steps steps=steps() at=3/> })}
        {piece("Timeline", view! { <Timeline events=events(words, 1)/><Timeline events=events(words, 4)/> })}
        {piece("Progress", view! {
            <Progress title=words.say("ورود خریدها", "استيراد المشتريات", "Bringing in purchases") how_far=words.i18n.percent(640)
                per_cent=64 hint=words.text()/>
            <Progress title=long how_far="" per_cent=0/>
        })}
        {piece("notice", view! {
            {[Tone::Good, Tone::Warn, Tone::Bad, Tone::Info].map(|tone| notice(tone, words.name(1), words.text())).into_iter().collect_view()}
        })}
        {piece("empty", empty(words.say("هنوز خریدی نیست", "لا مشتريات بعد", "No purchases yet"), words.text(), button()))}
        {piece("icon, tier", view! { <p class="cluster">{icons()}</p><p class="cluster">{badges(words)}</p> })}
    }
    .into_any()
}

fn side(words: &Words) -> AnyView {
    let list = (0..3).map(|at| view! { <p><a href=HERE>{words.name(at)}</a></p> }).collect_view();
    let close = (HERE.to_owned(), words.say("بستن", "إغلاق", "Close"));
    view! { <SidePanel title=words.name(0) close list=list.into_any()><p>{words.text()}</p></SidePanel> }.into_any()
}

fn figures(words: &Words, bare: bool) -> AnyView {
    let one = |value: i64, unit: Option<String>| {
        let note = (!bare).then(|| view! { <p class="figure-note">{words.text()}</p> });
        view! { <Figure label=words.say("خرید خالص", "صافي المشتريات", "Net spend") value=words.number(value) unit>{note}</Figure> }
    };
    view! { {one(0, None)}{one(38_450_000, Some(words.i18n.money_unit()))}{one(12, None)}{one(1_379_100, None)} }
        .into_any()
}

fn events(words: &Words, count: usize) -> Vec<Event> {
    let metals = [Some("gold"), Some("silver"), None, Some("vip")];
    let one = |at: usize| Event {
        datetime: "2025-09-23".into(),
        at: words.say("۱ مهر ۱۴۰۴", "٢٣ سبتمبر ٢٠٢٥", "23 September 2025"),
        metal: metals[at % metals.len()],
        what: view! { <p>{words.text()}</p><p class="muted small">{words.name(at)}</p> }.into_any(),
    };
    (0..count).map(one).collect()
}

fn icons() -> AnyView {
    let all = [
        icon::card(),
        icon::chart(),
        icon::clock(),
        icon::close(),
        icon::envelope(),
        icon::key(),
        icon::ladder(),
        icon::list(),
        icon::lock(),
        icon::menu(),
        icon::people(),
        icon::rules(),
        icon::search(),
        icon::shop(),
        icon::upload(),
    ];
    all.into_iter().collect_view().into_any()
}

/// Tiers, and states: each a word, a shape and a colour.
pub(super) fn badges(words: &Words) -> AnyView {
    let tiers = [Metal::Bronze, Metal::Silver, Metal::Gold, Metal::Vip].map(|metal| {
        view! { <span class="tier" data-metal=metal.code()>{tier::emblem(metal)}{metal.code()}</span> }
    });
    let states = ["good", "warn", "bad", "info", ""].map(|state| {
        view! { <span class=format!("badge {state}")>{words.say("وضعیت", "حالة", "State")}</span> }
    });
    view! { {tiers.into_iter().collect_view()}{states.into_iter().collect_view()} }.into_any()
}
