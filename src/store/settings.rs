//! The store's own file: its format and the organisation's choices.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::register::names_in;
use super::{Damage, StoreError, durable};
use crate::policy::RetentionPeriod;

/// The newest format of store this program reads and writes.
const FORMAT: u32 = 1;
const FILE: &str = "plaint.json";

/// The organisation's choices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    format: u32,
    /// The prefix of new case references.
    pub prefix: String,
    /// The policy of a case that names none.
    pub policy: String,
    /// The time zone in which a day begins, by its IANA name.
    pub time_zone: String,
    /// The homes of the organisation, for figures per 1,000 homes.
    #[serde(default, skip_serializing_if = "Homes::is_unknown")]
    pub homes: Homes,
    /// The services that complaints can be about, so that a report can show those that had none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<String>,
    /// For how long a closed case is kept where its policy does not say; six years if neither does.
    #[serde(default, with = "retention", skip_serializing_if = "Option::is_none")]
    pub retention: Option<RetentionPeriod>,
}

/// A period of retention as the file has it, as `6y` or `18m`.
mod retention {
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    use crate::policy::RetentionPeriod;

    #[expect(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "serde passes the field by reference")]
    pub(super) fn serialize<S: Serializer>(kept: &Option<RetentionPeriod>, to: S) -> Result<S::Ok, S::Error> {
        match kept {
            Some(period) => to.collect_str(period),
            None => to.serialize_none(),
        }
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<RetentionPeriod>, D::Error> {
        String::deserialize(from)?.parse().map(Some).map_err(D::Error::custom)
    }
}

/// How many homes there are, by what they are let or sold as; none where that is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Homes {
    /// Low-cost rental accommodation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lcra: Option<u64>,
    /// Low-cost home ownership.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lcho: Option<u64>,
}

impl Homes {
    fn is_unknown(&self) -> bool {
        *self == Self::default()
    }
}

impl Settings {
    /// Settings of the newest format.
    pub fn new(prefix: &str, policy: &str, time_zone: &str) -> Self {
        let (prefix, policy, time_zone) = (prefix.to_owned(), policy.to_owned(), time_zone.to_owned());
        let (homes, services, retention) = (Homes::default(), Vec::new(), None);
        Self { format: FORMAT, prefix, policy, time_zone, homes, services, retention }
    }
}

/// Only as much of the file as every format has.
#[derive(Deserialize)]
struct AnyFormat {
    format: u32,
}

pub(super) fn read(root: &Path) -> Result<Settings, StoreError> {
    let path = root.join(FILE);
    match std::fs::metadata(root) {
        Ok(found) if !found.is_dir() => return Err(StoreError::NotAFolder(root.to_owned())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(StoreError::NoStore(root.to_owned()));
        }
        Err(error) => return Err(StoreError::io("open", root)(error)),
        Ok(_) => {}
    }
    let Some(bytes) = durable::read_if_there(&path)? else {
        // Settings made up anew beside cases that are there would give the next one a strange name.
        let has_cases = !names_in(&root.join("cases"))?.is_empty();
        let missing = StoreError::damaged(&path, None, Damage::SettingsMissing);
        return Err(if has_cases { missing } else { StoreError::NoStore(root.to_owned()) });
    };
    let damaged =
        |error: &serde_json::Error| StoreError::damaged(&path, Some(error.line()), Damage::Settings(error.column()));
    let any: AnyFormat = serde_json::from_slice(&bytes).map_err(|error| damaged(&error))?;
    if any.format > FORMAT {
        let newer = Damage::Newer(format!("store format {}; this one reads {FORMAT}", any.format));
        return Err(StoreError::damaged(&path, None, newer));
    }
    serde_json::from_slice(&bytes).map_err(|error| damaged(&error))
}

/// Writes the settings unless there are some.
pub(super) fn write_new(root: &Path, settings: &Settings) -> Result<(), StoreError> {
    let path = root.join(FILE);
    let mut text = serde_json::to_string_pretty(settings).map_err(|error| StoreError::Io {
        doing: "write",
        path: path.clone(),
        source: error.into(),
    })?;
    text.push('\n');
    durable::create(&path, text.as_bytes()).map(|_| ())
}
