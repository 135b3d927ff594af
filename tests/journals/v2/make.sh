#!/bin/sh
# How the kept store with entries of version 2 was made: once. It is never made again, for what is kept is what was
# written then. Its policy says everything that a policy could say, and is invented like the people.
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

at 2026-01-02 init --prefix KS --policy hos-code-2024
cp "$here/own.json" "$PLAINT_STORE/policies/own.json"
at 2026-01-02 calendar add-closure 2026-01-16 --note 'Training'

# 1: the whole procedure, from a representative without consent to the ombudsman's order.
at 2026-01-05 log --policy own --summary 'Damp in both bedrooms' --complainant 'Zoë Ó Súilleabháin' --contact 'zoe@example.org' \
    --channel visit --service repairs --category 'damp and mould' --property 'P/0017' --tenure lcra \
    --handler 'J Smith' --known 2025-11-20 --representative 'B Okafor' --outcome-sought 'A dry home'
at 2026-01-05 ack 1 --channel message --understanding 'Damp since November
and nobody came'
at 2026-01-06 consent 1 --given --note 'By letter'
at 2026-01-06 group 1 --members 3 --nominee 'E Lewis'
at 2026-01-06 support 1 --preferred phone --adjustment 'Large print'
at 2026-01-07 flag 1 --senior-staff 'It is about the director of repairs'
at 2026-01-09 notify 1 --regulator 'Regulator of Social Housing'
at 2026-01-07 staff 1 --told complaint --staff 'The director of repairs' --supported-by 'P Union' --channel in-person \
    --said 'That there is a complaint'
at 2026-01-08 conflict 1 --handler 'R Shah' --reason 'A neighbour of theirs'
at 2026-01-08 allocate 1 --handler 'A Żak'
at 2026-01-08 contact 1 --channel visit --purpose meeting --said 'Went through the rooms 🏚'
at 2026-01-09 contact 1 --channel message --incoming --purpose clarification --said 'Which bedroom is worst'
printf 'Not really a picture' >"$2/bedroom.jpg"
at 2026-01-09 evidence 1 --file "$2/bedroom.jpg" --incoming --said 'Mould on the wall'
rm "$2/bedroom.jpg"
at 2026-01-09 evidence 1 --item 'Survey 17/2026'
at 2026-01-09 pause 1 --ground access --reason 'Nobody at home'
at 2026-01-13 resume 1
at 2026-01-14 point 1 --text 'The damp itself'
at 2026-01-14 point 1 --text 'Calls were not returned'
at 2026-01-20 extend 1 --for 5wd --reason 'The surveyor is away' --agreed
at 2026-01-22 finding 1 --point 1 --outcome upheld --reasons 'It is damp'
at 2026-01-22 finding 1 --point 2 --outcome not-upheld --reasons 'They were'
at 2026-01-23 respond 1 --outcome partly-upheld --decision 'We were slow' --reasons 'No surveyor' --remedy 'A heater' \
    --action 'Dry the walls@2026-02-20' --handler 'A Żak' --channel letter --received-on 2026-01-23
at 2026-01-23 remedy 1 --offer apology --words 'In writing'
at 2026-01-23 remedy 1 --offer compensation-for-distress --amount 150.50 --words 'Two months of it'
at 2026-01-23 remedy 1 --offer compensation-for-loss --amount '£1,250' --offset --words 'Clothes'
at 2026-01-28 remedy 1 --accepted 2
at 2026-01-28 remedy 1 --accepted 3
at 2026-01-28 remedy 1 --refused 4
at 2026-01-30 remedy 1 --delivered 2
at 2026-02-02 action 1 --add 'Ring afterwards' --owner 'J Smith' --authorised-by 'C Head'
at 2026-02-03 learning 1 --action 'A second surveyor@2026-06-30' --owner 'D Head' --authorised-by 'C Head'
at 2026-02-04 action 1 --move 1 --owner 'K Works' --target 2026-03-06 --reason 'No plasterer'
at 2026-02-05 action 1 --done 2 --said 'All well'
at 2026-02-05 cause 1 --cause no-cover
at 2026-02-06 feedback 1 --asked
at 2026-02-09 feedback 1 --given --satisfaction dissatisfied --said 'It took too long'
at 2026-02-10 escalate 1 --requested 2026-02-09 --reason 'Still damp' --handler 'S Head'
at 2026-02-11 panel 1 --seat senior-staff='S Head' --seat board-member='T Board' --resident 'V Neighbour' --consented
at 2026-02-12 staff 1 --told progress-update --channel phone
at 2026-02-19 finding 1 --point 1 --outcome upheld
at 2026-02-19 finding 1 --point 2 --outcome upheld --reasons 'Two calls were not'
at 2026-02-20 respond 1 --outcome upheld --decision 'We should have come' --handler 'S Head' --channel email
at 2026-02-20 staff 1 --told answer
at 2026-02-23 contact 1 --purpose after-the-answer --channel phone --said 'Explained it'
at 2026-02-24 close 1 --because final-response
at 2026-03-02 ombudsman 1 --referred --reference 'HO-26-0001'
at 2026-03-03 ombudsman 1 --evidence-by 2026-03-20 --owner 'A Żak' --words 'The whole file'
at 2026-03-05 action 1 --done 4
at 2026-03-10 ombudsman 1 --found service-failure --words 'And slow at that'
at 2026-03-10 ombudsman 1 --order 'Pay £100@2026-04-10' --owner 'K Works'
at 2026-03-10 ombudsman 1 --recommended 'Look at how calls are returned'
at 2026-03-12 review 1 --review board --said 'Nothing more'

# 2: refused, and taken on the ombudsman's instruction.
at 2026-01-12 log --policy own --summary 'Rent arrears at court' --complainant 'F Quill' --channel letter
at 2026-01-13 refuse 2 --ground at-court --reasons 'A court has it' --signposted --authorised-by 'C Head'
at 2026-02-02 reopen 2 --because ombudsman-instruction --answer-by 2026-02-27 --handler 'A Żak' --reason 'Not all of it'
at 2026-02-04 accept 2 --ground at-court --reason 'Told to'

# 3: the next stage declined, opened again there, sent back, and resolved between the two of them.
at 2026-01-12 log --policy own --summary 'Gate' --complainant 'G Hill' --handler 'J Smith' --channel phone
at 2026-01-14 respond 3 --outcome not-upheld --decision 'It is not ours'
at 2026-01-16 decline 3 --ground disproportionate --requested 2026-01-15 --reasons 'A new road was asked' --signposted
at 2026-01-26 reopen 3 --because own-decision --handler 'S Head' --reason 'It is ours after all'
at 2026-01-28 return 3 --answer-by 2026-02-06 --agreed --reason 'It was never looked at'
at 2026-02-05 respond 3 --outcome resolved --agreed --channel phone --decision 'Mend it' --reasons 'It is broken'
at 2026-02-09 close 3 --because resolved

# 4: warned, restricted, and closed for it.
at 2026-01-19 log --policy own --summary 'Noise' --complainant 'H Vale' --channel web
at 2026-01-21 warn 4 --reason 'Forty calls in a day' --approved-by 'C Head'
at 2026-01-28 restrict 4 --measure 'Letters only' --reason 'Fifty calls in a day' --until 2026-07-28 \
    --approved-by 'C Head' --signposted
at 2026-01-30 close 4 --because restricted --authorised-by 'C Head'

# 5: nobody named, and not pursued.
at 2026-01-19 log --policy own --anonymous --summary 'Lights out in the yard' --channel other
at 2026-01-22 close 5 --because not-pursued --authorised-by 'C Head'

# 6: taken late, with new points in 7, and 8 once more the same as 6.
at 2026-01-20 log --policy own --summary 'Roof' --complainant 'I Marsh' --known 2025-05-01 --serious 'Slates fall'
at 2026-01-21 accept 6 --ground over-six-months --reason 'They were abroad'
at 2026-01-26 respond 6 --outcome upheld
at 2026-01-29 log --policy own --summary 'Gutter, too' --complainant 'I Marsh'
at 2026-01-29 link 7 --to 6 --as new-points-of
at 2026-01-30 log --policy own --summary 'Roof again' --complainant 'I Marsh'
at 2026-01-30 merge 8 --into 6

# 9: mistakes: of a day, of a value, of the whole entry, of the beginning, and of a correction.
at 2026-02-02 log --policy own --received 2026-02-02 --summary 'Lift' --complainant 'K Brook' --service lifts
at 2026-02-03 ack 9 --channel email
at 2026-02-05 contact 9 --channel phone --said 'Said of another case'
at 2026-02-09 extend 9 --for 5wd --reason 'Parts'
at 2026-02-10 correct 9 --entry 2 --happened-on 2026-02-02 --reason 'The stamp says so'
at 2026-02-10 correct 9 --entry 3 --strike --reason 'Another case'
at 2026-02-11 correct 9 --entry 1 --set received=2026-01-30 --reason 'It lay in the box over the weekend'
at 2026-02-12 correct 9 --entry 2 --set channel=visit --reason 'By hand'
at 2026-02-13 respond 9 --outcome upheld
at 2026-02-16 correct 9 --entry 9 --set outcome=not-upheld --reason 'Read wrong'

# 10: still standing still, and a representative who may not speak.
at 2026-02-09 log --policy own --summary 'Burst pipe' --complainant 'L Field' --representative 'M Ward'
at 2026-02-10 consent 10 --refused
at 2026-02-11 pause 10 --ground insurer
at 2026-02-12 respond 10 --outcome upheld --override 'Answered at the counter'

# 11: a request that stood still and became a complaint, against what its policy says of pauses.
at 2026-02-16 log --policy own --stage service-request --summary 'Bins' --channel survey
at 2026-02-18 escalate 11 --reason 'Still not emptied'
at 2026-02-20 pause 11 --ground insurer --note 'A van ran into them'

# 12: nothing in it that version 1 had no word for.
at 2026-02-23 log --policy hos-code-2024 --summary 'Fence' --complainant 'N Ridge' --channel email --handler 'J Smith'
at 2026-02-24 ack 12 --channel letter
at 2026-02-25 contact 12 --update --channel phone
at 2026-03-02 respond 12 --outcome not-upheld --reasons 'It stands'
rm -f "$PLAINT_STORE/.lock"
