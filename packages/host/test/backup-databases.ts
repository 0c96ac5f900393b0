/** A small clinic with everything that a dump is known to lose. */
export const MARIADB_CLINIC = `
DROP DATABASE IF EXISTS clinic; CREATE DATABASE clinic CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci; USE clinic;
CREATE TABLE patients (id INT AUTO_INCREMENT PRIMARY KEY, name VARCHAR(80), note TEXT, photo BLOB, seen DATETIME(6));
INSERT INTO patients (name, note, photo)
  SELECT CONCAT('João 😀 ', seq), 'it''s "a" (x),(y);\\n', UNHEX(MD5(seq)) FROM seq_1_to_2000;
CREATE TABLE empty (id INT PRIMARY KEY);
CREATE SEQUENCE numbers;
CREATE TABLE numbered (id BIGINT DEFAULT NEXTVAL(numbers) PRIMARY KEY, x INT);
INSERT INTO numbered (x) VALUES (1), (2);
CREATE TABLE loose (a INT, b TEXT);
INSERT INTO loose VALUES (3, 'x'), (1, NULL), (2, 'a\\nb');
CREATE VIEW named AS SELECT id, name FROM patients WHERE id > 1;
CREATE TABLE visits (id INT PRIMARY KEY, patient INT, FOREIGN KEY (patient) REFERENCES patients (id));
INSERT INTO visits SELECT seq, seq FROM seq_1_to_100;
DELIMITER //
CREATE PROCEDURE forget() BEGIN DELETE FROM visits; END//
CREATE FUNCTION next_year(y INT) RETURNS INT DETERMINISTIC RETURN y + 1//
CREATE TRIGGER note_it BEFORE INSERT ON patients FOR EACH ROW SET NEW.note = COALESCE(NEW.note, '-')//
CREATE EVENT tidy ON SCHEDULE EVERY 1 DAY DO DELETE FROM visits WHERE id < 0//
DELIMITER ;
`;
export const CLINIC_ROWS = 2_000 + 2 + 3 + 100;
export const CLINIC_TABLES = 5;

export const POSTGRES_CLINIC = `
CREATE TABLE patients (id SERIAL PRIMARY KEY, name TEXT NOT NULL, note TEXT, photo BYTEA, weight DOUBLE PRECISION, at TIMESTAMPTZ);
INSERT INTO patients (name, note, photo, weight, at)
  SELECT 'João 😀 ' || n, E'tab\\t line\\n back\\\\slash', decode(md5(n::text), 'hex'), n / 3.0, now() FROM generate_series(1, 2000) n;
CREATE TABLE empty (id INT PRIMARY KEY);
CREATE SCHEMA archive;
CREATE TABLE archive."Old Visits" (id INT PRIMARY KEY, patient INT REFERENCES patients (id));
INSERT INTO archive."Old Visits" SELECT n, n FROM generate_series(1, 100) n;
CREATE VIEW named AS SELECT id, name FROM patients WHERE id > 1;
CREATE FUNCTION next_year(y INT) RETURNS INT LANGUAGE sql AS 'SELECT y + 1';
CREATE FUNCTION note_it() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.note = COALESCE(NEW.note, '-'); RETURN NEW; END $$;
CREATE TRIGGER note_it BEFORE INSERT ON patients FOR EACH ROW EXECUTE FUNCTION note_it();
SELECT lo_from_bytea(0, decode('cafe', 'hex'));
`;
