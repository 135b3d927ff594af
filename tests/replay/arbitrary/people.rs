//! Who complains, who speaks for them, and who is complained about.

use plaint::case::{ConsentRecorded, Event, Flagged, GroupNamed, RegulatorNotified, StaffTold, SupportAgreed};
use proptest::option::of;
use proptest::prelude::{BoxedStrategy, Strategy, any};
use proptest::prop_oneof;

use super::{Under, handler, word, words};

impl Under {
    pub(super) fn people(&self) -> BoxedStrategy<Event> {
        let consent = (word(), of(words()))
            .prop_map(|(consent, representative)| Event::ConsentRecorded(ConsentRecorded { consent, representative }));
        let group = (of(any::<u32>()), of(words()))
            .prop_map(|(members, nominee)| Event::GroupNamed(GroupNamed { members, nominee }));
        let support = (of(word()), any::<bool>(), of(words())).prop_map(|(preferred, adjusted, adjustment)| {
            Event::SupportAgreed(SupportAgreed { preferred, adjusted, adjustment })
        });
        let flagged = (word(), of(words())).prop_map(|(flag, reason)| Event::Flagged(Flagged { flag, reason }));
        let notified = self.code().prop_map(|regulator| Event::RegulatorNotified(RegulatorNotified { regulator }));
        let told = (self.stage(), word(), of(word()), of(handler()), of(words()), of(words())).prop_map(
            |(stage, matter, channel, supported_by, staff, said)| {
                Event::StaffTold(StaffTold { stage, matter, channel, supported_by, staff, said })
            },
        );
        prop_oneof![consent, group, support, flagged, notified, told].boxed()
    }
}
