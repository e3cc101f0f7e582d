//! The third step: the first rows, as they are understood.

use super::super::{columns, rejected};
use crate::{
    i18n::I18n,
    links, t,
    ui::table::{Column, Table, row},
};
use club::import::{
    Kind, Rejection,
    prepare::{Preparation, Understood, Who},
};
use domain::metrics;
use leptos::prelude::*;

pub fn section(i18n: &I18n, preparation: &Preparation) -> AnyView {
    if preparation.rows.is_empty() {
        let text = match preparation.problem {
            Some(_) => t!(i18n, "prepare-rows-later"),
            None => t!(i18n, "prepare-rows-none"),
        };
        return view! { <p class="hint">{text}</p> }.into_any();
    }
    let kind = preparation.import.kind;
    let rows = preparation.rows.iter().map(|(line, row)| {
        let place = view! { <span class="in-card">{t!(i18n, "import-row")}" "</span>{i18n.count(*line)} };
        match row {
            Ok(told) => understood(i18n, kind, place.into_any(), told),
            Err(why) => row![place, refused(i18n, kind, why)],
        }
    });
    let when = (kind != Kind::Customers).then(|| Column::new(t!(i18n, "imports-when")));
    let amount = (kind == Kind::Purchases).then(|| Column::number(t!(i18n, "column-amount")));
    let first = [Column::new(t!(i18n, "import-row")), Column::new(t!(i18n, "prepare-who"))];
    let rest = Column::new(t!(i18n, "prepare-rest")).wide();
    let columns = first.into_iter().chain(when).chain(amount).chain([rest]).collect();
    let rows = rows.collect();
    view! { <p class="hint">{t!(i18n, "prepare-rows-text")}</p><Table columns rows/> }.into_any()
}

/// The cells of a row that will be taken.
fn understood(i18n: &I18n, kind: Kind, place: AnyView, told: &Understood) -> Vec<AnyView> {
    let mut cells = row![place, view! { <span>{who(i18n, &told.who)}</span> }];
    if kind != Kind::Customers {
        cells.push(told.at.map(|at| i18n.moment(at)).into_any());
    }
    if kind == Kind::Purchases {
        let back = (told.kind == Some(metrics::Kind::Return))
            .then(|| view! { " "<span class="badge info">{t!(i18n, "profile-return")}</span> });
        cells.push(view! { <span>{told.amount_minor.map(|minor| i18n.money(minor))}{back}</span> }.into_any());
    }
    let rest = told.rest.iter().map(|(column, text)| {
        view! { <span class="told">{columns::name(i18n, kind, column)}": "<bdi>{text.clone()}</bdi></span> }
    });
    cells.push(view! { <span class="told-all">{rest.collect_view()}</span> }.into_any());
    cells
}

fn who(i18n: &I18n, who: &Who) -> AnyView {
    match who {
        Who::Known { name, number: Some(number) } => {
            view! { <a href=links::member(number)><bdi>{name.clone()}</bdi></a> }.into_any()
        }
        Who::Known { name, number: None } => view! { <bdi>{name.clone()}</bdi> }.into_any(),
        Who::New(name) => {
            view! { <bdi>{name.clone()}</bdi>" "<span class="badge info">{t!(i18n, "prepare-new")}</span> }.into_any()
        }
        Who::Unknown(name) => {
            view! { <bdi>{name.clone()}</bdi>" "<span class="badge bad">{t!(i18n, "prepare-nobody")}</span> }.into_any()
        }
    }
}

/// Why a row will not be taken, over the whole width.
fn refused(i18n: &I18n, kind: Kind, why: &Rejection) -> AnyView {
    let about = rejected::at(i18n, kind, &why.column, &why.value);
    view! {
        <span class="badge bad">{t!(i18n, "imports-rejected-row")}</span>
        " "
        {about}
        " "
        {rejected::worded(i18n, kind, why.code, &why.message)}
    }
    .into_any()
}
