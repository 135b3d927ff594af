//! Rows with which something is the matter.

use crate::given::{bench, found, row, sheet, troubles};

/// A sound row with these cells besides, or instead.
fn with(cells: &[(&str, &str)]) -> String {
    let sound = [("Ref", "C/1"), ("Received", "03/06/2024"), ("Name", "Ann Vale"), ("What", "Damp")];
    let rest = sound.into_iter().filter(|(heading, _)| !cells.iter().any(|(named, _)| named == heading));
    row(&rest.chain(cells.iter().copied()).collect::<Vec<_>>())
}

/// Cells, the column that is told, and the word for what is the matter.
type Awkward = (Vec<(&'static str, &'static str)>, &'static str, &'static str);

#[test]
fn each_is_told_by_row_and_column() {
    let answered = [("Ack", "05/06/2024"), ("Answered", "17/06/2024"), ("Outcome", "upheld")];
    let and = |cells: &[(&'static str, &'static str)]| {
        answered.iter().copied().chain(cells.iter().copied()).collect::<Vec<_>>()
    };
    let awkward: &[Awkward] = &[
        (vec![("Received", "31/02/2024")], "Received", "bad-date"),
        (vec![("Received", "06/14/2024")], "Received", "bad-date"),
        (vec![("Received", "last week")], "Received", "bad-date"),
        (vec![("Received", "45446")], "Received", "bad-date"),
        (vec![("Received", "01/06/1899")], "Received", "bad-date"),
        (vec![("Received", "01/06/2200")], "Received", "bad-date"),
        (vec![("Received", "28/11/2026")], "Received", "future-date"),
        (vec![("Received", "")], "Received", "missing"),
        (vec![("Received", "31/12/2019")], "Received", "no-policy"),
        (vec![("Ref", "")], "Ref", "missing"),
        (vec![("Ref", "Mrs Vale")], "Ref", "bad-reference"),
        (vec![("Ack", "02/06/2024")], "Ack", "impossible-order"),
        (vec![("Answered", "02/06/2024"), ("Outcome", "upheld")], "Answered", "impossible-order"),
        (
            vec![("Ack", "18/06/2024"), ("Answered", "17/06/2024"), ("Outcome", "upheld")],
            "Answered",
            "impossible-order",
        ),
        (vec![("Answered", "17/06/2024")], "Outcome", "missing"),
        (vec![("Answered", "17/06/2024"), ("Outcome", "tbc")], "Outcome", "missing"),
        (vec![("Answered", "17/06/2024"), ("Outcome", "Goodwill")], "Outcome", "unknown-word"),
        (vec![("Outcome", "upheld")], "Outcome", "missing"),
        (vec![("How", "pigeon")], "How", "unknown-word"),
        (and(&[("Asked", "16/06/2024")]), "Asked", "impossible-order"),
        (and(&[("S2 ack", "20/06/2024")]), "", "missing"),
        (and(&[("Asked", "20/06/2024"), ("S2 ack", "19/06/2024")]), "S2 ack", "impossible-order"),
        (and(&[("Closed", "16/06/2024")]), "Closed", "impossible-order"),
        (and(&[("Closed", "20/07/2024"), ("Status", "Open")]), "Status", "contradiction"),
        (and(&[("Status", "Closed")]), "Status", "contradiction"),
        (and(&[("Status", "Open")]), "Status", "contradiction"),
        (vec![("Status", "answered")], "Status", "contradiction"),
        (and(&[("Asked", "20/06/2024"), ("Status", "answered")]), "Status", "contradiction"),
        (vec![("Closed", "20/07/2024")], "Closed", "missing"),
        (vec![("New date", "01/07/2024")], "New date", "missing"),
        (vec![("Told", "10/06/2024")], "Told", "missing"),
        (vec![("New date", "09/06/2024"), ("Told", "10/06/2024")], "New date", "impossible-order"),
        (
            vec![("Ack", "05/06/2024"), ("New date", "10/06/2024"), ("Told", "07/06/2024")],
            "New date",
            "not-in-the-policy",
        ),
    ];
    for (cells, column, trouble) in awkward {
        let bench = bench();
        sheet(&bench, &[with(cells)]);
        assert_eq!(troubles(&bench), [(2, (*column).to_owned(), (*trouble).to_owned())], "{cells:?}");
        assert_eq!(found(&bench)["summary"]["left_out"], 1, "{cells:?}");
    }
}

#[test]
fn what_goes_against_the_policy_is_noted_and_marked() {
    let bench = bench();
    // Stage 2 without an answer at stage 1, and an extension past the cap that nobody approved.
    let rows = [
        with(&[("Ack", "05/06/2024"), ("Asked", "20/06/2024"), ("S2 ack", "21/06/2024")]),
        with(&[("Ref", "C/2"), ("Ack", "05/06/2024"), ("New date", "05/09/2024"), ("Told", "10/06/2024")]),
    ];
    sheet(&bench, &rows);
    let against = |row, column: &str| (row, column.to_owned(), "against-the-policy".to_owned());
    assert_eq!(troubles(&bench), [against(2, "Asked"), against(3, "New date")]);
    bench.ok("import s.csv --mapping m.json");
    for case in ["2024-1", "2024-2"] {
        let shown = bench.json(&format!("show {case}"));
        assert_eq!(shown["overrides"], 1);
        assert!(bench.ok(&format!("show {case}")).contains("AGAINST THE POLICY"));
    }
}

#[test]
fn a_reference_that_stands_twice_is_told() {
    let bench = bench();
    sheet(&bench, &[with(&[]), with(&[("Ref", "c/1"), ("What", "Noise")])]);
    assert_eq!(troubles(&bench), [(3, "Ref".to_owned(), "duplicate".to_owned())]);
}

/// Put right, the first would not be imported any more: its reference would be in the store.
#[test]
fn a_reference_of_a_row_that_is_left_out_stands_twice_too() {
    let bench = bench();
    sheet(&bench, &[with(&[("Ack", "30/05/2024")]), with(&[("Ref", "c/1"), ("What", "Noise")])]);
    let trouble = |row, column: &str, kind: &str| (row, column.to_owned(), kind.to_owned());
    assert_eq!(troubles(&bench), [trouble(2, "Ack", "impossible-order"), trouble(3, "Ref", "duplicate")]);
}

#[test]
fn a_service_that_the_settings_do_not_list_is_noted() {
    let bench = bench();
    bench.ok("init --policy hos-code-2024");
    let settings = bench.store().join("plaint.json");
    let text = std::fs::read_to_string(&settings).unwrap();
    std::fs::write(&settings, text.replace("\"time_zone\"", "\"services\": [\"repairs\"],\n  \"time_zone\"")).unwrap();
    sheet(&bench, &[with(&[("Service", "Repairs")]), with(&[("Ref", "C/2"), ("Service", "Lifts")])]);
    assert_eq!(troubles(&bench), [(3, "Service".to_owned(), "unknown-service".to_owned())]);
    bench.ok("import s.csv --mapping m.json");
    assert_eq!(bench.json("show 2024-1")["service"], "repairs");
    assert_eq!(bench.json("show 2024-2")["service"], "Lifts");
}

#[test]
fn nothing_is_imported_while_a_row_cannot_be() {
    let bench = bench();
    sheet(&bench, &[with(&[]), with(&[("Ref", "C/2"), ("Received", "31/02/2024")])]);
    let said = bench.fails(3, "import s.csv --mapping m.json");
    assert!(said.contains("error: nothing was imported: 1 row cannot be"), "{said}");
    assert!(!bench.store().exists());
    assert_eq!(bench.run("import s.csv --mapping m.json --dry-run --exit-code").code, 1);
    bench.ok("import s.csv --mapping m.json --leave-out");
    assert_eq!(crate::given::cases(&bench), 1);
}

/// What stands in the cells may tell of a person, whichever column it got into.
#[test]
fn no_cell_is_repeated() {
    let bench = bench();
    let secret = "Zaphod";
    let headings = [
        "Ref", "Received", "How", "Ack", "New date", "Told", "Answered", "Outcome", "Asked", "S2 ack", "Status",
        "Closed", "Why",
    ];
    for heading in headings {
        sheet(&bench, &[with(&[("Name", secret), ("What", secret), ("Notes", secret), (heading, secret)])]);
        for line in ["--dry-run", "--dry-run -f json", "--dry-run --dates -f csv", ""] {
            let ran = bench.run(&format!("import s.csv --mapping m.json {line}"));
            assert!(!ran.out.contains(secret) && !ran.err.contains(secret), "{heading}: {}{}", ran.out, ran.err);
            assert_eq!(ran.code, if line.is_empty() { 3 } else { 0 }, "{heading}");
        }
    }
}
