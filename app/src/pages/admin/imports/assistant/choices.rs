//! What is chosen for a file: from the form into options, and from options into the form.

use super::super::upload::source;
use crate::{call::Filled, cx::Cx};
use club::{
    Problem, Problems,
    import::{Import, Kind, Lines, Options, PASSED_OVER, prepare::Preparation},
};
use domain::{calendar::Calendar, columns, money::Unit, text::search_key};
use std::collections::BTreeMap;

/// Most columns of a form that are read.
const MOST: usize = 1_000;

/// The choices, as a form shows them and as the club takes them.
pub struct Choices {
    pub filled: Filled,
    pub problems: Problems,
    /// Places of columns that are taken for the same as another one.
    pub twice: Vec<usize>,
    pub options: Options,
}

impl Choices {
    /// Those of a preparation.
    pub fn of(preparation: &Preparation) -> Self {
        let options = preparation.options.clone();
        let mut filled = vec![
            ("kind".to_owned(), options.kind.code().to_owned()),
            ("unit".into(), unit_code(options.unit).into()),
            ("calendar".into(), calendar_code(options.calendar).into()),
            ("lines".into(), if options.lines == Lines::Sum { "sum" } else { "reject" }.into()),
            ("source".into(), options.source.clone()),
            ("customer_source".into(), options.customer_source.clone().unwrap_or_default()),
        ];
        if options.create_customers {
            filled.push(("create_customers".into(), "yes".into()));
        }
        for (place, column) in preparation.columns.iter().enumerate() {
            filled.push((field(place), column.ours.unwrap_or(PASSED_OVER).into()));
        }
        Self { filled: Filled::of(filled), problems: Problems::default(), twice: Vec::new(), options }
    }

    /// Those of a form. What is invalid stays as it was.
    pub fn read(cx: &Cx, import: &Import, filled: Filled) -> Self {
        let mut problems = Problems::default();
        let mut options = import.options.clone();
        if import.kind != Kind::Customers {
            let unit = unit(filled.get("unit")).filter(|unit| unit.fits(cx.club().settings.currency));
            options.unit = problems.take("unit", unit.ok_or(Problem::NotAChoice)).unwrap_or(options.unit);
        }
        let calendar = calendar(filled.get("calendar")).ok_or(Problem::NotAChoice);
        options.calendar = problems.take("calendar", calendar).unwrap_or(options.calendar);
        if import.kind == Kind::Purchases {
            options.create_customers = filled.has("create_customers");
            options.lines = if filled.get("lines") == "sum" { Lines::Sum } else { Lines::Reject };
        }
        options.source = problems.take("source", source(filled.get("source"))).unwrap_or(options.source);
        let other = Some(filled.get("customer_source").trim()).filter(|other| !other.is_empty());
        let other = other.map(source).transpose();
        options.customer_source = problems.take("customer_source", other).unwrap_or(options.customer_source);
        let (map, twice) = map(&filled, import.kind, &mut problems);
        options.map = map;
        Self { filled, problems, twice, options }
    }

    /// Whether everything chosen can be used.
    pub fn are_valid(&self) -> bool {
        self.problems.0.is_empty() && self.twice.is_empty()
    }
}

/// The field of what a column is taken for.
pub fn field(place: usize) -> String {
    format!("column.{place}")
}

/// The hidden field of what a column is called in the file.
pub fn name_field(place: usize) -> String {
    format!("name.{place}")
}

/// What each column is taken for, and the places of those that are taken for the same as another.
fn map(filled: &Filled, kind: Kind, problems: &mut Problems) -> (BTreeMap<String, String>, Vec<usize>) {
    let mut map = BTreeMap::new();
    let mut taken: Vec<(usize, &'static str)> = Vec::new();
    for place in 0..MOST {
        let (name, chosen) = (filled.get(&name_field(place)), filled.get(&field(place)));
        if name.is_empty() || chosen.is_empty() {
            continue;
        }
        let ours = columns::own(kind.table(), chosen);
        if ours.is_none() && chosen != PASSED_OVER {
            problems.add(field(place), Problem::NotAChoice);
        }
        taken.extend(ours.map(|ours| (place, ours)));
        map.insert(name.to_owned(), ours.unwrap_or(PASSED_OVER).to_owned());
    }
    let again = |(place, ours): &&(usize, &str)| taken.iter().any(|(other, same)| same == ours && other != place);
    let twice = taken.iter().filter(again).map(|(place, _)| *place).collect();
    (map, twice)
}

/// Whether two columns have one name, so that only the first is read.
pub fn same_name(one: &str, other: &str) -> bool {
    search_key(one) == search_key(other)
}

fn unit(code: &str) -> Option<Unit> {
    [Unit::Toman, Unit::Rial, Unit::Major].into_iter().find(|unit| unit_code(*unit) == code)
}

fn unit_code(unit: Unit) -> &'static str {
    match unit {
        Unit::Toman => "toman",
        Unit::Rial => "rial",
        Unit::Major => "major",
    }
}

fn calendar(code: &str) -> Option<Calendar> {
    [Calendar::Gregorian, Calendar::Persian].into_iter().find(|calendar| calendar_code(*calendar) == code)
}

fn calendar_code(calendar: Calendar) -> &'static str {
    match calendar {
        Calendar::Gregorian => "gregorian",
        Calendar::Persian => "persian",
    }
}
