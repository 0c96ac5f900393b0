# --- not while a rollout migrates ----------------------------------------------------------------------------
# A table that changes its columns in the middle of a dump ends the dump, or worse. So each says what it is at
# in the bucket of the releases, and only then looks at the other: one of them always sees the other and waits.

readonly MARK_LASTS=900

mark_key() { printf 'environments/%s/dump.json' "$environment"; }

# wait_for_rollout: until nobody but the deployment that asked for this backup holds the lock.
wait_for_rollout() {
  local deadline=$((SECONDS + ${ESTEIRA_WAIT:-1800})) holder
  [[ -n ${conf[releases-bucket]:-} ]] || return 0
  while true; do
    write_mark "$MARK_LASTS"
    holder=$(lock_holder)
    [[ -n $holder && $holder != "${ESTEIRA_NUMBER:-}" ]] || return 0
    write_mark 0
    ((SECONDS < deadline)) || refuse backup-rollout-running "Deployment $holder holds the lock of $environment, and did not end in time."
    say "deployment $holder is at work: waiting"
    sleep 15
  done
}

# lock_holder → the number of the deployment that holds the lock; nothing where nobody does
lock_holder() {
  local lock expires
  fresh_credentials
  if ! lock=$(get_release_record lock.json); then
    [[ $(tail -c 3 "$state/http_status") == 404 ]] || refuse backup-record-unread "The lock of $environment could not be read: $(tr '\n' ' ' <"$state/http_status")"
    return 0
  fi
  [[ $lock == *'"owner"'* ]] || return 0
  expires=$(date --date "$(json_value expires "$lock")" +%s)
  # It is only over when it surely is: clocks differ.
  ((expires + 15 < $(date +%s))) || json_number number "$lock"
}

# in_releases COMMAND…: with the bucket of the releases in place of that of the backups
in_releases() {
  local endpoint=${conf[s3-endpoint]:-} bucket=${conf[bucket]} status=0
  conf[s3-endpoint]=${conf[releases-endpoint]:-$endpoint} conf[bucket]=${conf[releases-bucket]}
  "$@" || status=$?
  conf[s3-endpoint]=$endpoint conf[bucket]=$bucket
  return "$status"
}

# get_release_record NAME: of the environment
get_release_record() { in_releases get_object "environments/$environment/$1"; }

# write_mark SECONDS: that a dump is under way, for so long; 0 that it is over.
write_mark() {
  printf '{\n  "schema": 1,\n  "backup": "%s",\n  "expires": "%s"\n}\n' "${id:-}" "$(date --utc --date "+$1 seconds" +%FT%TZ)" >"$work/mark"
  in_releases s3 PUT "$(mark_key)" '' "$work/mark" 'Content-Type: application/json' || refuse_store
  if (($1 > 0)); then marked_until=$((SECONDS + $1)); else marked_until=''; fi
}

# renew_mark: where one is set and has run for a while.
renew_mark() {
  [[ -n ${marked_until:-} ]] && ((marked_until - SECONDS < MARK_LASTS / 2)) || return 0
  write_mark "$MARK_LASTS"
}

unmark() { [[ -z ${marked_until:-} ]] || write_mark 0; }

# desired_release → what the environment is to run; empty where nobody can say
desired_release() {
  [[ -n ${conf[releases-bucket]:-} ]] || return 0
  fresh_credentials
  json_value release "$(get_release_record current.json || true)" || true
}
