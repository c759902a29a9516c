-- What is counted of a crossing, and nothing that names the person.
CREATE TABLE counted_crossing (
    crossing_id VARCHAR(36) NOT NULL,
    -- quarters of an hour since 1970 in UTC: every zone's days begin with one
    slot INTEGER NOT NULL,
    -- false once undone or corrected
    counts BOOLEAN NOT NULL,
    post VARCHAR(12) NOT NULL,
    direction VARCHAR(5) NOT NULL,
    nationality VARCHAR(3) NOT NULL,
    residence VARCHAR(3),
    sex VARCHAR(11) NOT NULL,
    age INTEGER,
    purpose VARCHAR(40),
    transport_mode VARCHAR(20) NOT NULL,
    traveller_class VARCHAR(40) NOT NULL,
    outcome VARCHAR(8) NOT NULL,
    corrects VARCHAR(36),
    PRIMARY KEY (crossing_id)
);
CREATE INDEX counted_crossing_corrected ON counted_crossing (corrects);
-- Holds all that reports ask for: they read the index of their days and never the table.
CREATE INDEX counted_crossing_by_slot ON counted_crossing
    (slot, counts, nationality, direction, post, outcome, sex, age, residence, purpose, transport_mode, traveller_class);

-- Posts that have crossings: each counts its days in its own time zone.
CREATE TABLE counted_post (
    post VARCHAR(12) NOT NULL,
    PRIMARY KEY (post)
);
