//! Whether the index says of each case what its journal says: for `check`, which reads every journal anyhow.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::packed::{Packed, Packer, Texts, Unpacker};
use super::row::Stands;
use super::seen::Seen;
use super::{Index, IndexAt, still};
use crate::case::{Case, CaseRef};
use crate::store::{Check, Finding, Journal, Store};

/// What the index would be believed of each case, without being brought up to the store.
pub struct Believed {
    folder: PathBuf,
    /// What was seen of each journal, and the case; none where the index contradicts itself.
    cases: HashMap<CaseRef, (Seen, Option<Case>)>,
}

impl Store {
    /// What is believed of the cases of this store; nothing where there is no index, or none that would be used.
    pub fn believed(&self, at: &IndexAt) -> Option<Believed> {
        let mut index = Index::open(self, at);
        let used = index.state.made_by == at.made_by && still(&index.state.aside, &index.seen_aside().ok()?);
        index.read_rows().filter(|()| used)?;
        let mut rows = index.rows_in_brief()?;
        rows.retain(|(found, _)| found.row.stands != Stands::Unsettled);
        let packed = index.cases_of(&rows.iter().map(|(found, _)| *found).collect::<Vec<_>>())?;
        let cases = rows.iter().filter_map(|(found, brief)| {
            let case = Case::unpack(&mut Unpacker::new(found.packed(&packed)?, found.texts))?;
            let in_brief = brief.says(&case.brief(), found.texts);
            Some((found.case()?, (found.row.seen, in_brief.then_some(case))))
        });
        Some(Believed { folder: at.folder.clone(), cases: cases.collect() })
    }

    /// Removes the index of this store, which the next view makes again; whether there was one.
    pub fn forget_index(&self, at: &IndexAt) -> bool {
        fs::remove_dir_all(&at.folder).is_ok()
    }
}

impl Believed {
    /// What it says otherwise than a journal, where nothing shows that the journal changed since.
    pub fn otherwise(&self, journal: &Journal, path: &Path) -> Option<Finding> {
        let (seen, believed) = self.cases.get(&journal.case)?;
        let says_the_same = Case::replay(&journal.case, &journal.entries)
            .is_ok_and(|case| believed.is_some() && without_people(&case) == *believed);
        let would_be_used = seen.still(Seen::at(path));
        (would_be_used && !says_the_same).then(|| {
            let case = &journal.case;
            let says = format!(
                "the index says otherwise of {case} than its journal: --repair removes it, and it is made again"
            );
            Finding::new(Check::Index, &self.folder, None, says)
        })
    }
}

/// The case as the index can have it.
fn without_people(case: &Case) -> Option<Case> {
    let mut texts = Texts::default();
    let mut packer = Packer::new(&mut texts);
    case.pack(&mut packer);
    let bytes = packer.bytes;
    Case::unpack(&mut Unpacker::new(&bytes, &texts))
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::*;
    use crate::case::{Next, Outlook};
    use crate::store::{Freshness, Wanted};

    fn copy(from: &Path, to: &Path) {
        fs::create_dir(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let (from, to) = (entry.as_ref().unwrap().path(), to.join(entry.unwrap().file_name()));
            if from.is_dir() {
                copy(&from, &to);
            } else {
                fs::copy(from, to).unwrap();
            }
        }
    }

    #[test]
    fn what_the_index_says_otherwise_than_a_journal_is_found_unless_the_journal_changed_since() {
        let bench = tempfile::tempdir().unwrap();
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journals/v1/store"), &bench.path().join("store"));
        let store = Store::open(&bench.path().join("store")).unwrap();
        let far = SystemTime::UNIX_EPOCH + Duration::from_secs(1 << 33);
        let at = IndexAt { folder: bench.path().join("index"), made_by: "a test".to_owned(), started: far, few: 0 };
        assert!(store.believed(&at).is_none(), "there is no index yet");
        let none = Outlook { owes_from: None, next: Next::Nothing, begins: chrono::NaiveDate::MIN, over_by: None };
        let look = &|_: &Case, _: (_, _)| Some(none.clone());
        store
            .index(&at, (chrono::NaiveDate::MAX, (Wanted::All, Freshness::EveryJournal)), look, &mut |_, _| ())
            .unwrap()
            .unwrap();
        let mut believed = store.believed(&at).unwrap();
        let journals: Vec<Journal> = store.journals().unwrap().into_iter().map(Result::unwrap).collect();
        for journal in &journals {
            assert_eq!(believed.otherwise(journal, &store.journal_path(&journal.case)), None);
        }
        let (journal, path) = (&journals[0], store.journal_path(&journals[0].case));
        believed.cases.get_mut(&journal.case).unwrap().1.as_mut().unwrap().overrides += 1;
        assert_eq!(believed.otherwise(journal, &path).unwrap().check, Check::Index);
        fs::write(&path, fs::read(&path).unwrap()).unwrap();
        assert_eq!(believed.otherwise(journal, &path), None, "it would be read again");
        assert!(store.forget_index(&at));
        assert!(store.believed(&at).is_none());
    }
}
