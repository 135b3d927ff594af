//! May something be set to be done, put off, and recorded as done?

use chrono::NaiveDate;

use super::asked::Asking;
use super::{ActionDone, ActionKind, ActionMoved, ActionOwed, ActionSet, Case, Event, Objection, OutOfOrder, Ruling};
use crate::policy::{Policy, Requires, StageName};

/// Whether it may be set on that day: also after the answer, and after the closing.
pub fn set_action(case: &Case, policy: &Policy, on: NaiveDate, set: ActionSet) -> Ruling<Objection> {
    let mut asking = Asking::of(policy, &set.stage);
    asking.object(OutOfOrder::check("setting it", on, "receipt", case.received, Some(1)));
    let taken = case.redress.action(set.number).map(|action| action.set);
    asking.object(taken.map(|done| Objection::Already { what: format!("action {} was set", set.number), done }));
    if let Some(target) = set.target {
        asking.object(OutOfOrder::check("its target", target, "setting it", on, None));
    }
    if set.kind == ActionKind::Learning {
        asking.needs(Requires::AuthorityForLearning, set.authorised_by.is_some(), "--authorised-by NAME");
        asking.needs(Requires::OwnerForLearning, set.owner.is_some(), "--owner NAME");
        asking.needs(Requires::TargetForLearning, set.target.is_some(), "give its date after an @, as TEXT@2026-07-01");
    }
    asking.ruling(Event::ActionSet(set))
}

/// Whether somebody else may see to it, or by another day.
pub fn move_action(
    case: &Case,
    (policy, stage): (&Policy, &StageName),
    on: NaiveDate,
    moved: ActionMoved,
) -> Ruling<Objection> {
    let mut asking = Asking::of(policy, stage);
    outstanding(case, moved.number, on, &mut asking);
    if let Some(target) = moved.target {
        asking.object(OutOfOrder::check("its new target", target, "setting it", on, None));
    }
    asking.ruling(Event::ActionMoved(moved))
}

/// Whether it may be recorded as done on that day.
pub fn finish_action(
    case: &Case,
    (policy, stage): (&Policy, &StageName),
    on: NaiveDate,
    done: ActionDone,
) -> Ruling<Objection> {
    let mut asking = Asking::of(policy, stage);
    outstanding(case, done.number, on, &mut asking);
    asking.ruling(Event::ActionDone(done))
}

/// Objects where there is no such action, or it was done, or not set yet.
fn outstanding(case: &Case, number: u32, on: NaiveDate, asking: &mut Asking<'_>) {
    let Some(action) = case.redress.action(number) else {
        let known = case.redress.actions.iter().map(numbered).collect();
        asking.object(Some(Objection::NoSuch { what: "action", given: number.to_string(), known }));
        return;
    };
    asking.object(OutOfOrder::check("this", on, "setting it", action.set.on, Some(action.set.entry)));
    if let Some(done) = action.done {
        asking.object(Some(Objection::Already { what: format!("action {number} was done"), done }));
    }
}

fn numbered(action: &ActionOwed) -> String {
    action.number.to_string()
}
