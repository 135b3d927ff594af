//! The record of a complaint logged, which names its own case and pins its policy.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::field::{Field, Text};
use super::personal::PersonalRecord;
use super::record::TypeWord;
use crate::case::{CaseRef, Channel, Consent, Handler, Identity, Logged, PolicyPin, Tenure};
use crate::policy::StageName;
use crate::store::{Damage, Digest};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PolicyRecord {
    id: String,
    edition: String,
    digest: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LoggedRecord {
    #[expect(dead_code, reason = "it may stand there, and is known by then")]
    #[serde(rename = "type", default, skip_serializing)]
    its_type: TypeWord,
    case: String,
    policy: PolicyRecord,
    stage: String,
    received: Text<NaiveDate>,
    first_known: Option<Text<NaiveDate>>,
    channel: Option<Text<Channel>>,
    service: Option<String>,
    category: Option<String>,
    tenure: Option<Text<Tenure>>,
    handler: Option<String>,
    identity: Text<Identity>,
    consent: Option<Text<Consent>>,
    serious: bool,
}

impl LoggedRecord {
    pub(super) fn write(case: &CaseRef, event: &Logged) -> Self {
        Self {
            its_type: TypeWord,
            case: case.to_string(),
            policy: PolicyRecord {
                id: event.policy.id.clone(),
                edition: event.policy.edition.clone(),
                digest: event.policy.digest.clone(),
            },
            stage: event.stage.write(),
            received: event.received.write(),
            first_known: event.first_known.write(),
            channel: event.channel.write(),
            service: event.service.clone(),
            category: event.category.clone(),
            tenure: event.tenure.write(),
            handler: event.handler.write(),
            identity: event.identity.write(),
            consent: event.consent.write(),
            serious: event.serious,
        }
    }

    pub(super) fn read(self, case: &CaseRef, personal: PersonalRecord) -> Result<Logged, Damage> {
        if self.case != case.to_string() {
            return Err(Damage::OtherCase);
        }
        if Digest::read(&self.policy.digest).is_none() {
            return Err(Damage::Value("a policy's digest"));
        }
        Ok(Logged {
            policy: PolicyPin { id: self.policy.id, edition: self.policy.edition, digest: self.policy.digest },
            stage: StageName(self.stage),
            received: Field::read(self.received)?,
            first_known: Field::read(self.first_known)?,
            channel: Field::read(self.channel)?,
            service: self.service,
            category: self.category,
            tenure: Field::read(self.tenure)?,
            handler: self.handler.map(Handler),
            identity: Field::read(self.identity)?,
            consent: Field::read(self.consent)?,
            serious: self.serious,
            summary: personal.summary,
            outcome_sought: personal.outcome_sought,
            complainant: personal.complainant,
            contact: personal.contact,
            representative: personal.representative,
            property: personal.property,
            serious_because: personal.serious_because,
        })
    }

    pub(super) fn words(event: &Logged, personal: &mut PersonalRecord) {
        personal.summary.clone_from(&event.summary);
        personal.outcome_sought.clone_from(&event.outcome_sought);
        personal.complainant.clone_from(&event.complainant);
        personal.contact.clone_from(&event.contact);
        personal.representative.clone_from(&event.representative);
        personal.property.clone_from(&event.property);
        personal.serious_because.clone_from(&event.serious_because);
    }
}
