//! A first draft of the mapping.

use crate::cli::failure::{Exit, Usage};
use crate::cli::session::Session;
use crate::import::{CannotRead, Reading, draft};
use crate::policy::StageKind;

/// Why there is no draft.
pub(super) enum CannotDraft {
    /// The file.
    Reading(CannotRead),
    /// Anything else.
    Otherwise(anyhow::Error),
}

impl From<anyhow::Error> for CannotDraft {
    fn from(error: anyhow::Error) -> Self {
        Self::Otherwise(error)
    }
}

/// Writes the draft, and says what is to be done with it.
pub(super) fn draft_mapping(session: &Session, reading: &Reading) -> Result<Exit, CannotDraft> {
    let policy = session.policy(session.usual_policy_id())?.policy;
    let complaints = policy.stages.iter().filter(|stage| stage.kind == StageKind::Complaint);
    let stages: Vec<String> = complaints.map(|stage| stage.name.to_string()).collect();
    let draft = draft(reading, &policy.id, &stages).map_err(CannotDraft::Reading)?;
    // Somebody may have worked on an earlier draft.
    if let Some(file) = session.output.as_deref().filter(|file| file.is_file()) {
        let says = format!("{} is there already: remove it, or name another file for the draft", file.display());
        return Err(anyhow::Error::from(Usage::Says(says)).into());
    }
    session.write(draft.text.as_bytes())?;
    for question in &draft.questions {
        session.say(&format!("- {question}"));
    }
    if !draft.unused.is_empty() {
        session.say(&format!("- nothing is made of these columns: {}", draft.unused.join(", ")));
    }
    session
        .say("Read it through, and then see what --mapping with --dry-run says. `plaint import --help` describes it.");
    Ok(Exit::Done)
}
