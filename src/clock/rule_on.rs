//! Every step put to its decision, with the dates that the decision needs.

use chrono::NaiveDate;

use super::answer_due::{answer_due, escalation_window, last_day_to_complain};
use super::reckon::{Clock, reckon};
use crate::calendar::WorkingCalendar;
use crate::case::{
    AnyRefusal, Belonging, Case, Event, Objection, OfferWindow, RemedyAnswered, Ruling, accept, acknowledge, allocate,
    answer, answer_offer, close, contact, convene, decide_point, decline, deliver, determine, escalate, extend,
    feed_back, finish_action, flag, hold, link, move_action, name_group, offer, pause, raise_point, receive,
    record_consent, refer, refuse, release, reopen, restrict, resume, review, send_back, set_action, take_note,
    tell_staff, warn,
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
    /// [`rule_on_correction`](super::rule_on_correction), which needs the entries.
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
        let window = || escalation_window(case, policy, calendar, &stage.name, on);
        let due = || answer_due(case, policy, calendar, &stage.name, on);
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
                answer_offer(case, named, self.offer_window(&event, on).as_ref(), on, event).of_any()
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
            Event::Held(event) => hold(case, named, on, event).of_any(),
            Event::Released(event) => release(case, named, on, event).of_any(),
            // The clocks have no say in it: `case::erase` decides, which knows for how long the case is kept.
            Event::Erased(event) => {
                let objection = Objection::NotYet("erasing is no step of the procedure".to_owned());
                let breaches = vec![AnyRefusal::of(objection)];
                Ruling { event: Event::Erased(event), breaches, cautions: Vec::new() }
            }
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
    fn offer_window(self, answered: &RemedyAnswered, on: NaiveDate) -> Option<OfferWindow> {
        let remedy = self.case.redress.remedy(answered.number)?;
        let clocks = reckon(self.case, self.policy, self.calendar, on);
        let of_the_offer = |clock: &&Clock<'_>| {
            let name = clock.limit.clock.0 == ClockName::ACCEPT_REMEDY && clock.limit.stage == remedy.stage;
            name && clock.start.date == remedy.offered.on
        };
        let clock = clocks.iter().rfind(of_the_offer)?;
        Some(OfferWindow { ends: clock.due?, authority: clock.limit.authority.clone() })
    }
}
