//! A zip archive of files, the same bytes for the same content: every name is dated by one day, and nothing is compressed.

use std::io::{self, Cursor, Write};

use chrono::{Datelike, NaiveDate};
use zip::write::{SimpleFileOptions, ZipWriter};
use zip::{CompressionMethod, DateTime};

use super::Digest;

/// Files to be put into one.
#[derive(Debug, Clone)]
pub struct Archive {
    folder: String,
    day: NaiveDate,
    files: Vec<(String, Vec<u8>)>,
}

impl Archive {
    /// An archive whose files lie in one folder, dated by that day.
    pub fn of(folder: &str, day: NaiveDate) -> Self {
        Self { folder: folder.to_owned(), day, files: Vec::new() }
    }

    /// Adds a file.
    pub fn add(&mut self, name: &str, bytes: impl Into<Vec<u8>>) {
        self.files.push((name.to_owned(), bytes.into()));
    }

    /// The names in it, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|(name, _)| name.as_str())
    }

    /// Every file's digest, as `sha256sum` writes and checks them.
    pub fn sums(&self) -> String {
        let line = |(name, bytes): &(String, Vec<u8>)| format!("{}  {name}", Digest::of(bytes));
        let lines: Vec<String> = self.files.iter().map(line).collect();
        lines.join("\n") + "\n"
    }

    /// Its bytes.
    ///
    /// # Errors
    /// Where it is more than a zip file can hold.
    pub fn bytes(&self) -> io::Result<Vec<u8>> {
        // What a zip file cannot date lies before 1980 or after 2107.
        let dated = dated(self.day).unwrap_or_default();
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Stored)
            .last_modified_time(dated)
            .unix_permissions(0o600);
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in &self.files {
            zip.start_file(format!("{}/{name}", self.folder), options)?;
            zip.write_all(bytes)?;
        }
        Ok(zip.finish()?.into_inner())
    }
}

/// The beginning of the day as zip files have it.
fn dated(day: NaiveDate) -> Option<DateTime> {
    let year = u16::try_from(day.year()).ok()?;
    let (month, day) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    DateTime::from_date_and_time(year, month, day, 0, 0, 0).ok()
}
