//! England's store: thirty cases. Bank holiday in the quarter: Monday 31 August.
//!
//! `hos-code-2024` unless another policy is named. There, an acknowledgement is due 5 working days after receipt, the
//! answer 10 working days after the acknowledgement or after the day that was due, whichever is earlier (20 at
//! stage 2); day one is the day after.

use std::fs;
use std::sync::{Arc, Mutex, Weak};

use super::story::{Shared, shared, told};
use crate::support::Bench;

/// The store, left on Friday 30 October 2026.
pub(super) fn england() -> Arc<Bench> {
    static STORE: Shared = Mutex::new(Weak::new());
    shared(&STORE, made)
}

fn made() -> Bench {
    let mut bench = Bench::on("2026-06-01");
    bench.ok("init --prefix WT --policy hos-code-2024 -q");
    let settings = bench.store().join("plaint.json");
    let plain = fs::read_to_string(&settings).unwrap();
    let listed = plain.replacen('{', "{\n  \"services\": [\"caretaking\", \"repairs\"],", 1);
    fs::write(&settings, listed).unwrap();
    answers(&mut bench);
    extensions(&mut bench);
    late_starts(&mut bench);
    turned_away(&mut bench);
    ended_or_opened_again(&mut bench);
    mended(&mut bench);
    of_other_tenures_and_procedures(&mut bench);
    two_stages(&mut bench);
    left_open(&mut bench);
    bench.day("2026-10-30");
    bench
}

fn answers(bench: &mut Bench) {
    // Given a complaint acknowledged on 3 July, when it is answered on 17 July, then it was met on the day it was due.
    told(
        bench,
        1,
        "07-01 log --tenure lcra --service repairs --category damp
         07-03 ack
         07-17 respond --outcome upheld --remedy 'A new fan'
         07-17 remedy --offer compensation-for-loss --amount 150
         07-20 remedy --accepted 2
         07-20 cause --cause no-survey
         07-24 feedback --asked
         07-27 learning --action 'Survey first@2026-09-01' --owner Bo
         07-28 feedback --given --satisfaction satisfied
         08-03 remedy --delivered 2
         09-07 action --done 1",
    );
    // Received before the quarter and due in it on 13 July; answered a day late.
    told(
        bench,
        2,
        "06-24 log --tenure lcra --service repairs --category delay
         06-29 ack
         07-14 respond --outcome not-upheld
         07-20 feedback --given",
    );
    // Received in it, due on 5 October, answered on 2 October.
    told(
        bench,
        3,
        "09-16 log --tenure lcra --service repairs --category damp
         09-21 ack
         10-02 respond --outcome upheld
         10-05 learning --action 'Later@2026-12-01' --owner Bo",
    );
    // Answered in it on the day it was due, 20 August; stage 2 was asked for on 29 September and recorded on
    // 1 October. Its answer is due 20 working days after 2 October: today, 30 October.
    told(
        bench,
        4,
        "08-03 log --tenure lcra --service repairs --category damp
         08-06 ack
         08-20 respond --outcome partly-upheld
         08-20 remedy --offer compensation-for-distress --amount 75.50
         08-25 remedy --refused 1
         10-01 escalate --requested 2026-09-29 --handler Cy
         10-02 ack",
    );
}

fn extensions(bench: &mut Bench) {
    // Due 23 July, put back in time to 6 August, the furthest there is; met.
    told(
        bench,
        5,
        "07-06 log --tenure lcho --service estates --category charges
         07-09 ack
         07-21 extend --to 2026-08-06 --reason Survey --signposted
         08-05 respond --outcome upheld
         08-05 remedy --offer apology
         08-07 remedy --delivered 1
         08-10 feedback --asked",
    );
    // Due 24 July, put back to 31 July, answered on 3 August.
    told(
        bench,
        6,
        "07-07 log --tenure lcho --service estates --category charges
         07-10 ack
         07-23 extend --to 2026-07-31 --reason Survey --signposted
         08-03 respond --outcome partly-upheld",
    );
    // Due 27 July; told on the 28th that it would be 10 August, and met that.
    told(
        bench,
        7,
        "07-08 log --tenure lcra --service repairs --category delay
         07-13 ack
         07-28 extend --to 2026-08-10 --reason Survey --signposted --override 'It was told a day late'
         08-07 respond --outcome not-upheld
         08-11 feedback --given --satisfaction dissatisfied",
    );
    // Due 28 July, at the furthest 11 August; put back to 21 August for a good reason, and met.
    told(
        bench,
        8,
        "07-09 log --tenure lcra --service repairs --category damp
         07-14 ack
         07-24 extend --to 2026-08-21 --reason Survey --good-reason 'The surveyor is ill' --signposted
         08-20 respond --outcome upheld
         08-20 remedy --offer compensation-for-distress --amount 200
         10-01 remedy --accepted 1",
    );
}

fn late_starts(bench: &mut Bench) {
    // Acknowledged on 22 July, due on the 17th: answered 10 working days after the 22nd, but due 10 after the 17th,
    // on 31 July.
    told(
        bench,
        9,
        "07-10 log --tenure lcra --service repairs --category delay
         07-22 ack
         08-05 respond --outcome upheld
         08-12 feedback --asked
         08-14 feedback --given --satisfaction neither",
    );
    // wthp-2024 counts from the logging, late or not: 5 August. The Code would have had 3 August.
    told(
        bench,
        10,
        "07-22 log --policy wthp-2024 --received 2026-07-13 --tenure lcra --service lettings
         07-22 ack
         08-05 respond --outcome partly-upheld",
    );
}

fn turned_away(bench: &mut Bench) {
    // Refused, and that is that.
    told(
        bench,
        11,
        "07-14 log --tenure lcra --service repairs --category delay
         07-16 refuse --ground legal-proceedings --reasons 'In court' --signposted",
    );
    // Refused; taken after all on 30 July at the Ombudsman's word, and answered within 10 working days of 3 August.
    told(
        bench,
        12,
        "07-15 log --tenure lcra --service repairs --category delay
         07-17 refuse --ground over-twelve-months --reasons 'Too old' --signposted
         07-30 reopen --because ombudsman-instruction
         08-03 ack
         08-14 respond --outcome upheld",
    );
    // The request for stage 2 is declined.
    told(
        bench,
        13,
        "07-16 log --tenure lcho --service estates --category charges
         07-16 ack
         07-30 respond --outcome not-upheld
         08-12 decline --requested 2026-08-10 --ground exclusion --reasons 'In court' --signposted",
    );
}

fn ended_or_opened_again(bench: &mut Bench) {
    // Withdrawn before anything was due.
    told(
        bench,
        14,
        "08-17 log --tenure lcra --service repairs --category delay
         08-19 close --because withdrawn",
    );
    // Withdrawn three working days after the answer was due.
    told(
        bench,
        15,
        "08-04 log --tenure lcra --service repairs --category delay
         08-07 ack
         08-26 close --because withdrawn",
    );
    // Answered, closed, opened again and answered otherwise.
    told(
        bench,
        16,
        "07-21 log --tenure lcra --service repairs --category damp
         07-23 ack
         08-05 respond --outcome upheld
         08-10 feedback --asked
         08-11 feedback --given --satisfaction dissatisfied
         08-14 close --because resolved
         09-07 reopen --because own-decision
         09-09 ack
         09-23 respond --outcome partly-upheld
         09-28 feedback --given --satisfaction satisfied",
    );
    // wdh-2022: stage 2 asked for, returned for review, answered by the day agreed.
    told(
        bench,
        17,
        "07-06 log --policy wdh-2022 --tenure lcra --service lettings
         07-06 ack
         07-06 allocate --handler Di
         07-08 contact --channel phone
         07-17 respond --outcome not-upheld
         07-22 escalate
         07-24 return --answer-by 2026-08-07 --agreed
         08-06 respond --outcome upheld",
    );
}

fn mended(bench: &mut Bench) {
    // Logged as received on 30 June; on 5 October it is found to have been received on 1 July.
    told(
        bench,
        18,
        "07-01 log --received 2026-06-30 --tenure lcra --service repairs --category damp
         07-03 ack
         07-10 respond --outcome upheld
         10-05 correct 1 --set received=2026-07-01 --reason 'The stamp says so'",
    );
    // An answer entered in error and struck the day after.
    told(
        bench,
        19,
        "07-23 log --tenure lcra --service repairs --category delay
         07-28 ack
         08-03 respond --outcome upheld
         08-04 correct 3 --strike --reason 'Another case'
         08-10 respond --outcome not-upheld",
    );
    // Answered on the day it was due, 26 August, and written down on 14 September.
    told(
        bench,
        20,
        "08-10 log --tenure lcra --service repairs --category damp
         08-12 ack
         08-26 remedy --offer compensation-for-loss --amount 33.33 --offset
         08-28 remedy --accepted 1
         08-28 cause --cause no-survey
         09-14 respond --on 2026-08-26 --outcome upheld",
    );
}

fn of_other_tenures_and_procedures(bench: &mut Bench) {
    // A tenure that no measure asks for; met on 27 August.
    told(
        bench,
        21,
        "08-11 log --tenure other --service estates --category charges
         08-13 ack
         08-27 respond --outcome upheld",
    );
    // No tenure; due 28 August, answered after the bank holiday on 1 September.
    told(
        bench,
        22,
        "08-12 log --service estates --category charges
         08-14 ack
         09-01 respond --outcome partly-upheld",
    );
    // A request for information goes to another commissioner: in no return. Holidays of every nation: due
    // 1 September.
    told(
        bench,
        23,
        "08-03 log --policy foi-2000 --tenure lcra --service information
         08-26 respond --outcome upheld",
    );
    // A service request until 27 July, a complaint from then on.
    told(
        bench,
        24,
        "07-20 log --policy wdh-2022 --stage service-request --tenure lcra --service lettings
         07-22 contact --channel phone
         07-27 escalate
         07-28 ack
         07-28 allocate --handler Di
         07-30 contact --channel phone
         08-07 respond --outcome not-upheld",
    );
}

fn two_stages(bench: &mut Bench) {
    // wthp-2024 counts stage 2 from the escalation: due 18 August, answered a day late. The Code counts from the
    // acknowledgement: 21 August.
    told(
        bench,
        25,
        "07-02 log --policy wthp-2024 --tenure lcra --service lettings
         07-02 ack
         07-15 respond --outcome not-upheld
         07-21 escalate --handler Cy
         07-24 ack
         08-19 respond --outcome upheld
         08-21 learning --action 'Call back@2026-10-15' --owner Bo
         08-25 ombudsman --referred
         08-26 feedback --asked
         08-27 feedback --given --satisfaction dissatisfied
         09-21 ombudsman --found maladministration",
    );
    // At stage 2 when the quarter begins; met on 28 July, the day it was due.
    told(
        bench,
        26,
        "06-01 log --tenure lcho --service estates --category parking
         06-03 ack
         06-17 respond --outcome upheld
         06-17 remedy --offer compensation-for-loss --amount 40
         06-19 learning --action 'Mark the bays@2026-07-31' --owner Bo
         06-25 escalate --handler Cy
         06-30 ack
         07-02 remedy --accepted 1
         07-10 action --done 1
         07-28 respond --outcome not-upheld",
    );
}

fn left_open(bench: &mut Bench) {
    // Due 18 September, not answered to this day.
    told(
        bench,
        27,
        "09-01 log --tenure lcra --service repairs --category damp
         09-04 ack",
    );
    // Withdrawn on the very day the answer was due.
    told(
        bench,
        28,
        "08-06 log --tenure lcra --service repairs --category delay
         08-10 ack
         08-24 close --because withdrawn",
    );
    // Stage 2 declined on 14 August and taken up after all on 24 August; due 24 September, answered on the 21st.
    told(
        bench,
        29,
        "07-22 log --tenure lcra --service repairs --category delay
         07-24 ack
         08-07 respond --outcome not-upheld
         08-14 decline --requested 2026-08-12 --ground exclusion --reasons 'In court' --signposted
         08-24 reopen --because ombudsman-instruction --handler Cy
         08-26 ack
         09-21 respond --outcome upheld",
    );
    // A service request that never became a complaint.
    told(
        bench,
        30,
        "09-08 log --policy wdh-2022 --stage service-request --tenure lcra --service lettings
         09-10 contact --channel phone
         09-11 close --because resolved",
    );
}
