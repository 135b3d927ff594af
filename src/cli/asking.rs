//! What was asked for on the command line, or is asked for now on a terminal.

use anyhow::Context;
use chrono::NaiveDate;

use super::dates::{in_working_days, read_date};
use super::failure::{NotYet, Usage};
use super::prompt;
use super::session::Session;
use crate::Word;
use crate::calendar::{WorkingCalendar, shipped_holidays};

impl Session {
    /// Reads a date given for an option.
    pub(super) fn date(
        &self,
        option: &'static str,
        text: &str,
        calendar: &WorkingCalendar,
    ) -> anyhow::Result<NaiveDate> {
        read_date(text, self.today, calendar).with_context(|| format!("cannot read {option}"))
    }

    /// Reads a date where no case gives a calendar: working days are then those of the usual policy, which nothing
    /// else needs, so that a fault in its file stops no list.
    pub(super) fn usual_date(&self, option: &'static str, text: &str) -> anyhow::Result<NaiveDate> {
        let calendar =
            if in_working_days(text) { self.usual_calendar()? } else { WorkingCalendar::of(&[], shipped_holidays()) };
        self.date(option, text, &calendar)
    }

    /// Reads a date on which something is said to have happened, so not in the future.
    pub(super) fn past_date(
        &self,
        option: &'static str,
        text: &str,
        calendar: &WorkingCalendar,
    ) -> anyhow::Result<NaiveDate> {
        let date = self.date(option, text, calendar)?;
        if date > self.today {
            return Err(NotYet { option, date, today: self.today }.into());
        }
        Ok(date)
    }

    /// The text given for a needed option, or asked for on a terminal.
    pub(super) fn needed_text(
        &self,
        option: &'static str,
        given: Option<String>,
        question: &str,
    ) -> anyhow::Result<String> {
        match given {
            Some(text) => Ok(text),
            None if self.interactive => {
                self.seen.ask();
                Ok(prompt::ask_text(question)?)
            }
            None => Err(Usage::Missing(option).into()),
        }
    }

    /// The word given for a needed option, or one of these, asked for on a terminal.
    pub(super) fn needed_word<W: Word>(
        &self,
        option: &'static str,
        given: Option<W>,
        question: &str,
        choices: &[W],
    ) -> anyhow::Result<W> {
        match given {
            Some(word) => Ok(word),
            None if self.interactive => {
                self.seen.ask();
                let words: Vec<&str> = choices.iter().map(|word| word.word()).collect();
                Ok(choices[prompt::ask_choice(question, &words)?])
            }
            None => Err(Usage::Missing(option).into()),
        }
    }

    /// Whether missing options may be asked for.
    pub(super) fn is_interactive(&self) -> bool {
        self.interactive
    }
}
