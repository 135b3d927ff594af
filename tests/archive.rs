//! A whole store in one file and back: the same to the last byte, whoever writes meanwhile, and nothing else is ever
//! restored.

#![expect(clippy::unwrap_used, reason = "in a test, a panic is the report")]

mod support;

mod archive {
    mod forged;
    mod meanwhile;
}

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use plaint::store::{ArchivedStore, CannotBackUp};
use support::Bench;

/// Every file and folder below a folder, with what is in it and who may read it.
pub(crate) fn tree(folder: &Path) -> BTreeMap<PathBuf, Option<Vec<u8>>> {
    fn walk(root: &Path, folder: &Path, into: &mut BTreeMap<PathBuf, Option<Vec<u8>>>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(root).unwrap().to_owned();
            if path.is_dir() {
                into.insert(name, None);
                walk(root, &path, into);
            } else {
                into.insert(name, Some(fs::read(&path).unwrap()));
            }
        }
    }
    let mut all = BTreeMap::new();
    walk(folder, folder, &mut all);
    all
}

/// A store with a case in every standing, a policy, a report, a closure and holidays of its own.
pub(crate) fn with_a_store() -> Bench {
    let bench = Bench::on("2026-11-23");
    bench.ok("log --policy wthp-2024 --received 2026-11-02 --summary Damp --complainant 'Ada Quill'");
    bench.ok("log --policy wthp-2024 --received 2025-11-03 --summary Rats --logged 2025-11-03");
    bench.ok("ack 2026-1 --understanding 'Damp in the hall'");
    bench.ok("close 2025-1 --because withdrawn");
    bench.ok("policy show wthp-2024 -f json -o store/policies/wthp-2024.json");
    fs::create_dir(bench.store().join("reports")).unwrap();
    bench.ok("report show monday -f json -o store/reports/monday.json");
    bench.ok("calendar add-closure 2026-12-29 --note Christmas");
    let mut journal = fs::read(bench.journal("WT-2026-0001")).unwrap();
    journal.extend_from_slice(b"{\"entry\":{\"v\":1");
    fs::write(bench.journal("WT-2026-0001"), journal).unwrap();
    bench.ok("check --repair");
    assert_eq!(bench.ok("check"), "");
    bench
}

#[track_caller]
fn faulty(bench: &Bench, archive: &str, says: &str) {
    let before = tree(bench.path());
    for line in [format!("restore {archive} --into restored"), format!("restore {archive} --verify-only")] {
        let said = bench.fails(5, &line);
        assert!(said.contains(archive) && said.contains(says), "plaint {line}\n{said}");
    }
    assert!(tree(bench.path()) == before, "something was left behind");
}

#[test]
fn what_is_restored_is_what_was_archived_to_the_last_byte() {
    let bench = with_a_store();
    let said = bench.run("export --archive backup.zip");
    assert_eq!((said.code, said.out.as_str()), (0, ""), "{}", said.err);
    assert!(said.err.contains("Archived 2 cases, 10 files, in backup.zip"), "{}", said.err);
    bench.ok("restore backup.zip --into restored/here");
    let (was, is) = (tree(&bench.store()), tree(&bench.path().join("restored/here")));
    assert!(was.keys().any(|path| path.to_string_lossy().ends_with(".jsonl.torn-1")), "what was set aside is there");
    assert_eq!(is.keys().collect::<Vec<_>>(), was.keys().collect::<Vec<_>>());
    assert!(is == was);
    for line in
        ["list -f json", "show 2026-1 --with-personal", "heads -f json", "calendar show", "report register -f csv"]
    {
        assert_eq!(bench.ok(&format!("{line} --store restored/here")), bench.ok(line), "{line}");
    }
    let checked = bench.run("check --store restored/here");
    assert_eq!((checked.code, checked.out.as_str(), checked.err.as_str()), (0, "", ""));
}

#[test]
fn the_same_store_gives_the_same_bytes_and_a_changed_one_others() {
    let mut bench = with_a_store();
    bench.ok("export --archive one.zip");
    bench.day("2027-01-04");
    bench.ok("export --archive other.zip");
    let read = |name: &str| fs::read(bench.path().join(name)).unwrap();
    assert!(read("one.zip") == read("other.zip"));
    bench.ok("contact 2026-1");
    bench.ok("export --archive other.zip");
    assert!(read("one.zip") != read("other.zip"), "and the file of that name was replaced");
    bench.ok("restore other.zip --verify-only");
}

/// Somebody without the program can take it apart and see that it is whole.
#[test]
fn the_archive_is_a_plain_zip_file_with_its_sums() {
    let bench = with_a_store();
    bench.ok("export --archive backup.zip");
    let mut zip = zip::ZipArchive::new(fs::File::open(bench.path().join("backup.zip")).unwrap()).unwrap();
    zip.extract(bench.path().join("by-hand")).unwrap();
    let sums = fs::read_to_string(bench.path().join("by-hand/SHA256SUMS")).unwrap();
    assert_eq!(sums.lines().count(), 10);
    for line in sums.lines() {
        let (sum, name) = line.split_once("  ").unwrap();
        let bytes = fs::read(bench.path().join("by-hand").join(name)).unwrap();
        assert_eq!(plaint::store::Digest::of(&bytes).as_str(), sum, "{name}");
    }
    assert_eq!(bench.ok("list -f json --store by-hand/store"), bench.ok("list -f json"));
}

#[cfg(unix)]
#[test]
fn the_archive_and_what_is_restored_are_their_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let bench = with_a_store();
    let open = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    open(&bench.store(), 0o775);
    open(&bench.journal("WT-2026-0001"), 0o664);
    fs::write(bench.path().join("backup.zip"), "an old one that anybody may read").unwrap();
    open(&bench.path().join("backup.zip"), 0o644);
    bench.ok("export --archive backup.zip");
    bench.ok("restore backup.zip --into restored");
    let mode = |path: &str| fs::metadata(bench.path().join(path)).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode("backup.zip"), mode("restored"), mode("restored/cases/2026")), (0o600, 0o700, 0o700));
    assert_eq!(mode("restored/cases/2026/WT-2026-0001.jsonl"), 0o600);
}

#[test]
fn an_empty_folder_is_filled_and_any_other_is_left_alone() {
    let bench = with_a_store();
    bench.ok("export --archive backup.zip");
    fs::create_dir_all(bench.path().join("full/of")).unwrap();
    fs::create_dir(bench.path().join("empty")).unwrap();
    fs::write(bench.path().join("file"), "a letter").unwrap();
    for into in ["--store store", "--into full", "--into file", "--into .", "--into full/.."] {
        let before = tree(bench.path());
        let said = bench.fails(7, &format!("restore backup.zip {into}"));
        assert!(said.contains("hint: name a folder that is not there yet"), "{into}: {said}");
        assert!(tree(bench.path()) == before, "{into}");
    }
    bench.ok("restore backup.zip --into empty");
    bench.ok("restore backup.zip --store new/store");
    assert!(tree(&bench.path().join("empty")) == tree(&bench.store()));
    assert!(tree(&bench.path().join("new/store")) == tree(&bench.store()));
}

#[test]
fn verifying_writes_nothing() {
    let bench = with_a_store();
    bench.ok("export --archive backup.zip");
    let before = tree(bench.path());
    for line in ["restore backup.zip --verify-only", "restore backup.zip --into restored --dry-run"] {
        let said = bench.run(line);
        assert_eq!((said.code, said.out.as_str()), (0, ""), "{line}: {}", said.err);
        assert!(said.err.contains("2 cases, 10 files, every one of them as it was archived"), "{}", said.err);
    }
    assert!(tree(bench.path()) == before);
}

#[test]
fn an_archive_is_a_file_outside_the_store() {
    let bench = with_a_store();
    fs::create_dir(bench.path().join("folder")).unwrap();
    for (code, to) in [
        (2, "store/backup.zip"),
        (2, "store/policies/../cases/backup.zip"),
        (2, "-"),
        (2, ".."),
        (7, "folder"),
        (7, "no/such/backup.zip"),
        (2, "backup.zip -o other.zip"),
        (2, "backup.zip -f json"),
        (2, "backup.zip --dry-run"),
        (2, "backup.zip --as-at 2026-11-20"),
        (2, "backup.zip cases"),
        (2, "backup.zip --status open"),
    ] {
        let before = tree(bench.path());
        bench.fails(code, &format!("export --archive {to}"));
        assert!(tree(bench.path()) == before, "{to}");
    }
    bench.fails(4, "export --archive backup.zip --store nowhere");
    bench.fails(4, "restore nowhere.zip");
}

/// A backup of a damaged store may be the last there is.
#[test]
fn a_damaged_store_is_archived_as_it_is_and_both_ways_said_to_be() {
    let bench = with_a_store();
    let journal = bench.journal("WT-2026-0001");
    let text = fs::read_to_string(&journal).unwrap();
    fs::write(&journal, text.split_inclusive('\n').take(1).collect::<String>()).unwrap();
    let archived = bench.run("export --archive backup.zip");
    assert_eq!(archived.code, 5);
    assert!(archived.out.contains("the newest entries are missing"), "{}", archived.out);
    assert!(archived.err.contains("backup.zip holds the store with the damage above"), "{}", archived.err);
    let restored = bench.run("restore backup.zip --into restored");
    let found = |out: &str| out.split_once("WT-2026-0001.jsonl: ").unwrap().1.to_owned();
    assert_eq!((restored.code, found(&restored.out)), (5, found(&archived.out)));
    assert!(restored.out.contains("restored/cases/2026/WT-2026-0001.jsonl"), "{}", restored.out);
    assert!(tree(&bench.path().join("restored")) == tree(&bench.store()));
}

#[test]
fn what_is_no_part_of_the_store_is_left_out_and_named() {
    let bench = with_a_store();
    fs::write(bench.store().join("notes.txt"), "call the plumber").unwrap();
    // The locks are the store's own, and not worth a word.
    fs::write(bench.store().join(".import-lock"), "").unwrap();
    fs::write(bench.store().join("cases/2026/WT-2026-0001.jsonl.new-4711"), "half a jour").unwrap();
    fs::write(bench.store().join("cases/notes.txt"), "and the roofer").unwrap();
    fs::create_dir(bench.store().join("cases/02026")).unwrap();
    let said = bench.run("export --archive backup.zip");
    assert_eq!(said.code, 5, "what a writer left is a finding: {}", said.err);
    let expected = "Left out, as no part of the store: cases/02026, cases/2026/WT-2026-0001.jsonl.new-4711, cases/notes.txt, notes.txt.";
    assert!(said.err.contains(expected), "{}", said.err);
    bench.ok("restore backup.zip --into restored");
    assert!(!bench.path().join("restored/notes.txt").exists());
}

/// Each byte of it, wherever it stands, and each length it could be cut to.
#[test]
fn no_change_to_an_archive_goes_unseen() {
    let bench = Bench::on("2026-11-23");
    bench.ok("log --policy hos-code-2024 --summary Damp");
    // The policy's copy is most of it, and any file is like another.
    fs::remove_dir_all(bench.store().join("pinned")).unwrap();
    bench.run("export --archive backup.zip");
    let (whole, path) = (fs::read(bench.path().join("backup.zip")).unwrap(), bench.path().join("other.zip"));
    let verified = |bytes: &[u8]| {
        fs::write(&path, bytes).unwrap();
        ArchivedStore::open(&path).and_then(|archive| archive.verify(&mut |_, _| {}))
    };
    verified(&whole).unwrap();
    for place in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[place] ^= 1 << (place % 8);
        assert!(matches!(verified(&bytes), Err(CannotBackUp::Archive { .. })), "byte {place} of {}", whole.len());
        let cut = verified(&whole[..place]);
        assert!(matches!(cut, Err(CannotBackUp::Archive { .. })), "cut at {place} of {}", whole.len());
    }
    assert!(verified(&[&whole[..], b"more"].concat()).is_err());
    assert!(verified(&[b"more", &whole[..]].concat()).is_err());
}
