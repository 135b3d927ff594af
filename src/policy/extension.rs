//! How far, and how, an answer date may be put back.

use crate::calendar::Period;
use crate::word::words;

/// The furthest an extension may go without more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cap {
    /// So much after the original due date.
    AFurther(Period),
    /// So much from the clock's own start, the original period included.
    InTotal(Period),
    /// The procedure sets none.
    None,
}

words! {
    /// What it takes to go past the cap.
    pub enum Beyond ("rule beyond the cap") {
        /// Nothing does: the cap is hard.
        Refused = "refused",
        /// A good reason, recorded.
        WithGoodReason = "with-good-reason",
        /// Exceptional circumstances, and the complainant's agreement or, failing that, the ombudsman's details.
        /// A second extension needs the same, even one within the cap.
        ExceptionalAndAgreed = "exceptional-and-agreed",
    }
}

words! {
    /// By when the complainant must be told.
    pub enum Told ("rule for telling") {
        /// No date is given.
        WhenItIsSet = "when-it-is-set",
        /// Before the time runs out (on its last day at the latest).
        BeforeItIsDue = "before-it-is-due",
    }
}

words! {
    /// Whether the complainant must agree to more time.
    pub enum Agreement ("rule for agreement") {
        /// They need not.
        NotAsked = "not-asked",
        /// They must.
        Needed = "needed",
    }
}

/// The rule for extensions of one time limit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extension {
    /// How far.
    pub cap: Cap,
    /// What it takes to go further.
    pub beyond: Beyond,
    /// By when the complainant is told.
    pub told: Told,
    /// Who must approve it, in the procedure's words; none where nobody need.
    pub approved_by: Option<String>,
    /// Whether the complainant must agree to it.
    pub agreement: Agreement,
    /// Whether the ombudsman's details are to be given with it.
    pub signposted: bool,
    /// The clause.
    pub authority: String,
}
