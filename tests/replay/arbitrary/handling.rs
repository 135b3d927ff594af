//! Who may handle it, what they gathered, when the count stands still, and the points of complaint.

use plaint::case::{
    ConflictDeclared, Event, EvidenceFiled, PanelConvened, PanelMember, Paused, PointDecided, PointRaised, Resumed,
};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::{BoxedStrategy, Strategy, any};
use proptest::prop_oneof;

use super::{Under, handler, number, word, words};

impl Under {
    pub(super) fn handling(&self) -> BoxedStrategy<Event> {
        let conflict = (self.stage(), handler(), of(words()))
            .prop_map(|(stage, handler, reason)| Event::ConflictDeclared(ConflictDeclared { stage, handler, reason }));
        let member = (self.code(), of(handler())).prop_map(|(seat, handler)| PanelMember { seat, handler });
        let panel = (self.stage(), vec(member, 0..4), any::<bool>(), of(words())).prop_map(
            |(stage, members, consented, residents)| {
                Event::PanelConvened(PanelConvened { stage, members, consented, residents })
            },
        );
        let evidence = (self.stage(), word(), of("[0-9a-f]{64}"), of(words()), of(words())).prop_map(
            |(stage, direction, sha256, item, said)| {
                Event::EvidenceFiled(EvidenceFiled { stage, direction, sha256, item, said })
            },
        );
        let paused = (self.stage(), self.code(), of(words()))
            .prop_map(|(stage, ground, reason)| Event::Paused(Paused { stage, ground, reason }));
        let resumed = self.stage().prop_map(|stage| Event::Resumed(Resumed { stage }));
        let raised = (self.stage(), number(), of(words()))
            .prop_map(|(stage, number, point)| Event::PointRaised(PointRaised { stage, number, point }));
        let decided = (self.stage(), number(), word(), of(words())).prop_map(|(stage, number, outcome, reasons)| {
            Event::PointDecided(PointDecided { stage, number, outcome, reasons })
        });
        prop_oneof![conflict, panel, evidence, paused, resumed, raised, decided].boxed()
    }
}
