# --- the call --------------------------------------------------------------------------------------

# Every variable a call may carry, and what it must look like. No value is ever a secret.
declare -A CALL_PATTERNS=(
  [ESTEIRA_PHASE]='^(inspect|stage|migrate|activate|prove|contract|revert|prune|converge|join|guard)$'
  [ESTEIRA_ENVIRONMENT]='^[a-z0-9][a-z0-9-]{0,38}$'
  [ESTEIRA_NUMBER]='^[1-9][0-9]{0,8}$'
  [ESTEIRA_RELEASE]=$RELEASE_PATTERN
  [ESTEIRA_BASE]=$RELEASE_PATTERN
  [ESTEIRA_DIGEST]='^[0-9a-f]{64}$'
  [ESTEIRA_BYTES]='^[0-9]{1,13}$'
  [ESTEIRA_ENTRIES]='^[0-9]{1,9}$'
  [ESTEIRA_ENV_KEYS]='^[A-Za-z_][A-Za-z0-9_]*(,[A-Za-z_][A-Za-z0-9_]*)*$'
  [ESTEIRA_SERVICES]='^[A-Za-z0-9:_.@-]+=[0-9]{1,5}(,[A-Za-z0-9:_.@-]+=[0-9]{1,5})*$'
  [ESTEIRA_TIMEOUT]='^[0-9]{1,5}$'
  [ESTEIRA_PROVE]='^[0-9]{1,5}$'
  [ESTEIRA_QUIET]='^[0-9]{1,5}$'
  [ESTEIRA_GUARD]='^yes$'
)

# Which of them a phase cannot do without.
declare -A CALL_NEEDS=(
  [inspect]=''
  [stage]='ESTEIRA_NUMBER ESTEIRA_RELEASE ESTEIRA_DIGEST ESTEIRA_BYTES ESTEIRA_ENTRIES'
  [migrate]='ESTEIRA_NUMBER ESTEIRA_RELEASE'
  [activate]='ESTEIRA_NUMBER ESTEIRA_RELEASE'
  [prove]='ESTEIRA_RELEASE'
  [contract]='ESTEIRA_NUMBER ESTEIRA_RELEASE'
  [revert]='ESTEIRA_NUMBER'
  [prune]='ESTEIRA_NUMBER'
  [converge]='ESTEIRA_NUMBER'
  [join]=''
  [guard]='ESTEIRA_NUMBER'
)

# Phases that a host begins by itself.
readonly CALL_ALONE=join

read_call() {
  check_call
  release=$ESTEIRA_RELEASE
  number=${ESTEIRA_NUMBER:-0}
}
