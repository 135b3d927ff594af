//! What a procedure asks beside its time limits, as the file states it.

use serde::Deserialize;

use super::by_word::ByWord;
use crate::policy::{
    Afterwards, BadRetention, Panel, Pausing, Requirement, Requires, Retention, RetentionPeriod, Review, ReviewedBy,
    Seat, Share, StageName, Strength,
};

/// What the procedure asks of a step.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RequirementDocument {
    /// What.
    requires: ByWord<Requires>,
    /// The one stage it is asked at; every stage if not said.
    stage: Option<String>,
    /// What becomes of a step without it.
    strength: ByWord<Strength>,
    /// How the procedure puts it.
    rule: String,
    /// The clause.
    authority: String,
}

impl RequirementDocument {
    pub(super) fn into_requirement(self) -> Requirement {
        Requirement {
            requires: self.requires.0,
            stage: self.stage.map(StageName),
            strength: self.strength.0,
            words: self.rule,
            authority: self.authority,
        }
    }
}

fn one() -> u32 {
    1
}

/// A seat on a panel.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct SeatDocument {
    /// Its name: senior-staff, board-member, resident, or one of your own.
    seat: String,
    /// How many sit so; one if not said.
    #[serde(default = "one")]
    number: u32,
    /// Whether it is for somebody who had no part in the complaint before.
    #[serde(default)]
    uninvolved: bool,
    /// Whether the complainant must consent to who sits.
    #[serde(default)]
    consented: bool,
    /// The seat that is filled once more where this one cannot be.
    or_else: Option<String>,
}

/// Who hears the complaint together.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct PanelDocument {
    /// The seats.
    seats: Vec<SeatDocument>,
    /// The clause.
    authority: String,
}

impl PanelDocument {
    pub(super) fn into_panel(self) -> Panel {
        let seat = |seat: SeatDocument| Seat {
            seat: seat.seat,
            number: seat.number,
            uninvolved: seat.uninvolved,
            consented: seat.consented,
            or_else: seat.or_else,
        };
        Panel { seats: self.seats.into_iter().map(seat).collect(), authority: self.authority }
    }
}

/// A periodic review.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct ReviewDocument {
    /// Its name in records and reports.
    review: String,
    /// The stage whose answers it looks at.
    stage: String,
    /// At least how many of them, as 25%.
    pub(super) share: String,
    /// How it is done; by looking at the case if not said.
    by: Option<ByWord<ReviewedBy>>,
    /// Who does it, and what for.
    rule: String,
    /// The clause.
    authority: String,
}

impl ReviewDocument {
    pub(super) fn into_review(self) -> Review {
        Review {
            review: self.review,
            stage: StageName(self.stage),
            // A share that cannot be read is a fault of the file, told with its place; nothing is made of it.
            share: self.share.parse().unwrap_or(Share::ALL),
            by: self.by.map_or(ReviewedBy::LookingAtTheCase, |word| word.0),
            words: self.rule,
            authority: self.authority,
        }
    }
}

/// A ground on which the count stands still.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct PausingDocument {
    /// Its code in records.
    ground: String,
    /// What it says.
    rule: String,
    /// What the count does when it is over; it goes on where it stood if not said.
    afterwards: Option<ByWord<Afterwards>>,
    /// The clause.
    authority: String,
}

impl PausingDocument {
    pub(super) fn into_pausing(self) -> Pausing {
        Pausing {
            ground: self.ground,
            words: self.rule,
            afterwards: self.afterwards.map_or(Afterwards::GoesOn, |word| word.0),
            authority: self.authority,
        }
    }
}

/// For how long a closed case is kept.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RetentionDocument {
    /// How long, from the closing: years or months, as 6y or 18m.
    period: String,
    /// The clause.
    authority: String,
}

impl RetentionDocument {
    pub(super) fn period(&self) -> Result<RetentionPeriod, BadRetention> {
        self.period.parse()
    }

    /// None where the period cannot be read, which is told as a fault of the file.
    pub(super) fn into_retention(self) -> Option<Retention> {
        let period = self.period().ok()?;
        Some(Retention { period, authority: self.authority })
    }
}
