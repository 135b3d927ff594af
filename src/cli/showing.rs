//! What goes out: data to standard output or a file, everything said about it to standard error.

use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::Path;

use anyhow::Context;

use super::failure::{Exit, PipeClosed, Usage};
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
        if let Some(file) = &self.output {
            return self.write_to(file, bytes).with_context(|| format!("cannot write {}", file.display()));
        }
        let mut out = io::stdout().lock();
        out.write_all(bytes).and_then(|()| out.flush()).map_err(|error| match error.kind() {
            io::ErrorKind::BrokenPipe => PipeClosed.into(),
            _ => anyhow::Error::new(error).context("cannot write to standard output"),
        })
    }

    /// Puts a file in its place whole, so that an earlier one is there until it is: on a full disk nothing is lost. A pipe, a
    /// device or a link is written to as it is, and so is a file in a folder that takes no new ones.
    fn write_to(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        let there = fs::symlink_metadata(file).ok();
        let name = file.file_name().filter(|_| there.as_ref().is_none_or(fs::Metadata::is_file));
        let beside = name.map(|name| file.with_file_name(format!(".{}.new-{}", name.display(), std::process::id())));
        let opened = beside.and_then(|beside| Some((self.create(&beside).ok()?, beside)));
        let Some((mut new, beside)) = opened else { return self.create(file)?.write_all(bytes) };
        let rights = there.filter(|_| !self.names_people.get()).map(|there| there.permissions());
        let written = new.write_all(bytes).and_then(|()| rights.map_or(Ok(()), |rights| new.set_permissions(rights)));
        // Its name must not last longer than its bytes.
        let written = written.and_then(|()| new.sync_all());
        drop(new);
        let placed = written.and_then(|()| fs::rename(&beside, file));
        placed.inspect_err(|_| drop(fs::remove_file(&beside)))
    }

    /// A file to write to: its owner's alone where it names people.
    fn create(&self, file: &Path) -> io::Result<fs::File> {
        let mut options = fs::OpenOptions::new();
        options.write(true).create(true).truncate(true);
        if !self.names_people.get() {
            return options.open(file);
        }
        #[cfg(unix)]
        {
            use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
            let opened = options.mode(0o600).open(file)?;
            // A pipe or a device keeps its own rights.
            if opened.metadata()?.is_file() {
                opened.set_permissions(fs::Permissions::from_mode(0o600))?;
            }
            Ok(opened)
        }
        #[cfg(not(unix))]
        options.open(file)
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
