# --- quiet: what this host was given before it left the balancer has ended -----------------------------

# Only where it has left: elsewhere requests keep coming, and services end theirs when they restart. What
# is still open when its time is over is said, and left to the service's own way of ending.
await_quiet() {
  local deadline busy
  [[ -n $ESTEIRA_QUIET ]] || return 0
  deadline=$((SECONDS + ESTEIRA_QUIET))
  while true; do
    busy=$(busy_units)
    [[ -n $busy ]] || return 0
    ((SECONDS < deadline)) || break
    sleep 0.3
  done
  say "not quiet after ${ESTEIRA_QUIET}s: $busy"
  reply_text busy "$busy"
}

# busy_units → "unit: connections, …" of PHP-FPM and of every service that somebody is connected to
busy_units() {
  local units unit count found=()
  read -ra units <<<"${conf[fpm]} ${conf[units]}"
  for unit in "${units[@]}"; do
    count=$(connections_of "$unit")
    ((count == 0)) || found+=("$unit: $count")
  done
  join_by , "${found[@]}"
}

# connections_of UNIT: open ones to the sockets on which its main process listens. A request that PHP-FPM
# is at work on holds one; so does one that waits for it, and every WebSocket of a Node service.
connections_of() {
  local pid total=0 address
  pid=$(systemctl show --property MainPID --value "$1")
  [[ $pid =~ ^[1-9][0-9]*$ ]] || { printf 0; return; }
  while IFS= read -r address; do
    case $address in
      /*) total=$((total + $(ss --no-header --unix state connected src "$address" | wc -l))) ;;
      *:*) total=$((total + $(ss --no-header --tcp --numeric state established "( sport = :${address##*:} )" | wc -l))) ;;
    esac
  done < <(ss --no-header --unix --tcp --listening --numeric --processes | listening_addresses "$pid")
  printf '%s' "$total"
}

# listening_addresses PID: of the lines of ss, the local addresses of the sockets that it holds.
listening_addresses() {
  sed -n "/pid=$1,/p" | awk '{ print $5 }' | sort -u
}
