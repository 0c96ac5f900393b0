# Checks every variable of a call against the patterns of its program. Sets phase.
check_call() {
  local name value
  for name in "${!CALL_PATTERNS[@]}"; do
    value=${!name:-}
    [[ -z $value || $value =~ ${CALL_PATTERNS[$name]} ]] || refuse host-call-invalid "$name has a value it may not have."
    # From here on every one of them is set, if only to nothing.
    printf -v "$name" '%s' "$value"
  done
  phase=$ESTEIRA_PHASE
  [[ -n $phase ]] || refuse host-call-invalid 'ESTEIRA_PHASE is missing.'
  # Who calls from outside says which environment is meant; what the host begins by itself knows its own.
  [[ -n $ESTEIRA_ENVIRONMENT || " $CALL_ALONE " == *" $phase "* ]] || refuse host-call-invalid "ESTEIRA_ENVIRONMENT is missing for $phase."
  for name in ${CALL_NEEDS[$phase]}; do
    [[ -n ${!name} ]] || refuse host-call-invalid "$name is missing for $phase."
  done
}
