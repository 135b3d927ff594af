//! The organisation's calendar, and what must be said of it before a date is reckoned by it.

use super::Session;
use crate::calendar::WorkingCalendar;
use crate::store::{OwnCalendar, Store, TornChange};

impl Session {
    /// The organisation's calendar: the store's, or the shipped lists where there is no store.
    pub(in crate::cli) fn own_calendar(&self) -> anyhow::Result<OwnCalendar> {
        match self.store_if_any()? {
            Some(store) => self.calendar_of(store),
            None => Ok(OwnCalendar::default()),
        }
    }

    /// The calendar of a store. What is missing from it would give other dates: that is said, once a run.
    pub(in crate::cli) fn calendar_of(&self, store: &Store) -> anyhow::Result<OwnCalendar> {
        let own = store.calendar()?;
        if !self.calendar_seen.replace(true) {
            match own.torn {
                Some(TornChange { counts: true, .. }) => {
                    self.warn("calendar.jsonl: its last line has lost its newline; it counts, see `plaint check`");
                }
                Some(TornChange { counts: false, bytes }) => self.warn(&format!(
                    "calendar.jsonl: its last line is torn ({bytes} bytes) and left out, so that dates may be others; see \
                     `plaint check`"
                )),
                None => {}
            }
            for path in store.copies_in_the_root()? {
                let path = path.display();
                self.warn(&format!(
                    "{path} is a copy of one of the store's files or folders, and what is in it is not counted; see \
                     `plaint check`"
                ));
            }
        }
        Ok(own)
    }

    /// The working days of the usual policy, for dates like `+5wd` where no case gives a calendar.
    pub(in crate::cli) fn usual_calendar(&self) -> anyhow::Result<WorkingCalendar> {
        let found = self.policy(self.usual_policy_id())?;
        Ok(self.own_calendar()?.working(&found.policy))
    }
}
