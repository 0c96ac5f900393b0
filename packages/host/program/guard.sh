# --- guard: a drain is a lease ---------------------------------------------------------------------------
# Whoever takes this host out of the balancer may die before it is back. So before a host may be drained,
# a guard is posted on it: when the deployment's lock has been given back or has run out, and the record
# says that this host is still out, the host completes what it serves, proves it, and rejoins by itself.

readonly GUARD_UNIT=esteira-guard.service
# Seconds between two looks, and until it stops looking.
readonly GUARD_LOOK=15
readonly GUARD_END=86400
readonly GUARD_PROOF=30
# A lease is only over when it surely is: clocks differ.
readonly GUARD_SKEW=15

# post_guard DEPLOYMENT: one a host; a newer deployment's takes the place of an older one's.
post_guard() {
  systemctl stop "$GUARD_UNIT" 2>/dev/null || true
  # Without the call that came with it: from the line that begins the program.
  { printf '#!/bin/bash\n'; sed -n '/^# esteira-host: /,$p' "${BASH_SOURCE[0]}"; } >"$state/guard.new"
  mv --force --no-target-directory "$state/guard.new" "$state/guard"
  systemd-run --quiet --collect --unit "$GUARD_UNIT" --property Restart=on-failure --property RestartSec=60 \
    --setenv ESTEIRA_PHASE=guard --setenv "ESTEIRA_NUMBER=$1" \
    --setenv "ESTEIRA_ENVIRONMENT=${conf[environment]}" \
    bash "$state/guard" 9>&- 3>&- || refuse host-step-failed 'The guard of this host did not start.'
}

guard() {
  until deployment_is_over; do
    # Whoever may not read the lock never learns more.
    if ((SECONDS >= GUARD_END)); then
      say 'for a day the lock could not be read, or was held'
      return
    fi
    sleep "$GUARD_LOOK"
  done
  check_fence
  return_to_balancer
}

# deployment_is_over: nobody holds the environment's lock, nor is anybody at work on this host; asked again
# with this host's own lock in hand, after which nobody can begin here.
deployment_is_over() {
  ! deployment_is_alive || return 1
  exec 9>"$state/lock"
  flock --wait 30 9 && ! deployment_is_alive && return
  exec 9>&-
  return 1
}

# deployment_is_alive: somebody holds the environment's lock, or nothing can be learnt of it. It is never
# called dead for want of an answer.
deployment_is_alive() {
  local lock expires
  read_credentials
  lock=$(get_object "environments/${conf[environment]}/lock.json") || return 0
  [[ $lock == *'"owner"'* ]] || return 1
  expires=$(date --date "$(json_value expires "$lock")" +%s) || return 0
  ((expires + GUARD_SKEW >= $(date +%s)))
}

# return_to_balancer: into the target groups that the deployment's record says this host is out of.
return_to_balancer() {
  local record instance target
  record=$(get_object "environments/${conf[environment]}/deployments/$(printf '%09d' "$number").json") ||
    refuse host-record-missing "S3 answered $(tail -c 3 "$state/http_status") for the record of deployment $number."
  instance=$(metadata meta-data/instance-id)
  mapfile -t targets < <(targets_left "$instance" "$record")
  if ((${#targets[@]} == 0)); then
    say 'this host is in the balancer'
    return
  fi
  converge
  if [[ -n $release ]] && is_staged "$release"; then prove_within "$GUARD_PROOF"; fi
  for target in "${targets[@]}"; do register "$instance" "${target% *}" "${target##* }"; done
  reply_list rejoined "${targets[@]}"
}

# targets_left INSTANCE RECORD → "arn port", a line for each target group that it was taken out of. The
# record is our own, and a quote inside one of its strings has a backslash before it.
targets_left() {
  local object arn port
  while IFS= read -r object; do
    [[ $object == *"\"host\": \"$1\""* ]] || continue
    arn=$(json_value arn "$object") || continue
    port=$(json_number port "$object") || continue
    [[ ! $arn =~ ^arn:[a-z-]+:elasticloadbalancing:[A-Za-z0-9:/_-]+$ ]] || printf '%s %s\n' "$arn" "$port"
  done < <(tr -d '\n' <<<"$2" | grep --only-matching '{[^{}]*"targetGroup"[^{}]*}')
}

# register INSTANCE ARN PORT
# https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RegisterTargets.html
register() {
  local endpoint=${conf[balancer-endpoint]:-https://elasticloadbalancing.${conf[region]}.amazonaws.com} body answer
  body="Action=RegisterTargets&Version=2015-12-01&TargetGroupArn=$(escaped "$2")&Targets.member.1.Id=$1&Targets.member.1.Port=$3"
  say "rejoining $2"
  digest_of '%s' "$body"
  utc_stamp
  answer=$({
    signed POST elasticloadbalancing "${endpoint#*://}" / "$digest" "$stamp"
    printf 'url = "%s/"\ndata = "%s"\n' "$endpoint" "$body"
  } | curl --config - --silent --show-error --fail-with-body --max-time 30 --retry 5 2>&1) ||
    refuse host-rejoin-failed "This host could not rejoin ${2##*:}: ${answer:0:300}"
}

# escaped ARN: the two characters of one that a form may not hold.
escaped() {
  local text=${1//:/%3A}
  printf '%s' "${text//\//%2F}"
}
