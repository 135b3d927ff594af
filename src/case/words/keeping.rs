//! Words of keeping a record and of erasing it.

use crate::word::words;

words! {
    /// On which basis personal data is erased.
    pub enum ErasureBasis ("basis") {
        /// It was kept for as long as it was to be.
        Retention = "retention",
        /// The person asked for it.
        Request = "request",
        /// A court or a regulator ordered it.
        Order = "order",
        /// It should never have been recorded.
        Unlawful = "unlawful",
        /// Another one, in words.
        Other = "other",
    }
}
