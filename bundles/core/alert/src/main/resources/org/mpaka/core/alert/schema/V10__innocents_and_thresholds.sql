-- Who was found not to be whom, until when. Rows of the form before come back with a rebuild.
DROP TABLE alert_judgement;
CREATE TABLE alert_judgement (
    document_key  VARCHAR(80)  NOT NULL,
    alert_id      VARCHAR(96)  NOT NULL,
    alert_hash    VARCHAR(64)  NOT NULL,
    list_id       VARCHAR(64)  NOT NULL,
    hit           VARCHAR(36)  NOT NULL,
    silent        BOOLEAN      NOT NULL,
    judged_by     VARCHAR(64)  NOT NULL,
    judged_at     TIMESTAMP    NOT NULL,
    until_at      TIMESTAMP    NOT NULL,
    reason        VARCHAR(500) NOT NULL,
    PRIMARY KEY (document_key, alert_id)
);
CREATE INDEX alert_judgement_by_hit ON alert_judgement (hit);

-- When a hit was raised, and its place among those that wait. An inspection's key need not tell the time.
ALTER TABLE alert_hit ADD COLUMN raised_millis BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE alert_hit ADD COLUMN order_key VARCHAR(60) DEFAULT '' NOT NULL;
UPDATE alert_hit SET order_key = id;
DROP INDEX alert_hit_by_state;
CREATE INDEX alert_hit_by_order ON alert_hit (state, order_key);
CREATE INDEX alert_hit_by_time ON alert_hit (raised_millis);

-- From which score on a list's candidates are shown, where two persons decided so.
CREATE TABLE alert_threshold (
    list_id          VARCHAR(64) NOT NULL PRIMARY KEY,
    percent          INTEGER,
    proposed         BOOLEAN     NOT NULL,
    proposed_percent INTEGER,
    proposed_by      VARCHAR(64),
    reason           VARCHAR(500)
);
