//! The nations whose bank holidays GOV.UK publishes.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// A nation with a bank-holiday list of its own, named as GOV.UK's feed names its divisions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nation {
    /// England and Wales, which share one list.
    EnglandAndWales,
    /// Scotland.
    Scotland,
    /// Northern Ireland.
    NorthernIreland,
}

impl Nation {
    /// Every nation, in the feed's order.
    pub const ALL: [Self; 3] = [Self::EnglandAndWales, Self::Scotland, Self::NorthernIreland];

    /// The feed's word for it: `england-and-wales`, `scotland`, `northern-ireland`.
    pub fn word(self) -> &'static str {
        match self {
            Self::EnglandAndWales => "england-and-wales",
            Self::Scotland => "scotland",
            Self::NorthernIreland => "northern-ireland",
        }
    }

    /// The name a person reads: `England and Wales`.
    pub fn name(self) -> &'static str {
        match self {
            Self::EnglandAndWales => "England and Wales",
            Self::Scotland => "Scotland",
            Self::NorthernIreland => "Northern Ireland",
        }
    }
}

impl fmt::Display for Nation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// The word names no nation.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{0:?} is no calendar: expected england-and-wales, scotland or northern-ireland")]
pub struct UnknownNation(pub String);

impl FromStr for Nation {
    type Err = UnknownNation;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|nation| nation.word() == text)
            .ok_or_else(|| UnknownNation(text.to_owned()))
    }
}
