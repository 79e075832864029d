#!/bin/bash
# Brings what some tests need and npm does not have. Installs it where that is possible without asking (Debian, as root
# or with sudo that wants no password); elsewhere it says what will be skipped. With SLUITEND_REQUIRE_ALL=1 (CI) missing
# means failing.
set -uo pipefail

has_chromium() {
  [ -n "${SLUITEND_CHROMIUM:-}" ] && [ -x "$SLUITEND_CHROMIUM" ] && return 0
  command -v chromium || command -v chromium-browser || command -v google-chrome ||
    [ -x "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" ] ||
    [ -x "/Applications/Chromium.app/Contents/MacOS/Chromium" ]
}
has_postgres() {
  command -v initdb || ls /usr/lib/postgresql/*/bin/initdb
}
has_pdf_tools() {
  command -v pdftotext
}

missing_packages() {
  has_chromium >/dev/null 2>&1 || echo chromium
  has_postgres >/dev/null 2>&1 || echo postgresql
  has_pdf_tools >/dev/null 2>&1 || echo poppler-utils
}

consequence() {
  case $1 in
    chromium) echo "chromium is not here: the browser tests are skipped." ;;
    postgresql) echo "postgresql is not here: the store is tested on SQLite only." ;;
    poppler-utils) echo "poppler-utils is not here: the text and fonts of PDF files are not looked at." ;;
  esac
}

# Node 22 beside the Node in use: the forecasts must have the same digits on both (test/golden/forecast-numbers.test.ts).
node22=$(dirname "$0")/../.cache/node22
[ -x "$node22/bin/node" ] || sh "$(dirname "$0")/install-node.sh" "$node22" 22 >/dev/null 2>&1 ||
  echo "Node 22 could not be had: that the forecasts have the same digits on it is not tested."

packages=$(missing_packages | tr '\n' ' ')
[ -z "$packages" ] && exit 0

as_root=none
if [ "$(id -u)" = 0 ]; then
  as_root=""
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
  as_root="sudo -n"
fi

if [ "$as_root" != none ] && [ -f /etc/debian_version ] && command -v apt-get >/dev/null 2>&1; then
  echo "Installing for the tests: $packages"
  log=$(mktemp)
  # shellcheck disable=SC2086 # the packages and the word sudo are lists of words
  if ! { $as_root apt-get update -qq &&
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages; } >"$log" 2>&1; then
    tail -n 5 "$log"
  fi
  rm -f "$log"
fi

still=0
for package in $(missing_packages); do
  consequence "$package"
  still=1
done
if [ "$still" = 1 ]; then
  echo "On Debian: apt-get install $(missing_packages | tr '\n' ' ')"
  [ "${SLUITEND_REQUIRE_ALL:-}" = 1 ] && exit 1
fi
exit 0
