//! The face as it is typed: the fields of the form, and those of `club` that are made of them.

use crate::{call::Filled, i18n::I18n};
use axum::extract::multipart::{Field, Multipart, MultipartError};
use chrono::Weekday;
use club::{
    Error, Problem, Problems,
    face::{self, Chosen, FIELDS, LARGEST_LOGO},
};
use domain::working_time::DAYS;

/// Longest text of a field, in bytes. The holidays of some years are a few thousand.
const LONGEST: usize = 64 * 1024;
/// Most fields.
const MOST: usize = 128;

pub const WORKING_DAYS: &str = "working-days";
pub const QUIET_HOURS: &str = "quiet-hours";
pub const QUIET_FROM: &str = "quiet-from";
pub const QUIET_UNTIL: &str = "quiet-until";
/// A box to take the logo away.
pub const NO_LOGO: &str = "no-logo";
/// A box to take the accent that was offered.
pub const NEAREST: &str = "nearest";

/// The name of the box of a day of the week.
pub fn day_field(day: Weekday) -> &'static str {
    match day {
        Weekday::Sat => "day.sat",
        Weekday::Sun => "day.sun",
        Weekday::Mon => "day.mon",
        Weekday::Tue => "day.tue",
        Weekday::Wed => "day.wed",
        Weekday::Thu => "day.thu",
        Weekday::Fri => "day.fri",
    }
}

/// What the fields of the form say of a face.
pub fn fields(i18n: &I18n, chosen: &Chosen) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for field in FIELDS {
        let text = face::written(chosen, field, i18n.language.calendar());
        match (field, text.split_once('-')) {
            (WORKING_DAYS, _) => {
                let days = DAYS.into_iter().filter(|day| chosen.week.has(*day));
                fields.extend(days.map(|day| (day_field(day).to_owned(), "yes".to_owned())));
            }
            (QUIET_HOURS, Some((from, until))) => {
                fields.extend([(QUIET_FROM.to_owned(), from.to_owned()), (QUIET_UNTIL.to_owned(), until.to_owned())]);
            }
            ("holidays", _) => fields.push((field.to_owned(), i18n.digits(&text))),
            _ => fields.push((field.to_owned(), text)),
        }
    }
    fields
}

/// What a field of the face is, of what was typed.
pub fn of(filled: &Filled, field: &str) -> String {
    match field {
        WORKING_DAYS => {
            let days = DAYS.into_iter().map(day_field).filter(|day| filled.has(day));
            days.map(|day| day.trim_start_matches("day.")).collect::<Vec<_>>().join(" ")
        }
        QUIET_HOURS => format!("{}-{}", filled.get(QUIET_FROM), filled.get(QUIET_UNTIL)),
        "logo" if filled.has(NO_LOGO) => String::new(),
        "accent" if filled.has(NEAREST) => filled.get(NEAREST).to_owned(),
        field => filled.get(field).to_owned(),
    }
}

/// The field of the form that stands for one of the face.
pub fn field_of(field: &str) -> &str {
    match field {
        WORKING_DAYS => day_field(DAYS[0]),
        QUIET_HOURS => QUIET_FROM,
        "logo" => "file",
        field => field,
    }
}

/// The problems, each at the field of the form where it can be put right.
pub fn where_they_stand(problems: Problems) -> Problems {
    let moved = problems.0.into_iter().map(|(field, problem)| (field_of(&field).to_owned().into(), problem));
    Problems(moved.collect())
}

/// The same with another value in a field.
pub fn with(filled: &Filled, field: &str, value: &str) -> Filled {
    Filled::parse(filled.with(field, Some(value)).trim_start_matches('?').as_bytes())
}

/// What was sent: the fields, and the picture if there is one.
pub async fn receive(files: &mut Multipart) -> club::Result<(Filled, Option<Vec<u8>>)> {
    let (mut typed, mut file) = (Vec::new(), None);
    while let Some(field) = files.next_field().await.map_err(broken_off)? {
        let name = field.name().unwrap_or_default().to_owned();
        if name == "file" {
            // One byte more than may be, so that too large a file is known.
            file = Some(start(field, LARGEST_LOGO + 1).await?).filter(|bytes| !bytes.is_empty());
        } else if typed.len() < MOST {
            let text = start(field, LONGEST).await?;
            typed.push((name, String::from_utf8_lossy(&text).into_owned()));
        }
    }
    let typed = serde_urlencoded::to_string(typed).unwrap_or_default();
    Ok((Filled::parse(typed.as_bytes()), file))
}

/// The start of a field; the rest is passed over.
async fn start(mut field: Field<'_>, most: usize) -> club::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    while let Some(piece) = field.chunk().await.map_err(broken_off)? {
        let room = most.saturating_sub(bytes.len()).min(piece.len());
        bytes.extend_from_slice(&piece[..room]);
    }
    Ok(bytes)
}

fn broken_off(error: MultipartError) -> Error {
    tracing::debug!(%error, "a form broke off");
    Error::invalid("form", Problem::Unreadable)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::shared;
    use domain::person::Language;

    fn i18n() -> I18n {
        I18n::sample(Language::Fa)
    }

    #[test]
    fn the_form_says_of_a_face_what_the_face_says_of_itself() {
        let chosen = Chosen::default();
        let filled = shared::typed(&fields(&i18n(), &chosen));
        for field in FIELDS {
            assert_eq!(of(&filled, field), face::written(&chosen, field, Language::Fa.calendar()), "{field}");
        }
        assert_eq!(of(&filled, QUIET_HOURS), "21:00-09:00");
        assert_eq!(of(&filled, WORKING_DAYS), "sat sun mon tue wed thu");
    }

    #[test]
    fn a_value_is_put_in_the_place_of_another() {
        let filled = Filled::default().and("logo", "old".into()).and("day.sat", "yes".into());
        let filled = with(&filled, "logo", "new");
        assert_eq!((filled.get("logo"), filled.get("day.sat")), ("new", "yes"));
    }
}
