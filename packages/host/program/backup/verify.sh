# --- the drill: a backup that was restored is one ------------------------------------------------------------

verify() {
  local started=$SECONDS at
  read_manifest
  answer=''
  at=$(json_value startedAt "$manifest")
  : >"$state/drilling"
  : >"$work/figures.tables"
  if [[ -n $database_part ]]; then
    load_scratch
    at=$(json_value at "$database_part")
  fi
  restore_files "$work/restored"
  reply_number restore_seconds $((SECONDS - started))
  if [[ -n $database_part && -n ${conf[root]:-} ]]; then ask_application; fi
  clear_drill
  reply_number age_seconds $(($(date +%s) - $(date --date "$at" +%s)))
  reply_number tables "$(wc -l <"$work/figures.tables")"
  reply_number rows "$(awk '{ rows += $1 } END { printf "%.0f", rows }' "$work/figures.tables")"
  reply_text answer "$answer"
}

# clear_drill: what a drill makes and nobody wants to keep, whether it came to its end or not.
clear_drill() {
  [[ -f $state/drilling ]] || return 0
  as_restorer
  [[ ! -s $state/scratch ]] || db dismiss "$DRILL_USER" "$(<"$state/scratch")"
  drop_scratch
  rm -rf "$work/restored"
  rm -f "$state/drilling"
}

# --- the application, on the restored database ---------------------------------------------------------------

readonly DRILL_PORT=18099

# ask_application → answer. The release of the backup, where this host has it, or else the one that is live. It
# gets an account that may touch the scratch database and nothing else, and no queue, cache or mail of the
# environment's.
ask_application() {
  local folder="${conf[root]}/releases/$manifest_release" public path password
  step='asking the application'
  [[ -n $manifest_release && -d $folder ]] || folder=$(realpath "${conf[root]}/current")
  public=$(fact public "$folder" '^[A-Za-z0-9._/-]+$')
  path=$(fact health "$folder" '^/[A-Za-z0-9._~/%?=&-]*$')
  password=$(random_hex 24)
  db admit "$DRILL_USER" "$password" "$(scratch_name)"
  serve_and_ask "$folder" "${public:-public}" "${path:-/}" "$password"
  [[ $answer == [23][0-9][0-9]' '* ]] ||
    refuse backup-app-unwell "${folder##*/} answers ${path:-/} on the restored database with ${answer:0:200}"
}

# fact NAME FOLDER PATTERN: of the release, as it was sealed; the release's words, so they are looked at
fact() {
  local value
  value=$(sed -n "s/^$1 //p" "$2/.esteira/facts" 2>/dev/null | head -n 1)
  [[ -z $value || $value =~ $3 ]] || refuse host-facts-invalid "The release in $2 has \`$1 $value\`."
  printf '%s' "$value"
}

# serve_and_ask FOLDER PUBLIC PATH PASSWORD → answer: status and the beginning of what it said. PHP's own server,
# as the application's user; the configuration is read anew, since the cached one names the real database.
serve_and_ask() {
  local server deadline=$((SECONDS + 60)) status
  (
    cd "$1"
    exec setpriv --reuid "${conf[user]}" --regid "${conf[group]}" --init-groups --no-new-privs \
      env --ignore-environment HOME=/nonexistent PATH="$PATH" LC_ALL=C.UTF-8 \
      APP_CONFIG_CACHE=/nonexistent/config.php APP_ROUTES_CACHE=/nonexistent/routes.php LOG_CHANNEL=stderr \
      DB_DATABASE="$(scratch_name)" DB_USERNAME="$DRILL_USER" DB_PASSWORD="$4" DB_URL= DATABASE_URL= \
      CACHE_STORE=array CACHE_DRIVER=array SESSION_DRIVER=array QUEUE_CONNECTION=sync MAIL_MAILER=array \
      BROADCAST_CONNECTION=log BROADCAST_DRIVER=log \
      "${conf[php]}" -S "127.0.0.1:$DRILL_PORT" -t "$2" </dev/null
  ) 9>&- 3>&- &
  server=$!
  until status=$(curl --silent --noproxy '*' --max-time 30 --output "$work/answer" --write-out '%{http_code}' "http://127.0.0.1:$DRILL_PORT$3"); do
    if ((SECONDS >= deadline)) || ! kill -0 "$server" 2>/dev/null; then break; fi
    sleep 0.2
  done
  kill "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  answer="$status $(head -c 120 "$work/answer" 2>/dev/null | tr -d '\0' | tr '[:cntrl:]' ' ')"
}
