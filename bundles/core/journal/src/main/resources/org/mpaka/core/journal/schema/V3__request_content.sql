-- What a key was used for, as a fingerprint; unknown of keys from before.
ALTER TABLE journal_request ADD COLUMN content VARCHAR(64);
