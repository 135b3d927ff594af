//! An imported case is the one that the verbs would have recorded on the days of the steps.

use std::fs;

use serde_json::Value;

use crate::given::{bench, row, sheet};
use crate::support::Bench;

/// A case's cells, and what would have been typed.
struct Told {
    cells: Vec<(&'static str, &'static str)>,
    typed: Vec<&'static str>,
}

fn told() -> Vec<Told> {
    vec![
        Told {
            cells: vec![
                ("Received", "03/06/2024"),
                ("What", "Damp"),
                ("Name", "Ann Vale"),
                ("Service", "repairs"),
                ("How", "Telephone"),
                ("Officer", "J Smith"),
            ],
            typed: vec![
                "log --received 2024-06-03 --on 2024-06-03 --summary Damp --complainant 'Ann Vale' --service repairs --channel phone --handler 'J Smith' --policy hos-code-2024",
            ],
        },
        Told {
            cells: vec![
                ("Received", "29/03/2024"),
                ("What", "Noise"),
                ("Ack", "04/04/2024"),
                ("New date", "30/04/2024"),
                ("Told", "12/04/2024"),
                ("Answered", "29/04/2024"),
                ("Outcome", "Part upheld"),
                ("Closed", "01/07/2024"),
            ],
            typed: vec![
                "log --received 2024-03-29 --on 2024-03-29 --summary Noise --handler 'Complaints team' --policy wdh-2022",
                "ack 2024-1 --on 2024-04-04",
                "extend 2024-1 --on 2024-04-12 --to 2024-04-30 --reason Away",
                "respond 2024-1 --on 2024-04-29 --outcome partly-upheld",
                "close 2024-1 --on 2024-07-01 --because final-response",
            ],
        },
        Told {
            cells: vec![
                ("Received", "2026-09-01"),
                ("What", "Lift"),
                ("Ack", "3 Sep 2026"),
                ("Answered", "20/09/2026"),
                ("Outcome", "Not upheld"),
                ("Asked", "01/10/2026"),
                ("S2 ack", "02/10/2026"),
                ("S2 answered", "06/11/2026"),
                ("S2 outcome", "UPHELD"),
                ("Status", "answered"),
            ],
            typed: vec![
                "log --received 2026-09-01 --on 2026-09-01 --summary Lift --handler 'Complaints team' --policy hos-code-2024",
                "ack 2026-1 --on 2026-09-03",
                "respond 2026-1 --on 2026-09-20 --outcome not-upheld",
                "escalate 2026-1 --on 2026-10-01",
                "ack 2026-1 --on 2026-10-02",
                "respond 2026-1 --on 2026-11-06 --outcome upheld",
            ],
        },
        Told {
            cells: vec![("Received", "02/01/2025"), ("What", "Rent"), ("Closed", "03/01/2025"), ("Why", "Withdrawn")],
            typed: vec![
                "log --received 2025-01-02 --on 2025-01-02 --summary Rent --handler 'Complaints team' --policy hos-code-2024",
                "close 2025-1 --on 2025-01-03 --because withdrawn",
            ],
        },
    ]
}

fn shown(bench: &Bench) -> Value {
    let mut shown = bench.json("show 1");
    for key in ["imported", "backdated", "overrides"] {
        shown.as_object_mut().unwrap().remove(key);
    }
    for clock in shown["clocks"].as_array_mut().unwrap() {
        assert!(clock["due"].is_string());
    }
    shown
}

#[test]
fn an_imported_case_shows_what_a_recorded_one_does() {
    for Told { cells, typed } in told() {
        let recorded = Bench::on("2026-11-27");
        recorded.ok("init --prefix HO");
        for line in typed {
            let ran = recorded.run(line);
            let ran = if ran.code == 3 { recorded.run(&format!("{line} --override 'It happened'")) } else { ran };
            assert_eq!(ran.code, 0, "{line}: {}", ran.err);
        }
        let imported = bench();
        imported.ok("init --prefix HO");
        sheet(&imported, &[row(&[vec![("Ref", "C/1")], cells.clone()].concat())]);
        imported.ok("import s.csv --mapping m.json");
        assert_eq!(shown(&imported), shown(&recorded), "{cells:?}");
        let by_import = imported.json("show 1");
        assert_eq!(by_import["overrides"], recorded.json("show 1")["overrides"], "{cells:?}");
        assert_eq!((&by_import["imported"], &by_import["backdated"]), (&by_import["events"], &Value::from(0)));
        // The dry run had said the same of its clocks.
        let dates = bench();
        fs::copy(imported.path().join("s.csv"), dates.path().join("s.csv")).unwrap();
        let dates = dates.json("import s.csv --mapping m.json --dry-run --dates");
        let of = |clock: &Value| {
            (clock["stage"].clone(), clock["clock"].clone(), clock["due"].clone(), clock["standing"].clone())
        };
        let foretold: Vec<_> = dates["clocks"].as_array().unwrap().iter().map(of).collect();
        let stands: Vec<_> = by_import["clocks"].as_array().unwrap().iter().map(of).collect();
        assert_eq!(foretold, stands, "{cells:?}");
    }
}

/// The mark is in every view that shows what happened.
#[test]
fn the_history_says_where_it_comes_from() {
    let bench = bench();
    sheet(
        &bench,
        &[
            String::new(),
            row(&[("Ref", "C 1"), ("Received", "03/06/2024"), ("Ack", "05/06/2024"), ("Notes", "Paid £5")]),
        ],
    );
    bench.ok("import s.csv --mapping m.json");
    let page = bench.ok("show 1");
    assert!(page.contains("imported from row 3, C-1") && page.contains("note: Notes: Paid £5"), "{page}");
    let history = &bench.json("show 1 --with-personal")["history"];
    if history.is_array() {
        assert_eq!(
            (&history[0]["imported"]["row"], &history[1]["imported"]["row"]),
            (&Value::from(3), &Value::from(3))
        );
    }
    bench.ok("export -o tables -f csv");
    let events = fs::read_to_string(bench.path().join("tables/events.csv")).unwrap();
    let heading: Vec<&str> = events.lines().next().unwrap().split(',').collect();
    let place = heading.iter().position(|key| *key == "imported").unwrap();
    assert!(
        events
            .lines()
            .skip(1)
            .all(|line| line.split(',').nth(place) == Some("true") || line.split(',').nth(place) == Some("yes")),
        "{events}"
    );
}
