//! Whether the days of a row can have come in this order.

use super::row::{Dated, Facts};
use super::trouble::{Trouble, TroubleKind};

/// The latest of the days so far.
struct Latest<'m> {
    day: Dated<'m>,
    troubles: Vec<Trouble>,
}

impl<'m> Latest<'m> {
    /// A day that may not come before another.
    fn not_before(&mut self, one: Option<Dated<'m>>, other: Dated<'m>) {
        if let Some(one) = one.filter(|one| one.day < other.day) {
            let says = format!("this day comes before the one in {:?}", other.column);
            self.troubles.push(Trouble::at(one.column, TroubleKind::ImpossibleOrder, says));
        }
    }

    fn take(&mut self, one: Option<Dated<'m>>) {
        self.day = one.filter(|one| one.day > self.day.day).unwrap_or(self.day);
    }
}

/// What cannot be right about the order of the days. A day that is missing is passed over.
pub(super) fn impossible(facts: &Facts<'_>) -> Vec<Trouble> {
    let received = facts.received;
    let mut latest = Latest { day: received, troubles: Vec::new() };
    if let Some(known) = facts.first_known {
        latest.not_before(Some(received), known);
    }
    latest.not_before(facts.logged, received);
    for (place, stage) in facts.stages.iter().enumerate().filter(|(_, stage)| !stage.is_blank()) {
        if place > 0 {
            if stage.asked.is_none() {
                let says = format!("{} has begun, and the day on which it was asked for is not given", stage.stage);
                latest.troubles.push(Trouble::of_the_row(TroubleKind::Missing, says));
            }
            latest.not_before(stage.asked, latest.day);
            latest.take(stage.asked);
        }
        let began = latest.day;
        latest.not_before(stage.acknowledged, began);
        let told = stage.extended.map(|(told, _)| told);
        latest.not_before(told, began);
        if let Some((told, to)) = stage.extended {
            latest.not_before(Some(to), told);
        }
        latest.take(stage.acknowledged);
        latest.take(told);
        let answered = stage.answered.map(|(answered, _)| answered);
        latest.not_before(answered, latest.day);
        latest.take(answered);
    }
    latest.not_before(facts.closed.map(|(closed, _)| closed), latest.day);
    latest.troubles
}
