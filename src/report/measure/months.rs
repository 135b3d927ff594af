//! A year month by month: what came and was answered, and how much of it in time.

use std::collections::BTreeSet;

use chrono::{Datelike, Months, NaiveDate};

use super::group::month;
use super::keyed::Keyed;
use super::timeliness::fell_due;
use super::visits::visits;
use super::{Met, Sum, VolumeRow, sums};
use crate::policy::{ClockName, Kind, StageKind, StageName};
use crate::report::{Chart, ChartKind, Decimal, Ratio, Reckoned, ReportPeriod, Series};

/// The thirteen months that end with the period's last, so that its last month stands beside the same a year before;
/// no later than the as-at day. The period itself where it is longer.
pub(in crate::report) fn thirteen_months(period: ReportPeriod, as_at: NaiveDate) -> ReportPeriod {
    let last = period.last.min(as_at);
    let first = last.with_day(1).and_then(|day| day.checked_sub_months(Months::new(12))).unwrap_or(period.first);
    ReportPeriod { first: first.min(period.first).min(last), last }
}

/// The thirteen months up to the end of a period, or the period itself where it is longer, counted case by case. Of the
/// stages given alone, where there are any.
pub struct ByMonth {
    stages: Vec<String>,
    whole: ReportPeriod,
    months: Vec<ReportPeriod>,
    counts: Keyed<StageName, EachMonth>,
    /// The stages that handle complaints under any policy of the cases: a service request is drawn with none of them.
    of_complaints: BTreeSet<String>,
    /// Digests of the policies whose stages are known.
    policies: BTreeSet<String>,
}

/// A stage, month by month; empty before anything is counted there.
#[derive(Default)]
struct EachMonth(Vec<Month>);

#[derive(Default, Clone)]
struct Month {
    came_and_went: VolumeRow,
    acknowledgements: Met,
    answers: Met,
}

sums! {
    Month { came_and_went, acknowledgements, answers }
    ByMonth { counts, of_complaints, policies; not stages, whole, months }
}

impl Sum for EachMonth {
    fn add(&mut self, other: Self) {
        if self.0.is_empty() {
            self.0 = other.0;
            return;
        }
        for (counted, other) in self.0.iter_mut().zip(other.0) {
            counted.add(other);
        }
    }
}

impl ByMonth {
    /// Nothing counted yet, to be seen as at a day.
    pub fn new(period: ReportPeriod, as_at: NaiveDate, stages: &[String]) -> Self {
        let whole = thirteen_months(period, as_at);
        Self {
            stages: stages.to_vec(),
            whole,
            months: whole.by_month(),
            counts: Keyed::default(),
            of_complaints: BTreeSet::new(),
            policies: BTreeSet::new(),
        }
    }

    /// The months all told.
    pub fn whole(&self) -> ReportPeriod {
        self.whole
    }

    /// The stages that handle complaints under the policy of a case, drawn whenever the case was.
    pub fn know(&mut self, reckoned: &Reckoned<'_>) {
        if !self.policies.contains(&reckoned.case.policy.digest) {
            self.policies.insert(reckoned.case.policy.digest.clone());
            let stages = reckoned.policy.stages.iter().filter(|stage| stage.kind == StageKind::Complaint);
            self.of_complaints.extend(stages.map(|stage| stage.name.0.clone()));
        }
    }

    /// One more case, whose policy is known.
    pub fn take(&mut self, reckoned: &Reckoned<'_>) {
        for visit in visits(std::slice::from_ref(reckoned)) {
            let came = self.place(visit.came());
            let ended = visit.ended().and_then(|ended| self.place(ended)).filter(|ended| Some(*ended) != came);
            for place in [came, ended].into_iter().flatten() {
                let span = self.months[place];
                if let Some(month) = self.at(visit.stage(), place) {
                    month.came_and_went.take(&visit, span);
                }
            }
        }
        for clock in reckoned.clocks.iter().filter(|clock| clock.limit.kind == Kind::Duty) {
            let name = clock.limit.clock.0.as_str();
            let drawn = name == ClockName::ACKNOWLEDGE || name == ClockName::RESPOND;
            let Some(place) = clock.due.filter(|_| drawn).and_then(|due| self.place(due)) else { continue };
            let Some(standing) = fell_due(clock) else { continue };
            if let Some(month) = self.at(&clock.limit.stage, place) {
                let met = if name == ClockName::RESPOND { &mut month.answers } else { &mut month.acknowledgements };
                met.take(standing);
            }
        }
    }

    /// Which of the months a day is in.
    fn place(&self, day: NaiveDate) -> Option<usize> {
        let first = self.whole.first;
        let months = (day.year() - first.year()) * 12 + day.month0().cast_signed() - first.month0().cast_signed();
        usize::try_from(months).ok().filter(|place| self.whole.contains(day) && *place < self.months.len())
    }

    /// A month of a stage, if the stage is wanted.
    fn at(&mut self, stage: &StageName, place: usize) -> Option<&mut Month> {
        if !self.stages.is_empty() && !self.stages.contains(&stage.0) {
            return None;
        }
        let EachMonth(months) = self.counts.at(stage);
        if months.is_empty() {
            months.resize(self.months.len(), Month::default());
        }
        months.get_mut(place)
    }

    /// Received and answered by month, every complaint stage counted; and the share of acknowledgements and of answers
    /// within their limits, by the month in which they were due.
    pub fn charts(self) -> (Chart, Chart) {
        let mut all = vec![Month::default(); self.months.len()];
        for (stage, EachMonth(months)) in self.counts.in_order() {
            if !self.of_complaints.contains(&stage.0) {
                continue;
            }
            for (sum, month) in all.iter_mut().zip(months) {
                sum.add(month);
            }
        }
        let labels: Vec<String> = self.months.iter().map(|span| month(span.first)).collect();
        let series = |name: &str, value: &dyn Fn(&Month) -> Option<Decimal>| Series {
            name: name.to_owned(),
            values: all.iter().map(value).collect(),
        };
        let volumes = Chart {
            title: "Received and answered by month, each stage counted".to_owned(),
            kind: ChartKind::OverTime,
            unit: "cases",
            by: "Month",
            labels: labels.clone(),
            series: vec![
                series("Received", &|month| Some(Decimal::whole(month.came_and_went.received))),
                series("Answered", &|month| Some(Decimal::whole(month.came_and_went.answered))),
            ],
        };
        let share = |met: Met| Ratio::of(met.met, met.due).percent();
        let timeliness = Chart {
            title: "Within the limit, by month due".to_owned(),
            kind: ChartKind::OverTime,
            unit: "%",
            by: "Month",
            labels,
            series: vec![
                series("Acknowledgements", &|month| share(month.acknowledgements)),
                series("Answers", &|month| share(month.answers)),
            ],
        };
        (volumes, timeliness)
    }
}

/// The charts of these cases, seen as at a day.
pub fn month_charts(
    cases: &[Reckoned<'_>],
    period: ReportPeriod,
    as_at: NaiveDate,
    stages: &[String],
) -> (Chart, Chart) {
    let mut months = ByMonth::new(period, as_at, stages);
    for reckoned in cases {
        months.know(reckoned);
        months.take(reckoned);
    }
    months.charts()
}
