# --- /etc/esteira.conf: what root may touch on this host --------------------------------------------

# Key → what its value must look like. A bundle can never widen what stands here.
declare -A CONF_PATTERNS=(
  [root]='^(/[A-Za-z0-9._-]+){2,}$'
  [environment]='^[a-z0-9][a-z0-9-]{0,38}$'
  [bucket]='^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$'
  [user]='^[a-z_][a-z0-9_-]*$'
  [group]='^[a-z_][a-z0-9_-]*$'
  [units]='^[A-Za-z0-9:_.@-]+\.service( [A-Za-z0-9:_.@-]+\.service)*$'
  [fpm]='^[A-Za-z0-9:_.@-]+\.service$'
  [php]='^(/[A-Za-z0-9._-]+)+$'
  [site]='^https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?$'
  [keep]='^[1-9][0-9]?$'
  [region]='^[a-z]{2}(-[a-z]+)+-[0-9]$'
  [s3-endpoint]='^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$'
  [balancer-endpoint]='^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$'
  [metadata-endpoint]='^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$'
)

declare -A conf=(
  [user]=www-data
  [units]=''
  [fpm]=''
  [php]=/usr/bin/php
  [site]=http://localhost
  [keep]=5
  [metadata-endpoint]=http://169.254.169.254
)

read_conf() {
  parse_conf root environment bucket
  conf[group]=${conf[group]:-${conf[user]}}
  id "${conf[user]}" >/dev/null 2>&1 || refuse host-conf-invalid "$CONF_FILE: there is no user ${conf[user]}."
  [[ $(id -u "${conf[user]}") != 0 ]] || refuse host-conf-invalid "$CONF_FILE: the application may not run as root."
}

set_paths() {
  readonly root=${conf[root]}
  readonly releases="$root/releases" shared="$root/shared" state="$root/.esteira"
  readonly current="$root/current" kept="$state/kept"
}
