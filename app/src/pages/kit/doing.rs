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
    let wrong = Problems(vec![("wrong-name".into(), Problem::Required), ("wrong-sum".into(), Problem::NotANumber)]);
    let fine = ["name", "sum", "who", "text", "agreed"];
    let not = ["wrong-name", "wrong-sum", "wrong-who", "wrong-text", "wrong-agreed"];
    view! {
        {piece("Form", form(words, fine, &Problems::default(), ""))}
        {piece("Form, with errors", form(words, not, &wrong, "-"))}
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

/// A form whose fields have these names.
fn form(words: &Words, names: [&'static str; 5], problems: &Problems, typed: &str) -> AnyView {
    let [name, sum, who, text, agreed] = names;
    let filled = Filled::default().and(name, typed.into()).and(sum, typed.into());
    let form = Form { i18n: words.i18n, filled: &filled, problems, refusal: None };
    let (label, amount) = (words.say("نام", "الاسم", "Name"), words.say("مبلغ", "المبلغ", "Amount"));
    let labels = [(name, label.clone()), (sum, amount.clone())];
    let choices = (0..3).map(|at| (at.to_string(), words.name(at))).collect();
    view! {
        <form class="form" method="get" action=HERE novalidate=true>
            {form.errors(&labels)}
            {form.field(Field { name, label, hint: Some(words.text()), required: true, ..Field::default() })}
            <div class="field-row">
                {form.number(sum, amount, None, Some(words.i18n.money_unit()))}
                {form.select(who, words.say("چه کسی", "من", "Who"), None, choices)}
            </div>
            {form.area(text, words.say("توضیح", "شرح", "In words"), words.text(), 3)}
            {form.check(agreed.into(), words.say("موافقم", "أوافق", "I agree"), Some(words.text()))}
            <div class="actions"><button class="button primary">{words.say("ثبت", "تسجيل", "Record")}</button></div>
        </form>
    }
    .into_any()
}
