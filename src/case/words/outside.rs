//! Words of what comes after the answer.

use crate::word::words;

words! {
    /// What the ombudsman found.
    pub enum OmbudsmanFinding ("finding") {
        /// Severe maladministration.
        SevereMaladministration = "severe-maladministration",
        /// Maladministration.
        Maladministration = "maladministration",
        /// Service failure.
        ServiceFailure = "service-failure",
        /// No maladministration.
        NoMaladministration = "no-maladministration",
        /// What was offered already is enough.
        ReasonableRedress = "reasonable-redress",
        /// Settled with the ombudsman's help.
        Settled = "settled",
        /// Upheld, where the ombudsman says so.
        Upheld = "upheld",
        /// Partly upheld.
        PartlyUpheld = "partly-upheld",
        /// Not upheld.
        NotUpheld = "not-upheld",
        /// Not taken further.
        NotTakenFurther = "not-taken-further",
        /// Outside what the ombudsman may consider.
        OutsideJurisdiction = "outside-jurisdiction",
    }
}

words! {
    /// A step towards knowing what the complainant thought of the handling.
    pub enum FeedbackStep ("step of feedback") {
        /// They were asked.
        Asked = "asked",
        /// They answered.
        Given = "given",
    }
}

words! {
    /// How content the complainant was with the handling.
    pub enum Satisfaction ("satisfaction") {
        /// Satisfied.
        Satisfied = "satisfied",
        /// Neither.
        Neither = "neither",
        /// Dissatisfied.
        Dissatisfied = "dissatisfied",
    }
}
