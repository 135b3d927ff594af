//! What the figures of a period add up to, whatever happened in the cases.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use plaint::Word;
use plaint::calendar::WorkingCalendar;
use plaint::case::{Case, CaseRef, Direction, Entry, Event, EvidenceFiled, as_corrected};
use plaint::clock::{outlook, reckon};
use plaint::policy::{Kind, Policy, StageName};
use plaint::report::{
    Basis, Board, Decimal, GroupBy, Met, OfPeriod, Periods, Pictures, Reckoned, ReportPeriod, Return, ReturnFigure,
    ReturnTerms, Sum, TimelinessRow, VolumeRow, Words, feedback_rows, learning_rows, outcome_rows, performance_rows,
    remedy_rows, theme_rows, timeliness_rows, volume_rows,
};
use proptest::collection::vec;
use proptest::prelude::Strategy;
use proptest::{prop_assert, prop_assert_eq, proptest};

use super::arbitrary::{LAST_DAY, Under, day, history};
use super::lawful::lawful;
use super::{config, working};

/// A case with its policy and what its policy counts as working days.
struct Told {
    case: Case,
    policy: Policy,
    calendar: WorkingCalendar,
    /// The days of its first and its last entry.
    days: (NaiveDate, NaiveDate),
}

impl Told {
    /// Where anything of it lies, as the index says it.
    fn lies(&self) -> ReportPeriod {
        let clocks = reckon(&self.case, &self.policy, &self.calendar, self.days.1);
        let outlook = outlook(&self.case, &clocks, self.days);
        ReportPeriod { first: outlook.begins, last: outlook.over_by.unwrap_or(NaiveDate::MAX) }
    }
}

/// The cases as at a day: those there are by then.
fn told(histories: &[(Under, Vec<Entry>)], as_at: NaiveDate) -> Vec<Told> {
    let case = |(number, (under, entries)): (u32, &(Under, Vec<Entry>))| {
        let reference = CaseRef::new("WT", 2026, number).unwrap();
        let mut case = Case::replay_as_at(&reference, entries, as_at).unwrap()?;
        // No two policies have the same digest.
        case.policy.digest.clone_from(&under.policy.id);
        let corrected = as_corrected(entries);
        let days = || entries.iter().chain(corrected.iter()).map(|entry| entry.on);
        let days = (days().min().unwrap(), days().max().unwrap());
        Some(Told { case, policy: under.policy.clone(), calendar: working(&under.policy), days })
    };
    (1..).zip(histories).filter_map(case).collect()
}

fn reckoned(told: &[Told], as_at: NaiveDate) -> Vec<Reckoned<'_>> {
    let each = told.iter().map(|Told { case, policy, calendar, .. }| {
        let clocks = reckon(case, policy, calendar, as_at);
        Reckoned { case, policy, calendar, clocks, as_at }
    });
    each.collect()
}

/// Up to four histories in which every step was allowed.
fn lawful_cases() -> impl Strategy<Value = Vec<(Under, Vec<Entry>)>> {
    vec(lawful().prop_map(|(under, entries, _)| (under, entries)), 1..4)
}

/// Up to four histories of any sort.
fn any_cases() -> impl Strategy<Value = Vec<(Under, Vec<Entry>)>> {
    vec(history(14), 1..4)
}

/// A period of up to half a year, most often in the spring when most things happen.
fn period() -> impl Strategy<Value = ReportPeriod> {
    (day(), 0u64..183).prop_map(|(first, days)| ReportPeriod { first, last: first + Days::new(days) })
}

fn balances(row: &VolumeRow) -> bool {
    row.open_at_start + row.received + row.came_back == row.answered + row.ended_otherwise + row.open_at_end
}

/// What of a stage's volumes adds up over parts of the whole.
fn sums(rows: &[VolumeRow]) -> BTreeMap<String, [usize; 5]> {
    let mut sums: BTreeMap<String, [usize; 5]> = BTreeMap::new();
    for row in rows {
        let sum = sums.entry(row.stage.clone()).or_default();
        let parts = [row.received, row.came_back, row.answered, row.ended_otherwise, row.escalated];
        sum.iter_mut().zip(parts).for_each(|(sum, part)| *sum += part);
    }
    sums.retain(|_, sum| sum.iter().any(|part| *part > 0));
    sums
}

fn parts(met: &Met) -> [usize; 5] {
    [met.due, met.met, met.met_late, met.open_late, met.missed]
}

/// What of the duties adds up over parts of the whole.
fn duties(rows: &[TimelinessRow]) -> BTreeMap<(String, String), Vec<u64>> {
    let mut sums: BTreeMap<(String, String), Vec<u64>> = BTreeMap::new();
    for row in rows {
        let mut counts: Vec<usize> = [parts(&row.all), parts(&row.extended)].concat();
        counts.extend([row.days.count, row.not_yet, row.stopped, row.provisional]);
        let mut counts: Vec<u64> = counts.into_iter().map(|count| count as u64).collect();
        counts.push(row.days.total);
        let sum = sums.entry((row.stage.clone(), row.clock.clone())).or_insert_with(|| vec![0; counts.len()]);
        sum.iter_mut().zip(counts).for_each(|(sum, part)| *sum += part);
    }
    sums
}

/// The figures of every return, with the cases behind each in order.
fn returns(cases: &[Reckoned<'_>], period: ReportPeriod) -> Vec<ReturnFigure> {
    let of = |to: &Return, basis| {
        let terms = ReturnTerms { period, homes_lcra: Some(900), homes_lcho: Some(70), basis };
        to.figures(cases, terms)
    };
    let each = Return::ALL.iter().flat_map(|to| [of(to, Basis::Received), of(to, Basis::Responded)].concat());
    let in_order = |mut figure: ReturnFigure| {
        let cases = figure.cases.as_mut().unwrap();
        cases.numerator.sort();
        cases.denominator.sort();
        cases.not_yet_due.sort();
        cases.left_out.sort();
        figure
    };
    each.map(in_order).collect()
}

/// Everything on the board's page, as text.
fn page(board: Board) -> Vec<String> {
    let rows = board.rows(&[]);
    let of = |period: &OfPeriod| {
        let OfPeriod { volumes, timeliness, outcomes, refusals, remedies, feedback, .. } = period;
        format!("{volumes:?} {timeliness:?} {outcomes:?} {refusals:?} {remedies:?} {feedback:?}")
    };
    let figures = performance_rows(&rows).into_iter().map(|row| format!("{row:?}"));
    let periods = [Some(&rows.now), rows.before.as_ref(), rows.year_before.as_ref()];
    let charts = [format!("{:?}", rows.months), format!("{:?}", rows.ages_chart)];
    let beside = [format!("{:?}", rows.themes), format!("{:?}", rows.marks)];
    figures.chain(periods.into_iter().flatten().map(of)).chain(charts).chain(beside).collect()
}

/// Every figure there is, as text; a name is shown as it is first met, so letter case and spacing do not count.
fn every_figure(cases: &[Reckoned<'_>], period: ReportPeriod) -> Vec<String> {
    let services = ["repairs".to_owned()];
    let mut learning = learning_rows(cases, period, Words::LeftOut);
    learning.sort_by(|one, other| (&one.case, one.action).cmp(&(&other.case, other.action)));
    let mut all = vec![
        format!("{learning:?}"),
        format!("{:?}", theme_rows(cases, period, &services)),
        format!("{:?}", returns(cases, period)),
    ];
    for by in [None].into_iter().chain(GroupBy::ALL.iter().copied().map(Some)) {
        all.push(format!("{:?}", timeliness_rows(cases, period, &[], by)));
        all.push(format!("{:?}", outcome_rows(cases, period, &[], by)));
        all.push(format!("{:?}", volume_rows(cases, period, &[], by)));
        all.push(format!("{:?}", remedy_rows(cases, period, &[], by)));
        all.push(format!("{:?}", feedback_rows(cases, period, &[], by)));
    }
    all.into_iter().map(|figures| figures.to_lowercase().split_whitespace().collect()).collect()
}

proptest! {
    #![proptest_config(config(60))]

    /// At every stage, told apart by anything, over any period, as at any day.
    #[test]
    fn volumes_balance(histories in lawful_cases(), period in period(), as_at in day()) {
        let told = told(&histories, as_at);
        let cases = reckoned(&told, as_at);
        for by in [None].into_iter().chain(GroupBy::ALL.iter().copied().map(Some)) {
            for row in volume_rows(&cases, period, &[], by) {
                prop_assert!(balances(&row), "{row:?}");
            }
        }
    }

    /// Whatever is on record, likely or not.
    #[test]
    fn volumes_of_anything_balance(histories in any_cases(), period in period()) {
        let told = told(&histories, LAST_DAY);
        let cases = reckoned(&told, LAST_DAY);
        for row in volume_rows(&cases, period, &[], None) {
            prop_assert!(balances(&row), "{row:?}");
        }
    }

    /// What came and went in the months is what came and went in the whole; the first month opens and the last one
    /// ends as the whole does.
    #[test]
    fn months_add_up_to_the_period(histories in lawful_cases(), period in period(), as_at in day()) {
        let told = told(&histories, as_at);
        let cases = reckoned(&told, as_at);
        let whole = volume_rows(&cases, period, &[], None);
        let months = volume_rows(&cases, period, &[], Some(GroupBy::Month));
        prop_assert_eq!(sums(&months), sums(&whole));
        let month = |day: NaiveDate| day.format("%Y-%m").to_string();
        for row in whole.iter().filter(|_| period.first <= as_at) {
            let of = |month: &str| months.iter().find(|found| found.stage == row.stage && found.group == month);
            let first = of(&month(period.first)).map_or(0, |found| found.open_at_start);
            prop_assert_eq!(first, row.open_at_start, "{:?}", row);
            let last = of(&month(period.last.min(as_at))).map_or(0, |found| found.open_at_end);
            prop_assert_eq!(last, row.open_at_end, "{:?}", row);
        }
    }

    /// Every duty due in the period is in one part, and every one that was done has its days.
    #[test]
    fn the_parts_of_timeliness_add_up(histories in any_cases(), period in period(), as_at in day()) {
        let told = told(&histories, as_at);
        let cases = reckoned(&told, as_at);
        let rows = timeliness_rows(&cases, period, &[], None);
        for row in &rows {
            for met in [&row.all, &row.extended] {
                prop_assert_eq!(met.due, met.met + met.met_late + met.open_late + met.missed);
            }
            let within = parts(&row.extended).into_iter().zip(parts(&row.all)).all(|(part, all)| part <= all);
            prop_assert!(within, "{row:?}");
            prop_assert_eq!(row.days.count, row.all.met + row.all.met_late);
        }
        let clocks = cases.iter().flat_map(|case| &case.clocks).filter(|clock| clock.limit.kind == Kind::Duty);
        let due = clocks.filter(|clock| clock.due.is_some_and(|due| period.contains(due))).count();
        let counted: usize = rows.iter().map(|row| row.all.due + row.not_yet + row.stopped + row.provisional).sum();
        prop_assert_eq!(counted, due);
    }

    /// By whatever figures are told apart, together they are the figures not told apart.
    #[test]
    fn groups_add_up(histories in lawful_cases(), period in period(), as_at in day()) {
        let told = told(&histories, as_at);
        let cases = reckoned(&told, as_at);
        let answered = |by| -> BTreeMap<String, [usize; 5]> {
            let mut sums: BTreeMap<String, [usize; 5]> = BTreeMap::new();
            for row in outcome_rows(&cases, period, &[], by) {
                let parts = [row.answered, row.upheld, row.partly_upheld, row.not_upheld, row.resolved];
                let sum = sums.entry(row.stage).or_default();
                sum.iter_mut().zip(parts).for_each(|(sum, part)| *sum += part);
            }
            sums
        };
        let offered = |by| -> BTreeMap<String, [i64; 7]> {
            let mut sums: BTreeMap<String, [i64; 7]> = BTreeMap::new();
            for row in remedy_rows(&cases, period, &[], by) {
                let counts = [row.offered, row.accepted, row.refused, row.delivered].map(|count| i64::try_from(count).unwrap());
                let amounts = [row.amount_offered, row.amount_accepted, row.amount_delivered].map(Decimal::units);
                let sum = sums.entry(row.kind).or_default();
                sum.iter_mut().zip(counts.into_iter().chain(amounts)).for_each(|(sum, part)| *sum += part);
            }
            sums
        };
        let said = |by| -> BTreeMap<String, [usize; 6]> {
            let mut sums: BTreeMap<String, [usize; 6]> = BTreeMap::new();
            for row in feedback_rows(&cases, period, &[], by) {
                let parts = [row.answered, row.asked, row.given, row.satisfied, row.neither, row.dissatisfied];
                let sum = sums.entry(row.stage).or_default();
                sum.iter_mut().zip(parts).for_each(|(sum, part)| *sum += part);
            }
            sums
        };
        for by in GroupBy::ALL.iter().copied().map(Some) {
            prop_assert_eq!(sums(&volume_rows(&cases, period, &[], by)), sums(&volume_rows(&cases, period, &[], None)));
            prop_assert_eq!(
                duties(&timeliness_rows(&cases, period, &[], by)),
                duties(&timeliness_rows(&cases, period, &[], None))
            );
            prop_assert_eq!(answered(by), answered(None));
            prop_assert_eq!(offered(by), offered(None));
            prop_assert_eq!(said(by), said(None));
        }
    }

    /// What is only said, and what is only filed, moves no figure.
    #[test]
    fn a_note_changes_no_figure(histories in any_cases(), period in period(), filed in day(), as_at in day()) {
        let noted: Vec<(Under, Vec<Entry>)> = histories
            .iter()
            .map(|(under, entries)| {
                let mut entries = entries.clone();
                let last = entries.last().unwrap().clone();
                for entry in &mut entries {
                    entry.note = Some("Rang again".to_owned());
                }
                let event = Event::EvidenceFiled(EvidenceFiled {
                    stage: StageName("stage-1".to_owned()),
                    direction: Direction::Out,
                    sha256: None,
                    item: Some("A photograph".to_owned()),
                    said: None,
                });
                entries.push(Entry { seq: last.seq + 1, on: filed, event, overrides: None, ..last });
                (under.clone(), entries)
            })
            .collect();
        let (plain, noted) = (told(&histories, as_at), told(&noted, as_at));
        prop_assert_eq!(
            every_figure(&reckoned(&noted, as_at), period),
            every_figure(&reckoned(&plain, as_at), period)
        );
    }

    /// Where nothing of a case lies in a period, it need not be looked at for it.
    #[test]
    fn where_a_case_lies_changes_no_figure(histories in any_cases(), period in period()) {
        let told = told(&histories, LAST_DAY);
        let cases = reckoned(&told, LAST_DAY);
        let counted = |lies: &dyn Fn(usize) -> ReportPeriod| {
            let mut board = Board::new(Periods::of(period), Pictures::Drawn, LAST_DAY);
            for (place, reckoned) in cases.iter().enumerate() {
                board.take(reckoned, lies(place));
            }
            page(board)
        };
        prop_assert_eq!(counted(&|place| told[place].lies()), counted(&|_| ReportPeriod::ALWAYS));
    }

    /// Where no pictures are drawn, what lies between the periods of the board's page is nothing to its figures, but for what
    /// there is to be counted under.
    #[test]
    fn what_lies_between_the_periods_changes_no_figure(histories in any_cases(), period in period(), later in 0_u64..450) {
        let told = told(&histories, LAST_DAY);
        // Most cases lie in one spring: so that they lie in one of the periods as often as in another, and between them.
        let period = ReportPeriod { first: period.first + Days::new(later), last: period.last + Days::new(later) };
        let (periods, cases) = (Periods::of(period), reckoned(&told, LAST_DAY));
        let counted = |pictures: Pictures| {
            let spans = periods.spans(pictures, LAST_DAY);
            let mut board = Board::new(periods, pictures, LAST_DAY);
            for (reckoned, told) in cases.iter().zip(&told) {
                if spans.iter().flatten().any(|span| span.meets(told.lies())) {
                    board.take(reckoned, told.lies());
                }
            }
            let rows = performance_rows(&board.rows(&[]));
            let something = |value: Option<Decimal>| value.is_some_and(|value| value.units() != 0);
            let counts = rows.into_iter().filter(|row| [row.now, row.before, row.year_before].into_iter().any(something));
            counts.map(|row| (row.stage, row.figure, row.of, [row.now, row.before, row.year_before].map(|value| value.filter(|value| value.units() != 0)))).collect::<Vec<_>>()
        };
        prop_assert_eq!(counted(Pictures::LeftOut), counted(Pictures::Drawn));
    }

    /// Each core counts some of the cases for the board's page; put together it is what one would have counted.
    #[test]
    fn what_is_counted_in_parts_is_the_whole(
        histories in any_cases(), period in period(), as_at in day(), parts in (0_usize..4, 0_usize..4),
    ) {
        let told = told(&histories, as_at);
        let cases = reckoned(&told, as_at);
        let begin = || Board::new(Periods::of(period), Pictures::Drawn, as_at);
        let counted = |cases: &[Reckoned<'_>]| {
            let mut board = begin();
            for reckoned in cases {
                board.take(reckoned, ReportPeriod::ALWAYS);
            }
            board
        };
        let (first, second) = (parts.0.min(parts.1).min(cases.len()), parts.0.max(parts.1).min(cases.len()));
        let mut put_together = begin();
        for part in [&cases[..first], &cases[first..second], &cases[second..]] {
            put_together.add(counted(part));
        }
        prop_assert_eq!(page(put_together), page(counted(&cases)));
    }

    /// The order in which cases are read is nothing to their figures.
    #[test]
    fn the_order_of_cases_changes_no_figure(histories in any_cases(), period in period(), as_at in day()) {
        let told = told(&histories, as_at);
        let mut cases = reckoned(&told, as_at);
        let before = every_figure(&cases, period);
        cases.reverse();
        prop_assert_eq!(every_figure(&cases, period), before);
    }
}
