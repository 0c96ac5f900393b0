# --- objects in S3 ---------------------------------------------------------------------------------------

# object_address KEY → object_host, object_path, object_scheme
object_address() {
  local key=$1 bucket=${conf[bucket]} endpoint=${conf[s3-endpoint]:-}
  if [[ -n $endpoint ]]; then
    object_scheme=${endpoint%%://*} object_host=${endpoint#*://} object_path="/$bucket/$key"
  elif [[ $bucket == *.* ]]; then
    # A bucket with dots does not match the certificate of virtual hosts.
    object_scheme=https object_host="s3.${conf[region]}.amazonaws.com" object_path="/$bucket/$key"
  else
    object_scheme=https object_host="$bucket.s3.${conf[region]}.amazonaws.com" object_path="/$key"
  fi
}

# get_object KEY [RANGE]: its content to stdout; what curl says, and last the status, to the file
# http_status.
get_object() {
  object_address "$1"
  utc_stamp
  {
    signed GET s3 "$object_host" "$object_path" UNSIGNED-PAYLOAD "$stamp"
    printf 'url = "%s://%s%s"\n' "$object_scheme" "$object_host" "$object_path"
    [[ -z ${2:-} ]] || printf 'range = "%s"\n' "$2"
  } | curl --config - --silent --show-error --fail --connect-timeout 10 --speed-limit 1024 --speed-time 30 \
    --write-out '%{stderr}%{http_code}' 2>"$state/http_status"
}
