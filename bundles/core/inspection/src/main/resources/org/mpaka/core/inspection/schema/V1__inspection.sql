CREATE TABLE inspection_shift (
    id VARCHAR(36) NOT NULL,
    officer VARCHAR(64) NOT NULL,
    post VARCHAR(12) NOT NULL,
    lane VARCHAR(40) NOT NULL,
    opened_at TIMESTAMP NOT NULL,
    closed_at TIMESTAMP,
    -- the shift, JSON
    body ${text} NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX inspection_shift_of ON inspection_shift (officer, opened_at DESC);

CREATE TABLE inspection (
    id VARCHAR(36) NOT NULL,
    shift_id VARCHAR(36) NOT NULL,
    post VARCHAR(12) NOT NULL,
    revision INTEGER NOT NULL,
    state VARCHAR(20) NOT NULL,
    opened_at TIMESTAMP NOT NULL,
    -- the decision that holds: ADMIT, REFER, REFUSE
    decision VARCHAR(6),
    -- decisions taken back
    undone INTEGER NOT NULL,
    -- the inspection as it stands, JSON
    body ${text} NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX inspection_of_shift ON inspection (shift_id, opened_at DESC);
CREATE INDEX inspection_by_state ON inspection (state, post);
