//! A line as small as a word, beside the number whose course it is.

use super::{Mirror, number};
use leptos::prelude::*;

const WIDTH: f32 = 64.0;
const HEIGHT: f32 = 20.0;
/// Room for the dot at the end.
const EDGE: f32 = 3.0;

/// The values, the oldest first, between their lowest and their highest. `label` says in words what one sees.
#[component]
pub fn Sparkline(#[prop(into)] label: String, values: Vec<f64>, rtl: bool) -> impl IntoView {
    let mirror = Mirror { rtl, width: WIDTH };
    let (low, high) =
        values.iter().fold((f64::MAX, f64::MIN), |(low, high), value| (low.min(*value), high.max(*value)));
    let spread = if high > low { high - low } else { 1.0 };
    let steps = values.len().saturating_sub(1).max(1) as f32;
    let places = values.iter().enumerate().map(|(at, value)| {
        let x = mirror.at(EDGE + at as f32 / steps * (WIDTH - 2.0 * EDGE));
        let y = HEIGHT - EDGE - ((value - low) / spread) as f32 * (HEIGHT - 2.0 * EDGE);
        (x, y)
    });
    let places: Vec<(f32, f32)> = places.collect();
    let line = places.iter().map(|(x, y)| format!("{x:.1} {y:.1}")).collect::<Vec<_>>().join("L");
    let end = places.last().map(|(x, y)| view! { <circle class="dot" cx=number(*x) cy=number(*y) r="2.5"></circle> });
    let line = (places.len() > 1).then(|| view! { <path class="series" d=format!("M{line}")></path> });
    view! { <svg class="spark" viewBox="0 0 64 20" role="img" aria-label=label>{line}{end}</svg> }
}
