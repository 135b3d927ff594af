//! Every integrity check the store can make of itself.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::journal::last_erasure;
use super::register::names_in;
use super::{Damage, Digest, Store, StoreError, durable};
use crate::case::{Event, PolicyPin};

/// Something that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The check that found it.
    pub check: &'static str,
    /// The file.
    pub path: PathBuf,
    /// The line, from 1, where there is one.
    pub line: Option<usize>,
    /// What is wrong.
    pub says: String,
}

impl Finding {
    fn new(check: &'static str, path: &Path, line: Option<usize>, says: String) -> Self {
        Self { check, path: path.to_owned(), line, says }
    }

    /// The finding behind an error; the error itself where it is not about a damaged file.
    fn of(error: StoreError) -> Result<Self, StoreError> {
        match error {
            StoreError::Damaged { path, line, damage } => {
                let check = name_of(&damage);
                Ok(Self { check, path, line, says: damage.to_string() })
            }
            StoreError::Io { path, ref source, .. } => {
                Ok(Self::new("unreadable", &path, None, format!("cannot be read: {source}")))
            }
            other => Err(other),
        }
    }
}

fn name_of(damage: &Damage) -> &'static str {
    match damage {
        Damage::Newer(_) => "version",
        Damage::EntryDigest | Damage::PersonalDigest | Damage::PersonalMissing => "digests",
        Damage::Sequence { .. } => "sequence",
        Damage::Chain => "chain",
        Damage::CutOff { .. } | Damage::Rewritten(_) | Damage::Missing(_) | Damage::Head(_) => "heads",
        Damage::Torn(_) | Damage::TornEntry { .. } | Damage::NeverLogged => "torn",
        Damage::PolicyDigest | Damage::PolicyMissing(_) | Damage::Policy(_) => "policies",
        Damage::Report(_) => "reports",
        Damage::Feed(_) => "calendar",
        Damage::Settings(_) | Damage::SettingsMissing => "settings",
        Damage::NotText | Damage::Shape(_) | Damage::Value(_) | Damage::OtherCase | Damage::Replay(_) => "journal",
    }
}

impl Store {
    /// Everything that is not as it should be; nothing when all is well.
    ///
    /// # Errors
    /// What stops the checking itself, as a folder that cannot be read.
    pub fn check(&self) -> Result<Vec<Finding>, StoreError> {
        let mut findings = Vec::new();
        let mut pins: BTreeMap<(String, String), (PolicyPin, u32)> = BTreeMap::new();
        for journal in self.journals()? {
            match journal {
                Err(error) => findings.push(Finding::of(error)?),
                Ok(journal) => {
                    let path = self.journal_path(&journal.case);
                    if let Some(torn) = &journal.torn {
                        let line = Some(journal.entries.len() + 1);
                        findings.push(Finding::new("torn", &path, line, torn.damage().to_string()));
                    }
                    let erased = last_erasure(&journal.entries);
                    if let Some((left, erased)) =
                        journal.personal.first().zip(erased).filter(|(left, erased)| *left < erased)
                    {
                        let says =
                            format!("entry {left} has a personal part, though entry {erased} says that it was erased");
                        findings.push(Finding::new("erasure", &path, usize::try_from(*left).ok(), says));
                    }
                    self.check_head(&journal.case, journal.head.seq, &mut findings);
                    if let Some(Event::Logged(logged)) = journal.entries.first().map(|entry| &entry.event) {
                        let pin = &logged.policy;
                        let key = (pin.id.clone(), pin.digest.clone());
                        pins.entry(key).or_insert_with(|| (pin.clone(), 0)).1 += 1;
                    }
                }
            }
        }
        self.check_strays(&mut findings)?;
        for (pin, cases) in pins.into_values() {
            self.check_pin(&pin, cases, &mut findings)?;
        }
        self.check_own_files(&mut findings)?;
        self.check_permissions(&mut findings);
        Ok(findings)
    }

    /// A crash may leave the head one entry behind; more was appended by something else, or the head is lost.
    fn check_head(&self, case: &crate::case::CaseRef, last: u32, findings: &mut Vec<Finding>) {
        // One that cannot be read is found with its journal.
        let Ok(kept) = self.head(case) else { return };
        let says = match kept {
            None => "no head is kept, so lines cut off would not show".to_owned(),
            Some(head) if last > head.seq + 1 => {
                format!("the store's head is entry {}, the journal goes on to {last}", head.seq)
            }
            Some(_) => return,
        };
        findings.push(Finding::new("heads", &self.journal_path(case), None, says));
    }

    fn check_strays(&self, findings: &mut Vec<Finding>) -> Result<(), StoreError> {
        for year in self.years()? {
            for name in self.year(year)?.1 {
                let path = self.year_folder(year).join(&name);
                let set_aside = name.contains(".torn-");
                if !set_aside {
                    let unfinished = name.contains(".jsonl.new-");
                    let says = if unfinished {
                        "left by a writer that did not finish: nothing reads it, and it can be deleted"
                    } else {
                        "no case's journal: a copy made by a sync program, or misplaced"
                    };
                    findings.push(Finding::new("strays", &path, None, says.to_owned()));
                }
            }
        }
        Ok(())
    }

    fn check_pin(&self, pin: &PolicyPin, cases: u32, findings: &mut Vec<Finding>) -> Result<(), StoreError> {
        let path = self.pinned_path(pin);
        let damage = match durable::read_if_there(&path)? {
            None => Some(Damage::PolicyMissing(cases)),
            Some(bytes) if Digest::of(&bytes).as_str() != pin.digest => Some(Damage::PolicyDigest),
            Some(_) => None,
        };
        if let Some(damage) = damage {
            findings.push(Finding::new("policies", &path, None, damage.to_string()));
        } else if let Err(error) = self.pinned(pin) {
            findings.push(Finding::of(error)?);
        }
        Ok(())
    }

    fn check_own_files(&self, findings: &mut Vec<Finding>) -> Result<(), StoreError> {
        for name in self.stray_policies()? {
            let says = "no policy's file: a policy is named by its id, as ours.json".to_owned();
            findings.push(Finding::new("strays", &self.root.join("policies").join(name), None, says));
        }
        for id in self.policy_ids()? {
            if let Err(error) = self.policy(&id) {
                findings.push(Finding::of(error)?);
            }
        }
        match self.calendar() {
            Err(error) => findings.push(Finding::of(error)?),
            Ok(own) => findings.extend(
                own.torn
                    .map(|bytes| Finding::new("torn", &self.calendar_path(), None, Damage::Torn(bytes).to_string())),
            ),
        }
        Ok(())
    }

    /// The folder is its owner's alone.
    fn check_permissions(&self, findings: &mut Vec<Finding>) {
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mut paths = vec![self.root.clone(), self.root.join("cases")];
            for name in names_in(&self.root).unwrap_or_default() {
                paths.push(self.root.join(name));
            }
            paths.sort();
            paths.dedup();
            for path in paths {
                let Ok(found) = std::fs::metadata(&path) else { continue };
                if found.permissions().mode() & 0o002 != 0 {
                    let says = "anybody may write here: it holds personal data".to_owned();
                    findings.push(Finding::new("permissions", &path, None, says));
                }
            }
        }
        #[cfg(not(unix))]
        let _ = findings;
    }
}
