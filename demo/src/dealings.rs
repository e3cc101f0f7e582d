//! What passes between the shop and its members beside purchases.

use super::{
    chance::Chance,
    plan::{Plan, Throw},
    shop::minor_per_thousand,
};
use chrono::{Days, NaiveDate};
use club::seed::Told;
use domain::{contact::Kind, money::Currency};

/// Of a hundred members, so many have something to tell in two years.
const TALKS: f64 = 0.18;

const CALLS: &[&str] = &[
    "پرسیده بود کار تازه کی می‌رسد؛ خبرش می‌کنیم.",
    "برای تبریک سطح تازه زنگ زدیم. خیلی خوشحال شد.",
    "خواست که عصرها زنگ بزنیم.",
];
const HELP: &[&str] = &["راهنمایی برای انتخاب اندازه", "پرسش درباره زمان رسیدن سفارش", "عوض کردن رنگ کالا"];
const COMPLAINTS: &[&str] = &["بسته دیر رسید.", "اندازه با جدول سایت نمی‌خواند.", "صندوق شلوغ بود و منتظر ماند."];
const PRAISE: &[&str] = &["برخورد همکاران عالی بود.", "بسته‌بندی زیبا بود.", "کیفیت پارچه خوب است."];
const BLAME: &[&str] = &["قیمت‌ها بالا رفته است.", "تنوع رنگ کم است."];
const GIFTS: &[&str] = &["شال دستباف برای سالگرد عضویت", "جعبه شیرینی یزدی", "کارت هدیه کوچک"];

/// The contacts of a member who is known since a day.
pub fn of(plan: &Plan, index: u64, since: NaiveDate, currency: Currency) -> Vec<Told> {
    let chance = &mut plan.chance(index, Throw::Contacts);
    if !chance.happens(TALKS) {
        return Vec::new();
    }
    let longest = (plan.last - since).num_days().clamp(0, 700);
    (0..chance.between(1, 3))
        .map(|_| {
            let on = plan.last - Days::new(chance.between(0, longest) as u64);
            one(chance, on, currency)
        })
        .collect()
}

fn one(chance: &mut Chance, on: NaiveDate, currency: Currency) -> Told {
    let kinds = [(Kind::Call, 30), (Kind::Help, 25), (Kind::Complaint, 12), (Kind::Feedback, 25), (Kind::Gift, 8)];
    let kind = chance.weighted(&kinds, |(_, weight)| *weight).0;
    let score = (kind == Kind::Feedback).then(|| 10 - (chance.unit() * chance.unit() * 9.0) as i64);
    let words = match kind {
        Kind::Call => CALLS,
        Kind::Help => HELP,
        Kind::Complaint => COMPLAINTS,
        Kind::Feedback if score.is_some_and(|score| score <= 6) => BLAME,
        Kind::Feedback => PRAISE,
        _ => GIFTS,
    };
    let cost = (kind == Kind::Gift).then(|| chance.between(2, 9) * 100 * minor_per_thousand(currency));
    Told {
        kind,
        at: on.and_hms_opt(12, 30, 0).unwrap_or_default().and_utc(),
        on,
        words: (*chance.one_of(words)).into(),
        score,
        cost_minor: cost,
    }
}
