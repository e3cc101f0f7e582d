//! The second step: how the file is written, and what follows from it.

use super::super::kind_name;
use crate::{
    t,
    ui::form::{Field, Form},
};
use club::import::{Kind, prepare::Preparation};
use domain::money::Currency;
use leptos::prelude::*;

pub fn section(form: &Form, preparation: &Preparation) -> AnyView {
    let i18n = form.i18n;
    let kind = preparation.import.kind;
    let (hint, text) = (|text: String| Some(text), |code: &str, text: String| (code.to_owned(), text));
    let kinds = Kind::ALL.map(|kind| text(kind.code(), kind_name(&i18n, kind))).into();
    let what = form.select("kind", t!(i18n, "imports-kind"), hint(t!(i18n, "prepare-kind-hint")), kinds);
    let units = match i18n.currency {
        Currency::IRR => vec![text("toman", t!(i18n, "imports-toman")), text("rial", t!(i18n, "imports-rial"))],
        currency => vec![text("major", currency.code().to_owned())],
    };
    let unit = (kind != Kind::Customers)
        .then(|| form.select("unit", t!(i18n, "imports-unit"), hint(t!(i18n, "imports-unit-hint")), units));
    let calendars =
        vec![text("gregorian", t!(i18n, "imports-gregorian")), text("persian", t!(i18n, "imports-persian"))];
    let calendar =
        form.select("calendar", t!(i18n, "imports-calendar"), hint(t!(i18n, "imports-calendar-hint")), calendars);
    let lines = vec![text("reject", t!(i18n, "imports-lines-reject")), text("sum", t!(i18n, "imports-lines-sum"))];
    let lines = (kind == Kind::Purchases)
        .then(|| form.select("lines", t!(i18n, "imports-lines"), hint(t!(i18n, "imports-lines-hint")), lines));
    let create = (kind == Kind::Purchases).then(|| {
        form.check("create_customers".into(), t!(i18n, "imports-create"), hint(t!(i18n, "imports-create-hint")))
    });
    let source = |name: &'static str, label: String, hint: String| {
        form.field(Field { name, label, hint: Some(hint), autocomplete: "off", ..Field::default() })
    };
    let more = form.problems.0.iter().any(|(name, _)| name == "source" || name == "customer_source");
    view! {
        <div class="field-row">{what}{unit}{calendar}{lines}</div>
        {create}
        <details open=more>
            <summary>{t!(i18n, "imports-more")}</summary>
            <div class="field-row">
                {source("source", t!(i18n, "imports-source"), t!(i18n, "imports-source-hint"))}
                {source("customer_source", t!(i18n, "imports-customer-source"), t!(i18n, "imports-customer-source-hint"))}
            </div>
        </details>
        <div class="actions"><button class="button" name="do" value="show">{t!(i18n, "prepare-again")}</button></div>
    }
    .into_any()
}
