# --- AWS Signature Version 4, for what a host asks of AWS -------------------------------------------------
# https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
# curl's own --aws-sigv4 leaves the session token and the payload header unsigned in the versions that
# Ubuntu LTS ships, and the AWS CLI need not be there.

sha256_hex() { sha256sum | cut -d ' ' -f 1; }
to_hex() { od -An -v -tx1 | tr -d ' \n'; }

from_hex() {
  local escaped='' at
  for ((at = 0; at < ${#1}; at += 2)); do escaped+="\\x${1:at:2}"; done
  printf '%b' "$escaped"
}

# hmac KEY_HEX MESSAGE → hex. https://www.rfc-editor.org/rfc/rfc2104
hmac() {
  local key=$1 inner='' outer='' at byte digest
  while ((${#key} < 128)); do key+='00'; done
  for ((at = 0; at < 128; at += 2)); do
    printf -v byte '%02x' $((16#${key:at:2} ^ 0x36))
    inner+=$byte
    printf -v byte '%02x' $((16#${key:at:2} ^ 0x5c))
    outer+=$byte
  done
  digest=$({ from_hex "$inner"; printf '%s' "$2"; } | sha256_hex)
  { from_hex "$outer"; from_hex "$digest"; } | sha256_hex
}

# signed METHOD SERVICE HOST PATH PAYLOAD DATE [QUERY [HEADER…]] → curl configuration with the headers of a
# signed request. PAYLOAD is the sha256 of the body, or UNSIGNED-PAYLOAD; DATE is YYYYMMDDTHHMMSSZ; QUERY is
# escaped, `name=value`s in order; a HEADER is `x-amz-…:value`. The configuration goes to curl's stdin:
# arguments can be read by anyone.
signed() {
  local method=$1 service=$2 host=$3 path=$4 payload=$5 date=$6 query=${7:-} scope names header headers canonical signature
  scope="${date%T*}/${conf[region]}/$service/aws4_request"
  headers=("x-amz-content-sha256:$payload" "x-amz-date:$date" "x-amz-security-token:$key_token" "${@:8}")
  mapfile -t headers < <(printf '%s\n' "${headers[@]}" | sort)
  names="host$(printf ';%s' "${headers[@]%%:*}")"
  canonical="$method
$path
$query
host:$host
$(printf '%s\n' "${headers[@]}")

$names
$payload"
  signature=$(hmac "$(signing_key "$service" "${date%T*}")" "AWS4-HMAC-SHA256
$date
$scope
$(printf '%s' "$canonical" | sha256_hex)")
  for header in "${headers[@]}"; do printf 'header = "%s: %s"\n' "${header%%:*}" "${header#*:}"; done
  printf 'header = "Authorization: AWS4-HMAC-SHA256 Credential=%s/%s,SignedHeaders=%s,Signature=%s"\n' \
    "$key_id" "$scope" "$names" "$signature"
}

# signing_key SERVICE DAY → hex; that of a day, where somebody has worked it out before.
signing_key() {
  local key part
  if [[ ${known_signing_key:-} == "$1 $2 $key_id "* ]]; then
    printf '%s' "${known_signing_key##* }"
    return
  fi
  key=$(printf 'AWS4%s' "$key_secret" | to_hex)
  for part in "$2" "${conf[region]}" "$1" aws4_request; do key=$(hmac "$key" "$part"); done
  printf '%s' "$key"
}
