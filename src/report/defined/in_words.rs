//! What a definition asks for, in words.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::order::Order;
use super::rows::{CellTest, RowTest};
use super::view::{ReportHome, ReportPart, ReportView};
use super::{AskedPeriod, ChosenColumn, DefinedReport, Given, SortKey};
use crate::calendar::DateStyle;

impl ReportView {
    /// What the definition of that name asks for. `lists` is what the report it is made from lists; a period that moves
    /// is seen from the day.
    pub fn of(
        name: &str,
        home: ReportHome,
        (defined, lists): (&DefinedReport, &str),
        (as_at, dates): (NaiveDate, DateStyle),
    ) -> Self {
        let period = defined.period.as_ref().map(|period| period_in_words(period, as_at, dates));
        let parts = [
            ("For", defined.says.clone()),
            ("Made from", Some(format!("{}: {lists}", defined.report))),
            ("Filters", options(&defined.filters)),
            ("Period", period),
            ("Options", options(&defined.options)),
            ("Rows", joined(&defined.rows, "; ", test_in_words)),
            ("Columns", joined(&defined.columns, ", ", column_in_words)),
            ("Sorted by", joined(&defined.sort, ", then ", key_in_words)),
            ("Written as", defined.output.clone()),
        ];
        let parts =
            parts.into_iter().filter_map(|(part, says)| Some(ReportPart { part: part.to_owned(), says: says? }));
        Self {
            schema: "plaint.report-view/1",
            report: name.to_owned(),
            title: defined.title.clone(),
            from: home.to_string(),
            parts: parts.collect(),
            columns: defined.columns.iter().map(|column| column.key.clone()).collect(),
        }
    }
}

fn joined<T>(all: &[T], joint: &str, words: impl Fn(&T) -> String) -> Option<String> {
    let words: Vec<String> = all.iter().map(words).collect();
    Some(words.join(joint)).filter(|words| !words.is_empty())
}

fn options(given: &BTreeMap<String, Given>) -> Option<String> {
    let all: Vec<(&String, &Given)> = given.iter().collect();
    joined(&all, "; ", |(option, value)| match value {
        Given::Values(values) => format!("{option} {}", values.join(" or ")),
        Given::Flag(true) => (*option).clone(),
        Given::Flag(false) => format!("no {option}"),
    })
}

fn period_in_words(period: &AskedPeriod, as_at: NaiveDate, dates: DateStyle) -> String {
    match period {
        AskedPeriod::Fixed(options) => {
            joined(options, ", ", |(option, value)| format!("{option} {value}")).unwrap_or_default()
        }
        AskedPeriod::Relative(period) => match period.as_at(as_at) {
            Some(days) => format!("{period}: {} to {}", dates.write(days.first), dates.write(days.last)),
            None => period.to_string(),
        },
    }
}

fn test_in_words(row: &RowTest) -> String {
    match &row.test {
        CellTest::OneOf(values) => format!("{} is {}", row.key, values.join(" or ")),
        CellTest::Empty => format!("{} is empty", row.key),
        CellTest::Full => format!("{} is not empty", row.key),
    }
}

fn column_in_words(column: &ChosenColumn) -> String {
    match &column.title {
        Some(title) => format!("{} as {title:?}", column.key),
        None => column.key.clone(),
    }
}

fn key_in_words(key: &SortKey) -> String {
    match key.order {
        Order::Ascending => key.by.clone(),
        Order::Descending => format!("{}, descending", key.by),
    }
}
