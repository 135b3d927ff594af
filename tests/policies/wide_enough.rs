//! A regime that the program has never heard of, as a file of the organisation's own.

use std::fs;

use super::steps::{every_vector_in, reckoned, stands};
use crate::support::Bench;

const ENERGY: &str = include_str!("../fixtures/policies/energy.json");

/// A store that has the file among its own.
fn store() -> Bench {
    let bench = Bench::on("2026-12-29");
    bench.ok("init");
    fs::create_dir_all(bench.store().join("policies")).unwrap();
    fs::write(bench.store().join("policies/energy.json"), ENERGY).unwrap();
    bench
}

/// Stages, clocks and windows have names of its own, and count in days, weeks and months.
#[test]
fn a_regime_with_words_of_its_own_is_counted() {
    let bench = store();
    every_vector_in(&bench, "--policy energy --received {}", ("grievance", "signpost"), |v| v.weeks_8);
    let line = "--policy energy --received 2026-12-24";
    assert_eq!(reckoned(&bench, line, "grievance", "settle-at-once")["due"], "2026-12-29");
    let line = "--policy energy --received 2026-08-03 --responded 2026-08-31";
    assert_eq!(reckoned(&bench, line, "grievance", "refer-to-ombudsman")["due"], "2027-08-31");
}

#[test]
fn a_case_goes_through_it() {
    let bench = store();
    bench.ok("log --policy energy --received 2026-11-02 --logged 2026-11-02 --summary 'Meter'");
    assert_eq!(stands(&bench, "grievance", "signpost"), "2026-12-28 overdue");
    bench.ok("pause 1 --on 2026-11-16 --ground meter-test --reason 'Laboratory'");
    bench.ok("resume 1 --on 2026-11-29");
    // Fourteen days stood still.
    assert_eq!(stands(&bench, "grievance", "signpost"), "2027-01-11 running");
    bench.ok("respond 1 --on 2026-12-28 --outcome resolved");
    assert_eq!(stands(&bench, "grievance", "signpost"), "2027-01-11 met");
    assert_eq!(bench.ok("check"), "");
}

/// What a file may say of days and pauses is a closed vocabulary.
#[test]
fn a_word_of_no_vocabulary_is_said_with_its_place() {
    let bench = Bench::on("2026-12-14");
    for (from, to, says) in [
        (
            "\"own_days\": \"change-nothing\"",
            "\"own_days\": \"sometimes\"",
            "\"sometimes\" is no treatment of the organisation's own days: expected change-the-count or change-nothing",
        ),
        (
            "\"rule\": \"a meter is being tested\"",
            "\"rule\": \"a meter is being tested\", \"afterwards\": \"sometimes\"",
            "\"sometimes\" is no way on after a pause: expected goes-on or begins-again",
        ),
    ] {
        assert_eq!(ENERGY.matches(from).count(), 1, "{from}");
        fs::write(bench.path().join("energy.json"), ENERGY.replace(from, to)).unwrap();
        let said = bench.fails(5, "policy check energy.json");
        assert!(said.contains(says), "{said}");
    }
}

/// Without the file the program knows nothing of it.
#[test]
fn it_is_not_shipped() {
    let bench = Bench::on("2026-12-14");
    let said = bench.fails(4, "calc --policy energy --received 2026-11-02");
    assert!(said.starts_with("error: there is no policy energy: there are asic-rg-271, "), "{said}");
}
