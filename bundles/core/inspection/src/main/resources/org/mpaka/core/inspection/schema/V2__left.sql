-- Every start asks which travellers of the shift were decided and have now left: without this it read the whole shift.
CREATE INDEX inspection_of_shift_in_state ON inspection (shift_id, state, opened_at);
