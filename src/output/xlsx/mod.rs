//! An Excel workbook: a sheet a table, its dates dates, its numbers numbers and its text nothing but text.
//!
//! The same document is always the same bytes, so the day of making is the day as at which it was seen.

mod about;
mod cells;
mod drawing;
mod looks;
mod names;
mod spill;
mod units;

use chrono::NaiveDate;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

use self::cells::{TextStyle, WIDEST, width_of, write_cell};
use self::looks::Looks;
use self::names::Names;
use self::spill::Spill;
use super::grid::{Grid, grids};
use super::sanitize::visible;
use super::{CannotShow, Document, Format};

/// A sheet's rows after its headings, as Excel has them.
const MOST_ROWS: usize = 1_048_575;
const A4: u8 = 9;
/// A wider table, in letters, goes on on the page beside, its first column again.
const WIDEST_IN_PRINT: f64 = 240.0;

impl From<XlsxError> for CannotShow {
    fn from(error: XlsxError) -> Self {
        Self::Unwritable { format: Format::Xlsx, says: error.to_string() }
    }
}

/// Writes every table on a sheet of its own, then what did not fit into cells, then what must be known of the whole.
pub(super) fn write(document: &Document) -> Result<Vec<u8>, CannotShow> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(document));
    let (looks, mut names, mut spill) = (Looks::new(), Names::default(), Spill::default());
    let pictures = document.more.iter().map(|_| None).chain([None]).chain(document.charts.iter().map(Some));
    for (grid, picture) in grids(document).into_iter().zip(pictures) {
        if grid.rows.len() > MOST_ROWS {
            return Err(CannotShow::TooManyRows {
                title: grid.title.into_owned(),
                rows: grid.rows.len(),
                most: MOST_ROWS,
            });
        }
        let name = names.legal(&grid.title);
        let mut page = Page { sheet: workbook.add_worksheet(), looks: &looks, spill: &mut spill };
        page.sheet.set_name(&name)?;
        page.table(&grid, &name)?;
        if let Some(chart) = picture {
            drawing::insert(page.sheet, chart, &name)?;
        }
    }
    // It stands last and is written before the long texts, to which its own may belong.
    let mut last = None;
    if let Some(about) = about::about(document) {
        let mut sheet = Worksheet::new();
        sheet.set_name(names.legal(about.title))?;
        about.write(&mut Page { sheet: &mut sheet, looks: &looks, spill: &mut spill })?;
        last = Some(sheet);
    }
    if let Some(grid) = spill.take_grid() {
        let name = names.legal(&grid.title);
        let mut page = Page { sheet: workbook.add_worksheet(), looks: &looks, spill: &mut spill };
        page.sheet.set_name(&name)?;
        page.table(&grid, &name)?;
    }
    if let Some(sheet) = last {
        workbook.push_worksheet(sheet);
    }
    Ok(workbook.save_to_buffer()?)
}

/// Without a day of its own a workbook is of a fixed one: it must have some day of making.
fn properties(document: &Document) -> DocProperties {
    let properties = DocProperties::new().set_title(visible(&document.sheet.title)).set_author("plaint");
    let day = document.as_at.filter(|day| cells::excel_has(*day)).or(NaiveDate::from_ymd_opt(2000, 1, 1));
    let day = day.and_then(|day| ExcelDateTime::parse_from_str(&day.to_string()).ok());
    match day {
        Some(day) => properties.set_creation_datetime(&day),
        None => properties,
    }
}

/// A sheet being written.
struct Page<'a> {
    sheet: &'a mut Worksheet,
    looks: &'a Looks,
    spill: &'a mut Spill,
}

impl Page<'_> {
    /// The table under a bold heading that stays in sight, can be filtered by, and heads every printed page.
    fn table(&mut self, grid: &Grid<'_>, name: &str) -> Result<(), XlsxError> {
        self.headings(0, &grid.headings)?;
        for (row, cells) in (1..).zip(grid.rows.iter()) {
            for (column, cell) in (0..).zip(cells) {
                let text = self.spill.fitting(name, (row, column), cell);
                write_cell(self.sheet, (row, column), &text, self.looks)?;
            }
            if let Some(height) = cells::height_of(cells.iter().map(|cell| (cell, WIDEST))) {
                self.sheet.set_row_height(row, height)?;
            }
        }
        let mut wide = 0.0;
        for (column, heading) in (0..).zip(&grid.headings) {
            let cells = grid.rows.iter().filter_map(|row| row.get(usize::from(column)));
            let width = width_of(heading, cells);
            self.sheet.set_column_width(column, width)?;
            wide += width;
        }
        self.sheet.set_freeze_panes(1, 0)?;
        self.sheet.set_repeat_rows(0, 0)?;
        if let (Some(last), Ok(rows)) = (grid.headings.len().checked_sub(1), u32::try_from(grid.rows.len())) {
            self.sheet.autofilter(0, 0, rows, u16::try_from(last).unwrap_or(u16::MAX))?;
        }
        self.printed(wide)
    }

    fn headings(&mut self, row: u32, headings: &[&str]) -> Result<(), XlsxError> {
        for (column, heading) in (0..).zip(headings) {
            cells::write_text(self.sheet, (row, column), &visible(heading), TextStyle::Heading, self.looks)?;
        }
        Ok(())
    }

    /// On A4 on its side: as wide as the page, unless it would then be too small to read.
    fn printed(&mut self, wide: f64) -> Result<(), XlsxError> {
        self.sheet.set_landscape().set_paper_size(A4).set_footer("&L&A&RPage &P of &N");
        if wide > WIDEST_IN_PRINT {
            self.sheet.set_repeat_columns(0, 0)?;
        } else {
            self.sheet.set_print_fit_to_pages(1, 0);
        }
        Ok(())
    }
}
