import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { BackupWorld } from './backup-world.ts';

let world: BackupWorld;

const CLINIC = `
DROP DATABASE IF EXISTS clinic; CREATE DATABASE clinic CHARACTER SET utf8mb4; USE clinic;
CREATE TABLE patients (id INT AUTO_INCREMENT PRIMARY KEY, name VARCHAR(80), note TEXT, photo BLOB, seen DATETIME(6));
INSERT INTO patients (name, note, photo) SELECT CONCAT('João 😀 ', seq), 'it''s "a" (x),(y);\\n', UNHEX(MD5(seq)) FROM seq_1_to_2000;
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
`;

describe.each(['moto', 'versity'] as const)('MariaDB, to the S3 of %s', (kind) => {
  beforeAll(async () => {
    world = await BackupWorld.open(kind, ['mariadb']);
  });
  afterAll(async () => await world.close());
  beforeEach(async () => {
    await world.wipe();
    await world.sql(CLINIC);
    await world.writeConf({ database: 'mariadb:clinic' });
  });

  test('a backup is drilled, table by table', async () => {
    const { backup } = await world.mustCall({ phase: 'backup' });
    expect(await world.listed()).toContain(backup);
    expect(await world.openUploads()).toEqual([]);
    const drilled = await world.mustCall({ phase: 'verify', backup: String(backup) });
    expect(drilled).toMatchObject({ tables: 5, rows: 2_000 + 0 + 2 + 3 + 100 });
    expect(await world.sql('SHOW DATABASES LIKE "esteira%"')).toBe('');
  });
});
