-- A whole birth date leaves fewer persons than a common name does.
CREATE INDEX traveller_by_birth ON traveller (birth, id);
