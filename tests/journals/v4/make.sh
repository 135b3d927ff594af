#!/bin/sh
# How the kept store with entries of version 4 was made: once. It is never made again, for what is kept is what was
# written then. The people are invented.
#   make.sh PLAINT FOLDER
set -eu
plaint=$1
here=$(dirname "$0")
export PLAINT_STORE="$2/store" PLAINT_BY=amy

# at DAY VERB ...: that verb on that day, at ten in the morning.
at() {
    PLAINT_NOW="$1T10:00:00Z"
    export PLAINT_NOW
    shift
    "$plaint" "$@" --quiet --no-input
}

at 2026-06-01 init --prefix KS --policy hos-code-2024

# Imported: closed at stage 1; at stage 2, against the policy; open.
at 2026-06-01 import "$here/log.csv" --mapping "$here/mapping.json"

# What came after that: at the first a correction and an erasure, at the last the steps that followed.
at 2026-06-02 correct 2025-1 --entry 3 --set outcome=upheld --reason 'It was read wrongly'
at 2026-06-03 erase 2025-1 --basis request --early 'They asked us to forget it'
at 2026-06-04 ack 2026-1 --channel email
at 2026-06-05 hold 2026-1 --reason 'The insurers asked for it'
at 2026-06-08 contact 2026-1 --channel message
rm -f "$PLAINT_STORE/.lock" "$PLAINT_STORE/.import-lock"
