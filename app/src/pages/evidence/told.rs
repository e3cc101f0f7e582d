//! The facts of a standing one by one: what holds, what was bought, and why the numbers give the tier that they give.

use super::Audience;
use crate::{
    i18n::I18n,
    pages::metric,
    t,
    ui::{notice::Tone, tier},
};
use chrono::NaiveDate;
use domain::{
    evidence::{Evidence, Pin, Reason, Way},
    programme::{Fall, Programme},
    rfm::Rank,
    tier::{Checked, TierKey},
};

/// Of whom it is told, and to whom.
#[derive(Clone, Copy)]
pub(super) struct Told<'a> {
    pub(super) i18n: &'a I18n,
    pub(super) programme: &'a Programme,
    /// The tier that the member has.
    pub(super) tier: &'a TierKey,
    pub(super) today: NaiveDate,
    pub(super) audience: Audience,
}

impl Told<'_> {
    /// Chooses the words in the texts.
    pub(super) fn who(self) -> &'static str {
        match self.audience {
            Audience::Member => "member",
            Audience::Staff => "staff",
        }
    }

    pub(super) fn name(self, tier: &TierKey) -> String {
        tier::name(self.i18n, self.programme, tier)
    }

    /// What holds whatever the numbers say.
    pub(super) fn fixed(self, pin: Option<&Pin>, hold_until: Option<NaiveDate>) -> Vec<(Tone, String)> {
        let Self { i18n, .. } = self;
        match (pin, hold_until.filter(|until| self.today < *until)) {
            (Some(pin), _) => vec![(Tone::Info, self.pinned(pin))],
            (None, Some(until)) => {
                let tier = self.name(self.tier);
                vec![(Tone::Good, t!(i18n, "evidence-hold", who = self.who(), tier = tier, date = i18n.day(until)))]
            }
            (None, None) => Vec::new(),
        }
    }

    /// That a tier is a courtesy, and why, is for staff alone.
    fn pinned(self, pin: &Pin) -> String {
        let Self { i18n, .. } = self;
        let (who, tier, date, reason) = (self.who(), self.name(&pin.tier), i18n.day(pin.until), pin.reason.clone());
        if pin.courtesy {
            t!(i18n, "evidence-courtesy", who = who, tier = tier, date = date, reason = reason)
        } else {
            t!(i18n, "evidence-pin", who = who, tier = tier, date = date, reason = reason)
        }
    }

    pub(super) fn reviewed(
        self,
        pin: Option<&Pin>,
        grace_ends: Option<NaiveDate>,
        evidence: &Evidence,
    ) -> Vec<(Tone, String)> {
        let mut facts = Vec::new();
        let grace_ends = grace_ends.filter(|_| pin.is_none());
        facts.extend(grace_ends.map(|ends| (Tone::Warn, self.grace(ends, evidence))));
        facts.push(self.bought(evidence));
        facts.extend(self.reasons(evidence));
        facts.extend(self.ordered(evidence));
        // While a tier is pinned no purchase moves it, so nothing of the kind is said.
        match pin {
            Some(_) => facts.extend(self.without_pin(evidence)),
            None => {
                facts.extend(self.waits(evidence));
                facts.extend(evidence.lift.as_ref().and_then(|lift| self.lifts(lift, evidence)));
                facts.extend(self.keeps(evidence));
            }
        }
        facts
    }

    fn grace(self, ends: NaiveDate, evidence: &Evidence) -> String {
        let Self { i18n, .. } = self;
        let days = (ends - self.today).num_days().max(0);
        let to = self.name(&self.falls_to(evidence));
        let (shown, date) = (i18n.number(days), i18n.day(ends));
        t!(i18n, "evidence-grace", who = self.who(), days = days, shown = shown, date = date, tier = to)
    }

    /// Where the member goes when the grace period is over.
    fn falls_to(self, evidence: &Evidence) -> TierKey {
        let programme = self.programme;
        match (programme.rank(self.tier), programme.rank(&evidence.qualifies_for)) {
            (Some(held), Some(qualifies)) if programme.settings(held).moving.fall == Fall::OneStep => {
                programme.tiers[programme.step_down(held).max(qualifies)].key.clone()
            }
            _ => evidence.qualifies_for.clone(),
        }
    }

    fn bought(self, evidence: &Evidence) -> (Tone, String) {
        let Self { i18n, .. } = self;
        let (who, months) = (self.who(), evidence.window_months);
        let window = i18n.number(months);
        let metrics = &evidence.metrics;
        match metrics.recency_days(evidence.day) {
            Some(days) if metrics.frequency > 0 => (
                Tone::Good,
                t!(
                    i18n,
                    "evidence-bought",
                    who = who,
                    months = months,
                    window = window,
                    count = metrics.frequency,
                    times = i18n.number(metrics.frequency),
                    spend = i18n.money(metrics.monetary_minor),
                    days = days,
                    ago = i18n.number(days)
                ),
            ),
            Some(days) => {
                let ago = i18n.number(days);
                let text =
                    t!(i18n, "evidence-long-ago", who = who, months = months, window = window, days = days, ago = ago);
                (Tone::Warn, text)
            }
            None => (Tone::Info, t!(i18n, "evidence-never-bought", who = who, months = months, window = window)),
        }
    }

    /// Why the numbers give the tier that they give.
    fn reasons(self, evidence: &Evidence) -> Vec<(Tone, String)> {
        let Self { i18n, .. } = self;
        let (who, tier) = (self.who(), self.name(&evidence.qualifies_for));
        match &evidence.reason {
            Reason::Rest => Vec::new(),
            Reason::Place { window_months, rank, seats } => {
                let (place, of, seats) = (i18n.count(rank.place), i18n.count(rank.of), i18n.count(*seats));
                let text =
                    t!(i18n, "evidence-place-within", who = who, place = place, of = of, tier = tier, seats = seats);
                vec![(Tone::Info, self.counted(text, *window_months, evidence))]
            }
            Reason::Conditions { window_months, need, checked } => {
                let met = checked.iter().filter(|checked| checked.met).count();
                let head = t!(
                    i18n,
                    "evidence-conditions",
                    who = who,
                    tier = tier,
                    count = checked.len(),
                    shown = i18n.count(checked.len() as u64),
                    need = i18n.count(*need as u64),
                    met = i18n.count(met as u64)
                );
                let head = (Tone::Info, self.counted(head, *window_months, evidence));
                std::iter::once(head).chain(checked.iter().map(|checked| condition(i18n, checked))).collect()
            }
        }
    }

    /// The place in the order of the next tier, where that has not been told yet.
    fn ordered(self, evidence: &Evidence) -> Option<(Tone, String)> {
        let Self { i18n, .. } = self;
        let Way::Place { window_months, rank: Some(rank), .. } = evidence.lift.as_ref()?.way else { return None };
        if matches!(evidence.reason, Reason::Place { rank: told, .. } if told == rank) {
            return None;
        }
        let Rank { place, of, .. } = rank;
        let text = t!(i18n, "evidence-place", who = self.who(), place = i18n.count(place), of = i18n.count(of));
        Some((Tone::Info, self.counted(text, window_months, evidence)))
    }

    /// The sentence, and which months it is about where those are not the programme's.
    pub(super) fn counted(self, sentence: String, months: u32, evidence: &Evidence) -> String {
        if months == evidence.window_months {
            return sentence;
        }
        let window = self.i18n.number(months);
        format!("{sentence} {}", t!(self.i18n, "evidence-window", months = months, window = window))
    }

    /// What the numbers would give. Members are not told what they would be without a kindness.
    fn without_pin(self, evidence: &Evidence) -> Option<(Tone, String)> {
        let tier = self.name(&evidence.qualifies_for);
        (self.audience == Audience::Staff).then(|| (Tone::Info, t!(self.i18n, "evidence-without-pin", tier = tier)))
    }

    /// A tier that is not checked every night may be earned some days before it comes.
    fn waits(self, evidence: &Evidence) -> Option<(Tone, String)> {
        let earned = self.programme.rank(&evidence.qualifies_for)?;
        let waits = earned > self.programme.rank(self.tier)?;
        let tier = self.name(&evidence.qualifies_for);
        waits.then(|| (Tone::Good, t!(self.i18n, "evidence-waits", who = self.who(), tier = tier)))
    }
}

/// A condition beside what the member has.
fn condition(i18n: &I18n, checked: &Checked) -> (Tone, String) {
    let Checked { metric, limit, value, met } = *checked;
    let condition = metric::condition(i18n, metric, limit);
    match value.map(|value| metric::value(i18n, metric, value)) {
        Some(value) if met => (Tone::Good, t!(i18n, "evidence-condition-met", condition = condition, value = value)),
        Some(value) => (Tone::Info, t!(i18n, "evidence-condition-unmet", condition = condition, value = value)),
        None => (Tone::Info, t!(i18n, "evidence-condition-unknown", condition = condition)),
    }
}
