//! A call of a page: who asks, what the address says, what was filled in.

use crate::{cx::Cx, form::Sent};
use axum::{
    body::Body,
    extract::{FromRequest, Multipart, RawForm},
    http::{Request, header},
};
use domain::text::taken_in;
use serde::de::{
    DeserializeOwned,
    value::{self, MapDeserializer},
};
use std::collections::HashMap;

/// Longest form that is read, in bytes.
pub const LONGEST_FORM: usize = 160 * 1024;

/// One call.
pub struct Call {
    pub cx: Cx,
    params: HashMap<String, String>,
    pub query: Filled,
    request: Request<Body>,
}

/// What was typed into a form or stands in the query of an address, kept for showing it again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filled(Vec<(String, String)>);

impl Filled {
    /// A form as if somebody had filled it in so. Control characters end here: no page ever sees one, whatever was sent.
    pub fn of<N: AsRef<str>, V: AsRef<str>>(fields: impl IntoIterator<Item = (N, V)>) -> Self {
        let clean = |text: &str| taken_in(text).into_owned();
        Self(fields.into_iter().map(|(name, value)| (clean(name.as_ref()), clean(value.as_ref()))).collect())
    }

    /// What was typed, as a form of `club`. A field that was sent twice counts once; one that was not is empty.
    pub fn read<T: DeserializeOwned + Default>(&self) -> T {
        let once =
            self.0.iter().enumerate().filter(|(at, (name, _))| self.0[..*at].iter().all(|(other, _)| other != name));
        let fields = once.map(|(_, (name, value))| (name.as_str(), value.as_str()));
        // Its fields are texts, so that there is nothing that cannot be read.
        T::deserialize(MapDeserializer::<_, value::Error>::new(fields)).unwrap_or_default()
    }

    /// Reads `a=b&c=d`.
    pub fn parse(encoded: &[u8]) -> Self {
        let fields: Vec<(String, String)> = serde_urlencoded::from_bytes(encoded).unwrap_or_default();
        Self::of(fields)
    }

    /// The value of a field; empty when it was not sent.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }

    /// Names of all fields.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    /// As it would stand in an address.
    pub fn encoded(&self) -> String {
        serde_urlencoded::to_string(&self.0).unwrap_or_default()
    }

    /// The same with one more field.
    pub fn and(mut self, name: impl Into<String>, value: String) -> Self {
        self.0.push((name.into(), value));
        self
    }

    /// Whether a box was ticked.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(field, _)| field == name)
    }

    /// All fields, as they would stand in an address, with one of them changed or left out.
    pub fn with(&self, name: &str, value: Option<&str>) -> String {
        let mut fields: Vec<(&str, &str)> =
            self.0.iter().map(|(field, value)| (field.as_str(), value.as_str())).collect();
        fields.retain(|(field, value)| *field != name && !value.is_empty());
        fields.extend(value.map(|value| (name, value)));
        match serde_urlencoded::to_string(fields) {
            Ok(query) if !query.is_empty() => format!("?{query}"),
            _ => "?".into(),
        }
    }
}

impl Call {
    pub fn new(cx: Cx, params: HashMap<String, String>, request: Request<Body>) -> Self {
        let query = Filled::parse(request.uri().query().unwrap_or_default().as_bytes());
        Self { cx, params, query, request }
    }

    /// A part of the path, such as `number` of `/members/{number}`.
    pub fn param(&self, name: &str) -> &str {
        self.params.get(name).map_or("", String::as_str)
    }

    /// The value of a cookie.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        let sent = self.request.headers().get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        sent.flat_map(|value| value.split("; ")).find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
    }

    /// The form that was sent, which has arrived whole. One that cannot be read is an empty one.
    pub async fn form(self) -> (Cx, Filled) {
        let filled = RawForm::from_request(self.request, &()).await.map(|RawForm(bytes)| Filled::parse(&bytes));
        (self.cx, filled.unwrap_or_default())
    }

    /// The same, as it may have to be shown again.
    pub async fn sent(self) -> (Cx, Sent) {
        let (cx, filled) = self.form().await;
        (cx, Sent::first(filled))
    }

    /// The form with files that was sent.
    pub async fn files(self) -> (Cx, Option<Multipart>) {
        (self.cx, Multipart::from_request(self.request, &()).await.ok())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_read_whatever_is_sent() {
        let filled = Filled::parse("kind=call&text=سلام&kind=gift&other=1".as_bytes());
        let new: club::contacts::NewContact = filled.read();
        assert_eq!((new.kind.as_str(), new.text.as_str(), new.score.as_str()), ("call", "سلام", ""));
        let pin: club::standing::pins::NewPin = Filled::parse(b"courtesy=yes&calendar=x").read();
        assert!(pin.courtesy && !Filled::parse(b"tier=a").read::<club::standing::pins::NewPin>().courtesy);
    }

    #[test]
    fn no_control_character_comes_in_with_a_form() {
        let filled = Filled::parse(b"na%00me=a%00b%1B&text=one%0D%0Atwo%09&bad=%FF%ED%A0%80%C0%80");
        assert_eq!(filled.get("name"), "ab");
        assert_eq!(filled.get("text"), "one\ntwo\t");
        assert!(!filled.get("bad").contains(char::is_control));
    }
}
