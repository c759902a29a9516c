-- The vehicle in which the person came, as the officer noted it.
ALTER TABLE crossing ADD COLUMN vehicle_country VARCHAR(3);
ALTER TABLE crossing ADD COLUMN vehicle_plate VARCHAR(16);
ALTER TABLE crossing ADD COLUMN vehicle_number VARCHAR(20);
