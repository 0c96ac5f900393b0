/** `/etc/esteira.conf`: what root may touch on a host. The host's program checks every value. */
export interface HostConf {
  readonly root: string;
  readonly environment: string;
  readonly bucket: string;
  readonly user: string;
  readonly units: readonly string[];
  readonly fpm?: string;
  readonly site: string;
  readonly keep?: number;
  readonly 's3-endpoint'?: string;
  readonly 'balancer-endpoint'?: string;
  readonly 'metadata-endpoint'?: string;
}

export function esteiraConf(conf: HostConf): string {
  const lines = Object.entries(conf)
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => `${key} = ${Array.isArray(value) ? value.join(' ') : value}`);
  return `# What Esteira may touch on this host. Only root may write this file.\n${lines.join('\n')}\n`;
}
