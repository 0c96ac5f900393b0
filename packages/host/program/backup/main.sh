# --- the phase ---------------------------------------------------------------------------------------

main() {
  ((EUID == 0)) || refuse host-call-invalid 'esteira-backup must run as root.'
  check_call
  read_conf
  install -d -m 700 "$state" "$state/log"
  # Whoever only asks how far it is does not wait for it.
  if [[ $phase == progress ]]; then
    progress
  else
    open_transcript
    take_lock
    trap at_end EXIT
    heartbeat start
    tidy
    # Here, and not in one of the subshells to come: each would ask for itself.
    fresh_credentials
    "$phase"
    heartbeat 0
  fi
  reply_ok
}

open_transcript() {
  transcript="$state/log/$(date --utc +%Y%m%dT%H%M%SZ)-$phase.log"
  exec >>"$transcript" 2>&1
  say "$phase ${ESTEIRA_BACKUP:-}"
  # As many as somebody may want to read.
  find "$state/log" -type f | sort --reverse | tail -n +101 | xargs --no-run-if-empty rm -f
}

# tidy: what a run that was killed has left, here and in the store.
tidy() {
  rm -rf "$work"
  install -d -m 700 "$work"
  watch_program >"$work/watch.pl"
  rm -f "$state/progress"
  take_back_uploads
  clear_drill
}

# Whatever ends it: it is said, and nothing is left open. Then the next run has less to tidy.
at_end() {
  local status=$?
  trap - EXIT
  if ((status != 0)); then
    [[ $replied == yes ]] || (refuse host-step-failed "A step ended with $status: ${last_command:-unknown}") || true
    (unmark) || true
    (take_back_uploads) || true
    (clear_drill) || true
    (heartbeat "$status") || true
  fi
  rm -rf "$work"
  rm -f "$state/progress"
}

main
