//! Joining: a form, a mail that proves the address, a password.

use super::{consents, enrol, phone};
use crate::{
    Actor, Club, Error, Problem, Problems, Result,
    accounts::{Account, Whose, parse_email, parse_name, parse_password, password, sessions},
    audit,
    codes::to_code,
    entity::{account, customer, enrolment},
    messages::{self, Letter, Link, Mail},
    people::{self, identity::new_customer},
    programme, secret,
};
use chrono::{Days, Duration, NaiveDate};
use domain::{
    calendar::{Calendar, parse_day},
    person::{Acquisition, CONSENTS, Channel, Language, Purpose},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// How long the link in the mail can be used.
pub const CONFIRM_HOURS: i64 = 48;

/// The form as it was filled in.
#[derive(Clone, Debug, Default)]
pub struct JoinForm {
    pub name: String,
    pub phone: String,
    pub email: String,
    /// In the calendar of the language; may be left empty.
    pub birth_date: String,
    pub language: Language,
    /// Code of an [`Acquisition`]; may be left empty.
    pub acquisition: String,
    /// May be left empty.
    pub referred_by: String,
    pub consents: Vec<(Channel, Purpose)>,
}

/// The form, read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Applicant {
    name: String,
    phone: String,
    email: String,
    birth_date: Option<NaiveDate>,
    birth_calendar: Calendar,
    language: Language,
    acquisition: Option<Acquisition>,
    referred_by: Option<String>,
    consents: Vec<(Channel, Purpose)>,
}

/// Takes the form and sends a mail. Whoever fills it in gets the same answer whether or not the club
/// knows the person; only the owner of the address learns more.
pub async fn begin(club: &Club, form: JoinForm) -> Result<()> {
    let applicant = read(club, form)?;
    let tx = club.write().await?;
    let (known, address) = whom_to_ask(&tx, &applicant).await?;
    let token = secret::token();
    let expires_at = club.now() + Duration::hours(CONFIRM_HOURS);
    // Neither says the name that was typed: it may be anything, and the address anybody's.
    let letter = match known {
        Known::HasLogin => Letter::AlreadyMember(Link { url: format!("{}/sign-in", club.settings.base_url) }),
        Known::NoLogin => Letter::Confirm(Link { url: format!("{}/join/{token}", club.settings.base_url) }),
    };
    if messages::is_welcome(club, &tx, &address, letter.kind()).await? {
        if matches!(known, Known::NoLogin) {
            let row = enrolment::ActiveModel {
                token_hash: Set(secret::hash(&token)),
                form: Set(serde_json::to_value(&Applicant { email: address.clone(), ..applicant.clone() })?),
                created_at: Set(club.now()),
                expires_at: Set(expires_at),
                ..Default::default()
            };
            enrolment::Entity::insert(row).exec_without_returning(&tx).await?;
        }
        let mail = Mail {
            key: format!("{}:{}", letter.kind().code(), secret::hash(&token)),
            customer: None,
            recipient: address,
            language: applicant.language,
            letter,
            expires_at: Some(expires_at),
        };
        messages::enqueue(club, &tx, mail).await?;
    }
    audit::note(&tx, club.now(), &Actor::Visitor, "member.applied", None, json!({})).await?;
    tx.commit().await?;
    Ok(())
}

/// The name of whoever the link belongs to, if it can still be used.
pub async fn applicant_name(club: &Club, token: &str) -> Result<Option<String>> {
    Ok(find(club, &club.db, token).await?.map(|(_, applicant)| applicant.name))
}

/// Makes the applicant a member, with a password, and joins them to the purchases that they made before.
pub async fn confirm(club: &Club, token: &str, password: &str, repeat: &str) -> Result<Account> {
    let expired = || Error::invalid("link", Problem::LinkExpired);
    let (_, applicant) = find(club, &club.db, token).await?.ok_or_else(expired)?;
    let whose = Whose { name: &applicant.name, email: &applicant.email, phone: Some(&applicant.phone) };
    let password = parse_password(club, whose, password, repeat).map_err(Error::Invalid)?;
    let hash = password::hash(club, password).await?;
    let tx = people::write(club).await?;
    let (row, applicant) = find(club, &tx, token).await?.ok_or_else(expired)?;
    let now = club.now();
    let claimed = enrolment::Entity::update_many()
        .set(enrolment::ActiveModel { confirmed_at: Set(Some(now)), form: Set(json!({})), ..Default::default() })
        .filter(enrolment::Column::Id.eq(row.id))
        .filter(enrolment::Column::ConfirmedAt.is_null())
        .exec(&tx)
        .await?;
    // Two links may have been asked for; the second finds that the first made a login.
    if claimed.rows_affected != 1 || login_of(&tx, &applicant.email).await?.is_some() {
        return Err(expired());
    }
    let person = match known_customer(&tx, &applicant).await? {
        Some(known) => update(club, &tx, known, &applicant).await?,
        None => insert(club, &tx, &applicant).await?,
    };
    let account: Account = login(club, &tx, &person, &applicant, hash).await?.into();
    let actor = account.actor();
    if person.number.is_none() {
        let version = programme::in_force(club, &tx, club.today()).await?;
        enrol::enrol(&actor, club, &tx, &version, &[(person.id, club.today())]).await?;
    }
    let granted = |asked: &(Channel, Purpose)| applicant.consents.contains(asked);
    let answers = CONSENTS.into_iter().map(|asked| (asked.0, asked.1, granted(&asked)));
    consents::answer(&tx, person.id, now, answers).await?;
    audit::note(&tx, now, &actor, "member.joined", Some(person.id), json!({ "consents": applicant.consents })).await?;
    tx.commit().await?;
    Ok(account)
}

fn read(club: &Club, form: JoinForm) -> Result<Applicant> {
    let mut problems = Problems::default();
    let optional = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let name = problems.take("name", parse_name(&form.name));
    let phone = problems.take("phone", phone::parse(&form.phone, &club.settings.country));
    let email = problems.take("email", parse_email(&form.email));
    let birth_calendar = form.language.calendar();
    let birth_date = optional(&form.birth_date).and_then(|text| {
        let today = club.today();
        let earliest = today.checked_sub_days(Days::new(366 * 120)).unwrap_or(NaiveDate::MIN);
        problems.take(
            "birth_date",
            match parse_day(&text, birth_calendar) {
                Some(day) if day > today => Err(Problem::InTheFuture),
                Some(day) if day >= earliest => Ok(day),
                _ => Err(Problem::NotADate),
            },
        )
    });
    let acquisition = optional(&form.acquisition)
        .and_then(|code| problems.take("acquisition", Acquisition::from_code(&code).ok_or(Problem::NotAChoice)));
    let referred_by = optional(&form.referred_by).and_then(|text| problems.take("referred_by", parse_name(&text)));
    problems.check()?;
    let (Some(name), Some(phone), Some(email)) = (name, phone, email) else { return Err(Error::NotFound) };
    let consents = CONSENTS.into_iter().filter(|asked| form.consents.contains(asked)).collect();
    Ok(Applicant {
        name,
        phone,
        email,
        birth_date,
        birth_calendar,
        language: form.language,
        acquisition,
        referred_by,
        consents,
    })
}

enum Known {
    HasLogin,
    NoLogin,
}

/// Who has to confirm, and at which address. Somebody known by phone under another address is asked
/// there: otherwise a stranger who knows the number could read the purchases. Whose address the shop has corrected is asked
/// at the corrected one, whatever the login still says.
async fn whom_to_ask(tx: &impl ConnectionTrait, applicant: &Applicant) -> Result<(Known, String)> {
    if let Some(login) = login_of(tx, &applicant.email).await? {
        return Ok((Known::HasLogin, login.email));
    }
    if by(tx, customer::Column::Email, &applicant.email).await?.is_some() {
        return Ok((Known::NoLogin, applicant.email.clone()));
    }
    let by_phone = by(tx, customer::Column::Phone, &applicant.phone).await?;
    let Some(person) = by_phone else { return Ok((Known::NoLogin, applicant.email.clone())) };
    let login = account::Entity::find().filter(account::Column::CustomerId.eq(person.id)).one(tx).await?;
    Ok(match (login, person.email) {
        // The mail that the shop has counts, not the one with which somebody once signed up.
        (Some(login), None) => (Known::HasLogin, login.email),
        (Some(login), Some(address)) if login.email == address => (Known::HasLogin, address),
        (_, Some(address)) => (Known::NoLogin, address),
        (None, None) => (Known::NoLogin, applicant.email.clone()),
    })
}

async fn find(club: &Club, conn: &impl ConnectionTrait, token: &str) -> Result<Option<(enrolment::Model, Applicant)>> {
    let row = enrolment::Entity::find()
        .filter(enrolment::Column::TokenHash.eq(secret::hash(token)))
        .filter(enrolment::Column::ConfirmedAt.is_null())
        .filter(enrolment::Column::ExpiresAt.gt(club.now()))
        .one(conn)
        .await?;
    row.map(|row| Ok((row.clone(), serde_json::from_value(row.form)?))).transpose()
}

async fn login_of(conn: &impl ConnectionTrait, email: &str) -> Result<Option<account::Model>> {
    Ok(account::Entity::find().filter(account::Column::Email.eq(email)).one(conn).await?)
}

async fn by(conn: &impl ConnectionTrait, column: customer::Column, value: &str) -> Result<Option<customer::Model>> {
    Ok(customer::Entity::find().filter(column.eq(value)).one(conn).await?)
}

/// The customer whom the confirmed address or the phone shows the applicant to be.
async fn known_customer(conn: &impl ConnectionTrait, applicant: &Applicant) -> Result<Option<customer::Model>> {
    if let Some(known) = by(conn, customer::Column::Email, &applicant.email).await? {
        return Ok(Some(known));
    }
    let by_phone = by(conn, customer::Column::Phone, &applicant.phone).await?;
    Ok(by_phone.filter(|known| known.email.as_ref().is_none_or(|email| *email == applicant.email)))
}

async fn update(
    club: &Club,
    tx: &impl ConnectionTrait,
    known: customer::Model,
    applicant: &Applicant,
) -> Result<customer::Model> {
    // A phone that belongs to somebody else stays theirs.
    let phone_is_free =
        by(tx, customer::Column::Phone, &applicant.phone).await?.is_none_or(|owner| owner.id == known.id);
    let mut row = filled_in(club, applicant, known);
    if phone_is_free {
        row.phone = Some(applicant.phone.clone());
    }
    if row.joined_on.is_none() {
        row.joined_on = Some(club.today());
        row.enrolled_by = Some("form".into());
    }
    people::rekey(tx, &mut row).await?;
    people::rows::update(tx, std::slice::from_ref(&row)).await?;
    Ok(row)
}

async fn insert(club: &Club, tx: &impl ConnectionTrait, applicant: &Applicant) -> Result<customer::Model> {
    let phone_is_free = by(tx, customer::Column::Phone, &applicant.phone).await?.is_none();
    let id = people::rows::reserve(tx, 1).await?.pop().ok_or(Error::NotFound)?;
    let mut row = filled_in(club, applicant, new_customer(club, id, &applicant.name));
    row.phone = phone_is_free.then(|| applicant.phone.clone());
    row.joined_on = Some(club.today());
    row.enrolled_by = Some("form".into());
    people::set_keys(&mut row, &[]);
    people::rows::insert(tx, std::slice::from_ref(&row)).await?;
    Ok(row)
}

/// What is known of somebody, with what they say of themselves put over it.
fn filled_in(club: &Club, applicant: &Applicant, mut row: customer::Model) -> customer::Model {
    row.name = applicant.name.clone();
    row.stand_in = false;
    row.import_id = None;
    row.email = Some(applicant.email.clone());
    row.locale = Some(applicant.language.code().into());
    row.updated_at = club.now();
    if let Some(birth_date) = applicant.birth_date {
        row.birth_date = Some(birth_date);
        row.birth_calendar = Some(to_code(&applicant.birth_calendar));
    }
    if let Some(acquisition) = applicant.acquisition {
        row.acquisition = Some(acquisition.code().into());
    }
    if let Some(by) = &applicant.referred_by {
        row.referred_by = Some(phone::or_as_given(by, &club.settings.country));
        row.referrer_id = None;
    }
    row
}

/// The login of the person: the one there was, under the address that has just been proven, else a new one.
async fn login(
    club: &Club,
    tx: &impl ConnectionTrait,
    person: &customer::Model,
    applicant: &Applicant,
    hash: String,
) -> Result<account::Model> {
    let known = account::Entity::find().filter(account::Column::CustomerId.eq(person.id)).one(tx).await?;
    let mut row = account::ActiveModel {
        email: Set(applicant.email.clone()),
        password_hash: Set(Some(hash)),
        name: Set(applicant.name.clone()),
        locale: Set(Some(applicant.language.code().into())),
        ..Default::default()
    };
    if let Some(known) = known {
        if known.disabled_at.is_some() {
            return Err(Error::invalid("link", Problem::LinkExpired));
        }
        row.id = Set(known.id);
        sessions::end_all(tx, known.id).await?;
        return Ok(account::Entity::update(row).exec(tx).await?);
    }
    row.role = Set("member".into());
    row.customer_id = Set(Some(person.id));
    row.created_at = Set(club.now());
    Ok(account::Entity::insert(row).exec_with_returning(tx).await?)
}
