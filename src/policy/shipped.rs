//! The policies that the program carries.

use super::Policy;
use super::document::read_shipped;

/// One shipped policy file.
#[derive(Debug, Clone, Copy)]
pub struct ShippedPolicy {
    /// The policy's id.
    pub id: &'static str,
    /// The exact text of its file.
    pub text: &'static str,
}

impl ShippedPolicy {
    /// What it states. That nothing is wrong with it is known before it is shipped, and every list of open duties reads
    /// some: so it is not looked for.
    pub fn policy(&self) -> Option<Policy> {
        read_shipped(self.text)
    }
}

macro_rules! shipped {
    ($($id:literal),+ $(,)?) => {
        &[$(ShippedPolicy { id: $id, text: include_str!(concat!("../../policies/", $id, ".json")) }),+]
    };
}

const SHIPPED: &[ShippedPolicy] = shipped![
    "asic-rg-271",
    "cbi-ireland",
    "dp-complaints-2026",
    "fca-disp-1",
    "fca-disp-1-payments",
    "foi-2000",
    "hos-code-2024",
    "lgsco-code-2024",
    "nhs-england-2009",
    "nipso-model",
    "subject-access",
    "trust-2025",
    "wdh-2022",
    "wthp-2024",
    "wthp-leaflet",
    "wwhc-2021",
];

/// Every shipped policy, by id.
pub fn shipped_policies() -> &'static [ShippedPolicy] {
    SHIPPED
}

/// The shipped policy of that id.
pub fn shipped_policy(id: &str) -> Option<&'static ShippedPolicy> {
    SHIPPED.iter().find(|policy| policy.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::read_policy;

    #[test]
    fn every_shipped_policy_reads_and_bears_its_name() {
        for shipped in shipped_policies() {
            let policy = read_policy(shipped.text.as_bytes()).unwrap();
            assert_eq!(policy.id, shipped.id);
            assert_eq!(shipped.policy().as_ref(), Some(&policy));
            assert!(policy.limits().all(|limit| !limit.authority.is_empty()));
        }
    }

    #[test]
    fn every_file_in_policies_is_shipped() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/policies");
        let mut ids: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .filter_map(|name| name.strip_suffix(".json").map(str::to_owned))
            .filter(|id| id != "policy.schema")
            .collect();
        ids.sort();
        assert_eq!(ids, shipped_policies().iter().map(|policy| policy.id).collect::<Vec<_>>());
    }
}
