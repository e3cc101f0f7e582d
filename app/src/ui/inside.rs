//! What stands inside a piece.

use leptos::{
    children::{ChildrenOptContainer, ToChildren},
    prelude::*,
};

/// Children that are made at once, so that they may be made of what the page has only borrowed.
pub struct Inside(pub AnyView);

impl<F, V> ToChildren<F> for Inside
where
    F: FnOnce() -> V,
    V: IntoView + 'static,
{
    fn to_children(make: F) -> Self {
        Self(make().into_any())
    }
}

impl<V> ToChildren<ChildrenOptContainer<V>> for Inside
where
    V: IntoView + 'static,
{
    fn to_children(made: ChildrenOptContainer<V>) -> Self {
        Self(made.0.into_any())
    }
}
