/** The web server of an application host. */
export interface Site {
  /** `/srv/clinic`: the folder that holds `current`. */
  readonly root: string;
  /** Document root inside a release. */
  readonly publicFolder: string;
  readonly serverName: string;
  /** Socket of PHP-FPM. */
  readonly fpmSocket: string;
  /** Node service behind a path, with WebSockets; none where there is none. */
  readonly node?: { readonly path: string; readonly port: number };
  /** Networks of the balancer, whose word on the client's address is believed. */
  readonly trustedProxies: readonly string[];
}

/**
 * One site. `$realpath_root` makes a switched release visible at once, and gives PHP-FPM real paths,
 * so that no two releases ever mix in its caches. Hashed assets may be kept for ever; errors are never
 * to be kept by an edge. The query string stays out of the log: in a clinic it may hold health data.
 */
export function nginxSite(site: Site): string {
  return `# Written by Esteira.
map $request_uri $logged_path {
    ~^(?<path>[^?]*) $path;
}

log_format esteira escape=json
    '{"time":"$time_iso8601","client":"$remote_addr","method":"$request_method","path":"$logged_path",'
    '"status":$status,"bytes":$body_bytes_sent,"seconds":$request_time,'
    '"upstream_seconds":"$upstream_response_time","request_id":"$request_id"}';

map $http_upgrade $connection_upgrade {
    default upgrade;
    ''      '';
}

server {
    listen 80 default_server;
    server_name ${site.serverName};
    root ${site.root}/current/${site.publicFolder};
    index index.php;
    server_tokens off;
    client_max_body_size 25m;
    access_log /var/log/nginx/access.log esteira;

${site.trustedProxies.map((network) => `    set_real_ip_from ${network};`).join('\n')}
    real_ip_header X-Forwarded-For;
    real_ip_recursive on;

    brotli on;
    brotli_types text/css application/javascript application/json image/svg+xml;
    gzip on;
    gzip_types text/css application/javascript application/json image/svg+xml;

    location / {
        try_files $uri $uri/ /index.php?$query_string;
    }

    location /build/ {
        try_files $uri =404;
        add_header Cache-Control "public, max-age=31536000, immutable";
    }
${site.node === undefined ? '' : nodeLocation(site.node)}
    location ~ \\.php$ {
        try_files $uri =404;
        include fastcgi_params;
        fastcgi_param SCRIPT_FILENAME $realpath_root$fastcgi_script_name;
        fastcgi_param DOCUMENT_ROOT $realpath_root;
        fastcgi_param HTTP_PROXY "";
        fastcgi_pass unix:${site.fpmSocket};
    }

    location ~ /\\.(?!well-known) {
        deny all;
    }
}
`;
}

function nodeLocation(node: NonNullable<Site['node']>): string {
  return `
    location ${node.path} {
        proxy_pass http://127.0.0.1:${node.port};
        proxy_http_version 1.1;
        proxy_set_header Host $host;
        proxy_set_header Upgrade $http_upgrade;
        proxy_set_header Connection $connection_upgrade;
        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
        proxy_read_timeout 1h;
    }
`;
}
