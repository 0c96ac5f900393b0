# --- migrate: once, on one host, before any switch ---------------------------------------------------

migrate() {
  is_staged "$release" || refuse host-not-staged "$release is not staged on this host."
  read_facts "$release"
  if [[ $fact_migrate == no ]]; then
    reply_text migrated no
    return
  fi
  journal begin
  prepare_migrations
  # Laravel runs what has not run yet, in order; a second call after a kill goes on where it stopped.
  artisan "$releases/$release" "$(seconds_left)" migrate --force ||
    refuse host-migrate-failed 'artisan migrate failed; no host was switched.'
  journal migrated
  reply_text migrated yes
}

# What the application does before its schema changes, such as a backup. Once a deployment: called again
# after a kill, it would save a schema that is half changed.
prepare_migrations() {
  local command
  [[ -n $fact_migrate_before ]] || return 0
  ! has_journaled prepared || return 0
  read -ra command <<<"$fact_migrate_before"
  artisan "$releases/$release" "$(seconds_left)" "${command[@]}" ||
    refuse host-prepare-failed "artisan $fact_migrate_before failed; nothing was migrated."
  journal prepared
}

# --- contract: once, on one host, when every host serves the release ---------------------------------

# Takes away what only the release before has needed. A second call goes on where the first one stopped.
contract() {
  [[ $(current_release) == "$release" ]] ||
    refuse host-not-live "This host serves $(current_release), not $release."
  read_facts "$release"
  if [[ $fact_migrate == no || -z $fact_migrate_after ]]; then
    reply_text contracted no
    return
  fi
  journal begin
  artisan "$releases/$release" "$(seconds_left)" migrate --path="$fact_migrate_after" --force ||
    refuse host-contract-failed 'artisan migrate failed; every host serves the release.'
  journal contracted
  reply_text contracted yes
}

# Of the time that the call has; never 0, which would be no limit at all.
seconds_left() {
  local left=$((${ESTEIRA_TIMEOUT:-600} - SECONDS))
  printf '%s' "$((left > 0 ? left : 1))"
}
