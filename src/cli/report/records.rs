//! Registers: one row a case, one row a refusal.

use super::asked::Asked;
use crate::output::Document;
use crate::report::{
    RegisterRow, refusal_rows, refusals_sheet, register_row, register_row_with_personal, register_sheet,
};

pub(super) fn register(asked: &Asked<'_>) -> anyhow::Result<Document> {
    let row = if asked.args.with_personal { register_row_with_personal } else { register_row };
    let rows: Vec<RegisterRow> = asked.reckoned.iter().map(row).collect();
    asked.rows("plaint.register/1", &rows, register_sheet(&rows))
}

pub(super) fn refusals(asked: &Asked<'_>) -> anyhow::Result<Document> {
    let rows = refusal_rows(asked.reckoned, asked.of.period);
    asked.rows("plaint.refusals/1", &rows, refusals_sheet(&rows))
}
