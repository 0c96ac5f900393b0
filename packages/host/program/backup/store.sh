# --- the bucket of the backups -------------------------------------------------------------------------------
# An object is not there until its upload is completed, and that is only done to what proved to be whole. Each
# request is signed with the sha256 of its body, so S3 refuses what arrives otherwise.
# https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html

readonly EMPTY_SUM=e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
readonly PART=33554432
# So many, 64 GB; what follows comes in larger ones.
readonly SMALLER_PARTS=2000
readonly BLOCK=262144
readonly SENT_AT_ONCE=3

# sum_file FILE → sum: its sha256, hex
sum_file() {
  sum=$(openssl dgst -sha256 -r "$1")
  sum=${sum%% *}
}

# in_base64 HEX → base64
in_base64() {
  backslashed "$1"
  base64=$(base64 < <(printf '%b' "$octets"))
}

random_hex() { head -c "$1" /dev/urandom | to_hex; }

# Credentials of a role last some hours, a backup may as well.
fresh_credentials() {
  ((SECONDS >= ${credentials_until:-0})) || return 0
  read_credentials
  credentials_until=$((SECONDS + 600))
  utc_stamp
  signing_pads s3 "${stamp%T*}"
  known_pads="s3 ${stamp%T*} $key_id $pads"
}

# s3 METHOD KEY QUERY BODY [HEADER…] → s3_answer: what S3 says; its headers are in the file answer_head, the sha256 of
# BODY, which is a file or nothing, in sum. A HEADER that is not x-amz- is not signed. Fails with why in `problem`,
# a file: whoever calls may be a subshell.
s3() {
  local method=$1 key=$2 query=$3 body=$4 attempt status header amz=() others=()
  fresh_credentials
  answer_head="$work/head.$BASHPID"
  sum=$EMPTY_SUM
  [[ -z $body ]] || sum_file "$body"
  # A bucket with Object Lock takes nothing without. https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-managing.html
  if [[ $method == PUT ]]; then
    in_base64 "$sum"
    amz=(x-amz-sdk-checksum-algorithm:SHA256 "x-amz-checksum-sha256:$base64")
  fi
  for header in "${@:5}"; do
    if [[ $header == x-amz-* ]]; then amz+=("$header"); else others+=("$header"); fi
  done
  object_address "$key"
  for ((attempt = 1; attempt <= 5; attempt += 1)); do
    utc_stamp
    s3_answer=$({
      signed "$method" s3 "$object_host" "$object_path" "$sum" "$stamp" "$query" "${amz[@]}"
      printf 'url = "%s://%s%s%s"\nrequest = "%s"\n' "$object_scheme" "$object_host" "$object_path" "${query:+?$query}" "$method"
      [[ -z $body ]] || printf 'upload-file = "%s"\n' "$body"
      [[ -z ${conf[rate]:-} ]] || printf 'limit-rate = "%s"\n' "${conf[rate]}"
      ((${#others[@]} == 0)) || printf 'header = "%s"\n' "${others[@]}"
    } | curl --config - --silent --show-error --header 'Expect:' --connect-timeout 10 --speed-limit 1024 \
      --speed-time 60 --dump-header "$answer_head" --write-out '\n%{http_code}') || s3_answer+=$'\n000'
    status=${s3_answer##*$'\n'}
    s3_answer=${s3_answer%$'\n'*}
    [[ $status != 2* ]] || return 0
    printf '%s %s %s: %.400s\n' "$status" "$method" "$key" "${s3_answer//$'\n'/ }" >"$work/problem"
    say "attempt $attempt: $(<"$work/problem")"
    [[ $status =~ ^(000|408|429|5..)$ ]] || return 1
    ((attempt == 5)) || sleep "$((attempt * 2))"
  done
  return 1
}

# refuse_store: with what S3 said last.
refuse_store() {
  local said
  said=$(read_or '000 nothing' "$work/problem")
  case $said in
    403*) refuse backup-store-denied "S3 refused: ${said:0:500}" ;;
    404*) refuse backup-store-missing "S3 has no such bucket or object: ${said:0:500}" ;;
    409* | 412*) refuse backup-store-taken "S3 has something under that name already: ${said:0:500}" ;;
    *) refuse backup-store-failed "S3 did not take it: ${said:0:500}" ;;
  esac
}

# put_once KEY FILE: where nothing is yet. A write whose answer was lost is tried again, and finds itself in its
# own way.
put_once() {
  s3 PUT "$1" '' "$2" 'If-None-Match: *' 'Content-Type: application/json' ||
    [[ $(<"$work/problem") == 412* && $(get_object "$1") == "$(<"$2")" ]]
}

# open_upload KEY → upload_id. What is open is written down, so that the next run can take it back.
open_upload() {
  rm -f "$work"/part.* "$work"/sent.*
  s3 POST "$1" uploads= '' x-amz-checksum-algorithm:SHA256 || refuse_store
  [[ $s3_answer =~ \<UploadId\>([A-Za-z0-9._~-]+)\</UploadId\> ]] || refuse backup-store-failed "S3 opened no upload: ${s3_answer:0:300}"
  upload_id=${BASH_REMATCH[1]}
  printf '%s %s\n' "$upload_id" "$1" >>"$state/uploads"
}

# send_parts KEY WHAT: its input, in parts, some of them at once. Runs in a pipeline, where errexit is off.
send_parts() {
  local key=$1 what=$2 number=0 sent=0 file size at_once=$SENT_AT_ONCE pids=()
  # A rate is that of one request, and is meant for all.
  [[ -z ${conf[rate]:-} ]] || at_once=1
  while true; do
    number=$((number + 1))
    file="$work/part.$((number % at_once))"
    if ((number > at_once)); then
      wait "${pids[number - at_once]}" || return 1
      unset "pids[number - at_once]"
    fi
    size=$(part_size "$number")
    dd bs="$BLOCK" count=$((size / BLOCK)) iflag=fullblock of="$file" status=none || return 1
    size=$(stat --format=%s "$file") || return 1
    ((size > 0)) || break
    fresh_credentials || return 1
    renew_mark || return 1
    send_part "$key" "$number" "$file" "$size" 9>&- 3>&- &
    pids[number]=$!
    sent=$((sent + size))
    note_progress "$what" "$sent"
  done
  for number in "${!pids[@]}"; do wait "${pids[number]}" || return 1; done
  printf '%s\n' "$sent" >"$state/last.$what.new"
}

# part_size NUMBER → bytes. Small at first, so that sending begins soon; 10,000 parts, which is as many as there may
# be, hold 4 TB. https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html
part_size() {
  if (($1 <= 4)); then
    printf '%d' $((PART / 4))
  elif (($1 <= SMALLER_PARTS)); then
    printf '%d' "$PART"
  else
    printf '%d' $((PART * 16))
  fi
}

# send_part KEY NUMBER FILE SIZE → the file sent.NUMBER: its bytes, its sha256 in hex and in base64, and its ETag
send_part() {
  local record
  printf -v record '%s/sent.%05d' "$work" "$2"
  s3 PUT "$1" "partNumber=$2&uploadId=$upload_id" "$3" || return 1
  [[ $(<"$answer_head") =~ $'\n'[Ee][Tt]ag:\ *\"?([^\"[:cntrl:]]+) ]] || return 1
  printf '%s %s %s %s\n' "$4" "$sum" "$base64" "${BASH_REMATCH[1]}" >"$record"
}

# sent_parts: what is known of each, in order
sent_parts() { cat "$work"/sent.*; }

# complete_upload KEY WHAT → sent_object: from here on the object is there, and this is what a manifest says of it.
complete_upload() {
  local number=0 bytes sum base64 etag
  {
    printf '<CompleteMultipartUpload xmlns="http://s3.amazonaws.com/doc/2006-03-01/">'
    while read -r bytes sum base64 etag; do
      number=$((number + 1))
      printf '<Part><PartNumber>%d</PartNumber><ETag>"%s"</ETag><ChecksumSHA256>%s</ChecksumSHA256></Part>' \
        "$number" "$etag" "$base64"
    done < <(sent_parts)
    printf '</CompleteMultipartUpload>'
  } >"$work/completion"
  # It answers 200 before it knows. Where its answer was lost, the object is there: nobody else has that name.
  # https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html
  if s3 POST "$1" "uploadId=$upload_id" "$work/completion" 'If-None-Match: *' 'Content-Type: application/xml'; then
    [[ $s3_answer == *'<CompleteMultipartUploadResult'* ]] || refuse backup-store-failed "S3 did not complete the upload: ${s3_answer:0:400}"
  else
    if [[ ! $(<"$work/problem") =~ ^(404|412) ]] || ! get_object "$1" 0-0 >/dev/null; then refuse_store; fi
  fi
  forget_upload "$upload_id"
  mv --force "$state/last.$2.new" "$state/last.$2"
  sent_object=$(object_json "$1")
}

forget_upload() {
  sed -i "/^$1 /d" "$state/uploads"
}

# take_back_uploads: what this run, or one that was killed, has left open. One that S3 does not know is gone.
take_back_uploads() {
  local id key
  [[ -s $state/uploads ]] || return 0
  while read -r id key; do
    say "taking back an upload of $key"
    s3 DELETE "$key" "uploadId=$id" '' || [[ $(<"$work/problem") == 404* ]] || continue
    forget_upload "$id"
  done < <(cat "$state/uploads")
}

# object_json KEY: that of the parts that were sent last
object_json() {
  local total=0 bytes sum parts=()
  while read -r bytes sum _; do
    total=$((total + bytes))
    parts+=("\"$bytes $sum\"")
  done < <(sent_parts)
  printf '{"key":%s,"bytes":%d,"parts":[%s]}' "$(json_string "$1")" "$total" "$(join_by , "${parts[@]}")"
}
