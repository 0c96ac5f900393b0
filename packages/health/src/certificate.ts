/** What the server showed of itself. */
export interface Certificate {
  readonly subject: string;
  /** Subject alternative names, as OpenSSL writes them: `DNS:clinic.example.com, DNS:…`. */
  readonly names: string;
  readonly issuer: string;
  /** Milliseconds since the epoch. */
  readonly from: number;
  readonly to: number;
}

/**
 * How much of its time a certificate must have left: milliseconds, or a share of its whole life.
 * A share stays right while lifetimes shrink: https://letsencrypt.org/2025/12/02/from-90-to-45
 */
export type TlsLeft = { readonly time: number } | { readonly share: number };

export const DAY = 86_400_000;

/** Whole days left; below zero after its end. */
export function daysLeft(certificate: Certificate, now: number): number {
  return Math.floor((certificate.to - now) / DAY);
}

export function hasLeft(certificate: Certificate, least: TlsLeft, now: number): boolean {
  const left = certificate.to - now;
  if ('time' in least) return left >= least.time;
  return left >= least.share * (certificate.to - certificate.from);
}

/** Of several on the way, the one that ends first. */
export function firstToEnd(certificates: readonly Certificate[]): Certificate | undefined {
  return certificates.toSorted((one, other) => one.to - other.to)[0];
}
