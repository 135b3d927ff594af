//! What is particular about a case: its points, remedies, circumstances, and what came after the answer.

use chrono::NaiveDate;
use serde::Serialize;

use super::Reckoned;
use crate::case::{Point, Remedy, TurnedDownWhat};

/// A point of complaint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PointView {
    /// Its number.
    pub point: u32,
    /// At which stage it was made.
    pub stage: String,
    /// The day it was made.
    pub raised: NaiveDate,
    /// How it came out last.
    pub outcome: Option<String>,
    /// The point, only where asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

/// A remedy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RemedyView {
    /// Its number.
    pub remedy: u32,
    /// What kind.
    pub kind: String,
    /// How much, in pounds and pence.
    pub amount: Option<String>,
    /// Whether it is set off against money owed.
    pub offset: bool,
    /// At which stage it was offered.
    pub stage: String,
    /// The day it was offered.
    pub offered: NaiveDate,
    /// `accepted` or `refused`, once the complainant said.
    pub answer: Option<String>,
    /// The day they said it.
    pub answered: Option<NaiveDate>,
    /// The day it was given.
    pub delivered: Option<NaiveDate>,
    /// What it is, only where asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

/// A complaint not accepted, or a request not taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TurnedDownView {
    /// `complaint` or `escalation`.
    pub what: &'static str,
    /// At which stage.
    pub stage: String,
    /// The ground, where it is on record.
    pub ground: Option<String>,
    /// The day.
    pub on: NaiveDate,
    /// The day it was taken up after all.
    pub reversed: Option<NaiveDate>,
}

/// Another case that has to do with this one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LinkView {
    /// Which.
    pub case: String,
    /// How.
    pub link: String,
}

/// Feedback on the handling of a stage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FeedbackView {
    /// Of which stage.
    pub stage: String,
    /// `asked` or `given`.
    pub step: String,
    /// How content they were.
    pub satisfaction: Option<String>,
    /// The day.
    pub on: NaiveDate,
}

/// A review done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReviewView {
    /// Which.
    pub review: String,
    /// Of which stage.
    pub stage: String,
    /// The day.
    pub on: NaiveDate,
}

/// What is particular about a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ParticularsView {
    /// `known` or `anonymous`.
    pub identity: String,
    /// Whether a representative has the complainant's consent.
    pub consent: Option<String>,
    /// Whether it is a group's or a petition's.
    pub group: bool,
    /// How many people, where that is known.
    pub members: Option<u32>,
    /// How the complainant wants to be contacted.
    pub preferred_contact: Option<String>,
    /// How many adjustments were agreed.
    pub adjustments: u32,
    /// The day it was flagged as about senior staff.
    pub senior_staff: Option<NaiveDate>,
    /// The day the regulator was told.
    pub regulator_notified: Option<NaiveDate>,
    /// Who declared a conflict of interest.
    pub conflicts: Vec<String>,
    /// Who sits on the panel at the stage it is at, by seat; a resident's name is personal.
    pub panel: Vec<String>,
    /// How many items of evidence are on file.
    pub evidence: u32,
    /// The day it was taken although it need not have been.
    pub accepted: Option<NaiveDate>,
    /// How many warnings about behaviour there were.
    pub warnings: usize,
    /// The day a restriction was last set.
    pub restricted: Option<NaiveDate>,
    /// Its last day, where it has one.
    pub restricted_until: Option<NaiveDate>,
    /// The day it was last opened again.
    pub reopened: Option<NaiveDate>,
    /// The first day of the pause that lasts.
    pub paused: Option<NaiveDate>,
    /// What was turned down.
    pub turned_down: Vec<TurnedDownView>,
    /// Cases that have to do with it.
    pub links: Vec<LinkView>,
    /// All the money offered, in pounds and pence.
    pub money_offered: String,
    /// As much of it as was accepted.
    pub money_accepted: String,
    /// As much of it as was given.
    pub money_delivered: String,
    /// The underlying cause.
    pub cause: Option<String>,
    /// The day the complainant went to the ombudsman.
    pub ombudsman_referred: Option<NaiveDate>,
    /// What the ombudsman found.
    pub ombudsman_finding: Option<String>,
    /// The day of that.
    pub ombudsman_found: Option<NaiveDate>,
    /// Feedback, in the order recorded.
    pub feedback: Vec<FeedbackView>,
    /// Reviews, in the order recorded.
    pub reviews: Vec<ReviewView>,
}

/// The points, with their words or without.
pub fn points_of(reckoned: &Reckoned<'_>, with_words: bool) -> Vec<PointView> {
    let view = |point: &Point| PointView {
        point: point.number,
        stage: point.stage.to_string(),
        raised: point.raised.on,
        outcome: point.outcome().map(|outcome| outcome.to_string()),
        words: point.words.clone().filter(|_| with_words),
    };
    reckoned.case.points.iter().map(view).collect()
}

/// The remedies, with their words or without.
pub fn remedies_of(reckoned: &Reckoned<'_>, with_words: bool) -> Vec<RemedyView> {
    let view = |remedy: &Remedy| RemedyView {
        remedy: remedy.number,
        kind: remedy.kind.to_string(),
        amount: remedy.amount.map(|amount| amount.to_string()),
        offset: remedy.offset,
        stage: remedy.stage.to_string(),
        offered: remedy.offered.on,
        answer: remedy.reply.map(|reply| reply.answer.to_string()),
        answered: remedy.reply.map(|reply| reply.done.on),
        delivered: remedy.delivered.map(|done| done.on),
        words: remedy.words.clone().filter(|_| with_words),
    };
    reckoned.case.redress.remedies.iter().map(view).collect()
}

/// What is particular about a case.
pub fn particulars_of(reckoned: &Reckoned<'_>) -> ParticularsView {
    let (case, about, outside) = (reckoned.case, &reckoned.case.circumstances, &reckoned.case.outside);
    let turned_down = about.turned_down.iter().map(|turned| TurnedDownView {
        what: if turned.what == TurnedDownWhat::Complaint { "complaint" } else { "escalation" },
        stage: turned.stage.to_string(),
        ground: turned.ground.clone(),
        on: turned.done.on,
        reversed: turned.reversed.map(|done| done.on),
    });
    let feedback = outside.feedback.iter().map(|feedback| FeedbackView {
        stage: feedback.stage.to_string(),
        step: feedback.step.to_string(),
        satisfaction: feedback.satisfaction.map(|word| word.to_string()),
        on: feedback.done.on,
    });
    let reviews = outside.reviews.iter().map(|review| ReviewView {
        review: review.review.clone(),
        stage: review.stage.to_string(),
        on: review.done.on,
    });
    let seats = case.current().into_iter().flat_map(|record| &record.panel);
    let panel = seats.map(|member| match &member.handler {
        Some(handler) => format!("{} {handler}", member.seat),
        None => member.seat.clone(),
    });
    let links = about.links.iter().map(|to| LinkView { case: to.case.to_string(), link: to.link.to_string() });
    ParticularsView {
        identity: case.identity.to_string(),
        consent: case.consent.map(|consent| consent.to_string()),
        group: about.group.is_some(),
        members: about.members,
        preferred_contact: about.preferred.map(|channel| channel.to_string()),
        adjustments: about.adjustments,
        senior_staff: about.senior_staff.map(|done| done.on),
        regulator_notified: about.regulator.map(|done| done.on),
        conflicts: about.conflicts.iter().map(ToString::to_string).collect(),
        panel: panel.collect(),
        evidence: about.evidence,
        accepted: about.accepted.map(|done| done.on),
        warnings: about.warnings.len(),
        restricted: about.restricted.map(|(done, _)| done.on),
        restricted_until: about.restricted.and_then(|(_, until)| until),
        reopened: about.reopened.map(|done| done.on),
        paused: case.current().and_then(|record| record.paused()).map(|pause| pause.from),
        turned_down: turned_down.collect(),
        links: links.collect(),
        money_offered: case.redress.money(|_| true).to_string(),
        money_accepted: case.redress.money(Remedy::is_accepted).to_string(),
        money_delivered: case.redress.money(|remedy| remedy.delivered.is_some()).to_string(),
        cause: case.redress.cause.clone(),
        ombudsman_referred: outside.referred().map(|done| done.on),
        ombudsman_finding: outside.determination.map(|(finding, _)| finding.to_string()),
        ombudsman_found: outside.determination.map(|(_, done)| done.on),
        feedback: feedback.collect(),
        reviews: reviews.collect(),
    }
}
