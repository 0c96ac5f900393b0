import { parseAuthorities } from '@esteira/health';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Authority, type Identity } from './support/authority.ts';

let authority: Authority;
let issued: Identity;
beforeAll(() => {
  authority = new Authority();
  issued = authority.issue({ names: ['clinic.test'] });
});
afterAll(() => authority.remove());

test('certificates are found between comments', () => {
  const text = `# our origin\n${authority.cert}\nsubject=x\n${issued.cert}`;
  expect(parseAuthorities(text).map((block) => block.slice(0, 27))).toEqual(
    Array(2).fill('-----BEGIN CERTIFICATE-----'),
  );
});

test('a private key is no certificate, and must not be here', () => {
  expect(() => parseAuthorities(issued.cert + issued.key)).toThrow(/^holds a private key/);
});

test('what is not PEM, or damaged, is refused', () => {
  expect(() => parseAuthorities('clinic.test')).toThrow(/^holds no certificate in PEM$/);
  const damaged = authority.cert.replace(/\n.{20}/, '\nAAAA');
  expect(() => parseAuthorities(issued.cert + damaged)).toThrow(
    expect.objectContaining({ problems: ['certificate 2 cannot be read'] }),
  );
});
