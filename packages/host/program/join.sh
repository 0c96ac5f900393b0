# --- join: what the environment must run, on a host that nobody deploys to right now -----------------

# A host that was launched, or was off while others were deployed to, brings itself to the environment's
# release when it boots. It decides nothing: it follows the record, and where a newer deployment has been
# at work on this host, that one decides.
join() {
  local fence
  read_record
  fence=$(read_or 0 "$state/fence")
  # A host that was switched off while it was out of the balancer is out of it still.
  ((fence == 0)) || post_guard "$fence"
  if ((number < fence)); then
    say "deployment $fence has been here since the record of $number was written"
    reply_text joined no
    return
  fi
  if [[ $(current_release) == "$release" ]] && ! last_switch_is_unfinished; then
    say "$release is live already"
    reply_text joined no
    return
  fi
  check_fence
  stage
  activate
  prove
  reply_text joined yes
}

# read_record → number, release, and of its bundle ESTEIRA_DIGEST, ESTEIRA_BYTES, ESTEIRA_ENTRIES: under
# the names, and of the shapes, that a call has.
read_record() {
  local key="environments/${conf[environment]}/current.json" record manifest
  read_credentials
  record=$(get_object "$key") || refuse host-record-missing \
    "S3 answered $(tail -c 3 "$state/http_status") for $key: nothing was ever deployed, or the role of this instance lacks s3:GetObject on it."
  ESTEIRA_NUMBER=$(json_number number "$record") || true
  ESTEIRA_RELEASE=$(json_value release "$record") || true
  ESTEIRA_DIGEST=$(json_value digest "$record") || true
  check_record "$key" ESTEIRA_NUMBER ESTEIRA_RELEASE ESTEIRA_DIGEST
  # What is known of the archive stands at the beginning; the list of its files may be long.
  manifest=$(get_object "bundles/$ESTEIRA_DIGEST.json" 0-8191) || refuse host-bundle-missing \
    "S3 answered $(tail -c 3 "$state/http_status") for bundles/$ESTEIRA_DIGEST.json."
  ESTEIRA_BYTES=$(json_number unpacked "$manifest") || true
  ESTEIRA_ENTRIES=$(json_number entries "$manifest") || true
  check_record "bundles/$ESTEIRA_DIGEST.json" ESTEIRA_BYTES ESTEIRA_ENTRIES
  release=$ESTEIRA_RELEASE
  number=$ESTEIRA_NUMBER
}

# check_record KEY NAME…
check_record() {
  local key=$1 name
  shift
  for name in "$@"; do
    [[ ${!name} =~ ${CALL_PATTERNS[$name]} ]] || refuse host-record-invalid "$key has no $name that this program accepts."
  done
}
