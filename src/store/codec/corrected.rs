//! The record of a correction, which holds the record of what stands instead.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::event::{EventRecord, words};
use super::field::{Field, Text};
use super::personal::PersonalRecord;
use super::record::TypeWord;
use crate::case::{CaseRef, Corrected, Correction};
use crate::store::Damage;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct InsteadRecord {
    on: Text<NaiveDate>,
    event: Box<EventRecord>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CorrectedRecord {
    #[expect(dead_code, reason = "it may stand there, and is known by then")]
    #[serde(rename = "type", default, skip_serializing)]
    its_type: TypeWord,
    entry: u32,
    /// None where the entry is struck out.
    instead: Option<InsteadRecord>,
}

impl CorrectedRecord {
    pub(super) fn write(case: &CaseRef, event: &Corrected) -> Self {
        let instead = match &event.correction {
            Correction::Struck => None,
            Correction::Replaced { on, event } => {
                Some(InsteadRecord { on: on.write(), event: Box::new(EventRecord::write(case, event)) })
            }
        };
        Self { its_type: TypeWord, entry: event.entry, instead }
    }

    pub(super) fn read(self, case: &CaseRef, mut personal: PersonalRecord) -> Result<Corrected, Damage> {
        let reason = personal.correction_reason.take();
        let correction = match self.instead {
            None => Correction::Struck,
            Some(instead) => {
                let event = Box::new(instead.event.read(case, personal)?);
                Correction::Replaced { on: Field::read(instead.on)?, event }
            }
        };
        Ok(Corrected { entry: self.entry, correction, reason })
    }

    pub(super) fn words(event: &Corrected, personal: &mut PersonalRecord) {
        if let Correction::Replaced { event, .. } = &event.correction {
            words(event, personal);
        }
        personal.correction_reason.clone_from(&event.reason);
    }
}
