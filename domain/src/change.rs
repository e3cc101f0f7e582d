//! How one programme differs from another: stored as data, put into words when shown.

use crate::{
    benefit::Benefit,
    metrics::Assumptions,
    programme::{Moving, Programme, Weights},
    tier::{Cadence, Criterion, Metal, Names, Own, TierKey},
};
use serde::{Deserialize, Serialize};

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum Change {
    TierAdded {
        tier: TierKey,
        names: Names,
    },
    TierRemoved {
        tier: TierKey,
        names: Names,
    },
    /// The tiers that both programmes have are in another order; lowest first.
    Reordered {
        from: Vec<TierKey>,
        to: Vec<TierKey>,
    },
    Renamed {
        tier: TierKey,
        from: Names,
        to: Names,
    },
    Metal {
        tier: TierKey,
        from: Metal,
        to: Metal,
    },
    Criterion {
        tier: TierKey,
        from: Criterion,
        to: Criterion,
    },
    /// The settings that a tier has instead of the programme's.
    Own {
        tier: TierKey,
        from: Own,
        to: Own,
    },
    BenefitAdded {
        tier: TierKey,
        benefit: Benefit,
    },
    BenefitRemoved {
        tier: TierKey,
        benefit: Benefit,
    },
    BenefitChanged {
        tier: TierKey,
        from: Benefit,
        to: Benefit,
    },
    Window {
        from: u32,
        to: u32,
    },
    Weights {
        from: Weights,
        to: Weights,
    },
    Moving {
        from: Moving,
        to: Moving,
    },
    Cadence {
        from: Cadence,
        to: Cadence,
    },
    Assumptions {
        from: Assumptions,
        to: Assumptions,
    },
    KindAdded {
        code: String,
        names: Names,
    },
    KindRemoved {
        code: String,
        names: Names,
    },
    KindRenamed {
        code: String,
        from: Names,
        to: Names,
    },
}

/// Everything in which `to` differs from `from`; what concerns the whole programme first, then tier by tier, highest
/// first. Empty exactly when both say the same.
pub fn changes(from: &Programme, to: &Programme) -> Vec<Change> {
    let mut changes = Vec::new();
    if from.window_months != to.window_months {
        changes.push(Change::Window { from: from.window_months, to: to.window_months });
    }
    if from.weights != to.weights {
        changes.push(Change::Weights { from: from.weights, to: to.weights });
    }
    if from.moving != to.moving {
        changes.push(Change::Moving { from: from.moving, to: to.moving });
    }
    if from.cadence != to.cadence {
        changes.push(Change::Cadence { from: from.cadence, to: to.cadence });
    }
    if from.assumptions != to.assumptions {
        changes.push(Change::Assumptions { from: from.assumptions, to: to.assumptions });
    }
    kinds(from, to, &mut changes);
    let order = |of: &Programme, other: &Programme| -> Vec<TierKey> {
        of.tiers.iter().filter(|tier| other.rank(&tier.key).is_some()).map(|tier| tier.key.clone()).collect()
    };
    let (before, after) = (order(from, to), order(to, from));
    if before != after {
        changes.push(Change::Reordered { from: before, to: after });
    }
    for gone in from.tiers.iter().rev().filter(|tier| to.rank(&tier.key).is_none()) {
        changes.push(Change::TierRemoved { tier: gone.key.clone(), names: gone.names.clone() });
    }
    for tier in to.tiers.iter().rev() {
        tiers(from, tier, &mut changes);
    }
    changes
}

fn kinds(from: &Programme, to: &Programme, changes: &mut Vec<Change>) {
    for kind in &to.own_kinds {
        match from.own_kinds.iter().find(|other| other.code == kind.code) {
            None => changes.push(Change::KindAdded { code: kind.code.clone(), names: kind.names.clone() }),
            Some(other) if other != kind => changes.push(Change::KindRenamed {
                code: kind.code.clone(),
                from: other.names.clone(),
                to: kind.names.clone(),
            }),
            Some(_) => {}
        }
    }
    for gone in from.own_kinds.iter().filter(|kind| !to.own_kinds.iter().any(|other| other.code == kind.code)) {
        changes.push(Change::KindRemoved { code: gone.code.clone(), names: gone.names.clone() });
    }
}

/// One tier of `to`, beside the same of `from`.
fn tiers(from: &Programme, tier: &crate::tier::Tier, changes: &mut Vec<Change>) {
    let key = || tier.key.clone();
    let old = from.tier(&tier.key);
    match old {
        None => {
            changes.push(Change::TierAdded { tier: key(), names: tier.names.clone() });
            let from = Criterion::Rest;
            changes.push(Change::Criterion { tier: key(), from, to: tier.criterion.clone() });
            if tier.own != Own::default() {
                changes.push(Change::Own { tier: key(), from: Own::default(), to: tier.own });
            }
        }
        Some(old) => {
            if old.names != tier.names {
                changes.push(Change::Renamed { tier: key(), from: old.names.clone(), to: tier.names.clone() });
            }
            if old.metal != tier.metal {
                changes.push(Change::Metal { tier: key(), from: old.metal, to: tier.metal });
            }
            if old.criterion != tier.criterion {
                let (from, to) = (old.criterion.clone(), tier.criterion.clone());
                changes.push(Change::Criterion { tier: key(), from, to });
            }
            if old.own != tier.own {
                changes.push(Change::Own { tier: key(), from: old.own, to: tier.own });
            }
        }
    }
    let before: &[Benefit] = old.map_or(&[], |old| &old.benefits);
    for benefit in &tier.benefits {
        match before.iter().find(|other| other.kind == benefit.kind) {
            None => changes.push(Change::BenefitAdded { tier: key(), benefit: benefit.clone() }),
            Some(other) if other != benefit => {
                changes.push(Change::BenefitChanged { tier: key(), from: other.clone(), to: benefit.clone() })
            }
            Some(_) => {}
        }
    }
    for gone in before.iter().filter(|other| tier.benefit(&other.kind).is_none()) {
        changes.push(Change::BenefitRemoved { tier: key(), benefit: gone.clone() });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{benefit::Value, tier::Need};

    #[test]
    fn a_programme_does_not_differ_from_itself() {
        let programme = Programme::standard(1_000_000);
        assert_eq!(changes(&programme, &programme), []);
    }

    #[test]
    fn each_change_is_told_once_with_what_was_before() {
        let before = Programme::standard(1_000_000);
        let mut after = before.clone();
        after.window_months = 6;
        after.tiers[2].criterion = Criterion::Threshold { need: Need::All, conditions: Vec::new() };
        after.tiers[3].benefits[0] = Benefit::new("base_discount").with("per_cent", Value::Number(15));
        after.tiers[3].benefits.pop();
        after.tiers.remove(1);
        let told = changes(&before, &after);
        assert_eq!(told.len(), 5);
        assert!(matches!(told[0], Change::Window { from: 12, to: 6 }));
        assert!(matches!(&told[1], Change::TierRemoved { tier, .. } if tier.0 == "silver"));
        assert!(
            matches!(&told[2], Change::BenefitChanged { from, to, .. } if from.number("per_cent") == 20 && to.number("per_cent") == 15)
        );
        assert!(matches!(&told[3], Change::BenefitRemoved { benefit, .. } if benefit.kind == "events"));
        assert!(matches!(&told[4], Change::Criterion { tier, .. } if tier.0 == "gold"));
    }

    #[test]
    fn another_order_is_one_change() {
        let before = Programme::standard(1_000_000);
        let mut after = before.clone();
        after.tiers.swap(1, 2);
        assert!(matches!(changes(&before, &after)[..], [Change::Reordered { .. }]));
    }
}
