# --- restore -------------------------------------------------------------------------------------------------

restore() {
  local started=$SECONDS
  read_manifest
  if [[ $ESTEIRA_TARGET == scratch ]]; then restore_scratch; else restore_environment; fi
  reply_number seconds $((SECONDS - started))
}

# read_manifest → manifest, manifest_release, sealed_database
read_manifest() {
  local key="backups/$environment/$ESTEIRA_BACKUP/manifest.json"
  [[ -n ${conf[identity]:-} ]] || refuse backup-no-key "$CONF_FILE names no \`identity\`: this host cannot open a backup."
  step='reading the manifest'
  fresh_credentials
  manifest=$(get_object "$key") || refuse backup-unknown "S3 answered $(tail -c 3 "$state/http_status") for $key: there is no such backup."
  [[ $manifest == *'"schema": 1,'* && $(json_value id "$manifest") == "$ESTEIRA_BACKUP" ]] ||
    refuse backup-manifest-unknown "$key is not of a kind that this program knows."
  manifest_release=$(json_value release "$manifest") || true
  database_part=$(section database)
  sealed_database=$(sed -n 's/^    "object": \(.*\),$/\1/p' <<<"$database_part")
}

# section NAME: its lines in the manifest, which is our own, and has a line for each thing
section() { sed -n "/^  \"$1\": {/,/^  }/p" <<<"$manifest"; }

scratch_name() {
  if [[ $engine == sqlite ]]; then printf '/var/tmp/esteira-scratch.sqlite'; else printf 'esteira_scratch_%s' "$database"; fi
}

# The restored database stays, for whoever wants to look; the next drill or restore takes its place.
restore_scratch() {
  if [[ -n $database_part ]]; then load_scratch; fi
  if [[ $ESTEIRA_FILES == yes ]]; then restore_files "$state/restored/$ESTEIRA_BACKUP"; fi
  reply_text database "$(scratch_name)"
}

# load_scratch → what the backup had, in a database beside the real one, table by table as it was
load_scratch() {
  must_be_ours
  printf '%s\n' "$(scratch_name)" >"$state/scratch"
  db drop "$(scratch_name)"
  db create "$(scratch_name)"
  gather_logs
  load_database "$(scratch_name)"
  compare_database "$(scratch_name)"
}

drop_scratch() {
  [[ -s $state/scratch ]] || return 0
  as_restorer
  db drop "$(<"$state/scratch")"
  rm -f "$state/scratch"
}

# must_be_ours: of the engine of this host, and of a size that its server takes.
must_be_ours() {
  local problem
  as_restorer
  [[ $(json_value engine "$database_part") == "$engine" ]] ||
    refuse backup-other-engine "The backup is of $(json_value engine "$database_part"), this host has $engine."
  problem=$(db room "$(json_number longest "$database_part")")
  [[ -z $problem ]] || refuse backup-too-large "It would not go in: $problem."
}

# load_database TO
load_database() {
  local statuses=() from
  from=$(json_value name "$database_part")
  step="loading $1"
  say "$step"
  open_sealed "$sealed_database" | db load "$from" "$1" 2>"$work/said" || statuses=("${PIPESTATUS[@]}")
  ((${#statuses[@]} == 0)) || refuse backup-load-failed \
    "$1 was not loaded (${statuses[*]}): $(tail -n 2 "$work/said" | tr '\n' ' ') $(read_or '' "$work/problem")"
  play_logs "$from" "$1"
}

# compare_database NAME: each table is dumped again, and must have the very rows.
compare_database() {
  local statuses=()
  step="comparing $1"
  say "$step"
  db dump "$1" 2>"$work/said" | look_through "$1" "$work/figures" >/dev/null || statuses=("${PIPESTATUS[@]}")
  ((${#statuses[@]} == 0)) || refuse backup-load-failed "$1 could not be read again (${statuses[*]}): $(tail -n 2 "$work/said" | tr '\n' ' ')"
  compare_figures "$work/figures"
}

# compare_figures FIGURES: with the manifest. Where the log was played on to a later moment, rows differ as they
# should: then what is there must only be readable.
compare_figures() {
  local name differing
  [[ -z $ESTEIRA_UNTIL ]] || return 0
  differing=$(diff <(sed -n 's/^      \({"name":.*"sha256":.*}\),\{0,1\}$/\1/p' <<<"$database_part" | sort) <(table_lines "$1" | sed 's/^ *//' | sort) || true)
  [[ -z $differing ]] || refuse backup-differs "Not every table is as it was: $(head -c 400 <<<"$differing" | tr '\n' ' ')"
  for name in views routines triggers events; do
    [[ $(json_number "$name" "$database_part") == "$(sed -n "s/^$name //p" "$1")" ]] || refuse backup-differs "There are not as many $name as there were."
  done
  [[ $(json_value schema "$database_part") == "$(sed -n 's/^schema //p' "$1")" ]] || refuse backup-differs 'A table, view, routine, trigger or event is not defined as it was.'
}

# --- over what is there --------------------------------------------------------------------------------------

restore_environment() {
  local live saved=''
  [[ -n ${conf[overwrite]:-} ]] || refuse backup-may-not-overwrite "$CONF_FILE does not say \`overwrite = yes\`: nobody may restore over what this host has."
  [[ $ESTEIRA_CONFIRM == "$environment" ]] || refuse backup-not-confirmed "To restore over $environment, its name must be typed; it was \`$ESTEIRA_CONFIRM\`."
  live=$(desired_release)
  [[ $live == "$manifest_release" ]] || accepts release || refuse backup-other-release \
    "The backup is of release ${manifest_release:-unknown}, $environment runs ${live:-unknown}: their tables may differ. Roll back first, or accept it."
  if [[ -n $database_part ]]; then
    must_be_ours
    prove_object
    gather_logs
    # The newest of what is there, before it goes.
    if (($(db tables "$database" 2>/dev/null || echo 0) > 0)); then
      accept_any_size
      make_backup
      saved=$id
      say "what was there is backup $saved"
    fi
    must_be_ours
    db drop "$database"
    db create "$database"
    load_database "$database"
    compare_database "$database"
  fi
  [[ $ESTEIRA_FILES != yes ]] || restore_files ''
  reply_text database "$database"
  reply_text saved "$saved"
}

# What is about to be replaced may well be small: that is why somebody restores.
accept_any_size() { rm -f "$state/last.dump"; }

# prove_object: the whole of it opens, and holds what the manifest says, before anything is dropped.
prove_object() {
  local statuses=()
  step='proving the backup'
  say "$step"
  open_sealed "$sealed_database" | look_through "$(json_value name "$database_part")" "$work/figures" >/dev/null || statuses=("${PIPESTATUS[@]}")
  ((${#statuses[@]} == 0)) || refuse backup-unreadable "The backup cannot be opened (${statuses[*]}): $(read_or 'age or zstd refused it' "$work/problem")"
  ESTEIRA_UNTIL='' compare_figures "$work/figures"
}

# --- files ---------------------------------------------------------------------------------------------------

# restore_files ROOT: pack by pack; each file is compared with its sum. What is there and was not in the backup
# stays.
restore_files() {
  local root=$1 part index pack statuses=() wrong
  part=$(section files)
  [[ -n $part ]] || return 0
  step='restoring files'
  index=$(sed -n 's/^    "index": \(.*\),$/\1/p' <<<"$part")
  open_sealed "$index" >"$work/restored.index" || refuse backup-unreadable "The index of the files cannot be opened: $(read_or '' "$work/problem")"
  [[ -z $root ]] || install -d -m 700 "$root"
  while IFS= read -r pack; do
    awk -F '\t' -v pack="$(json_value key "$pack")" '$6 == pack { print substr($1, 2) }' "$work/restored.index" >"$work/wanted"
    open_sealed "$pack" | tar --extract --file=- --directory="${root:-/}" --same-owner --same-permissions \
      --verbatim-files-from --files-from="$work/wanted" 2>"$work/said" || statuses=("${PIPESTATUS[@]}")
    ((${#statuses[@]} == 0)) || refuse backup-unreadable "The files of $(json_value key "$pack") were not restored: $(tail -n 2 "$work/said" | tr '\n' ' ') $(read_or '' "$work/problem")"
  done < <(sed -n 's/^      \({"key":.*}\),\{0,1\}$/\1/p' <<<"$part")
  wrong=$(awk -F '\t' -v root="$root" 'length($5) == 64 { print $5 "  " root $1 }' "$work/restored.index" |
    sha256sum --check --quiet --strict 2>&1 | head -n 3 || true)
  [[ -z $wrong ]] || refuse backup-differs "Not every file is as it was: ${wrong//$'\n'/ }"
  reply_number files "$(wc -l <"$work/restored.index")"
}
