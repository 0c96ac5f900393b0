# --- SQLite --------------------------------------------------------------------------------------------------

sqlite_tools() { printf 'sqlite3'; }

# A dump is one read transaction: writers wait no longer than for any other reader.
sqlite_dump() { sqlite3 -readonly -bail -cmd '.timeout 60000' "$1" .dump 9>&- 3>&-; }

sqlite_server() { sqlite3 --version; }
sqlite_client() { sqlite3 --version; }

sqlite_problems() {
  [[ -f $database ]] || { printf 'backup-database-away: There is no %s.\n' "$database" && return; }
  [[ $(sqlite3 -readonly "$database" 'PRAGMA quick_check(1)' 2>&1) == ok ]] ||
    printf 'backup-database-damaged: SQLite finds %s damaged: sqlite3 %s "PRAGMA integrity_check"\n' "$database" "$database"
}

sqlite_left_out() { :; }
sqlite_tables() { sqlite3 -readonly "$1" "SELECT count(*) FROM sqlite_master WHERE type = 'table'"; }

# A file belongs to the application's user: who restores is root.
sqlite_create() { install -o "${conf[user]}" -g "${conf[group]}" -m 600 /dev/null "$1"; }
sqlite_drop() { rm -f "$1" "$1-wal" "$1-shm"; }
sqlite_room() { :; }
sqlite_load() { sqlite3 -bail "$2" 9>&- 3>&-; }

sqlite_admit() { :; }
sqlite_dismiss() { :; }
