//! Tenant Satisfaction Measures CH01 and CH02 (Regulator of Social Housing, England).

use super::code_times::TheCode;
use super::figure::{Counted, Edition, Head};
use super::{Basis, ReturnFigure, ReturnTerms};
use crate::case::Tenure;
use crate::report::Reckoned;
use crate::report::measure::{ComplaintStage, Visit, answered_in, not_counted, received_in};

const EDITION: Edition = Edition {
    short: "TSM, March 2024",
    source: "Regulator of Social Housing, Tenant Satisfaction Measures: technical requirements, March 2024 \
                       (from secondary sources; times of the Complaint Handling Code of April 2024)",
};
const CH01: &str = "Complaints received at the stage in the period, by the day received or asked for, per 1,000 homes of \
                    the tenure owned at its end. A complaint counts once at each stage it came to; one that was not \
                    accepted, or is the same as another case, is left out.";
const CH02_RECEIVED: &str = "Of the complaints received at the stage in the period, the share answered within the Code's \
                             times; one not answered is not within, and one opened again before \
                             it was answered runs from then. An extension counts where the Code allows it \
                             (told before the date passed, within its cap or for a good reason on record) and its date was \
                             met. The answer's time runs from the acknowledgement, or from the day that was due if it \
                             was late. Denominator: received.";
const CH02_RESPONDED: &str = "Of the complaints answered at the stage in the period, the share answered within the Code's \
                              times. An extension counts where the Code allows it (told before the date passed, within \
                              its cap or for a good reason on record) and its date was met. The answer's time runs \
                              from the acknowledgement, or from the day that was due if it was late. Denominator: \
                              responded to.";

const TENURES: [(Tenure, &str); 2] = [(Tenure::Lcra, "lcra"), (Tenure::Lcho, "lcho")];

/// CH01 and CH02 by stage and tenure.
pub(super) fn figures(cases: &[Reckoned<'_>], terms: ReturnTerms) -> Vec<ReturnFigure> {
    let received = received_in(cases, terms.period);
    let answered = answered_in(cases, terms.period);
    let code = TheCode::read();
    let mut figures = Vec::new();
    for (stage, ch01, ch02) in
        [(ComplaintStage::First, "CH01(1)", "CH02(1)"), (ComplaintStage::Second, "CH01(2)", "CH02(2)")]
    {
        let column = stage.name();
        for (tenure, name) in TENURES {
            let homes = if tenure == Tenure::Lcra { terms.homes_lcra } else { terms.homes_lcho };
            let head = Head {
                figure: ch01,
                says: format!("complaints at {column} per 1,000 homes"),
                column,
                tenure: Some(name),
                unit: "per 1,000 homes",
                definition: CH01,
                edition: EDITION,
            };
            let here: Vec<&Visit<'_>> = received.iter().filter(|visit| visit.is_at(stage)).collect();
            figures.push(of_tenure(&here, tenure).per_thousand(homes, head));
            let (visits, definition) = match terms.basis {
                Basis::Received => (&received, CH02_RECEIVED),
                Basis::Responded => (&answered, CH02_RESPONDED),
            };
            let here: Vec<&Visit<'_>> = visits.iter().filter(|visit| visit.is_at(stage)).collect();
            let head = Head {
                figure: ch02,
                says: format!("complaints at {column} answered within the Code's times"),
                column,
                tenure: Some(name),
                unit: "%",
                definition,
                edition: EDITION,
            };
            figures.push(within(&here, tenure, (&code, stage)).share(head));
        }
    }
    figures
}

/// Those of a tenure; what is no complaint to the regulator, or of no tenure that is asked about, is left out.
fn taken<'r>(visits: &[&Visit<'r>], tenure: Tenure, counted: &mut Counted) -> Vec<Visit<'r>> {
    let mut taken = Vec::new();
    for visit in visits {
        match (visit.reckoned.case.tenure, not_counted(visit.reckoned)) {
            (Some(of), Some(why)) if of == tenure => counted.leave_out(visit.reckoned, why),
            (Some(of), None) if of == tenure => taken.push(**visit),
            (Some(Tenure::Lcra | Tenure::Lcho), _) => {}
            (Some(Tenure::Other), _) => counted.leave_out(visit.reckoned, "another tenure"),
            (None, _) => counted.leave_out(visit.reckoned, "no tenure on record"),
        }
    }
    taken
}

fn of_tenure(visits: &[&Visit<'_>], tenure: Tenure) -> Counted {
    let mut counted = Counted::default();
    for visit in taken(visits, tenure, &mut counted) {
        counted.count(visit.reckoned);
    }
    counted
}

fn within(visits: &[&Visit<'_>], tenure: Tenure, (code, stage): (&TheCode, ComplaintStage)) -> Counted {
    let mut counted = Counted::default();
    let taken = taken(visits, tenure, &mut counted);
    code.count_within(&taken, stage, &mut counted);
    counted
}
