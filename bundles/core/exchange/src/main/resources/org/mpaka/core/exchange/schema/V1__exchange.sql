CREATE TABLE exchange_message (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  agreement VARCHAR(64) NOT NULL,
  partner VARCHAR(3) NOT NULL,
  kind VARCHAR(32) NOT NULL,
  body ${text} NOT NULL,
  state VARCHAR(16) NOT NULL,
  created_at TIMESTAMP NOT NULL,
  delivered_at TIMESTAMP,
  receipt ${text},
  problem VARCHAR(2000)
);
CREATE INDEX exchange_message_due ON exchange_message (partner, state, created_at);
CREATE INDEX exchange_message_latest ON exchange_message (created_at, id);

-- how often and when a message was tried: about the link, not about the message, so no register and not rebuilt
CREATE TABLE exchange_attempt (
  message VARCHAR(36) NOT NULL PRIMARY KEY,
  tries INTEGER NOT NULL,
  next_try_at TIMESTAMP NOT NULL,
  problem VARCHAR(2000)
);

CREATE TABLE expected_arrival (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  agreement VARCHAR(64) NOT NULL,
  partner VARCHAR(3) NOT NULL,
  left_at VARCHAR(12) NOT NULL,
  left_time TIMESTAMP NOT NULL,
  fields ${text} NOT NULL,
  document_issuer VARCHAR(3),
  document_number VARCHAR(40),
  received_at TIMESTAMP NOT NULL,
  arrived_by VARCHAR(36)
);
CREATE INDEX expected_arrival_waiting ON expected_arrival (arrived_by, left_time, id);
CREATE INDEX expected_arrival_document ON expected_arrival (document_number, document_issuer);
