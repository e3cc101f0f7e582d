//! Reading the form with the file: the choices, and then the file as it arrives.

use crate::{call::Filled, cx::Cx};
use axum::extract::multipart::{Field, Multipart, MultipartError};
use club::{
    Error, Problem, Problems, Refusal,
    import::{self, Kind, Options, TILL},
};

/// Longest choice that is read, in bytes, and most choices.
const MOST: usize = 128;

/// Reads the choices, which stand before the file, then lets the file stream into the club. What was chosen is
/// left in `typed`, for showing the form again.
pub async fn receive(cx: &Cx, files: &mut Multipart, typed: &mut Vec<(String, String)>) -> club::Result<i64> {
    while let Some(field) = files.next_field().await.map_err(broken_off)? {
        let name = field.name().unwrap_or_default().to_owned();
        if name == "file" {
            let options = options(cx, &Filled::of(typed.iter().map(|(name, choice)| (name, choice))))?;
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
    Refusal::UploadBrokeOff { why: error.to_string() }.into()
}

/// How the file is to be read as long as nobody has said more.
fn options(cx: &Cx, filled: &Filled) -> club::Result<Options> {
    let mut problems = Problems::default();
    let kind = problems.take("kind", Kind::from_code(filled.get("kind")).ok_or(Problem::NotAChoice));
    let source = problems.take("source", source(filled.get("source")));
    let (Some(kind), Some(source)) = (kind, source) else { return Err(Error::Invalid(problems)) };
    Ok(Options {
        kind,
        source,
        unit: cx.club().unit(),
        calendar: cx.i18n.language.calendar(),
        create_customers: kind == Kind::Purchases,
        ..Options::default()
    })
}

/// A name of a system of the shop; the usual one where nothing was written.
pub fn source(typed: &str) -> Result<String, Problem> {
    let source = domain::identity::id_key(typed);
    match source.as_str() {
        "" => Ok(TILL.into()),
        usable if import::is_source(usable) => Ok(source),
        _ => Err(Problem::Unreadable),
    }
}
