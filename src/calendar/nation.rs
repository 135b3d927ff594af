//! The nations whose holidays the program knows.

use crate::word::words;

words! {
    /// A nation with a list of holidays of its own. The United Kingdom's are named as GOV.UK's feed names its divisions.
    pub enum Nation ("calendar") {
        /// England and Wales, which share one list.
        EnglandAndWales = "england-and-wales",
        /// Scotland.
        Scotland = "scotland",
        /// Northern Ireland.
        NorthernIreland = "northern-ireland",
        /// Ireland, the republic.
        Ireland = "ireland",
        /// Australia: the days that every State and Territory keeps.
        Australia = "australia",
    }
}

impl Nation {
    /// Those whose lists GOV.UK publishes.
    pub const UNITED_KINGDOM: [Self; 3] = [Self::EnglandAndWales, Self::Scotland, Self::NorthernIreland];

    /// The name a person reads: `England and Wales`.
    pub fn name(self) -> &'static str {
        match self {
            Self::EnglandAndWales => "England and Wales",
            Self::Scotland => "Scotland",
            Self::NorthernIreland => "Northern Ireland",
            Self::Ireland => "Ireland",
            Self::Australia => "Australia",
        }
    }
}
