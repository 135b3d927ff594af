//! Mending what a crash leaves, without losing a byte.

use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};

use super::journal::read;
use super::{Head, Store, StoreError, StoreLock, durable};
use crate::case::CaseRef;

/// Something mended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repaired {
    /// The file mended.
    pub path: PathBuf,
    /// What was done.
    pub done: String,
}

impl Store {
    /// Moves torn last lines aside, and files that a writer did not finish, and writes heads that a crash left behind
    /// or half-written. Anything else that is damaged stays as it is, and so does what cannot be mended.
    pub fn repair(&self, lock: &StoreLock) -> Result<Vec<Result<Repaired, StoreError>>, StoreError> {
        let mut done: Vec<Result<Repaired, StoreError>> =
            self.set_unfinished_aside(lock)?.into_iter().map(Ok).collect();
        done.extend(self.mend_calendar().transpose());
        for year in self.years()? {
            match self.heads(year).and_then(|(_, unreadable)| Ok((unreadable, self.year(year)?.0))) {
                Ok((unreadable, cases)) => {
                    let of_no_case = unreadable.iter().filter(|number| !cases.iter().any(|c| c.number() == **number));
                    done.extend(of_no_case.map(|number| self.set_head_aside(lock, (year, *number))));
                    for case in cases {
                        done.extend(self.set_torn_aside(lock, &case).transpose());
                        done.extend(self.mend_head(&case, unreadable.contains(&case.number())).transpose());
                    }
                }
                Err(error) => done.push(Err(error)),
            }
        }
        Ok(done)
    }

    fn mend_calendar(&self) -> Result<Option<Repaired>, StoreError> {
        let path = self.calendar_path();
        let Some(bytes) = durable::read_if_there(&path)? else { return Ok(None) };
        if self.read_calendar()?.torn.is_some_and(|torn| torn.counts) {
            return newline_back(&path, &bytes).map(Some);
        }
        let mut repaired = torn_aside(&path, &bytes)?;
        if let Some(repaired) = &mut repaired {
            repaired.done.push_str(": see whether a change of the calendar has to be made again");
        }
        Ok(repaired)
    }

    fn set_torn_aside(&self, _lock: &StoreLock, case: &CaseRef) -> Result<Option<Repaired>, StoreError> {
        let path = self.journal_path(case);
        let Some(bytes) = durable::read_if_there(&path)? else { return Ok(None) };
        // A head that cannot be read may know of more than one line that is gone: then nothing is touched.
        let Ok(head) = self.head(case) else { return Ok(None) };
        let recorded = head.as_ref().map_or(0, |head| head.seq);
        let whole = u32::try_from(bytes.split(|byte| *byte == b'\n').count() - 1).unwrap_or(u32::MAX);
        // Nor where the line is gone to the last byte: that was no tear.
        let emptied = bytes.is_empty() && recorded > 0;
        if recorded > whole + 1 || emptied || bytes.ends_with(b"\n") {
            return Ok(None);
        }
        if let Some(head) = head.filter(|head| head.seq == whole + 1) {
            let completed = [&bytes[..], b"\n"].concat();
            if read(&path, case, &completed, Some(&head)).is_ok() {
                return newline_back(&path, &bytes).map(Some);
            }
            let mut repaired = torn_aside(&path, &bytes)?;
            self.head_after_loss(case, whole)?;
            if let Some(repaired) = &mut repaired {
                repaired.done.push_str(": an entry that had been recorded is lost with them");
            }
            return Ok(repaired);
        }
        torn_aside(&path, &bytes)
    }

    /// Moves what stands in the place of a head, and is none, aside: there is no journal from which it could be written.
    fn set_head_aside(&self, _lock: &StoreLock, (year, number): (i32, u32)) -> Result<Repaired, StoreError> {
        let path = self.heads_file(year);
        let aside = aside(&path);
        durable::replace(&aside, &self.record_bytes(year, number)?)?;
        self.blank_record(year, number)?;
        let aside = aside.display();
        let done = format!("moved what stood for case number {number}, of which there is no journal, to {aside}");
        Ok(Repaired { path, done })
    }

    /// The head that is left when the entry it named is lost.
    fn head_after_loss(&self, case: &CaseRef, whole: u32) -> Result<(), StoreError> {
        let path = self.journal_path(case);
        match durable::read_if_there(&path)? {
            Some(bytes) => {
                let journal = read(&path, case, &bytes, None)?;
                self.keep_head(case, &Head { seq: whole, digest: journal.head.digest })
            }
            None => self.drop_head(case),
        }
    }

    fn mend_head(&self, case: &CaseRef, unreadable: bool) -> Result<Option<Repaired>, StoreError> {
        let path = self.journal_path(case);
        let Some(bytes) = durable::read_if_there(&path)? else { return Ok(None) };
        let kept = if unreadable { None } else { self.head(case)? };
        let Ok(journal) = read(&path, case, &bytes, kept.as_ref()) else { return Ok(None) };
        if kept.as_ref() == Some(&journal.head) {
            return Ok(None);
        }
        let Head { seq, .. } = journal.head;
        self.keep_head(case, &journal.head)?;
        Ok(Some(Repaired { path, done: format!("wrote the head anew: entry {seq}") }))
    }
}

/// Puts back the newline that a last line has lost.
fn newline_back(path: &Path, bytes: &[u8]) -> Result<Repaired, StoreError> {
    durable::replace(path, &[bytes, b"\n"].concat())?;
    let done = "the last line was whole but for its newline, which was put back".to_owned();
    Ok(Repaired { path: path.to_owned(), done })
}

/// Moves what follows the last whole line to a file beside; nothing when the last line is whole.
fn torn_aside(path: &Path, bytes: &[u8]) -> Result<Option<Repaired>, StoreError> {
    let whole = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |last| last + 1);
    if whole == bytes.len() && whole > 0 {
        return Ok(None);
    }
    let aside = aside(path);
    durable::replace(&aside, &bytes[whole..])?;
    if whole == 0 {
        // Nothing was ever recorded here, so the file is not there.
        fs::remove_file(path).map_err(StoreError::io("remove", path))?;
        path.parent().map_or(Ok(()), durable::sync_folder)?;
    } else {
        let file = OpenOptions::new().write(true).open(path);
        if let Err(error) = file.and_then(|file| cut(&file, whole)) {
            // Where it is all there still, it need not be there twice.
            if fs::metadata(path).is_ok_and(|found| found.len() == bytes.len() as u64) {
                let _ = fs::remove_file(&aside);
            }
            return Err(StoreError::io("mend", path)(error));
        }
    }
    let done = format!("moved {} torn bytes to {}", bytes.len() - whole, aside.display());
    Ok(Some(Repaired { path: path.to_owned(), done }))
}

/// A name beside the file that is not taken.
pub(super) fn aside(path: &Path) -> PathBuf {
    let name = |number: u32| {
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".torn-{number}"));
        PathBuf::from(name)
    };
    (1..=9999).map(name).find(|path| !path.exists()).unwrap_or_else(|| name(0))
}

fn cut(file: &File, length: usize) -> std::io::Result<()> {
    file.set_len(length as u64)?;
    file.sync_all()
}
