#!/bin/sh
# Copies what the server reads beside its code (templates, styles, SQL) to the build: all that is not TypeScript,
# not the browser's, and not of a test.
set -eu

from=$1
to=$(mkdir -p "$2" && cd "$2" && pwd)
cd "$from"
find . -type f ! -name '*.ts' ! -name '*.tsx' ! -name '*.md' ! -path './web/*' ! -path '*/golden/*' ! -path '*/fixtures/*' |
  while IFS= read -r file; do
    mkdir -p "$to/$(dirname "$file")"
    cp "$file" "$to/$file"
  done
