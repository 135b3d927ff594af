//! The period of a definition: one that stays, or one that moves with the day it is run for.

use std::fmt;

use chrono::{Datelike, Months, NaiveDate};
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};

use super::value::Written;
use crate::report::ReportPeriod;
use crate::word::{Word, words};

words! {
    /// A period that moves with the as-at day.
    pub enum RelativePeriod ("period") {
        /// The month of the day.
        ThisMonth = "this-month",
        /// The month before.
        LastMonth = "last-month",
        /// The calendar quarter of the day.
        ThisQuarter = "this-quarter",
        /// The calendar quarter before.
        LastQuarter = "last-quarter",
        /// The calendar year of the day.
        ThisYear = "this-year",
        /// The calendar year before.
        LastYear = "last-year",
        /// The quarter of the financial year (April to March) of the day.
        ThisFyQuarter = "this-fy-quarter",
        /// The quarter of the financial year before.
        LastFyQuarter = "last-fy-quarter",
        /// The financial year (April to March) of the day.
        ThisFy = "this-fy",
        /// The financial year before.
        LastFy = "last-fy",
    }
}

impl RelativePeriod {
    /// Its first and last day, seen from that day. The whole of it, also where the day is in its midst.
    pub fn as_at(self, day: NaiveDate) -> Option<ReportPeriod> {
        // How many months long, from which month on they are counted, and how many periods back.
        let (months, from, back) = match self {
            Self::ThisMonth => (1, 1, 0),
            Self::LastMonth => (1, 1, 1),
            // Quarters of a year that begins in April are the calendar's, under other names.
            Self::ThisQuarter | Self::ThisFyQuarter => (3, 1, 0),
            Self::LastQuarter | Self::LastFyQuarter => (3, 1, 1),
            Self::ThisYear => (12, 1, 0),
            Self::LastYear => (12, 1, 1),
            Self::ThisFy => (12, 4, 0),
            Self::LastFy => (12, 4, 1),
        };
        let into = (day.month() + 12 - from) % months;
        let first = day.with_day(1)?.checked_sub_months(Months::new(into + back * months))?;
        let last = first.checked_add_months(Months::new(months))?.pred_opt()?;
        Some(ReportPeriod { first, last })
    }
}

/// The period that a definition asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AskedPeriod {
    /// One that moves.
    Relative(RelativePeriod),
    /// Options of the command line and their values, as `quarter` and `2026-Q3`.
    Fixed(Vec<(&'static str, String)>),
}

/// A period as the command line has it: `quarter`, `fy-quarter`, `year`, `fy`, or `from` and `to`.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct FixedDocument {
    /// A calendar quarter: 2026-Q3.
    quarter: Option<Written>,
    /// A quarter of a financial year (April to March): 2026/27-Q2.
    fy_quarter: Option<Written>,
    /// A calendar year: 2026.
    year: Option<Written>,
    /// A financial year (April to March): 2026/27.
    fy: Option<Written>,
    /// The first day; with `to`.
    from: Option<Written>,
    /// The last day; with `from`.
    to: Option<Written>,
}

struct EitherPeriod;

impl<'de> Visitor<'de> for EitherPeriod {
    type Value = AskedPeriod;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a word as \"last-quarter\", or an object as {\"quarter\": \"2026-Q3\"}")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<AskedPeriod, E> {
        RelativePeriod::from_word(text).map(AskedPeriod::Relative).map_err(E::custom)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<AskedPeriod, A::Error> {
        let fixed = FixedDocument::deserialize(MapAccessDeserializer::new(map))?;
        let options = [
            ("quarter", fixed.quarter),
            ("fy-quarter", fixed.fy_quarter),
            ("year", fixed.year),
            ("fy", fixed.fy),
            ("from", fixed.from),
            ("to", fixed.to),
        ];
        let given: Vec<_> = options.into_iter().filter_map(|(option, value)| Some((option, value?.0))).collect();
        if given.is_empty() {
            return Err(A::Error::custom("no period: expected quarter, fy-quarter, year, fy, or from and to"));
        }
        Ok(AskedPeriod::Fixed(given))
    }
}

impl<'de> Deserialize<'de> for AskedPeriod {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(EitherPeriod)
    }
}

#[cfg(test)]
mod schema {
    //! The same for the JSON Schema that editors use.

    use std::borrow::Cow;

    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    use super::{AskedPeriod, FixedDocument, RelativePeriod, Word};

    impl JsonSchema for AskedPeriod {
        fn schema_name() -> Cow<'static, str> {
            "period".into()
        }

        fn inline_schema() -> bool {
            true
        }

        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            let words: Vec<&str> = RelativePeriod::ALL.iter().map(|period| period.word()).collect();
            let fixed = generator.subschema_for::<FixedDocument>();
            json_schema!({ "anyOf": [{ "type": "string", "enum": words }, fixed] })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen_from(day: &str, period: &str) -> String {
        let period = RelativePeriod::from_word(period).unwrap().as_at(day.parse().unwrap()).unwrap();
        format!("{} {}", period.first, period.last)
    }

    #[test]
    fn each_moves_with_the_day() {
        for (period, days) in [
            ("this-month", "2026-11-01 2026-11-30"),
            ("last-month", "2026-10-01 2026-10-31"),
            ("this-quarter", "2026-10-01 2026-12-31"),
            ("last-quarter", "2026-07-01 2026-09-30"),
            ("this-year", "2026-01-01 2026-12-31"),
            ("last-year", "2025-01-01 2025-12-31"),
            ("this-fy-quarter", "2026-10-01 2026-12-31"),
            ("last-fy-quarter", "2026-07-01 2026-09-30"),
            ("this-fy", "2026-04-01 2027-03-31"),
            ("last-fy", "2025-04-01 2026-03-31"),
        ] {
            assert_eq!(seen_from("2026-11-23", period), days, "{period}");
        }
    }

    #[test]
    fn the_turns_of_the_year_belong_to_the_right_one() {
        assert_eq!(seen_from("2026-03-31", "this-fy"), "2025-04-01 2026-03-31");
        assert_eq!(seen_from("2026-04-01", "this-fy"), "2026-04-01 2027-03-31");
        assert_eq!(seen_from("2026-04-01", "last-fy"), "2025-04-01 2026-03-31");
        assert_eq!(seen_from("2026-01-01", "last-fy-quarter"), "2025-10-01 2025-12-31");
        assert_eq!(seen_from("2026-01-01", "last-quarter"), "2025-10-01 2025-12-31");
        assert_eq!(seen_from("2026-12-31", "last-month"), "2026-11-01 2026-11-30");
        assert_eq!(seen_from("2024-03-31", "last-month"), "2024-02-01 2024-02-29");
        assert_eq!(seen_from("2026-01-31", "last-year"), "2025-01-01 2025-12-31");
    }
}
