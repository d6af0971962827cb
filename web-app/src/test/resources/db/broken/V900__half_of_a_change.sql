-- Fails in its second half, so that the tests can see what becomes of the first.
CREATE TABLE half_done (id INTEGER NOT NULL PRIMARY KEY);
UPDATE person SET name = 'changed';
INSERT INTO no_such_table VALUES (1);
