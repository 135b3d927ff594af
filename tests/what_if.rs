//! What would move for a holiday, a closure or another edition of a procedure; and that nothing does.

#![expect(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

mod support;

use std::fs;

use support::Bench;

/// Three cases received and logged on Monday 16 November 2026, looked at a week later: one running, one whose answer
/// was put back to 10 December, one closed.
fn three_cases() -> Bench {
    let bench = Bench::on("2026-11-23");
    bench.ok("init --prefix WT");
    for _ in 1..=3 {
        bench.ok("log --policy wthp-2024 --received 2026-11-16 --on 2026-11-16 --summary Damp");
    }
    bench.ok("extend 2 --on 2026-11-20 --to 2026-12-10 --reason Survey --signposted");
    bench.ok("close 3 --on 2026-11-20 --because withdrawn");
    bench
}

/// The rows as `case clock due would_be promised`.
fn rows(bench: &Bench, line: &str) -> Vec<String> {
    let answer = bench.json(line);
    let row = |row: &serde_json::Value| {
        let keys = ["case", "clock", "due", "would_be", "promised"];
        keys.map(|key| row[key].as_str().unwrap_or("-").to_owned()).join(" ")
    };
    answer["rows"].as_array().unwrap().iter().map(row).collect()
}

/// Ten working days from 16 November end on 30 November; eight end on the 26th.
#[test]
fn another_edition_moves_what_is_open_and_no_promise() {
    let bench = three_cases();
    let before = bench.json("list");
    let shipped = fs::read_to_string("policies/wthp-2024.json").unwrap();
    let edition = shipped.replacen("\"period\": \"10wd\"", "\"period\": \"8wd\"", 1).replace("\"7\"", "\"8\"");
    assert_ne!(edition, shipped);
    fs::write(bench.path().join("next.json"), edition).unwrap();
    assert_eq!(
        rows(&bench, "what-if --policy next.json"),
        ["WT-2026-0001 respond 2026-11-30 2026-11-26 -", "WT-2026-0002 respond 2026-11-30 2026-11-26 2026-12-10"]
    );
    assert_eq!(bench.json("list"), before);
    bench.fails(1, "what-if --policy next.json --exit-code");
}

/// Another procedure's edition touches no case of this one.
#[test]
fn an_edition_of_another_procedure_moves_nothing() {
    let bench = three_cases();
    let other = fs::read_to_string("policies/hos-code-2024.json").unwrap().replace("10wd", "8wd");
    fs::write(bench.path().join("other.json"), other).unwrap();
    assert_eq!(rows(&bench, "what-if --policy other.json"), Vec::<String>::new());
    bench.ok("what-if --policy other.json --exit-code");
}

/// A closure on Thursday 26 November puts the answer on to 1 December; both kinds of day off at once put it on by two.
#[test]
fn a_closure_and_a_holiday_put_dates_on() {
    let bench = three_cases();
    let moved = |line: &str| rows(&bench, line).into_iter().filter(|row| row.contains("respond")).collect::<Vec<_>>();
    assert_eq!(
        moved("what-if --closure 2026-11-26"),
        ["WT-2026-0001 respond 2026-11-30 2026-12-01 -", "WT-2026-0002 respond 2026-11-30 2026-12-01 2026-12-10",]
    );
    assert_eq!(
        moved("what-if --closure 2026-11-26 --holiday 2026-11-27@england-and-wales")[0],
        "WT-2026-0001 respond 2026-11-30 2026-12-02 -"
    );
    // Another nation's holiday is nothing to it.
    assert_eq!(moved("what-if --holiday 2026-11-27@scotland"), Vec::<String>::new());
}

#[test]
fn a_closure_is_told_before_it_takes_effect() {
    let bench = three_cases();
    let before = bench.json("list");
    bench.ok("calendar add-closure 2026-11-26 --dry-run");
    assert_eq!(bench.json("list"), before);
    bench.ok("calendar add-closure 2026-11-26");
    assert_eq!(bench.clock("1", "stage-1", "respond")["due"], "2026-12-01");
    // What was promised stands.
    assert_eq!(bench.clock("2", "stage-1", "respond")["due"], "2026-12-10");
}

#[test]
fn a_faulty_edition_or_none_is_said() {
    let bench = three_cases();
    fs::write(bench.path().join("bad.json"), "{}").unwrap();
    bench.fails(5, "what-if --policy bad.json");
    bench.fails(4, "what-if --policy missing.json");
    bench.fails(2, "what-if");
    bench.fails(2, "what-if --holiday 2026-11-27");
    bench.fails(2, "what-if --holiday 2026-11-27@france");
}
