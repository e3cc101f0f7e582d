//! Enums of the domain in a column: under their names, as in JSON. The domain knows no database, so they are wrapped here; enums
//! of the tables' own are `DeriveActiveEnum`.

use sea_orm::{
    ColIdx, ColumnType, DbErr, QueryResult, TryGetError, TryGetable, Value,
    sea_query::{ArrayType, Nullable, ValueType, ValueTypeErr},
};
use std::str::FromStr;

/// A variant as it is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Coded<T>(pub T);

impl<T: Into<&'static str>> Coded<T> {
    /// Its name.
    pub fn code(self) -> &'static str {
        self.0.into()
    }
}

impl<T: Into<&'static str>> From<Coded<T>> for Value {
    fn from(stored: Coded<T>) -> Self {
        stored.code().into()
    }
}

impl<T: FromStr> TryGetable for Coded<T> {
    fn try_get_by<I: ColIdx>(row: &QueryResult, index: I) -> Result<Self, TryGetError> {
        let name = String::try_get_by(row, index)?;
        let unknown = |_| DbErr::Type(format!("`{name}` is no {}", std::any::type_name::<T>())).into();
        name.parse().map(Self).map_err(unknown)
    }
}

impl<T: FromStr> ValueType for Coded<T> {
    fn try_from(value: Value) -> Result<Self, ValueTypeErr> {
        let name = <String as ValueType>::try_from(value)?;
        name.parse().map(Self).map_err(|_| ValueTypeErr)
    }

    fn type_name() -> String {
        String::type_name()
    }

    fn array_type() -> ArrayType {
        String::array_type()
    }

    fn column_type() -> ColumnType {
        ColumnType::Text
    }
}

impl<T> Nullable for Coded<T> {
    fn null() -> Value {
        String::null()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{
        calendar::Calendar,
        contact, metrics,
        person::{Channel, Purpose},
        review::Movement,
        role::Role,
    };
    use serde::Serialize;
    use std::fmt::Debug;

    fn is_kept<T>(names: &str)
    where
        T: FromStr + Into<&'static str> + Copy + Debug + PartialEq + Serialize,
    {
        for name in names.split(' ') {
            let Ok(variant) = name.parse::<T>() else { panic!("{name} is not known any more") };
            assert_eq!(Coded(variant).code(), name);
            assert_eq!(serde_json::to_value(variant).unwrap(), name, "the same in JSON");
            assert_eq!(<Coded<T> as ValueType>::try_from(Coded(variant).into()).unwrap(), Coded(variant));
        }
        assert!(<Coded<T> as ValueType>::try_from("something else".into()).is_err());
    }

    #[test]
    fn what_is_in_databases_means_what_it_did() {
        is_kept::<Role>("member manager admin");
        is_kept::<Channel>("email sms phone");
        is_kept::<Purpose>("club offers");
        is_kept::<Calendar>("gregorian persian");
        is_kept::<metrics::Kind>("sale return");
        is_kept::<contact::Kind>("call mail message visit note help complaint feedback gift");
        is_kept::<Movement>("enrolled up down grace_started recovered pinned reassigned merged");
    }
}
