#!/bin/sh
# Installs the system packages of a list that are missing: as root, by sudo, or by telling whom to ask.
#   tools/setup.sh tools/system-packages.txt …
set -eu

if ! command -v dpkg-query >/dev/null 2>&1; then
  echo "guyub: not a Debian or Ubuntu machine; the packages of $* are needed under whatever names they have here." >&2
  exit 0
fi

missing=
for package in $(cat "$@" | grep -v '^#'); do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' ||
    missing="$missing $package"
done
[ -z "$missing" ] && exit 0

if [ "$(id -u)" = 0 ]; then
  as_root=
elif command -v sudo >/dev/null 2>&1 && sudo -v; then
  as_root=sudo
else
  echo "guyub: please ask an administrator to run:  apt-get install --no-install-recommends -y$missing" >&2
  exit 1
fi
echo "guyub: installing$missing"
# shellcheck disable=SC2086
$as_root env DEBIAN_FRONTEND=noninteractive sh -c "apt-get update -qq && apt-get install -qq -y --no-install-recommends $missing" >/dev/null
