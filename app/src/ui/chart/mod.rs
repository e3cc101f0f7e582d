//! Charts: drawn on the server, the number first, the picture second, its table on demand. Words stand where they belong in
//! the picture, so that none needs a legend. Time runs as reading does.

mod bars;
mod flow;
mod line;
mod spark;

pub use bars::{Bar, Bars};
pub use flow::{Band, Flow, Node};
pub use line::{Line, Point};
pub use spark::Sparkline;

use super::table::{Column, Table};
use leptos::prelude::*;

/// Units of a picture's width: about those of a phone, so that its words stay readable there.
const WIDTH: f32 = 360.0;

/// What a chart says besides its picture.
#[derive(Clone, Debug)]
pub struct About {
    /// Of the chart on its page.
    pub id: &'static str,
    pub title: String,
    /// What one should see in it, in a sentence.
    pub description: String,
    /// What opens the table.
    pub table: String,
    /// Whether reading begins on the other side.
    pub rtl: bool,
}

/// The frame around all charts.
fn figure(
    about: About,
    height: f32,
    caption: AnyView,
    picture: AnyView,
    columns: Vec<Column>,
    rows: Vec<Vec<AnyView>>,
) -> AnyView {
    let About { id, title, description, table, .. } = about;
    let (title_id, description_id) = (format!("{id}-title"), format!("{id}-description"));
    let labels = format!("{title_id} {description_id}");
    view! {
        <figure class="chart-figure">
            <figcaption>{caption}</figcaption>
            <svg class="chart" viewBox=format!("0 0 {WIDTH:.0} {:.0}", height.ceil()) role="img" aria-labelledby=labels>
                <title id=title_id>{title}</title>
                <desc id=description_id>{description}</desc>
                {picture}
            </svg>
            <details><summary>{table}</summary><Table columns rows/></details>
        </figure>
    }
    .into_any()
}

/// The picture as it is, or as seen in a mirror.
#[derive(Clone, Copy)]
struct Mirror {
    rtl: bool,
    width: f32,
}

impl Mirror {
    /// So far from where reading begins.
    fn at(self, x: f32) -> f32 {
        if self.rtl { self.width - x } else { x }
    }
}

fn number(value: f32) -> String {
    format!("{value:.1}")
}
