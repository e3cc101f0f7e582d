//! Line icons of 24 units, drawn in the text's colour.

use leptos::prelude::*;

const LOGO: &str = "M12 2L14.07 7L19.07 4.93L17 9.93L22 12L17 14.07L19.07 19.07L14.07 17L12 22L9.93 17L4.93 19.07L7 14.07L2 12L7 9.93L4.93 4.93L9.93 7z";

/// The club's own mark.
pub fn logo() -> AnyView {
    view! {
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d=LOGO></path><path d="M12 9.2L14.8 12L12 14.8L9.2 12z"></path></svg>
    }
    .into_any()
}

fn line(paths: &'static [&'static str]) -> AnyView {
    let paths = paths.iter().map(|d| view! { <path d=*d></path> }).collect_view();
    view! { <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">{paths}</svg> }.into_any()
}

pub fn card() -> AnyView {
    line(&[
        "M3 6.5A1.5 1.5 0 0 1 4.500 5h15A1.500 1.500 0 0 1 21 6.500v11a1.500 1.500 0 0 1-1.500 1.500h-15A1.500 1.500 0 0 1 3 17.500z",
        "M7 15h4",
    ])
}

pub fn ladder() -> AnyView {
    line(&["M4 20v-5h4v5", "M10 20V10h4v10", "M16 20V4h4v16"])
}

pub fn chart() -> AnyView {
    line(&["M4 4v16h16", "M8 16v-4", "M12.500 16V8", "M17 16v-6"])
}

pub fn upload() -> AnyView {
    line(&["M12 16V4", "M7 9l5-5 5 5", "M4 20h16"])
}

pub fn people() -> AnyView {
    line(&[
        "M9 11a3.500 3.500 0 1 0 0-7a3.500 3.500 0 1 0 0 7",
        "M3 20c0-3.500 2.500-5.500 6-5.500s6 2 6 5.500",
        "M16 4.500a3.500 3.500 0 0 1 0 6.500",
        "M18 15c2 .8 3 2.500 3 5",
    ])
}

pub fn search() -> AnyView {
    line(&["M10.500 17a6.500 6.500 0 1 0 0-13a6.500 6.500 0 1 0 0 13", "M15.500 15.500L20 20"])
}

pub fn rules() -> AnyView {
    line(&["M4 7h9", "M17 7h3", "M15 5v4", "M4 17h3", "M11 17h9", "M9 15v4", "M4 12h5", "M13 12h7", "M11 10v4"])
}

pub fn clock() -> AnyView {
    line(&["M12 20.500a8.500 8.500 0 1 0 0-17a8.500 8.500 0 1 0 0 17", "M12 7v5l3.500 2"])
}

pub fn key() -> AnyView {
    line(&["M8 15.500a3.500 3.500 0 1 0 0-7a3.500 3.500 0 1 0 0 7", "M11.500 12H21", "M18 12v3"])
}

pub fn list() -> AnyView {
    line(&["M9 6h11", "M9 12h11", "M9 18h11", "M4.500 6h.01", "M4.500 12h.01", "M4.500 18h.01"])
}

pub fn envelope() -> AnyView {
    line(&["M3 6h18v12H3z", "M3 7l9 6 9-6"])
}

pub fn lock() -> AnyView {
    line(&["M6 11h12v9H6z", "M8.500 11V7.500a3.500 3.500 0 0 1 7 0V11", "M12 15v2"])
}

pub fn shop() -> AnyView {
    line(&["M4 10v10h16V10", "M3 10l2-6h14l2 6z", "M9 20v-6h6v6"])
}
