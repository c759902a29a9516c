-- What an external source, or the list of stolen documents, was found to hold when a hit was raised: no list of this
-- node has it, and who adjudicates the hit must be able to open it.
CREATE TABLE alert_found (
    id      VARCHAR(96) NOT NULL PRIMARY KEY,
    hash    VARCHAR(64) NOT NULL,
    silent  BOOLEAN     NOT NULL,
    alert   ${text}     NOT NULL
);
