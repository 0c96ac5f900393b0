# --- activate and revert: which release is live ------------------------------------------------------

activate() {
  is_staged "$release" || refuse host-not-staged "$release is not staged on this host."
  remember_previous
  make_live "$release"
  reply_text previous "$(previous_release)"
  [[ -z $ESTEIRA_PROVE ]] || prove_within "$ESTEIRA_PROVE"
}

# revert: back to what was live before this deployment, as this host remembers it.
revert() {
  local previous
  if ! previous_is_ours; then
    say 'this deployment has switched nothing here'
    reply_text live "$(current_release)"
    return
  fi
  previous=$(previous_release)
  release=$previous
  if [[ -n $previous ]]; then make_live "$previous"; else make_nothing_live; fi
  rm -f "$state/previous"
  journal reverted
  reply_text live "$previous"
}

# `previous` is "<deployment> <release>": written once a deployment, however often it is called. A
# deployment that finds its release live already is going on with what another began.
remember_previous() {
  local before
  previous_is_ours && return
  before=$(current_release)
  [[ $before != "$release" ]] || before=$(previous_release)
  write_file "$state/previous" "$number $before"
}

previous_is_ours() {
  [[ $(read_or '- -' "$state/previous") == "$number "* ]]
}

previous_release() {
  local line
  line=$(read_or '' "$state/previous")
  printf '%s' "${line#* }"
}

make_live() {
  [[ -d $releases/$1 ]] || refuse host-not-staged "$releases/$1 is gone."
  read_facts "$1"
  await_quiet
  journal begin
  point_current_at "$1"
  journal switched
  reload_fpm
  journal reloaded
  restart_services "$1"
  journal restarted
}

# A link is replaced by a rename: there is no moment without one.
point_current_at() {
  [[ ! -e $current || -L $current ]] || refuse host-layout "$current is a folder; it must be a link into $releases."
  ln --symbolic --force --no-target-directory "releases/$1" "$current.new"
  mv --force --no-target-directory "$current.new" "$current"
  sync "$root"
}

# Before its first release a host serves nothing: that is what a failed first one returns to.
make_nothing_live() {
  local units
  journal begin
  rm -f "$current"
  journal switched
  reload_fpm
  read -ra units <<<"${conf[units]}"
  ((${#units[@]} == 0)) || systemctl stop "${units[@]}" 9>&- 3>&-
}
