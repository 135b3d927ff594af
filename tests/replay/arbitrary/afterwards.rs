//! The ombudsman, what people thought of the handling, and the reviews.

use plaint::case::{Determined, Event, FeedbackRecorded, Referred, Reviewed};
use proptest::option::of;
use proptest::prelude::{BoxedStrategy, Strategy};
use proptest::prop_oneof;

use super::{Under, word, words};

impl Under {
    pub(super) fn afterwards(&self) -> BoxedStrategy<Event> {
        let referred = of(words()).prop_map(|reference| Event::Referred(Referred { reference }));
        let determined =
            (word(), of(words())).prop_map(|(finding, said)| Event::Determined(Determined { finding, said }));
        let feedback = (self.stage(), word(), of(word()), of(words())).prop_map(|(stage, step, satisfaction, said)| {
            Event::FeedbackRecorded(FeedbackRecorded { stage, step, satisfaction, said })
        });
        let reviewed = (self.stage(), self.code(), of(words()))
            .prop_map(|(stage, review, said)| Event::Reviewed(Reviewed { stage, review, said }));
        prop_oneof![referred, determined, feedback, reviewed].boxed()
    }
}
