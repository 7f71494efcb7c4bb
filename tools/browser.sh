#!/bin/sh
# Sees to a Chromium for the tests of the report's pages: Debian's, or Playwright's own where the
# system has none that runs without a desktop (on Ubuntu chromium is a snap, which needs its daemon).
#   tools/browser.sh VENV
set -eu
here=$(dirname "$0")
venv=$1

[ -x /usr/bin/chromium ] && exit 0
# shellcheck disable=SC1091
. /etc/os-release
if [ "$ID" = debian ]; then
  exec "$here/setup.sh" "$here/browser-packages.txt"
fi

echo "guyub: fetching Playwright's Chromium"
with_libraries=
[ "$(id -u)" = 0 ] && with_libraries=--with-deps
# shellcheck disable=SC2086
"$venv/bin/playwright" install $with_libraries chromium >/dev/null 2>&1 ||
  echo "guyub: no browser could be fetched: the tests of the report's pages will be skipped" >&2
