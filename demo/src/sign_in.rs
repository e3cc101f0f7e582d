//! What is said of a login.

use domain::role::Role;
use serde::{Deserialize, Serialize};

/// A sign-in that the demo prints.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct SignIn {
    pub role: Role,
    pub email: String,
    pub password: String,
    pub name: String,
}
