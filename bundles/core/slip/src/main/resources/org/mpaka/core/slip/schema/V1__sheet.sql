-- how often a page was sent to paper; those of other nodes too, where their journals come
CREATE TABLE slip_sheet (
  node VARCHAR(64) NOT NULL,
  page VARCHAR(128) NOT NULL,
  sheets INTEGER NOT NULL,
  PRIMARY KEY (node, page)
);
