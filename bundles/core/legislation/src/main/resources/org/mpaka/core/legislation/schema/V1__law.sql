-- changes of values by the national authority
CREATE TABLE law_change (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  state VARCHAR(16) NOT NULL,
  made_at TIMESTAMP NOT NULL,
  made_by VARCHAR(64) NOT NULL,
  source VARCHAR(200) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  rows_text ${text} NOT NULL,
  decided_at TIMESTAMP,
  decided_by VARCHAR(64),
  decided_reason VARCHAR(500)
);
CREATE INDEX law_change_latest ON law_change (made_at, id);

-- what the law was asked about, without who it was about
CREATE TABLE law_case (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  on_day DATE NOT NULL,
  recorded BOOLEAN NOT NULL,
  body ${text} NOT NULL
);
CREATE INDEX law_case_day ON law_case (on_day, id);

-- law files as they were, by fingerprint, so that old rulings can be made again; not journaled: the fingerprint is the proof
CREATE TABLE law_text (
  version VARCHAR(40) NOT NULL PRIMARY KEY,
  kept_at TIMESTAMP NOT NULL,
  body ${text} NOT NULL
);
