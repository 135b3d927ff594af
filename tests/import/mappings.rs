//! Mappings that cannot be used: told with the place.

use std::fs;

use crate::given::{MAPPING, bench, row, sheet};

#[test]
fn a_fault_is_told_with_its_place() {
    let faults = [
        ("\"dates\": \"day-first\"", "\"dates\": \"?\"", "dates", "still a question"),
        ("\"dates\": \"day-first\"", "\"dates\": \"dmy\"", "dates", "expected day-first, month-first or iso"),
        ("\"format\": 1", "\"format\": 2", "format", "this one reads format 1"),
        ("\"received\": \"Received\", ", "", "case", "received"),
        ("\"summary\": \"What\"", "\"sumary\": \"What\"", "case.sumary", "unknown field"),
        (
            "\"received\": \"Received\"",
            "\"received\": \"Recieved\"",
            "case.received",
            "no column is headed \"Recieved\"",
        ),
        ("\"note\": [\"Notes\"]", "\"note\": [\"Notes\", \"More\"]", "case.note[1]", "no column is headed \"More\""),
        ("\"tbc\": \"\"", "\"tbc\": \"?\"", "values.outcome.tbc", "still a question"),
        ("\"tbc\": \"\"", "\"tbc\": \"maybe\"", "values.outcome.tbc", "is no outcome"),
        ("\"tbc\": \"\"", "\"TBC\": \"\", \"tbc\": \"upheld\"", "values.outcome", "it stands twice"),
        ("\"from\": \"2024-04-01\"", "\"from\": \"2019-04-01\"", "policies[1].from", "the earliest comes first"),
        ("\"from\": \"2024-04-01\"", "\"from\": \"01/04/2024\"", "policies[1].from", "expected YYYY-MM-DD"),
        ("\"stage\": \"stage-2\", \"asked\": \"Asked\"", "\"stage\": \"stage-2\"", "stages[1]", "asked is missing"),
        (
            "\"stage\": \"stage-2\"",
            "\"stage\": \"stage-9\"",
            "stages[1].stage",
            "no policy named here has such a stage",
        ),
        ("\"stage\": \"stage-2\"", "\"stage\": \"stage-1\"", "stages[1].stage", "it stands twice"),
        (", \"extended_on\": \"Told\"", "", "stages[0]", "go together"),
        ("\"otherwise\": \"Complaints team\"", "\"other\": \"Complaints team\"", "case.handler", "unknown field"),
        (
            "\"channel\": \"How\"",
            "\"channel\": { \"otherwise\": \"pigeon\" }",
            "case.channel.otherwise",
            "is no channel",
        ),
    ];
    for (right, wrong, place, says) in faults {
        let bench = bench();
        sheet(&bench, &[row(&[("Ref", "C/1"), ("Received", "03/06/2024")])]);
        assert!(MAPPING.contains(right), "{right}");
        fs::write(bench.path().join("m.json"), MAPPING.replace(right, wrong)).unwrap();
        let said = bench.fails(5, "import s.csv --mapping m.json --dry-run");
        assert!(said.contains(place) && said.contains(says), "{wrong}\n{said}");
        assert!(said.contains("m.json is no sound mapping"), "{said}");
    }
}

#[test]
fn a_policy_that_is_not_there_is_exit_4() {
    let bench = bench();
    sheet(&bench, &[row(&[("Ref", "C/1"), ("Received", "03/06/2024")])]);
    fs::write(bench.path().join("m.json"), MAPPING.replace("wdh-2022", "wdh-2021")).unwrap();
    assert!(bench.fails(4, "import s.csv --mapping m.json").contains("did you mean wdh-2022?"));
    bench.fails(4, "import s.csv --mapping nowhere.json");
    bench.fails(4, "import nowhere.csv --mapping m.json");
}

#[test]
fn the_command_line_must_make_sense() {
    let bench = bench();
    sheet(&bench, &[row(&[("Ref", "C/1"), ("Received", "03/06/2024")])]);
    assert!(bench.fails(2, "import s.csv").contains("--mapping"));
    assert!(bench.fails(2, "import s.csv --mapping m.json --dates").contains("--dry-run"));
    bench.fails(2, "import s.csv --mapping m.json --draft-mapping");
}
