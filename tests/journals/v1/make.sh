#!/bin/sh
# How the kept store of format 1 was made: once. It is never made again, for what is kept is what was written then.
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

at 2025-09-01 init --prefix KS --policy wthp-2024
at 2025-09-01 calendar add-closure 2025-12-29 --to 2025-12-31 --note 'Winter closure'
at 2025-09-01 calendar work-on 2025-12-01

# 1: every kind of event, both stages, and the words that files find hard.
at 2025-09-03 log --received 2025-09-02 --summary 'Boiler out: "three weeks"' --outcome-sought 'Hot water' \
    --complainant 'Zoë Ó Súilleabháin' --contact 'zoe@example.org' --channel email --service repairs \
    --category 'heating and hot water' --property 'P/0017' --tenure lcra --handler 'J Smith' --known 2025-08-14 \
    --representative 'B Okafor' --consent --note 'Rang twice before'
at 2025-09-05 ack 1 --channel letter --understanding 'No heating since 14 August
and nobody came' --outcome-sought 'Hot water, and an apology'
at 2025-09-08 allocate 1 --handler 'R Żak'
at 2025-09-09 contact 1 --channel phone --said 'Agreed a visit'
at 2025-09-10 contact 1 --channel email --incoming --said 'Nobody came 🏚'
at 2025-09-11 contact 1 --update --said 'The part is on order'
at 2025-09-15 extend 1 --for 5wd --reason 'The part is late' --agreed --approved-by 'C Head' --signposted
at 2025-09-24 respond 1 --on 2025-09-22 --outcome partly-upheld --decision 'We were slow' --reasons 'No part in stock' \
    --remedy 'An apology' --remedy '£50' --action 'Fit the part@2025-09-30' --action 'Ring afterwards' \
    --handler 'R Żak' --signed-off-by 'C Head' --channel letter --received-on 2025-09-24
at 2025-09-29 escalate 1 --requested 2025-09-26 --reason 'Still cold' --handler 'D Panel'
at 2025-09-30 ack 1 --channel letter
at 2025-10-15 respond 1 --outcome upheld --decision 'It should have been fitted' --handler 'D Panel'
at 2025-10-20 close 1 --because final-response

# 2: the acknowledgement late, the answer put off past the cap for a good reason, still open.
at 2025-10-01 log --policy hos-code-2024 --received 2025-10-01 --summary 'Damp' --handler 'J Smith' --service repairs
at 2025-10-15 ack 2 --channel email
at 2025-10-16 extend 2 --for 10wd --reason 'The surveyor is away' --signposted
at 2025-11-03 extend 2 --for 5wd --reason 'And ill' --good-reason 'No other surveyor' --agreed --signposted

# 3: serious, begun at the second stage, with updates until it is answered.
at 2025-11-03 log --policy wwhc-2021 --stage stage-2 --serious 'Risk to a child' --summary 'Bare wires' --channel web
at 2025-11-04 ack 3
at 2025-11-20 contact 3 --update --channel phone
at 2025-12-05 contact 3 --update --channel phone

# 4: a service request that became a complaint.
at 2025-11-10 log --policy wdh-2022 --stage service-request --summary 'Bins' --service estates --channel in-person
at 2025-11-11 contact 4 --channel phone
at 2025-11-13 escalate 4 --reason 'Still not emptied'
at 2025-11-14 ack 4
at 2025-11-24 respond 4 --outcome upheld --remedy 'Emptied'

# 5: nobody named, and taken back.
at 2025-11-17 log --policy trust-2025 --anonymous --summary 'Noise' --channel letter --tenure lcho
at 2025-11-19 close 5 --because withdrawn --note 'A note through the door'

# 6: against the policy, because it happened; and written down three days after.
at 2025-11-24 log --received 2025-11-17 --on 2025-11-18 --summary 'Rent account' --representative 'E Advice'
at 2025-11-27 extend 6 --on 2025-11-24 --for 40wd --reason 'The adviser is away' --override 'Told so at the counter'
at 2025-12-01 respond 6 --outcome not-upheld

# 7: received over the winter closure, by a policy of the organisation's own.
sed 's/"id": "wthp-2024"/"id": "own"/' "$(dirname "$0")/../../../policies/wthp-2024.json" \
    >"$PLAINT_STORE/policies/own.json"
at 2026-01-05 log --policy own --received 2025-12-24 --summary 'Gutter' --channel survey --serious 'Over a doorway'
rm -f "$PLAINT_STORE/.lock"
