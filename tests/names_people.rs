//! Files that name people are asked for, and are their owner's alone.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "in a test, a panic is the report")]

mod support;

use std::fs;
use std::os::unix::fs::PermissionsExt;

use support::Bench;

const MARKER: &str = "Marker Quince";

fn bench() -> Bench {
    let bench = Bench::on("2026-11-23");
    bench.ok(&format!("log --summary '{MARKER} says' --complainant '{MARKER}' --contact '{MARKER}'"));
    bench
}

#[test]
fn what_goes_into_a_file_names_nobody_unless_asked() {
    let bench = bench();
    assert!(bench.ok("show 1").contains(MARKER));
    for format in ["table", "csv", "json", "jsonl", "markdown", "html"] {
        bench.ok(&format!("show 1 -f {format} -o shown"));
        let shown = fs::read_to_string(bench.path().join("shown")).unwrap();
        assert!(!shown.contains(MARKER), "{format}");
    }
}

#[test]
fn a_file_that_names_people_is_its_owners_alone_even_where_it_was_not() {
    let bench = bench();
    for verb in ["show 1", "report register", "export cases -f jsonl"] {
        let file = bench.path().join("named.json");
        fs::write(&file, "").unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
        bench.ok(&format!("{verb} -o named.json"));
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o644, "{verb}");
        bench.ok(&format!("{verb} --with-personal -o named.json"));
        assert!(fs::read_to_string(&file).unwrap().contains(MARKER), "{verb}");
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600, "{verb}");
    }
}

#[test]
fn a_link_is_written_through_and_stays_one() {
    let bench = bench();
    let (file, link) = (bench.path().join("kept.csv"), bench.path().join("link.csv"));
    fs::write(&file, "").unwrap();
    std::os::unix::fs::symlink(&file, &link).unwrap();
    for verb in ["list", "export cases"] {
        bench.ok(&format!("{verb} -o link.csv"));
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink(), "{verb}");
        assert_eq!(fs::read_to_string(&file).unwrap(), bench.ok(&format!("{verb} -f csv")), "{verb}");
    }
}
