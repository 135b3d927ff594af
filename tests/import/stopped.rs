//! An import that is killed: what it had not finished is not there, and the same command goes on.

use std::collections::BTreeSet;
use std::fs;
use std::process::Stdio;

use crate::given::{bench, cases, row, sheet};
use crate::support::Bench;

const ROWS: usize = 3000;

fn journals(bench: &Bench) -> usize {
    let files = fs::read_dir(bench.store().join("cases/2024")).into_iter().flatten().flatten();
    // What has not got its name yet ends otherwise.
    files.filter(|file| file.path().extension().is_some_and(|ending| ending == "jsonl")).count()
}

#[test]
fn killed_and_run_again() {
    let bench = bench();
    let rows = (1..=ROWS).map(|number| {
        let reference = format!("C/{number}");
        row(&[("Ref", &reference), ("Received", "03/06/2024"), ("What", "Damp"), ("Ack", "05/06/2024")])
    });
    sheet(&bench, &rows.collect::<Vec<_>>());
    let mut import = bench.command();
    import.args(["import", "s.csv", "--mapping", "m.json"]).stdout(Stdio::null()).stderr(Stdio::null());
    let mut importing = import.spawn().unwrap();
    while journals(&bench) < 600 {
        assert!(importing.try_wait().unwrap().is_none(), "it ended before it could be stopped");
    }
    importing.kill().unwrap();
    importing.wait().unwrap();
    let there = journals(&bench);
    assert!(there < ROWS, "it had finished");
    // Each case that is there is whole.
    let list = bench.json("list");
    let listed = list["cases"].as_array().unwrap();
    assert_eq!(listed.len(), there);
    assert!(listed.iter().all(|case| case["events"] == 2));
    let ran = bench.run("import s.csv --mapping m.json");
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains(&format!("{} to import, {there} in the store already", ROWS - there)), "{}", ran.err);
    assert_eq!(cases(&bench), ROWS);
    // Nothing is left of the batch that did not finish.
    assert_eq!(bench.ok("check"), "");
    let references: BTreeSet<String> = bench.json("heads")["heads"]
        .as_array()
        .unwrap()
        .iter()
        .map(|head| head["case"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(references.len(), ROWS);
    assert!(bench.run("import s.csv --mapping m.json").err.contains("Nothing to import."));
}

/// Killed while it wrote the heads, it may leave half of one.
#[test]
fn half_a_head_is_written_anew() {
    let bench = bench();
    let rows = (1..=9).map(|number| row(&[("Ref", &format!("C/{number}")), ("Received", "03/06/2024")]));
    let rows: Vec<_> = rows.collect();
    sheet(&bench, &rows[..7]);
    bench.ok("import s.csv --mapping m.json");
    let path = bench.store().join("heads/2024");
    let heads = fs::read(&path).unwrap();
    fs::write(&path, &heads[..5 * 101 + 40]).unwrap();
    bench.fails(5, "check");
    sheet(&bench, &rows);
    bench.ok("import s.csv --mapping m.json");
    assert_eq!(cases(&bench), 9);
    assert_eq!(bench.ok("check"), "");
    assert!(fs::read(&path).unwrap().starts_with(&heads));
}

/// Others may write while an import is going on, but not import.
#[test]
fn cases_logged_meanwhile_get_numbers_of_their_own() {
    let bench = bench();
    let rows = (1..=ROWS).map(|number| row(&[("Ref", &format!("C/{number}")), ("Received", "03/06/2024")]));
    sheet(&bench, &rows.collect::<Vec<_>>());
    bench.ok("init --policy hos-code-2024");
    let mut import = bench.command();
    import.args(["import", "s.csv", "--mapping", "m.json"]).stdout(Stdio::null()).stderr(Stdio::null());
    let mut importing = import.spawn().unwrap();
    while journals(&bench) == 0 {
        assert!(importing.try_wait().unwrap().is_none(), "it ended before anything could be logged");
    }
    let mut logged = 0;
    loop {
        bench.ok("log --received 2024-07-01 --summary Noise");
        logged += 1;
        if importing.try_wait().unwrap().is_some() {
            break;
        }
    }
    assert!(importing.wait().unwrap().success());
    assert_eq!(cases(&bench), ROWS + logged);
    assert_eq!(bench.ok("check"), "");
}

/// A second import waits for the first as long as it was told to.
#[test]
fn another_import_is_waited_for() {
    let bench = bench();
    sheet(&bench, &[row(&[("Ref", "C/1"), ("Received", "03/06/2024")])]);
    bench.ok("init --policy hos-code-2024");
    let lock = fs::File::create(bench.store().join(".import-lock")).unwrap();
    lock.lock().unwrap();
    assert!(bench.fails(6, "import s.csv --mapping m.json --wait 0").contains("--wait"));
    let mut import = bench.command();
    import.args(["import", "s.csv", "--mapping", "m.json", "--wait", "60"]).stdout(Stdio::null()).stderr(Stdio::null());
    let mut importing = import.spawn().unwrap();
    // Others can write while it waits.
    for _ in 0..20 {
        bench.ok("log --received 2024-07-01 --summary Noise");
    }
    assert!(importing.try_wait().unwrap().is_none(), "it did not wait");
    drop(lock);
    assert!(importing.wait().unwrap().success());
    assert_eq!(cases(&bench), 21);
}
