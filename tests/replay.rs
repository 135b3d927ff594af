//! Replaying a journal: total, deterministic, blind to the future, as if no mistake had been made, and the same from
//! disk as from memory.

#![expect(clippy::unwrap_used, reason = "in a test, a panic is the report")]

mod replay {
    mod amending;
    mod arbitrary;
    mod as_at;
    mod clocks;
    mod corrections;
    mod erasing;
    mod every_event;
    mod figures;
    mod indexed;
    mod lawful;
    mod on_disk;
    mod total;
    mod versions;

    use chrono::NaiveDate;
    use plaint::calendar::{WorkingCalendar, shipped_holidays};
    use plaint::case::{Case, CaseRef, Entry};
    use plaint::clock::reckon;
    use plaint::policy::Policy;
    use proptest::prelude::ProptestConfig;

    fn config(cases: u32) -> ProptestConfig {
        ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(cases) }
    }

    fn reference() -> CaseRef {
        "WT-2026-0001".parse().unwrap()
    }

    fn replay(entries: &[Entry]) -> Case {
        Case::replay(&reference(), entries).unwrap()
    }

    fn working(policy: &Policy) -> WorkingCalendar {
        WorkingCalendar::of(&policy.nations, shipped_holidays())
    }

    /// Every clock of the case as at a day, in full.
    fn clocks(case: &Case, policy: &Policy, as_at: NaiveDate) -> Vec<String> {
        reckon(case, policy, &working(policy), as_at).iter().map(|clock| format!("{clock:?}")).collect()
    }
}
