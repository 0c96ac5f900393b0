# --- sealed objects: zstd within age -------------------------------------------------------------------------
# Only the public key is on the host: what was sent cannot be opened there.

# On dumps it takes half of the processor that the usual 3 does, for as many bytes, six in a hundred more or less.
readonly ZSTD_LEVEL=1

# seal WHAT KEY RECIPIENTS SOURCE…: what SOURCE prints becomes an object, or nothing does. WHAT names it for
# whoever watches; where it is `database`, the dump is looked through as it passes.
seal() {
  local what=$1 key=$2 recipients=() recipient statuses=() names status at
  for recipient in $3; do recipients+=(--recipient "$recipient"); done
  shift 3
  step="sealing the $what"
  open_upload "$key"
  rm -f "$work/said"
  "$@" 2>"$work/said" | watched "$what" | zstd -$ZSTD_LEVEL --quiet | age --encrypt "${recipients[@]}" | send_parts "$key" "$what" ||
    statuses=("${PIPESTATUS[@]}")
  tail -n 20 "$work/said" || true
  ((${#statuses[@]} == 0 || $(free_bytes) > 1048576)) || refuse backup-no-room "The disk of $state filled up on the way."
  names=('reading it' 'looking it through' compressing encrypting sending)
  for at in "${!statuses[@]}"; do
    status=${statuses[at]}
    # Who stood after the one that broke has lost its reader, which is no cause.
    ((status != 0 && status != 141)) || continue
    [[ $at != 1 || $status != 3 ]] || refuse backup-dump-cut "The dump of $database does not end as a whole one does: $(tail -n 3 "$work/said" | tr '\n' ' ')"
    [[ $at != 0 ]] || refuse "$(source_code "$what")" "The $what could not be read (status $status): $(tail -n 3 "$work/said" | tr '\n' ' ')"
    [[ $at != 4 ]] || refuse_store
    refuse backup-step-failed "${names[at]} the $what ended with $status."
  done
  ((${#statuses[@]} == 0)) || refuse backup-step-failed "The $what was not sealed: a pipe broke (${statuses[*]})."
}

source_code() { if [[ $1 == database ]]; then printf backup-dump-failed; else printf backup-files-failed; fi; }

watched() {
  if [[ $1 == database ]]; then look_through "$database" "$work/figures"; else cat; fi
}

# look_through DATABASE FIGURES
look_through() { perl "$work/watch.pl" "$engine" "$1" "$2"; }

# open_sealed OBJECT: what is in it. OBJECT is its line in a manifest. Each part is verified before a byte of it
# goes on: a stream that is cut, or was changed, never reaches a database.
open_sealed() {
  fetch_parts "$1" | age --decrypt --identity "${conf[identity]}" | zstd --decompress --quiet --stdout
}

# fetch_parts OBJECT: the next one comes while this one is worked on. Runs in a pipeline, where errexit is off.
fetch_parts() {
  local key parts=() at from=0 size sum coming=''
  key=$(json_value key "$1") || return 1
  mapfile -t parts < <(grep --only-matching '"[0-9]* [0-9a-f]\{64\}"' <<<"$1" | tr -d '"')
  ((${#parts[@]} > 0)) || return 1
  for ((at = 0; at <= ${#parts[@]}; at += 1)); do
    [[ -z $coming ]] || wait "$coming" || return 1
    coming=''
    if ((at < ${#parts[@]})); then
      fresh_credentials || return 1
      read -r size sum <<<"${parts[at]}"
      fetch_part "$key" "$from" "$size" "$sum" "$work/fetched.$((at % 2))" 9>&- 3>&- &
      coming=$!
      from=$((from + size))
    fi
    ((at == 0)) || cat "$work/fetched.$(((at - 1) % 2))" || return 1
  done
}

# fetch_part KEY FROM SIZE SUM FILE
fetch_part() {
  local attempt sum
  for ((attempt = 1; attempt <= 5; attempt += 1)); do
    if get_object "$1" "$2-$(($2 + $3 - 1))" >"$5" && sum_file "$5" && [[ $sum == "$4" ]]; then return 0; fi
    printf '%s GET %s: bytes from %d are not those of the manifest\n' "$(tail -c 3 "$state/http_status")" "$1" "$2" >"$work/problem"
    say "attempt $attempt: $(<"$work/problem")"
    ((attempt == 5)) || sleep "$((attempt * 2))"
  done
  return 1
}
