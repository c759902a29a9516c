-- what gates were asked for whom; those of other nodes too, where their journals come
CREATE TABLE gate_opening (
  node VARCHAR(64) NOT NULL,
  crossing VARCHAR(64) NOT NULL,
  lane VARCHAR(64) NOT NULL,
  device VARCHAR(64) NOT NULL,
  gate VARCHAR(128) NOT NULL,
  simulated BOOLEAN NOT NULL,
  openings INTEGER NOT NULL,
  asked_at TIMESTAMP NOT NULL,
  -- of the last opening; empty while there is no answer
  result VARCHAR(16),
  advice VARCHAR(64),
  -- the crossing was undone or corrected: nobody goes through for it any more
  undone BOOLEAN NOT NULL,
  PRIMARY KEY (node, crossing)
);
