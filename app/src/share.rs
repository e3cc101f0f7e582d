//! What search engines and messengers read of a page.

use crate::{cx::Cx, theme};
use domain::person::Language;
use leptos::{html, prelude::*};

/// For a page that may be found and shared: what it is about, where it is at home, in which languages it is there, and the
/// card that is shown of it.
pub fn tags(cx: &Cx, title: &str, about: &str) -> AnyView {
    let here = format!("{}{}", cx.club().settings.base_url, cx.path());
    let asked = cx.uri.contains("lang=").then_some(cx.i18n.language);
    let own = asked.map_or_else(|| here.clone(), |language| in_language(&here, language));
    let languages = Language::ALL.map(|language| {
        view! { <link rel="alternate" hreflang=language.code() href=in_language(&here, language)/> }
    });
    let others = Language::ALL.into_iter().filter(|language| *language != cx.i18n.language);
    let others = others.map(|language| property("og:locale:alternate", locale(language).into())).collect_view();
    let logo = cx.face.chosen.logo.as_ref().map(|logo| {
        let address = format!("{}{}", cx.club().settings.base_url, theme::logo_path(&logo.hash));
        let sides = [("og:image:width", logo.width), ("og:image:height", logo.height)];
        let sides = sides.map(|(name, side)| property(name, side.to_string()));
        (property("og:image", address), sides.collect_view(), property("og:image:alt", cx.club_name()))
    });
    view! {
        <meta name="description" content=about.to_owned()/>
        <link rel="canonical" href=own.clone()/>
        {languages.collect_view()}
        <link rel="alternate" hreflang="x-default" href=here/>
        {property("og:type", "website".into())}
        {property("og:site_name", cx.club_name())}
        {property("og:title", title.to_owned())}
        {property("og:description", about.to_owned())}
        {property("og:url", own)}
        {property("og:locale", locale(cx.i18n.language).into())}
        {others}
        {logo}
        <meta name="twitter:card" content="summary"/>
    }
    .into_any()
}

/// For every other page.
pub fn hidden() -> AnyView {
    view! { <meta name="robots" content="noindex"/> }.into_any()
}

fn property(name: &'static str, content: String) -> impl IntoView {
    html::meta().attr("property", name).content(content)
}

fn in_language(here: &str, language: Language) -> String {
    format!("{here}?lang={}", language.code())
}

fn locale(language: Language) -> &'static str {
    match language {
        Language::Fa => "fa_IR",
        Language::Ar => "ar_AR",
        Language::En => "en_GB",
    }
}
