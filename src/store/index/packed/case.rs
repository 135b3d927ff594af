//! A case without a word about people: what its personal parts say is not in the index, so that erasing them from the
//! journal erases them.

use super::{Packed, Packer, Unpacker, packed, packed_words};
use crate::case::{
    ActionKind, ActionOwed, Allocation, Answer, Because, CameBy, Case, CaseRef, Channel, Circumstances, Closing,
    Consent, Contact, Decision, Declined, Direction, Done, Erasure, ErasureBasis, ExtensionSet, Feedback, FeedbackStep,
    Handler, Identity, Keeping, Link, LinkTo, Money, OmbudsmanFinding, Outside, PanelMember, Pause, Point, PolicyPin,
    Purpose, Redress, Remedy, RemedyAnswer, RemedyKind, RemedyReply, ReviewDone, Satisfaction, StaffMatter,
    StageRecord, Telling, Tenure, TurnedDown, TurnedDownWhat,
};
use crate::policy::{Outcome, StageName};

packed_words! {
    ActionKind, Because, Channel, Consent, Direction, ErasureBasis, FeedbackStep, Identity, Link, OmbudsmanFinding,
    Outcome, Purpose, RemedyAnswer, RemedyKind, Satisfaction, StaffMatter, Tenure,
}

packed! {
    Case {
        reference, policy, received, logged, first_known, channel, service, category, tenure, identity, consent,
        serious, stages, closed, points, redress, circumstances, outside, keeping, entries, overrides, backdated,
        imported, corrections, revised; not person
    }
    PolicyPin { id, edition, digest }
    Done { on, entry }
    Closing { done, because }
    StageRecord {
        stage, entry, received, logged, acknowledged, allocations, contacts, extensions, answer, onward, came_by,
        declined, pauses, tellings, panel, closed, left
    }
    Allocation { on, handler }
    Contact { on, direction, purpose }
    ExtensionSet { done, to, told, past_the_cap, against_the_policy }
    Answer { done, outcome, received_on, remedies_offered, agreed }
    Declined { done, requested }
    Pause { from, to, ground }
    Telling { on, matter }
    PanelMember { seat, handler }
    Point { number, stage, raised, decisions; not words }
    Decision { stage, outcome, done }
    Redress { remedies, actions, cause }
    Remedy { number, stage, kind, amount, offset, offered, reply, delivered; not words }
    RemedyReply { answer, done }
    ActionOwed { number, stage, kind, owner, target, authorised_by, set, done; not words }
    Circumstances {
        group, members, preferred, adjustments, senior_staff, regulator, staff, supporters, conflicts, evidence,
        turned_down, accepted, warnings, restricted, links, reopened
    }
    TurnedDown { what, stage, ground, done, signposted, reversed }
    LinkTo { case, link }
    Outside { referrals, determination, feedback, reviews }
    Feedback { stage, step, satisfaction, done }
    ReviewDone { stage, review, done }
    Keeping { held, erased, words_since }
    Erasure { done, basis, kept_until }
}

/// Prefix, year and number.
impl Packed for CaseRef {
    fn pack(&self, to: &mut Packer<'_>) {
        to.text(self.prefix());
        self.year().pack(to);
        self.number().pack(to);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        let prefix = from.text()?;
        let year = Packed::unpack(from)?;
        Self::new(prefix, year, Packed::unpack(from)?).ok()
    }
}

impl Packed for StageName {
    fn pack(&self, to: &mut Packer<'_>) {
        to.text(&self.0);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        String::unpack(from).map(Self)
    }
}

impl Packed for Handler {
    fn pack(&self, to: &mut Packer<'_>) {
        to.text(&self.0);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        String::unpack(from).map(Self)
    }
}

impl Packed for Money {
    fn pack(&self, to: &mut Packer<'_>) {
        self.pence().pack(to);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        u64::unpack(from).map(Self::from_pence)
    }
}

impl Packed for CameBy {
    fn pack(&self, to: &mut Packer<'_>) {
        match self {
            Self::Receipt => to.bytes.push(0),
            Self::Escalation => to.bytes.push(1),
            Self::Return(date) => {
                to.bytes.push(2);
                date.pack(to);
            }
            Self::Reopening(date) => {
                to.bytes.push(3);
                date.pack(to);
            }
        }
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(match from.byte()? {
            0 => Self::Receipt,
            1 => Self::Escalation,
            2 => Self::Return(Packed::unpack(from)?),
            3 => Self::Reopening(Packed::unpack(from)?),
            _ => return None,
        })
    }
}

impl Packed for TurnedDownWhat {
    fn pack(&self, to: &mut Packer<'_>) {
        (*self == Self::Escalation).pack(to);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(if bool::unpack(from)? { Self::Escalation } else { Self::Complaint })
    }
}
