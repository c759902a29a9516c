-- The list of overstays begins with the stays that ended last.
CREATE INDEX crossing_by_end_of_stay ON crossing (permitted_until DESC, id);
