//! What the words in the cells are called here.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;

use crate::alike::plain;
use crate::case::{Because, Channel, Status, Tenure};
use crate::policy::{Outcome, Place};
use crate::word::Word;

/// What a first draft writes where it does not know.
pub(in crate::import) const UNKNOWN: &str = "?";

/// Words of theirs and of ours, by what they say.
#[derive(Deserialize, Debug, Clone, Default)]
#[serde(deny_unknown_fields, default)]
pub(super) struct ValuesDocument {
    channel: BTreeMap<String, String>,
    service: BTreeMap<String, String>,
    category: BTreeMap<String, String>,
    tenure: BTreeMap<String, String>,
    handler: BTreeMap<String, String>,
    stage: BTreeMap<String, String>,
    status: BTreeMap<String, String>,
    closed_because: BTreeMap<String, String>,
    outcome: BTreeMap<String, String>,
}

/// Our words for theirs, by theirs as they are compared. What is empty here means nothing.
#[derive(Debug, Clone, Default)]
pub(in crate::import) struct Words(HashMap<String, String>);

/// The same for each thing that cells say.
#[derive(Debug, Clone, Default)]
pub(in crate::import) struct Values {
    pub(in crate::import) channel: Words,
    pub(in crate::import) service: Words,
    pub(in crate::import) category: Words,
    pub(in crate::import) tenure: Words,
    pub(in crate::import) handler: Words,
    pub(in crate::import) stage: Words,
    pub(in crate::import) status: Words,
    pub(in crate::import) closed_because: Words,
    pub(in crate::import) outcome: Words,
}

impl Words {
    /// What a text is called here: as it stands where nothing is said of it, none where it means nothing.
    pub(in crate::import) fn ours(&self, text: &str) -> Option<String> {
        match self.0.get(&plain(text)) {
            Some(ours) if ours.is_empty() => None,
            Some(ours) => Some(ours.clone()),
            None => Some(text.to_owned()),
        }
    }

    /// The word that a text is; none where it means nothing.
    ///
    /// # Errors
    /// Where nothing is said of it and it is no word of ours.
    pub(in crate::import) fn word<W: Word>(&self, text: &str) -> Result<Option<W>, ()> {
        match self.0.get(&plain(text)) {
            Some(ours) if ours.is_empty() => Ok(None),
            Some(ours) => W::from_word(ours).map(Some).map_err(|_| ()),
            None => W::from_word(&plain(text).replace(' ', "-")).map(Some).map_err(|_| ()),
        }
    }
}

/// What is wrong with a text that is no word of that vocabulary.
pub(super) fn no_word<W: Word>(text: &str) -> Option<String> {
    W::from_word(text).err().map(|unknown| unknown.to_string())
}

impl Values {
    /// What a file says, with its faults.
    pub(super) fn read(document: ValuesDocument, found: &mut Vec<(Place, String)>) -> Self {
        let anything = |_: &str| None;
        let mut read = |kind: &str, given: BTreeMap<String, String>, no_word: fn(&str) -> Option<String>| {
            let mut words = HashMap::new();
            for (theirs, ours) in given {
                let place = Place::default().key("values").key(kind).key(&theirs);
                if ours == UNKNOWN {
                    let says = "still a question: say what it is called here, or \"\" where it says nothing";
                    found.push((place, says.to_owned()));
                } else if let Some(says) = no_word(&ours).filter(|_| !ours.is_empty()) {
                    found.push((place, says));
                } else if words.insert(plain(&theirs), ours).is_some() {
                    found.push((place, "it stands twice: letter case and spacing make no difference".to_owned()));
                }
            }
            Words(words)
        };
        Self {
            channel: read("channel", document.channel, no_word::<Channel>),
            service: read("service", document.service, anything),
            category: read("category", document.category, anything),
            tenure: read("tenure", document.tenure, no_word::<Tenure>),
            handler: read("handler", document.handler, anything),
            stage: read("stage", document.stage, anything),
            status: read("status", document.status, no_word::<Status>),
            closed_because: read("closed_because", document.closed_because, no_word::<Because>),
            outcome: read("outcome", document.outcome, no_word::<Outcome>),
        }
    }
}
