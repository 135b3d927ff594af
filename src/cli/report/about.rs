//! What must be known of a report beside its rows: of which period it is, of which cases alone, and as of which store.

use std::collections::HashSet;

use super::asked::Asked;
use crate::cli::documents;
use crate::output::wording::{count, date_for_people, list_and};
use crate::output::{Document, Format};
use crate::report::{Cell, ReportPeriod};

/// Puts the period and the filters before what the document notes already, and the store's head behind it.
pub(super) fn tell(asked: &Asked<'_>, received: Option<ReportPeriod>, document: &mut Document) -> anyhow::Result<()> {
    let session = asked.session;
    let mut notes = Vec::new();
    if let Some(period) = asked.of.period {
        notes.push(format!("{}, as at {}.", days("From", period, asked), date_for_people(session.as_at)));
    }
    if let Some(period) = received {
        let days = days("Received from", period, asked);
        notes.push(format!("{days}, as at {}.", date_for_people(session.as_at)));
    }
    let filters = asked.args.filters.asked();
    if !filters.is_empty() {
        let each: Vec<String> = filters
            .iter()
            .map(|(name, values)| format!("{} {}", name.replace('-', " "), values.join(" or ")))
            .collect();
        notes.push(format!("Only: {}.", list_and(&each)));
        documents::add(document, "filters", &filters)?;
    }
    notes.append(&mut document.notes);
    document.notes = notes;
    let head = session.store_head()?.to_string();
    documents::add(document, "store_head", &head)?;
    let damaged = asked.cases.damaged;
    if damaged > 0 {
        documents::add(document, "left_out_damaged", &damaged)?;
        document
            .notes
            .push(format!("Left out: {} that cannot be read; see `plaint check`.", count(damaged as u64, "journal")));
    }
    // Elsewhere these are said on standard error.
    if matches!(session.format(), Format::Html | Format::Xlsx | Format::Markdown) {
        let against = against_the_policy(asked, document);
        if !against.is_empty() {
            document.notes.push(format!("With entries against the policy: {}.", list_and(&against)));
        }
        document.notes.push(format!("Store head {head}"));
    }
    Ok(())
}

fn days(from: &str, period: ReportPeriod, asked: &Asked<'_>) -> String {
    let over = if asked.session.as_at < period.last { ", which is not over" } else { "" };
    format!("{from} {} to {}{over}", date_for_people(period.first), date_for_people(period.last))
}

/// The cases in a document's first table with entries against the policy: marked in every view, though not every table
/// has a column for it.
pub(super) fn against_the_policy(asked: &Asked<'_>, document: &Document) -> Vec<String> {
    let held = asked.reckoned.iter().filter(|reckoned| reckoned.case.overrides > 0);
    let mut marked: Vec<String> = held.map(|reckoned| reckoned.case.reference.to_string()).collect();
    marked.extend(asked.counted.against.iter().cloned());
    if !marked.is_empty() {
        let text_of = |cell: &Cell| match cell {
            Cell::Text(text) => Some(text.clone()),
            _ => None,
        };
        let in_rows: HashSet<String> = document.sheet.rows.iter().filter_map(|row| text_of(row.first()?)).collect();
        marked.retain(|case| in_rows.contains(case));
    }
    marked
}
