//! What would lift a member, and what would cost the tier.

use super::told::Told;
use crate::{
    i18n::I18n,
    pages::{metric, rules},
    t,
    ui::notice::Tone,
};
use domain::{
    evidence::{Evidence, Lift, Reason, Way},
    metrics::Metric,
    tier::Checked,
};

/// What a member lacks of a condition that is not met.
pub fn missing(i18n: &I18n, checked: &Checked) -> String {
    let Checked { metric, limit, value, .. } = *checked;
    let asked = || metric::condition(i18n, metric, limit);
    let Some(value) = value.filter(|_| metric != Metric::Recency) else {
        return match metric {
            Metric::Recency => t!(i18n, "evidence-missing-recency"),
            _ => t!(i18n, "evidence-missing-unknown", condition = asked()),
        };
    };
    let more = limit.saturating_sub(value);
    let shown = i18n.number(more);
    match metric {
        Metric::NetSpend => t!(i18n, "evidence-missing-spend", amount = i18n.money(more)),
        Metric::Frequency => t!(i18n, "evidence-missing-frequency", count = more, shown = shown),
        Metric::Membership => t!(i18n, "evidence-missing-membership", count = more, shown = shown),
        Metric::Referrals => t!(i18n, "evidence-missing-referrals", count = more, shown = shown),
        Metric::Engagement => t!(i18n, "evidence-missing-engagement", count = more, shown = shown),
        _ => t!(i18n, "evidence-missing-now", condition = asked(), value = metric::value(i18n, metric, value)),
    }
}

impl Told<'_> {
    /// What would bring the member up, or back.
    pub(super) fn lifts(self, lift: &Lift, evidence: &Evidence) -> Option<(Tone, String)> {
        let Self { i18n, .. } = self;
        let (who, tier) = (self.who(), self.name(&lift.tier));
        let (text, months) = match &lift.way {
            Way::Place { window_months, seats, purchase_minor, .. } => {
                let text = match *purchase_minor {
                    Some(0) => t!(i18n, "evidence-lift-any", who = who, tier = tier),
                    Some(minor) => {
                        let amount = i18n.money(i18n.rounded_up(minor));
                        t!(i18n, "evidence-lift", who = who, tier = tier, amount = amount)
                    }
                    None if *seats == 0 => t!(i18n, "evidence-lift-no-seats", tier = tier),
                    None => t!(i18n, "evidence-lift-none", who = who, tier = tier, seats = i18n.count(*seats)),
                };
                (text, *window_months)
            }
            Way::Conditions { window_months, need, checked } => {
                let unmet: Vec<&Checked> = checked.iter().filter(|checked| !checked.met).collect();
                let wanted = need.saturating_sub(checked.len() - unmet.len());
                let lacks: Vec<String> = unmet.iter().map(|checked| missing(i18n, checked)).collect();
                let list = rules::clauses(i18n, &lacks);
                let text = match wanted {
                    0 => return None,
                    few if few < unmet.len() => {
                        let shown = i18n.count(few as u64);
                        t!(i18n, "evidence-way-some", tier = tier, count = few, shown = shown, list = list)
                    }
                    _ => t!(i18n, "evidence-way-all", who = who, tier = tier, list = list),
                };
                (text, *window_months)
            }
        };
        Some((Tone::Info, self.counted(text, months, evidence)))
    }

    /// What would cost the tier, where spending less could.
    pub(super) fn keeps(self, evidence: &Evidence) -> Option<(Tone, String)> {
        let Self { i18n, .. } = self;
        let spend = evidence.keep_spend_minor.filter(|_| evidence.qualifies_for == *self.tier)?;
        let (months, spend) = match evidence.reason {
            // What keeps a place is said in round numbers, but never as more than the member has spent.
            Reason::Place { window_months, .. } if window_months == evidence.window_months => {
                (window_months, i18n.rounded_up(spend).min(evidence.metrics.monetary_minor.max(spend)))
            }
            Reason::Place { window_months, .. } | Reason::Conditions { window_months, .. } => (window_months, spend),
            Reason::Rest => return None,
        };
        let (tier, amount, window) = (self.name(self.tier), i18n.money(spend), i18n.number(months));
        let text =
            t!(i18n, "evidence-keep", who = self.who(), tier = tier, months = months, window = window, amount = amount);
        Some((Tone::Info, text))
    }
}
