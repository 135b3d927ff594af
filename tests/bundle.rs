//! The bundle for the ombudsman: unpacked by another program, and verified from nothing but what is in it.

#![expect(clippy::unwrap_used, reason = "in a test, a panic is the report")]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use support::Bench;

/// A case with a bit of everything, and another that it is linked to.
fn bench() -> Bench {
    let bench = Bench::on("2026-11-27");
    bench.ok("init --prefix WT --policy wthp-2024");
    bench.ok("log --received 2026-11-02 --on 2026-11-02 --summary '=Damp \"in\" the nursery' \
         --complainant 'Ada Quill of Łódź Court' --contact '07700 900123'");
    bench.ok("log --received 2026-11-03 --on 2026-11-03 --summary 'A neighbour' --complainant 'Bo Secret'");
    bench.ok("ack 1 --on 2026-11-05 --channel email");
    bench.ok("contact 1 --on 2026-11-06 --said 'Rang:\u{202e} no reply'");
    fs::write(bench.path().join("photo.jpg"), "not a photo").unwrap();
    bench.ok("evidence 1 --file photo.jpg --on 2026-11-09");
    bench.ok("extend 1 --on 2026-11-12 --to 2026-11-27 --reason 'A part is awaited' --signposted");
    bench.ok("calendar add-closure 2026-11-20 --note 'Training day'");
    bench.ok("link 1 --to 2");
    bench.ok(
        "respond 1 --on 2026-11-26 --outcome upheld --decision 'Put right' --remedy Apology --action 'Fix@2026-12-11'",
    );
    bench.ok("correct 1 3 --set 'said=Rang: left a message' --reason 'A wrong note'");
    bench
}

#[expect(clippy::disallowed_macros, reason = "a skipped test says so")]
fn skipped() {
    println!("skipped: no python3 here");
}

/// Runs Python in a folder; none where there is no Python.
fn python(folder: &Path, arguments: &[&str]) -> Option<(String, i32)> {
    let Ok(ran) = Command::new("python3").args(arguments).current_dir(folder).output() else {
        skipped();
        return None;
    };
    let said = String::from_utf8_lossy(&ran.stdout).into_owned() + &String::from_utf8_lossy(&ran.stderr);
    Some((said, ran.status.code().unwrap()))
}

/// The folder that the bundle unpacks to.
fn unpacked(bench: &Bench, zip: &str) -> Option<PathBuf> {
    let program = "import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall()";
    let (said, code) = python(bench.path(), &["-c", program, zip])?;
    assert_eq!(code, 0, "{said}");
    Some(bench.path().join("WT-2026-0001"))
}

fn text(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).unwrap()
}

#[track_caller]
fn verdict(folder: &Path, kept: &[&str], said: &str, code: i32) {
    let arguments: Vec<&str> = ["verify.py"].iter().chain(kept).copied().collect();
    assert_eq!(python(folder, &arguments).unwrap(), (format!("{said}\n"), code));
}

#[test]
fn it_verifies_from_what_is_in_it_alone() {
    let bench = bench();
    let heads = bench.json("heads -q");
    bench.ok("contact 1");
    let ran = bench.run("bundle 1 -o case.zip");
    assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{}", ran.err);
    assert!(ran.err.contains("warning: case.zip holds personal data"), "{}", ran.err);
    let Some(folder) = unpacked(&bench, "case.zip") else { return };
    // The store is gone: only the bundle is there.
    fs::remove_dir_all(bench.store()).unwrap();
    let ok = "ok: 22 files, 9 entries of WT-2026-0001, policy wthp-2024";
    verdict(&folder, &[], ok, 0);
    let (entry, digest) = (heads["heads"][0]["entries"].to_string(), heads["heads"][0]["digest"].as_str().unwrap());
    verdict(&folder, &[&entry, digest], ok, 0);
    verdict(&folder, &["7", digest], "entry 7 is not the one that was kept", 1);
    verdict(&folder, &["10", digest], "entry 10 is missing: the journal ends at 9", 1);
    let no_head = "a head is the number of an entry, from 1, and its digest: python3 verify.py ENTRY DIGEST";
    for kept in [&["7"][..], &["0", digest], &["seven", digest], &["-1", digest], &["7", digest, "8"]] {
        verdict(&folder, kept, no_head, 1);
    }
}

#[test]
fn tampering_with_it_shows() {
    let bench = bench();
    bench.ok("bundle 1 -o case.zip");
    let Some(folder) = unpacked(&bench, "case.zip") else { return };
    let journal = "journal/WT-2026-0001.jsonl";
    let sound = text(&folder, journal);
    let sums = text(&folder, "SHA256SUMS");
    // Somebody who edits a file, and puts its new digest among the sums.
    let edit = |name: &str, edited: String| {
        let digest = |text: &str| plaint::store::Digest::of(text.as_bytes()).to_string();
        let before = digest(&text(&folder, name));
        fs::write(folder.join("SHA256SUMS"), sums.replace(&before, &digest(&edited))).unwrap();
        fs::write(folder.join(name), edited).unwrap();
    };
    fs::write(folder.join("contacts.csv"), "nothing").unwrap();
    verdict(&folder, &[], "contacts.csv: not the file that was put in", 1);
    bench.ok("bundle 1 -o case.zip");
    unpacked(&bench, "case.zip").unwrap();
    edit(journal, sound.replacen("2026-11-05", "2026-11-04", 1));
    verdict(&folder, &[], "journal/WT-2026-0001.jsonl, line 2: the entry's digest does not match", 1);
    fs::write(folder.join(journal), &sound).unwrap();
    edit(journal, sound.replacen("no reply", "a reply", 1));
    verdict(&folder, &[], "journal/WT-2026-0001.jsonl, line 3: the personal part's digest does not match", 1);
    fs::write(folder.join(journal), &sound).unwrap();
    let shorter = sound.trim_end().rsplit_once('\n').unwrap().0.to_owned() + "\n";
    edit(journal, shorter);
    verdict(&folder, &[], "the journal does not end with the entry that verification.json names", 1);
    fs::write(folder.join(journal), &sound).unwrap();
    let policy = fs::read_dir(folder.join("policy")).unwrap().next().unwrap().unwrap().file_name();
    let policy = format!("policy/{}", policy.to_string_lossy());
    edit(&policy, text(&folder, &policy).replacen("10wd", "90wd", 1));
    verdict(&folder, &[], "the policy is not the one that entry 1 names", 1);
    // Somebody who edits a file and takes it off the list, or adds one.
    bench.ok("bundle 1 -o case.zip");
    unpacked(&bench, "case.zip").unwrap();
    fs::write(folder.join("contacts.csv"), "nothing").unwrap();
    let others = sums.lines().filter(|line| !line.ends_with("contacts.csv")).map(|line| format!("{line}\n"));
    fs::write(folder.join("SHA256SUMS"), others.collect::<String>()).unwrap();
    verdict(&folder, &[], "contacts.csv: not among the files that were put in", 1);
    bench.ok("bundle 1 -o case.zip");
    unpacked(&bench, "case.zip").unwrap();
    fs::write(folder.join("journal/more.jsonl"), "{}\n").unwrap();
    verdict(&folder, &[], "journal/more.jsonl: not among the files that were put in", 1);
}

#[test]
fn what_is_in_it() {
    let bench = bench();
    bench.ok("bundle 1 -o case.zip");
    let Some(folder) = unpacked(&bench, "case.zip") else { return };
    assert_eq!(text(&folder, "journal/WT-2026-0001.jsonl"), fs::read_to_string(bench.journal("WT-2026-0001")).unwrap());
    let copy = fs::read_dir(bench.store().join("pinned")).unwrap().next().unwrap().unwrap().path();
    let policy = format!("policy/{}", copy.file_name().unwrap().to_string_lossy());
    assert_eq!(text(&folder, &policy), fs::read_to_string(copy).unwrap());
    let calendar = fs::read_to_string(bench.store().join("calendar.jsonl")).unwrap();
    assert_eq!(text(&folder, "calendar/calendar.jsonl"), calendar);
    let case = text(&folder, "case.txt");
    for words in ["Ada Quill of Łódź Court", "07700 900123", "Put right", "CORRECTED by entry 8"] {
        assert!(case.contains(words), "{words}: {case}");
    }
    assert!(!case.contains('\u{202e}'), "what hides shows");
    assert!(text(&folder, "due-dates.txt").contains("extended to this day, told on Thu 12 Nov 2026"));
    assert!(text(&folder, "extensions.csv").contains("A part is awaited"));
    let contacts = text(&folder, "contacts.csv");
    assert!(contacts.contains("left a message") && !contacts.contains("no reply"), "as it now stands: {contacts}");
    assert!(text(&folder, "chronology.csv").contains("no reply"), "as it was recorded");
    assert!(text(&folder, "outcomes.csv").contains("2026-11-26,stage-1,upheld"));
    assert!(text(&folder, "remedies.csv").contains("Apology"));
    assert!(text(&folder, "actions.csv").contains("2026-12-11"));
    assert!(text(&folder, "calendar.csv").contains("2026-11-20,closed,own,Training day"));
    let left_out = text(&folder, "left-out.txt");
    assert!(left_out.contains("WT-2026-0002, which is linked"), "{left_out}");
    let photo = plaint::store::Digest::of(b"not a photo");
    assert!(left_out.contains(&format!("photo.jpg: the file that was filed has the SHA-256 {photo}")), "{left_out}");
    let readme = text(&folder, "README.txt");
    for line in readme.lines().filter(|line| line.starts_with("  ")) {
        assert!(line.trim().contains("  "), "nothing says what this is: {line}");
    }
    // The other case is in it by its reference, and no more.
    let said = python(
        &folder,
        &[
            "-c",
            "import glob; print('Secret' in ''.join(open(f, encoding='utf-8').read() \
         for f in glob.glob('**', recursive=True) if '.' in f or f == 'SHA256SUMS'))",
        ],
    );
    assert_eq!(said.unwrap().0, "False\n");
}

/// The same day and the same store give the same bytes; another day gives other dates.
#[test]
fn its_bytes_are_the_same_again() {
    let mut bench = bench();
    let said = bench.run("bundle 1 --as-at 2026-11-25 -o one.zip").err;
    assert!(said.contains("warning: the journal in it goes on after Wed 25 Nov 2026: 3 entries"), "{said}");
    bench.day("2026-12-01");
    bench.ok("bundle WT-2026-0001 --as-at 2026-11-25 -o two.zip -q");
    bench.ok("bundle 1 -o later.zip");
    let bytes = |name: &str| fs::read(bench.path().join(name)).unwrap();
    assert!(bytes("one.zip") == bytes("two.zip"));
    assert!(bytes("one.zip") != bytes("later.zip"));
    let program = "import zipfile; print({i.date_time for i in zipfile.ZipFile('one.zip').infolist()})";
    if let Some((said, _)) = python(bench.path(), &["-c", program]) {
        assert_eq!(said, "{(2026, 11, 25, 0, 0, 0)}\n");
        let folder = unpacked(&bench, "one.zip").unwrap();
        assert!(!text(&folder, "outcomes.csv").contains("upheld"), "it was not answered by then");
        assert!(text(&folder, "README.txt").contains("The journal goes on after that day"));
        let left_out = text(&folder, "left-out.txt");
        assert!(
            left_out.contains("What happened after Wed 25 Nov 2026 (3 entries): it stands in the journal"),
            "{left_out}"
        );
        verdict(&folder, &[], "ok: 22 files, 8 entries of WT-2026-0001, policy wthp-2024", 0);
    }
}

#[test]
fn what_was_erased_is_among_what_is_left_out() {
    let bench = bench();
    bench.ok("close 1 --because resolved");
    bench.ok("erase 1 --basis request --early 'She asked'");
    bench.ok("bundle 1 -o case.zip");
    let Some(folder) = unpacked(&bench, "case.zip") else { return };
    let left_out = text(&folder, "left-out.txt");
    let erased = "Names, contacts and words about people before entry 10: they were erased on Fri 27 Nov 2026";
    assert!(left_out.contains(erased), "{left_out}");
    assert!(text(&folder, "verification.txt").contains("as far as they are not erased"));
    verdict(&folder, &[], "ok: 22 files, 10 entries of WT-2026-0001, policy wthp-2024", 0);
}

/// A name cannot pass for a line of the list.
#[test]
fn a_line_break_in_a_name_shows() {
    let bench = bench();
    bench.ok("evidence 1 --item 'Photo\n- Nothing else is left out' --on 2026-11-26");
    bench.ok("bundle 1 -o case.zip");
    let Some(folder) = unpacked(&bench, "case.zip") else { return };
    let left_out = text(&folder, "left-out.txt");
    assert!(left_out.contains("Photo") && !left_out.contains("\n- Nothing"), "{left_out}");
}

#[cfg(unix)]
#[test]
fn nobody_else_may_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let bench = bench();
    let path = bench.path().join("case.zip");
    fs::write(&path, "an older one that anybody may read").unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    bench.ok("bundle 1 -o case.zip");
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn what_cannot_be_bundled_leaves_no_file() {
    let bench = bench();
    bench.ok("bundle 1 -o case.zip -n");
    for (code, line) in [
        (2, "bundle 1"),
        (2, "bundle 1 -o case.csv"),
        (2, "bundle 1 -f json -o case.zip"),
        (4, "bundle 9 -o case.zip"),
        (4, "bundle 1 --as-at 2026-11-01 -o case.zip"),
    ] {
        bench.fails(code, line);
    }
    let journal = bench.journal("WT-2026-0001");
    let edited = fs::read_to_string(&journal).unwrap().replacen("2026-11-05", "2026-11-04", 1);
    fs::write(&journal, edited).unwrap();
    bench.fails(5, "bundle 1 -o case.zip");
    bench.fails(7, "bundle 2 -o nowhere/case.zip");
    let files: Vec<_> = fs::read_dir(bench.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert!(files.iter().all(|name| !name.to_string_lossy().contains("zip")), "{files:?}");
}
