//! The form of the club's face.

use super::typed::{NEAREST, NO_LOGO, QUIET_FROM, QUIET_UNTIL, day_field};
use crate::{
    cx::Cx,
    form::shared,
    i18n::I18n,
    links, t, theme,
    ui::form::{Field, Form, problem_text},
};
use club::Problem;
use domain::{
    colour::{Accent, Colour, Palette},
    money::Currency,
    working_time::DAYS,
};
use leptos::prelude::*;

/// All that can be typed, with its label.
pub fn labels(i18n: &I18n) -> [(&'static str, String); 16] {
    [
        ("club-name.fa", t!(i18n, "face-name-fa")),
        ("club-name.ar", t!(i18n, "face-name-ar")),
        ("club-name.en", t!(i18n, "face-name-en")),
        ("file", t!(i18n, "face-logo")),
        ("accent", t!(i18n, "face-accent")),
        ("phone", t!(i18n, "face-phone")),
        ("address.fa", t!(i18n, "face-address-fa")),
        ("address.ar", t!(i18n, "face-address-ar")),
        ("address.en", t!(i18n, "face-address-en")),
        ("day.sat", t!(i18n, "face-days")),
        ("holidays", t!(i18n, "face-holidays")),
        (QUIET_FROM, t!(i18n, "face-quiet")),
        (QUIET_UNTIL, t!(i18n, "face-quiet-until")),
        ("money-unit", t!(i18n, "face-unit")),
        ("mail-name", t!(i18n, "face-mail-name")),
        ("mail-reply-to", t!(i18n, "face-reply-to")),
    ]
}

pub fn form(cx: &Cx, form: &Form<'_>, revision: i64) -> AnyView {
    let i18n = form.i18n;
    view! {
        <form class="form" method="post" action=links::settings() enctype="multipart/form-data" novalidate=true>
            {form.errors(&labels(&i18n))}
            {shared::seen(revision, form.filled)}
            {name(form)}
            {look(cx, form)}
            {reach(form)}
            {time(form)}
            {money(form)}
            {mail(cx, form)}
            <div class="actions"><button class="button primary">{t!(i18n, "face-save")}</button></div>
        </form>
    }
    .into_any()
}

fn field(form: &Form<'_>, name: &'static str, kind: &'static str, hint: Option<String>, ltr: bool) -> AnyView {
    let label = labels(&form.i18n).into_iter().find(|(field, _)| *field == name).map(|(_, label)| label);
    let label = label.unwrap_or_default();
    form.field(Field { name, label, kind, hint, ltr, autocomplete: "off", required: false })
}

fn name(form: &Form<'_>) -> AnyView {
    let i18n = form.i18n;
    view! {
        <fieldset class="group">
            <legend>{t!(i18n, "face-name")}</legend>
            <p class="hint">{t!(i18n, "face-name-hint")}</p>
            <div class="field-row">
                {field(form, "club-name.fa", "", None, false)}
                {field(form, "club-name.ar", "", None, false)}
                {field(form, "club-name.en", "", None, true)}
            </div>
        </fieldset>
    }
    .into_any()
}

fn look(cx: &Cx, form: &Form<'_>) -> AnyView {
    let i18n = form.i18n;
    let typed = form.filled.get("accent");
    let palette = match typed.parse().ok().and_then(|colour: Colour| Accent::try_from(colour).ok()) {
        Some(accent) => Some(accent.palette()),
        None => typed.trim().is_empty().then_some(Palette::HOUSE),
    };
    let offered = form.problems.0.iter().find_map(|(_, problem)| match problem {
        Problem::TooPale { nearest } => Some(*nearest),
        _ => None,
    });
    let offered = offered.map(|nearest| {
        let value = nearest.to_string();
        view! {
            <div class="check">
                <input type="checkbox" id=NEAREST name=NEAREST value=value.clone()/>
                <label for=NEAREST>{t!(i18n, "face-nearest", colour = value)}</label>
                {swatch(nearest)}
            </div>
        }
    });
    view! {
        <fieldset class="group">
            <legend>{t!(i18n, "face-look")}</legend>
            {logo(cx, form)}
            {field(form, "accent", "", Some(t!(i18n, "face-accent-hint", example = Palette::HOUSE.light.accent.to_string())), true)}
            {offered}
            {palette.map(|palette| sample(&i18n, &palette))}
        </fieldset>
    }
    .into_any()
}

/// The logo as it is or was just sent, a file to put in its place, and a box to take it away.
fn logo(cx: &Cx, form: &Form<'_>) -> AnyView {
    let i18n = form.i18n;
    let hash = form.filled.get("logo").to_owned();
    let now = cx.face.chosen.logo.as_ref().is_some_and(|logo| logo.hash == hash);
    let shown = (!hash.is_empty()).then(|| {
        let caption = if now { t!(i18n, "face-logo-now") } else { t!(i18n, "face-logo-new") };
        let source = theme::logo_path(&hash);
        view! {
            <figure class="logo-now"><img class="logo" src=source alt=""/><figcaption class="hint">{caption}</figcaption></figure>
            {form.check(NO_LOGO.to_owned(), t!(i18n, "face-logo-none"), None)}
        }
    });
    let problem = form.problems.0.iter().find(|(field, _)| field == "file").map(|(_, problem)| *problem);
    let problem = problem.map(|problem| problem_text(&i18n, problem));
    let invalid = problem.is_some().then_some("true");
    let described = if problem.is_some() { "file-hint file-error" } else { "file-hint" };
    view! {
        <input type="hidden" name="logo" value=hash.clone()/>
        {shown}
        <div class="upload">
            <label for="file">{t!(i18n, "face-logo")}</label>
            <input id="file" name="file" type="file" accept="image/png,image/jpeg,image/webp" aria-invalid=invalid
                aria-describedby=described/>
            <span class="hint" id="file-hint">{t!(i18n, "face-logo-hint")}</span>
            {problem.map(|problem| view! { <p class="error" id="file-error">{problem}</p> })}
        </div>
    }
    .into_any()
}

/// A colour to look at. What a drawing says of its own colour is no style.
fn swatch(colour: Colour) -> AnyView {
    view! {
        <svg class="swatch" viewBox="0 0 24 24" aria-hidden="true"><rect width="24" height="24" rx="4" fill=colour.to_string()/></svg>
    }
    .into_any()
}

/// How text on the accent looks by day and by night.
fn sample(i18n: &I18n, palette: &Palette) -> AnyView {
    let both = [(palette.light, t!(i18n, "face-light")), (palette.dark, t!(i18n, "face-dark"))];
    let both = both.map(|(shades, word)| {
        view! {
            <svg class="accent-sample" viewBox="0 0 120 40" role="img" aria-label=word.clone()>
                <rect width="120" height="40" rx="8" fill=shades.accent.to_string()/>
                <text x="60" y="25" text-anchor="middle" fill=shades.on.to_string()>{word.clone()}</text>
            </svg>
        }
    });
    view! { <div class="cluster">{both.collect_view()}</div> }.into_any()
}

fn reach(form: &Form<'_>) -> AnyView {
    let i18n = form.i18n;
    view! {
        <fieldset class="group">
            <legend>{t!(i18n, "face-reach")}</legend>
            <p class="hint">{t!(i18n, "face-reach-hint")}</p>
            {field(form, "phone", "tel", None, true)}
            {field(form, "address.fa", "", None, false)}
            {field(form, "address.ar", "", None, false)}
            {field(form, "address.en", "", None, true)}
        </fieldset>
    }
    .into_any()
}

fn time(form: &Form<'_>) -> AnyView {
    let i18n = form.i18n;
    let wrong = form.problems.0.iter().find(|(field, _)| field == "day.sat").map(|(_, problem)| *problem);
    let wrong = wrong.map(|problem| view! { <p class="error">{problem_text(&i18n, problem)}</p> });
    let days = DAYS.map(|day| {
        let place = day.num_days_from_monday();
        form.check(day_field(day).to_owned(), t!(i18n, "weekday", day = place), None)
    });
    view! {
        <fieldset class="group">
            <legend>{t!(i18n, "face-days")}</legend>
            <p class="hint">{t!(i18n, "face-days-hint")}</p>
            <div class="cluster">{days.collect_view()}</div>
            {wrong}
            {form.area("holidays", t!(i18n, "face-holidays"), t!(i18n, "face-holidays-hint", example = example(&i18n)), 4)}
        </fieldset>
        <fieldset class="group">
            <legend>{t!(i18n, "face-quiet-group")}</legend>
            <p class="hint">{t!(i18n, "face-quiet-hint")}</p>
            <div class="field-row">
                {field(form, QUIET_FROM, "time", None, true)}
                {field(form, QUIET_UNTIL, "time", None, true)}
            </div>
        </fieldset>
    }
    .into_any()
}

/// A holiday as it may be typed.
fn example(i18n: &I18n) -> String {
    match i18n.language.calendar() {
        domain::calendar::Calendar::Persian => i18n.digits("1405/01/01"),
        domain::calendar::Calendar::Gregorian => i18n.digits("2026/03/21"),
    }
}

/// Only the rial has two units.
fn money(form: &Form<'_>) -> Option<AnyView> {
    let i18n = form.i18n;
    let units = vec![
        (String::new(), t!(i18n, "face-unit-usual")),
        ("toman".into(), t!(i18n, "unit-toman")),
        ("rial".into(), t!(i18n, "unit-rial")),
    ];
    (i18n.currency == Currency::IRR)
        .then(|| form.select("money-unit", t!(i18n, "face-unit"), Some(t!(i18n, "face-unit-hint")), units))
}

fn mail(cx: &Cx, form: &Form<'_>) -> AnyView {
    let i18n = form.i18n;
    let usual = Some(t!(i18n, "face-mail-name-hint", name = cx.club_name()));
    view! {
        <fieldset class="group">
            <legend>{t!(i18n, "face-mail")}</legend>
            {field(form, "mail-name", "", usual, false)}
            {field(form, "mail-reply-to", "email", Some(t!(i18n, "face-reply-to-hint")), true)}
        </fieldset>
    }
    .into_any()
}
