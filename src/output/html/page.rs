//! What stands on the page, as the template takes it: words already made safe to show, nothing escaped yet.

use serde::Serialize;

use super::picture::Picture;
use crate::output::Document;
use crate::output::align::on_the_right;
use crate::output::grid::{Grid, of_chart, of_sheet};
use crate::output::paint::STANDING;
use crate::output::sanitize::{visible, visible_lines};
use crate::output::wording::{count, date_for_people, yes_no};
use crate::report::{Cell, Chart, Sheet};

/// A page with a table of more columns is printed on its side.
const UPRIGHT: usize = 8;
/// A table of more columns is not printed as a table.
const ON_ITS_SIDE: usize = 14;

#[derive(Debug, Serialize)]
pub(super) struct Page {
    title: String,
    as_at: Option<Day>,
    notes: Vec<String>,
    prose: Option<String>,
    parts: Vec<Part>,
    definitions: Vec<Defined>,
    landscape: bool,
}

#[derive(Debug, Serialize)]
struct Day {
    iso: String,
    people: String,
}

/// A table, under its picture where it has one.
#[derive(Debug, Serialize)]
struct Part {
    id: String,
    title: String,
    picture: Option<Picture>,
    count: String,
    wide: bool,
    headings: Vec<Heading>,
    rows: Vec<Vec<Shown>>,
}

#[derive(Debug, Serialize)]
struct Heading {
    text: String,
    right: bool,
}

#[derive(Debug, Default, Serialize)]
struct Shown {
    text: String,
    look: &'static str,
    iso: Option<String>,
    after: &'static str,
}

#[derive(Debug, Serialize)]
struct Defined {
    figure: String,
    says: String,
    source: Option<String>,
}

impl Page {
    pub(super) fn of(document: &Document) -> Self {
        // Prose begins with a line that says what it is about.
        let (title, prose) = match document.text.as_deref().and_then(|text| text.trim().split_once('\n')) {
            Some((first, rest)) => (first, Some(words(rest.trim_end()))),
            None => (document.sheet.title.as_str(), None),
        };
        // Whoever looks rather than reads does not leaf through every table first.
        let pictures = document.charts.iter().filter(|chart| !chart.is_empty()).map(of_picture);
        let main = std::iter::once(of_table(&document.sheet));
        let mut parts: Vec<Part> = main.chain(pictures).chain(document.more.iter().map(of_table)).collect();
        for (number, part) in (1..).zip(&mut parts) {
            part.id = format!("part-{number}");
        }
        let landscape = parts.iter().any(|part| part.headings.len() > UPRIGHT);
        let definitions = document.definitions.iter().map(|definition| Defined {
            figure: words(&definition.figure),
            says: words(&definition.says),
            source: definition.source.as_deref().map(words),
        });
        Self {
            title: visible(title.trim()).into_owned(),
            as_at: document.as_at.map(|day| Day { iso: day.to_string(), people: date_for_people(day) }),
            notes: document.notes.iter().map(|note| words(note)).collect(),
            prose,
            parts,
            definitions: definitions.collect(),
            landscape,
        }
    }
}

/// Text on its lines, with what acts or hides made visible; Windows' line ends are line ends.
fn words(text: &str) -> String {
    visible_lines(&text.replace("\r\n", "\n"))
}

fn of_table(sheet: &Sheet) -> Part {
    let mut part = part(&of_sheet(sheet));
    let standing = sheet.columns.iter().position(|column| column.key == STANDING);
    for cell in part.rows.iter_mut().filter_map(|row| row.get_mut(standing?)) {
        cell.look = match cell.text.as_str() {
            "overdue" | "met-late" => "word late",
            "due-today" => "word today",
            _ => "word",
        };
    }
    part
}

fn of_picture(chart: &Chart) -> Part {
    Part { picture: Some(Picture::of(chart)), ..part(&of_chart(chart)) }
}

fn part(grid: &Grid<'_>) -> Part {
    let heading = |(place, text): (usize, &&str)| Heading {
        text: visible(text).into_owned(),
        right: on_the_right(&grid.rows, place),
    };
    Part {
        id: String::new(),
        title: visible(&grid.title).into_owned(),
        picture: None,
        count: count(grid.rows.len() as u64, "row"),
        wide: grid.headings.len() > ON_ITS_SIDE,
        headings: grid.headings.iter().enumerate().map(heading).collect(),
        rows: grid.rows.iter().map(|row| row.iter().map(shown).collect()).collect(),
    }
}

fn shown(cell: &Cell) -> Shown {
    let plain = |text: String, look| Shown { text, look, ..Shown::default() };
    let day = |day: chrono::NaiveDate, after| Shown {
        text: date_for_people(day),
        look: "day",
        iso: Some(day.to_string()),
        after,
    };
    match cell {
        Cell::Empty => Shown::default(),
        Cell::Text(text) => plain(words(text), if text.contains(char::is_whitespace) { "" } else { "word" }),
        Cell::Date(date) => day(*date, ""),
        Cell::Provisional(date) => day(*date, " (provisional)"),
        Cell::Number(number) => plain(number.to_string(), "number"),
        Cell::Decimal(number) => plain(number.to_string(), "number"),
        Cell::YesNo(yes) => plain(yes_no(*yes).to_owned(), ""),
    }
}
