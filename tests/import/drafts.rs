//! First drafts of a mapping.

use std::fs;

use serde_json::Value;

use crate::support::Bench;

fn draft(bench: &Bench, text: &str) -> (Value, String) {
    fs::write(bench.path().join("s.csv"), text).unwrap();
    let ran = bench.run("import s.csv --draft-mapping");
    assert_eq!(ran.code, 0, "{}", ran.err);
    (serde_json::from_str(&ran.out).unwrap(), ran.err)
}

const LOG: &str = "\
Complaints 2024,,,,,,,,,
Complaint Ref,Date Received,Customer Name,Complaint Details,Acknowledged,Response Due,Stage 1 Response Sent,Outcome,Method,Mood
24-1,13/05/2024,Ann Vale,Damp,15/05/2024,29/05/2024,28/05/2024,Part Upheld,Phone call,Grumpy
24-2,02/06/2024,Bob Marsh,Noise,05/06/2024,,,,E-mail,
";

#[test]
fn a_draft_that_knows_everything_is_sound_at_once() {
    let bench = Bench::on("2026-11-27");
    let (draft, said) = draft(&bench, LOG);
    assert_eq!((&draft["header_row"], &draft["dates"]), (&2.into(), &"day-first".into()));
    let case = &draft["case"];
    assert_eq!((&case["reference"], &case["received"]), (&"Complaint Ref".into(), &"Date Received".into()));
    assert_eq!((&case["complainant"], &case["summary"]), (&"Customer Name".into(), &"Complaint Details".into()));
    let first = &draft["stages"][0];
    assert_eq!((&first["acknowledged"], &first["answered"]), (&"Acknowledged".into(), &"Stage 1 Response Sent".into()));
    assert_eq!(draft["values"]["outcome"]["Part Upheld"], "partly-upheld");
    assert_eq!(draft["values"]["channel"]["Phone call"], "phone");
    assert!(said.contains("nothing is made of these columns: Mood"), "{said}");
    bench.ok("import s.csv --draft-mapping -o m.json");
    bench.ok("import s.csv --mapping m.json");
    assert_eq!(bench.json("list")["cases"].as_array().unwrap().len(), 2);
}

#[test]
fn what_cannot_be_known_is_asked_and_refused_until_it_is_answered() {
    let bench = Bench::on("2026-11-27");
    let either =
        LOG.replace("13/05", "03/05").replace("15/05", "05/05").replace("29/05", "9/05").replace("28/05", "8/05");
    let (draft, said) = draft(&bench, &either.replace("E-mail", "Pigeon"));
    assert_eq!((&draft["dates"], &draft["values"]["channel"]["Pigeon"]), (&"?".into(), &"?".into()));
    assert!(said.contains("no day in 5 dates is past the 12th"), "{said}");
    assert!(said.contains("values.channel"), "{said}");
    bench.ok("import s.csv --draft-mapping -o m.json");
    let said = bench.fails(5, "import s.csv --mapping m.json");
    assert!(said.contains("dates") && said.contains("values.channel.Pigeon"), "{said}");
}

#[test]
fn a_draft_that_somebody_worked_on_is_not_written_over() {
    let bench = Bench::on("2026-11-27");
    draft(&bench, LOG);
    fs::write(bench.path().join("m.json"), "mine").unwrap();
    assert!(bench.fails(2, "import s.csv --draft-mapping -o m.json").contains("is there already"));
    assert_eq!(fs::read_to_string(bench.path().join("m.json")).unwrap(), "mine");
}

#[test]
fn headings_alone_are_enough_to_begin_with() {
    let bench = Bench::on("2026-11-27");
    let (draft, _) = draft(&bench, LOG.lines().nth(1).unwrap());
    assert_eq!((&draft["case"]["received"], &draft["dates"]), (&"Date Received".into(), &"iso".into()));
    let (draft, said) = self::draft(&bench, "A,B\n1,2\n");
    assert_eq!(draft["case"]["received"], "?");
    assert!(said.contains("name it at case.received"), "{said}");
}
