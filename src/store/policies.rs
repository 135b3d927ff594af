//! Policies on disk: the organisation's own, and the exact files that cases are pinned to.

use std::fs;
use std::path::{Path, PathBuf};

use super::register::names_in;
use super::{Damage, Digest, Store, StoreError, durable};
use crate::case::PolicyPin;
use crate::policy::{Policy, Problem, read_policy, shipped_policies, shipped_policy};
use crate::word::words;

words! {
    /// Where a policy comes from.
    pub enum PolicyHome ("source of a policy") {
        /// The program carries it.
        Shipped = "shipped",
        /// The store's own folder holds it.
        Store = "store",
    }
}

/// A policy file found.
#[derive(Debug, Clone)]
pub struct FoundPolicy {
    /// What it says.
    pub policy: Policy,
    /// Where it comes from.
    pub home: PolicyHome,
    /// The exact file.
    pub bytes: Vec<u8>,
    /// The digest of those bytes.
    pub digest: Digest,
}

impl FoundPolicy {
    /// A shipped policy; none of that id.
    pub fn shipped(id: &str) -> Option<Self> {
        let shipped = shipped_policy(id)?;
        let (policy, bytes) = (shipped.policy()?, shipped.text.as_bytes().to_vec());
        Some(Self { policy, home: PolicyHome::Shipped, digest: Digest::of(&bytes), bytes })
    }

    /// How a case is pinned to it.
    pub fn pin(&self) -> PolicyPin {
        let (id, edition) = (self.policy.id.clone(), self.policy.edition.clone());
        PolicyPin { id, edition, digest: self.digest.to_string() }
    }
}

impl Store {
    /// The policy of that id: the store's own, or else the shipped one; none where there is neither.
    pub fn policy(&self, id: &str) -> Result<Option<FoundPolicy>, StoreError> {
        let path = self.root.join("policies").join(format!("{id}.json"));
        match if is_id(id) { durable::read_if_there(&path)? } else { None } {
            Some(bytes) => own(&path, bytes).map(Some),
            None => Ok(FoundPolicy::shipped(id)),
        }
    }

    /// The ids of every policy there is, in order.
    pub fn policy_ids(&self) -> Result<Vec<String>, StoreError> {
        let mut ids: Vec<String> = shipped_policies().iter().map(|policy| policy.id.to_owned()).collect();
        let names = names_in(&self.root.join("policies"))?;
        ids.extend(names.iter().filter_map(|name| id_of(name)).map(str::to_owned));
        ids.sort_unstable();
        ids.dedup();
        Ok(ids)
    }

    /// Whether a file lies among the organisation's own policies.
    pub fn is_own_policy(&self, file: &Path) -> bool {
        let folder = file.parent().and_then(|folder| fs::canonicalize(folder).ok());
        folder.is_some_and(|folder| fs::canonicalize(self.root.join("policies")).is_ok_and(|own| own == folder))
    }

    /// The names of files among the organisation's policies that no policy can have.
    pub(super) fn stray_policies(&self) -> Result<Vec<String>, StoreError> {
        let mut names = names_in(&self.root.join("policies"))?;
        names.retain(|name| id_of(name).is_none() && name != "policy.schema.json");
        names.sort_unstable();
        Ok(names)
    }

    /// The ids of the policies that cases are pinned to, those no longer in use included.
    pub fn pinned_ids(&self) -> Result<Vec<String>, StoreError> {
        let names = names_in(&self.root.join("pinned"))?;
        let stems = names.iter().filter_map(|name| name.strip_suffix(".json"));
        Ok(stems.filter_map(|stem| stem.rsplit_once('-')).map(|(id, _)| id.to_owned()).collect())
    }

    pub(super) fn pinned_path(&self, pin: &PolicyPin) -> PathBuf {
        let short: String = pin.digest.chars().take(16).collect();
        self.root.join("pinned").join(format!("{}-{short}.json", pin.id))
    }

    /// Keeps the exact file of a policy for the cases pinned to it, before the first of them is recorded.
    pub fn keep_policy(&self, found: &FoundPolicy) -> Result<(), StoreError> {
        let path = self.pinned_path(&found.pin());
        match durable::read_if_there(&path)? {
            // Whoever put it there may have been killed before its name was sure to last.
            Some(kept) if kept == found.bytes => durable::sync_folder(&self.root.join("pinned")),
            Some(_) => Err(StoreError::damaged(&path, None, Damage::PolicyDigest)),
            None => {
                durable::make_folder(&self.root.join("pinned"))?;
                durable::replace(&path, &found.bytes)
            }
        }
    }

    /// The policy that a case is pinned to, from the copy kept.
    ///
    /// # Errors
    /// `Damaged` when the copy is missing or is not the file it was, or cannot be read by this version.
    pub fn pinned(&self, pin: &PolicyPin) -> Result<Policy, StoreError> {
        // A shipped file of the same digest is the same file, whatever became of the copy.
        if let Some(found) = FoundPolicy::shipped(&pin.id).filter(|found| found.digest.as_str() == pin.digest) {
            return Ok(found.policy);
        }
        let path = self.pinned_path(pin);
        let Some(bytes) = durable::read_if_there(&path)? else {
            return Err(StoreError::damaged(&path, None, Damage::PolicyMissing(1)));
        };
        if Digest::of(&bytes).as_str() != pin.digest {
            return Err(StoreError::damaged(&path, None, Damage::PolicyDigest));
        }
        read_policy(&bytes).map_err(|problems| StoreError::damaged(&path, None, policy_damage(&problems)))
    }

    /// The policies that are kept for cases, each with its digest, as far as they can be read; nothing where there are more
    /// than so many.
    pub fn kept_policies(&self, at_most: usize) -> Vec<(String, Policy)> {
        let names = names_in(&self.root.join("pinned")).ok().filter(|names| names.len() <= at_most);
        names.unwrap_or_default().iter().filter_map(|name| self.kept_policy(name)).collect()
    }

    fn kept_policy(&self, name: &str) -> Option<(String, Policy)> {
        let (id, short) = name.strip_suffix(".json")?.rsplit_once('-')?;
        if let Some(found) = FoundPolicy::shipped(id).filter(|found| found.digest.as_str().starts_with(short)) {
            return Some((found.digest.to_string(), found.policy));
        }
        let path = self.root.join("pinned").join(name);
        let bytes = durable::read_if_there(&path).ok()??;
        let (policy, digest) = (read_policy(&bytes).ok()?, Digest::of(&bytes).to_string());
        let pin = PolicyPin { id: policy.id.clone(), edition: policy.edition.clone(), digest };
        // Under any other name it is not found for the cases that are pinned to it.
        (self.pinned_path(&pin) == path).then_some((pin.digest, policy))
    }
}

fn is_id(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// The id of the policy that a file of that name holds.
fn id_of(name: &str) -> Option<&str> {
    name.strip_suffix(".json").filter(|id| is_id(id))
}

fn own(path: &Path, bytes: Vec<u8>) -> Result<FoundPolicy, StoreError> {
    let policy = read_policy(&bytes).map_err(|problems| StoreError::damaged(path, None, policy_damage(&problems)))?;
    if path.file_stem().is_none_or(|stem| stem != policy.id.as_str()) {
        let says = format!("its id is {:?}, so the file must be named {0}.json", policy.id);
        return Err(StoreError::damaged(path, None, Damage::Policy(says)));
    }
    Ok(FoundPolicy { policy, home: PolicyHome::Store, digest: Digest::of(&bytes), bytes })
}

fn policy_damage(problems: &[Problem]) -> Damage {
    let first = problems.first().map_or_else(String::new, ToString::to_string);
    let more = problems.len().saturating_sub(1);
    Damage::Policy(if more == 0 { first } else { format!("{first} (and {more} more)") })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_kept_policy_is_read_ahead_under_the_name_of_its_pin_alone() {
        // Given a store with an organisation's own policy kept for its cases
        let bench = tempfile::tempdir().unwrap();
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journals/v1/store");
        let kept = "pinned/own-a7f078fb401bca44.json";
        fs::create_dir(bench.path().join("pinned")).unwrap();
        for file in ["plaint.json", kept] {
            fs::copy(from.join(file), bench.path().join(file)).unwrap();
        }
        let store = Store::open(bench.path()).unwrap();
        let digest = Digest::of(&fs::read(bench.path().join(kept)).unwrap()).to_string();
        // Then it is read, unless there are more than are wanted
        let digests = |at_most| store.kept_policies(at_most).into_iter().map(|(digest, _)| digest).collect::<Vec<_>>();
        assert_eq!((digests(1), digests(0)), (vec![digest], Vec::new()));
        // And under any other name it is left to the cases that are pinned to it
        for other in ["pinned/mine-a7f078fb401bca44.json", "pinned/own-a7.json", "pinned/own-0.json", "pinned/own.json"]
        {
            fs::rename(bench.path().join(kept), bench.path().join(other)).unwrap();
            assert!(digests(1).is_empty(), "{other}");
            fs::rename(bench.path().join(other), bench.path().join(kept)).unwrap();
        }
    }
}
