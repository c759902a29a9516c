-- Exercises as the journal left them.
CREATE TABLE training_run (
    id        VARCHAR(36) NOT NULL PRIMARY KEY,
    officer   VARCHAR(64) NOT NULL,
    -- GOES_ON, ENDED
    state     VARCHAR(8)  NOT NULL,
    -- time of its beginning and identifier
    order_key VARCHAR(60) NOT NULL,
    -- the run, who is still to come, alerts issued for it: JSON
    body      ${text}     NOT NULL
);
CREATE INDEX training_run_of_officer ON training_run (officer, state, order_key DESC);
CREATE INDEX training_run_by_state ON training_run (state, order_key DESC);
