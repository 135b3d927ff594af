//! Reports of figures: each measure over a period, with what it counts and what must be known of the record behind it.

use serde::Serialize;

use super::asked::Asked;
use crate::cli::documents;
use crate::output::Document;
use crate::report::{
    Chart, Definition, Sheet, Words, feedback_definitions, feedback_rows, feedback_sheet, ground_definitions,
    ground_rows, grounds_sheet, learning_definitions, learning_rows, learning_sheet, marks, marks_definitions,
    marks_sheet, month_charts, outcome_definitions, outcome_rows, outcomes_chart, outcomes_sheet, remedies_sheet,
    remedy_definitions, remedy_rows, theme_definitions, theme_rows, themes_chart, themes_sheet, timeliness_definitions,
    timeliness_rows, timeliness_sheet, volume_definitions, volume_rows, volumes_sheet,
};

pub(super) fn timeliness(asked: &Asked<'_>) -> anyhow::Result<Document> {
    let by = asked.args.group_by;
    let rows = timeliness_rows(asked.reckoned, asked.period()?, &asked.of.stages, by);
    let document = figures(asked, "plaint.timeliness/1", &rows, timeliness_sheet(&rows, by), timeliness_definitions())?;
    Ok(with_chart(document, month_charts(asked.reckoned, asked.period()?, asked.session.as_at, &asked.of.stages).1))
}

pub(super) fn outcomes(asked: &Asked<'_>) -> anyhow::Result<Document> {
    let by = asked.args.group_by;
    let rows = outcome_rows(asked.reckoned, asked.period()?, &asked.of.stages, by);
    let document = figures(asked, "plaint.outcomes/1", &rows, outcomes_sheet(&rows, by), outcome_definitions())?;
    Ok(with_chart(document, outcomes_chart(&rows)))
}

pub(super) fn volumes(asked: &Asked<'_>) -> anyhow::Result<Document> {
    let (by, period) = (asked.args.group_by, asked.period()?);
    let rows = volume_rows(asked.reckoned, period, &asked.of.stages, by);
    let grounds = ground_rows(asked.reckoned, period, &asked.of.stages);
    let definitions = [volume_definitions(), ground_definitions()].concat();
    let mut document = figures(asked, "plaint.volumes/1", &rows, volumes_sheet(&rows, by), definitions)?;
    documents::add(&mut document, "refusals_by_ground", &grounds)?;
    document.more.insert(0, grounds_sheet(&grounds));
    Ok(with_chart(document, month_charts(asked.reckoned, period, asked.session.as_at, &asked.of.stages).0))
}

pub(super) fn themes(asked: &Asked<'_>) -> anyhow::Result<Document> {
    let rows = theme_rows(asked.reckoned, asked.period()?, asked.session.store()?.settings().services.as_slice());
    let document = figures(asked, "plaint.themes/1", &rows, themes_sheet(&rows), theme_definitions())?;
    Ok(with_chart(document, themes_chart(&rows)))
}

pub(super) fn remedies(asked: &Asked<'_>) -> anyhow::Result<Document> {
    let by = asked.args.group_by;
    let rows = remedy_rows(asked.reckoned, asked.period()?, &asked.of.stages, by);
    figures(asked, "plaint.remedies/1", &rows, remedies_sheet(&rows, by), remedy_definitions())
}

pub(super) fn learning(asked: &Asked<'_>) -> anyhow::Result<Document> {
    let words = if asked.args.with_personal { Words::Shown } else { Words::LeftOut };
    let rows = learning_rows(asked.reckoned, asked.period()?, words);
    figures(asked, "plaint.learning/1", &rows, learning_sheet(&rows), learning_definitions())
}

pub(super) fn feedback(asked: &Asked<'_>) -> anyhow::Result<Document> {
    let by = asked.args.group_by;
    let rows = feedback_rows(asked.reckoned, asked.period()?, &asked.of.stages, by);
    figures(asked, "plaint.feedback/1", &rows, feedback_sheet(&rows, by), feedback_definitions())
}

fn with_chart(document: Document, chart: Chart) -> Document {
    Document { charts: vec![chart], ..document }
}

/// A document of figures over the period: with its definitions, and with the marks of the record behind it as a
/// further table where a format holds several.
fn figures<R: Serialize>(
    asked: &Asked<'_>,
    schema: &str,
    rows: &[R],
    sheet: Sheet,
    mut definitions: Vec<Definition>,
) -> anyhow::Result<Document> {
    let period = asked.period()?;
    let marks = marks(asked.reckoned, period, asked.cases.damaged);
    definitions.extend(marks_definitions());
    let mut document = asked.rows(schema, rows, sheet)?;
    documents::add(&mut document, "period", &period)?;
    documents::add(&mut document, "group_by", &asked.args.group_by.map(|by| by.to_string()))?;
    documents::add(&mut document, "record", &marks)?;
    documents::add(&mut document, "definitions", &definitions)?;
    document.more = vec![marks_sheet(&marks)];
    document.definitions = definitions;
    Ok(document)
}
