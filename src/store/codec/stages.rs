//! The records of steps that hold more than plain fields: answers, closings, panels.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::field::{Field, Text};
use super::personal::PersonalRecord;
use super::record::TypeWord;
use crate::case::{Action, Answered, Because, Channel, Closed, Handler, PanelConvened, PanelMember};
use crate::policy::{Outcome, StageName};
use crate::store::Damage;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AnsweredRecord {
    #[expect(dead_code, reason = "it may stand there, and is known by then")]
    #[serde(rename = "type", default, skip_serializing)]
    its_type: TypeWord,
    stage: String,
    outcome: Text<Outcome>,
    handler: Option<String>,
    signed_off_by: Option<String>,
    channel: Option<Text<Channel>>,
    received_on: Option<Text<NaiveDate>>,
    remedies_offered: u32,
    action_targets: Vec<Option<Text<NaiveDate>>>,
    /// Since entry version 2; left out where it is not so.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    agreed: bool,
}

impl AnsweredRecord {
    pub(super) fn write(event: &Answered) -> Self {
        Self {
            its_type: TypeWord,
            stage: event.stage.write(),
            outcome: event.outcome.write(),
            handler: event.handler.write(),
            signed_off_by: event.signed_off_by.write(),
            channel: event.channel.write(),
            received_on: event.received_on.write(),
            remedies_offered: event.remedies_offered,
            action_targets: event.actions.iter().map(|action| action.target.write()).collect(),
            agreed: event.agreed,
        }
    }

    pub(super) fn read(self, personal: PersonalRecord) -> Result<Answered, Damage> {
        let mut words_of_actions = personal.actions.into_iter();
        let mut actions = Vec::new();
        for target in self.action_targets {
            actions.push(Action { words: words_of_actions.next(), target: Field::read(target)? });
        }
        Ok(Answered {
            stage: StageName(self.stage),
            outcome: Field::read(self.outcome)?,
            agreed: self.agreed,
            handler: self.handler.map(Handler),
            signed_off_by: self.signed_off_by.map(Handler),
            channel: Field::read(self.channel)?,
            received_on: Field::read(self.received_on)?,
            remedies_offered: self.remedies_offered,
            actions,
            decision: personal.decision,
            reasons: personal.reasons,
            remedies: personal.remedies,
        })
    }

    pub(super) fn words(event: &Answered, personal: &mut PersonalRecord) {
        personal.decision.clone_from(&event.decision);
        personal.reasons.clone_from(&event.reasons);
        personal.remedies.clone_from(&event.remedies);
        personal.actions = event.actions.iter().map(|action| action.words.clone().unwrap_or_default()).collect();
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ClosedRecord {
    #[expect(dead_code, reason = "it may stand there, and is known by then")]
    #[serde(rename = "type", default, skip_serializing)]
    its_type: TypeWord,
    because: Text<Because>,
    /// Since entry version 2; left out where nobody is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    authorised_by: Option<String>,
}

impl ClosedRecord {
    pub(super) fn write(event: &Closed) -> Self {
        Self { its_type: TypeWord, because: event.because.write(), authorised_by: event.authorised_by.write() }
    }

    pub(super) fn read(self) -> Result<Closed, Damage> {
        Ok(Closed { because: Field::read(self.because)?, authorised_by: self.authorised_by.map(Handler) })
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PanelMemberRecord {
    seat: String,
    handler: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PanelConvenedRecord {
    #[expect(dead_code, reason = "it may stand there, and is known by then")]
    #[serde(rename = "type", default, skip_serializing)]
    its_type: TypeWord,
    stage: String,
    members: Vec<PanelMemberRecord>,
    consented: bool,
}

impl PanelConvenedRecord {
    pub(super) fn write(event: &PanelConvened) -> Self {
        let member =
            |member: &PanelMember| PanelMemberRecord { seat: member.seat.clone(), handler: member.handler.write() };
        Self {
            its_type: TypeWord,
            stage: event.stage.write(),
            members: event.members.iter().map(member).collect(),
            consented: event.consented,
        }
    }

    pub(super) fn read(self, personal: PersonalRecord) -> PanelConvened {
        let member =
            |member: PanelMemberRecord| PanelMember { seat: member.seat, handler: member.handler.map(Handler) };
        PanelConvened {
            stage: StageName(self.stage),
            members: self.members.into_iter().map(member).collect(),
            consented: self.consented,
            residents: personal.residents,
        }
    }

    pub(super) fn words(event: &PanelConvened, personal: &mut PersonalRecord) {
        personal.residents.clone_from(&event.residents);
    }
}
