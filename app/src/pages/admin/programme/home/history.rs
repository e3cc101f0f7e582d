//! The versions that were published, and going back behind the last one.

use crate::{
    i18n::I18n,
    links,
    pages::admin::programme::{begins, note_of, state},
    t,
    ui::{
        form::{Field, Form},
        table::{Column, Table, row},
    },
};
use club::desk::versions::{Published, State};
use leptos::prelude::*;

/// All versions, the newest first.
pub fn table(i18n: &I18n, versions: &[Published]) -> AnyView {
    let rows = versions.iter().map(|version| {
        let day = begins(i18n, version).unwrap_or_else(|| t!(i18n, "version-always"));
        let who = version.published_by.clone().unwrap_or_else(|| t!(i18n, "my-looks-system"));
        let title = t!(i18n, "version-title", version = i18n.number(version.id));
        row![
            view! { <a href=links::programme_version(version.id)>{title}</a> },
            day,
            state(i18n, version.state),
            view! { <bdi>{note_of(version)}</bdi> },
            view! { <bdi>{who}</bdi> },
            i18n.count(version.changes.len() as u64),
        ]
    });
    let columns = vec![
        Column::new(t!(i18n, "version-word")),
        Column::new(t!(i18n, "version-effective")),
        Column::new(t!(i18n, "version-state")),
        Column::new(t!(i18n, "version-note")),
        Column::new(t!(i18n, "version-by")),
        Column::number(t!(i18n, "version-changes-count")),
    ];
    let rows = rows.collect();
    view! { <section class="stack"><h2>{t!(i18n, "versions-title")}</h2><Table columns rows links=true/></section> }
        .into_any()
}

/// Takes the last version back, and says beforehand which rules hold then. `None` while there is nothing to go back to.
pub fn revert(form: &Form, versions: &[Published]) -> Option<AnyView> {
    let i18n = form.i18n;
    let mut published = versions.iter().filter(|version| version.state != State::Withdrawn);
    let (last, before) = (published.next()?, published.next()?);
    let shown = |version: &Published| i18n.number(version.id);
    let (text, button) = if last.state == State::Scheduled {
        let holds = versions.iter().find(|version| version.state == State::Current).unwrap_or(before);
        let day = i18n.day(last.effective_on);
        (
            t!(i18n, "revert-scheduled", last = shown(last), date = day, version = shown(holds)),
            t!(i18n, "revert-withdraw", last = shown(last)),
        )
    } else {
        (
            t!(i18n, "revert-text", last = shown(last), version = shown(before)),
            t!(i18n, "revert-submit", version = shown(before)),
        )
    };
    let note = t!(i18n, "version-note");
    Some(
        view! {
            <section class="panel">
                <div class="panel-head"><h2>{t!(i18n, "revert-title")}</h2></div>
                <form class="form" method="post" action=links::programme_revert() novalidate=true>
                    <p>{text}</p>
                    {form.errors(&[("note", note.clone())])}
                    {form.field(Field {
                        name: "note", label: note, hint: Some(t!(i18n, "revert-note-hint")), required: true,
                        autocomplete: "off", ..Field::default()
                    })}
                    <div class="actions"><button class="button danger">{button}</button></div>
                </form>
            </section>
        }
        .into_any(),
    )
}
