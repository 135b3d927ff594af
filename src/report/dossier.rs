//! One case in tables, for somebody outside who looks into how it was handled: with every word that was recorded.

use super::{
    Cell, DateStyle, HistoryLine, ImportedView, PointView, Reckoned, RemedyView, Sheet, actions_of,
    actions_sheet_with_words, history_with_words, points_of, remedies_of,
};
use crate::case::{Direction, Entry, Event, as_corrected};

/// The tables of a case by name: what happened as recorded, and then what each kind of step comes to, as it stands
/// after corrections. `entries` are all of its journal.
pub fn dossier(reckoned: &Reckoned<'_>, entries: &[Entry]) -> Vec<(&'static str, Sheet)> {
    let known = |entry: &&Entry| entry.seq == 1 || entry.on <= reckoned.as_at;
    let entries: Vec<Entry> = entries.iter().filter(known).cloned().collect();
    let stands: Vec<Entry> = as_corrected(&entries).iter().filter(known).cloned().collect();
    vec![
        ("chronology", chronology_sheet(&history_with_words(&entries, reckoned.as_at, DateStyle::Iso))),
        ("extensions", extensions_sheet(&stands)),
        ("contacts", contacts_sheet(&stands)),
        ("outcomes", outcomes_sheet(&stands)),
        ("points", points_sheet(&points_of(reckoned, true))),
        ("remedies", remedies_sheet(&remedies_of(reckoned, true))),
        ("actions", actions_sheet_with_words(&actions_of(reckoned, true))),
        ("evidence", evidence_sheet(&stands)),
    ]
}

/// Everything that happened, in the order recorded, what was corrected since included.
fn chronology_sheet(lines: &[HistoryLine]) -> Sheet {
    let columns = [
        ("entry", "Entry"),
        ("on", "On"),
        ("what", "What"),
        ("words", "In words"),
        ("recorded_by", "Recorded by"),
        ("recorded_at", "Recorded at"),
        ("backdated", "Written later"),
        ("imported", "Imported from"),
        ("against", "Against the policy"),
        ("corrected_by", "Corrected by"),
    ];
    Sheet::of("Chronology", &columns, lines, |line| {
        let words: Vec<String> = line.words.iter().map(|words| format!("{}: {}", words.of, words.text)).collect();
        vec![
            i64::from(line.entry).into(),
            line.on.into(),
            line.what.clone().into(),
            some(words.join("\n")),
            line.recorded_by.clone().into(),
            line.recorded_at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true).into(),
            line.backdated.into(),
            line.imported.as_ref().map(ImportedView::words).into(),
            line.overrides.as_ref().map(|clauses| clauses.join(", ")).into(),
            line.corrected_by.map(i64::from).into(),
        ]
    })
}

fn some(text: String) -> Cell {
    if text.is_empty() { Cell::Empty } else { text.into() }
}

/// A table of the entries that are of one kind, each with its number and its day.
fn sheet_of(
    title: &str,
    columns: &[(&'static str, &'static str)],
    entries: &[Entry],
    cells: impl Fn(&Event) -> Option<Vec<Cell>>,
) -> Sheet {
    let columns: Vec<_> = [("entry", "Entry"), ("on", "On")].into_iter().chain(columns.iter().copied()).collect();
    let row = |entry: &Entry| -> Option<Vec<Cell>> {
        let mut row: Vec<Cell> = vec![i64::from(entry.seq).into(), entry.on.into()];
        row.extend(cells(&entry.event)?);
        Some(row)
    };
    let rows: Vec<Vec<Cell>> = entries.iter().filter_map(row).collect();
    Sheet::of(title, &columns, &rows, Clone::clone)
}

/// The later answer dates, with why.
fn extensions_sheet(entries: &[Entry]) -> Sheet {
    let columns = [
        ("stage", "Stage"),
        ("promised_by", "Promised by"),
        ("told", "Told"),
        ("agreed", "Agreed"),
        ("approved_by", "Approved by"),
        ("past_the_cap", "Past the cap"),
        ("signposted", "Signposted"),
        ("reason", "Reason"),
        ("good_reason", "Good reason"),
    ];
    sheet_of("Extensions", &columns, entries, |event| {
        let Event::Extended(event) = event else { return None };
        Some(vec![
            event.stage.to_string().into(),
            event.response_promised_by.into(),
            event.told.into(),
            event.agreed.into(),
            event.approved_by.as_ref().map(ToString::to_string).into(),
            event.past_the_cap.into(),
            event.signposted.into(),
            event.reason.clone().into(),
            event.good_reason.clone().into(),
        ])
    })
}

/// The contacts with the complainant.
fn contacts_sheet(entries: &[Entry]) -> Sheet {
    let columns =
        [("stage", "Stage"), ("from", "From"), ("purpose", "Purpose"), ("channel", "Channel"), ("said", "Said")];
    sheet_of("Contacts", &columns, entries, |event| {
        let Event::Contacted(event) = event else { return None };
        Some(vec![
            event.stage.to_string().into(),
            from(event.direction).into(),
            event.purpose.to_string().into(),
            event.channel.map(|channel| channel.to_string()).into(),
            event.said.clone().into(),
        ])
    })
}

fn from(direction: Direction) -> &'static str {
    match direction {
        Direction::In => "complainant",
        Direction::Out => "organisation",
    }
}

/// The answers at each stage.
fn outcomes_sheet(entries: &[Entry]) -> Sheet {
    let columns = [
        ("stage", "Stage"),
        ("outcome", "Outcome"),
        ("agreed", "Agreed"),
        ("answered_by", "Answered by"),
        ("signed_off_by", "Signed off by"),
        ("channel", "Channel"),
        ("received_on", "Received on"),
        ("decision", "Decision"),
        ("reasons", "Reasons"),
    ];
    sheet_of("Outcomes", &columns, entries, |event| {
        let Event::Answered(event) = event else { return None };
        Some(vec![
            event.stage.to_string().into(),
            event.outcome.to_string().into(),
            event.agreed.into(),
            event.handler.as_ref().map(ToString::to_string).into(),
            event.signed_off_by.as_ref().map(ToString::to_string).into(),
            event.channel.map(|channel| channel.to_string()).into(),
            event.received_on.into(),
            event.decision.clone().into(),
            event.reasons.clone().into(),
        ])
    })
}

/// The evidence on file, by its name and, where it is a file, its digest.
fn evidence_sheet(entries: &[Entry]) -> Sheet {
    let columns = [("stage", "Stage"), ("from", "From"), ("item", "Item"), ("sha256", "SHA-256"), ("said", "Shows")];
    sheet_of("Evidence", &columns, entries, |event| {
        let Event::EvidenceFiled(event) = event else { return None };
        Some(vec![
            event.stage.to_string().into(),
            from(event.direction).into(),
            event.item.clone().into(),
            event.sha256.clone().into(),
            event.said.clone().into(),
        ])
    })
}

/// The points of complaint, and how each came out.
fn points_sheet(points: &[PointView]) -> Sheet {
    let columns =
        [("point", "No."), ("stage", "Stage"), ("raised", "Raised"), ("outcome", "Outcome"), ("words", "Point")];
    Sheet::of("Points", &columns, points, |point| {
        let PointView { point, stage, raised, outcome, words } = point.clone();
        vec![i64::from(point).into(), stage.into(), raised.into(), outcome.into(), words.into()]
    })
}

/// The remedies, offered, answered and given.
fn remedies_sheet(remedies: &[RemedyView]) -> Sheet {
    let columns = [
        ("remedy", "No."),
        ("stage", "Stage"),
        ("kind", "Kind"),
        ("amount", "Amount"),
        ("offset", "Set off"),
        ("offered", "Offered"),
        ("answer", "Answer"),
        ("answered", "Answered"),
        ("delivered", "Given"),
        ("words", "Remedy"),
    ];
    Sheet::of("Remedies", &columns, remedies, |remedy| {
        let remedy = remedy.clone();
        vec![
            i64::from(remedy.remedy).into(),
            remedy.stage.into(),
            remedy.kind.into(),
            remedy.amount.into(),
            remedy.offset.into(),
            remedy.offered.into(),
            remedy.answer.into(),
            remedy.answered.into(),
            remedy.delivered.into(),
            remedy.words.into(),
        ]
    })
}
