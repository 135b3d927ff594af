//! A policy as a page to read.

use std::fmt::Write;

use crate::report::PolicyView;

/// The page of a policy.
pub fn policy_page(view: &PolicyView) -> String {
    let mut page = String::new();
    // Writing to a string cannot fail.
    let _ = writeln!(page, "{} (edition {}): {}", view.policy, view.edition, view.title);
    let _ = writeln!(page, "  Source    {}", view.source);
    let _ = writeln!(page, "  Holidays  {}", view.calendars);
    let _ = writeln!(page, "  Outcomes  {}", view.outcomes.join(", "));
    if let Some(note) = &view.note {
        let _ = writeln!(page, "  Note      {note}");
    }
    for rule in &view.rules {
        let _ = writeln!(page, "  - {rule}");
    }
    for stage in &view.stages {
        let _ = writeln!(page, "\n{}: {}", stage.stage, stage.title);
        for limit in &stage.limits {
            let _ = writeln!(page, "  {} ({}): {}; clause {}", limit.clock, limit.kind, limit.limit, limit.authority);
            if let Some(extension) = &limit.extension {
                let _ = writeln!(page, "      extension: {extension}");
            }
        }
        for rule in &stage.rules {
            let _ = writeln!(page, "  - {rule}");
        }
    }
    page
}
