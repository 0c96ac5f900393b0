import { X509Certificate } from 'node:crypto';
import { Malformed } from '@esteira/kit';

/**
 * Certificates in PEM, to be trusted beside the public authorities; text between them is ignored.
 * @throws Malformed
 */
export function parseAuthorities(text: string): string[] {
  if (text.includes('PRIVATE KEY')) throw new Malformed('holds a private key: give only the certificate');
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  if (blocks.length === 0) throw new Malformed('holds no certificate in PEM');
  const problems = blocks.flatMap((block, index) =>
    isCertificate(block) ? [] : [`certificate ${index + 1} cannot be read`],
  );
  if (problems.length > 0) throw new Malformed('holds a damaged certificate', problems);
  return blocks;
}

function isCertificate(block: string): boolean {
  try {
    return new X509Certificate(block).subject !== null;
  } catch {
    return false;
  }
}
