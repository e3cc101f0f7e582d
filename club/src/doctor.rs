//! What must always be true in the database, asked of the database itself.

use crate::{Actor, Club, Result, Right, entity::review, people::search, require};
use sea_orm::{ColumnTrait, Condition, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, Statement};

/// Each finds what breaks it: the sentence, and a query that counts.
const INVARIANTS: &[(&str, &str)] = &[
    (
        "members without a standing",
        "SELECT COUNT(*) AS broken FROM customers c WHERE c.number IS NOT NULL AND NOT EXISTS (SELECT 1 FROM standings s WHERE s.customer_id = c.id)",
    ),
    (
        "standings of customers who are not members",
        "SELECT COUNT(*) AS broken FROM standings s JOIN customers c ON c.id = s.customer_id WHERE c.number IS NULL OR c.joined_on IS NULL",
    ),
    (
        "members without a day of joining, or customers with one and no number",
        "SELECT COUNT(*) AS broken FROM customers WHERE (number IS NULL) <> (joined_on IS NULL)",
    ),
    (
        "standings that differ from the last row of their history",
        "SELECT COUNT(*) AS broken FROM standings s JOIN (SELECT customer_id, MAX(id) AS id FROM tier_history WHERE of_number IS NULL GROUP BY customer_id) l ON l.customer_id = s.customer_id JOIN tier_history h ON h.id = l.id WHERE h.to_tier <> s.tier",
    ),
    (
        "standings without any history",
        "SELECT COUNT(*) AS broken FROM standings s WHERE NOT EXISTS (SELECT 1 FROM tier_history h WHERE h.customer_id = s.customer_id AND h.of_number IS NULL)",
    ),
    (
        "movements that do not continue the one before",
        "SELECT COUNT(*) AS broken FROM (SELECT from_tier, LAG(to_tier) OVER (PARTITION BY customer_id, of_number ORDER BY id) AS before_tier FROM tier_history) t WHERE before_tier IS NOT NULL AND (from_tier IS NULL OR from_tier <> before_tier)",
    ),
    (
        "movements of a day before that of the movement before them",
        "SELECT COUNT(*) AS broken FROM (SELECT happened_on, LAG(happened_on) OVER (PARTITION BY customer_id, of_number ORDER BY id) AS before FROM tier_history) t WHERE happened_on < before",
    ),
    (
        "tiers set by hand that are not the member's tier",
        "SELECT COUNT(*) AS broken FROM pins p JOIN standings s ON s.customer_id = p.customer_id JOIN (SELECT MAX(day) AS day FROM reviews) l ON p.until >= l.day WHERE p.lifted_at IS NULL AND s.tier <> p.tier",
    ),
    (
        "members who refer to themselves, or to nobody who is there",
        "SELECT COUNT(*) AS broken FROM customers c WHERE c.referrer_id IS NOT NULL AND (c.referrer_id = c.id OR NOT EXISTS (SELECT 1 FROM customers r WHERE r.id = c.referrer_id))",
    ),
    (
        "reviews, none of which has kept its rankings: `vafa review` works them out",
        "SELECT COUNT(*) AS broken FROM (SELECT id FROM reviews WHERE windows IS NOT NULL ORDER BY day DESC LIMIT 1) l WHERE NOT EXISTS (SELECT 1 FROM rankings r JOIN reviews k ON k.id = r.review_id)",
    ),
    (
        "a logo that was chosen and is not kept: choose it again at /admin/settings",
        "SELECT COUNT(*) AS broken FROM settings s WHERE s.key = 'face' AND s.value LIKE '%\"logo\":{%' AND NOT EXISTS (SELECT 1 FROM logos l WHERE s.value LIKE '%' || l.hash || '%')",
    ),
    ("purchases with a negative amount", "SELECT COUNT(*) AS broken FROM purchases WHERE amount_minor < 0"),
    ("purchases of an unknown kind", "SELECT COUNT(*) AS broken FROM purchases WHERE kind NOT IN ('sale', 'return')"),
    (
        "purchases of customers who do not exist",
        "SELECT COUNT(*) AS broken FROM purchases p WHERE NOT EXISTS (SELECT 1 FROM customers c WHERE c.id = p.customer_id)",
    ),
    (
        "ids of customers who do not exist",
        "SELECT COUNT(*) AS broken FROM customer_ids i WHERE NOT EXISTS (SELECT 1 FROM customers c WHERE c.id = i.customer_id)",
    ),
    (
        "members whose guessed day of joining is not that of their first purchase",
        "SELECT COUNT(*) AS broken FROM customers c JOIN (SELECT customer_id, MIN(occurred_on) AS first FROM purchases GROUP BY customer_id) p ON p.customer_id = c.id WHERE c.enrolled_by = 'purchase' AND c.joined_on <> p.first",
    ),
    (
        "purchases and contacts of imports that were taken back",
        "SELECT COUNT(*) AS broken FROM imports i WHERE i.state = 'taken_back' AND (EXISTS (SELECT 1 FROM purchases p WHERE p.import_id = i.id) OR EXISTS (SELECT 1 FROM contacts c WHERE c.import_id = i.id))",
    ),
    (
        "phones that are claimed by whom they belong to, or by somebody who is not a member",
        "SELECT COUNT(*) AS broken FROM customers WHERE claimed_phone IS NOT NULL AND (number IS NULL OR claimed_phone = phone)",
    ),
    (
        "members' logins without a member",
        "SELECT COUNT(*) AS broken FROM accounts a WHERE a.role = 'member' AND a.disabled_at IS NULL AND NOT EXISTS (SELECT 1 FROM customers c WHERE c.id = a.customer_id AND c.number IS NOT NULL)",
    ),
    (
        "logins that nobody's address opens, or that are of the staff and of a member",
        "SELECT COUNT(*) AS broken FROM accounts a LEFT JOIN staff s ON s.account_id = a.id LEFT JOIN customers c ON c.id = a.customer_id WHERE a.disabled_at IS NULL AND (COALESCE(s.email, c.email) IS NULL OR (s.account_id IS NULL) = (a.customer_id IS NULL) OR (a.role = 'member') <> (s.account_id IS NULL))",
    ),
    (
        "addresses that open a member's login and a colleague's",
        "SELECT COUNT(*) AS broken FROM staff s JOIN customers c ON c.email = s.email JOIN accounts a ON a.customer_id = c.id",
    ),
    (
        "sessions of accounts that are closed, or of an epoch that is over",
        "SELECT COUNT(*) AS broken FROM sessions s LEFT JOIN accounts a ON a.id = s.account_id WHERE s.account_id IS NOT NULL AND (a.id IS NULL OR a.disabled_at IS NOT NULL OR s.epoch IS NULL OR s.epoch <> a.epoch)",
    ),
    (
        "links to passwords of accounts that are closed",
        "SELECT COUNT(*) AS broken FROM links l JOIN accounts a ON a.id = l.account_id WHERE l.used_at IS NULL AND a.disabled_at IS NOT NULL",
    ),
    (
        "periods of jobs that failed and are left to you: see /admin/jobs",
        "SELECT COUNT(*) AS broken FROM job_runs f WHERE f.state = 'failed' AND NOT EXISTS (SELECT 1 FROM job_runs d WHERE d.job = f.job AND d.state = 'done' AND d.due_at > f.due_at)",
    ),
    (
        "imports whose counts do not add up",
        "SELECT COUNT(*) AS broken FROM imports WHERE state = 'done' AND read <> imported + unchanged + rejected",
    ),
    (
        "messages in no known state",
        "SELECT COUNT(*) AS broken FROM messages WHERE state NOT IN ('queued', 'claimed', 'sending', 'sent', 'failed', 'uncertain', 'skipped', 'cancelled')",
    ),
    (
        "messages that a worker holds without an end, or that nobody holds and somebody has claimed",
        "SELECT COUNT(*) AS broken FROM messages WHERE (state IN ('claimed', 'sending')) <> (claimed_until IS NOT NULL)",
    ),
    (
        "messages that have left and still hold what they said",
        "SELECT COUNT(*) AS broken FROM messages WHERE state IN ('sent', 'skipped', 'cancelled') AND CAST(data AS TEXT) <> '{}'",
    ),
];

/// What to do where PostgreSQL has no index for the search.
pub const NO_INDEX: &str = "the members' search looks at every customer, because PostgreSQL lacks the extension pg_trgm: \
                            install it, run `CREATE EXTENSION pg_trgm` as the owner of the database, and start vafa again";

#[derive(FromQueryResult)]
struct Count {
    broken: i64,
}

/// One line per broken invariant; empty when all is well.
pub async fn examine(actor: &Actor, club: &Club) -> Result<Vec<String>> {
    require(actor, Right::SeeClub)?;
    let mut findings = Vec::new();
    for (sentence, sql) in INVARIANTS {
        let statement = Statement::from_string(club.db.get_database_backend(), *sql);
        let broken = Count::find_by_statement(statement).one(&club.db).await?.map_or(0, |count| count.broken);
        if broken > 0 {
            findings.push(format!("{broken} {sentence}"));
        }
    }
    findings.extend(reviews_ahead(club).await?);
    findings.extend((!search::has_index(club).await?).then(|| NO_INDEX.to_owned()));
    Ok(findings)
}

/// Reviews that were done while the clock was ahead: of days that have not come, or begun at a moment that has not.
async fn reviews_ahead(club: &Club) -> Result<Option<String>> {
    let ahead =
        Condition::any().add(review::Column::Day.gt(club.today())).add(review::Column::StartedAt.gt(club.now()));
    let ahead = review::Entity::find().filter(ahead).order_by_asc(review::Column::Day).all(&club.db).await?;
    let (Some(first), Some(last)) = (ahead.first(), ahead.last()) else { return Ok(None) };
    let sound = review::Entity::find().filter(review::Column::Day.lt(first.day)).order_by_desc(review::Column::Day);
    let sound = sound.one(&club.db).await?.map(|row| row.day);
    let before = first.day.min(club.today());
    let after = sound.or(before.pred_opt()).unwrap_or(before);
    Ok(Some(format!(
        "{} reviews, of {} to {}, were done while the clock was ahead: \
         `vafa review --forget-after {after}` forgets them and reviews every day since anew",
        ahead.len(),
        first.day,
        last.day
    )))
}
