import type { HostSpec } from '../machine/index.ts';
import { ADDRESSES, PORTS, TARGET_GROUP, ZONE } from './addresses.ts';

const BALANCER_PORT = 8080;

/** The edge (varnish, port 80) and the balancer behind it (haproxy): on one host, as one hop each. */
export function edgeHost(
  webHosts: readonly { readonly name: string; readonly address: string }[],
  healthPath: string,
): HostSpec {
  return {
    name: 'edge',
    address: ADDRESSES.edge,
    roles: ['haproxy', 'varnish'],
    files: {
      '/etc/haproxy/haproxy.cfg': haproxyConfig(webHosts, healthPath),
      '/etc/varnish/default.vcl': vcl(),
      '/etc/systemd/system/varnish.service.d/rehearsal.conf':
        '[Service]\nExecStart=\nExecStart=/usr/sbin/varnishd -F -a :80 -f /etc/varnish/default.vcl -s malloc,128m -p http_max_hdr=128\n',
    },
  };
}

/** Retries are off: they would hide what is to be measured. Servers wait in maintenance until they are registered. */
function haproxyConfig(
  webHosts: readonly { readonly name: string; readonly address: string }[],
  healthPath: string,
): string {
  const servers = webHosts.map(({ name, address }) => `    server ${name} ${address}:80 disabled`);
  return `global
    stats socket ipv4@0.0.0.0:${PORTS.haproxyAdmin} level admin
    maxconn 4000

defaults
    mode http
    option http-keep-alive
    option forwardfor
    retries 0
    no option redispatch
    timeout connect 3s
    timeout client 60s
    timeout server 60s
    timeout tunnel 1h

frontend web
    bind :${BALANCER_PORT}
    default_backend ${TARGET_GROUP}

backend ${TARGET_GROUP}
    balance roundrobin
    option httpchk
    http-check send meth GET uri ${healthPath} ver HTTP/1.1 hdr Host ${ZONE}
    http-check expect status 200-399
    default-server check inter 500ms fastinter 250ms rise 2 fall 2
${servers.join('\n')}
`;
}

/**
 * An edge that behaves as Cloudflare does by default: static files by their extension and what the
 * origin allows a shared cache to keep; never errors, never what sets a cookie. Purges come from the
 * Cloudflare-shaped API, as requests of its own methods.
 */
function vcl(): string {
  return `vcl 4.1;

backend balancer {
    .host = "127.0.0.1";
    .port = "${BALANCER_PORT}";
    .connect_timeout = 3s;
    .first_byte_timeout = 60s;
}

acl control {
    "${ADDRESSES.gateway}";
}

sub vcl_recv {
    if (req.method == "PURGE" || req.method == "BAN") {
        if (client.ip !~ control) { return (synth(403)); }
        if (req.method == "PURGE") { return (purge); }
        ban(req.http.x-ban);
        return (synth(200));
    }
    if (req.http.upgrade ~ "(?i)^websocket$") { return (pipe); }
    if (req.method != "GET" && req.method != "HEAD") { return (pass); }
    if (req.url ~ "^/[^?]*\\.(css|js|mjs|png|jpe?g|gif|svg|webp|ico|woff2?)(\\?|$)") {
        unset req.http.cookie;
    }
    if (req.http.authorization || req.http.cookie) { return (pass); }
    return (hash);
}

sub vcl_pipe {
    set bereq.http.upgrade = req.http.upgrade;
    set bereq.http.connection = req.http.connection;
}

sub vcl_backend_response {
    set beresp.http.x-edge-url = bereq.url;
    set beresp.http.x-edge-host = bereq.http.host;
    set beresp.grace = 0s;
    if (beresp.status >= 400 || beresp.http.set-cookie) {
        set beresp.uncacheable = true;
        set beresp.ttl = 0s;
    } else if (!beresp.http.cache-control && bereq.url !~ "^/[^?]*\\.(css|js|mjs|png|jpe?g|gif|svg|webp|ico|woff2?)(\\?|$)") {
        set beresp.uncacheable = true;
        set beresp.ttl = 0s;
    }
}

sub vcl_deliver {
    if (obj.uncacheable) { set resp.http.cf-cache-status = "DYNAMIC"; }
    elsif (obj.hits > 0) { set resp.http.cf-cache-status = "HIT"; }
    else { set resp.http.cf-cache-status = "MISS"; }
    unset resp.http.x-edge-url;
    unset resp.http.x-edge-host;
}
`;
}
