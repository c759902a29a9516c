-- Results of screened files of people, of this node alone: neither journaled nor sent, deleted after a setting's days.
CREATE TABLE people_file (
    id         VARCHAR(36) NOT NULL PRIMARY KEY,
    kept_until TIMESTAMP   NOT NULL,
    file       ${text}     NOT NULL
);
CREATE TABLE people_part (
    file_id VARCHAR(36) NOT NULL,
    part    INTEGER     NOT NULL,
    people  ${text}     NOT NULL,
    PRIMARY KEY (file_id, part)
);
