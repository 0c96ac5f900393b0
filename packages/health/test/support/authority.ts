import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Identity {
  readonly key: string;
  readonly cert: string;
}

interface Wish {
  /** Names that the certificate is for. */
  readonly names: readonly string[];
  /** Days from today; the past is below zero. */
  readonly from?: number;
  readonly to?: number;
}

const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
const DAY = 86_400_000;

const CONFIG = `
[ca]
default_ca = test
[test]
database = index.txt
new_certs_dir = .
rand_serial = yes
default_md = sha256
policy = any
copy_extensions = copy
unique_subject = no
[any]
commonName = supplied
`;

/** A certificate authority that nobody trusts who was not told to. */
export class Authority {
  readonly cert: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'esteira-ca-'));
  #issued = 0;

  constructor() {
    writeFileSync(join(this.#folder, 'ca.cnf'), CONFIG);
    writeFileSync(join(this.#folder, 'index.txt'), '');
    this.#openssl('req', '-x509', ...KEY, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Test CA');
    this.cert = this.#read('ca.pem');
  }

  issue({ names, from = -1, to = 60 }: Wish): Identity {
    this.#issued += 1;
    const name = `issued-${this.#issued}`;
    const subject = [
      '-subj',
      `/CN=${names[0]}`,
      '-addext',
      `subjectAltName=${names.map((each) => `DNS:${each}`).join()}`,
    ];
    const validity = ['-startdate', openSslDate(from), '-enddate', openSslDate(to)];
    this.#openssl('req', ...KEY, '-keyout', `${name}.key`, '-out', `${name}.csr`, ...subject);
    this.#openssl(
      ...['ca', '-config', 'ca.cnf', '-batch', '-notext', '-cert', 'ca.pem', '-keyfile', 'ca.key'],
      ...['-in', `${name}.csr`, '-out', `${name}.pem`, ...validity],
    );
    return { key: this.#read(`${name}.key`), cert: this.#read(`${name}.pem`) };
  }

  /** Signed by itself alone. */
  selfSigned(name: string): Identity {
    const subject = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`];
    this.#openssl('req', '-x509', ...KEY, '-keyout', 'self.key', '-out', 'self.pem', ...subject);
    return { key: this.#read('self.key'), cert: this.#read('self.pem') };
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }

  #openssl(...args: string[]): void {
    execFileSync('openssl', args, { cwd: this.#folder, stdio: 'pipe' });
  }

  #read(file: string): string {
    return readFileSync(join(this.#folder, file), 'utf8');
  }
}

function openSslDate(days: number): string {
  const date = new Date(Date.now() + days * DAY).toISOString();
  return `${date.replace(/\.\d+Z$|[-:T]/g, '')}Z`;
}
