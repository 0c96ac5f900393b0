# --- the call --------------------------------------------------------------------------------------

# Every variable a call may carry, and what it must look like. No value is ever a secret.
declare -A CALL_PATTERNS=(
  [ESTEIRA_PHASE]='^(check|backup|ship|progress|restore|verify)$'
  [ESTEIRA_ENVIRONMENT]='^[a-z0-9][a-z0-9-]{0,38}$'
  [ESTEIRA_BACKUP]='^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{4}$'
  [ESTEIRA_NUMBER]='^[1-9][0-9]{0,8}$'
  [ESTEIRA_WAIT]='^[0-9]{1,5}$'
  [ESTEIRA_TARGET]='^(scratch|environment)$'
  [ESTEIRA_CONFIRM]='^[a-z0-9][a-z0-9-]{0,38}$'
  [ESTEIRA_UNTIL]='^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$'
  [ESTEIRA_FILES]='^(yes|no)$'
  [ESTEIRA_ACCEPT]='^(release|shrunk)(,(release|shrunk))*$'
)

# Which of them a phase cannot do without.
declare -A CALL_NEEDS=(
  [check]=''
  [backup]=''
  [ship]=''
  [progress]=''
  [restore]='ESTEIRA_BACKUP ESTEIRA_TARGET'
  [verify]='ESTEIRA_BACKUP'
)

# Phases that a timer of the host begins by itself.
readonly CALL_ALONE='check backup ship'

accepts() { [[ ",$ESTEIRA_ACCEPT," == *",$1,"* ]]; }
