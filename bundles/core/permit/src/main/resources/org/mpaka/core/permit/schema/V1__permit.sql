-- Permits as the journal left them.
CREATE TABLE permit (
    id           VARCHAR(36)  NOT NULL PRIMARY KEY,
    revision     INTEGER      NOT NULL,
    kind         VARCHAR(60)  NOT NULL,
    -- APPLIED, GRANTED, REFUSED, CANCELLED: that a granted one is over is for the calendar to say
    state        VARCHAR(10)  NOT NULL,
    number_key   VARCHAR(60),
    traveller    VARCHAR(36),
    issuer       VARCHAR(3)   NOT NULL,
    document_key VARCHAR(60)  NOT NULL,
    first_day    DATE,
    last_day     DATE,
    -- time of the application and identifier
    order_key    VARCHAR(60)  NOT NULL,
    -- the permit, JSON
    body         ${text}      NOT NULL
);
CREATE INDEX permit_by_number ON permit (number_key);
CREATE INDEX permit_by_traveller ON permit (traveller);
CREATE INDEX permit_by_document ON permit (document_key);
CREATE INDEX permit_by_state ON permit (state, order_key DESC);
CREATE INDEX permit_by_order ON permit (order_key DESC);

-- Every number given, of permits and receipts: counted within its series, never given twice.
CREATE TABLE permit_number (
    number     VARCHAR(60) NOT NULL PRIMARY KEY,
    number_key VARCHAR(60) NOT NULL,
    series     VARCHAR(50) NOT NULL,
    permit     VARCHAR(36) NOT NULL
);
CREATE INDEX permit_number_of_series ON permit_number (series);
CREATE INDEX permit_number_by_key ON permit_number (number_key);
