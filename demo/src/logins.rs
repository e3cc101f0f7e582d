//! The logins of the demonstration, written last: as long as they are not there, the shop is half filled.

use super::{person::SHOWN_EMAIL, sign_in::SignIn};
use club::seed::Login;
use domain::role::Role;

/// One for all, so that it can be typed from the screen.
pub const PASSWORD: &str = "vafa-demo-1404";

/// Who works in the shop.
const STAFF: [(Role, &str, &str); 3] = [
    (Role::Admin, "admin@vafa.example", "نگار سپهری"),
    (Role::Manager, "manager@vafa.example", "بهرام کاویانی"),
    (Role::Manager, "manager2@vafa.example", "شیرین یزدانی"),
];

/// The logins of the staff and of one member.
pub fn all((customer, name): (i64, String)) -> Vec<Login> {
    let staff = STAFF.map(|(role, email, name)| Login { role, email: email.into(), name: name.into(), customer: None });
    let member = Login { role: Role::Member, email: SHOWN_EMAIL.into(), name, customer: Some(customer) };
    staff.into_iter().chain([member]).collect()
}

/// One sign-in for each role.
pub fn shown(logins: &[Login]) -> Vec<SignIn> {
    let mut sign_ins: Vec<SignIn> = Vec::new();
    for Login { role, email, name, .. } in logins.iter().cloned() {
        if sign_ins.iter().all(|known| known.role != role) {
            sign_ins.push(SignIn { role, email, password: PASSWORD.into(), name });
        }
    }
    sign_ins
}
