-- When and why the withdrawal, or the alert itself, was proposed: shown to who approves it.
ALTER TABLE alert_entry ADD COLUMN proposed_at TIMESTAMP;
ALTER TABLE alert_entry ADD COLUMN proposal_reason VARCHAR(500);
