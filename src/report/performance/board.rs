//! What the page is made of, counted case by case, so that nobody need hold all the cases at once.

use chrono::NaiveDate;

use super::{Periods, Pictures};
use crate::report::measure::{learnt_in, sums};
use crate::report::refusals::{oldest_first, refusals_of};
use crate::report::{
    Ages, ByMonth, Chart, FeedbackGiven, FeedbackRow, Marks, OutcomeRow, Outcomes, Reckoned, RefusalRow, Remedies,
    RemedyRow, ReportPeriod, ThemeRow, Themes, Timeliness, TimelinessRow, VolumeRow, Volumes,
};

/// Everything that the page counts, in the counting.
pub struct Board {
    periods: Periods,
    now: Counting,
    before: Option<Counting>,
    year_before: Option<Counting>,
    months: Option<ByMonth>,
    themes: Themes,
    marks: Marks,
    ages: Ages,
}

/// Everything that the page counts, counted.
pub struct BoardRows {
    /// Its periods.
    pub periods: Periods,
    /// The rows of the period that the page is about.
    pub now: OfPeriod,
    /// Those of the period before it.
    pub before: Option<OfPeriod>,
    /// Those of the same a year before.
    pub year_before: Option<OfPeriod>,
    /// What came and was answered month by month, and how much of it in time, where it is drawn.
    pub months: Option<[Chart; 2]>,
    /// What the complaints of the period were about.
    pub themes: Vec<ThemeRow>,
    /// The record behind the period's figures, but for journals that cannot be read.
    pub marks: Marks,
    /// How old what is open at the end of the period is.
    pub ages_chart: Chart,
}

/// What is counted in one period.
struct Counting {
    period: ReportPeriod,
    volumes: Volumes,
    timeliness: Timeliness,
    outcomes: Outcomes,
    refusals: Vec<RefusalRow>,
    remedies: Remedies,
    learning: Actions,
    actions: Actions,
    feedback: FeedbackGiven,
}

/// What was counted in one period: the rows of its tables.
pub struct OfPeriod {
    /// Volumes, stage by stage.
    pub volumes: Vec<VolumeRow>,
    /// Timeliness, duty by duty.
    pub timeliness: Vec<TimelinessRow>,
    /// Outcomes, stage by stage.
    pub outcomes: Vec<OutcomeRow>,
    /// What was turned down.
    pub refusals: Vec<RefusalRow>,
    /// Remedies, kind by kind.
    pub remedies: Vec<RemedyRow>,
    /// Changes learnt from complaints.
    pub(super) learning: Actions,
    /// Everything to be done, learning and what an ombudsman ordered among it.
    pub(super) actions: Actions,
    /// Feedback, stage by stage.
    pub feedback: Vec<FeedbackRow>,
}

/// What was to be done.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Actions {
    /// Set in the period.
    pub(super) set: usize,
    /// Done in it.
    pub(super) done: usize,
    /// Past its date and not done at its end.
    pub(super) overdue: usize,
}

sums! {
    Actions { set, done, overdue }
    Counting { volumes, timeliness, outcomes, refusals, remedies, learning, actions, feedback; not period }
    Board { now, before, year_before, months, themes, marks, ages; not periods }
}

impl Counting {
    fn new(period: ReportPeriod, as_at: NaiveDate) -> Self {
        Self {
            period,
            volumes: Volumes::new(period, as_at, &[], None),
            timeliness: Timeliness::new(period, &[], None),
            outcomes: Outcomes::new(period, &[], None),
            refusals: Vec::new(),
            remedies: Remedies::new(period, &[], None),
            learning: Actions::default(),
            actions: Actions::default(),
            feedback: FeedbackGiven::new(period, &[], None),
        }
    }

    /// Counts what of a case lies in the period, but for the volumes.
    fn take(&mut self, reckoned: &Reckoned<'_>) {
        let period = self.period;
        self.timeliness.take(reckoned);
        self.outcomes.take(reckoned);
        self.refusals.extend(refusals_of(reckoned, Some(period)));
        self.remedies.take(reckoned);
        for learnt in learnt_in(reckoned, period) {
            self.learning.set += usize::from(period.contains(learnt.set.on));
            self.learning.done += usize::from(learnt.done.is_some_and(|done| period.contains(done.on)));
        }
        let last = period.last.min(reckoned.as_at);
        for action in &reckoned.case.redress.actions {
            self.actions.set += usize::from(period.contains(action.set.on));
            self.actions.done += usize::from(action.done.is_some_and(|done| period.contains(done.on)));
            let open = action.done.is_none_or(|done| done.on > last);
            self.actions.overdue += usize::from(open && action.target.is_some_and(|target| target < last));
        }
        self.feedback.take(reckoned);
    }

    fn rows(self) -> OfPeriod {
        OfPeriod {
            volumes: self.volumes.rows(),
            timeliness: self.timeliness.rows(),
            outcomes: self.outcomes.rows(),
            refusals: oldest_first(self.refusals),
            remedies: self.remedies.rows(),
            learning: self.learning,
            actions: self.actions,
            feedback: self.feedback.rows(),
        }
    }
}

impl Board {
    /// Nothing counted yet, to be seen as at a day.
    pub fn new(periods: Periods, pictures: Pictures, as_at: NaiveDate) -> Self {
        let counting = |period: Option<ReportPeriod>| period.map(|period| Counting::new(period, as_at));
        Self {
            periods,
            now: Counting::new(periods.now, as_at),
            before: counting(periods.before),
            year_before: counting(periods.year_before),
            months: (pictures == Pictures::Drawn).then(|| ByMonth::new(periods.now, as_at, &[])),
            themes: Themes::new(periods.now),
            marks: Marks::default(),
            ages: Ages::on(periods.now.last.min(as_at)),
        }
    }

    /// One more case. It counts on no day outside of the period in which anything of it lies; but what stages there are,
    /// and what it is about, it tells all the same.
    pub fn take(&mut self, reckoned: &Reckoned<'_>, lies: ReportPeriod) {
        let counting = [Some(&mut self.now), self.before.as_mut(), self.year_before.as_mut()];
        for counting in counting.into_iter().flatten() {
            counting.volumes.take(reckoned);
            if counting.period.meets(lies) {
                counting.take(reckoned);
            }
        }
        if let Some(months) = &mut self.months {
            months.know(reckoned);
            if months.whole().meets(lies) {
                months.take(reckoned);
            }
        }
        if self.periods.now.meets(lies) {
            self.marks.take(reckoned, self.periods.now);
        }
        self.themes.take(reckoned);
        self.ages.take(reckoned);
    }

    /// What was counted; `services` are those of the organisation's own list.
    pub fn rows(self, services: &[String]) -> BoardRows {
        BoardRows {
            periods: self.periods,
            now: self.now.rows(),
            before: self.before.map(Counting::rows),
            year_before: self.year_before.map(Counting::rows),
            months: self.months.map(|months| months.charts().into()),
            themes: self.themes.rows(services),
            marks: self.marks,
            ages_chart: self.ages.chart(),
        }
    }
}
