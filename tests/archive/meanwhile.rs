//! People go on working while the store is archived.

use std::fs;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use plaint::store::{ArchivedStore, Store};

use crate::support::Bench;
use crate::{tree, with_a_store};

#[test]
fn what_four_officers_record_meanwhile_leaves_every_archive_sound() {
    let bench = Bench::on("2026-11-23");
    bench.ok("log --policy wthp-2024 --summary Damp");
    let finished = AtomicBool::new(false);
    thread::scope(|scope| {
        let officers: Vec<_> = (0..4)
            .map(|officer| {
                let bench = &bench;
                scope.spawn(move || {
                    for number in 0..15 {
                        bench.ok(&format!("contact 1 --said 'Call {number} of {officer}'"));
                        bench.ok(&format!("log --policy wthp-2024 --summary 'Complaint {number} of {officer}'"));
                    }
                })
            })
            .collect();
        let archivist = scope.spawn(|| {
            let mut made = 0;
            while made == 0 || made < 10 && !finished.load(Ordering::Relaxed) {
                made += 1;
                bench.ok(&format!("export --archive {made}.zip"));
            }
            made
        });
        let worked = officers.into_iter().map(thread::ScopedJoinHandle::join).collect::<Result<Vec<_>, _>>();
        finished.store(true, Ordering::Relaxed);
        let made = archivist.join().unwrap();
        worked.unwrap();
        let mut cases = 0;
        for number in 1..=made {
            bench.ok(&format!("restore {number}.zip --into {number}"));
            let checked = bench.run(&format!("check --store {number}"));
            assert_eq!((checked.code, checked.out.as_str(), checked.err.as_str()), (0, "", ""), "archive {number}");
            let found = bench.ok(&format!("list -f csv --store {number}")).lines().count();
            assert!(found >= cases, "archive {number} has fewer cases than the one before");
            cases = found;
        }
    });
    assert_eq!(bench.ok("check"), "");
}

/// An entry recorded while journals are copied belongs to the next archive; one that was erased is copied once more.
#[test]
fn an_archive_is_of_one_moment() {
    let bench = with_a_store();
    let store = Store::open(&bench.store()).unwrap();
    let before = tree(&bench.store());
    let lock = || store.lock(Duration::ZERO);
    let mut recorded = false;
    let path = bench.path().join("backup.zip");
    let archived = store.archive(&path, &lock, &mut |_, _| {
        if !recorded {
            bench.ok("contact 2026-1 --said 'Called back'");
            recorded = true;
        }
    });
    archived.unwrap();
    let restored = |into: &str| {
        ArchivedStore::open(&path).unwrap().restore(&bench.path().join(into), &mut |_, _| {}).unwrap();
        tree(&bench.path().join(into))
    };
    assert!(restored("one") == before);

    let journal = bench.journal("WT-2026-0001");
    let mut copied = Vec::new();
    let archived = store.archive(&path, &lock, &mut |file, all| {
        if copied.is_empty() {
            let bytes = fs::read(&journal).unwrap();
            fs::write(journal.with_extension("erased"), bytes).unwrap();
            fs::rename(journal.with_extension("erased"), &journal).unwrap();
        }
        copied.push((file, all));
    });
    archived.unwrap();
    assert!(copied.iter().filter(|(file, _)| *file == 1).count() == 2, "it was begun again: {copied:?}");
    assert!(restored("two") == tree(&bench.store()));
}
