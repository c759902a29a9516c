-- Who passed, with what he showed, for as long as it is compared with new alerts. The key orders by time.
CREATE TABLE alert_passage (
    inspection    VARCHAR(36)  NOT NULL PRIMARY KEY,
    node          VARCHAR(32)  NOT NULL,
    order_key     VARCHAR(60)  NOT NULL,
    opened_millis BIGINT       NOT NULL,
    post          VARCHAR(16)  NOT NULL,
    waits         BOOLEAN      NOT NULL,
    good_at       TIMESTAMP,
    crossing      VARCHAR(36),
    shown         ${text}      NOT NULL
);
CREATE INDEX alert_passage_by_order ON alert_passage (node, order_key);
CREATE INDEX alert_passage_waiting ON alert_passage (node, waits, order_key);

-- What is listed since, with which those who passed are compared.
CREATE TABLE alert_late_run (
    id            VARCHAR(64)  NOT NULL PRIMARY KEY,
    node          VARCHAR(32)  NOT NULL,
    cause         VARCHAR(24)  NOT NULL,
    list_id       VARCHAR(64)  NOT NULL,
    alert_id      VARCHAR(96),
    from_version  INTEGER      NOT NULL,
    silent        BOOLEAN      NOT NULL,
    since_at      TIMESTAMP    NOT NULL,
    order_key     VARCHAR(80)  NOT NULL
);
CREATE INDEX alert_late_run_by_order ON alert_late_run (order_key);

-- How far each node is with its own.
CREATE TABLE alert_late_progress (
    run_id        VARCHAR(64)  NOT NULL,
    node          VARCHAR(32)  NOT NULL,
    after_key     VARCHAR(60)  NOT NULL,
    screened      BIGINT       NOT NULL,
    total         BIGINT       NOT NULL,
    hits          INTEGER      NOT NULL,
    silent_hits   INTEGER      NOT NULL,
    ended_at      TIMESTAMP,
    PRIMARY KEY (run_id, node)
);
