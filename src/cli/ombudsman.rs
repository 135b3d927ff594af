//! `ombudsman`: the complainant went there; what the ombudsman asked for, found and ordered.

use clap::{ArgGroup, Args};

use super::action::new_action;
use super::arguments::word_parser;
use super::casework::{Casework, find};
use super::failure::Exit;
use super::recording::{RecordingArgs, record_event};
use super::session::Session;
use super::texts::{line_if_any, text_if_any};
use crate::case::{ActionKind, ActionSet, Determined, Event, Handler, OmbudsmanFinding, Referred, next_action};

/// Examples of `ombudsman`.
const EXAMPLES: &str = "\
Examples:
  plaint ombudsman 1 --referred --reference 202600123
  plaint ombudsman 1 --evidence-by 2026-07-10 --words 'The repair logs and both answers'
  plaint ombudsman 1 --found service-failure
  plaint ombudsman 1 --order 'Pay £200@2026-09-01' --owner 'C Evans'
  plaint action 1 --done 4 --said 'Evidence sent'";

/// Arguments of `ombudsman`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES, group = ArgGroup::new("what").required(true))]
pub struct OmbudsmanArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// The complainant went to the ombudsman
    #[arg(long, group = "what")]
    pub referred: bool,
    /// The ombudsman asked for evidence, by this day: it becomes an action
    #[arg(long, value_name = "DATE", allow_hyphen_values = true, group = "what")]
    pub evidence_by: Option<String>,
    /// What the ombudsman found
    #[arg(long, value_name = "FINDING", value_parser = word_parser::<OmbudsmanFinding>(), group = "what")]
    pub found: Option<OmbudsmanFinding>,
    /// What the ombudsman ordered, with @DATE for its date: it becomes an action
    #[arg(long, value_name = "TEXT[@DATE]", allow_hyphen_values = true, group = "what")]
    pub order: Option<String>,
    /// What the ombudsman recommended, with @DATE for its date: it becomes an action
    #[arg(long, value_name = "TEXT[@DATE]", allow_hyphen_values = true, group = "what")]
    pub recommended: Option<String>,
    /// The ombudsman's own reference
    #[arg(long, value_name = "REF", allow_hyphen_values = true, requires = "referred")]
    pub reference: Option<String>,
    /// What was asked for or found, in words (`-` reads standard input)
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true,
        conflicts_with_all = ["referred", "order", "recommended"])]
    pub words: Option<String>,
    /// Who sees to it
    #[arg(long, allow_hyphen_values = true, value_name = "NAME", conflicts_with_all = ["referred", "found"])]
    pub owner: Option<String>,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `ombudsman`.
pub(super) fn run(session: &Session, args: OmbudsmanArgs) -> anyhow::Result<Exit> {
    let found = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let words = text_if_any(session, "--words", args.words)?;
    let reference = text_if_any(session, "--reference", args.reference)?;
    let owner = line_if_any("--owner", args.owner)?.map(Handler);
    let when = (args.recording.on.as_deref(), recording);
    record_event(session, &found, "record the ombudsman's part in", when, |work, on| {
        if args.referred {
            return Ok(Event::Referred(Referred { reference }));
        }
        if let Some(finding) = args.found {
            return Ok(Event::Determined(Determined { finding, said: words }));
        }
        let set = match (&args.evidence_by, &args.order, &args.recommended) {
            (Some(date), ..) => evidence_request(session, work, on, date, words)?,
            (None, Some(order), _) => new_action(session, work, on, ("--order", order), ActionKind::Order)?,
            (None, None, recommended) => {
                let text = recommended.as_deref().unwrap_or_default();
                new_action(session, work, on, ("--recommended", text), ActionKind::Recommendation)?
            }
        };
        Ok(Event::ActionSet(ActionSet { owner, ..set }))
    })?;
    Ok(Exit::Done)
}

fn evidence_request(
    session: &Session,
    work: &Casework,
    on: chrono::NaiveDate,
    date: &str,
    words: Option<String>,
) -> anyhow::Result<ActionSet> {
    let words = words.unwrap_or_else(|| "Evidence for the ombudsman".to_owned());
    let target = session.date("--evidence-by", date, &work.calendar)?;
    Ok(ActionSet {
        stage: work.stage_on(on)?,
        number: next_action(&work.case, &work.journal.entries),
        kind: ActionKind::EvidenceRequest,
        owner: None,
        target: Some(target),
        authorised_by: None,
        action: Some(words),
    })
}
