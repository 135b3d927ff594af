//! Every clock of a case.

use chrono::NaiveDate;

use super::cycles::cycles;
use super::facts::{over, taken};
use super::offers::offers;
use super::start::{Start, later_of, start_of_visit};
use super::still::Still;
use super::{Standing, standing};
use crate::calendar::{Due, WorkingCalendar};
use crate::case::{CameBy, Case, StageRecord};
use crate::policy::{ClockName, Count, Ends, Kind, Policy, Recurs, Stage, Step, TimeLimit};

/// By what a date came that was not reckoned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GivenBy {
    /// It was agreed when the complaint came back for review.
    Agreement,
    /// It was instructed when the case was opened again.
    Instruction,
}

impl GivenBy {
    /// What happened to the date: `agreed when it came back for review`.
    pub fn words(self) -> &'static str {
        match self {
            Self::Agreement => "agreed when it came back for review",
            Self::Instruction => "instructed when it was opened again",
        }
    }
}

/// One clock of one case. All dates are inclusive.
#[derive(Debug, Clone)]
pub struct Clock<'p> {
    /// The time limit it runs under.
    pub limit: &'p TimeLimit,
    /// The count that gave its date: the limit's own, or the later one.
    pub count: &'p Count,
    /// Where it started.
    pub start: Start,
    /// The entry that brought the case to its stage this time.
    pub visit: u32,
    /// By what the date came, where it was not reckoned.
    pub given: Option<GivenBy>,
    /// The date reckoned or given, before any extension; none for a duty without a number.
    pub original: Option<Due>,
    /// The date that holds: the last one promised, or the one reckoned.
    pub due: Option<NaiveDate>,
    /// The dates promised instead, as (day told, date), in order.
    pub promised: Vec<(NaiveDate, NaiveDate)>,
    /// The day it was met.
    pub met_on: Option<NaiveDate>,
    /// The day nothing more was owed, if it was not met.
    pub ended_on: Option<NaiveDate>,
    /// Whether the date may still move because it passes the published holidays.
    pub provisional: bool,
    /// When the count stood still.
    pub still: Still,
    /// How it stands.
    pub standing: Standing,
}

impl Clock<'_> {
    /// Whether its start is not on record, but taken from the day it is due.
    pub fn assumed_start(&self) -> bool {
        self.start.assumed_from.is_some()
    }

    /// Whether a later date was promised.
    pub fn extended(&self) -> bool {
        !self.promised.is_empty()
    }
}

/// Every clock of the case, as at a day: stage by stage, in the policy's order. A clock whose start cannot be
/// known is not there.
pub fn reckon<'p>(case: &Case, policy: &'p Policy, calendar: &WorkingCalendar, as_at: NaiveDate) -> Vec<Clock<'p>> {
    clocks(case, policy, calendar, as_at, |_, _| true)
}

/// Those of the clocks that are duties and neither met nor ended, in the same order. The dates of the others are not
/// reckoned.
pub fn unfinished_duties<'p>(
    case: &Case,
    policy: &'p Policy,
    calendar: &WorkingCalendar,
    as_at: NaiveDate,
) -> Vec<Clock<'p>> {
    let perhaps = |record: &StageRecord, limit: &TimeLimit| limit.kind == Kind::Duty && !is_done(case, record, limit);
    let mut clocks = clocks(case, policy, calendar, as_at, perhaps);
    clocks.retain(|clock| clock.standing.is_unfinished());
    clocks
}

/// Whether a duty is met or ended whatever its date is.
fn is_done(case: &Case, record: &StageRecord, limit: &TimeLimit) -> bool {
    let once = limit.recurs == Recurs::Once;
    once && (ended(record, limit).is_some() || !is_declined(record, limit) && met(case, record, limit).is_some())
}

/// The clocks of these limits at these visits to a stage.
fn clocks<'p>(
    case: &Case,
    policy: &'p Policy,
    calendar: &WorkingCalendar,
    as_at: NaiveDate,
    wanted: impl Fn(&StageRecord, &TimeLimit) -> bool,
) -> Vec<Clock<'p>> {
    let mut clocks = Vec::new();
    for record in &case.stages {
        let Some(stage) = policy.stage(&record.stage) else { continue };
        for limit in stage.limits.iter().filter(|limit| wanted(record, limit)) {
            // A date that came with the case is there whatever else would have to happen first.
            let dated = given(record, limit).is_some();
            let opened = dated || limit.opens.is_none_or(|step| taken(case, record, step).is_some());
            if !opened {
                continue;
            }
            if limit.count.starts.at == Step::RemedyOffered && limit.or_if_later.is_none() {
                clocks.extend(offers(case, record, limit, calendar, as_at));
                continue;
            }
            match limit.recurs {
                Recurs::Once => clocks.extend(once(case, record, stage, limit, calendar, as_at)),
                Recurs::UntilAnswered => clocks.extend(cycles(case, record, stage, limit, calendar, as_at)),
            }
        }
    }
    clocks
}

fn once<'p>(
    case: &Case,
    record: &StageRecord,
    stage: &Stage,
    limit: &'p TimeLimit,
    calendar: &WorkingCalendar,
    as_at: NaiveDate,
) -> Option<Clock<'p>> {
    if starts_afresh_only(record, limit) {
        return None;
    }
    let still = Still::of(record, limit, as_at);
    let (count, start, original) = later_of((case, record, stage), limit, calendar, as_at)?;
    let given = given(record, limit);
    let original = given.map(|(date, _)| Due { date, provisional: false }).or(original);
    let given = given.map(|(_, by)| by);
    let start = if given.is_some() { start_of_visit(record) } else { start };
    let promised: Vec<(NaiveDate, NaiveDate)> = match limit.clock.0.as_str() {
        ClockName::RESPOND => record.extensions.iter().map(|extension| (extension.told, extension.to)).collect(),
        _ => Vec::new(),
    };
    let due = promised.last().map(|(_, to)| *to).or(original.map(|due| due.date));
    let over = ended(record, limit);
    // What comes after a duty is over meets nothing.
    let in_its_time = |met_on: &NaiveDate| limit.kind == Kind::Window || over.is_none_or(|over| *met_on <= over);
    let met_on = met(case, record, limit).filter(in_its_time);
    // A late request that was declined used nothing; one that was taken all the same did.
    let declined = is_declined(record, limit);
    let met_on = met_on.filter(|met_on| !declined || due.is_none_or(|due| *met_on <= due));
    let ended_on = if met_on.is_some() { None } else { over };
    // A date that was told stands, whatever holidays are announced.
    let provisional = promised.is_empty() && original.is_some_and(|due| due.provisional);
    let mut standing = standing::standing(limit, due, met_on, ended_on, as_at);
    if standing.is_unfinished() && still.lasts_from().is_some_and(|from| due.is_none_or(|due| from <= due)) {
        standing = Standing::Paused;
    }
    Some(Clock {
        limit,
        count,
        start,
        visit: record.entry,
        given,
        original,
        due,
        promised,
        met_on,
        ended_on,
        provisional,
        still,
        standing,
    })
}

/// Whether what meets the limit is a request that was not taken.
fn is_declined(record: &StageRecord, limit: &TimeLimit) -> bool {
    record.onward.is_none() && limit.met_by.contains(&Step::NextStageRequested)
}

/// The day the last of the steps that meet the limit was taken; none until all were.
fn met(case: &Case, record: &StageRecord, limit: &TimeLimit) -> Option<NaiveDate> {
    let days: Option<Vec<NaiveDate>> = limit.met_by.iter().map(|step| taken(case, record, *step)).collect();
    days?.into_iter().max()
}

/// The date of the answer where it was not reckoned but came with the case.
fn given(record: &StageRecord, limit: &TimeLimit) -> Option<(NaiveDate, GivenBy)> {
    let given = match record.came_by {
        CameBy::Return(date) => (date, GivenBy::Agreement),
        CameBy::Reopening(Some(date)) => (date, GivenBy::Instruction),
        CameBy::Receipt | CameBy::Escalation | CameBy::Reopening(None) => return None,
    };
    (limit.clock.0 == ClockName::RESPOND).then_some(given)
}

/// A complaint that came back for review owes its answer by the date agreed, and nothing of what a new one owes.
fn starts_afresh_only(record: &StageRecord, limit: &TimeLimit) -> bool {
    let back = matches!(record.came_by, CameBy::Return(_));
    let at_the_beginning = matches!(limit.count.starts.at, Step::Received | Step::Logged | Step::Allocated);
    back && at_the_beginning && limit.kind == Kind::Duty && limit.clock.0 != ClockName::RESPOND
}

/// A duty ends with its stage; a window only when the case is closed for a reason that takes it away, or the stage
/// begins again.
pub(super) fn ended(record: &StageRecord, limit: &TimeLimit) -> Option<NaiveDate> {
    match limit.kind {
        Kind::Duty if limit.ends == Ends::WhenMet => None,
        Kind::Duty => over(record),
        Kind::Window => {
            let closed = record.closed.filter(|closing| !closing.because.leaves_windows_open());
            [closed.map(|closing| closing.done.on), record.left.map(|done| done.on)].into_iter().flatten().min()
        }
    }
}

/// The duty that falls due next of those still running or overdue, the longest overdue first.
pub fn next_due<'c, 'p>(clocks: &'c [Clock<'p>]) -> Option<&'c Clock<'p>> {
    clocks
        .iter()
        .filter(|clock| clock.limit.kind == Kind::Duty && clock.standing.is_unfinished() && clock.due.is_some())
        .min_by_key(|clock| clock.due)
}
