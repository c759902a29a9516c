-- Persons as recorded. A person merged into another keeps his row; root_id names the one who stands for all of them.
CREATE TABLE traveller (
    id VARCHAR(36) NOT NULL,
    root_id VARCHAR(36) NOT NULL,
    merged_into VARCHAR(36),
    -- once set apart by an officer
    set_apart BOOLEAN NOT NULL,
    surname VARCHAR(400) NOT NULL,
    given_names VARCHAR(400) NOT NULL,
    -- surname and given names in small letters without accents; what lists are ordered by
    sort_name VARCHAR(200) NOT NULL,
    -- the words of all names in order of the alphabet: equal for the same names in another order
    name_key VARCHAR(200) NOT NULL,
    birth VARCHAR(10) NOT NULL,
    sex VARCHAR(11) NOT NULL,
    nationality VARCHAR(3) NOT NULL,
    seen_at TIMESTAMP NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX traveller_by_root ON traveller (root_id);
CREATE INDEX traveller_by_name ON traveller (name_key, birth);

-- Documents shown, by number without spaces and signs.
CREATE TABLE traveller_document (
    number_key VARCHAR(60) NOT NULL,
    issuer VARCHAR(3) NOT NULL,
    document_type VARCHAR(60) NOT NULL,
    traveller_id VARCHAR(36) NOT NULL,
    document_number VARCHAR(60) NOT NULL,
    expiry DATE,
    shown_at TIMESTAMP NOT NULL,
    PRIMARY KEY (number_key, issuer, document_type, traveller_id)
);
CREATE INDEX traveller_document_of ON traveller_document (traveller_id);

-- Words of all names a person was ever seen under; a-z and 0-9 only, so that a range finds prefixes in any collation.
CREATE TABLE traveller_word (
    word VARCHAR(40) NOT NULL,
    traveller_id VARCHAR(36) NOT NULL,
    PRIMARY KEY (word, traveller_id)
);
CREATE INDEX traveller_word_of ON traveller_word (traveller_id, word);

-- Crossings. traveller_id is the person it was recorded for and never changes; merges are followed through root_id.
CREATE TABLE crossing (
    id VARCHAR(36) NOT NULL,
    traveller_id VARCHAR(36) NOT NULL,
    direction VARCHAR(5) NOT NULL,
    outcome VARCHAR(8) NOT NULL,
    status VARCHAR(9) NOT NULL,
    post VARCHAR(12) NOT NULL,
    lane VARCHAR(40) NOT NULL,
    crossed_at TIMESTAMP NOT NULL,
    document_issuer VARCHAR(3) NOT NULL,
    document_type VARCHAR(60) NOT NULL,
    document_number VARCHAR(60) NOT NULL,
    document_expiry DATE,
    nationality VARCHAR(3) NOT NULL,
    residence VARCHAR(3),
    sex VARCHAR(11) NOT NULL,
    age_years INTEGER,
    traveller_class VARCHAR(40) NOT NULL,
    purpose VARCHAR(40),
    transport_mode VARCHAR(20) NOT NULL,
    stay_days INTEGER,
    permitted_until DATE,
    -- list of sentences, JSON
    conditions ${text} NOT NULL,
    officer VARCHAR(64) NOT NULL,
    corrects VARCHAR(36),
    PRIMARY KEY (id)
);
CREATE INDEX crossing_of_traveller ON crossing (traveller_id, crossed_at DESC, id DESC);
CREATE INDEX crossing_by_corrected ON crossing (corrects);
