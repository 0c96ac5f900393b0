# --- prune: room for the releases to come ------------------------------------------------------------

# Keeps what is live, what was live before, the base, and the newest others; only what this program
# staged is ever removed.
prune() {
  local stay=0 name removed=()
  step_back
  rm -rf "$releases/.incoming" "$kept"/{incoming,delta}
  for name in $(newest_first); do
    if [[ $name == "$(current_release)" || $name == "$(previous_release)" || $name == "$ESTEIRA_BASE" ]]; then
      stay=$((stay + 1))
    elif ((stay < conf[keep])); then
      stay=$((stay + 1))
    else
      remove_release "$name"
      removed+=("$name")
    fi
  done
  find "$state/log" -name '*.log' -mtime +30 -delete
  write_file "$state/journal" "$(tail -n 1000 "$state/journal")"
  reply_list removed "${removed[@]}"
}

newest_first() {
  find "$state/staged" -type f -printf '%T@ %f\n' | sort --reverse --numeric-sort | cut -d ' ' -f 2
}
