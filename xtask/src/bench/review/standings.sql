-- Everybody has just joined: the lowest tier, and no numbers yet. For both databases.
INSERT INTO standings (
    customer_id, tier, since, programme_id, frequency, monetary_minor, sold_minor, counted_minor, list_minor,
    listed_minor, full_price_minor, costed_minor, spend_3_minor, spend_6_minor, spend_12_minor, service, engagement,
    given_minor, referrals
)
SELECT id, 'bronze', joined_on, (SELECT MIN(id) FROM programmes), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
FROM customers
ORDER BY id;
