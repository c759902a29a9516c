-- Authorities and their users here.
CREATE TABLE alert_agency (
    id            VARCHAR(32)  NOT NULL PRIMARY KEY,
    name          VARCHAR(200) NOT NULL,
    members       ${text}      NOT NULL
);

-- Days on which somebody has to look at an alert of the national list, and the node whose journal says that it ended.
CREATE TABLE alert_term (
    alert_id      VARCHAR(96)  NOT NULL PRIMARY KEY,
    node          VARCHAR(32)  NOT NULL,
    review_on     DATE,
    valid_until   DATE,
    expired_at    TIMESTAMP
);

-- Changes that wait for another person.
CREATE TABLE alert_change (
    alert_id      VARCHAR(96)  NOT NULL PRIMARY KEY,
    proposed_by   VARCHAR(64)  NOT NULL,
    proposed_at   TIMESTAMP    NOT NULL,
    reason        VARCHAR(500) NOT NULL,
    wanted        ${text}      NOT NULL
);

-- What owners are told of.
CREATE TABLE alert_notice (
    hit           VARCHAR(36)  NOT NULL PRIMARY KEY,
    alert_id      VARCHAR(96)  NOT NULL,
    owner         VARCHAR(200) NOT NULL,
    agency        VARCHAR(32),
    why           VARCHAR(16)  NOT NULL,
    silent        BOOLEAN      NOT NULL,
    at_time       TIMESTAMP    NOT NULL,
    order_key     VARCHAR(60)  NOT NULL,
    read_by       VARCHAR(64),
    read_at       TIMESTAMP
);
CREATE INDEX alert_notice_by_order ON alert_notice (order_key);
