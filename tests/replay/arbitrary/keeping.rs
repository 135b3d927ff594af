//! Holding what is on record, and letting go of it.

use plaint::case::{Erased, Event, Held, Released};
use proptest::option::of;
use proptest::prelude::{BoxedStrategy, Strategy};
use proptest::prop_oneof;

use super::{Under, day, handler, word, words};

impl Under {
    #[expect(clippy::unused_self, reason = "as the other groups have it")]
    pub(super) fn keeping(&self) -> BoxedStrategy<Event> {
        let held = (of(handler()), of(words()))
            .prop_map(|(authorised_by, reason)| Event::Held(Held { authorised_by, reason }));
        let released = (of(handler()), of(words()))
            .prop_map(|(authorised_by, reason)| Event::Released(Released { authorised_by, reason }));
        let erased = (word(), day(), 0u32..9, of(handler()), of(words()), of(words())).prop_map(
            |(basis, kept_until, parts, authorised_by, said, reason)| {
                Event::Erased(Erased { basis, kept_until, parts, authorised_by, said, reason })
            },
        );
        prop_oneof![held, released, erased].boxed()
    }
}
