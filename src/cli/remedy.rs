//! `remedy`: a remedy was offered, accepted or refused, or given.

use clap::{ArgGroup, Args};

use super::arguments::word_parser;
use super::casework::find;
use super::failure::Exit;
use super::recording::{RecordingArgs, record_step};
use super::session::Session;
use super::texts::text_if_any;
use crate::case::{
    Event, Money, RemedyAnswer, RemedyAnswered, RemedyDelivered, RemedyKind, RemedyOffered, next_remedy,
};

/// Examples of `remedy`.
const EXAMPLES: &str = "\
Examples:
  plaint remedy 1 --offer apology --words 'For the missed visits'
  plaint remedy 1 --offer compensation-for-distress --amount 150 --words 'Six weeks without heating'
  plaint remedy 1 --accepted 2
  plaint remedy 1 --delivered 2";

/// Arguments of `remedy`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES, group = ArgGroup::new("what").required(true))]
pub struct RemedyArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// It is offered: what kind
    #[arg(long, value_name = "KIND", value_parser = word_parser::<RemedyKind>(), group = "what")]
    pub offer: Option<RemedyKind>,
    /// The complainant accepted it: its number
    #[arg(long, value_name = "N", group = "what")]
    pub accepted: Option<u32>,
    /// The complainant refused it: its number
    #[arg(long, value_name = "N", group = "what")]
    pub refused: Option<u32>,
    /// It was given: its number
    #[arg(long, value_name = "N", group = "what")]
    pub delivered: Option<u32>,
    /// How much, in pounds, as 150 or 150.50
    #[arg(long, value_name = "POUNDS", requires = "offer")]
    pub amount: Option<Money>,
    /// It is set off against what the complainant owes
    #[arg(long, requires = "offer")]
    pub offset: bool,
    /// What it is, or what it is for (`-` reads standard input)
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true, requires = "offer", alias = "for")]
    pub words: Option<String>,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `remedy`.
pub(super) fn run(session: &Session, args: RemedyArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let remedy = text_if_any(session, "--words", args.words)?;
    let when = (args.recording.on.as_deref(), recording);
    record_step(session, &reference, "record a remedy on", when, |work, on| {
        if let Some(kind) = args.offer {
            let (stage, number) = (work.stage_on(on)?, next_remedy(&work.case, &work.journal.entries));
            let (amount, offset) = (args.amount, args.offset);
            let offered = RemedyOffered { stage, number, kind, amount, offset, remedy };
            return Ok((work.rule_on(on, Event::RemedyOffered(offered)), Some("offer")));
        }
        let replied = |number, answer| Event::RemedyAnswered(RemedyAnswered { number, answer });
        let event = match (args.accepted, args.refused) {
            (Some(number), _) => replied(number, RemedyAnswer::Accepted),
            (None, Some(number)) => replied(number, RemedyAnswer::Refused),
            (None, None) => Event::RemedyDelivered(RemedyDelivered { number: args.delivered.unwrap_or_default() }),
        };
        Ok((work.rule_on(on, event), None))
    })?;
    Ok(Exit::Done)
}
