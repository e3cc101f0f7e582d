//! The document around every page.

use crate::{
    cx::{Cx, LANGUAGE},
    i18n::I18n,
    links::{self, Link},
    page::Frame,
    share, t, theme,
    ui::icon,
};
use domain::{person::Language, role::Role};
use leptos::{hydration::HydrationScripts, prelude::*};
use leptos_config_options::options;

pub struct Head {
    pub title: String,
    pub island: bool,
    pub refresh: Option<u32>,
    /// What the page is about, where it may be shared.
    pub about: Option<String>,
}

mod leptos_config_options {
    use leptos::prelude::LeptosOptions;

    /// Where the script lies: in the folder of this build.
    pub fn options(assets: &str) -> LeptosOptions {
        LeptosOptions::builder().output_name("vafa").site_pkg_dir(assets.trim_start_matches('/')).build()
    }
}

/// The whole document.
pub fn document(cx: Cx, head: Head, frame: Frame, view: Box<dyn FnOnce() -> AnyView + Send>) -> impl IntoView {
    let i18n = cx.i18n;
    let assets = cx.state.assets.clone();
    let name = cx.club_name();
    let shared = match head.about {
        Some(about) => share::tags(&cx, &head.title, &about),
        None => share::hidden(),
    };
    let title = if head.title == name { name } else { format!("{} · {name}", head.title) };
    let theme = cx.face.palette().map(|palette| view! { <link rel="stylesheet" href=theme::path(&palette)/> });
    let scripts = (head.island && !assets.is_empty())
        .then(|| view! { <HydrationScripts options=options(&assets) islands=true/> });
    let class = match frame {
        Frame::Public => "public",
        Frame::Member => "member",
        Frame::Staff => "staff",
    };
    let content = view();
    view! {
        <!DOCTYPE html>
        <html lang=i18n.language.code() dir=i18n.language.direction()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                {head.refresh.map(reload)}
                <title>{title}</title>
                {shared}
                {(!assets.is_empty()).then(|| view! {
                    <link rel="stylesheet" href=format!("{assets}/vafa.css")/>
                    <link rel="icon" type="image/svg+xml" href=format!("{assets}/favicon.svg")/>
                })}
                {theme}
                {scripts}
            </head>
            <body class=class>
                <a class="skip" href="#main">{t!(i18n, "skip")}</a>
                {letterhead(&cx)}
                {top(&cx, frame)}
                {sections(&cx, frame)}
                <main id="main" tabindex="-1">{content}</main>
                {foot(&cx, frame)}
            </body>
        </html>
    }
}

/// Who the shop is, at the top of what is printed.
fn letterhead(cx: &Cx) -> Option<AnyView> {
    let name = cx.face.name(cx.i18n.language)?.to_owned();
    let logo = logo(cx);
    Some(view! { <div class="letterhead">{logo}<strong>{name}</strong>{reach(cx)}</div> }.into_any())
}

/// Phone and address, as far as they are known.
fn reach(cx: &Cx) -> impl IntoView + use<> {
    let phone = Some(&cx.face.chosen.phone).filter(|phone| !phone.is_empty()).map(|phone| {
        let call = format!("tel:{}", phone.replace(|c: char| !c.is_ascii_digit() && c != '+', ""));
        view! { <a href=call><bdi class="ltr">{cx.i18n.digits(phone)}</bdi></a> }
    });
    let address = cx.face.address(cx.i18n.language).map(|address| view! { <bdi>{address.to_owned()}</bdi> });
    (phone, address)
}

fn logo(cx: &Cx) -> Option<AnyView> {
    let logo = cx.face.chosen.logo.as_ref()?;
    let (width, height) = (logo.width.to_string(), logo.height.to_string());
    Some(view! { <img class="logo" src=theme::logo_path(&logo.hash) alt="" width=width height=height/> }.into_any())
}

/// The shop once more, and how to reach it; who made the program, but not to members.
fn foot(cx: &Cx, frame: Frame) -> impl IntoView + use<> {
    let i18n = cx.i18n;
    let own = cx.face.name(i18n.language).is_some();
    let name = (own || frame == Frame::Member).then(|| view! { <strong>{cx.club_name()}</strong> });
    let made = match frame {
        Frame::Member => None,
        Frame::Public | Frame::Staff if own => Some(t!(i18n, "foot-made")),
        Frame::Public | Frame::Staff => Some(t!(i18n, "foot")),
    };
    view! { <footer class="foot">{name}{reach(cx)}{made.map(|made| view! { <p>{made}</p> })}</footer> }
}

/// Loads the page again where there is no script that would follow the work.
fn reload(seconds: u32) -> impl IntoView {
    view! { <noscript><meta http-equiv="refresh" content=seconds.to_string()/></noscript> }
}

fn top(cx: &Cx, frame: Frame) -> impl IntoView + use<> {
    let i18n = cx.i18n;
    let home = cx.role().map_or_else(links::home, Cx::home);
    let path = cx.path().to_owned();
    let link = move |to: Link, text: String| {
        let here = (path == to.as_str()).then_some("page");
        view! { <a href=to aria-current=here>{text}</a> }
    };
    let links = (frame == Frame::Public).then(|| {
        view! { <nav class="top-nav" aria-label=t!(i18n, "nav-public")>{link(links::tiers(), t!(i18n, "tiers-nav"))}</nav> }
    });
    let end = match &cx.account {
        Some(_) => view! {
            <form method="post" action=links::sign_out()><button class="button quiet small">{t!(i18n, "sign-out")}</button></form>
        }
        .into_any(),
        None => view! {
            <a class="button quiet small" href=links::sign_in()>{t!(i18n, "sign-in")}</a>
        }
        .into_any(),
    };
    view! {
        <header class="top">
            <a class="brand" href=home>{logo(cx).unwrap_or_else(icon::logo)}<span>{cx.club_name()}</span></a>
            {links}
            <div class="top-end">{languages(cx)}{end}</div>
        </header>
    }
}

/// A form rather than links: choosing a language changes the account, or sets a cookie.
fn languages(cx: &Cx) -> impl IntoView + use<> {
    let i18n = cx.i18n;
    let back = cx.uri.clone();
    let choices = Language::ALL.map(|language| {
        let current = (language == i18n.language).then_some("true");
        view! { <button name=LANGUAGE value=language.code() lang=language.code() aria-current=current>{language.own_name()}</button> }
    });
    view! {
        <form class="languages" method="post" action=links::language() aria-label=t!(i18n, "languages")>
            <input type="hidden" name="back" value=back/>
            {choices.collect_view()}
        </form>
    }
}

fn sections(cx: &Cx, frame: Frame) -> Option<AnyView> {
    let i18n = cx.i18n;
    let path = cx.path().to_owned();
    let link = |to: Link, icon: AnyView, text: String| {
        let above_others = [links::overview(), links::card(), links::account()].contains(&to);
        let here = path == to.as_str() || (!above_others && to.is_above(&path));
        let here = here.then_some("page");
        view! { <a href=to aria-current=here>{icon}<span>{text}</span></a> }
    };
    match frame {
        Frame::Public => None,
        Frame::Member => Some(
            view! {
                <nav class="tabs" aria-label=t!(i18n, "nav-member")>
                    {link(links::card(), icon::card(), t!(i18n, "member-nav"))}
                    {link(links::tiers(), icon::ladder(), t!(i18n, "tiers-nav"))}
                    {link(links::account(), icon::key(), t!(i18n, "account-nav"))}
                </nav>
            }
            .into_any(),
        ),
        Frame::Staff => Some(staff_sections(cx.role(), i18n, link)),
    }
}

fn staff_sections<V: IntoView + 'static>(
    role: Option<Role>,
    i18n: I18n,
    link: impl Fn(Link, AnyView, String) -> V,
) -> AnyView {
    let admin = (role == Some(Role::Admin)).then(|| {
        view! {
            <span class="side-head">{t!(i18n, "nav-club")}</span>
            {link(links::overview(), icon::chart(), t!(i18n, "admin-nav"))}
            {link(links::programme(), icon::rules(), t!(i18n, "programme-nav"))}
            {link(links::imports(), icon::upload(), t!(i18n, "imports-nav"))}
            {link(links::staff(), icon::people(), t!(i18n, "staff-nav"))}
            {link(links::settings(), icon::shop(), t!(i18n, "face-nav"))}
            {link(links::outbox(), icon::envelope(), t!(i18n, "outbox-nav"))}
            {link(links::jobs(), icon::clock(), t!(i18n, "jobs-nav"))}
            {link(links::audit(), icon::list(), t!(i18n, "audit-nav"))}
        }
    });
    // The menu opens what stands after it, so that it needs no script and a wide screen can leave it out.
    view! {
        <details class="menu"><summary>{icon::menu()}{t!(i18n, "nav-menu")}</summary></details>
        <nav class="side" aria-label=t!(i18n, "nav-staff")>
            <span class="side-head">{t!(i18n, "nav-members")}</span>
            {link(links::members(), icon::search(), t!(i18n, "members-nav"))}
            {link(links::tiers(), icon::ladder(), t!(i18n, "tiers-nav"))}
            {admin}
            <span class="side-head">{t!(i18n, "nav-own")}</span>
            {link(links::account(), icon::key(), t!(i18n, "account-nav"))}
            {link(links::second_factor(), icon::lock(), t!(i18n, "second-factor-nav"))}
        </nav>
    }
    .into_any()
}
