//! What is said of a file that is no policy, whatever else it is: where, what, and never a panic.

use std::fs;

use crate::support::Bench;

const SOUND: &str = include_str!("../fixtures/policies/ours.json");

/// What `policy check` finds wrong with a file of these bytes, without the two lines that close every list.
#[track_caller]
pub(crate) fn faults(bytes: impl AsRef<[u8]>) -> String {
    let bench = Bench::on("2026-11-21");
    fs::write(bench.path().join("bad.json"), bytes).unwrap();
    let said = bench.fails(5, "policy check bad.json");
    let found = said.lines().filter(|line| line.starts_with("error: ")).count() - 1;
    let many = if found == 1 { "fault" } else { "faults" };
    let closing = format!(
        "error: bad.json is no sound policy: {found} {many} found\n\
         hint: the format is described by `plaint policy schema`\n"
    );
    said.strip_suffix(&closing).unwrap_or_else(|| panic!("closes otherwise: {said}")).to_owned()
}

/// The sound policy with one thing changed.
#[track_caller]
pub(crate) fn with(from: &str, to: &str) -> String {
    assert_eq!(SOUND.matches(from).count(), 1, "{from}");
    SOUND.replace(from, to)
}

/// Only the first lines, where the text shown is too long to be a good read.
fn opening(said: &str, lines: usize) -> String {
    said.lines().take(lines).collect::<Vec<_>>().join("\n")
}

/// Every other test here changes this file, which by itself is sound.
#[test]
fn a_sound_file_is_passed_over_in_silence() {
    let bench = Bench::on("2026-11-21");
    fs::write(bench.path().join("ours.json"), SOUND).unwrap();
    let ran = bench.run("policy check ours.json");
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "", ""));
    // Lines may end in any way.
    fs::write(bench.path().join("ours.json"), SOUND.replace('\n', "\r\n")).unwrap();
    bench.ok("policy check ours.json");
}

#[test]
fn garbage() {
    assert_eq!(
        faults("once upon a time\n"),
        "\
error: not JSON: expected value
 --> bad.json:1:1
  |
1 | once upon a time
  | ^ here
"
    );
}

#[test]
fn an_empty_file() {
    for empty in ["", " ", "\n\n"] {
        assert_eq!(opening(&faults(empty), 1), "error: not JSON: EOF while parsing a value", "{empty:?}");
    }
    assert_eq!(opening(&faults(""), 2), "error: not JSON: EOF while parsing a value\n --> bad.json:1:1");
}

#[test]
fn a_file_cut_off() {
    let half = &SOUND[..SOUND.find("\"period\": \"5wd\"").unwrap()];
    let said = faults(half.trim_end());
    assert_eq!(opening(&said, 2), "error: not JSON: EOF while parsing a value\n  --> bad.json:21:41");
}

#[test]
fn not_utf_8() {
    let bytes = SOUND.replace("Elm Homes, Complaints", "Elm Homes, Compl\u{e9}ints");
    let latin: Vec<u8> = bytes.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    assert_eq!(opening(&faults(latin), 1), "error: not UTF-8 text");
    let utf_16: Vec<u8> = SOUND.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(opening(&faults([&[0xff, 0xfe], &utf_16[..]].concat()), 1), "error: not UTF-8 text");
}

#[test]
fn json_of_another_kind() {
    assert_eq!(
        opening(&faults("{\"cases\": []}\n"), 5),
        "\
error: unknown field `cases`, expected one of `$schema`, `format`, `id`, `edition`, `title`, `organisation`, \
`source`, `note`, `calendars`, `industrial_action`, `own_days`, `stages`, `outcomes`, `time_to_complain`, \
`ombudsman`, `exclusions`, `escalation_declined`, `returned_under`, `requirements`, `reviews`, `retention`
 --> bad.json:1:2
  |
1 | {\"cases\": []}
  |  ^^^^^^^^^^^ cases"
    );
    for other in ["{}", "[]", "null", "7", "\"ours\"", "true"] {
        assert!(faults(other).contains("\n --> bad.json:1:1\n"), "{other}");
    }
}

#[test]
fn a_key_too_many_and_one_too_few() {
    assert_eq!(
        opening(&faults(with("\"period\": \"5wd\",", "\"period\": \"5wd\", \"perid\": \"6wd\",")), 2).split_once(", "),
        Some((
            "error: unknown field `perid`",
            "expected one of `clock`, `kind`, `starts`, `period`, `day_one`, `landing`, `or_if_later`, `opens`, \
             `met_by`, `recurs`, `ends`, `extension`, `pausing`, `authority`, `note`\n  --> bad.json:22:28",
        ))
    );
    assert_eq!(
        faults(with("  \"id\": \"ours\",\n", "")),
        "\
error: missing field `id`
 --> bad.json:1:1
  |
1 | {
  | ^ here
"
    );
}

#[test]
fn a_newer_format() {
    assert_eq!(
        faults(with("\"format\": 1", "\"format\": 2")),
        "\
error: format 2: written for a newer plaint, this one reads format 1
 --> bad.json:2:3
  |
2 |   \"format\": 2,
  |   ^^^^^^^^^^^ format
"
    );
}

#[test]
fn a_key_twice() {
    let said = faults(with("\"id\": \"ours\"", "\"id\": \"ours\",\n  \"id\": \"theirs\""));
    assert_eq!(opening(&said, 1), "error: duplicate field `id`");
    let said = faults(with("\"title\": \"Stage 1\"", "\"title\": \"Stage 1\", \"title\": \"Stage 2\""));
    assert_eq!(opening(&said, 1), "error: duplicate field `title`");
}

#[test]
fn half_a_character() {
    assert_eq!(
        faults(with("\"title\": \"Stage 1\"", r#""title": "Stage \ud83d""#)),
        "\
error: not JSON: unexpected end of hex escape
  --> bad.json:14:29
   |
14 |       \"title\": \"Stage \\ud83d\",
   |                             ^ here
"
    );
}

#[test]
fn nested_too_deep() {
    let deep = faults("[".repeat(100_000));
    assert_eq!(opening(&deep, 2), "error: not JSON: recursion limit exceeded\n --> bad.json:1:128");
    let inside = with("\"edition\": \"1\"", &format!("\"edition\": {}", "{\"a\":".repeat(100_000)));
    assert_eq!(opening(&faults(inside), 1), "error: not JSON: recursion limit exceeded");
}

#[test]
fn two_megabytes() {
    let large = with("\"title\": \"Stage 1\"", &format!("\"title\": \"{}\"", "x".repeat(2_000_000)));
    let expected = format!("error: {} bytes: expected a policy file of at most 1048576", large.len());
    assert_eq!(opening(&faults(large), 1), expected);
}

/// What stands in the file is not to steer the terminal it is shown on.
#[test]
fn control_characters() {
    for odd in ["\u{1b}[2J", "\u{202e}", "\u{7}"] {
        let said = faults(with("\"kind\": \"complaint\"", &format!("\"kind\": \"{odd}\"")));
        assert!(!said.contains(odd), "{said:?}");
    }
}

#[test]
fn a_file_that_is_not_there() {
    let bench = Bench::on("2026-11-21");
    assert_eq!(bench.fails(4, "policy check none.json"), "error: there is no file none.json\n");
}

#[test]
fn a_folder() {
    let bench = Bench::on("2026-11-21");
    fs::create_dir(bench.path().join("folder.json")).unwrap();
    let said = bench.fails(7, "policy check folder.json");
    assert_eq!(opening(&said, 1), "error: cannot read folder.json");
}
