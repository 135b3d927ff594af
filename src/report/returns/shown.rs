//! A return's figures as tables.

use super::ReturnFigure;
use crate::report::{Cell, Definition, Sheet};

/// Where the definitions of a return's figures stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DefinitionsStand {
    /// Beside the table, each once: for people.
    Beside,
    /// In every row, where a format holds one table and nothing else.
    InEveryRow,
}

/// The figures, one a row, each with what it was made of.
pub fn figures_sheet(title: &str, figures: &[ReturnFigure], definitions: DefinitionsStand) -> Sheet {
    let in_every_row = definitions == DefinitionsStand::InEveryRow;
    let by_tenure = in_every_row || figures.iter().any(|figure| figure.tenure.is_some());
    let mut columns = vec![("figure", "Figure"), ("says", "What"), ("column", "Column")];
    columns.extend(by_tenure.then_some(("tenure", "Tenure")));
    columns.extend([("value", "Value"), ("unit", "Unit"), ("numerator", "Numerator"), ("denominator", "Denominator")]);
    let not_yet = in_every_row || figures.iter().any(|figure| figure.not_yet_due > 0);
    columns.extend(not_yet.then_some(("not_yet_due", "Not yet due")));
    columns.extend([("left_out", "Left out"), ("edition", "Edition")]);
    columns.extend(in_every_row.then_some(("definition", "Definition")));
    let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    Sheet::of(title, &columns, figures, |figure| {
        let mut cells: Vec<Cell> = vec![figure.figure.into(), figure.says.as_str().into(), figure.column.into()];
        cells.extend(by_tenure.then(|| figure.tenure.into()));
        cells.extend([
            figure.value.into(),
            figure.unit.into(),
            number(figure.numerator).into(),
            figure.denominator.map(number).into(),
        ]);
        cells.extend(not_yet.then(|| not_yet_due(figure).into()));
        cells.extend([left_out(figure).into(), figure.edition.into()]);
        cells.extend(in_every_row.then(|| figure.definition.into()));
        cells
    })
}

fn not_yet_due(figure: &ReturnFigure) -> Option<usize> {
    (figure.not_yet_due > 0).then_some(figure.not_yet_due)
}

fn left_out(figure: &ReturnFigure) -> Option<String> {
    let each: Vec<String> = figure.left_out.iter().map(|left| format!("{} {}", left.cases, left.why)).collect();
    (!each.is_empty()).then(|| each.join("; "))
}

/// The cases behind the figures, one a row.
pub fn cases_behind_sheet(figures: &[ReturnFigure]) -> Sheet {
    let columns = [
        ("figure", "Figure"),
        ("says", "What"),
        ("column", "Column"),
        ("tenure", "Tenure"),
        ("part", "Part"),
        ("case", "Case"),
        ("why", "Why left out"),
    ];
    let rows: Vec<(&ReturnFigure, &str, &str, Option<&str>)> = figures.iter().flat_map(behind).collect();
    Sheet::of("Cases behind the figures", &columns, &rows, |(figure, part, case, why)| -> Vec<Cell> {
        vec![
            figure.figure.into(),
            figure.says.as_str().into(),
            figure.column.into(),
            figure.tenure.into(),
            (*part).into(),
            (*case).into(),
            (*why).into(),
        ]
    })
}

fn behind(figure: &ReturnFigure) -> Vec<(&ReturnFigure, &str, &str, Option<&str>)> {
    let Some(cases) = &figure.cases else { return Vec::new() };
    let mut rows = Vec::new();
    rows.extend(cases.numerator.iter().map(|case| (figure, "numerator", case.as_str(), None)));
    rows.extend(cases.denominator.iter().map(|case| (figure, "denominator", case.as_str(), None)));
    rows.extend(cases.not_yet_due.iter().map(|case| (figure, "not yet due", case.as_str(), None)));
    rows.extend(cases.left_out.iter().map(|(case, why)| (figure, "left out", case.as_str(), Some(*why))));
    rows
}

/// What the figures count, each definition once.
pub fn figure_definitions(figures: &[ReturnFigure]) -> Vec<Definition> {
    let mut definitions: Vec<Definition> = Vec::new();
    for figure in figures {
        let definition = Definition {
            figure: figure.figure.to_owned(),
            says: figure.definition.to_owned(),
            source: Some(figure.source.to_owned()),
        };
        if !definitions.contains(&definition) {
            definitions.push(definition);
        }
    }
    definitions
}
