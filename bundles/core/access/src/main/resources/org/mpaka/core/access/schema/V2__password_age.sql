ALTER TABLE access_user ADD COLUMN password_set_at TIMESTAMP;

UPDATE access_user SET password_set_at =
    (SELECT c.made_at FROM access_credential c WHERE c.id = access_user.credential);
