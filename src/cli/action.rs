//! `action`: something is to be done, by whom and by when; put off; done.

use clap::{ArgGroup, Args};

use super::arguments::word_parser;
use super::casework::{Casework, find};
use super::failure::{Exit, Usage};
use super::recording::{RecordingArgs, record_event};
use super::respond::read_action;
use super::session::Session;
use super::texts::{line_if_any, text_if_any};
use crate::case::{ActionDone, ActionKind, ActionMoved, ActionSet, Event, Handler, next_action};

/// Examples of `action`.
const EXAMPLES: &str = "\
Examples:
  plaint action 1 --add 'Renew the extractor fan@2026-06-12' --owner 'D Novak'
  plaint action 1 --move 1 --target +10wd --reason 'Part on order'
  plaint action 1 --done 1 --said 'Fitted and tested'";

/// Arguments of `action`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES, group = ArgGroup::new("what").required(true))]
pub struct ActionArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// It is to be done, with @DATE for a target
    #[arg(long, value_name = "TEXT[@DATE]", allow_hyphen_values = true, group = "what")]
    pub add: Option<String>,
    /// It was done: its number
    #[arg(long, value_name = "N", group = "what")]
    pub done: Option<u32>,
    /// Somebody else sees to it, or by another day: its number
    #[arg(long = "move", value_name = "N", group = "what")]
    pub moved: Option<u32>,
    /// What kind of thing [default: action]
    #[arg(long, value_name = "KIND", value_parser = word_parser::<ActionKind>(), requires = "add")]
    pub kind: Option<ActionKind>,
    /// Who sees to it
    #[arg(long, allow_hyphen_values = true, value_name = "NAME", conflicts_with = "done")]
    pub owner: Option<String>,
    /// By when, with --move
    #[arg(long, value_name = "DATE", allow_hyphen_values = true, requires = "moved")]
    pub target: Option<String>,
    /// Who authorised it
    #[arg(long, allow_hyphen_values = true, value_name = "NAME", requires = "add")]
    pub authorised_by: Option<String>,
    /// Why it is put off
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true, requires = "moved")]
    pub reason: Option<String>,
    /// What was done (`-` reads standard input)
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true, requires = "done")]
    pub said: Option<String>,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `action`.
pub(super) fn run(session: &Session, args: ActionArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let owner = line_if_any("--owner", args.owner)?.map(Handler);
    let authorised_by = line_if_any("--authorised-by", args.authorised_by)?.map(Handler);
    let reason = text_if_any(session, "--reason", args.reason)?;
    let said = text_if_any(session, "--said", args.said)?;
    if args.moved.is_some() && owner.is_none() && args.target.is_none() {
        let says = "--move needs what is new: --owner NAME or --target DATE".to_owned();
        return Err(Usage::Says(says).into());
    }
    let when = (args.recording.on.as_deref(), recording);
    record_event(session, &reference, "record an action on", when, |work, on| {
        if let Some(text) = &args.add {
            let kind = args.kind.unwrap_or(ActionKind::Action);
            let set = new_action(session, work, on, ("--add", text), kind)?;
            return Ok(Event::ActionSet(ActionSet { owner, authorised_by, ..set }));
        }
        if let Some(number) = args.moved {
            let date = |text: &str| session.date("--target", text, &work.calendar);
            let target = args.target.as_deref().map(date).transpose()?;
            return Ok(Event::ActionMoved(ActionMoved { number, owner, target, reason }));
        }
        Ok(Event::ActionDone(ActionDone { number: args.done.unwrap_or_default(), said }))
    })?;
    Ok(Exit::Done)
}

/// A new action of a case, from `TEXT[@DATE]`, with nobody named yet.
pub(super) fn new_action(
    session: &Session,
    work: &Casework,
    on: chrono::NaiveDate,
    (option, text): (&'static str, &str),
    kind: ActionKind,
) -> anyhow::Result<ActionSet> {
    let read = read_action(session, work, option, text)?;
    Ok(ActionSet {
        stage: work.stage_on(on)?,
        number: next_action(&work.case, &work.journal.entries),
        kind,
        owner: None,
        target: read.target,
        authorised_by: None,
        action: read.words,
    })
}
