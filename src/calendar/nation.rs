//! The nations whose bank holidays GOV.UK publishes.

use crate::word::words;

words! {
    /// A nation with a bank-holiday list of its own, named as GOV.UK's feed names its divisions.
    pub enum Nation ("calendar") {
        /// England and Wales, which share one list.
        EnglandAndWales = "england-and-wales",
        /// Scotland.
        Scotland = "scotland",
        /// Northern Ireland.
        NorthernIreland = "northern-ireland",
    }
}

impl Nation {
    /// The name a person reads: `England and Wales`.
    pub fn name(self) -> &'static str {
        match self {
            Self::EnglandAndWales => "England and Wales",
            Self::Scotland => "Scotland",
            Self::NorthernIreland => "Northern Ireland",
        }
    }
}
