//! What goes out: data to standard output or a file, everything said about it to standard error.

mod outgoing;

use std::io::{self, IsTerminal, Write};

pub(super) use self::outgoing::Outgoing;
use super::failure::{Exit, Usage};
use super::prompt;
use super::session::Session;
use crate::output::{Colour, Document, Format, Style, render, visible, visible_lines};
use crate::report::{Cell, DateStyle};
use crate::store::StoreError;

/// What is said beside the data, on standard error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Saying {
    /// Whatever there is to say.
    Everything,
    /// What was asked to be quiet still warns.
    Warnings,
    /// Not a word: somebody is in the middle of typing a line.
    Nothing,
}

impl Session {
    /// Shows a document in the format asked for.
    pub(super) fn show(&self, document: &Document) -> anyhow::Result<()> {
        if let (None, Some(file)) = (self.format, &self.output)
            && let Some(ending) = file.extension()
        {
            let ending = ending.to_string_lossy();
            let says = format!("no format goes with the ending .{ending}: name one with --format");
            return Err(Usage::Says(says).into());
        }
        let provisional = |row: &Vec<Cell>| row.iter().any(|cell| matches!(cell, Cell::Provisional(_)));
        if matches!(self.format(), Format::Csv | Format::Tsv) && document.sheet.rows.iter().any(provisional) {
            self.warn_of_provisional();
        }
        let style =
            Style { width: if self.output.is_some() { None } else { prompt::terminal_width() }, colour: self.colour() };
        self.write(&render(document, self.format(), &style, &self.spreadsheet)?)
    }

    /// Warns that a date is provisional, where what is written has no room to say which.
    pub(super) fn warn_of_provisional(&self) {
        self.warn("a date outside the published bank holidays is provisional: `plaint calendar check` lists them");
    }

    /// How dates stand in words: as people write them where people read.
    pub(super) fn dates(&self) -> DateStyle {
        match self.format() {
            Format::Table | Format::Markdown | Format::Html => DateStyle::ForPeople,
            Format::Csv | Format::Tsv | Format::Json | Format::Jsonl | Format::Xlsx | Format::Ics | Format::Parquet => {
                DateStyle::Iso
            }
        }
    }

    /// Whether to colour.
    pub(super) fn colour(&self) -> Colour {
        if self.coloured { Colour::Coloured } else { Colour::Plain }
    }

    /// Writes data to where it was asked for.
    pub(super) fn write(&self, bytes: &[u8]) -> anyhow::Result<()> {
        let mut outgoing = self.way_out().begin()?;
        outgoing.write(bytes)?;
        outgoing.finish()
    }

    /// Whether the rows are wanted as JSON: no other format needs them made.
    pub(super) fn shows_json(&self) -> bool {
        matches!(self.format(), Format::Json | Format::Jsonl)
    }

    /// Whether the due dates are wanted for a calendar: no other format needs them made.
    pub(super) fn shows_dates(&self) -> bool {
        self.format() == Format::Ics
    }

    /// Whether data would go to a terminal.
    pub(super) fn shows_on_a_terminal(&self) -> bool {
        self.output.is_none() && io::stdout().is_terminal()
    }

    /// Says something about the data, on standard error, unless told to be quiet.
    pub(super) fn say(&self, text: &str) {
        if self.saying == Saying::Everything {
            complain(&visible_lines(text));
        }
    }

    /// Warns, on standard error.
    pub(super) fn warn(&self, text: &str) {
        if self.saying != Saying::Nothing {
            complain(&format!("warning: {}", visible(text)));
        }
    }

    /// Warns of a journal that is left out, and remembers it in the exit status.
    pub(super) fn left_out(&self, error: StoreError) -> anyhow::Result<Exit> {
        match error {
            StoreError::Damaged { .. } => {
                self.warn(&format!("left out, damaged: {error}"));
                Ok(Exit::Damaged)
            }
            StoreError::Io { ref source, .. } => {
                self.warn(&format!("left out: {error}: {source}"));
                Ok(Exit::Failed)
            }
            other => Err(other.into()),
        }
    }
}

/// Prints to standard error; nobody reading it is no failure.
pub(super) fn complain(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}
