# --- releases on this host ---------------------------------------------------------------------------

# The release that `current` names; empty where nothing was ever live.
current_release() {
  if [[ -L $current ]]; then basename "$(readlink "$current")"; fi
}

is_staged() {
  [[ -f $state/staged/$1 && -d $releases/$1 ]]
}

# remove_release RELEASE: never what is live; the marker first, so that a kill leaves nothing that
# looks complete.
remove_release() {
  [[ $1 =~ $RELEASE_PATTERN && $1 != "$(current_release)" ]] || return 0
  rm -f "$state/staged/$1"
  rm -rf "${releases:?}/$1"
}

# --- the facts a release brings along ----------------------------------------------------------------

readonly PATH_PATTERN='^\.?[A-Za-z0-9_@-][A-Za-z0-9._@-]*(/\.?[A-Za-z0-9_@-][A-Za-z0-9._@-]*)*$'
readonly ARTISAN_PATTERN='^[a-z0-9][a-z0-9:-]*( --?[a-z0-9-]+(=[A-Za-z0-9._-]+)?)*$'
readonly PAGE_PATTERN='^/[A-Za-z0-9._~/%?=&-]*$'
declare -A FACT_PATTERNS=(
  [esteira]='^1$'
  [commit]='^[0-9a-f]{40,64}$'
  [public]=$PATH_PATTERN
  [shared]=$PATH_PATTERN
  [writable]=$PATH_PATTERN
  [assets]=$PATH_PATTERN
  [env]='^[A-Za-z_][A-Za-z0-9_]*$'
  [artisan]=$ARTISAN_PATTERN
  [migrate]='^(yes|no)$'
  [migrate-before]=$ARTISAN_PATTERN
  [migrate-after]=$PATH_PATTERN
  [service]='^[A-Za-z0-9:_.@-]+\.service [0-9]{1,5}$'
  [health]=$PAGE_PATTERN
  [warm]=$PAGE_PATTERN
  [health-host]='^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$'
  [release-header]='^[A-Za-z][A-Za-z0-9-]*$'
)

# read_facts RELEASE → fact_<key>. One that was not staged by this program has no facts: then these
# defaults hold.
read_facts() {
  local file="$releases/$1/.esteira/facts" line key value
  fact_public=public fact_migrate=yes fact_migrate_before='' fact_migrate_after='' fact_health=/ fact_health_host='' fact_release_header=''
  fact_shared=() fact_writable=() fact_assets=() fact_env=() fact_artisan=() fact_warm=()
  declare -gA fact_drain=()
  [[ -f $file ]] || return 0
  while IFS= read -r line; do
    key=${line%% *} value=${line#* }
    [[ -n ${FACT_PATTERNS[$key]:-} && $value =~ ${FACT_PATTERNS[$key]} ]] ||
      refuse host-facts-invalid "The bundle's facts hold a line that this program does not accept: $line"
    case $key in
      public) fact_public=$value ;;
      shared) fact_shared+=("$value") ;;
      writable) fact_writable+=("$value") ;;
      assets) fact_assets+=("$value") ;;
      env) fact_env+=("$value") ;;
      artisan) fact_artisan+=("$value") ;;
      migrate) fact_migrate=$value ;;
      migrate-before) fact_migrate_before=$value ;;
      migrate-after) fact_migrate_after=$value ;;
      service) fact_drain[${value% *}]=${value#* } ;;
      health) fact_health=$value ;;
      health-host) fact_health_host=$value ;;
      release-header) fact_release_header=$value ;;
      warm) fact_warm+=("$value") ;;
    esac
  done <"$file"
  for key in "${!fact_drain[@]}"; do may_restart "$key"; done
}

# A bundle may name a service; only this host's own file allows to touch it.
may_restart() {
  [[ " ${conf[units]} " == *" $1 "* ]] ||
    refuse host-asks-more "The bundle asks for $1, which \`units\` in $CONF_FILE does not allow."
}
