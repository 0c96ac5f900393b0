import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Secrets of nobody, put together while the test runs: the repository holds none of them whole, so that no
 * scanner has anything to say of it.
 */

export interface Secret {
  readonly rule: string;
  /** What it is called where it stands. */
  readonly name: string;
  readonly value: string;
}

/** A file with a secret in it. */
export interface Plant {
  readonly path: string;
  readonly content: Buffer;
  readonly rule: string;
  /** Where it begins. */
  readonly line: number;
}

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';
const LETTERS = `${UPPER}${UPPER.toLowerCase()}`;
const WORD = `${LETTERS}${DIGITS}`;
const HEX = '0123456789abcdef';

/** The same in every run. https://en.wikipedia.org/wiki/Linear_congruential_generator */
function randomTexts(seed: number): (length: number, alphabet?: string) => string {
  let state = seed;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return (length, alphabet = WORD) => Array.from({ length }, () => alphabet[next(alphabet.length)]).join('');
}

const random = randomTexts(20_260_102);
const joined = (...parts: string[]) => parts.join('');

function pem(kind: string, lines = 12): string {
  const body = Array.from({ length: lines }, () => random(64, `${WORD}+/`)).join('\n');
  const label = joined(kind, 'PRIVATE', ' KEY');
  return `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----`;
}

function encrypted(): string {
  return pem('RSA ').replace('-----\n', '-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0A1B\n\n');
}

function inUrl(scheme: string, user: string, password: string, host: string): string {
  return joined(scheme, '://', user, ':', password, '@', host);
}

export const SECRETS: readonly Secret[] = [
  ...['', 'RSA ', 'EC ', 'DSA ', 'OPENSSH ', 'ENCRYPTED '].map((kind) => of('private-key', 'KEY', pem(kind))),
  of('private-key', 'KEY', encrypted()),
  of('private-key', 'KEY', pem('EC ', 1)),
  of('private-key', 'CLIENT_KEY_DATA', Buffer.from(pem('RSA ')).toString('base64')),
  of('aws-access-key-id', 'AWS_ACCESS_KEY_ID', joined('AK', 'IA', random(16, `${UPPER}234567`))),
  of('aws-access-key-id', 'key', joined('AS', 'IA', random(16, `${UPPER}234567`))),
  of('aws-secret-key', 'AWS_SECRET_ACCESS_KEY', random(40, `${WORD}+/`)),
  of('aws-secret-key', 'secretAccessKey', random(40, `${WORD}+/`)),
  of('aws-secret-key', 'aws_secret_key', random(40, `${WORD}+/`)),
  ...['p', 'o', 'u', 's', 'r'].map((kind) =>
    of('github-token', 'TOKEN', joined('gh', kind, '_', random(36))),
  ),
  of('github-token', 'TOKEN', joined('github', '_pat_', random(22), '_', random(59))),
  ...['pat', 'dt', 'rt'].map((kind) => of('gitlab-token', 'TOKEN', joined('gl', kind, '-', random(20)))),
  of(
    'slack-token',
    'TOKEN',
    joined('xo', 'xb-', random(12, DIGITS), '-', random(13, DIGITS), '-', random(24)),
  ),
  of(
    'slack-token',
    'TOKEN',
    joined('xo', 'xp-', random(12, DIGITS), '-', random(12, DIGITS), '-', random(32)),
  ),
  of(
    'slack-token',
    'TOKEN',
    joined('xa', 'pp-1-A', random(10, `${UPPER}${DIGITS}`), '-', random(13, DIGITS), '-', random(64, HEX)),
  ),
  of(
    'slack-webhook',
    'URL',
    joined(
      'https://hooks.',
      'slack.com/',
      'services/T',
      random(8, UPPER),
      '/B',
      random(8, UPPER),
      '/',
      random(24),
    ),
  ),
  ...['k', 'ut', 'at'].map((kind) => of('cloudflare-token', 'TOKEN', joined('cf', kind, '_', random(48)))),
  of('cloudflare-token', 'CLOUDFLARE_API_TOKEN', random(40)),
  of('cloudflare-token', 'CF_API_KEY', random(37, HEX)),
  of('stripe-key', 'STRIPE_SECRET', joined('sk_', 'live_', random(24))),
  of('stripe-key', 'STRIPE_SECRET', joined('sk_', 'live_', random(99))),
  of('stripe-key', 'STRIPE_RESTRICTED', joined('rk_', 'live_', random(24))),
  of('stripe-key', 'STRIPE_WEBHOOK_SECRET', joined('wh', 'sec_', random(32))),
  of('twilio-key', 'TWILIO_AUTH_TOKEN', random(32, HEX)),
  of('twilio-key', 'sid', joined('S', 'K', random(32, HEX))),
  of('sendgrid-key', 'KEY', joined('S', 'G.', random(22), '.', random(43))),
  of('mailgun-key', 'KEY', joined('ke', 'y-', random(32, HEX))),
  of('mailgun-key', 'MAILGUN_SECRET', joined(random(32, HEX), '-', random(8, HEX), '-', random(8, HEX))),
  of('google-api-key', 'KEY', joined('AI', 'za', random(35))),
  of('google-oauth-secret', 'GOOGLE_CLIENT_SECRET', joined('GOC', 'SPX-', random(28))),
  of(
    'google-service-account',
    'GOOGLE_CREDENTIALS',
    JSON.stringify({ type: 'service_account', private_key_id: random(40, HEX), client_email: 'a@b.iam' }),
  ),
  of('npm-token', 'TOKEN', joined('np', 'm_', random(36))),
  of('npm-token', 'NPMRC', joined('//npm.clinic.internal/', ':_auth', 'Token=', random(32, HEX))),
  of('composer-auth', 'COMPOSER_AUTH', basic('repo.clinic.internal', random(20))),
  of(
    'composer-auth',
    'COMPOSER_AUTH',
    JSON.stringify({ bearer: { 'repo.clinic.internal': random(40, HEX) } }),
  ),
  of('packagist-token', 'TOKEN', joined('packa', 'gist_ort_', random(68, HEX))),
  of('laravel-app-key', 'APP_KEY', joined('base', '64:', random(43, `${WORD}+/`), '=')),
  of('laravel-app-key', 'key', joined('base', '64:', random(22, `${WORD}+/`), '==')),
  of('openai-key', 'OPENAI_API_KEY', joined('sk-', 'proj-', random(48), 'T3Blbk', 'FJ', random(48))),
  of('anthropic-key', 'ANTHROPIC_API_KEY', joined('sk-', 'ant-api03-', random(95))),
  of('url-password', 'DATABASE_URL', inUrl('mysql', 'clinic', random(16), 'db.clinic.internal:3306/clinic')),
  of('url-password', 'REDIS_URL', inUrl('redis', '', random(24), '10.0.0.7:6379/0')),
  of('url-password', 'AMQP_URL', inUrl('amqps', 'worker', 'tr0ub4dor%26', 'mq.clinic.internal')),
  of('url-password', 'MONGO_URL', inUrl('mongodb+srv', 'app', random(12), 'cluster0.abcde.mongodb.net/app')),
  of('url-password', 'DB_URL', inUrl('postgres', 'root', 'letMe1n', '127.0.0.1/clinic')),
];

function of(rule: string, name: string, value: string): Secret {
  return { rule, name, value };
}

function basic(host: string, password: string): string {
  return JSON.stringify({ 'http-basic': { [host]: { username: 'deploy', password } } });
}

/** Where the value begins, counted in lines of what stands before it. */
type Carrier = (secret: Secret) => readonly [before: string, value: string, after: string];

const quoted = (value: string) => JSON.stringify(value).slice(1, -1);
const inPhp = (value: string) => value.replace(/['\\]/g, '\\$&');
const PAGE = 1024 * 1024;

/** Files as applications have them, each with a place for a secret. */
export const CARRIERS: Readonly<Record<string, Carrier>> = {
  'config.php': ({ name, value }) => [
    `<?php\n\nreturn [\n    'name' => 'clinic',\n    '${name}' => '`,
    inPhp(value),
    "',\n];\n",
  ],
  'default.php': ({ name, value }) => [`<?php\nreturn ['a' => env('${name}', '`, inPhp(value), "')];\n"],
  'heredoc.php': ({ name, value }) => [`<?php\n$${name} = '`, value, "';\n"],
  'module.js': ({ name, value }) => [`export const ${name} = "`, quoted(value), '";\n'],
  'minified.js': ({ name, value }) => [
    `${'!function(){return e.t+1}();'.repeat(9_000)}var a={b:1,${name}:"`,
    quoted(value),
    `"};${'(()=>{let n=[];return n})();'.repeat(9_000)}`,
  ],
  'settings.json': ({ name, value }) => [`{\n  "a": 1,\n  "${name}": "`, quoted(value), '"\n}\n'],
  'one-line.json': ({ name, value }) => [`{"a":{"${name}":"`, quoted(value), '"}}'],
  'settings.yaml': ({ name, value }) => [`a: 1\n${name}: '`, value.replaceAll('\n', '\n  '), "'\n"],
  '.env.example': ({ name, value }) => [`APP_NAME=clinic\n\n${name}=`, value, '\nAPP_ENV=production\n'],
  'quoted.env': ({ name, value }) => [`A=b\n${name}="`, value.replaceAll('\n', '\\n'), '"\n'],
  'deploy.sh': ({ name, value }) => [`#!/bin/sh\nset -eu\nexport ${name}='`, value, "'\nexec php artisan\n"],
  'windows.ini': ({ name, value }) => [
    `[a]\r\nb=c\r\n${name}=`,
    value.replaceAll('\n', '\r\n'),
    '\r\nd=e\r\n',
  ],
  'bom.ini': ({ name, value }) => [`\uFEFF${name} = `, value, '\n'],
  'start.txt': ({ name, value }) => [`${name}=`, value, '\n\n'],
  'end.txt': ({ name, value }) => [`${'a line\n'.repeat(40)}${name}: `, value, ''],
  'notes.md': ({ name, value }) => [`# Notes\n\nSet \`${name}=`, value, '` on the hosts.\n'],
};

/** Large ones: around the end of the first and of the second portion that are read. */
export const LARGE_CARRIERS: Readonly<Record<string, Carrier>> = Object.fromEntries(
  [-3_000, -40, -10, 0, -16_384, -16_400].flatMap((shift) => [
    [`portion${shift}.log`, filled(PAGE + shift)] as const,
    [`later${shift}.log`, filled(2 * PAGE - 16_384 + shift)] as const,
  ]),
);

function filled(bytes: number): Carrier {
  return ({ name, value }) => {
    const head = `${'x y\n'.repeat(Math.floor(bytes / 4))}`;
    return [`${head}${name}=`, value, `\n${'z\n'.repeat(30_000)}`];
  };
}

/** Every secret in every carrier, and in UTF-16 as Windows writes it. */
export function* plants(secrets = SECRETS, carriers = CARRIERS): Generator<Plant> {
  for (const [index, secret] of secrets.entries()) {
    for (const [file, carrier] of Object.entries(carriers)) {
      const [before, value, after] = carrier(secret);
      const path = `${secret.rule}-${index}/${file}`;
      const line = before.split('\n').length;
      yield { path, content: Buffer.from(before + value + after), rule: secret.rule, line };
    }
    const text = `\uFEFFa\r\n${secret.name}=${secret.value}\r\n`;
    const path = `${secret.rule}-${index}/utf-16.txt`;
    yield { path, content: Buffer.from(text, 'utf16le'), rule: secret.rule, line: 2 };
  }
}

export function plant(root: string, { path, content }: Pick<Plant, 'path' | 'content'>): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

const PUBLIC_KEY = joined('-----BEGIN PUBLIC', ' KEY-----\n', random(64), '\n-----END PUBLIC KEY-----');
const CERTIFICATE = `-----BEGIN CERTIFICATE-----\n${random(64)}\n${random(64)}\n-----END CERTIFICATE-----`;
const HEADER = joined('-----BEGIN RSA PRIVATE', ' KEY-----');

/** What resembles a secret and is none. */
export const NEAR_MISSES: readonly string[] = [
  `AWS_ACCESS_KEY_ID=${joined('AK', 'IAIOSFODNN7', 'EXAMPLE')}`,
  `AWS_SECRET_ACCESS_KEY=${joined('wJalrXUtnFEMI/K7MDENG/', 'bPxRfiCYEXAMPLEKEY')}`,
  'AWS_SECRET_ACCESS_KEY=your-secret-access-key',
  "'secret' => env('AWS_SECRET_ACCESS_KEY'),",
  `'secret' => '${random(40, HEX)}'`,
  joined('gh', 'p_', 'x'.repeat(36)),
  joined('gh', 'p_', '0'.repeat(36)),
  joined('gh', 'p_', random(20)),
  joined('github', '_pat_your_token_here'),
  joined('gl', 'pat-xxxxxxxxxxxxxxxxxxxx'),
  joined('xo', 'xb-your-token-here'),
  joined('https://hooks.', 'slack.com/services/T00000000/B00000000/', 'X'.repeat(24)),
  'https://hooks.slack.com/services/your/hook/here',
  'CLOUDFLARE_API_TOKEN=your-key-here',
  "'token' => env('CLOUDFLARE_API_TOKEN'),",
  'CLOUDFLARE_API_TOKEN=${{ secrets.CLOUDFLARE_API_TOKEN }}',
  joined('sk_', 'test_', random(24)),
  joined('pk_', 'live_', random(24)),
  joined('sk_', 'live_xxxxxxxxxxxxxxxxxxxxxxxx'),
  'TWILIO_AUTH_TOKEN=your_auth_token',
  joined('AC', random(32, HEX)),
  joined('S', 'G.xxxxxxxxxxxxxxxxxxxxxx.', 'x'.repeat(43)),
  `"integrity": "sha512-${random(86)}=="`,
  `"integrity": "sha1-${random(27)}="`,
  `"shasum": "${random(40, HEX)}"`,
  `"content-hash": "${random(32, HEX)}"`,
  `"dist": {"reference": "${random(40, HEX)}"}`,
  `md5 ${random(32, HEX)} sha256 ${random(64, HEX)}`,
  `data:image/png;base64,${random(600, `${WORD}+/`)}`,
  'APP_KEY=',
  'APP_KEY=base64:',
  `APP_KEY=${joined('base', '64:', 'A'.repeat(43), '=')}`,
  `APP_KEY=${joined('base', '64:', 'your-key-here')}`,
  PUBLIC_KEY,
  CERTIFICATE,
  Buffer.from(CERTIFICATE).toString('base64'),
  `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${random(43)} deploy@clinic`,
  `if (strpos($key, '${HEADER}') === 0) { return self::RSA; }`,
  `${HEADER}\n...\n${HEADER.replace('BEGIN', 'END')}`,
  joined('AI', 'za', 'your-key'),
  joined('AI', 'za', 'X'.repeat(35)),
  `prefix${joined('AI', 'za', random(35))}suffix`,
  '//npm.clinic.internal/:_authToken=${NPM_TOKEN}',
  joined('np', 'm_', 'config_registry'),
  '{"http-basic": {"repo.clinic.internal": {"username": "%USER%", "password": "..."}}}',
  '"bearer": {"type": "object", "description": "A bearer token"}',
  inUrl('mysql', 'user', 'pass', 'host/database'),
  inUrl('mysql', 'user', 'password', 'localhost/database'),
  inUrl('https', 'user', 'S3cretWord', 'example.com/path'),
  inUrl('amqp', 'guest', 'guest', 'localhost:5672'),
  inUrl('redis', '', '${REDIS_PASSWORD}', 'redis:6379'),
  inUrl('mysql', '$user', '$password', '$host'),
  inUrl('mysql', '{$user}', '{$password}', '{$host}'),
  inUrl('mysql', '%s', '%s', '%s/%s'),
  inUrl('https', 'x-access-token', '$TOKEN', 'github.com/a/b'),
  'http://localhost:8000/@vite/client',
  'https://cdn.clinic.internal:443/npm/@scope/name@1.2.3/dist/index.js',
  'git@github.com:clinic/clinic.git ssh://git@github.com:22/clinic/clinic.git',
  'password: changeme',
  '550e8400-e29b-41d4-a716-446655440000',
];
