# --- the moments between two backups: MariaDB's binary log ---------------------------------------------------
# A backup says where the log stood in its snapshot. What the server has closed since is sent, file by file,
# under a name that no other line of logs has: where one is missing, a new line begins.

# log_line → the name of the line that is shipped now
log_line() {
  [[ -s $state/log.line ]] || write_file "$state/log.line" "$(date --utc +%Y%m%dT%H%M%SZ)"
  cat "$state/log.line"
}

# log_position → what the manifest says of it: line, file and position
log_position() {
  local position
  position=$(figure log)
  [[ -n $position ]] || return 0
  # The first backup says where shipping starts.
  [[ -s $state/log.next ]] || write_file "$state/log.next" "${position%:*} $(server_time)"
  printf '%s/%s' "$(log_line)" "$position"
}

# By the server's own clock.
server_time() { my_sql 'SELECT UNIX_TIMESTAMP()'; }

ship() {
  local logs name next begun count=0
  [[ $engine == mariadb && -n ${conf[binlog]:-} ]] || refuse backup-no-log "$CONF_FILE does not say \`binlog = yes\` for a MariaDB database."
  [[ -s $state/log.next ]] || refuse backup-no-log 'There was no backup yet that says where the log begins: make one first.'
  step_back
  as_reader
  step='closing the log'
  my_sql 'FLUSH BINARY LOGS'
  shipped_at=$(now)
  mapfile -t logs < <(my_sql 'SHOW BINARY LOGS' | cut -f 1)
  read -r next begun <"$state/log.next"
  [[ " ${logs[*]} " == *" $next "* ]] || refuse_gap "$next"
  # The last one is being written to.
  for name in "${logs[@]:0:${#logs[@]}-1}"; do
    older "$name" "$next" && continue
    ship_log "$name" "$begun"
    begun=$(server_time)
    # A run that is killed goes on from here.
    write_file "$state/log.next" "$(following "$name") $begun"
    count=$((count + 1))
  done
  reply_number logs "$count"
  reply_text until "$shipped_at"
}

# refuse_gap NAME: what comes after is another line, which begins with the next backup.
refuse_gap() {
  rm -f "$state/log.line" "$state/log.next"
  refuse backup-log-gap "The server has no $1 any more that follows what was shipped: make a backup now, from which shipping goes on."
}

# ship_log NAME BEGUN: one that was begun later than that has only the name in common: somebody reset the logs. A
# log begins with its magic number and the time of its first event.
# https://mariadb.com/docs/server/reference/clientserver-protocol/replication-protocol/2-binlog-event-header
ship_log() {
  local record key
  record="logs/$environment/$(log_line)/$1"
  # A run that was killed after this one may have sent it under another name, which nothing refers to.
  key="$record.$(random_hex 2).zst.age"
  step="fetching $1"
  my mariadb-binlog --read-from-remote-server --raw --result-file="$work/" "$1"
  (($(od --address-radix=n --format=u4 --skip-bytes=4 --read-bytes=4 "$work/$1") <= $2 + 1)) || refuse_gap "$1"
  seal log "$key" "${conf[recipient]}" cat "$work/$1"
  complete_upload "$key" log
  printf '{\n  "schema": 1,\n  "name": "%s",\n  "until": "%s",\n  "object": %s\n}\n' "$1" "$shipped_at" "$sent_object" >"$work/log.json"
  put_once "$record.json" "$work/log.json" || [[ $(<"$work/problem") == 412* ]] || refuse_store
  rm -f "$work/$1"
}

# following NAME: binlog.000009 → binlog.000010
following() { printf '%s.%06d' "${1%.*}" "$((10#${1##*.} + 1))"; }

# gather_logs → log_files, log_from: what leads from the backup to the moment that was asked for. It must reach
# that far, and have no gap; whoever is about to drop a database knows it before.
gather_logs() {
  local position line name record covered=''
  log_files=()
  [[ -n $ESTEIRA_UNTIL ]] || return 0
  step='gathering the logs'
  position=$(json_value log "$database_part") || true
  [[ -n $position ]] || refuse backup-no-log 'This backup does not say where the log stood: it can only be restored to its own moment.'
  [[ ! $ESTEIRA_UNTIL < $(json_value at "$database_part") ]] || refuse backup-log-short "This backup is younger than $ESTEIRA_UNTIL: choose an earlier one."
  line=${position%%/*} log_from=${position##*:} name=${position#*/}
  name=${name%:*}
  while [[ -z $covered || $covered < $ESTEIRA_UNTIL ]]; do
    record=$(get_object "logs/$environment/$line/$name.json") ||
      refuse backup-log-short "The log was shipped up to ${covered:-the backup itself} only; $name is not there. Ship it, or choose an earlier moment."
    covered=$(json_value until "$record")
    open_sealed "$(sed -n 's/^  "object": \(.*\)$/\1/p' <<<"$record")" >"$work/$name" || refuse backup-unreadable "$name cannot be opened: $(read_or '' "$work/problem")"
    log_files+=("$work/$name")
    name=$(following "$name")
  done
}

# play_logs FROM TO: those that were gathered, on the database that was loaded.
play_logs() {
  local from=$1 to=$2 statuses=()
  ((${#log_files[@]} > 0)) || return 0
  step='playing the logs'
  say "playing ${#log_files[@]} logs until $ESTEIRA_UNTIL"
  [[ $from == "$to" ]] || account=$(account_for "$to")
  TZ=UTC mariadb-binlog --no-defaults --start-position="$log_from" --stop-datetime="${ESTEIRA_UNTIL//[TZ]/ }" \
    --rewrite-db="$from->$to" --database="$from" "${log_files[@]}" 2>"$work/said" | my mariadb --max-allowed-packet=1G "$to" 2>>"$work/said" ||
    statuses=("${PIPESTATUS[@]}")
  ((${#statuses[@]} == 0)) || refuse backup-load-failed "The log could not be played (${statuses[*]}): $(tail -n 2 "$work/said" | tr '\n' ' ')"
  as_restorer
  [[ $from == "$to" ]] || db dismiss "$DRILL_USER" "$to"
  rm -f "${log_files[@]}"
}

# account_for NAME → options of an account that can write to that database alone. A statement in the log that
# names the database it once ran in would else change the real one.
account_for() {
  local password
  password=$(random_hex 24)
  db admit "$DRILL_USER" "$password" "$1"
  my_sql "GRANT BINLOG REPLAY ON *.* TO '$DRILL_USER'@'%'"
  {
    if [[ -n $account ]]; then grep -vE '^[[:space:]]*(user|password)[[:space:]]*=' "$account"; else printf '[client]\n'; fi
    printf 'user=%s\npassword=%s\n' "$DRILL_USER" "$password"
  } >"$work/replay.cnf"
  chmod 600 "$work/replay.cnf"
  printf '%s' "$work/replay.cnf"
}
