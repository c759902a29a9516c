CREATE TABLE thing (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    sex VARCHAR(16),
    country VARCHAR(3),
    day DATE,
    seen_at TIMESTAMP,
    silent BOOLEAN,
    amount INTEGER,
    big BIGINT,
    fee DECIMAL(12, 2),
    long_text ${text},
    raw_bytes ${binary}
);
CREATE INDEX thing_country ON thing (country ${prefix});
