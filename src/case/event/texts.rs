//! The free texts recorded with what happens: what can name or describe a person.

use super::{Answered, Correction, Event};
use crate::case::Entry;

/// A text, and what it is.
pub(crate) type Text<'e> = (&'static str, &'e String);

impl Entry {
    /// Every free text recorded with it, those of a correction's own entry among them.
    pub fn texts(&self) -> Vec<Text<'_>> {
        let mut texts = self.event.texts();
        texts.extend(self.overrides.iter().filter_map(|marked| Some(("override", marked.reason.as_ref()?))));
        texts.extend(self.note.iter().map(|note| ("note", note)));
        texts
    }
}

impl Event {
    /// Every free text of it.
    pub fn texts(&self) -> Vec<Text<'_>> {
        let texts: Vec<(&'static str, Option<&String>)> = match self {
            Event::Logged(event) => vec![
                ("summary", event.summary.as_ref()),
                ("outcome sought", event.outcome_sought.as_ref()),
                ("complainant", event.complainant.as_ref()),
                ("contact", event.contact.as_ref()),
                ("representative", event.representative.as_ref()),
                ("property", event.property.as_ref()),
                ("serious because", event.serious_because.as_ref()),
            ],
            Event::Answered(event) => return of_answer(event),
            Event::Corrected(event) => {
                let mut texts: Vec<_> = event.reason.iter().map(|reason| ("corrected because", reason)).collect();
                if let Correction::Replaced { event, .. } = &event.correction {
                    texts.extend(event.texts());
                }
                return texts;
            }
            Event::Acknowledged(event) => {
                vec![
                    ("our understanding", event.understanding.as_ref()),
                    ("outcome sought", event.outcome_sought.as_ref()),
                ]
            }
            Event::Contacted(event) => vec![("said", event.said.as_ref())],
            Event::Extended(event) => {
                vec![("reason", event.reason.as_ref()), ("good reason", event.good_reason.as_ref())]
            }
            Event::Escalated(event) => {
                vec![("reason", event.reason.as_ref()), ("exceptional reason", event.exceptional_reason.as_ref())]
            }
            Event::ConsentRecorded(event) => vec![("representative", event.representative.as_ref())],
            Event::GroupNamed(event) => vec![("nominee", event.nominee.as_ref())],
            Event::SupportAgreed(event) => vec![("adjustment", event.adjustment.as_ref())],
            Event::Flagged(event) => vec![("reason", event.reason.as_ref())],
            Event::StaffTold(event) => vec![("staff", event.staff.as_ref()), ("said", event.said.as_ref())],
            Event::ConflictDeclared(event) => vec![("reason", event.reason.as_ref())],
            Event::PanelConvened(event) => vec![("residents", event.residents.as_ref())],
            Event::EvidenceFiled(event) => vec![("item", event.item.as_ref()), ("said", event.said.as_ref())],
            Event::Paused(event) => vec![("reason", event.reason.as_ref())],
            Event::Refused(event) => vec![("reasons", event.reasons.as_ref())],
            Event::EscalationDeclined(event) => vec![("reasons", event.reasons.as_ref())],
            Event::Returned(event) => vec![("reason", event.reason.as_ref())],
            Event::Accepted(event) => vec![("reason", event.reason.as_ref())],
            Event::Warned(event) => vec![("reason", event.reason.as_ref())],
            Event::Restricted(event) => {
                vec![("measure", event.measure.as_ref()), ("reason", event.reason.as_ref())]
            }
            Event::Reopened(event) => vec![("reason", event.reason.as_ref())],
            Event::PointRaised(event) => vec![("point", event.point.as_ref())],
            Event::PointDecided(event) => vec![("reasons", event.reasons.as_ref())],
            Event::RemedyOffered(event) => vec![("remedy", event.remedy.as_ref())],
            Event::ActionSet(event) => vec![("action", event.action.as_ref())],
            Event::ActionMoved(event) => vec![("reason", event.reason.as_ref())],
            Event::ActionDone(event) => vec![("said", event.said.as_ref())],
            Event::Referred(event) => vec![("reference", event.reference.as_ref())],
            Event::Determined(event) => vec![("said", event.said.as_ref())],
            Event::FeedbackRecorded(event) => vec![("said", event.said.as_ref())],
            Event::Reviewed(event) => vec![("said", event.said.as_ref())],
            Event::Held(event) => vec![("reason", event.reason.as_ref())],
            Event::Released(event) => vec![("reason", event.reason.as_ref())],
            Event::Erased(event) => vec![("basis", event.said.as_ref()), ("early because", event.reason.as_ref())],
            Event::Allocated(_)
            | Event::Closed(_)
            | Event::RegulatorNotified(_)
            | Event::Resumed(_)
            | Event::Linked(_)
            | Event::RemedyAnswered(_)
            | Event::RemedyDelivered(_)
            | Event::CauseFound(_) => Vec::new(),
        };
        texts.into_iter().filter_map(|(of, text)| Some((of, text?))).collect()
    }
}

fn of_answer(event: &Answered) -> Vec<Text<'_>> {
    let said = [("decision", &event.decision), ("reasons", &event.reasons)];
    let mut texts: Vec<_> = said.into_iter().filter_map(|(of, text)| Some((of, text.as_ref()?))).collect();
    texts.extend(event.remedies.iter().map(|remedy| ("remedy", remedy)));
    texts.extend(event.actions.iter().filter_map(|action| Some(("action", action.words.as_ref()?))));
    texts
}
