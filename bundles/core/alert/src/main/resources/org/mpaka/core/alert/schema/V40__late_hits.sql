-- Which hits came after the traveller had left: asked for by themselves.
ALTER TABLE alert_hit ADD COLUMN late BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE alert_hit SET late = TRUE WHERE hit LIKE '%"late":true%';
CREATE INDEX alert_hit_by_late ON alert_hit (state, late, order_key);
