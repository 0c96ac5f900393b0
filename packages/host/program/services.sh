# --- services: PHP-FPM, and every unit that runs code of the release ----------------------------------

# Opcache holds the old release's files by their real path: harmless, but never freed without a reload.
reload_fpm() {
  [[ -n ${conf[fpm]} ]] || return 0
  systemctl reload-or-restart "${conf[fpm]}" 9>&- 3>&- || refuse host-fpm-failed "${conf[fpm]} did not reload."
}

# restart_services RELEASE: only those that do not run it yet, all at once; a worker ends its job first.
restart_services() {
  local units stale=() unit
  read -ra units <<<"${conf[units]}"
  for unit in "${units[@]}"; do
    runs_release "$unit" "$1" || stale+=("$unit")
  done
  ((${#stale[@]} > 0)) || return 0
  say "restarting ${stale[*]}"
  systemctl reset-failed "${stale[@]}" 2>/dev/null || true
  systemctl restart "${stale[@]}" 9>&- 3>&- || refuse host-service-failed "A unit did not restart: ${stale[*]}"
}

# runs_release UNIT RELEASE: by the working directory of its main process, which systemd resolves when
# it starts it. Sets `seen` to what was found.
runs_release() {
  local pid where
  pid=$(systemctl show --property MainPID --value "$1")
  seen="$1 is $(systemctl show --property ActiveState --value "$1")"
  [[ $pid =~ ^[1-9][0-9]*$ ]] || return 1
  where=$(readlink "/proc/$pid/cwd") || return 1
  seen="$seen, process $pid runs in $where"
  [[ "$where/" == "$releases/$2/"* ]]
}

# drain_seconds UNIT
drain_seconds() {
  printf '%s' "${fact_drain[$1]:-30}"
}

# A unit that systemd kills before its drain time is over would cut what it promised to finish.
# unit_problems UNIT SECONDS → a line for each problem
unit_problems() {
  local stop
  if [[ $(systemctl show --property LoadState --value "$1") != loaded ]]; then
    printf 'host-unit-missing: systemd knows no %s.\n' "$1"
    return
  fi
  stop=$(to_seconds "$(systemctl show --property TimeoutStopUSec --value "$1")")
  ((stop >= $2)) || printf 'host-drain-short: systemd kills %s after %ss; it was promised %ss.\n' "$1" "$stop" "$2"
}

# to_seconds "1min 30s" | infinity
to_seconds() {
  local word total=0
  for word in $1; do
    case $word in
      infinity) total=999999 ;;
      *ms | *us) ;;
      *min) total=$((total + ${word%min} * 60)) ;;
      *h) total=$((total + ${word%h} * 3600)) ;;
      *d) total=$((total + ${word%d} * 86400)) ;;
      *s) total=$((total + ${word%s})) ;;
    esac
  done
  printf '%s' "$total"
}
