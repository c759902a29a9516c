-- which crossing a case ended in, so that it can be asked what the law said of it; empty for those of before
ALTER TABLE law_case ADD COLUMN crossing VARCHAR(36);
CREATE INDEX law_case_of_crossing ON law_case (crossing);
