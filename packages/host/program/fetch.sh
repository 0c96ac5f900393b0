# --- the bundle, from S3 -----------------------------------------------------------------------------

readonly FETCH_ATTEMPTS=3

# fetch_into FOLDER: the bundle, by its difference to one that was kept, or whole; refuses what is not the
# digest. Sets `fetched` to how.
fetch_into() {
  local attempt problem=''
  read_credentials
  install -d -m 700 "$kept"
  if fetch_delta "$1"; then
    fetched='delta'
    return
  fi
  fetched='whole'
  for ((attempt = 1; attempt <= FETCH_ATTEMPTS; attempt += 1)); do
    if unpack_into "$1" whole_tar; then return 0; fi
    problem=$(explain_fetch)
    say "attempt $attempt: $problem"
    [[ $problem != host-bundle-* ]] || break
    ((attempt == FETCH_ATTEMPTS)) || sleep "$((attempt * 2))"
  done
  rm -rf "$1" "$kept"/{incoming,delta}
  refuse "${problem%%:*}" "${problem#*: }"
}

whole_tar() { get_object "bundles/$ESTEIRA_DIGEST.tar.zst" | zstd --decompress --stdout --quiet; }

# The difference between two releases is a hundredth of a bundle. zstd holds the tar it starts from in memory,
# and a window of about that size. Whatever goes wrong here, the whole bundle is fetched instead.
fetch_delta() {
  local tar memory
  tar=$(find "$kept" -name '*.tar' | head -n 1)
  memory=$(sed -n 's/^MemAvailable: *\([0-9]*\) kB$/\1/p' /proc/meminfo)
  [[ -n $tar ]] && ((memory * 1024 > ESTEIRA_BYTES * 5 / 2)) || return 1
  if ! get_object "bundles/$ESTEIRA_DIGEST.from-$(basename "$tar" .tar).zst" >"$kept/delta"; then
    say "no difference to what was kept: S3 answered $(tail -c 3 "$state/http_status")"
    return 1
  fi
  unpack_into "$1" patched_tar || { say 'the difference did not make the bundle' && return 1; }
}

patched_tar() { zstd --decompress --stdout --quiet --long=31 --patch-from="$tar" "$kept/delta"; }

# unpack_into FOLDER SOURCE: what SOURCE prints, in one stream hashed, extracted, and kept where there is room
# for it, so that the next release comes as a difference.
unpack_into() {
  local tap="$state/tap" sum="$state/sum" copy=/dev/null hashing status=0
  rm -rf "$1"
  install -d -m 755 "$1"
  (($(free_bytes) < ESTEIRA_BYTES * 3)) || copy="$kept/incoming"
  rm -f "$tap" "$sum"
  mkfifo -m 600 "$tap"
  sha256sum <"$tap" >"$sum" 9>&- &
  hashing=$!
  "$2" | tee "$tap" "$copy" |
    tar --extract --file=- --directory="$1" --no-same-owner --no-same-permissions || status=$?
  # A tee that never opened the tap would leave the hash waiting for it for ever.
  ((status == 0)) || kill "$hashing" 2>/dev/null || true
  wait "$hashing" || status=$?
  ((status == 0)) && [[ $(<"$sum") == "$ESTEIRA_DIGEST "* ]] || return 1
  find "$kept" -name '*.tar' -delete
  [[ $copy == /dev/null ]] || mv "$copy" "$kept/$ESTEIRA_DIGEST.tar"
}

# explain_fetch → "code: what went wrong"
explain_fetch() {
  local seen code
  seen=$(<"$state/http_status")
  code=${seen: -3}
  case $code in
    403) printf 'host-bundle-denied: S3 answered 403: the role of this instance lacks s3:GetObject on %s/bundles/*, or there is no such bundle: who may not list a bucket is denied what is not there.' "${conf[bucket]}" ;;
    404) printf 'host-bundle-missing: S3 has no bundles/%s.tar.zst in %s.' "$ESTEIRA_DIGEST" "${conf[bucket]}" ;;
    200) if (($(free_bytes) < 1048576)); then
      printf 'host-disk-full: The disk filled up while the bundle was extracted.'
    elif (($(free_inodes) == 0)); then
      printf 'host-no-inodes: The file system ran out of inodes while the bundle was extracted.'
    else
      printf 'host-digest-mismatch: What S3 delivered is not %s.' "$ESTEIRA_DIGEST"
    fi ;;
    *) printf 'host-fetch-failed: S3 did not deliver the bundle: %s' "${seen//$'\n'/ }" ;;
  esac
}
