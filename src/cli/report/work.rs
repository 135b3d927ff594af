//! Reports of work: who has how much, what is to be done, what a review looks at.

use super::asked::Asked;
use crate::cli::failure::Usage;
use crate::output::Document;
use crate::report::{
    action_dates, action_rows, actions_sheet, caseload_rows, caseload_sheet, review_rows, reviews_sheet, sample_rows,
    sample_sheet,
};
use crate::store::Digest;

pub(super) fn caseload(asked: &Asked<'_>) -> anyhow::Result<Document> {
    let rows = caseload_rows(asked.reckoned);
    asked.rows("plaint.caseload/1", &rows, caseload_sheet(&rows))
}

pub(super) fn actions(asked: &Asked<'_>) -> anyhow::Result<Document> {
    let rows = action_rows(asked.reckoned, &asked.args.standing, asked.args.with_personal);
    let dates = action_dates(asked.reckoned, &asked.args.standing);
    Ok(Document { dates: Some(dates), ..asked.rows("plaint.actions/1", &rows, actions_sheet(&rows))? })
}

pub(super) fn sample(asked: &Asked<'_>) -> anyhow::Result<Document> {
    let period = asked.period()?;
    let no_share = || Usage::Says("how much of it? give --share, as 25%".to_owned());
    let share = asked.args.share.ok_or_else(no_share)?;
    let digest = |text: &str| Digest::of(text.as_bytes()).to_string();
    let rows = sample_rows(asked.reckoned, &asked.stage()?, (period, share), digest);
    asked.rows("plaint.sample/1", &rows, sample_sheet(&rows))
}

pub(super) fn reviews(asked: &Asked<'_>) -> anyhow::Result<Document> {
    let rows = review_rows(asked.reckoned, asked.period()?);
    asked.rows("plaint.reviews/1", &rows, reviews_sheet(&rows))
}
