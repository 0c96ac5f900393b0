# --- inspect: everything a rollout must know before it begins ----------------------------------------

inspect() {
  local list problems=()
  # Not a process substitution: a check that breaks must break the inspection.
  list=$(list_problems)
  [[ -z $list ]] || mapfile -t problems <<<"$list"
  reply_text previous "$(previous_release)"
  reply_number fence "$(read_or 0 "$state/fence")"
  reply_number now "$(date +%s)"
  reply_text staged "$(if [[ -n $release ]] && is_staged "$release"; then echo yes; else echo no; fi)"
  reply_number problem_count "${#problems[@]}"
  reply_list problems "${problems[@]:0:8}"
}

# list_problems: `code: message`, a line each
list_problems() {
  local tool units unit
  for tool in curl tar zstd flock setpriv systemctl systemd-run ss sha256sum timeout "${conf[php]}"; do
    command -v "$tool" >/dev/null || printf 'host-tool-missing: %s is not installed.\n' "$tool"
  done
  layout_problem
  environment_problems
  read -ra units <<<"${conf[units]}"
  for unit in "${units[@]}"; do unit_problems "$unit" "$(promised_drain "$unit")"; done
  foreign_services
  [[ -z $ESTEIRA_BYTES || -z $release ]] || is_staged "$release" || room_problem
}

layout_problem() {
  [[ -e $current || -L $current ]] || return 0
  if [[ ! -L $current ]]; then
    printf 'host-layout: %s is a folder; it must be a link into %s.\n' "$current" "$releases"
  elif [[ $(dirname "$(realpath --canonicalize-missing "$current")") != "$(realpath --canonicalize-missing "$releases")" ]]; then
    printf 'host-layout: %s does not point into %s.\n' "$current" "$releases"
  fi
}

environment_problems() {
  local key keys
  if [[ ! -f $shared/.env ]]; then
    printf 'host-env-missing: There is no %s/.env.\n' "$shared"
    return
  fi
  IFS=, read -ra keys <<<"$ESTEIRA_ENV_KEYS"
  for key in "${keys[@]}"; do
    grep --quiet --extended-regexp "^(export )?$key=.*[^[:space:]\"']" "$shared/.env" ||
      printf 'host-env-missing: %s/.env has no value for %s.\n' "$shared" "$key"
  done
}

# promised_drain UNIT: of the release that is to come
promised_drain() {
  local pair
  for pair in ${ESTEIRA_SERVICES//,/ }; do
    if [[ ${pair%=*} == "$1" ]]; then
      printf '%s' "${pair#*=}"
      return
    fi
  done
  printf 0
}

foreign_services() {
  local pair
  for pair in ${ESTEIRA_SERVICES//,/ }; do
    [[ " ${conf[units]} " == *" ${pair%=*} "* ]] ||
      printf 'host-asks-more: The bundle asks for %s, which "units" in %s does not allow.\n' "${pair%=*}" "$CONF_FILE"
  done
}
