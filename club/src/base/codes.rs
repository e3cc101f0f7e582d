//! Enums of the domain are kept in the database under the same names as in JSON.

use serde::{Serialize, de::DeserializeOwned};

/// The name of a unit variant, such as `grace_started`.
pub fn to_code<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(code)) => code,
        other => unreachable!("only enums without fields have a code, not {other:?}"),
    }
}

/// The variant with this name, if there is one.
pub fn from_code<T: DeserializeOwned>(code: &str) -> Option<T> {
    serde_json::from_value(code.into()).ok()
}
