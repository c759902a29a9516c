CREATE TABLE bench_traveller (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    surname VARCHAR(100) NOT NULL,
    given_names VARCHAR(100) NOT NULL,
    born VARCHAR(10) NOT NULL,
    nationality VARCHAR(3) NOT NULL,
    last_crossing VARCHAR(36) NOT NULL
);
CREATE INDEX bench_traveller_name ON bench_traveller (surname ${prefix});

CREATE TABLE bench_crossing (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    traveller VARCHAR(36) NOT NULL,
    document VARCHAR(40) NOT NULL,
    direction VARCHAR(8) NOT NULL,
    decided_at TIMESTAMP NOT NULL,
    officer VARCHAR(64) NOT NULL,
    stay_days INTEGER NOT NULL
);
CREATE INDEX bench_crossing_traveller ON bench_crossing (traveller);
CREATE INDEX bench_crossing_document ON bench_crossing (document);
CREATE INDEX bench_crossing_time ON bench_crossing (decided_at);
