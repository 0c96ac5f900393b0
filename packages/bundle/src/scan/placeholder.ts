/** What people write where a secret would stand. */
const WORDS =
  /example|your|change.?me|placeholder|dummy|fake|sample|redacted|insert|replace|x{4}|\*{3}|\.{3}|0{8}|123456789|abcdefgh|[<>{}$]/i;

/** A random text of this length has more characters than that. */
const VARIETY = 8;

export function isPlaceholder(value: string): boolean {
  return WORDS.test(value) || new Set(value).size < VARIETY;
}

const WEAK =
  /^(p|pw|pwd|pass|passwd|passw(or)?d|my.?pass(word)?|secret|tests?|guest|root|admin|user(name)?|foo|bar|baz|token|key|x+|\*+|\.+|1?2?3?4?5?6?7?8?9?)$/i;
/** Names that nobody can own: https://www.rfc-editor.org/rfc/rfc2606 */
const RESERVED = /(^|\.)(example(\.(com|net|org))?|test|invalid)(:\d+)?$/i;

/** Whether the credentials of a URL are nobody's: those of a documentation, or variables. */
export function isForShow(user: string, password: string, host: string): boolean {
  const variable = /[{}<>]|^\$|%[sd]|^:/;
  return (
    variable.test(password) ||
    WEAK.test(password) ||
    password === user ||
    RESERVED.test(host) ||
    /example|your|change.?me|placeholder|x{4}|\*{3}|\.{3}/i.test(password)
  );
}
