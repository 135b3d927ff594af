//! Complaints logged.

use plaint::case::{Event, Logged, PolicyPin};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::{BoxedStrategy, Strategy, any};

use super::{Under, day, handler, word, words};

impl Under {
    /// A complaint logged.
    pub(super) fn logged(&self) -> BoxedStrategy<Event> {
        let facts = (self.stage(), day(), of(day()), of(word()), of(self.code()), of(self.code()), of(word()));
        let people = (of(handler()), word(), of(word()), any::<bool>());
        let (id, edition) = (self.policy.id.clone(), self.policy.edition.clone());
        let pin = PolicyPin { id, edition, digest: "0".repeat(64) };
        (facts, people, vec(of(words()), 7))
            .prop_map(move |(facts, people, texts)| {
                let (stage, received, first_known, channel, service, category, tenure) = facts;
                let (handler, identity, consent, serious) = people;
                let mut texts = texts.into_iter();
                let mut text = || texts.next().flatten();
                Event::Logged(Box::new(Logged {
                    policy: pin.clone(),
                    stage,
                    received,
                    first_known,
                    channel,
                    service,
                    category,
                    tenure,
                    handler,
                    identity,
                    consent,
                    serious,
                    summary: text(),
                    outcome_sought: text(),
                    complainant: text(),
                    contact: text(),
                    representative: text(),
                    property: text(),
                    serious_because: text(),
                }))
            })
            .boxed()
    }
}
