//! A sound line that stands as the program writes it, read from its first byte to its last once.
//!
//! Nearly every line is one, and ten years of them are read at once. Of any other line nothing is said here: what it
//! holds, or what is wrong with it, is found part by part (`line.rs`), which no line read here is read otherwise by.

use std::fmt;

use serde::de::value::{BorrowedStrDeserializer, MapAccessDeserializer};
use serde::de::{self, DeserializeSeed, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::event::EventRecord;
use super::field::Text;
use super::line::{Before, PersonalPart, ReadLine};
use super::personal::PersonalRecord;
use super::{EntryRecord, VERSION};
use crate::case::CaseRef;
use crate::store::Digest;

/// What a sound line holds that stands as the program writes it; of any other, nothing.
pub(super) fn as_written(case: &CaseRef, text: &str, before: &Before) -> Option<ReadLine> {
    let rest = text.strip_prefix(r#"{"entry":"#)?;
    let (record, entry, rest) = first_object::<EntryRecord<TypeFirst>>(rest)?;
    let (personal, rest) = match rest.strip_prefix(r#","personal":"#) {
        None => (None, rest),
        Some(rest) => {
            let (personal, raw, rest) = first_object::<PersonalRecord>(rest)?;
            (Some((personal, Digest::of(raw.as_bytes()))), rest)
        }
    };
    let digest = Digest::of(entry.as_bytes());
    let said = rest.strip_prefix(r#","digest":""#)?.strip_suffix(r#""}"#)?;
    if said != digest.as_str() || record.v > VERSION {
        return None;
    }
    let (personal, part) = match (personal, record.personal_digest.as_ref().map(Text::said)) {
        (None, None) => (PersonalRecord::default(), PersonalPart::Never),
        (None, Some(_)) => (PersonalRecord::default(), PersonalPart::Gone),
        (Some((personal, digest)), Some(Some(said))) if *said == digest => (personal, PersonalPart::There),
        (Some(_), _) => return None,
    };
    let entry = record.entry(case, before, personal, |event| event.0).ok()?;
    Some(ReadLine { entry, digest, personal: part })
}

/// The object with which a text begins, the text it stands as, and the text behind it.
fn first_object<'t, D: Deserialize<'t>>(text: &'t str) -> Option<(D, &'t str, &'t str)> {
    // A space before it would be read over, and taken for part of it.
    text.strip_prefix('{')?;
    let mut values = serde_json::Deserializer::from_str(text).into_iter();
    let value = values.next()?.ok()?;
    let (raw, rest) = text.split_at_checked(values.byte_offset())?;
    Some((value, raw, rest))
}

/// The record of an event that says its type first, as the program writes it, so that it is read once.
struct TypeFirst(EventRecord);

impl<'de> Deserialize<'de> for TypeFirst {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(FirstIsType)
    }
}

struct FirstIsType;

impl<'de> Visitor<'de> for FirstIsType {
    type Value = TypeFirst;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an event, its type first")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<TypeFirst, M::Error> {
        let Some(("type", word)) = map.next_entry::<&str, &str>()? else {
            return Err(de::Error::missing_field("type"));
        };
        let record = EventRecord::of_type(word, MapAccessDeserializer::new(AfterType(map)));
        record.unwrap_or_else(|| Err(de::Error::unknown_variant(word, &[]))).map(TypeFirst)
    }
}

/// The fields behind the type, among which it does not stand again.
struct AfterType<M>(M);

impl<'de, M: MapAccess<'de>> MapAccess<'de> for AfterType<M> {
    type Error = M::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, M::Error> {
        match self.0.next_key::<&str>()? {
            None => Ok(None),
            Some("type") => Err(de::Error::duplicate_field("type")),
            Some(key) => seed.deserialize(BorrowedStrDeserializer::new(key)).map(Some),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, M::Error> {
        self.0.next_value_seed(seed)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use super::super::line::part_by_part;
    use super::*;

    /// Every line of the journals that are kept of every entry version, with whose it is and what came before it.
    fn lines() -> Vec<(CaseRef, String, Before)> {
        let folders = |path: PathBuf| fs::read_dir(path).unwrap().map(|found| found.unwrap().path());
        let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journals");
        let stores = folders(kept).map(|version| version.join("store/cases"));
        let mut lines = Vec::new();
        for journal in stores.flat_map(folders).flat_map(folders) {
            let case: CaseRef = journal.file_stem().unwrap().to_str().unwrap().parse().unwrap();
            let mut before = Before::default();
            for line in fs::read_to_string(journal).unwrap().lines() {
                lines.push((case.clone(), line.to_owned(), before.clone()));
                let read = part_by_part(&case, line, &before).unwrap();
                before = Before { seq: read.entry.seq, digest: Some(read.digest) };
            }
        }
        assert!(lines.len() > 50, "{} lines", lines.len());
        lines
    }

    /// Whether a line is read at once; and when it is, it is what it is part by part.
    fn at_once(case: &CaseRef, line: &str, before: &Before) -> bool {
        let Some(read) = as_written(case, line, before) else { return false };
        let parts = part_by_part(case, line, before).unwrap();
        assert_eq!((read.entry, read.digest, read.personal), (parts.entry, parts.digest, parts.personal), "{line}");
        true
    }

    /// The line again, its digest made to fit.
    fn forged(line: &str) -> String {
        let end = line.find(r#","personal":{"#).unwrap_or(line.len() - 77);
        let digest = Digest::of(&line.as_bytes()[r#"{"entry":"#.len()..end]);
        format!(r#"{}{digest}"}}"#, &line[..line.len() - 66])
    }

    #[test]
    fn what_the_program_wrote_is_read_at_once() {
        for (case, line, before) in lines() {
            assert_eq!(forged(&line), line);
            assert!(at_once(&case, &line, &before), "{line}");
        }
    }

    #[test]
    fn a_line_read_at_once_says_what_it_says_part_by_part() {
        for (case, line, before) in lines() {
            // Not each, which takes half a minute; the steps come by every part of a line.
            for place in (before.seq as usize..line.len()).step_by(11) {
                for other in ["", "x", "\"", " ", "{"] {
                    if !line.is_char_boundary(place) || !line.is_char_boundary(place + 1) {
                        continue;
                    }
                    for behind in [place, place + 1] {
                        let changed = format!("{}{other}{}", &line[..place], &line[behind..]);
                        at_once(&case, &changed, &before);
                        if place + 80 < line.len() {
                            at_once(&case, &forged(&changed), &before);
                        }
                    }
                }
            }
        }
    }

    /// Sound lines that stand as the program writes none, and unsound ones whose digest fits.
    #[test]
    fn what_stands_otherwise_is_left_to_be_read_part_by_part() {
        let (case, line, before) = lines().swap_remove(0);
        let type_twice = forged(&line.replacen(r#""type":"#, r#""type":"logged","type":"#, 1));
        let type_last = line.replacen(r#""type":"logged","#, "", 1);
        let type_last =
            forged(&type_last.replacen(r#"},"personal_digest""#, r#","type":"logged"},"personal_digest""#, 1));
        let newer = forged(&line.replacen(r#""v":1"#, r#""v":99"#, 1));
        assert!(part_by_part(&case, &type_last, &before).is_ok());
        for other in [format!(" {line}"), format!("{line} "), type_twice, type_last, newer] {
            assert_ne!(other, line);
            assert!(as_written(&case, &other, &before).is_none(), "{other}");
        }
        let (head, rest) = line.split_once(r#","personal":"#).unwrap();
        let raw = &rest[..rest.len() - 77];
        let spaced_raw = format!(" {raw}");
        let digests = [raw, &spaced_raw].map(|raw| Digest::of(raw.as_bytes()).to_string());
        let head = head.replacen(&digests[0], &digests[1], 1);
        let entry_digest = Digest::of(&head.as_bytes()[r#"{"entry":"#.len()..]);
        let spaced_personal = format!(r#"{head},"personal":{spaced_raw},"digest":"{entry_digest}"}}"#);
        // Of spaced ones some are sound and some are not: the digest is over the object alone.
        let (entry, personal) = (r#"{"entry":"#, r#","personal":"#);
        for (spaced, sound) in [
            (line.replacen(entry, r#"{ "entry":"#, 1), true),
            (line.replacen(entry, r#"{"entry": "#, 1), true),
            (forged(&line.replacen(entry, r#"{"entry": "#, 1)), false),
            (line.replacen(personal, r#","personal": "#, 1), true),
            (spaced_personal, false),
        ] {
            assert!(as_written(&case, &spaced, &before).is_none(), "{spaced}");
            assert_eq!(part_by_part(&case, &spaced, &before).is_ok(), sound, "{spaced}");
        }
    }
}
