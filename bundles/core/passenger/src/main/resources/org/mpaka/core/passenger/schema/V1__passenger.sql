-- Passenger lists, of this node alone: neither journaled nor sent, deleted after a setting's days.
CREATE TABLE journey (
    id           VARCHAR(36)  NOT NULL PRIMARY KEY,
    journey_key  VARCHAR(160) NOT NULL UNIQUE,
    due          TIMESTAMP    NOT NULL,
    taken_at     TIMESTAMP    NOT NULL,
    kept_until   TIMESTAMP    NOT NULL,
    screened_at  TIMESTAMP,
    body         ${text}      NOT NULL
);
CREATE INDEX journey_due ON journey (due, id);

CREATE TABLE journey_passenger (
    id              VARCHAR(36) NOT NULL PRIMARY KEY,
    journey         VARCHAR(36) NOT NULL,
    due             TIMESTAMP   NOT NULL,
    document_number VARCHAR(40),
    document_issuer VARCHAR(3),
    birth           VARCHAR(10) NOT NULL,
    state           VARCHAR(16) NOT NULL,
    arrived_by      VARCHAR(36),
    screened        BOOLEAN     NOT NULL,
    body            ${text}     NOT NULL,
    records         ${text}
);
CREATE INDEX journey_passenger_journey ON journey_passenger (journey);
CREATE INDEX journey_passenger_document ON journey_passenger (document_number, state);
CREATE INDEX journey_passenger_birth ON journey_passenger (birth, state);
CREATE INDEX journey_passenger_waiting ON journey_passenger (state, due, id);

-- What was taken, to know it again.
CREATE TABLE journey_message (
    hash    VARCHAR(64) NOT NULL PRIMARY KEY,
    journey VARCHAR(36) NOT NULL
);
CREATE INDEX journey_message_journey ON journey_message (journey);

CREATE TABLE passenger_quarantine (
    id         VARCHAR(36)  NOT NULL PRIMARY KEY,
    taken_at   TIMESTAMP    NOT NULL,
    kept_until TIMESTAMP    NOT NULL,
    channel    VARCHAR(20)  NOT NULL,
    name       VARCHAR(100) NOT NULL,
    bytes      INTEGER      NOT NULL,
    content    ${binary}    NOT NULL,
    faults     ${text}      NOT NULL
);
