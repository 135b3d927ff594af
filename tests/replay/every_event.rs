//! The histories have events of every type there is.

use std::collections::BTreeSet;

use plaint::case::{Correction, Event};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, TestRunner};

use super::arbitrary::history;

/// A type that is missing here does not compile; one that the histories leave out is missed by the test.
macro_rules! types {
    ($($event:ident),+ $(,)?) => {
        const TYPES: &[&str] = &[$(stringify!($event)),+];

        fn name(event: &Event) -> &'static str {
            match event { $(Event::$event(_) => stringify!($event),)+ }
        }
    };
}

types![
    Logged,
    Acknowledged,
    Allocated,
    Contacted,
    Extended,
    Answered,
    Escalated,
    Closed,
    ConsentRecorded,
    GroupNamed,
    SupportAgreed,
    Flagged,
    RegulatorNotified,
    StaffTold,
    ConflictDeclared,
    PanelConvened,
    EvidenceFiled,
    Paused,
    Resumed,
    Refused,
    EscalationDeclined,
    Returned,
    Accepted,
    Warned,
    Restricted,
    Reopened,
    Linked,
    PointRaised,
    PointDecided,
    RemedyOffered,
    RemedyAnswered,
    RemedyDelivered,
    ActionSet,
    ActionMoved,
    ActionDone,
    CauseFound,
    Referred,
    Determined,
    FeedbackRecorded,
    Reviewed,
    Held,
    Released,
    Erased,
    Corrected,
];

#[test]
fn the_histories_leave_no_type_out() {
    let (mut found, mut instead, mut policies) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let mut runner = TestRunner::new_with_rng(
        Config::default(),
        proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
    );
    let histories = history(14);
    for _ in 0..200 {
        let (under, entries) = histories.new_tree(&mut runner).unwrap().current();
        policies.insert(under.policy.id);
        for entry in entries {
            found.insert(name(&entry.event));
            if let Event::Corrected(corrected) = &entry.event {
                instead.insert(match &corrected.correction {
                    Correction::Struck => "struck",
                    Correction::Replaced { event, .. } => name(event),
                });
            }
        }
    }
    assert_eq!(found, TYPES.iter().copied().collect());
    assert!(instead.len() > TYPES.len() / 2 && instead.contains("struck") && instead.contains("Logged"), "{instead:?}");
    assert_eq!(policies.len(), plaint::policy::shipped_policies().len());
}
