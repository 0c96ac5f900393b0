# --- MariaDB and MySQL ---------------------------------------------------------------------------------------
# The server's own client: each leaves something in a dump that the other does not understand.

mariadb_tools() {
  if [[ $engine == mysql ]]; then printf 'mysql mysqldump'; else printf 'mariadb mariadb-dump mariadb-binlog'; fi
}

# my TOOL ARGUMENT…: with the account of the backup, or of the restore. Never by a password in an argument.
# A charset of the client's own configuration would change what is read.
my() {
  local tool=$1 options=()
  shift
  if [[ -n $account ]]; then options=("--defaults-file=$account"); else options=(--no-defaults); fi
  [[ $tool == *-binlog ]] || options+=(--default-character-set=utf8mb4)
  "$tool" "${options[@]}" "$@" 9>&- 3>&-
}

my_sql() { my "${engine}" --batch --skip-column-names --execute "$1" "${@:2}"; }

# What the database itself says of tables to come stands first: a dump of its tables leaves it out.
mariadb_dump() {
  local flags=(--single-transaction --quick --routines --events --triggers --hex-blob --order-by-primary
    --skip-add-locks --no-tablespaces --max-allowed-packet=1G)
  [[ $engine == mariadb ]] || flags+=(--set-gtid-purged=OFF --column-statistics=0)
  # Where the log stands in the very snapshot, without a lock: what is shipped goes on from there.
  [[ $1 != "$database" || -z ${conf[binlog]:-} ]] || flags+=(--master-data=2)
  my_sql "SELECT CONCAT('ALTER DATABASE CHARACTER SET = ', default_character_set_name, ' COLLATE = ', default_collation_name, ';')
    FROM information_schema.schemata WHERE schema_name = '$1'" || return
  my "$(if [[ $engine == mysql ]]; then echo mysqldump; else echo mariadb-dump; fi)" "${flags[@]}" "$1"
}

mariadb_server() { my_sql 'SELECT VERSION()'; }
mariadb_client() { if [[ $engine == mysql ]]; then mysqldump --version; else mariadb-dump --version; fi; }

# mariadb_problems SERVER CLIENT
mariadb_problems() {
  local server=$1 client=$2 grants tables
  if [[ $(maker "$server") != "$(maker "$client")" ]] || older "$(version_in "${client#*Distrib}")" "$(version_in "$server")"; then
    printf 'backup-client-differs: The server is %s, its client here %s.\n' "$server" "$client"
  fi
  [[ $(my_sql "SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name = '$database'") == 1 ]] ||
    printf 'backup-database-away: There is no database %s that this account may see.\n' "$database"
  grants=$(my_sql 'SHOW GRANTS' | tr -d '\134')
  mariadb_missing_rights "$grants"
  tables=$(my_sql "SELECT GROUP_CONCAT(table_name SEPARATOR ' ') FROM information_schema.tables
    WHERE table_schema = '$database' AND table_type = 'BASE TABLE' AND engine NOT IN ('InnoDB', 'ROCKSDB', 'TokuDB')")
  [[ $tables == NULL || -n ${conf[non-transactional]:-} ]] ||
    printf 'backup-not-transactional: No snapshot holds %s still: ALTER TABLE ... ENGINE=InnoDB, or accept it in %s.\n' "$tables" "$CONF_FILE"
}

maker() { if [[ $1 == *MariaDB* ]]; then echo MariaDB; else echo MySQL; fi; }

# shellcheck disable=SC2016 # MariaDB's quotes, not the shell's
# mariadb_missing_rights GRANTS: without these a dump leaves things out and ends well.
mariadb_missing_rights() {
  local right here pattern
  [[ $1 != *'ALL PRIVILEGES ON *.*'* ]] || return 0
  here=$(grep -E "ON (\*\.\*|\`$database\`\.\*)" <<<"$1" || true)
  for right in SELECT 'SHOW VIEW' TRIGGER EVENT; do
    pattern="(GRANT |, )$right(,| ON)"
    [[ $here == *'ALL PRIVILEGES'* || $here =~ $pattern ]] ||
      printf 'backup-rights: The account lacks %s: GRANT %s ON `%s`.* TO ...\n' "$right" "$right" "$database"
  done
  grep -qE '(GRANT |, )(SELECT(,.*)? ON (\*\.\*|`mysql`\.(\*|`proc`))|SHOW_ROUTINE|SHOW CREATE ROUTINE)' <<<"$1" ||
    printf 'backup-rights: The account may not read routines, so a dump would leave them out and say nothing: %s\n' \
      "$(if [[ $engine == mysql ]]; then echo 'GRANT SHOW_ROUTINE ON *.* TO ...'; else echo 'GRANT SELECT ON mysql.proc TO ...'; fi)"
}

# What the database says it has, against what the dump had.
mariadb_left_out() {
  local views routines triggers events
  read -r views routines triggers events < <(my_sql "SELECT
    (SELECT COUNT(*) FROM information_schema.views WHERE table_schema = '$database'),
    (SELECT COUNT(*) FROM information_schema.routines WHERE routine_schema = '$database'),
    (SELECT COUNT(*) FROM information_schema.triggers WHERE trigger_schema = '$database'),
    (SELECT COUNT(*) FROM information_schema.events WHERE event_schema = '$database')")
  fewer views "$views" && fewer routines "$routines" && fewer triggers "$triggers" && fewer events "$events"
}

mariadb_tables() { my_sql "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = '$1'"; }

mariadb_create() { my_sql "CREATE DATABASE \`$1\` CHARACTER SET utf8mb4"; }
mariadb_drop() { my_sql "DROP DATABASE IF EXISTS \`$1\`"; }

# mariadb_admit USER PASSWORD NAME: an account for one database. Its password is in no argument.
mariadb_admit() {
  printf "DROP USER IF EXISTS '%s'@'%%'; CREATE USER '%s'@'%%' IDENTIFIED BY '%s'; GRANT ALL ON \`%s\`.* TO '%s'@'%%';" "$1" "$1" "$2" "$3" "$1" |
    my "$engine"
}
mariadb_dismiss() { my_sql "DROP USER IF EXISTS '$1'@'%'"; }

# mariadb_room LONGEST → why a statement of that length would be refused
mariadb_room() {
  local most
  most=$(my_sql 'SELECT @@global.max_allowed_packet')
  ((most > $1)) || printf 'max_allowed_packet of the server is %d, the longest statement has %d bytes' "$most" "$1"
}

# shellcheck disable=SC2016 # MariaDB's quotes, not the shell's
# mariadb_load FROM TO: without names of the old database, without definers that only SUPER may set, and
# without the line that no other client understands. Rows are left as they are.
mariadb_load() {
  sed -e '/^(/b' -e '/^INSERT INTO /b' -e '/^\/\*M!/d' -e "s/\`$1\`\\./\`$2\`./g" \
    -e 's/DEFINER=`[^`]*`@`[^`]*`//g' | my "$engine" --max-allowed-packet=1G "$2"
}
