//! What is said of a definition that is none: where, what, and never a panic.

use std::fs;

use crate::support::Bench;
use crate::{demo, own};

/// What `report check` says of a file of that text, up to the lines that close every list.
#[track_caller]
fn faults(text: &str) -> String {
    let bench = Bench::on("2026-11-23");
    bench.ok("init");
    fs::write(bench.path().join("bad.json"), text).unwrap();
    let said = bench.fails(5, "report check bad.json");
    let (faults, closing) = said.split_once("error: bad.json is no sound report definition: ").unwrap();
    assert!(closing.ends_with("hint: the format is described by `plaint report schema`\n"), "{closing}");
    faults.to_owned()
}

/// A file of the least there must be, and these keys.
fn with(keys: &str) -> String {
    format!("{{\n  \"format\": 1, \"title\": \"T\", \"report\": \"due\",\n  {keys}\n}}\n")
}

#[test]
fn a_misspelt_key_is_shown_in_its_line() {
    let said = faults(&with("\"colums\": []"));
    let expected = "\
error: unknown field `colums`, expected one of `$schema`, `format`, `title`, `says`, `report`, `filters`, `period`, `options`, `where`, `columns`, `sort`, `output`
 --> bad.json:3:3
  |
3 |   \"colums\": []
  |   ^^^^^^^^^^^^ colums
";
    assert_eq!(said, expected);
}

#[test]
fn each_fault_is_told_with_its_place() {
    for (keys, says, place) in [
        ("\"filters\": {\"servce\": \"damp\"}", "no filter \"servce\": there are", "filters.servce"),
        ("\"filters\": {\"within\": \"5wd\"}", "within is said under options", "filters.within"),
        ("\"filters\": {\"quarter\": \"2026-Q3\"}", "quarter is said under period", "filters.quarter"),
        ("\"filters\": {\"status\": \"opne\"}", "invalid value 'opne' for '--status", "filters.status"),
        ("\"filters\": {\"stage\": \"stage-9\"}", "\"stage-9\" is no stage of any policy", "filters.stage"),
        ("\"filters\": {\"policy\": \"wthp-2042\"}", "there is no policy wthp-2042", "filters.policy"),
        ("\"filters\": {\"received-from\": \"03/04/2026\"}", "could be two dates", "filters.received-from"),
        ("\"filters\": {\"status\": true}", "'--status <STATUS>'", "filters.status"),
        ("\"options\": {\"within\": \"soon\"}", "\"soon\" is no period", "options.within"),
        ("\"options\": {\"within\": [\"1wd\", \"2wd\"]}", "cannot be used multiple times", "options.within"),
        ("\"options\": {\"share\": \"10%\"}", "--share goes with `report sample`", "options.share"),
        ("\"options\": {\"store\": \"/\"}", "no option \"store\"", "options.store"),
        ("\"options\": {\"with-personal\": true}", "is for the one who runs it to give", "options.with-personal"),
        ("\"options\": {\"exit-code\": true}", "is for the one who runs it to give", "options.exit-code"),
        ("\"period\": {\"quarter\": \"2026-Q5\"}", "\"2026-Q5\" is no quarter", "period"),
        ("\"period\": {\"from\": \"2026-01-01\"}", "--to", "period"),
        ("\"period\": {\"year\": 2026, \"fy\": \"2026/27\"}", "cannot be used with", "period"),
        ("\"period\": \"last-qarter\"", "did you mean last-quarter?", "period"),
        ("\"output\": \"xml\"", "\"xml\" is no format", "output"),
        ("\"output\": \"parquet\"", "a report is not written as parquet", "output"),
        ("\"columns\": [{\"key\": \"cas\"}]", "no column \"cas\" in due: there are case, policy", "columns[0].key"),
        ("\"sort\": [{\"by\": \"days\"}]", "no column \"days\" in due: there are", "sort[0].by"),
        ("\"where\": [{\"key\": \"days\", \"empty\": true}]", "no column \"days\"", "where[0].key"),
    ] {
        let said = faults(&with(keys));
        assert!(said.contains(says), "{keys}\n{said}");
        assert!(said.contains(&format!(" {place}\n")), "{keys}\n{said}");
        assert!(said.contains("--> bad.json:3:"), "{keys}\n{said}");
    }
}

#[test]
fn several_faults_are_told_at_once_in_the_order_of_the_text() {
    let said =
        faults(&with("\"output\": \"xml\", \"filters\": {\"servce\": \"damp\"}, \"options\": {\"within\": \"soon\"}"));
    let places: Vec<usize> = ["xml", "servce", "soon"].map(|word| said.find(word).unwrap()).into();
    assert!(places.is_sorted(), "{said}");
}

#[test]
fn an_unknown_report_lists_those_there_are() {
    let said = faults("{\"format\": 1, \"title\": \"T\", \"report\": \"overdu\"}");
    assert!(said.contains("no report \"overdu\": there are overdue, due, lapsed, register"), "{said}");
}

#[test]
fn garbage() {
    for (text, says) in [
        ("", "not JSON"),
        ("once upon a time", "not JSON"),
        ("[]", "a list: expected an object"),
        ("5", "invalid type"),
        ("{\"format\": 2}", "written for a newer plaint"),
        ("{\"format\": 0, \"title\": \"T\", \"report\": \"due\"}", "this program reads format 1"),
        ("\u{feff}{}", "byte order mark"),
    ] {
        assert!(faults(text).contains(says), "{text}: {}", faults(text));
    }
}

/// A file with a fault stops what needs it, with path and line, and stops nothing else.
#[test]
fn a_bad_file_of_the_store_is_named() {
    let bench = demo();
    let path = own(&bench, "bad.json", &with("\"output\": \"xml\"")).display().to_string();
    let said = bench.fails(5, "report bad");
    assert!(said.contains(&format!("{path}:3:3")), "{said}");
    let listed = bench.run("report list");
    assert_eq!(listed.code, 5);
    assert!(listed.out.contains("monday") && !listed.out.contains("bad"), "{}", listed.out);
    assert!(listed.err.contains(&format!("{path}:3: output: \"xml\" is no format")), "{}", listed.err);
    bench.ok("report monday");
}

/// A built-in report is what it is, whatever files there are.
#[test]
fn a_file_takes_no_built_in_name() {
    let bench = demo();
    let before = bench.ok("report overdue -f csv");
    let path = own(&bench, "overdue.json", &with("\"says\": \"Mine\"")).display().to_string();
    let ran = bench.run("report overdue -f csv");
    assert_eq!((ran.code, &ran.out), (0, &before));
    let says = "overdue is what plaint itself calls something: give the definition another name";
    assert!(ran.err.contains(&format!("warning: not used: {path}: {says}")), "{}", ran.err);
    assert!(bench.fails(5, "report list").contains(says));
    assert!(bench.fails(5, &format!("report check {path}")).contains(says));
    for name in ["list", "show", "check", "schema", "help"] {
        let path = own(&bench, &format!("{name}.json"), &with("\"says\": \"Mine\"")).display().to_string();
        assert!(bench.fails(5, &format!("report check {path}")).contains(&format!("{name} is what")));
    }
}

#[test]
fn names_are_plain() {
    let bench = demo();
    own(&bench, "My list.json", &with("\"says\": \"Mine\""));
    assert!(bench.fails(5, "report list").contains("named in lower-case letters, digits and hyphens"));
    fs::write(bench.path().join("out.json"), with("\"says\": \"Mine\"")).unwrap();
    // A name is a name, not a way out of the folder.
    bench.fails(4, "report ../../out");
    bench.fails(4, "report 'My list'");
    assert!(bench.fails(4, "report mondy").contains("did you mean monday?"));
    assert!(bench.fails(4, "report show mondy").contains("did you mean monday?"));
    bench.fails(4, "report check nowhere.json");
}

#[test]
fn what_goes_with_reports_takes_no_report() {
    let bench = demo();
    for line in ["report overdue list", "report --within 5wd list", "report monday show monday"] {
        assert!(bench.fails(2, line).contains("take no report and none of its options"), "{line}");
    }
    assert!(bench.fails(2, "report").contains("`plaint report list`"));
}
