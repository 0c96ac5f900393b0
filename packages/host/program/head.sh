#!/bin/bash
# esteira-host: one phase of a deployment on this host.
#
# Called by SSM Run Command as root, with environment variables only (see call.sh). Says nothing on
# stdout but its reply: one line of JSON, the last. Everything else goes to the transcript under
# <root>/.esteira/log. Every phase may be killed at any line and called again.
#
# It needs bash, coreutils, util-linux, curl, tar, zstd, systemd, and the application's own PHP.

readonly PROGRAM_VERSION=1
readonly CONF_FILE=/etc/esteira.conf
readonly RELEASE_PATTERN='^[0-9a-f]{7}-[0-9a-f]{12}$'
