//! Contacts from the system before: calls, complaints, feedback, gifts.

use super::{
    aside::Told,
    purchases,
    reading::Reading,
    report::Rejection,
    table::Row,
    told::{Contact, Entry, Item},
    writing::{Outcome, Refused, Writing},
};
use crate::{
    Result,
    base::bulk::{self, Cell, Column},
    entity::{contact, staff},
    purchases::record::note_enrichments,
    scoring::touched,
};
use domain::{
    contact::Kind,
    text::{ascii_digits, search_key},
};
use sea_orm::{ConnectionTrait, EntityTrait};
use std::collections::HashMap;

/// Longest words, in characters.
const LONGEST: usize = 1_000;

/// The key by which a row is found to be of the same contact as another.
pub fn keys(reading: &Reading, row: &Row<'_>) -> Vec<u64> {
    purchases::keys_of(reading, row, "contact_id")
}

/// Reads one row.
pub fn read(reading: &Reading, row: &Row<'_>) -> Result<Contact, Rejection> {
    let id = purchases::id(row, "contact_id")?;
    let source = purchases::source(reading, row)?;
    let (named, number) = purchases::whose(reading, row, &source)?;
    let at = purchases::moment(reading, row, "happened_at")?;
    let kind = kind_of(row.required("kind")?);
    let why = "must be one of call, mail, message, visit, note, help, complaint, feedback, gift";
    let kind = kind.ok_or_else(|| row.reject("kind", "not_a_contact", why))?;
    let score = row.optional("score").map(|text| match ascii_digits(text).parse::<i64>() {
        Ok(score) if (0..=10).contains(&score) => Ok(score),
        _ => Err(row.reject("score", "not_a_score", "must be a whole number from 0 to 10")),
    });
    let cost = row.optional("cost").map(|text| match purchases::amount(reading, row, "cost", text)? {
        minor if minor < 0 => Err(row.reject("cost", "negative", "must not be negative")),
        minor => Ok(minor),
    });
    let closed_at = row.optional("closed_at").map(|_| purchases::moment(reading, row, "closed_at")).transpose()?;
    if closed_at.is_some_and(|closed| closed < at) {
        return Err(row.reject("closed_at", "closed_before", "is before the contact itself"));
    }
    if kind == Kind::Feedback && score.is_none() {
        return Err(row.reject("score", "required", "must be filled in for feedback"));
    }
    Ok(Contact {
        line: row.line(),
        source,
        id,
        named,
        number,
        at,
        on: reading.club.day_of(at),
        kind,
        words: row.words("text", LONGEST)?.unwrap_or_default(),
        score: score.transpose()?,
        cost_minor: cost.transpose()?,
        by: row.text("by")?,
        closed_at,
    })
}

/// A kind of contact in the words of other systems.
fn kind_of(word: &str) -> Option<Kind> {
    const WORDS: [(Kind, &[&str]); 9] = [
        (Kind::Call, &["call", "phone", "phone call", "تماس", "تماس تلفنی", "مكالمة", "اتصال"]),
        (Kind::Mail, &["mail", "email", "e-mail", "letter", "ایمیل", "نامه", "بريد"]),
        (Kind::Message, &["message", "sms", "chat", "whatsapp", "telegram", "پیام", "پیامک", "رسالة"]),
        (Kind::Visit, &["visit", "meeting", "بازدید", "مراجعه", "حضوری", "زيارة"]),
        (Kind::Note, &["note", "comment", "یادداشت", "ملاحظة"]),
        (Kind::Help, &["help", "support", "ticket", "question", "پشتیبانی", "راهنمایی", "مساعدة", "دعم"]),
        (Kind::Complaint, &["complaint", "شکایت", "شكوى"]),
        (Kind::Feedback, &["feedback", "survey", "rating", "nps", "بازخورد", "نظرسنجی", "تقييم", "رأي"]),
        (Kind::Gift, &["gift", "present", "هدیه", "هدية"]),
    ];
    let key = search_key(word);
    WORDS.into_iter().find(|(_, words)| words.iter().any(|word| search_key(word) == key)).map(|(kind, _)| kind)
}

/// Makes one of the rows with one id, which must all say the same.
pub fn together(rows: Vec<Told>) -> Result<Entry, Vec<(u64, String, Refused)>> {
    let alike = |entry: &Entry| match &entry.item {
        Item::Contact(told) => Some(Contact { line: 0, ..told.clone() }),
        _ => None,
    };
    let first = rows.first().and_then(|row| row.as_ref().ok()).and_then(alike);
    let same = rows.iter().all(|row| row.as_ref().is_ok_and(|entry| alike(entry) == first));
    let mut rows: Vec<Entry> = rows.into_iter().flatten().collect();
    if first.is_some() && same {
        let mut first = rows.remove(0);
        first.twins = rows.into_iter().map(|entry| (entry.item.line(), entry.raw)).collect();
        first.repeated = true;
        return Ok(first);
    }
    let refused = |entry: Entry| {
        let Item::Contact(told) = &entry.item else { return None };
        let why = "several rows have this id and differ; correct them";
        Some((told.line, entry.raw, Refused::new("contact_id", "several_rows", why, &told.id)))
    };
    Err(rows.into_iter().filter_map(refused).collect())
}

const COLUMNS: &[Column] = &[
    ("customer_id", "bigint"),
    ("kind", "text"),
    ("happened_at", "timestamptz"),
    ("happened_on", "date"),
    ("recorded_by", "bigint"),
    ("words", "text"),
    ("score", "bigint"),
    ("cost_minor", "bigint"),
    ("source", "text"),
    ("external_id", "text"),
    ("import_id", "bigint"),
    ("closed_at", "timestamptz"),
    ("by_name", "text"),
];

/// What may become known of a contact.
const ENRICHED: &[Column] = &[
    ("id", "bigint"),
    ("words", "text"),
    ("score", "bigint"),
    ("cost_minor", "bigint"),
    ("closed_at", "timestamptz"),
    ("by_name", "text"),
];

/// Writes contacts, no two with the same source and id.
pub async fn write(tx: &impl ConnectionTrait, writing: &mut Writing<'_>, batch: &[&Contact]) -> Result<Vec<Outcome>> {
    let names: Vec<_> = batch.iter().flat_map(|told| told.named.iter().chain(&told.number)).collect();
    writing.people.look_up(tx, names.into_iter()).await?;
    let there = stored(tx, batch).await?;
    let staff = staff(tx, batch).await?;
    let (mut outcomes, mut fresh, mut richer, mut notes, mut touched) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for told in batch {
        let (named, number) = (told.named.as_ref(), told.number.as_ref());
        let person = match writing.people.meant(named, number) {
            Ok(Some(person)) => person,
            Ok(None) => {
                let refused = purchases::unknown_customer(named, "import the customers first");
                outcomes.push(Outcome::Refused(refused));
                continue;
            }
            Err(why) => {
                outcomes.push(Outcome::Refused(purchases::not_meant(why, named, number)));
                continue;
            }
        };
        let Some(known) = there.get(&told.key()) else {
            let by = told.by.as_ref().and_then(|by| staff.get(&search_key(by))).copied();
            fresh.push(cells(told, person.id, by, writing.import_id));
            touched.push(person.id);
            outcomes.push(Outcome::Imported);
            continue;
        };
        match enriched(known, told, person.id) {
            Err(column) => {
                let why = format!("this id is already used by a contact with another {column}");
                outcomes.push(Outcome::Refused(Refused::new("contact_id", "conflict", why, &told.id)));
            }
            Ok((_, columns)) if columns.is_empty() => {
                let own = writing.import_id.is_some() && known.import_id == writing.import_id;
                outcomes.push(if own { Outcome::Imported } else { Outcome::Unchanged });
            }
            Ok((all, columns)) => {
                notes.push((known.id, columns.join(",")));
                touched.push(person.id);
                richer.push([
                    Cell::from(known.id),
                    all.words.into(),
                    all.score.into(),
                    all.cost_minor.into(),
                    all.closed_at.into(),
                    all.by_name.into(),
                ]);
                outcomes.push(Outcome::Imported);
            }
        }
    }
    if !writing.rehearse {
        bulk::insert(tx, "contacts", COLUMNS, &fresh, &[]).await?;
        bulk::update(tx, "contacts", ENRICHED, &richer).await?;
        note_enrichments(tx, "contact", writing.import_id, &notes).await?;
        touched::touch(tx, touched.into_iter()).await?;
    }
    Ok(outcomes)
}

fn cells(told: &Contact, customer: i64, by: Option<i64>, import_id: Option<i64>) -> Vec<Cell> {
    vec![
        customer.into(),
        told.kind.code().into(),
        told.at.into(),
        told.on.into(),
        by.into(),
        told.words.clone().into(),
        told.score.into(),
        told.cost_minor.into(),
        told.source.clone().into(),
        told.id.clone().into(),
        import_id.into(),
        told.closed_at.into(),
        told.by.clone().into(),
    ]
}

/// What is known with what was told put in where nothing was known, or the column in which they contradict.
fn enriched(
    known: &contact::Model,
    told: &Contact,
    customer: i64,
) -> Result<(contact::Model, Vec<&'static str>), &'static str> {
    let mut all = known.clone();
    let mut columns = Vec::new();
    if known.customer_id != customer {
        return Err("customer");
    }
    if known.kind.0 != told.kind {
        return Err("kind");
    }
    if known.happened_at != told.at {
        return Err("happened_at");
    }
    if known.words.is_empty() && !told.words.is_empty() {
        all.words = told.words.clone();
        columns.push("words");
    } else if !told.words.is_empty() && known.words != told.words {
        return Err("text");
    }
    let mut fill = |column: &'static str, error: &'static str, same: Option<bool>, unknown: bool| match same {
        Some(false) if !unknown => Err(error),
        Some(_) if unknown => {
            columns.push(column);
            Ok(())
        }
        _ => Ok(()),
    };
    fill("score", "score", told.score.map(|told| known.score == Some(told)), known.score.is_none())?;
    fill("cost_minor", "cost", told.cost_minor.map(|told| known.cost_minor == Some(told)), known.cost_minor.is_none())?;
    fill(
        "closed_at",
        "closed_at",
        told.closed_at.map(|told| known.closed_at == Some(told)),
        known.closed_at.is_none(),
    )?;
    fill("by_name", "by", told.by.as_ref().map(|told| known.by_name.as_ref() == Some(told)), known.by_name.is_none())?;
    all.score = all.score.or(told.score);
    all.cost_minor = all.cost_minor.or(told.cost_minor);
    all.closed_at = all.closed_at.or(told.closed_at);
    all.by_name = all.by_name.or_else(|| told.by.clone());
    Ok((all, columns))
}

/// The contacts that the database has under these ids, by source and id.
async fn stored(tx: &impl ConnectionTrait, batch: &[&Contact]) -> Result<HashMap<(String, String), contact::Model>> {
    let ids: Vec<(&str, &str)> = batch.iter().map(|told| (told.source.as_str(), told.id.as_str())).collect();
    let rows: Vec<contact::Model> = bulk::with_ids(tx, "contacts", &ids).await?;
    let key = |row: &contact::Model| Some((row.source.clone()?, row.external_id.clone()?));
    Ok(rows.into_iter().filter_map(|row| Some((key(&row)?, row))).collect())
}

/// Colleagues by name and e-mail, for `by`.
async fn staff(tx: &impl ConnectionTrait, batch: &[&Contact]) -> Result<HashMap<String, i64>> {
    if batch.iter().all(|told| told.by.is_none()) {
        return Ok(HashMap::new());
    }
    let rows = staff::Entity::find().all(tx).await?;
    let keys = rows.iter().flat_map(|row| [&row.name, &row.email].map(|text| (search_key(text), row.account_id)));
    Ok(keys.collect())
}
