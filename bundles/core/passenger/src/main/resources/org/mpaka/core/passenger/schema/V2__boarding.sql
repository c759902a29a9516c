-- Where a list came from and is answered, what was answered, and the messages that go back. Gone with the journey.
CREATE TABLE boarding_address (
    id       VARCHAR(36) NOT NULL PRIMARY KEY,
    journey  VARCHAR(36) NOT NULL,
    channel  VARCHAR(20) NOT NULL,
    way      VARCHAR(40) NOT NULL,
    kind     VARCHAR(20) NOT NULL,
    taken_at TIMESTAMP   NOT NULL,
    address  ${text}     NOT NULL
);
CREATE INDEX boarding_address_journey ON boarding_address (journey);

ALTER TABLE journey_passenger ADD COLUMN answer_to VARCHAR(36);

CREATE TABLE boarding_answer (
    id         VARCHAR(36)  NOT NULL PRIMARY KEY,
    journey    VARCHAR(36)  NOT NULL,
    passenger  VARCHAR(36)  NOT NULL,
    status     VARCHAR(20)  NOT NULL,
    state      VARCHAR(12)  NOT NULL,
    words      VARCHAR(70)  NOT NULL,
    ground     VARCHAR(80)  NOT NULL,
    reason     VARCHAR(500) NOT NULL,
    given_by   VARCHAR(80)  NOT NULL,
    given_at   TIMESTAMP    NOT NULL,
    decided_by VARCHAR(80),
    decided_at TIMESTAMP,
    way        VARCHAR(12)  NOT NULL
);
CREATE INDEX boarding_answer_journey ON boarding_answer (journey, state);

CREATE TABLE boarding_reply (
    id      VARCHAR(36)  NOT NULL PRIMARY KEY,
    journey VARCHAR(36)  NOT NULL,
    channel VARCHAR(20)  NOT NULL,
    way     VARCHAR(40)  NOT NULL,
    name    VARCHAR(120) NOT NULL,
    people  INTEGER      NOT NULL,
    unasked BOOLEAN      NOT NULL,
    content ${binary}    NOT NULL,
    made_at TIMESTAMP    NOT NULL,
    sent_at TIMESTAMP,
    fault   VARCHAR(200)
);
CREATE INDEX boarding_reply_journey ON boarding_reply (journey);
CREATE INDEX boarding_reply_waiting ON boarding_reply (channel, way, sent_at);
