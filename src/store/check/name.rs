//! The integrity checks by name.

use crate::store::Damage;
use crate::word::words;

words! {
    /// An integrity check.
    pub enum Check ("check") {
        /// Files that can be read.
        Unreadable = "unreadable",
        /// What this version can read.
        Version = "version",
        /// Lines as they are written.
        Journal = "journal",
        /// Entries and personal parts that are what their digests say.
        Digests = "digests",
        /// Entries numbered without a gap.
        Sequence = "sequence",
        /// Entries that follow the one before.
        Chain = "chain",
        /// Newest entries that are there.
        Heads = "heads",
        /// Whole last lines.
        Torn = "torn",
        /// Erased words that stayed away.
        Erasure = "erasure",
        /// Policies as they were.
        Policies = "policies",
        /// An index that says what the journals say.
        Index = "index",
        /// Sound report definitions.
        Reports = "reports",
        /// Bank-holiday files as they were taken in.
        Calendar = "calendar",
        /// Sound settings.
        Settings = "settings",
        /// Files that belong.
        Strays = "strays",
        /// Files that are their owner's alone.
        Permissions = "permissions",
        /// Journals that nobody else may read.
        Privacy = "privacy",
        /// Heads kept elsewhere.
        Against = "against",
        /// Promised dates that are working days.
        Promises = "promises",
        /// Due dates within the published bank holidays.
        Reach = "reach",
    }
}

/// What it means when a check has something to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// Something is not as it was left: somebody must look into it.
    Finding,
    /// Nothing is wrong with the store, but an officer should know.
    Notice,
}

impl Check {
    /// What it means when this one has something to say.
    pub fn weight(self) -> Weight {
        match self {
            Self::Privacy | Self::Promises | Self::Reach => Weight::Notice,
            _ => Weight::Finding,
        }
    }

    /// What it looks for, in a line.
    pub fn looks_for(self) -> &'static str {
        match self {
            Self::Unreadable => "files that the system does not let anybody read",
            Self::Version => "what a newer plaint wrote, which this one cannot read",
            Self::Journal => "lines that plaint did not write, journals of another case, entries that cannot be",
            Self::Digests => "entries and words that were changed, and words that were taken out",
            Self::Sequence => "entries that are missing, doubled or moved",
            Self::Chain => "entries that do not follow the one before",
            Self::Heads => "newest entries cut off, journals that are gone or rewritten, heads that are lost",
            Self::Torn => "last lines that were never written in full",
            Self::Erasure => "words that are there again, or still, although they were erased",
            Self::Policies => {
                "copies of policies that are gone or were replaced, and the organisation's own with faults"
            }
            Self::Index => "an index that says otherwise than the journals, although nothing shows that they changed",
            Self::Reports => "report definitions with faults",
            Self::Calendar => "files of bank holidays that are gone or were replaced",
            Self::Settings => "settings that cannot be read, or that name what is not there",
            Self::Strays => "files that do not belong: copies that a sync program made, or misplaced ones",
            Self::Permissions => "folders and files that anybody may write",
            Self::Privacy => "journals that anybody may read who has an account on the computer",
            Self::Against => "what differs from heads kept elsewhere; only with --against or --against-head",
            Self::Promises => "dates promised for the answer to an open case that the calendar has moved under",
            Self::Reach => "due dates of open cases outside the published bank holidays, which may still move",
        }
    }

    /// The check that finds such damage.
    pub(super) fn of(damage: &Damage) -> Self {
        match damage {
            Damage::Newer(_) => Self::Version,
            Damage::EntryDigest | Damage::PersonalDigest | Damage::PersonalMissing => Self::Digests,
            Damage::Sequence { .. } => Self::Sequence,
            Damage::Chain => Self::Chain,
            Damage::CutOff { .. } | Damage::Rewritten(_) | Damage::Missing(_) | Damage::Head(_) => Self::Heads,
            Damage::Torn(_) | Damage::NoNewline | Damage::TornEntry { .. } | Damage::NeverLogged => Self::Torn,
            Damage::PolicyDigest | Damage::PolicyMissing(_) | Damage::Policy(_) => Self::Policies,
            Damage::Report(_) => Self::Reports,
            Damage::Feed(_) => Self::Calendar,
            Damage::Settings(_) | Damage::SettingsMissing => Self::Settings,
            Damage::NotText | Damage::Shape(_) | Damage::Value(_) | Damage::OtherCase | Damage::Replay(_) => {
                Self::Journal
            }
        }
    }
}
