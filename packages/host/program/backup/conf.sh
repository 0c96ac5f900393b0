# --- /etc/esteira-backup.conf: what is backed up, where to, and who can open it ----------------------------

declare -A CONF_PATTERNS=(
  [environment]='^[a-z0-9][a-z0-9-]{0,38}$'
  [bucket]='^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$'
  [releases-bucket]='^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$'
  [recipient]='^age1[0-9a-z]+( age1[0-9a-z]+)*$'
  [secrets-recipient]='^age1[0-9a-z]+( age1[0-9a-z]+)*$'
  [identity]='^(/[A-Za-z0-9._-]+)+$'
  [database]='^(((mariadb|mysql|postgres):[A-Za-z0-9_-]{1,40})|sqlite:(/[A-Za-z0-9._-]+)+)$'
  [client]='^(/[A-Za-z0-9._-]+)+$'
  [restore-client]='^(/[A-Za-z0-9._-]+)+$'
  [files]='^(/[A-Za-z0-9._-]+)+( (/[A-Za-z0-9._-]+)+)*$'
  [secrets]='^(/[A-Za-z0-9._-]+)+( (/[A-Za-z0-9._-]+)+)*$'
  [binlog]='^yes$'
  [non-transactional]='^accept$'
  [overwrite]='^yes$'
  [rate]='^[1-9][0-9]*[KMG]$'
  [heartbeat]='^https?://[A-Za-z0-9._:/-]+$'
  [drill-heartbeat]='^https?://[A-Za-z0-9._:/-]+$'
  [root]='^(/[A-Za-z0-9._-]+){2,}$'
  [user]='^[a-z_][a-z0-9_-]*$'
  [group]='^[a-z_][a-z0-9_-]*$'
  [php]='^(/[A-Za-z0-9._-]+)+$'
  [region]='^[a-z]{2}(-[a-z]+)+-[0-9]$'
  [s3-endpoint]='^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$'
  [releases-endpoint]='^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$'
  [metadata-endpoint]='^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$'
)

declare -A conf=(
  [user]=www-data
  [php]=/usr/bin/php
  [metadata-endpoint]=http://169.254.169.254
)

read_conf() {
  parse_conf environment bucket recipient
  [[ -n ${conf[database]:-}${conf[files]:-} ]] ||
    refuse host-conf-invalid "$CONF_FILE names neither \`database\` nor \`files\`: there is nothing to back up."
  conf[group]=${conf[group]:-${conf[user]}}
  readonly environment=${conf[environment]}
  engine=${conf[database]%%:*}
  database=${conf[database]#*:}
  private_file client
  private_file restore-client
  private_file identity
}

# private_file KEY: what holds a secret may be read by root alone.
private_file() {
  local path=${conf[$1]:-}
  [[ -z $path ]] && return
  [[ -f $path ]] || refuse host-conf-invalid "$CONF_FILE: there is no $path, which \`$1\` names."
  [[ $(stat --format='%u %a' "$path") =~ ^0\ [0-7]?[0-7]00$ ]] ||
    refuse host-conf-invalid "$path must belong to root, and nobody else may read it: chmod 600 $path"
}
