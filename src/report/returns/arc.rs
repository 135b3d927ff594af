//! Indicators 3 and 4 of the Scottish Housing Regulator's Annual Return on the Charter, in two columns.

use std::collections::BTreeSet;

use super::ReturnFigure;
use super::figure::{Counted, Edition, Head};
use super::time_taken::{TimeTaken, time_taken};
use crate::case::CaseRef;
use crate::report::measure::{ComplaintStage, answered_in, not_counted, received_in, visits};
use crate::report::{Reckoned, ReportPeriod};

const EDITION: Edition = Edition {
    short: "SHR, March 2020",
    source: "Scottish Housing Regulator, Scottish Social Housing Charter: technical guidance, March 2020 \
                       (formulas from secondary sources)",
};
const RECEIVED: &str = "Complaints received at the stage in the period, by the day received or asked for. An escalated \
                        complaint counts at both stages; stage 2 is direct and escalated together. One that was not \
                        accepted, or is the same as another case, is left out.";
const CARRIED: &str = "Complaints to which an answer was owed at the stage at the end of the day before the period. One that was \
                       not accepted, or is the same as another case, is left out.";
const RESPONDED: &str = "Of the complaints received in the period or carried forward into it, the share answered in full in \
                         the period.";
const AVERAGE: &str = "Working days until the answer in full, all told, divided by the number of complaints answered in full \
                       in the period. Day one counts as the procedure counts it.";

const OPENED_AGAIN: &str = "neither received in the period nor carried forward: opened again";

/// The two indicators, stage by stage.
pub(super) fn figures(cases: &[Reckoned<'_>], period: ReportPeriod) -> Vec<ReturnFigure> {
    ComplaintStage::BOTH.into_iter().flat_map(|stage| of_stage(cases, period, stage)).collect()
}

fn of_stage(cases: &[Reckoned<'_>], period: ReportPeriod, stage: ComplaintStage) -> Vec<ReturnFigure> {
    let column = stage.name();
    let head = |figure, says: &str, unit, definition| Head {
        figure,
        says: says.to_owned(),
        column,
        tenure: None,
        unit,
        definition,
        edition: EDITION,
    };
    let day_before = period.first.pred_opt().unwrap_or(period.first);
    let (mut received, mut carried, mut responded, mut average) =
        (Counted::default(), Counted::default(), Counted::default(), Counted::default());
    let mut owed: BTreeSet<&CaseRef> = BTreeSet::new();
    for visit in received_in(cases, period).iter().filter(|visit| visit.is_at(stage)) {
        if let Some(why) = not_counted(visit.reckoned) {
            received.leave_out(visit.reckoned, why);
        } else {
            received.count(visit.reckoned);
            responded.of(visit.reckoned);
            owed.insert(&visit.reckoned.case.reference);
        }
    }
    for visit in visits(cases).filter(|visit| visit.is_at(stage) && visit.is_open_on(day_before)) {
        if let Some(why) = not_counted(visit.reckoned) {
            carried.leave_out(visit.reckoned, why);
            continue;
        }
        carried.count(visit.reckoned);
        responded.of(visit.reckoned);
        owed.insert(&visit.reckoned.case.reference);
    }
    for visit in answered_in(cases, period).iter().filter(|visit| visit.is_at(stage)) {
        if !owed.contains(&visit.reckoned.case.reference) {
            let why = not_counted(visit.reckoned).unwrap_or(OPENED_AGAIN);
            responded.leave_out(visit.reckoned, why);
            average.leave_out(visit.reckoned, why);
            continue;
        }
        responded.count(visit.reckoned);
        match time_taken(visit) {
            TimeTaken::Days { days, .. } => {
                average.of(visit.reckoned);
                average.count_as(visit.reckoned, days);
            }
            TimeTaken::NotKnown(why) => average.leave_out(visit.reckoned, why),
        }
    }
    vec![
        received.number(head("3: received", "complaints received", "complaints", RECEIVED)),
        carried.number(head("3: carried forward", "complaints carried forward", "complaints", CARRIED)),
        responded.share(head("3", "responded to in full", "%", RESPONDED)),
        average.mean(head("4", "average working days for a full response", "working days", AVERAGE)),
    ]
}
