//! Deciding, for some rows together, whom each means. Nobody becomes somebody else without proof.

use crate::{
    Result,
    accounts::{Login, login},
    base::bulk,
    entity::{
        customer::{self, EnrolledBy},
        customer_id,
    },
    import::{told::Customer, writing::Refused},
    people,
};
use domain::text::search_key;
use sea_orm::{ConnectionTrait, FromQueryResult, Statement};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// What is known of everybody whom some rows may mean.
pub struct Known {
    pub people: HashMap<i64, customer::Model>,
    pub ids: HashMap<(String, String), customer_id::Model>,
    /// Ids of each person.
    pub of: HashMap<i64, Vec<customer_id::Model>>,
    by_phone: HashMap<String, i64>,
    by_email: HashMap<String, i64>,
    logins: HashMap<i64, Login>,
    /// Addresses with which colleagues sign in.
    of_staff: HashSet<String>,
}

impl Known {
    pub async fn of(conn: &impl ConnectionTrait, rows: &[&Customer]) -> Result<Self> {
        let told: BTreeSet<(String, String)> = rows.iter().flat_map(|row| row.ids()).collect();
        let told: Vec<(&str, &str)> = told.iter().map(|(source, id)| (source.as_str(), id.as_str())).collect();
        let ids: Vec<customer_id::Model> = bulk::with_ids(conn, "customer_ids", &told).await?;
        let ids: HashMap<(String, String), customer_id::Model> =
            ids.into_iter().map(|row| ((row.source.clone(), row.external_id.clone()), row)).collect();
        let backend = conn.get_database_backend();
        let by_id: BTreeSet<i64> = ids.values().map(|row| row.customer_id).collect();
        let (phones, phones_value) = bulk::texts(backend, 1, rows.iter().filter_map(|row| row.phone.as_deref()));
        let (emails, emails_value) = bulk::texts(backend, 2, rows.iter().filter_map(|row| row.email.as_deref()));
        let own = bulk::among(&by_id.into_iter().collect::<Vec<_>>());
        // One look-up for each, so that each uses its own index.
        let sql = format!(
            "SELECT * FROM customers WHERE phone {phones} UNION SELECT * FROM customers WHERE email {emails} \
             UNION SELECT * FROM customers WHERE id {own}"
        );
        let statement = Statement::from_sql_and_values(backend, sql, [phones_value, emails_value]);
        let found = customer::Model::find_by_statement(statement).all(conn).await?;
        let people: HashMap<i64, customer::Model> = found.into_iter().map(|row| (row.id, row)).collect();
        let all: Vec<i64> = people.keys().copied().collect();
        let by = |key: fn(&customer::Model) -> &Option<String>| {
            people.values().filter_map(|row| Some((key(row).clone()?, row.id))).collect()
        };
        let told = rows.iter().filter_map(|row| row.email.as_deref());
        Ok(Self {
            by_phone: by(|row| &row.phone),
            by_email: by(|row| &row.email),
            of: people::ids(conn, &all).await?,
            logins: login::of_customers(conn, all.iter().copied()).await?,
            of_staff: login::of_staff_among(conn, told).await?.into_iter().collect(),
            people,
            ids,
        })
    }

    /// Whether a row with this phone or address may be taken for its owner: a stand-in is whoever has it, who joined on
    /// the site gave it, and of everybody else the name must be the same.
    fn adoptable(&self, owner: i64, told: &Customer) -> bool {
        let Some(row) = self.people.get(&owner) else { return false };
        let joined = row.enrolled_by == Some(EnrolledBy::Form) || self.logins.contains_key(&owner);
        row.stand_in || joined || same_name(&row.name, &told.name)
    }

    /// Whether the file may have a row of the owner's own, which gives up the phone or address.
    fn may_speak(&self, owner: i64, told: &Customer) -> bool {
        self.of.get(&owner).into_iter().flatten().any(|id| id.source == told.source)
    }

    /// Who has this phone or address.
    fn owner(&self, column: &str, value: &str) -> Option<i64> {
        let owners = if column == "phone" { &self.by_phone } else { &self.by_email };
        owners.get(value).copied()
    }

    /// The login of somebody known, if it signs in with another address than this one from now on.
    pub fn readdressed(&self, id: i64, email: Option<&str>) -> Option<&Login> {
        self.logins.get(&id).filter(|login| email.is_some_and(|email| email != login.email))
    }

    fn is_stand_in(&self, id: i64) -> bool {
        self.people.get(&id).is_some_and(|row| row.stand_in)
    }
}

fn same_name(one: &str, other: &str) -> bool {
    let key = |name: &str| search_key(name).replace(' ', "");
    key(one) == key(other)
}

/// Who is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    Known(i64),
    /// Somebody new; the number only tells them apart.
    New(usize),
}

/// What is told of one person.
#[derive(Clone, Debug)]
pub struct Plan {
    pub target: Target,
    /// Places of the rows in the batch.
    pub rows: Vec<usize>,
    /// All of them in one, the last word over the ones before.
    pub told: Customer,
    pub ids: BTreeSet<(String, String)>,
    /// Stand-ins that turn out to be this person.
    pub adopts: BTreeSet<i64>,
    /// Why nothing of it is written, and whether more of the file could change that.
    pub refused: Option<(Refused, bool)>,
}

/// Decides for all rows together. `last` says that nothing of the file comes after them.
pub fn plans(known: &Known, rows: &[&Customer], last: bool) -> Vec<Plan> {
    let mut plans = by_person(known, rows, last);
    for plan in &mut plans {
        plan.adopts = owners(known, &plan.told)
            .into_iter()
            .filter(|owner| Target::Known(*owner) != plan.target && known.is_stand_in(*owner))
            .collect();
    }
    refuse_contested(&mut plans, rows);
    refuse_logins_of_staff(known, &mut plans);
    refuse_taken(known, &mut plans);
    plans
}

/// Who has the phone and the address of a row now.
fn owners(known: &Known, told: &Customer) -> Vec<i64> {
    contacts(told).filter_map(|(column, value)| known.owner(column, value)).collect()
}

/// The phones and addresses whose owners tell others in these rows.
fn given_up(known: &Known, rows: &[&Customer]) -> HashSet<(&'static str, String)> {
    let mut given_up = HashSet::new();
    for told in rows {
        let own = told.ids().iter().find_map(|id| known.people.get(&known.ids.get(id)?.customer_id)).cloned();
        let Some(own) = own else { continue };
        for (column, before, now) in [("phone", &own.phone, &told.phone), ("email", &own.email, &told.email)] {
            if let (Some(before), Some(now)) = (before, now)
                && before != now
            {
                given_up.insert((column, before.clone()));
            }
        }
    }
    given_up
}

/// Puts together the rows that mean one person.
fn by_person(known: &Known, rows: &[&Customer], last: bool) -> Vec<Plan> {
    let given_up = given_up(known, rows);
    let mut targets: BTreeMap<Target, Plan> = BTreeMap::new();
    let mut refused = Vec::new();
    // New people by every id, and by phone or address together with the name.
    let mut fresh: HashMap<String, usize> = HashMap::new();
    let mut order: Vec<usize> = (0..rows.len()).collect();
    order.sort_by_key(|place| rows[*place].line);
    for (number, place) in order.into_iter().enumerate() {
        let told = rows[place];
        let ids = told.ids();
        let by_id: BTreeSet<i64> = ids.iter().filter_map(|id| known.ids.get(id)).map(|row| row.customer_id).collect();
        let adoptable: Vec<i64> = contacts(told)
            .filter(|(column, value)| !given_up.contains(&(*column, (*value).clone())))
            .filter_map(|(column, value)| known.owner(column, value))
            .filter(|owner| known.adoptable(*owner, told))
            .collect();
        let real: BTreeSet<i64> = adoptable.iter().copied().filter(|owner| !known.is_stand_in(*owner)).collect();
        let two = by_id.len() > 1 || (by_id.is_empty() && real.len() > 1);
        // Whoever it may be could still give the phone up.
        let waits = by_id.is_empty() && !last && adoptable.iter().any(|owner| known.may_speak(*owner, told));
        let target = match (by_id.first(), real.first(), adoptable.first()) {
            (Some(id), ..) | (None, Some(id), _) | (None, None, Some(id)) => Target::Known(*id),
            (None, None, None) => {
                let name = search_key(&told.name).replace(' ', "");
                let contact = |text: &String| format!("{text}\u{1F}{name}");
                let mut keys: Vec<String> =
                    ids.iter().map(|(source, id)| format!("{source}\u{1F}{id}\u{1F}")).collect();
                keys.extend(told.phone.iter().chain(&told.email).map(contact));
                let first = keys.iter().find_map(|key| fresh.get(key)).copied().unwrap_or(number);
                fresh.extend(keys.into_iter().map(|key| (key, first)));
                Target::New(first)
            }
        };
        let plan = Plan {
            target,
            rows: vec![place],
            told: told.clone(),
            ids,
            adopts: BTreeSet::new(),
            refused: (two || waits).then(|| (two_people("customer", told.named.text()), true)),
        };
        if two || waits {
            refused.push(plan);
            continue;
        }
        match targets.entry(target) {
            std::collections::btree_map::Entry::Vacant(entry) => drop(entry.insert(plan)),
            std::collections::btree_map::Entry::Occupied(mut entry) => {
                let same = entry.get_mut();
                let two_names = !same.ids.is_empty() && !plan.ids.is_empty() && !same_name(&same.told.name, &told.name);
                if by_id.is_empty() && two_names && adoptable.first().is_some_and(|owner| known.is_stand_in(*owner)) {
                    // Two customers of one system cannot both be whoever has a bare phone.
                    let claimed = contacts(told).find(|(column, value)| {
                        known.owner(column, value).is_some_and(|owner| known.is_stand_in(owner))
                    });
                    let contested = claimed.map(|(column, value)| (taken(column, value), false));
                    same.refused = same.refused.take().or(contested);
                }
                same.told = same.told.clone().over(told);
                same.rows.push(place);
                same.ids.extend(plan.ids);
            }
        }
    }
    targets.into_values().chain(refused).collect()
}

fn two_people(column: &'static str, value: &str) -> Refused {
    let why = "this id and this phone or email are known as two different people; merge them on their page";
    Refused::new(column, "two_people", why, value)
}

fn taken(column: &'static str, value: &str) -> Refused {
    let (code, why) = match column {
        "phone" => ("phone_taken", "this phone belongs to another customer"),
        _ => ("email_taken", "this email belongs to another customer"),
    };
    Refused::new(column, code, why, value)
}

/// What a person says of how to be reached: the column and the value.
fn contacts(told: &Customer) -> impl Iterator<Item = (&'static str, &String)> {
    let phone = told.phone.iter().map(|phone| ("phone", phone));
    phone.chain(told.email.iter().map(|email| ("email", email)))
}

/// Two people of one file cannot both have a phone or an address: all of them are told. A row that is refused for another
/// reason claims it all the same, so that nothing hangs on which reason was found first, or on a file coming twice.
fn refuse_contested(plans: &mut [Plan], rows: &[&Customer]) {
    let mut claims: HashMap<(&'static str, String), BTreeSet<Target>> = HashMap::new();
    for plan in plans.iter() {
        // What is refused has no last word.
        let told: Vec<&Customer> = match &plan.refused {
            Some(_) => plan.rows.iter().map(|place| rows[*place]).collect(),
            None => vec![&plan.told],
        };
        for (column, value) in told.into_iter().flat_map(contacts) {
            claims.entry((column, value.clone())).or_default().insert(plan.target);
        }
    }
    for plan in plans.iter_mut().filter(|plan| plan.refused.is_none()) {
        let contested = contacts(&plan.told).find(|(column, value)| claims[&(*column, (*value).clone())].len() > 1);
        plan.refused = contested.map(|(column, value)| (taken(column, value), false));
    }
}

/// No two logins have one address. Whoever has no login may have that of a colleague, who buys in the shop too.
fn refuse_logins_of_staff(known: &Known, plans: &mut [Plan]) {
    for plan in plans.iter_mut().filter(|plan| plan.refused.is_none()) {
        let Target::Known(id) = plan.target else { continue };
        let email = plan.told.email.as_deref();
        let Some(email) = email.filter(|email| known.of_staff.contains(*email)) else { continue };
        if known.readdressed(id, Some(email)).is_some() {
            plan.refused = Some((taken("email", email), false));
        }
    }
}

/// Refuses what belongs to somebody else who does not give it up. Whoever is refused gives nothing up, so it is asked again
/// until nothing changes.
fn refuse_taken(known: &Known, plans: &mut [Plan]) {
    loop {
        let kept: HashMap<i64, (Option<String>, Option<String>)> = plans
            .iter()
            .filter(|plan| plan.refused.is_none())
            .filter_map(|plan| match plan.target {
                Target::Known(id) => Some((id, (plan.told.phone.clone(), plan.told.email.clone()))),
                Target::New(_) => None,
            })
            .collect();
        let mut changed = false;
        for plan in plans.iter_mut().filter(|plan| plan.refused.is_none()) {
            let blocked = contacts(&plan.told).find(|(column, value)| {
                let Some(owner) = known.owner(column, value) else { return false };
                let gives_up = kept.get(&owner).is_some_and(|(phone, email)| {
                    let next = if *column == "phone" { phone } else { email };
                    next.as_ref().is_some_and(|next| next != *value)
                });
                Target::Known(owner) != plan.target && !plan.adopts.contains(&owner) && !gives_up
            });
            if let Some((column, value)) = blocked {
                let refused = match plan.target {
                    Target::Known(_) => two_people(column, value),
                    Target::New(_) => taken(column, value),
                };
                plan.refused = Some((refused, true));
                changed = true;
            }
        }
        if !changed {
            return;
        }
    }
}
