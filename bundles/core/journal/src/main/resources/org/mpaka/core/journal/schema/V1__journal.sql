-- One row: whoever appends holds it, so that entries get their place in the order in which they commit.
CREATE TABLE journal_order (
    id INTEGER NOT NULL PRIMARY KEY,
    ordinal BIGINT NOT NULL
);
INSERT INTO journal_order VALUES (1, 0);

CREATE TABLE journal_head (
    node VARCHAR(32) NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    hash VARCHAR(64) NOT NULL,
    recorded_at TIMESTAMP NOT NULL,
    covered BIGINT NOT NULL
);

CREATE TABLE journal_entry (
    node VARCHAR(32) NOT NULL,
    seq BIGINT NOT NULL,
    ordinal BIGINT NOT NULL,
    recorded_at TIMESTAMP NOT NULL,
    actor VARCHAR(64) NOT NULL,
    kind VARCHAR(100) NOT NULL,
    subject VARCHAR(200) NOT NULL,
    payload ${text},
    payload_hash VARCHAR(64) NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL,
    PRIMARY KEY (node, seq)
);
CREATE UNIQUE INDEX journal_entry_ordinal ON journal_entry (ordinal);
CREATE INDEX journal_entry_kind ON journal_entry (kind, ordinal);
CREATE INDEX journal_entry_subject ON journal_entry (subject, ordinal);

CREATE TABLE journal_request (
    actor VARCHAR(64) NOT NULL,
    request_key VARCHAR(200) NOT NULL,
    node VARCHAR(32) NOT NULL,
    first_seq BIGINT NOT NULL,
    entries INTEGER NOT NULL,
    PRIMARY KEY (actor, request_key)
);

CREATE TABLE journal_quarantine (
    node VARCHAR(32) NOT NULL,
    seq BIGINT NOT NULL,
    reason VARCHAR(200) NOT NULL,
    entry ${text} NOT NULL,
    received_at TIMESTAMP NOT NULL,
    PRIMARY KEY (node, seq)
);

-- Which appliers have ever been here, and what was recorded while one was away.
CREATE TABLE journal_applier (
    applier VARCHAR(200) NOT NULL,
    kind VARCHAR(100) NOT NULL,
    PRIMARY KEY (applier, kind)
);
CREATE TABLE journal_unapplied (
    applier VARCHAR(200) NOT NULL,
    ordinal BIGINT NOT NULL,
    PRIMARY KEY (applier, ordinal)
);
