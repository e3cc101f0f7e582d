//! Charts: drawn on the server, each with its table.

use leptos::prelude::*;

/// One bar.
#[derive(Clone, Debug)]
pub struct Bar {
    pub label: String,
    /// As it is written above the bar.
    pub value: String,
    pub size: u64,
    pub metal: &'static str,
}

/// Bars in reading order, with the number first and the table on demand.
pub struct Bars {
    pub id: &'static str,
    pub title: String,
    pub description: String,
    pub table: String,
    pub label_head: String,
    pub value_head: String,
    pub rtl: bool,
    pub bars: Vec<Bar>,
}

const WIDTH: u64 = 360;
const BASE: u64 = 120;
const TALLEST: u64 = 92;

impl Bars {
    pub fn view(self, caption: impl IntoView + 'static) -> AnyView {
        let count = self.bars.len().max(1) as u64;
        let slot = WIDTH / count;
        let largest = self.bars.iter().map(|bar| bar.size).max().unwrap_or(0).max(1);
        let rtl = self.rtl;
        let drawn = self.bars.iter().enumerate().map(|(place, bar)| {
            let place = if rtl { count - 1 - place as u64 } else { place as u64 };
            let middle = (place * slot + slot / 2).to_string();
            let height = (bar.size * TALLEST).div_ceil(largest);
            view! {
                <rect class="bar" data-metal=bar.metal x=(place * slot + slot / 6).to_string() y=(BASE - height).to_string()
                    width=(slot * 2 / 3).to_string() height=height.to_string()></rect>
                <text class="value" text-anchor="middle" x=middle.clone() y=(BASE - height - 6).to_string()>{bar.value.clone()}</text>
                <text class="label" text-anchor="middle" x=middle y="138">{bar.label.clone()}</text>
            }
        });
        let rows = self.bars.iter().map(|bar| {
            view! { <tr><td>{bar.label.clone()}</td><td class="num" data-label=self.value_head.clone()>{bar.value.clone()}</td></tr> }
        });
        let (title_id, description_id) = (format!("{}-title", self.id), format!("{}-description", self.id));
        let labels = format!("{title_id} {description_id}");
        view! {
            <figure class="chart-figure">
                <figcaption>{caption}</figcaption>
                <svg class="chart" viewBox="0 0 360 150" role="img" aria-labelledby=labels>
                    <title id=title_id>{self.title}</title>
                    <desc id=description_id>{self.description}</desc>
                    {drawn.collect_view()}
                    <line class="axis" x1="0" x2="360" y1="120" y2="120"></line>
                </svg>
                <details>
                    <summary>{self.table}</summary>
                    <table class="table">
                        <thead><tr><th>{self.label_head}</th><th class="num">{self.value_head.clone()}</th></tr></thead>
                        <tbody>{rows.collect_view()}</tbody>
                    </table>
                </details>
            </figure>
        }
        .into_any()
    }
}
