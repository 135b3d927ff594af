//! `report performance`: the page that goes to the board.

use super::asked::Asked;
use crate::cli::documents;
use crate::output::wording::date_for_people;
use crate::output::{Document, Format};
use crate::report::{
    BoardRows, Marks, OfPeriod, feedback_definitions, feedback_sheet, ground_definitions, grounds_of, grounds_sheet,
    learning_definitions, marks_definitions, marks_sheet, outcome_definitions, outcomes_chart, outcomes_sheet,
    performance_definitions, performance_rows, performance_sheet, remedies_sheet, remedy_definitions, service_rows,
    services_sheet, theme_definitions, themes_chart, timeliness_definitions, timeliness_sheet, volume_definitions,
    volumes_sheet,
};

pub(super) fn performance(asked: &Asked<'_>) -> anyhow::Result<Document> {
    let board = asked.board()?;
    let periods = board.periods;
    let rows = performance_rows(board);
    let BoardRows { now: OfPeriod { volumes, timeliness, outcomes, remedies, feedback, refusals, .. }, .. } = board;
    let services = service_rows(&board.themes);
    let grounds = grounds_of(refusals, &[]);
    let marks = Marks { damaged: asked.cases.damaged, ..board.marks };
    let definitions = [
        performance_definitions(),
        volume_definitions(),
        ground_definitions(),
        timeliness_definitions(),
        outcome_definitions(),
        theme_definitions(),
        remedy_definitions(),
        learning_definitions(),
        feedback_definitions(),
        marks_definitions(),
    ]
    .concat();
    let mut document = asked.rows("plaint.performance/1", &rows, performance_sheet(&rows))?;
    documents::add(&mut document, "period", &periods.now)?;
    documents::add(&mut document, "before", &periods.before)?;
    documents::add(&mut document, "year_before", &periods.year_before)?;
    documents::add(&mut document, "record", &marks)?;
    documents::add(&mut document, "volumes", volumes)?;
    documents::add(&mut document, "timeliness", timeliness)?;
    documents::add(&mut document, "outcomes", outcomes)?;
    documents::add(&mut document, "services", &services)?;
    documents::add(&mut document, "refusals_by_ground", &grounds)?;
    documents::add(&mut document, "remedies", remedies)?;
    documents::add(&mut document, "feedback", feedback)?;
    documents::add(&mut document, "definitions", &definitions)?;
    if asked.session.format() != Format::Table {
        document.more = vec![
            volumes_sheet(volumes, None),
            timeliness_sheet(timeliness, None),
            outcomes_sheet(outcomes, None),
            services_sheet(&services),
            grounds_sheet(&grounds),
            remedies_sheet(remedies, None),
            feedback_sheet(feedback, None),
        ];
    }
    document.more.push(marks_sheet(&marks));
    document.charts = board.months.iter().flatten().cloned().collect();
    document.charts.extend([outcomes_chart(outcomes), themes_chart(&board.themes), board.ages_chart.clone()]);
    document.definitions = definitions;
    let against = [("Before", periods.before), ("A year before", periods.year_before)];
    document.notes = against
        .into_iter()
        .filter_map(|(name, period)| {
            period.map(|period| (name, date_for_people(period.first), date_for_people(period.last)))
        })
        .map(|(name, first, last)| format!("{name}: {first} to {last}."))
        .collect();
    if asked.session.format() == Format::Table {
        let more = "The tables behind it, with every definition, are in -f html, xlsx, markdown and json.";
        document.notes.push(more.to_owned());
    }
    Ok(document)
}
