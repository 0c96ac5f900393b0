# --- the phase ---------------------------------------------------------------------------------------

main() {
  ((EUID == 0)) || refuse host-call-invalid 'esteira-host must run as root.'
  read_call
  read_conf
  set_paths
  # Looking changes nothing, not even a folder.
  if [[ $phase == inspect || $phase == prove ]]; then
    open_transcript
  else
    open_state
    open_transcript
    take_lock
    # A host that joins has to read first which deployment it follows.
    [[ $phase == join ]] || check_fence
  fi
  "$phase"
  reply_ok
}

main
