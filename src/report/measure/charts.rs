//! Pictures of the figures, where people would rather look than read.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Months, NaiveDate};

use super::group::month;
use super::visits::visits;
use super::{GroupBy, OutcomeRow, ThemeRow, service_rows, timeliness_rows, volume_rows};
use crate::calendar::people;
use crate::calendar::working_days_between;
use crate::policy::{ClockName, StageKind};
use crate::report::{Chart, ChartKind, Decimal, Ratio, Reckoned, ReportPeriod, Series};

/// How many services a chart of themes shows.
const MOST_THEMES: usize = 12;

/// Ages of open cases in working days: the last day of each class, and its label.
const AGES: [(u32, &str); 5] =
    [(5, "0 to 5"), (10, "6 to 10"), (20, "11 to 20"), (40, "21 to 40"), (u32::MAX, "over 40")];

/// The thirteen months that end with the period's last, so that its last month stands beside the same a year before;
/// no later than the as-at day. The period itself where it is longer.
pub(in crate::report) fn thirteen_months(period: ReportPeriod, as_at: NaiveDate) -> ReportPeriod {
    let last = period.last.min(as_at);
    let first = last.with_day(1).and_then(|day| day.checked_sub_months(Months::new(12))).unwrap_or(period.first);
    ReportPeriod { first: first.min(period.first).min(last), last }
}

fn as_at(cases: &[Reckoned<'_>], period: ReportPeriod) -> NaiveDate {
    cases.first().map_or(period.last, |reckoned| reckoned.as_at)
}

/// The stages that handle complaints under any policy of the cases: a service request is drawn with none of them.
fn complaint_stage_names<'c>(cases: &'c [Reckoned<'_>]) -> BTreeSet<&'c str> {
    let stages = cases.iter().flat_map(|reckoned| &reckoned.policy.stages);
    stages.filter(|stage| stage.kind == StageKind::Complaint).map(|stage| stage.name.0.as_str()).collect()
}

fn labels(period: ReportPeriod) -> Vec<String> {
    period.by_month().iter().map(|span| month(span.first)).collect()
}

fn series<'l>(name: &str, labels: &'l [String], value: impl Fn(&'l str) -> Option<Decimal>) -> Series {
    Series { name: name.to_owned(), values: labels.iter().map(|label| value(label)).collect() }
}

/// Received and answered by month, every complaint stage counted.
pub fn volumes_chart(cases: &[Reckoned<'_>], period: ReportPeriod, stages: &[String]) -> Chart {
    let period = thirteen_months(period, as_at(cases, period));
    let of_complaints = complaint_stage_names(cases);
    let mut months: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for row in volume_rows(cases, period, stages, Some(GroupBy::Month)) {
        if of_complaints.contains(row.stage.as_str()) {
            let (received, answered) = months.entry(row.group).or_default();
            *received += row.received;
            *answered += row.answered;
        }
    }
    let labels = labels(period);
    let of = |label: &str| months.get(label).copied().unwrap_or_default();
    let series = vec![
        series("Received", &labels, |label| Some(Decimal::whole(of(label).0))),
        series("Answered", &labels, |label| Some(Decimal::whole(of(label).1))),
    ];
    let title = "Received and answered by month, each stage counted".to_owned();
    Chart { title, kind: ChartKind::OverTime, unit: "cases", by: "Month", labels, series }
}

/// The share of acknowledgements and of answers within their limits, by the month in which they were due.
pub fn timeliness_chart(cases: &[Reckoned<'_>], period: ReportPeriod, stages: &[String]) -> Chart {
    let period = thirteen_months(period, as_at(cases, period));
    let mut months: BTreeMap<(String, String), Ratio> = BTreeMap::new();
    let of_complaints = complaint_stage_names(cases);
    let rows = timeliness_rows(cases, period, stages, Some(GroupBy::Month));
    for row in rows.into_iter().filter(|row| of_complaints.contains(row.stage.as_str())) {
        let ratio = months.entry((row.clock, row.group)).or_default();
        ratio.numerator += row.all.met as u64;
        ratio.denominator += row.all.due as u64;
    }
    let labels = labels(period);
    let of =
        |clock: &str, label: &str| months.get(&(clock.to_owned(), label.to_owned())).and_then(|ratio| ratio.percent());
    let series = vec![
        series("Acknowledgements", &labels, |label| of(ClockName::ACKNOWLEDGE, label)),
        series("Answers", &labels, |label| of(ClockName::RESPOND, label)),
    ];
    let title = "Within the limit, by month due".to_owned();
    Chart { title, kind: ChartKind::OverTime, unit: "%", by: "Month", labels, series }
}

/// How answers came out, stage by stage.
pub fn outcomes_chart(rows: &[OutcomeRow]) -> Chart {
    let mut stages: BTreeMap<&str, [usize; 4]> = BTreeMap::new();
    for row in rows {
        let counts = stages.entry(&row.stage).or_default();
        for (count, more) in counts.iter_mut().zip([row.upheld, row.partly_upheld, row.not_upheld, row.resolved]) {
            *count += more;
        }
    }
    let series = stages.into_iter().map(|(stage, counts)| Series {
        name: stage.to_owned(),
        values: counts.into_iter().map(|count| Some(Decimal::whole(count))).collect(),
    });
    Chart {
        title: "How answers came out".to_owned(),
        kind: ChartKind::ByKind,
        unit: "answers",
        by: "Outcome",
        labels: ["Upheld", "Partly upheld", "Not upheld", "Resolved"].map(str::to_owned).into(),
        series: series.collect(),
    }
}

/// What complaints were about: the services with the most, and the rest together.
pub fn themes_chart(rows: &[ThemeRow]) -> Chart {
    let mut services: Vec<(String, usize)> = service_rows(rows)
        .into_iter()
        .map(|row| (row.service.unwrap_or_else(|| "(none)".to_owned()), row.received))
        .collect();
    let rest: usize = services.iter().skip(MOST_THEMES).map(|(_, received)| received).sum();
    services.truncate(MOST_THEMES);
    if rest > 0 {
        services.push(("all others".to_owned(), rest));
    }
    Chart {
        title: "What complaints were about".to_owned(),
        kind: ChartKind::ByKind,
        unit: "complaints",
        by: "Service",
        labels: services.iter().map(|(service, _)| service.clone()).collect(),
        series: vec![Series {
            name: "Received".to_owned(),
            values: services.iter().map(|(_, received)| Some(Decimal::whole(*received))).collect(),
        }],
    }
}

/// How old the cases are to which an answer was owed at the end of a day: working days since the complaint was
/// received, the day after being day 1.
pub fn ages_chart(cases: &[Reckoned<'_>], day: NaiveDate) -> Chart {
    let mut counts = [0_usize; AGES.len()];
    for visit in visits(cases).filter(|visit| visit.is_open_on(day)) {
        let age = working_days_between(visit.reckoned.case.received, day, visit.reckoned.calendar);
        if let Some(class) = AGES.iter().position(|(last, _)| age <= *last) {
            counts[class] += 1;
        }
    }
    Chart {
        title: format!("Age of the cases to which an answer was owed on {}", people(&day)),
        kind: ChartKind::ByKind,
        unit: "cases",
        by: "Working days since receipt",
        labels: AGES.map(|(_, label)| label.to_owned()).into(),
        series: vec![Series {
            name: "Cases".to_owned(),
            values: counts.map(|count| Some(Decimal::whole(count))).into(),
        }],
    }
}
