//! Each storage call of an import fails, or the process is killed at it: what is said of it is true, and the same
//! command goes on.

use std::collections::BTreeSet;
use std::fs;

use crate::calls::{Fault, can_watch, faulty, that_change, watched};
use crate::every_call::copied;
use crate::scenes::{Store, begun};
use crate::support::Bench;

const ROWS: usize = 4;

fn with_a_sheet(bench: Bench) -> Bench {
    let rows = (1..=ROWS).map(|row| format!("C/{row},2024-06-0{row},Damp"));
    let lines: Vec<String> = std::iter::once("Ref,Received,What".to_owned()).chain(rows).collect();
    fs::write(bench.path().join("s.csv"), lines.join("\n")).unwrap();
    let mapping = r#"{"format":1,"dates":"iso","policies":[{"from":"1900-01-01","policy":"hos-code-2024"}],
        "case":{"reference":"Ref","received":"Received","summary":"What"},"stages":[{"stage":"stage-1"}]}"#;
    fs::write(bench.path().join("m.json"), mapping).unwrap();
    bench
}

/// The number before these words, where they are said.
fn number(said: &str, words: &str) -> Option<usize> {
    let (before, _) = said.split_once(words)?;
    before.rsplit([' ', '\n']).next()?.parse().ok()
}

#[test]
fn whatever_fails_what_is_said_is_true_and_the_same_command_goes_on() {
    if !can_watch() {
        return;
    }
    let before = begun(Store::Missing);
    before.ok("init --policy hos-code-2024");
    let arguments = ["import", "s.csv", "--mapping", "m.json"].map(str::to_owned);
    let clean = with_a_sheet(copied(&before));
    let (calls, ran) = watched(&clean, &arguments);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let changing: BTreeSet<(&str, usize)> =
        that_change(&calls, &clean.store()).iter().map(|call| (call.name.as_str(), call.nth)).collect();
    assert!(changing.len() > 8, "{changing:?}");
    let mut stopped_midway = 0;
    for (name, nth) in changing {
        for fault in [Fault::Fails("EIO"), Fault::Kills] {
            let bench = with_a_sheet(copied(&before));
            let ran = faulty(&bench, &arguments, &[(name, nth, fault)]);
            let what = format!("{name} {nth} {fault:?}\nexit {}: {}", ran.code, ran.err);
            let there = bench.json("list")["cases"].as_array().unwrap().len();
            let at_most = number(&ran.err, " row may have").or_else(|| number(&ran.err, " rows may have"));
            match (ran.code, at_most) {
                (0, _) => assert_eq!(there, ROWS, "{what}"),
                (_, Some(at_most)) => assert!(there <= at_most, "{there} are there: {what}"),
                _ if matches!(fault, Fault::Kills) => {}
                _ => assert_eq!(there, 0, "{what}"),
            }
            stopped_midway += usize::from(ran.code != 0 && there > 0);
            let again = bench.run("import s.csv --mapping m.json");
            assert_eq!(again.code, 0, "{what}\nagain: {}", again.err);
            assert_eq!(bench.json("list")["cases"].as_array().unwrap().len(), ROWS, "{what}");
            // A killed writer may have left a file beside, which is nobody's.
            let left = bench.run("check").out;
            assert!(left.lines().all(|line| line.contains("left by a writer that did not finish")), "{what}\n{left}");
            bench.ok("check --repair");
            assert_eq!(bench.ok("check"), "", "{what}");
        }
    }
    assert!(stopped_midway > 4, "{stopped_midway}");
}
