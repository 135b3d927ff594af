//! A light table for a terminal: a rule under the headings and no other lines.

use std::borrow::Cow;

use comfy_table::{
    Cell as Shown, CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, Table, TableStyle, Width,
};

use crate::report::{Cell, Column, Sheet};

use super::align::on_the_right;
use super::paint::{STANDING, marked, painted};
use super::sanitize::visible;
use super::widths::{Rank, Wish, share};
use super::wording::{date_for_people, yes_no};
use super::{Colour, Style};

const LOOK: TableStyle = TableStyle::new().header_separator(LineStyle::none().fill('─'));

/// The blank columns between one column and the next.
const GAP: u16 = 2;

/// A word longer than this may be cut when width is short, lest one web address squeeze all else.
const LONG_WORD: u16 = 16;

/// Writes the sheet; nothing at all when it has no rows, for the caller to say so elsewhere.
pub(super) fn write(sheet: &Sheet, style: Style) -> String {
    if sheet.rows.is_empty() {
        return String::new();
    }
    let mut table = laid_out(sheet, style.colour);
    if let Some(width) = style.width {
        table.set_content_arrangement(ContentArrangement::Dynamic);
        table.set_width(width);
        share_width(&mut table, sheet, width);
    }
    let mut written = String::new();
    for line in table.lines() {
        written.push_str(&painted(line.trim_end()));
        written.push('\n');
    }
    written
}

fn laid_out(sheet: &Sheet, colour: Colour) -> Table {
    let mut table = Table::new();
    table.load_style(LOOK);
    table.set_content_arrangement(ContentArrangement::Disabled);
    table.set_header(sheet.columns.iter().map(|column| column.title));
    for row in &sheet.rows {
        let cells = sheet.columns.iter().zip(row);
        table.add_row(cells.map(|(column, cell)| Shown::new(words(*column, cell, colour))));
    }
    let last = sheet.columns.len().saturating_sub(1);
    for column in table.column_iter_mut() {
        let gap = if column.index == last { 0 } else { GAP };
        column.set_padding((0, gap));
        if on_the_right(&sheet.rows, column.index) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table
}

fn words(column: Column, cell: &Cell, colour: Colour) -> Cow<'_, str> {
    match cell {
        Cell::Empty => Cow::Borrowed(""),
        Cell::Text(text) if column.key == STANDING => Cow::Owned(marked(&visible(text), colour)),
        Cell::Text(text) => visible(text),
        Cell::Date(date) => Cow::Owned(date_for_people(*date)),
        Cell::Provisional(date) => Cow::Owned(format!("{} (provisional)", date_for_people(*date))),
        Cell::Number(number) => Cow::Owned(number.to_string()),
        Cell::Decimal(number) => Cow::Owned(number.to_string()),
        Cell::YesNo(yes) => Cow::Borrowed(yes_no(*yes)),
    }
}

/// Gives each column its width; where not even single words fit, none: a terminal then wraps whole lines, and a
/// reference can still be read and copied.
fn share_width(table: &mut Table, sheet: &Sheet, width: u16) {
    let gaps = usize::from(GAP) * sheet.columns.len().saturating_sub(1);
    let room = usize::from(width).saturating_sub(gaps);
    let Some(widths) = share(&wishes(table, sheet), room) else {
        table.set_content_arrangement(ContentArrangement::Disabled);
        return;
    };
    for (column, width) in table.column_iter_mut().zip(widths) {
        let with_gap = width + usize::from(column.padding_width());
        if let Ok(with_gap) = u16::try_from(with_gap) {
            column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(with_gap)));
        }
    }
}

fn wishes(table: &Table, sheet: &Sheet) -> Vec<Wish> {
    let ranks: Vec<Rank> = (0..sheet.columns.len()).map(|index| rank(sheet, index)).collect();
    let whole = table.column_max_content_widths();
    let pieces = longest_pieces(table, &ranks);
    let columns = ranks.into_iter().zip(whole).zip(pieces);
    columns
        .map(|((rank, whole), piece)| Wish {
            least: usize::from(piece.min(LONG_WORD)),
            whole: usize::from(whole),
            rank,
        })
        .collect()
}

/// The layout measures a cell by its longest line, so with one piece a line it measures pieces.
fn longest_pieces(table: &Table, ranks: &[Rank]) -> Vec<u16> {
    let mut pieces = Table::new();
    for row in table.header().into_iter().chain(table.row_iter()) {
        let cells = row.cell_iter().zip(ranks);
        pieces.add_row(cells.map(|(cell, rank)| Shown::new(one_piece_a_line(&cell.content(), *rank))));
    }
    pieces.column_max_content_widths()
}

/// Phrases break at every space; a date only before its year.
fn one_piece_a_line(content: &str, rank: Rank) -> String {
    match (rank, content.rsplit_once(' ')) {
        (Rank::First, Some((day, year))) => format!("{day}\n{year}"),
        _ => content.replace(' ', "\n"),
    }
}

fn rank(sheet: &Sheet, index: usize) -> Rank {
    let standing = sheet.columns.get(index).is_some_and(|column| column.key == STANDING);
    let mut cells = sheet.rows.iter().filter_map(|row| row.get(index));
    if standing || !cells.any(|cell| matches!(cell, Cell::Text(_))) { Rank::First } else { Rank::Second }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    const COLUMNS: [Column; 5] = [
        column("case", "Case"),
        column("due", "Due"),
        column("days", "Days"),
        column("provisional", "Moves"),
        column("standing", "Standing"),
    ];

    const fn column(key: &'static str, title: &'static str) -> Column {
        Column { key, title }
    }

    fn sheet(who: &str, standing: &str) -> Sheet {
        let date = NaiveDate::from_ymd_opt(2026, 12, 4).unwrap();
        Sheet {
            title: "Cases".to_owned(),
            columns: COLUMNS.to_vec(),
            rows: vec![
                vec![Cell::from(who), Cell::from(date), Cell::Number(-12), Cell::YesNo(true), Cell::from(standing)],
                vec![Cell::from("B"), Cell::Empty, Cell::Number(3), Cell::YesNo(false), Cell::Empty],
            ],
        }
    }

    fn within(width: u16) -> Style {
        Style { width: Some(width), colour: Colour::Plain }
    }

    #[test]
    fn a_rule_under_the_headings_numbers_right_and_no_trailing_spaces() {
        let expected = "\
Case  Due             Days  Moves  Standing
───────────────────────────────────────────
Ada   Fri 4 Dec 2026   -12  yes    overdue
B                        3  no
";
        assert_eq!(write(&sheet("Ada", "overdue"), Style::default()), expected);
    }

    #[test]
    fn an_empty_sheet_is_nothing() {
        let mut empty = sheet("Ada", "met");
        empty.rows.clear();
        assert_eq!(write(&empty, Style::default()), "");
    }

    #[test]
    fn without_a_width_nothing_wraps() {
        let long = "word ".repeat(200);
        let written = write(&sheet(&long, "met"), Style::default());
        assert_eq!(written.lines().count(), 4);
    }

    #[test]
    fn within_a_width_words_wrap_and_short_columns_stay_whole() {
        let written = write(&sheet("Ada King Countess of Lovelace", "due-today"), within(56));
        assert!(written.lines().all(|line| line.chars().count() <= 56));
        assert!(written.contains("Fri 4 Dec 2026   -12  yes    due-today\n"), "{written}");
        assert!(written.lines().count() > 4);
    }

    #[test]
    fn a_date_without_room_breaks_before_its_year() {
        let written = write(&sheet("Ada King Countess of Lovelace", "overdue"), within(42));
        assert!(written.contains("Fri 4 Dec   -12  yes    overdue\n"), "{written}");
        assert!(written.contains(" 2026\n"), "{written}");
    }

    #[test]
    fn even_a_tiny_width_loses_no_letter() {
        let sheet = sheet("Ada King", "overdue");
        let letters = |written: &str| {
            let mut letters: Vec<char> = written.chars().filter(char::is_ascii_alphanumeric).collect();
            letters.sort_unstable();
            letters
        };
        let whole = letters(&write(&sheet, Style::default()));
        for width in [0, 1, 7, 20, 30, 40] {
            let written = write(&sheet, within(width));
            assert_eq!(letters(&written), whole, "{written}");
            assert!(written.lines().all(|line| line.trim_end() == line));
        }
    }

    #[test]
    fn colour_changes_no_layout() {
        for width in [None, Some(56), Some(30), Some(12)] {
            let plain = Style { width, colour: Colour::Plain };
            let coloured = Style { width, colour: Colour::Coloured };
            let sheet = sheet("Ada King Countess of Lovelace", "met-late");
            let written = write(&sheet, coloured);
            assert!(written.contains("\u{1b}[31m"));
            let bare = written.replace("\u{1b}[31m", "").replace("\u{1b}[39m", "");
            assert_eq!(bare, write(&sheet, plain));
        }
    }

    #[test]
    fn text_from_a_case_cannot_act_on_the_terminal_or_colour_itself() {
        let style = Style { width: None, colour: Colour::Coloured };
        let written = write(&sheet("a\u{1b}[31m\nb\u{2061}", "met"), style);
        assert!(!written.contains('\u{1b}'));
        assert!(written.contains("a␛[31m⏎ b<U+2061>"));
    }

    #[test]
    fn a_cell_longer_than_any_line_does_no_harm() {
        let longer = sheet(&"x".repeat(70_000), "met");
        assert_eq!(write(&longer, Style::default()).matches('x').count(), 70_000);
        let long = sheet(&"x".repeat(4_000), "met");
        assert_eq!(write(&long, within(80)).matches('x').count(), 4_000);
    }
}
