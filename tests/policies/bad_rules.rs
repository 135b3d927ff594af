//! What is said of a policy that is of the right shape and could not be followed.

use std::fmt::Write;

use super::bad_files::{faults, with};

/// One fault: its message, and where it is.
#[track_caller]
fn one(text: &str, line: u32, column: u32, says: &str, place: &str) {
    let said = faults(text);
    let mut lines = said.lines();
    assert_eq!(lines.next(), Some(format!("error: {says}").as_str()), "{said}");
    assert_eq!(lines.next().map(str::trim_start), Some(format!("--> bad.json:{line}:{column}").as_str()), "{said}");
    let shown = lines.nth(1).unwrap();
    assert_eq!(shown, format!("{line} | {}", text.lines().nth(usize::try_from(line - 1).unwrap()).unwrap()));
    let caret = lines.next().unwrap();
    let (before, after) = caret.split_once('^').unwrap();
    assert_eq!(before.len(), shown.find("| ").unwrap() + 1 + usize::try_from(column).unwrap(), "{said}");
    assert_eq!(after.trim_start_matches('^'), format!(" {place}"), "{said}");
    assert_eq!(lines.next(), None, "{said}");
}

const RECEIVED: &str = r#"{ "at": "received" }"#;

#[test]
fn an_unknown_step() {
    let said = "\"recieved\" is no step: expected received, logged, acknowledged, allocated, contacted, updated, \
                extended, answered, answer-received, first-known, next-stage-requested, remedy-offered, \
                remedy-accepted, referred, staff-complained-about, staff-updated, senior-staff-complained-about or \
                regulator-notified (did you mean received?)";
    one(&with(RECEIVED, r#"{ "at": "recieved" }"#), 21, 23, said, "stages[0].limits[0].starts.at");
}

#[test]
fn a_stage_nobody_reaches() {
    let said = "stage-1 is never reached: not on receipt, nor onward from a stage that is";
    one(&with("[\"on-receipt\"]", "[\"from-an-earlier-stage\"]"), 13, 7, said, "stages[0].stage");
}

#[test]
fn a_way_on_to_no_stage_and_back_to_itself() {
    let onward = |to: &str| {
        let onward = format!("\"to\": \"{to}\", \"before_the_answer\": \"refused\", \"late\": \"refused\"");
        let stage = format!("\"kind\": \"complaint\",\n      \"onward\": {{ {onward}, \"authority\": \"3\" }}");
        with("\"kind\": \"complaint\"", &stage)
    };
    let said = "no stage named stage-2: expected one of stage-1";
    one(&onward("stage-2"), 16, 19, said, "stages[0].onward.to");
    let text = onward("stage-1").replace("[\"on-receipt\"]", "[\"on-receipt\", \"from-an-earlier-stage\"]");
    one(&text, 16, 19, "leads back to stage-1: expected a later stage", "stages[0].onward.to");
}

#[test]
fn a_cap_below_its_limit() {
    let place = "stages[0].limits[1].extension.up_to_in_total";
    one(&with("\"20wd\"", "\"9wd\""), 34, 26, "a cap of 9wd, below its limit of 10wd", place);
    one(&with("\"20wd\"", "\"4w\""), 34, 26, "4w against a limit of 10wd: expected the same unit", place);
}

#[test]
fn two_caps() {
    let text = with("\"up_to_in_total\": \"20wd\"", "\"up_to_a_further\": \"9wd\", \"up_to_in_total\": \"20wd\"");
    let place = "stages[0].limits[1].extension.up_to_in_total";
    one(&text, 34, 52, "two caps: expected up_to_a_further or up_to_in_total", place);
}

/// Missing or blank: there is no rule without the clause that makes it.
#[test]
fn no_clause() {
    let missing = with(",\n          \"authority\": \"2.1\"", "");
    one(&missing, 18, 9, "missing field `authority`", "stages[0].limits[0]");
    let blank = "no clause: expected where the procedure says so";
    let text = with("\"authority\": \"2.1\"", "\"authority\": \" \"");
    one(&text, 25, 11, blank, "stages[0].limits[0].authority");
    let text = with("\"authority\": \"2.3\"", "\"authority\": \"\"");
    one(&text, 34, 52, blank, "stages[0].limits[1].extension.authority");
    let text = with("\"authority\": \"2\"\n", "\"authority\": \"\\t\"\n");
    one(&text, 38, 7, blank, "stages[0].authority");
}

#[test]
fn a_clock_that_waits_for_itself() {
    let text = with(RECEIVED, r#"{ "at": "received", "due_with": "acknowledge" }"#);
    let said = "waits for itself: acknowledge → acknowledge";
    one(&text, 21, 41, said, "stages[0].limits[0].starts.due_with");
}

/// A ring of two is found at both its ends, in the order of the file.
#[test]
fn two_clocks_that_wait_for_each_other() {
    assert_eq!(
        faults(with(RECEIVED, r#"{ "at": "received", "due_with": "respond" }"#)),
        r#"error: waits for itself: acknowledge → respond → acknowledge
  --> bad.json:21:41
   |
21 |           "starts": { "at": "received", "due_with": "respond" },
   |                                         ^^^^^^^^^^^^^^^^^^^^^ stages[0].limits[0].starts.due_with
error: waits for itself: respond → acknowledge → respond
  --> bad.json:30:45
   |
30 |           "starts": { "at": "acknowledged", "due_with": "acknowledge" },
   |                                             ^^^^^^^^^^^^^^^^^^^^^^^^^ stages[0].limits[1].starts.due_with
"#
    );
}

#[test]
fn a_clock_that_is_over_as_it_begins() {
    let said = "starts at acknowledged, which also meets it: it would be over as it begins";
    let text = with(RECEIVED, r#"{ "at": "acknowledged" }"#);
    one(&text, 21, 23, said, "stages[0].limits[0].starts.at");
    let text = with("\"met_by\": [\"acknowledged\"]", "\"met_by\": []");
    one(&text, 24, 11, "nothing meets it: expected at least one step", "stages[0].limits[0].met_by");
}

#[test]
fn a_clock_due_with_no_clock() {
    let text = with("\"due_with\": \"acknowledge\"", "\"due_with\": \"contact\"");
    let said = "no clock named contact at this stage";
    one(&text, 30, 45, said, "stages[0].limits[1].starts.due_with");
}

#[test]
fn a_period_that_is_none() {
    let place = "stages[0].limits[0].period";
    for (period, said) in [
        ("0wd", "a period of 0 sets no date: expected at least 1"),
        ("1000000000wd", "\"1000000000wd\" is too long: expected at most 26000wd (a hundred years)"),
        (
            "99999999999999999999wd",
            "\"99999999999999999999wd\" is too long: expected at most 26000wd (a hundred years)",
        ),
    ] {
        one(&with("\"5wd\"", &format!("\"{period}\"")), 22, 11, said, place);
    }
    for period in ["", "wd", "-5wd", "5", "5 wd", "5.5wd", "+5wd", "٥wd", "5WD", "5wd5wd"] {
        let said = faults(with("\"5wd\"", &format!("\"{period}\"")));
        assert!(said.contains(" --> bad.json:22:11\n"), "{said}");
        assert!(said.ends_with(&format!("^ {place}\n")), "{said}");
    }
}

#[test]
fn a_period_without_its_first_day() {
    let text = with("\"period\": \"5wd\",\n          \"day_one\": \"the-day-after\",", "\"period\": \"5wd\",");
    let said = "a period without day_one: expected the-day-after or the-day-itself";
    one(&text, 22, 11, said, "stages[0].limits[0].period");
}

/// Counted, not walked; each short enough for all of them to be inside the size of a policy file.
#[test]
fn ten_thousand_stages() {
    let mut stages = String::new();
    for number in 2..=10_000 {
        let name = format!("\"stage\":\"s{number}\",\"title\":\"S\",\"kind\":\"complaint\"");
        writeln!(stages, "{{{name},\"entered\":[\"on-receipt\"],\"authority\":\"2\"}},").unwrap();
    }
    let text = with("\"stages\": [\n", &format!("\"stages\": [\n{stages}"));
    one(&text, 11, 3, "10000 stages: expected 1 to 20", "stages");
}

/// Everything wrong is said at once, in the order of the file.
#[test]
fn several_faults() {
    let text = with("\"20wd\"", "\"9wd\"").replace("\"id\": \"ours\"", "\"id\": \"Ours!\"").replace("\"2.1\"", "\"\"");
    let said = faults(text);
    let errors: Vec<&str> = said.lines().filter(|line| line.starts_with("error: ")).collect();
    assert_eq!(
        errors,
        [
            "error: expected lower-case letters, digits and hyphens, at most 40",
            "error: no clause: expected where the procedure says so",
            "error: a cap of 9wd, below its limit of 10wd",
        ]
    );
}
