//! A first draft of a mapping, guessed from the headings and from what stands below them.

mod meaning;
mod order;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use self::meaning::{Holds, Meaning, meaning};
use self::order::Evidence;
use super::column::Headings;
use super::day::{DayNumbers, DayOrder, read_day};
use super::mapping::{KIND, UNKNOWN};
use super::{CannotRead, Cell, Charset, Reading, Row};
use crate::alike::alike;
use crate::word::Word;

/// The headings stand in one of the first rows.
const SEARCHED: usize = 20;
/// A column with more different words than that holds no codes.
const CODES: usize = 40;

/// A mapping to begin with.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The file.
    pub text: String,
    /// What could not be known, or should be looked at.
    pub questions: Vec<String>,
    /// The headings of columns that it makes nothing of.
    pub unused: Vec<String>,
}

/// What a column seems to be.
struct Column<'r> {
    heading: String,
    meaning: Meaning,
    cells: Vec<&'r Cell>,
}

/// A first draft for the rows of a file, with complaints under that policy, whose stages are these, in order.
pub fn draft(reading: &Reading, policy: &str, stages: &[String]) -> Result<Draft, CannotRead> {
    let header_row = header_row(reading).ok_or(CannotRead::Empty)?;
    let (header, rows) = reading.parted(header_row)?;
    let headings = Headings::of(header);
    let (columns, unused) = columns(&headings, rows);
    let mut questions = Vec::new();
    let mut file = json!({ "format": KIND.format });
    if let Some(sheet) = &reading.sheet {
        file["sheet"] = json!(sheet);
    }
    if header_row != 1 {
        file["header_row"] = json!(header_row);
    }
    if reading.charset == Some(Charset::Windows1252) {
        file["encoding"] = json!(Charset::Windows1252.word());
        questions
            .push("it is not UTF-8, and is read as Windows-1252: look whether accented letters are right".to_owned());
    }
    let mut evidence = Evidence::default();
    for column in columns.iter().filter(|column| column.meaning.holds() == Some(Holds::Days)) {
        column.cells.iter().for_each(|cell| evidence.take(cell));
    }
    let (order, says) = evidence.order();
    file["dates"] = json!(order);
    questions.extend(says);
    if evidence.numbers > 0 {
        let from = reading.numbers.unwrap_or(DayNumbers::From1900);
        let as_whom = if reading.numbers.is_some() { "the workbook says" } else { "nearly every program does" };
        file["day_numbers"] = json!(from.word());
        let numbers = evidence.numbers;
        questions.push(format!("{numbers} dates are bare numbers: they are taken to count from {from}, as {as_whom}"));
    }
    file["policies"] = json!([{ "from": "1900-01-01", "policy": policy }]);
    questions.push(format!(
        "every complaint is put under {policy}: add a line to policies for each day on which another came into force"
    ));
    let (case, by_stage) = placed(&columns, stages, &mut questions);
    file["case"] = case;
    file["stages"] = by_stage;
    let values = values(&columns, &mut questions);
    if !values.is_empty() {
        file["values"] = Value::Object(values);
    }
    let mut text = serde_json::to_string_pretty(&file).unwrap_or_default();
    text.push('\n');
    Ok(Draft { text, questions, unused })
}

/// The row with the most headings that mean something, the first of them.
fn header_row(reading: &Reading) -> Option<u32> {
    let known = |row: &Row| {
        let means = |words: &String| meaning(words, Holds::Days).or(meaning(words, Holds::Words)).is_some();
        row.cells.iter().filter_map(Cell::words).filter(|words| words.len() <= 60).filter(means).count()
    };
    let rows = reading.grid.rows.iter().take(SEARCHED);
    rows.rev().max_by_key(|row| known(row)).map(|row| row.number)
}

fn columns<'r>(headings: &Headings, rows: &'r [Row]) -> (Vec<Column<'r>>, Vec<String>) {
    let (mut columns, mut unused) = (Vec::new(), Vec::new());
    let mut taken = BTreeSet::new();
    for place in 0..headings.names.len() {
        let Some(heading) = headings.name_of(place) else { continue };
        let cells: Vec<&Cell> = rows.iter().map(|row| row.cell(place)).filter(|cell| !cell.is_blank()).collect();
        let found = match holds(&cells) {
            Some(holds) => meaning(&headings.names[place], holds),
            None => meaning_of_blank(&headings.names[place]),
        };
        match found {
            Some(Meaning::Reckoned) => {}
            Some(meaning) if meaning == Meaning::Note || taken.insert(meaning) => {
                columns.push(Column { heading, meaning, cells });
            }
            _ => unused.push(heading),
        }
    }
    (columns, unused)
}

/// A column in which nothing stands yet means what its heading says.
fn meaning_of_blank(heading: &str) -> Option<Meaning> {
    let (days, words) = (meaning(heading, Holds::Days), meaning(heading, Holds::Words));
    if heading.to_lowercase().contains("date") { days.or(words) } else { words.or(days) }
}

/// What most of the cells hold; none where there is none.
fn holds(cells: &[&Cell]) -> Option<Holds> {
    let orders = [DayOrder::DayFirst, DayOrder::MonthFirst];
    let day = |cell: &&&Cell| {
        orders.iter().any(|order| read_day(cell, *order, Some(DayNumbers::From1900)).is_ok_and(|day| day.is_some()))
    };
    let days = cells.iter().filter(day).count();
    (!cells.is_empty()).then_some(if days * 2 > cells.len() { Holds::Days } else { Holds::Words })
}

/// The columns under the keys of the mapping.
fn placed(columns: &[Column<'_>], names: &[String], questions: &mut Vec<String>) -> (Value, Value) {
    let mut case = Map::new();
    let mut notes = Vec::new();
    let mut stages: BTreeMap<usize, Map<String, Value>> = BTreeMap::from([(0, Map::new())]);
    for column in columns {
        match column.meaning {
            Meaning::Case(key, _) => drop(case.insert(key.to_owned(), json!(column.heading))),
            Meaning::Stage(stage, key, _) => {
                stages.entry(stage).or_default().insert(key.to_owned(), json!(column.heading));
            }
            Meaning::Note => notes.push(json!(column.heading)),
            Meaning::Reckoned => {}
        }
    }
    if !case.contains_key("received") {
        case.insert("received".to_owned(), json!(UNKNOWN));
        questions.push("no column seems to be the day a complaint was received: name it at case.received".to_owned());
    }
    if !case.contains_key("reference") {
        questions.push(
            "no column seems to hold references: without them, rows are known again only while the file is unchanged"
                .to_owned(),
        );
    }
    if !notes.is_empty() {
        case.insert("note".to_owned(), Value::Array(notes));
    }
    let stages = stages.into_iter().map(|(place, mut columns)| {
        let name = names.get(place).cloned().unwrap_or_else(|| UNKNOWN.to_owned());
        for half in ["extended_to", "extended_on"] {
            let other = if half == "extended_to" { "extended_on" } else { "extended_to" };
            if columns.contains_key(half) && !columns.contains_key(other) {
                columns.insert(other.to_owned(), json!(UNKNOWN));
                questions.push(format!("{name} has {half} and no column for {other}: name it, or take both out"));
            }
        }
        if place > 0 && !columns.contains_key("asked") {
            columns.insert("asked".to_owned(), json!(UNKNOWN));
            questions.push(format!("no column seems to be the day on which {name} was asked for: name it at asked"));
        }
        let mut stage = Map::from_iter([("stage".to_owned(), json!(name))]);
        stage.append(&mut columns);
        Value::Object(stage)
    });
    let stages = stages.collect();
    (Value::Object(case), Value::Array(stages))
}

/// Their words for what has a word here.
fn values(columns: &[Column<'_>], questions: &mut Vec<String>) -> Map<String, Value> {
    let mut values: Map<String, Value> = Map::new();
    for column in columns {
        let key = match column.meaning {
            Meaning::Case(key, _) | Meaning::Stage(_, key, _) if words::is_coded(key) => key,
            _ => continue,
        };
        let theirs: BTreeSet<String> = column.cells.iter().filter_map(|cell| cell.words()).collect();
        if theirs.len() > CODES {
            questions.push(format!("{:?} has more than {CODES} different words: is it really {key}?", column.heading));
            continue;
        }
        let told = values.entry(key).or_insert_with(|| Value::Object(Map::new()));
        for word in theirs {
            let Some(ours) = words::ours(key, &word) else { continue };
            if ours == UNKNOWN {
                questions.push(format!(
                    "what one of the words in {:?} is called here cannot be known: see values.{key}",
                    column.heading
                ));
            }
            // What differs in letter case or spacing alone is one word.
            let again = told.as_object().is_some_and(|told| told.keys().any(|key| alike(key, &word)));
            if !again {
                told[&word] = json!(ours);
            }
        }
    }
    values.retain(|_, told| told.as_object().is_some_and(|told| !told.is_empty()));
    questions.dedup();
    values
}
