import { isForShow, isPlaceholder } from './placeholder.ts';

/** How a secret looks in a text. */
export interface SecretRule {
  readonly id: string;
  readonly what: string;
  /** Where none of these stands in a text, the pattern is not tried: a search for a literal is far cheaper. */
  readonly anchors: readonly string[];
  /** Global; its first group, where it has one, is the value. Every repetition is bounded. */
  readonly pattern: RegExp;
  /** What the provider says of the format. */
  readonly link: string;
  /** Whether a match is somebody's secret; where nothing is said, every value that is no placeholder is. */
  readonly accepts?: (match: RegExpExecArray) => boolean;
}

/** Between a name and its value: `KEY=`, `"key": "`, `'key' => '`, `env('KEY', '`. */
const IS = String.raw`['"]?\s{0,8}(?:=>|[:=,])\s{0,8}\\?['"]?`;
const named = (names: string, value: string, flags = 'gi') =>
  new RegExp(`(?:${names})${IS}(${value})(?![A-Za-z0-9+/_-])`, flags);

/** Written from what each provider documents, and from nothing else. */
export const SECRETS: readonly SecretRule[] = [
  {
    id: 'private-key',
    what: 'a private key',
    anchors: ['PRIVATE KEY'],
    // Some code only looks for the first line; a key has a body, on the next line or after an escaped `\n`.
    pattern:
      /-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:\s|\\+[nr]|["'+.,]|(?:Proc-Type|DEK-Info|Version|Comment): ?[^\r\n\\]{1,80}){1,60}([A-Za-z0-9+/]{40})/g,
    link: 'https://www.rfc-editor.org/rfc/rfc7468#section-10',
  },
  {
    id: 'private-key',
    what: 'a private key, in base64',
    anchors: ['LS0tLS1CRUdJT'],
    pattern: /LS0tLS1CRUdJT[A-Za-z0-9+/]{60,200}/g,
    link: 'https://www.rfc-editor.org/rfc/rfc7468#section-10',
    accepts: ([value]) => Buffer.from(value, 'base64').includes('PRIVATE KEY-----'),
  },
  {
    id: 'aws-access-key-id',
    what: 'an AWS access key id',
    anchors: ['AKIA', 'ASIA'],
    pattern: /(?<![A-Za-z0-9+/])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9+/])/g,
    link: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-prefixes',
  },
  {
    id: 'aws-secret-key',
    what: 'an AWS secret access key',
    anchors: ['ecret', 'ECRET'],
    pattern: named('secret_?-?access_?-?key|aws_?-?secret(?:_?-?key)?|[\'"]secret', '[A-Za-z0-9+/]{40}'),
    link: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    accepts: ([, value = '']) =>
      /[A-Z]/.test(value) && /[a-z]/.test(value) && /[0-9+/]/.test(value) && !isPlaceholder(value),
  },
  {
    id: 'github-token',
    what: 'a GitHub token',
    anchors: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
    pattern:
      /(?<![A-Za-z0-9_])(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})(?![A-Za-z0-9])/g,
    link: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
  },
  {
    id: 'gitlab-token',
    what: 'a GitLab token',
    anchors: ['glpat-', 'gldt-', 'glrt-', 'glptt-', 'glcbt-', 'gloas-', 'glsoat-', 'glagent-', 'glimt-'],
    pattern: /(?<![A-Za-z0-9_-])gl(?:pat|dt|rt|ptt|cbt|oas|soat|agent|imt)-[A-Za-z0-9_.-]{20,300}/g,
    link: 'https://docs.gitlab.com/security/tokens/#token-prefixes',
  },
  {
    id: 'slack-token',
    what: 'a Slack token',
    anchors: ['xoxb-', 'xoxp-', 'xoxa-', 'xoxr-', 'xoxs-', 'xoxe', 'xapp-'],
    pattern:
      /(?<![A-Za-z0-9_-])(?:xox[bpars]-[0-9]{6,16}-[A-Za-z0-9-]{16,255}|xoxe(?:\.xox[bp])?-\d-[A-Za-z0-9]{40,400}|xapp-\d-[A-Z0-9]{6,16}-\d{6,16}-[a-f0-9]{32,128})/g,
    link: 'https://docs.slack.dev/authentication/tokens',
  },
  {
    id: 'slack-webhook',
    what: 'the address of a Slack webhook',
    anchors: ['hooks.slack.com'],
    pattern:
      /hooks\.slack\.com\\?\/(?:services|workflows|triggers)\\?\/[A-Z0-9]{6,16}\\?\/[A-Z0-9]{6,24}\\?\/([A-Za-z0-9]{16,64})/g,
    link: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
  },
  {
    id: 'cloudflare-token',
    what: 'a Cloudflare API token or key',
    anchors: ['cfk_', 'cfut_', 'cfat_'],
    pattern: /(?<![A-Za-z0-9_])cf(?:k|ut|at)_[A-Za-z0-9]{40,56}(?![A-Za-z0-9])/g,
    link: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
  },
  {
    id: 'cloudflare-token',
    what: 'a Cloudflare API token or key, of before 2026',
    anchors: ['CLOUDFLARE', 'cloudflare', 'CF_'],
    pattern: named('(?:cloudflare|cf)_(?:global_)?(?:api_)?(?:token|key)', '[A-Za-z0-9_-]{37,45}'),
    link: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
  },
  {
    id: 'stripe-key',
    what: 'a secret key of Stripe',
    anchors: ['k_live_', 'whsec_'],
    pattern:
      /(?<![A-Za-z0-9_])(?:[sr]k_live_[A-Za-z0-9]{24,255}|whsec_[A-Za-z0-9+/]{32,100}={0,2})(?![A-Za-z0-9])/g,
    link: 'https://docs.stripe.com/keys',
  },
  {
    id: 'twilio-key',
    what: 'a secret of Twilio',
    anchors: ['TWILIO', 'twilio', 'Twilio'],
    pattern: named('twilio[a-z_-]{0,20}(?:token|secret|key)', '[A-Za-z0-9]{32}'),
    link: 'https://www.twilio.com/docs/iam/api-keys',
  },
  {
    id: 'twilio-key',
    what: 'an API key of Twilio',
    anchors: ['SK'],
    pattern: /(?<![A-Za-z0-9+/_-])SK[0-9a-f]{32}(?![A-Za-z0-9+/_=-])/g,
    link: 'https://www.twilio.com/docs/glossary/what-is-a-sid',
  },
  {
    id: 'sendgrid-key',
    what: 'an API key of SendGrid',
    anchors: ['SG.'],
    pattern: /(?<![A-Za-z0-9_-])SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/g,
    link: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  },
  {
    id: 'mailgun-key',
    what: 'an API key of Mailgun',
    anchors: ['key-'],
    pattern: /(?<![A-Za-z0-9_-])key-[0-9a-f]{32}(?![A-Za-z0-9_-])/g,
    link: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt',
  },
  {
    id: 'mailgun-key',
    what: 'an API key of Mailgun',
    anchors: ['MAILGUN', 'mailgun', 'Mailgun'],
    pattern: /(?<![A-Za-z0-9_-])[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}(?![A-Za-z0-9_-])/g,
    link: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt',
  },
  {
    id: 'google-api-key',
    what: 'an API key of Google',
    anchors: ['AIza'],
    pattern: /(?<![A-Za-z0-9_-])AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g,
    link: 'https://docs.cloud.google.com/docs/authentication/api-keys',
  },
  {
    id: 'google-oauth-secret',
    what: 'an OAuth client secret of Google',
    anchors: ['GOCSPX-'],
    pattern: /GOCSPX-[A-Za-z0-9_-]{28}(?![A-Za-z0-9_-])/g,
    link: 'https://support.google.com/cloud/answer/15549257',
  },
  {
    id: 'google-service-account',
    what: 'the key of a Google service account',
    anchors: ['private_key_id'],
    pattern: named('private_key_id\\\\?', '[0-9a-f]{40}'),
    link: 'https://docs.cloud.google.com/iam/docs/keys-create-delete',
  },
  {
    id: 'npm-token',
    what: 'an npm token',
    anchors: ['npm_'],
    pattern: /(?<![A-Za-z0-9_])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g,
    link: 'https://docs.npmjs.com/about-access-tokens',
  },
  {
    id: 'npm-token',
    what: 'credentials of an npm registry',
    anchors: ['_authToken', '_auth=', '_auth =', '_password'],
    pattern: /\/:(?:_authToken|_auth|_password)\s{0,4}=\s{0,4}["']?([A-Za-z0-9+/=_.-]{8,2000})/g,
    link: 'https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration',
  },
  {
    id: 'composer-auth',
    what: 'credentials of a Composer repository',
    anchors: ['http-basic', 'github-oauth', 'gitlab-oauth', 'gitlab-token', 'bearer'],
    pattern:
      /\\?"(?:http-basic|github-oauth|gitlab-oauth|gitlab-token|bearer)\\?"\s{0,40}:\s{0,40}\{\s{0,40}\\?"[^"\\]{1,255}\\?"\s{0,40}:\s{0,40}(?:\{[^}]{0,600}?\\?"(?:password|token)\\?"\s{0,40}:\s{0,40})?\\?"([^"\\]{8,2000})/g,
    link: 'https://getcomposer.org/doc/articles/authentication-for-private-packages.md',
  },
  {
    id: 'packagist-token',
    what: 'a token of Private Packagist',
    anchors: ['packagist_'],
    pattern: /(?<![A-Za-z0-9_])packagist_[a-z]{2,4}_[0-9a-f]{60,80}(?![A-Za-z0-9])/g,
    link: 'https://packagist.com/docs/composer-authentication',
  },
  {
    id: 'laravel-app-key',
    what: 'the key of a Laravel application',
    anchors: ['base64:'],
    // 32 bytes, or 16 for the older cipher.
    pattern: /(?<![A-Za-z0-9])base64:([A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{22}==)(?![A-Za-z0-9+/=])/g,
    link: 'https://laravel.com/docs/12.x/encryption#configuration',
  },
  {
    id: 'openai-key',
    what: 'an API key of OpenAI',
    anchors: ['T3BlbkFJ'],
    pattern: /(?<![A-Za-z0-9_-])sk-[A-Za-z0-9_-]{16,160}T3BlbkFJ[A-Za-z0-9_-]{16,160}/g,
    link: 'https://docs.github.com/en/code-security/reference/secret-security/supported-secret-scanning-patterns',
  },
  {
    id: 'anthropic-key',
    what: 'an API key of Anthropic',
    anchors: ['sk-ant-'],
    pattern: /(?<![A-Za-z0-9_-])sk-ant-[a-z]{2,8}\d\d-[A-Za-z0-9_-]{80,120}/g,
    link: 'https://docs.github.com/en/code-security/reference/secret-security/supported-secret-scanning-patterns',
  },
  {
    id: 'url-password',
    what: 'a password in a URL',
    anchors: ['://', ':\\/\\/'],
    pattern:
      /:\\?\/\\?\/([^\s:@/?#"'`<>(){}|\\,;]{0,128}):([^\s@/"'`<>\\]{3,256})@(\[?[A-Za-z0-9_.:-]{1,255})/g,
    link: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
    accepts: ([, user = '', password = '', host = '']) => !isForShow(user, password, host),
  },
];
