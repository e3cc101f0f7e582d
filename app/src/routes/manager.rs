//! Pages of account managers.

use super::routes;
use crate::pages::manager::{
    member::{self, contacts, phone, pin},
    members,
};

routes! {
    Manager {
        members() "/manager/members" get(members::show);
        member(number: &str) "/manager/members/{number}" get(member::show);
        member_pin(number: &str) "/manager/members/{number}/pin" post(pin::submit);
        member_pin_lift(number: &str) "/manager/members/{number}/pin/lift" post(pin::lift);
        member_phone(number: &str) "/manager/members/{number}/phone" post(phone::prove);
        member_phone_wrong(number: &str) "/manager/members/{number}/phone/wrong" post(phone::withdraw);
        member_contacts(number: &str) "/manager/members/{number}/contacts" post(contacts::submit);
    }
}
