//! An organisation's own definitions in its store: run, listed, and beside what is typed.

use std::fs;

use crate::support::Bench;
use crate::{demo, own};

const LATE: &str = r#"{
  "format": 1, "title": "Repairs, late", "report": "overdue",
  "filters": { "service": "repairs", "status": ["open"] },
  "columns": [{ "key": "case" }, { "key": "due", "title": "By" }, { "key": "working_days_overdue" }],
  "sort": [{ "by": "working_days_overdue" }, { "by": "case", "order": "descending" }]
}"#;

fn firsts(csv: &str) -> Vec<&str> {
    csv.lines().skip(1).map(|line| line.split(',').next().unwrap()).collect()
}

/// What it shows is what the built-in report has of those cases, in another order.
#[test]
fn it_shows_the_rows_of_its_report() {
    let bench = demo();
    own(&bench, "repairs-late.json", LATE);
    let shown = bench.ok("report repairs-late -f csv --quiet");
    let whole = bench.ok("report overdue --service repairs --status open -f csv --quiet");
    let (mut one, mut other) = (firsts(&shown), firsts(&whole));
    assert!(!one.is_empty());
    let days: Vec<i64> = shown.lines().skip(1).map(|line| line.rsplit(',').next().unwrap().parse().unwrap()).collect();
    assert!(days.is_sorted(), "{days:?}");
    one.sort_unstable();
    other.sort_unstable();
    assert_eq!(one, other);
}

/// A filter or an option that is typed replaces the definition's; any period typed replaces the definition's period.
#[test]
fn what_is_typed_goes_before_what_the_file_says() {
    let bench = demo();
    own(&bench, "late.json", &LATE.replace("\"columns\"", "\"period\": { \"year\": 2019 }, \"columns\""));
    assert_eq!(firsts(&bench.ok("report late -f csv --quiet")), [""; 0]);
    let of_the_year = bench.ok("report late --year 2026 -f csv --quiet");
    assert_eq!(
        firsts(&of_the_year).len(),
        firsts(&bench.ok("report late --from 2026-01-01 --to 2026-12-31 -f csv -q")).len()
    );
    assert!(!firsts(&of_the_year).is_empty());
    let estates = bench.ok("report late --year 2026 --service estates -f csv --quiet");
    let expected = bench.ok("report overdue --service estates -f csv --quiet");
    assert_eq!(firsts(&estates).len(), firsts(&expected).len());
    assert_eq!(bench.run("report late --year 2026 --exit-code").code, 1);
    bench.fails(2, "report late --within 5wd");
}

/// Seen from the as-at day, not from today.
#[test]
fn a_period_moves_with_the_day_it_is_seen_from() {
    let bench = demo();
    own(&bench, "month.json", r#"{"format": 1, "title": "Month", "report": "register", "period": "last-month"}"#);
    let shown = |as_at: &str| bench.ok(&format!("report month -f csv --quiet --as-at {as_at}"));
    let expected = bench.ok("report register --from 2026-10-01 --to 2026-10-31 -f csv --quiet --as-at 2026-11-20");
    assert_eq!(shown("2026-11-20"), expected);
    assert!(expected.lines().count() > 1);
    assert_eq!(
        shown("2026-10-31").lines().count(),
        bench.ok("report register --from 2026-09-01 --to 2026-09-30 -f csv -q --as-at 2026-10-31").lines().count()
    );
}

/// Without rows, columns or an order of its own it is the built-in report under another title.
#[test]
fn without_a_table_of_its_own_it_is_the_built_in_report() {
    let bench = demo();
    own(&bench, "plain.json", r#"{"format": 1, "title": "Plainly", "report": "overdue"}"#);
    assert_eq!(bench.json("report plain"), bench.json("report overdue"));
    assert_eq!(bench.ok("report plain -f csv -q"), bench.ok("report overdue -f csv -q"));
}

#[test]
fn it_is_written_in_its_own_format_unless_told_otherwise() {
    let bench = demo();
    own(&bench, "late.json", &LATE.replace("\"columns\"", "\"output\": \"csv\", \"columns\""));
    assert!(bench.ok("report late --quiet").starts_with("case,due,working_days_overdue\n"));
    assert!(bench.ok("report late --quiet -f table").starts_with("Case "));
    bench.ok("report late --quiet -o late.json");
    assert!(
        fs::read_to_string(bench.path().join("late.json")).unwrap().starts_with("{\n  \"schema\": \"plaint.report/1\"")
    );
    bench.ok("report late --quiet -o late.out");
    assert!(fs::read_to_string(bench.path().join("late.out")).unwrap().starts_with("case,due"));
}

/// Names and words are for the one who runs it to ask for; a definition may have columns for them.
#[test]
fn what_is_personal_takes_more_than_a_file() {
    let bench = demo();
    let text =
        r#"{"format": 1, "title": "Who", "report": "register", "columns": [{"key": "case"}, {"key": "complainant"}]}"#;
    let path = own(&bench, "who.json", text);
    assert_eq!(bench.ok(&format!("report check {}", path.display())), "");
    assert_eq!(bench.fails(2, "report who"), "error: complainant is personal: give --with-personal to show it\n");
    assert!(bench.ok("report who --with-personal -f csv -q").starts_with("case,complainant\nDEMO-2026-0001,"));
    // The columns are there, though no row is.
    assert_eq!(bench.ok("report who --with-personal --service none -f csv -q"), "case,complainant\n");
}

/// What a report cannot do without may be left for the one who runs it.
#[test]
fn an_option_may_be_left_to_be_typed() {
    let bench = demo();
    let text = r#"{"format": 1, "title": "Draw", "report": "sample", "filters": {"stage": "stage-1"}, "columns": [{"key": "case"}]}"#;
    let path = own(&bench, "draw.json", text);
    assert_eq!(bench.ok(&format!("report check {}", path.display())), "");
    assert!(bench.fails(2, "report draw").contains("which period?"));
    assert!(bench.ok("report draw --year 2026 --share 10% -f csv -q").lines().count() > 1);
}

#[test]
fn the_stores_own_goes_before_a_shipped_one_and_the_list_says_so() {
    let bench = demo();
    own(&bench, "monday.json", LATE);
    own(&bench, "report.schema.json", "{}");
    let listed = bench.json("report list");
    let row = listed["reports"].as_array().unwrap().iter().find(|row| row["report"] == "monday").unwrap();
    assert_eq!(
        (&row["from"], &row["overrides"], &row["says"]),
        (&"store".into(), &true.into(), &"Repairs, late".into())
    );
    assert!(bench.ok("report monday -f csv -q").starts_with("case,due,working_days_overdue\n"));
    assert_eq!(bench.ok("report show monday -f json"), LATE);
}

/// Marked even where the definition leaves out the column of the case.
#[test]
fn entries_against_the_policy_are_marked() {
    let bench = Bench::on("2026-11-23");
    bench.ok("init --prefix WT --policy wthp-2024");
    bench.ok("log --received 2026-11-02 --on 2026-11-02 --summary Damp");
    bench.ok("extend 1 --on 2026-11-05 --for 40wd --reason Survey --override 'It was told so'");
    own(&bench, "all.json", r#"{"format": 1, "title": "All", "report": "list", "columns": [{"key": "status"}]}"#);
    let ran = bench.run("report all");
    assert!(ran.err.contains("With entries against the policy: WT-2026-0001."), "{}", ran.err);
}
