# --- PostgreSQL ----------------------------------------------------------------------------------------------

postgres_tools() { printf 'psql pg_dump'; }

# pg TOOL ARGUMENT…: by the service `esteira` of the account's file, or as the server's own user where there is
# none. https://www.postgresql.org/docs/current/libpq-pgservice.html
pg() {
  if [[ -n $account ]]; then
    PGSERVICEFILE=$account PGSERVICE=esteira PGCLIENTENCODING=UTF8 "$@" 9>&- 3>&-
  else
    (cd / && setpriv --reuid postgres --regid postgres --init-groups env PGCLIENTENCODING=UTF8 "$@") 9>&- 3>&-
  fi
}

pg_sql() { pg psql --no-psqlrc --quiet --tuples-only --no-align --set ON_ERROR_STOP=1 --dbname "dbname=$1" --command "$2"; }

# The settings of the database itself stand first: a dump of what is in it leaves them out. Lists are kept as they
# are written. https://www.postgresql.org/docs/current/app-psql.html (DBNAME)
postgres_dump() {
  pg_sql "$1" "SELECT format('ALTER DATABASE :\"DBNAME\" SET %I TO %s;', name, CASE WHEN name IN ('search_path', 'temp_tablespaces',
      'local_preload_libraries', 'session_preload_libraries') THEN value ELSE quote_literal(value) END)
    FROM pg_db_role_setting JOIN pg_database d ON d.oid = setdatabase AND setrole = 0, unnest(setconfig) AS setting,
      LATERAL (SELECT split_part(setting, '=', 1) AS name, substr(setting, strpos(setting, '=') + 1) AS value) AS pair
    WHERE datname = current_database() ORDER BY 1" || return
  pg pg_dump --format=plain --encoding=UTF8 --dbname "dbname=$1"
}

postgres_server() { pg_sql "$database" 'SHOW server_version'; }
postgres_client() { pg_dump --version; }

# postgres_problems SERVER CLIENT
postgres_problems() {
  local hidden
  older "$(version_in "$2")" "${1%%.*}" &&
    printf 'backup-client-differs: The server is %s, pg_dump here %s.\n' "$1" "$2"
  hidden=$(pg_sql "$database" "SELECT string_agg(format('%I.%I', nspname, relname), ' ') FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE relkind IN ('r', 'p') AND nspname NOT LIKE 'pg\_%' AND nspname <> 'information_schema'
    AND NOT (has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT'))")
  [[ -z $hidden ]] || printf 'backup-rights: The account may not read %s: GRANT pg_read_all_data TO ...\n' "$hidden"
}

# pg_dump fails where it may not read; nothing is left out in silence.
postgres_left_out() { :; }

postgres_tables() { pg_sql "$1" "SELECT count(*) FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')"; }

postgres_create() { pg_sql postgres "CREATE DATABASE \"$1\" TEMPLATE template0 ENCODING 'UTF8'"; }
postgres_drop() { pg_sql postgres "DROP DATABASE IF EXISTS \"$1\" WITH (FORCE)"; }
postgres_room() { :; }

# postgres_admit USER PASSWORD NAME: an account for one database.
postgres_admit() {
  postgres_dismiss "$1" "$3"
  printf 'CREATE ROLE "%s" LOGIN PASSWORD '"'%s'"'; GRANT ALL ON SCHEMA public TO "%s"; GRANT ALL ON ALL TABLES IN SCHEMA public TO "%s"; GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO "%s";' "$1" "$2" "$1" "$1" "$1" |
    pg psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --dbname "dbname=$3"
}

postgres_dismiss() {
  [[ -n $(pg_sql postgres "SELECT 1 FROM pg_roles WHERE rolname = '$1'") ]] || return 0
  pg_sql "$2" "DROP OWNED BY \"$1\"" 2>/dev/null || true
  pg_sql postgres "DROP ROLE \"$1\""
}

# postgres_load FROM TO: all of it or nothing.
postgres_load() { pg psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --single-transaction --output /dev/null --dbname "dbname=$2"; }
