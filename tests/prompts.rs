//! Questions on a real terminal: what is missing is asked for, and leaving a question records nothing.
#![cfg(unix)]
#![expect(clippy::unwrap_used, clippy::panic, reason = "in a test, a panic is the report")]

mod support;

use std::process::Stdio;

use rexpect::process::WaitStatus;
use rexpect::session::{PtySession, spawn_command};
use support::Bench;

/// How long a question may take to appear before the test is given up as failed.
const PATIENCE: Option<u64> = Some(20_000);
const HIDE_CURSOR: &str = "\u{1b}[?25l";
const SHOW_CURSOR: &str = "\u{1b}[?25h";

/// The program on a terminal of its own.
fn on_a_terminal(bench: &Bench, arguments: &[&str]) -> PtySession {
    let mut command = bench.command();
    command.args(arguments).env("TERM", "xterm").stdin(Stdio::inherit());
    spawn_command(command, PATIENCE).unwrap()
}

/// Waits for its end; gives its exit status and what it still wrote.
fn ended(mut session: PtySession) -> (i32, String) {
    let wrote = session.exp_eof().unwrap();
    match session.process().wait().unwrap() {
        WaitStatus::Exited(_, code) => (code, wrote),
        other => panic!("it did not exit: {other:?}\n{wrote}"),
    }
}

/// How many cases there are; none where there is no store.
fn cases(bench: &Bench) -> usize {
    let listed = bench.run("list -f csv");
    if listed.code == 4 { 0 } else { listed.out.lines().count() - 1 }
}

#[test]
fn a_workbook_is_not_thrown_at_a_terminal() {
    let bench = Bench::on("2026-11-23");
    let (code, wrote) = ended(on_a_terminal(&bench, &["log", "--summary", "Boiler out", "-f", "xlsx"]));
    assert_eq!(code, 2, "{wrote}");
    assert!(wrote.contains("name a file for it, as -o cases.xlsx"), "{wrote}");
    assert_eq!(cases(&bench), 0, "and nothing was recorded");
}

#[test]
fn log_asks_what_the_complaint_is_and_records_it() {
    let bench = Bench::on("2026-11-23");
    let mut session = on_a_terminal(&bench, &["log", "--policy", "wthp-2024"]);
    session.exp_string("What is the complaint").unwrap();
    session.send_line("Boiler out").unwrap();
    let (code, wrote) = ended(session);
    assert_eq!(code, 0, "{wrote}");
    assert!(wrote.contains("Logged: WT-2026-0001, received Mon 23 Nov 2026"), "{wrote}");
    assert_eq!(bench.json("show 1 --with-personal")["personal"]["summary"], "Boiler out");
}

#[test]
fn close_asks_why_and_takes_the_choice() {
    let bench = Bench::on("2026-11-23");
    bench.ok("log --policy wthp-2024 --summary Damp");
    let mut session = on_a_terminal(&bench, &["close", "1"]);
    session.exp_string("Why is it finished").unwrap();
    session.exp_string("duplicate").unwrap();
    // Down three times from final-response: lapsed, resolved, withdrawn.
    session.send("\u{1b}[B\u{1b}[B\u{1b}[B\r").unwrap();
    session.flush().unwrap();
    let (code, wrote) = ended(session);
    assert_eq!(code, 0, "{wrote}");
    assert_eq!(bench.json("show 1")["closed_because"], "withdrawn");
    assert!(wrote.rfind(HIDE_CURSOR) < wrote.rfind(SHOW_CURSOR), "{wrote:?}");
}

#[test]
fn told_not_to_ask_it_does_not() {
    let bench = Bench::on("2026-11-23");
    let (code, wrote) = ended(on_a_terminal(&bench, &["log", "--no-input"]));
    assert_eq!(code, 2);
    assert_eq!(
        wrote.replace('\r', ""),
        "error: --summary is missing\nhint: add --summary, or run it on a terminal to be asked\n"
    );
    assert_eq!(cases(&bench), 0);
}

#[test]
fn ctrl_c_at_a_question_records_nothing_and_gives_the_cursor_back() {
    let bench = Bench::on("2026-11-23");
    bench.ok("log --policy wthp-2024 --summary Damp");
    let before = bench.json("show 1");
    for (question, arguments) in [
        ("What is the complaint", vec!["log"]),
        ("Why is it finished", vec!["close", "1"]),
        ("How did it come out", vec!["respond", "1"]),
    ] {
        let mut session = on_a_terminal(&bench, &arguments);
        let shown = session.exp_string(question).unwrap();
        session.send_control('c').unwrap();
        let (code, wrote) = ended(session);
        assert_ne!(code, 0, "{question}: {wrote}");
        assert!(wrote.contains("error: interrupted: nothing was recorded"), "{question}: {wrote}");
        let all = format!("{shown}{wrote}");
        assert!(all.rfind(HIDE_CURSOR) < all.rfind(SHOW_CURSOR), "{question}: {all:?}");
    }
    assert_eq!(bench.json("show 1"), before);
    assert_eq!(cases(&bench), 1);
}

#[test]
fn a_case_that_moved_on_while_the_question_stood_is_not_recorded_in() {
    let bench = Bench::on("2026-11-23");
    bench.ok("log --policy wthp-2024 --summary Damp");
    let mut session = on_a_terminal(&bench, &["allocate", "1"]);
    session.exp_string("Who handles it").unwrap();
    bench.ok("allocate 1 --handler 'R Shah' --by bob");
    session.send_line("J Smith").unwrap();
    let (code, wrote) = ended(session);
    assert_eq!(code, 3, "{wrote}");
    let expected =
        "it moved on while you were asked: entry 2, allocated to R Shah on Mon 23 Nov 2026, recorded by bob at 10:00";
    assert!(wrote.contains(expected), "{wrote}");
    assert_eq!(
        (bench.json("show 1")["events"].clone(), bench.json("show 1")["handler"].clone()),
        (2.into(), "R Shah".into())
    );
}
