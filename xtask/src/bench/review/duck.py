"""The first review in DuckDB, in memory and only computed: nothing is written. Called in the folder of the files:

    duck.py DAY

Prints JSON: the seconds for reading the files and for computing, the most memory used, the members of each tier.
"""

import json
import resource
import sys
import time

import duckdb

FILES = """
CREATE TABLE customers AS
SELECT * FROM read_csv('customers.csv', header = true, columns = {
    'id': 'BIGINT', 'number': 'VARCHAR', 'name': 'VARCHAR', 'search_key': 'VARCHAR',
    'sort_key': 'VARCHAR', 'joined_on': 'DATE', 'enrolled_by': 'VARCHAR', 'created_at': 'VARCHAR',
    'updated_at': 'VARCHAR'
});
CREATE TABLE purchases AS
SELECT * FROM read_csv('purchases.csv', header = true, columns = {
    'customer_id': 'BIGINT', 'source': 'VARCHAR', 'external_id': 'VARCHAR', 'kind': 'VARCHAR',
    'occurred_at': 'VARCHAR', 'occurred_on': 'DATE', 'amount_minor': 'BIGINT', 'list_minor': 'BIGINT',
    'cost_minor': 'BIGINT', 'returns': 'VARCHAR'
});
"""

# The steps are those of plain.sql; counting those who are strictly worse, places and seats are the same.
REVIEW = """
CREATE TABLE returns AS
SELECT
    r.customer_id, r.occurred_on, r.amount_minor, r.returns, s.amount_minor AS sale_minor,
    coalesce(r.list_minor, s.list_minor * r.amount_minor // nullif(part, 0)) AS list_minor,
    coalesce(r.cost_minor, s.cost_minor * r.amount_minor // nullif(part, 0)) AS cost_minor
FROM purchases r
LEFT JOIN (
    SELECT *, CASE WHEN occurred_on > $day::DATE - INTERVAL 12 MONTH THEN amount_minor END AS part
    FROM purchases
    WHERE kind = 'sale'
) s ON s.source = r.source AND s.external_id = r.returns AND s.customer_id = r.customer_id
WHERE r.kind = 'return' AND r.occurred_on <= $day::DATE;

CREATE TABLE taken_back AS
SELECT customer_id, returns AS external_id
FROM returns
WHERE sale_minor IS NOT NULL
GROUP BY customer_id, returns
HAVING sum(amount_minor) >= max(sale_minor);

CREATE TABLE sales AS
SELECT p.*, p.occurred_on > $day::DATE - INTERVAL 12 MONTH AS seen, t.external_id IS NULL AS counts
FROM purchases p
LEFT JOIN taken_back t ON t.customer_id = p.customer_id AND t.external_id = p.external_id
WHERE p.kind = 'sale' AND p.occurred_on <= $day::DATE;

CREATE TABLE sold AS
SELECT
    customer_id,
    max(occurred_on) FILTER (counts) AS last_sale_on,
    count(*) FILTER (counts AND seen) AS frequency,
    sum(amount_minor) FILTER (seen) AS sold_minor,
    sum(amount_minor) FILTER (counts AND seen) AS counted_minor,
    sum(greatest(list_minor, amount_minor)) FILTER (seen) AS list_minor,
    sum(amount_minor) FILTER (counts AND seen AND list_minor IS NOT NULL) AS listed_minor,
    sum(amount_minor) FILTER (counts AND seen AND amount_minor >= list_minor) AS full_price_minor,
    sum(amount_minor - cost_minor) FILTER (seen) AS margin_minor,
    sum(amount_minor) FILTER (seen AND cost_minor IS NOT NULL) AS costed_minor,
    sum(amount_minor) FILTER (occurred_on > $day::DATE - INTERVAL 3 MONTH) AS spend_3_minor,
    sum(amount_minor) FILTER (occurred_on > $day::DATE - INTERVAL 6 MONTH) AS spend_6_minor
FROM sales
GROUP BY customer_id;

CREATE TABLE returned AS
SELECT
    customer_id,
    sum(amount_minor) AS returned_minor,
    sum(greatest(list_minor, amount_minor)) AS list_minor,
    sum(amount_minor - cost_minor) AS margin_minor,
    sum(amount_minor) FILTER (cost_minor IS NOT NULL) AS costed_minor,
    sum(amount_minor) FILTER (occurred_on > $day::DATE - INTERVAL 3 MONTH) AS spend_3_minor,
    sum(amount_minor) FILTER (occurred_on > $day::DATE - INTERVAL 6 MONTH) AS spend_6_minor
FROM returns
WHERE occurred_on > $day::DATE - INTERVAL 12 MONTH
GROUP BY customer_id;

CREATE TABLE cadence AS
SELECT customer_id, floor(quantile_cont(gap, 0.5))::BIGINT AS cadence_days
FROM (
    SELECT customer_id, occurred_on - lag(occurred_on) OVER (PARTITION BY customer_id ORDER BY occurred_on) AS gap
    FROM sales
    WHERE counts AND seen
)
WHERE gap IS NOT NULL
GROUP BY customer_id;

CREATE TABLE measured AS
SELECT
    c.id AS customer_id, s.last_sale_on, coalesce(s.frequency, 0) AS frequency,
    coalesce(s.sold_minor, 0) - coalesce(r.returned_minor, 0) AS monetary_minor,
    coalesce(s.sold_minor, 0) AS sold_minor, coalesce(s.counted_minor, 0) AS counted_minor,
    coalesce(s.list_minor, 0) - coalesce(r.list_minor, 0) AS list_minor,
    coalesce(s.listed_minor, 0) AS listed_minor, coalesce(s.full_price_minor, 0) AS full_price_minor,
    coalesce(s.margin_minor, 0) - coalesce(r.margin_minor, 0) AS margin_minor,
    coalesce(s.costed_minor, 0) - coalesce(r.costed_minor, 0) AS costed_minor, g.cadence_days,
    coalesce(s.spend_3_minor, 0) - coalesce(r.spend_3_minor, 0) AS spend_3_minor,
    coalesce(s.spend_6_minor, 0) - coalesce(r.spend_6_minor, 0) AS spend_6_minor
FROM customers c
LEFT JOIN sold s ON s.customer_id = c.id
LEFT JOIN returned r ON r.customer_id = c.id
LEFT JOIN cadence g ON g.customer_id = c.id
WHERE c.joined_on <= $day::DATE;

CREATE TABLE placed AS
SELECT *, count(*) OVER (ORDER BY worse_r + worse_f + worse_m DESC) AS place
FROM (
    SELECT
        customer_id,
        rank() OVER (ORDER BY last_sale_on) - 1 AS worse_r,
        rank() OVER (ORDER BY frequency) - 1 AS worse_f,
        rank() OVER (ORDER BY monetary_minor) - 1 AS worse_m,
        count(*) OVER () AS ranked
    FROM measured
    WHERE frequency > 0
);

CREATE TABLE found AS
SELECT
    m.*, p.worse_r, p.worse_f, p.worse_m, p.place, p.ranked,
    CASE
        WHEN p.place <= p.ranked * 5 // 100 THEN 'vip'
        WHEN p.place <= p.ranked * 20 // 100 THEN 'gold'
        WHEN p.place <= p.ranked * 50 // 100 THEN 'silver'
        ELSE 'bronze'
    END AS tier
FROM measured m
LEFT JOIN placed p ON p.customer_id = m.customer_id;
"""

day = sys.argv[1]
connection = duckdb.connect()
start = time.monotonic()
connection.execute(FILES)
read = time.monotonic()
connection.execute(REVIEW.replace("$day", f"'{day}'"))
done = time.monotonic()
tiers = dict(connection.execute("SELECT tier, count(*) FROM found GROUP BY tier").fetchall())
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
print(json.dumps({"read_s": read - start, "review_s": done - read, "peak_bytes": peak, "tiers": tiers}))
