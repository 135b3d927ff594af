//! Not accepted, declined, returned, restricted, and taken up again.

use plaint::case::{Accepted, EscalationDeclined, Event, Linked, Refusal, Reopened, Restricted, Returned, Warned};
use proptest::option::of;
use proptest::prelude::{BoxedStrategy, Strategy, any};
use proptest::prop_oneof;

use super::{Under, day, handler, other_case, word, words};

impl Under {
    pub(super) fn refusing(&self) -> BoxedStrategy<Event> {
        let refused = (self.stage(), self.code(), of(handler()), any::<bool>(), of(words())).prop_map(
            |(stage, ground, authorised_by, signposted, reasons)| {
                Event::Refused(Refusal { stage, ground, authorised_by, signposted, reasons })
            },
        );
        let declined = (self.stage(), day(), self.code(), any::<bool>(), of(words())).prop_map(
            |(stage, requested, ground, signposted, reasons)| {
                Event::EscalationDeclined(EscalationDeclined { stage, requested, ground, signposted, reasons })
            },
        );
        let returned = (self.stage(), self.stage(), day(), any::<bool>(), of(words())).prop_map(
            |(from, to, response_promised_by, agreed, reason)| {
                Event::Returned(Returned { from, to, response_promised_by, agreed, reason })
            },
        );
        let accepted =
            (of(self.code()), of(words())).prop_map(|(ground, reason)| Event::Accepted(Accepted { ground, reason }));
        let warned = (of(handler()), of(words()))
            .prop_map(|(approved_by, reason)| Event::Warned(Warned { approved_by, reason }));
        let restricted = (of(day()), of(handler()), any::<bool>(), of(words()), of(words())).prop_map(
            |(until, approved_by, signposted, measure, reason)| {
                Event::Restricted(Restricted { until, approved_by, signposted, measure, reason })
            },
        );
        let reopened = (self.stage(), word(), of(day()), of(handler()), of(words())).prop_map(
            |(stage, because, answer_by, handler, reason)| {
                Event::Reopened(Reopened { stage, because, answer_by, handler, reason })
            },
        );
        let linked = (other_case(), word()).prop_map(|(case, link)| Event::Linked(Linked { case, link }));
        prop_oneof![refused, declined, returned, accepted, warned, restricted, reopened, linked].boxed()
    }
}
