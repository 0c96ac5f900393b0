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
  local line key value
  [[ -f $CONF_FILE ]] || refuse host-not-adopted "There is no $CONF_FILE on this host."
  [[ $(stat --format='%u %a' "$CONF_FILE") =~ ^0\ [0-7]?[0-7][0145][0145]$ ]] ||
    refuse host-conf-invalid "$CONF_FILE must belong to root, and nobody else may write to it."
  while IFS= read -r line || [[ -n $line ]]; do
    [[ $line =~ ^[[:space:]]*(#.*)?$ ]] && continue
    [[ $line =~ ^[[:space:]]*([a-z0-9-]+)[[:space:]]*=[[:space:]]*(.*[^[:space:]])[[:space:]]*$ ]] ||
      refuse host-conf-invalid "$CONF_FILE: not \`key = value\`: $line"
    key=${BASH_REMATCH[1]} value=${BASH_REMATCH[2]}
    [[ -n ${CONF_PATTERNS[$key]:-} ]] || refuse host-conf-invalid "$CONF_FILE: there is no key \`$key\`."
    [[ $value =~ ${CONF_PATTERNS[$key]} ]] || refuse host-conf-invalid "$CONF_FILE: \`$key\` may not be \`$value\`."
    conf[$key]=$value
  done <"$CONF_FILE"
  for key in root environment bucket; do
    [[ -n ${conf[$key]:-} ]] || refuse host-conf-invalid "$CONF_FILE: \`$key\` is missing."
  done
  conf[group]=${conf[group]:-${conf[user]}}
  [[ -z $ESTEIRA_ENVIRONMENT || ${conf[environment]} == "$ESTEIRA_ENVIRONMENT" ]] ||
    refuse host-other-environment "This host serves ${conf[environment]}, not $ESTEIRA_ENVIRONMENT."
  id "${conf[user]}" >/dev/null 2>&1 || refuse host-conf-invalid "$CONF_FILE: there is no user ${conf[user]}."
  [[ $(id -u "${conf[user]}") != 0 ]] || refuse host-conf-invalid "$CONF_FILE: the application may not run as root."
}

set_paths() {
  readonly root=${conf[root]}
  readonly releases="$root/releases" shared="$root/shared" state="$root/.esteira"
  readonly current="$root/current" kept="$state/kept"
}
