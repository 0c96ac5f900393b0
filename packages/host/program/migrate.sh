# --- migrate: once, on one host, before any switch ---------------------------------------------------

migrate() {
  is_staged "$release" || refuse host-not-staged "$release is not staged on this host."
  read_facts "$release"
  if [[ $fact_migrate == no ]]; then
    reply_text migrated no
    return
  fi
  journal begin
  # Laravel runs what has not run yet, in order; a second call after a kill goes on where it stopped.
  artisan "$releases/$release" "${ESTEIRA_TIMEOUT:-600}" migrate --force ||
    refuse host-migrate-failed 'artisan migrate failed; no host was switched.'
  journal migrated
  reply_text migrated yes
}
