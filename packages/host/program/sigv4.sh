# --- AWS Signature Version 4, for what a host asks of AWS -------------------------------------------------
# https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
# curl's own --aws-sigv4 leaves the session token and the payload header unsigned in the versions that
# Ubuntu LTS ships, and the AWS CLI need not be there. A backup signs for each of its parts while visitors want
# the processor, so results are left in variables: each $(…) would be a process more.

to_hex() { od -An -v -tx1 | tr -d ' \n'; }

# backslashed HEX → octets: as `printf %b` reads them
backslashed() {
  local at
  octets=''
  for ((at = 0; at < ${#1}; at += 2)); do octets+="\\x${1:at:2}"; done
}

# digest_of FORMAT ARGUMENT… → digest: the sha256 of what printf makes of it, hex
digest_of() {
  # shellcheck disable=SC2059 # whoever calls gives the format
  digest=$(sha256sum < <(printf "$@"))
  digest=${digest%% *}
}

# hmac KEY_HEX MESSAGE → digest. https://www.rfc-editor.org/rfc/rfc2104
hmac() {
  pad_key "$1"
  padded_hmac "$pads" "$2"
}

# pad_key KEY_HEX → pads: `inner outer`, as `printf %b` reads them; half of the work, and the same for every message
pad_key() {
  local key=$1 inner='' outer='' at byte
  while ((${#key} < 128)); do key+='00'; done
  for ((at = 0; at < 128; at += 2)); do
    printf -v byte '\\x%02x' $((16#${key:at:2} ^ 0x36))
    inner+=$byte
    printf -v byte '\\x%02x' $((16#${key:at:2} ^ 0x5c))
    outer+=$byte
  done
  pads="$inner $outer"
}

# padded_hmac PADS MESSAGE → digest
padded_hmac() {
  digest_of '%b%s' "${1% *}" "$2"
  backslashed "$digest"
  digest_of '%b' "${1#* }$octets"
}

# utc_stamp → stamp: YYYYMMDDTHHMMSSZ
utc_stamp() { TZ=UTC printf -v stamp '%(%Y%m%dT%H%M%SZ)T' -1; }

# signed METHOD SERVICE HOST PATH PAYLOAD DATE [QUERY [HEADER…]] → curl configuration with the headers of a
# signed request. PAYLOAD is the sha256 of the body, or UNSIGNED-PAYLOAD; DATE is YYYYMMDDTHHMMSSZ; QUERY is
# escaped, `name=value`s in order; a HEADER is `x-amz-…:value`. The configuration goes to curl's stdin:
# arguments can be read by anyone.
signed() {
  local method=$1 service=$2 host=$3 path=$4 payload=$5 date=$6 query=${7:-} scope names header headers text
  scope="${date%T*}/${conf[region]}/$service/aws4_request"
  printf -v text '%s\n' "x-amz-content-sha256:$payload" "x-amz-date:$date" "x-amz-security-token:$key_token" "${@:8}"
  mapfile -t headers < <(sort <<<"${text%$'\n'}")
  printf -v names ';%s' "${headers[@]%%:*}"
  printf -v text '%s\n' "$method" "$path" "$query" "host:$host" "${headers[@]}" '' "host$names" "$payload"
  digest_of '%s' "${text%$'\n'}"
  text="AWS4-HMAC-SHA256"$'\n'"$date"$'\n'"$scope"$'\n'"$digest"
  signing_pads "$service" "${date%T*}"
  padded_hmac "$pads" "$text"
  for header in "${headers[@]}"; do printf 'header = "%s: %s"\n' "${header%%:*}" "${header#*:}"; done
  printf 'header = "Authorization: AWS4-HMAC-SHA256 Credential=%s/%s,SignedHeaders=%s,Signature=%s"\n' \
    "$key_id" "$scope" "host$names" "$digest"
}

# signing_pads SERVICE DAY → pads: of the key of a day; known_pads are those that somebody has worked out before
signing_pads() {
  local part
  pads=${known_pads:-}
  if [[ $pads == "$1 $2 $key_id "* ]]; then
    pads=${pads#* * * }
    return
  fi
  digest=$(printf 'AWS4%s' "$key_secret" | to_hex)
  for part in "$2" "${conf[region]}" "$1" aws4_request; do hmac "$digest" "$part"; done
  pad_key "$digest"
}
