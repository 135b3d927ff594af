//! `panel`: a panel was put together to hear the complaint.

use clap::Args;

use super::casework::find;
use super::failure::{Exit, Usage};
use super::recording::{RecordingArgs, record_event};
use super::session::Session;
use super::texts::{line, text};
use crate::case::{Event, Handler, PanelConvened, PanelMember};

/// Examples of `panel`.
const EXAMPLES: &str = "\
Examples:
  plaint panel 1 --seat senior-staff='C Evans' --seat board-member='D Rowe' --resident 'E Marsh' --consented";

/// Arguments of `panel`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct PanelArgs {
    /// The case, or the ending of its reference
    #[arg(value_name = "CASE")]
    pub case: String,
    /// Who sits, and as what; repeat for each
    #[arg(long, value_name = "SEAT=NAME", allow_hyphen_values = true)]
    pub seat: Vec<String>,
    /// A resident who sits; repeat for more
    #[arg(long, value_name = "NAME", allow_hyphen_values = true)]
    pub resident: Vec<String>,
    /// The complainant consents to who sits
    #[arg(long)]
    pub consented: bool,
    /// Options of every verb that records.
    #[command(flatten)]
    pub recording: RecordingArgs,
}

/// Runs `panel`.
pub(super) fn run(session: &Session, args: PanelArgs) -> anyhow::Result<Exit> {
    let reference = find(session, &args.case)?;
    let recording = args.recording.read(session)?;
    let mut members = args.seat.iter().map(|seat| read_seat(seat)).collect::<anyhow::Result<Vec<_>>>()?;
    let residents = args.resident.into_iter().map(|name| text(session, "--resident", name));
    let residents = residents.collect::<anyhow::Result<Vec<_>>>()?;
    members.extend(residents.iter().map(|_| PanelMember { seat: RESIDENT.to_owned(), handler: None }));
    if members.is_empty() {
        return Err(Usage::Missing("--seat").into());
    }
    let residents = (!residents.is_empty()).then(|| residents.join("; "));
    let consented = args.consented;
    let when = (args.recording.on.as_deref(), recording);
    record_event(session, &reference, "convene a panel for", when, |work, _| {
        let stage = work.stage()?.name.clone();
        Ok(Event::PanelConvened(PanelConvened { stage, members, consented, residents }))
    })?;
    Ok(Exit::Done)
}

/// The seat whose holder's name is personal.
const RESIDENT: &str = "resident";

/// `SEAT=NAME`.
fn read_seat(given: &str) -> anyhow::Result<PanelMember> {
    let Some((seat, name)) = given.split_once('=') else {
        return Err(Usage::Says("the value of --seat is SEAT=NAME, as board-member='D Rowe'".to_owned()).into());
    };
    let seat = line("--seat", seat.to_owned())?;
    if seat == RESIDENT {
        return Err(Usage::Says("a resident is named with --resident, which keeps the name apart".to_owned()).into());
    }
    Ok(PanelMember { seat, handler: Some(Handler(line("--seat", name.to_owned())?)) })
}
