//! A store of three cases, one of which is about to be harmed, and what must hold of the store afterwards.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::support::Bench;

/// The case that is harmed; the ones before and after it must not suffer.
pub(crate) const VICTIM: &str = "WT-2026-0002";
/// Words about people that no message may repeat.
const SECRETS: [&str; 6] = ["Quill", "Łódź", "nursery", "mould", "plumber", "077"];

/// Three cases, the second with three entries full of words.
pub(crate) fn store() -> Bench {
    let bench = Bench::on("2026-05-20");
    bench.ok("init --prefix WT --policy wthp-2024");
    bench.ok("log --received 2026-05-05 --summary 'Boiler out'");
    bench.ok("log --received 2026-05-18 --on 2026-05-18 --summary 'Black mould in the nursery' \
         --complainant 'Ada Quill of Łódź Court' --contact '07700 900123'");
    bench.ok(&format!("ack {VICTIM} --on 2026-05-19 --channel email --understanding 'mould again'"));
    bench.ok(&format!("contact {VICTIM} --on 2026-05-20 --channel phone --said 'the plumber never came: Łódź'"));
    bench.ok("log --received 2026-05-07 --summary 'Lift stuck'");
    bench
}

/// The lines of the victim's journal, without their newlines.
pub(crate) fn lines(bench: &Bench) -> Vec<String> {
    fs::read_to_string(bench.journal(VICTIM)).unwrap().lines().map(str::to_owned).collect()
}

/// Writes the victim's journal anew from these lines.
pub(crate) fn write_lines(bench: &Bench, lines: &[String]) {
    let bytes: Vec<u8> = lines.iter().flat_map(|line| line.bytes().chain([b'\n'])).collect();
    fs::write(bench.journal(VICTIM), bytes).unwrap();
}

/// Every file of the store with its bytes.
pub(crate) fn tree(bench: &Bench) -> BTreeMap<PathBuf, Vec<u8>> {
    fn gather(folder: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                gather(&path, files);
            } else {
                let bytes = fs::read(&path).unwrap();
                files.insert(path, bytes);
            }
        }
    }
    let mut files = BTreeMap::new();
    gather(&bench.store(), &mut files);
    files
}

/// What `check` must find, and in which file.
pub(crate) struct Finding {
    pub(crate) check: &'static str,
    pub(crate) path: PathBuf,
    pub(crate) line: Option<usize>,
    pub(crate) says: String,
}

impl Finding {
    /// One in the victim's journal.
    pub(crate) fn in_journal(bench: &Bench, check: &'static str, line: Option<usize>, says: impl Into<String>) -> Self {
        Self { check, path: bench.journal(VICTIM), line, says: says.into() }
    }

    /// The place and the finding as messages say it.
    pub(crate) fn words(&self) -> String {
        let line = self.line.map_or_else(String::new, |line| format!(":{line}"));
        format!("{}{line}: {}", self.path.display(), self.says)
    }

    fn value(&self) -> Value {
        json!({ "check": self.check, "path": self.path, "line": self.line, "says": self.says })
    }
}

/// Expects that exit status and no word about a person in what is said.
#[track_caller]
pub(crate) fn says(bench: &Bench, code: i32, line: &str) -> String {
    let said = bench.fails(code, line);
    for secret in SECRETS {
        assert!(!said.contains(secret), "plaint {line} told {secret}: {said}");
    }
    said
}

/// `check` finds exactly these.
#[track_caller]
pub(crate) fn check_finds(bench: &Bench, findings: &[Finding]) {
    let ran = bench.run("check -f json");
    assert_eq!(ran.code, if findings.is_empty() { 0 } else { 5 }, "{}{}", ran.out, ran.err);
    let found: Value = serde_json::from_str(&ran.out).unwrap();
    let expected: Vec<Value> = findings.iter().map(Finding::value).collect();
    assert_eq!(found["findings"], Value::Array(expected));
}

/// The first cell of every row of a CSV table, its header left out.
pub(crate) fn cases_of(csv: &str) -> Vec<&str> {
    csv.lines().skip(1).map(|row| row.split(',').next().unwrap()).collect()
}

/// Real damage to the victim: it is refused everywhere, nothing is written to it, nothing mends it, and the other
/// cases go on.
#[track_caller]
pub(crate) fn stands_out(bench: &Bench, finding: &Finding) {
    let before = tree(bench);
    for verb in ["show", "explain"] {
        let said = says(bench, 5, &format!("{verb} {VICTIM}"));
        assert!(said.starts_with(&format!("error: {}\n", finding.words())), "{said}");
    }
    for list in ["list", "report register", "report overdue"] {
        let ran = bench.run(&format!("{list} -f csv"));
        assert_eq!((ran.code, cases_of(&ran.out)), (5, vec!["WT-2026-0001", "WT-2026-0003"]), "{list}: {}", ran.err);
        let warning = format!("warning: left out, damaged: {}", finding.words());
        assert!(ran.err.lines().any(|line| line == warning), "{list}: {}", ran.err);
    }
    for recording in ["contact", "respond --outcome upheld", "extend --for 5wd --reason r", "close --because withdrawn"]
    {
        let (verb, options) = recording.split_once(' ').unwrap_or((recording, ""));
        let said = says(bench, 5, &format!("{verb} {VICTIM} {options}"));
        assert!(said.contains(&format!("  caused by: {}\n", finding.words())), "{said}");
    }
    check_finds(bench, std::slice::from_ref(finding));
    says(bench, 5, "check --repair");
    assert!(before == tree(bench), "something was written");
    bench.ok("contact WT-2026-0001");
    assert_eq!(bench.ok("log --summary another"), "WT-2026-0004\n");
    check_finds(bench, std::slice::from_ref(finding));
}
