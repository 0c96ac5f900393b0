# --- the database --------------------------------------------------------------------------------------------
# What differs from engine to engine has its name before it: mariadb_dump, postgres_dump, sqlite_dump.

# An account that is made for a drill, and goes with it.
readonly DRILL_USER=esteira_drill

# Whose account the clients use: that of whoever reads, or of whoever restores where that is another.
as_reader() { account=${conf[client]:-}; }
as_restorer() { account=${conf[restore-client]:-${conf[client]:-}}; }

# db VERB ARGUMENT…
db() {
  local family=$engine
  [[ $family != mysql ]] || family=mariadb
  "${family}_$1" "${@:2}"
}

# version_in TEXT → its first number of the form 1.2
version_in() { grep --only-matching --extended-regexp '[0-9]+\.[0-9]+' <<<"$1" | head -n 1; }

# older ONE OTHER
older() { [[ $1 != "$2" && $(printf '%s\n%s\n' "$1" "$2" | sort --version-sort | head -n 1) == "$1" ]]; }

figure() { sed -n "s/^$1 //p" "$work/figures"; }

# fewer KIND COUNT: refuses where the dump has fewer of them than the database.
fewer() {
  (($(figure "$1") >= $2)) || refuse backup-left-out "The dump has $(figure "$1") $1, the database $2: the account may not read all of them."
}

back_up_database() {
  local key="backups/$environment/$id/database.zst.age"
  as_reader
  database_at=$(now)
  seal database "$key" "${conf[recipient]}" db dump "$database"
  check_dump
  complete_upload "$key" database
  write_file "$state/last.dump" "$(figure bytes)"
  database_object=$sent_object
}

# What a whole dump can still be wrong in.
check_dump() {
  local before
  before=$(read_or 0 "$state/last.dump")
  [[ -s $work/figures.tables ]] || refuse backup-empty "The dump of $database has no table."
  # Something is gone that was there, more often than somebody has tidied up.
  (($(figure bytes) * 2 >= before)) || accepts shrunk ||
    refuse backup-shrunk "The dump of $database has $(figure bytes) bytes, that of the last backup $before. Where that is right, run it again with accept: shrunk."
  db left_out
}

# database_json: as the manifest has it, a table a line.
database_json() {
  local name
  printf '  "database": {\n    "engine": "%s",\n    "name": %s,\n' "$engine" "$(json_string "$database")"
  printf '    "server": %s,\n    "client": %s,\n    "at": "%s",\n' "$(json_string "$(<"$work/server")")" "$(json_string "$(<"$work/client")")" "$database_at"
  for name in bytes longest views routines triggers events; do printf '    "%s": %d,\n' "$name" "$(figure "$name")"; done
  printf '    "schema": "%s",\n    "log": %s,\n    "object": %s,\n    "tables": [\n' \
    "$(figure schema)" "$(json_string "$(log_position)")" "$database_object"
  table_lines "$work/figures" | sed '$!s/$/,/'
  printf '    ]\n  }'
}

# table_lines FIGURES
table_lines() {
  local rows sum name
  while IFS=$'\t' read -r rows sum name; do
    printf '      {"name":%s,"rows":%d,"sha256":"%s"}\n' "$(json_string "$name")" "$rows" "$sum"
  done <"$1.tables"
}
