//! May a point of complaint be taken in, and decided?

use chrono::NaiveDate;

use super::asked::Asking;
use super::{Case, CaseClosed, Event, Objection, OutOfOrder, PointDecided, PointRaised, Ruling, StageAnswered};
use crate::policy::{Policy, Requires};
use crate::word::words;

words! {
    /// How a new point has to do with the complaint.
    pub enum Belonging ("belonging") {
        /// It belongs to it.
        Related = "related",
        /// It does not.
        Unrelated = "unrelated",
        /// It does, but would delay the answer unreasonably.
        WouldDelay = "would-delay",
    }
}

/// Whether a point may be taken in on that day, at the stage it names.
pub fn raise_point(
    case: &Case,
    policy: &Policy,
    on: NaiveDate,
    belonging: Belonging,
    raised: PointRaised,
) -> Ruling<Objection> {
    let mut asking = Asking::of(policy, &raised.stage);
    asking.object(CaseClosed::check(case, on));
    let record = case.at(&raised.stage);
    asking.object(OutOfOrder::check("the point", on, "receipt", case.received, Some(1)));
    let taken = case.points.iter().find(|point| point.number == raised.number).map(|point| point.raised);
    asking.object(taken.map(|done| Objection::Already { what: format!("point {} was raised", raised.number), done }));
    let answered = record.is_some_and(|record| StageAnswered::check_by(record, on).is_some());
    let belongs = belonging == Belonging::Related && !answered;
    let new_case = "log it as a new case, and `plaint link` the two";
    asking.needs(Requires::NewPointsOnlyBeforeTheAnswer, belongs, new_case);
    let before = case.stages.iter().any(|earlier| earlier.answer.is_some_and(|answer| answer.done.on <= on));
    asking.needs(Requires::NewPointsOnlyBeforeTheFirstAnswer, belongs && !before, new_case);
    asking.ruling(Event::PointRaised(raised))
}

/// Whether a point may be decided so on that day, at the stage it names.
pub fn decide_point(case: &Case, policy: &Policy, on: NaiveDate, decided: PointDecided) -> Ruling<Objection> {
    let mut asking = Asking::of(policy, &decided.stage);
    asking.object(CaseClosed::check(case, on));
    if let Some(record) = case.at(&decided.stage) {
        asking.object(StageAnswered::check_before(record, on));
    }
    match case.points.iter().find(|point| point.number == decided.number) {
        None => {
            let known = case.points.iter().map(|point| point.number.to_string()).collect();
            asking.object(Some(Objection::NoSuch { what: "point", given: decided.number.to_string(), known }));
        }
        Some(point) => {
            let entry = Some(point.raised.entry);
            asking.object(OutOfOrder::check("the finding", on, "the point", point.raised.on, entry));
        }
    }
    if policy.outcome(decided.outcome).is_none() {
        let known = policy.outcomes.iter().map(|known| known.outcome.to_string()).collect();
        asking.object(Some(Objection::NoSuch { what: "outcome", given: decided.outcome.to_string(), known }));
    }
    asking.ruling(Event::PointDecided(decided))
}
