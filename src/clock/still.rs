//! When a clock's count stood still.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::facts::over;
use crate::calendar::WorkingCalendar;
use crate::case::StageRecord;
use crate::policy::{Afterwards, TimeLimit};

/// The times during which one clock's count stood still, as at a day. A pause that lasts reaches to that day.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Still {
    spans: Vec<(NaiveDate, NaiveDate, String)>,
    lasts_from: Option<NaiveDate>,
    began_again: Option<NaiveDate>,
}

impl Still {
    /// Those of the stage's pauses that the limit knows the ground of.
    pub(super) fn of(record: &StageRecord, limit: &TimeLimit, as_at: NaiveDate) -> Self {
        let mut still = Self::default();
        // What is over stands still no longer.
        let over = over(record).filter(|over| *over <= as_at);
        let until = over.unwrap_or(as_at);
        for pause in &record.pauses {
            let Some(ground) = limit.pausing.iter().find(|pausing| pausing.ground == pause.ground) else { continue };
            if ground.afterwards == Afterwards::BeginsAgain {
                // Nothing before the new beginning counts, so nothing before it stood still either; while it is
                // awaited, it is today at the earliest.
                still.spans.clear();
                still.began_again = Some(pause.to.unwrap_or(until));
                still.lasts_from = (pause.to.is_none() && over.is_none()).then_some(pause.from);
                continue;
            }
            let why = format!("{} (clause {})", ground.words, ground.authority);
            still.spans.push((pause.from, pause.to.unwrap_or(until), why));
            if pause.to.is_none() && over.is_none() {
                still.lasts_from = Some(pause.from);
            }
        }
        still
    }

    /// The first day of the pause that lasts, if one does.
    pub fn lasts_from(&self) -> Option<NaiveDate> {
        self.lasts_from
    }

    /// The last day of a pause from which the count began again, if it did.
    pub(super) fn began_again(&self) -> Option<NaiveDate> {
        self.began_again
    }

    /// The calendar that the count goes by.
    pub(super) fn calendar<'c>(&self, calendar: &'c WorkingCalendar) -> Cow<'c, WorkingCalendar> {
        if self.spans.is_empty() {
            return Cow::Borrowed(calendar);
        }
        let spans = self.spans.iter().map(|(from, to, why)| (*from, *to, why.as_str()));
        Cow::Owned(calendar.clone().standing_still(spans))
    }
}
