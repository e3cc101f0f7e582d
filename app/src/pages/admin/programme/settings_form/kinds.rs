//! The kinds of benefits that a programme has beside those of the catalogue: renamed, removed, added.

use crate::{
    call::Filled, form::read, i18n::I18n, pages::admin::programme::tier_form::fields as tier_fields, t, ui::form::Form,
};
use club::Problems;
use domain::{benefit::OwnKind, limits, programme::Programme};
use leptos::prelude::*;

/// The fields of a kind that is not there yet.
const NEW: &str = "new";

/// The fields of a kind.
fn fields(code: &str) -> String {
    format!("kind.{code}")
}

/// The box that says whether a kind lowers a price.
fn lowers_price(fields: &str) -> String {
    format!("{fields}.lowers_price")
}

/// The box that takes a kind away.
fn remove(code: &str) -> String {
    format!("kind.{code}.remove")
}

/// The fields as they are when the form is shown for the first time.
pub fn typed(rules: &Programme) -> Vec<(String, String)> {
    rules.own_kinds.iter().flat_map(typed_kind).collect()
}

fn typed_kind(kind: &OwnKind) -> Vec<(String, String)> {
    let fields = fields(&kind.code);
    let mut typed = read::names_typed(&fields, &kind.names);
    if kind.lowers_price {
        typed.push((lowers_price(&fields), "yes".to_owned()));
    }
    typed
}

/// What was typed, and for kinds that somebody else has added meanwhile what they are called.
pub fn completed(filled: Filled, rules: &Programme) -> Filled {
    let unseen = |kind: &&OwnKind| {
        let seen = |(name, _): &(String, String)| filled.has(name);
        !typed_kind(kind).iter().any(seen)
    };
    let added: Vec<(String, String)> = rules.own_kinds.iter().filter(unseen).flat_map(typed_kind).collect();
    added.into_iter().fold(filled, |filled, (name, value)| {
        Filled::parse(filled.with(&name, Some(&value)).trim_start_matches('?').as_bytes())
    })
}

/// The kinds as they were typed. The code of a new one has been used neither in this draft or any other nor in what is live.
pub fn read(filled: &Filled, draft: i64, rules: &Programme, live: &Programme, problems: &mut Problems) -> Vec<OwnKind> {
    let mut kinds = Vec::new();
    for kind in rules.own_kinds.iter().filter(|kind| !filled.has(&remove(&kind.code))) {
        kinds.extend(read_kind(filled, &fields(&kind.code), kind.code.clone(), problems));
    }
    if read::has_names(filled, NEW) {
        kinds.extend(read_kind(filled, NEW, new_code(draft, rules, live), problems));
    }
    kinds
}

fn read_kind(filled: &Filled, fields: &str, code: String, problems: &mut Problems) -> Option<OwnKind> {
    let names = read::names(filled, fields, limits::NAME, problems)?;
    Some(OwnKind { code, names, lowers_price: filled.has(&lowers_price(fields)) })
}

fn new_code(draft: i64, rules: &Programme, live: &Programme) -> String {
    let taken = |code: &String| {
        let given = rules.tiers.iter().chain(&live.tiers).any(|tier| tier.benefit(code).is_some());
        given || rules.own_kinds.iter().chain(&live.own_kinds).any(|kind| kind.code == *code)
    };
    (1..).map(|number| format!("own-{draft}-{number}")).find(|code| !taken(code)).unwrap_or_default()
}

/// Makes these the programme's own kinds. What is no kind any more, no tier gives.
pub fn put(kinds: Vec<OwnKind>, rules: &mut Programme) {
    let before = std::mem::replace(&mut rules.own_kinds, kinds);
    let is_gone = |code: &str| {
        before.iter().any(|kind| kind.code == code) && !rules.own_kinds.iter().any(|kind| kind.code == code)
    };
    for tier in &mut rules.tiers {
        tier.benefits.retain(|benefit| !is_gone(&benefit.kind));
    }
}

/// What the fields are called, with the name of their kind.
pub fn labels(i18n: &I18n, rules: &Programme) -> Vec<(String, String)> {
    let known = rules.own_kinds.iter().map(|kind| (fields(&kind.code), kind.names.get(i18n.language).to_owned()));
    let all = known.chain([(NEW.to_owned(), t!(i18n, "settings-kind-new"))]);
    let both = |kind: &str, label: String| t!(i18n, "benefit-form-label", kind = kind.to_owned(), label = label);
    all.flat_map(|(fields, kind)| {
        let labels = tier_fields::names_labels(i18n, &fields);
        labels.into_iter().map(|(field, label)| (field, both(&kind, label))).collect::<Vec<_>>()
    })
    .collect()
}

/// The kinds that are there, and one more to fill in.
pub fn view(form: &Form<'_>, rules: &Programme) -> AnyView {
    let i18n = form.i18n;
    let there = rules.own_kinds.iter().map(|kind| {
        let tiers = rules.tiers.iter().filter(|tier| tier.benefit(&kind.code).is_some()).count() as u64;
        let given = (tiers > 0).then(|| t!(i18n, "settings-kind-given", count = tiers, shown = i18n.count(tiers)));
        let fields = fields(&kind.code);
        view! {
            <fieldset class="group">
                <legend><bdi>{kind.names.get(i18n.language).to_owned()}</bdi></legend>
                {tier_fields::names(form, &fields)}
                {form.check(lowers_price(&fields), t!(i18n, "settings-kind-lowers-price"), None)}
                {form.check(remove(&kind.code), t!(i18n, "settings-kind-remove"), given)}
            </fieldset>
        }
    });
    view! {
        {there.collect_view()}
        <fieldset class="group">
            <legend>{t!(i18n, "settings-kind-new")}</legend>
            <p class="hint">{t!(i18n, "settings-kind-new-hint")}</p>
            {tier_fields::names(form, NEW)}
            {form.check(
                lowers_price(NEW), t!(i18n, "settings-kind-lowers-price"), Some(t!(i18n, "settings-kind-lowers-price-hint"))
            )}
        </fieldset>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::shared;
    use domain::{benefit::Benefit, tier::Names};

    fn kind(code: &str, name: &str, lowers_price: bool) -> OwnKind {
        OwnKind { code: code.into(), names: Names { fa: name.into(), ar: name.into(), en: name.into() }, lowers_price }
    }

    fn programme() -> Programme {
        let mut rules = Programme::standard(1_000_000);
        rules.own_kinds = vec![kind("own-1", "Valet", false), kind("own-2", "Voucher", true)];
        rules
    }

    fn sent(filled: &Filled) -> (Vec<OwnKind>, Problems) {
        let mut problems = Problems::default();
        let kinds = read(filled, 7, &programme(), &programme(), &mut problems);
        (kinds, problems)
    }

    #[test]
    fn what_is_shown_is_read_as_the_same_again() {
        assert_eq!(sent(&shared::typed(&typed(&programme()))), (programme().own_kinds, Problems::default()));
    }

    #[test]
    fn a_new_kind_gets_a_code_of_its_own_also_when_another_goes() {
        let mut fields = typed(&programme());
        fields.extend(read::names_typed(NEW, &kind("", "Tea", false).names));
        fields.push((remove("own-2"), "yes".into()));
        let kinds = [kind("own-1", "Valet", false), kind("own-7-1", "Tea", false)];
        assert_eq!(sent(&shared::typed(&fields)), (kinds.to_vec(), Problems::default()));
    }

    #[test]
    fn what_is_no_kind_any_more_no_tier_gives() {
        let mut rules = programme();
        rules.tiers[3].benefits.extend([Benefit::new("own-1"), Benefit::new("own-2")]);
        put(vec![kind("own-1", "Valet", false)], &mut rules);
        assert!(rules.tiers[3].benefit("own-1").is_some() && rules.tiers[3].benefit("own-2").is_none());
        assert_eq!(rules.tiers[2], Programme::standard(1_000_000).tiers[2]);
    }

    #[test]
    fn a_kind_that_somebody_else_has_added_is_filled_in() {
        let mut seen = programme();
        seen.own_kinds.pop();
        let filled = completed(shared::typed(&typed(&seen)), &programme());
        assert_eq!(sent(&filled), (programme().own_kinds, Problems::default()));
    }
}
