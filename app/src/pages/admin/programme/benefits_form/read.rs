//! The form of a tier's benefits: filled from them, and read into them.
//!
//! Of a kind that is not given, nothing is read: what was typed there stays in the form.

use crate::{call::Filled, form::read, i18n::I18n};
use club::{Problem, Problems};
use domain::{
    benefit::{self, Benefit, CATALOGUE, Param, Takes, Value},
    limits,
    money::Currency,
    programme::Programme,
    tier::Tier,
};

/// The codes of all kinds that this programme has, in the order in which they are shown.
pub fn kinds(rules: &Programme) -> Vec<String> {
    let known = CATALOGUE.iter().map(|kind| kind.code.to_owned());
    known.chain(rules.own_kinds.iter().map(|kind| kind.code.clone())).collect()
}

/// The box that says whether a kind is given.
pub fn on(kind: &str) -> String {
    format!("on.{kind}")
}

/// The field of a parameter.
pub fn field(kind: &str, param: &Param) -> String {
    format!("{kind}.{}", param.name)
}

/// Whether a kind makes no sense without this number.
pub fn is_needed(kind: &str, param: &Param) -> bool {
    let number = matches!(param.takes, Takes::PerCent | Takes::Tenths);
    let of_credit = kind == "credit" && matches!(param.takes, Takes::Count | Takes::Days);
    benefit::known(kind).is_some() && (number || of_credit)
}

/// The fields as they are when the form is shown for the first time.
pub fn typed(i18n: &I18n, tier: &Tier) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for benefit in &tier.benefits {
        fields.push((on(&benefit.kind), "yes".to_owned()));
        for param in benefit::params(&benefit.kind) {
            let name = field(&benefit.kind, param);
            match benefit.values.get(param.name) {
                Some(Value::Flag(true)) => fields.push((name, "yes".to_owned())),
                Some(Value::Flag(false)) | None => {}
                Some(Value::Number(number)) => fields.push((name, number_typed(i18n, param, *number))),
                Some(Value::Word(word)) => fields.push((name, word.clone())),
                Some(Value::Text(names)) => fields.extend(read::names_typed(&name, names)),
            }
        }
    }
    fields
}

fn number_typed(i18n: &I18n, param: &Param, number: i64) -> String {
    match param.takes {
        Takes::Amount => read::amount_typed(i18n, number),
        Takes::Tenths => read::tenths_typed(i18n, number),
        _ => i18n.number(number),
    }
}

/// The benefits that the form gives a tier which has had these so far.
pub fn read(
    filled: &Filled,
    rules: &Programme,
    before: &[Benefit],
    currency: Currency,
) -> Result<Vec<Benefit>, Problems> {
    let mut problems = Problems::default();
    let mut given = Vec::new();
    let kinds = kinds(rules);
    for kind in kinds.iter().filter(|kind| filled.has(&on(kind))) {
        let so_far = before.iter().find(|benefit| benefit.kind == *kind);
        let mut benefit = so_far.cloned().unwrap_or_else(|| Benefit::new(kind));
        for param in benefit::params(kind) {
            put(filled, &mut benefit, param, currency, &mut problems);
        }
        given.push(benefit);
    }
    // A kind that the programme does not know any more is not in the form: it stays.
    given.extend(before.iter().filter(|benefit| !kinds.contains(&benefit.kind)).cloned());
    if problems.0.is_empty() { Ok(given) } else { Err(problems) }
}

fn put(filled: &Filled, benefit: &mut Benefit, param: &Param, currency: Currency, problems: &mut Problems) {
    let name = field(&benefit.kind, param);
    match param.takes {
        Takes::Flag => {
            // What was never said does not become a no.
            if filled.has(&name) || benefit.values.contains_key(param.name) {
                benefit.values.insert(param.name.into(), Value::Flag(filled.has(&name)));
            }
            return;
        }
        Takes::Choice(words) => {
            let word = words.iter().find(|word| **word == filled.get(&name)).ok_or(Problem::NotAChoice);
            if let Some(word) = problems.take(name, word) {
                benefit.values.insert(param.name.into(), Value::Word((*word).to_owned()));
            }
            return;
        }
        Takes::Text => {
            benefit.values.remove(param.name);
            if read::has_names(filled, &name)
                && let Some(names) = read::names(filled, &name, limits::NOTE, problems)
            {
                benefit.values.insert(param.name.into(), Value::Text(names));
            }
            return;
        }
        Takes::PerCent | Takes::Amount | Takes::Days | Takes::Count | Takes::Tenths => {}
    }
    let limits = limits::of_benefit(&param.takes).unwrap_or(0..=0);
    let number = |typed: &str| match param.takes {
        Takes::Amount => read::amount(typed, currency),
        Takes::Tenths => read::tenths(typed, limits),
        _ => read::whole(typed, limits),
    };
    let typed = filled.get(&name);
    let value = match is_needed(&benefit.kind, param) {
        true => number(typed).map(Some),
        false => read::optional(typed, number),
    };
    benefit.values.remove(param.name);
    if let Some(number) = problems.take(name, value).flatten() {
        benefit.values.insert(param.name.into(), Value::Number(number));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::shared;
    use domain::{
        benefit::OwnKind,
        person::Language,
        tier::{Names, TierKey},
    };

    const I18N: I18n = I18n::sample(Language::Fa);

    fn names(text: &str) -> Names {
        Names { fa: text.into(), ar: text.into(), en: text.into() }
    }

    #[test]
    fn what_is_shown_is_read_as_the_same_again() {
        let mut rules = Programme::standard(1_000_000);
        rules.own_kinds = vec![OwnKind { code: "own-1".into(), names: names("Valet"), lowers_price: false }];
        let valet = Benefit::new("own-1").with("note", Value::Text(names("At the door")));
        rules.tiers[3].benefits.push(valet.with("cost_minor", Value::Number(15)));
        rules.tiers[3].benefits[0].values.insert("choice".into(), Value::Flag(true));
        rules.tiers[0].benefits.push(Benefit::new("no longer known"));
        for tier in &rules.tiers {
            let filled = shared::typed(&typed(&I18N, tier));
            let again = read(&filled, &rules, &tier.benefits, Currency::IRR);
            assert_eq!(again.as_ref(), Ok(&tier.benefits), "{}", tier.key);
        }
    }

    #[test]
    fn of_what_is_off_nothing_is_read_and_what_is_on_needs_its_number() {
        let rules = Programme::standard(1_000_000);
        let filled = "base_discount.per_cent=many&on.credit=yes&credit.times=2&on.points=yes&points.tenths=1.55\
            &on.birthday=yes&birthday.gift=horse&on.free_delivery=yes&free_delivery.note.fa=a";
        let before = &rules.tier(&TierKey("vip".into())).unwrap().benefits;
        let problems = read(&Filled::parse(filled.as_bytes()), &rules, before, Currency::IRR).unwrap_err().0;
        let fields: Vec<&str> = problems.iter().map(|(field, _)| field.as_ref()).collect();
        let expected =
            ["free_delivery.note.ar", "free_delivery.note.en", "birthday.gift", "credit.days", "points.tenths"];
        assert_eq!(fields, expected);
    }

    #[test]
    fn benefits_stand_in_the_order_of_the_catalogue() {
        let rules = Programme::standard(1_000_000);
        let filled = Filled::parse(b"on.own_line=yes&on.base_discount=yes&base_discount.per_cent=7");
        let given = read(&filled, &rules, &[], Currency::IRR).unwrap();
        assert_eq!(given, [Benefit::new("base_discount").with("per_cent", Value::Number(7)), Benefit::new("own_line")]);
    }
}
