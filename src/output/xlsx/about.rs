//! The last sheet: what the figures count, as at which day, and what must be known of the whole.

use rust_xlsxwriter::XlsxError;

use super::Page;
use super::cells::{self, TextStyle, shown, write_cell};
use crate::output::Document;
use crate::report::{Cell, Definition};

/// The widths of its columns, in letters.
const WIDTHS: [u16; 3] = [30, 90, 40];

/// What must be known of the whole.
pub(super) struct About<'a> {
    /// The sheet's name.
    pub(super) title: &'static str,
    definitions: &'a [Definition],
    rest: Vec<[Cell; 2]>,
}

/// The last sheet, unless there is nothing to say: `Definitions` where there are some, else `About`.
pub(super) fn about(document: &Document) -> Option<About<'_>> {
    let title = if document.definitions.is_empty() { "About" } else { "Definitions" };
    let as_at = document.as_at.map(|day| [Cell::from("As at"), Cell::from(day)]);
    let notes = document.notes.iter().map(|note| [Cell::from("Note"), Cell::from(note.as_str())]);
    let rest: Vec<[Cell; 2]> = as_at.into_iter().chain(notes).collect();
    let something = !(document.definitions.is_empty() && rest.is_empty());
    something.then_some(About { title, definitions: &document.definitions, rest })
}

impl About<'_> {
    /// The definitions under their headings, and below them the rest.
    pub(super) fn write(&self, page: &mut Page<'_>) -> Result<(), XlsxError> {
        let mut row = 0;
        if !self.definitions.is_empty() {
            page.headings(0, &["Figure", "What it counts", "Source"])?;
            page.sheet.set_freeze_panes(1, 0)?;
            page.sheet.set_repeat_rows(0, 0)?;
            row = 1;
        }
        for definition in self.definitions {
            let Definition { figure, says, source } = definition;
            let cells = [figure.as_str().into(), says.as_str().into(), source.clone().into()];
            self.line(page, row, &cells)?;
            row += 1;
        }
        // A blank line, lest a note be taken for a definition.
        row += u32::from(row > 0);
        for line in &self.rest {
            self.line(page, row, line)?;
            row += 1;
        }
        for (column, width) in (0..).zip(WIDTHS) {
            page.sheet.set_column_width(column, f64::from(width))?;
        }
        page.printed(WIDTHS.map(f64::from).iter().sum())
    }

    fn line(&self, page: &mut Page<'_>, row: u32, cells: &[Cell]) -> Result<(), XlsxError> {
        for (column, cell) in (0..).zip(cells) {
            let cell = page.spill.fitting(self.title, (row, column), cell);
            match cell.as_ref() {
                Cell::Text(text) => {
                    cells::write_text(page.sheet, (row, column), &shown(text), TextStyle::Prose, page.looks)?;
                }
                other => write_cell(page.sheet, (row, column), other, page.looks)?,
            }
        }
        let widths = WIDTHS.map(usize::from);
        if let Some(height) = cells::height_of(cells.iter().zip(widths)) {
            page.sheet.set_row_height(row, height)?;
        }
        Ok(())
    }
}
