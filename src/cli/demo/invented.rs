//! The invented cases. Every name and word is made up; days are working days before today.

use crate::case::{Because, Tenure};
use crate::policy::Outcome;

/// What happens to an invented case, so many working days ago.
#[derive(Debug, Clone, Copy)]
pub(super) enum Turn {
    /// It is put on record, where that is not the day it was received.
    Logged(u32),
    /// It is acknowledged.
    Ack(u32),
    /// The officer calls.
    Call(u32),
    /// The complainant is told how it is going.
    Update(u32),
    /// The answer is put back by so many working days.
    Extend(u32, u32),
    /// It is answered.
    Answer(u32, Outcome),
    /// It is answered with a remedy.
    Remedy(u32, Outcome),
    /// It goes to the next stage, to somebody new.
    Escalate(u32, &'static str),
    /// It is closed.
    Close(u32, Because),
}

impl Turn {
    /// How many working days ago.
    pub(super) fn ago(self) -> u32 {
        match self {
            Self::Logged(ago)
            | Self::Ack(ago)
            | Self::Call(ago)
            | Self::Update(ago)
            | Self::Extend(ago, _)
            | Self::Answer(ago, _)
            | Self::Remedy(ago, _)
            | Self::Escalate(ago, _)
            | Self::Close(ago, _) => ago,
        }
    }
}

/// An invented case.
#[derive(Debug, Clone, Copy)]
pub(super) struct Story {
    pub(super) policy: &'static str,
    pub(super) stage: &'static str,
    pub(super) received: u32,
    pub(super) service: &'static str,
    pub(super) handler: &'static str,
    pub(super) complainant: &'static str,
    pub(super) summary: &'static str,
    pub(super) tenure: Tenure,
    pub(super) turns: &'static [Turn],
}

use Turn::{Ack, Answer, Call, Close, Escalate, Extend, Logged, Remedy, Update};

const UPHELD: Outcome = Outcome::Upheld;
const PARTLY: Outcome = Outcome::PartlyUpheld;
const NOT: Outcome = Outcome::NotUpheld;

const fn story(
    (policy, stage, received): (&'static str, &'static str, u32),
    (service, handler): (&'static str, &'static str),
    (complainant, summary): (&'static str, &'static str),
    turns: &'static [Turn],
) -> Story {
    Story { policy, stage, received, service, handler, complainant, summary, tenure: Tenure::Lcra, turns }
}

/// Every invented case, in the order in which they are logged.
#[expect(clippy::too_many_lines, reason = "it is a table")]
pub(super) fn stories() -> Vec<Story> {
    const WTHP: &str = "wthp-2024";
    const WDH: &str = "wdh-2022";
    const LEAFLET: &str = "wthp-leaflet";
    const WWHC: &str = "wwhc-2021";
    const TRUST: &str = "trust-2025";
    const HOS: &str = "hos-code-2024";
    const ONE: &str = "stage-1";
    const TWO: &str = "stage-2";
    vec![
        story((WTHP, ONE, 16), ("repairs", "J Smith"), ("Ada Birch", "Boiler out for three weeks"), &[Ack(12)]),
        story((WTHP, ONE, 6), ("estates", "J Smith"), ("Ben Alder", "Bins not collected since May"), &[]),
        story((WTHP, ONE, 2), ("lettings", "P Osei"), ("Cora Elm", "Told two different rents"), &[]),
        story((WTHP, ONE, 14), ("repairs", "P Osei"), ("Dev Hazel", "Roof leak came back"), &[Ack(13), Extend(5, 10)]),
        story(
            (WTHP, ONE, 20),
            ("rents", "J Smith"),
            ("Eve Rowan", "Arrears letter sent in error"),
            &[Ack(18), Answer(11, UPHELD)],
        ),
        story(
            (WTHP, ONE, 30),
            ("repairs", "J Smith"),
            ("Finn Ash", "Kitchen half finished"),
            &[Ack(28), Answer(21, NOT), Escalate(15, "R Shah"), Ack(12)],
        ),
        story(
            (WTHP, ONE, 45),
            ("neighbourhood", "P Osei"),
            ("Gwen Holly", "Noise reports not logged"),
            &[
                Ack(43),
                Answer(36, NOT),
                Escalate(30, "R Shah"),
                Ack(27),
                Answer(12, PARTLY),
                Close(10, Because::FinalResponse),
            ],
        ),
        story((WDH, "service-request", 4), ("repairs", "L Grant"), ("Hal Maple", "Wants a date for the fence"), &[]),
        story((WDH, ONE, 9), ("repairs", "L Grant"), ("Ivy Beech", "Damp in the back bedroom"), &[Ack(6), Call(5)]),
        story((WDH, ONE, 12), ("grounds", "M Kaur"), ("Jon Cedar", "Tree over the path"), &[Ack(10)]),
        story(
            (WDH, ONE, 25),
            ("repairs", "M Kaur"),
            ("Kit Willow", "Four visits for one tap"),
            &[Ack(22), Call(21), Extend(16, 10), Remedy(8, UPHELD)],
        ),
        story(
            (WDH, ONE, 15),
            ("rents", "L Grant"),
            ("Liv Pine", "Direct debit taken twice"),
            &[Ack(12), Call(12), Close(9, Because::Withdrawn)],
        ),
        story((WDH, ONE, 3), ("lettings", "M Kaur"), ("Moe Larch", "Keys not ready on the day"), &[Call(2)]),
        story(
            (LEAFLET, "informal", 10),
            ("repairs", "Front desk"),
            ("Nia Yew", "Gate does not shut"),
            &[Answer(8, Outcome::Resolved)],
        ),
        story((LEAFLET, ONE, 8), ("estates", "S Doyle"), ("Oz Poplar", "Lights out on the stair"), &[Ack(7)]),
        story(
            (LEAFLET, ONE, 22),
            ("repairs", "S Doyle"),
            ("Pia Sorbus", "Window does not lock"),
            &[Ack(20), Answer(12, UPHELD)],
        ),
        story((WWHC, ONE, 2), ("repairs", "A Reid"), ("Quin Lime", "Nobody came for the repair"), &[]),
        story((WWHC, ONE, 7), ("concierge", "A Reid"), ("Rae Thorn", "Parcel lost at the desk"), &[]),
        story(
            (WWHC, ONE, 6),
            ("repairs", "A Reid"),
            ("Sol Vine", "Sink left blocked"),
            &[Answer(4, Outcome::Resolved), Close(4, Because::Resolved)],
        ),
        story(
            (WWHC, TWO, 6),
            ("safeguarding", "C Munro"),
            ("Tess Heath", "Serious: heating off with a new baby"),
            &[Ack(5)],
        ),
        story(
            (WWHC, TWO, 30),
            ("allocations", "C Munro"),
            ("Uma Moss", "Application lost twice"),
            &[Ack(29), Extend(24, 20), Update(8)],
        ),
        story(
            (WWHC, ONE, 9),
            ("repairs", "A Reid"),
            ("Val Sedge", "Plaster off since the flood"),
            &[Escalate(5, "C Munro"), Ack(4)],
        ),
        story((WWHC, ONE, 60), ("repairs", "A Reid"), ("Wyn Reed", "Wrong part fitted"), &[Answer(57, UPHELD)]),
        story((TRUST, ONE, 8), ("support", "T Bell"), ("Xan Fern", "Support visits missed"), &[Logged(5), Ack(5)]),
        story(
            (TRUST, ONE, 13),
            ("support", "T Bell"),
            ("Yve Clover", "Room moved without notice"),
            &[Ack(9), Extend(4, 10)],
        ),
        story((TRUST, "service-request", 1), ("support", "T Bell"), ("Zed Bramble", "Wants a female worker"), &[]),
        story((HOS, ONE, 5), ("repairs", "N Hart"), ("Amy Larkspur", "Lift out all weekend"), &[]),
        story((HOS, ONE, 11), ("repairs", "N Hart"), ("Bo Tansy", "Mould behind the wardrobe"), &[Ack(2)]),
        story(
            (HOS, ONE, 14),
            ("leasehold", "V Cole"),
            ("Cy Teasel", "Service charge not explained"),
            &[Ack(11), Answer(3, PARTLY)],
        ),
        story(
            (HOS, ONE, 38),
            ("repairs", "N Hart"),
            ("Di Sorrel", "Shower too hot"),
            &[Ack(35), Answer(26, NOT), Escalate(20, "V Cole"), Ack(18), Extend(1, 10)],
        ),
        story((HOS, ONE, 1), ("estates", "V Cole"), ("Ed Yarrow", "Paint on the car"), &[]),
        story((HOS, ONE, 18), ("repairs", "N Hart"), ("Flo Rush", "Door entry broken"), &[Ack(15)]),
    ]
}
