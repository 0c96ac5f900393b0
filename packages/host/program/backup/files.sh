# --- uploads and other files: only what is new ---------------------------------------------------------------
# An index says of each file how it looked, its sha256, and the pack that holds it. What looks as it did the last
# time stays where it is; the rest goes into a pack of its own. Columns, parted by tabs: path, size, mtime, ctime,
# sha256, pack. A link has the word `link` for a sum, and a file that changed while it was read has `-`.

# So many packs, and the next backup starts anew: each is one more to read when all is restored.
readonly MOST_PACKS=40

back_up_files() {
  local roots key
  read -ra roots <<<"${conf[files]}"
  list_files "${roots[@]}" >"$work/now"
  known_files >"$work/known"
  cut -f 1-4 "$work/known" | comm -13 - "$work/now" >"$work/new"
  cut -f 1-4 "$work/known" | comm -12 - "$work/now" | join -t $'\t' - <(cut -f 1,5,6 "$work/known") >"$work/index"
  : >"$work/packs"
  # A pack that nothing refers to any more is no part of this backup.
  cut -f 6 "$work/index" | sort --unique | sed 's/.*/"key":"&"/' >"$work/used"
  [[ ! -s $work/used ]] || grep --fixed-strings --file "$work/used" "$state/packs" >"$work/packs"
  [[ ! -s $work/new ]] || pack_new_files
  sort --output "$work/index" "$work/index"
  files_at=$(now)
  key="backups/$environment/$id/files.index.zst.age"
  seal index "$key" "${conf[recipient]}" cat "$work/index"
  complete_upload "$key" index
  index_object=$sent_object
}

# list_files ROOT…: a link has an `l` before its mtime.
list_files() {
  find "$@" -ignore_readdir_race -xdev \( -type f -printf '%p\t%s\t%T@\t%C@\n' \) -o \( -type l -printf '%p\t%s\tl%T@\t%C@\n' \) | sort
}

# known_files: the index of the last backup that ended; nothing where all is to be packed again, as it is when a
# pack has gone from the store: of a host that was silent for long, or by somebody's hand.
known_files() {
  local pack
  [[ -f $state/index && $(read_or '' "$state/index.of") == "${conf[bucket]} $environment" ]] || return 0
  (($(wc -l <"$state/packs") < MOST_PACKS)) || return 0
  while IFS= read -r pack; do
    get_object "$(json_value key "$pack")" 0-0 >/dev/null && continue
    say "$(json_value key "$pack") is not in the store any more: everything is packed again"
    return 0
  done <"$state/packs"
  cat "$state/index"
}

pack_new_files() {
  local key="files/$environment/$id.tar.zst.age"
  sum_files "$work/new" >"$work/summed"
  seal files "$key" "${conf[recipient]}" tar_files "$work/summed"
  complete_upload "$key" files
  # Who was written to meanwhile is in the pack as it was at some moment: nobody vouches for it, and the next
  # backup takes it again, since it looks otherwise by then. Who has gone meanwhile is gone.
  stat_again "$work/summed" | join -t $'\t' -a 1 "$work/summed" - | awk -F '\t' -v OFS='\t' -v pack="$key" '
    NF < 8 { next }
    $5 != "link" && ($2 != $6 || $3 != $7 || $4 != $8) { $5 = "-" }
    { print $1, $2, $3, $4, $5, pack }' >>"$work/index"
  printf '%s\n' "$sent_object" >>"$work/packs"
}

# sum_files LIST: with the sha256 of each. One that has gone since is left out; one that is there must have one.
sum_files() {
  local path
  step='reading the files'
  {
    awk -F '\t' '$3 !~ /^l/ { printf "%s%c", $1, 0 }' "$1" | xargs -0 --no-run-if-empty openssl dgst -sha256 -r 2>/dev/null |
      sed 's/^\([0-9a-f]\{64\}\) \*\(.*\)$/\2\t\1/' || true
    awk -F '\t' '$3 ~ /^l/ { print $1 "\tlink" }' "$1"
  } | sort >"$work/sums"
  while IFS= read -r path; do
    [[ ! -e $path ]] || refuse backup-files-failed "$path is there and could not be read: $(openssl dgst -sha256 "$path" 2>&1 | head -n 1)"
  done < <(cut -f 1 "$work/sums" | comm -23 <(cut -f 1 "$1") -)
  join -t $'\t' "$1" "$work/sums"
}

# In the digits of find's own times.
stat_again() {
  cut -f 1 "$1" | tr '\n' '\0' | { xargs -0 --no-run-if-empty stat --printf '%F\t%n\t%s\t%.9Y0\t%.9Z0\n' 2>/dev/null || true; } |
    awk -F '\t' -v OFS='\t' '{ print $2, $3, ($1 == "symbolic link" ? "l" : "") $4, $5 }' | sort
}

# A file that changed while it was read, or has gone, is seen to afterwards. Any other that tar stumbles over it would
# fill up with zeros, and call that a warning.
tar_files() {
  local status=0
  cut -f 1 "$1" | sed 's|^/||' | tr '\n' '\0' |
    tar --create --file=- --directory=/ --no-recursion --ignore-failed-read --null --verbatim-files-from --files-from=- 9>&- 3>&- 2>"$work/tar.said" ||
    status=$?
  if ((status > 1)); then
    cat "$work/tar.said" >&2
    return 1
  fi
  ! grep -vE ': (Warning: Cannot (stat|open): No such file or directory|file changed as we read it|File removed before we read it|File shrank by [0-9]+ bytes; padding with zeros)$' "$work/tar.said" >&2
}

files_problems() {
  local roots path
  read -ra roots <<<"${conf[files]:-} ${conf[secrets]:-}"
  for path in "${roots[@]}"; do
    [[ -e $path ]] || printf 'backup-files-missing: There is no %s.\n' "$path"
  done
  # Without a folder, find would look through the one that it is started in.
  [[ -n ${conf[files]:-} ]] || return 0
  read -ra roots <<<"${conf[files]}"
  path=$(find "${roots[@]}" -xdev -name '*[[:cntrl:]]*' -print -quit 2>/dev/null | tr '[:cntrl:]' '?')
  [[ -z $path ]] || printf 'backup-files-name: %s has a control character in its name: rename it.\n' "$path"
}

# files_json: as the manifest has it.
files_json() {
  local count bytes changing
  read -r count bytes changing < <(awk -F '\t' '{ bytes += $2 } $5 == "-" { changing += 1 } END { printf "%d %.0f %d\n", NR, bytes, changing }' "$work/index")
  printf '  "files": {\n    "at": "%s",\n    "count": %d,\n    "bytes": %d,\n    "changing": %d,\n    "index": %s,\n    "packs": [\n' \
    "$files_at" "$count" "$bytes" "$changing" "$index_object"
  sed -e 's/^/      /' -e '$!s/$/,/' "$work/packs"
  printf '    ]\n  }'
}

# keep_index: what the next backup compares with, once there is a manifest.
keep_index() {
  mv --force "$work/packs" "$state/packs"
  mv --force "$work/index" "$state/index"
  write_file "$state/index.of" "${conf[bucket]} $environment"
}
