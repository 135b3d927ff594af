//! JSON and JSON Lines.

use chrono::SecondsFormat;
use serde_json::{Map, Value, json};

use crate::report;
use crate::report::{Decimal, Field};

/// One value, indented, with the newline that ends a text file.
pub(super) fn document(value: &Value) -> String {
    format!("{value:#}\n")
}

/// One compact value a line.
pub(super) fn lines(values: &[Value]) -> String {
    let mut written = String::new();
    for value in values {
        // A value escapes its own newlines, so a line is always one value.
        written.push_str(&value.to_string());
        written.push('\n');
    }
    written
}

/// Rows of an export, one object a line, every key in every line.
pub(super) fn flat(fields: &[Field], rows: impl Iterator<Item = Vec<report::Value>>) -> String {
    let mut written = String::new();
    for row in rows {
        let object: Map<String, Value> =
            fields.iter().zip(&row).map(|(field, value)| (field.key.to_owned(), typed(value))).collect();
        written.push_str(&Value::Object(object).to_string());
        written.push('\n');
    }
    written
}

fn typed(value: &report::Value) -> Value {
    match value {
        report::Value::Nothing => Value::Null,
        report::Value::Text(text) => json!(text),
        report::Value::Date(date) => json!(date),
        report::Value::Instant(instant) => json!(instant.to_rfc3339_opts(SecondsFormat::Secs, true)),
        report::Value::Number(number) => json!(number),
        report::Value::Money(sum) => json!(Decimal::new(i64::try_from(sum.pence()).unwrap_or(i64::MAX), 2)),
        report::Value::YesNo(yes) => json!(yes),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_document_is_indented_and_ends_in_one_newline() {
        let value = json!({"a": [1, "é"]});
        let expected = "{\n  \"a\": [\n    1,\n    \"é\"\n  ]\n}\n";
        assert_eq!(document(&value), expected);
        assert_eq!(document(&value), serde_json::to_string_pretty(&value).unwrap() + "\n");
    }

    #[test]
    fn lines_are_compact_and_never_broken() {
        let values = [json!({"a": "one\ntwo"}), json!(null)];
        assert_eq!(lines(&values), "{\"a\":\"one\\ntwo\"}\nnull\n");
        assert_eq!(lines(&[]), "");
    }

    #[test]
    fn control_characters_stay_data() {
        let value = json!("\u{0}\u{1b}");
        assert_eq!(document(&value), "\"\\u0000\\u001b\"\n");
    }
}
