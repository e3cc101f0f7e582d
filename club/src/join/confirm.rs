//! The link in the mail: whoever follows it has proven the address, looks through what is known, and chooses a password.

use super::{Applicant, JoinForm, Known, applicant, by, has_login};
use crate::{
    Club, Error, Problem, Problems, Result,
    accounts::{Account, Login, Whose, login, parse_password, password, sessions},
    audit,
    base::{coded::Coded, secret},
    entity::{account, customer, enrolment},
    people::{self, enrol, keys, rows},
    privacy::consents,
    programme,
};
use domain::{
    person::{CONSENTS, Channel, Purpose},
    role::Role,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use serde_json::json;

/// What the page of the link shows, for its owner to look through.
#[derive(Clone, Debug)]
pub struct Asked {
    /// What is known of whoever has the address; the rest as the form says it.
    pub applicant: Applicant,
    /// What the form says, where the club knew somebody by the address before. Anybody may have filled it in.
    pub form: Option<Applicant>,
}

/// What to look through before joining, if the link can still be used.
pub async fn asked(club: &Club, token: &str) -> Result<Option<Asked>> {
    let Some((_, form)) = find(club, &club.db, token).await? else { return Ok(None) };
    Ok(Some(match by(&club.db, customer::Column::Email, &form.email).await? {
        Some(person) => {
            let agreed = agreed(&club.db, person.id).await?;
            Asked { applicant: Applicant::known(&person, agreed, &form).filled_up(&form), form: Some(form) }
        }
        None => Asked { applicant: form, form: None },
    }))
}

/// Makes the owner of the address a member, with a password, and joins them to the purchases that the shop knows under
/// that address. `told` is what they say of themselves; without it somebody new is as the form says, and of somebody whom
/// the club knows nothing changes.
pub async fn confirm(
    club: &Club,
    token: &str,
    told: Option<JoinForm>,
    password: &str,
    repeat: &str,
) -> Result<Account> {
    let expired = || Error::invalid("link", Problem::LinkExpired);
    let (_, form) = find(club, &club.db, token).await?.ok_or_else(expired)?;
    let mut problems = Problems::default();
    let told = told.map(|told| applicant::read(club, JoinForm { email: form.email.clone(), ..told }));
    let told = told.and_then(|read| problems.gather(read));
    let about = told.as_ref().unwrap_or(&form);
    let whose = Whose { name: &about.name, email: &about.email, phone: Some(&about.phone) };
    let password = problems.gather(parse_password(club, whose, password, repeat));
    problems.check()?;
    let hash = password::hash(club, password.ok_or(Error::NotFound)?).await?;
    let tx = people::write(club).await?;
    let (row, form) = find(club, &tx, token).await?.ok_or_else(expired)?;
    let now = club.now();
    let claimed = enrolment::Entity::update_many()
        .set(enrolment::ActiveModel { confirmed_at: Set(Some(now)), form: Set(json!({})), ..Default::default() })
        .filter(enrolment::Column::Id.eq(row.id))
        .filter(enrolment::Column::ConfirmedAt.is_null())
        .exec(&tx)
        .await?;
    // Two links may have been asked for; the second finds that the first made a login.
    let known = login::with_email(&tx, &form.email).await?;
    if claimed.rows_affected != 1 || known.is_some_and(|login| matches!(has_login(&login), Known::HasLogin)) {
        return Err(expired());
    }
    // Only the address is proven. Whose phone the form says is known by it alone to nobody.
    let known = by(&tx, customer::Column::Email, &form.email).await?;
    let applicant = match (told, &known) {
        (Some(told), _) => told,
        (None, Some(person)) => Applicant::known(person, agreed(&tx, person.id).await?, &form),
        (None, None) => form,
    };
    let person = write(club, &tx, known, &applicant).await?;
    let account: Account = set_password(club, &tx, &person, hash).await?.into();
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

async fn find(club: &Club, conn: &impl ConnectionTrait, token: &str) -> Result<Option<(enrolment::Model, Applicant)>> {
    let row = enrolment::Entity::find()
        .filter(enrolment::Column::TokenHash.eq(secret::hash(token)))
        .filter(enrolment::Column::ConfirmedAt.is_null())
        .filter(enrolment::Column::ExpiresAt.gt(club.now()))
        .one(conn)
        .await?;
    row.map(|row| Ok((row.clone(), serde_json::from_value(row.form)?))).transpose()
}

/// What somebody has agreed to.
async fn agreed(conn: &impl ConnectionTrait, customer: i64) -> Result<Vec<(Channel, Purpose)>> {
    let rows = consents::that_hold(conn, &[customer]).await?.into_iter().filter(|row| row.granted);
    Ok(rows.map(|row| (row.channel.0, row.purpose.0)).collect())
}

/// The customer whom the address belongs to, or a new one.
async fn write(
    club: &Club,
    tx: &impl ConnectionTrait,
    known: Option<customer::Model>,
    applicant: &Applicant,
) -> Result<customer::Model> {
    if let Some(known) = known {
        let mut row = applicant.over(club, known);
        keys::rekey(tx, &mut row).await?;
        rows::update(tx, std::slice::from_ref(&row)).await?;
        return Ok(row);
    }
    let id = rows::reserve(tx, 1).await?.pop().ok_or(Error::NotFound)?;
    let mut row = applicant.over(club, rows::new_customer(club, id, &applicant.name));
    keys::set_keys(&mut row, &[]);
    rows::insert(tx, std::slice::from_ref(&row)).await?;
    Ok(row)
}

/// The login of the person, who has just proven the address: the one there was, else a new one.
async fn set_password(club: &Club, tx: &impl ConnectionTrait, person: &customer::Model, hash: String) -> Result<Login> {
    let mut row = account::ActiveModel { password_hash: Set(Some(hash)), ..Default::default() };
    let id = match login::of(tx, person.id).await? {
        Some(known) if !known.is_open() => return Err(Error::invalid("link", Problem::LinkExpired)),
        Some(known) => {
            row.id = Set(known.id);
            account::Entity::update(row).exec(tx).await?;
            sessions::end_all(tx, known.id).await?;
            known.id
        }
        None => {
            row.role = Set(Coded(Role::Member));
            row.customer_id = Set(Some(person.id));
            row.created_at = Set(club.now());
            account::Entity::insert(row).exec_with_returning(tx).await?.id
        }
    };
    login::with_id(tx, id).await?.ok_or(Error::NotFound)
}
