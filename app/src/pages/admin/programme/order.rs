//! Moving the tiers of a draft up and down, removing one, and inserting one.

use super::desk;
use crate::{
    call::{Call, Filled},
    form::shared,
    i18n::I18n,
    links,
    page::{Answer, PageResult},
    t,
};
use club::{
    Error, Problem,
    desk::drafts::{self, Saved},
};
use domain::{
    person::Language,
    programme::Programme,
    tier::{Criterion, Metal, Names, Own, Tier, TierKey},
};

/// What is done with a tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Action {
    Up,
    Down,
    Remove,
    /// A new tier comes above it.
    Insert,
}

impl Action {
    fn from_code(code: &str) -> Option<Self> {
        match code {
            "up" => Some(Self::Up),
            "down" => Some(Self::Down),
            "remove" => Some(Self::Remove),
            "insert" => Some(Self::Insert),
            _ => None,
        }
    }
}

/// Does it in the draft, unless somebody has edited that since it was shown. A new tier is filled in next.
pub async fn submit(call: Call) -> PageResult {
    let id = super::id(&call)?;
    let (cx, filled) = call.form().await;
    let action = Action::from_code(filled.get("action"));
    let action = action.ok_or_else(|| Error::invalid("action", Problem::NotAChoice))?;
    let key = TierKey(filled.get("tier").to_owned());
    let names = new_names(&cx.i18n);
    let mut new = None;
    let edit = |rules: &mut Programme| new = change(rules, id, action, &key, names);
    let saved = drafts::save(&cx.actor(), cx.club(), id, shared::revision(&filled)?, edit).await?;
    match saved {
        Saved::Saved(_) => Ok(Answer::Go(match new {
            Some(key) => links::draft_tier(id, &key),
            None => links::draft(id),
        })),
        Saved::Meanwhile(others) => {
            Ok(desk::page(&cx, others.draft.clone(), Filled::default(), Some(others)).await?.into())
        }
    }
}

/// What a tier is called before anybody has named it.
fn new_names(i18n: &I18n) -> Names {
    let name = |language| {
        let i18n = I18n { language, ..*i18n };
        t!(i18n, "desk-new-tier")
    };
    Names { fa: name(Language::Fa), ar: name(Language::Ar), en: name(Language::En) }
}

/// The key of the new tier of this draft, if there is one. What is not there, or has nowhere to go, stays as it is.
fn change(rules: &mut Programme, draft: i64, action: Action, key: &TierKey, names: Names) -> Option<TierKey> {
    let place = rules.rank(key)?;
    let tiers = &mut rules.tiers;
    match action {
        Action::Up if place + 1 < tiers.len() => tiers.swap(place, place + 1),
        Action::Down if place > 0 => tiers.swap(place, place - 1),
        Action::Remove if tiers.len() > 1 => {
            tiers.remove(place);
        }
        Action::Up | Action::Down | Action::Remove => {}
        Action::Insert => {
            let key = rules.new_key(draft);
            // Nobody gets into it before somebody has said how.
            let tier = Tier {
                key: key.clone(),
                names,
                metal: rules.tiers.get(place).map_or(Metal::Bronze, |below| below.metal),
                criterion: Criterion::Invitation,
                own: Own::default(),
                benefits: Vec::new(),
            };
            rules.tiers.insert(place + 1, tier);
            return Some(key);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(rules: &Programme) -> Vec<&str> {
        rules.tiers.iter().map(|tier| tier.key.0.as_str()).collect()
    }

    fn changed(action: Action, key: &str) -> (Programme, Option<TierKey>) {
        let mut rules = Programme::standard(1_000_000);
        let names = Names { fa: "نو".into(), ar: "جديد".into(), en: "New".into() };
        let new = change(&mut rules, 7, action, &key.into(), names);
        (rules, new)
    }

    #[test]
    fn a_tier_moves_by_one_place_and_not_beyond_the_ends() {
        assert_eq!(keys(&changed(Action::Up, "silver").0), ["bronze", "gold", "silver", "vip"]);
        assert_eq!(keys(&changed(Action::Down, "gold").0), ["bronze", "gold", "silver", "vip"]);
        for (action, key) in [(Action::Up, "vip"), (Action::Down, "bronze"), (Action::Remove, "no such tier")] {
            assert_eq!(changed(action, key).0, Programme::standard(1_000_000));
        }
    }

    #[test]
    fn a_new_tier_stands_above_the_chosen_one_and_takes_nobody_yet() {
        let (rules, new) = changed(Action::Insert, "gold");
        assert_eq!(keys(&rules), ["bronze", "silver", "gold", "tier-7-1", "vip"]);
        assert_eq!(new, Some("tier-7-1".into()));
        assert_eq!((rules.faults(), rules.cautions()), (Vec::new(), Vec::new()));
    }

    #[test]
    fn the_last_tier_stays() {
        let mut rules = changed(Action::Remove, "gold").0;
        assert_eq!(keys(&rules), ["bronze", "silver", "vip"]);
        rules.tiers.truncate(1);
        let names = rules.tiers[0].names.clone();
        change(&mut rules, 7, Action::Remove, &"bronze".into(), names);
        assert_eq!(keys(&rules), ["bronze"]);
    }
}
