//! Merging two members by hand: an admin knows that they are one person, which no rule can prove.

pub use super::fold::Moved;

use super::fold;
use crate::{
    Actor, Club, Error, Problem, Problems, Result, Right,
    accounts::{address, login},
    audit,
    base::{once, typed},
    entity::{customer, standing},
    people::{self, keys},
    programme, require,
    standing::pinned,
};
use chrono::NaiveDate;
use domain::{calendar::Calendar, identity::id_key, person::Language, tier::TierKey};
use sea_orm::{ConnectionTrait, EntityTrait};
use serde_json::json;

/// Longest reason, in characters.
const LONGEST: usize = 300;

/// A field in which two members can differ; the value of one of them stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Name,
    Phone,
    Email,
    BirthDate,
    Language,
    Standing,
}

impl Field {
    pub const ALL: [Self; 6] = [Self::Name, Self::Phone, Self::Email, Self::BirthDate, Self::Language, Self::Standing];

    /// The name in forms.
    pub fn code(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::BirthDate => "birth_date",
            Self::Language => "language",
            Self::Standing => "standing",
        }
    }
}

/// One of the two members, as the page shows it.
#[derive(Clone, Debug)]
pub struct Side {
    pub number: String,
    pub name: String,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub birth_date: Option<NaiveDate>,
    pub birth_calendar: Calendar,
    pub language: Option<Language>,
    pub joined_on: Option<NaiveDate>,
    pub tier: Option<TierKey>,
    /// The tier was set by hand.
    pub pinned: bool,
    /// Address of the login.
    pub login: Option<String>,
    /// The numbers of rows that would move.
    pub has: Moved,
    /// Source and id.
    pub ids: Vec<(String, String)>,
}

/// The two members side by side, and the fields to choose.
#[derive(Clone, Debug)]
pub struct Merge {
    /// The number stays.
    pub kept: Side,
    pub gone: Side,
    /// Fields whose value comes from `gone` unless the admin chooses otherwise: those that only `gone` has, and the
    /// higher tier.
    pub suggested: Vec<Field>,
    pub programme: programme::Version,
}

impl Merge {
    /// Whether both have a value and the values differ, so that the admin has to choose. A value that only one has
    /// stays.
    pub fn differ(&self, field: Field) -> bool {
        fn both<T: PartialEq>(one: Option<T>, other: Option<T>) -> bool {
            matches!((one, other), (Some(one), Some(other)) if one != other)
        }
        let (kept, gone) = (&self.kept, &self.gone);
        match field {
            Field::Name => kept.name != gone.name,
            Field::Phone => both(kept.phone.as_ref(), gone.phone.as_ref()),
            Field::Email => both(kept.email.as_ref(), gone.email.as_ref()),
            Field::BirthDate => both(kept.birth_date, gone.birth_date),
            Field::Language => both(kept.language, gone.language),
            Field::Standing => both(kept.tier.as_ref(), gone.tier.as_ref()),
        }
    }
}

/// The two members side by side.
pub async fn show(actor: &Actor, club: &Club, kept: &str, gone: &str) -> Result<Merge> {
    require(actor, Right::MergeMembers)?;
    let (stays, goes) = both(&club.db, kept, gone).await?;
    let programme = programme::current(club).await?;
    let (kept, gone) = (side(club, &club.db, &stays).await?, side(club, &club.db, &goes).await?);
    // Counted from the bottom.
    let place = |side: &Side| side.tier.as_ref().and_then(|tier| programme.rules.rank(tier));
    let mut suggested = Vec::new();
    let only = [
        (Field::Name, stays.stand_in && !goes.stand_in),
        (Field::Phone, kept.phone.is_none() && gone.phone.is_some()),
        (Field::Email, kept.email.is_none() && gone.email.is_some()),
        (Field::BirthDate, kept.birth_date.is_none() && gone.birth_date.is_some()),
        (Field::Language, kept.language.is_none() && gone.language.is_some()),
        (Field::Standing, place(&gone) > place(&kept)),
    ];
    suggested.extend(only.into_iter().filter(|(_, taken)| *taken).map(|(field, _)| field));
    Ok(Merge { kept, gone, suggested, programme })
}

/// Merges two members. `from_gone` names the fields whose value comes from the member whose number ends, where both
/// have one; a value that only one has stays in any case. Gives what moved: nothing when the form was sent before.
pub async fn merge(
    actor: &Actor,
    club: &Club,
    kept: &str,
    gone: &str,
    from_gone: &[Field],
    reason: &str,
    once: &str,
) -> Result<Moved> {
    require(actor, Right::MergeMembers)?;
    let mut problems = Problems::default();
    let reason = problems.take("reason", typed::line(reason, LONGEST));
    problems.check()?;
    let tx = club.write_alone(crate::standing::LOCK).await?;
    people::lock(club, &tx).await?;
    let chosen: Vec<&str> = from_gone.iter().map(|field| field.code()).collect();
    let content = [&[kept, gone, reason.as_deref().unwrap_or_default()], chosen.as_slice()].concat();
    if !once::claim(club, &tx, once, &content).await? {
        return Ok(Moved::default());
    }
    let (stays, goes) = both(&tx, kept, gone).await?;
    let logins = login::of_customers(&tx, [stays.id, goes.id].into_iter()).await?;
    let standing = from_gone.contains(&Field::Standing);
    let (moved, mut details) = fold::fold(actor, club, &tx, stays.id, goes.id, standing).await?;
    let mut row = customer::Entity::find_by_id(stays.id).one(&tx).await?.ok_or(Error::NotFound)?;
    let name = if from_gone.contains(&Field::Name) { &goes.name } else { &stays.name };
    row.name = name.clone();
    for field in from_gone {
        match field {
            Field::Phone => row.phone = goes.phone.clone().or(row.phone),
            Field::Email => row.email = goes.email.clone().or(row.email),
            Field::BirthDate if goes.birth_date.is_some() => {
                (row.birth_date, row.birth_calendar) = (goes.birth_date, goes.birth_calendar);
            }
            Field::Language => row.locale = goes.locale.clone().or(row.locale),
            Field::Name | Field::BirthDate | Field::Standing => {}
        }
    }
    row.updated_at = club.now();
    keys::rekey(&tx, &mut row).await?;
    people::rows::update(&tx, std::slice::from_ref(&row)).await?;
    // The login of `kept` stays, else that of `gone`.
    if let Some(before) = logins.get(&stays.id).or(logins.get(&goes.id)) {
        address::given(club, &tx, before).await.map_err(|error| match error {
            Error::Invalid(_) => Error::invalid("other", Problem::Taken),
            error => error,
        })?;
    }
    details["reason"] = reason.into();
    details["from_gone"] = json!(chosen);
    details["number"] = json!(goes.number);
    // The values that were not chosen are kept in the audit only.
    details["before"] = json!({
        "name": stays.name, "phone": stays.phone, "email": stays.email, "birth_date": stays.birth_date,
        "locale": stays.locale,
    });
    audit::note(&tx, club.now(), actor, "member.merged", Some(stays.id), details).await?;
    tx.commit().await?;
    Ok(moved)
}

async fn both(conn: &impl ConnectionTrait, kept: &str, gone: &str) -> Result<(customer::Model, customer::Model)> {
    let stays = people::with_number(conn, kept).await?;
    let gone = id_key(gone);
    if gone.is_empty() {
        return Err(Error::invalid("other", Problem::Required));
    }
    let unknown = || Error::invalid("other", Problem::NotAMember);
    // PostgreSQL refuses to compare with a text that holds a NUL.
    if gone.contains('\0') {
        return Err(unknown());
    }
    let goes = people::with_number(conn, &gone).await.map_err(|error| match error {
        Error::NotFound => unknown(),
        error => error,
    })?;
    if stays.id == goes.id { Err(unknown()) } else { Ok((stays, goes)) }
}

async fn side(club: &Club, conn: &impl ConnectionTrait, row: &customer::Model) -> Result<Side> {
    let standing = standing::Entity::find_by_id(row.id).one(conn).await?;
    let login = login::of(conn, row.id).await?;
    let ids = people::ids(conn, &[row.id]).await?.remove(&row.id).unwrap_or_default();
    Ok(Side {
        number: row.number.clone().unwrap_or_default(),
        name: row.name.clone(),
        phone: row.phone.clone(),
        email: row.email.clone(),
        birth_date: row.birth_date,
        birth_calendar: row.birth_calendar.map(|calendar| calendar.0).unwrap_or_default(),
        language: row.locale.as_deref().and_then(Language::from_tag),
        joined_on: row.joined_on,
        tier: standing.map(|standing| TierKey(standing.tier)),
        pinned: pinned::of(conn, club.today(), row.id).await?.is_some(),
        login: login.map(|login| login.email),
        has: fold::preview(conn, row.id).await?,
        ids: ids.into_iter().map(|id| (id.source, id.external_id)).collect(),
    })
}
