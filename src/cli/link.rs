//! `link`: two cases have to do with each other.

use anyhow::Context;
use clap::Args;

use super::arguments::word_parser;
use super::casework::{Casework, find};
use super::failure::{Exit, Usage};
use super::recording::{Recording, RecordingArgs, record_event};
use super::session::Session;
use crate::case::{CaseRef, Event, Link, Linked};

/// Examples of `link`.
const EXAMPLES: &str = "\
Examples:
  plaint link 2 --to 1
  plaint link 3 --to 1 --as new-points-of";

/// Arguments of `link`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct LinkArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// The other case
    #[arg(long, value_name = "CASE")]
    pub to: String,
    /// How this one has to do with that one [default: related]
    #[arg(long = "as", value_name = "LINK", value_parser = word_parser::<Link>())]
    pub link: Option<Link>,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `link`.
pub(super) fn run(session: &Session, args: &LinkArgs) -> anyhow::Result<Exit> {
    let link = args.link.unwrap_or(Link::Related);
    if matches!(link, Link::DuplicateOf | Link::HasDuplicate) {
        return Err(Usage::Says("a duplicate is recorded with `plaint merge CASE --into CASE`".to_owned()).into());
    }
    both(session, (&args.case, &args.to), link, &args.recording)
}

/// Records the link in both journals, the other's first: if one is written and the other is not, doing it again
/// writes the one that is missing.
pub(super) fn both(
    session: &Session,
    (one, other): (&str, &str),
    link: Link,
    args: &RecordingArgs,
) -> anyhow::Result<Exit> {
    let (here, there) = (find(session, one)?, find(session, other)?);
    let recording = args.read(session)?;
    let sides = [(&there, &here, link.mirrored()), (&here, &there, link)];
    let mut missing = Vec::new();
    for (case, to, link) in sides {
        if !is_linked(session, case, to, link)? {
            missing.push((case, to, link));
        }
    }
    if missing.is_empty() {
        // The decision says that it is so already.
        missing.push((&here, &there, link));
    }
    // Both are asked before either is written.
    for (case, to, link) in &missing {
        let work = Casework::look(session, &case.to_string())?;
        let on = work.past_date_or(session, "--on", args.on.as_deref(), session.today)?;
        let event = Event::Linked(Linked { case: (*to).clone(), link: *link });
        let ruling = work.rule_on(on, event).settle(recording.override_reason.clone());
        ruling.with_context(|| format!("cannot link {case} with {to}"))?;
    }
    // A script is answered with the case it named, once.
    let for_people = session.for_people();
    for (case, to, link) in missing {
        let session = if *case == here { session } else { &for_people };
        // What was expected, was of the case that was named first.
        let if_entries = recording.if_entries.filter(|_| *case == here);
        let when = (args.on.as_deref(), Recording { if_entries, ..recording.clone() });
        let linked = Linked { case: to.clone(), link };
        record_event(session, case, "link", when, |_, _| Ok(Event::Linked(linked)))?;
    }
    Ok(Exit::Done)
}

fn is_linked(session: &Session, case: &CaseRef, to: &CaseRef, link: Link) -> anyhow::Result<bool> {
    let work = Casework::look(session, &case.to_string())?;
    // One that was closed as a duplicate and opened again may be merged again.
    let open_again = link == Link::DuplicateOf && work.case.closed.is_none();
    let links = &work.case.circumstances.links;
    Ok(!open_again && links.iter().any(|known| known.case == *to && known.link == link))
}
