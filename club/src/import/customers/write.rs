//! Writing what was decided of some customers.

use super::plan::{Known, Plan, Target, plans};
use crate::{
    Actor, Club, Result,
    accounts::{Login, address},
    audit,
    base::coded::Coded,
    entity::{
        customer::{self, EnrolledBy},
        customer_id,
    },
    import::{
        told::Customer,
        writing::{Outcome, Writing},
    },
    people::{self, enrol, fold, keys, rows},
    programme,
    scoring::touched,
    standing::movement,
};
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

/// Writes customers; `last` says that nothing of the file comes after them. Rows that claim what somebody else has come back as [`Outcome::Later`].
pub async fn write(
    actor: &Actor,
    club: &Club,
    tx: &impl ConnectionTrait,
    writing: &Writing<'_>,
    batch: &[&Customer],
    last: bool,
) -> Result<Vec<Outcome>> {
    let mut known = Known::of(tx, batch).await?;
    let plans = plans(&known, batch, last);
    let mut outcomes = vec![Outcome::Unchanged; batch.len()];
    let mut accepted = Vec::new();
    for plan in plans {
        if let Some((refused, later)) = &plan.refused {
            let outcome = if *later { Outcome::Later(refused.clone()) } else { Outcome::Refused(refused.clone()) };
            plan.rows.iter().for_each(|place| outcomes[*place] = outcome.clone());
        } else {
            accepted.push(plan);
        }
    }
    if !writing.rehearse {
        adopt(actor, club, tx, &accepted, &mut known).await?;
    }
    let mut work = Work::default();
    let new = accepted.iter().filter(|plan| matches!(plan.target, Target::New(_))).count();
    let mut reserved = match writing.rehearse {
        true => vec![0; new],
        false => rows::reserve(tx, new).await?,
    }
    .into_iter();
    for plan in &accepted {
        let before = match plan.target {
            Target::Known(id) => known.people.get(&id).cloned(),
            Target::New(_) => None,
        };
        let id = before.as_ref().map(|row| row.id).or_else(|| reserved.next()).unwrap_or_default();
        let done = work.take(club, writing, &known, plan, before, id);
        plan.rows.iter().for_each(|place| outcomes[*place] = done.clone());
    }
    if !writing.rehearse {
        work.write(actor, club, tx).await?;
    }
    Ok(outcomes)
}

/// Makes one of those who turned out to be one, and reads them again.
async fn adopt(
    actor: &Actor,
    club: &Club,
    tx: &impl ConnectionTrait,
    accepted: &[Plan],
    known: &mut Known,
) -> Result<()> {
    for plan in accepted {
        let (Target::Known(id), false) = (plan.target, plan.adopts.is_empty()) else { continue };
        for gone in plan.adopts.iter().filter(|gone| **gone != id) {
            let (_, details) = fold::fold(actor, club, tx, id, *gone, false).await?;
            audit::note(tx, club.now(), actor, "member.adopted", Some(id), details).await?;
            known.people.remove(gone);
        }
        let row = customer::Entity::find().filter(customer::Column::Id.eq(id)).one(tx).await?;
        known.people.extend(row.map(|row| (id, row)));
        known.of.extend(people::ids(tx, &[id]).await?);
    }
    Ok(())
}

/// What is to be written.
#[derive(Default)]
struct Work {
    fresh: Vec<customer::Model>,
    changed: Vec<customer::Model>,
    ids: Vec<customer_id::Model>,
    joining: Vec<(i64, NaiveDate)>,
    /// Members whose day of joining was a guess.
    moved: Vec<(i64, NaiveDate)>,
    touched: Vec<i64>,
    /// Logins, as they were, of members who sign in with another address from now on.
    readdressed: Vec<Login>,
}

impl Work {
    /// Puts what is told over what is known.
    fn take(
        &mut self,
        club: &Club,
        writing: &Writing<'_>,
        known: &Known,
        plan: &Plan,
        before: Option<customer::Model>,
        id: i64,
    ) -> Outcome {
        let new_ids: Vec<customer_id::Model> = plan
            .ids
            .iter()
            .filter(|id| !known.ids.contains_key(*id))
            .map(|(source, external_id)| customer_id::Model {
                source: source.clone(),
                external_id: external_id.clone(),
                customer_id: id,
                import_id: writing.import_id,
            })
            .collect();
        let Some(before) = before else {
            let mut row = merged(&rows::new_customer(club, id, &plan.told.name), &plan.told);
            row.import_id = writing.import_id;
            row.number = row.joined_on.map(|_| enrol::number(id));
            keys::set_keys(&mut row, &new_ids.iter().map(|id| id.external_id.clone()).collect::<Vec<_>>());
            self.joining.extend(row.joined_on.map(|day| (id, day)));
            self.ids.extend(new_ids);
            self.fresh.push(row);
            return Outcome::Imported;
        };
        let mut after = merged(&before, &plan.told);
        let own = writing.import_id.is_some() && before.import_id == writing.import_id;
        if !own {
            // From now on more than the import that made the customer knows of it.
            after.import_id = None;
        }
        match (before.joined_on, after.joined_on) {
            (None, Some(day)) => self.joining.push((id, day)),
            (Some(old), Some(day)) if old != day => {
                self.moved.push((id, day));
                self.touched.push(id);
            }
            _ => {}
        }
        self.readdressed.extend(known.readdressed(id, after.email.as_deref()).cloned());
        if before.referred_by != after.referred_by {
            self.touched.extend(before.referrer_id);
        }
        let told_more = customer::Model { import_id: after.import_id, ..before.clone() } != after
            || !new_ids.is_empty()
            || !plan.adopts.is_empty();
        if told_more || before.import_id != after.import_id {
            let ids = known.of.get(&id).into_iter().flatten().chain(&new_ids).map(|id| id.external_id.clone());
            keys::set_keys(&mut after, &ids.collect::<Vec<_>>());
            if told_more {
                after.updated_at = club.now();
            }
            self.changed.push(after);
            self.ids.extend(new_ids);
        }
        if told_more || own { Outcome::Imported } else { Outcome::Unchanged }
    }

    async fn write(self, actor: &Actor, club: &Club, tx: &impl ConnectionTrait) -> Result<()> {
        rows::update(tx, &self.changed).await?;
        rows::insert(tx, &self.fresh).await?;
        rows::insert_ids(tx, &self.ids).await?;
        if !self.joining.is_empty() {
            let version = programme::in_force(club, tx, club.today()).await?;
            enrol::enrol(actor, club, tx, &version, &self.joining).await?;
        }
        for before in &self.readdressed {
            address::given(club, tx, before).await?;
        }
        movement::begun_on(tx, &self.moved).await?;
        touched::touch(tx, self.touched.into_iter()).await
    }
}

/// What is known, with what is told put over it.
fn merged(known: &customer::Model, told: &Customer) -> customer::Model {
    let mut row = known.clone();
    row.name = told.name.clone();
    // A stand-in that comes back from our own export is still one.
    row.stand_in = (known.stand_in || known.number.is_none()) && told.is_nameless();
    row.phone = told.phone.clone().or(row.phone);
    row.email = told.email.clone().or(row.email);
    if let Some((day, calendar)) = told.birth {
        row.birth_date = Some(day);
        row.birth_calendar = Some(Coded(calendar));
    }
    // A day of joining that was guessed, or that a file told, may be told better. One's own joining stands.
    let own = row.joined_on.is_some() && !matches!(row.enrolled_by, Some(EnrolledBy::Purchase | EnrolledBy::File));
    if let Some(day) = told.joined_on.filter(|day| !own && row.joined_on != Some(*day)) {
        row.joined_on = Some(day);
        row.enrolled_by = Some(EnrolledBy::File);
    }
    row.locale = told.locale.map(|language| language.code().into()).or(row.locale);
    row.acquisition = told.channel.clone().or(row.acquisition);
    row.preferred_name = told.preferred_name.clone().or(row.preferred_name);
    row.tastes = told.tastes.clone().or(row.tastes);
    row.wedding_date = told.wedding_date.or(row.wedding_date);
    if told.referred_by.is_some() && told.referred_by != row.referred_by {
        row.referred_by = told.referred_by.clone();
        row.referrer_id = None;
    }
    row
}
