# --- what speaks against it, before anything is done ---------------------------------------------------------

check() {
  local list problems=()
  list=$(list_problems)
  [[ -z $list ]] || mapfile -t problems <<<"$list"
  reply_number problem_count "${#problems[@]}"
  reply_list problems "${problems[@]:0:8}"
}

# list_problems: `code: message`, a line each
list_problems() {
  local tool
  for tool in age curl openssl perl tar zstd flock $([[ -z ${conf[database]:-} ]] || db tools); do
    command -v "$tool" >/dev/null || printf 'host-tool-missing: %s is not installed.\n' "$tool"
  done
  clock_problem
  room_problem
  age --recipient "${conf[recipient]%% *}" </dev/null >/dev/null 2>&1 || printf 'host-conf-invalid: age does not accept the recipient in %s.\n' "$CONF_FILE"
  [[ -z ${conf[database]:-} ]] || database_problems
  files_problems
}

# database_problems; the versions are in the files server and client then, for the manifest
database_problems() {
  as_reader
  if ! db server >"$work/server" 2>"$work/said"; then
    printf 'backup-database-away: %s does not answer: %s\n' "$database" "$(tail -n 1 "$work/said")"
    return
  fi
  # Where there is no client, that was said before.
  ! db client >"$work/client" || db problems "$(<"$work/server")" "$(<"$work/client")"
}

# The store says what time it is. More than a few minutes, and it would take no request.
# https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html
clock_problem() {
  local there
  object_address ''
  there=$(curl --silent --head --max-time 10 --retry 2 "$object_scheme://$object_host$object_path" | sed -n 's/^date: *\([^[:cntrl:]]*\).*$/\1/Ip') || true
  if [[ -z $there ]]; then
    printf 'backup-store-away: %s does not answer.\n' "$object_host"
    return
  fi
  there=$(($(date --date "$there" +%s) - $(date +%s)))
  ((there > -120 && there < 120)) || printf 'backup-clock: The clock of this host is %d seconds away from that of the store: timedatectl set-ntp true\n' "$there"
}

# Some parts at a time, never a whole dump; where the last one came to large parts, some of those.
room_problem() {
  local free needed=$((PART * 6))
  free=$(free_bytes)
  (($(read_or 0 "$state/last.database") < PART * SMALLER_PARTS)) || needed=$((needed * 16))
  ((free > needed)) || printf 'backup-no-room: %s has %d MiB free, %d are needed.\n' "$state" $((free >> 20)) $((needed >> 20))
}

free_bytes() { df --output=avail --block-size=1 "$state" | tail -n 1; }

refuse_problems() {
  local list
  step='looking before it begins'
  list=$(list_problems)
  [[ -n $list ]] || return 0
  if [[ $list == *$'\n'* ]]; then refuse backup-refused "${list//$'\n'/ · }"; fi
  refuse "${list%%:*}" "${list#*: }"
}
