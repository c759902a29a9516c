CREATE TABLE access_user (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    display_name VARCHAR(200) NOT NULL,
    roles VARCHAR(200) NOT NULL,
    active BOOLEAN NOT NULL,
    credential VARCHAR(36) NOT NULL,
    password_change_required BOOLEAN NOT NULL,
    failures INTEGER NOT NULL,
    locked_until TIMESTAMP,
    last_sign_in_at TIMESTAMP
);

-- Not a register: rows are never changed, entries name them, a rebuild leaves them.
CREATE TABLE access_credential (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    hash VARCHAR(300) NOT NULL,
    made_at TIMESTAMP NOT NULL
);
