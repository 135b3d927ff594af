//! A due date explained, as a page that a resident could follow.

use std::fmt::Write;

use super::wording::{count, date_for_people};
use crate::report::{ExplanationView, StepView};

/// The page of some explanations, one after the other.
pub fn explanation_page(explanations: &[ExplanationView]) -> String {
    let mut page = String::new();
    for (place, explanation) in explanations.iter().enumerate() {
        if place > 0 {
            page.push('\n');
        }
        one(explanation, &mut page);
    }
    page
}

fn one(explanation: &ExplanationView, page: &mut String) {
    let clock = &explanation.clock;
    let verb = match (clock.kind.as_str(), clock.working_days_left) {
        ("window", Some(_)) => "runs until",
        ("window", None) => "ran until",
        (_, Some(days)) if days >= 0 => "is due on",
        _ => "was due on",
    };
    let due = clock.due.map_or_else(
        || "has no date: the procedure gives no time".to_owned(),
        |due| format!("{verb} {}", date_for_people(due)),
    );
    // Writing to a string cannot fail.
    let met = clock.met_on.map_or_else(String::new, |on| format!(" on {}", date_for_people(on)));
    let (case, stage, name, standing) = (&explanation.case, &clock.stage, &clock.clock, &clock.standing);
    let _ = writeln!(page, "{case} {stage} {name}: {due} ({standing}{met})");
    let (rule, policy, edition) = (&explanation.rule, &explanation.policy, &explanation.edition);
    let _ = writeln!(page, "  Rule      {rule}; clause {} of {policy} ({edition})", clock.authority);
    let _ = writeln!(page, "  Calendar  {}", explanation.calendar);
    if let Some(met_by) = &explanation.met_by {
        let _ = writeln!(page, "  Met by    {met_by}");
    }
    if let Some(note) = &explanation.note {
        let _ = writeln!(page, "  Note      {note}");
    }
    if !explanation.trail.is_empty() {
        page.push('\n');
    }
    for step in &explanation.trail {
        let _ = writeln!(page, "{}", step_line(step));
    }
    if let Some(original) = clock.original_due.filter(|_| clock.extended) {
        let _ = writeln!(page, "\n  Without the extension it was due on {}.", date_for_people(original));
    }
    if let Some(other) = &explanation.other_reading {
        let (due, why) = (date_for_people(other.due), &other.why);
        let _ = writeln!(page, "\n  Under the other reading it would be {due}: {why}.");
    }
    if explanation.overrides > 0 {
        let entries = count(explanation.overrides, "entry");
        let _ = writeln!(page, "\n  {entries} of this case recorded against the policy: see `show`.");
    }
    if clock.assumed_start {
        let _ = writeln!(page, "\n  The date will be reckoned again once that step is recorded.");
    }
    if clock.provisional {
        let _ = writeln!(page, "\n  Provisional: it passes the last published bank holidays, so it may still move.");
    }
}

fn step_line(step: &StepView) -> String {
    // Two digits for the day, so that the dates stand under each other.
    let date = format!("{:>15}", date_for_people(step.date));
    match step.day {
        Some(day) => format!("  {date}  day {day:<3}  {}", step.why),
        None => format!("  {date}     –     {}", step.why),
    }
}
