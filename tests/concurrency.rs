//! Many officers at once: no reference twice, no entry lost, no reader turned away.

#![expect(clippy::unwrap_used, reason = "in a test, a panic is the report")]

mod support;

use std::fs::OpenOptions;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use support::Bench;

const OFFICERS: usize = 8;
const COMPLAINTS: usize = 25;

/// Runs one process after another, and gives every reference that was printed.
fn log_many(bench: &Bench, officer: usize) -> Vec<String> {
    let log = |number| bench.ok(&format!("log --summary 'Complaint {number} of officer {officer}'"));
    (0..COMPLAINTS).map(|number| log(number).trim_end().to_owned()).collect()
}

/// The references in a list, which may be read while cases are being logged; no case is ever left out of one.
fn listed(bench: &Bench) -> Vec<String> {
    let ran = bench.run("list -f csv");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    ran.out.lines().skip(1).map(|row| row.split(',').next().unwrap().to_owned()).collect()
}

fn references(count: usize) -> Vec<String> {
    (1..=count).map(|number| format!("HO-2026-{number:04}")).collect()
}

/// Into a folder that is not even there yet, so that the store is made by several at once too.
#[test]
fn eight_officers_log_at_once() {
    let bench = Bench::on("2026-05-20");
    let (mut printed, finished) = (Vec::new(), AtomicBool::new(false));
    thread::scope(|scope| {
        let officers: Vec<_> = (0..OFFICERS)
            .map(|officer| {
                scope.spawn({
                    let bench = &bench;
                    move || log_many(bench, officer)
                })
            })
            .collect();
        let reader = scope.spawn(|| {
            let mut before = Vec::new();
            while !finished.load(Ordering::Relaxed) {
                if bench.store().join("plaint.json").exists() {
                    let seen = listed(&bench);
                    // One logged while the folder is being read may be missing yet; one seen is never gone again.
                    assert!(before.iter().all(|case| seen.contains(case)), "{before:?}, then {seen:?}");
                    before = seen;
                }
            }
        });
        for officer in officers {
            let references = officer.join();
            if references.is_err() {
                finished.store(true, Ordering::Relaxed);
            }
            printed.push(references.unwrap());
        }
        finished.store(true, Ordering::Relaxed);
        reader.join().unwrap();
    });
    // Each officer's own come in order; all together they are every number once.
    assert!(printed.iter().all(|references| references.is_sorted()));
    let mut all = printed.concat();
    all.sort();
    assert_eq!(all, references(OFFICERS * COMPLAINTS));
    assert_eq!(listed(&bench), all);
    assert_eq!(bench.ok("check"), "");
}

/// Each reads the journal again under the lock, so the second sees that the first was there.
#[test]
fn eight_officers_acknowledge_the_same_case() {
    let bench = Bench::on("2026-05-20");
    bench.ok("log --summary 'One complaint'");
    let mut codes: Vec<i32> = thread::scope(|scope| {
        let officers: Vec<_> = (0..OFFICERS).map(|_| scope.spawn(|| bench.run("ack 1").code)).collect();
        officers.into_iter().map(|officer| officer.join().unwrap()).collect()
    });
    codes.sort_unstable();
    assert_eq!(codes, [0, 3, 3, 3, 3, 3, 3, 3]);
    assert_eq!(bench.json("show 1")["events"], 2);
    assert_eq!(bench.ok("check"), "");
}

/// Different steps on one case, all of which may be taken: none is lost, and the chain holds.
#[test]
fn eight_officers_ring_the_same_complainant() {
    let bench = Bench::on("2026-05-20");
    bench.ok("log --summary 'One complaint'");
    thread::scope(|scope| {
        for officer in 0..OFFICERS {
            let bench = &bench;
            scope.spawn(move || {
                for call in 0..5 {
                    bench.ok(&format!("contact 1 --said 'Call {call} of officer {officer}'"));
                }
            });
        }
    });
    assert_eq!(bench.json("show 1")["events"], 1 + OFFICERS * 5);
    assert_eq!(bench.ok("check"), "");
}

/// A writer that takes its time keeps no reader waiting: they take no lock.
#[test]
fn readers_go_on_while_the_lock_is_held() {
    let bench = Bench::on("2026-05-20");
    bench.ok("log --summary 'One complaint'");
    let held = hold(&bench.store().join(".lock"));
    for verb in [
        "show 1",
        "explain 1",
        "list",
        "report register",
        "report overdue",
        "calendar show",
        "check",
        "log -n --summary s",
    ] {
        bench.ok(verb);
    }
    drop(held);
    bench.ok("ack 1");
}

fn hold(lock: &Path) -> std::fs::File {
    let file = OpenOptions::new().write(true).open(lock).unwrap();
    file.lock().unwrap();
    file
}

/// How a run of the program ends that is told to wait so long while the lock is held.
fn waiting(bench: &Bench, wait: &str) -> String {
    let before = bench.json("show 1");
    let said = bench.fails(6, &format!("contact 1 --wait {wait}"));
    assert_eq!(bench.json("show 1"), before, "and nothing is recorded");
    said
}

#[test]
fn the_wait_for_another_writer_is_bounded() {
    let bench = Bench::on("2026-05-20");
    bench.ok("log --summary 'One complaint'");
    let held = hold(&bench.store().join(".lock"));
    let said = waiting(&bench, "0");
    assert!(said.contains("another process holds the lock "), "{said}");
    assert!(said.ends_with("hint: it was not recorded: give it again, or wait longer with --wait SECONDS\n"), "{said}");
    let said = waiting(&bench, "1");
    assert!(said.contains("another process held, for all of 1 second, the lock "), "{said}");
    let told = bench.command().env("PLAINT_WAIT", "0").args(["ack", "1"]).output().unwrap();
    assert_eq!(told.status.code(), Some(6), "the environment says it too");
    for wrong in ["soon", "-1", "1.5", "86401"] {
        bench.fails(2, &format!("ack 1 --wait={wrong}"));
    }
    drop(held);
    bench.ok("ack 1 --wait 0");
}

/// The lock is the system's: it goes with the process that held it, whatever became of that.
#[cfg(unix)]
#[test]
#[expect(clippy::disallowed_macros, reason = "a test says why it did nothing")]
fn a_lock_goes_with_the_process_that_held_it() {
    use std::io::{BufRead, BufReader};
    use std::process::{Command, Stdio};
    let bench = Bench::on("2026-05-20");
    bench.ok("log --summary 'One complaint'");
    let holds = "import fcntl, sys; held = open(sys.argv[1], 'w'); fcntl.flock(held, fcntl.LOCK_EX); print('held', flush=True); sys.stdin.read()";
    let holder = Command::new("python3")
        .args(["-c", holds, bench.store().join(".lock").to_str().unwrap()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let Ok(mut holder) = holder else {
        println!("skipped: no python3 here");
        return;
    };
    let mut line = String::new();
    BufReader::new(holder.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert_eq!(line, "held\n");
    bench.fails(6, "ack 1 --wait 0");
    holder.kill().unwrap();
    holder.wait().unwrap();
    bench.ok("ack 1 --wait 0");
    assert_eq!(bench.ok("check"), "");
}

/// With the wait that everybody has who says nothing: nobody is turned away, nothing is lost, and whoever reads meanwhile
/// sees whole entries, never fewer than before.
#[test]
fn sixteen_officers_record_at_once_while_others_read() {
    const MANY: usize = 16;
    const EACH: usize = 4;
    let bench = Bench::on("2026-05-20");
    for number in 0..MANY {
        bench.ok(&format!("log --summary 'Complaint {number}'"));
    }
    let entries = || -> Vec<u64> {
        let listed = bench.json("list");
        listed["cases"].as_array().unwrap().iter().map(|case| case["events"].as_u64().unwrap()).collect()
    };
    let finished = AtomicBool::new(false);
    thread::scope(|scope| {
        let officers: Vec<_> = (1..=MANY)
            .map(|officer| {
                let bench = &bench;
                scope.spawn(move || {
                    for call in 0..EACH {
                        // One of their own, and one that they all have.
                        bench.ok(&format!("contact {officer} --by officer-{officer} --said 'Call {call}'"));
                        bench.ok(&format!("contact 1 --by officer-{officer} --said 'Call {call}'"));
                    }
                })
            })
            .collect();
        let reader = scope.spawn(|| {
            let mut before = entries();
            while !finished.load(Ordering::Relaxed) {
                let now = entries();
                assert_eq!(now.len(), MANY);
                assert!(before.iter().zip(&now).all(|(before, now)| before <= now), "{before:?}, then {now:?}");
                before = now;
            }
        });
        let worked = officers.into_iter().map(thread::ScopedJoinHandle::join).collect::<Result<Vec<_>, _>>();
        finished.store(true, Ordering::Relaxed);
        reader.join().unwrap();
        worked.unwrap();
    });
    let (own, all) = ((1 + EACH) as u64, (1 + EACH + MANY * EACH) as u64);
    assert_eq!(entries(), [&[all][..], &[own; MANY - 1]].concat());
    assert_eq!(bench.ok("check"), "");
}

/// Whoever comes second is told what the first did, whichever step it was.
#[test]
fn the_second_is_told_what_the_first_did() {
    let bench = Bench::on("2026-05-20");
    bench.ok("log --policy wthp-2024 --summary 'One complaint' --received 2026-05-18");
    for (first, second, did) in [
        ("ack 1", "ack 1", "entry 2, acknowledged at stage-1 on Wed 20 May 2026, recorded by bob at 11:00"),
        (
            "extend 1 --to 2026-06-10 --reason Surveyor",
            "extend 1 --to 2026-06-10 --reason Surveyor",
            "entry 3, extended to Wed 10 Jun 2026 on Wed 20 May 2026, recorded by bob at 11:00",
        ),
        (
            "respond 1 --outcome upheld",
            "respond 1 --outcome not-upheld",
            "entry 4, answered at stage-1: upheld on Wed 20 May 2026, recorded by bob at 11:00",
        ),
        ("escalate 1", "escalate 1", "entry 5, escalated to stage-2 on Wed 20 May 2026, recorded by bob at 11:00"),
        (
            "close 1 --because withdrawn",
            "close 1 --because withdrawn",
            "entry 6, closed: withdrawn on Wed 20 May 2026, recorded by bob at 11:00",
        ),
    ] {
        bench.ok(&format!("{first} --by bob"));
        let said = bench.fails(3, &format!("{second} --by amy"));
        assert!(said.contains(&format!("\n  on record: {did}\n")), "{second}\n{said}");
    }
    assert_eq!(bench.json("show 1")["events"], 6);
}

/// A second of what may happen twice is recorded, and said to be a second.
#[test]
fn what_may_be_the_same_again_is_asked_about() {
    let mut bench = Bench::on("2026-05-20");
    bench.ok("log --policy wthp-2024 --summary 'One complaint' --received 2026-05-18");
    bench.ok("contact 1 --by bob");
    let said = bench.run("contact 1 --by amy");
    assert_eq!(said.code, 0);
    let expected = "warning: is it the same? There is entry 2, contact on Wed 20 May 2026, recorded by bob at 11:00\n";
    assert!(said.err.starts_with(expected), "{}", said.err);
    assert!(!bench.run("contact 1 --by amy").err.contains("entry 3"), "one's own is no surprise");
    assert!(!bench.run("ack 1 --by amy").err.contains("is it the same"));
    bench.day("2026-05-21");
    assert!(!bench.run("contact 1 --by cat").err.contains("is it the same"), "nor is another day's");
}

/// For scripts: what was decided on so many entries is recorded on so many, or not at all.
#[test]
fn a_step_can_be_for_so_many_entries_alone() {
    let bench = Bench::on("2026-05-20");
    bench.ok("log --policy wthp-2024 --summary 'One complaint'");
    bench.ok("log --policy wthp-2024 --summary 'Another'");
    bench.ok("contact 1 --by bob --if-entries 1");
    for line in
        ["contact 1 --if-entries 1", "contact 1 --if-entries 1 --dry-run", "close 1 --because withdrawn --if-entries 3"]
    {
        let said = bench.fails(3, line);
        let newest = "entry 2, contact on Wed 20 May 2026, recorded by bob at 11:00";
        assert!(said.contains("it has 2 entries, not ") && said.contains(newest), "{line}\n{said}");
    }
    bench.ok("link 1 --to 2 --if-entries 2");
    bench.fails(2, "log --summary Third --if-entries 0");
    assert_eq!(
        (bench.json("show 1")["events"].clone(), bench.json("list")["cases"][1]["events"].clone()),
        (3.into(), 2.into())
    );
}
