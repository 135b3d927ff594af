//! Scotland's store: thirteen cases under `wwhc-2021` and two under other procedures. Holiday in the quarter: Monday
//! 3 August; 31 August is worked.
//!
//! Day one is the day of receipt, or the next working day. Stage 1 is answered within 5 working days, stage 2
//! acknowledged within 3 and answered within 20.

use std::sync::{Arc, Mutex, Weak};

use super::story::{Shared, shared, told};
use crate::support::Bench;

/// The store, left on Friday 30 October 2026.
pub(super) fn scotland() -> Arc<Bench> {
    static STORE: Shared = Mutex::new(Weak::new());
    shared(&STORE, made)
}

fn made() -> Bench {
    let mut bench = Bench::on("2026-06-01");
    bench.ok("init --prefix WT --policy wwhc-2021 -q");
    stage_1(&mut bench);
    stage_2(&mut bench);
    straddling(&mut bench);
    not_answered(&mut bench);
    others(&mut bench);
    from_before(&mut bench);
    bench.day("2026-10-30");
    bench
}

fn stage_1(bench: &mut Bench) {
    // Over the holiday: 30 July is day 1, 31 July 2, 4 August 3, 5 August 4, 6 August 5.
    told(
        bench,
        1,
        "07-30 log --tenure lcra --service repairs
         08-06 respond --outcome resolved --agreed",
    );
    // Answered the day it was received: 1 working day.
    told(
        bench,
        2,
        "07-08 log --tenure lcra --service repairs
         07-08 respond --outcome upheld
         07-10 learning --action 'Ring first@2026-09-30' --owner Bo --authorised-by Cy",
    );
    // Due 15 July, put back to day 10, 22 July; answered on day 9: in time, and not within 5.
    told(
        bench,
        3,
        "07-09 log --tenure lcra --service repairs
         07-15 extend --to 2026-07-22 --reason Survey --approved-by Cy
         07-21 respond --outcome not-upheld",
    );
}

fn stage_2(bench: &mut Bench) {
    // Straight to stage 2 on the holiday: 4 August is day 1, 31 August day 20.
    told(
        bench,
        4,
        "08-03 log --stage stage-2 --serious 'A fall' --tenure lcra --service repairs
         08-06 ack
         08-31 respond --outcome partly-upheld --signed-off-by Cy",
    );
    // Answered on day 5; asked for stage 2 on 20 July, due 17 August, put back to 4 September, answered on day 32.
    told(
        bench,
        5,
        "07-13 log --tenure lcra --service repairs
         07-17 respond --outcome upheld
         07-20 escalate --handler Cy
         07-22 ack
         08-14 extend --to 2026-09-04 --reason Survey --approved-by Di
         09-02 respond --outcome not-upheld --signed-off-by Di",
    );
    // Never answered at stage 1, due 24 July; on 29 July it goes to stage 2, due 26 August, answered on day 17.
    told(
        bench,
        6,
        "07-20 log --tenure lcra --service repairs
         07-29 escalate --handler Cy
         07-30 ack
         08-21 respond --outcome upheld --signed-off-by Di",
    );
}

fn straddling(bench: &mut Bench) {
    // Received on 29 June, due 3 July, answered on day 6.
    told(
        bench,
        7,
        "06-29 log --tenure lcra --service repairs
         07-06 respond --outcome upheld",
    );
    // Received on 28 September, due 2 October, answered on 1 October.
    told(
        bench,
        8,
        "09-28 log --tenure lcra --service repairs
         10-01 respond --outcome upheld",
    );
}

fn not_answered(bench: &mut Bench) {
    // Refused.
    told(
        bench,
        9,
        "08-04 log --tenure lcra --service repairs
         08-06 refuse --ground first-time-request --reasons 'Not reported before' --signposted",
    );
    // Withdrawn before it was due.
    told(
        bench,
        10,
        "08-12 log --tenure lcra --service repairs
         08-14 close --because withdrawn",
    );
    // Answered on day 3; opened again on 7 September and answered on day 6.
    told(
        bench,
        11,
        "08-17 log --tenure lcra --service repairs
         08-19 respond --outcome not-upheld
         08-21 close --because resolved
         09-07 reopen --because own-decision
         09-14 respond --outcome upheld",
    );
}

fn from_before(bench: &mut Bench) {
    // Answered and closed in June, opened again on 7 September and answered on day 3.
    told(
        bench,
        15,
        "06-01 log --tenure lcra --service repairs
         06-04 respond --outcome upheld
         06-08 close --because resolved
         09-07 reopen --because own-decision
         09-09 respond --outcome not-upheld",
    );
}

fn others(bench: &mut Bench) {
    // England's ombudsman.
    told(
        bench,
        12,
        "07-06 log --policy hos-code-2024 --tenure lcra --service repairs
         07-06 ack
         07-15 respond --outcome not-upheld",
    );
    // At stage 2 when the quarter begins. Asked for on Monday 15 June, a holiday: 16 June is day 1, 13 July day 20;
    // answered on day 21.
    told(
        bench,
        13,
        "06-03 log --tenure lcra --service repairs
         06-09 respond --outcome upheld
         06-15 escalate --handler Cy
         06-18 ack
         07-14 respond --outcome partly-upheld --signed-off-by Di",
    );
    // The Information Commissioner.
    told(
        bench,
        14,
        "07-06 log --policy foi-2000 --tenure lcra --service information
         07-31 respond --outcome not-upheld",
    );
}
