# --- converge: what a kill left half done ------------------------------------------------------------

# Whatever `current` names becomes what everything on this host runs; what was half staged goes away.
converge() {
  local live
  rm -rf "$releases/.incoming"
  live=$(current_release)
  release=$live
  if [[ -n $live ]] && last_switch_is_unfinished; then make_live "$live"; fi
  reply_text live "$live"
}

# A switch was begun and its services were never all restarted.
last_switch_is_unfinished() {
  local last
  last=$(grep -E ' (activate|revert|converge) (begin|restarted) ' "$state/journal" 2>/dev/null | tail -n 1)
  [[ $last == *' begin '* ]]
}
