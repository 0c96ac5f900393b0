set -Eeuo pipefail

# The agent gives neither HOME nor a dependable PATH, and its umask is the machine's.
export HOME=/root
export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
export LC_ALL=C
umask 022
