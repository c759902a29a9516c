-- Parts of imported lists as bytes: long texts are stored letter by letter. What was written before stays as it is.
ALTER TABLE alert_part ALTER COLUMN heads DROP NOT NULL;
ALTER TABLE alert_part ALTER COLUMN bodies DROP NOT NULL;
ALTER TABLE alert_part ADD COLUMN head_bytes ${binary};
ALTER TABLE alert_part ADD COLUMN body_bytes ${binary};
