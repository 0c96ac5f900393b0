# --- who this host is: instance metadata (IMDSv2) ----------------------------------------------------
# https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html

metadata() {
  curl --silent --show-error --fail --noproxy '*' --max-time 5 --retry 3 --retry-connrefused \
    --header "X-aws-ec2-metadata-token: $metadata_token" "${conf[metadata-endpoint]}/latest/$1"
}

open_metadata() {
  metadata_token=$(curl --silent --show-error --fail --noproxy '*' --max-time 5 --retry 3 --retry-connrefused \
    --request PUT --header 'X-aws-ec2-metadata-token-ttl-seconds: 300' "${conf[metadata-endpoint]}/latest/api/token") ||
    refuse host-no-metadata "The instance metadata at ${conf[metadata-endpoint]} does not answer."
}

# read_credentials → key_id, key_secret, key_token: those of the instance's own role.
read_credentials() {
  local role document
  open_metadata
  role=$(metadata meta-data/iam/security-credentials/ | head -n 1) ||
    refuse host-no-role 'This instance has no role, so it may not read the bundle.'
  document=$(metadata "meta-data/iam/security-credentials/$role")
  key_id=$(json_value AccessKeyId "$document")
  key_secret=$(json_value SecretAccessKey "$document")
  key_token=$(json_value Token "$document")
  [[ -n $key_id && -n $key_secret && -n $key_token ]] || refuse host-no-role "The role $role gives no credentials."
  conf[region]=${conf[region]:-$(metadata meta-data/placement/region)}
}

# json_value NAME DOCUMENT: the first string of that name.
json_value() {
  [[ $2 =~ \"$1\"[[:space:]]*:[[:space:]]*\"([^\"]*)\" ]] && printf '%s' "${BASH_REMATCH[1]}"
}

# json_number NAME DOCUMENT: the first whole number of that name.
json_number() {
  [[ $2 =~ \"$1\"[[:space:]]*:[[:space:]]*([0-9]+) ]] && printf '%s' "${BASH_REMATCH[1]}"
}
