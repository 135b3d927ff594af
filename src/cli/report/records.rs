//! Registers: one row a case, one row a refusal.

use super::asked::Asked;
use crate::cli::list;
use crate::output::Document;
use crate::report::{
    RegisterRow, refusal_rows, refusals_sheet, register_row, register_row_with_personal, register_sheet,
    register_sheet_with_personal, retention_rows, retention_sheet,
};

pub(super) fn register(asked: &Asked<'_>) -> anyhow::Result<Document> {
    let with_personal = asked.args.with_personal;
    let row = if with_personal { register_row_with_personal } else { register_row };
    let rows: Vec<RegisterRow> = asked.reckoned.iter().map(row).collect();
    let sheet = if with_personal { register_sheet_with_personal(&rows) } else { register_sheet(&rows) };
    asked.rows("plaint.register/1", &rows, sheet)
}

/// The cases themselves, as `list` shows them: for definitions, since the verb is its own.
pub(super) fn cases(asked: &Asked<'_>) -> anyhow::Result<Document> {
    list::document(asked.session, asked.reckoned, asked.cases.calendar_state())
}

pub(super) fn refusals(asked: &Asked<'_>) -> anyhow::Result<Document> {
    let rows = refusal_rows(asked.reckoned, asked.of.period);
    asked.rows("plaint.refusals/1", &rows, refusals_sheet(&rows))
}

pub(super) fn retention(asked: &Asked<'_>) -> anyhow::Result<Document> {
    // Without a store there is no case that its settings could be asked about.
    let stated = asked.session.store_if_any()?.and_then(|store| store.settings().retention);
    let rows = retention_rows(asked.reckoned, stated);
    asked.rows("plaint.retention/1", &rows, retention_sheet(&rows))
}
