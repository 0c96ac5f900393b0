# --- how far it is -------------------------------------------------------------------------------------------

# What somebody is told who asks while it is at work: `what`, what was sent of it, and what it was the last
# time, which is the best guess of what it will be. Bytes, compressed.
note_progress() {
  printf '%s %s %s %(%s)T\n' "$1" "$2" "$(read_or 0 "$state/last.$1")" -1 >"$state/progress.new"
  mv --force "$state/progress.new" "$state/progress"
}

progress() {
  local what sent expected at
  read -r what sent expected at <<<"$(read_or 'nothing 0 0 0' "$state/progress")"
  reply_text what "$what"
  reply_number sent "$sent"
  reply_number expected "$expected"
  reply_number at "$at"
  reply_number now "$(date +%s)"
}
