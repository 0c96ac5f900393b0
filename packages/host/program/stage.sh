# --- stage: a complete release beside the one that serves --------------------------------------------

stage() {
  local problem fetched
  [[ -z $ESTEIRA_GUARD ]] || post_guard "$number"
  if is_staged "$release"; then
    say 'already staged'
    read_facts "$release"
    share_assets
    reply_text fetched no
    return
  fi
  [[ $(current_release) != "$release" ]] || refuse host-layout "current names $release, which was never staged completely."
  step_back
  problem=$(room_problem)
  [[ -z $problem ]] || refuse "${problem%%:*}" "${problem#*: }"
  (($(free_bytes) >= $(needed_bytes))) || rm -rf "$kept"
  journal begin
  fetch_into "$releases/.incoming"
  journal extracted
  remove_release "$release"
  mv --no-target-directory "$releases/.incoming" "$releases/$release"
  journal placed
  read_facts "$release"
  write_release_files
  link_environment
  link_shared
  open_writable
  journal linked
  warm_caches
  journal warmed
  note_own_assets
  share_assets
  # On disk before it is called complete: a power cut must not leave holes behind the marker.
  sync --file-system "$releases/$release"
  write_file "$state/staged/$release" "$ESTEIRA_DIGEST"
  journal staged
  reply_text fetched "$fetched"
}

# room_problem → `code: message` where the release would not fit, even without what is kept for differences.
room_problem() {
  local needed free inodes
  needed=$(needed_bytes)
  free=$(($(free_bytes) + $(kept_bytes)))
  inodes=$(free_inodes)
  if ((free < needed)); then
    printf 'host-disk-full: The release needs %d MiB in %s; %d MiB are free.\n' $((needed >> 20)) "$root" $((free >> 20))
  elif ((inodes < ESTEIRA_ENTRIES + 1000)); then
    printf 'host-no-inodes: The release has %d files; %s has %d inodes left.\n' "$ESTEIRA_ENTRIES" "$root" "$inodes"
  fi
}

# A tenth more than the tree, and 64 MiB, is what caches and logs need.
needed_bytes() { printf '%d' $((ESTEIRA_BYTES + ESTEIRA_BYTES / 10 + 67108864)); }

kept_bytes() {
  local total=0 size
  while read -r size; do total=$((total + size)); done < <(find "$kept" -type f -printf '%s\n' 2>/dev/null)
  printf '%d' "$total"
}

free_bytes() { df --output=avail --block-size=1 "$(nearest_folder "$releases")" | tail -n 1; }

# A file system that counts no inodes says 0 of 0: there are always enough.
free_inodes() {
  local total free
  read -r total free < <(df --output=itotal,iavail "$(nearest_folder "$releases")" | tail -n 1)
  if [[ $total =~ ^[1-9] ]]; then printf '%s' "$free"; else printf '999999999'; fi
}

# nearest_folder PATH: itself, or what exists above it.
nearest_folder() {
  local path=$1
  until [[ -d $path ]]; do path=$(dirname "$path"); done
  printf '%s' "$path"
}

# How the web server and PHP-FPM are asked which release they serve.
write_release_files() {
  local folder="$releases/$release/$fact_public"
  [[ -d $folder ]] || refuse host-facts-invalid "The bundle has no folder $fact_public."
  printf '%s\n' "$release" >"$folder/esteira-release.txt"
  cat >"$folder/esteira-release.php" <<PHP
<?php // Written by Esteira when this release was staged: says which release PHP runs.
header('Content-Type: text/plain');
header('Cache-Control: no-store');
echo "$release\n";
PHP
}

link_environment() {
  [[ -f $shared/.env ]] || refuse host-env-missing "There is no $shared/.env on this host."
  ln --symbolic --force --no-target-directory "$shared/.env" "$releases/$release/.env"
}

# What outlives releases starts as a copy of what the first one brings.
link_shared() {
  local path inside
  for path in "${fact_shared[@]}"; do
    inside="$releases/$release/$path"
    if [[ ! -e $shared/$path ]]; then
      install -d -m 755 "$(dirname "$shared/$path")"
      rm -rf "$shared/$path.new"
      if [[ -e $inside ]]; then cp --recursive --no-dereference "$inside" "$shared/$path.new"; else mkdir "$shared/$path.new"; fi
      chown --recursive --no-dereference "${conf[user]}:${conf[group]}" "$shared/$path.new"
      mv --no-target-directory "$shared/$path.new" "$shared/$path"
    fi
    rm -rf "$inside"
    install -d -m 755 "$(dirname "$inside")"
    ln --symbolic --no-target-directory "$shared/$path" "$inside"
  done
  link_public_storage
}

# What `artisan storage:link` would do, without letting the application's user write into its code.
link_public_storage() {
  local link="$releases/$release/$fact_public/storage"
  [[ -d $shared/storage/app/public && ! -e $link ]] || return 0
  ln --symbolic "$shared/storage/app/public" "$link"
}

# Pages outlive a switch: one that was read before it still asks for its files afterwards, and, while
# some hosts have switched and others not, may ask any of them. So the release that is to come has the
# files with hashed names of all that are on this host, and the one that is live those of the next. They
# are linked, not copied: nobody ever writes to them. Only a release's own are passed on, so that they do
# not pile up.
share_assets() {
  local live other
  for other in $(newest_first); do
    [[ $other == "$release" ]] || link_assets "$other" "$release"
  done
  live=$(current_release)
  [[ $live == "$release" ]] || ! is_staged "$live" || link_assets "$release" "$live"
}

# link_assets FROM TO
link_assets() {
  local from="$releases/$1/$fact_public" to="$releases/$2/$fact_public" file
  [[ -f $releases/$1/.esteira/assets && -d $to ]] || return 0
  while IFS= read -r file; do
    [[ ! -e $to/$file ]] || continue
    install -d -m 755 "$(dirname "$to/$file")"
    ln "$from/$file" "$to/$file"
  done <"$releases/$1/.esteira/assets"
}

note_own_assets() {
  local folder="$releases/$release" path
  for path in "${fact_assets[@]}"; do
    [[ ! -d $folder/$fact_public/$path ]] || find "$folder/$fact_public/$path" -type f -printf "$path/%P\n"
  done >"$folder/.esteira/assets"
}

open_writable() {
  local path
  for path in "${fact_writable[@]}"; do
    install -d -m 755 "$releases/$release/$path"
    chown --recursive --no-dereference "${conf[user]}:${conf[group]}" "$releases/$release/$path"
  done
}

# Caches hold absolute paths, so they are warmed where the release will live. Each command by itself:
# `optimize` ends with 0 when one of its own fails.
warm_caches() {
  local folder="$releases/$release" command words
  install -d -o "${conf[user]}" -g "${conf[group]}" -m 755 "$folder/bootstrap/cache/views"
  artisan "$folder" 120 package:discover || refuse host-artisan-failed 'artisan package:discover failed.'
  for command in "${fact_artisan[@]}"; do
    read -ra words <<<"$command"
    if [[ ${words[0]} == view:cache ]] && ! views_are_apart "$folder"; then
      say 'view:cache skipped: the application keeps compiled views in shared storage'
      continue
    fi
    artisan "$folder" 300 "${words[@]}" || refuse host-artisan-failed "artisan $command failed."
  done
}

# Whether the cached configuration took up the release's own folder for compiled views.
views_are_apart() {
  grep --quiet --fixed-strings "$1/bootstrap/cache/views" "$1/bootstrap/cache/config.php" 2>/dev/null
}
