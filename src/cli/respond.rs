//! `respond`: the answer at the current stage was given.

use clap::Args;

use super::arguments::word_parser;
use super::casework::{Casework, find};
use super::failure::Exit;
use super::recording::{RecordingArgs, record_step};
use super::session::Session;
use super::texts::{line_if_any, text, text_if_any};
use crate::case::{Action, Answered, Channel, Event, Handler};
use crate::policy::Outcome;

/// Examples of `respond`.
const EXAMPLES: &str = "\
Examples:
  plaint respond 1 --outcome upheld --decision 'We were late' --remedy 'Apology' --action 'New boiler@2026-12-18'
  plaint respond 2 --outcome not-upheld --on yesterday --received-on today";

/// Arguments of `respond`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct RespondArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// How it came out: upheld, partly-upheld, not-upheld or resolved
    #[arg(long, value_name = "OUTCOME")]
    pub outcome: Option<String>,
    /// The decision (`-` reads standard input)
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub decision: Option<String>,
    /// Its reasons
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub reasons: Option<String>,
    /// A remedy offered; repeat for more
    #[arg(long, allow_hyphen_values = true, value_name = "TEXT")]
    pub remedy: Vec<String>,
    /// Something still to be done, with @DATE for a target; repeat for more
    #[arg(long, value_name = "TEXT[@DATE]", allow_hyphen_values = true)]
    pub action: Vec<String>,
    /// The complainant agreed to it, where it is resolved
    #[arg(long)]
    pub agreed: bool,
    /// Who answered
    #[arg(long, allow_hyphen_values = true, value_name = "NAME")]
    pub handler: Option<String>,
    /// Who signed the answer off
    #[arg(long, allow_hyphen_values = true, value_name = "NAME")]
    pub signed_off_by: Option<String>,
    /// How it was given
    #[arg(long, value_name = "CHANNEL", value_parser = word_parser::<Channel>())]
    pub channel: Option<Channel>,
    /// The day the complainant got it
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub received_on: Option<String>,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `respond`.
pub(super) fn run(session: &Session, args: RespondArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let given = args.outcome.as_deref().map(read_outcome).transpose()?;
    let known: Vec<Outcome> = match given {
        Some(outcome) => vec![outcome],
        None => Casework::look(session, &args.case)?.policy.outcomes.iter().map(|known| known.outcome).collect(),
    };
    let outcome = session.needed_word("--outcome", given, "How did it come out", &known)?;
    let handler = line_if_any("--handler", args.handler)?.map(Handler);
    let signed_off_by = line_if_any("--signed-off-by", args.signed_off_by)?.map(Handler);
    let decision = text_if_any(session, "--decision", args.decision)?;
    let reasons = text_if_any(session, "--reasons", args.reasons)?;
    let remedies: Vec<String> =
        args.remedy.into_iter().map(|remedy| text(session, "--remedy", remedy)).collect::<Result<_, _>>()?;
    let when = (args.recording.on.as_deref(), recording);
    record_step(session, &reference, "record the answer of", when, |work, on| {
        let received_on = work.past_date(session, "--received-on", args.received_on.as_deref())?;
        let actions: Vec<Action> = args
            .action
            .iter()
            .map(|action| read_action(session, work, "--action", action))
            .collect::<Result<_, _>>()?;
        let stage = work.stage()?;
        let answered = Answered {
            agreed: args.agreed,
            stage: stage.name.clone(),
            outcome,
            handler,
            signed_off_by,
            channel: args.channel,
            received_on,
            remedies_offered: u32::try_from(remedies.len()).unwrap_or(u32::MAX),
            actions,
            decision,
            reasons,
            remedies,
        };
        Ok((work.rule_on(on, Event::Answered(answered)), Some("response")))
    })?;
    Ok(Exit::Done)
}

/// An outcome, also by the Scottish procedures' own word.
pub(super) fn read_outcome(text: &str) -> anyhow::Result<Outcome> {
    match text {
        "partially-upheld" => Ok(Outcome::PartlyUpheld),
        _ => Ok(crate::Word::from_word(text)?),
    }
}

/// `TEXT`, or `TEXT@DATE`. What follows the last `@` must be a date, unless it holds a space or a dot as an address
/// does: a mistyped target must not be lost in the words.
pub(super) fn read_action(
    session: &Session,
    work: &Casework,
    option: &'static str,
    given: &str,
) -> anyhow::Result<Action> {
    let parts = given.rsplit_once('@').map(|(words, date)| (words.trim_end(), date.trim()));
    let dated = parts.filter(|(_, date)| !date.contains([' ', '.']));
    let (words, target) = match dated {
        Some((words, date)) => (words, Some(session.date(option, date, &work.calendar)?)),
        None => (given, None),
    };
    Ok(Action { words: Some(text(session, option, words.to_owned())?), target })
}
