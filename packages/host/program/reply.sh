# --- the reply -------------------------------------------------------------------------------------

# fd 3 is the agent's stdout; 1 and 2 go to the transcript once there is one.
exec 3>&1
readonly LONGEST_REPLY=2000
reply_fields=()
replied=no
transcript=''
transcript_start=0

# json_string TEXT: quoted; printable ASCII only, so that no cut ever leaves half a character.
json_string() {
  local text=$1
  text=${text//\\/\\\\}
  text=${text//\"/\\\"}
  text=${text//$'\n'/\\n}
  text=${text//$'\t'/ }
  printf '"%s"' "${text//[^ -~]/?}"
}

reply_text() { reply_fields+=("\"$1\":$(json_string "$2")"); }
reply_number() { reply_fields+=("\"$1\":$2"); }

# reply_list NAME ITEM…
reply_list() {
  local name=$1 items=() item
  shift
  for item in "$@"; do items+=("$(json_string "$item")"); done
  reply_fields+=("\"$name\":[$(join_by , "${items[@]}")]")
}

join_by() {
  local IFS=$1
  shift
  printf '%s' "$*"
}

reply_ok() { send_reply '"ok":true'; }

# refuse CODE MESSAGE: ends the phase; the codes are in docs/errors.md.
refuse() {
  reply_fields=()
  reply_text code "$1"
  reply_text message "${2:0:600}"
  reply_text step "${step:-}"
  [[ -z ${current:-} ]] || reply_text live "$(current_release)"
  reply_tail
  send_reply '"ok":false'
  exit 1
}

# The last lines of this call's transcript, as many bytes as the reply still has room for.
reply_tail() {
  local used room text
  [[ -n $transcript ]] || return 0
  used=$(join_by , "${reply_fields[@]}" | wc -c)
  # Quoting can double what it quotes.
  room=$(((LONGEST_REPLY - used - 120) / 2))
  ((room > 80)) || return 0
  text=$(tail -c +$((transcript_start + 1)) "$transcript" | tail -c "$room" | tr -cd '\11\12\40-\176')
  reply_text tail "$text"
}

send_reply() {
  replied=yes
  printf '{"v":%d,"phase":"%s",%s}\n' "$PROGRAM_VERSION" "${phase:-}" "$(join_by , "$1" "${reply_fields[@]}")" >&3
}

# Whatever ends this program early still gets a reply.
on_exit() {
  local status=$?
  [[ $replied == yes ]] || refuse host-step-failed "A step ended with $status: ${last_command:-unknown}"
}
trap 'last_command=$BASH_COMMAND' ERR
trap on_exit EXIT

say() {
  printf '%(%FT%TZ)T %s\n' -1 "$*"
}
