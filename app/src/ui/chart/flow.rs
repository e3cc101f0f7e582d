//! From one column into another: bands between tiers, drawn on the server, with their table.

use super::{About, Column as Head, Mirror, WIDTH, figure, number};
use crate::ui::table::row;
use leptos::prelude::*;

/// A tier in one of the columns, the highest first.
#[derive(Clone, Debug)]
pub struct Node {
    pub name: String,
    /// Its members as they are written beside it.
    pub value: String,
    pub metal: &'static str,
}

/// Members who go from one tier to another, or stay.
#[derive(Clone, Debug)]
pub struct Band {
    /// Place in the first column.
    pub from: usize,
    /// Place in the second.
    pub to: usize,
    pub size: u64,
    /// As it is written in the table.
    pub value: String,
    /// What one reads who points at it.
    pub label: String,
}

/// Room for the heads of the columns.
const HEAD: f32 = 18.0;
/// All members together are so thick.
const ALL: f32 = 150.0;
/// A tier needs room for two lines of words, however few members it has.
const SLOT: f32 = 32.0;
const GAP: f32 = 4.0;
/// Where the words end and the node begins, where it ends and the bands begin.
const WORDS: f32 = 88.0;
const NODE: f32 = 94.0;
const BANDS: f32 = 102.0;

/// Two columns and the bands between them. It begins where reading begins.
#[component]
pub fn Flow(
    about: About,
    #[prop(into)] caption: AnyView,
    /// Heads of the first column, of the second, and of the numbers in the table.
    heads: [String; 3],
    from: Vec<Node>,
    to: Vec<Node>,
    /// The thickest first, so that the thin ones lie on top.
    bands: Vec<Band>,
) -> impl IntoView {
    let thick = thicknesses(&bands);
    let ends =
        |side: fn(&Band) -> usize| -> Vec<(usize, f32)> { bands.iter().map(side).zip(thick.iter().copied()).collect() };
    let (mut first, mut second) =
        (Column::of(from.len(), &ends(|band| band.from)), Column::of(to.len(), &ends(|band| band.to)));
    let height = first.height.max(second.height);
    first.move_down((height - first.height) / 2.0);
    second.move_down((height - second.height) / 2.0);
    let starts = stacked(&first, &bands, &thick, |band| (band.from, band.to));
    let arrivals = stacked(&second, &bands, &thick, |band| (band.to, band.from));

    let mirror = Mirror { rtl: about.rtl, width: WIDTH };
    let drawn = bands.iter().zip(&thick).zip(starts.iter().zip(&arrivals)).map(|((band, thick), (start, end))| {
        let metal = from.get(band.from).map_or("plain", |node| node.metal);
        let d = curve(mirror, *start, *end, *thick);
        view! { <path class="flow" data-metal=metal d=d><title>{band.label.clone()}</title></path> }
    });
    let [from_head, to_head, value_head] = heads;
    let picture = view! {
        {drawn.collect_view()}
        {head(from_head.clone(), mirror, Side::Start)}
        {head(to_head.clone(), mirror, Side::End)}
        {nodes(&from, &first, mirror, Side::Start)}
        {nodes(&to, &second, mirror, Side::End)}
    };
    let picture = picture.into_any();
    let name = |nodes: &[Node], place: usize| nodes.get(place).map(|node| node.name.clone());
    let rows = bands.iter().map(|band| row![name(&from, band.from), name(&to, band.to), band.value.clone()]).collect();
    let columns = vec![Head::new(from_head), Head::new(to_head), Head::number(value_head)];
    figure(about, height, caption, picture, columns, rows)
}

/// A column's words end at its nodes, on the side away from the bands. Which side of the picture that is follows the
/// direction of the text, as `start` and `end` do.
#[derive(Clone, Copy)]
enum Side {
    Start,
    End,
}

impl Side {
    fn anchor(self) -> &'static str {
        match self {
            Self::Start => "end",
            Self::End => "start",
        }
    }

    /// What lies so far from the edge of the first column.
    fn across(self, x: f32) -> f32 {
        match self {
            Self::Start => x,
            Self::End => WIDTH - x,
        }
    }
}

fn head(text: String, mirror: Mirror, side: Side) -> AnyView {
    let x = mirror.at(side.across(WORDS));
    view! { <text class="label" text-anchor=side.anchor() x=number(x) y="11">{text}</text> }.into_any()
}

/// The nodes of a column, each with its name and its members.
fn nodes(nodes: &[Node], column: &Column, mirror: Mirror, side: Side) -> AnyView {
    let words = number(mirror.at(side.across(WORDS)));
    let edge = number(mirror.at(side.across(NODE)).min(mirror.at(side.across(BANDS))));
    let drawn = nodes.iter().zip(&column.places).map(|(node, place)| {
        let middle = place.top + place.height / 2.0;
        let words = |class: &'static str, y: f32, text: String| {
            view! { <text class=class text-anchor=side.anchor() x=words.clone() y=number(y)>{text}</text> }
        };
        view! {
            <rect class="node" data-metal=node.metal x=edge.clone() y=number(place.top) width=number(BANDS - NODE)
                height=number(place.height)></rect>
            {words("label", middle - 3.0, node.name.clone())}
            {words("value", middle + 11.0, node.value.clone())}
        }
    });
    drawn.collect_view().into_any()
}

/// How thick each band is. One of few members is thin, but can be seen.
fn thicknesses(bands: &[Band]) -> Vec<f32> {
    let all = bands.iter().map(|band| band.size).sum::<u64>().max(1) as f32;
    bands.iter().map(|band| (band.size as f32 / all * ALL).max(0.8)).collect()
}

/// Where the nodes of a column lie, from the top.
struct Column {
    places: Vec<Place>,
    height: f32,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Place {
    top: f32,
    height: f32,
}

impl Column {
    /// Each node as high as its bands together, in the middle of a room that is never too low for its words.
    fn of(nodes: usize, bands: &[(usize, f32)]) -> Self {
        let mut places = Vec::new();
        let mut next = HEAD;
        for node in 0..nodes {
            let mine = bands.iter().filter(|(end, _)| *end == node);
            let height = mine.map(|(_, thick)| thick).sum::<f32>().max(2.0);
            let room = height.max(SLOT);
            places.push(Place { top: next + (room - height) / 2.0, height });
            next += room + GAP;
        }
        Self { places, height: next }
    }

    fn move_down(&mut self, by: f32) {
        for place in &mut self.places {
            place.top += by;
        }
    }
}

/// Where each band touches a column: in each node one below the other, in the order of the other column, so that as
/// few as possible cross.
fn stacked(column: &Column, bands: &[Band], thick: &[f32], ends: fn(&Band) -> (usize, usize)) -> Vec<f32> {
    let mut order: Vec<usize> = (0..bands.len()).collect();
    order.sort_by_key(|band| ends(&bands[*band]));
    let mut next: Vec<f32> = column.places.iter().map(|place| place.top).collect();
    let mut tops = vec![HEAD; bands.len()];
    for band in order {
        if let Some(free) = next.get_mut(ends(&bands[band]).0) {
            tops[band] = *free;
            *free += thick[band];
        }
    }
    tops
}

/// From one height to another, equally thick all the way.
fn curve(mirror: Mirror, from: f32, to: f32, thick: f32) -> String {
    let (start, middle, end) = (mirror.at(BANDS), WIDTH / 2.0, mirror.at(WIDTH - BANDS));
    let (from_low, to_low) = (from + thick, to + thick);
    format!(
        "M{start:.1} {from:.1}C{middle:.1} {from:.1} {middle:.1} {to:.1} {end:.1} {to:.1}\
         V{to_low:.1}C{middle:.1} {to_low:.1} {middle:.1} {from_low:.1} {start:.1} {from_low:.1}Z"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn band(from: usize, to: usize, size: u64) -> Band {
        Band { from, to, size, value: String::new(), label: String::new() }
    }

    /// Where the nodes of the first column lie, and where and how thick the bands begin.
    fn drawn(bands: &[Band]) -> (Column, Vec<f32>, Vec<f32>) {
        let thick = thicknesses(bands);
        let ends: Vec<_> = bands.iter().map(|band| band.from).zip(thick.iter().copied()).collect();
        let column = Column::of(2, &ends);
        let tops = stacked(&column, bands, &thick, |band| (band.from, band.to));
        (column, tops, thick)
    }

    #[test]
    fn bands_fill_their_node_in_the_order_of_the_other_column() {
        let (column, tops, thick) = drawn(&[band(1, 1, 60), band(0, 0, 30), band(1, 0, 10)]);
        assert_eq!(thick, [90.0, 45.0, 15.0]);
        assert_eq!(column.places[0], Place { top: HEAD, height: 45.0 });
        assert_eq!(column.places[1], Place { top: HEAD + 45.0 + GAP, height: 105.0 });
        assert_eq!(tops, [HEAD + 45.0 + GAP + 15.0, HEAD, HEAD + 45.0 + GAP]);
    }

    #[test]
    fn a_tier_of_few_members_has_room_for_its_words() {
        let (column, _, thick) = drawn(&[band(1, 1, 100_000), band(0, 0, 1)]);
        assert_eq!(thick[1], 0.8);
        assert_eq!(column.places[0], Place { top: HEAD + 15.0, height: 2.0 });
        assert_eq!(column.places[1].top, HEAD + SLOT + GAP);
    }

    #[test]
    fn the_picture_begins_where_reading_begins() {
        let picture = |rtl| curve(Mirror { rtl, width: WIDTH }, 20.0, 40.0, 5.0);
        assert_eq!(
            picture(false),
            "M102.0 20.0C180.0 20.0 180.0 40.0 258.0 40.0V45.0C180.0 45.0 180.0 25.0 102.0 25.0Z"
        );
        assert_eq!(
            picture(true),
            "M258.0 20.0C180.0 20.0 180.0 40.0 102.0 40.0V45.0C180.0 45.0 180.0 25.0 258.0 25.0Z"
        );
    }
}
