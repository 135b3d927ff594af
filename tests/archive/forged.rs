//! Archives that somebody made, or changed and packed again.

use std::fs;
use std::io::{Read, Write};
use std::path::Path;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::support::Bench;
use crate::{faulty, with_a_store};

type Files = Vec<(String, Vec<u8>)>;

fn unpacked(path: &Path) -> Files {
    let mut zip = ZipArchive::new(fs::File::open(path).unwrap()).unwrap();
    let mut files = Files::new();
    for place in 0..zip.len() {
        let mut file = zip.by_index(place).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        files.push((file.name().unwrap().into_owned(), bytes));
    }
    files
}

fn pack(path: &Path, files: &Files, method: CompressionMethod) {
    let mut zip = ZipWriter::new(fs::File::create(path).unwrap());
    for (name, bytes) in files {
        zip.start_file(name, SimpleFileOptions::default().compression_method(method)).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap();
}

/// A store's archive with some of it changed, and its list of digests made to match where that is wanted.
fn forged(bench: &Bench, change: impl FnOnce(&mut Files)) {
    bench.ok("export --archive backup.zip");
    let mut files = unpacked(&bench.path().join("backup.zip"));
    change(&mut files);
    pack(&bench.path().join("forged.zip"), &files, CompressionMethod::Stored);
}

/// Makes the list of digests, and the manifest, say what the files are.
fn made_to_match(files: &mut Files) {
    let store: Vec<&(String, Vec<u8>)> =
        files.iter().filter(|(name, _)| name != "SHA256SUMS" && name != "manifest.json").collect();
    let digest = |bytes: &[u8]| plaint::store::Digest::of(bytes).to_string();
    let lines: Vec<String> = store.iter().map(|(name, bytes)| format!("{}  {name}", digest(bytes))).collect();
    let sums = lines.join("\n") + "\n";
    let (count, bytes) = (store.len(), store.iter().map(|(_, bytes)| bytes.len()).sum::<usize>());
    for (name, content) in files {
        match name.as_str() {
            "SHA256SUMS" => *content = sums.clone().into_bytes(),
            "manifest.json" => {
                let mut manifest: serde_json::Value = serde_json::from_slice(content).unwrap();
                manifest["files"] = count.into();
                manifest["bytes"] = bytes.into();
                manifest["sums"] = digest(sums.as_bytes()).into();
                *content = manifest.to_string().into_bytes();
            }
            _ => {}
        }
    }
}

fn named<'f>(files: &'f mut Files, name: &str) -> &'f mut Vec<u8> {
    &mut files.iter_mut().find(|(found, _)| found == name).unwrap().1
}

#[test]
fn a_file_that_was_changed_is_named() {
    let bench = with_a_store();
    forged(&bench, |files| named(files, "store/cases/2026/WT-2026-0001.jsonl")[0] ^= 1);
    faulty(&bench, "forged.zip", "store/cases/2026/WT-2026-0001.jsonl in it is not the file that was archived");
}

#[test]
fn files_that_came_or_went_are_named() {
    let bench = with_a_store();
    forged(&bench, |files| files.push(("store/policies/new.json".to_owned(), Vec::new())));
    faulty(&bench, "forged.zip", "store/policies/new.json was added to it");
    forged(&bench, |files| files.retain(|(name, _)| name != "store/heads/2026"));
    faulty(&bench, "forged.zip", "store/heads/2026 is missing in it");
    forged(&bench, |files| {
        files.retain(|(name, _)| name != "store/heads/2026");
        made_to_match(files);
    });
    faulty(&bench, "forged.zip", "its own digest does not match");
}

/// However well everything else in it matches.
#[test]
fn nothing_is_written_anywhere_else() {
    let bench = with_a_store();
    for name in [
        "../plaint.json",
        "/tmp/plaint.json",
        "store/../../plaint.json",
        "store/cases/2026/../../../plaint.json",
        "store/cases/2026/a/b.jsonl",
        "store//plaint.json",
        "store/policies/..",
        "store/policies\\..\\..\\plaint.json",
        "store/.lock",
        "store/notes.txt",
        "plaint.json",
        "store/policies/",
        &format!("store/policies/{}.json", "a".repeat(300)),
        &"store/".repeat(10_000),
    ] {
        forged(&bench, |files| {
            files.insert(0, (name.to_owned(), b"{}".to_vec()));
            made_to_match(files);
        });
        faulty(&bench, "forged.zip", "it holds what is no file of a store");
    }
}

#[test]
fn a_link_or_a_compressed_file_is_refused() {
    let bench = with_a_store();
    bench.ok("export --archive backup.zip");
    let mut files = unpacked(&bench.path().join("backup.zip"));
    pack(&bench.path().join("packed.zip"), &files, CompressionMethod::Deflated);
    faulty(&bench, "packed.zip", "in it is compressed, encrypted or a link");
    // A thousand times as large as the file that holds it.
    files.insert(0, ("store/policies/bomb.json".to_owned(), vec![b' '; 1 << 22]));
    made_to_match(&mut files);
    let mut zip = ZipWriter::new(fs::File::create(bench.path().join("bomb.zip")).unwrap());
    for (name, bytes) in &files {
        let bomb = name.ends_with("bomb.json");
        let method = if bomb { CompressionMethod::Deflated } else { CompressionMethod::Stored };
        zip.start_file(name, SimpleFileOptions::default().compression_method(method)).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap();
    faulty(&bench, "bomb.zip", "store/policies/bomb.json in it is compressed");
    files[0].1 = b"/etc/passwd".to_vec();
    made_to_match(&mut files);
    let mut zip = ZipWriter::new(fs::File::create(bench.path().join("link.zip")).unwrap());
    zip.add_symlink(files[0].0.as_str(), "/etc/passwd", SimpleFileOptions::default()).unwrap();
    for (name, bytes) in &files[1..] {
        zip.start_file(name, SimpleFileOptions::default().compression_method(CompressionMethod::Stored)).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap();
    faulty(&bench, "link.zip", "store/policies/bomb.json in it is compressed, encrypted or a link");
}

/// No program writes such a file, so it is made of one that has two names of one length.
#[test]
fn a_name_that_is_there_twice_is_refused() {
    let bench = with_a_store();
    forged(&bench, |files| files.push(("store/heads/2O26".to_owned(), Vec::new())));
    let path = bench.path().join("forged.zip");
    let mut bytes = fs::read(&path).unwrap();
    for place in 0..bytes.len() - 4 {
        if &bytes[place..place + 4] == b"2O26" {
            bytes[place + 1] = b'0';
        }
    }
    fs::write(&path, bytes).unwrap();
    faulty(&bench, "forged.zip", "it holds two files of the same name");
}

#[test]
fn what_an_archive_says_of_itself_must_be_so() {
    let bench = with_a_store();
    let edits: [(&str, &str, &str); 6] = [
        ("\"files\": 10", "\"files\": 11", "its number of files or bytes is not what its manifest says"),
        (
            "\"schema\": \"plaint.archive/1\"",
            "\"schema\": \"plaint.archive/2\"",
            "written by a newer version of plaint",
        ),
        ("\"schema\": \"plaint.archive/1\"", "\"schema\": \"plaint.case/1\"", "no archive of a store"),
        ("\"cases\"", "\"horses\"", "manifest.json in it is not as plaint wrote it"),
        ("\"sums\": \"", "\"sums\": \"0", "its list of digests is not what its manifest says"),
        ("\"cases\": 2", "\"cases\": 3", "its own digest does not match"),
    ];
    for (was, is, says) in edits {
        forged(&bench, |files| {
            let manifest = named(files, "manifest.json");
            let text = String::from_utf8(manifest.clone()).unwrap();
            assert!(text.contains(was), "{text}");
            *manifest = text.replace(was, is).into_bytes();
        });
        faulty(&bench, "forged.zip", says);
    }
}

#[test]
fn other_files_are_no_archives() {
    let bench = with_a_store();
    bench.ok("bundle 2026-1 -o bundle.zip");
    faulty(&bench, "bundle.zip", "no archive of a store, as `plaint export --archive` writes them");
    fs::write(bench.path().join("letter.zip"), "Dear sir").unwrap();
    faulty(&bench, "letter.zip", "no zip file, or one that is cut off");
    fs::write(bench.path().join("nothing.zip"), "").unwrap();
    faulty(&bench, "nothing.zip", "no zip file, or one that is cut off");
}
