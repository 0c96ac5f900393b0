import { domainToASCII } from 'node:url';
import { Malformed } from '@esteira/kit';

/** What a purge can name. Cloudflare takes one kind per request. */
export const KINDS = ['files', 'tags', 'prefixes', 'hosts'] as const;
export type SelectorKind = (typeof KINDS)[number];

/** Path separators in a prefix. https://developers.cloudflare.com/cache/how-to/purge-cache/purge_by_prefix/ */
const MOST_SEPARATORS = 31;
/** Characters in a tag. https://developers.cloudflare.com/cache/how-to/purge-cache/purge-by-tags/ */
const LONGEST_TAG = 1024;

const HOST = /^(?=.{1,253}$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * Checks selectors of one kind, puts them into the form in which Cloudflare has them, and drops
 * repetitions; the order stays.
 * @throws Malformed with every wrong one among its problems
 */
export function readSelectors(kind: SelectorKind, texts: readonly string[]): string[] {
  return readEach(texts, readSelector[kind]);
}

/**
 * Base URLs of sites, each without a slash at its end: paths of the site are appended to it.
 * @throws Malformed with every wrong one among its problems
 */
export function readSites(texts: readonly string[]): string[] {
  return readEach(texts, (text) => {
    const url = absoluteUrl(text);
    if (/[?#]/.test(text)) throw new Malformed('has a query or a fragment: end with the path');
    return url.href.replace(/\/+$/, '');
  });
}

function readEach(texts: readonly string[], read: (text: string) => string): string[] {
  const values = new Set<string>();
  const problems: string[] = [];
  for (const text of texts) {
    try {
      values.add(read(text));
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      problems.push(`\`${text}\` ${error.message}`);
    }
  }
  if (problems.length > 0) throw new Malformed('has entries that Cloudflare would not take', problems);
  return [...values];
}

const readSelector: Readonly<Record<SelectorKind, (text: string) => string>> = {
  files: (text) => {
    const url = absoluteUrl(text);
    if (text.includes('#')) throw new Malformed('has a fragment, which never reaches the edge');
    if (url.pathname.includes('*')) {
      throw new Malformed('has a wildcard, which Cloudflare takes literally: use `prefixes`');
    }
    return url.href;
  },
  tags: (text) => {
    if (!/^[!-~]+$/.test(text)) throw new Malformed('is not printable ASCII without spaces');
    if (text.length > LONGEST_TAG) throw new Malformed(`is longer than ${LONGEST_TAG} characters`);
    return text;
  },
  prefixes: (text) => {
    if (/^[a-z]+:\/\//i.test(text)) throw new Malformed('has a scheme: begin with the host');
    if (/[?#]/.test(text)) throw new Malformed('has a query or a fragment: end with the path');
    if (text.includes('*')) throw new Malformed('has a wildcard, which a prefix does not need');
    if (text.split('/').length - 1 > MOST_SEPARATORS) {
      throw new Malformed(`has more than ${MOST_SEPARATORS} slashes`);
    }
    const [host = '', ...path] = text.split('/');
    const base = readSelector.hosts(host);
    return path.length === 0 ? base : base + absoluteUrl(`https://${base}/${path.join('/')}`).pathname;
  },
  hosts: (text) => {
    // domainToASCII drops a path without a word.
    const host = text.includes('/') ? '' : domainToASCII(text);
    if (!HOST.test(host)) throw new Malformed('is not a host name, such as www.example.com');
    return host;
  },
};

/** In the form in which a browser asks for it: host in lower case, path percent-encoded. */
function absoluteUrl(text: string): URL {
  // The parser would drop control characters and take `https:x`: what was meant is then unclear.
  if (!/^https?:\/\/[^/]/i.test(text) || /[\p{Cc}\\]/u.test(text) || !URL.canParse(text)) {
    throw new Malformed('is not an absolute URL, such as https://www.example.com/about');
  }
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') throw new Malformed('holds a user name or a password');
  return url;
}
