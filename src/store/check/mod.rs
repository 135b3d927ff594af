//! Every integrity check the store can make of itself.

mod beside;
mod name;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

pub use self::name::{Check, Weight};
use super::journal::{WRITER_FINISHES, last_erasure, read_with_head};
use super::{Damage, Digest, Journal, Store, StoreError, TornChange, durable};
use crate::case::{CaseRef, Event, PolicyPin};

/// Something that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The check that found it.
    pub check: Check,
    /// The file.
    pub path: PathBuf,
    /// The line, from 1, where there is one.
    pub line: Option<usize>,
    /// What is wrong.
    pub says: String,
}

impl Finding {
    /// Something that a check found in a file.
    pub fn new(check: Check, path: &Path, line: Option<usize>, says: String) -> Self {
        Self { check, path: path.to_owned(), line, says }
    }

    /// The finding behind an error; the error itself where it is not about one file that is damaged or cannot be read.
    pub fn of(error: StoreError) -> Result<Self, StoreError> {
        match error {
            StoreError::Damaged { path, line, damage } => {
                let check = Check::of(&damage);
                Ok(Self { check, path, line, says: damage.to_string() })
            }
            StoreError::Io { path, ref source, .. } => {
                Ok(Self::new(Check::Unreadable, &path, None, format!("cannot be read: {source}")))
            }
            other => Err(other),
        }
    }
}

/// The policies that cases are pinned to, by id and digest, and how many cases.
type Pins = BTreeMap<(String, String), (PolicyPin, u32)>;

/// How far the checking is.
#[derive(Debug)]
pub enum Checked {
    /// So many journals of so many are read.
    Read(usize, usize),
    /// This journal is whole in itself.
    Sound(Journal),
}

/// What is found by reading journals.
const IN_JOURNALS: [Check; 13] = [
    Check::Unreadable,
    Check::Version,
    Check::Journal,
    Check::Digests,
    Check::Sequence,
    Check::Chain,
    Check::Heads,
    Check::Torn,
    Check::Erasure,
    Check::Policies,
    Check::Promises,
    Check::Reach,
    Check::Index,
];

impl Store {
    /// Everything of these checks that is not as it should be; nothing when all is well. A journal is read up to its
    /// first fault. `watch` is told how far it is.
    ///
    /// # Errors
    /// What stops the checking itself. A file or a folder that cannot be read does not.
    pub fn check(&self, wanted: &[Check], watch: &mut dyn FnMut(Checked)) -> Result<Vec<Finding>, StoreError> {
        let mut findings = Vec::new();
        let mut pins = Pins::new();
        if IN_JOURNALS.iter().any(|check| wanted.contains(check)) {
            let read = self.each_journal(&mut |journal, read, all| {
                match journal {
                    Err(error) => findings.push(Finding::of(error)?),
                    Ok(journal) => {
                        self.check_journal(&journal, &mut findings);
                        pin_of(&journal, &mut pins);
                        watch(Checked::Sound(journal));
                    }
                }
                watch(Checked::Read(read, all));
                Ok::<_, StoreError>(())
            });
            if let Err(error) = read.and_then(|()| self.check_without_heads(&mut findings)) {
                findings.push(Finding::of(error)?);
            }
        }
        match self.settled_strays() {
            Ok(strays) => findings.extend(strays),
            Err(error) => findings.push(Finding::of(error)?),
        }
        for (pin, cases) in pins.into_values() {
            self.check_pin(&pin, cases, &mut findings)?;
        }
        self.check_own_files(&mut findings)?;
        self.check_permissions(&mut findings);
        findings.retain(|finding| wanted.contains(&finding.check));
        Ok(findings)
    }

    /// What is wrong with journals beside their heads, where these cannot be read.
    fn check_without_heads(&self, findings: &mut Vec<Finding>) -> Result<(), StoreError> {
        for year in self.years()? {
            // What cannot be read at all was found.
            let Ok((_, unreadable)) = self.heads(year) else { continue };
            if unreadable.is_empty() {
                continue;
            }
            for case in self.year(year)?.0.into_iter().filter(|case| unreadable.contains(&case.number())) {
                match read_with_head(&self.journal_path(&case), &case, None) {
                    Ok(journal) => self.check_journal(&journal, findings),
                    Err(error) => findings.push(Finding::of(error)?),
                }
            }
        }
        Ok(())
    }

    /// What does not belong once nobody can be writing: a file that is to replace another lies beside it for a moment.
    fn settled_strays(&self) -> Result<Vec<Finding>, StoreError> {
        let mut strays = Vec::new();
        self.check_strays(&mut strays)?;
        if !strays.is_empty()
            && let Ok(_lock) = self.lock(WRITER_FINISHES)
        {
            strays.clear();
            self.check_strays(&mut strays)?;
        }
        Ok(strays)
    }

    fn check_journal(&self, journal: &Journal, findings: &mut Vec<Finding>) {
        if let Some(torn) = &journal.torn {
            let path = self.journal_path(&journal.case);
            let line = Some(journal.entries.len() + 1);
            findings.push(Finding::new(Check::Torn, &path, line, torn.damage().to_string()));
        }
        let erased = last_erasure(&journal.entries);
        if let Some((left, erased)) = journal.personal.first().zip(erased).filter(|(left, erased)| *left < erased) {
            let says = format!("entry {left} has a personal part, though entry {erased} says that it was erased");
            let line = usize::try_from(*left).ok();
            findings.push(Finding::new(Check::Erasure, &self.journal_path(&journal.case), line, says));
        }
        self.check_head(&journal.case, journal.head.seq, findings);
    }

    /// A crash may leave the head one entry behind; more was appended by something else, or the head is lost.
    fn check_head(&self, case: &CaseRef, last: u32, findings: &mut Vec<Finding>) {
        // One that cannot be read is found with its journal.
        let Ok(mut kept) = self.head(case) else { return };
        if kept.is_none()
            && let Ok(_lock) = self.lock(WRITER_FINISHES)
        {
            // One that is being logged has its journal before its head.
            kept = self.head(case).ok().flatten();
        }
        let says = match kept {
            None => "no head is kept, so lines cut off would not show".to_owned(),
            Some(head) if last > head.seq + 1 => {
                format!("the store's head is entry {}, the journal goes on to {last}", head.seq)
            }
            Some(_) => return,
        };
        findings.push(Finding::new(Check::Heads, &self.journal_path(case), None, says));
    }

    fn check_pin(&self, pin: &PolicyPin, cases: u32, findings: &mut Vec<Finding>) -> Result<(), StoreError> {
        let path = self.pinned_path(pin);
        let read = match durable::read_if_there(&path) {
            Ok(read) => read,
            Err(error) => {
                findings.push(Finding::of(error)?);
                return Ok(());
            }
        };
        let damage = match read {
            None => Some(Damage::PolicyMissing(cases)),
            Some(bytes) if Digest::of(&bytes).as_str() != pin.digest => Some(Damage::PolicyDigest),
            Some(_) => None,
        };
        if let Some(damage) = damage {
            findings.push(Finding::new(Check::Policies, &path, None, damage.to_string()));
        } else if let Err(error) = self.pinned(pin) {
            findings.push(Finding::of(error)?);
        }
        Ok(())
    }

    fn check_own_files(&self, findings: &mut Vec<Finding>) -> Result<(), StoreError> {
        match self.policy_ids() {
            Err(error) => findings.push(Finding::of(error)?),
            Ok(ids) => {
                let usual = &self.settings.policy;
                if !ids.contains(usual) {
                    let says = format!("the policy {usual} of new cases is not there");
                    findings.push(Finding::new(Check::Settings, &self.root.join("plaint.json"), None, says));
                }
                for error in ids.iter().filter_map(|id| self.policy(id).err()) {
                    findings.push(Finding::of(error)?);
                }
            }
        }
        let torn = |torn: TornChange| Finding::new(Check::Torn, &self.calendar_path(), None, torn.damage().to_string());
        match self.calendar() {
            Err(error) => findings.push(Finding::of(error)?),
            Ok(own) => findings.extend(own.torn.map(torn)),
        }
        Ok(())
    }
}

fn pin_of(journal: &Journal, pins: &mut Pins) {
    if let Some(Event::Logged(logged)) = journal.entries.first().map(|entry| &entry.event) {
        let pin = &logged.policy;
        pins.entry((pin.id.clone(), pin.digest.clone())).or_insert_with(|| (pin.clone(), 0)).1 += 1;
    }
}
