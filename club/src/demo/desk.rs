//! What lies on the desks of the shop once its members have been reviewed: a draft for the spring, and a tier given as
//! a courtesy.

use crate::{
    Actor, Club, Result,
    desk::drafts,
    entity::standing,
    people::enrol,
    standing::pins::{self, NewPin},
};
use chrono::Days;
use domain::{
    benefit::{Benefit, Value},
    calendar::Calendar,
    metrics::Metric,
    programme::Programme,
    tier::{Condition, Criterion, Need},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// Lays them there.
pub async fn lay(actor: &Actor, club: &Club) -> Result<()> {
    let toman = club.unit().minor(club.settings.currency);
    let draft = drafts::open(actor, club, "پیش‌نویس نوروز", None).await?;
    drafts::save(actor, club, draft, 1, |rules| spring(rules, toman)).await?;
    let unhappy = standing::Entity::find()
        .filter(standing::Column::Tier.eq("silver"))
        .order_by_desc(standing::Column::MonetaryMinor)
        .limit(1)
        .one(&club.db)
        .await?;
    if let Some(unhappy) = unhappy {
        let courtesy = NewPin {
            tier: "gold".into(),
            until: (club.today() + Days::new(90)).to_string(),
            calendar: Calendar::Gregorian,
            reason: "دلجویی پس از دو بار دیر رسیدن سفارش".into(),
            courtesy: true,
            once: String::new(),
        };
        pins::set(actor, club, &enrol::number(unhappy.customer_id), courtesy).await?;
    }
    Ok(())
}

/// Gold by what one does rather than by comparison, a smaller discount at the top, and gifts with their cost.
fn spring(rules: &mut Programme, toman: i64) {
    for tier in &mut rules.tiers {
        match tier.key.0.as_str() {
            "gold" => {
                let conditions = vec![
                    Condition { metric: Metric::NetSpend, limit: 40_000_000 * toman },
                    Condition { metric: Metric::Frequency, limit: 6 },
                    Condition { metric: Metric::Membership, limit: 24 },
                ];
                tier.criterion = Criterion::Threshold { need: Need::Any(2), conditions };
                cost(&mut tier.benefits, "birthday", 600_000 * toman);
                cost(&mut tier.benefits, "free_delivery", 60_000 * toman);
            }
            "vip" => {
                tier.criterion = Criterion::Share { per_cent: 6 };
                set(&mut tier.benefits, "base_discount", "per_cent", 18);
                cost(&mut tier.benefits, "birthday", 1_500_000 * toman);
                cost(&mut tier.benefits, "anniversary", 1_000_000 * toman);
                cost(&mut tier.benefits, "free_delivery", 60_000 * toman);
                let flowers = Benefit::new("extra_service").with("a_year", Value::Number(2));
                tier.benefits.push(flowers.with("cost_minor", Value::Number(300_000 * toman)));
            }
            _ => {}
        }
    }
}

fn cost(benefits: &mut [Benefit], kind: &str, minor: i64) {
    set(benefits, kind, "cost_minor", minor);
}

fn set(benefits: &mut [Benefit], kind: &str, name: &str, value: i64) {
    for benefit in benefits.iter_mut().filter(|benefit| benefit.kind == kind) {
        benefit.values.insert(name.into(), Value::Number(value));
    }
}
