//! `/kit`: every piece of `ui` as pages use it, empty, with one, with many, with long names and with errors. It is there in
//! builds for development only. Its samples are no texts of the club, so they stand here.

mod charts;
mod doing;
mod lists;
mod parts;

use crate::{
    call::Call,
    i18n::I18n,
    page::{Frame, Page, PageResult},
    ui::{
        head::{Breadcrumb, PageHead},
        panel::Panel,
        tabs::{Tab, Tabs},
    },
};
use domain::person::Language;
use leptos::prelude::*;

const HERE: &str = "/kit";

/// The parts of the kit, as the address names them.
const PARTS: [&str; 4] = ["parts", "lists", "doing", "charts"];

pub async fn show(call: Call) -> PageResult {
    let (cx, query) = (call.cx, call.query);
    let part = PARTS.into_iter().find(|part| *part == query.get("part")).unwrap_or(PARTS[0]);
    let words = Words::of(cx.i18n);
    let page = Page::new(Frame::Staff, "Kit".into(), move || {
        let tabs = PARTS.map(|name| Tab::new(crate::routes::kit::kit().with("part", name), name, name == part)).into();
        let content = match part {
            "lists" => lists::view(&words, &query),
            "doing" => doing::view(&words),
            "charts" => charts::view(&words),
            _ => parts::view(&words),
        };
        view! {
            {head(&words, part)}
            <Tabs label="Parts of the kit" tabs/>
            {content}
        }
    });
    Ok(page.into())
}

/// A page has one head, so that each part shows another: with something to do, and with names that are long.
fn head(words: &Words, part: &str) -> AnyView {
    let above = |name: String| (HERE.to_owned(), name);
    if part == "lists" {
        let trail = vec![above("Kit".into()), above(words.name(2)), above(words.long_name())];
        return view! {
            <Breadcrumb label="Long" trail/>
            <PageHead title=words.long_name()><p class="cluster">{parts::badges(words)}</p></PageHead>
        }
        .into_any();
    }
    let act = view! { <a class="button" href=HERE>{words.say("ثبت تماس", "تسجيل مكالمة", "Record a call")}</a> };
    view! {
        <Breadcrumb label="Short" trail=vec![above("Kit".into())]/>
        <PageHead title="Kit" lede="app/src/ui, style/README.md" actions=Some(act.into_any())/>
    }
    .into_any()
}

/// One piece: its name in the code, and examples of it.
fn piece(name: &'static str, examples: impl IntoView + 'static) -> AnyView {
    view! { <Panel title=name><div class="stack loose">{examples}</div></Panel> }.into_any()
}

/// Samples in the reader's language.
#[derive(Clone, Copy)]
struct Words {
    i18n: I18n,
}

impl Words {
    fn of(i18n: I18n) -> Self {
        Self { i18n }
    }

    /// One of three.
    fn say(&self, fa: &str, ar: &str, en: &str) -> String {
        let said = match self.i18n.language {
            Language::Fa => fa,
            Language::Ar => ar,
            Language::En => en,
        };
        said.to_owned()
    }

    fn rtl(&self) -> bool {
        self.i18n.language.direction() == "rtl"
    }

    /// Somebody, each another one.
    fn name(&self, at: usize) -> String {
        let names = match self.i18n.language {
            Language::Fa => ["سارا محمدی", "آرمین رضایی", "مریم نیک‌پور", "بهرام کاویانی"],
            Language::Ar => ["سارة محمد", "خالد العلي", "مريم حسن", "نور الدين"],
            Language::En => ["Sara Ahmadi", "Armin Rezaei", "Mary Nikpour", "Tom Smith"],
        };
        names[at % names.len()].to_owned()
    }

    /// Somebody with more of a name than any column is wide.
    fn long_name(&self) -> String {
        self.say(
            "سیده فاطمه‌الزهرا سادات موسوی خوانساری نیشابوری اصل",
            "عبد الرحمن بن محمد بن عبد العزيز بن سليمان الخوارزمي",
            "Maximiliane-Charlotte von Hohenstein-Wolkenburg und Altenfels",
        )
    }

    fn text(&self) -> String {
        self.say(
            "اینجا یک جمله می‌آید که می‌گوید این عدد یعنی چه.",
            "هنا جملة تقول ما معنى هذا العدد.",
            "Here is a sentence that says what this number means.",
        )
    }

    fn number(&self, value: i64) -> String {
        self.i18n.number(value)
    }
}
