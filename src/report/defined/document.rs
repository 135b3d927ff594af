//! The file of a report definition: JSON, described by the schema beside the shipped ones.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::columns::ChosenColumn;
use super::order::SortKey;
use super::period::AskedPeriod;
use super::rows::RowTest;
use super::value::{Given, Written, by_name};
use crate::policy::{FileKind, Place, Problem, read_file_of};

/// The JSON Schema of the file, as shipped.
pub const REPORT_SCHEMA: &str = include_str!("../../../reports/report.schema.json");

/// What the file is.
const KIND: FileKind = FileKind {
    what: "a report definition",
    format: 1,
    lists: &["where", "one_of", "columns", "sort"],
    free: &["filters", "options"],
};

/// A row to keep.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct RowTestDocument {
    /// The key of the column, shown or not.
    key: String,
    /// It must be one of these.
    one_of: Option<Vec<Written>>,
    /// It must be empty (true), or must not be (false).
    empty: Option<bool>,
}

/// A report by a name of its own: which report, of what, with which rows and columns, in which order.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Document {
    /// Where an editor finds this schema.
    #[serde(rename = "$schema")]
    #[expect(dead_code, reason = "it is for editors; naming it keeps other unknown keys an error")]
    schema: Option<String>,
    /// The format of this file: 1.
    format: u32,
    /// What stands above the report.
    title: String,
    /// What it is for, in a sentence.
    says: Option<String>,
    /// The built-in report that it is made from, or `list`, the cases.
    report: String,
    /// Which cases: the filters of the command line by their long names, each with one value or several.
    #[serde(default, deserialize_with = "by_name")]
    filters: BTreeMap<String, Given>,
    /// The period: one that moves with the day, or one that stays.
    period: Option<AskedPeriod>,
    /// Other options of the report by their long names.
    #[serde(default, deserialize_with = "by_name")]
    options: BTreeMap<String, Given>,
    /// Which rows are kept: those that pass every test.
    #[serde(default, rename = "where")]
    rows: Vec<RowTestDocument>,
    /// The columns shown, in order; all of them if not said.
    #[serde(default)]
    columns: Vec<ChosenColumn>,
    /// What the rows are sorted by, the first key first; the report's own order if not said.
    #[serde(default)]
    sort: Vec<SortKey>,
    /// The format in which it is written unless the command line says otherwise.
    output: Option<String>,
}

/// What a file asks of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DefinedReport {
    /// What stands above it.
    pub title: String,
    /// What it is for.
    pub says: Option<String>,
    /// The report that it is made from.
    pub report: String,
    /// Filters by their long names.
    pub filters: BTreeMap<String, Given>,
    /// The period.
    pub period: Option<AskedPeriod>,
    /// Other options by their long names.
    pub options: BTreeMap<String, Given>,
    /// Which rows are kept.
    pub rows: Vec<RowTest>,
    /// The columns shown; all of them where there is none.
    pub columns: Vec<ChosenColumn>,
    /// What the rows are sorted by.
    pub sort: Vec<SortKey>,
    /// The format in which it is written.
    pub output: Option<String>,
}

impl DefinedReport {
    /// Whether it changes the table, and not only what is asked of the report.
    pub fn reshapes(&self) -> bool {
        !(self.rows.is_empty() && self.columns.is_empty() && self.sort.is_empty())
    }

    /// Every key of a column that it names, with its place in the file.
    pub fn keys(&self) -> Vec<(Place, &str)> {
        let root = Place::default();
        let rows = self.rows.iter().enumerate();
        let rows = rows.map(|(number, row)| (root.key("where").index(number).key("key"), row.key.as_str()));
        let columns = self.columns.iter().enumerate();
        let columns = columns.map(|(number, one)| (root.key("columns").index(number).key("key"), one.key.as_str()));
        let sort = self.sort.iter().enumerate();
        let sort = sort.map(|(number, key)| (root.key("sort").index(number).key("by"), key.by.as_str()));
        rows.chain(columns).chain(sort).collect()
    }
}

/// The definition that a file's bytes state. That its report, options and columns are there is for those to say who
/// know them.
///
/// # Errors
/// What is wrong with it, each with its place in the text; only the first where the file is not of the schema.
pub fn read_defined_report(bytes: &[u8]) -> Result<DefinedReport, Vec<Problem>> {
    let (text, document): (&str, Document) = read_file_of(bytes, &KIND).map_err(|problem| vec![problem])?;
    let mut found: Vec<(Place, String)> = Vec::new();
    let root = Place::default();
    if document.format != KIND.format {
        let says = format!("format {}: this program reads format {}", document.format, KIND.format);
        found.push((root.key("format"), says));
    }
    if document.title.trim().is_empty() {
        found.push((root.key("title"), "an empty title: say what it lists".to_owned()));
    }
    let mut rows = Vec::new();
    for (number, row) in document.rows.into_iter().enumerate() {
        let here = root.key("where").index(number);
        if row.one_of.as_ref().is_some_and(Vec::is_empty) {
            found.push((here.key("one_of"), "an empty list: no row could pass".to_owned()));
        }
        match RowTest::new(row.key, row.one_of, row.empty) {
            Some(row) => rows.push(row),
            None => found.push((here, "expected either one_of or empty".to_owned())),
        }
    }
    for (number, column) in document.columns.iter().enumerate() {
        if document.columns[..number].iter().any(|before| before.key == column.key) {
            let here = root.key("columns").index(number).key("key");
            found.push((here, format!("{} is there already", column.key)));
        }
    }
    if !found.is_empty() {
        return Err(found.into_iter().map(|(place, says)| Problem::at(text, place, says)).collect());
    }
    Ok(DefinedReport {
        title: document.title,
        says: document.says,
        report: document.report,
        filters: document.filters,
        period: document.period,
        options: document.options,
        rows,
        columns: document.columns,
        sort: document.sort,
        output: document.output,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Order, RelativePeriod};

    /// `UPDATE=1 cargo test` writes the file anew.
    #[test]
    #[expect(clippy::disallowed_methods, reason = "the way to ask a test to write what it compares")]
    fn the_schema_beside_the_definitions_is_fresh() {
        let generator = schemars::generate::SchemaSettings::draft07().into_generator();
        let schema = generator.into_root_schema_for::<Document>();
        let fresh = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/reports/report.schema.json");
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(path, &fresh).unwrap();
        }
        let shipped = std::fs::read_to_string(path).unwrap();
        assert!(shipped == fresh, "reports/report.schema.json is stale: run UPDATE=1 cargo test");
    }

    /// A file of the least there must be, and these keys.
    fn read(keys: &str) -> Result<DefinedReport, String> {
        let text = format!(r#"{{"format": 1, "title": "T", "report": "due"{keys}}}"#);
        read_defined_report(text.as_bytes()).map_err(|problems| problems[0].to_string())
    }

    #[test]
    fn everything_that_can_be_asked() {
        let asked = read(
            r#", "filters": {"service": ["damp", "repairs"], "status": "open"}, "period": "last-quarter",
            "options": {"within": "10wd", "share": 25, "bare": true},
            "where": [{"key": "clock", "one_of": ["acknowledge", 5]}, {"key": "handler", "empty": true}],
            "columns": [{"key": "case"}, {"key": "due", "title": "By"}], "sort": [{"by": "due", "order": "descending"}],
            "output": "csv""#,
        );
        let asked = asked.unwrap();
        assert_eq!(asked.filters["service"], Given::Values(vec!["damp".to_owned(), "repairs".to_owned()]));
        assert_eq!(asked.options["share"], Given::Values(vec!["25".to_owned()]));
        assert_eq!(asked.options["bare"], Given::Flag(true));
        assert_eq!(asked.period, Some(AskedPeriod::Relative(RelativePeriod::LastQuarter)));
        assert_eq!(asked.sort[0].order, Order::Descending);
        assert!(asked.reshapes());
        let places: Vec<String> = asked.keys().iter().map(|(place, key)| format!("{place} {key}")).collect();
        let expected = [
            "where[0].key clock",
            "where[1].key handler",
            "columns[0].key case",
            "columns[1].key due",
            "sort[0].by due",
        ];
        assert_eq!(places, expected);
        assert!(!read("").unwrap().reshapes());
    }

    #[test]
    fn periods_that_stay() {
        let fixed = |text: &str| read(&format!(r#", "period": {text}"#)).map(|asked| asked.period);
        let quarter = AskedPeriod::Fixed(vec![("quarter", "2026-Q3".to_owned())]);
        assert_eq!(fixed(r#"{"quarter": "2026-Q3"}"#), Ok(Some(quarter)));
        let year = AskedPeriod::Fixed(vec![("year", "2026".to_owned())]);
        assert_eq!(fixed(r#"{"year": 2026}"#), Ok(Some(year)));
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place() {
        for (keys, says) in [
            (r#", "colums": []"#, "colums: unknown field `colums`"),
            (r#", "period": "last-qarter""#, "period: \"last-qarter\" is no period: expected this-month"),
            (r#", "period": {"quater": "2026-Q3"}"#, "period.quater: unknown field `quater`"),
            (r#", "period": {}"#, "period: no period: expected quarter"),
            (r#", "period": ["last-quarter"]"#, "period: invalid type: sequence"),
            (r#", "filters": {"service": []}"#, "filters.service: an empty list"),
            (r#", "filters": {"service": null}"#, "filters.service: invalid type: null"),
            (r#", "filters": ["damp"]"#, "filters: invalid type: sequence"),
            (r#", "columns": [{"key": "case"}, {"key": "case"}]"#, "columns[1].key: case is there already"),
            (r#", "columns": [["case"]]"#, "columns[0]: a list: expected an object"),
            (r#", "columns": [{"key": "case", "heading": "C"}]"#, "columns[0].heading: unknown field"),
            (r#", "sort": [{"by": "due", "order": "down"}]"#, "sort[0].order: unknown variant `down`"),
            (r#", "where": [{"key": "clock"}]"#, "where[0]: expected either one_of or empty"),
            (
                r#", "where": [{"key": "a", "one_of": ["b"], "empty": true}]"#,
                "where[0]: expected either one_of or empty",
            ),
            (r#", "where": [{"key": "clock", "one_of": []}]"#, "where[0].one_of: an empty list"),
            (r#", "filters": {"service": "a", "service": "b"}"#, "filters.service: duplicate field `service`"),
            (r#", "title": "Again""#, "title: duplicate field `title`"),
        ] {
            let said = read(keys).unwrap_err();
            assert!(said.starts_with(says), "{keys}: {said}");
        }
        let newer = read_defined_report(br#"{"format": 2, "new": true}"#).unwrap_err();
        assert_eq!(newer[0].to_string(), "format: format 2: written for a newer plaint, this one reads format 1");
    }
}
