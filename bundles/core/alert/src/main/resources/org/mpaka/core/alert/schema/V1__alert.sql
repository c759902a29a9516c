CREATE TABLE alert_list (
    id           VARCHAR(64)  NOT NULL PRIMARY KEY,
    name         VARCHAR(200) NOT NULL,
    owner        VARCHAR(200) NOT NULL,
    published_at TIMESTAMP,
    imported_at  TIMESTAMP,
    entries      INTEGER      NOT NULL,
    version      INTEGER      NOT NULL,
    changes      BIGINT       NOT NULL,
    previous     ${text}
);

-- In force are the rows with since_version <= version of the list and until_version 0 or above it.
CREATE TABLE alert_entry (
    list_id       VARCHAR(64)  NOT NULL,
    id            VARCHAR(96)  NOT NULL,
    since_version INTEGER      NOT NULL,
    until_version INTEGER      NOT NULL,
    category      VARCHAR(24)  NOT NULL,
    state         VARCHAR(24)  NOT NULL,
    silent        BOOLEAN      NOT NULL,
    hash          VARCHAR(64)  NOT NULL,
    search_text   VARCHAR(4000) NOT NULL,
    withdrawal_by VARCHAR(64),
    alert         ${text}      NOT NULL,
    PRIMARY KEY (list_id, id, since_version)
);
CREATE INDEX alert_entry_by_id ON alert_entry (id);

CREATE TABLE alert_hit (
    id            VARCHAR(36)  NOT NULL PRIMARY KEY,
    inspection    VARCHAR(36)  NOT NULL,
    alert_id      VARCHAR(96)  NOT NULL,
    silent        BOOLEAN      NOT NULL,
    state         VARCHAR(24)  NOT NULL,
    document_key  VARCHAR(80)  NOT NULL,
    alert_hash    VARCHAR(64)  NOT NULL,
    hit           ${text}      NOT NULL
);
CREATE INDEX alert_hit_by_inspection ON alert_hit (inspection);
CREATE INDEX alert_hit_by_state ON alert_hit (state, id);

-- Who was found not to be whom: the same document is not compared with the same, unchanged alert again.
CREATE TABLE alert_judgement (
    document_key  VARCHAR(80)  NOT NULL,
    alert_id      VARCHAR(96)  NOT NULL,
    alert_hash    VARCHAR(64)  NOT NULL,
    judged_by     VARCHAR(64)  NOT NULL,
    judged_at     TIMESTAMP    NOT NULL,
    PRIMARY KEY (document_key, alert_id)
);
