//! Every step put to its decision, with the dates that the decision needs.

use chrono::NaiveDate;

use super::answer_due::{answer_due, clock_of, escalation_window, last_day_to_complain};
use crate::calendar::WorkingCalendar;
use crate::case::{
    AnyRefusal, Belonging, Case, Corrected, Correction, Entry, Event, Objection, OfferWindow, RemedyAnswered, Ruling,
    accept, acknowledge, against_correcting, allocate, answer, answer_offer, as_corrected, close, contact, convene,
    decide_point, decline, deliver, determine, escalate, extend, feed_back, finish_action, flag, link, move_action,
    name_group, offer, pause, raise_point, receive, record_consent, refer, refuse, reopen, restrict, resume, review,
    send_back, set_action, take_note, tell_staff, warn,
};
use crate::policy::{ClockName, Policy, Stage};

/// What a step is ruled on by: the case as it stands before it, under its policy.
#[derive(Debug, Clone, Copy)]
pub struct Before<'a> {
    /// The case.
    pub case: &'a Case,
    /// Its policy.
    pub policy: &'a Policy,
    /// Its working days.
    pub calendar: &'a WorkingCalendar,
}

impl Before<'_> {
    /// Whether the event may be recorded as having happened on that day. A correction is ruled on by
    /// [`rule_on_correction`], which needs the entries.
    pub fn rule_on(self, on: NaiveDate, event: Event) -> Ruling<AnyRefusal> {
        let Self { case, policy, calendar } = self;
        let Some(stage) = self.stage_of(&event) else {
            let known = case.stages.iter().map(|record| record.stage.to_string()).collect();
            let given = event.stage().or(case.stage()).map(ToString::to_string).unwrap_or_default();
            let objection = Objection::NoSuch { what: "stage of this case", given, known };
            return Ruling { event, breaches: vec![AnyRefusal::of(objection)], cautions: Vec::new() };
        };
        let here = (policy, stage);
        let named = (policy, &stage.name);
        let window = || escalation_window(case, policy, calendar, &stage.name);
        let due = || answer_due(case, policy, calendar, &stage.name);
        match event {
            Event::Logged(logged) => {
                let last_day = logged.first_known.and_then(|known| last_day_to_complain(policy, known, calendar));
                receive(policy, on, *logged, last_day).of_any()
            }
            Event::Acknowledged(event) => acknowledge(case, on, event).of_any(),
            Event::Allocated(event) => allocate(case, here, on, event).of_any(),
            Event::Contacted(event) => contact(case, on, event).of_any(),
            Event::Extended(event) => extend(case, due().as_ref(), on, event).of_any(),
            Event::Answered(event) => answer(case, here, due().as_ref(), on, event).of_any(),
            Event::Escalated(event) => escalate(case, policy, stage, window().as_ref(), on, event).of_any(),
            Event::Closed(event) => close(case, here, window().as_ref(), on, event).of_any(),
            Event::ConsentRecorded(event) => record_consent(case, named, on, event).of_any(),
            Event::GroupNamed(event) => name_group(case, named, on, event).of_any(),
            Event::Flagged(event) => flag(case, named, on, event).of_any(),
            Event::PanelConvened(event) => convene(case, here, on, event).of_any(),
            Event::Paused(event) => pause(case, here, on, event).of_any(),
            Event::Resumed(event) => resume(case, here, on, event).of_any(),
            Event::Refused(event) => refuse(case, policy, on, event).of_any(),
            Event::EscalationDeclined(event) => decline(case, here, window().as_ref(), on, event).of_any(),
            Event::Returned(event) => send_back(case, here, on, event).of_any(),
            Event::Accepted(event) => accept(case, named, on, event).of_any(),
            Event::Warned(event) => warn(case, named, on, event).of_any(),
            Event::Restricted(event) => restrict(case, named, on, event).of_any(),
            Event::Reopened(event) => reopen(case, policy, on, event).of_any(),
            Event::Linked(event) => link(case, named, on, event).of_any(),
            Event::PointRaised(event) => raise_point(case, policy, on, Belonging::Related, event).of_any(),
            Event::PointDecided(event) => decide_point(case, policy, on, event).of_any(),
            Event::RemedyOffered(event) => offer(case, policy, on, event).of_any(),
            Event::RemedyAnswered(event) => {
                answer_offer(case, named, self.offer_window(&event).as_ref(), on, event).of_any()
            }
            Event::RemedyDelivered(event) => deliver(case, named, on, event).of_any(),
            Event::ActionSet(event) => set_action(case, policy, on, event).of_any(),
            Event::ActionMoved(event) => move_action(case, named, on, event).of_any(),
            Event::ActionDone(event) => finish_action(case, named, on, event).of_any(),
            Event::StaffTold(event) => tell_staff(case, policy, on, event).of_any(),
            Event::Referred(event) => refer(case, named, on, event).of_any(),
            Event::Determined(event) => determine(case, named, on, event).of_any(),
            Event::FeedbackRecorded(event) => feed_back(case, policy, on, event).of_any(),
            Event::Reviewed(event) => review(case, policy, on, event).of_any(),
            Event::SupportAgreed(_)
            | Event::RegulatorNotified(_)
            | Event::ConflictDeclared(_)
            | Event::EvidenceFiled(_)
            | Event::CauseFound(_)
            | Event::Corrected(_) => take_note(case, named, on, event).of_any(),
        }
    }

    /// The policy's stage at which the event happens, or else the one the case is at; none where the case never came
    /// there.
    fn stage_of(&self, event: &Event) -> Option<&Stage> {
        let named = event.stage();
        if named.is_some_and(|stage| self.case.at(stage).is_none()) {
            return None;
        }
        self.policy.stage(named.or(self.case.stage())?)
    }

    /// Until when the offer of a remedy stands, where the policy gives the complainant a time.
    fn offer_window(self, answered: &RemedyAnswered) -> Option<OfferWindow> {
        let stage = &self.case.redress.remedy(answered.number)?.stage;
        let clock = clock_of(self.case, self.policy, self.calendar, stage, ClockName::ACCEPT_REMEDY)?;
        Some(OfferWindow { ends: clock.due?, authority: clock.limit.authority.clone() })
    }
}

/// Whether an entry may be corrected so: what stands instead is ruled on as if the entry had never been.
pub fn rule_on_correction(
    entries: &[Entry],
    (before, without): (Before<'_>, Option<&Case>),
    corrected_on: NaiveDate,
    corrected: Corrected,
) -> Ruling<AnyRefusal> {
    if let Some(objection) = against_correcting(entries, corrected_on, &corrected) {
        let breaches = vec![AnyRefusal::of(objection)];
        return Ruling { event: Event::Corrected(corrected), breaches, cautions: Vec::new() };
    }
    let Corrected { entry, correction, reason } = corrected;
    match correction {
        Correction::Struck => {
            let event = Event::Corrected(Corrected { entry, correction: Correction::Struck, reason });
            Ruling { event, breaches: Vec::new(), cautions: Vec::new() }
        }
        Correction::Replaced { on, event } => {
            let before = Before { case: without.unwrap_or(before.case), ..before };
            let Ruling { event, breaches, cautions } = before.rule_on(on, *event);
            let correction = Correction::Replaced { on, event: Box::new(event) };
            Ruling { event: Event::Corrected(Corrected { entry, correction, reason }), breaches, cautions }
        }
    }
}

/// The entries as they would be had that one never been made, without those that came after it on a day it concerns:
/// what it says was ruled on before them.
pub fn without_entry(entries: &[Entry], number: u32, days: &[NaiveDate]) -> Vec<Entry> {
    let kept = |entry: &&Entry| match &entry.event {
        Event::Corrected(corrected) => corrected.entry != number,
        _ => entry.seq != number,
    };
    let kept: Vec<Entry> = entries.iter().filter(kept).cloned().collect();
    let mut kept = as_corrected(&kept).into_owned();
    kept.retain(|entry| entry.seq < number || !days.contains(&entry.on));
    kept
}

/// What the procedure says to each entry after that one, ruled on the case as the entries before it leave it.
pub fn objections_after(number: u32, entries: &[Entry], before: Before<'_>) -> Vec<(u32, String)> {
    let corrected = as_corrected(entries);
    let mut found = Vec::new();
    for (place, entry) in corrected.iter().enumerate().filter(|(_, entry)| entry.seq > number) {
        let Ok(case) = Case::replay(&before.case.reference, &corrected[..place]) else { continue };
        let ruling = Before { case: &case, ..before }.rule_on(entry.on, entry.event.clone());
        found.extend(ruling.breaches.iter().map(|breach| (entry.seq, breach.to_string())));
    }
    found
}
