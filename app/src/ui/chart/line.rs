//! A number as it went over time.

use super::{About, Column, Mirror, WIDTH, figure, number};
use crate::ui::table::row;
use leptos::prelude::*;

/// What the number was at one time.
#[derive(Clone, Debug)]
pub struct Point {
    /// When, as it is written.
    pub at: String,
    pub value: f64,
    /// The value as it is written.
    pub shown: String,
}

const TOP: f32 = 22.0;
const BASE: f32 = 120.0;
const HEIGHT: f32 = 150.0;
/// So far from both edges the line begins and ends, so that the words of its ends have room.
const MARGIN: f32 = 30.0;

/// A line from the oldest point to the newest. It says its first, its last and its highest value where they are, and
/// begins at zero, so that what looks like half is half. `mark` is a line at a limit, with its name.
#[component]
pub fn Line(
    about: About,
    #[prop(into)] caption: AnyView,
    /// Heads of the table: of the times, of the values.
    heads: [String; 2],
    points: Vec<Point>,
    #[prop(optional)] mark: Option<(f64, String)>,
) -> impl IntoView {
    let mirror = Mirror { rtl: about.rtl, width: WIDTH };
    let limit = mark.as_ref().map_or(0.0, |(value, _)| *value);
    let scale = Scale::of(points.iter().map(|point| point.value).chain([limit]), points.len());
    let place = |at: usize, value: f64| (mirror.at(scale.x(at)), scale.y(value));
    let last = points.len().saturating_sub(1);
    let steps: Vec<String> = points
        .iter()
        .enumerate()
        .map(|(at, point)| {
            let (x, y) = place(at, point.value);
            format!("{x:.1} {y:.1}")
        })
        .collect();
    let path = (steps.len() > 1).then(|| view! { <path class="series" d=format!("M{}", steps.join("L"))></path> });
    let highest = (0..points.len()).max_by(|one, other| points[*one].value.total_cmp(&points[*other].value));
    let mut named: Vec<usize> = [Some(0), highest, Some(last)].into_iter().flatten().collect();
    named.dedup();
    let values = named.iter().filter_map(|at| {
        let point = points.get(*at)?;
        let (x, y) = place(*at, point.value);
        Some(view! {
            <circle class="dot" cx=number(x) cy=number(y) r="2.5"></circle>
            <text class="value" text-anchor="middle" x=number(x) y=number(y - 8.0)>{point.shown.clone()}</text>
        })
    });
    let times = [0, last];
    let times = times.iter().take(points.len().min(2)).filter_map(|at| {
        let (x, _) = place(*at, 0.0);
        Some(
            view! { <text class="label" text-anchor="middle" x=number(x) y="138">{points.get(*at)?.at.clone()}</text> },
        )
    });
    let mark = mark.map(|(value, name)| {
        let y = scale.y(value);
        view! {
            <line class="mark" x1="0" x2="360" y1=number(y) y2=number(y)></line>
            <text class="label" text-anchor="start" x=number(mirror.at(0.0)) y=number(y - 4.0)>{name}</text>
        }
    });
    let picture = view! {
        <line class="axis" x1="0" x2="360" y1="120" y2="120"></line>
        {mark}
        {path}
        {values.collect_view()}
        {times.collect_view()}
    };
    let picture = picture.into_any();
    let [time, value] = heads;
    let rows = points.into_iter().map(|point| row![point.at, point.shown]).collect();
    figure(about, HEIGHT, caption, picture, vec![Column::new(time), Column::number(value)], rows)
}

/// Where values lie in the picture.
pub(super) struct Scale {
    steps: f32,
    highest: f64,
}

impl Scale {
    /// For so many points with these values.
    fn of(values: impl Iterator<Item = f64>, points: usize) -> Self {
        let highest = values.fold(0.0, f64::max);
        Self { steps: points.saturating_sub(1).max(1) as f32, highest: if highest > 0.0 { highest } else { 1.0 } }
    }

    fn x(&self, at: usize) -> f32 {
        MARGIN + at as f32 / self.steps * (WIDTH - 2.0 * MARGIN)
    }

    fn y(&self, value: f64) -> f32 {
        BASE - (value.max(0.0) / self.highest) as f32 * (BASE - TOP)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(values: &[f64], rtl: bool) -> String {
        let about = About { id: "x", title: "".into(), description: "".into(), table: "".into(), rtl };
        let point = |value: &f64| Point { at: "day".into(), value: *value, shown: value.to_string() };
        let points = values.iter().map(point).collect();
        view! { <Line about caption="".into_any() heads=["".into(), "".into()] points/> }.to_html()
    }

    #[test]
    fn time_runs_as_reading_does() {
        assert!(drawn(&[0.0, 5.0, 10.0], false).contains("d=\"M30.0 120.0L180.0 71.0L330.0 22.0\""));
        assert!(drawn(&[0.0, 5.0, 10.0], true).contains("d=\"M330.0 120.0L180.0 71.0L30.0 22.0\""));
    }

    #[test]
    fn a_single_value_is_a_dot_and_none_is_an_empty_picture() {
        let (one, none) = (drawn(&[4.0], false), drawn(&[], false));
        assert!(one.contains("<circle") && !one.contains("<path"), "{one}");
        assert!(!none.contains("<circle") && !none.contains("<path"), "{none}");
    }
}
