# --- a monitor elsewhere, that misses what never ran --------------------------------------------------------

# heartbeat WHAT: `start`, or the exit status. A monitor that is away is noted, and nothing more.
# https://healthchecks.io/docs/signaling_failures/ and https://healthchecks.io/docs/measuring_script_run_time/
heartbeat() {
  local url
  case $phase in
    backup) url=${conf[heartbeat]:-} ;;
    verify) url=${conf[drill-heartbeat]:-} ;;
    *) url='' ;;
  esac
  [[ -n $url ]] || return 0
  heartbeat_run=${heartbeat_run:-$(cat /proc/sys/kernel/random/uuid)}
  curl --silent --show-error --fail --max-time 10 --retry 2 --output /dev/null "$url/$1?rid=$heartbeat_run" ||
    say "the monitor did not take the heartbeat \`$1\`"
}
