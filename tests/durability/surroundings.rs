//! A disk that fills up, one that is read-only, rights that are taken away, a clock that jumps back, and a lock whose
//! holder died.

use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::scenes::{Store, begun, tree};
use crate::support::{Bench, Ran};

#[expect(clippy::disallowed_macros, reason = "to be read in the runner's output")]
fn skipped(what: &str) {
    println!("skipped: no {what} here");
}

/// A shell in which disks of one's own can be mounted, which nobody else sees; none where that is not permitted.
fn apart(bench: &Bench) -> Option<Command> {
    [&["-m"][..], &["-U", "-r", "-m"]].into_iter().find_map(|options| {
        let unshared = || {
            let mut command = bench.other("unshare");
            command.args(options);
            command
        };
        let tried = unshared().args(["mount", "-t", "tmpfs", "none", "/tmp"]).stderr(Stdio::null()).status();
        tried.is_ok_and(|ended| ended.success()).then(unshared)
    })
}

/// Logs until the disk is full, then adds to a case until that fails too; then there is room again.
const FILLS_UP: &str = r#"
set -u
mkdir disk && mount -t tmpfs -o size=320k,mode=700 none disk || exit 9
export PLAINT_STORE=$PWD/disk/store
"$0" init --prefix WT --policy wthp-2024 -q || exit 8
head -c 16000 /dev/zero >disk/ballast
"$0" heads -q -o disk/heads.csv || exit 6
for round in one two; do
    said=$(printf '%2000s' said)
    until "$0" log --summary "$said" -q >>printed 2>refused; code=$?; [ $code != 0 ]; do :; done
    echo "log $code" >>codes
    until "$0" contact 1 --said short -q 2>refused-too; code=$?; [ $code != 0 ]; do echo "$round" >>contacts; done
    echo "contact $code" >>codes
    "$0" check >checked-"$round"
    echo "check $?" >>codes
    "$0" list -f csv >/dev/null || exit 7
    "$0" list -f csv -q -o disk/heads.csv 2>refused-list
    echo "list $?, $(wc -l <disk/heads.csv) line, $(ls -A disk | wc -l) names" >>codes
    rm -f disk/ballast
done
cp -r disk/store left
"#;

/// What was said to be recorded is there, nothing else is, and with more room the work goes on.
#[test]
fn a_disk_that_fills_up() {
    let bench = Bench::on("2026-11-23");
    let Some(mut shell) = apart(&bench) else { return skipped("right to mount a disk") };
    let ran = Ran::of(&shell.args(["sh", "-c", FILLS_UP, env!("CARGO_BIN_EXE_plaint")]).output().unwrap());
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    let read = |name: &str| fs::read_to_string(bench.path().join(name)).unwrap();
    // What a list was to replace is there until it is replaced, and nothing lies beside it.
    let round = |names: u32| format!("log 7\ncontact 7\ncheck 0\nlist 7, 1 line, {names} names\n");
    assert_eq!(read("codes"), round(3) + &round(2));
    assert_eq!((read("checked-one"), read("checked-two")), (String::new(), String::new()));
    for refused in ["refused", "refused-too"] {
        assert!(read(refused).contains("\nhint: make room on the disk, then do it again\n"), "{}", read(refused));
    }
    let left = tree(&bench.path().join("left"));
    let lines = |bytes: &[u8]| bytes.split(|byte| *byte == b'\n').count() - 1;
    let journals = left.iter().filter(|(path, _)| path.starts_with("cases"));
    let found: Vec<(String, usize)> = journals
        .map(|(path, bytes)| (path.file_stem().unwrap().to_string_lossy().into_owned(), lines(bytes)))
        .collect();
    let (printed, contacts) = (read("printed"), lines(read("contacts").as_bytes()));
    assert!(printed.lines().count() > 30 && contacts > 0, "{printed}{contacts}");
    let one = |(place, reference): (usize, &str)| (reference.to_owned(), if place == 0 { 1 + contacts } else { 1 });
    assert_eq!(found, printed.lines().enumerate().map(one).collect::<Vec<_>>());
}

const READ_ONLY: &str = r#"
mount --bind store store && mount -o remount,bind,ro store || exit 9
while read -r line; do
    eval "set -- $line"
    "$PROGRAM" "$@" >out 2>err
    echo "$? $line"
    grep '^hint' err
done
exit 0
"#;

/// Everything can be looked at, and nothing recorded: each verb says so.
#[test]
fn a_disk_that_is_read_only() {
    let bench = begun(Store::OfThreeCases);
    let before = tree(&bench.store());
    let Some(mut shell) = apart(&bench) else { return skipped("right to mount a disk") };
    let looking = [
        "show 1",
        "explain 1",
        "list",
        "calendar show",
        "calendar check",
        "policy list",
        "heads",
        "report overdue",
        "report due",
        "report register",
        "report retention",
        "report performance --year 2026",
        "check",
        "bundle 1 -o bundle.zip",
        "export -o exported",
        "disclose 'Ada Quill'",
        "log -n --summary Damp",
        "ack 1 -n",
        "export --archive backup.zip",
        "erase 3",
        "what-if --closure 2026-12-30",
    ];
    let recording = [
        "log --summary Damp",
        "ack 1",
        "contact 1",
        "erase 3 --basis request --early Asked",
        "hold 1 --reason Claim",
        "correct 2 --entry 2 --strike --reason Wrong",
        "calendar add-closure 2026-12-29",
        "calendar import holidays.json",
        "check --repair",
    ];
    let lines = [&looking[..], &recording].concat().join("\n");
    fs::write(bench.path().join("lines"), lines + "\n").unwrap();
    let from = fs::File::open(bench.path().join("lines")).unwrap();
    let shell = shell.args(["sh", "-c", READ_ONLY]).env("PROGRAM", env!("CARGO_BIN_EXE_plaint")).stdin(from);
    let ran = Ran::of(&shell.output().unwrap());
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    let hint = "hint: nothing can be written there: what is there can still be looked at\n";
    let looked = looking.map(|line| format!("0 {line}\n")).concat();
    let refused = recording.map(|line| format!("7 {line}\n{hint}")).concat();
    assert_eq!(ran.out, looked + &refused);
    assert!(before == tree(&bench.store()));
}

const NO_LOCK: &str = r#"
rm store/.lock && mkdir kept && mount --bind store kept || exit 9
mount --bind store store && mount -o remount,bind,ro store || exit 9
mount --bind kept/cases store/cases && mount --bind kept/heads store/heads || exit 9
for line in 'contact 1' 'log --summary Damp' 'contact 1 -n' 'log --summary Damp -n' 'export --archive backup.zip'; do
    eval "set -- $line"
    "$PROGRAM" "$@" >out 2>err
    echo "$? $line"
done
"#;

/// Where journals could be written and there is no lock, they are not; what records nothing goes on.
#[test]
fn nothing_is_recorded_without_the_lock() {
    let bench = begun(Store::OfThreeCases);
    let Some(mut shell) = apart(&bench) else { return skipped("right to mount a disk") };
    let before = tree(&bench.store().join("cases"));
    let ran =
        Ran::of(&shell.args(["sh", "-c", NO_LOCK]).env("PROGRAM", env!("CARGO_BIN_EXE_plaint")).output().unwrap());
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    let refused = "7 contact 1\n7 log --summary Damp\n";
    let gone_on = "0 contact 1 -n\n0 log --summary Damp -n\n0 export --archive backup.zip\n";
    assert_eq!(ran.out, format!("{refused}{gone_on}"));
    assert!(before == tree(&bench.store().join("cases")));
}

/// The program as an ordinary owner of the store: even root is then held to the rights of files.
fn ordinary(bench: &Bench, line: &str) -> Ran {
    let mut command = if may_do_everything() {
        let mut command = bench.other("setpriv");
        command.args(["--bounding-set=-all", "--inh-caps=-all", env!("CARGO_BIN_EXE_plaint")]);
        command
    } else {
        bench.command()
    };
    Ran::of(&command.args(crate::support::words(line)).output().unwrap())
}

fn may_do_everything() -> bool {
    use std::os::unix::fs::MetadataExt;
    fs::metadata("/proc/self").unwrap().uid() == 0
}

fn rights(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

/// Rights are taken from one thing after the other while people work, and given back.
#[test]
fn rights_that_are_taken_away() {
    let bench = begun(Store::OfThreeCases);
    if may_do_everything() && Command::new("setpriv").arg("--version").output().is_err() {
        return skipped("setpriv");
    }
    let year = bench.store().join("cases/2026");
    let journal = bench.journal("WT-2026-0001");
    let (heads, lock) = (bench.store().join("heads/2026"), bench.store().join(".lock"));
    let hint = "\nhint: ask whoever keeps the folder for the right to read and to write there\n";
    let cases: [(&Path, u32, u32, &str, i32); 8] = [
        (&year, 0o500, 0o700, "log --summary Damp", 7),
        (&year, 0o500, 0o700, "contact 1 --said hello", 0),
        (&year, 0o000, 0o700, "list", 7),
        (&journal, 0o400, 0o600, "contact 1", 7),
        (&journal, 0o000, 0o600, "show 1", 7),
        (&journal, 0o000, 0o600, "show 2", 0),
        (&lock, 0o000, 0o600, "ack 1", 7),
        (&lock, 0o000, 0o600, "show 1", 0),
    ];
    for (path, taken, given, line, code) in cases {
        rights(path, taken);
        let ran = ordinary(&bench, line);
        rights(path, given);
        assert_eq!(ran.code, code, "{line}: {}{}", ran.out, ran.err);
        assert_eq!(code == 7, ran.err.contains(hint), "{line}: {}", ran.err);
        assert_eq!(bench.ok("check"), "", "{line}");
    }
    rights(&heads, 0o400);
    let ran = ordinary(&bench, "contact 1 --said 'hello again'");
    rights(&heads, 0o600);
    assert!(ran.code == 0 && ran.err.contains("it is recorded, but the case's head could not be kept"), "{}", ran.err);
    bench.ok("contact 1");
    assert_eq!(bench.json("show 1")["events"], 4);
    assert_eq!(bench.ok("check"), "");
}

/// What happens is recorded all the same, in the order it was written, and the officer is told.
#[test]
fn a_clock_that_jumps_back() {
    let mut bench = Bench::on("2026-11-23");
    bench.ok("init --prefix WT --policy wthp-2024");
    bench.ok("log --summary Damp --received 2026-11-19");
    let warning = "warning: WT-2026-0001: this computer's clock says 2026-11-20 10:00:00 UTC, though the newest entry \
                   was written at 2026-11-23 10:00:00 UTC: is it right?\n";
    bench.day("2026-11-20");
    let ran = bench.run("contact 1 --said 'Rang back'");
    assert!(ran.code == 0 && ran.err.starts_with(warning), "{}", ran.err);
    bench.ok("ack 1");
    bench.ok("log --summary Noise");
    // Before the case was received there was nothing to record in it: the reason comes after the warning.
    bench.day("2026-11-18");
    let said = bench.fails(3, "contact 1");
    assert!(said.starts_with("warning: WT-2026-0001: this computer's clock says 2026-11-18"), "{said}");
    bench.at("1970-01-01T00:00:00Z");
    bench.fails(3, "contact 1");
    for line in ["list", "check", "report overdue", "heads"] {
        bench.ok(line);
    }
    // Computers that share a store differ by seconds, which is nobody's business.
    bench.at("2026-11-23T10:00:00Z");
    bench.ok("contact 2");
    bench.at("2026-11-23T09:59:30Z");
    let ran = bench.run("contact 2");
    assert!(ran.code == 0 && !ran.err.contains("clock says"), "{}", ran.err);
    assert_eq!(bench.json("show 1")["events"], 3);
    assert_eq!(bench.ok("check"), "");
}

/// A lock is let go of by the system when its holder dies, whatever its file says.
#[test]
fn a_lock_whose_holder_died() {
    let bench = begun(Store::OfThreeCases);
    let script = "exec 9>>store/.lock && flock 9 && echo held && read -r never";
    let holder = bench.other("sh").args(["-c", script]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let Ok(mut holder) = holder else { return skipped("sh") };
    let mut said = String::new();
    BufReader::new(holder.stdout.as_mut().unwrap()).read_line(&mut said).unwrap();
    if said != "held\n" {
        holder.wait().unwrap();
        return skipped("flock");
    }
    let lock = fs::OpenOptions::new().write(true).open(bench.store().join(".lock")).unwrap();
    assert!(lock.try_lock().is_err());
    holder.kill().unwrap();
    holder.wait().unwrap();
    lock.try_lock().unwrap();
    drop(lock);
    fs::write(bench.store().join(".lock"), "4711\n").unwrap();
    bench.ok("contact 1");
    assert_eq!(bench.ok("check"), "");
}
