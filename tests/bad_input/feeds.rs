//! Bank-holiday files: none, broken, newer.

use std::fs;

use crate::support::Bench;
use crate::{refused, with_a_case};

#[test]
fn a_bank_holiday_file_that_is_none_changes_nothing() {
    let bench = with_a_case();
    let own = bench.path().join("feed.json");
    for (says, text) in [
        ("GOV.UK's bank-holidays.json", "[]"),
        ("GOV.UK's bank-holidays.json", "half a fi"),
        ("no division is listed", "{}"),
        ("\"mars\" is no division", r#"{"mars":{"events":[{"title":"A","date":"2029-01-01"}]}}"#),
        ("the list of scotland is empty", r#"{"scotland":{"events":[]}}"#),
        ("\"25/12/2029\" is no date", r#"{"scotland":{"events":[{"title":"A","date":"25/12/2029"}]}}"#),
    ] {
        fs::write(&own, text).unwrap();
        let said = refused(&bench, 5, "calendar import feed.json");
        assert!(said.starts_with("error: feed.json: ") && said.contains(says), "{said}");
    }
    fs::write(&own, b"\xff\xfe").unwrap();
    assert_eq!(refused(&bench, 5, "calendar import feed.json"), "error: feed.json: not UTF-8 text\n");
    assert_eq!(refused(&bench, 4, "calendar import none.json"), "error: there is no file none.json\n");
    refused(&bench, 7, "calendar import store");
}

/// It says nothing of what comes after its last day.
#[test]
fn a_bank_holiday_file_that_ends_earlier_takes_nothing_away_after_its_end() {
    let bench = Bench::on("2026-12-14");
    bench.ok("init --policy wthp-2024");
    let event = |title: &str, date: &str| format!(r#"{{"title":"{title}","date":"{date}","notes":"","bunting":true}}"#);
    let events = [event("New Year's Day", "2026-01-01"), event("Good Friday", "2026-04-03")].join(",");
    let feed = format!(r#"{{"england-and-wales":{{"division":"england-and-wales","events":[{events}]}}}}"#);
    fs::write(bench.path().join("old.json"), feed).unwrap();
    let before = bench.ok("calendar show -f csv");
    let ran = bench.run("calendar import old.json");
    let says = "its list of England and Wales ends on Fri 3 Apr 2026, before the one in force: is it the newest?";
    assert!(ran.code == 0 && ran.err.contains(says) && !ran.err.contains("removed"), "{}", ran.err);
    assert_eq!(bench.ok("calendar show -f csv"), before);
}

#[test]
fn a_newer_bank_holiday_file_ends_what_was_provisional_and_keeps_what_was_known() {
    let bench = Bench::on("2028-12-20");
    bench.ok("log --policy wthp-2024 --summary Damp");
    let before = bench.clock("1", "stage-1", "respond");
    assert_eq!((&before["due"], &before["provisional"]), (&"2029-01-05".into(), &true.into()));
    let listed = bench.ok("calendar show -f csv");

    let event = |title: &str, date: &str| format!(r#"{{"title":"{title}","date":"{date}","notes":"","bunting":true}}"#);
    let events = [event("New Year’s Day", "2029-01-01"), event("Christmas Day", "2029-12-25")].join(",");
    let division = |name: &str| format!(r#""{name}":{{"division":"{name}","events":[{events}]}}"#);
    let feed = ["england-and-wales", "scotland", "northern-ireland"].map(division).join(",");
    fs::write(bench.path().join("feed.json"), format!("{{{feed}}}")).unwrap();
    bench.ok("calendar import feed.json");

    let after = bench.clock("1", "stage-1", "respond");
    assert_eq!((&after["due"], &after["provisional"]), (&"2029-01-08".into(), &false.into()));
    let renewed = bench.ok("calendar show -f csv");
    assert!(renewed.starts_with(&listed), "holidays before 2029 stay");
    assert_eq!(renewed.lines().count(), listed.lines().count() + 6);
}
