//! An organisation's own policies in its store, beside those shipped; and the verbs that list, show and check them.

use std::fs;
use std::path::PathBuf;

use super::steps::stands;
use crate::support::Bench;

const OURS: &str = include_str!("../fixtures/policies/ours.json");
const WTHP: &str = include_str!("../../policies/wthp-2024.json");
const SCHEMA: &str = include_str!("../../policies/policy.schema.json");
const SHIPPED: [&str; 16] = [
    "asic-rg-271",
    "cbi-ireland",
    "dp-complaints-2026",
    "fca-disp-1",
    "fca-disp-1-payments",
    "foi-2000",
    "hos-code-2024",
    "lgsco-code-2024",
    "nhs-england-2009",
    "nipso-model",
    "subject-access",
    "trust-2025",
    "wdh-2022",
    "wthp-2024",
    "wthp-leaflet",
    "wwhc-2021",
];

fn own(bench: &Bench, name: &str, text: &str) -> PathBuf {
    let folder = bench.store().join("policies");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join(name), text).unwrap();
    folder.join(name)
}

fn store() -> Bench {
    let bench = Bench::on("2026-11-20");
    bench.ok("init");
    bench
}

/// Willow Tree's procedure with an answer in seven working days, as a file of the store.
fn quicker() -> String {
    let (before, after) = WTHP.split_once("\"period\": \"10wd\"").unwrap();
    format!("{before}\"period\": \"7wd\"{after}")
}

fn listed(bench: &Bench) -> Vec<(String, String)> {
    let word = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let listed = bench.json("policy list");
    listed["policies"].as_array().unwrap().iter().map(|row| (word(&row["policy"]), word(&row["from"]))).collect()
}

#[test]
fn the_list_says_where_each_is_from() {
    let bench = Bench::on("2026-11-20");
    let shipped = SHIPPED.map(|id| (id.to_owned(), "shipped".to_owned()));
    assert_eq!(listed(&bench), shipped);
    bench.ok("init");
    own(&bench, "ours.json", OURS);
    own(&bench, "wthp-2024.json", &quicker());
    own(&bench, "policy.schema.json", SCHEMA);
    own(&bench, "notes.txt", "not a policy");
    let mut expected: Vec<(String, String)> = shipped.into();
    expected.push(("ours".to_owned(), "store".to_owned()));
    expected.sort();
    for (id, from) in &mut expected {
        if id == "wthp-2024" {
            *from = "store".to_owned();
        }
    }
    assert_eq!(listed(&bench), expected);
}

/// As JSON it is the file itself, byte for byte, so that it can be changed and kept.
#[test]
fn show_gives_the_exact_file() {
    let bench = store();
    own(&bench, "ours.json", OURS);
    assert_eq!(bench.ok("policy show ours -f json"), OURS);
    assert_eq!(bench.ok("policy show wthp-2024 -f json"), WTHP);
    assert_eq!(bench.ok("policy schema"), SCHEMA);
}

#[test]
fn show_gives_the_rules_in_words() {
    let bench = store();
    own(&bench, "ours.json", OURS);
    assert_eq!(
        bench.ok("policy show ours"),
        "\
ours (edition 1): Elm Homes, Complaints
  Source    Elm Homes, Complaints, 2026
  Holidays  England and Wales
  Outcomes  upheld

stage-1: Stage 1
  acknowledge (duty): 5 working days from receipt, day 1 the day after; clause 2.1
  respond (duty): 10 working days from the acknowledgement, day 1 the day after; clause 2.2
      extension: up to 20 working days in total, never beyond (2.3)
"
    );
}

#[test]
fn an_unknown_one_is_not_found() {
    let bench = store();
    let said = "error: there is no policy wthp-2042: did you mean wthp-2024?\n";
    assert_eq!(bench.fails(4, "policy show wthp-2042"), said);
    assert_eq!(bench.fails(4, "calc --policy wthp-2042 --received 2026-11-02"), said);
    // A name is a name, not a way out of the folder.
    fs::write(bench.path().join("ours.json"), OURS).unwrap();
    bench.fails(4, "policy show ../../ours");
    bench.fails(4, "policy show ../store");
}

#[test]
fn every_shipped_policy_is_sound() {
    let bench = Bench::on("2026-11-20");
    for id in SHIPPED {
        bench.ok(&format!("policy show {id} -f json -o {id}.json"));
        let ran = bench.run(&format!("policy check {id}.json"));
        assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "", ""), "{id}");
    }
}

#[test]
fn the_stores_own_overrides_the_shipped_one() {
    let bench = store();
    let log = "log --policy wthp-2024 --received 2026-11-02 --logged 2026-11-02 --summary Damp";
    own(&bench, "wthp-2024.json", &quicker());
    bench.ok(log);
    assert_eq!(stands(&bench, "stage-1", "respond"), "2026-11-11 overdue");
    let shipped = Bench::on("2026-11-20");
    shipped.ok(log);
    assert_eq!(stands(&shipped, "stage-1", "respond"), "2026-11-16 overdue");
}

/// The policy is pinned at receipt: an edit, and even a removal, moves the new cases alone.
#[test]
fn a_case_stays_with_the_file_it_was_logged_under() {
    let bench = store();
    let log = "log --policy wthp-2024 --received 2026-11-02 --logged 2026-11-02 --summary Damp";
    let path = own(&bench, "wthp-2024.json", &quicker());
    bench.ok(log);
    fs::write(&path, quicker().replace("\"7wd\"", "\"8wd\"")).unwrap();
    bench.ok(log);
    fs::remove_file(&path).unwrap();
    bench.ok(log);
    let due = |case: &str| bench.clock(case, "stage-1", "respond")["due"].clone();
    assert_eq!([due("1"), due("2"), due("3")], ["2026-11-11", "2026-11-12", "2026-11-16"]);
    // So do the steps that follow: an extension is capped by what the case is pinned to.
    let said = bench.fails(3, "extend 1 --to 2026-11-26 --reason Survey --signposted");
    assert!(
        said.contains("Thu 26 Nov 2026 is past Wed 25 Nov 2026, the furthest it may go without good reason"),
        "{said}"
    );
    bench.ok("extend 1 --to 2026-11-25 --reason Survey --signposted");
    assert_eq!(bench.ok("check"), "");
}

/// A case whose pinned copy is gone or changed is damaged, and says so; it is not reckoned by another file.
#[test]
fn a_pinned_copy_that_was_changed_is_damage() {
    let bench = store();
    let path = own(&bench, "wthp-2024.json", &quicker());
    bench.ok("log --policy wthp-2024 --received 2026-11-02 --logged 2026-11-02 --summary Damp");
    fs::remove_file(&path).unwrap();
    let pinned = fs::read_dir(bench.store().join("pinned")).unwrap().next().unwrap().unwrap().path();
    fs::write(&pinned, quicker().replace("\"7wd\"", "\"9wd\"")).unwrap();
    bench.fails(5, "show 1");
    fs::remove_file(&pinned).unwrap();
    bench.fails(5, "show 1");
    bench.fails(5, "check");
}

/// A bad file among the store's own stops what needs it, names it, and stops nothing else.
#[test]
fn a_bad_file_of_the_store_is_named() {
    let bench = store();
    let path = own(&bench, "ours.json", &OURS.replace("\"20wd\"", "\"9wd\""));
    let said = bench.fails(5, "log --policy ours --summary Damp");
    let place = "stages[0].limits[1].extension.up_to_in_total: a cap of 9wd, below its limit of 10wd";
    assert!(said.contains(&path.display().to_string()) && said.contains(place), "{said}");
    bench.ok("log --policy wthp-2024 --summary Damp");
}

/// The name of the file is the policy's id: otherwise nobody would find it.
#[test]
fn a_file_is_named_for_its_policy() {
    let bench = store();
    own(&bench, "elm.json", OURS);
    let said = bench.fails(5, "calc --policy elm --received 2026-11-02");
    assert!(said.contains("its id is \"ours\", so the file must be named ours.json"), "{said}");
    bench.fails(4, "calc --policy ours --received 2026-11-02");
}

/// It would not be found: its file's name is what it is asked for by.
#[test]
fn a_file_that_is_not_named_by_its_id_is_told() {
    let bench = store();
    let path = own(&bench, "our-procedure.json", &quicker());
    let said = bench.fails(5, "policy check store/policies/our-procedure.json");
    assert!(said.contains("its id is wthp-2024, by which it is to be named: wthp-2024.json"), "{said}");
    // Elsewhere it may be called what it likes.
    fs::rename(path, bench.path().join("draft.json")).unwrap();
    bench.ok("policy check draft.json");
}

/// Its cases still stand at its stages, and a file with a fault stops no list.
#[test]
fn a_stage_of_a_policy_that_is_no_longer_there_is_asked_for() {
    let bench = store();
    let path = own(&bench, "ours.json", &OURS.replace("\"stage-1\"", "\"first-look\""));
    bench.ok("log --policy ours --stage first-look --summary Damp");
    fs::remove_file(path).unwrap();
    own(&bench, "faulty.json", "{");
    assert_eq!(bench.json("list --stage first-look")["cases"].as_array().unwrap().len(), 1);
    bench.fails(2, "list --stage second-look");
}
