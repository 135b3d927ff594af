#!/bin/sh
# How the kept store with entries of version 3 was made: once. It is never made again, for what is kept is what was
# written then. The people are invented.
#   make.sh PLAINT FOLDER
set -eu
plaint=$1
export PLAINT_STORE="$2/store" PLAINT_BY=amy

# at DAY VERB ...: that verb on that day, at ten in the morning.
at() {
    PLAINT_NOW="$1T10:00:00Z"
    export PLAINT_NOW
    shift
    "$plaint" "$@" --quiet --no-input
}

at 2026-01-05 init --prefix KS --policy hos-code-2024 --retention 18m

# 1: answered and closed, held for a claim, released, erased when its time had passed, and written in afterwards.
at 2026-01-05 log --summary 'Damp in the bedroom' --complainant 'Zoë Ó Súilleabháin' --contact 'zoe@example.org' \
    --channel email --service repairs --handler 'J Smith' --representative 'B Okafor' --consent
at 2026-01-06 ack 1 --channel message --understanding 'Damp since November'
at 2026-01-08 contact 1 --channel phone --said 'Nobody came 🏚'
at 2026-01-14 point 1 --text 'The damp itself'
at 2026-01-16 finding 1 --point 1 --outcome upheld --reasons 'It is damp'
at 2026-01-16 respond 1 --outcome upheld --decision 'We were slow' --remedy 'A heater' --action 'Dry it@2026-02-20' \
    --channel letter
at 2026-02-20 action 1 --done 1 --said 'Dry'
at 2026-02-23 close 1 --because resolved
at 2026-03-02 hold 1 --reason 'A claim in the county court' --authorised-by 'C Head'
at 2026-03-03 correct 1 --entry 9 --set authorised_by='D Head' --reason 'It was another'
at 2026-09-01 hold 1 --release --reason 'The claim is settled'
at 2027-08-24 erase 1 --basis retention --authorised-by 'C Head'
at 2027-08-25 feedback 1 --given --satisfaction satisfied --said 'Content, after all'

# 2: against the policy, erased early in the officer's own words, and again when something more had come.
at 2026-01-12 log --summary 'Noise' --complainant 'H Vale' --channel phone --handler 'J Smith'
at 2026-01-14 close 2 --because lapsed --override 'They moved away'
at 2026-01-20 erase 2 --basis 'They asked us to forget it' --early 'Nothing can come of it'
at 2026-01-21 contact 2 --incoming --channel phone --said 'Thanked us' --override 'They rang'
at 2026-01-22 erase 2 --basis order --early 'The same again'

# 3: under a hold, and never erased.
at 2026-01-19 log --summary 'Roof' --complainant 'I Marsh' --channel visit
at 2026-01-20 hold 3 --reason 'The insurers asked for it'
rm -f "$PLAINT_STORE/.lock"
