//! The logins of the demonstration, written last: as long as they are not there, the shop is half filled.

use super::{SignIn, person::SHOWN_EMAIL};
use crate::{
    Club, Result,
    accounts::password,
    base::{codes::to_code, keep},
    entity::account,
};
use domain::role::Role;
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait};

/// The setting under which the sign-ins are kept.
const KEY: &str = "demo";
/// One for all, so that it can be typed from the screen.
const PASSWORD: &str = "vafa-demo-1404";

/// Who works in the shop.
const STAFF: [(Role, &str, &str); 3] = [
    (Role::Admin, "admin@vafa.example", "نگار سپهری"),
    (Role::Manager, "manager@vafa.example", "بهرام کاویانی"),
    (Role::Manager, "manager2@vafa.example", "شیرین یزدانی"),
];

/// The sign-ins of a shop that has been filled.
pub async fn known(conn: &impl ConnectionTrait) -> Result<Option<Vec<SignIn>>> {
    Ok(keep::recall(conn, KEY).await?.map(|kept| serde_json::from_str(&kept)).transpose()?)
}

/// The stored form of the password of all. It takes a while: not inside a transaction.
pub async fn hash(club: &Club) -> Result<String> {
    password::hash(club, PASSWORD.into()).await
}

/// Adds the logins of the staff and of one member, and gives one sign-in for each role.
pub async fn add(club: &Club, tx: &impl ConnectionTrait, hash: &str, member: (i64, String)) -> Result<Vec<SignIn>> {
    let (customer, name) = member;
    let staff = STAFF.map(|(role, email, name)| (role, email, name.to_owned(), None));
    let all: Vec<_> = staff.into_iter().chain([(Role::Member, SHOWN_EMAIL, name, Some(customer))]).collect();
    let rows = all.iter().map(|(role, email, name, customer)| account::ActiveModel {
        role: Set(to_code(role)),
        email: Set((*email).into()),
        password_hash: Set(Some(hash.into())),
        name: Set(name.clone()),
        customer_id: Set(*customer),
        created_at: Set(club.now()),
        ..Default::default()
    });
    account::Entity::insert_many(rows).exec_without_returning(tx).await?;
    let mut sign_ins: Vec<SignIn> = Vec::new();
    for (role, email, name, _) in all {
        if sign_ins.iter().all(|known| known.role != role) {
            sign_ins.push(SignIn { role, email: email.into(), password: PASSWORD.into(), name });
        }
    }
    keep::keep(tx, KEY, serde_json::to_string(&sign_ins)?).await?;
    Ok(sign_ins)
}
