//! The third step: the first rows, as they are understood.

use super::super::{columns, rejected};
use crate::{i18n::I18n, links, t};
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
    let heads = Heads {
        who: t!(i18n, "prepare-who"),
        when: (kind != Kind::Customers).then(|| t!(i18n, "imports-when")),
        amount: (kind == Kind::Purchases).then(|| t!(i18n, "column-amount")),
        rest: t!(i18n, "prepare-rest"),
    };
    let rows = preparation.rows.iter().map(|(line, row)| {
        let cells = match row {
            Ok(told) => understood(i18n, kind, &heads, told),
            Err(why) => refused(i18n, kind, &heads, why),
        };
        view! { <tr><td><span class="in-card">{t!(i18n, "import-row")}" "</span>{i18n.count(*line)}</td>{cells}</tr> }
    });
    let rows = rows.collect_view();
    view! {
        <p class="hint">{t!(i18n, "prepare-rows-text")}</p>
        <div class="table-wrap">
            <table class="table">
                <thead>
                    <tr>
                        <th>{t!(i18n, "import-row")}</th>
                        <th>{heads.who.clone()}</th>
                        {heads.when.clone().map(|when| view! { <th>{when}</th> })}
                        {heads.amount.clone().map(|amount| view! { <th class="num">{amount}</th> })}
                        <th>{heads.rest.clone()}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// Names of the table's columns; those that this kind of file does not have are missing.
struct Heads {
    who: String,
    when: Option<String>,
    amount: Option<String>,
    rest: String,
}

fn understood(i18n: &I18n, kind: Kind, heads: &Heads, told: &Understood) -> AnyView {
    let when = heads.when.clone().map(|label| view! { <td data-label=label>{told.at.map(|at| i18n.moment(at))}</td> });
    let amount = heads.amount.clone().map(|label| {
        let back = (told.kind == Some(metrics::Kind::Return))
            .then(|| view! { " "<span class="badge info">{t!(i18n, "profile-return")}</span> });
        view! { <td class="num" data-label=label><span>{told.amount_minor.map(|minor| i18n.money(minor))}{back}</span></td> }
    });
    let rest = told.rest.iter().map(|(column, text)| {
        view! { <span class="told">{columns::name(i18n, kind, column)}": "<bdi>{text.clone()}</bdi></span> }
    });
    view! {
        <td data-label=heads.who.clone()><span>{who(i18n, &told.who)}</span></td>
        {when}
        {amount}
        <td class="wide" data-label=heads.rest.clone()><span class="told-all">{rest.collect_view()}</span></td>
    }
    .into_any()
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
fn refused(i18n: &I18n, kind: Kind, heads: &Heads, why: &Rejection) -> AnyView {
    let width = 2 + usize::from(heads.when.is_some()) + usize::from(heads.amount.is_some());
    let about = rejected::at(i18n, kind, &why.column, &why.value);
    view! {
        <td class="wide act" colspan=width.to_string() data-label=t!(i18n, "imports-rejected-row")>
            <span class="badge bad">{t!(i18n, "imports-rejected-row")}</span>
            " "
            {about}
            " "
            {rejected::worded(i18n, kind, why.code, &why.message)}
        </td>
    }
    .into_any()
}
