//! `close`: the case is finished; `close --lapsed`: every case whose window has passed is.

use chrono::NaiveDate;
use clap::Args;

use super::arguments::word_parser;
use super::cases::{Cases, EVERY_CASE, NOT_CLOSED};
use super::casework::find;
use super::failure::{self, Exit};
use super::list;
use super::recording::{Recording, RecordingArgs, record_event};
use super::session::Session;
use super::texts::line_if_any;
use crate::Word;
use crate::case::{Because, CaseRef, Closed, Event, Handler};
use crate::output::Format;
use crate::report::{Filter, lapsed_rows};

/// Examples of `close`.
const EXAMPLES: &str = "\
Examples:
  plaint close 1 --because final-response
  plaint close --lapsed --dry-run";

/// Arguments of `close`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct CloseArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE", conflicts_with = "lapsed")]
    pub case: Option<String>,
    /// Why it is finished
    #[arg(long, value_name = "REASON", value_parser = word_parser::<Because>(), conflicts_with = "lapsed")]
    pub because: Option<Because>,
    /// Who authorised it, where somebody must
    #[arg(long, allow_hyphen_values = true, value_name = "NAME", conflicts_with = "lapsed")]
    pub authorised_by: Option<String>,
    /// Close every case whose window to ask for the next stage has passed
    #[arg(long)]
    pub lapsed: bool,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `close`.
pub(super) fn run(session: &Session, args: CloseArgs) -> anyhow::Result<Exit> {
    if args.lapsed {
        return close_lapsed(session, &args.recording);
    }
    let typed = session.needed_text("the argument CASE", args.case, "Which case")?;
    let reference = find(session, &typed)?;
    let recording = args.recording.read(session)?;
    let because = session.needed_word("--because", args.because, "Why is it finished", Because::ALL)?;
    let authorised_by = line_if_any("--authorised-by", args.authorised_by)?.map(Handler);
    let closed = Closed { because, authorised_by };
    close_one(session, &reference, (args.recording.on.as_deref(), recording), closed)?;
    Ok(Exit::Done)
}

fn close_one(
    session: &Session,
    reference: &CaseRef,
    when: (Option<&str>, Recording),
    closed: Closed,
) -> anyhow::Result<()> {
    record_event(session, reference, "close", when, |_, _| Ok(Event::Closed(closed)))
}

/// Closes what has lapsed as of today, or had by the day given.
fn close_lapsed(session: &Session, args: &RecordingArgs) -> anyhow::Result<Exit> {
    let on: Option<NaiveDate> = args.on.as_deref().map(|on| session.usual_date("--on", on)).transpose()?;
    let cases = Cases::load(session, &Filter::default(), session.today, NOT_CLOSED)?;
    let mut rows = lapsed_rows(&cases.reckoned(session.today));
    rows.retain(|row| on.is_none_or(|on| on > row.window_ended));
    let recording = args.read(session)?;
    let mut exit = cases.exit;
    let mut closed = Vec::new();
    let for_people = session.for_people();
    for row in &rows {
        let (reference, when) = (row.case.parse()?, (args.on.as_deref(), recording.clone()));
        // One that somebody else moved on meanwhile does not keep the others open.
        let lapsed = Closed { because: Because::Lapsed, authorised_by: None };
        match close_one(&for_people, &reference, when, lapsed) {
            Ok(()) => closed.push(reference),
            Err(error) => exit = failure::tell(&error),
        }
    }
    if session.format() != Format::Table {
        list::show(session, &Cases::load(session, &Filter::default(), session.today, EVERY_CASE)?, &closed)?;
    }
    if rows.is_empty() {
        session.say("No case has lapsed.");
    }
    Ok(exit)
}
