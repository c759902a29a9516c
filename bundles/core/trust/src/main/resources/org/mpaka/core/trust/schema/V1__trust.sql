CREATE TABLE trust_proposal (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  state VARCHAR(16) NOT NULL,
  made_at TIMESTAMP NOT NULL,
  made_by VARCHAR(64) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  change_text ${text} NOT NULL,
  decided_at TIMESTAMP,
  decided_by VARCHAR(64),
  decided_reason VARCHAR(500)
);
CREATE INDEX trust_proposal_latest ON trust_proposal (made_at, id);

-- a certificate or revocation list, in Base64
CREATE TABLE trust_item (
  id VARCHAR(64) NOT NULL PRIMARY KEY,
  kind VARCHAR(16) NOT NULL,
  der ${text} NOT NULL
);

-- an item is in force when one of the proposals that brought it is
CREATE TABLE trust_item_proposal (
  item VARCHAR(64) NOT NULL,
  proposal VARCHAR(36) NOT NULL,
  PRIMARY KEY (item, proposal)
);
CREATE INDEX trust_item_proposal_proposal ON trust_item_proposal (proposal, item);

CREATE TABLE trust_withdrawal (
  certificate VARCHAR(64) NOT NULL PRIMARY KEY,
  at_time TIMESTAMP NOT NULL,
  by_user VARCHAR(64) NOT NULL,
  reason VARCHAR(500) NOT NULL
);

CREATE TABLE trust_policy (
  state VARCHAR(3) NOT NULL PRIMARY KEY,
  trusted BOOLEAN NOT NULL,
  revocation VARCHAR(16) NOT NULL,
  weak_digests BOOLEAN NOT NULL
);

-- one row: counts what changed, so that every node of the database knows when what it holds in memory is old
CREATE TABLE trust_revision (
  id INTEGER NOT NULL PRIMARY KEY,
  changes BIGINT NOT NULL
);
