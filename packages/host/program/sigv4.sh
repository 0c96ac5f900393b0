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

# signed METHOD SERVICE HOST PATH PAYLOAD DATE → curl configuration with the headers of a signed request.
# PAYLOAD is the sha256 of the body, or UNSIGNED-PAYLOAD; DATE is YYYYMMDDTHHMMSSZ. The configuration goes
# to curl's stdin: arguments can be read by anyone.
signed() {
  local method=$1 service=$2 host=$3 path=$4 payload=$5 date=$6 scope names canonical to_sign key part signature
  scope="${date%T*}/${conf[region]}/$service/aws4_request"
  names='host;x-amz-content-sha256;x-amz-date;x-amz-security-token'
  canonical="$method
$path

host:$host
x-amz-content-sha256:$payload
x-amz-date:$date
x-amz-security-token:$key_token

$names
$payload"
  to_sign="AWS4-HMAC-SHA256
$date
$scope
$(printf '%s' "$canonical" | sha256_hex)"
  key=$(printf 'AWS4%s' "$key_secret" | to_hex)
  for part in "${date%T*}" "${conf[region]}" "$service" aws4_request; do key=$(hmac "$key" "$part"); done
  signature=$(hmac "$key" "$to_sign")
  printf 'header = "x-amz-content-sha256: %s"\n' "$payload"
  printf 'header = "x-amz-date: %s"\n' "$date"
  printf 'header = "x-amz-security-token: %s"\n' "$key_token"
  printf 'header = "Authorization: AWS4-HMAC-SHA256 Credential=%s/%s,SignedHeaders=%s,Signature=%s"\n' \
    "$key_id" "$scope" "$names" "$signature"
}
