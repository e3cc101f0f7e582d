//! Bars beside each other.

use super::{About, Column, Mirror, WIDTH, figure, number};
use crate::ui::table::row;
use leptos::prelude::*;

/// One bar.
#[derive(Clone, Debug)]
pub struct Bar {
    pub label: String,
    /// As it is written above the bar.
    pub value: String,
    pub size: u64,
    /// Of the tier that it is about; empty for the accent.
    pub metal: &'static str,
}

const HEIGHT: f32 = 150.0;
const BASE: f32 = 120.0;
const TALLEST: f32 = 92.0;

/// Bars in reading order, each with its number above it and its name below; at most six.
#[component]
pub fn Bars(
    about: About,
    #[prop(into)] caption: AnyView,
    /// Heads of the table: of the names, of the numbers.
    heads: [String; 2],
    bars: Vec<Bar>,
) -> impl IntoView {
    let slot = WIDTH / bars.len().max(1) as f32;
    let largest = bars.iter().map(|bar| bar.size).max().unwrap_or(0).max(1) as f32;
    let mirror = Mirror { rtl: about.rtl, width: WIDTH };
    let drawn = bars.iter().enumerate().map(|(place, bar)| {
        let middle = mirror.at(place as f32 * slot + slot / 2.0);
        let width = (slot * 2.0 / 3.0).min(60.0);
        let height = (bar.size as f32 / largest * TALLEST).ceil();
        let metal = (!bar.metal.is_empty()).then_some(bar.metal);
        view! {
            <rect class="bar" data-metal=metal x=number(middle - width / 2.0) y=number(BASE - height) width=number(width)
                height=number(height)></rect>
            <text class="value" text-anchor="middle" x=number(middle) y=number(BASE - height - 6.0)>{bar.value.clone()}</text>
            <text class="label" text-anchor="middle" x=number(middle) y="138">{bar.label.clone()}</text>
        }
    });
    let drawn = drawn.collect_view();
    let picture = view! { {drawn}<line class="axis" x1="0" x2="360" y1="120" y2="120"></line> };
    let [name, value] = heads;
    let rows = bars.into_iter().map(|bar| row![bar.label, bar.value]).collect();
    figure(about, HEIGHT, caption, picture.into_any(), vec![Column::new(name), Column::number(value)], rows)
}
