//! Remedies, actions, and what is learnt.

use plaint::case::{
    ActionDone, ActionMoved, ActionSet, CauseFound, Event, Money, RemedyAnswered, RemedyDelivered, RemedyOffered,
};
use proptest::option::of;
use proptest::prelude::{BoxedStrategy, Just, Strategy, any};
use proptest::prop_oneof;

use super::{Under, day, handler, number, word, words};

impl Under {
    pub(super) fn redress(&self) -> BoxedStrategy<Event> {
        // A thousand million pounds is the most that one remedy can be.
        let pence = prop_oneof![0u64..100_000, Just(100_000_000_000)].prop_map(Money::from_pence);
        let offered = (self.stage(), number(), word(), of(pence), any::<bool>(), of(words())).prop_map(
            |(stage, number, kind, amount, offset, remedy)| {
                Event::RemedyOffered(RemedyOffered { stage, number, kind, amount, offset, remedy })
            },
        );
        let answered =
            (number(), word()).prop_map(|(number, answer)| Event::RemedyAnswered(RemedyAnswered { number, answer }));
        let delivered = number().prop_map(|number| Event::RemedyDelivered(RemedyDelivered { number }));
        let set = (self.stage(), number(), word(), of(handler()), of(day()), of(handler()), of(words())).prop_map(
            |(stage, number, kind, owner, target, authorised_by, action)| {
                Event::ActionSet(ActionSet { stage, number, kind, owner, target, authorised_by, action })
            },
        );
        let moved = (number(), of(handler()), of(day()), of(words())).prop_map(|(number, owner, target, reason)| {
            Event::ActionMoved(ActionMoved { number, owner, target, reason })
        });
        let done = (number(), of(words())).prop_map(|(number, said)| Event::ActionDone(ActionDone { number, said }));
        let cause = self.code().prop_map(|cause| Event::CauseFound(CauseFound { cause }));
        prop_oneof![offered, answered, delivered, set, moved, done, cause].boxed()
    }
}
