-- A hit stands on an inspection or on a crossing that was recorded without one.
ALTER TABLE alert_hit ALTER COLUMN inspection DROP NOT NULL;
ALTER TABLE alert_hit ADD COLUMN crossing VARCHAR(36);
CREATE INDEX alert_hit_by_crossing ON alert_hit (crossing);

-- Who passed, in an inspection or without; the id is that of the inspection or else of the crossing.
CREATE TABLE alert_passing (
    id            VARCHAR(36)  NOT NULL PRIMARY KEY,
    inspection    VARCHAR(36),
    crossing      VARCHAR(36),
    node          VARCHAR(32)  NOT NULL,
    order_key     VARCHAR(60)  NOT NULL,
    opened_millis BIGINT       NOT NULL,
    post          VARCHAR(16)  NOT NULL,
    waits         BOOLEAN      NOT NULL,
    good_at       TIMESTAMP,
    shown         ${text}      NOT NULL
);
INSERT INTO alert_passing (id, inspection, crossing, node, order_key, opened_millis, post, waits, good_at, shown)
    SELECT inspection, inspection, crossing, node, order_key, opened_millis, post, waits, good_at, shown
    FROM alert_passage;
DROP TABLE alert_passage;
CREATE INDEX alert_passing_by_order ON alert_passing (node, order_key);
CREATE INDEX alert_passing_waiting ON alert_passing (node, waits, order_key);
CREATE INDEX alert_passing_by_crossing ON alert_passing (crossing);
