//! Forms, and what is asked once more.

use super::{HERE, Words, piece};
use crate::{
    call::Filled,
    ui::{
        confirm::Confirm,
        form::{Field, Form},
    },
};
use club::{Problem, Problems};
use leptos::prelude::*;

pub fn view(words: &Words) -> AnyView {
    let wrong = Problems(vec![("name".into(), Problem::Required), ("sum".into(), Problem::NotANumber)]);
    view! {
        {piece("Form", form(words, &Problems::default(), ""))}
        {piece("Form, with errors", form(words, &wrong, "-"))}
        {piece("Confirm", view! {
            <div class="actions">
                <Confirm button=words.say("کنار گذاشتن", "استبعاد", "Discard") look="danger">
                    <p>{words.text()}</p>
                    <button class="button danger">{words.say("بله", "نعم", "Yes")}</button>
                </Confirm>
                <button class="button primary">{words.say("ثبت", "تسجيل", "Record")}</button>
                <button class="button">{words.say("نمایش", "عرض", "Show")}</button>
                <button class="button quiet">{words.say("بازگشت", "رجوع", "Back")}</button>
                <button class="button" disabled=true>{words.say("بسته", "مغلق", "Closed")}</button>
            </div>
        })}
    }
    .into_any()
}

fn form(words: &Words, problems: &Problems, typed: &str) -> AnyView {
    let filled = Filled::default().and("name", typed.into()).and("sum", typed.into());
    let form = Form { i18n: words.i18n, filled: &filled, problems };
    let (name, sum) = (words.say("نام", "الاسم", "Name"), words.say("مبلغ", "المبلغ", "Amount"));
    let labels = [("name", name.clone()), ("sum", sum.clone())];
    let choices = (0..3).map(|at| (at.to_string(), words.name(at))).collect();
    // Both examples have the same fields: the second one is inert, so that no id is asked for twice.
    let inert = !problems.0.is_empty();
    view! {
        <form class="form" method="get" action=HERE novalidate=true inert=inert>
            {form.errors(&labels)}
            {form.field(Field { name: "name", label: name, hint: Some(words.text()), required: true, ..Field::default() })}
            <div class="field-row">
                {form.number("sum", sum, None, Some(words.i18n.money_unit()))}
                {form.select("who", words.say("چه کسی", "من", "Who"), None, choices)}
            </div>
            {form.area("text", words.say("توضیح", "شرح", "In words"), words.text(), 3)}
            {form.check("yes".into(), words.say("موافقم", "أوافق", "I agree"), Some(words.text()))}
            <div class="actions"><button class="button primary">{words.say("ثبت", "تسجيل", "Record")}</button></div>
        </form>
    }
    .into_any()
}
