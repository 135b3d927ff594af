//! From a report to a document that any format can show.

use anyhow::Context;
use chrono::NaiveDate;
use serde::Serialize;
use serde_json::{Value, json};

use crate::output::Document;
use crate::report::{Cell, Sheet};

/// A document of rows: in JSON an object with `schema`, `as_at` and the rows under `key`; in JSON lines a row a
/// line, each with its `schema`.
pub(super) fn of_rows<R: Serialize>(
    schema: &str,
    as_at: Option<NaiveDate>,
    key: &str,
    rows: &[R],
    sheet: Sheet,
) -> anyhow::Result<Document> {
    let values: Vec<Value> = rows.iter().map(serde_json::to_value).collect::<Result<_, _>>().context("as JSON")?;
    let mut whole = json!({ "schema": schema });
    if let Some(as_at) = as_at {
        whole["as_at"] = json!(as_at);
    }
    let lines = values.iter().map(|row| with_schema(schema, row)).collect();
    whole[key] = Value::Array(values);
    Ok(bare(sheet, whole, lines, as_at))
}

/// A document of one table and nothing else.
fn bare(sheet: Sheet, json: Value, rows: Vec<Value>, as_at: Option<NaiveDate>) -> Document {
    Document {
        sheet,
        more: Vec::new(),
        charts: Vec::new(),
        definitions: Vec::new(),
        notes: Vec::new(),
        as_at,
        dates: None,
        json,
        rows,
        text: None,
    }
}

/// The row with its schema first, unless it bears one.
fn with_schema(schema: &str, row: &Value) -> Value {
    let mut line = json!({ "schema": schema });
    if let (Value::Object(line), Value::Object(row)) = (&mut line, row) {
        line.extend(row.clone());
    }
    line
}

/// A document of one thing.
pub(super) fn of_one<V: Serialize>(view: &V, sheet: Sheet, text: Option<String>) -> anyhow::Result<Document> {
    let json = serde_json::to_value(view).context("as JSON")?;
    Ok(Document { text, ..bare(sheet, json.clone(), vec![json], None) })
}

/// A document of a table that a report definition has shaped: its rows in JSON are the table's, column by column, beside
/// what must be known of them.
pub(super) fn of_shaped(name: &str, document: Document) -> anyhow::Result<Document> {
    let schema = "plaint.report/1";
    let sheet = document.sheet;
    let row = |cells: &Vec<Cell>| {
        let keyed = sheet.columns.iter().zip(cells);
        keyed.map(|(column, cell)| Ok((column.key.to_owned(), serde_json::to_value(cell)?))).collect()
    };
    let rows: Vec<Value> = sheet.rows.iter().map(row).collect::<Result<_, serde_json::Error>>().context("as JSON")?;
    let mut whole = json!({ "schema": schema, "report": name, "title": sheet.title, "as_at": document.as_at });
    if !document.notes.is_empty() {
        whole["notes"] = json!(document.notes);
    }
    if !document.definitions.is_empty() {
        whole["definitions"] = json!(document.definitions);
    }
    // What was known of the whole is known of what is chosen from it.
    for key in ["period", "filters", "record", "left_out_damaged", "store_head"] {
        if let Some(known) = document.json.get(key) {
            whole[key] = known.clone();
        }
    }
    let lines = rows.iter().map(|row| with_schema(schema, row)).collect();
    whole["rows"] = Value::Array(rows);
    // The table stands alone: further ones, and pictures, show what it no longer does.
    Ok(Document { sheet, json: whole, rows: lines, more: Vec::new(), charts: Vec::new(), ..document })
}

/// Adds something about the whole to the document's JSON.
pub(super) fn add<V: Serialize>(document: &mut Document, key: &str, value: &V) -> anyhow::Result<()> {
    document.json[key] = serde_json::to_value(value).context("as JSON")?;
    Ok(())
}
