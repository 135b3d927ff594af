//! The steps of a stage.

use plaint::case::{Acknowledged, Action, Allocated, Answered, Closed, Contacted, Escalated, Event, Extended};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::{BoxedStrategy, Strategy, any};
use proptest::prop_oneof;

use super::{Under, day, handler, word, words};

impl Under {
    pub(super) fn stages(&self) -> BoxedStrategy<Event> {
        let acknowledged = (self.stage(), of(word()), of(words()), of(words())).prop_map(
            |(stage, channel, understanding, outcome_sought)| {
                Event::Acknowledged(Acknowledged { stage, channel, understanding, outcome_sought })
            },
        );
        let allocated =
            (self.stage(), handler()).prop_map(|(stage, handler)| Event::Allocated(Allocated { stage, handler }));
        let contacted = (self.stage(), of(word()), word(), word(), of(words())).prop_map(
            |(stage, channel, direction, purpose, said)| {
                Event::Contacted(Contacted { stage, channel, direction, purpose, said })
            },
        );
        let closed = (word(), of(handler()))
            .prop_map(|(because, authorised_by)| Event::Closed(Closed { because, authorised_by }));
        prop_oneof![acknowledged, allocated, contacted, self.extended(), self.answered(), self.escalated(), closed]
            .boxed()
    }

    fn extended(&self) -> impl Strategy<Value = Event> + use<> {
        (self.stage(), day(), day(), any::<[bool; 3]>(), of(handler()), of(words()), of(words())).prop_map(
            |(stage, response_promised_by, told, flags, approved_by, reason, good_reason)| {
                let [agreed, past_the_cap, signposted] = flags;
                Event::Extended(Extended {
                    stage,
                    response_promised_by,
                    told,
                    agreed,
                    approved_by,
                    past_the_cap,
                    signposted,
                    reason,
                    good_reason,
                })
            },
        )
    }

    fn answered(&self) -> impl Strategy<Value = Event> + use<> {
        // An action is always recorded with its words.
        let action = (words(), of(day())).prop_map(|(words, target)| Action { words: Some(words), target });
        let given = (self.stage(), word(), any::<bool>(), of(handler()), of(handler()), of(word()), of(day()), 0u32..4);
        (given, vec(action, 0..3), of(words()), of(words()), vec(words(), 0..3)).prop_map(
            |(given, actions, decision, reasons, remedies)| {
                let (stage, outcome, agreed, handler, signed_off_by, channel, received_on, remedies_offered) = given;
                Event::Answered(Answered {
                    stage,
                    outcome,
                    agreed,
                    handler,
                    signed_off_by,
                    channel,
                    received_on,
                    remedies_offered,
                    actions,
                    decision,
                    reasons,
                    remedies,
                })
            },
        )
    }

    fn escalated(&self) -> impl Strategy<Value = Event> + use<> {
        (self.stage(), self.stage(), day(), of(handler()), any::<bool>(), of(words()), of(words())).prop_map(
            |(from, to, requested, handler, exceptional, reason, exceptional_reason)| {
                Event::Escalated(Escalated { from, to, requested, handler, exceptional, reason, exceptional_reason })
            },
        )
    }
}
