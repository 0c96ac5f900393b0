# parse_conf KEY…: those keys must be there.
parse_conf() {
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
  for key in "$@"; do
    [[ -n ${conf[$key]:-} ]] || refuse host-conf-invalid "$CONF_FILE: \`$key\` is missing."
  done
  [[ -z $ESTEIRA_ENVIRONMENT || ${conf[environment]} == "$ESTEIRA_ENVIRONMENT" ]] ||
    refuse host-other-environment "This host serves ${conf[environment]}, not $ESTEIRA_ENVIRONMENT."
}
