# --- prove: that this release, and nothing else, is what this host serves ------------------------------

prove() {
  prove_within "${ESTEIRA_TIMEOUT:-60}"
}

# prove_within SECONDS: every check again until all hold twice in a row, a second apart, with the same
# processes: a service that crashes and comes back is no proof. What was seen last is the evidence.
prove_within() {
  local deadline=$((SECONDS + $1)) before='' now
  [[ -d $releases/$release ]] || refuse host-not-staged "$release is not on this host."
  read_facts "$release"
  while true; do
    problem=''
    now=''
    check_all
    if [[ -z $problem && $now == "$before" ]]; then break; fi
    before=${problem:+failed}
    [[ -n $problem ]] || before=$now
    if ((SECONDS >= deadline)); then
      tell_about_services
      refuse host-unproven "${problem:-the services keep restarting: $now}"
    fi
    sleep 1
  done
  warm_pages
  reply_text proof "$proof"
}

# PHP compiles a page when it is first asked for, after each reload anew: not while a visitor waits.
warm_pages() {
  local page
  for page in "${fact_warm[@]}"; do
    ask "$page"
    [[ $answer_status =~ ^[1-4] ]] && continue
    refuse host-unproven "$page, a page to warm, answers $answer_status \`${answer:0:160}\`"
  done
}

# Sets `problem` at the first check that fails; `now` to the processes seen; `proof` to what held.
check_all() {
  proof=''
  check_link && check_nginx && check_fpm && check_services && check_health || true
}

check_link() {
  [[ $(current_release) == "$release" ]] && return
  problem="current names $(current_release)"
  return 1
}

check_nginx() {
  ask /esteira-release.txt
  [[ $answer_status == 200 && $answer == "$release" ]] && proof+='web ' && return
  problem="the web server answers /esteira-release.txt with $answer_status \`${answer:0:80}\`"
  return 1
}

# PHP itself says which release it runs: by the file staged for that, or where the site lets PHP run
# nothing but index.php, by the header the application was told to send.
check_fpm() {
  ask /esteira-release.php
  [[ $answer_status == 200 && $answer == "$release" ]] && proof+='php ' && return
  problem="PHP answers /esteira-release.php with $answer_status \`${answer:0:80}\`"
  [[ -n $fact_release_header ]] || return 1
  ask "$fact_health"
  [[ $(answer_header "$fact_release_header") == "$release" ]] && problem='' && proof+='php-header ' && return
  problem+="; $fact_health has $fact_release_header: \`$(answer_header "$fact_release_header")\`"
  return 1
}

check_services() {
  local units unit
  read -ra units <<<"${conf[units]}"
  for unit in "${units[@]}"; do
    if ! runs_release "$unit" "$release" || [[ $seen != "$unit is active,"* ]]; then
      problem=$seen
      return 1
    fi
    now+="$seen; "
    proof+="${unit%.service} "
  done
}

# The last words of services that are not well, for the transcript.
tell_about_services() {
  local units unit
  read -ra units <<<"${conf[units]}"
  for unit in "${units[@]}"; do
    runs_release "$unit" "$release" && [[ $seen == "$unit is active,"* ]] && continue
    say "$seen"
    journalctl --unit "$unit" --lines 8 --no-pager --output cat 9>&- 3>&- || true
  done
}

# A home page may redirect; a path that was named for its health may not.
check_health() {
  local good='^2[0-9][0-9]$'
  [[ $fact_health != / ]] || good='^[23][0-9][0-9]$'
  ask "$fact_health"
  [[ $answer_status =~ $good ]] && proof+="health:$answer_status" && return
  problem="$fact_health answers $answer_status \`${answer:0:160}\`"
  return 1
}

# ask PATH → answer_status (000: no answer), answer; the headers in a file. Through the local web
# server, under the site's own name, so that the right virtual host answers.
ask() {
  local url=${conf[site]}
  [[ -z $fact_health_host ]] || url="${url%%://*}://$fact_health_host"
  rm -f "$state/answer.head" "$state/answer.body"
  answer_status=$(curl --silent --max-time 10 --max-filesize 1048576 --noproxy '*' --insecure \
    --connect-to '::127.0.0.1:' --dump-header "$state/answer.head" --output "$state/answer.body" \
    --write-out '%{http_code}' "$url$1") || true
  answer=$(head -c 4096 "$state/answer.body" 2>/dev/null | tr -d '\0\r')
}

answer_header() {
  sed -n "s/^$1:[[:space:]]*\([^[:space:]]*\)[[:space:]]*$/\1/Ip" "$state/answer.head" | tail -n 1
}
