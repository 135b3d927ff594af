//! The date arithmetic held against due dates that other libraries reckoned.
//!
//! `independent/make_vectors.py` writes the vectors from numpy, `holidays` and python-dateutil; nothing of this
//! crate's goes into them, so a misreading or a wrong holiday here is unlikely to be wrong there in the same way.

#![expect(clippy::unwrap_used, clippy::panic, reason = "in a test, a panic is the report")]

use std::process::Command;

use chrono::NaiveDate;
use plaint::calendar::{DayOne, Landing, Nation, Period, WorkingCalendar, due_date, shipped_holidays};

const VECTORS: &str = include_str!("independent/vectors.csv");
const NATIONS: [&str; 3] = ["england-and-wales", "scotland", "northern-ireland"];
/// How many vectors go through the binary: each starts a process, so not all of them.
const THROUGH_THE_BINARY: usize = 60;
/// How many disagreements a failure lists.
const LISTED: usize = 10;

/// One line of the file, as written.
struct Vector {
    from: &'static str,
    period: &'static str,
    calendars: Vec<&'static str>,
    day_one: bool,
    roll: bool,
    due: &'static str,
}

impl Vector {
    fn read(line: &'static str) -> Self {
        let fields: Vec<&str> = line.split(',').collect();
        let [from, period, calendars, day_one, landing, due] = fields[..] else {
            panic!("not six fields: {line}");
        };
        Self {
            from,
            period,
            calendars: calendars.split('+').collect(),
            day_one: day_one.parse().unwrap(),
            roll: match landing {
                "as-it-falls" => false,
                "next-working-day" => true,
                _ => panic!("no such landing: {line}"),
            },
            due,
        }
    }

    fn due_here(&self) -> String {
        let nations: Vec<Nation> = self.calendars.iter().map(|word| word.parse().unwrap()).collect();
        let day_one = if self.day_one { DayOne::TheDayItself } else { DayOne::TheDayAfter };
        let landing = if self.roll { Landing::NextWorkingDay } else { Landing::AsItFalls };
        reckon(self.from, self.period, day_one, landing, &nations)
    }

    fn arguments(&self) -> Vec<&str> {
        let mut arguments = vec!["calc", "--from", self.from, "--period", self.period];
        for calendar in &self.calendars {
            arguments.extend(["--calendar", calendar]);
        }
        if self.day_one {
            arguments.push("--day-one");
        }
        if self.roll {
            arguments.push("--roll");
        }
        arguments
    }
}

fn reckon(from: &str, period: &str, day_one: DayOne, landing: Landing, nations: &[Nation]) -> String {
    let from: NaiveDate = from.parse().unwrap();
    let calendar = WorkingCalendar::of(nations, shipped_holidays());
    let due = due_date(from, period.parse::<Period>().unwrap(), day_one, landing, &calendar, &mut |_| {});
    due.date.to_string()
}

fn vectors() -> Vec<Vector> {
    VECTORS.lines().skip(1).map(Vector::read).collect()
}

fn assert_none(disagreements: &[String], of: usize) {
    let first = disagreements.iter().take(LISTED).cloned().collect::<Vec<_>>().join("\n");
    assert!(disagreements.is_empty(), "{} of {of} disagree; the first:\n{first}", disagreements.len());
}

#[test]
fn every_vector_agrees() {
    let vectors = vectors();
    assert!(vectors.len() >= 10_000, "only {} vectors", vectors.len());
    let mut disagreements = Vec::new();
    for vector in &vectors {
        let here = vector.due_here();
        if here != vector.due {
            disagreements.push(format!("{}: {here}, not {}", vector.arguments().join(" "), vector.due));
        }
    }
    assert_none(&disagreements, vectors.len());
}

/// The same by way of the command line, where an option could be read the wrong way round.
#[test]
fn the_binary_prints_the_same_dates() {
    let vectors = vectors();
    let mut disagreements = Vec::new();
    for nth in 0..THROUGH_THE_BINARY {
        // Spread over the whole file, which goes through the units, calendars and options in order.
        let vector = &vectors[nth * vectors.len() / THROUGH_THE_BINARY];
        let arguments = vector.arguments();
        let output = Command::new(env!("CARGO_BIN_EXE_plaint")).args(&arguments).output().unwrap();
        let printed = String::from_utf8_lossy(&output.stdout);
        if !output.status.success() || printed.trim_end() != vector.due {
            let error = String::from_utf8_lossy(&output.stderr);
            let arguments = arguments.join(" ");
            disagreements.push(format!("{arguments}: {printed:?}, not {} {error}", vector.due));
        }
    }
    assert_none(&disagreements, THROUGH_THE_BINARY);
}

/// Dates where the nations' lists part, or where holidays crowd: England and Wales, Scotland, Northern Ireland.
#[test]
fn published_vectors() {
    for (from, period, expected) in [
        // Easter and early May: Easter Monday is no bank holiday in Scotland.
        ("2025-04-17", "10wd", ["2025-05-06", "2025-05-02", "2025-05-06"]),
        // Over New Year: 2 January is Scotland's alone.
        ("2025-12-23", "10wd", ["2026-01-09", "2026-01-12", "2026-01-09"]),
        // 15 June 2026, Scotland's alone.
        ("2026-06-01", "10wd", ["2026-06-15", "2026-06-16", "2026-06-15"]),
        // St Patrick's Day.
        ("2026-03-10", "5wd", ["2026-03-17", "2026-03-17", "2026-03-18"]),
        // The Battle of the Boyne, kept on Monday 14 July.
        ("2025-07-01", "10wd", ["2025-07-15", "2025-07-15", "2025-07-16"]),
        // St Andrew's Day, kept on Monday 1 December.
        ("2025-11-24", "5wd", ["2025-12-01", "2025-12-02", "2025-12-01"]),
        // The State Funeral of Queen Elizabeth II, everywhere.
        ("2022-09-08", "10wd", ["2022-09-23", "2022-09-23", "2022-09-23"]),
        // Christmas Day and Boxing Day on a weekend, with their substitutes.
        ("2027-12-20", "5wd", ["2027-12-29", "2027-12-29", "2027-12-29"]),
    ] {
        for (word, expected) in NATIONS.into_iter().zip(expected) {
            let nation = word.parse().unwrap();
            let here = reckon(from, period, DayOne::TheDayAfter, Landing::AsItFalls, &[nation]);
            assert_eq!(here, expected, "{from} {period} in {word}");
        }
    }
}
