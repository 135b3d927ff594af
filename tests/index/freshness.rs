//! How closely a large store is looked at before a list is believed: for what is to be done, the folders, the heads and
//! the journals of live cases; for figures, every journal.

use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::time::{Duration, SystemTime};

use chrono::{Days, NaiveDate};
use plaint::case::{Case, Next, Outlook, Person};
use plaint::store::{Freshness, IndexAt, Known, Store, Wanted};

use crate::invented;
use crate::support::Bench;

/// What the index was asked, and which journals it had to read for it.
struct Answer {
    cases: Vec<String>,
    ask: Vec<String>,
    read: usize,
}

/// By the system's clock, as the files have their times.
#[expect(clippy::disallowed_methods, reason = "what the program hands in, too")]
fn now() -> SystemTime {
    SystemTime::now()
}

/// Asks the index of a store in which no number of cases is few. A run that began `later` takes what is there for
/// settled, because nothing of it is new.
fn ask(bench: &Bench, freshness: Freshness, wanted: Wanted, later: Duration) -> Answer {
    ask_as_at(bench, NaiveDate::from_ymd_opt(2100, 1, 1).unwrap(), freshness, wanted, later)
}

fn ask_as_at(bench: &Bench, as_at: NaiveDate, freshness: Freshness, wanted: Wanted, later: Duration) -> Answer {
    let store = Store::open(&bench.store()).unwrap();
    let folder = bench.path().join("cache");
    let started = now() + later;
    let at = IndexAt { folder, made_by: "a test".to_owned(), started, few: 0 };
    let mut read = 0;
    let nothing_owed = Outlook { owes_from: None, next: Next::Nothing, begins: NaiveDate::MIN, over_by: None };
    let index = store.index(
        &at,
        (as_at, (wanted, freshness)),
        &|_: &Case, _: (_, _)| Some(nothing_owed.clone()),
        &mut |_, all| {
            read = all;
        },
    );
    let (mut cases, mut ask) = (Vec::new(), Vec::new());
    for known in index.unwrap().unwrap().known(wanted, as_at).unwrap() {
        match known {
            Known::Case(case) => cases.push(case.reference.to_string()),
            Known::AskTheJournal(case) => ask.push(case.to_string()),
        }
    }
    Answer { cases, ask, read }
}

/// Whether a settled index, brought up to the store with every journal looked at, has every case as its journal leaves
/// it; nothing is known where it cannot be used.
#[track_caller]
pub(crate) fn holds(bench: &Bench) -> Option<()> {
    let store = Store::open(&bench.store()).unwrap();
    let (folder, started) = (bench.path().join("settled"), now() + SETTLED);
    let at = IndexAt { folder, made_by: "a test".to_owned(), started, few: 0 };
    let nothing_owed = Outlook { owes_from: None, next: Next::Nothing, begins: NaiveDate::MIN, over_by: None };
    let far = NaiveDate::from_ymd_opt(2100, 1, 1).unwrap();
    let look = &|_: &Case, _: (_, _)| Some(nothing_owed.clone());
    let mut index = store.index(&at, (far, (Wanted::All, Freshness::EveryJournal)), look, &mut |_, _| ()).unwrap()?;
    assert_eq!(index.head_digest(), Some(store.head_digest().unwrap()));
    let known = index.known(Wanted::All, far)?;
    let names = known.iter().map(|known| match known {
        Known::Case(case) => case.reference.clone(),
        Known::AskTheJournal(case) => case.clone(),
    });
    assert_eq!(names.collect::<Vec<_>>(), store.cases().unwrap());
    for known in known {
        let Known::Case(case) = known else { continue };
        let journal = store.journal(&case.reference).unwrap();
        let left = Case::replay(&case.reference, &journal.entries).unwrap();
        assert_eq!(*case, without_people(left), "{}", case.reference);
    }
    Some(())
}

fn without_people(mut case: Case) -> Case {
    case.person = Person::default();
    case.points.iter_mut().for_each(|point| point.words = None);
    case.redress.remedies.iter_mut().for_each(|remedy| remedy.words = None);
    case.redress.actions.iter_mut().for_each(|action| action.words = None);
    case
}

pub(crate) const SETTLED: Duration = Duration::from_secs(10);

/// A store whose index is settled, with a case that is closed and one that is open.
fn settled() -> (Bench, String, String) {
    let bench = invented(110);
    let first = ask(&bench, Freshness::OpenCases, Wanted::All, SETTLED);
    assert_eq!((first.read, first.cases.len()), (110, 110));
    let named = |status: &str| {
        let list = bench.json(&format!("list --status {status}"));
        list["cases"][0]["case"].as_str().unwrap().to_owned()
    };
    let (open, closed) = (named("open"), named("closed"));
    (bench, open, closed)
}

fn append(bench: &Bench, case: &str) {
    OpenOptions::new().append(true).open(bench.journal(case)).unwrap().write_all(b"{").unwrap();
}

/// Nothing that another program did to a closed case stays unseen for longer than a day, nor once the clock went back.
#[test]
fn once_a_day_every_journal_is_looked_at() {
    let (bench, _, closed) = settled();
    let hours = |hours: u64| SETTLED + Duration::from_secs(hours * 60 * 60);
    append(&bench, &closed);
    assert_eq!(ask(&bench, Freshness::OpenCases, Wanted::All, hours(23)).read, 0);
    assert_eq!(ask(&bench, Freshness::OpenCases, Wanted::All, hours(25)).read, 1);
    let list = bench.json("list --status closed");
    append(&bench, list["cases"][1]["case"].as_str().unwrap());
    assert_eq!(ask(&bench, Freshness::OpenCases, Wanted::All, hours(48)).read, 0);
    assert_eq!(ask(&bench, Freshness::OpenCases, Wanted::All, hours(24)).read, 1);
}

/// Dates that are kept hold for the calendar that they were reckoned with.
#[test]
fn a_change_of_the_calendar_makes_every_case_be_read_again() {
    let (bench, _, closed) = settled();
    bench.ok("calendar add-closure 2026-11-27 --reason closed");
    assert_eq!(ask(&bench, Freshness::OpenCases, Wanted::Untold, SETTLED).read, 110);
    // Which is one look at all of them, so that the next list looks at those that are open alone.
    append(&bench, &closed);
    assert_eq!(ask(&bench, Freshness::OpenCases, Wanted::All, SETTLED).read, 0);
    bench.ok("calendar add-closure 2026-11-30 --reason closed");
    assert_eq!(ask(&bench, Freshness::OpenCases, Wanted::Untold, SETTLED).read, 110);
}

#[test]
fn what_did_not_change_is_not_read_again() {
    let (bench, _, _) = settled();
    for freshness in [Freshness::OpenCases, Freshness::EveryJournal] {
        assert_eq!(ask(&bench, freshness, Wanted::All, SETTLED).read, 0);
    }
}

#[test]
fn an_open_case_that_changed_in_its_place_is_read_again() {
    let (bench, open, _) = settled();
    append(&bench, &open);
    let answer = ask(&bench, Freshness::OpenCases, Wanted::NotClosed, SETTLED);
    assert_eq!((answer.read, answer.ask), (1, vec![open]));
}

/// What the list of open duties in a large store cannot see is seen for figures, and with a rescan.
#[test]
fn a_closed_case_that_another_program_changed_in_its_place_is_seen_when_every_journal_is_looked_at() {
    let (bench, _, closed) = settled();
    append(&bench, &closed);
    assert_eq!(ask(&bench, Freshness::OpenCases, Wanted::All, SETTLED).read, 0);
    let answer = ask(&bench, Freshness::EveryJournal, Wanted::All, SETTLED);
    assert_eq!((answer.read, answer.ask), (1, vec![closed]));
}

/// As at an earlier day it may have been open.
#[test]
fn as_at_an_earlier_day_every_journal_is_looked_at() {
    let (bench, _, closed) = settled();
    append(&bench, &closed);
    let earlier = NaiveDate::from_ymd_opt(2026, 6, 30).unwrap();
    let answer = ask_as_at(&bench, earlier, Freshness::OpenCases, Wanted::NotClosed, SETTLED);
    assert_eq!(answer.read, 1);
    assert!(answer.ask.contains(&closed), "{:?}", answer.ask);
}

/// On whatever machine it was: its head tells.
#[test]
fn a_closed_case_that_the_program_opened_again_is_seen() {
    let (bench, _, closed) = settled();
    bench.ok(&format!("reopen {closed} --because own-decision --reason r --override r"));
    let answer = ask(&bench, Freshness::OpenCases, Wanted::NotClosed, SETTLED);
    assert_eq!(answer.read, 1);
    assert!(answer.cases.contains(&closed), "{:?}", answer.cases);
}

#[test]
fn a_closed_case_whose_journal_was_replaced_is_seen() {
    let (bench, _, closed) = settled();
    let journal = bench.journal(&closed);
    let mut bytes = fs::read(&journal).unwrap();
    bytes.push(b'{');
    let beside = journal.with_file_name("beside");
    fs::write(&beside, bytes).unwrap();
    fs::rename(beside, &journal).unwrap();
    assert_eq!(ask(&bench, Freshness::OpenCases, Wanted::NotClosed, SETTLED).ask, [closed]);
}

/// A file may change twice within one tick of its clock: what was read so soon after a change is read again.
#[test]
fn what_changed_just_before_it_was_read_is_read_again() {
    let (bench, open, _) = settled();
    bench.ok(&format!("contact {open}"));
    for _ in 0..2 {
        assert_eq!(ask(&bench, Freshness::OpenCases, Wanted::All, Duration::ZERO).read, 1, "{open}");
    }
    assert_eq!(ask(&bench, Freshness::OpenCases, Wanted::All, SETTLED).read, 1, "{open}");
    assert_eq!(ask(&bench, Freshness::OpenCases, Wanted::All, SETTLED).read, 0, "{open}");
}

/// The day on which everything lies in an index of old cases.
const LONG_AGO: NaiveDate = NaiveDate::from_ymd_opt(1990, 1, 1).unwrap();

/// The cases that are wanted of an index in which everything is over for long.
fn of_old(bench: &Bench, wanted: Wanted) -> Vec<Case> {
    let store = Store::open(&bench.store()).unwrap();
    let at =
        IndexAt { folder: bench.path().join("old"), made_by: "a test".to_owned(), started: now() + SETTLED, few: 0 };
    let over = Outlook { owes_from: None, next: Next::Nothing, begins: LONG_AGO, over_by: Some(LONG_AGO) };
    let as_at = NaiveDate::from_ymd_opt(2100, 1, 1).unwrap();
    let asking = (as_at, (wanted, Freshness::EveryJournal));
    let mut index =
        store.index(&at, asking, &|_: &Case, _: (_, _)| Some(over.clone()), &mut |_, _| ()).unwrap().unwrap();
    let known = index.known(wanted, as_at).unwrap().into_iter();
    known.filter_map(|known| if let Known::Case(case) = known { Some(*case) } else { None }).collect()
}

/// Of what lies outside the days that are wanted one case about each thing is there; when that one can no longer be read,
/// the next.
#[test]
fn a_case_about_each_thing_is_there_whatever_changed_since() {
    let bench = invented(300);
    let [before, after] = [NaiveDate::MIN, NaiveDate::MAX];
    let but_that_day = [Some((before, LONG_AGO - Days::new(1))), None, Some((LONG_AGO + Days::new(1), after))];
    let thing = |case: &Case| (case.service.clone(), case.category.clone(), case.redress.cause.clone());
    let things = |cases: &[Case]| cases.iter().map(thing).collect::<BTreeSet<_>>();
    let all = of_old(&bench, Wanted::All);
    let some = of_old(&bench, Wanted::Within(but_that_day));
    assert!(some.len() + 100 < all.len(), "{}", some.len());
    assert_eq!(things(&some), things(&all));
    // Whatever other span there is, what lies on the first or the last day of one is there.
    for (first, last) in [(before, LONG_AGO), (LONG_AGO, after)] {
        let [span, ..] = but_that_day;
        assert_eq!(of_old(&bench, Wanted::Within([span, Some((first, last)), None])).len(), all.len());
    }
    for case in &some {
        append(&bench, &case.reference.to_string());
    }
    assert_eq!(things(&of_old(&bench, Wanted::Within(but_that_day))), things(&of_old(&bench, Wanted::All)));
}

/// What was said to be wanted is at hand, however much was looked at; whatever else is asked for is there as well.
#[test]
fn what_is_asked_for_is_there_whatever_was_said_to_be_wanted() {
    let bench = invented(110);
    let as_at = NaiveDate::from_ymd_opt(2100, 1, 1).unwrap();
    let wanted = [
        Wanted::Owing(as_at),
        Wanted::Open,
        Wanted::NotClosed,
        Wanted::Within([None, Some((as_at, as_at)), None]),
        Wanted::All,
    ];
    let store = Store::open(&bench.store()).unwrap();
    let folder = bench.path().join("cache");
    let at = IndexAt { folder, made_by: "a test".to_owned(), started: now() + SETTLED, few: 0 };
    // Nothing is owed, and everything is over for long.
    let over = Outlook { owes_from: None, next: Next::Nothing, begins: NaiveDate::MIN, over_by: Some(NaiveDate::MIN) };
    let look = &|_: &Case, _: (_, _)| Some(over.clone());
    let answers = |said: Wanted, freshness, asked: Wanted| {
        let mut index = store.index(&at, (as_at, (said, freshness)), look, &mut |_, _| ()).unwrap().unwrap();
        index.known(asked, as_at).unwrap().len()
    };
    let expected = wanted.map(|asked| answers(Wanted::All, Freshness::EveryJournal, asked));
    let [owing, open, not_closed, within, all] = expected;
    assert!(owing == 0 && 0 < open && open < not_closed && not_closed < all && within < all, "{expected:?}");
    for freshness in [Freshness::OpenCases, Freshness::NotClosed, Freshness::EveryJournal] {
        for said in wanted {
            assert_eq!(wanted.map(|asked| answers(said, freshness, asked)), expected, "{said:?}, {freshness:?}");
        }
    }
}

/// The large file is written again once more cases than it is worth were read since.
#[test]
fn many_changes_are_taken_into_the_large_file() {
    let bench = invented(700);
    let all = ask(&bench, Freshness::OpenCases, Wanted::All, SETTLED).cases;
    let large = |bench: &Bench| {
        let folder = fs::read_dir(bench.path().join("cache")).unwrap();
        let names = folder.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.filter(|name| name.starts_with("cases-")).collect::<Vec<_>>()
    };
    let before = large(&bench);
    for case in &all[..600] {
        let journal = bench.journal(case);
        let bytes = fs::read(&journal).unwrap();
        fs::write(journal, bytes).unwrap();
    }
    let answer = ask(&bench, Freshness::EveryJournal, Wanted::All, SETTLED);
    assert_eq!((answer.read, &answer.cases), (600, &all));
    assert_eq!((before.len(), large(&bench).len()), (1, 1));
    assert_ne!(before, large(&bench));
    let again = ask(&bench, Freshness::EveryJournal, Wanted::All, SETTLED);
    assert_eq!((again.read, again.cases), (0, all));
}
