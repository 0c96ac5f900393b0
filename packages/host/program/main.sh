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
    # One that guards stands beside the deployment, and takes the lock when nobody is at work any more.
    [[ $phase == guard ]] || take_lock
    # A host that joins has to read first which deployment it follows.
    [[ $phase == join || $phase == guard ]] || check_fence
  fi
  "$phase"
  # Whatever was asked: nobody has to believe that a call did it.
  reply_text live "$(current_release)"
  reply_ok
}

main
