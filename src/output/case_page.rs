//! A case as a page to read.

use std::fmt::Write;

use super::particulars::particulars;
use super::wording::{date_for_people, working_days};
use crate::report::{CaseView, ClockView, HistoryLine};

/// The page of a case. Its people and its journal are on it where the view holds them.
pub fn case_page(view: &CaseView) -> String {
    let mut page = String::new();
    heading(view, &mut page);
    people(view, &mut page);
    for text in particulars(view) {
        line(&mut page, &text);
    }
    if view.clocks.is_empty() {
        page.push_str("\nNo clocks: the procedure gives no times at this stage.\n");
    } else {
        page.push_str("\nClocks\n");
        for clock in &view.clocks {
            clock_lines(clock, &mut page);
        }
    }
    if let Some(history) = &view.history {
        page.push_str("\nWhat happened\n");
        for line in history {
            history_line(line, &mut page);
        }
    }
    if view.overrides > 0 {
        line(&mut page, &format!("\n{} recorded against the policy.", super::wording::count(view.overrides, "entry")));
    }
    if view.imported > 0 {
        line(&mut page, &format!("\n{} imported from a spreadsheet.", super::wording::count(view.imported, "entry")));
    }
    page
}

fn line(page: &mut String, text: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(page, "{text}");
}

fn heading(view: &CaseView, page: &mut String) {
    line(page, &format!("{} · {} · {}", view.case, view.stage, view.status));
    line(page, &format!("Policy    {} ({})", view.policy, view.edition));
    let logged =
        view.logged.map_or_else(|| "not logged yet".to_owned(), |on| format!("logged {}", date_for_people(on)));
    line(page, &format!("Received  {}, {logged}", date_for_people(view.received)));
    let mut about = Vec::new();
    about.extend(view.service.clone());
    about.extend(view.category.clone());
    about.extend(view.channel.as_ref().map(|channel| format!("by {channel}")));
    about.extend(view.tenure.clone());
    if !about.is_empty() {
        line(page, &format!("About     {}", about.join(" · ")));
    }
    if let Some(handler) = &view.handler {
        line(page, &format!("Handler   {handler}"));
    }
    if view.serious {
        line(page, "Serious   yes");
    }
    for (stage, outcome) in &view.outcomes {
        if let Some(outcome) = outcome {
            line(page, &format!("Outcome   {stage}: {outcome}"));
        }
    }
    if let Some((closed, because)) = view.closed.zip(view.closed_because.as_ref()) {
        line(page, &format!("Closed    {}: {because}", date_for_people(closed)));
    }
    if let Some(held) = view.held {
        line(page, &format!("Held      since {}: nothing of it may be erased", date_for_people(held)));
    }
    if let Some(erased) = &view.erased {
        let early = if erased.on <= erased.kept_until { ", before its time" } else { "" };
        let (on, basis, entry) = (date_for_people(erased.on), &erased.basis, erased.entry);
        line(page, &format!("Erased    {on}: {basis}{early} (entry {entry})"));
    }
}

fn people(view: &CaseView, page: &mut String) {
    let Some(people) = &view.personal else { return };
    let lines = [
        ("Summary ", &people.summary),
        ("Wants   ", &people.outcome_sought),
        ("From    ", &people.complainant),
        ("Contact ", &people.contact),
        ("For them", &people.representative),
        ("Property", &people.property),
    ];
    for (label, text) in lines {
        if let Some(text) = text {
            line(page, &format!("{label}  {}", super::visible(text)));
        }
    }
}

fn clock_lines(clock: &ClockView, page: &mut String) {
    let due = match clock.due {
        Some(due) if clock.kind == "window" => format!("until {}", date_for_people(due)),
        Some(due) => format!("due {}", date_for_people(due)),
        None => "no date".to_owned(),
    };
    let left = clock.working_days_left.map_or_else(String::new, |days| match days {
        0 => ", today".to_owned(),
        days if days > 0 => format!(", {} left", working_days(days)),
        days => format!(", {} over", working_days(-days)),
    });
    let missed = if clock.missed { ", missed" } else { "" };
    let ended = clock.ended_on.map_or_else(String::new, |on| format!(" on {}", date_for_people(on)));
    let met = clock.met_on.map_or_else(String::new, |on| format!(" on {}", date_for_people(on)));
    line(page, &format!("  {} {}: {due} ({}{met}{ended}{missed}{left})", clock.stage, clock.clock, clock.standing));
    let mut why =
        vec![format!("{} from {}", clock.limit, date_for_people(clock.started)), format!("clause {}", clock.authority)];
    why.extend(clock.assumed_from.as_ref().map(|from| format!("counted from {from}, until its own start is recorded")));
    if clock.extended {
        why.push(
            clock.original_due.map_or_else(
                || "extended".to_owned(),
                |original| format!("extended from {}", date_for_people(original)),
            ),
        );
    }
    if clock.provisional {
        why.push("provisional: outside the published bank holidays".to_owned());
    }
    line(page, &format!("      {}", why.join("; ")));
}

fn history_line(entry: &HistoryLine, page: &mut String) {
    let mut text =
        format!("  {:>3}  {}  {} (by {}", entry.entry, date_for_people(entry.on), entry.what, entry.recorded_by);
    if let Some(imported) = &entry.imported {
        let _ = write!(text, ", imported from {}", imported.words());
    }
    if entry.backdated {
        let _ = write!(text, ", written {}", date_for_people(entry.recorded_at.date_naive()));
    }
    text.push(')');
    if let Some(by) = entry.corrected_by {
        let _ = write!(text, "  CORRECTED by entry {by}");
    }
    if let Some(clauses) = &entry.overrides {
        let clauses =
            if clauses.is_empty() { "the order of steps".to_owned() } else { format!("clause {}", clauses.join(", ")) };
        let _ = write!(text, "  AGAINST THE POLICY: {clauses}");
    }
    line(page, &text);
    for words in &entry.words {
        line(page, &format!("         {}: {}", words.of, super::visible(&words.text)));
    }
}
