-- The review of one day in plain SQL, by the standard programme (docs/rules.md): what `vafa review --full` does to
-- the same facts, as somebody would write it who knows SQL and PostgreSQL. psql gives the day as :day.
--
-- Left out, in favour of SQL: dealings (the shop has none), what lifts and what keeps, holds, pins, mails, the audit.

SET temp_buffers = '256MB';
BEGIN;
SET LOCAL work_mem = '256MB';
SET LOCAL max_parallel_workers_per_gather = 2;
SET LOCAL random_page_cost = 1.1;
-- Purchases come from the index in the order of customers: adding up in that order beats tables of sums by hash, which
-- every worker would fill for every customer.
SET LOCAL enable_hashagg = off;
SELECT
    (:'day'::date - interval '3 months')::date AS after_3,
    (:'day'::date - interval '6 months')::date AS after_6,
    (:'day'::date - interval '12 months')::date AS after_12
\gset

-- The few returns, each with its sale and with the part of its list amount and cost that came back; a sale from before
-- the window is not asked for those. Tables that parallel workers read are unlogged, since they may not read temporary
-- ones.
CREATE UNLOGGED TABLE sql_returns AS
SELECT
    r.customer_id, r.occurred_on, r.amount_minor,
    s.id AS sale_id, s.occurred_on AS sold_on, s.amount_minor AS sale_minor, s.list_minor AS sale_list_minor,
    coalesce(r.list_minor, div(s.list_minor::numeric * r.amount_minor, part.whole)::bigint) AS list_minor,
    coalesce(r.cost_minor, div(s.cost_minor::numeric * r.amount_minor, part.whole)::bigint) AS cost_minor
FROM purchases r
LEFT JOIN purchases s
    ON s.source = r.source AND s.external_id = r.returns AND s.customer_id = r.customer_id AND s.kind = 'sale'
CROSS JOIN LATERAL (
    SELECT CASE WHEN s.occurred_on > :'after_12' AND s.amount_minor > 0 THEN s.amount_minor END AS whole
) part
WHERE r.kind = 'return' AND r.occurred_on <= :'day';

-- Sales that were returned in full, and so do not count.
CREATE UNLOGGED TABLE sql_taken_back AS
SELECT sale_id, customer_id, sold_on, sale_minor, sale_list_minor
FROM sql_returns
WHERE sale_id IS NOT NULL
GROUP BY sale_id, customer_id, sold_on, sale_minor, sale_list_minor
HAVING sum(amount_minor) >= sale_minor;
ANALYZE sql_returns, sql_taken_back;

-- All sums of sales in one pass, as if none had been taken back.
CREATE TEMP TABLE sql_sold ON COMMIT DROP AS
SELECT
    customer_id,
    max(occurred_on) AS last_sale_on,
    count(*) FILTER (WHERE occurred_on > :'after_12') AS frequency,
    sum(amount_minor) FILTER (WHERE occurred_on > :'after_12') AS sold_minor,
    sum(greatest(list_minor, amount_minor)) FILTER (WHERE occurred_on > :'after_12') AS list_minor,
    sum(amount_minor) FILTER (WHERE occurred_on > :'after_12' AND list_minor IS NOT NULL) AS listed_minor,
    sum(amount_minor) FILTER (WHERE occurred_on > :'after_12' AND amount_minor >= list_minor) AS full_price_minor,
    sum(amount_minor - cost_minor) FILTER (WHERE occurred_on > :'after_12') AS margin_minor,
    sum(amount_minor) FILTER (WHERE occurred_on > :'after_12' AND cost_minor IS NOT NULL) AS costed_minor,
    sum(amount_minor) FILTER (WHERE occurred_on > :'after_3') AS spend_3_minor,
    sum(amount_minor) FILTER (WHERE occurred_on > :'after_6') AS spend_6_minor
FROM purchases
WHERE kind = 'sale' AND occurred_on <= :'day'
GROUP BY customer_id;

-- What those who took sales back have too much of, and their last sale without these.
CREATE TEMP TABLE sql_without ON COMMIT DROP AS
SELECT
    t.*,
    (
        SELECT max(p.occurred_on)
        FROM purchases p
        WHERE p.customer_id = t.customer_id AND p.kind = 'sale' AND p.occurred_on <= :'day'
            AND p.id NOT IN (SELECT sale_id FROM sql_taken_back)
    ) AS last_sale_on
FROM (
    SELECT
        customer_id,
        count(*) FILTER (WHERE sold_on > :'after_12') AS frequency,
        sum(sale_minor) FILTER (WHERE sold_on > :'after_12') AS counted_minor,
        sum(sale_minor) FILTER (WHERE sold_on > :'after_12' AND sale_list_minor IS NOT NULL) AS listed_minor,
        sum(sale_minor) FILTER (WHERE sold_on > :'after_12' AND sale_minor >= sale_list_minor) AS full_price_minor
    FROM sql_taken_back
    GROUP BY customer_id
) t;

-- What the returns themselves take off.
CREATE TEMP TABLE sql_returned ON COMMIT DROP AS
SELECT
    customer_id,
    sum(amount_minor) AS returned_minor,
    sum(greatest(list_minor, amount_minor)) AS list_minor,
    sum(amount_minor - cost_minor) AS margin_minor,
    sum(amount_minor) FILTER (WHERE cost_minor IS NOT NULL) AS costed_minor,
    sum(amount_minor) FILTER (WHERE occurred_on > :'after_3') AS spend_3_minor,
    sum(amount_minor) FILTER (WHERE occurred_on > :'after_6') AS spend_6_minor
FROM sql_returns
WHERE occurred_on > :'after_12'
GROUP BY customer_id;

-- The usual days from one sale to the next. percentile_cont gives the mean of the middle two, as the rule does, where
-- percentile_disc gives the first of them.
CREATE TEMP TABLE sql_cadence ON COMMIT DROP AS
SELECT customer_id, floor(percentile_cont(0.5) WITHIN GROUP (ORDER BY gap))::bigint AS cadence_days
FROM (
    SELECT customer_id, occurred_on - lag(occurred_on) OVER (PARTITION BY customer_id ORDER BY occurred_on) AS gap
    FROM purchases
    WHERE kind = 'sale' AND occurred_on > :'after_12' AND occurred_on <= :'day'
        AND id NOT IN (SELECT sale_id FROM sql_taken_back)
) gaps
WHERE gap IS NOT NULL
GROUP BY customer_id;
ANALYZE sql_sold, sql_without, sql_returned, sql_cadence;

-- Every member with all numbers.
CREATE TEMP TABLE sql_measured ON COMMIT DROP AS
SELECT
    c.id AS customer_id, c.joined_on,
    CASE WHEN t.customer_id IS NULL THEN s.last_sale_on ELSE t.last_sale_on END AS last_sale_on,
    coalesce(s.frequency, 0) - coalesce(t.frequency, 0) AS frequency,
    (coalesce(s.sold_minor, 0) - coalesce(r.returned_minor, 0))::bigint AS monetary_minor,
    coalesce(s.sold_minor, 0)::bigint AS sold_minor,
    (coalesce(s.sold_minor, 0) - coalesce(t.counted_minor, 0))::bigint AS counted_minor,
    (coalesce(s.list_minor, 0) - coalesce(r.list_minor, 0))::bigint AS list_minor,
    (coalesce(s.listed_minor, 0) - coalesce(t.listed_minor, 0))::bigint AS listed_minor,
    (coalesce(s.full_price_minor, 0) - coalesce(t.full_price_minor, 0))::bigint AS full_price_minor,
    CASE
        WHEN s.margin_minor IS NOT NULL OR r.margin_minor IS NOT NULL
            THEN (coalesce(s.margin_minor, 0) - coalesce(r.margin_minor, 0))::bigint
    END AS margin_minor,
    (coalesce(s.costed_minor, 0) - coalesce(r.costed_minor, 0))::bigint AS costed_minor,
    g.cadence_days,
    (coalesce(s.spend_3_minor, 0) - coalesce(r.spend_3_minor, 0))::bigint AS spend_3_minor,
    (coalesce(s.spend_6_minor, 0) - coalesce(r.spend_6_minor, 0))::bigint AS spend_6_minor
FROM customers c
LEFT JOIN sql_sold s ON s.customer_id = c.id
LEFT JOIN sql_without t ON t.customer_id = c.id
LEFT JOIN sql_returned r ON r.customer_id = c.id
LEFT JOIN sql_cadence g ON g.customer_id = c.id
WHERE c.joined_on <= :'day';

-- Everybody with a sale that counts against everybody: how many are strictly worse in recency, frequency and net
-- spend, and the place by the sum of the three. Equal ones share the last place of their group.
CREATE TEMP TABLE sql_placed ON COMMIT DROP AS
SELECT *, count(*) OVER (ORDER BY worse_r + worse_f + worse_m DESC) AS place
FROM (
    SELECT
        customer_id,
        rank() OVER (ORDER BY last_sale_on) - 1 AS worse_r,
        rank() OVER (ORDER BY frequency) - 1 AS worse_f,
        rank() OVER (ORDER BY monetary_minor) - 1 AS worse_m,
        count(*) OVER () AS ranked
    FROM sql_measured
    WHERE frequency > 0
) counted;
ANALYZE sql_measured, sql_placed;

-- What the place gives, beside what the member has: 1 is Bronze, 4 is VIP.
CREATE TEMP TABLE sql_next ON COMMIT DROP AS
SELECT
    *,
    CASE
        WHEN qualifies > held THEN 'up'
        WHEN qualifies = held AND grace_ends IS NOT NULL THEN 'recovered'
        WHEN qualifies < held AND grace_ends IS NULL THEN 'grace_started'
        WHEN qualifies < held AND grace_ends <= :'day' THEN 'down'
    END AS movement
FROM (
    SELECT
        s.customer_id, s.tier, s.since, s.grace_ends, s.programme_id,
        p.worse_r, p.worse_f, p.worse_m, p.worse_r + p.worse_f + p.worse_m AS composite, p.place, p.ranked,
        array_position(ARRAY['bronze', 'silver', 'gold', 'vip'], s.tier) AS held,
        CASE
            WHEN p.place <= p.ranked * 5 / 100 THEN 4
            WHEN p.place <= p.ranked * 20 / 100 THEN 3
            WHEN p.place <= p.ranked * 50 / 100 THEN 2
            ELSE 1
        END AS qualifies
    FROM sql_standings s
    LEFT JOIN sql_placed p ON p.customer_id = s.customer_id
) found;
ANALYZE sql_next;

-- Nothing moves without a row of history that says why.
INSERT INTO sql_history (
    customer_id, from_tier, to_tier, happened_on, movement, grace_ends, "by", programme_id, evidence, created_at
)
SELECT
    n.customer_id, n.tier,
    CASE WHEN n.movement IN ('up', 'down') THEN (ARRAY['bronze', 'silver', 'gold', 'vip'])[n.qualifies] ELSE n.tier END,
    :'day', n.movement, CASE WHEN n.movement = 'grace_started' THEN :'day'::date + 30 END, 'system:sql', n.programme_id,
    jsonb_build_object(
        'day', :'day', 'window_months', 12, 'window_after', :'after_12', 'joined_on', m.joined_on,
        'metrics', jsonb_build_object(
            'last_sale_on', m.last_sale_on, 'frequency', m.frequency, 'monetary_minor', m.monetary_minor,
            'sold_minor', m.sold_minor, 'counted_minor', m.counted_minor, 'list_minor', m.list_minor,
            'listed_minor', m.listed_minor, 'full_price_minor', m.full_price_minor, 'margin_minor', m.margin_minor,
            'costed_minor', m.costed_minor, 'cadence_days', m.cadence_days,
            'spend_minor', jsonb_build_array(m.spend_3_minor, m.spend_6_minor, m.monetary_minor)
        ),
        'rank', CASE
            WHEN n.place IS NOT NULL THEN jsonb_build_object(
                'r', 1 + 5 * n.worse_r / n.ranked, 'f', 1 + 5 * n.worse_f / n.ranked,
                'm', 1 + 5 * n.worse_m / n.ranked, 'composite', n.composite, 'place', n.place, 'of', n.ranked
            )
        END,
        'qualifies_for', (ARRAY['bronze', 'silver', 'gold', 'vip'])[n.qualifies]
    ),
    now()
FROM sql_next n
JOIN sql_measured m ON m.customer_id = n.customer_id
WHERE n.movement IS NOT NULL;

-- Only standings in which anything changed are written. That is nearly every ranked one: a place moves with the others.
UPDATE sql_standings s
SET
    tier = CASE
        WHEN n.movement IN ('up', 'down') THEN (ARRAY['bronze', 'silver', 'gold', 'vip'])[n.qualifies]
        ELSE s.tier
    END,
    since = CASE WHEN n.movement IN ('up', 'down') THEN :'day' ELSE s.since END,
    grace_ends = CASE
        WHEN n.movement = 'grace_started' THEN :'day'::date + 30
        WHEN n.movement IS NULL THEN s.grace_ends
    END,
    scored_on = :'day', joined_on = m.joined_on, last_sale_on = m.last_sale_on, frequency = m.frequency,
    monetary_minor = m.monetary_minor, sold_minor = m.sold_minor, counted_minor = m.counted_minor,
    list_minor = m.list_minor, listed_minor = m.listed_minor, full_price_minor = m.full_price_minor,
    margin_minor = m.margin_minor, costed_minor = m.costed_minor, cadence_days = m.cadence_days,
    spend_3_minor = m.spend_3_minor, spend_6_minor = m.spend_6_minor, spend_12_minor = m.monetary_minor,
    composite = n.composite, place = n.place
FROM sql_next n
JOIN sql_measured m ON m.customer_id = n.customer_id
WHERE n.customer_id = s.customer_id AND (
    n.movement IS NOT NULL OR s.scored_on IS NULL
    OR (
        s.joined_on, s.last_sale_on, s.frequency, s.monetary_minor, s.sold_minor, s.counted_minor, s.list_minor,
        s.listed_minor, s.full_price_minor, s.margin_minor, s.costed_minor, s.cadence_days, s.spend_3_minor,
        s.spend_6_minor, s.composite, s.place
    ) IS DISTINCT FROM (
        m.joined_on, m.last_sale_on, m.frequency, m.monetary_minor, m.sold_minor, m.counted_minor, m.list_minor,
        m.listed_minor, m.full_price_minor, m.margin_minor, m.costed_minor, m.cadence_days, m.spend_3_minor,
        m.spend_6_minor, n.composite, n.place
    )
);

DROP TABLE sql_returns, sql_taken_back;
COMMIT;
