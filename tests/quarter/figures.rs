//! A figure as one line, so that a whole report can be compared at once.

use serde_json::Value;

/// Where the quarter's figures are told.
pub(super) const QUARTER: &str = "--quarter 2026-Q3";

/// A value as a line has it: `-` for none.
fn plain(value: &Value) -> String {
    match value {
        Value::Null => "-".to_owned(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The scalars of an object with their keys; those of an object within it as `outer.inner`.
fn scalars(object: &Value, within: &str) -> Vec<(String, String)> {
    let each = object.as_object().unwrap().iter().flat_map(|(key, value)| match value {
        Value::Object(_) => scalars(value, &format!("{within}{key}.")),
        other => vec![(format!("{within}{key}"), plain(other))],
    });
    each.collect()
}

/// The row's values in order of the keys, parted by spaces. The row must have these keys and no others.
#[track_caller]
pub(super) fn line(row: &Value, keys: &str) -> String {
    let keys: Vec<&str> = keys.split_whitespace().collect();
    let there = scalars(row, "");
    let known = |key: &str| there.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str());
    assert!(there.iter().all(|(name, _)| keys.contains(&name.as_str())), "{keys:?}\n{row:#}");
    let values: Vec<&str> = keys.iter().map(|key| known(key).unwrap()).collect();
    values.join(" ")
}

/// Every row of a report as a line.
#[track_caller]
pub(super) fn lines(report: &Value, keys: &str) -> Vec<String> {
    report["rows"].as_array().unwrap().iter().map(|row| line(row, keys)).collect()
}

/// The numbers of the cases: `1 3 4`.
fn numbers(cases: &Value) -> String {
    let number = |case: &Value| {
        let case = case.as_str().unwrap();
        case.rsplit('-').next().unwrap().trim_start_matches('0').to_owned()
    };
    let numbers: Vec<String> = cases.as_array().unwrap().iter().map(number).collect();
    numbers.join(" ")
}

/// One figure of a return, told with `--cases`: `CH01(1) stage 1 lcra: 20 of 1000 = 20.0 per 1,000 homes`, then the
/// cases of the numerator, those of the denominator, and those left out with why, each after a bar. The numbers left
/// out that the figure states are held against its cases.
#[track_caller]
fn figure(row: &Value) -> String {
    let cases = &row["cases"];
    let mut left: Vec<(String, Vec<String>)> = Vec::new();
    for out in cases["left_out"].as_array().unwrap() {
        let why = out[1].as_str().unwrap().to_owned();
        let number = numbers(&Value::Array(vec![out[0].clone()]));
        match left.iter_mut().find(|(known, _)| *known == why) {
            Some((_, numbers)) => numbers.push(number),
            None => left.push((why, vec![number])),
        }
    }
    left.sort();
    let mut stated: Vec<(String, u64)> = Vec::new();
    for out in row["left_out"].as_array().unwrap() {
        stated.push((out["why"].as_str().unwrap().to_owned(), out["cases"].as_u64().unwrap()));
    }
    let counted: Vec<(String, u64)> = left.iter().map(|(why, cases)| (why.clone(), cases.len() as u64)).collect();
    assert_eq!(stated, counted, "{row:#}");
    let left: Vec<String> = left.into_iter().map(|(why, cases)| format!("{why}: {}", cases.join(" "))).collect();
    let tenure = row["tenure"].as_str().map(|tenure| format!(" {tenure}")).unwrap_or_default();
    let said = format!(
        "{} [{}] {}{tenure}: {} of {} = {} {} | {} | {} | {}",
        plain(&row["figure"]),
        plain(&row["says"]),
        plain(&row["column"]),
        row["numerator"],
        plain(&row["denominator"]),
        plain(&row["value"]),
        plain(&row["unit"]),
        numbers(&cases["numerator"]),
        numbers(&cases["denominator"]),
        left.join("; "),
    );
    said.replace("  ", " ").trim_end_matches(['|', ' ']).to_owned()
}

/// Every figure of a return as a line.
#[track_caller]
pub(super) fn figures(report: &Value) -> Vec<String> {
    report["rows"].as_array().unwrap().iter().map(figure).collect()
}

/// Compares lines one by one, and says which differ.
#[track_caller]
pub(super) fn same(found: &[String], paper: &[&str]) {
    let differ: Vec<String> = (0..found.len().max(paper.len()))
        .filter(|place| found.get(*place).map(String::as_str) != paper.get(*place).copied())
        .map(|place| {
            let found = found.get(place).map_or("(nothing)", String::as_str);
            let paper = paper.get(place).copied().unwrap_or("(nothing)");
            format!("paper:   {paper}\nprogram: {found}")
        })
        .collect();
    assert!(differ.is_empty(), "\n{}\n", differ.join("\n\n"));
}
