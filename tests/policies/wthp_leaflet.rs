//! Willow Tree Housing Partnership, customer leaflet: stages, but no times at all.

use super::steps::{clocks, refused, warned};
use crate::support::Bench;

/// Whatever is known, nothing is due.
#[test]
fn has_no_clocks() {
    let dates = "--received 2026-11-02 --logged 2026-11-02 --acknowledged 2026-11-03 --responded 2026-11-10";
    let onward = "--response-received 2026-11-11 --escalated 2026-11-12 --known 2026-10-01";
    assert_eq!(clocks(&format!("--policy wthp-leaflet {dates} {onward}")), [""; 0]);
    for stage in ["informal", "stage-1"] {
        assert_eq!(clocks(&format!("--policy wthp-leaflet --stage {stage} --received 2026-11-02")), [""; 0]);
    }
}

/// A complaint through every stage: it stays in the lists, and never in those of what is due.
#[test]
fn a_case_goes_through_every_stage_without_a_clock() {
    let bench = Bench::on("2026-11-30");
    bench.ok("log --policy wthp-leaflet --stage informal --received 2026-11-02 --logged 2026-11-02 --summary 'Hedge'");
    for step in [
        "escalate 1 --on 2026-11-04",
        "ack 1 --on 2026-11-05",
        "respond 1 --on 2026-11-10 --outcome not-upheld",
        "escalate 1 --on 2026-11-12",
        "panel 1 --on 2026-11-16 --seat senior-staff=Ann --seat board-member=Bob --seat board-member=Cy",
        "respond 1 --on 2026-11-20 --outcome partly-upheld",
    ] {
        assert_eq!(warned(&bench, step), [""; 0]);
        assert_eq!(bench.json("show 1")["clocks"], serde_json::json!([]));
    }
    assert_eq!(bench.json("report overdue")["rows"], serde_json::json!([]));
    assert_eq!(bench.ok("explain 1"), "WT-2026-0001: no clocks: the procedure gives no times at this stage.\n");
}

#[test]
fn there_is_nothing_to_extend_and_no_window_to_miss() {
    let bench = Bench::on("2027-11-30");
    bench.ok("log --policy wthp-leaflet --received 2026-11-02 --logged 2026-11-02 --summary 'Hedge'");
    let nothing = ["stage-1 has no time limit for the answer, so there is nothing to extend"];
    assert_eq!(refused(&bench, "extend 1 --for 10wd --reason 'Survey'"), nothing);
    bench.ok("respond 1 --on 2026-11-10 --outcome not-upheld");
    let no_window = ["stage-1 has no time limit for asking for the next stage, so nothing has lapsed"];
    assert_eq!(refused(&bench, "close 1 --because lapsed"), no_window);
    bench.ok("escalate 1");
}

/// The panel comes after the answer, and only then.
#[test]
fn the_review_panel_comes_after_the_answer_at_stage_1() {
    let bench = Bench::on("2026-11-30");
    bench.ok("log --policy wthp-leaflet --summary 'Hedge'");
    let clause = "clause How will your complaint be dealt with?";
    assert_eq!(refused(&bench, "escalate 1"), [format!("stage-1 is not answered yet, {clause}")]);
    let direct = format!("wthp-leaflet does not take a complaint straight to stage-2, {clause}");
    assert_eq!(refused(&bench, "log --policy wthp-leaflet --stage stage-2 --summary 'Serious'"), [direct]);
    let unknown = ["wthp-leaflet has no outcome resolved: it knows upheld, partly-upheld, not-upheld"];
    assert_eq!(refused(&bench, "respond 1 --outcome resolved"), unknown);
}
