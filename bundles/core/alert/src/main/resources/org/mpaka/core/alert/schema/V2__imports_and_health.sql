-- What a version left behind is found without reading the list. In each list these columns only grow, so that new rows
-- come at an end.
CREATE INDEX alert_entry_by_since ON alert_entry (list_id, since_version);
CREATE INDEX alert_entry_by_until ON alert_entry (list_id, until_version);

-- How many inspections began on a day in UTC: against them the alarms are counted.
CREATE TABLE alert_screening_day (
    screening_day DATE   NOT NULL PRIMARY KEY,
    screened      BIGINT NOT NULL
);
