//! Heads kept elsewhere, held against the store.
//!
//! Whoever can write to the store can rewrite all of it, heads included. What was written down elsewhere before that
//! shows it: each digest must still be that of the entry of its number, however many came after.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use csv::ReaderBuilder;
use serde::Deserialize;
use thiserror::Error;

use super::heads::digest_of;
use super::journal::digests;
use super::{CaseHead, Check, Digest, Finding, Store, StoreError, durable};
use crate::case::CaseRef;

/// Heads kept elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldHeads(Vec<CaseHead>);

/// A text that holds no heads.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum BadHeads {
    /// It is none of the forms that heads are written in.
    #[error("no heads as `plaint heads` writes them, in CSV, in JSON or as a table")]
    Form,
    /// A row that is not whole.
    #[error("row {0}: expected a case, its entries and their digest of 64 digits")]
    Row(usize),
    /// There is not one head in it.
    #[error("there is no head in it")]
    Empty,
    /// It is not the whole of what was written, or not as it was.
    #[error("its heads do not amount to its own store head: it was changed after it was written")]
    StoreHead,
}

#[derive(Deserialize)]
struct Row {
    case: String,
    entries: u32,
    digest: String,
}

#[derive(Deserialize)]
struct Whole {
    store_head: Option<String>,
    heads: Vec<Row>,
}

impl HeldHeads {
    /// Heads as `plaint heads` writes them: CSV, TSV, JSON or JSON Lines, or the table of a terminal or of Markdown.
    pub fn read(bytes: &[u8]) -> Result<Self, BadHeads> {
        let text = std::str::from_utf8(bytes).map_err(|_| BadHeads::Form)?;
        let text = text.trim_start_matches('\u{feff}').trim();
        let heads = match drawn(text) {
            Some(heads) => heads?,
            None if text.starts_with('{') => json(text)?,
            None => table(text)?,
        };
        if heads.is_empty() { Err(BadHeads::Empty) } else { Ok(Self(heads)) }
    }

    /// The cases that were not there when these were written, though cases logged later were.
    pub fn came_between(&self, cases: &[CaseRef]) -> Vec<CaseRef> {
        let mut last: BTreeMap<i32, u32> = BTreeMap::new();
        for head in &self.0 {
            let last = last.entry(head.case.year()).or_default();
            *last = head.case.number().max(*last);
        }
        let held: BTreeSet<&CaseRef> = self.0.iter().map(|head| &head.case).collect();
        let early = |case: &CaseRef| last.get(&case.year()).is_some_and(|last| case.number() < *last);
        cases.iter().filter(|case| early(case) && !held.contains(case)).cloned().collect()
    }
}

fn json(text: &str) -> Result<Vec<CaseHead>, BadHeads> {
    let Ok(whole) = serde_json::from_str::<Whole>(text) else {
        let lines = serde_json::Deserializer::from_str(text).into_iter::<Row>();
        let row = |(place, row): (usize, serde_json::Result<Row>)| head(place + 1, row.ok());
        return lines.enumerate().map(row).collect();
    };
    let rows = whole.heads.into_iter().enumerate().map(|(place, row)| head(place + 1, Some(row)));
    let heads: Vec<CaseHead> = rows.collect::<Result<_, _>>()?;
    match whole.store_head {
        Some(written) if written != digest_of(&heads).as_str() => Err(BadHeads::StoreHead),
        _ => Ok(heads),
    }
}

/// The table that is written where no format is asked for, and that of Markdown; nothing where it is none of them.
fn drawn(text: &str) -> Option<Result<Vec<CaseHead>, BadHeads>> {
    let mut lines = text.lines();
    if words(lines.next()?) != ["Case", "Entries", "Digest"] {
        return None;
    }
    // Of the line under the headings nothing is a word.
    let rows = lines.filter(|line| line.contains(char::is_alphanumeric)).map(|line| {
        let [case, entries, digest] = words(line).try_into().ok()?;
        Some(Row { case: case.to_owned(), entries: entries.parse().ok()?, digest: digest.to_owned() })
    });
    Some(rows.enumerate().map(|(place, row)| head(place + 1, row)).collect())
}

fn words(line: &str) -> Vec<&str> {
    line.split(['|', ' ']).filter(|word| !word.is_empty()).collect()
}

/// A spreadsheet may have saved it again with semicolons or tabs.
fn table(text: &str) -> Result<Vec<CaseHead>, BadHeads> {
    let header = text.lines().next().unwrap_or_default();
    let separator = [b'\t', b';'].into_iter().find(|separator| header.contains(char::from(*separator)));
    let mut reader = ReaderBuilder::new().delimiter(separator.unwrap_or(b',')).from_reader(text.as_bytes());
    let keys = reader.headers().map_err(|_| BadHeads::Form)?;
    if ["case", "entries", "digest"].iter().any(|key| !keys.iter().any(|found| found == *key)) {
        return Err(BadHeads::Form);
    }
    reader.deserialize::<Row>().enumerate().map(|(place, row)| head(place + 1, row.ok())).collect()
}

fn head(place: usize, row: Option<Row>) -> Result<CaseHead, BadHeads> {
    let read = |row: Row| {
        let digest = Digest::read(&row.digest.to_ascii_lowercase())?;
        Some(CaseHead { case: row.case.parse().ok()?, entries: row.entries, digest })
    };
    row.and_then(read).filter(|head| head.entries > 0).ok_or(BadHeads::Row(place))
}

impl Store {
    /// What differs from heads kept elsewhere. A case that has grown since is as it was, as long as the entry that was
    /// its newest then is still the same.
    pub fn check_against(&self, held: &HeldHeads) -> Result<Vec<Finding>, StoreError> {
        let mut findings = Vec::new();
        for head in &held.0 {
            let path = self.journal_path(&head.case);
            match differs(&path, head) {
                Ok(None) => {}
                Ok(Some((line, says))) => findings.push(Finding::new(Check::Against, &path, line, says)),
                // Others go on.
                Err(error) => findings.push(Finding::of(error)?),
            }
        }
        Ok(findings)
    }

    /// How the store's head digest differs from one kept elsewhere; none where it is the same. It is the same only as
    /// long as nothing was recorded since.
    pub fn check_against_head(&self, held: &Digest) -> Result<Option<Finding>, StoreError> {
        let now = self.head_digest()?;
        let says = format!(
            "the store head is {now}, not the one held elsewhere: something was recorded since, or rewritten; \
             --against FILE tells the two apart"
        );
        Ok((now != *held).then(|| Finding::new(Check::Against, &self.root.join("heads"), None, says)))
    }
}

/// The line and how it differs; none where it does not.
fn differs(path: &Path, head: &CaseHead) -> Result<Option<(Option<usize>, String)>, StoreError> {
    let CaseHead { case, entries, digest } = head;
    let Some(bytes) = durable::read_if_there(path)? else {
        let says = format!("the journal is missing: it was held elsewhere at entry {entries}");
        return Ok(Some((None, says)));
    };
    let (found, damaged) = digests(case, &bytes);
    let line = usize::try_from(*entries).unwrap_or(usize::MAX);
    Ok(match (found.get(line - 1), damaged) {
        (Some(found), _) if found == digest => None,
        (Some(_), _) => {
            let says = format!("entry {entries} is not the one held elsewhere: the journal was rewritten");
            Some((Some(line), says))
        }
        (None, Some(line)) => {
            let says = format!("it is damaged here, so entry {entries} held elsewhere is not to be found");
            Some((Some(line), says))
        }
        (None, None) => {
            let last = found.len();
            let says = format!("the newest entries are missing: held elsewhere at entry {entries}, it ends at {last}");
            Some((None, says))
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const DIGEST: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    fn one() -> HeldHeads {
        let digest = Digest::read(DIGEST).unwrap();
        HeldHeads(vec![CaseHead { case: "WT-2026-0003".parse().unwrap(), entries: 7, digest }])
    }

    #[test]
    fn heads_are_read_in_each_form() {
        let upper = DIGEST.to_uppercase();
        for text in [
            format!("case,entries,digest\nWT-2026-0003,7,{DIGEST}\n"),
            format!("\u{feff}case;entries;digest\r\nWT-2026-0003;7;{upper}\r\n"),
            format!("entries\tdigest\tcase\n7\t{DIGEST}\tWT-2026-0003"),
            format!("Case          Entries  Digest\n───────────────\nWT-2026-0003        7  {DIGEST}\n"),
            format!("| Case | Entries | Digest |\n| --- | ---: | --- |\n| WT-2026-0003 | 7 | {DIGEST} |\n"),
            format!(r#"{{"heads":[{{"case":"WT-2026-0003","entries":7,"digest":"{DIGEST}"}}]}}"#),
            format!(
                "{{\"schema\":\"plaint.heads/1\",\"case\":\"WT-2026-0003\",\"entries\":7,\"digest\":\"{DIGEST}\"}}\n"
            ),
        ] {
            assert_eq!(HeldHeads::read(text.as_bytes()), Ok(one()), "{text}");
        }
    }

    #[test]
    fn what_holds_no_heads_is_refused() {
        let read = |text: &str| HeldHeads::read(text.as_bytes()).unwrap_err();
        assert_eq!(read(""), BadHeads::Form);
        assert_eq!(read("case,stage\nWT-2026-0003,stage-1\n"), BadHeads::Form);
        assert_eq!(read("case,entries,digest\n"), BadHeads::Empty);
        assert_eq!(read(&format!("case,entries,digest\nWT-2026-0003,0,{DIGEST}")), BadHeads::Row(1));
        assert_eq!(read("case,entries,digest\nWT-2026-0003,7,abc"), BadHeads::Row(1));
        assert_eq!(read(&format!("case,entries,digest\nWT-2026-0003,7,{DIGEST}\n3,7,{DIGEST}")), BadHeads::Row(2));
        assert_eq!(read("{\"heads\": 1}"), BadHeads::Row(1));
        assert_eq!(read("Case  Entries  Digest\n───\n"), BadHeads::Empty);
        assert_eq!(read(&format!("Case  Entries  Digest\n───\nWT-2026-0003  7  {DIGEST}  more")), BadHeads::Row(1));
        assert_eq!(read(&format!("Case  Entries  Digest\n───\nWT-2026-0003  {DIGEST}")), BadHeads::Row(1));
        let row = format!(r#"{{"case":"WT-2026-0003","entries":7,"digest":"{DIGEST}"}}"#);
        assert_eq!(read(&format!(r#"{{"store_head":"{DIGEST}","heads":[{row}]}}"#)), BadHeads::StoreHead);
        assert_eq!(HeldHeads::read(b"\xff"), Err(BadHeads::Form));
    }

    #[test]
    fn a_case_that_came_between_is_told() {
        let cases = ["WT-2025-0001", "WT-2026-0002", "WT-2026-0003", "WT-2026-0004"].map(|case| case.parse().unwrap());
        assert_eq!(one().came_between(&cases), [cases[1].clone()]);
    }
}
