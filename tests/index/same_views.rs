//! Every view, as at several days, with an index and without.

use std::fs;
use std::path::Path;

use crate::{cache, invented, same, with_index};

/// Every report with the options that it cannot do without, and the other views of many cases.
const VIEWS: [&str; 37] = [
    "report overdue",
    "report overdue --handler 'J Smith'",
    "report overdue --rescan",
    "report due --within 60wd",
    "report lapsed",
    "report register",
    "report caseload",
    "report actions",
    "report refusals --year 2026",
    "report sample --year 2026 --stage stage-1 --share 50%",
    "report reviews --year 2026",
    "report retention",
    "report timeliness --year 2026 --group-by service",
    "report outcomes --year 2026 --group-by month",
    "report volumes --year 2026",
    "report volumes --year 2026 --group-by handler",
    "report themes --quarter 2026-Q3",
    "report remedies --year 2026",
    "report learning --year 2026",
    "report feedback --year 2026",
    "report performance --quarter 2026-Q3",
    "report performance --quarter 2026-Q4 --service repairs",
    "report performance --from 2026-11-01 --to 2026-11-30",
    "report performance --year 2027",
    "report returns --for tsm --fy 2026/27 --homes-lcra 4200 --homes-lcho 310 --cases",
    "report returns --for hos --fy 2026/27 --cases",
    "report returns --for spso --quarter 2026-Q3 --cases",
    "report returns --for arc --fy 2026/27 --cases",
    "report register --with-personal",
    "report monday",
    "list",
    "list --status open",
    "list --status answered",
    "list --status answered --status open",
    "list --status closed --service repairs",
    "list --received-from 2026-06-01",
    "calendar check",
];

#[test]
fn every_view_is_the_same_with_the_index_and_without() {
    let bench = invented(200);
    for view in VIEWS {
        same(&bench, &format!("{view} -f json"));
    }
    for view in ["report overdue", "report performance --quarter 2026-Q3", "list"] {
        for format in ["table", "csv", "html", "ics"] {
            if format != "ics" || !view.contains("performance") {
                same(&bench, &format!("{view} -f {format}"));
            }
        }
    }
    // It was there, and it was used.
    assert!(fs::read_dir(cache(&bench)).unwrap().count() == 1);
}

/// A list is told in parts, and what was recorded since the index was written stands among them in its place.
#[test]
fn a_list_is_the_same_whatever_was_recorded_since_the_index_was_written() {
    let bench = invented(2100);
    with_index(&bench, "list");
    let list = bench.ok("list -f csv");
    let cases: Vec<&str> = list.lines().skip(1).map(|line| line.split(',').next().unwrap()).collect();
    assert_eq!(cases.len(), 2100);
    // The first and the last of all and of the parts.
    for place in [0, 1, 2046, 2047, 2048, 2049, 2098, 2099] {
        bench.ok(&format!("contact {} --incoming --channel phone --note again", cases[place]));
    }
    bench.ok("log --received 2026-11-20 --service 'a, b' --handler '=1+1' --summary Stuck");
    bench.ok("log --received 2025-11-20 --service '\"lifts\"' --summary Stuck");
    fs::remove_file(bench.journal(cases[500])).unwrap();
    for list in ["list", "list --status closed", "list --handler '=1+1'", "list --received-from 2026-06-01"] {
        for format in ["csv", "tsv", "csv --raw", "table"] {
            same(&bench, &format!("{list} -f {format}"));
        }
    }
    for day in ["2026-11-22", "2026-12-01", "2027-06-01"] {
        same(&bench, &format!("list --as-at {day} -f csv"));
    }
}

/// What stands still moves each day, and what must be asked of its journal is told in its place.
#[test]
fn a_list_with_paused_and_damaged_cases_is_the_same_with_the_index_and_without() {
    let bench = invented(2100);
    let open = bench.ok("list --status open -f csv");
    let open: Vec<&str> = open.lines().skip(1).map(|line| line.split(',').next().unwrap()).collect();
    for (policy, ground) in [("foi-2000", "fees-notice"), ("foi-2000", "clarification"), ("subject-access", "identity")]
    {
        bench.ok(&format!("log --policy {policy} --received 2026-11-02 --summary Letters -q"));
        let last = bench.ok(&format!("list --policy {policy} -f csv"));
        let case = last.lines().last().unwrap().split(',').next().unwrap();
        bench.ok(&format!("pause {case} --ground {ground} --on 2026-11-05"));
    }
    // One of the first part, and one of the last.
    for case in [open[5], open[open.len() - 1]] {
        fs::write(bench.journal(case), "{}\n").unwrap();
    }
    for day in ["2026-11-23", "2026-12-01", "2027-06-01"] {
        for format in ["csv", "table"] {
            same(&bench, &format!("list --as-at {day} -f {format}"));
        }
    }
    // The date of each moves with the day.
    let paused = |day: &str| {
        let list = with_index(&bench, &format!("list --policy foi-2000 --policy subject-access --as-at {day} -f csv"));
        list.out.lines().filter(|line| line.contains("paused")).map(str::to_owned).collect::<Vec<_>>()
    };
    let (now, later) = (paused("2026-11-23"), paused("2026-12-01"));
    assert_eq!((now.len(), later.len()), (3, 3));
    assert!(now.iter().zip(&later).all(|(now, later)| now != later), "{now:?} {later:?}");
}

/// Of the cases that have nothing to do with the page's periods one stands for others like it, but a filter may take another of
/// them than that one.
#[test]
fn a_filter_on_the_page_is_the_same_with_the_index_and_without() {
    let bench = invented(150);
    for (day, handler) in [("2026-11-02", "Ann"), ("2026-11-03", "Bob")] {
        bench.ok(&format!("log --received {day} --service lifts --handler {handler} --summary Stuck"));
    }
    for filter in
        ["--handler Ann", "--handler Bob", "--received-from 2026-11-03", "--status open", "--policy wthp-2024"]
    {
        same(&bench, &format!("report performance --quarter 2026-Q1 {filter} -f json"));
    }
    let page = with_index(&bench, "report performance --quarter 2026-Q1 --handler Bob -f json").out;
    assert!(page.contains("lifts"), "{page}");
}

/// As at an earlier day entries are left out that the index has; as at a later one more is overdue.
#[test]
fn every_day_is_the_same_with_the_index_and_without() {
    let bench = invented(150);
    for day in ["2025-02-01", "2025-12-31", "2026-11-22", "2026-12-25", "2027-06-01"] {
        for view in [
            "report overdue",
            "report lapsed",
            "report caseload",
            "report performance --quarter 2026-Q4",
            "list",
            "list --status open",
            "list --status answered",
        ] {
            same(&bench, &format!("{view} --as-at {day} -f json"));
        }
    }
}

/// What names or describes people is in the journals alone.
#[test]
fn nothing_about_people_is_in_it() {
    let bench = invented(150);
    with_index(&bench, "report performance --quarter 2026-Q3");
    let held = files(&cache(&bench));
    assert!(held.len() > 10_000, "an index of 150 cases");
    let register = bench.json("report register --with-personal");
    let mut looked_for = 0;
    for row in register["rows"].as_array().unwrap() {
        for key in ["complainant", "contact", "property", "summary", "outcome_sought", "representative"] {
            let Some(text) = row["personal"][key].as_str().filter(|text| text.len() > 3) else { continue };
            looked_for += 1;
            let found = held.windows(text.len()).any(|window| window == text.as_bytes());
            assert!(!found, "{key} {text:?} is in the index");
        }
    }
    assert!(looked_for > 200, "only {looked_for} texts to look for");
}

fn files(folder: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            bytes.extend(files(&path));
        } else {
            bytes.extend(fs::read(path).unwrap());
        }
    }
    bytes
}
