//! May the count stand still, and run again?

use chrono::NaiveDate;

use super::asked::Asking;
use super::{Case, CaseClosed, Event, Objection, OutOfOrder, Paused, Resumed, Ruling, StageAnswered, is_code};
use crate::policy::{ClockName, Policy, Stage};

/// Whether the count may stand still from that day on.
pub fn pause(case: &Case, (policy, stage): (&Policy, &Stage), on: NaiveDate, paused: Paused) -> Ruling<Objection> {
    let mut asking = Asking::of(policy, &stage.name);
    asking.object(CaseClosed::check(case, on));
    let mut grounds: Vec<String> =
        stage.limits.iter().flat_map(|limit| &limit.pausing).map(|pausing| pausing.ground.clone()).collect();
    grounds.dedup();
    if grounds.is_empty() {
        let clock = stage.limit(ClockName::RESPOND).or(stage.limits.first());
        let authority = clock.map_or(&stage.authority, |limit| &limit.authority).clone();
        let policy = policy.id.clone();
        asking.object(Some(Objection::NotProvidedFor { policy, what: "pause of the count", authority }));
    }
    // Recorded against the policy it is still a code, which is never erased.
    if !(grounds.contains(&paused.ground) || grounds.is_empty() && is_code(&paused.ground)) {
        let given = paused.ground.clone();
        asking.object(Some(Objection::NoSuch { what: "ground for a pause", given, known: grounds }));
    }
    if let Some(record) = case.at(&stage.name) {
        asking.object(OutOfOrder::check("the pause", on, "receipt", record.received, Some(record.entry)));
        asking.object(StageAnswered::check_by(record, on));
        if let Some(last) = record.pauses.last() {
            match last.to {
                None => asking.object(Some(Objection::NotYet("it is paused already: `resume` ends that".to_owned()))),
                Some(to) => asking.object(OutOfOrder::check("the pause", on, "the end of the last one", to, None)),
            }
        }
    }
    asking.ruling(Event::Paused(paused))
}

/// Whether that day may be the last on which the count stood still.
pub fn resume(case: &Case, (policy, stage): (&Policy, &Stage), on: NaiveDate, resumed: Resumed) -> Ruling<Objection> {
    let mut asking = Asking::of(policy, &stage.name);
    match case.at(&stage.name).and_then(|record| record.paused()) {
        None => asking.object(Some(Objection::NotYet(format!("{} is not paused", stage.name)))),
        Some(pause) => asking.object(OutOfOrder::check("resuming", on, "the pause", pause.from, None)),
    }
    asking.ruling(Event::Resumed(resumed))
}
