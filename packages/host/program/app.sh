# --- the application's own code: never as root -------------------------------------------------------

# as_app FOLDER COMMAND…: as the application's user, who can never become another, in a bare
# environment. The view cache belongs to the release: in the shared storage, warming one release would
# empty the cache of the one that serves.
as_app() {
  local folder=$1 home
  shift
  home=$(getent passwd "${conf[user]}" | cut -d : -f 6)
  (
    cd "$folder"
    setpriv --reuid "${conf[user]}" --regid "${conf[group]}" --init-groups --no-new-privs \
      env --ignore-environment HOME="$home" PATH="$PATH" LC_ALL=C.UTF-8 \
      VIEW_COMPILED_PATH="$folder/bootstrap/cache/views" "$@"
  ) </dev/null 9>&- 3>&-
}

# artisan FOLDER SECONDS ARGUMENT…
artisan() {
  local folder=$1 seconds=$2
  shift 2
  say "artisan $*"
  as_app "$folder" timeout "$seconds" "${conf[php]}" artisan "$@" --no-interaction
}
