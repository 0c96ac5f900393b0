# --- backup --------------------------------------------------------------------------------------------------

now() { date --utc +%FT%TZ; }

backup() {
  make_backup
  reply_text backup "$id"
  reply_text release "$backup_release"
}

# make_backup → id. What has a manifest is whole; nothing else counts as a backup.
make_backup() {
  step_back
  refuse_problems
  started_at=$(now)
  id="$(date --utc +%Y%m%dT%H%M%SZ)-$(random_hex 2)"
  say "backup $id"
  # The dump is what a migration must not meet, so the mark is gone before files are read.
  if [[ -n ${conf[database]:-} ]]; then
    wait_for_rollout
    back_up_database
    unmark
  fi
  [[ -z ${conf[files]:-} ]] || back_up_files
  [[ -z ${conf[secrets]:-} ]] || back_up_secrets
  backup_release=$(desired_release)
  step='writing the manifest'
  manifest_json >"$work/manifest.json"
  put_once "backups/$environment/$id/manifest.json" "$work/manifest.json" || refuse_store
  [[ -z ${conf[files]:-} ]] || keep_index
}

# The .env, and in it the APP_KEY without which encrypted columns are lost: apart from the data, for whoever may
# open one and not the other.
back_up_secrets() {
  local paths key="backups/$environment/$id/secrets.tar.zst.age"
  read -ra paths <<<"${conf[secrets]}"
  seal secrets "$key" "${conf[secrets-recipient]:-${conf[recipient]}}" \
    tar --create --file=- --directory=/ "${paths[@]#/}"
  complete_upload "$key" secrets
  secrets_object=$sent_object
}

manifest_json() {
  printf '{\n  "schema": 1,\n  "id": "%s",\n  "environment": "%s",\n  "host": "%s",\n  "release": "%s",\n' \
    "$id" "$environment" "$(metadata meta-data/instance-id)" "$backup_release"
  printf '  "startedAt": "%s",\n  "endedAt": "%s"' "$started_at" "$(now)"
  if [[ -n ${conf[database]:-} ]]; then printf ',\n' && database_json; fi
  if [[ -n ${conf[files]:-} ]]; then printf ',\n' && files_json; fi
  if [[ -n ${conf[secrets]:-} ]]; then printf ',\n  "secrets": {\n    "object": %s\n  }' "$secrets_object"; fi
  printf '\n}\n'
}
