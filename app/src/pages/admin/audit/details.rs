//! What an entry says beside who, what and about whom.

use super::words;
use crate::{
    i18n::I18n,
    links,
    pages::{
        admin::{jobs, second_factor, settings},
        manager::member::contacts,
        rules::{change, names},
    },
    t,
    ui::tier,
};
use chrono::NaiveDate;
use club::{audit::Entry, jobs::Job};
use domain::{
    benefit::OwnKind,
    change::Change,
    contact::Kind,
    person::Language,
    programme::{Former, Programme},
    tier::{Metal, TierKey},
};
use leptos::prelude::*;
use serde_json::Value;

/// The facts of an entry, and the changes of a programme on demand. `all` are the entries that are shown with it.
pub fn of(i18n: &I18n, rules: &Programme, entry: &Entry, all: &[Entry]) -> Option<AnyView> {
    let facts = Facts { i18n, rules, data: &entry.data }.of(&entry.action);
    let changes = changes(entry);
    let told = (!changes.is_empty()).then(|| {
        let count = changes.len();
        view! {
            <details>
                <summary>{t!(i18n, "audit-changes", count = count, shown = i18n.count(count as u64))}</summary>
                {change::list(i18n, &named(rules, entry, all), &changes)}
            </details>
        }
    });
    if facts.is_empty() && told.is_none() {
        return None;
    }
    let facts = facts.into_iter().map(|fact| view! { <span>{fact}</span> }).collect_view();
    Some(view! { <div class="stack tight">{facts}{told}</div> }.into_any())
}

fn changes(entry: &Entry) -> Vec<Change> {
    let changes = entry.data.get("changes").cloned().unwrap_or_default();
    serde_json::from_value(changes).unwrap_or_default()
}

/// The rules, with the names of tiers and kinds that a draft added and that were not published: those of the entries
/// about the same draft.
fn named(rules: &Programme, entry: &Entry, all: &[Entry]) -> Programme {
    let mut named = rules.clone();
    let same = |other: &&Entry| other.id == entry.id || other.data.get("draft") == entry.data.get("draft");
    for change in all.iter().filter(same).flat_map(changes) {
        match change {
            Change::TierAdded { tier, names } | Change::TierRemoved { tier, names } if named.known(&tier).is_none() => {
                named.former.push(Former { key: tier, names, metal: Metal::Bronze });
            }
            Change::KindAdded { code, names } | Change::KindRemoved { code, names }
                if !named.own_kinds.iter().any(|kind| kind.code == code) =>
            {
                named.own_kinds.push(OwnKind { code, names, lowers_price: false });
            }
            _ => {}
        }
    }
    named
}

/// The data of an entry, ready to be said.
struct Facts<'a> {
    i18n: &'a I18n,
    rules: &'a Programme,
    data: &'a Value,
}

impl Facts<'_> {
    fn of(&self, action: &str) -> Vec<AnyView> {
        let text = |text: String| text.into_any();
        let facts: Vec<Option<AnyView>> = match action {
            "programme.published" => {
                vec![self.version("programme").map(text), self.effective().map(text), self.words("note").map(text)]
            }
            "programme.reverted" => vec![self.version("to").map(text), self.words("note").map(text)],
            "draft.opened" | "draft.edited" | "draft.renamed" | "draft.discarded" => vec![self.words("name").map(text)],
            "pin.set" => vec![self.pinned().map(text), self.words("reason").map(text), self.courtesy().map(text)],
            "pin.lifted" => vec![self.tier("tier").map(text)],
            "contact.recorded" => vec![self.contact().map(text)],
            "member.merged" | "member.adopted" => {
                vec![self.ended().map(text), self.moved().map(text), self.words("reason").map(text)]
            }
            "phone.proven" | "phone.withdrawn" => vec![self.phone(), self.moved().map(text)],
            "review.run" => vec![self.review().map(text)],
            "review.movement_undone" => vec![self.tier("tier").map(text), self.day("day").map(text)],
            "import.queued" | "import.finished" => vec![self.import(), self.imported().map(text)],
            "import.take_back" => vec![self.import(), self.words("reason").map(text)],
            "import.taken_back" => vec![self.import(), self.gone().map(text)],
            "import.given_up" => vec![self.import(), self.words("file").map(text)],
            "job.asked" => vec![self.job().map(text)],
            // There is no page of it any more.
            "import.discarded" => vec![self.words("file").map(text)],
            "import.nobody" => vec![self.names().map(text)],
            "import.done" => vec![self.exchanged("kind").map(text), self.imported().map(text)],
            "export.done" => vec![self.exchanged("what").map(text), self.rows("rows").map(text)],
            "demo.filled" => vec![self.rows("purchases").map(text)],
            "staff.added" | "staff.role" => vec![self.account().map(text), self.role().map(text)],
            "account.disabled"
            | "account.enabled"
            | "account.sessions_ended"
            | "staff.invited"
            | "second_factor.reset" => {
                vec![self.account().map(text)]
            }
            "second_factor.recovery_used" => vec![self.codes_left().map(text)],
            "setting.changed" => vec![self.setting().map(text)],
            "face.changed" => vec![self.face().map(text)],
            "account.language" => vec![self.language().map(text)],
            _ => Vec::new(),
        };
        facts.into_iter().flatten().collect()
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.data.get(name)?.as_str()
    }

    fn number(&self, name: &str) -> Option<i64> {
        self.data.get(name)?.as_i64()
    }

    fn day(&self, name: &str) -> Option<String> {
        Some(self.i18n.day(self.text(name)?.parse::<NaiveDate>().ok()?))
    }

    fn tier(&self, name: &str) -> Option<String> {
        Some(tier::name(self.i18n, self.rules, &TierKey(self.text(name)?.to_owned())))
    }

    /// What somebody wrote.
    fn words(&self, name: &str) -> Option<String> {
        let words = self.text(name).filter(|words| !words.is_empty())?;
        Some(t!(self.i18n, "audit-words", words = words.to_owned()))
    }

    fn job(&self) -> Option<String> {
        Job::from_code(self.text("job")?).map(|job| jobs::name(self.i18n, job))
    }

    fn version(&self, name: &str) -> Option<String> {
        Some(t!(self.i18n, "audit-version", version = self.i18n.number(self.number(name)?)))
    }

    fn effective(&self) -> Option<String> {
        Some(t!(self.i18n, "audit-effective", date = self.day("effective_on")?))
    }

    fn pinned(&self) -> Option<String> {
        Some(t!(self.i18n, "audit-pinned", tier = self.tier("tier")?, date = self.day("until")?))
    }

    fn courtesy(&self) -> Option<String> {
        self.data.get("courtesy")?.as_bool()?.then(|| t!(self.i18n, "pin-courtesy"))
    }

    /// Who was merged into a member.
    fn ended(&self) -> Option<String> {
        let was = self.data.get("was")?;
        let name = was.get("name")?.as_str()?.to_owned();
        let number = was.get("number").and_then(Value::as_str).map(|number| self.i18n.digits(number));
        Some(match number {
            Some(number) => t!(self.i18n, "audit-ended", name = name, number = number),
            None => name,
        })
    }

    fn moved(&self) -> Option<String> {
        let count = self.data.get("moved")?.get("purchases")?.as_u64()?;
        Some(t!(self.i18n, "metric-purchases", count = count, shown = self.i18n.count(count)))
    }

    fn phone(&self) -> Option<AnyView> {
        let phone = self.i18n.digits(self.text("phone")?);
        Some(view! { <bdi class="ltr">{phone}</bdi> }.into_any())
    }

    fn contact(&self) -> Option<String> {
        Some(contacts::kind_name(self.i18n, Kind::from_code(self.text("kind")?)?))
    }

    fn review(&self) -> Option<String> {
        let count = |name: &str| self.i18n.number(self.number(name).unwrap_or_default());
        let (up, down, grace) = (count("up"), count("down"), count("grace_started"));
        Some(t!(self.i18n, "audit-reviewed", date = self.day("day")?, up = up, down = down, grace = grace))
    }

    /// A link to the import, named after its file where that is known.
    fn import(&self) -> Option<AnyView> {
        let id = self.number("import")?;
        let named = || t!(self.i18n, "audit-import", number = self.i18n.number(id));
        let name = self.text("file").map_or_else(named, str::to_owned);
        Some(view! { <a href=links::import(id)><bdi>{name}</bdi></a> }.into_any())
    }

    fn imported(&self) -> Option<String> {
        let count = self.data.get("summary")?.get("imported")?.as_i64()?;
        Some(t!(self.i18n, "audit-rows", count = count, shown = self.i18n.number(count)))
    }

    /// How many purchases and contacts went when an import was taken back.
    fn gone(&self) -> Option<String> {
        let went = self.data.get("went")?;
        let count = |name: &str| went.get(name).and_then(Value::as_i64).unwrap_or_default();
        let rows = count("purchases") + count("contacts");
        Some(t!(self.i18n, "audit-rows", count = rows, shown = self.i18n.number(rows)))
    }

    /// The club's own names for no one.
    fn names(&self) -> Option<String> {
        let names: Vec<&str> = self.data.get("names")?.as_array()?.iter().filter_map(Value::as_str).collect();
        let comma: String = t!(self.i18n, "columns-comma");
        (!names.is_empty()).then(|| t!(self.i18n, "audit-words", words = names.join(&comma)))
    }

    fn rows(&self, name: &str) -> Option<String> {
        let count = self.number(name)?;
        Some(t!(self.i18n, "audit-rows", count = count, shown = self.i18n.number(count)))
    }

    /// What was brought in or taken out.
    fn exchanged(&self, name: &str) -> Option<String> {
        match self.text(name)? {
            "customers" => Some(t!(self.i18n, "imports-customers")),
            "contacts" => Some(t!(self.i18n, "imports-contacts")),
            "purchases" => Some(t!(self.i18n, "imports-purchases")),
            "messages" => Some(t!(self.i18n, "outbox-nav")),
            "standings" => Some(t!(self.i18n, "audit-standings")),
            _ => None,
        }
    }

    fn account(&self) -> Option<String> {
        Some(words::author(self.i18n, &format!("account:{}", self.number("account")?), None))
    }

    /// How many recovery codes were left.
    fn codes_left(&self) -> Option<String> {
        let left = self.data.get("left")?.as_u64()?;
        Some(t!(self.i18n, "second-factor-codes-left", count = left, shown = self.i18n.count(left)))
    }

    /// What a setting is now.
    /// What of the club's face.
    fn face(&self) -> Option<String> {
        let changes = self.data.get("changes")?.as_array()?.iter();
        let fields = changes.filter_map(|change| Some(settings::label(self.i18n, change.get("field")?.as_str()?)));
        Some(names(self.i18n, &fields.collect::<Vec<_>>()))
    }

    fn setting(&self) -> Option<String> {
        match self.text("setting")? {
            "second-factor" => Some(second_factor::required(self.i18n, self.text("to")?)),
            _ => None,
        }
    }

    fn role(&self) -> Option<String> {
        match self.text("role")? {
            "admin" => Some(t!(self.i18n, "staff-role-admin")),
            "manager" => Some(t!(self.i18n, "staff-role-manager")),
            _ => None,
        }
    }

    fn language(&self) -> Option<String> {
        Some(Language::from_tag(self.text("language")?)?.own_name().to_owned())
    }
}
