#!/bin/bash
# esteira-backup: makes, restores and drills the backups of this host's environment.
#
# Called by SSM Run Command or by a systemd timer, as root, with environment variables only (see call.sh).
# Says nothing on stdout but its reply: one line of JSON, the last. Everything else goes to the transcript
# under /var/lib/esteira-backup/log. Every phase may be killed at any line: the next one tidies up.
#
# It needs bash, coreutils, util-linux, curl, openssl, perl, tar, zstd, age, and the database's own clients.

readonly PROGRAM_VERSION=1
readonly CONF_FILE=/etc/esteira-backup.conf
readonly state=/var/lib/esteira-backup
readonly work=$state/work

# A check that breaks inside of $(…) must not pass for one that found nothing.
shopt -s inherit_errexit
