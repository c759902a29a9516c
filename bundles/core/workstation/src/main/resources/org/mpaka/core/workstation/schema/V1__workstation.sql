-- the agents whose devices a post may use; those of other nodes too, where their journals come
CREATE TABLE device_workstation (
  node VARCHAR(64) NOT NULL,
  name VARCHAR(64) NOT NULL,
  lane VARCHAR(16) NOT NULL,
  fingerprint VARCHAR(64) NOT NULL,
  enrolled_at TIMESTAMP NOT NULL,
  enrolled_by VARCHAR(64) NOT NULL,
  revoked_at TIMESTAMP,
  PRIMARY KEY (node, name)
);
