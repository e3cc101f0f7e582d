//! Reading the form with the file: the choices, and then the file as it arrives.

use crate::{call::Filled, cx::Cx};
use axum::extract::multipart::{Field, Multipart, MultipartError};
use club::{
    Error, Problem, Problems,
    import::{self, Kind, Options},
};
use domain::{
    calendar::Calendar,
    money::{Currency, Unit},
};

/// Longest choice that is read, in bytes, and most choices.
const MOST: usize = 64;

/// Reads the choices, which stand before the file, then lets the file stream into the club. What was chosen is
/// left in `typed`, for showing the form again.
pub async fn receive(cx: &Cx, files: &mut Multipart, typed: &mut Vec<(String, String)>) -> club::Result<i64> {
    while let Some(field) = files.next_field().await.map_err(broken_off)? {
        let name = field.name().unwrap_or_default().to_owned();
        if name == "file" {
            let options = options(cx.club().settings.currency, &kept(typed.as_slice()))?;
            let file_name = field.file_name().unwrap_or_default().to_owned();
            return import::queue(&cx.actor(), cx.club(), &file_name, &options, field).await;
        }
        let choice = choice(field).await?;
        if typed.len() < MOST {
            typed.push((name, choice));
        }
    }
    Err(Error::invalid("file", Problem::NoFile))
}

/// The start of a text field; no choice is longer.
async fn choice(mut field: Field<'_>) -> club::Result<String> {
    let mut bytes = Vec::new();
    while let Some(piece) = field.chunk().await.map_err(broken_off)? {
        let room = MOST.saturating_sub(bytes.len()).min(piece.len());
        bytes.extend_from_slice(&piece[..room]);
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn broken_off(error: MultipartError) -> Error {
    Error::Refused(format!("the upload broke off: {error}"))
}

/// How the file is to be read, or which choices are missing.
fn options(currency: Currency, filled: &Filled) -> club::Result<Options> {
    let mut problems = Problems::default();
    let kind = match filled.get("kind") {
        "purchases" => Ok(Kind::Purchases),
        "customers" => Ok(Kind::Customers),
        _ => Err(Problem::NotAChoice),
    };
    let unit = match filled.get("unit") {
        "toman" => Ok(Unit::Toman),
        "rial" => Ok(Unit::Rial),
        "major" => Ok(Unit::Major),
        _ => Err(Problem::NotAChoice),
    };
    let unit = unit.and_then(|unit| if unit.fits(currency) { Ok(unit) } else { Err(Problem::NotAChoice) });
    let calendar = match filled.get("calendar") {
        "gregorian" => Ok(Calendar::Gregorian),
        "persian" => Ok(Calendar::Persian),
        _ => Err(Problem::NotAChoice),
    };
    let (kind, unit, calendar) =
        (problems.take("kind", kind), problems.take("unit", unit), problems.take("calendar", calendar));
    let (Some(kind), Some(unit), Some(calendar)) = (kind, unit, calendar) else { return Err(Error::Invalid(problems)) };
    Ok(Options {
        kind,
        dry_run: filled.has("dry_run"),
        calendar,
        unit,
        create_customers: filled.has("create_customers"),
    })
}

/// Choices as a form knows them.
pub fn kept<T: serde::Serialize>(typed: &[T]) -> Filled {
    Filled::parse(serde_urlencoded::to_string(typed).unwrap_or_default().as_bytes())
}
