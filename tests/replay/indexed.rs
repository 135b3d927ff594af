//! What the index knows of a case is what its journal leaves, whatever happened in it.

use std::fs;
use std::time::{Duration, SystemTime};

use chrono::{Days, NaiveDate};
use plaint::calendar::WorkingCalendar;
use plaint::case::{Case, StageRecord, as_corrected};
use plaint::clock::{outlook, reckon};
use plaint::policy::Policy;
use plaint::report::{
    Board, CellOf, Chart, Decimal, Duties, ListRow, Periods, Pictures, Reckoned, ReportPeriod, duty_rows,
    performance_rows, register_row,
};
use plaint::store::{Freshness, IndexAt, Known, Told, Wanted};
use proptest::{prop_assert, prop_assert_eq, proptest};

use super::arbitrary::history;
use super::on_disk::written;
use super::{config, working};

fn reckoned<'a>(case: &'a Case, policy: &'a Policy, calendar: &'a WorkingCalendar, as_at: NaiveDate) -> Reckoned<'a> {
    Reckoned { case, policy, calendar, clocks: reckon(case, policy, calendar, as_at), as_at }
}

proptest! {
    #![proptest_config(config(48))]

    #[test]
    fn a_case_from_the_index_is_the_case((under, entries) in history(14), later in 0_u64..400) {
        let folder = tempfile::tempdir().unwrap();
        let store = written(&folder.path().join("store"), &entries);
        let started = SystemTime::UNIX_EPOCH + Duration::from_secs(1 << 33);
        let at = IndexAt { folder: folder.path().join("index"), made_by: "a test".to_owned(), started, few: 0 };
        let (policy, calendar) = (&under.policy, working(&under.policy));
        let look = |case: &Case, days: (NaiveDate, NaiveDate)| {
            Some(outlook(case, &reckon(case, policy, &calendar, days.1), days))
        };
        let corrected = as_corrected(&entries);
        let last = entries.iter().chain(corrected.iter()).map(|entry| entry.on).max().unwrap();
        let as_at = last + Days::new(later);
        let journal = store.journal(&super::reference()).unwrap();
        let Some(case) = Case::replay_as_at(&journal.case, &journal.entries, as_at).unwrap() else { return Ok(()) };
        let of_journal = [reckoned(&case, policy, &calendar, as_at)];
        for _ in 0..2 {
            // The second time it is read from its files.
            let mut index = store.index(&at, (as_at, (Wanted::All, Freshness::EveryJournal)), &look, &mut |_, _| ()).unwrap().unwrap();
            let known = index.known(Wanted::All, as_at).unwrap();
            let [Known::Case(indexed)] = known.as_slice() else {
                prop_assert!(case.received > last, "not in the index: {known:?}");
                return Ok(());
            };
            let indexed = [reckoned(indexed, policy, &calendar, as_at)];
            prop_assert_eq!(duty_rows(&indexed, Duties::Overdue), duty_rows(&of_journal, Duties::Overdue));
            prop_assert_eq!(duty_rows(&indexed, Duties::FallingDue("400d".parse().unwrap())), duty_rows(&of_journal, Duties::FallingDue("400d".parse().unwrap())));
            prop_assert_eq!(format!("{:?}", register_row(&indexed[0])), format!("{:?}", register_row(&of_journal[0])));
            // What a list shows of it in brief is what it shows of it reckoned; of a count that stands still it shows nothing.
            let mut rows = Vec::new();
            let told = index.listed(as_at).filter(|_| last <= as_at).unwrap().each(0, &mut Vec::new(), |reference, told| {
                let Told::Brief { brief, next, harmless } = told else { return Err(()) };
                rows.push(ListRow::in_brief((reference, as_at), (brief, next, harmless)).cells().map(CellOf::owned));
                Ok(())
            });
            let stands_still = |record: &StageRecord| record.pauses.iter().any(|pause| pause.to.is_none());
            if told.unwrap().is_err() {
                prop_assert!(case.stages.iter().any(stands_still));
            } else {
                let reference = case.reference.to_string();
                prop_assert_eq!(&rows, &[ListRow::of(&reference, &of_journal[0]).cells().map(CellOf::owned)]);
            }
            // Whatever is overdue is among those that owe something, and what is not over is not left out.
            let owing = index.known(Wanted::Owing(as_at), as_at).unwrap();
            let overdue = of_journal[0].clocks.iter().any(|clock| Duties::Overdue.take(&of_journal[0], clock));
            prop_assert!(!overdue || !owing.is_empty());
            // Without people, it is the same in every part.
            let mut without = case.clone();
            without.person = indexed[0].case.person.clone();
            for point in &mut without.points { point.words = None; }
            for remedy in &mut without.redress.remedies { remedy.words = None; }
            for action in &mut without.redress.actions { action.words = None; }
            prop_assert_eq!(indexed[0].case, &without);
        }
        fs::remove_dir_all(folder.path()).unwrap();
    }

    /// Outside of the days on which anything of it lies, a case counts nowhere on the board's page, and is drawn nowhere.
    #[test]
    fn a_case_counts_within_its_days_alone((under, entries) in history(14), later in 0_u64..400) {
        let (policy, calendar) = (&under.policy, working(&under.policy));
        let corrected = as_corrected(&entries);
        let days = || entries.iter().chain(corrected.iter()).map(|entry| entry.on);
        let (first, last) = (days().min().unwrap(), days().max().unwrap());
        let Some(case) = Case::replay_as_at(&super::reference(), &entries, last).unwrap() else { return Ok(()) };
        let outlook = outlook(&case, &reckon(&case, policy, &calendar, last), (first, last));
        let as_at = last + Days::new(later);
        let far = Days::new(500);
        let before = ReportPeriod { first: outlook.begins - far, last: outlook.begins - Days::new(1) };
        let after = outlook.over_by.map(|over| ReportPeriod { first: over + Days::new(1), last: over + far });
        for now in [Some(before), after].into_iter().flatten() {
            let mut board = Board::new(Periods { now, before: None, year_before: None }, Pictures::Drawn, as_at);
            board.take(&reckoned(&case, policy, &calendar, as_at), ReportPeriod::ALWAYS);
            let rows = board.rows(&[]);
            let of = &rows.now;
            let counted = [of.volumes.len(), of.timeliness.len(), of.outcomes.len(), of.refusals.len(), of.remedies.len(), of.feedback.len()];
            prop_assert_eq!(counted, [0; 6], "{:?} {:?}", now, outlook);
            prop_assert_eq!(rows.marks.cases, 0);
            prop_assert!(rows.themes.iter().all(|row| row.received == 0));
            let none = |number: &Decimal| number.units() == 0;
            prop_assert!(performance_rows(&rows).iter().all(|row| row.now.as_ref().is_none_or(none)));
            let drawn = |chart: &Chart| chart.series.iter().flat_map(|series| series.values.clone()).flatten().collect();
            let ages: Vec<Decimal> = drawn(&rows.ages_chart);
            prop_assert!(ages.iter().all(none));
            if now == before {
                let months: Vec<Decimal> = rows.months.iter().flatten().flat_map(drawn).collect();
                prop_assert!(months.iter().all(none));
            }
        }
    }
}
