-- Imported lists lie in parts as they were journaled: a million rows with four indexes took minutes. The newest line of
-- an entry, of a part with since_version <= version of the list, is the one in force.
CREATE TABLE alert_part (
    list_id       VARCHAR(64) NOT NULL,
    part          VARCHAR(64) NOT NULL,
    since_version INTEGER     NOT NULL,
    heads         ${text}     NOT NULL,
    bodies        ${text}     NOT NULL,
    PRIMARY KEY (list_id, part)
);

-- They are made again from the journal, see ListApplier.
DELETE FROM alert_entry WHERE list_id <> 'national';
DELETE FROM alert_list WHERE id <> 'national';
DROP INDEX alert_entry_by_since;
DROP INDEX alert_entry_by_until;
