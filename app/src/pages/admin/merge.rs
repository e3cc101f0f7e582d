//! Making one member of two: whom, both beside each other, what stays, and why.

use crate::{
    call::Call,
    cx::Cx,
    form::{self, Sent},
    i18n::I18n,
    links,
    page::{Answer, Frame, Page, PageResult},
    pages::manager::member::person,
    t,
    ui::{
        form::{Field as Line, Form, ONCE},
        head::{Breadcrumb, PageHead},
        tier,
    },
};
use club::{
    Error,
    people::merge::{self, Field, Merge, Moved, Side},
};
use leptos::prelude::*;

/// What a radio says of whose value is taken.
const FROM_GONE: &str = "gone";
const FROM_KEPT: &str = "kept";

/// Asks for the other number; both side by side once it is known.
pub async fn show(call: Call) -> PageResult {
    let number = call.param("number").to_owned();
    let (cx, query) = (call.cx, call.query);
    match merge::show(&cx.actor(), cx.club(), &number, query.get("other")).await {
        Ok(both) => Ok(compare(&cx, both, Sent::default()).into()),
        Err(Error::Invalid(_)) if !query.has("other") => Ok(which(&cx, number, Sent::default()).into()),
        Err(error) => form::submit(Sent::first(query), Err(error), async |sent| Ok(which(&cx, number, sent))).await,
    }
}

/// Merges both, and goes on to the member who stays.
pub async fn submit(call: Call) -> PageResult {
    let number = call.param("number").to_owned();
    let (cx, sent) = call.sent().await;
    let filled = &sent.filled;
    let actor = cx.actor();
    let taken: Vec<Field> = Field::ALL.into_iter().filter(|field| filled.get(field.code()) == FROM_GONE).collect();
    let (other, reason, once) = (filled.get("other"), filled.get("reason"), filled.get(ONCE));
    let done = merge::merge(&actor, cx.club(), &number, other, &taken, reason, once).await;
    let done = done.map(|_| Answer::Go(links::member(&number)));
    let again = async |sent: Sent| match merge::show(&actor, cx.club(), &number, sent.filled.get("other")).await {
        Ok(both) => Ok(compare(&cx, both, sent)),
        Err(Error::Invalid(problems)) => Ok(which(&cx, number.clone(), Sent { problems, ..sent })),
        Err(error) => Err(error),
    };
    form::submit(sent, done, again).await
}

/// On the profile: who else this may be.
pub fn ask(i18n: &I18n, number: &str) -> AnyView {
    view! {
        <section class="panel">
            <div class="panel-head"><h2>{t!(i18n, "merge-ask")}</h2></div>
            {other(&Sent::default().form(*i18n), number)}
        </section>
    }
    .into_any()
}

/// The form that asks for the other number.
fn other(form: &Form, number: &str) -> AnyView {
    let i18n = form.i18n;
    view! {
        <form class="form" method="get" action=links::member_merge(number) novalidate=true>
            {form.errors(&[("other", t!(i18n, "merge-other"))])}
            {form.field(Line {
                name: "other", label: t!(i18n, "merge-other"), hint: Some(t!(i18n, "merge-other-hint")), ltr: true,
                required: true, autocomplete: "off", ..Line::default()
            })}
            <div class="actions"><button class="button">{t!(i18n, "merge-compare")}</button></div>
        </form>
    }
    .into_any()
}

fn which(cx: &Cx, number: String, sent: Sent) -> Page {
    let i18n = cx.i18n;
    let title = t!(i18n, "merge-title");
    Page::new(Frame::Staff, title.clone(), move || {
        let form = sent.form(i18n);
        view! {
            {head(&i18n, &number, i18n.digits(&number), title)}
            <section class="panel">{other(&form, &number)}</section>
        }
    })
}

fn head(i18n: &I18n, number: &str, name: String, title: String) -> AnyView {
    let trail = vec![
        (links::members().into(), t!(i18n, "members-nav")),
        (links::member(number).into(), name),
        (links::member_merge(number).into(), title.clone()),
    ];
    view! {
        <Breadcrumb label=t!(i18n, "profile-where") trail/>
        <PageHead title=title lede=t!(i18n, "merge-lede")/>
    }
    .into_any()
}

fn compare(cx: &Cx, both: Merge, sent: Sent) -> Page {
    let i18n = cx.i18n;
    let title = t!(i18n, "merge-title");
    Page::new(Frame::Staff, title.clone(), move || {
        let form = sent.form(i18n);
        view! {
            {head(&i18n, &both.kept.number, both.kept.name.clone(), title)}
            <div class="columns">
                {side(&i18n, &both, &both.kept, t!(i18n, "merge-stays"))}
                {side(&i18n, &both, &both.gone, t!(i18n, "merge-ends"))}
            </div>
            <section class="panel">{choose(&form, &both)}</section>
        }
    })
}

/// One of both.
fn side(i18n: &I18n, both: &Merge, side: &Side, what: String) -> AnyView {
    let unknown = || view! { <span class="muted">{t!(i18n, "profile-unknown")}</span> }.into_any();
    let text = |text: String| view! { <bdi>{text}</bdi> }.into_any();
    let (earlier, ids): (Vec<_>, Vec<_>) = side.ids.iter().partition(|(source, _)| source == person::EARLIER);
    let ids = ids.iter().map(|(source, id)| person::id_of(i18n, source, id)).collect();
    let earlier = earlier.iter().map(|(_, number)| i18n.digits(number)).collect();
    let login = side.login.clone().map(|email| view! { <bdi class="ltr">{email}</bdi> }.into_any());
    let mut facts: Vec<(String, Option<AnyView>)> =
        Field::ALL.into_iter().map(|field| (label(i18n, field), value(i18n, both, side, field))).collect();
    facts.push((t!(i18n, "profile-joined"), side.joined_on.map(|day| text(i18n.day(day)))));
    facts.push((t!(i18n, "merge-login"), login));
    facts.push((t!(i18n, "profile-ids"), person::several(ids)));
    facts.extend(person::several(earlier).map(|numbers| (t!(i18n, "profile-earlier"), Some(numbers))));
    let facts =
        facts.into_iter().map(|(label, value)| view! { <dt>{label}</dt><dd>{value.unwrap_or_else(unknown)}</dd> });
    let counts =
        counts(i18n, &side.has).map(|(label, count, _)| view! { <dt>{label}</dt><dd>{i18n.count(count)}</dd> });
    view! {
        <section class="panel">
            <div class="panel-head">
                <h2>{what}</h2>
                <p><a href=links::member(&side.number)><bdi class="ltr">{i18n.digits(&side.number)}</bdi></a></p>
            </div>
            <dl class="facts">{facts.collect_view()}{counts.into_iter().collect_view()}</dl>
        </section>
    }
    .into_any()
}

fn label(i18n: &I18n, field: Field) -> String {
    match field {
        Field::Name => t!(i18n, "staff-name"),
        Field::Phone => t!(i18n, "profile-phone"),
        Field::Email => t!(i18n, "email"),
        Field::BirthDate => t!(i18n, "profile-birth"),
        Field::Language => t!(i18n, "profile-language"),
        Field::Standing => t!(i18n, "pin-tier"),
    }
}

/// What one of both has there.
fn value(i18n: &I18n, both: &Merge, side: &Side, field: Field) -> Option<AnyView> {
    let text = |text: String| view! { <bdi>{text}</bdi> }.into_any();
    let ltr = |text: String| view! { <bdi class="ltr">{text}</bdi> }.into_any();
    match field {
        Field::Name => Some(text(side.name.clone())),
        Field::Phone => side.phone.as_ref().map(|phone| ltr(i18n.digits(phone))),
        Field::Email => side.email.clone().map(ltr),
        Field::BirthDate => side.birth_date.map(|day| text(person::birth(i18n, day, side.birth_calendar))),
        Field::Language => side.language.map(|language| text(language.own_name().to_owned())),
        Field::Standing => side.tier.as_ref().map(|key| {
            let by_hand =
                side.pinned.then(|| view! { " "<span class="badge">{t!(i18n, "profile-moved-pinned")}</span> });
            view! { <span class="cluster">{tier::badge(i18n, &both.programme.rules, key)}{by_hand}</span> }.into_any()
        }),
    }
}

/// How much there is of what: the name of it, the number, and both in words.
fn counts(i18n: &I18n, has: &Moved) -> [(String, u64, String); 5] {
    let words = |count: u64| i18n.count(count);
    let (purchases, contacts, history) = (has.purchases, has.contacts, has.history);
    let (consents, referrals) = (has.consents, has.referrals);
    [
        (
            t!(i18n, "profile-purchases"),
            purchases,
            t!(i18n, "metric-purchases", count = purchases, shown = words(purchases)),
        ),
        (t!(i18n, "contacts-title"), contacts, t!(i18n, "merge-contacts", count = contacts, shown = words(contacts))),
        (t!(i18n, "profile-history"), history, t!(i18n, "merge-history", count = history, shown = words(history))),
        (t!(i18n, "merge-consents"), consents, t!(i18n, "merge-answers", count = consents, shown = words(consents))),
        (
            t!(i18n, "metric-referrals"),
            referrals,
            t!(i18n, "merge-referrals", count = referrals, shown = words(referrals)),
        ),
    ]
}

/// What stays, what happens, and why.
fn choose(form: &Form, both: &Merge) -> AnyView {
    let i18n = form.i18n;
    let choices = Field::ALL.into_iter().filter(|field| both.differ(*field)).map(|field| radios(form, both, field));
    let happens = happens(&i18n, both).into_iter().map(|text| view! { <li>{text}</li> });
    view! {
        <form class="form" method="post" action=links::member_merge(&both.kept.number) novalidate=true>
            {form.once()}
            <input type="hidden" name="other" value=both.gone.number.clone()/>
            {form.errors(&[("reason", t!(i18n, "pin-reason"))])}
            {choices.collect_view()}
            <div class="stack tight">
                <h2>{t!(i18n, "merge-happens")}</h2>
                <ul>{happens.collect_view()}</ul>
            </div>
            {form.field(Line {
                name: "reason", label: t!(i18n, "pin-reason"), hint: Some(t!(i18n, "merge-reason-hint")), required: true,
                autocomplete: "off", ..Line::default()
            })}
            <div class="actions">
                <button class="button primary">{t!(i18n, "merge-submit")}</button>
                <a class="button quiet" href=links::member(&both.kept.number)>{t!(i18n, "merge-cancel")}</a>
            </div>
        </form>
    }
    .into_any()
}

/// Whose value is taken. What was sent stays; else it is what the club suggests.
fn radios(form: &Form, both: &Merge, field: Field) -> AnyView {
    let i18n = form.i18n;
    let sent = form.filled.get(field.code());
    let from_gone = sent == FROM_GONE || (sent != FROM_KEPT && both.suggested.contains(&field));
    let radio = |side: &Side, whose: &'static str, checked: bool| {
        view! {
            <label class="check">
                <input type="radio" name=field.code() value=whose checked=checked/>
                <span class="cluster">
                    {value(&i18n, both, side, field)}
                    <bdi class="ltr muted small">{i18n.digits(&side.number)}</bdi>
                </span>
            </label>
        }
    };
    view! {
        <fieldset class="group">
            <legend>{t!(i18n, "merge-choose", what = label(&i18n, field))}</legend>
            {radio(&both.kept, FROM_KEPT, !from_gone)}
            {radio(&both.gone, FROM_GONE, from_gone)}
        </fieldset>
    }
    .into_any()
}

/// What happens once both are one, a sentence each.
fn happens(i18n: &I18n, both: &Merge) -> Vec<String> {
    let (kept, gone) = (i18n.digits(&both.kept.number), i18n.digits(&both.gone.number));
    let moves: Vec<String> =
        counts(i18n, &both.gone.has).into_iter().filter(|(_, count, _)| *count > 0).map(|(.., words)| words).collect();
    let mut all = Vec::new();
    if !moves.is_empty() {
        all.push(t!(i18n, "merge-moves", list = moves.join(&t!(i18n, "rules-comma")), number = kept.clone()));
    }
    all.push(t!(i18n, "merge-number", gone = gone, kept = kept));
    all.push(t!(i18n, "merge-permissions"));
    match (&both.kept.login, &both.gone.login) {
        (Some(stays), Some(ends)) => {
            all.push(t!(i18n, "merge-login-ends", ends = ends.to_owned(), stays = stays.to_owned()));
        }
        (None, Some(moves)) => all.push(t!(i18n, "merge-login-moves", email = moves.to_owned())),
        (_, None) => {}
    }
    if both.kept.pinned || both.gone.pinned {
        all.push(t!(i18n, "merge-pin"));
    }
    all.push(t!(i18n, "merge-for-good"));
    all
}
