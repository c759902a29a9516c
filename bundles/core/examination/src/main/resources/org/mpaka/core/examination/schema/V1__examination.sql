-- What the second line found of documents, as the journal left it.
CREATE TABLE examination (
    inspection VARCHAR(36) NOT NULL PRIMARY KEY,
    revision   INTEGER     NOT NULL,
    -- the examination, JSON
    body       ${text}     NOT NULL
);
