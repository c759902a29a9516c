-- Keys of requests are forgotten from the oldest.
CREATE INDEX journal_request_age ON journal_request (node, first_seq);
