//! Words: too long, hostile, not text, none.

use std::fs;
use std::io::Write;
use std::process::Stdio;

use serde_json::Value;

use crate::support::Bench;
use crate::{listing, refused, with_a_case};

const MEGABYTE: usize = 1 << 20;
/// Every kind of character that acts on a terminal or hides, in one text.
const HOSTILE: &str = "one\ntwo\0\u{1b}[2J\u{1b}]0;t\u{7}\u{202e}txt.exe\rback\u{8}\u{85}\u{7f}end";

/// Runs it with that on standard input; gives its exit status and what it said on standard error.
fn typed(bench: &Bench, arguments: &[&str], input: &[u8]) -> (i32, String) {
    let mut command = bench.command();
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
    let mut program = command.spawn().unwrap();
    // Past its limit the program stops reading, so the rest has nowhere to go.
    let _ = program.stdin.take().unwrap().write_all(input);
    let ended = program.wait_with_output().unwrap();
    (ended.status.code().unwrap(), String::from_utf8(ended.stderr).unwrap())
}

fn summary_in_the_journal(bench: &Bench, case: &str) -> String {
    let line = fs::read_to_string(bench.journal(case)).unwrap();
    let line: Value = serde_json::from_str(&line).unwrap();
    line["personal"]["summary"].as_str().unwrap().to_owned()
}

#[test]
fn a_megabyte_is_taken_and_one_byte_more_is_not() {
    let bench = with_a_case();
    let log = ["log", "--policy", "wthp-2024", "--summary", "-", "--quiet"];
    let text = "ä".repeat(MEGABYTE / 2);
    assert_eq!(typed(&bench, &log, text.as_bytes()), (0, String::new()));
    assert!(summary_in_the_journal(&bench, "WT-2026-0002") == text);

    let before = listing(&bench);
    let (code, said) = typed(&bench, &log, format!("{text}x").as_bytes());
    assert_eq!((code, said.as_str()), (2, "error: the value of --summary is longer than a megabyte\n"));
    assert!(listing(&bench) == before);
}

#[test]
fn what_acts_on_a_terminal_is_kept_in_the_journal_and_shown_as_signs() {
    let bench = Bench::on("2026-11-23");
    assert_eq!(typed(&bench, &["log", "--summary", "-", "--quiet"], HOSTILE.as_bytes()), (0, String::new()));
    assert_eq!(summary_in_the_journal(&bench, "HO-2026-0001"), HOSTILE);

    let shown = bench.ok("show 1");
    let summary = shown.lines().find(|line| line.starts_with("Summary")).unwrap();
    assert_eq!(summary, "Summary   one⏎ two␀␛[2J␛]0;t␇<U+202E>txt.exe␍back␈<U+0085>␡end");
    assert_eq!(bench.json("show 1 --with-personal")["personal"]["summary"], HOSTILE);
    assert!(!shown.chars().any(|c| c.is_control() && c != '\n'), "{shown:?}");
}

#[test]
fn names_that_turn_a_line_round_are_shown_as_signs_and_control_characters_are_no_name() {
    let bench = Bench::on("2026-11-23");
    bench.ok("log --summary Damp --handler a\u{202e}b --service c\u{202e}d");
    for line in ["show 1", "list", "report due", "list -f markdown", "explain 1"] {
        assert!(!bench.ok(line).contains('\u{202e}'), "plaint {line}");
    }
    let said = refused(&bench, 2, "allocate 1 --handler a\u{1b}[2Jb");
    assert_eq!(said, "error: the value of --handler holds a control character\n");
    let said = refused(&bench, 2, &format!("allocate 1 --handler {}", "n".repeat(201)));
    assert_eq!(said, "error: the value of --handler is longer than 200 characters\n");
    assert!(!refused(&bench, 4, "show \u{1b}[2J").contains('\u{1b}'));
}

#[test]
fn a_formula_is_no_formula_in_a_spreadsheet_unless_it_is_asked_for_raw() {
    let bench = Bench::on("2026-11-23");
    let formulas = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"];
    for formula in formulas {
        assert_eq!(typed(&bench, &["log", "--summary", "-", "--quiet"], formula.as_bytes()).0, 0, "{formula:?}");
    }
    let summaries = |separator: u8, line: &str| -> Vec<String> {
        let sheet = bench.ok(line);
        let mut rows = csv::ReaderBuilder::new().delimiter(separator).from_reader(sheet.as_bytes());
        let place = rows.headers().unwrap().iter().position(|key| key == "summary").unwrap();
        rows.records().map(|row| row.unwrap()[place].to_owned()).collect()
    };
    let neutral = formulas.map(|formula| format!("'{formula}"));
    assert_eq!(summaries(b',', "report register -f csv --with-personal"), neutral);
    assert_eq!(summaries(b'\t', "report register -f tsv --with-personal"), neutral);
    assert_eq!(summaries(b',', "report register -f csv --with-personal --raw"), formulas);
}

#[test]
fn what_is_not_utf_8_is_not_taken() {
    let bench = with_a_case();
    let before = listing(&bench);
    let said = typed(&bench, &["log", "--policy", "wthp-2024", "--summary", "-"], b"caf\xe9");
    assert_eq!(said, (2, "error: standard input, for --summary, is not UTF-8 text\n".to_owned()));
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStrExt;
        let argument = std::ffi::OsStr::from_bytes(b"caf\xe9");
        let ended = bench.command().args(["log", "--summary"]).arg(argument).output().unwrap();
        assert_eq!(ended.status.code(), Some(2));
        assert!(String::from_utf8(ended.stderr).unwrap().starts_with("error: invalid UTF-8"));
    }
    assert!(listing(&bench) == before);
}

#[test]
fn nothing_on_standard_input_is_nothing_said() {
    let bench = with_a_case();
    for input in ["", "\n", " \n\t\r\n"] {
        let said = typed(&bench, &["log", "--policy", "wthp-2024", "--summary", "-"], input.as_bytes());
        assert_eq!(said, (2, "error: the value of --summary is blank\n".to_owned()), "{input:?}");
    }
}

#[test]
fn a_file_takes_the_format_of_its_ending() {
    let bench = with_a_case();
    for (format, file) in
        [("csv", "a.csv"), ("tsv", "a.tsv"), ("json", "a.json"), ("jsonl", "a.jsonl"), ("markdown", "a.md")]
    {
        bench.ok(&format!("report register -o {file}"));
        let written = fs::read_to_string(bench.path().join(file)).unwrap();
        assert_eq!(written, bench.ok(&format!("report register -f {format}")), "{file}");
    }
    bench.ok("report register -f csv --bom -o a.txt");
    assert!(fs::read(bench.path().join("a.txt")).unwrap().starts_with("\u{feff}case,".as_bytes()));
}
