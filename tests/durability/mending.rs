//! A repair that fails or is killed itself, and heads as a power cut leaves them.

use std::fs::{self, OpenOptions};
use std::io::Write;

use crate::calls::{Fault, can_watch, faulty, that_change, watched};
use crate::every_call::copied;
use crate::scenes::{Store, Tree, begun, tree};
use crate::support::{Bench, words};

const TORN: &[u8] = b"{\"entry\":{\"v\":1,";

/// A torn line in a journal, one in the calendar, a case that was never logged, a head half-written, and a file that a
/// writer did not finish.
fn harmed() -> Bench {
    let bench = begun(Store::OfThreeCases);
    let store = bench.store();
    for path in [bench.journal("WT-2026-0002"), store.join("calendar.jsonl")] {
        OpenOptions::new().append(true).open(path).unwrap().write_all(TORN).unwrap();
    }
    fs::write(bench.journal("WT-2026-0004"), TORN).unwrap();
    OpenOptions::new().write(true).open(store.join("heads/2026")).unwrap().set_len(250).unwrap();
    fs::write(store.join("plaint.json.new-17"), "{").unwrap();
    bench
}

/// How often those bytes are in the store.
fn times(files: &Tree, bytes: &[u8]) -> usize {
    files.values().map(|file| file.windows(bytes.len()).filter(|window| *window == bytes).count()).sum()
}

#[test]
fn a_repair_that_fails_or_is_killed_loses_nothing() {
    if !can_watch() {
        return;
    }
    let before = harmed();
    let repair = words("check --repair");
    let clean = copied(&before);
    let (calls, ran) = watched(&clean, &repair);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    assert_eq!(clean.ok("check"), "");
    // What a whole line begins with is in every line.
    let torn = times(&tree(&before.store()), TORN);
    assert_eq!(times(&tree(&clean.store()), TORN), torn);
    let changing = that_change(&calls, &clean.store());
    assert!(changing.len() > 15);
    for call in changing.into_iter().filter(|call| ["write", "rename", "ftruncate", "unlink"].contains(&&*call.name)) {
        for fault in [Fault::Fails(call.likely()), Fault::Kills] {
            let bench = copied(&before);
            let ran = faulty(&bench, &repair, &[(&call.name, call.nth, fault)]);
            let what = format!("{} {} {fault:?}: {}{}", call.name, call.nth, ran.out, ran.err);
            assert!(times(&tree(&bench.store()), TORN) >= torn, "{what}");
            let again = bench.run("check --repair");
            assert_eq!(again.code, 0, "{what}\n{}{}", again.out, again.err);
            assert!(times(&tree(&bench.store()), TORN) >= torn, "{what}");
            assert_eq!(bench.ok("check"), "", "{what}");
        }
    }
}

/// Heads are not synced: any of this may be there. No line is lost by it, and a repair writes them again.
#[test]
fn heads_as_a_power_cut_leaves_them() {
    let sound = begun(Store::OfThreeCases);
    let whole = fs::read(sound.store().join("heads/2026")).unwrap();
    let half = [&whole[..150], &vec![0; whole.len() - 150]].concat();
    let garbage = [&whole[..202], &[0xff; 101]].concat();
    for (bytes, reads) in [
        (None, true),
        (Some(Vec::new()), true),
        (Some(vec![0; whole.len()]), true),
        (Some(whole[..101].to_vec()), true),
        (Some(whole[..250].to_vec()), false),
        (Some(half), true),
        (Some(garbage), false),
    ] {
        let bench = copied(&sound);
        let heads = bench.store().join("heads/2026");
        match &bytes {
            None => fs::remove_file(&heads).unwrap(),
            Some(bytes) => fs::write(&heads, bytes).unwrap(),
        }
        let what = format!("{:?}", bytes.as_deref().map(String::from_utf8_lossy));
        bench.ok("show 1");
        let shown = bench.run("show 3");
        assert_eq!(shown.code, if reads { 0 } else { 5 }, "{what}{}", shown.err);
        assert!(reads || shown.err.contains("hint: `plaint check --repair`"), "{what}{}", shown.err);
        let found = bench.run("check");
        assert!(found.code == 5 && found.out.starts_with("heads: "), "{what}{}", found.out);
        let was = tree(&bench.store().join("cases"));
        bench.ok("check --repair");
        assert_eq!(bench.ok("check"), "", "{what}");
        assert_eq!(fs::read(&heads).unwrap(), whole, "{what}");
        assert_eq!(tree(&bench.store().join("cases")), was, "{what}");
        bench.ok("contact 2 --said 'Again'");
    }
}
