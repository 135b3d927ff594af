//! Forgeries by somebody who knows the format and may write the whole folder: lines rewritten with digests that
//! match, and heads that go with them. The store alone cannot show them.

use std::fs::{self, OpenOptions};
use std::io::{Seek, SeekFrom, Write};

use plaint::store::Digest;

use crate::support::Bench;
use crate::wounded::{VICTIM, lines, write_lines};

/// The text of `entry` and of `personal` in a line.
fn parts(line: &str) -> (String, Option<String>) {
    let inside = line.strip_prefix(r#"{"entry":"#).unwrap();
    let (inside, _) = inside.rsplit_once(r#","digest":""#).unwrap();
    match inside.split_once(r#","personal":"#) {
        Some((entry, personal)) => (entry.to_owned(), Some(personal.to_owned())),
        None => (inside.to_owned(), None),
    }
}

/// The JSON text with the value of a key put in its place, whatever it was.
fn with(text: &str, key: &str, value: &str) -> String {
    let opening = format!("\"{key}\":");
    let (before, after) = text.split_once(&opening).unwrap();
    let end = after.find([',', '}']).unwrap();
    format!("{before}{opening}{value}{}", &after[end..])
}

/// The lines numbered and chained anew from the first, and the digest of the last.
fn chained(lines: &[String]) -> (Vec<String>, Digest) {
    let mut chained = Vec::new();
    let mut prev: Option<Digest> = None;
    for (number, line) in lines.iter().enumerate() {
        let (entry, personal) = parts(line);
        let before = prev.as_ref().map_or_else(|| "null".to_owned(), |digest| format!("\"{digest}\""));
        let entry = with(&with(&entry, "seq", &(number + 1).to_string()), "prev", &before);
        let of_personal =
            personal.as_ref().map_or_else(|| "null".to_owned(), |text| format!("\"{}\"", Digest::of(text.as_bytes())));
        let entry = with(&entry, "personal_digest", &of_personal);
        let digest = Digest::of(entry.as_bytes());
        let personal = personal.map_or_else(String::new, |text| format!(r#","personal":{text}"#));
        chained.push(format!(r#"{{"entry":{entry}{personal},"digest":"{digest}"}}"#));
        prev = Some(digest);
    }
    (chained, prev.unwrap())
}

/// Changes the victim's lines, chains them anew, and writes its head to go with them.
pub(crate) fn forge(bench: &Bench, change: impl FnOnce(&mut Vec<String>)) {
    let mut forged = lines(bench);
    change(&mut forged);
    let (forged, digest) = chained(&forged);
    write_lines(bench, &forged);
    write_head(bench, format!("{VICTIM:<24} {:010} {digest}\n", forged.len()).as_bytes());
}

/// Takes the victim away as if it had never been.
pub(crate) fn remove(bench: &Bench) {
    fs::remove_file(bench.journal(VICTIM)).unwrap();
    write_head(bench, &[0; 101]);
}

fn write_head(bench: &Bench, record: &[u8]) {
    assert_eq!(record.len(), 101);
    let mut heads = OpenOptions::new().write(true).open(bench.store().join("heads/2026")).unwrap();
    heads.seek(SeekFrom::Start(101)).unwrap();
    heads.write_all(record).unwrap();
}
