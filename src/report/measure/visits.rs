//! What reports count: the times that cases were at a stage, from the day each came until the day nothing more was
//! owed there.

use chrono::NaiveDate;

use crate::case::{Answer, Because, CameBy, StageRecord, TurnedDownWhat};
use crate::clock::over;
use crate::policy::{Policy, StageKind, StageName};
use crate::report::{Reckoned, ReportPeriod};

/// One of the two stages at which procedures handle complaints.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::report) enum ComplaintStage {
    First,
    Second,
}

impl ComplaintStage {
    pub(in crate::report) const BOTH: [Self; 2] = [Self::First, Self::Second];

    pub(in crate::report) fn name(self) -> &'static str {
        match self {
            Self::First => "stage 1",
            Self::Second => "stage 2",
        }
    }

    /// The policy's stage that is this one.
    pub(in crate::report) fn of(self, policy: &Policy) -> Option<&StageName> {
        let (first, second) = complaint_stages(policy);
        match self {
            Self::First => first,
            Self::Second => second,
        }
    }
}

/// One time that a case was at a stage.
#[derive(Debug, Clone, Copy)]
pub(in crate::report) struct Visit<'r> {
    pub(in crate::report) reckoned: &'r Reckoned<'r>,
    pub(in crate::report) record: &'r StageRecord,
}

impl<'r> Visit<'r> {
    pub(in crate::report) fn stage(&self) -> &'r StageName {
        &self.record.stage
    }

    /// Whether it was to that one of the two stages.
    pub(in crate::report) fn is_at(&self, stage: ComplaintStage) -> bool {
        stage.of(self.reckoned.policy) == Some(self.stage())
    }

    /// The day it came there.
    pub(in crate::report) fn came(&self) -> NaiveDate {
        self.record.received
    }

    /// The day from which nothing more was owed there. What ended before it came ended as it came.
    pub(in crate::report) fn ended(&self) -> Option<NaiveDate> {
        over(self.record).map(|ended| ended.max(self.came()))
    }

    /// The answer given there.
    pub(in crate::report) fn answer(&self) -> Option<Answer> {
        self.record.answer
    }

    /// Whether an answer was owed there at the end of a day.
    pub(in crate::report) fn is_open_on(&self, day: NaiveDate) -> bool {
        self.came() <= day && self.ended().is_none_or(|ended| ended > day)
    }

    /// The time at that stage, this one or a later one, at which it was first answered there; the last one if it never
    /// was. What was refused or withdrawn before an answer, and is opened again, is answered then.
    pub(in crate::report) fn first_answered(&self) -> Self {
        let stages = self.reckoned.case.stages.iter();
        let mut here = stages.filter(|record| record.stage == self.record.stage && record.entry >= self.record.entry);
        let answered = here.clone().find(|record| record.answer.is_some());
        Self { record: answered.or(here.next_back()).unwrap_or(self.record), ..*self }
    }

    /// Whether it came there as a new complaint or request: not back for review, and not opened again where it had
    /// been before. A request that was declined and is taken up after all is new.
    pub(in crate::report) fn is_new(&self) -> bool {
        match self.record.came_by {
            CameBy::Receipt | CameBy::Escalation => true,
            CameBy::Return(_) => false,
            CameBy::Reopening(_) => !self.was_there_before(),
        }
    }

    /// Whether the case had been at the stage before.
    fn was_there_before(&self) -> bool {
        let mut earlier = self.reckoned.case.stages.iter().take_while(|record| record.entry < self.record.entry);
        earlier.any(|record| record.stage == self.record.stage)
    }

    /// Whether the complainant took it to the next stage: by a request that was taken, at once or after it had been
    /// declined.
    pub(in crate::report) fn went_on(&self) -> bool {
        let mut later = self.reckoned.case.stages.iter().skip_while(|record| record.entry <= self.record.entry);
        let onward = self.reckoned.policy.stage(self.stage()).and_then(|stage| stage.onward.as_ref());
        let taken_up = |next: &StageRecord| {
            matches!(next.came_by, CameBy::Reopening(_)) && onward.is_some_and(|onward| onward.to == next.stage)
        };
        self.record.onward.is_some() || later.next().is_some_and(taken_up)
    }
}

/// Every visit of every case, in order.
pub(in crate::report) fn visits<'r>(cases: &'r [Reckoned<'r>]) -> impl Iterator<Item = Visit<'r>> {
    cases.iter().flat_map(|reckoned| reckoned.case.stages.iter().map(move |record| Visit { reckoned, record }))
}

/// The last visit of each case to each stage at which it was answered in the period: a case that was answered there
/// more than once counts once, as it was answered last.
pub(in crate::report) fn answered_in<'r>(cases: &'r [Reckoned<'r>], period: ReportPeriod) -> Vec<Visit<'r>> {
    let mut answered: Vec<Visit<'r>> = Vec::new();
    for reckoned in cases {
        let first = answered.len();
        for record in &reckoned.case.stages {
            if !record.answer.is_some_and(|answer| period.contains(answer.done.on)) {
                continue;
            }
            let visit = Visit { reckoned, record };
            match answered[first..].iter_mut().find(|before| before.record.stage == record.stage) {
                Some(before) => *before = visit,
                None => answered.push(visit),
            }
        }
    }
    answered
}

/// The answers that a case was given in the period, each with the visit it ended; of the stages given alone, where there are
/// any.
pub(super) fn answers_of<'r>(
    reckoned: &'r Reckoned<'r>,
    period: ReportPeriod,
    stages: &[String],
) -> impl Iterator<Item = (Visit<'r>, Answer)> {
    let here = |visit: &Visit<'r>| stages.is_empty() || stages.contains(&visit.stage().0);
    let visits = answered_in(std::slice::from_ref(reckoned), period).into_iter().filter(here);
    visits.filter_map(|visit| Some((visit, visit.answer()?)))
}

/// The first visit of each case to each stage where it came as new in the period: one that came there again after
/// a return is not received a second time.
pub(in crate::report) fn received_in<'r>(cases: &'r [Reckoned<'r>], period: ReportPeriod) -> Vec<Visit<'r>> {
    let new = |visit: &Visit<'r>| visit.is_new() && period.contains(visit.came()) && !visit.was_there_before();
    visits(cases).filter(new).collect()
}

/// The first stage of a policy that handles complaints, and the next.
pub(in crate::report) fn complaint_stages(policy: &Policy) -> (Option<&StageName>, Option<&StageName>) {
    let mut stages = policy.stages.iter().filter(|stage| stage.kind == StageKind::Complaint).map(|stage| &stage.name);
    (stages.next(), stages.next())
}

/// Whether it was to a stage that handles complaints, not service requests or informal approaches.
pub(in crate::report) fn is_of_a_complaint(visit: &Visit<'_>) -> bool {
    let stage = visit.reckoned.policy.stage(visit.stage());
    stage.is_some_and(|stage| stage.kind == StageKind::Complaint)
}

/// Whether a complaint was turned down, and not taken after all.
pub(in crate::report) fn is_refused(reckoned: &Reckoned<'_>) -> bool {
    let turned_down = &reckoned.case.circumstances.turned_down;
    turned_down.iter().any(|turned| turned.what == TurnedDownWhat::Complaint && turned.reversed.is_none())
}

/// Whether it was closed as the same as another case, where it is counted.
pub(in crate::report) fn is_duplicate(reckoned: &Reckoned<'_>) -> bool {
    reckoned.case.closed.is_some_and(|closing| closing.because == Because::Duplicate)
}

/// Why a complaint that came in is none to a regulator; nothing where it is one.
pub(in crate::report) fn not_counted(reckoned: &Reckoned<'_>) -> Option<&'static str> {
    if is_refused(reckoned) {
        Some("not accepted")
    } else if is_duplicate(reckoned) {
        Some("the same as another case")
    } else {
        None
    }
}
