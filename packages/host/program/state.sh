# --- what outlives a call ---------------------------------------------------------------------------------

# One phase at a time. The kernel frees the lock with the last process that holds it, so whatever may
# outlive us is started with 9>&-.
take_lock() {
  exec 9>"$state/lock"
  flock --wait 60 9 || refuse host-busy 'Another phase has been at work on this host for a minute.'
}

# write_file PATH TEXT: whole or not at all.
write_file() {
  printf '%s\n' "$2" >"$1.new"
  sync --data "$1.new"
  mv --force --no-target-directory "$1.new" "$1"
}

# read_or DEFAULT PATH
read_or() {
  if [[ -s $2 ]]; then head -n 1 "$2"; else printf '%s\n' "$1"; fi
}
