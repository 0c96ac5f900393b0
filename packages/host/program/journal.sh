# --- lock, fence, journal ----------------------------------------------------------------------------

# The frame belongs to root: the application's user owns only what it writes to, inside shared/ and the
# writable paths. A layout that another tool made is taken over here.
open_state() {
  install -d -o root -g root -m 755 "$root" "$releases" "$shared"
  install -d -o root -g root -m 700 "$state" "$state/log" "$state/staged"
}

open_transcript() {
  [[ -d $state/log ]] || return 0
  transcript="$state/log/$(printf '%06d' "$number")-$phase.log"
  transcript_start=$(stat --format=%s "$transcript" 2>/dev/null || printf 0)
  exec >>"$transcript" 2>&1
  say "$phase ${release:-} (deployment $number)"
}

# A deployment's number is its fencing token: once a newer one has been here, an older may do nothing.
check_fence() {
  local fence
  fence=$(read_or 0 "$state/fence")
  ((number >= fence)) || refuse host-fenced "Deployment $fence has been here since; $number is too old."
  ((number == fence)) || write_file "$state/fence" "$number"
}

# journal STEP: what is done is known after a kill, and to the next phase.
journal() {
  step=$1
  say "· $step"
  printf '%(%s)T %s %s %s %s\n' -1 "$number" "$phase" "$step" "${release:--}" >>"$state/journal"
  sync --data "$state/journal"
}

# has_journaled STEP: this phase has come so far before, in the same deployment.
has_journaled() {
  grep --quiet " $number $phase $1 ${release:--}\$" "$state/journal"
}
